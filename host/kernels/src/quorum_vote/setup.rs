//! Parameters and decisions as values, and generated votes.

use super::{KERNEL, MAX_VOTERS, OUTPUT_WORDS, RECORD_WORDS, vote};
use crate::generate::{Random, block_random};
use crate::kernel::Sample;

pub(super) const BLOCK_RECORDS: u64 = 4096;

/// The share of the registered weight that a word needs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Share {
    /// Its numerator.
    pub numerator: u32,
    /// Its denominator, at most [`Share::MOST`].
    pub denominator: u32,
    /// More than the share is needed, not just the share.
    pub strict: bool,
}

impl Share {
    /// The largest denominator.
    pub const MOST: u32 = 1023;

    /// More than half.
    pub const MAJORITY: Self = Self { numerator: 1, denominator: 2, strict: true };

    /// The share of a parameter block.
    pub fn of(params: &[u32]) -> Self {
        let field = |name| KERNEL.param(name).expect("a parameter").get(params);
        Self {
            numerator: field("numerator"),
            denominator: field("denominator"),
            strict: field("strict") == 1,
        }
    }

    /// Whether a weight reaches this share of the registered weight.
    #[inline]
    pub fn reached(self, weight: u32, registered: u32) -> bool {
        // below 2^22 * 2^10, cannot overflow
        let (weight, needed) = (weight * self.denominator, registered * self.numerator);
        if self.strict { weight > needed } else { weight >= needed }
    }
}

impl Default for Share {
    /// Three quarters.
    fn default() -> Self {
        Self { numerator: 3, denominator: 4, strict: false }
    }
}

/// Parameters and the registered voters.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Setup {
    /// The number of items.
    pub items: u32,
    /// The share of the registered weight that a word needs.
    pub share: Share,
    /// The weight of each voter, at most 64 of them.
    pub weights: Vec<u16>,
}

impl Setup {
    /// The parameter words followed by those of the table.
    pub fn to_words(&self) -> Vec<u32> {
        let Share { numerator, denominator, strict } = self.share;
        let share = numerator | denominator << 10 | u32::from(strict) << 20;
        let mut words = vec![self.items, share, self.weights.len() as u32]; // at most 64
        words.extend(self.weights.iter().map(|&w| u32::from(w)));
        words
    }
}

/// What the votes for an item lead to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Decision {
    /// The winning word.
    pub winner: u32,
    /// Its weight; 0 where nothing wins.
    pub weight: u32,
    /// The weight reaches the share.
    pub agreed: bool,
    /// Another word has the same weight.
    pub tied: bool,
    /// Who has voted, a bit a voter.
    pub voted: u64,
    /// Whose vote counts for another word.
    pub dissenters: u64,
    /// Who has voted for different words.
    pub equivocators: u64,
}

impl Decision {
    /// The decision of these words.
    pub fn from_words(words: &[u32; OUTPUT_WORDS]) -> Self {
        let mask = |at: usize| u64::from(words[at]) | u64::from(words[at + 1]) << 32;
        Self {
            winner: words[0],
            weight: words[1] & 0xFF_FFFF,
            agreed: words[1] >> 24 & 1 == 1,
            tied: words[1] >> 25 & 1 == 1,
            voted: mask(2),
            dissenters: mask(4),
            equivocators: mask(6),
        }
    }

    /// The words of the decision.
    #[inline]
    pub fn to_words(self) -> [u32; OUTPUT_WORDS] {
        let flags = u32::from(self.agreed) << 24 | u32::from(self.tied) << 25;
        let halves = |mask: u64| [mask as u32, (mask >> 32) as u32]; // its halves
        let [[a, b], [c, d], [e, f]] = [self.voted, self.dissenters, self.equivocators].map(halves);
        [self.winner, self.weight | flags, a, b, c, d, e, f]
    }
}

pub(super) fn default_params() -> Vec<u32> {
    Setup { items: 200, share: Share::default(), weights: vec![1; 20] }.to_words()
}

pub(super) fn generate_params(seed: u64, block: u64) -> Vec<u32> {
    let mut random = block_random(seed, block);
    let (numerator, denominator) = random.pick(&[
        (3, 4),
        (3, 4),
        (1, 2),
        (2, 3),
        (750, 1000),
        (1, 1),
        (0, 1),
        (1022, 1023),
        (334, 1000),
    ]);
    let any = 1 + random.below(64);
    let voters = random.pick(&[3, 4, 7, 31, 32, 33, 63, 64, any]);
    let style = random.below(4);
    let weight = |_| match style {
        0 => 1,
        1 => u16::MAX,
        2 => (random.next_u32() >> 16) as u16, // 16 bits
        _ => (random.next_u32() >> 16) as u16 >> random.below(17).min(15), // 16 bits
    };
    let weights = (0..voters).map(weight).collect();
    let strict = random.below(2) == 1;
    let items = 1 + random.below(250);
    Setup { items, share: Share { numerator, denominator, strict }, weights }.to_words()
}

/// Votes arrive item by item, or voter by voter; some are out of turn, so that a voter votes twice and another never.
pub(super) fn generate_records(params: &[u32], seed: u64, first: u64, records: &mut [u32]) {
    let (items, voters) = (u64::from(params[0]), u64::from(params[2]));
    for (index, record) in (first..).zip(records.chunks_exact_mut(RECORD_WORDS)) {
        let mut random = Random::new(seed, index);
        let (mut item, mut voter) = match items % 2 {
            0 => (index / voters % items, index % voters),
            _ => (index % items, index / items % voters),
        };
        if random.below(16) == 0 {
            item = random.next_u64() % items;
            voter = random.next_u64() % voters;
        }
        // apart from the numbers of records, and the same for all votes on an item
        let mut of_item = Random::new(!seed, item);
        let right = match of_item.below(4) {
            0 => of_item.pick(&[0, 1, u32::MAX, 0x7FFF_FFFF, 0x8000_0000]),
            _ => of_item.next_u32(),
        };
        let doubts = of_item.pick(&[0, 0, 0, 4, 8, 32, 32, 63]);
        // the same for all votes of a voter on an item
        let mut of_voter = Random::new(!seed, (item + 1) << 32 | voter);
        let mut word = right;
        if of_voter.below(64) < doubts {
            word = match doubts {
                63 => right.wrapping_add(of_voter.below(64)),
                _ => of_voter.pick(&[right ^ 0x8000_0000, right.wrapping_add(1), right.wrapping_sub(1)]),
            };
        }
        if doubts > 0 && random.below(16) == 0 {
            word ^= 1 << random.below(32);
        }
        record.copy_from_slice(&vote(item as u32, voter as u32, word)); // below limits of 32 bits
    }
}

pub(super) fn samples() -> Vec<Sample> {
    let setup = |items, share, weights: &[u16]| Setup { items, share, weights: weights.to_vec() }.to_words();
    let input = |votes: &[(u32, u32, u32)]| votes.iter().flat_map(|&(i, v, w)| vote(i, v, w)).collect();
    let all = |word| (0..MAX_VOTERS as u32).map(move |voter| (0, voter, word)); // 64
    let (mut crowd, mut camps): (Vec<_>, Vec<_>) = (all(7).collect(), all(7).collect());
    for (voter, vote) in camps.iter_mut().enumerate() {
        vote.2 = voter as u32; // below 64
    }
    crowd.extend(all(7));
    vec![
        Sample {
            name: "three devices: two against one, each of the three, all different, none".to_owned(),
            params: setup(5, Share::MAJORITY, &[1, 1, 1]),
            input: input(&[
                (0, 0, 9),
                (0, 1, 5),
                (0, 2, 5),
                (1, 0, 5),
                (1, 1, 9),
                (1, 2, 5),
                (2, 0, 5),
                (2, 1, 5),
                (2, 2, 9),
                (3, 0, 7),
                (3, 1, 6),
                (3, 2, 8),
            ]),
        },
        Sample {
            name: "three quarters of the registered weight, absent voters included: 3 of 4 and 3 of 5"
                .to_owned(),
            params: setup(2, Share::default(), &[1, 1, 1, 1]),
            input: input(&[(0, 0, 1), (0, 1, 1), (0, 3, 1), (1, 0, 1), (1, 1, 1), (1, 2, 2), (1, 3, 2)]),
        },
        Sample {
            name: "a voter twice: the same word counts once, different words for none".to_owned(),
            params: setup(3, Share::default(), &[2, 3, 4]),
            input: input(&[
                (2, 0, 1),
                (2, 0, 1),
                (2, 1, 6),
                (0, 2, 8),
                (0, 1, 8),
                (0, 2, 9),
                (0, 2, 8),
                (2, 2, 6),
                (1, 1, 3),
                (1, 1, 4),
            ]),
        },
        Sample {
            name: "a word of weight 0 does not win".to_owned(),
            params: setup(2, Share { numerator: 0, denominator: 1, strict: false }, &[0, 5]),
            input: input(&[(0, 0, 1), (1, 0, 1), (1, 1, 2)]),
        },
        Sample {
            name: "64 voters with the largest weights, each twice".to_owned(),
            params: setup(
                1,
                Share { numerator: 1023, denominator: 1023, strict: false },
                &[u16::MAX; MAX_VOTERS],
            ),
            input: input(&crowd),
        },
        Sample {
            name: "64 voters, 64 words".to_owned(),
            params: setup(1, Share::default(), &[3; MAX_VOTERS]),
            input: input(&camps),
        },
    ]
}
