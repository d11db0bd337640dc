//! AVX2: gains of eight scores at a time, and one comparison of the evidence with all thresholds, whose bits look the move up.
#![allow(unsafe_code, reason = "functions for instructions that this processor is known to have")]

use super::{Gains, thresholds};
use crate::Level;
use crate::words::{gather_8, load_8, store_8};
use accel_kernels::zone_update::{RECORD_WORDS, Rule, STATE_WORDS};
use std::arch::x86_64::*;

/// Records whose gains are looked up before the first of them is applied.
const BLOCK: usize = 8;

/// What the zone becomes and how it moves, by which thresholds the evidence reaches (three for going up, three for staying)
/// and, in the uppermost bits, the zone before.
static MOVES: [u8; 256] = {
    let (mut moves, mut index) = ([0; 256], 0u32);
    while index < 256 {
        let (up, hold, zone) = ((index & 7).count_ones(), (index >> 3 & 7).count_ones(), index >> 6);
        let stays = if hold < zone { hold } else { zone };
        let after = if up > stays { up } else { stays };
        let (raised, lowered) = ((after > zone) as u32, (after < zone) as u32);
        moves[index as usize] = (after | raised << 2 | lowered << 3) as u8; // below 16
        index += 1;
    }
    moves
};

/// The cumulative rule for these records, in order.
pub(super) fn run(
    rule: &Rule,
    gains: &Gains,
    records: &[[u32; RECORD_WORDS]],
    zones: &mut [u32],
    states: &mut [[u32; STATE_WORDS]],
) {
    assert!(Level::Avx2.is_here());
    // SAFETY: the processor has the level.
    unsafe { cumulative(rule, gains, records, zones, states) }
}

#[target_feature(enable = "avx2")]
fn cumulative(
    rule: &Rule,
    gains: &Gains,
    records: &[[u32; RECORD_WORDS]],
    zones: &mut [u32],
    states: &mut [[u32; STATE_WORDS]],
) {
    let ([up, hold], mut below) = (thresholds(rule), [i32::MAX as u32; 8]); // which no evidence exceeds
    for (to, at) in below.iter_mut().zip(up.into_iter().chain(hold)) {
        *to = (at - 1) as u32; // reinterpreted; thresholds are not negative
    }
    let below = load_8(&below);
    let mut apply = |&[agent, _]: &[u32; RECORD_WORDS], gain: u32, out: &mut u32| {
        let state = &mut states[agent as usize];
        let sum = (state[1] as i32).max(0).saturating_add(gain as i32); // reinterpreted
        let evidence = sum.min(rule.cap);
        let reached = _mm256_cmpgt_epi32(_mm256_set1_epi32(evidence), below);
        let reached = _mm256_movemask_ps(_mm256_castsi256_ps(reached)) as u32; // a bit a lane
        let moved = u32::from(MOVES[(reached & 63 | state[0] << 6 & 0xC0) as usize]);
        *state = [state[0] & !3 | moved & 3, evidence as u32]; // reinterpreted
        *out = moved | u32::from(sum > rule.cap) << 4;
    };
    let (blocks, rest) = records.as_chunks::<BLOCK>();
    let (outs, rest_out) = zones.as_chunks_mut::<BLOCK>();
    for (block, outs) in blocks.iter().zip(outs) {
        let found = eight(gains, block);
        for at in 0..BLOCK {
            apply(&block[at], found[at], &mut outs[at]);
        }
    }
    if !rest.is_empty() {
        let mut block = [[0; RECORD_WORDS]; BLOCK];
        block[..rest.len()].copy_from_slice(rest);
        let found = eight(gains, &block);
        for ((record, gain), out) in rest.iter().zip(found).zip(rest_out) {
            apply(record, gain, out);
        }
    }
}

/// What each of eight scores adds.
#[inline]
#[target_feature(enable = "avx2")]
fn eight(gains: &Gains, records: &[[u32; RECORD_WORDS]; BLOCK]) -> [u32; BLOCK] {
    let [one, other] = [0, 1].map(|half| load_8(&records.as_flattened().as_chunks().0[half]));
    // the scores of both, in order
    let scores = _mm256_shuffle_ps::<0xDD>(_mm256_castsi256_ps(one), _mm256_castsi256_ps(other));
    let scores = _mm256_permute4x64_epi64::<0xD8>(_mm256_castps_si256(scores));
    let scores = _mm256_and_si256(scores, _mm256_set1_epi32(0xFFFF));
    let tails = _mm256_sub_epi32(_mm256_set1_epi32(65_536), scores);
    // As `super::bucket`.
    let octaves = _mm256_srli_epi32::<18>(_mm256_castps_si256(_mm256_cvtepi32_ps(tails)));
    let large = _mm256_sub_epi32(octaves, _mm256_set1_epi32(super::FLOAT_BUCKETS as i32)); // a small constant
    let is_small = _mm256_cmpgt_epi32(_mm256_set1_epi32(64), tails);
    let mut found = [0; BLOCK];
    store_8(&mut found, gather_8(gains, _mm256_blendv_epi8(large, tails, is_small)));
    found
}
