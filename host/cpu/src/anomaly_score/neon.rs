//! NEON: 8 records of a baseline a block, a feature of all of them a vector, with weights from the lanes of a row; for
//! records whose baselines lie anywhere, 4 products of a row a vector.
#![allow(unsafe_code, reason = "functions for instructions that this processor is known to have")]

use super::blocks::{Block, each_block, unpack};
use super::portable::Component;
use super::{Curve, Record, Tables};
use crate::words::{load_4_halves, load_8_as_halves, store_4};
use crate::{Level, Prepared};
use accel_kernels::anomaly_score::{DEVIATION_LIMIT, FEATURES, curve_score};
use std::arch::aarch64::*;
use std::array::from_fn;

mod single;

/// Lanes of a block.
const LANES: usize = 8;

/// The tables, and their components laid out for blocks where that pays.
struct Vectors<'a> {
    tables: Tables<'a>,
    components: Option<Vec<Component>>,
}

pub(super) fn prepare(params: &[u32], records: usize) -> Box<dyn Prepared + '_> {
    assert!(Level::Neon.is_here(), "the processor has NEON");
    let tables = Tables::of(params);
    Box::new(Vectors { tables, components: unpack(&tables, records, Component::unpack) })
}

impl Prepared for Vectors<'_> {
    fn run(&self, input: &[u32], output: &mut [u32]) {
        let (records, output) = (input.as_chunks().0, output.as_chunks_mut().0);
        // SAFETY: `prepare` has seen that the processor has NEON.
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

#[target_feature(enable = "neon")]
fn blocks<const DIAGONAL: bool>(
    tables: &Tables<'_>,
    components: &[Component],
    records: &[Record],
    output: &mut [[u32; 2]],
) {
    each_block(records, output, tables.baselines.len(), |baseline, block: &Block<'_, LANES>, output| {
        let (first, last, curve) = tables.baseline(baseline);
        let nearest = nearest::<DIAGONAL>(&columns(block), &components[first..=last]);
        block.write(&outputs(&nearest, curve), output);
    });
}

/// The features of a block: vector f holds feature f of record l in lane l.
#[inline]
#[target_feature(enable = "neon")]
fn columns(block: &Block<'_, LANES>) -> [int16x8_t; FEATURES] {
    let features = |lane: usize| block.record(lane).first_chunk().expect("a record has 9 words");
    let rows: [[int16x8_t; 2]; LANES] = from_fn(|lane| load_8_as_halves(features(lane)));
    let transposed = |half: usize| {
        let mut square: [int16x8_t; 8] = from_fn(|lane| rows[lane][half]);
        // Each time the uppermost bit of a row's number becomes the lowest of the place within rows, and the uppermost
        // bit of the place the lowest of the row's number. After three times they have changed places.
        for _ in 0..3 {
            square = from_fn(|row| {
                let (a, b) = (square[row / 2], square[row / 2 + 4]);
                if row % 2 == 0 { vzip1q_s16(a, b) } else { vzip2q_s16(a, b) }
            });
        }
        square
    };
    let halves = [transposed(0), transposed(1)];
    from_fn(|feature| halves[feature / 8][feature % 8])
}

/// What is known of a component, for lanes 0 to 3 and 4 to 7.
#[derive(Clone, Copy)]
struct Measured {
    distance: [uint32x4_t; 2],
    /// Component, feature and flags, where they lie in word 0.
    rest: [uint32x4_t; 2],
}

/// The outputs of a block.
#[inline]
#[target_feature(enable = "neon")]
fn outputs(nearest: &Measured, curve: &Curve) -> [[u32; 2]; LANES] {
    let mut outputs = [[0; 2]; LANES];
    for (half, outputs) in outputs.as_chunks_mut::<4>().0.iter_mut().enumerate() {
        let (mut distances, mut rests) = ([0; 4], [0; 4]);
        store_4(&mut distances, nearest.distance[half]);
        store_4(&mut rests, nearest.rest[half]);
        for ((out, distance), rest) in outputs.iter_mut().zip(distances).zip(rests) {
            *out = [u32::from(curve_score(curve, distance)) | rest, distance];
        }
    }
    outputs
}

/// The nearest component, the first of equal ones.
#[inline]
#[target_feature(enable = "neon")]
fn nearest<const DIAGONAL: bool>(x: &[int16x8_t; FEATURES], components: &[Component]) -> Measured {
    let mut nearest = measure::<DIAGONAL>(x, &components[0]);
    for (number, component) in (1..).zip(&components[1..]) {
        let next = measure::<DIAGONAL>(x, component);
        for half in 0..2 {
            let nearer = vcltq_u32(next.distance[half], nearest.distance[half]);
            let rest = vorrq_u32(next.rest[half], vdupq_n_u32(number << 16));
            nearest.distance[half] = vminq_u32(next.distance[half], nearest.distance[half]);
            nearest.rest[half] = vbslq_u32(nearer, rest, nearest.rest[half]);
        }
    }
    nearest
}

/// What is known about the deviations so far.
struct Deviations {
    /// The largest |z|, and its row.
    largest: uint16x8_t,
    row: uint16x8_t,
    /// The sum of z², of lanes 0 to 3 and 4 to 7.
    sum: [uint32x4_t; 2],
    /// Not zero if a z was stopped.
    stopped: uint16x8_t,
}

#[inline]
#[target_feature(enable = "neon")]
fn measure<const DIAGONAL: bool>(x: &[int16x8_t; FEATURES], component: &Component) -> Measured {
    let zero = vdupq_n_u16(0);
    let (mut d, mut differs) = (*x, zero);
    for (d, &mean) in d.iter_mut().zip(&component.means) {
        let mean = vdupq_n_s16(mean);
        // what was stopped differs from the difference modulo 2^16
        let whole = vsubq_s16(*d, mean);
        *d = vqsubq_s16(*d, mean);
        differs = vorrq_u16(differs, vreinterpretq_u16_s16(veorq_s16(*d, whole)));
    }
    let mut all = Deviations { largest: zero, row: zero, sum: [vdupq_n_u32(0); 2], stopped: zero };
    four_rows::<DIAGONAL, 0>(component, &d, &mut all);
    four_rows::<DIAGONAL, 1>(component, &d, &mut all);
    four_rows::<DIAGONAL, 2>(component, &d, &mut all);
    four_rows::<DIAGONAL, 3>(component, &d, &mut all);

    // where a half is not zero, its bits are all ones
    let flag = |halves: uint16x8_t, bit: u32| {
        let set = vreinterpretq_s16_u16(vtstq_u16(halves, halves));
        [vget_low_s16(set), vget_high_s16(set)]
            .map(|set| vandq_u32(vreinterpretq_u32_s32(vmovl_s16(set)), vdupq_n_u32(1 << bit)))
    };
    let rows = [vget_low_u16(all.row), vget_high_u16(all.row)];
    let (differs, stopped) = (flag(differs, 24), flag(all.stopped, 25));
    let constant = vdupq_n_u32(component.constant);
    Measured {
        distance: all.sum.map(|sum| vqaddq_u32(sum, constant)),
        rest: from_fn(|half| {
            let carried = vcltq_u32(vaddq_u32(all.sum[half], constant), all.sum[half]);
            let carried = vandq_u32(carried, vdupq_n_u32(1 << 26));
            let feature = vshlq_n_u32::<20>(vmovl_u16(rows[half]));
            vorrq_u32(vorrq_u32(feature, carried), vorrq_u32(differs[half], stopped[half]))
        }),
    }
}

/// Takes the deviations of rows 4G to 4G + 3.
#[inline]
#[target_feature(enable = "neon")]
fn four_rows<const DIAGONAL: bool, const G: usize>(
    component: &Component,
    d: &[int16x8_t; FEATURES],
    all: &mut Deviations,
) {
    for r in 4 * G..4 * G + 4 {
        let mut sums = [vdupq_n_s32(component.biases[r]); 2];
        if DIAGONAL {
            sums = add_product(sums, d[r], component.rows[r][r]);
        } else {
            // zeros fill the last four
            let fours = d.as_chunks().0.iter().zip(component.rows[r].as_chunks().0);
            for (d, weights) in fours.take(G + 1) {
                sums = add_products(sums, d, load_4_halves(weights));
            }
        }
        take_row(r as u16, sums, component.shifts[r], all); // below 16
    }
}

/// Adds the products of a feature and its weight, modulo 2^32.
#[inline]
#[target_feature(enable = "neon")]
fn add_product([low, high]: [int32x4_t; 2], d: int16x8_t, weight: i16) -> [int32x4_t; 2] {
    [vmlal_n_s16(low, vget_low_s16(d), weight), vmlal_high_n_s16(high, d, weight)]
}

/// Adds the products of four features and their weights, modulo 2^32.
#[inline]
#[target_feature(enable = "neon")]
fn add_products(sums: [int32x4_t; 2], d: &[int16x8_t; 4], weights: int16x4_t) -> [int32x4_t; 2] {
    let [mut low, mut high] = sums;
    low = vmlal_lane_s16::<0>(low, vget_low_s16(d[0]), weights);
    high = vmlal_high_lane_s16::<0>(high, d[0], weights);
    low = vmlal_lane_s16::<1>(low, vget_low_s16(d[1]), weights);
    high = vmlal_high_lane_s16::<1>(high, d[1], weights);
    low = vmlal_lane_s16::<2>(low, vget_low_s16(d[2]), weights);
    high = vmlal_high_lane_s16::<2>(high, d[2], weights);
    low = vmlal_lane_s16::<3>(low, vget_low_s16(d[3]), weights);
    high = vmlal_high_lane_s16::<3>(high, d[3], weights);
    [low, high]
}

/// Takes the deviations of a row from its sums.
#[inline]
#[target_feature(enable = "neon")]
fn take_row(row: u16, sums: [int32x4_t; 2], shift: u32, all: &mut Deviations) {
    let right = vdupq_n_s32(-(shift as i32)); // at most 31
    let [low, high] = sums.map(|sum| vqmovn_s32(vshlq_s32(sum, right)));
    // Narrowing stops at the ends of i16, which lie beyond the limit. Unsigned, as -2^15 has a magnitude.
    let magnitude = vreinterpretq_u16_s16(vabsq_s16(vcombine_s16(low, high)));
    let within = vminq_u16(magnitude, vdupq_n_u16(DEVIATION_LIMIT as u16)); // 14 bits
    all.stopped = vorrq_u16(all.stopped, veorq_u16(magnitude, within));
    // 16 * 16383^2 < 2^32
    all.sum = [
        vmlal_u16(all.sum[0], vget_low_u16(within), vget_low_u16(within)),
        vmlal_high_u16(all.sum[1], within, within),
    ];
    all.row = vbslq_u16(vcgtq_u16(within, all.largest), vdupq_n_u16(row), all.row);
    all.largest = vmaxq_u16(within, all.largest);
}
