#![doc = include_str!("distance_alarm/specification.md")]

use crate::generate::{BLOCK_RECORDS, Random, block_random};
use crate::kernel::Format::{Enum, Flag, Saturating, Unsigned};
use crate::kernel::{Field, Kernel, Sample, Shape, field};

const PARAMS: [Field; 2] = [
    field("threshold", 0, 16, Unsigned, "", "the largest distance without an alarm"),
    field("mode", 16, 1, Enum(&["BOTH", "RISES"]), "", "whether falls count"),
];
const INPUT: [Field; 2] = [
    field("earlier", 0, 32, Unsigned, "", "a number"),
    field("later", 32, 32, Unsigned, "", "a number after it"),
];
const OUTPUT: [Field; 3] = [
    field("distance", 0, 16, Saturating, "", "the difference of the two numbers"),
    field("direction", 16, 2, Enum(&["EQUAL", "RISE", "FALL"]), "", "whether the later one is above"),
    field("alarm", 18, 1, Flag, "", "the distance is above the threshold"),
];

/// The kernel.
pub static KERNEL: Kernel = Kernel {
    name: "distance_alarm",
    version: 1,
    summary: "says how far apart two numbers are and whether that is too far",
    specification: include_str!("distance_alarm/specification.md"),
    shape: Shape::Map,
    param_words: 1,
    params: &PARAMS,
    tables: &[],
    input_words: 2,
    input: &INPUT,
    output_words: 1,
    output: &OUTPUT,
    reference,
    merge: None,
    order: &[],
    check_tables: |_| Ok(()),
    block_records: BLOCK_RECORDS,
    default_params: || vec![1000],
    generate_params: |seed, block| {
        let mut random = block_random(seed, block);
        vec![(random.next_u32() >> 16 >> random.below(16)) | random.below(2) << 16]
    },
    generate_records: records,
    samples,
    vectors: include_str!("../vectors/distance_alarm.hex"),
};

/// The reference.
pub fn reference(params: &[u32], input: &[u32], output: &mut [u32]) {
    let [threshold, mode] = PARAMS.map(|field| field.get(params));
    for (record, out) in input.chunks_exact(2).zip(output) {
        let (earlier, later) = (record[0], record[1]);
        let difference = if later < earlier && mode == 1 { 0 } else { earlier.abs_diff(later) };
        let distance = difference.min(0xFFFF);
        let direction = if later > earlier { 1 } else { u32::from(later < earlier) * 2 };
        *out = distance | direction << 16 | u32::from(distance > threshold) << 18;
    }
}

/// The records of this seed from number `first` on: near each other, near the threshold, and far apart.
fn records(params: &[u32], seed: u64, first: u64, words: &mut [u32]) {
    let threshold = PARAMS[0].get(params);
    for (index, record) in (first..).zip(words.chunks_exact_mut(2)) {
        let mut random = Random::new(seed, index);
        let earlier = random.next_u32() >> random.below(32);
        let step = match random.below(4) {
            0 => random.below(3),
            1 => threshold + random.below(2),
            2 => random.below(1 << 17),
            _ => random.next_u32() >> random.below(32),
        };
        let later =
            if random.below(2) == 0 { earlier.wrapping_add(step) } else { earlier.wrapping_sub(step) };
        record.copy_from_slice(&[earlier, later]);
    }
}

/// The edges.
fn samples() -> Vec<Sample> {
    let input = [[0, 0], [0, 1000], [0, 1001], [1001, 0], [0, 0xFFFF], [0, 0x1_0000], [u32::MAX, 0]].concat();
    let sample =
        |name: &str, params| Sample { name: name.to_owned(), params: vec![params], input: input.clone() };
    vec![sample("edges", 1000), sample("rises only", 1000 | 1 << 16), sample("no alarm", 0xFFFF)]
}
