#![doc = include_str!("moment_aggregation/specification.md")]

use crate::fixed::{half, halves};
use crate::generate::{Random, block_random};
use crate::kernel::{Field, Format, Kernel, Sample, Shape, field};

/// Features of a record.
pub const FEATURES: usize = 16;

/// Words of a record.
pub const RECORD_WORDS: usize = FEATURES / 2 + 1;

/// Products of two features.
pub const PRODUCTS: usize = FEATURES * (FEATURES + 1) / 2;

/// Integers of 64 bits of an output: the count, the sums, the products.
pub const LONGS: usize = 1 + FEATURES + PRODUCTS;

const PARAMS: [Field; 1] = [field("segments", 0, 32, Format::Unsigned, "", "the number of segments")];

const INPUT: [Field; 2] = [
    field("features", 0, 256, Format::SignedHalves, "", "16 features"),
    field("segment", 256, 32, Format::Index("segments"), "", "the segment to which the record belongs"),
];

const OUTPUT: [Field; 3] = [
    field("count", 0, 64, Format::Longs, "", "the number of records"),
    field("sums", 64, 64 * FEATURES as u32, Format::Longs, "", "the sum of each feature"),
    field(
        "products",
        64 * 17,
        64 * PRODUCTS as u32,
        Format::Longs,
        "",
        "the sum of each product of two features",
    ),
];

/// The kernel.
pub static KERNEL: Kernel = Kernel {
    name: "moment_aggregation",
    version: 1,
    summary: "sums features and their products exactly, segment by segment",
    specification: include_str!("moment_aggregation/specification.md"),
    shape: Shape::Fold,
    param_words: 1,
    params: &PARAMS,
    tables: &[],
    input_words: RECORD_WORDS,
    input: &INPUT,
    output_words: 2 * LONGS,
    output: &OUTPUT,
    reference,
    merge: Some(merge),
    order: &[],
    check_tables: |_| Ok(()),
    block_records: 512,
    default_params: || vec![1],
    generate_params: |seed, block| vec![1 + block_random(seed, block).below(8)],
    generate_records,
    samples,
    vectors: include_str!("../vectors/moment_aggregation.hex"),
};

/// The features of a record.
#[inline]
pub fn features(record: &[u32]) -> [i16; FEATURES] {
    std::array::from_fn(|i| half(record[i / 2], i % 2))
}

/// The definition of the kernel.
pub fn reference(_: &[u32], input: &[u32], output: &mut [u32]) {
    output.fill(0);
    for record in input.chunks_exact(RECORD_WORDS) {
        let x = features(record);
        let at = record[8] as usize * 2 * LONGS;
        let (longs, _) = output[at..at + 2 * LONGS].as_chunks_mut::<2>();
        add(&mut longs[0], 1);
        for j in 0..FEATURES {
            add(&mut longs[1 + j], i64::from(x[j]));
            for i in 0..=j {
                // i16 * i16 -> i32, cannot overflow
                add(
                    &mut longs[1 + FEATURES + j * (j + 1) / 2 + i],
                    i64::from(i32::from(x[i]) * i32::from(x[j])),
                );
            }
        }
    }
}

/// The 64-bit integer of two words.
#[inline]
pub fn long(words: [u32; 2]) -> i64 {
    (u64::from(words[0]) | u64::from(words[1]) << 32) as i64 // reinterpreted
}

/// Adds to the 64-bit integer of two words, modulo 2^64.
#[inline]
pub fn add(words: &mut [u32; 2], value: i64) {
    let sum = long(*words).wrapping_add(value) as u64; // reinterpreted
    *words = [sum as u32, (sum >> 32) as u32]; // its halves
}

/// Adds the outputs of other records.
pub fn merge(output: &mut [u32], other: &[u32]) {
    let (output, other) = (output.as_chunks_mut::<2>().0, other.as_chunks::<2>().0);
    for (to, from) in output.iter_mut().zip(other) {
        add(to, long(*from));
    }
}

/// A feature of any magnitude, extremes included.
fn feature(random: &mut Random) -> i16 {
    match random.below(8) {
        0 => random.pick(&[i16::MIN, i16::MAX, -1, 0, 1]),
        1 => random.next_u32() as u16 as i16, // 16 random bits
        _ => (random.next_u32() as u16 as i16) >> random.below(15), // 16 random bits
    }
}

fn generate_records(params: &[u32], seed: u64, first: u64, records: &mut [u32]) {
    for (index, record) in (first..).zip(records.chunks_exact_mut(RECORD_WORDS)) {
        let mut random = Random::new(seed, index);
        for word in &mut record[..8] {
            *word = halves(feature(&mut random), feature(&mut random));
        }
        record[8] = random.below(params[0]);
    }
}

fn samples() -> Vec<Sample> {
    let record = |low: i16, high: i16, segment: u32| {
        let mut words = vec![halves(low, high); 8];
        words.push(segment);
        words
    };
    vec![
        Sample {
            name: "extremes, in two of three segments".to_owned(),
            params: vec![3],
            input: [record(i16::MIN, i16::MIN, 0), record(i16::MIN, i16::MAX, 2), record(i16::MAX, -1, 2)]
                .concat(),
        },
        Sample { name: "one record".to_owned(), params: vec![1], input: record(3, -5, 0) },
    ]
}

#[cfg(test)]
mod tests;
