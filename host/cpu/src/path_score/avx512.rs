//! Sixteen paths side by side in the lanes of vectors: numbers and values are gathered, hop by hop.
#![allow(unsafe_code, reason = "functions for instructions that were looked for when the processor was")]

use super::{Record, Tables, Values, Weights, portable};
use crate::words::{gather_16_of, store_16};
use crate::{Level, Prepared};
use accel_kernels::path_score::{HOPS, NODES, RECIPROCALS, RECORD_WORDS};
use std::arch::x86_64::*;

const LANES: usize = 16;

struct Vectors<'a> {
    tables: Tables<'a>,
    values: Option<Values>,
}

pub(super) fn prepare(params: &[u32], records: usize) -> Box<dyn Prepared + '_> {
    assert!(Level::Avx512.is_here(), "the processor has AVX-512");
    let tables = Tables::of(params);
    let values = tables.values(records);
    Box::new(Vectors { tables, values })
}

impl Prepared for Vectors<'_> {
    fn run(&self, input: &[u32], output: &mut [u32]) {
        let records = input.as_chunks().0;
        let Some(values) = &self.values else {
            return portable::unknown(&self.tables, records, output);
        };
        let (blocks, rest) = records.as_chunks::<LANES>();
        let (outputs, last) = output.as_chunks_mut::<LANES>();
        let weights = Weights::of(&self.tables.rule);
        for (block, out) in blocks.iter().zip(outputs) {
            // SAFETY: `prepare` has seen that the processor has these instructions.
            unsafe { sixteen(weights, values, block, out) };
        }
        portable::known(&self.tables, values, rest, last);
    }
}

#[inline]
#[target_feature(enable = "avx512f,avx512bw,avx512dq,avx512vl")]
fn sixteen(weights: Weights, values: &Values, block: &[Record; LANES], out: &mut [u32; LANES]) {
    let words: &[u32] = block.as_flattened();
    let lanes = _mm512_setr_epi32(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15);
    let starts = _mm512_mullo_epi32(lanes, _mm512_set1_epi32(RECORD_WORDS as i32));
    let all: __mmask16 = !0;
    // the word of this number of each record
    let word = |mask: __mmask16, number: usize| {
        gather_16_of(mask, words, _mm512_add_epi32(starts, _mm512_set1_epi32(number as i32))) // below 18
    };
    let last = _mm512_and_si512(word(all, NODES + HOPS), _mm512_set1_epi32(15));
    let hops = _mm512_min_epu32(last, _mm512_set1_epi32(HOPS as i32));
    let zero = _mm512_setzero_si512();
    let paths = _mm512_test_epi32_mask(hops, hops);
    // what is not of the path is the highest of all
    let key = |mask: __mmask16, value: __m512i, place: i32| {
        let key = _mm512_or_si512(_mm512_slli_epi32::<5>(value), _mm512_set1_epi32(place));
        _mm512_mask_mov_epi32(_mm512_set1_epi32(-1), mask, key)
    };
    let mut node_sum = gather_16_of(paths, &values.nodes, word(paths, 0));
    let mut edge_sum = zero;
    let mut lowest = key(paths, node_sum, 0);
    let mut unknown: __mmask16 = 0;
    for hop in 0..HOPS {
        let more = _mm512_cmpgt_epu32_mask(hops, _mm512_set1_epi32(hop as i32));
        if more == 0 {
            break;
        }
        let number = word(more, NODES + hop);
        unknown |= _mm512_mask_testn_epi32_mask(more, number, number);
        let edge = gather_16_of(more, &values.edges, number);
        let node = gather_16_of(more, &values.nodes, word(more, hop + 1));
        edge_sum = _mm512_add_epi32(edge_sum, edge);
        node_sum = _mm512_add_epi32(node_sum, node);
        lowest = _mm512_min_epu32(lowest, key(more, edge, 2 * hop as i32 + 1));
        lowest = _mm512_min_epu32(lowest, key(more, node, 2 * hop as i32 + 2));
    }
    let score = |sum: __m512i, count: __m512i, weight: u32| {
        _mm512_mullo_epi32(mean(sum, count), _mm512_set1_epi32(weight as i32)) // at most 2^15
    };
    let nodes = score(node_sum, _mm512_add_epi32(hops, _mm512_set1_epi32(1)), weights.nodes);
    let edges = score(edge_sum, hops, weights.edges);
    let sum = _mm512_add_epi32(_mm512_add_epi32(nodes, edges), _mm512_set1_epi32(1 << 14));
    let place = _mm512_slli_epi32::<16>(_mm512_and_si512(lowest, _mm512_set1_epi32(31)));
    let result = _mm512_or_si512(_mm512_srli_epi32::<15>(sum), place);
    let result = _mm512_or_si512(result, _mm512_maskz_set1_epi32(unknown, 1 << 21));
    store_16(out, _mm512_maskz_mov_epi32(paths, result));
}

/// Sums of `count` values each divided by it, to the nearest, by the reciprocal; anything where there is none.
#[inline]
#[target_feature(enable = "avx512f")]
fn mean(sum: __m512i, count: __m512i) -> __m512i {
    let table: [u32; LANES] = std::array::from_fn(|m| RECIPROCALS.get(m).copied().unwrap_or(0));
    let reciprocal = _mm512_permutexvar_epi32(count, crate::words::load_16(&table));
    let x = _mm512_add_epi32(sum, _mm512_srli_epi32::<1>(count));
    // 64-bit products of the even lanes and of the odd ones; shifted by 23, results lie in the low halves
    let even = _mm512_srli_epi64::<23>(_mm512_mul_epu32(x, reciprocal));
    let odd = _mm512_mul_epu32(_mm512_srli_epi64::<32>(x), _mm512_srli_epi64::<32>(reciprocal));
    let odd = _mm512_slli_epi64::<32>(_mm512_srli_epi64::<23>(odd));
    _mm512_or_si512(even, odd)
}
