//! AVX-512: 16 records of a baseline a block; for records whose baselines lie anywhere, 16 rows a vector.
//!
//! Both sum products by `vpdpwssd`, two columns at a time, modulo 2^32 as the definition has it.
#![allow(unsafe_code, reason = "functions for instructions that this processor is known to have")]

use super::blocks::{Block, each_block, unpack};
use super::pairs::{Component, PAIRS};
use super::{Curve, Record, Tables};
use crate::words::{gather_16, load_8, store_16};
use crate::{Level, Prepared};
use accel_kernels::anomaly_score::DEVIATION_LIMIT;
use std::arch::x86_64::*;

mod single;

/// Lanes of a block.
const LANES: usize = 16;

/// The tables, and their components laid out for blocks where that pays.
struct Vectors<'a> {
    tables: Tables<'a>,
    components: Option<Vec<Component>>,
}

pub(super) fn prepare(params: &[u32], records: usize) -> Box<dyn Prepared + '_> {
    assert!(Level::Avx512.is_here(), "the processor has AVX-512");
    let tables = Tables::of(params);
    Box::new(Vectors { tables, components: unpack(&tables, records, Component::unpack) })
}

impl Prepared for Vectors<'_> {
    fn run(&self, input: &[u32], output: &mut [u32]) {
        let (records, output) = (input.as_chunks().0, output.as_chunks_mut().0);
        // SAFETY: `prepare` has seen that the processor has these instructions.
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

#[target_feature(enable = "avx512f,avx512bw,avx512dq,avx512vl,avx512vnni")]
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
#[target_feature(enable = "avx512f")]
fn columns(block: &Block<'_, LANES>) -> [__m512i; PAIRS] {
    let features = |lane: usize| load_8(block.record(lane).first_chunk().expect("a record has 9 words"));
    let two =
        |lane: usize| _mm512_inserti64x4::<1>(_mm512_castsi256_si512(features(lane)), features(lane + 4));
    // 128 bits of these hold two words of two records, then one word of four
    let four = |lane: usize| {
        let (a, b, c, d) = (two(lane), two(lane + 1), two(lane + 2), two(lane + 3));
        let (low, high) = (_mm512_unpacklo_epi32(a, b), _mm512_unpackhi_epi32(a, b));
        let (other_low, other_high) = (_mm512_unpacklo_epi32(c, d), _mm512_unpackhi_epi32(c, d));
        [
            _mm512_unpacklo_epi64(low, other_low),
            _mm512_unpackhi_epi64(low, other_low),
            _mm512_unpacklo_epi64(high, other_high),
            _mm512_unpackhi_epi64(high, other_high),
        ]
    };
    let (a, b) = (four(0), four(8));
    let mut columns = [_mm512_setzero_si512(); PAIRS];
    for word in 0..4 {
        columns[word] = _mm512_shuffle_i64x2::<0b10_00_10_00>(a[word], b[word]);
        columns[word + 4] = _mm512_shuffle_i64x2::<0b11_01_11_01>(a[word], b[word]);
    }
    columns
}

/// The outputs of a block: `fixed::distance::bucket` and the curve there.
#[inline]
#[target_feature(enable = "avx512f,avx512bw")]
fn outputs(distance: __m512i, rest: __m512i, curve: &Curve) -> [[u32; 2]; LANES] {
    // the octave is that of the upper 18 bits, which a float holds exactly: its exponent, 0 below 1
    let upper = _mm512_castps_si512(_mm512_cvtepi32_ps(_mm512_srli_epi32::<14>(distance)));
    let one = _mm512_set1_epi32(127);
    let octave = _mm512_sub_epi32(_mm512_max_epi32(_mm512_srli_epi32::<23>(upper), one), one);
    let mantissa = _mm512_sllv_epi32(distance, _mm512_sub_epi32(_mm512_set1_epi32(17), octave));
    // 8 bits of a step; a ninth, the leading one, where there is one
    let bucket = _mm512_add_epi32(_mm512_slli_epi32::<8>(octave), _mm512_srli_epi32::<23>(mantissa));
    let entry = gather_16(curve, bucket);
    let low = _mm512_set1_epi32(0xFFFF);
    // growth and fraction are the upper halves
    let fraction = _mm512_andnot_si512(low, _mm512_slli_epi32::<9>(mantissa));
    let grown = _mm512_srli_epi32::<16>(_mm512_mulhi_epu16(entry, fraction));
    let score = _mm512_add_epi32(_mm512_and_si512(entry, low), grown);
    let first = _mm512_or_si512(score, rest);
    // words 0 and 1 side by side, for lanes 0 to 7 and 8 to 15
    let (low, high) = (_mm512_unpacklo_epi32(first, distance), _mm512_unpackhi_epi32(first, distance));
    let (a, b) = (
        _mm512_permutex2var_epi64(low, _mm512_setr_epi64(0, 1, 8, 9, 2, 3, 10, 11), high),
        _mm512_permutex2var_epi64(low, _mm512_setr_epi64(4, 5, 12, 13, 6, 7, 14, 15), high),
    );
    let mut outputs = [[0; 2]; LANES];
    let [to_a, to_b] = outputs.as_flattened_mut().as_chunks_mut().0 else { unreachable!("32 words") };
    store_16(to_a, a);
    store_16(to_b, b);
    outputs
}

/// `a | (b ^ c)`: what differs so far.
const OR_XOR: i32 = 0xF6;

/// The distances to the nearest component; number, feature and flags where they lie in word 0.
#[inline]
#[target_feature(enable = "avx512f,avx512bw,avx512dq,avx512vl,avx512vnni")]
fn nearest<const DIAGONAL: bool>(x: &[__m512i; PAIRS], components: &[Component]) -> (__m512i, __m512i) {
    let (mut nearest, mut rest) = distances::<DIAGONAL>(x, &components[0]);
    for (number, component) in (1..).zip(&components[1..]) {
        let (distance, next) = distances::<DIAGONAL>(x, component);
        let nearer = _mm512_cmplt_epu32_mask(distance, nearest);
        nearest = _mm512_min_epu32(distance, nearest);
        let next = _mm512_or_si512(next, _mm512_set1_epi32(number << 16));
        rest = _mm512_mask_mov_epi32(rest, nearer, next);
    }
    (nearest, rest)
}

/// What is known about the deviations so far; each lane has two halves, for the even rows and for the odd ones.
#[derive(Clone, Copy)]
struct Deviations {
    /// The largest |z|, and the number of its pair of rows.
    largest: __m512i,
    place: __m512i,
    /// The sum of z².
    sum: __m512i,
    /// Not zero if a z was stopped.
    stopped: __m512i,
}

/// The distances to a component; feature and flags where they lie in word 0.
#[inline]
#[target_feature(enable = "avx512f,avx512bw,avx512dq,avx512vl,avx512vnni")]
fn distances<const DIAGONAL: bool>(x: &[__m512i; PAIRS], component: &Component) -> (__m512i, __m512i) {
    let zero = _mm512_setzero_si512();
    let mut d = [zero; PAIRS];
    let mut differs = zero;
    for p in 0..PAIRS {
        let mean = splat(component.means[p]);
        d[p] = _mm512_subs_epi16(x[p], mean);
        // what was stopped differs from the difference modulo 2^16
        differs = _mm512_ternarylogic_epi32::<OR_XOR>(differs, d[p], _mm512_sub_epi16(x[p], mean));
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
    let low = _mm512_set1_epi32(0xFFFF);
    let key = |largest: __m512i, place: __m512i, last: i32| {
        let row = _mm512_sub_epi32(_mm512_set1_epi32(last), _mm512_slli_epi32::<1>(place));
        _mm512_or_si512(_mm512_slli_epi32::<4>(largest), row)
    };
    let even = key(_mm512_and_si512(all.largest, low), _mm512_and_si512(all.place, low), 15);
    let odd = key(_mm512_srli_epi32::<16>(all.largest), _mm512_srli_epi32::<16>(all.place), 14);
    let row = _mm512_and_si512(_mm512_max_epu32(even, odd), _mm512_set1_epi32(15));
    let feature = _mm512_slli_epi32::<20>(_mm512_sub_epi32(_mm512_set1_epi32(15), row));

    let distance = _mm512_add_epi32(all.sum, splat(component.constant));
    let carried = _mm512_cmplt_epu32_mask(distance, all.sum);
    let flag = |mask: __mmask16, bit: i32| _mm512_maskz_set1_epi32(mask, 1 << bit);
    let flags = _mm512_or_si512(
        flag(_mm512_test_epi32_mask(differs, differs), 24),
        flag(_mm512_test_epi32_mask(all.stopped, all.stopped), 25),
    );
    let rest = _mm512_or_si512(_mm512_or_si512(feature, flags), flag(carried, 26));
    (_mm512_mask_set1_epi32(distance, carried, -1), rest)
}

/// Takes the deviations of rows 2P and 2P + 1.
#[inline]
#[target_feature(enable = "avx512f,avx512bw,avx512dq,avx512vl,avx512vnni")]
fn two_rows<const DIAGONAL: bool, const P: usize>(
    component: &Component,
    d: &[__m512i; PAIRS],
    all: &mut Deviations,
) {
    let mut even = splat(component.biases[2 * P]);
    let mut odd = splat(component.biases[2 * P + 1]);
    for q in if DIAGONAL { P..P + 1 } else { 0..P + 1 } {
        let [above, below] = component.weights[P][q];
        even = _mm512_dpwssd_epi32(even, d[q], splat(above));
        odd = _mm512_dpwssd_epi32(odd, d[q], splat(below));
    }
    even = _mm512_srav_epi32(even, splat(component.shifts[2 * P]));
    odd = _mm512_srav_epi32(odd, splat(component.shifts[2 * P + 1]));
    // Packing stops at the ends of i16, which lie beyond the limit. It leaves four of each row side by side.
    let z = _mm512_shuffle_epi8(
        _mm512_packs_epi32(even, odd),
        _mm512_broadcast_i32x4(_mm_set_epi8(15, 14, 7, 6, 13, 12, 5, 4, 11, 10, 3, 2, 9, 8, 1, 0)),
    );
    let magnitude = _mm512_abs_epi16(z); // unsigned, as -2^15 has one
    let within = _mm512_min_epu16(magnitude, _mm512_set1_epi16(DEVIATION_LIMIT as i16));
    all.stopped = _mm512_ternarylogic_epi32::<OR_XOR>(all.stopped, magnitude, within);
    all.sum = _mm512_dpwssd_epi32(all.sum, within, within); // 16 * 16383^2 < 2^32
    let larger = _mm512_cmpgt_epi16_mask(within, all.largest);
    all.largest = _mm512_max_epi16(within, all.largest);
    all.place = _mm512_mask_mov_epi16(all.place, larger, _mm512_set1_epi16(P as i16));
}

/// The word in every lane.
#[inline]
#[target_feature(enable = "avx512f")]
fn splat(word: u32) -> __m512i {
    _mm512_set1_epi32(word as i32) // reinterpreted
}
