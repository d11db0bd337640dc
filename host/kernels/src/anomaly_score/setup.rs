//! Parameters and tables by name, their words, and generated ones.

use super::fields::{BASELINE_WORDS, COMPONENT_WORDS, PARAM_WORDS};
use super::{FEATURES, RECORD_WORDS};
use crate::fixed::{distance, halves};
use crate::generate::{Random, block_random};
use crate::kernel::Sample;

/// The largest number of components of a baseline.
pub const MAX_COMPONENTS: usize = 16;

/// Entries of a lower triangular matrix.
const ENTRIES: usize = FEATURES * (FEATURES + 1) / 2;

/// A mean and a whitening matrix.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Component {
    /// The mean of each feature.
    pub means: [i16; FEATURES],
    /// The lower triangular matrix, row by row.
    pub rows: [i16; ENTRIES],
    /// The shift of each row, 0 to 31.
    pub shifts: [u8; FEATURES],
    /// The bias of each row.
    pub biases: [i32; FEATURES],
    /// What the component adds to its distance.
    pub constant: u32,
}

impl Component {
    /// The words of its entry.
    pub fn to_words(&self) -> Vec<u32> {
        let mut words = Vec::with_capacity(COMPONENT_WORDS);
        let mut put =
            |values: &[i16]| words.extend(values.as_chunks::<2>().0.iter().map(|p| halves(p[0], p[1])));
        put(&self.means);
        put(&self.rows);
        words.extend(self.shifts.as_chunks::<4>().0.iter().map(|s| u32::from_le_bytes(*s)));
        words.extend(self.biases.map(|b| b as u32)); // reinterpreted
        words.push(self.constant);
        words
    }
}

/// Components that stand side by side, and a curve.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Baseline {
    /// The number of its first component.
    pub first: u32,
    /// How many components it has, 1 to 16.
    pub components: u32,
    /// The number of its curve.
    pub curve: u32,
}

/// The score at the lower edge of each bucket, and its growth up to the upper edge.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Curve(pub Vec<(u16, u16)>);

impl Curve {
    /// The curve through these scores: one for the lower edge of each bucket, and one for the upper edge of the last.
    ///
    /// # Panics
    /// If there are not [`distance::BUCKETS`] + 1 scores, or they fall.
    pub fn through(scores: &[u16]) -> Self {
        assert_eq!(scores.len(), distance::BUCKETS + 1, "a score for each edge");
        let step = |w: &[u16]| (w[0], w[1].checked_sub(w[0]).expect("curves do not fall"));
        Self(scores.windows(2).map(step).collect())
    }

    /// The words of its entry.
    pub fn to_words(&self) -> Vec<u32> {
        self.0.iter().map(|&(value, growth)| u32::from(value) | u32::from(growth) << 16).collect()
    }
}

/// Parameters and tables.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Setup {
    /// Only the diagonal of each matrix counts.
    pub diagonal: bool,
    /// The first table.
    pub baselines: Vec<Baseline>,
    /// The second table.
    pub components: Vec<Component>,
    /// The third table.
    pub curves: Vec<Curve>,
}

impl Setup {
    /// The parameter words followed by those of the tables.
    pub fn to_words(&self) -> Vec<u32> {
        let counts = [self.baselines.len(), self.components.len(), self.curves.len()];
        let mut words =
            Vec::with_capacity(PARAM_WORDS + counts[0] * BASELINE_WORDS + counts[1] * COMPONENT_WORDS);
        words.push(u32::from(self.diagonal));
        words.extend(counts.map(|c| c as u32)); // tables are far smaller than 2^32 entries
        for b in &self.baselines {
            words.extend([b.first | (b.components - 1) << 24, b.curve]);
        }
        self.components.iter().for_each(|c| words.extend(c.to_words()));
        self.curves.iter().for_each(|c| words.extend(c.to_words()));
        words
    }
}

/// Parameters of a block: one to four baselines, one of them sometimes with all 16 components.
pub(super) fn generate_params(seed: u64, block: u64) -> Vec<u32> {
    let mut random = block_random(seed, block);
    let curves = 1 + random.below(2);
    let baselines = 1 + random.below(4);
    let mut setup = generate(&mut random, baselines, curves);
    setup.diagonal = block % 4 == 3;
    setup.to_words()
}

/// Baselines with 20 components at most among them.
pub(super) fn generate(random: &mut Random, baselines: u32, curves: u32) -> Setup {
    let mut setup = Setup::default();
    for number in 0..baselines {
        let components = if number == 0 { random.pick(&[1, 2, 4, 16]) } else { 1 };
        setup.baselines.push(Baseline {
            first: setup.components.len() as u32, // at most 20
            components,
            curve: random.below(curves),
        });
        // ordinary components are near each other, so that each is the nearest now and then
        let wild = random.below(4) == 0;
        setup.components.extend((0..components).map(|_| component(random, wild)));
    }
    setup.curves = (0..curves).map(|_| curve(random)).collect();
    setup
}

fn half(random: &mut Random) -> i16 {
    random.next_u32() as u16 as i16 // 16 random bits
}

fn component(random: &mut Random, wild: bool) -> Component {
    if wild {
        return Component {
            means: std::array::from_fn(|_| half(random)),
            rows: std::array::from_fn(|_| half(random)),
            shifts: std::array::from_fn(|_| random.below(32) as u8), // below 32
            biases: std::array::from_fn(|_| random.next_u32() as i32), // 32 random bits
            constant: random.next_u32(),
        };
    }
    let mut rows = [0; ENTRIES];
    for r in 0..FEATURES {
        for c in 0..r {
            rows[r * (r + 1) / 2 + c] = half(random) >> 6;
        }
        rows[r * (r + 1) / 2 + r] = 8192 + (half(random) >> 3);
    }
    Component {
        means: std::array::from_fn(|_| half(random) >> 5),
        rows,
        shifts: [14; FEATURES],
        biases: std::array::from_fn(|_| 8192 + i32::from(half(random) >> 4)),
        constant: random.next_u32() >> random.pick(&[8, 10, 12, 20]),
    }
}

/// A curve that grows from 0 to at most 65535 over a random range of buckets.
fn curve(random: &mut Random) -> Curve {
    let start = random.pick(&[0, 500, 1500, 3500]);
    let steps = 200 + random.below(2500);
    let top = random.pick(&[65_535u32, 65_000, 40_000]);
    let score = |edge: u32| (edge.saturating_sub(start).min(steps) * top / steps) as u16; // at most the top
    Curve::through(&(0..=distance::BUCKETS as u32).map(score).collect::<Vec<_>>())
}

pub(super) fn generate_records(params: &[u32], seed: u64, first: u64, records: &mut [u32]) {
    for (index, record) in (first..).zip(records.chunks_exact_mut(RECORD_WORDS)) {
        let mut random = Random::new(seed, index);
        // ordinary records, far ones, and noise with extremes
        let shift = random.pick(&[0, 3, 5, 5, 5, 6, 7, 9]);
        let loud = random.below(24);
        let mut feature = |number: u32| match random.below(64) {
            0 => random.pick(&[i16::MIN, i16::MAX, 0]),
            _ if number == loud => half(&mut random) >> 2,
            _ => half(&mut random) >> shift,
        };
        for (number, word) in (0u32..).zip(&mut record[..8]) {
            *word = halves(feature(2 * number), feature(2 * number + 1));
        }
        record[8] = random.below(params[1]);
    }
}

/// Edges of the definition, on one baseline whose matrix is the identity with 8 fraction bits.
pub(super) fn samples() -> Vec<Sample> {
    let mut rows = [0; ENTRIES];
    for r in 0..FEATURES {
        rows[r * (r + 1) / 2 + r] = 256;
    }
    let component =
        Component { means: [0; FEATURES], rows, shifts: [0; FEATURES], biases: [0; FEATURES], constant: 0 };
    let lifted = Component { means: [1000; FEATURES], constant: u32::MAX - 5, ..component.clone() };
    let curve = Curve::through(&(0..=distance::BUCKETS).map(|e| (e * 13) as u16).collect::<Vec<_>>()); // 63232 at most
    let setup = Setup {
        diagonal: false,
        baselines: vec![
            Baseline { first: 0, components: 2, curve: 0 },
            Baseline { first: 0, components: 1, curve: 0 },
            Baseline { first: 1, components: 1, curve: 0 },
        ],
        components: vec![component, lifted],
        curves: vec![curve],
    };
    let mut input = Vec::new();
    for value in [0, 1, -1, 63, 64, 1000, i16::MIN, i16::MAX] {
        for baseline in 0..3 {
            input.extend([halves(value, 0); 8]);
            input.push(baseline);
        }
    }
    vec![Sample { name: "edges of the definition".to_owned(), params: setup.to_words(), input }]
}
