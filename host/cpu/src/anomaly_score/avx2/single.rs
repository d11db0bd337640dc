//! One record a step: a vector holds 8 columns of a row of the matrix and the same columns of the row 4 further on, as
//! they lie in the entry; what the row ends before is multiplied by zero.

use super::super::singles::{diagonal_weights, each_record, part};
use super::super::{Curve, Entry, Record, Tables};
use crate::words::{load_4, load_8, load_8_halves};
use accel_kernels::anomaly_score::{DEVIATION_LIMIT, curve_score};
use std::arch::x86_64::*;

#[target_feature(enable = "avx2")]
pub(super) fn run(tables: &Tables<'_>, records: &[Record], output: &mut [[u32; 2]]) {
    if tables.diagonal {
        each_record(tables, records, output, |record, components, curve| {
            score::<true>(record, components, curve)
        });
    } else {
        each_record(tables, records, output, |record, components, curve| {
            score::<false>(record, components, curve)
        });
    }
}

/// What is known of the nearest component so far.
struct Nearest {
    distance: u32,
    /// Component and flags, where they lie in word 0.
    rest: u32,
    /// |z| by row: rows 0 to 7, rows 8 to 15.
    magnitudes: [__m256i; 2],
}

#[inline]
#[target_feature(enable = "avx2")]
fn score<const DIAGONAL: bool>(record: &Record, components: &[Entry], curve: &Curve) -> [u32; 2] {
    let x = load_8(record.first_chunk().expect("a record has 9 words"));
    let mut nearest = measure::<DIAGONAL>(x, &components[0], 0);
    for (number, entry) in (1..).zip(&components[1..]) {
        let next = measure::<DIAGONAL>(x, entry, number);
        if next.distance < nearest.distance {
            nearest = next;
        }
    }
    let score = u32::from(curve_score(curve, nearest.distance));
    [score | largest(nearest.magnitudes) << 20 | nearest.rest, nearest.distance]
}

#[inline]
#[target_feature(enable = "avx2")]
fn measure<const DIAGONAL: bool>(x: __m256i, entry: &Entry, number: u32) -> Nearest {
    let means = load_8(part(entry, 0));
    let d = _mm256_subs_epi16(x, means);
    // what was stopped differs from the difference modulo 2^16
    let differs = _mm256_xor_si256(d, _mm256_sub_epi16(x, means));

    let sums = if DIAGONAL { diagonal(entry, d) } else { triangle(entry, d) };
    let shifts = load_4(part(entry, 76));
    let shifts = [_mm256_cvtepu8_epi32(shifts), _mm256_cvtepu8_epi32(_mm_srli_si128::<8>(shifts))];
    let limit = _mm256_set1_epi32(DEVIATION_LIMIT);
    let zero = _mm256_setzero_si256();
    let (mut magnitudes, mut squares, mut stopped) = ([zero; 2], zero, zero);
    for half in 0..2 {
        let sums = _mm256_add_epi32(sums[half], load_8(part(entry, 80 + 8 * half)));
        // unsigned, as -2^31 has a magnitude
        let unbounded = _mm256_abs_epi32(_mm256_srav_epi32(sums, shifts[half]));
        magnitudes[half] = _mm256_min_epu32(unbounded, limit);
        stopped = _mm256_or_si256(stopped, _mm256_xor_si256(unbounded, magnitudes[half]));
        // the upper halves are zero
        squares = _mm256_add_epi32(squares, _mm256_madd_epi16(magnitudes[half], magnitudes[half]));
    }
    let (distance, carried) = match sum(squares).checked_add(entry[96]) {
        Some(distance) => (distance, false),
        None => (u32::MAX, true),
    };
    let flags = u32::from(any(differs)) << 24 | u32::from(any(stopped)) << 25 | u32::from(carried) << 26;
    Nearest { distance, rest: number << 16 | flags, magnitudes }
}

/// The halves that count of rows `k` and `k + 4`, of 8 columns of which the first is that of row 0's diagonal.
const fn row_masks() -> [[u32; 8]; 4] {
    let mut masks = [[0; 8]; 4];
    let mut k = 0;
    while k < 4 {
        let mut column = 0;
        while column < 8 {
            let half = 0xFFFF << (16 * (column % 2));
            if column <= k {
                masks[k][column / 2] |= half;
            }
            if column <= k + 4 {
                masks[k][4 + column / 2] |= half;
            }
            column += 1;
        }
        k += 1;
    }
    masks
}

const ROW_MASKS: [[u32; 8]; 4] = row_masks();

/// The sums of the products of the whole triangle: rows 0 to 7, rows 8 to 15.
#[inline]
#[target_feature(enable = "avx2")]
fn triangle(entry: &Entry, d: __m256i) -> [__m256i; 2] {
    let halves: &[u32; 68] = part(entry, 8);
    // 8 columns of row r, and of row r + 4; those after the row's last are the next row's
    let weights = |r: usize, column: usize| {
        let from = |r: usize| load_8_halves(halves, r * (r + 1) / 2 + column);
        _mm256_set_m128i(from(r + 4), from(r))
    };
    let first = _mm256_permute2x128_si256::<0x00>(d, d);
    let last = _mm256_permute2x128_si256::<0x11>(d, d);
    let (mut upper, mut lower) = ([_mm256_setzero_si256(); 4], [_mm256_setzero_si256(); 4]);
    for k in 0..4 {
        let mask = load_8(&ROW_MASKS[k]);
        upper[k] = _mm256_madd_epi16(weights(k, 0), _mm256_and_si256(first, mask));
        lower[k] = _mm256_add_epi32(
            _mm256_madd_epi16(weights(k + 8, 0), first),
            _mm256_madd_epi16(weights(k + 8, 8), _mm256_and_si256(last, mask)),
        );
    }
    [across(upper), across(lower)]
}

/// The sums of the four lanes of each half: of the lower halves in their order, then of the upper ones.
#[inline]
#[target_feature(enable = "avx2")]
fn across(rows: [__m256i; 4]) -> __m256i {
    let two = |a, b| _mm256_add_epi32(_mm256_unpacklo_epi32(a, b), _mm256_unpackhi_epi32(a, b));
    let (a, b) = (two(rows[0], rows[1]), two(rows[2], rows[3]));
    _mm256_add_epi32(_mm256_unpacklo_epi64(a, b), _mm256_unpackhi_epi64(a, b))
}

/// The products of the diagonal: rows 0 to 7, rows 8 to 15.
#[inline]
#[target_feature(enable = "avx2")]
fn diagonal(entry: &Entry, d: __m256i) -> [__m256i; 2] {
    let weights = load_8(&diagonal_weights(entry));
    // each half beside a zero, so that a multiply-add gives its product alone
    let alone = |halves: __m256i| {
        [
            _mm256_cvtepu16_epi32(_mm256_castsi256_si128(halves)),
            _mm256_cvtepu16_epi32(_mm256_extracti128_si256::<1>(halves)),
        ]
    };
    let (weights, d) = (alone(weights), alone(d));
    [_mm256_madd_epi16(weights[0], d[0]), _mm256_madd_epi16(weights[1], d[1])]
}

/// Whether a bit is set.
#[inline]
#[target_feature(enable = "avx2")]
fn any(bits: __m256i) -> bool {
    _mm256_testz_si256(bits, bits) == 0
}

/// The sum of eight words.
#[inline]
#[target_feature(enable = "avx2")]
fn sum(words: __m256i) -> u32 {
    let four = _mm_add_epi32(_mm256_castsi256_si128(words), _mm256_extracti128_si256::<1>(words));
    let two = _mm_add_epi32(four, _mm_shuffle_epi32::<0b01_00_11_10>(four));
    _mm_cvtsi128_si32(_mm_add_epi32(two, _mm_shuffle_epi32::<0b10_11_00_01>(two))) as u32 // reinterpreted
}

/// The first row with the largest |z|.
#[inline]
#[target_feature(enable = "avx2")]
fn largest(magnitudes: [__m256i; 2]) -> u32 {
    // the instruction finds the first of the smallest of eight: of what lacks to all ones
    let [first, last] = magnitudes.map(|rows| {
        let halves = _mm_packus_epi32(_mm256_castsi256_si128(rows), _mm256_extracti128_si256::<1>(rows));
        let found = _mm_minpos_epu16(_mm_xor_si128(halves, _mm_set1_epi32(-1)));
        _mm_cvtsi128_si32(found) as u32 // reinterpreted: what lacks, then the row
    });
    let (lacks, row) = (|found: u32| found & 0xFFFF, |found: u32| found >> 16 & 7);
    if lacks(last) < lacks(first) { 8 + row(last) } else { row(first) }
}
