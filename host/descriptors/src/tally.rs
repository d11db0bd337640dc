//! What a stream of verdicts adds up to, in constant memory and in one pass of a fraction of a nanosecond a record.

mod planes;

use accel_cpu::{Level, wide};
use accel_kernels::descriptor_validation::{Decision, Flaw, RiskClass, Verdict};
use planes::Planes;
use std::collections::BinaryHeap;

/// How many of the worst records are remembered.
const WORST: usize = 10;

/// A record worth showing: ordered from the least bad to the worst.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Rank {
    /// Decision above risk score.
    badness: u32,
    /// Earlier records count as worse, so that the choice does not depend on chunks.
    earliness: std::cmp::Reverse<u64>,
    word: u32,
}

/// Words whose badness is looked at together.
const BLOCK: usize = 64;

/// The bits of a verdict that say how bad it is: decision and score lie side by side, the decision on top.
const BADNESS: u32 = 0x3_FFFF;

/// The sums over all verdicts seen.
#[derive(Debug)]
pub struct Tally {
    level: Level,
    planes: Planes,
    worst: BinaryHeap<std::cmp::Reverse<Rank>>,
}

impl Default for Tally {
    fn default() -> Self {
        Self::new()
    }
}

impl Tally {
    /// Sums over nothing.
    pub fn new() -> Self {
        // A level that can't be had is an error of the device, which is told there.
        let level = Level::current().unwrap_or(Level::Portable);
        Self { level, planes: Planes::new(), worst: BinaryHeap::with_capacity(WORST + 1) }
    }

    /// Adds the verdicts of records of which the first has this number; numbers have to rise from call to call.
    pub fn add(&mut self, first: u64, words: &[u32]) {
        self.planes.add(self.level, words);
        self.rank(first, words);
    }

    /// Adds what another has seen of other records: in any order it comes to the same.
    pub fn merge(&mut self, other: &Self) {
        self.planes.merge(&other.planes);
        self.worst.extend(&other.worst);
        while self.worst.len() > WORST {
            self.worst.pop();
        }
    }

    /// Looks for the worst; most blocks hold none, which a few comparisons of many words at once show.
    fn rank(&mut self, mut first: u64, mut words: &[u32]) {
        while let Some(start) = wide::run(self.level, Exceeding { words, least: self.least() }) {
            first += start as u64;
            let (block, rest) = words[start..].split_at(BLOCK.min(words.len() - start));
            for (index, &word) in (first..).zip(block) {
                let badness = word & BADNESS;
                if badness as i32 > self.least() {
                    let earliness = std::cmp::Reverse(index);
                    self.worst.push(std::cmp::Reverse(Rank { badness, earliness, word }));
                    if self.worst.len() > WORST {
                        self.worst.pop();
                    }
                }
            }
            first += block.len() as u64;
            words = rest;
        }
    }

    /// What a record has to exceed to be among the worst.
    fn least(&self) -> i32 {
        let full = self.worst.len() == WORST;
        self.worst.peek().filter(|_| full).map_or(-1, |r| r.0.badness as i32)
    }

    /// The number of records.
    pub fn records(&self) -> u64 {
        self.planes.words()
    }

    /// How many records have no error.
    pub fn valid(&self) -> u64 {
        self.planes.words() - self.planes.sums().erroneous()
    }

    /// How many records got this decision.
    pub fn decided(&self, decision: Decision) -> u64 {
        self.planes.sums().decided(decision)
    }

    /// How many records are of this risk class.
    pub fn of_class(&self, class: RiskClass) -> u64 {
        self.planes.sums().of_class(class)
    }

    /// How many records have this error or finding.
    pub fn flawed(&self, flaw: Flaw) -> u64 {
        self.planes.sums().flawed(flaw)
    }

    /// The worst records, the worst first: number and verdict.
    pub fn worst(&self) -> Vec<(u64, Verdict)> {
        let mut ranks: Vec<Rank> = self.worst.iter().map(|r| r.0).collect();
        ranks.sort_unstable_by(|a, b| b.cmp(a));
        ranks.into_iter().map(|r| (r.earliness.0, Verdict(r.word))).collect()
    }
}

/// Where the first block begins that holds a word worse than `least`.
struct Exceeding<'a> {
    words: &'a [u32],
    least: i32,
}

impl wide::Work for Exceeding<'_> {
    type Output = Option<usize>;

    #[inline(always)]
    fn run(self) -> Option<usize> {
        let (blocks, rest) = self.words.as_chunks::<BLOCK>();
        for (number, block) in blocks.iter().enumerate() {
            if self.any(block) {
                return Some(number * BLOCK);
            }
        }
        self.any(rest).then_some(blocks.len() * BLOCK)
    }
}

impl Exceeding<'_> {
    #[inline(always)]
    fn any(&self, block: &[u32]) -> bool {
        let mut any = false;
        for word in block {
            any |= (word & BADNESS) as i32 > self.least; // 18 bits: signed or not is the same
        }
        any
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn sums_and_the_worst_do_not_depend_on_chunks() {
        let words: Vec<u32> = (0..1000u32).map(|i| i.wrapping_mul(0x9E37_79B9) & 0x00E3_FFFF).collect();
        let mut whole = Tally::new();
        whole.add(0, &words);
        // Two that take turns, as threads do, and are merged.
        let (mut parts, mut other) = (Tally::new(), Tally::new());
        for (first, part) in (0..).step_by(7).zip(words.chunks(7)) {
            if first % 3 == 0 { &mut parts } else { &mut other }.add(first, part);
        }
        assert!(parts.records() > 0 && other.records() > 0);
        parts.merge(&other);
        assert_eq!(parts.records(), 1000);
        assert_eq!(whole.records(), 1000);
        assert_eq!(whole.worst(), parts.worst());
        assert_eq!(whole.worst().len(), 10);
        assert_eq!(whole.valid(), words.iter().filter(|&&w| Verdict(w).is_valid()).count() as u64);
        for flaw in Flaw::ERRORS.into_iter().chain(Flaw::FINDINGS) {
            assert_eq!(whole.flawed(flaw), parts.flawed(flaw));
        }
        for &class in RiskClass::ALL {
            assert_eq!(whole.of_class(class), parts.of_class(class));
        }
        let by_decision: u64 = Decision::ALL.iter().map(|&d| whole.decided(d)).sum();
        assert_eq!(by_decision, 1000);
        let rejected = words.iter().filter(|&&w| w >> 16 & 3 == 3).count() as u64;
        assert_eq!(whole.decided(Decision::Reject), rejected);
    }

    proptest! {
        #[test]
        fn the_worst_are_those_of_a_sort(words in prop::collection::vec(0u32..0x8_0000, 0..500), cut in 1usize..200) {
            let mut tally = Tally::new();
            (0..).step_by(cut).zip(words.chunks(cut)).for_each(|(first, part)| tally.add(first, part));
            let mut sorted: Vec<(u64, u32)> = (0..).zip(words).collect();
            sorted.sort_by_key(|&(index, word)| (std::cmp::Reverse(word & BADNESS), index));
            sorted.truncate(WORST);
            let worst: Vec<(u64, u32)> = tally.worst().into_iter().map(|(index, verdict)| (index, verdict.0)).collect();
            prop_assert_eq!(worst, sorted);
        }
    }

    #[test]
    fn of_equals_the_earliest_are_the_worst() {
        let mut tally = Tally::new();
        tally.add(0, &[3 << 16; 25]);
        let numbers: Vec<u64> = tally.worst().iter().map(|w| w.0).collect();
        assert_eq!(numbers, (0..10).collect::<Vec<_>>());
    }
}
