use super::*;
use crate::tests::{assert_lengths_and_places, assert_reference};

#[test]
fn both_kinds_and_many_lengths_give_the_digests_of_the_reference() {
    assert_reference(&TWIN, 12);
}

#[test]
fn leaves_of_every_length_give_the_digests_of_the_reference_in_lanes_and_alone() {
    use accel_kernels::merkle_hash::{Kind, LEAF_BYTES, reference};
    let mut input = vec![0; 35 * 16];
    (KERNEL.generate_records)(&[], 5, 0, &mut input);
    let mut compared = 0;
    for leaf_bytes in 0..LEAF_BYTES + 1 {
        let params = Params { kind: Kind::Leaf, leaf_bytes }.to_words();
        let mut expected = vec![0; 35 * 8];
        reference(&params, &input, &mut expected);
        for implementation in TWIN.implementations.iter().filter(|i| i.level.is_here()) {
            let mut output = vec![0; 35 * 8];
            implementation.prepare(&params, 35).run(&input, &mut output);
            assert_eq!(output, expected, "{leaf_bytes} bytes, {}", implementation.method);
            compared += 1;
        }
    }
    assert!(compared >= 65);
}

#[test]
fn every_place_of_the_input_meets_every_place_of_the_output() {
    assert_lengths_and_places(&TWIN, 2, true);
}
