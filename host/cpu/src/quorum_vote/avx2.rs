//! AVX2: four votes in lanes of 64 bits.
#![allow(unsafe_code, reason = "functions for instructions that this processor is known to have")]

use super::Record;
use super::gather::with;
use crate::words::load_8;
use crate::{Level, Prepared};
use std::arch::x86_64::*;

/// Votes of a step.
const STEP: usize = 4;

pub(super) fn prepare(params: &[u32], votes: usize) -> Box<dyn Prepared + '_> {
    assert!(Level::Avx2.is_here(), "the processor has AVX2");
    // SAFETY: the processor has AVX2.
    with(params, votes, Some(|votes| unsafe { leading(votes) }))
}

#[target_feature(enable = "avx2")]
fn leading(votes: &[Record]) -> (usize, u64) {
    let Some(&[head, word]) = votes.first() else { return (0, 0) };
    let key = _mm256_set1_epi64x((u64::from(word) << 32 | u64::from(head & !63)) as i64); // reinterpreted
    let voter = _mm256_set1_epi64x(63);
    let one = _mm256_set1_epi64x(1);
    let mut voted = _mm256_setzero_si256();
    let mut count = 0;
    for step in votes.as_chunks::<STEP>().0 {
        let step = load_8(step.as_flattened().as_chunks().0.first().expect("four votes are 8 words"));
        let same = _mm256_cmpeq_epi64(_mm256_andnot_si256(voter, step), key);
        if _mm256_movemask_epi8(same) != -1 {
            break;
        }
        voted = _mm256_or_si256(voted, _mm256_sllv_epi64(one, _mm256_and_si256(step, voter)));
        count += STEP;
    }
    let half = _mm_or_si128(_mm256_castsi256_si128(voted), _mm256_extracti128_si256::<1>(voted));
    let whole = _mm_or_si128(half, _mm_unpackhi_epi64(half, half));
    (count, _mm_cvtsi128_si64(whole) as u64) // reinterpreted
}
