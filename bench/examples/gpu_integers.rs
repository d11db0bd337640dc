//! How long each GPU takes over sums in 64-bit integers as a multiple of what it takes in 32-bit ones: turns of both, one
//! after the other, over records in its memory, and the median of the ratios with the interval that holds it with 95 %.
//!
//! `cargo run --release -p accel-bench --example gpu_integers [RECORDS] [TURNS]`

use accel_bench::statistics::Sorted;
use accel_kernels::{Batch, Kernel};
use accel_runtime::gpu::{GpuOptions, GpuProvider, Integers};
use accel_runtime::{Device, Provider as _, Resident};
use std::error::Error;
use std::time::Instant;

fn main() -> Result<(), Box<dyn Error>> {
    let argument =
        |at: usize, default: usize| std::env::args().nth(at).map_or(Ok(default), |text| text.parse());
    let (records, turns) = (argument(1, 1 << 18)?, argument(2, 101)?);
    let provider = |integers| {
        GpuProvider::with(GpuOptions { integers: Some(integers), files: false, ..GpuOptions::default() })
    };
    let (narrow, wide) = (provider(Integers::Int32), provider(Integers::Int64));
    for listing in wide.probe() {
        if let Some(reason) = listing.absent {
            println!("{}: {reason}", listing.name);
            continue;
        }
        println!("{}: {}; measured", listing.name, listing.description);
        // A listing names the kernels whose shaders know both.
        let both = |kernel: &&&Kernel| listing.limits.iter().any(|(name, _)| *name == kernel.name);
        let kernels = accel_kernels::kernels().iter().filter(both);
        for kernel in kernels {
            let params = (kernel.generate_params)(3, 1);
            let mut input = vec![0; records * kernel.input_words];
            (kernel.generate_records)(&params, 3, 0, &mut input);
            let batch = Batch::new(kernel, &params, &input)?;
            let expected = batch.reference();
            let open = |provider: &GpuProvider| provider.open(&listing.name).ok_or("no such GPU");
            let (mut one, mut other) = (open(&narrow)??, open(&wide)??);
            for device in [&mut one, &mut other] {
                resident(device.as_mut())?.load(&[batch])?;
            }
            let mut ratios = Vec::new();
            let mut seconds = [Vec::new(), Vec::new()];
            for turn in 0..turns + 2 {
                // Either goes first by turns.
                let mut time = [0.0; 2];
                for at in if turn % 2 == 0 { [0, 1] } else { [1, 0] } {
                    let device = if at == 0 { &mut one } else { &mut other };
                    let start = Instant::now();
                    let ran = resident(device.as_mut())?.compute(0)?;
                    time[at] = ran.on_device.unwrap_or_else(|| start.elapsed()).as_secs_f64();
                }
                // The first turns warm up.
                if turn >= 2 {
                    ratios.push(time[1] / time[0]);
                    seconds[0].push(time[0]);
                    seconds[1].push(time[1]);
                }
            }
            let mut output = vec![0; expected.len()];
            for device in [&mut one, &mut other] {
                resident(device.as_mut())?.fetch(0, &mut output)?;
                if output != expected {
                    return Err(format!("{} on {}: outputs differ", kernel.name, listing.name).into());
                }
            }
            let rates =
                seconds.map(|times| records as f64 / Sorted::new(times).median().unwrap_or(f64::NAN) / 1e6);
            let sorted = Sorted::new(ratios);
            let interval =
                sorted.interval().map_or(String::new(), |i| format!(" ({:.3} to {:.3})", i.low, i.high));
            println!(
                "  {}: 32-bit {:.1}, 64-bit {:.1} M records/s; time of 64-bit by that of 32-bit {:.3}{interval}",
                kernel.name,
                rates[0],
                rates[1],
                sorted.median().unwrap_or(f64::NAN)
            );
        }
    }
    Ok(())
}

fn resident(device: &mut dyn Device) -> Result<&mut dyn Resident, Box<dyn Error>> {
    device.resident().ok_or_else(|| "a GPU keeps records".into())
}
