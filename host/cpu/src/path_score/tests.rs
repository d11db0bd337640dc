use super::*;
use accel_kernels::path_score::{HOPS, reference};
use accel_kernels::{Batch, generate};

#[test]
fn generated_records_give_the_words_of_the_reference() {
    crate::tests::assert_reference(&TWIN, 40);
}

/// With values and without, at lengths around a vector.
#[test]
fn every_number_of_records_gives_the_words_of_the_reference_whether_values_are_kept_or_not() {
    let mut runs = 0;
    for block in generate::blocks(&KERNEL, 6, 6 * KERNEL.block_records) {
        for records in [0, 1, 2, 15, 16, 17, 31, 32, 33, 47, 500] {
            let batch = block.batch().slice(records, records);
            let mut expected = vec![0; batch.output_len()];
            reference(batch.params(), batch.input(), &mut expected);
            for implementation in TWIN.implementations.iter().filter(|i| i.level.is_here()) {
                for hint in [0, 1 << 20] {
                    let mut output = vec![0x5555_5555; expected.len()];
                    implementation.prepare(batch.params(), hint).run(batch.input(), &mut output);
                    assert_eq!(output, expected, "{records} records, {hint}, {}", implementation.method);
                    runs += 1;
                }
            }
        }
    }
    assert!(runs >= 6 * 11 * 2, "{runs}");
}

/// All paths of a vector of equal length, and every mixture with paths of another.
#[test]
fn every_pair_of_lengths_in_a_vector_gives_the_words_of_the_reference() {
    let block = generate::blocks(&KERNEL, 8, 2 * KERNEL.block_records).nth(1).unwrap();
    let mut runs = 0;
    for (one, other) in (0..=HOPS as u32).flat_map(|one| (0..16).map(move |other| (one, other))) {
        let mut input = block.batch().input()[..16 * RECORD_WORDS].to_vec();
        for (lane, record) in input.as_chunks_mut::<RECORD_WORDS>().0.iter_mut().enumerate() {
            record[RECORD_WORDS - 1] = if lane % 3 == 0 { other } else { one };
        }
        let batch = Batch::new(&KERNEL, block.batch().params(), &input).unwrap();
        for implementation in TWIN.implementations.iter().filter(|i| i.level.is_here()) {
            let mut output = vec![0x5555_5555; 16];
            implementation.prepare(batch.params(), 1 << 20).run(&input, &mut output);
            assert_eq!(output, batch.reference(), "{one} and {other} hops, {}", implementation.method);
            runs += 1;
        }
    }
    assert!(runs >= 9 * 16, "{runs}");
}
