//! How long a batch of one record takes on each GPU, as a multiple of the GPU's own empty round trip: rounds of both,
//! one after the other, and the median of their ratios. Each kernel with its default parameters and with generated ones:
//! those of `anomaly_score` are a mixture of 16 full components.
//!
//! `cargo run --release -p accel-runtime --example round_trip [GPU [KERNEL]]`, where both are parts of a name.

use accel_kernels::{Batch, Kernel, kernels};
use accel_runtime::gpu::GpuProvider;
use accel_runtime::{Device, Provider as _, Ran};
use std::error::Error;
use std::time::{Duration, Instant};

const ROUNDS: usize = 5;
const TRIES: usize = 301;

fn main() -> Result<(), Box<dyn Error>> {
    let argument = |at: usize| std::env::args().nth(at).unwrap_or_default();
    let (gpu, kernel) = (argument(1), argument(2));
    let cases: Vec<_> = cases().filter(|(of, _)| of.name.contains(&kernel)).collect();
    let provider = GpuProvider::default();
    for listing in provider.probe().into_iter().filter(|listing| listing.description.contains(&gpu)) {
        if let Some(reason) = listing.absent {
            println!("{}: {reason}", listing.name);
            continue;
        }
        println!("{}: {}", listing.name, listing.description);
        let mut device = provider.open(&listing.name).ok_or("no such GPU")??;
        let mut rounds: Vec<(Duration, Vec<(Duration, Ran)>)> = Vec::new();
        for _ in 0..ROUNDS {
            let empty = device.yardsticks()?.empty_round_trip.ok_or("a GPU has a round trip")?;
            let cases = cases.iter().map(|&(kernel, generated)| single(&mut *device, kernel, generated));
            rounds.push((empty, cases.collect::<Result<_, _>>()?));
        }
        for (number, &(kernel, generated)) in cases.iter().enumerate() {
            let which = if generated { "generated" } else { "default" };
            let ratio = |round: &(Duration, Vec<(Duration, Ran)>)| {
                round.1[number].0.as_secs_f64() / round.0.as_secs_f64()
            };
            rounds.sort_by(|a, b| ratio(a).total_cmp(&ratio(b)));
            let (least, round, most) = (&rounds[0], &rounds[ROUNDS / 2], &rounds[ROUNDS - 1]);
            let ((one, ran), empty) = (round.1[number], round.0);
            println!(
                "  {:22} {which:9} {one:>8.1?}, empty {empty:>8.1?}: {:.2} times ({:.2} to {:.2}); on the device {:?}",
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

/// Every kernel, with default and with generated parameters.
fn cases() -> impl Iterator<Item = (&'static Kernel, bool)> {
    kernels().iter().flat_map(|&kernel| [(kernel, false), (kernel, true)])
}

/// The median time of a batch of one record, each of whose outputs is the reference's.
fn single(
    device: &mut dyn Device,
    kernel: &'static Kernel,
    generated: bool,
) -> Result<(Duration, Ran), Box<dyn Error>> {
    let params = if generated { (kernel.generate_params)(3, 1) } else { (kernel.default_params)() };
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
