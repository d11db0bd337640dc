//! What a stream of verdicts adds up to, in constant memory and in one pass of well under a nanosecond a record.

use accel_kernels::descriptor_validation::{Decision, Flaw, RiskClass, Verdict};
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

/// Counters of one value, for records that follow each other: one counter would have to wait for itself.
const LANES: usize = 8;

/// Words whose badness is looked at together.
const BLOCK: usize = 64;

/// The bits of a verdict that say how bad it is: decision and score lie side by side, the decision on top.
const BADNESS: u32 = 0x3_FFFF;

/// Values of the upper half of a verdict.
const VALUES: usize = 1 << 16;

/// The sums over all verdicts seen.
#[derive(Debug)]
pub struct Tally {
    /// How often each value of the upper half of the output word occurred, all but the score: the sum of its lanes and of
    /// what they held before they were emptied.
    lanes: Box<[[u32; LANES]; VALUES]>,
    before: Vec<u64>,
    /// Records that the lanes count.
    in_lanes: u32,
    worst: BinaryHeap<std::cmp::Reverse<Rank>>,
    records: u64,
}

impl Default for Tally {
    fn default() -> Self {
        Self::new()
    }
}

impl Tally {
    /// Sums over nothing.
    pub fn new() -> Self {
        let lanes = vec![[0; LANES]; VALUES].into_boxed_slice().try_into();
        Self {
            lanes: lanes.unwrap_or_else(|_| unreachable!("it has this length")),
            before: vec![0; VALUES],
            in_lanes: 0,
            worst: BinaryHeap::with_capacity(WORST + 1),
            records: 0,
        }
    }

    /// Adds the verdicts of records of which the first has this number; numbers have to rise from call to call.
    pub fn add(&mut self, first: u64, words: &[u32]) {
        let mut first = first;
        // No lane overflows before the sum of all does.
        for words in words.chunks(1 << 20) {
            match self.in_lanes.checked_add(words.len() as u32) {
                Some(sum) => self.in_lanes = sum,
                None => {
                    self.empty_lanes();
                    self.in_lanes = words.len() as u32; // at most 2^20
                }
            }
            self.count_up(words);
            self.rank(first, words);
            first += words.len() as u64;
            self.records += words.len() as u64;
        }
    }

    /// Adds what another has seen of other records: in any order it comes to the same.
    pub fn merge(&mut self, other: &Self) {
        for ((before, theirs), lanes) in self.before.iter_mut().zip(&other.before).zip(other.lanes.iter()) {
            *before += theirs + lanes.iter().map(|&n| u64::from(n)).sum::<u64>();
        }
        self.worst.extend(&other.worst);
        while self.worst.len() > WORST {
            self.worst.pop();
        }
        self.records += other.records;
    }

    fn empty_lanes(&mut self) {
        for (before, lanes) in self.before.iter_mut().zip(self.lanes.iter_mut()) {
            *before += lanes.iter().map(|&n| u64::from(n)).sum::<u64>();
            *lanes = [0; LANES];
        }
    }

    fn count_up(&mut self, words: &[u32]) {
        let (groups, rest) = words.as_chunks::<LANES>();
        for group in groups {
            for (lane, &word) in group.iter().enumerate() {
                self.lanes[(word >> 16) as usize][lane] += 1;
            }
        }
        for &word in rest {
            self.lanes[(word >> 16) as usize][0] += 1;
        }
    }

    /// Looks for the worst; most blocks hold none, which a few comparisons of many words at once show.
    fn rank(&mut self, mut first: u64, words: &[u32]) {
        let mut least = self.least();
        for block in words.chunks(BLOCK) {
            let start = first;
            first += block.len() as u64;
            let exceeds = |word: u32| (word & BADNESS) as i32 > least; // 18 bits: signed or not is the same
            if !block.iter().fold(false, |any, &word| any | exceeds(word)) {
                continue;
            }
            for (index, &word) in (start..).zip(block) {
                let badness = word & BADNESS;
                if badness as i32 > least {
                    let earliness = std::cmp::Reverse(index);
                    self.worst.push(std::cmp::Reverse(Rank { badness, earliness, word }));
                    if self.worst.len() > WORST {
                        self.worst.pop();
                    }
                    least = self.least();
                }
            }
        }
    }

    /// What a record has to exceed to be among the worst.
    fn least(&self) -> i32 {
        let full = self.worst.len() == WORST;
        self.worst.peek().filter(|_| full).map_or(-1, |r| r.0.badness as i32)
    }

    /// The number of records.
    pub fn records(&self) -> u64 {
        self.records
    }

    /// How many records fulfil this.
    fn count(&self, is: impl Fn(Verdict) -> bool) -> u64 {
        let sums = self.before.iter().zip(self.lanes.iter());
        let sums = sums.map(|(before, lanes)| before + lanes.iter().map(|&n| u64::from(n)).sum::<u64>());
        let kinds = (0u32..).zip(sums).filter(|&(_, n)| n > 0);
        kinds.filter(|&(high, _)| is(Verdict(high << 16))).map(|(_, n)| n).sum()
    }

    /// How many records have no error.
    pub fn valid(&self) -> u64 {
        self.count(Verdict::is_valid)
    }

    /// How many records got this decision.
    pub fn decided(&self, decision: Decision) -> u64 {
        self.count(|v| v.decision() == decision)
    }

    /// How many records are of this risk class.
    pub fn of_class(&self, class: RiskClass) -> u64 {
        self.count(|v| v.risk_class() == class)
    }

    /// How many records have this error or finding.
    pub fn flawed(&self, flaw: Flaw) -> u64 {
        self.count(|v| v.has(flaw))
    }

    /// The worst records, the worst first: number and verdict.
    pub fn worst(&self) -> Vec<(u64, Verdict)> {
        let mut ranks: Vec<Rank> = self.worst.iter().map(|r| r.0).collect();
        ranks.sort_unstable_by(|a, b| b.cmp(a));
        ranks.into_iter().map(|r| (r.earliness.0, Verdict(r.word))).collect()
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
        for value in 0..1 << 16 {
            let verdict = Verdict(value << 16);
            let expected = words.iter().filter(|&&w| w >> 16 == value).count() as u64;
            assert_eq!(whole.count(|v| v == verdict), expected);
            assert_eq!(parts.count(|v| v == verdict), expected);
        }
        let by_decision: u64 = Decision::ALL.iter().map(|&d| whole.decided(d)).sum();
        assert_eq!(by_decision, 1000);
        let rejected = words.iter().filter(|&&w| w >> 16 & 3 == 3).count() as u64;
        assert_eq!(whole.decided(Decision::Reject), rejected);
    }

    #[test]
    fn lanes_that_are_full_are_emptied_in_time() {
        let mut tally = Tally::new();
        tally.add(0, &[5 << 16; 100]);
        tally.in_lanes = u32::MAX - 50;
        tally.add(100, &[5 << 16; 100]);
        assert_eq!((tally.in_lanes, tally.before[5]), (100, 100));
        assert_eq!(tally.count(|v| v == Verdict(5 << 16)), 200);
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
