//! The best that could be: the same bytes moved without computing anything, measured in the same run.

use crate::row::Roof;
use crate::statistics::Sorted;
use crate::workload::Round;
use accel_runtime::{Kind, Yardsticks};
use rayon::prelude::*;
use rayon::{ThreadPool, ThreadPoolBuilder};
use std::hint::black_box;
use std::time::Instant;

/// Records that a thread reads before it writes their outputs.
const PIECE: usize = 512;

/// Repetitions of a measurement; the best counts, since the bound is what the machine can do.
const REPETITIONS: usize = 9;

/// Moves the bytes of batches through memory.
#[derive(Debug)]
pub struct Memory {
    /// `None` for one thread, or where the system gives no more.
    pool: Option<ThreadPool>,
}

impl Memory {
    /// With so many threads at most; 0 for one a core.
    pub fn new(threads: usize) -> Self {
        let pool = ThreadPoolBuilder::new().num_threads(threads).build();
        Self { pool: pool.ok().filter(|pool| pool.current_num_threads() > 1) }
    }

    /// The nanoseconds in which the records of a batch are read and as many bytes as its outputs have are written, by
    /// one thread or by all, whichever is faster.
    pub fn nanos(&self, round: &Round) -> f64 {
        let input = round.works[0].batch();
        let words = input.kernel().input_words;
        let mut output = vec![0u32; round.output_len()];
        let pieces = round.records().div_ceil(PIECE).max(1);
        let each = round.output_len().div_ceil(pieces).max(1);
        let mut best = f64::INFINITY;
        let mut time = |work: &mut dyn FnMut(&mut [u32])| {
            let times = (0..REPETITIONS).map(|_| {
                let start = Instant::now();
                work(&mut output);
                start.elapsed().as_nanos() as f64
            });
            best = best.min(Sorted::new(times.collect()).quantile(0.0));
        };
        time(&mut |output| {
            let records = input.input().chunks(PIECE * words);
            records.zip(output.chunks_mut(each)).for_each(|(input, output)| traffic(input, output));
        });
        if let Some(pool) = &self.pool {
            time(&mut |output| {
                pool.install(|| {
                    let records = input.input().par_chunks(PIECE * words).with_min_len(8);
                    records.zip(output.par_chunks_mut(each)).for_each(|(input, output)| traffic(input, output));
                });
            });
        }
        best.max(1.0)
    }
}

/// Reads these words and writes those.
fn traffic(input: &[u32], output: &mut [u32]) {
    let sum = black_box(input).iter().fold(0, |sum: u32, word| sum ^ word);
    black_box(output).fill(sum);
}

/// What bounds a batch that goes through a device and back.
pub fn through(kind: Kind, yardsticks: &Yardsticks, memory_nanos: f64, round: &Round) -> Option<(String, f64)> {
    match kind {
        Kind::Cpu => Some(("memory traffic".to_owned(), memory_nanos)),
        Kind::Simulator => None,
        Kind::DiscreteGpu | Kind::IntegratedGpu | Kind::SoftwareGpu => {
            let trip = yardsticks.empty_round_trip?.as_nanos() as f64;
            match yardsticks.copy_bytes_per_s.filter(|_| round.records() > 1) {
                None => Some(("empty round trip".to_owned(), trip)),
                Some(rate) => {
                    let copy = round.bytes() as f64 / rate * 1e9;
                    Some(("empty round trip and copy in its memory".to_owned(), trip + copy))
                }
            }
        }
    }
}

/// What bounds a batch that lies in the device's memory.
pub fn resident(yardsticks: &Yardsticks, round: &Round) -> Option<(String, f64)> {
    let rate = yardsticks.copy_bytes_per_s?;
    Some(("copy in its memory".to_owned(), round.bytes() as f64 / rate * 1e9))
}

/// How near the nanoseconds of a batch are to their bound.
pub fn roof(bound: Option<(String, f64)>, nanos: f64, records: usize) -> Option<Roof> {
    let (bound, at_best) = bound?;
    let ns_per_record = at_best / records as f64;
    Some(Roof { bound, ns_per_record, percent: 100.0 * at_best / nanos })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::workload::Workload;
    use std::time::Duration;

    #[test]
    fn the_bound_of_a_device_is_what_it_measured_of_itself() {
        let kernel = accel_kernels::kernels()[0];
        let round = Workload::new(kernel, 1, 1000).unwrap().batch(1000).unwrap();
        let bytes = 4.0 * (1000 * (kernel.input_words + kernel.output_words)) as f64;
        let yardsticks = Yardsticks {
            empty_round_trip: Some(Duration::from_micros(50)),
            copy_bytes_per_s: Some(1e9),
        };
        let (what, nanos) = through(Kind::DiscreteGpu, &yardsticks, 1.0, &round).unwrap();
        assert_eq!((what.as_str(), nanos), ("empty round trip and copy in its memory", 50_000.0 + bytes));
        assert_eq!(resident(&yardsticks, &round).unwrap().1, bytes);
        assert_eq!(through(Kind::Cpu, &yardsticks, 7.0, &round).unwrap().1, 7.0);
        assert_eq!(through(Kind::DiscreteGpu, &Yardsticks::default(), 7.0, &round), None);
        let roof = roof(Some((what, nanos)), 2.0 * nanos, 1000).unwrap();
        assert_eq!((roof.percent, roof.ns_per_record), (50.0, nanos / 1000.0));
    }

    #[test]
    fn traffic_reads_all_records_and_writes_all_outputs_of_every_shape() {
        for kernel in accel_kernels::kernels() {
            let round = Workload::new(kernel, 1, 20_000).unwrap().batch(20_000).unwrap();
            let nanos = Memory::new(2).nanos(&round);
            // a machine that moves more than 20,000 GB/s is none
            assert!(nanos > round.bytes() as f64 / 20_000.0, "{}: {nanos}", kernel.name);
        }
    }
}
