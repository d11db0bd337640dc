//! What reading the clock costs, and how steady the machine is.

use crate::statistics::Sorted;
use serde::{Deserialize, Serialize};
use std::hint::black_box;
use std::num::NonZero;
use std::thread;
use std::time::Instant;

/// A repetition takes so many times what reading the clock costs, or several calls are timed together.
const TIMES: f64 = 100.0;

/// What reading the clock costs.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Clock {
    /// Nanoseconds between two readings one after the other: no shorter time can be told.
    pub cost_ns: f64,
}

impl Clock {
    /// Measures it.
    pub fn measure() -> Self {
        let mut costs = Vec::with_capacity(1000);
        for _ in 0..1000 {
            let start = Instant::now();
            costs.push(start.elapsed().as_nanos() as f64);
        }
        let cost = Sorted::new(costs).quantile(0.5);
        Self { cost_ns: cost.max(1.0) }
    }

    /// How many calls of this duration are to be timed together.
    pub fn calls(&self, nanos: f64) -> usize {
        (TIMES * self.cost_ns / nanos.max(1.0)).ceil() as usize
    }

    /// Whether a time of so many nanoseconds is worth nothing by this clock: a tenth of what is aimed at.
    pub fn is_too_coarse(&self, nanos: f64) -> bool {
        nanos < self.cost_ns * TIMES / 10.0
    }
}

/// Samples of the calibration loop on each core.
const SAMPLES: usize = 60;

/// Rounds of the calibration loop: about a millisecond, long enough to be interrupted where others use the core.
const ROUNDS: u64 = 400_000;

/// How long a fixed loop takes, on all cores at once.
#[derive(Clone, Debug, PartialEq)]
pub struct Calibration(Vec<f64>);

impl Calibration {
    /// Runs the loop.
    pub fn measure() -> Self {
        let cores = thread::available_parallelism().map_or(1, NonZero::get);
        let of_core = || (0..SAMPLES).map(|_| sample()).collect::<Vec<f64>>();
        thread::scope(|scope| {
            let threads: Vec<_> = (0..cores).map(|_| scope.spawn(of_core)).collect();
            Self(threads.into_iter().flat_map(|t| t.join().expect("the loop does not panic")).collect())
        })
    }
}

fn sample() -> f64 {
    let start = Instant::now();
    let mut state = black_box(1u64);
    for _ in 0..ROUNDS {
        state = black_box(state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1));
    }
    black_box(state);
    start.elapsed().as_nanos() as f64
}

/// The spread of the calibration loop before and after a run.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Noise {
    /// The median of the loop before the run, in nanoseconds.
    pub before_ns: f64,
    /// The median of the loop after the run, in nanoseconds.
    pub after_ns: f64,
    /// The distance between the first and the last tenth of all of them, in percent of their median.
    pub spread_percent: f64,
}

impl Noise {
    /// Beyond this spread a run says nothing.
    pub const LIMIT_PERCENT: f64 = 10.0;

    /// The spread of these.
    pub fn between(before: &Calibration, after: &Calibration) -> Self {
        let median = |c: &Calibration| Sorted::new(c.0.clone()).quantile(0.5);
        let all = Sorted::new([before.0.as_slice(), after.0.as_slice()].concat());
        let spread_percent = 100.0 * (all.quantile(0.9) - all.quantile(0.1)) / all.quantile(0.5);
        Self { before_ns: median(before), after_ns: median(after), spread_percent }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn short_calls_are_timed_together_and_long_ones_alone() {
        let clock = Clock { cost_ns: 25.0 };
        assert_eq!((clock.calls(50.0), clock.calls(2500.0), clock.calls(1e6)), (50, 1, 1));
        assert!(clock.is_too_coarse(200.0) && !clock.is_too_coarse(2500.0));
        assert!(Clock::measure().cost_ns >= 1.0);
    }

    #[test]
    fn a_loop_that_slows_down_between_is_noise() {
        let calibration = |value: f64| Calibration(vec![value; 100]);
        let noise = Noise::between(&calibration(100.0), &calibration(130.0));
        assert_eq!((noise.before_ns, noise.after_ns), (100.0, 130.0));
        assert!(noise.spread_percent > Noise::LIMIT_PERCENT, "{noise:?}");
        assert_eq!(Noise::between(&calibration(100.0), &calibration(100.0)).spread_percent, 0.0);
        // one straggler in a hundred is none
        let mut some = calibration(100.0);
        some.0[3] = 1e6;
        assert_eq!(Noise::between(&some, &calibration(100.0)).spread_percent, 0.0);
        assert!(Calibration::measure().0.iter().all(|&nanos| nanos > 1000.0));
    }
}
