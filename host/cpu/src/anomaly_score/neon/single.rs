//! One record a step: a vector holds the products of 4 columns of a row of the matrix, as they lie in the entry; what the
//! row ends before is multiplied by zero.

use super::super::singles::{diagonal_weights, each_record, part};
use super::super::{Curve, Entry, Record, Tables};
use crate::words::{load_4, load_4_halves, load_8_as_halves, load_next_4_halves};
use accel_kernels::anomaly_score::{DEVIATION_LIMIT, curve_score};
use std::arch::aarch64::*;
use std::array::from_fn;

#[target_feature(enable = "neon")]
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
    magnitudes: [uint32x4_t; 4],
}

#[inline]
#[target_feature(enable = "neon")]
fn score<const DIAGONAL: bool>(record: &Record, components: &[Entry], curve: &Curve) -> [u32; 2] {
    let x = load_8_as_halves(record.first_chunk().expect("a record has 9 words"));
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
#[target_feature(enable = "neon")]
fn measure<const DIAGONAL: bool>(x: [int16x8_t; 2], entry: &Entry, number: u32) -> Nearest {
    let means = load_8_as_halves(part(entry, 0));
    let d: [int16x8_t; 2] = from_fn(|half| vqsubq_s16(x[half], means[half]));
    // what was stopped differs from the difference modulo 2^16
    let differs: [int16x8_t; 2] = from_fn(|half| veorq_s16(d[half], vsubq_s16(x[half], means[half])));
    let differs = vreinterpretq_u32_s16(vorrq_s16(differs[0], differs[1]));

    let d = fours(d);
    let sums = if DIAGONAL { diagonal(entry, &d) } else { triangle(entry, &d) };
    let limit = vdupq_n_u32(DEVIATION_LIMIT as u32); // positive
    let zero = vdupq_n_u32(0);
    let (mut magnitudes, mut squares, mut stopped) = ([zero; 4], zero, zero);
    for four in 0..4 {
        let biases = vreinterpretq_s32_u32(load_4(part(entry, 80 + 4 * four)));
        let shifts = load_4(&entry[76 + four].to_le_bytes().map(u32::from));
        let right = vnegq_s32(vreinterpretq_s32_u32(shifts));
        // unsigned, as -2^31 has a magnitude
        let unbounded = vabsq_s32(vshlq_s32(vaddq_s32(sums[four], biases), right));
        let unbounded = vreinterpretq_u32_s32(unbounded);
        magnitudes[four] = vminq_u32(unbounded, limit);
        stopped = vorrq_u32(stopped, veorq_u32(unbounded, magnitudes[four]));
        squares = vmlaq_u32(squares, magnitudes[four], magnitudes[four]);
    }
    // below 2^32
    let (distance, carried) = match vaddvq_u32(squares).checked_add(entry[96]) {
        Some(distance) => (distance, false),
        None => (u32::MAX, true),
    };
    let any = |bits: uint32x4_t| u32::from(vmaxvq_u32(bits) != 0);
    let flags = any(differs) << 24 | any(stopped) << 25 | u32::from(carried) << 26;
    Nearest { distance, rest: number << 16 | flags, magnitudes }
}

/// The halves in fours.
#[inline]
#[target_feature(enable = "neon")]
fn fours([first, last]: [int16x8_t; 2]) -> [int16x4_t; 4] {
    [vget_low_s16(first), vget_high_s16(first), vget_low_s16(last), vget_high_s16(last)]
}

/// The halves that count of the last four of a row, by the row's number modulo 4.
const ROW_MASKS: [[i16; 4]; 4] = [[-1, 0, 0, 0], [-1, -1, 0, 0], [-1, -1, -1, 0], [-1, -1, -1, -1]];

/// The sums of the products of the whole triangle, four rows a vector.
#[inline]
#[target_feature(enable = "neon")]
fn triangle(entry: &Entry, d: &[int16x4_t; 4]) -> [int32x4_t; 4] {
    [rows::<0>(entry, d), rows::<1>(entry, d), rows::<2>(entry, d), rows::<3>(entry, d)]
}

/// The sums of rows 4G to 4G + 3.
#[inline]
#[target_feature(enable = "neon")]
fn rows<const G: usize>(entry: &Entry, d: &[int16x4_t; 4]) -> int32x4_t {
    let halves: &[u32; 68] = part(entry, 8);
    let rows: [int32x4_t; 4] = from_fn(|row| {
        let r = 4 * G + row;
        // those after the row's last are the next row's
        let weights = |four: usize| load_next_4_halves(halves, r * (r + 1) / 2 + 4 * four);
        let last = vand_s16(d[G], load_4_halves(&ROW_MASKS[row]));
        let mut sums = vmull_s16(weights(G), last);
        for (four, &d) in d[..G].iter().enumerate() {
            sums = vmlal_s16(sums, weights(four), d);
        }
        sums
    });
    vpaddq_s32(vpaddq_s32(rows[0], rows[1]), vpaddq_s32(rows[2], rows[3]))
}

/// The products of the diagonal, four rows a vector.
#[inline]
#[target_feature(enable = "neon")]
fn diagonal(entry: &Entry, d: &[int16x4_t; 4]) -> [int32x4_t; 4] {
    let weights = fours(load_8_as_halves(&diagonal_weights(entry)));
    from_fn(|four| vmull_s16(weights[four], d[four]))
}

/// The first row with the largest |z|.
#[inline]
#[target_feature(enable = "neon")]
fn largest(magnitudes: [uint32x4_t; 4]) -> u32 {
    // 14 bits of |z|, then 15 - row
    let key = |four: usize| {
        let rows = from_fn(|lane| 15 - (4 * four + lane) as u32); // below 16
        vorrq_u32(vshlq_n_u32::<4>(magnitudes[four]), load_4(&rows))
    };
    let largest = vmaxq_u32(vmaxq_u32(key(0), key(1)), vmaxq_u32(key(2), key(3)));
    15 - (vmaxvq_u32(largest) & 15)
}
