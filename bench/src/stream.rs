//! Records that arrive by themselves: open loop, at random times, whatever the device does.
//!
//! Arrivals are a Poisson process of the seed. They reach a device directly, where whatever has arrived when the device
//! becomes free is its next batch, up to [`POOL`] records; or, by [`crate::coalesced`], as requests of one record. The latency of a record runs from its arrival, so a device that falls behind pays for the time
//! in which records waited. A rate is sustained while the 99th percentile of latency stays within the bound; the
//! highest one is found by bisection: between the highest that held and the lowest that did not. That bracket is no
//! interval of confidence.
//!
//! A probe of a rate ends when twice the bound has passed after the last arrival, when the time of the search is up, or
//! when it holds [`PROBE_BYTES`]. A record that has waited longer than the bound by then counts with that time.

use crate::row::Bracket;
use crate::statistics::{Percentiles, Sorted};
use crate::verify::{Difference, differing};
use crate::workload::{Workload, reference};
use accel_kernels::generate::Random;
use accel_kernels::{Batch, Kernel, Shape};
use accel_runtime::{Device, RunError, Setup};
use std::time::{Duration, Instant};

/// Records that a stream goes round in, and of a batch at most.
pub const POOL: u64 = 1 << 16;

/// What a probe keeps at most until its outputs are verified, in bytes.
pub const PROBE_BYTES: usize = 1 << 28;

/// Records of a small batch.
const SMALL: usize = 1024;

/// The time of a small batch from which on a device is slow: the whole pool takes it 64 times as long.
const SLOW: Duration = Duration::from_millis(5);

/// Arrivals of a probe at least: enough for the 99th percentile, ten times over unless that takes too long.
const LEAST: u64 = 100;

/// Arrivals of a probe at most: bounds the memory.
const MOST: u64 = 4_000_000;

/// The highest rate tried: single arrivals are not told apart beyond.
pub const FASTEST: f64 = 1e8;

/// The lowest rate tried.
pub const SLOWEST: f64 = 100.0;

/// The longest bound of latency: a probe takes several times that.
pub const LONGEST_BOUND: Duration = Duration::from_secs(1);

/// Rates tried at least, however little time a row has.
const PROBES: u32 = 8;

/// Times the bound that a probe lasts at least: a device that falls behind shows it by then.
const BOUNDS: u32 = 3;

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
    /// The time that is aimed at.
    pub limit: Duration,
    /// The time after which nothing goes on, whether a rate was found or not, if there is such a time.
    pub within: Option<Duration>,
    /// The seed of arrivals.
    pub seed: u64,
}

/// What was found.
#[derive(Clone, Debug, Default)]
pub struct Found {
    /// Where the highest rate lies.
    pub bracket: Bracket,
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
    /// The first of them in the pool.
    pub first: usize,
    /// How many.
    pub records: usize,
    /// Their outputs.
    pub output: Vec<u32>,
    /// Nanoseconds from the start of the probe until the outputs were there.
    pub end: u64,
}

/// What was served of a probe.
#[derive(Clone, Debug, Default)]
pub struct Served {
    /// The records in their order, from the first arrival on.
    pub parts: Vec<Part>,
    /// Nanoseconds from the start of the probe until no further record was taken.
    pub end: u64,
}

/// Serves records as they arrive.
pub trait Server {
    /// Records a second that it may be capable of: where the search begins.
    ///
    /// # Errors
    /// [`RunError`].
    fn capacity(&mut self, workload: &Workload) -> Result<f64, RunError>;

    /// Serves records that arrive at these times, in nanoseconds from now; they go round in the pool of the workload.
    /// None is taken after this limit, nor beyond [`PROBE_BYTES`].
    ///
    /// # Errors
    /// [`RunError`].
    fn serve(&mut self, workload: &Workload, arrivals: &[u64], limit: Duration) -> Result<Served, RunError>;

    /// Whether the parts are the batches of the device.
    fn tells_batches(&self) -> bool;
}

/// A device that takes whatever has arrived.
pub struct Direct<'d>(pub &'d mut dyn Device);

impl Server for Direct<'_> {
    fn capacity(&mut self, workload: &Workload) -> Result<f64, RunError> {
        capacity(self.0, workload)
    }

    fn serve(&mut self, workload: &Workload, arrivals: &[u64], limit: Duration) -> Result<Served, RunError> {
        serve(self.0, workload, arrivals, limit)
    }

    fn tells_batches(&self) -> bool {
        true
    }
}

/// One rate.
struct Probe {
    /// Of records that were served, or have waited longer than the bound.
    latencies: Vec<f64>,
    batches: Option<u64>,
    /// The arrivals that there were to be.
    planned: usize,
    /// How long it went on.
    lasted: Duration,
}

impl Probe {
    /// Whether the 99th percentile is within the bound; `None` where it ended too early to tell.
    fn holds(&self, bound: Duration) -> Option<bool> {
        let beyond = self.latencies.iter().filter(|&&nanos| nanos > bound.as_nanos() as f64).count();
        let seen = self.latencies.len();
        let enough = seen as u64 >= LEAST && self.lasted >= bound * BOUNDS;
        if seen == self.planned || enough {
            return Some(beyond <= seen / 100);
        }
        (beyond > self.planned / 100).then_some(false)
    }
}

/// Finds the highest rate and the latencies.
///
/// # Errors
/// [`RunError`].
pub fn search(server: &mut dyn Server, workload: &Workload, search: &Search) -> Result<Found, RunError> {
    let mut found = Found::default();
    let began = Instant::now();
    let capacity = server.capacity(workload)?;
    let started = Instant::now();
    let window = (search.limit / 14).max(search.bound * BOUNDS);
    let patience = (search.limit * PATIENCE).max(window * PROBES);
    let until = started + patience;
    // Half of the time is for the latencies at the end.
    let until = search.within.map_or(until, |within| until.min(began + within / 2));
    let mut run = |rate: f64, until: Option<Instant>, found: &mut Found| -> Result<Option<Probe>, RunError> {
        found.probes += 1;
        let seed = search.seed.wrapping_add(found.probes);
        let arrivals = arrivals(rate, window, seed);
        let last = Duration::from_nanos(arrivals.last().copied().unwrap_or(0));
        let limit = last + search.bound * 2;
        let mut left = until.map_or(limit, |until| until.saturating_duration_since(Instant::now()));
        if found.probes == 1 && search.within.is_none() {
            left = left.max(window + search.bound * 2); // however late this thread comes to it
        }
        probe(server, workload, &arrivals, limit.min(left), search.bound, found)
    };

    let (mut holds, mut fails) = (None, None);
    let mut rate = (capacity / 2.0).clamp(SLOWEST, FASTEST);
    let mut told: Option<(f64, Probe)> = None;
    let mut last = loop {
        let Some(probe) = run(rate, Some(until), &mut found)? else { return Ok(found) };
        let tried = rate;
        match probe.holds(search.bound) {
            Some(true) => holds = Some(rate),
            Some(false) => fails = Some(rate),
            // No time is left to find out more: the rate before has told more than one that was cut off.
            None => break told.unwrap_or((tried, probe)),
        }
        let both = holds.is_some() && fails.is_some();
        let enough = started.elapsed() > search.limit && both && found.probes >= u64::from(PROBES);
        rate = match (holds, fails) {
            _ if enough || Instant::now() >= until => break (tried, probe),
            (Some(low), None) if low >= FASTEST => break (tried, probe),
            (Some(low), None) => (low * 2.0).min(FASTEST),
            (None, Some(high)) if high <= SLOWEST => break (tried, probe),
            (None, Some(high)) => (high / 4.0).max(SLOWEST),
            (Some(low), Some(high)) if high / low <= 1.0 + RESOLUTION => break (tried, probe),
            (Some(low), Some(high)) => (low * high).sqrt(),
            (None, None) => break (tried, probe),
        };
        told = Some((tried, probe));
    };
    found.bracket = Bracket { holds, fails };

    // Where no rate holds, the latencies of the last one tried say why.
    if let Some(rate) = search.rate.or_else(|| holds.map(|highest| (highest / 2.0).max(SLOWEST))) {
        let until = search.within.map(|within| began + within);
        let Some(probe) = run(rate, until, &mut found)? else { return Ok(found) };
        last = (rate, probe);
    }
    let (rate, probe) = last;
    found.rate = rate;
    found.arrivals = probe.latencies.len() as u64;
    found.batches = probe.batches;
    found.latency = Sorted::new(probe.latencies).percentiles();
    Ok(found)
}

/// Records a second of a batch of the whole pool, or of a small one where that takes long: where the search begins.
fn capacity(device: &mut dyn Device, workload: &Workload) -> Result<f64, RunError> {
    let kernel = workload.kernel();
    let most = workload.records().min(POOL as usize);
    let mut time = |records: usize| -> Result<Duration, RunError> {
        let input = &workload.input()[..records * kernel.input_words];
        let batch = Batch::again(kernel, workload.setup().params(), input);
        let mut output = vec![0; batch.output_len()];
        device.run(&batch, &mut output)?; // warms up
        let start = Instant::now();
        device.run(&batch, &mut output)?;
        Ok(start.elapsed())
    };
    let mut records = most.min(SMALL);
    let mut took = time(records)?;
    if took < SLOW && records < most {
        records = most;
        took = time(records)?;
    }
    Ok(records as f64 / took.as_secs_f64().max(1e-9))
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
    limit: Duration,
    bound: Duration,
    found: &mut Found,
) -> Result<Option<Probe>, RunError> {
    let Served { parts, end } = server.serve(workload, arrivals, limit)?;
    let mut latencies = Vec::with_capacity(arrivals.len());
    let mut arrived = arrivals.iter();
    for part in &parts {
        latencies.extend(arrived.by_ref().take(part.records).map(|&at| (part.end - at) as f64));
    }
    let bound = bound.as_nanos() as u64; // a bound is short
    latencies.extend(arrived.map(|&at| end.saturating_sub(at)).filter(|&w| w > bound).map(|w| w as f64));
    // The state before a batch follows from the outputs of the one before, which are right once they are compared.
    let mut params = workload.setup().params().to_vec();
    for (number, part) in parts.iter().enumerate() {
        let difference = wrong(workload, &params, part, number as u64);
        found.verified_words += part.output.len() as u64;
        if difference.is_some() {
            found.difference = difference;
            return Ok(None);
        }
        follow(workload.setup(), &mut params, &part.output);
    }
    let batches = server.tells_batches().then_some(parts.len() as u64);
    let lasted = Duration::from_nanos(end);
    Ok(Some(Probe { latencies, batches, planned: arrivals.len(), lasted }))
}

/// Runs what has arrived, again and again, until everything has.
fn serve(
    device: &mut dyn Device,
    workload: &Workload,
    arrivals: &[u64],
    limit: Duration,
) -> Result<Served, RunError> {
    let (kernel, setup) = (workload.kernel(), workload.setup());
    let pool = workload.records().min(POOL as usize);
    let (mut served, mut params, mut bytes) = (Served::default(), setup.params().to_vec(), 0);
    let mut unwritten = Unwritten::new(workload, pool);
    let (mut done, limit) = (0, limit.as_nanos() as u64);
    let start = Instant::now();
    let now = || start.elapsed().as_nanos() as u64; // centuries fit
    while done < arrivals.len() && arrivals[done] < limit && now() < limit && bytes < PROBE_BYTES {
        while now() < arrivals[done] {
            std::hint::spin_loop(); // sleeping would add the system's time to the device's
        }
        let time = now();
        let first = done % pool;
        let waiting = &arrivals[done..(done + pool - first).min(arrivals.len())];
        let records = waiting.partition_point(|&at| at <= time);
        let batch = slice(kernel, &params, workload, first, records);
        let mut output = unwritten.outputs(first, batch.output_len());
        device.run(&batch, &mut output)?;
        let end = now();
        follow(setup, &mut params, &output);
        bytes += size_of::<Part>() + size_of_val(output.as_slice());
        served.parts.push(Part { first, records, output, end });
        done += records;
        if kernel.shape == Shape::Scan && kernel.check_params(&params).is_err() {
            break; // no state at all: the comparison will say so
        }
    }
    served.end = now();
    Ok(served)
}

/// Puts the state that the outputs of a scan end with in the place of the one before.
fn follow(setup: &Setup, params: &mut [u32], output: &[u32]) {
    if setup.kernel().shape == Shape::Scan {
        let state = setup.state(output);
        params[setup.kernel().param_words..][..state.len()].copy_from_slice(state);
    }
}

/// Output words before a device has written them.
struct Unwritten {
    /// A map's, wrong each: the complements of the right ones.
    wrong: Vec<u32>,
    words: usize,
    random: Random,
}

impl Unwritten {
    fn new(workload: &Workload, pool: usize) -> Self {
        let words = if workload.kernel().shape == Shape::Map { workload.kernel().output_words } else { 0 };
        let right = workload.expected().iter().take(pool * words);
        Self { wrong: right.map(|word| !word).collect(), words, random: Random::new(0, 0) }
    }

    /// The outputs of a batch that begins with this record. What is right for a fold or a scan is only known
    /// afterwards: each batch of it gets another random word, which is right for hardly any output.
    fn outputs(&mut self, first: usize, length: usize) -> Vec<u32> {
        match self.words {
            0 => vec![self.random.next_u32(); length],
            words => self.wrong[first * words..][..length].to_vec(),
        }
    }
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

/// What is wrong with a batch under these parameters and tables.
fn wrong(workload: &Workload, params: &[u32], part: &Part, number: u64) -> Option<Difference> {
    let kernel = workload.kernel();
    if kernel.shape == Shape::Map {
        let words = kernel.output_words;
        let expected = &workload.expected()[part.first * words..][..part.output.len()];
        return differing(&part.output, expected, number);
    }
    let batch = slice(kernel, params, workload, part.first, part.records);
    differing(&part.output, &reference(&batch), number)
}

#[cfg(test)]
mod tests {
    use super::*;
    use accel_runtime::{Fault, Faulty, Registry, Settings};

    const SEARCH: Search =
        Search { rate: None, bound: BOUND, limit: Duration::from_millis(50), within: None, seed: 3 };
    const BOUND: Duration = Duration::from_millis(5);
    const LIMIT: Duration = Duration::from_secs(60);

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
            let probe = probe(&mut Direct(&mut *cpu()), &workload, &times, LIMIT, BOUND, &mut found)
                .unwrap()
                .unwrap();
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
            assert!(found.difference.is_some() && found.bracket == Bracket::default(), "{}", kernel.name);
        }
    }

    #[test]
    fn a_device_that_takes_longer_than_the_bound_holds_no_rate() {
        let workload = Workload::new(accel_kernels::kernels()[0], 1, 3000).unwrap();
        let mut slow = Faulty::new("fault", cpu(), Fault::Late(Duration::from_millis(8)));
        let small = capacity(&mut slow, &workload).unwrap();
        assert!(small <= SMALL as f64 / 8e-3, "a slow device is not asked for the whole pool: {small}");
        let probe_rate = |device: &mut dyn Device, rate| {
            let times = arrivals(rate, Duration::from_millis(20), 1);
            probe(&mut Direct(device), &workload, &times, LIMIT, BOUND, &mut Found::default())
                .unwrap()
                .unwrap()
        };
        let slow = probe_rate(&mut slow, 1e5);
        assert_eq!(slow.holds(BOUND), Some(false));
        assert!(Sorted::new(slow.latencies).percentile(0.99).unwrap() >= 8e6);
        // How long a real device takes depends on what else the machine does: this one takes a millisecond.
        let mut quick = Once { latency: Duration::from_millis(1), calls: 0 };
        let times = arrivals(1e5, Duration::from_millis(20), 1);
        let quick = probe(&mut quick, &workload, &times, LIMIT, BOUND, &mut Found::default());
        assert_eq!(quick.unwrap().unwrap().holds(BOUND), Some(true));
    }

    /// Answers that all is well and writes nothing.
    struct Silent;

    impl Device for Silent {
        fn name(&self) -> &str {
            "silent"
        }

        fn kind(&self) -> accel_runtime::Kind {
            accel_runtime::Kind::Cpu
        }

        fn supports(&self, _: &'static Kernel) -> Result<(), accel_runtime::device::Unsupported> {
            Ok(())
        }

        fn run(&mut self, _: &Batch<'_>, _: &mut [u32]) -> Result<accel_runtime::Ran, RunError> {
            Ok(accel_runtime::Ran::default())
        }
    }

    #[test]
    fn outputs_that_nobody_wrote_are_all_wrong() {
        for kernel in accel_kernels::kernels() {
            let workload = Workload::new(kernel, 1, 3000).unwrap();
            let (mut found, times) = (Found::default(), arrivals(1e6, Duration::from_millis(1), 1));
            let probe = probe(&mut Direct(&mut Silent), &workload, &times, LIMIT, BOUND, &mut found).unwrap();
            let difference = found.difference.unwrap();
            assert!(probe.is_none(), "{}", kernel.name);
            assert_eq!(difference.wrong, difference.of, "{}: {difference}", kernel.name);
        }
    }

    #[test]
    fn no_batch_begins_after_the_limit_and_what_waits_then_counts() {
        let workload = Workload::new(accel_kernels::kernels()[0], 1, 3000).unwrap();
        let mut slow = Faulty::new("fault", cpu(), Fault::Late(Duration::from_millis(30)));
        // A record in a nanosecond or two, of which a batch takes 3000: a hundred batches and more for all.
        let times: Vec<u64> = (0..400_000).collect();
        let (limit, mut found) = (Duration::from_millis(20), Found::default());
        let probe =
            probe(&mut Direct(&mut slow), &workload, &times, limit, BOUND, &mut found).unwrap().unwrap();
        assert_eq!(probe.batches, Some(1));
        assert_eq!((probe.latencies.len(), probe.holds(BOUND)), (times.len(), Some(false)));
    }

    #[test]
    fn a_probe_that_ended_early_says_nothing_unless_too_many_were_late() {
        let probe = |late: usize, seen: usize, millis| {
            let latencies = (0..seen).map(|i| if i < late { 6e6 } else { 1e6 }).collect();
            let lasted = Duration::from_millis(millis);
            Probe { latencies, batches: None, planned: 1000, lasted }.holds(BOUND)
        };
        assert_eq!((probe(10, 1000, 1), probe(11, 1000, 1)), (Some(true), Some(false)));
        assert_eq!((probe(0, 500, 14), probe(10, 500, 14), probe(11, 500, 14)), (None, None, Some(false)));
        assert_eq!(
            (probe(5, 500, 15), probe(6, 500, 15)),
            (Some(true), Some(false)),
            "three times the bound"
        );
        assert_eq!(probe(0, 99, 15), None, "too few for the percentile");
    }

    /// Answers records the right way after this time, once; later ones not at all.
    struct Once {
        latency: Duration,
        calls: u64,
    }

    impl Server for Once {
        fn capacity(&mut self, _: &Workload) -> Result<f64, RunError> {
            Ok(100_000.0)
        }

        fn serve(&mut self, workload: &Workload, arrivals: &[u64], _: Duration) -> Result<Served, RunError> {
            self.calls += 1;
            if self.calls > 1 {
                return Ok(Served::default());
            }
            let words = workload.kernel().output_words;
            let part = |(number, &at): (usize, &u64)| {
                let first = number % workload.records();
                let output = workload.expected()[first * words..][..words].to_vec();
                Part { first, records: 1, output, end: at + self.latency.as_nanos() as u64 }
            };
            let parts: Vec<Part> = arrivals.iter().enumerate().map(part).collect();
            let end = parts.last().map_or(0, |part| part.end);
            Ok(Served { parts, end })
        }

        fn tells_batches(&self) -> bool {
            false
        }
    }

    #[test]
    fn where_no_rate_holds_the_latencies_are_those_of_a_rate_that_was_tried_to_the_end() {
        let workload = Workload::new(accel_kernels::kernels()[0], 1, 3000).unwrap();
        let mut server = Once { latency: BOUND * 2, calls: 0 };
        let found = search(&mut server, &workload, &SEARCH).unwrap();
        assert_eq!((found.probes, found.difference), (2, None));
        assert_eq!((found.bracket.holds, found.bracket.fails), (None, Some(50_000.0)));
        assert_eq!((found.rate, found.arrivals >= LEAST), (50_000.0, true));
        let median = found.latency.p50.unwrap();
        assert!((median / 1e7 - 1.0).abs() < 1e-6, "{median}");
    }

    #[test]
    fn a_search_ends_within_its_time_whatever_was_found() {
        let workload = Workload::new(accel_kernels::kernels()[0], 1, 3000).unwrap();
        let within = Some(Duration::ZERO);
        let task = Search { bound: LONGEST_BOUND, within, rate: Some(FASTEST), ..SEARCH };
        let found = search(&mut Direct(&mut *cpu()), &workload, &task).unwrap();
        assert_eq!((found.bracket, found.arrivals, found.probes), (Bracket::default(), 0, 2));
        assert_eq!(found.latency, Percentiles::default());
    }
}
