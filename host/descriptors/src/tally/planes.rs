//! Counts of what verdicts say, many words at a time: how often each bit is set, and each of a few conditions.
//!
//! The upper halves of two words, all that is counted, share one word. Words that share a bit position are added up by full
//! adders, which turn three words of weight 1 into one of weight 1 and one of weight 2 (Harley and Seal): sixteen vectors
//! of words leave one vector of sixteens, whose bits go into counters of a byte. One counter a value would take several
//! instructions for each word, and much of the cache.

use accel_cpu::wide::Work;
use accel_kernels::descriptor_validation::{Decision, Flaw, RiskClass};

/// Words of a vector.
const LANES: usize = 8;

/// Vectors that are added up before a counter is touched.
const VECTORS: usize = 16;

/// Verdicts of a block: two halves share a word.
pub(super) const BLOCK: usize = 2 * LANES * VECTORS;

/// Blocks that counters of a byte hold.
const FULL: u32 = u8::MAX as u32;

/// Two vectors: upper halves as they are, and the [conditions](conditions) that follow from them.
type Pair = [u32; 2 * LANES];

const ZERO: Pair = [0; 2 * LANES];

/// Positions of the bits of decision and class in the upper half of a verdict.
const DECISION: [usize; 2] = [0, 1];
const CRITICAL: usize = 4;

/// Positions of the conditions; those of two bits lie where the lower of them does.
const BOTH_OF_DECISION: usize = 0;
const MEDIUM_AND_HIGH: usize = 1;
const LOW: usize = 2;
const MEDIUM: usize = 3;
const ERROR: usize = 5;

/// Sums over verdicts.
#[derive(Clone, Debug)]
pub(super) struct Planes {
    /// How often each bit was set, of upper halves and then of conditions, but for what is in the vectors.
    counts: [[u64; 16]; 2],
    /// Vectors of each weight below the sixteens: ones, twos, fours, eights.
    weights: [Pair; 4],
    /// Sixteens: byte `b` of counter `k` counts bit `8 b + k`.
    sixteens: [Pair; 8],
    /// Blocks that `sixteens` count.
    blocks: u32,
    /// Verdicts counted.
    words: u64,
}

impl Planes {
    pub(super) fn new() -> Self {
        Self { counts: [[0; 16]; 2], weights: [ZERO; 4], sixteens: [ZERO; 8], blocks: 0, words: 0 }
    }

    /// The number of verdicts.
    pub(super) fn words(&self) -> u64 {
        self.words
    }

    /// How many have this decision.
    pub(super) fn decided(&self, decision: Decision) -> u64 {
        let [upper, conditions] = self.sums();
        let (low, high, both) = (upper[DECISION[0]], upper[DECISION[1]], conditions[BOTH_OF_DECISION]);
        match decision as u32 {
            0 => self.words + both - low - high,
            1 => low - both,
            2 => high - both,
            _ => both,
        }
    }

    /// How many have this class; numbers beyond CRITICAL count as that.
    pub(super) fn of_class(&self, class: RiskClass) -> u64 {
        let [upper, conditions] = self.sums();
        let both = conditions[MEDIUM_AND_HIGH];
        match class as u32 {
            0 => self.words + both - conditions[LOW] - conditions[MEDIUM] - upper[CRITICAL],
            1 => conditions[LOW] - both,
            2 => conditions[MEDIUM] - both,
            3 => both,
            _ => upper[CRITICAL],
        }
    }

    /// How many have this error or finding.
    pub(super) fn flawed(&self, flaw: Flaw) -> u64 {
        self.sums()[0][flaw as usize - 16]
    }

    /// How many have an error.
    pub(super) fn erroneous(&self) -> u64 {
        self.sums()[1][ERROR]
    }

    /// Adds what another has counted.
    pub(super) fn merge(&mut self, other: &Self) {
        let counts = self.counts.as_flattened_mut().iter_mut();
        counts.zip(other.sums().as_flattened()).for_each(|(count, more)| *count += more);
        self.words += other.words;
    }

    /// The counts of all bits.
    fn sums(&self) -> [[u64; 16]; 2] {
        let mut sums = self.counts;
        for (weight, pair) in (0..).zip(&self.weights) {
            for bit in 0..32 {
                add(&mut sums, bit, pair.map(|word| (word >> bit & 1) << weight));
            }
        }
        self.add_sixteens(&mut sums);
        sums
    }

    fn add_sixteens(&self, sums: &mut [[u64; 16]; 2]) {
        for (k, pair) in self.sixteens.iter().enumerate() {
            for byte in 0..4 {
                add(sums, 8 * byte + k, pair.map(|word| (word >> (8 * byte) & 0xFF) * 16));
            }
        }
    }

    /// Adds a block; shorter ones are followed by zeros, which set no bit and meet no condition.
    #[inline(always)]
    fn block(&mut self, words: &[u32; BLOCK]) {
        if self.blocks == FULL {
            self.empty();
        }
        self.blocks += 1;
        let sixteens = self.sixteen(words);
        for (k, counter) in self.sixteens.iter_mut().enumerate() {
            for lane in 0..2 * LANES {
                counter[lane] += sixteens[lane] >> k & 0x0101_0101; // no byte overflows: at most 255 blocks
            }
        }
    }

    #[cold]
    fn empty(&mut self) {
        let mut counts = self.counts;
        self.add_sixteens(&mut counts);
        (self.counts, self.sixteens, self.blocks) = (counts, [ZERO; 8], 0);
    }

    #[inline(always)]
    fn sixteen(&mut self, words: &[u32; BLOCK]) -> Pair {
        let (one, other) = (self.eight(words, 0), self.eight(words, 8));
        adder(&mut self.weights[3], one, other)
    }

    #[inline(always)]
    fn eight(&mut self, words: &[u32; BLOCK], first: usize) -> Pair {
        let (one, other) = (self.four(words, first), self.four(words, first + 4));
        adder(&mut self.weights[2], one, other)
    }

    #[inline(always)]
    fn four(&mut self, words: &[u32; BLOCK], first: usize) -> Pair {
        let vectors = words.as_chunks::<{ 2 * LANES }>().0;
        let one = adder(&mut self.weights[0], conditions(&vectors[first]), conditions(&vectors[first + 1]));
        let other =
            adder(&mut self.weights[0], conditions(&vectors[first + 2]), conditions(&vectors[first + 3]));
        adder(&mut self.weights[1], one, other)
    }
}

/// Adds two vectors of a weight to the one that is kept; what comes back has twice the weight.
#[inline(always)]
fn adder(kept: &mut Pair, one: Pair, other: Pair) -> Pair {
    let mut carry = ZERO;
    for lane in 0..2 * LANES {
        let half = kept[lane] ^ one[lane];
        carry[lane] = kept[lane] & one[lane] | half & other[lane];
        kept[lane] = half ^ other[lane];
    }
    carry
}

/// The upper halves of verdicts, and which conditions they meet.
#[inline(always)]
fn conditions(words: &[u32; 2 * LANES]) -> Pair {
    let mut pair = ZERO;
    for lane in 0..LANES {
        let halves = words[lane] >> 16 | words[LANES + lane] & 0xFFFF_0000;
        // What comes from the half above lies above all bits that count.
        let (next, third, fourth) = (halves >> 1, halves >> 2, halves >> 3);
        pair[lane] = halves;
        pair[LANES + lane] = halves & next & const { in_both(BOTH_OF_DECISION) }
            | next & third & !fourth & const { in_both(MEDIUM_AND_HIGH) }
            | halves & !third & const { in_both(LOW) }
            | halves & !next & const { in_both(MEDIUM) }
            | (halves | next | third) & const { in_both(ERROR) };
    }
    pair
}

/// A bit of either half.
const fn in_both(bit: usize) -> u32 {
    0x0001_0001 << bit
}

/// Adds the words of a vector to the count of this bit of theirs.
fn add(sums: &mut [[u64; 16]; 2], bit: usize, pair: Pair) {
    for (sums, words) in sums.iter_mut().zip(pair.as_chunks::<LANES>().0) {
        sums[bit % 16] += words.iter().map(|&word| u64::from(word)).sum::<u64>();
    }
}

/// Counts these verdicts.
pub(super) struct Count<'a> {
    pub planes: &'a mut Planes,
    pub words: &'a [u32],
}

impl Work for Count<'_> {
    type Output = ();

    #[inline(always)]
    fn run(self) {
        let Self { planes, words } = self;
        planes.words += words.len() as u64;
        let (blocks, rest) = words.as_chunks::<BLOCK>();
        // loops, not closures: those would be compiled by themselves, for fewer instructions
        for block in blocks {
            planes.block(block);
        }
        if !rest.is_empty() {
            let mut block = [0; BLOCK];
            block[..rest.len()].copy_from_slice(rest);
            planes.block(&block);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use accel_cpu::{Level, wide};
    use accel_kernels::descriptor_validation::Verdict;

    /// The counts of each condition, word by word.
    fn plain(words: &[u32]) -> Vec<u64> {
        let count = |is: &dyn Fn(Verdict) -> bool| words.iter().filter(|&&w| is(Verdict(w))).count() as u64;
        let decisions = Decision::ALL.iter().map(|&d| count(&|v| v.decision() == d));
        let classes = RiskClass::ALL.iter().map(|&c| count(&|v| v.risk_class() == c));
        let flaws = Flaw::ERRORS.iter().chain(&Flaw::FINDINGS).map(|&f| count(&|v| v.has(f)));
        let mut all: Vec<u64> = decisions.chain(classes).chain(flaws).collect();
        all.extend([words.len() as u64, count(&|v| !v.is_valid())]);
        all
    }

    fn counted(planes: &Planes) -> Vec<u64> {
        let flaws = Flaw::ERRORS.iter().chain(&Flaw::FINDINGS).map(|&f| planes.flawed(f));
        let decisions = Decision::ALL.iter().map(|&d| planes.decided(d));
        let classes = RiskClass::ALL.iter().map(|&c| planes.of_class(c));
        decisions.chain(classes).chain(flaws).chain([planes.words(), planes.erroneous()]).collect()
    }

    fn levels() -> impl Iterator<Item = Level> {
        Level::ALL.into_iter().filter(|level| level.is_here())
    }

    #[test]
    fn every_upper_half_there_is_counts_as_it_does_alone() {
        for value in 0..1u32 << 16 {
            let mut planes = Planes::new();
            let word = [value << 16 | value.wrapping_mul(0x9E37) & 0xFFFF];
            wide::run(Level::Portable, Count { planes: &mut planes, words: &word });
            assert_eq!(counted(&planes), plain(&word), "{value:04x}");
        }
    }

    #[test]
    fn any_number_of_words_is_counted_at_every_level() {
        let words: Vec<u32> = (0..3 * BLOCK as u32 + 7).map(|i| i.wrapping_mul(0x9E37_79B9).rotate_left(7)).collect();
        let mut runs = 0;
        for level in levels() {
            for length in (0..40).chain([BLOCK - 1, BLOCK, BLOCK + 1, words.len()]) {
                let mut planes = Planes::new();
                for words in words[..length].chunks(2 * BLOCK + 3) {
                    wide::run(level, Count { planes: &mut planes, words });
                }
                assert_eq!(counted(&planes), plain(&words[..length]), "{level} {length}");
                runs += 1;
            }
        }
        assert!(runs >= 44);
    }

    #[test]
    fn counters_that_are_full_are_emptied_in_time_and_merging_is_addition() {
        for level in levels() {
            let (mut one, mut other) = (Planes::new(), Planes::new());
            let words = vec![0xFFFF_FFFF; (2 * FULL as usize + 3) * BLOCK + 5];
            wide::run(level, Count { planes: &mut one, words: &words });
            let more: Vec<u32> = (0..1000u32).map(|i| i.wrapping_mul(0x9E37_79B9)).collect();
            wide::run(level, Count { planes: &mut other, words: &more });
            assert_eq!(counted(&one), plain(&words), "{level}");
            one.merge(&other);
            wide::run(level, Count { planes: &mut one, words: &more });
            assert_eq!(counted(&one), plain(&[words, more.clone(), more].concat()), "{level}");
        }
    }
}
