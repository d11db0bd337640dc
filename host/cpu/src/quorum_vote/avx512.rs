//! AVX-512: eight votes in lanes of 64 bits.
#![allow(unsafe_code, reason = "functions for instructions that this processor is known to have")]

use super::Record;
use super::gather::with;
use crate::words::load_16;
use crate::{Level, Prepared};
use std::arch::x86_64::*;

/// Votes of a step.
const STEP: usize = 8;

pub(super) fn prepare(params: &[u32], votes: usize) -> Box<dyn Prepared + '_> {
    assert!(Level::Avx512.is_here(), "the processor has AVX-512");
    // SAFETY: the processor has AVX-512.
    with(params, votes, Some(|votes| unsafe { leading(votes) }))
}

#[target_feature(enable = "avx512f")]
fn leading(votes: &[Record]) -> (usize, u64) {
    let Some(&[head, word]) = votes.first() else { return (0, 0) };
    let key = _mm512_set1_epi64((u64::from(word) << 32 | u64::from(head & !63)) as i64); // reinterpreted
    let voter = _mm512_set1_epi64(63);
    let one = _mm512_set1_epi64(1);
    let mut voted = _mm512_setzero_si512();
    let mut count = 0;
    for step in votes.as_chunks::<STEP>().0 {
        let step = load_16(step.as_flattened().as_chunks().0.first().expect("eight votes are 16 words"));
        if _mm512_cmpneq_epi64_mask(_mm512_andnot_si512(voter, step), key) != 0 {
            break;
        }
        voted = _mm512_or_si512(voted, _mm512_sllv_epi64(one, _mm512_and_si512(step, voter)));
        count += STEP;
    }
    (count, _mm512_reduce_or_epi64(voted) as u64) // reinterpreted
}
