//! NEON: four rows of the products at a time, each feature with those up to it; one factor is taken from the lanes of a
//! register.
#![allow(unsafe_code, reason = "functions for instructions that this processor is known to have")]

use super::blocks::{BLOCK, Positions, each_segment, fits};
use super::{Output, Record};
use crate::words::{load_8_as_halves, store_4_signed};
use crate::{Level, Prepared};
use accel_kernels::moment_aggregation::{FEATURES, add};
use std::arch::aarch64::*;

/// The features of a record.
type Features = [u32; FEATURES / 2];

/// There is nothing worth keeping between two calls.
struct Vectors;

pub(super) fn prepare(_: &[u32], _: usize) -> Box<dyn Prepared> {
    assert!(Level::Neon.is_here(), "the processor has NEON");
    Box::new(Vectors)
}

impl Prepared for Vectors {
    fn run(&self, input: &[u32], output: &mut [u32]) {
        output.fill(0);
        // SAFETY: `prepare` has seen that the processor has NEON.
        unsafe { segments(input.as_chunks().0, output.as_chunks_mut().0) }
    }
}

#[target_feature(enable = "neon")]
fn segments(records: &[Record], output: &mut [Output]) {
    let mut block = [[0; FEATURES / 2]; BLOCK];
    each_segment(records, output, |records, positions, output| {
        add_segment(records, positions, &mut block, output);
    });
}

/// Adds some records to the output of their segment.
#[inline]
#[target_feature(enable = "neon")]
fn add_segment(
    records: &[Record],
    positions: Positions<'_>,
    block: &mut [Features; BLOCK],
    output: &mut Output,
) {
    let count = positions.count(records);
    let (head, products) = output.as_chunks_mut::<2>().0.split_at_mut(1 + FEATURES);
    add(&mut head[0], count as i64); // a number of records
    for start in (0..count).step_by(BLOCK) {
        let block = &mut block[..(count - start).min(BLOCK)];
        let mut magnitudes = vdupq_n_u16(0);
        let mut sums = [vdupq_n_s32(0); 4];
        for (number, features) in block.iter_mut().enumerate() {
            *features = *positions.features(records, start + number);
            for (half, x) in load_8_as_halves(features).into_iter().enumerate() {
                magnitudes = vmaxq_u16(magnitudes, vreinterpretq_u16_s16(vabsq_s16(x)));
                // at most 64 * 2^15
                sums[2 * half] = vaddw_s16(sums[2 * half], vget_low_s16(x));
                sums[2 * half + 1] = vaddw_high_s16(sums[2 * half + 1], x);
            }
        }
        let fits = fits(block.len(), vmaxvq_u16(magnitudes));
        add_longs(&mut head[1..], sums, 0);
        add_rows::<0>(block, fits, products);
        add_rows::<1>(block, fits, products);
        add_rows::<2>(block, fits, products);
        add_rows::<3>(block, fits, products);
    }
}

/// Adds the rows 4G to 4G + 3 of the products of a block.
#[inline]
#[target_feature(enable = "neon")]
fn add_rows<const G: usize>(block: &[Features], fits: bool, products: &mut [[u32; 2]]) {
    let mut add = |sums: [[int32x4_t; 4]; 4], shift| {
        for (j, sums) in (4 * G..).zip(sums) {
            add_longs(&mut products[j * (j + 1) / 2..][..j + 1], sums, shift);
        }
    };
    if fits {
        add(rows::<G>(block, |x| x), 0);
    } else {
        add(rows::<G>(block, |x| vshrq_n_s16::<8>(x)), 8);
        add(rows::<G>(block, |x| vandq_s16(x, vdupq_n_s16(0xFF))), 0);
    }
}

/// The sums over a block of the products of some of the bits of the features 4G to 4G + 3, a row each, and those up to
/// 4G + 3, four a vector.
#[inline]
#[target_feature(enable = "neon")]
fn rows<const G: usize>(block: &[Features], factor: impl Fn(int16x8_t) -> int16x8_t) -> [[int32x4_t; 4]; 4] {
    let mut sums = [[vdupq_n_s32(0); 4]; 4];
    for features in block {
        let x = load_8_as_halves(features);
        let factors = factor(x[G / 2]);
        let factors = if G.is_multiple_of(2) { vget_low_s16(factors) } else { vget_high_s16(factors) };
        for four in 0..=G {
            let x = x[four / 2];
            let x = if four % 2 == 0 { vget_low_s16(x) } else { vget_high_s16(x) };
            sums[0][four] = vmlal_lane_s16::<0>(sums[0][four], x, factors);
            sums[1][four] = vmlal_lane_s16::<1>(sums[1][four], x, factors);
            sums[2][four] = vmlal_lane_s16::<2>(sums[2][four], x, factors);
            sums[3][four] = vmlal_lane_s16::<3>(sums[3][four], x, factors);
        }
    }
    sums
}

/// Adds sums, shifted, to at most as many integers of 64 bits.
#[inline]
#[target_feature(enable = "neon")]
fn add_longs(longs: &mut [[u32; 2]], sums: [int32x4_t; 4], shift: u32) {
    for (longs, sums) in longs.chunks_mut(4).zip(sums) {
        let mut words = [0; 4];
        store_4_signed(&mut words, sums);
        for (to, sum) in longs.iter_mut().zip(words) {
            add(to, i64::from(sum) << shift);
        }
    }
}
