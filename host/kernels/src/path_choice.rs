#![doc = include_str!("path_choice/specification.md")]

use crate::generate::{Random, block_random};
use crate::kernel::{Field, Format, Kernel, Sample, Shape, field};
use Format::{Index, Mask, Unsigned};

/// Words of a record.
pub const RECORD_WORDS: usize = 3;

/// Words of an output.
pub const OUTPUT_WORDS: usize = 5;

const PARAMS: [Field; 1] = [field("segments", 0, 32, Unsigned, "", "the number of requests")];

const INPUT: [Field; 4] = [
    field("candidate", 0, 32, Unsigned, "", "the number of the candidate"),
    field("score", 32, 16, Unsigned, "2^-16", "its score"),
    field("about", 48, 16, Mask, "", "what else is known of it"),
    field("segment", 64, 32, Index("segments"), "", "the request to which it belongs"),
];

const OUTPUT: [Field; 7] = [
    field("score", 0, 16, Unsigned, "2^-16", "the score of the best candidate"),
    field("about", 16, 16, Mask, "", "what else is known of it"),
    field("candidate", 32, 32, Unsigned, "", "its number"),
    field("second_score", 64, 16, Unsigned, "2^-16", "the score of the second best candidate"),
    field("second_about", 80, 16, Mask, "", "what else is known of it"),
    field("second_candidate", 96, 32, Unsigned, "", "its number"),
    field("candidates", 128, 32, Unsigned, "", "the number of records"),
];

/// The kernel.
pub static KERNEL: Kernel = Kernel {
    name: "path_choice",
    version: 1,
    summary: "chooses the best and the second best candidate of each request",
    specification: include_str!("path_choice/specification.md"),
    shape: Shape::Fold,
    param_words: 1,
    params: &PARAMS,
    tables: &[],
    input_words: RECORD_WORDS,
    input: &INPUT,
    output_words: OUTPUT_WORDS,
    output: &OUTPUT,
    reference,
    merge: Some(merge),
    order: &[],
    check_tables: |_| Ok(()),
    block_records: 4096,
    default_params: || vec![64],
    generate_params: |seed, block| vec![1 + block_random(seed, block).below(256)],
    generate_records,
    samples,
    vectors: include_str!("../vectors/path_choice.hex"),
};

/// The rank of a candidate: its number and the word with its score.
#[inline]
pub fn rank(candidate: u32, word: u32) -> u64 {
    u64::from(word & 0xFFFF) << 48 | u64::from(!candidate) << 16 | u64::from(!word >> 16)
}

/// The word with the score, and the number, of a rank.
#[inline]
pub fn unrank(rank: u64) -> [u32; 2] {
    let (about, candidate) = (!(rank as u16), !((rank >> 16) as u32)); // its lowest bits, and those above
    [(rank >> 48) as u32 | u32::from(about) << 16, candidate]
}

/// The two highest of four ranks, of which `a` and `b` are in falling order each.
#[inline]
pub fn two_highest(a: [u64; 2], b: [u64; 2]) -> [u64; 2] {
    [a[0].max(b[0]), a[0].min(b[0]).max(a[1].max(b[1]))]
}

/// The ranks of an output; 0, the lowest, where there is none.
#[inline]
pub fn ranks(output: &[u32; OUTPUT_WORDS]) -> [u64; 2] {
    let best = if output[4] > 0 { rank(output[1], output[0]) } else { 0 };
    let second = if output[4] > 1 { rank(output[3], output[2]) } else { 0 };
    [best, second]
}

/// The output of these ranks and this number of records.
#[inline]
pub fn output(ranks: [u64; 2], candidates: u32) -> [u32; OUTPUT_WORDS] {
    let [word, candidate] = if candidates > 0 { unrank(ranks[0]) } else { [0; 2] };
    let [second_word, second] = if candidates > 1 { unrank(ranks[1]) } else { [0; 2] };
    [word, candidate, second_word, second, candidates]
}

/// The definition of the kernel.
pub fn reference(_: &[u32], input: &[u32], output: &mut [u32]) {
    output.fill(0);
    let outputs = output.as_chunks_mut::<OUTPUT_WORDS>().0;
    for &[candidate, word, segment] in input.as_chunks::<RECORD_WORDS>().0 {
        add(&mut outputs[segment as usize], [rank(candidate, word), 0], 1);
    }
}

/// Adds the outputs of other records.
pub fn merge(output: &mut [u32], other: &[u32]) {
    let (outputs, others) = (output.as_chunks_mut::<OUTPUT_WORDS>().0, other.as_chunks::<OUTPUT_WORDS>().0);
    for (to, from) in outputs.iter_mut().zip(others) {
        add(to, ranks(from), from[4]);
    }
}

fn add(to: &mut [u32; OUTPUT_WORDS], other: [u64; 2], candidates: u32) {
    *to = output(two_highest(ranks(to), other), to[4].saturating_add(candidates));
}

fn generate_records(params: &[u32], seed: u64, first: u64, records: &mut [u32]) {
    for (index, record) in (first..).zip(records.as_chunks_mut::<RECORD_WORDS>().0) {
        let mut random = Random::new(seed, index);
        // equal scores, equal numbers and extremes are frequent
        let candidate = match random.below(8) {
            0 => random.pick(&[0, u32::MAX, 1 << 31, (1 << 31) - 1]),
            1 => random.next_u32(),
            _ => random.below(32),
        };
        let score = match random.below(8) {
            0 => random.pick(&[0, 0xFFFF, 0x8000, 0x7FFF]),
            1 => random.next_u32() & 0xFFFF,
            _ => 40_000 + random.below(8),
        };
        let about = match random.below(4) {
            0 => random.next_u32() >> 16,
            _ => random.below(4),
        };
        *record = [candidate, score | about << 16, random.below(params[0])];
    }
}

fn samples() -> Vec<Sample> {
    let records: [[u32; RECORD_WORDS]; 12] = [
        // the higher score, however late
        [0, 100, 0],
        [1, 200, 0],
        [2, 150, 0],
        // of equal scores the lower number
        [9, 500, 1],
        [3, 500, 1],
        [7, 500, 1],
        // one, and what ranks lowest of all
        [5, 0xFFFF | 3 << 16, 2],
        [u32::MAX, 0xFFFF_0000, 4],
        // equal numbers: the lower `about`, and a record twice
        [1, 7 | 2 << 16, 5],
        [1, 7 | 1 << 16, 5],
        [1, 7 | 1 << 16, 6],
        [1, 7 | 1 << 16, 6],
    ];
    vec![
        Sample {
            name: "ranks, one request without a candidate".to_owned(),
            params: vec![7],
            input: records.concat(),
        },
        Sample { name: "one record".to_owned(), params: vec![1], input: vec![4, 0x8000, 0] },
    ]
}

#[cfg(test)]
mod tests;
