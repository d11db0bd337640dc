//! Records one by one, each with a baseline that may lie anywhere in memory: the entry of a component is used as it
//! lies there, and that of a record some way ahead is fetched meanwhile.

use super::{Curve, Entry, Record, Tables};
use crate::words::prefetch;
use accel_kernels::anomaly_score::RECORD_WORDS;

/// Records ahead whose components are fetched, and whose baselines.
const COMPONENTS_AHEAD: usize = 8;
const BASELINES_AHEAD: usize = 24;

/// Components of a baseline that are fetched ahead; further ones follow in memory, which the processor sees by itself.
const FETCHED: usize = 2;

/// Takes each record with the components and the curve of its baseline.
#[inline(always)]
pub(super) fn each_record(
    tables: &Tables<'_>,
    records: &[Record],
    output: &mut [[u32; 2]],
    score: impl Fn(&Record, &[Entry], &Curve) -> [u32; 2],
) {
    let number = |at: usize| records.get(at).map(|record| record[RECORD_WORDS - 1] as usize);
    for (at, (record, out)) in records.iter().zip(output).enumerate() {
        if let Some(number) = number(at + BASELINES_AHEAD) {
            prefetch(&tables.baselines[number]);
        }
        if let Some(number) = number(at + COMPONENTS_AHEAD) {
            let (first, last, _) = tables.baseline(number);
            for entry in &tables.components[first..=last.min(first + FETCHED - 1)] {
                prefetch(entry);
            }
        }
        let (first, last, curve) = tables.baseline(record[RECORD_WORDS - 1] as usize);
        *out = score(record, &tables.components[first..=last], curve);
    }
}

/// Some words of an entry, from this one on.
#[inline(always)]
pub(super) fn part<const N: usize>(entry: &Entry, from: usize) -> &[u32; N] {
    entry[from..].first_chunk().expect("the words lie within the entry")
}

/// The weights of the diagonal, two halves a word.
#[inline(always)]
pub(super) fn diagonal_weights(entry: &Entry) -> [u32; 8] {
    let weight = |r: usize| {
        let at = r * (r + 3) / 2;
        entry[8 + at / 2] >> (16 * (at % 2)) & 0xFFFF
    };
    std::array::from_fn(|pair| weight(2 * pair) | weight(2 * pair + 1) << 16)
}
