//! How long a batch of one record takes on each GPU, as a multiple of the GPU's own empty round trip: rounds of both,
//! one after the other, and the median of their ratios.
//!
//! `cargo run --release -p accel-runtime --example round_trip`

use accel_kernels::{Batch, Kernel, kernels};
use accel_runtime::gpu::GpuProvider;
use accel_runtime::{Device, Provider as _, Ran};
use std::error::Error;
use std::time::{Duration, Instant};

const ROUNDS: usize = 5;
const TRIES: usize = 301;

fn main() -> Result<(), Box<dyn Error>> {
    let provider = GpuProvider::default();
    for listing in provider.probe() {
        if let Some(reason) = listing.absent {
            println!("{}: {reason}", listing.name);
            continue;
        }
        println!("{}: {}", listing.name, listing.description);
        let mut device = provider.open(&listing.name).ok_or("no such GPU")??;
        let mut rounds: Vec<(Duration, Vec<(Duration, Ran)>)> = Vec::new();
        for _ in 0..ROUNDS {
            let empty = device.yardsticks()?.empty_round_trip.ok_or("a GPU has a round trip")?;
            let kernels = kernels().iter().map(|kernel| single(&mut *device, kernel));
            rounds.push((empty, kernels.collect::<Result<_, _>>()?));
        }
        for (number, kernel) in kernels().iter().enumerate() {
            let ratio = |round: &(Duration, Vec<(Duration, Ran)>)| {
                round.1[number].0.as_secs_f64() / round.0.as_secs_f64()
            };
            rounds.sort_by(|a, b| ratio(a).total_cmp(&ratio(b)));
            let (least, round, most) = (&rounds[0], &rounds[ROUNDS / 2], &rounds[ROUNDS - 1]);
            let ((one, ran), empty) = (round.1[number], round.0);
            println!(
                "  {:22} {one:>8.1?}, empty {empty:>8.1?}: {:.2} times ({:.2} to {:.2}); on the device {:?}",
                kernel.name,
                ratio(round),
                ratio(least),
                ratio(most),
                ran.on_device.unwrap_or_default(),
            );
        }
    }
    Ok(())
}

/// The median time of a batch of one record, each of whose outputs is the reference's.
fn single(device: &mut dyn Device, kernel: &'static Kernel) -> Result<(Duration, Ran), Box<dyn Error>> {
    let params = (kernel.generate_params)(3, 1);
    let mut input = vec![0; kernel.input_words];
    (kernel.generate_records)(&params, 3, 0, &mut input);
    let batch = Batch::new(kernel, &params, &input)?;
    let (expected, mut output) = (batch.reference(), vec![0; batch.output_len()]);
    let mut times = Vec::new();
    for _ in 0..TRIES {
        output.fill(!0);
        let start = Instant::now();
        let ran = device.run(&batch, &mut output)?;
        times.push((start.elapsed(), ran));
        if output != expected {
            return Err(format!("{} on {}: outputs differ", kernel.name, device.name()).into());
        }
    }
    times.sort_by_key(|(time, _)| *time);
    Ok(times[TRIES / 2])
}
