//! Writes the frozen vectors of a kernel: its samples and the first records of some generated blocks.
//!
//! `cargo run -p accel-kernels --example freeze_vectors NAME > host/kernels/vectors/NAME.hex`, once, when a
//! kernel is added or its version raised. From then on the file says what the kernel means.

use accel_kernels::generate::{self, DEFAULT_SEED};
use accel_kernels::vectors::{self, Group};
use accel_kernels::{Batch, Sample};

/// Generated blocks that are frozen, and how many records of each; fewer, once there are so many words.
const BLOCKS: u64 = 12;
const RECORDS: usize = 64;
const WORDS: usize = 24_000;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let name = std::env::args().nth(1).ok_or("which kernel? usage: freeze_vectors NAME")?;
    let kernel = accel_kernels::find(&name)?;
    let mut samples = (kernel.samples)();
    let mut words = 0;
    for block in generate::blocks(kernel, DEFAULT_SEED, BLOCKS * kernel.block_records) {
        words += block.batch().params().len() + RECORDS * kernel.input_words;
        if words > WORDS {
            break;
        }
        let batch = block.batch().slice(0, RECORDS);
        samples.push(Sample {
            name: format!("generated records {} and on, seed {DEFAULT_SEED}", block.first),
            params: batch.params().to_vec(),
            input: batch.input().to_vec(),
        });
    }
    let mut groups = Vec::new();
    for Sample { name, params, input } in samples {
        let output = Batch::new(kernel, &params, &input)?.reference();
        groups.push((name, Group { params, input, output }));
    }
    let title = format!("frozen vectors of {}, version {}", kernel.name, kernel.version);
    print!("{}", vectors::format(kernel, &title, &groups));
    Ok(())
}
