//! The best that could be: the same bytes moved without computing anything, measured in the same run.

use crate::row::Roof;
use crate::workload::Round;
use accel_cpu::{Level, traffic};
use accel_runtime::{Kind, Yardsticks};
use rayon::prelude::*;
use rayon::{ThreadPool, ThreadPoolBuilder};
use std::hint::black_box;
use std::time::Instant;

/// Repetitions of a measurement; the best counts, since the bound is what the machine can do.
const REPETITIONS: usize = 15;

/// Pieces a thread, so that one that is held up does not hold up all.
const PIECES: usize = 4;

/// Moves the bytes of batches through memory.
#[derive(Debug)]
pub struct Memory {
    level: Level,
    /// `None` for one thread, or where the system gives no more.
    pool: Option<ThreadPool>,
}

impl Memory {
    /// With the instructions of this level and so many threads at most; 0 for one a core.
    pub fn new(level: Level, threads: usize) -> Self {
        let pool = ThreadPoolBuilder::new().num_threads(threads).build();
        Self { level, pool: pool.ok().filter(|pool| pool.current_num_threads() > 1) }
    }

    /// The nanoseconds in which the records of a batch are read and as many bytes as its outputs have are written, by
    /// one thread or by all, whichever is faster.
    pub fn nanos(&self, round: &Round) -> f64 {
        let batch = round.works[0].batch();
        let (input, mut output) = (batch.input(), vec![0u32; round.output_len()]);
        let one = best(&mut || {
            black_box(traffic::traffic(self.level, black_box(input), &mut output));
        });
        let Some(pool) = &self.pool else { return one };
        let pieces = PIECES * pool.current_num_threads();
        let part = |words: usize| words.div_ceil(pieces).max(1);
        let output_part = part(output.len());
        let all = best(&mut || {
            pool.install(|| {
                let records = input.par_chunks(part(input.len()));
                // Outputs may be fewer than pieces: the records are read all the same.
                let mut parts: Vec<&mut [u32]> = output.chunks_mut(output_part).collect();
                parts.resize_with(records.len(), Default::default);
                records.zip(parts).for_each(|(input, output)| {
                    black_box(traffic::traffic(self.level, black_box(input), output));
                });
            });
        });
        one.min(all)
    }
}

/// The shortest of several runs, in nanoseconds.
fn best(work: &mut dyn FnMut()) -> f64 {
    let times = (0..REPETITIONS).map(|_| {
        let start = Instant::now();
        work();
        start.elapsed().as_nanos()
    });
    times.min().map_or(1.0, |nanos| nanos.max(1) as f64)
}

/// What bounds a batch that goes through a device and back.
pub fn through(
    kind: Kind,
    yardsticks: &Yardsticks,
    memory_nanos: f64,
    round: &Round,
) -> Option<(String, f64)> {
    match kind {
        Kind::Cpu => Some(("memory traffic".to_owned(), memory_nanos)),
        Kind::Simulator | Kind::Board => None,
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
        let round = Workload::new(kernel, 1, 1000).unwrap().batch(1000);
        let bytes = 4.0 * (1000 * (kernel.input_words + kernel.output_words)) as f64;
        let yardsticks =
            Yardsticks { empty_round_trip: Some(Duration::from_micros(50)), copy_bytes_per_s: Some(1e9) };
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
            let round = Workload::new(kernel, 1, 20_000).unwrap().batch(20_000);
            let nanos = Memory::new(Level::Portable, 2).nanos(&round);
            // a machine that moves more than 20,000 GB/s is none
            assert!(nanos > round.bytes() as f64 / 20_000.0, "{}: {nanos}", kernel.name);
        }
    }
}
