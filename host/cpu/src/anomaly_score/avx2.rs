//! AVX2: 8 records of a baseline a block; for records whose baselines lie anywhere, 8 products of a row and 8 of another
//! a vector.
#![allow(unsafe_code, reason = "functions for instructions that this processor is known to have")]

use super::blocks::{Block, each_block, unpack};
use super::pairs::{Component, PAIRS};
use super::{Curve, Record, Tables};
use crate::words::{gather_8, load_8, store_8};
use crate::{Level, Prepared};
use accel_kernels::anomaly_score::DEVIATION_LIMIT;
use std::arch::x86_64::*;

mod single;

/// Lanes of a block.
const LANES: usize = 8;

/// The tables, and their components laid out for blocks where that pays.
struct Vectors<'a> {
    tables: Tables<'a>,
    components: Option<Vec<Component>>,
}

pub(super) fn prepare(params: &[u32], records: usize) -> Box<dyn Prepared + '_> {
    assert!(Level::Avx2.is_here(), "the processor has AVX2");
    let tables = Tables::of(params);
    Box::new(Vectors { tables, components: unpack(&tables, records, Component::unpack) })
}

impl Prepared for Vectors<'_> {
    fn run(&self, input: &[u32], output: &mut [u32]) {
        let (records, output) = (input.as_chunks().0, output.as_chunks_mut().0);
        // SAFETY: `prepare` has seen that the processor has AVX2.
        unsafe {
            match &self.components {
                None => single::run(&self.tables, records, output),
                Some(components) if self.tables.diagonal => {
                    blocks::<true>(&self.tables, components, records, output);
                }
                Some(components) => blocks::<false>(&self.tables, components, records, output),
            }
        }
    }
}

#[target_feature(enable = "avx2")]
fn blocks<const DIAGONAL: bool>(
    tables: &Tables<'_>,
    components: &[Component],
    records: &[Record],
    output: &mut [[u32; 2]],
) {
    each_block(records, output, tables.baselines.len(), |baseline, block: &Block<'_, LANES>, output| {
        let (first, last, curve) = tables.baseline(baseline);
        let x = columns(block);
        let (distance, rest) = nearest::<DIAGONAL>(&x, &components[first..=last]);
        block.write(&outputs(distance, rest, curve), output);
    });
}

/// The features of a block: vector p holds features 2p and 2p + 1 of record l in lane l.
#[inline]
#[target_feature(enable = "avx2")]
fn columns(block: &Block<'_, LANES>) -> [__m256i; PAIRS] {
    let features = |lane: usize| load_8(block.record(lane).first_chunk().expect("a record has 9 words"));
    // 128 bits of these hold two words of two records, then one word of four
    let four = |lane: usize| {
        let (a, b, c, d) = (features(lane), features(lane + 1), features(lane + 2), features(lane + 3));
        let (low, high) = (_mm256_unpacklo_epi32(a, b), _mm256_unpackhi_epi32(a, b));
        let (other_low, other_high) = (_mm256_unpacklo_epi32(c, d), _mm256_unpackhi_epi32(c, d));
        [
            _mm256_unpacklo_epi64(low, other_low),
            _mm256_unpackhi_epi64(low, other_low),
            _mm256_unpacklo_epi64(high, other_high),
            _mm256_unpackhi_epi64(high, other_high),
        ]
    };
    let (a, b) = (four(0), four(4));
    let mut columns = [_mm256_setzero_si256(); PAIRS];
    for word in 0..4 {
        columns[word] = _mm256_permute2x128_si256::<0x20>(a[word], b[word]);
        columns[word + 4] = _mm256_permute2x128_si256::<0x31>(a[word], b[word]);
    }
    columns
}

/// The outputs of a block: `fixed::distance::bucket` and the curve there.
#[inline]
#[target_feature(enable = "avx2")]
fn outputs(distance: __m256i, rest: __m256i, curve: &Curve) -> [[u32; 2]; LANES] {
    // the octave is that of the upper 18 bits, which a float holds exactly: its exponent, 0 below 1
    let upper = _mm256_castps_si256(_mm256_cvtepi32_ps(_mm256_srli_epi32::<14>(distance)));
    let one = _mm256_set1_epi32(127);
    let octave = _mm256_sub_epi32(_mm256_max_epi32(_mm256_srli_epi32::<23>(upper), one), one);
    let mantissa = _mm256_sllv_epi32(distance, _mm256_sub_epi32(_mm256_set1_epi32(17), octave));
    // 8 bits of a step; a ninth, the leading one, where there is one
    let bucket = _mm256_add_epi32(_mm256_slli_epi32::<8>(octave), _mm256_srli_epi32::<23>(mantissa));
    let entry = gather_8(curve, bucket);
    let low = _mm256_set1_epi32(0xFFFF);
    // growth and fraction are the upper halves
    let fraction = _mm256_andnot_si256(low, _mm256_slli_epi32::<9>(mantissa));
    let grown = _mm256_srli_epi32::<16>(_mm256_mulhi_epu16(entry, fraction));
    let score = _mm256_add_epi32(_mm256_and_si256(entry, low), grown);
    let first = _mm256_or_si256(score, rest);
    // words 0 and 1 side by side, for lanes 0 to 3 and 4 to 7
    let (low, high) = (_mm256_unpacklo_epi32(first, distance), _mm256_unpackhi_epi32(first, distance));
    let (a, b) = (_mm256_permute2x128_si256::<0x20>(low, high), _mm256_permute2x128_si256::<0x31>(low, high));
    let mut outputs = [[0; 2]; LANES];
    let [to_a, to_b] = outputs.as_flattened_mut().as_chunks_mut().0 else { unreachable!("16 words") };
    store_8(to_a, a);
    store_8(to_b, b);
    outputs
}

/// The distances to the nearest component; number, feature and flags where they lie in word 0.
#[inline]
#[target_feature(enable = "avx2")]
fn nearest<const DIAGONAL: bool>(x: &[__m256i; PAIRS], components: &[Component]) -> (__m256i, __m256i) {
    let (mut nearest, mut rest) = distances::<DIAGONAL>(x, &components[0]);
    for (number, component) in (1..).zip(&components[1..]) {
        let (distance, next) = distances::<DIAGONAL>(x, component);
        let next = _mm256_or_si256(next, _mm256_set1_epi32(number << 16));
        let stays = at_most(nearest, distance);
        nearest = _mm256_min_epu32(distance, nearest);
        rest = _mm256_blendv_epi8(next, rest, stays);
    }
    (nearest, rest)
}

/// Where `a <= b`, unsigned.
#[inline]
#[target_feature(enable = "avx2")]
fn at_most(a: __m256i, b: __m256i) -> __m256i {
    _mm256_cmpeq_epi32(_mm256_min_epu32(a, b), a)
}

/// What is known about the deviations so far; each lane has two halves, for the even rows and for the odd ones.
#[derive(Clone, Copy)]
struct Deviations {
    /// The largest |z|, and the number of its pair of rows.
    largest: __m256i,
    place: __m256i,
    /// The sum of z².
    sum: __m256i,
    /// Not zero if a z was stopped.
    stopped: __m256i,
}

/// The distances to a component; feature and flags where they lie in word 0.
#[inline]
#[target_feature(enable = "avx2")]
fn distances<const DIAGONAL: bool>(x: &[__m256i; PAIRS], component: &Component) -> (__m256i, __m256i) {
    let zero = _mm256_setzero_si256();
    let mut d = [zero; PAIRS];
    let mut differs = zero;
    for p in 0..PAIRS {
        let mean = splat(component.means[p]);
        d[p] = _mm256_subs_epi16(x[p], mean);
        // what was stopped differs from the difference modulo 2^16
        differs = _mm256_or_si256(differs, _mm256_xor_si256(d[p], _mm256_sub_epi16(x[p], mean)));
    }
    let mut all = Deviations { largest: zero, place: zero, sum: zero, stopped: zero };
    two_rows::<DIAGONAL, 0>(component, &d, &mut all);
    two_rows::<DIAGONAL, 1>(component, &d, &mut all);
    two_rows::<DIAGONAL, 2>(component, &d, &mut all);
    two_rows::<DIAGONAL, 3>(component, &d, &mut all);
    two_rows::<DIAGONAL, 4>(component, &d, &mut all);
    two_rows::<DIAGONAL, 5>(component, &d, &mut all);
    two_rows::<DIAGONAL, 6>(component, &d, &mut all);
    two_rows::<DIAGONAL, 7>(component, &d, &mut all);

    // the larger half, of equal ones that with the lower row: 14 bits of |z|, then 15 - row
    let low = _mm256_set1_epi32(0xFFFF);
    let key = |largest: __m256i, place: __m256i, last: i32| {
        let row = _mm256_sub_epi32(_mm256_set1_epi32(last), _mm256_slli_epi32::<1>(place));
        _mm256_or_si256(_mm256_slli_epi32::<4>(largest), row)
    };
    let even = key(_mm256_and_si256(all.largest, low), _mm256_and_si256(all.place, low), 15);
    let odd = key(_mm256_srli_epi32::<16>(all.largest), _mm256_srli_epi32::<16>(all.place), 14);
    let row = _mm256_and_si256(_mm256_max_epu32(even, odd), _mm256_set1_epi32(15));
    let feature = _mm256_slli_epi32::<20>(_mm256_sub_epi32(_mm256_set1_epi32(15), row));

    let distance = _mm256_add_epi32(all.sum, splat(component.constant));
    let whole = at_most(all.sum, distance);
    let flag = |clear: __m256i, bit: i32| _mm256_andnot_si256(clear, _mm256_set1_epi32(1 << bit));
    let flags = _mm256_or_si256(
        flag(_mm256_cmpeq_epi32(differs, zero), 24),
        flag(_mm256_cmpeq_epi32(all.stopped, zero), 25),
    );
    let rest = _mm256_or_si256(_mm256_or_si256(feature, flags), flag(whole, 26));
    let ones = _mm256_set1_epi32(-1);
    (_mm256_or_si256(distance, _mm256_xor_si256(whole, ones)), rest)
}

/// Takes the deviations of rows 2P and 2P + 1.
#[inline]
#[target_feature(enable = "avx2")]
fn two_rows<const DIAGONAL: bool, const P: usize>(
    component: &Component,
    d: &[__m256i; PAIRS],
    all: &mut Deviations,
) {
    let mut even = splat(component.biases[2 * P]);
    let mut odd = splat(component.biases[2 * P + 1]);
    for q in if DIAGONAL { P..P + 1 } else { 0..P + 1 } {
        let [above, below] = component.weights[P][q];
        even = _mm256_add_epi32(even, _mm256_madd_epi16(d[q], splat(above)));
        odd = _mm256_add_epi32(odd, _mm256_madd_epi16(d[q], splat(below)));
    }
    even = _mm256_srav_epi32(even, splat(component.shifts[2 * P]));
    odd = _mm256_srav_epi32(odd, splat(component.shifts[2 * P + 1]));
    // Packing stops at the ends of i16, which lie beyond the limit. It leaves four of each row side by side.
    let z = _mm256_shuffle_epi8(
        _mm256_packs_epi32(even, odd),
        _mm256_broadcastsi128_si256(_mm_set_epi8(15, 14, 7, 6, 13, 12, 5, 4, 11, 10, 3, 2, 9, 8, 1, 0)),
    );
    let magnitude = _mm256_abs_epi16(z); // unsigned, as -2^15 has one
    let within = _mm256_min_epu16(magnitude, _mm256_set1_epi16(DEVIATION_LIMIT as i16));
    all.stopped = _mm256_or_si256(all.stopped, _mm256_xor_si256(magnitude, within));
    all.sum = _mm256_add_epi32(all.sum, _mm256_madd_epi16(within, within)); // 16 * 16383^2 < 2^32
    let larger = _mm256_cmpgt_epi16(within, all.largest);
    all.largest = _mm256_max_epi16(within, all.largest);
    all.place = _mm256_blendv_epi8(all.place, _mm256_set1_epi16(P as i16), larger);
}

/// The word in every lane.
#[inline]
#[target_feature(enable = "avx2")]
fn splat(word: u32) -> __m256i {
    _mm256_set1_epi32(word as i32) // reinterpreted
}
