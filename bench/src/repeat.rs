//! Warm-up, then repetitions until the median is known well enough or the time is up, each of them verified.

use crate::clock::Clock;
use crate::statistics::{LEAST, Sorted};
use crate::subject::Subject;
use crate::verify::{Difference, differing, poison};
use crate::workload::Round;
use accel_kernels::Batch;
use accel_runtime::{Ran, RunError};
use std::time::{Duration, Instant};

/// How much is done for a row.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Effort {
    /// The time after which no further repetition begins, once there are enough for an interval.
    pub limit: Duration,
    /// The time after which no further repetition begins even without an interval.
    pub patience: Duration,
    /// Repetitions at least, while the time lasts.
    pub least: usize,
    /// Repetitions at most.
    pub most: usize,
    /// The interval of the median is narrow when its half is this share of the median.
    pub narrow: f64,
    /// Calls that are timed together at most; 1 where calls can't be repeated blindly.
    pub calls: usize,
    /// Calls that are timed together at least, as long as they fit memory and time: several where one begins before the
    /// other is done.
    pub together: usize,
}

/// Output words of a repetition at most, where several calls are timed together for the clock's sake.
const WORDS: usize = 1 << 20;

/// The same where they overlap.
const WORDS_TOGETHER: usize = 1 << 24;

/// The repetitions of a row.
#[derive(Clone, Debug, Default)]
pub struct Repetitions {
    /// Nanoseconds of a call, in each repetition.
    pub nanos: Vec<f64>,
    /// What the device told, in each repetition.
    pub rans: Vec<Ran>,
    /// Calls that were timed together in a repetition.
    pub calls: usize,
    /// Repetitions before the first that counts.
    pub warm_ups: u64,
    /// Output words compared with the reference's, warm-ups included.
    pub verified_words: u64,
    /// The first repetition that was wrong: nothing else is worth anything then.
    pub difference: Option<Difference>,
    /// Whether the interval became as narrow as asked for.
    pub narrow: bool,
    /// Whether a repetition is too short for the clock.
    pub too_coarse: bool,
}

impl Repetitions {
    fn count(&self) -> u64 {
        self.warm_ups + self.nanos.len() as u64
    }
}

/// Runs the round until there are enough repetitions, or one of them is wrong.
///
/// # Errors
/// [`RunError`].
pub fn repeat(
    subject: &mut dyn Subject,
    round: &Round,
    effort: &Effort,
    clock: &Clock,
) -> Result<Repetitions, RunError> {
    let (started, length) = (Instant::now(), round.output_len());
    let batches: Vec<Batch<'_>> = round.works.iter().map(|work| work.batch()).collect();
    let mut outputs = vec![0; length];
    let mut done = Repetitions { calls: 1, ..Repetitions::default() };
    // One repetition: poison, run, verify. `None` when a word was wrong.
    let mut once = |done: &mut Repetitions, outputs: &mut [u32]| -> Result<Option<(f64, Ran)>, RunError> {
        poison(outputs, &round.expected);
        let mut calls = batches.iter().cycle().take(done.calls);
        let (time, ran) = subject.time(&mut calls, outputs, length)?;
        done.difference = differing(outputs, &round.expected, done.count());
        done.verified_words += outputs.len() as u64;
        Ok(done.difference.is_none().then(|| (time.as_nanos() as f64 / done.calls as f64, ran)))
    };

    // The first call compiles and fills caches; later ones show how long a call takes.
    let warm_up = effort.limit / 8;
    let mut shortest = f64::INFINITY;
    while done.warm_ups < 2 || (started.elapsed() < warm_up && done.warm_ups < effort.most as u64) {
        let Some((nanos, _)) = once(&mut done, &mut outputs)? else { return Ok(done) };
        done.warm_ups += 1;
        shortest = shortest.min(nanos);
        if done.warm_ups >= 2 && started.elapsed() > effort.patience {
            break;
        }
    }
    let in_words = |words: usize| words / length.max(1);
    let in_time = (warm_up.as_nanos() as f64 / shortest.max(1.0)) as usize; // stops at the ends
    let together = effort.together.min(in_words(WORDS_TOGETHER)).min(in_time);
    done.calls = clock.calls(shortest).min(effort.calls).min(in_words(WORDS)).max(together).max(1);
    outputs.resize(done.calls * length, 0);
    if done.calls > 1 {
        let Some(_) = once(&mut done, &mut outputs)? else { return Ok(done) };
        done.warm_ups += 1;
    }

    let mut judge_at = effort.least.max(LEAST);
    while done.nanos.len() < effort.most {
        let Some((nanos, ran)) = once(&mut done, &mut outputs)? else { return Ok(done) };
        done.nanos.push(nanos);
        done.rans.push(ran);
        let count = done.nanos.len();
        let (late, far_too_late) = (started.elapsed() >= effort.limit, started.elapsed() >= effort.patience);
        if count >= judge_at || (late && count >= LEAST.min(effort.most)) {
            let sorted = Sorted::new(done.nanos.clone());
            let narrow = |i: crate::statistics::Interval| i.relative(sorted.quantile(0.5)) <= effort.narrow;
            done.narrow = sorted.interval().is_some_and(narrow);
            judge_at = count + count / 4;
            if done.narrow || late {
                break;
            }
        }
        if far_too_late {
            break;
        }
    }
    let typical = Sorted::new(done.nanos.clone()).median().unwrap_or(0.0);
    done.too_coarse = clock.is_too_coarse(typical * done.calls as f64);
    Ok(done)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::subject::Through;
    use crate::workload::Workload;
    use accel_runtime::{Fault, Faulty, Registry, Settings};
    use std::sync::Arc;

    const EFFORT: Effort = Effort {
        limit: Duration::from_millis(50),
        patience: Duration::from_secs(2),
        least: 10,
        most: 10_000,
        narrow: 0.01,
        calls: 64,
        together: 1,
    };

    fn round(records: usize) -> Arc<Round> {
        Workload::new(accel_kernels::kernels()[0], 1, records).unwrap().batch(records)
    }

    fn device(fault: Option<(Fault, u64)>) -> Box<dyn accel_runtime::Device> {
        let cpu = Registry::standard(Settings { threads: 1 }).open("cpu").unwrap();
        match fault {
            None => cpu,
            Some((fault, good)) => Box::new(Faulty::new("fault", cpu, fault).after(good)),
        }
    }

    #[test]
    fn every_repetition_is_compared_and_there_are_enough_for_an_interval() {
        let (round, clock) = (round(1000), Clock { cost_ns: 30.0 });
        let done = repeat(&mut Through(&mut *device(None)), &round, &EFFORT, &clock).unwrap();
        assert_eq!(done.difference, None);
        assert!(done.nanos.len() >= LEAST && done.warm_ups >= 2 && done.rans.len() == done.nanos.len());
        let least = (done.nanos.len() * done.calls + 2) * round.output_len();
        assert!(done.verified_words >= least as u64, "{} of {least}", done.verified_words);
    }

    #[test]
    fn a_single_wrong_bit_in_a_late_repetition_is_found() {
        let (round, clock) = (round(1000), Clock { cost_ns: 1.0 });
        for good in [0, 1, 2, 7] {
            let fault = Fault::BitAt { word: 777, bit: 31 };
            let mut device = device(Some((fault, good)));
            let done = repeat(&mut Through(&mut *device), &round, &EFFORT, &clock).unwrap();
            let difference = done.difference.unwrap();
            assert_eq!((difference.word, difference.wrong), (777, 1), "after {good}");
            assert_eq!(difference.repetition, good);
        }
    }

    #[test]
    fn a_device_that_writes_nothing_is_wrong_in_every_word() {
        let (round, clock) = (round(50), Clock { cost_ns: 30.0 });
        let mut silent = device(Some((Fault::Silent, 0)));
        let done = repeat(&mut Through(&mut *silent), &round, &EFFORT, &clock).unwrap();
        assert_eq!(done.difference.map(|d| d.wrong), Some(50));
    }

    #[test]
    fn a_slow_device_ends_after_the_least_repetitions() {
        let (round, clock) = (round(10), Clock { cost_ns: 30.0 });
        let mut slow = device(Some((Fault::Late(Duration::from_millis(15)), 0)));
        let done = repeat(&mut Through(&mut *slow), &round, &EFFORT, &clock).unwrap();
        assert_eq!((done.nanos.len(), done.calls), (LEAST, 1));
        assert!(done.nanos.iter().all(|&nanos| nanos >= 15e6));
    }

    #[test]
    fn calls_that_overlap_are_timed_together_as_far_as_time_and_memory_allow() {
        let calls = |records: usize, late: u64, together: usize| {
            let clock = Clock { cost_ns: 0.01 }; // no call is too short
            let fault = (late > 0).then_some((Fault::Late(Duration::from_millis(late)), 0));
            let effort = Effort { together, limit: Duration::from_millis(400), most: 1, ..EFFORT };
            repeat(&mut Through(&mut *device(fault)), &round(records), &effort, &clock).unwrap().calls
        };
        assert_eq!((calls(10, 0, 1), calls(10, 0, 8)), (1, 8));
        assert!((1..4).contains(&calls(10, 15, 8)), "three of them take an eighth of the time");
        assert_eq!(calls(10, 60, 8), 1, "one call takes more than that");
    }

    #[test]
    fn patience_ends_what_is_too_slow_even_for_an_interval() {
        let (round, clock) = (round(10), Clock { cost_ns: 30.0 });
        let mut slow = device(Some((Fault::Late(Duration::from_millis(15)), 0)));
        let effort = Effort { patience: Duration::from_millis(40), ..EFFORT };
        let done = repeat(&mut Through(&mut *slow), &round, &effort, &clock).unwrap();
        assert!((1..LEAST).contains(&done.nanos.len()), "{}", done.nanos.len());
    }
}
