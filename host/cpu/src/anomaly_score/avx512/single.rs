//! One record a step: a lane is a row of the matrix, and its weights are put there from where they lie in the entry.

use super::super::singles::{diagonal_weights, each_record, part};
use super::super::{Curve, Entry, Record, Tables};
use crate::words::{load_4, load_8, load_16};
use accel_kernels::anomaly_score::{DEVIATION_LIMIT, FEATURES, curve_score};
use std::arch::x86_64::*;

#[target_feature(enable = "avx512f,avx512bw,avx512dq,avx512vl,avx512vnni")]
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
    /// |z| by row.
    magnitudes: __m512i,
}

#[inline]
#[target_feature(enable = "avx512f,avx512bw,avx512dq,avx512vl,avx512vnni")]
fn score<const DIAGONAL: bool>(record: &Record, components: &[Entry], curve: &Curve) -> [u32; 2] {
    let x = load_8(record.first_chunk().expect("a record has 9 words"));
    let mut nearest = measure::<DIAGONAL>(x, &components[0], 0);
    for (number, entry) in (1..).zip(&components[1..]) {
        let next = measure::<DIAGONAL>(x, entry, number);
        if next.distance < nearest.distance {
            nearest = next;
        }
    }
    let largest = _mm512_set1_epi32(_mm512_reduce_max_epi32(nearest.magnitudes));
    let feature = _mm512_cmpeq_epi32_mask(nearest.magnitudes, largest).trailing_zeros();
    let score = u32::from(curve_score(curve, nearest.distance));
    [score | feature << 20 | nearest.rest, nearest.distance]
}

#[inline]
#[target_feature(enable = "avx512f,avx512bw,avx512dq,avx512vl,avx512vnni")]
fn measure<const DIAGONAL: bool>(x: __m256i, entry: &Entry, number: u32) -> Nearest {
    let means = load_8(entry.first_chunk().expect("an entry has 97 words"));
    let d = _mm256_subs_epi16(x, means);
    let differs = _mm256_cmpneq_epi16_mask(d, _mm256_sub_epi16(x, means)) != 0;

    let biases = load_16(part(entry, 80));
    let sums = if DIAGONAL { diagonal(entry, d, biases) } else { triangle(entry, d, biases) };
    let shifts = _mm512_cvtepu8_epi32(load_4(part(entry, 76)));
    let exact = _mm512_srav_epi32(sums, shifts);
    let limit = _mm512_set1_epi32(DEVIATION_LIMIT);
    // unsigned, as -2^31 has a magnitude
    let unbounded = _mm512_abs_epi32(exact);
    let magnitudes = _mm512_min_epu32(unbounded, limit);
    let stopped = _mm512_cmpneq_epi32_mask(unbounded, magnitudes) != 0;

    // the upper halves are zero
    let squares = _mm512_madd_epi16(magnitudes, magnitudes);
    let sum = _mm512_reduce_add_epi32(squares) as u32; // below 2^32, reinterpreted
    let (distance, carried) = match sum.checked_add(entry[96]) {
        Some(distance) => (distance, false),
        None => (u32::MAX, true),
    };
    let flags = u32::from(differs) << 24 | u32::from(stopped) << 25 | u32::from(carried) << 26;
    Nearest { distance, rest: number << 16 | flags, magnitudes }
}

/// The halves, counted from the first of the triangle, where windows of 32 halves begin: whole rows lie within each.
/// They are even: a window begins at a word.
const WINDOWS: [usize; 5] = [0, 28, 54, 78, 104];

/// The first row of each window.
const WINDOW_ROWS: [usize; 6] = [0, 7, 10, 12, 14, 16];

/// For a pair of columns: where the halves of a vector, whose lanes are rows, come from in windows A and B (a number
/// of 6 bits), C and D (likewise), and E. The masks say which lanes do.
struct Unpacking {
    from: [[u16; 32]; 3],
    masks: [u32; 3],
}

const fn unpacking(pair: usize) -> Unpacking {
    let mut unpacking = Unpacking { from: [[0; 32]; 3], masks: [0; 3] };
    let mut window = 0;
    let mut r = 0;
    while r < FEATURES {
        if r == WINDOW_ROWS[window + 1] {
            window += 1;
        }
        let mut c = 2 * pair;
        while c < 2 * pair + 2 && c <= r {
            let lane = 2 * r + c % 2;
            let half = r * (r + 1) / 2 + c - WINDOWS[window];
            assert!(half < 32);
            unpacking.from[window / 2][lane] = (half + 32 * (window % 2)) as u16;
            unpacking.masks[window / 2] |= 1 << lane;
            c += 1;
        }
        r += 1;
    }
    unpacking
}

const UNPACKING: [Unpacking; 8] = [
    unpacking(0),
    unpacking(1),
    unpacking(2),
    unpacking(3),
    unpacking(4),
    unpacking(5),
    unpacking(6),
    unpacking(7),
];

/// The halves as a vector.
#[inline]
#[target_feature(enable = "avx512f")]
fn halves(halves: &[u16; 32]) -> __m512i {
    let mut words = [0; 16];
    for (word, two) in words.iter_mut().zip(halves.as_chunks::<2>().0) {
        *word = u32::from(two[0]) | u32::from(two[1]) << 16;
    }
    load_16(&words)
}

/// The biases plus the products of the whole triangle, row by row.
#[inline]
#[target_feature(enable = "avx512f,avx512bw,avx512dq,avx512vl,avx512vnni")]
fn triangle(entry: &Entry, d: __m256i, biases: __m512i) -> __m512i {
    let window = |number: usize| load_16(part(entry, 8 + WINDOWS[number] / 2));
    let (a, b, c, e, f) = (window(0), window(1), window(2), window(3), window(4));
    let d = _mm512_castsi256_si512(d);
    let mut sums = [biases, _mm512_setzero_si512()];
    for pair in 0..8 {
        let Unpacking { from, masks } = const { &UNPACKING }.get(pair).expect("eight pairs");
        let low = _mm512_maskz_permutex2var_epi16(masks[0], a, halves(&from[0]), b);
        let middle = _mm512_maskz_permutex2var_epi16(masks[1], c, halves(&from[1]), e);
        let rows = _mm512_or_si512(low, middle);
        let rows = _mm512_mask_permutexvar_epi16(rows, masks[2], halves(&from[2]), f);
        let both = _mm512_permutexvar_epi32(_mm512_set1_epi32(pair as i32), d); // below 8
        sums[pair % 2] = _mm512_dpwssd_epi32(sums[pair % 2], rows, both);
    }
    _mm512_add_epi32(sums[0], sums[1])
}

/// The biases plus the products of the diagonal.
#[inline]
#[target_feature(enable = "avx512f,avx512bw,avx512dq,avx512vl,avx512vnni")]
fn diagonal(entry: &Entry, d: __m256i, biases: __m512i) -> __m512i {
    let weights = load_8(&diagonal_weights(entry));
    let products = _mm512_mullo_epi32(_mm512_cvtepi16_epi32(weights), _mm512_cvtepi16_epi32(d));
    _mm512_add_epi32(biases, products)
}
