//! Counts of what verdicts say, many words at a time: how often each bit is set, and each of a few conditions.
//!
//! The upper halves of two words, all that is counted, share one word. Words that share a bit position are added up by full
//! adders, which turn three words of weight 1 into one of weight 1 and one of weight 2 (Harley and Seal): sixteen vectors
//! of words leave one vector of sixteens, whose bits go into counters of a byte. One counter a value would take several
//! instructions for each word, and much of the cache.

#[cfg(target_arch = "x86_64")]
mod avx512;

use accel_cpu::{Level, wide};
use accel_kernels::descriptor_validation::{Decision, Flaw, RiskClass};

/// Words of a vector.
const LANES: usize = 16;

/// Vectors that are added up before a counter is touched.
const VECTORS: usize = 16;

/// Verdicts of a block: two halves share a word.
pub(super) const BLOCK: usize = 2 * LANES * VECTORS;

/// Blocks that counters of a byte hold.
const FULL: u32 = u8::MAX as u32;

/// Two vectors: upper halves as they are, and the [conditions](conditions) that follow from them.
type Pair = [[u32; LANES]; 2];

const ZERO: Pair = [[0; LANES]; 2];

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
    /// Sixteens: byte `b` of counter `k` of a lane counts bit `8 b + k`.
    sixteens: [[[u32; LANES]; 8]; 2],
    /// Blocks that `sixteens` count.
    blocks: u32,
    /// Verdicts counted.
    words: u64,
}

impl Planes {
    pub(super) fn new() -> Self {
        Self { counts: [[0; 16]; 2], weights: [ZERO; 4], sixteens: [[[0; LANES]; 8]; 2], blocks: 0, words: 0 }
    }

    /// Counts these verdicts with the instructions of this level.
    pub(super) fn add(&mut self, level: Level, words: &[u32]) {
        self.words += words.len() as u64;
        let (blocks, rest) = words.as_chunks::<BLOCK>();
        self.add_blocks(level, blocks);
        if !rest.is_empty() {
            let mut block = [0; BLOCK];
            block[..rest.len()].copy_from_slice(rest);
            self.add_blocks(level, &[block]);
        }
    }

    fn add_blocks(&mut self, level: Level, blocks: &[[u32; BLOCK]]) {
        match level.or_below() {
            #[cfg(target_arch = "x86_64")]
            Level::Avx512 => avx512::blocks(self, blocks),
            level => wide::run(level, Plain { planes: self, blocks }),
        }
    }

    /// The number of verdicts.
    pub(super) fn words(&self) -> u64 {
        self.words
    }

    /// Adds what another has counted.
    pub(super) fn merge(&mut self, other: &Self) {
        let counts = self.counts.as_flattened_mut().iter_mut();
        counts.zip(other.sums().counts.as_flattened()).for_each(|(count, more)| *count += more);
        self.words += other.words;
    }

    /// The counts of everything.
    pub(super) fn sums(&self) -> Sums {
        let mut sums = self.counts;
        for (weight, pair) in (0..).zip(&self.weights) {
            for (sums, words) in sums.iter_mut().zip(pair) {
                for (bit, word) in (0..32).flat_map(|bit| words.iter().map(move |word| (bit, word))) {
                    sums[bit % 16] += u64::from(word >> bit & 1) << weight;
                }
            }
        }
        self.add_sixteens(&mut sums);
        Sums { counts: sums, words: self.words }
    }

    fn add_sixteens(&self, sums: &mut [[u64; 16]; 2]) {
        for (sums, counters) in sums.iter_mut().zip(&self.sixteens) {
            let counters = (0..).zip(counters).flat_map(|(k, lanes)| lanes.iter().map(move |lane| (k, lane)));
            for (k, counter) in counters {
                for (byte, count) in counter.to_le_bytes().into_iter().enumerate() {
                    sums[(8 * byte + k) % 16] += 16 * u64::from(count);
                }
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
        let (mut weights, mut sixteens) = (self.weights, ZERO);
        // Lane by lane, with no closure within: this is what the compiler makes vectors of.
        for lane in 0..LANES {
            let mut kept = [[0; 2]; 4];
            for weight in 0..4 {
                kept[weight] = [weights[weight][0][lane], weights[weight][1][lane]];
            }
            let [one, other] = sixteen(&mut kept, words, lane);
            (sixteens[0][lane], sixteens[1][lane]) = (one, other);
            for weight in 0..4 {
                [weights[weight][0][lane], weights[weight][1][lane]] = kept[weight];
            }
        }
        self.weights = weights;
        for (words, counters) in sixteens.into_iter().zip(&mut self.sixteens) {
            for (k, counter) in counters.iter_mut().enumerate() {
                for (count, word) in counter.iter_mut().zip(words) {
                    *count += word >> k & 0x0101_0101; // no byte overflows: at most 255 blocks
                }
            }
        }
    }

    #[cold]
    fn empty(&mut self) {
        let mut counts = self.counts;
        self.add_sixteens(&mut counts);
        (self.counts, self.sixteens, self.blocks) = (counts, [[[0; LANES]; 8]; 2], 0);
    }
}

/// What was counted.
pub(super) struct Sums {
    /// How often each bit was set, of upper halves and then of conditions.
    counts: [[u64; 16]; 2],
    words: u64,
}

impl Sums {
    /// How many have this decision.
    pub(super) fn decided(&self, decision: Decision) -> u64 {
        let [upper, met] = self.counts;
        let (low, high, both) = (upper[DECISION[0]], upper[DECISION[1]], met[BOTH_OF_DECISION]);
        match decision as u32 {
            0 => self.words + both - low - high,
            1 => low - both,
            2 => high - both,
            _ => both,
        }
    }

    /// How many have this class; numbers beyond CRITICAL count as that.
    pub(super) fn of_class(&self, class: RiskClass) -> u64 {
        let [upper, met] = self.counts;
        let both = met[MEDIUM_AND_HIGH];
        match class as u32 {
            0 => self.words + both - met[LOW] - met[MEDIUM] - upper[CRITICAL],
            1 => met[LOW] - both,
            2 => met[MEDIUM] - both,
            3 => both,
            _ => upper[CRITICAL],
        }
    }

    /// How many have this error or finding.
    pub(super) fn flawed(&self, flaw: Flaw) -> u64 {
        self.counts[0][flaw as usize - 16]
    }

    /// How many have an error.
    pub(super) fn erroneous(&self) -> u64 {
        self.counts[1][ERROR]
    }
}

/// Adds this lane of all vectors of a block to what is kept of each weight; what comes back weighs sixteen.
#[inline(always)]
fn sixteen(kept: &mut [[u32; 2]; 4], words: &[u32; BLOCK], lane: usize) -> [u32; 2] {
    let (one, other) = (eight(kept, words, lane, 0), eight(kept, words, lane, 8));
    adder(&mut kept[3], one, other)
}

#[inline(always)]
fn eight(kept: &mut [[u32; 2]; 4], words: &[u32; BLOCK], lane: usize, first: usize) -> [u32; 2] {
    let (one, other) = (four(kept, words, lane, first), four(kept, words, lane, first + 4));
    adder(&mut kept[2], one, other)
}

#[inline(always)]
fn four(kept: &mut [[u32; 2]; 4], words: &[u32; BLOCK], lane: usize, first: usize) -> [u32; 2] {
    let (one, other) = (two(kept, words, lane, first), two(kept, words, lane, first + 2));
    adder(&mut kept[1], one, other)
}

#[inline(always)]
fn two(kept: &mut [[u32; 2]; 4], words: &[u32; BLOCK], lane: usize, first: usize) -> [u32; 2] {
    let (one, other) = (conditions(words, lane, first), conditions(words, lane, first + 1));
    adder(&mut kept[0], one, other)
}

/// Adds two words of a weight to the one that is kept, bit by bit; what comes back has twice the weight.
#[inline(always)]
fn adder(kept: &mut [u32; 2], one: [u32; 2], other: [u32; 2]) -> [u32; 2] {
    let half = [kept[0] ^ one[0], kept[1] ^ one[1]];
    let carry = [kept[0] & one[0] | half[0] & other[0], kept[1] & one[1] | half[1] & other[1]];
    *kept = [half[0] ^ other[0], half[1] ^ other[1]];
    carry
}

/// The upper halves of two verdicts, and which conditions they meet.
#[inline(always)]
fn conditions(words: &[u32; BLOCK], lane: usize, vector: usize) -> [u32; 2] {
    let at = 2 * LANES * vector + lane;
    let halves = words[at] >> 16 | words[at + LANES] & 0xFFFF_0000;
    // What comes from the half above lies above all bits that count.
    let (next, third, fourth) = (halves >> 1, halves >> 2, halves >> 3);
    let met = halves & next & const { in_both(BOTH_OF_DECISION) }
        | next & third & !fourth & const { in_both(MEDIUM_AND_HIGH) }
        | halves & !third & const { in_both(LOW) }
        | halves & !next & const { in_both(MEDIUM) }
        | (halves | next | third) & const { in_both(ERROR) };
    [halves, met]
}

/// A bit of either half.
const fn in_both(bit: usize) -> u32 {
    0x0001_0001 << bit
}

/// Whole blocks to be counted by what the compiler makes of it.
struct Plain<'a> {
    planes: &'a mut Planes,
    blocks: &'a [[u32; BLOCK]],
}

impl wide::Work for Plain<'_> {
    type Output = ();

    #[inline(always)]
    fn run(self) {
        for block in self.blocks {
            self.planes.block(block);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
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
        let (words, planes) = (planes.words(), planes.sums());
        let flaws = Flaw::ERRORS.iter().chain(&Flaw::FINDINGS).map(|&f| planes.flawed(f));
        let decisions = Decision::ALL.iter().map(|&d| planes.decided(d));
        let classes = RiskClass::ALL.iter().map(|&c| planes.of_class(c));
        decisions.chain(classes).chain(flaws).chain([words, planes.erroneous()]).collect()
    }

    fn levels() -> impl Iterator<Item = Level> {
        Level::ALL.into_iter().filter(|level| level.is_here())
    }

    #[test]
    fn every_upper_half_there_is_counts_as_it_does_alone() {
        for level in levels() {
            for value in 0..1u32 << 16 {
                let mut planes = Planes::new();
                let word = [value << 16 | value.wrapping_mul(0x9E37) & 0xFFFF];
                planes.add(level, &word);
                assert_eq!(counted(&planes), plain(&word), "{level} {value:04x}");
            }
        }
    }

    #[test]
    fn any_number_of_words_is_counted_at_every_level() {
        let words: Vec<u32> =
            (0..3 * BLOCK as u32 + 7).map(|i| i.wrapping_mul(0x9E37_79B9).rotate_left(7)).collect();
        let mut runs = 0;
        for level in levels() {
            for length in (0..40).chain([BLOCK - 1, BLOCK, BLOCK + 1, words.len()]) {
                let mut planes = Planes::new();
                for words in words[..length].chunks(2 * BLOCK + 3) {
                    planes.add(level, words);
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
            one.add(level, &words);
            let more: Vec<u32> = (0..1000u32).map(|i| i.wrapping_mul(0x9E37_79B9)).collect();
            other.add(level, &more);
            assert_eq!(counted(&one), plain(&words), "{level}");
            one.merge(&other);
            one.add(level, &more);
            assert_eq!(counted(&one), plain(&[words, more.clone(), more].concat()), "{level}");
        }
    }
}
