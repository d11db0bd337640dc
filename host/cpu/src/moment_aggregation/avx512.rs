//! AVX-512: a lane of 32 bits holds a feature of two records, so that `vpdpwssd` adds the products of two records.
//!
//! Few records of a segment: the factors are permuted so that lanes are entries of the output in their order. Many:
//! each factor is multiplied with rotations of all of them, one permutation a vector of products instead of two, and
//! the entries are put in order once at the end.
#![allow(unsafe_code, reason = "functions for instructions that this processor is known to have")]

use super::blocks::{BLOCK, Positions, each_segment, fits};
use super::{Output, Record};
use crate::words::{load_8, load_16, store_16};
use crate::{Level, Prepared};
use accel_kernels::moment_aggregation::{FEATURES, PRODUCTS, add, long};
use std::arch::x86_64::*;

/// Pairs of records of a block.
const PAIRS: usize = BLOCK / 2;

/// Vectors of products, in the order of the output and in that of rotations alike.
const VECTORS: usize = 9;

/// Records of a segment from which rotations are worth putting entries in order at the end.
const MANY: usize = 2 * BLOCK;

/// There is nothing worth keeping between two calls.
struct Vectors;

pub(super) fn prepare(_: &[u32], _: usize) -> Box<dyn Prepared> {
    assert!(Level::Avx512.is_here(), "the processor has AVX-512");
    Box::new(Vectors)
}

impl Prepared for Vectors {
    fn run(&self, input: &[u32], output: &mut [u32]) {
        output.fill(0);
        // SAFETY: `prepare` has seen that the processor has these instructions.
        unsafe { segments(input.as_chunks().0, output.as_chunks_mut().0) }
    }
}

#[target_feature(enable = "avx512f,avx512bw,avx512dq,avx512vl,avx512vnni")]
fn segments(records: &[Record], output: &mut [Output]) {
    let mut pairs = [[0; FEATURES]; PAIRS];
    each_segment(records, output, |records, positions, output| {
        if positions.count(records) >= MANY {
            add_segment::<true>(records, positions, &mut pairs, output);
        } else {
            add_segment::<false>(records, positions, &mut pairs, output);
        }
    });
}

/// Adds some records to the output of their segment.
#[inline]
#[target_feature(enable = "avx512f,avx512bw,avx512dq,avx512vl,avx512vnni")]
fn add_segment<const ROTATED: bool>(
    records: &[Record],
    positions: Positions<'_>,
    pairs: &mut [[u32; FEATURES]; PAIRS],
    output: &mut Output,
) {
    let count = positions.count(records);
    let (head, products) = output.split_at_mut(2 * (1 + FEATURES));
    add(head.first_chunk_mut().expect("the count has two words"), count as i64); // a number of records
    let mut totals = [0; 32 * VECTORS];
    for start in (0..count).step_by(BLOCK) {
        let block = (count - start).min(BLOCK);
        let pairs = &mut pairs[..block.div_ceil(2)];
        let mut magnitudes = _mm512_setzero_si512();
        let mut sums = _mm512_setzero_si512();
        for (number, pair) in pairs.iter_mut().enumerate() {
            let at = start + 2 * number;
            let one = load_8(positions.features(records, at));
            let next = if at + 1 < count {
                load_8(positions.features(records, at + 1))
            } else {
                _mm256_setzero_si256()
            };
            let x = interleave(one, next);
            store_16(pair, x);
            magnitudes = _mm512_max_epu16(magnitudes, _mm512_abs_epi16(x));
            sums = _mm512_dpwssd_epi32(sums, x, _mm512_set1_epi16(1)); // at most 64 * 2^15
        }
        add_longs(&mut head[2..], 0, widen(sums));
        let to = if ROTATED { &mut totals[..] } else { &mut *products };
        // one product has at most 31 bits
        if block == 1 || fits(block, largest(magnitudes)) {
            for (vector, sums) in narrow::<ROTATED>(pairs).into_iter().enumerate() {
                add_longs(to, vector, widen(sums));
            }
        } else {
            let (high, low) = wide::<ROTATED>(pairs);
            for (vector, (high, low)) in high.into_iter().zip(low).enumerate() {
                let ((a, b), (c, d)) = (widen(high), widen(low));
                let sum = |high, low| _mm512_add_epi64(_mm512_slli_epi64::<8>(high), low);
                add_longs(to, vector, (sum(a, c), sum(b, d)));
            }
        }
    }
    if ROTATED {
        let totals = totals.as_chunks().0;
        for (to, &from) in products.as_chunks_mut().0.iter_mut().zip(&ENTRIES.rotated) {
            add(to, long(totals[usize::from(from)]));
        }
    }
}

/// The features of two records, side by side in lanes of 32 bits.
#[inline]
#[target_feature(enable = "avx512f,avx512bw")]
fn interleave(one: __m256i, next: __m256i) -> __m512i {
    let next = _mm512_slli_epi32::<16>(_mm512_cvtepu16_epi32(next));
    _mm512_or_si512(_mm512_cvtepu16_epi32(one), next)
}

/// The largest of unsigned halves.
#[inline]
#[target_feature(enable = "avx512f,avx512bw")]
fn largest(halves: __m512i) -> u16 {
    let odd = _mm512_srli_epi32::<16>(halves);
    _mm512_reduce_max_epu32(_mm512_and_si512(_mm512_max_epu16(halves, odd), _mm512_set1_epi32(0xFFFF))) as u16 // masked
}

/// Integers of 64 bits.
#[inline]
#[target_feature(enable = "avx512f")]
fn widen(sums: __m512i) -> (__m512i, __m512i) {
    (
        _mm512_cvtepi32_epi64(_mm512_castsi512_si256(sums)),
        _mm512_cvtepi32_epi64(_mm512_extracti64x4_epi64::<1>(sums)),
    )
}

/// Adds sixteen integers of 64 bits, or eight where there are no more, to those of this vector.
#[inline]
#[target_feature(enable = "avx512f")]
fn add_longs(words: &mut [u32], vector: usize, (low, high): (__m512i, __m512i)) {
    let eights = words.as_chunks_mut::<16>().0;
    let mut eights = eights[2 * vector..].iter_mut();
    for (to, sums) in eights.by_ref().zip([low, high]) {
        store_16(to, _mm512_add_epi64(load_16(to), sums));
    }
}

/// The sums of products, where 32 bits hold them.
#[inline]
#[target_feature(enable = "avx512f,avx512bw,avx512vnni")]
fn narrow<const ROTATED: bool>(pairs: &[[u32; FEATURES]]) -> [__m512i; VECTORS] {
    let mut sums = [_mm512_setzero_si512(); VECTORS];
    for pair in pairs {
        let x = load_16(pair);
        let left = left::<ROTATED>(x);
        for vector in 0..VECTORS {
            sums[vector] = _mm512_dpwssd_epi32(sums[vector], left[vector], right::<ROTATED>(x, vector));
        }
    }
    sums
}

/// The sums of products with the upper, signed, and the lower, unsigned, byte of one factor.
#[inline]
#[target_feature(enable = "avx512f,avx512bw,avx512vnni")]
fn wide<const ROTATED: bool>(pairs: &[[u32; FEATURES]]) -> ([__m512i; VECTORS], [__m512i; VECTORS]) {
    let mut highs = [_mm512_setzero_si512(); VECTORS];
    let mut lows = [_mm512_setzero_si512(); VECTORS];
    for pair in pairs {
        let x = load_16(pair);
        let left = left::<ROTATED>(x);
        let (high, low) = (_mm512_srai_epi16::<8>(x), _mm512_and_si512(x, _mm512_set1_epi16(0xFF)));
        for vector in 0..VECTORS {
            highs[vector] = _mm512_dpwssd_epi32(highs[vector], left[vector], right::<ROTATED>(high, vector));
            lows[vector] = _mm512_dpwssd_epi32(lows[vector], left[vector], right::<ROTATED>(low, vector));
        }
    }
    (highs, lows)
}

/// The first factors of each vector of products: those with the lower number, or rotations.
#[inline]
#[target_feature(enable = "avx512f")]
fn left<const ROTATED: bool>(x: __m512i) -> [__m512i; VECTORS] {
    if ROTATED {
        return [
            x,
            _mm512_alignr_epi32::<1>(x, x),
            _mm512_alignr_epi32::<2>(x, x),
            _mm512_alignr_epi32::<3>(x, x),
            _mm512_alignr_epi32::<4>(x, x),
            _mm512_alignr_epi32::<5>(x, x),
            _mm512_alignr_epi32::<6>(x, x),
            _mm512_alignr_epi32::<7>(x, x),
            _mm512_alignr_epi32::<8>(x, x),
        ];
    }
    let mut left = [x; VECTORS];
    for (left, lower) in left.iter_mut().zip(&ENTRIES.lower) {
        *left = _mm512_permutexvar_epi32(load_16(lower), x);
    }
    left
}

/// The second factors of a vector of products.
#[inline]
#[target_feature(enable = "avx512f")]
fn right<const ROTATED: bool>(x: __m512i, vector: usize) -> __m512i {
    if ROTATED { x } else { _mm512_permutexvar_epi32(load_16(&ENTRIES.upper[vector]), x) }
}

/// The factors of each entry of the output.
struct Entries {
    lower: [[u32; 16]; VECTORS],
    upper: [[u32; 16]; VECTORS],
    /// Where its sum lies among those of rotations: rotation k holds the product of features i and i + k modulo 16 in
    /// lane i.
    rotated: [u8; PRODUCTS],
}

static ENTRIES: Entries = {
    let mut entries =
        Entries { lower: [[0; 16]; VECTORS], upper: [[0; 16]; VECTORS], rotated: [0; PRODUCTS] };
    let (mut i, mut j, mut entry) = (0, 0, 0);
    while entry < PRODUCTS {
        entries.lower[entry / 16][entry % 16] = i as u32; // below 16
        entries.upper[entry / 16][entry % 16] = j as u32; // below 16
        let (rotation, lane) = if j - i < VECTORS { (j - i, i) } else { (FEATURES + i - j, j) };
        entries.rotated[entry] = (16 * rotation + lane) as u8; // below 144
        (i, j) = if i == j { (0, j + 1) } else { (i + 1, j) };
        entry += 1;
    }
    entries
};
