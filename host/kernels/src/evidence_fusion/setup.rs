//! Setups, items and outputs by name, their words, and generated ones.

use super::fields::{KIND_NAMES, MODES};
use super::{KINDS, LIMIT, OUTPUT_WORDS, RECORD_WORDS};
use crate::fixed::natural::{KNOTS, exponentials, logarithms};
use crate::generate::{Random, block_random};
use crate::kernel::Sample;
use std::fmt;

/// What is made of the items of one type.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Mode {
    /// Their sum: they are independent.
    #[default]
    Sum,
    /// The logarithm of the sum of the exponentials of the sums of their partitions.
    Mixture,
}

impl fmt::Display for Mode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(MODES[*self as usize])
    }
}

/// The weights of the types unless others are given, in units of 0.0001.
pub const WEIGHTS: [u16; KINDS] = [9000, 8000, 7000, 6000, 5000, 5000, 5000, 5000];

/// The name of a type; its lowest three bits count.
pub fn kind_name(kind: u32) -> &'static str {
    KIND_NAMES[kind as usize % KINDS]
}

/// The parameters.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Setup {
    /// What is made of the items of one type.
    pub mode: Mode,
    /// The weight of each type in units of 0.0001.
    pub weights: [u16; KINDS],
    /// The number of agents.
    pub agents: u32,
}

impl Setup {
    /// The words of the parameter block and the tables.
    pub fn to_words(&self) -> Vec<u32> {
        let mut words = vec![self.mode as u32];
        words.extend(self.weights.as_chunks::<2>().0.iter().map(|w| u32::from(w[0]) | u32::from(w[1]) << 16));
        words.extend([self.agents, KNOTS as u32, KNOTS as u32]);
        words.extend(exponentials());
        words.extend(logarithms());
        words
    }
}

/// An item of evidence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Item {
    /// The number of the agent.
    pub agent: u32,
    /// The partition.
    pub partition: u32,
    /// The log-odds with 16 fraction bits; what is given beyond ±50 is stopped there.
    pub log_odds: i32,
    /// The type, below 8.
    pub kind: u32,
}

impl Item {
    /// The item of a record: stopped at ±50.
    pub fn of_words(record: &[u32]) -> Self {
        let log_odds = (record[2] as i32).clamp(-LIMIT, LIMIT); // reinterpreted
        Self { agent: record[0], partition: record[1], log_odds, kind: record[3] & 7 }
    }

    /// The words of the record.
    pub fn to_words(self) -> [u32; RECORD_WORDS] {
        [self.agent, self.partition, self.log_odds as u32, self.kind] // reinterpreted
    }
}

/// What is known of an agent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fused {
    /// The number of items.
    pub count: u32,
    /// Bit `k`: there are items of type `k`.
    pub present: u8,
    /// An item was stopped at ±50.
    pub clamped: bool,
    /// The fused log-odds with 16 fraction bits.
    pub fused: i64,
    /// The probability with 31 fraction bits.
    pub probability: u32,
    /// The value of each type with 16 fraction bits; 0 of those that are not present.
    pub values: [i64; KINDS],
}

fn long(words: &[u32]) -> i64 {
    (u64::from(words[0]) | u64::from(words[1]) << 32) as i64 // reinterpreted
}

fn halves(long: i64) -> [u32; 2] {
    [long as u32, (long >> 32) as u32] // its halves
}

impl Fused {
    /// That of the output words of a segment.
    pub fn of_words(words: &[u32]) -> Self {
        Self {
            count: words[0],
            present: words[1] as u8, // its lowest bits
            clamped: words[1] >> 8 & 1 == 1,
            fused: long(&words[2..]),
            probability: words[4],
            values: std::array::from_fn(|kind| long(&words[5 + 2 * kind..])),
        }
    }

    /// The output words.
    pub fn to_words(&self) -> [u32; OUTPUT_WORDS] {
        let mut words = [0; OUTPUT_WORDS];
        (words[0], words[1]) = (self.count, u32::from(self.present) | u32::from(self.clamped) << 8);
        words[2..4].copy_from_slice(&halves(self.fused));
        words[4] = self.probability;
        for (to, &value) in words[5..].as_chunks_mut::<2>().0.iter_mut().zip(&self.values) {
            *to = halves(value);
        }
        words
    }
}

/// The most agents of generated records.
const MOST_AGENTS: u32 = 64;

pub(super) fn default_params() -> Vec<u32> {
    Setup { mode: Mode::Sum, weights: WEIGHTS, agents: MOST_AGENTS }.to_words()
}

pub(super) fn generate_params(seed: u64, block: u64) -> Vec<u32> {
    let mut random = block_random(seed, block);
    let mode = random.pick(&[Mode::Sum, Mode::Mixture, Mode::Mixture]);
    let mut weights = WEIGHTS;
    if random.below(2) == 0 {
        let weight = |random: &mut Random| match random.below(4) {
            0 => random.pick(&[0, 1, u16::MAX]),
            _ => random.next_u32() as u16, // 16 random bits
        };
        weights = std::array::from_fn(|_| weight(&mut random));
    }
    if random.below(16) == 0 {
        weights = [0; KINDS];
    }
    let most = random.pick(&[1, 4, MOST_AGENTS]);
    Setup { mode, weights, agents: 1 + random.below(most) }.to_words()
}

/// An item of any magnitude, extremes included.
fn log_odds(random: &mut Random) -> i32 {
    match random.below(64) {
        0 => random.pick(&[i32::MIN, i32::MAX, LIMIT, -LIMIT, LIMIT + 1, -LIMIT - 1]),
        1 => random.next_u32() as i32,        // 32 random bits
        2 => (random.next_u32() as i32) >> 9, // within ±64
        _ => (random.next_u32() as i32) >> (12 + random.below(20)), // within ±8
    }
}

pub(super) fn generate_records(params: &[u32], seed: u64, first: u64, records: &mut [u32]) {
    for (index, record) in (first..).zip(records.chunks_exact_mut(RECORD_WORDS)) {
        let mut random = Random::new(seed, index);
        // Some agents have many items and some have none.
        let below = random.below(params[5]) + 1;
        let agent = random.below(below);
        let partition = match random.below(8) {
            0 => random.pick(&[u32::MAX, 1 << 31, i32::MAX as u32]), // 2^31 - 1
            1 => random.next_u32(),
            _ => random.below(4),
        };
        let item = Item { agent, partition, log_odds: log_odds(&mut random), kind: random.below(8) };
        record.copy_from_slice(&item.to_words());
        // Bits above the type don't count.
        record[3] |= random.next_u32() & !7;
    }
}

pub(super) fn samples() -> Vec<Sample> {
    let sample = |name: &str, setup: &Setup, items: &[Item]| Sample {
        name: name.to_owned(),
        params: setup.to_words(),
        input: items.iter().flat_map(|item| item.to_words()).collect(),
    };
    let item = |agent, partition, log_odds: f64, kind| {
        let log_odds = libm::round(log_odds * 65_536.0) as i32; // within i32
        Item { agent, partition, log_odds, kind }
    };
    let timing = [1.0, -0.5, 0.25, 2.0, -1.0, 0.5, 0.0, 0.75, 0.1];
    let mut published: Vec<Item> = (0..).zip(timing).map(|(i, x)| item(0, i / 4, x, 1)).collect();
    published.extend([item(0, 0, -3.0, 3), item(0, 0, 1.5, 3)]);
    let setup = |mode, agents| Setup { mode, weights: WEIGHTS, agents };
    let extreme: Vec<Item> = [(0, 0, 50.0), (0, 1, -50.0), (0, 2, 49.0), (2, 7, 16_000.0), (2, 7, -16_000.0)]
        .into_iter()
        .flat_map(|(agent, partition, x)| (0..8).map(move |kind| item(agent, partition, x, kind)))
        .collect();
    vec![
        sample("published: sums, 1.128571428571429", &setup(Mode::Sum, 1), &published),
        sample("published: partitions of four, 1.0097933890265054", &setup(Mode::Mixture, 1), &published),
        sample("extremes of every type, an agent without items", &setup(Mode::Mixture, 3), &extreme),
        sample(
            "one item of no weight",
            &Setup { weights: [0; KINDS], ..setup(Mode::Sum, 1) },
            &[item(0, 0, 2.0, 5)],
        ),
        sample(
            "partitions beyond the reach of the exponential, and equal ones",
            &setup(Mode::Mixture, 1),
            &[
                item(0, 9, 31.9, 0),
                item(0, 3, 0.0, 0),
                item(0, 1, -10.0, 2),
                item(0, 5, 22.2, 2),
                item(0, 6, 22.2, 2),
            ],
        ),
    ]
}
