//! What a stream of verdicts adds up to, in constant memory.

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

/// The sums over all verdicts seen.
#[derive(Debug)]
pub struct Tally {
    /// How often each value of the upper half of the output word occurred: all but the score.
    histogram: Vec<u64>,
    worst: BinaryHeap<std::cmp::Reverse<Rank>>,
    records: u64,
}

impl Tally {
    /// Sums over nothing.
    pub fn new() -> Self {
        Self { histogram: vec![0; 1 << 16], worst: BinaryHeap::with_capacity(WORST + 1), records: 0 }
    }

    /// Adds the verdicts of the next records.
    pub fn add(&mut self, words: &[u32]) {
        let first = self.records;
        let mut least = self.least();
        for (index, &word) in (first..).zip(words) {
            self.histogram[(word >> 16) as usize] += 1;
            let badness = word & 0x3_FFFF; // decision and score lie side by side, the decision on top
            if Some(badness) > least {
                self.worst.push(std::cmp::Reverse(Rank {
                    badness,
                    earliness: std::cmp::Reverse(index),
                    word,
                }));
                if self.worst.len() > WORST {
                    self.worst.pop();
                }
                least = self.least();
            }
        }
        self.records += words.len() as u64;
    }

    /// What a record has to exceed to be among the worst.
    fn least(&self) -> Option<u32> {
        if self.worst.len() < WORST { None } else { self.worst.peek().map(|r| r.0.badness) }
    }

    /// The number of records.
    pub fn records(&self) -> u64 {
        self.records
    }

    /// How many records fulfil this.
    fn count(&self, is: impl Fn(Verdict) -> bool) -> u64 {
        let kinds = (0u32..).zip(&self.histogram).filter(|&(_, &n)| n > 0);
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

    #[test]
    fn sums_and_the_worst_do_not_depend_on_chunks() {
        let words: Vec<u32> = (0..1000u32).map(|i| i.wrapping_mul(0x9E37_79B9) & 0x00E3_FFFF).collect();
        let mut whole = Tally::new();
        whole.add(&words);
        let mut parts = Tally::new();
        for part in words.chunks(7) {
            parts.add(part);
        }
        assert_eq!(whole.records(), 1000);
        assert_eq!(whole.worst(), parts.worst());
        assert_eq!(whole.worst().len(), 10);
        assert_eq!(whole.histogram, parts.histogram);
        let by_decision: u64 = Decision::ALL.iter().map(|&d| whole.decided(d)).sum();
        assert_eq!(by_decision, 1000);
        let rejected = words.iter().filter(|&&w| w >> 16 & 3 == 3).count() as u64;
        assert_eq!(whole.decided(Decision::Reject), rejected);
    }

    #[test]
    fn of_equals_the_earliest_are_the_worst() {
        let mut tally = Tally::new();
        tally.add(&[3 << 16; 25]);
        let numbers: Vec<u64> = tally.worst().iter().map(|w| w.0).collect();
        assert_eq!(numbers, (0..10).collect::<Vec<_>>());
    }
}
