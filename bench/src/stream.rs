//! Records that arrive by themselves: open loop, at random times, whatever the device does.
//!
//! Arrivals are a Poisson process of the seed. They reach a device directly, where whatever has arrived when the device
//! becomes free is its next batch, up to [`POOL`] records; or, by [`crate::coalesced`], as requests of one record. The latency of a record runs from its arrival, so a device that falls behind pays for the time
//! in which records waited. A rate is sustained while the 99th percentile of latency stays within the bound; the
//! highest one is found by bisection, and its interval is between the highest that held and the lowest that did not.

use crate::statistics::{Interval, Percentiles, Sorted};
use crate::verify::{Difference, differing};
use crate::workload::{Workload, reference};
use accel_kernels::generate::Random;
use accel_kernels::{Batch, Kernel, Shape};
use accel_runtime::{Device, RunError};
use std::sync::Arc;
use std::time::{Duration, Instant};

/// Records that a stream goes round in, and of a batch at most.
pub const POOL: u64 = 1 << 16;

/// Arrivals of a probe at least: enough for the 99th percentile, ten times over unless that takes too long.
const LEAST: u64 = 100;

/// Arrivals of a probe at most: bounds the memory.
const MOST: u64 = 4_000_000;

/// The highest rate tried: single arrivals are not told apart beyond.
const FASTEST: f64 = 1e8;

/// The lowest rate tried.
const SLOWEST: f64 = 100.0;

/// Rates tried at least, however little time there is.
const PROBES: u64 = 8;

/// Times the limit after which the search ends with what it has.
const PATIENCE: u32 = 5;

/// Rates are told apart when they differ by this share.
const RESOLUTION: f64 = 0.03;

/// What to find out.
#[derive(Clone, Copy, Debug)]
pub struct Search {
    /// The rate at which latencies are taken.
    pub rate: Option<f64>,
    /// The bound of the 99th percentile of latency.
    pub bound: Duration,
    /// The time for all of it.
    pub limit: Duration,
    /// The seed of arrivals.
    pub seed: u64,
}

/// What was found.
#[derive(Clone, Debug, Default)]
pub struct Found {
    /// Records a second, the highest within the bound.
    pub highest: Option<f64>,
    /// Where the highest rate lies.
    pub between: Option<Interval>,
    /// The rate of the latencies.
    pub rate: f64,
    /// Latencies in nanoseconds at that rate.
    pub latency: Percentiles,
    /// Arrivals at that rate.
    pub arrivals: u64,
    /// Batches at that rate.
    pub batches: Option<u64>,
    /// Rates tried.
    pub probes: u64,
    /// Output words compared.
    pub verified_words: u64,
    /// The first wrong batch.
    pub difference: Option<Difference>,
}

/// Records that were served together.
#[derive(Clone, Debug)]
pub struct Part {
    /// The parameters and tables before them.
    pub params: Arc<[u32]>,
    /// The first of them in the pool.
    pub first: usize,
    /// How many.
    pub records: usize,
    /// Their outputs.
    pub output: Vec<u32>,
    /// Nanoseconds from the start of the probe until the outputs were there.
    pub end: u64,
}

/// Serves records as they arrive.
pub trait Server {
    /// Records a second that it may be capable of: where the search begins.
    ///
    /// # Errors
    /// [`RunError`].
    fn capacity(&mut self, workload: &Workload) -> Result<f64, RunError>;

    /// Serves records that arrive at these times, in nanoseconds from now; they go round in the pool of the workload. All
    /// of them are in the parts, in order.
    ///
    /// # Errors
    /// [`RunError`].
    fn serve(&mut self, workload: &Workload, arrivals: &[u64]) -> Result<Vec<Part>, RunError>;

    /// Whether the parts are the batches of the device.
    fn tells_batches(&self) -> bool;
}

/// A device that takes whatever has arrived.
pub struct Direct<'d>(pub &'d mut dyn Device);

impl Server for Direct<'_> {
    fn capacity(&mut self, workload: &Workload) -> Result<f64, RunError> {
        capacity(self.0, workload)
    }

    fn serve(&mut self, workload: &Workload, arrivals: &[u64]) -> Result<Vec<Part>, RunError> {
        serve(self.0, workload, arrivals)
    }

    fn tells_batches(&self) -> bool {
        true
    }
}

/// One rate.
struct Probe {
    latencies: Vec<f64>,
    batches: Option<u64>,
}

/// Finds the highest rate and the latencies.
///
/// # Errors
/// [`RunError`].
pub fn search(server: &mut dyn Server, workload: &Workload, search: &Search) -> Result<Found, RunError> {
    let mut found = Found::default();
    let capacity = server.capacity(workload)?;
    let window = (search.limit / 14).max(search.bound * 3);
    let started = Instant::now();
    let mut run = |rate: f64, found: &mut Found| -> Result<Option<Probe>, RunError> {
        found.probes += 1;
        let seed = search.seed.wrapping_add(found.probes);
        probe(server, workload, &arrivals(rate, window, seed), found)
    };
    let within = |probe: &Probe| {
        let p99 = Sorted::new(probe.latencies.clone()).percentile(0.99).unwrap_or(f64::INFINITY);
        p99 <= search.bound.as_nanos() as f64
    };

    let (mut holds, mut fails) = (None, None);
    let mut rate = (capacity / 2.0).clamp(SLOWEST, FASTEST);
    let mut last = loop {
        let Some(probe) = run(rate, &mut found)? else { return Ok(found) };
        let tried = rate;
        if within(&probe) {
            holds = Some(rate);
        } else {
            fails = Some(rate);
        }
        let elapsed = started.elapsed();
        let both = holds.is_some() && fails.is_some();
        let enough = elapsed > search.limit && both && found.probes >= PROBES;
        rate = match (holds, fails) {
            _ if enough || elapsed > search.limit * PATIENCE => break (tried, probe),
            (Some(low), None) if low >= FASTEST => break (tried, probe),
            (Some(low), None) => (low * 2.0).min(FASTEST),
            (None, Some(high)) if high <= SLOWEST => break (tried, probe),
            (None, Some(high)) => (high / 4.0).max(SLOWEST),
            (Some(low), Some(high)) if high / low <= 1.0 + RESOLUTION => break (tried, probe),
            (Some(low), Some(high)) => (low * high).sqrt(),
            (None, None) => break (tried, probe),
        };
    };
    found.highest = holds;
    found.between = holds.map(|low| Interval { low, high: fails.unwrap_or(low) });

    // Where no rate holds, the latencies of the last one tried say why.
    if let Some(rate) = search.rate.or_else(|| holds.map(|highest| highest / 2.0)) {
        let Some(probe) = run(rate, &mut found)? else { return Ok(found) };
        last = (rate, probe);
    }
    let (rate, probe) = last;
    found.rate = rate;
    found.arrivals = probe.latencies.len() as u64;
    found.batches = probe.batches;
    found.latency = Sorted::new(probe.latencies).percentiles();
    Ok(found)
}

/// Records a second of a batch of the whole pool: where the search begins.
fn capacity(device: &mut dyn Device, workload: &Workload) -> Result<f64, RunError> {
    let kernel = workload.kernel();
    let records = workload.records().min(POOL as usize);
    let input = &workload.input()[..records * kernel.input_words];
    let batch = Batch::again(kernel, workload.setup().params(), input);
    let mut output = vec![0; batch.output_len()];
    device.run(&batch, &mut output)?; // warms up
    let start = Instant::now();
    device.run(&batch, &mut output)?;
    Ok(records as f64 / start.elapsed().as_secs_f64().max(1e-9))
}

/// The times of arrivals within this window, in nanoseconds: exponential gaps.
fn arrivals(rate: f64, window: Duration, seed: u64) -> Vec<u64> {
    let within = rate * window.as_secs_f64();
    let count = (within.max((10 * LEAST) as f64).min(10.0 * within) as u64).clamp(LEAST, MOST);
    let mut random = Random::new(seed, 0);
    let mut time = 0.0;
    let next = |_| {
        // In (0, 1]: the logarithm is finite.
        let uniform = (random.next_u64() >> 11) as f64 / (1u64 << 53) as f64;
        time -= (1.0 - uniform).ln() / rate * 1e9;
        time as u64
    };
    (0..count).map(next).collect()
}

/// Lets records arrive at these times; `None` when an output was wrong.
fn probe(
    server: &mut dyn Server,
    workload: &Workload,
    arrivals: &[u64],
    found: &mut Found,
) -> Result<Option<Probe>, RunError> {
    let parts = server.serve(workload, arrivals)?;
    let mut latencies = Vec::with_capacity(arrivals.len());
    let mut arrived = arrivals.iter();
    for part in &parts {
        latencies.extend(arrived.by_ref().take(part.records).map(|&at| (part.end - at) as f64));
    }
    for (number, part) in parts.iter().enumerate() {
        let difference = wrong(workload, part, number as u64);
        found.verified_words += part.output.len() as u64;
        if difference.is_some() {
            found.difference = difference;
            return Ok(None);
        }
    }
    let batches = server.tells_batches().then_some(parts.len() as u64);
    Ok(Some(Probe { latencies, batches }))
}

/// Runs what has arrived, again and again, until everything has.
fn serve(device: &mut dyn Device, workload: &Workload, arrivals: &[u64]) -> Result<Vec<Part>, RunError> {
    let kernel = workload.kernel();
    let pool = workload.records().min(POOL as usize);
    let (mut parts, mut setup, mut done) = (Vec::new(), workload.setup().clone(), 0);
    let start = Instant::now();
    let now = || start.elapsed().as_nanos() as u64; // centuries fit
    while done < arrivals.len() {
        while now() < arrivals[done] {
            std::hint::spin_loop(); // sleeping would add the system's time to the device's
        }
        let time = now();
        let first = done % pool;
        let waiting = &arrivals[done..(done + pool - first).min(arrivals.len())];
        let records = waiting.partition_point(|&at| at <= time);
        let batch = slice(kernel, setup.params(), workload, first, records);
        let mut output = vec![0; batch.output_len()];
        device.run(&batch, &mut output)?;
        let end = now();
        let params = setup.params().clone();
        if kernel.shape == Shape::Scan {
            match setup.after(&output) {
                Ok(after) => setup = after,
                // No state at all: the comparison will say so, and goes no further.
                Err(_) => {
                    parts.push(Part { params, first, records, output, end });
                    break;
                }
            }
        }
        parts.push(Part { params, first, records, output, end });
        done += records;
    }
    Ok(parts)
}

fn slice<'a>(
    kernel: &'static Kernel,
    params: &'a [u32],
    workload: &'a Workload,
    first: usize,
    records: usize,
) -> Batch<'a> {
    let words = kernel.input_words;
    Batch::again(kernel, params, &workload.input()[first * words..(first + records) * words])
}

/// What is wrong with a batch.
fn wrong(workload: &Workload, part: &Part, number: u64) -> Option<Difference> {
    let kernel = workload.kernel();
    if kernel.shape == Shape::Map {
        let words = kernel.output_words;
        let expected = &workload.expected()[part.first * words..][..part.output.len()];
        return differing(&part.output, expected, number);
    }
    let batch = slice(kernel, &part.params, workload, part.first, part.records);
    differing(&part.output, &reference(&batch), number)
}

#[cfg(test)]
mod tests {
    use super::*;
    use accel_runtime::{Fault, Faulty, Registry, Settings};

    const SEARCH: Search =
        Search { rate: None, bound: Duration::from_millis(5), limit: Duration::from_millis(50), seed: 3 };

    fn cpu() -> Box<dyn Device> {
        Registry::standard(Settings { threads: 1 }).open("cpu").unwrap()
    }

    #[test]
    fn arrivals_are_poisson_and_the_seed_repeats_them() {
        let times = arrivals(1e6, Duration::from_millis(200), 5);
        assert_eq!(times, arrivals(1e6, Duration::from_millis(200), 5));
        assert_ne!(times, arrivals(1e6, Duration::from_millis(200), 6));
        assert_eq!(times.len(), 200_000);
        let gaps: Vec<f64> = times.windows(2).map(|w| (w[1] - w[0]) as f64).collect();
        let mean = gaps.iter().sum::<f64>() / gaps.len() as f64;
        let variance = gaps.iter().map(|g| (g - mean).powi(2)).sum::<f64>() / gaps.len() as f64;
        assert!((mean / 1000.0 - 1.0).abs() < 0.02, "{mean}");
        assert!((variance.sqrt() / mean - 1.0).abs() < 0.02, "exponential: the deviation is the mean");
    }

    #[test]
    fn every_kernel_streams_and_every_record_is_served_once_and_verified() {
        for kernel in accel_kernels::kernels() {
            let workload = Workload::new(kernel, 1, 3000).unwrap();
            let mut found = Found::default();
            let times = arrivals(1e6, Duration::from_millis(10), 1);
            let probe = probe(&mut Direct(&mut *cpu()), &workload, &times, &mut found).unwrap().unwrap();
            assert_eq!((probe.latencies.len(), found.difference), (times.len(), None), "{}", kernel.name);
            assert!(probe.batches.unwrap() >= times.len() as u64 / 3000 && found.verified_words > 0);
            assert!(probe.latencies.iter().all(|&l| l > 0.0));
        }
    }

    #[test]
    fn a_wrong_bit_in_a_batch_of_any_kernel_is_found() {
        for kernel in accel_kernels::kernels() {
            let workload = Workload::new(kernel, 1, 3000).unwrap();
            let mut device = Faulty::new("fault", cpu(), Fault::Bit).after(3);
            let found = search(&mut Direct(&mut device), &workload, &SEARCH).unwrap();
            assert!(found.difference.is_some() && found.highest.is_none(), "{}", kernel.name);
        }
    }

    #[test]
    fn a_device_that_takes_longer_than_the_bound_holds_no_rate() {
        let workload = Workload::new(accel_kernels::kernels()[0], 1, 3000).unwrap();
        let mut slow = Faulty::new("fault", cpu(), Fault::Late(Duration::from_millis(8)));
        let probe_rate = |device: &mut dyn Device, rate| {
            let times = arrivals(rate, Duration::from_millis(20), 1);
            probe(&mut Direct(device), &workload, &times, &mut Found::default()).unwrap().unwrap()
        };
        let slow = Sorted::new(probe_rate(&mut slow, 1e5).latencies);
        assert!(slow.percentile(0.99).unwrap() >= 8e6);
        let quick = Sorted::new(probe_rate(&mut *cpu(), 1e5).latencies);
        assert!(quick.percentile(0.5).unwrap() < slow.percentile(0.5).unwrap());
    }
}
