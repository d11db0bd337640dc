//! AVX2: a lane of 32 bits holds a feature of two records, so that `vpmaddwd` multiplies those of two records; row by
//! row of the products, each feature with those up to it.
#![allow(unsafe_code, reason = "functions for instructions that this processor is known to have")]

use super::blocks::{BLOCK, Positions, each_segment, fits};
use super::{Output, Record};
use crate::words::{load_8, store_8};
use crate::{Level, Prepared};
use accel_kernels::moment_aggregation::{FEATURES, add};
use std::arch::x86_64::*;

/// Pairs of records of a block.
const PAIRS: usize = BLOCK / 2;

/// The features 0 to 7 of two records in lanes of 32 bits, and the features 8 to 15.
type Pair = [[u32; 8]; 2];

/// There is nothing worth keeping between two calls.
struct Vectors;

pub(super) fn prepare(_: &[u32], _: usize) -> Box<dyn Prepared> {
    assert!(Level::Avx2.is_here(), "the processor has AVX2");
    Box::new(Vectors)
}

impl Prepared for Vectors {
    fn run(&self, input: &[u32], output: &mut [u32]) {
        output.fill(0);
        // SAFETY: `prepare` has seen that the processor has AVX2.
        unsafe { segments(input.as_chunks().0, output.as_chunks_mut().0) }
    }
}

#[target_feature(enable = "avx2")]
fn segments(records: &[Record], output: &mut [Output]) {
    let mut pairs = [[[0; 8]; 2]; PAIRS];
    each_segment(records, output, |records, positions, output| {
        add_segment(records, positions, &mut pairs, output);
    });
}

/// Adds some records to the output of their segment.
#[inline]
#[target_feature(enable = "avx2")]
fn add_segment(records: &[Record], positions: Positions<'_>, pairs: &mut [Pair; PAIRS], output: &mut Output) {
    let count = positions.count(records);
    let longs = output.as_chunks_mut::<2>().0;
    let (head, products) = longs.split_at_mut(1 + FEATURES);
    add(&mut head[0], count as i64); // a number of records
    for start in (0..count).step_by(BLOCK) {
        let block = (count - start).min(BLOCK);
        let pairs = &mut pairs[..block.div_ceil(2)];
        let ones = _mm256_set1_epi16(1);
        let mut magnitudes = _mm256_setzero_si256();
        let mut sums = [_mm256_setzero_si256(); 2];
        for (number, pair) in pairs.iter_mut().enumerate() {
            let at = start + 2 * number;
            let one = load_8(positions.features(records, at));
            let next = if at + 1 < count {
                load_8(positions.features(records, at + 1))
            } else {
                _mm256_setzero_si256()
            };
            magnitudes = _mm256_max_epu16(magnitudes, _mm256_abs_epi16(one));
            magnitudes = _mm256_max_epu16(magnitudes, _mm256_abs_epi16(next));
            // features 0 to 3 and 8 to 11, then 4 to 7 and 12 to 15
            let (a, b) = (_mm256_unpacklo_epi16(one, next), _mm256_unpackhi_epi16(one, next));
            let x = [_mm256_permute2x128_si256::<0x20>(a, b), _mm256_permute2x128_si256::<0x31>(a, b)];
            for half in 0..2 {
                store_8(&mut pair[half], x[half]);
                sums[half] = _mm256_add_epi32(sums[half], _mm256_madd_epi16(x[half], ones)); // at most 64 * 2^15
            }
        }
        let fits = block == 1 || fits(block, largest(magnitudes)); // one product has at most 31 bits
        for half in 0..2 {
            add_longs(&mut head[1 + 8 * half..], 8, sums[half], 0);
        }
        for j in 0..FEATURES {
            let row = &mut products[j * (j + 1) / 2..][..j + 1];
            let halves = if j < 8 { 1 } else { 2 };
            for half in 0..halves {
                let (row, left) = (&mut row[8 * half..], (j + 1 - 8 * half).min(8));
                if fits {
                    add_longs(row, left, products_of(pairs, half, j, |x| x), 0);
                } else {
                    let high = products_of(pairs, half, j, |x| _mm256_srai_epi16::<8>(x));
                    let byte = _mm256_set1_epi16(0xFF);
                    let low = products_of(pairs, half, j, |x| _mm256_and_si256(x, byte));
                    add_longs(row, left, high, 8);
                    add_longs(row, left, low, 0);
                }
            }
        }
    }
}

/// The sums over the pairs of the products of eight features and some of the bits of feature `j`.
#[inline]
#[target_feature(enable = "avx2")]
fn products_of(pairs: &[Pair], half: usize, j: usize, factor: impl Fn(__m256i) -> __m256i) -> __m256i {
    let mut sums = _mm256_setzero_si256();
    for pair in pairs {
        let of_j = _mm256_set1_epi32(pair[j / 8][j % 8] as i32); // reinterpreted
        sums = _mm256_add_epi32(sums, _mm256_madd_epi16(load_8(&pair[half]), factor(of_j)));
    }
    sums
}

/// Adds the first `left` sums, shifted, to integers of 64 bits.
#[inline]
#[target_feature(enable = "avx2")]
fn add_longs(longs: &mut [[u32; 2]], left: usize, sums: __m256i, shift: u32) {
    let mut words = [0; 8];
    store_8(&mut words, sums);
    for (to, sum) in longs.iter_mut().zip(&words[..left]) {
        add(to, i64::from(*sum as i32) << shift); // reinterpreted
    }
}

/// The largest of unsigned halves.
#[inline]
#[target_feature(enable = "avx2")]
fn largest(halves: __m256i) -> u16 {
    let halves = _mm_max_epu16(_mm256_castsi256_si128(halves), _mm256_extracti128_si256::<1>(halves));
    // the instruction finds the smallest
    let ones = _mm_set1_epi16(-1);
    let smallest = _mm_minpos_epu16(_mm_xor_si128(halves, ones));
    !(_mm_extract_epi16::<0>(smallest) as u16) // the low half
}
