//! Whether software prefetch pays on this processor.
//!
//! On some it doubles what memory gives; on others, whose own prefetchers run further ahead, it costs a fifth. So the
//! first large data is computed in parts, in turns with it and without it, and the process keeps to what was faster.
//! The words computed are the same either way.

use std::ops::Range;
use std::sync::atomic::{AtomicU8, Ordering};
use std::time::{Duration, Instant};

/// Parts that are timed with prefetch, and as many without.
const TURNS: usize = 9;

const UNKNOWN: u8 = 0;
const WITHOUT: u8 = 1;
const WITH: u8 = 2;

/// What this process has found out.
static CHOICE: Choice = Choice(AtomicU8::new(UNKNOWN));

/// Runs so many steps in order, in one or several ranges, each with software prefetch or without; `part` of them are
/// about half a megabyte of traffic.
pub(crate) fn in_parts(steps: usize, part: usize, run: &mut dyn FnMut(Range<usize>, bool)) {
    let start = Instant::now();
    CHOICE.in_parts(steps, part, run, &|| start.elapsed());
}

/// Whether this process has found software prefetch to pay.
pub(crate) fn pays() -> bool {
    CHOICE.0.load(Ordering::Relaxed) == WITH
}

struct Choice(AtomicU8);

impl Choice {
    fn in_parts(
        &self,
        steps: usize,
        part: usize,
        run: &mut dyn FnMut(Range<usize>, bool),
        now: &dyn Fn() -> Duration,
    ) {
        let mut done = 0;
        if self.0.load(Ordering::Relaxed) == UNKNOWN && steps >= 2 * TURNS * part {
            let mut times = [[Duration::ZERO; TURNS]; 2];
            for turn in 0..TURNS {
                for (times, prefetched) in times.iter_mut().zip([false, true]) {
                    let start = now();
                    run(done..done + part, prefetched);
                    times[turn] = now() - start;
                    done += part;
                }
            }
            let [without, with] = times.map(|mut times| {
                times.sort();
                times[TURNS / 2]
            });
            self.0.store(if with < without { WITH } else { WITHOUT }, Ordering::Relaxed);
        }
        run(done..steps, self.0.load(Ordering::Relaxed) == WITH);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::cell::Cell;

    /// Runs data where a part takes so long without prefetch and with it, and gives how the last step was run.
    fn last(choice: &Choice, steps: usize, costs: [u64; 2]) -> bool {
        let (clock, mut next, mut last) = (Cell::new(0), 0, false);
        let mut run = |range: Range<usize>, prefetched: bool| {
            assert_eq!(range.start, next, "every step in order");
            next = range.end;
            last = prefetched;
            clock.set(clock.get() + costs[usize::from(prefetched)]);
        };
        choice.in_parts(steps, 10, &mut run, &|| Duration::from_nanos(clock.get()));
        assert_eq!(next, steps, "every step once");
        last
    }

    #[test]
    fn what_is_faster_is_kept() {
        for (costs, prefetched) in [([5, 4], true), ([4, 5], false)] {
            let choice = Choice(AtomicU8::new(UNKNOWN));
            assert!(!last(&choice, 100, costs), "too little to tell");
            assert_eq!(choice.0.load(Ordering::Relaxed), UNKNOWN);
            assert_eq!(last(&choice, 1000, costs), prefetched);
            assert_eq!(last(&choice, 5, [costs[1], costs[0]]), prefetched, "it is not asked again");
        }
    }
}
