//! Random traffic: when the outside stalls and when it flushes.

use accel_kernels::generate::Random;

/// The longest time for which the odds stay the same, in cycles.
const LONGEST_PHASE: u32 = 512;

/// The chance of a flush in a cycle is one in this many: rare enough that records come through between two.
const FLUSH_ODDS: u32 = 512;

/// One side of a block that now stalls and now does not, in runs whose lengths change over time.
pub(crate) struct Stalls {
    random: Random,
    stalled: bool,
    phase: u32,
    stop: u32,
    go: u32,
}

impl Stalls {
    pub(crate) fn new(random: Random) -> Self {
        Self { random, stalled: false, phase: 0, stop: 0, go: 0 }
    }

    /// Whether the side stalls in the next cycle.
    pub(crate) fn next(&mut self) -> bool {
        if self.phase == 0 {
            self.phase = 1 + self.random.below(LONGEST_PHASE);
            // Of 256: from no stall at all to one every other cycle, and runs of 1 to 64 cycles.
            self.stop = self.random.pick(&[0, 4, 32, 128, 250]);
            self.go = self.random.pick(&[4, 32, 128, 250]);
        }
        self.phase -= 1;
        let odds = if self.stalled { self.go } else { self.stop };
        self.stalled ^= self.random.below(256) < odds;
        self.stalled
    }
}

/// What the outside does in each cycle; without a seed it never stalls, and it flushes a limited number of times.
pub(crate) struct Traffic {
    input: Option<Stalls>,
    output: Option<Stalls>,
    flush: Option<Random>,
    /// Flushes that may still come.
    flushes: u32,
}

impl Traffic {
    pub(crate) fn new(stalls: Option<u64>, flushes: bool, most: u32) -> Self {
        let side = |stream| stalls.map(|seed| Stalls::new(Random::new(seed, stream)));
        let flush = flushes.then(|| Random::new(stalls.unwrap_or_default(), 2));
        Self { input: side(0), output: side(1), flush, flushes: most }
    }

    /// Whether no record is offered in the next cycle.
    pub(crate) fn gap(&mut self) -> bool {
        self.input.as_mut().is_some_and(Stalls::next)
    }

    /// Whether no output is taken in the next cycle.
    pub(crate) fn busy(&mut self) -> bool {
        self.output.as_mut().is_some_and(Stalls::next)
    }

    /// Whether the next cycle flushes.
    pub(crate) fn flush(&mut self) -> bool {
        let flush = self.flushes > 0 && self.flush.as_mut().is_some_and(|r| r.below(FLUSH_ODDS) == 0);
        self.flushes -= u32::from(flush);
        flush
    }
}
