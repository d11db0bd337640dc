//! AVX-512: a full adder is two instructions, each with three operands, and a register has 32 halves.
#![allow(
    unsafe_code,
    reason = "vector loads and stores take pointers, and the features are those of a level"
)]

use super::{BLOCK, BOTH_OF_DECISION, ERROR, FULL, LANES, LOW, MEDIUM, MEDIUM_AND_HIGH, Planes, in_both};
use accel_cpu::Level;
use std::arch::x86_64::*;

/// Truth tables of three operands.
const XOR3: i32 = 0x96;
const MAJORITY: i32 = 0xE8;
const OR3: i32 = 0xFE;
/// The first or, where the third is set, the second.
const OR_AND: i32 = 0xF8;
/// The first and the second and not the third.
const AND_AND_NOT: i32 = 0x40;

/// Upper halves, and the conditions that they meet.
type Pair = [__m512i; 2];

/// Adds whole blocks.
pub(super) fn blocks(planes: &mut Planes, blocks: &[[u32; BLOCK]]) {
    assert!(Level::Avx512.is_here());
    // SAFETY: the processor has the level.
    unsafe { add(planes, blocks) }
}

#[target_feature(enable = "avx512f,avx512bw")]
fn add(planes: &mut Planes, blocks: &[[u32; BLOCK]]) {
    let mut kept = [[_mm512_setzero_si512(); 2]; 4];
    for (kept, words) in kept.iter_mut().zip(&planes.weights) {
        *kept = [load(&words[0]), load(&words[1])];
    }
    let low = _mm512_set1_epi32(0x0101_0101);
    for block in blocks {
        if planes.blocks == FULL {
            planes.empty();
        }
        planes.blocks += 1;
        let sixteens = sixteen(&mut kept, block);
        for (mut rest, counters) in sixteens.into_iter().zip(&mut planes.sixteens) {
            for counter in counters {
                // no byte overflows: at most 255 blocks
                let sum = _mm512_add_epi32(load(counter), _mm512_and_si512(rest, low));
                store(counter, sum);
                rest = _mm512_srli_epi32::<1>(rest);
            }
        }
    }
    for (kept, words) in kept.iter().zip(&mut planes.weights) {
        store(&mut words[0], kept[0]);
        store(&mut words[1], kept[1]);
    }
}

#[inline]
#[target_feature(enable = "avx512f,avx512bw")]
fn sixteen(kept: &mut [Pair; 4], words: &[u32; BLOCK]) -> Pair {
    let (one, other) = (eight(kept, words, 0), eight(kept, words, 8));
    adder(&mut kept[3], one, other)
}

#[inline]
#[target_feature(enable = "avx512f,avx512bw")]
fn eight(kept: &mut [Pair; 4], words: &[u32; BLOCK], first: usize) -> Pair {
    let (one, other) = (four(kept, words, first), four(kept, words, first + 4));
    adder(&mut kept[2], one, other)
}

#[inline]
#[target_feature(enable = "avx512f,avx512bw")]
fn four(kept: &mut [Pair; 4], words: &[u32; BLOCK], first: usize) -> Pair {
    let (one, other) = (two(kept, words, first), two(kept, words, first + 2));
    adder(&mut kept[1], one, other)
}

#[inline]
#[target_feature(enable = "avx512f,avx512bw")]
fn two(kept: &mut [Pair; 4], words: &[u32; BLOCK], first: usize) -> Pair {
    let (one, other) = (conditions(words, first), conditions(words, first + 1));
    adder(&mut kept[0], one, other)
}

#[inline]
#[target_feature(enable = "avx512f")]
fn adder(kept: &mut Pair, one: Pair, other: Pair) -> Pair {
    let mut carry = one;
    for half in 0..2 {
        let (a, b, c) = (kept[half], one[half], other[half]);
        carry[half] = _mm512_ternarylogic_epi32::<MAJORITY>(a, b, c);
        kept[half] = _mm512_ternarylogic_epi32::<XOR3>(a, b, c);
    }
    carry
}

/// As the plain one, of 32 verdicts.
#[inline]
#[target_feature(enable = "avx512f,avx512bw")]
fn conditions(words: &[u32; BLOCK], vector: usize) -> Pair {
    let vectors = words.as_chunks::<LANES>().0;
    let (lower, upper) = (load(&vectors[2 * vector]), load(&vectors[2 * vector + 1]));
    let halves = _mm512_mask_blend_epi16(0xAAAA_AAAA, _mm512_srli_epi32::<16>(lower), upper);
    let next = _mm512_srli_epi32::<1>(halves);
    let third = _mm512_srli_epi32::<2>(halves);
    let fourth = _mm512_srli_epi32::<3>(halves);
    let bits = |bit: usize| _mm512_set1_epi32(in_both(bit) as i32); // reinterpreted
    let join = |met, found, bit| _mm512_ternarylogic_epi32::<OR_AND>(met, found, bits(bit));
    let met = _mm512_and_si512(_mm512_and_si512(halves, next), bits(BOTH_OF_DECISION));
    let met = join(met, _mm512_ternarylogic_epi32::<AND_AND_NOT>(next, third, fourth), MEDIUM_AND_HIGH);
    let met = join(met, _mm512_andnot_si512(third, halves), LOW);
    let met = join(met, _mm512_andnot_si512(next, halves), MEDIUM);
    let met = join(met, _mm512_ternarylogic_epi32::<OR3>(halves, next, third), ERROR);
    [halves, met]
}

#[inline]
#[target_feature(enable = "avx512f")]
fn load(words: &[u32; LANES]) -> __m512i {
    // SAFETY: reads the 64 bytes of the array, at any alignment.
    unsafe { _mm512_loadu_si512(words.as_ptr().cast()) }
}

#[inline]
#[target_feature(enable = "avx512f")]
fn store(words: &mut [u32; LANES], value: __m512i) {
    // SAFETY: writes the 64 bytes of the array, at any alignment.
    unsafe { _mm512_storeu_si512(words.as_mut_ptr().cast(), value) }
}
