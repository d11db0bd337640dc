#![doc = include_str!("anomaly_score/specification.md")]

mod fields;
mod setup;

pub use fields::{BASELINE_WORDS, COMPONENT_WORDS};
pub use setup::{Baseline, Component, Curve, MAX_COMPONENTS, Setup};

use crate::fixed::{distance, half, saturate16};
use crate::generate::Random;
use crate::kernel::{Kernel, ParamsError, Shape};

/// Features of a record.
pub const FEATURES: usize = 16;

/// Words of a record.
pub const RECORD_WORDS: usize = FEATURES / 2 + 1;

/// The largest magnitude of a deviation z.
pub const DEVIATION_LIMIT: i32 = 16_383;

/// The kernel.
pub static KERNEL: Kernel = Kernel {
    name: "anomaly_score",
    version: 1,
    summary: "scores behaviour against calibrated mixture baselines",
    specification: include_str!("anomaly_score/specification.md"),
    shape: Shape::Map,
    param_words: fields::PARAM_WORDS,
    params: &fields::PARAMS,
    tables: &fields::TABLES,
    input_words: RECORD_WORDS,
    input: &fields::INPUT,
    output_words: 2,
    output: &fields::OUTPUT,
    reference,
    merge: None,
    order: &[],
    check_tables,
    block_records: 4096,
    default_params: || setup::generate(&mut Random::new(0, 0), 1, 1).to_words(),
    generate_params: setup::generate_params,
    generate_records: setup::generate_records,
    samples: setup::samples,
    vectors: include_str!("../vectors/anomaly_score.hex"),
};

/// The distance of a record to a component, and what explains it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Distance {
    /// Q.
    pub distance: u32,
    /// The row with the largest z².
    pub feature: usize,
    /// A difference was stopped.
    pub difference_saturated: bool,
    /// A z was stopped.
    pub deviation_saturated: bool,
    /// Q was stopped.
    pub distance_saturated: bool,
}

/// Steps 1 to 4 of the definition: features, a component's entry, whether only the diagonal counts.
pub fn component_distance(x: &[i16; FEATURES], component: &[u32], diagonal: bool) -> Distance {
    let mut difference_saturated = false;
    let d: [i32; FEATURES] = std::array::from_fn(|i| {
        let exact = i32::from(x[i]) - i32::from(half(component[i / 2], i % 2));
        let stopped = i32::from(saturate16(exact));
        difference_saturated |= stopped != exact;
        stopped
    });
    let weight = |entry: usize| i32::from(half(component[8 + entry / 2], entry % 2));
    let mut deviation_saturated = false;
    let (mut feature, mut largest, mut sum) = (0, 0, 0u32);
    for r in 0..FEATURES {
        let row = r * (r + 1) / 2;
        let mut a = component[80 + r] as i32; // reinterpreted
        for c in if diagonal { r..r + 1 } else { 0..r + 1 } {
            // i16 * i16 -> i32, cannot overflow; the sum is modulo 2^32
            a = a.wrapping_add(weight(row + c) * d[c]);
        }
        let exact = a >> (component[76 + r / 4] >> (8 * (r % 4)) & 31);
        let z = exact.clamp(-DEVIATION_LIMIT, DEVIATION_LIMIT);
        deviation_saturated |= z != exact;
        let square = (z * z) as u32; // below 2^28
        if square > largest {
            (feature, largest) = (r, square);
        }
        sum += square; // 16 * 16383^2 < 2^32
    }
    let (distance, distance_saturated) = match sum.checked_add(component[96]) {
        Some(distance) => (distance, false),
        None => (u32::MAX, true),
    };
    Distance { distance, feature, difference_saturated, deviation_saturated, distance_saturated }
}

/// The score of a distance by a curve's entry.
#[inline]
pub fn curve_score(curve: &[u32], distance: u32) -> u16 {
    let (bucket, fraction) = distance::bucket(distance);
    let (value, growth) = (curve[bucket] & 0xFFFF, curve[bucket] >> 16);
    // u16 * u16 -> u32, cannot overflow; value + growth is at most 65535
    (value + ((growth * fraction) >> 16)) as u16
}

/// The definition of the kernel.
pub fn reference(params: &[u32], input: &[u32], output: &mut [u32]) {
    let tables = KERNEL.table_words(params);
    let (baselines, components, curves) = (tables[0], tables[1], tables[2]);
    let diagonal = params[0] == 1;
    for (record, out) in input.chunks_exact(RECORD_WORDS).zip(output.chunks_exact_mut(2)) {
        let x = std::array::from_fn(|i| half(record[i / 2], i % 2));
        let baseline = &baselines[record[8] as usize * BASELINE_WORDS..];
        let first = (baseline[0] & 0xFF_FFFF) as usize;
        let count = (baseline[0] >> 24) as usize + 1;
        let of = |k: usize| {
            let at = (first + k) * COMPONENT_WORDS;
            component_distance(&x, &components[at..at + COMPONENT_WORDS], diagonal)
        };
        // min_by_key takes the first of equal ones
        let (k, nearest) =
            (0..count).map(|k| (k, of(k))).min_by_key(|(_, d)| d.distance).expect("at least one");
        let curve = &curves[baseline[1] as usize * distance::BUCKETS..];
        out[0] = u32::from(curve_score(curve, nearest.distance))
            | (k as u32) << 16
            | (nearest.feature as u32) << 20
            | u32::from(nearest.difference_saturated) << 24
            | u32::from(nearest.deviation_saturated) << 25
            | u32::from(nearest.distance_saturated) << 26;
        out[1] = nearest.distance;
    }
}

/// What the fields don't say: components are there, shifts have no further bits, curves are monotone.
fn check_tables(params: &[u32]) -> Result<(), ParamsError> {
    let tables = KERNEL.table_words(params);
    let (baselines, components, curves) = (tables[0], tables[1], tables[2]);
    let error = |field, value, limit| ParamsError::Value { kernel: KERNEL.name, field, value, limit };
    let entries = (components.len() / COMPONENT_WORDS) as u32; // counted by a word
    for baseline in baselines.chunks_exact(BASELINE_WORDS) {
        let last = (baseline[0] & 0xFF_FFFF) + (baseline[0] >> 24 & 15);
        if last >= entries || baseline[0] >> 28 != 0 {
            return Err(error("first", last, entries.saturating_sub(1)));
        }
    }
    for component in components.chunks_exact(COMPONENT_WORDS) {
        if let Some(word) = component[76..80].iter().find(|w| *w & 0xE0E0_E0E0 != 0) {
            return Err(error("shifts", *word, 0x1F1F_1F1F));
        }
    }
    for curve in curves.chunks_exact(distance::BUCKETS) {
        let end = |word: u32| (word & 0xFFFF) + (word >> 16);
        let next = curve[1..].iter().map(|w| w & 0xFFFF).chain([0xFFFF]);
        for (&word, next) in curve.iter().zip(next) {
            if end(word) > next {
                return Err(error("curves", end(word), next));
            }
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests;
