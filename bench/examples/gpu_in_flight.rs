//! How long each GPU takes over batches of which two are in flight as a multiple of what it takes over the same one at a
//! time, from memory of the host to memory of the host: turns of both, one after the other, and the median of the ratios
//! with the interval that holds it with 95 %.
//!
//! `cargo run --release -p accel-bench --example gpu_in_flight [RECORDS] [TURNS] [GPU]`, where the last is a part of a name.

use accel_bench::statistics::Sorted;
use accel_runtime::gpu::GpuProvider;
use accel_runtime::{Provider as _, RunError, Work, Worker};
use std::error::Error;
use std::time::Instant;

/// Batches of a turn.
const BATCHES: usize = 12;

fn main() -> Result<(), Box<dyn Error>> {
    let argument =
        |at: usize, default: usize| std::env::args().nth(at).map_or(Ok(default), |text| text.parse());
    let (records, turns) = (argument(1, 1 << 15)?, argument(2, 31)?);
    let gpu = std::env::args().nth(3).unwrap_or_default();
    let provider = GpuProvider::default();
    for listing in provider.probe().into_iter().filter(|listing| listing.description.contains(&gpu)) {
        if let Some(reason) = listing.absent {
            println!("{}: {reason}", listing.name);
            continue;
        }
        println!("{}: {}; measured, batches of {records}", listing.name, listing.description);
        let mut worker = Worker::start(provider.open(&listing.name).ok_or("no such GPU")??)?;
        for kernel in accel_kernels::kernels() {
            let params = (kernel.default_params)();
            let mut input = vec![0; records * kernel.input_words];
            (kernel.generate_records)(&params, 3, 0, &mut input);
            let work = Work::new(kernel, params.into(), input)?;
            let expected = work.batch().reference();
            let mut buffers = Vec::new();
            let mut ratios = Vec::new();
            for turn in 0..turns + 2 {
                // Either goes first by turns.
                let mut time = [0.0; 2];
                for at in if turn % 2 == 0 { [0, 1] } else { [1, 0] } {
                    time[at] = seconds(&mut worker, &work, at + 1, &mut buffers)?;
                    if buffers.iter().any(|output| *output != expected) {
                        return Err(format!("{} on {}: outputs differ", kernel.name, listing.name).into());
                    }
                }
                // The first turns warm up.
                if turn >= 2 {
                    ratios.push(time[1] / time[0]);
                }
            }
            let sorted = Sorted::new(ratios);
            let interval =
                sorted.interval().map_or(String::new(), |i| format!(" ({:.3} to {:.3})", i.low, i.high));
            println!("  {:22} {:.3}{interval}", kernel.name, sorted.median().unwrap_or(f64::NAN));
        }
    }
    Ok(())
}

/// The time of all batches, so many of them at a time.
fn seconds(
    worker: &mut Worker,
    work: &Work,
    most: usize,
    buffers: &mut Vec<Vec<u32>>,
) -> Result<f64, RunError> {
    let start = Instant::now();
    let mut sent = 0;
    for _ in 0..BATCHES {
        while sent < BATCHES && worker.in_flight() < most && worker.has_room() {
            worker.submit(work, buffers.pop().unwrap_or_default(), None)?;
            sent += 1;
        }
        buffers.push(worker.wait()?.output);
    }
    let time = start.elapsed().as_secs_f64();
    buffers.truncate(2);
    Ok(time)
}
