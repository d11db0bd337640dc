use super::*;
use crate::{Batch, generate, vectors};

fn run(segments: u32, records: &[[u32; RECORD_WORDS]]) -> Vec<[u32; OUTPUT_WORDS]> {
    let output = Batch::new(&KERNEL, &[segments], records.as_flattened()).unwrap().reference();
    output.as_chunks().0.to_vec()
}

#[test]
fn the_samples_come_out_as_their_comments_say() {
    let sample = (KERNEL.samples)().remove(0);
    let output = run(7, sample.input.as_chunks().0);
    assert_eq!(output[0], [200, 1, 150, 2, 3]);
    assert_eq!(output[1], [500, 3, 500, 7, 3]);
    assert_eq!(output[2], [0xFFFF | 3 << 16, 5, 0, 0, 1]);
    assert_eq!(output[3], [0; 5]);
    assert_eq!(output[4], [0xFFFF_0000, u32::MAX, 0, 0, 1]);
    assert_eq!(output[5], [7 | 1 << 16, 1, 7 | 2 << 16, 1, 2]);
    assert_eq!(output[6], [7 | 1 << 16, 1, 7 | 1 << 16, 1, 2]);
}

/// By sorting: nothing here knows of ranks.
#[test]
fn the_best_two_are_the_first_two_of_the_sorted_candidates() {
    let mut compared = 0;
    for block in generate::blocks(&KERNEL, 4, 10 * KERNEL.block_records) {
        let batch = block.batch();
        let records = batch.input().as_chunks::<RECORD_WORDS>().0;
        let outputs = batch.reference();
        for (segment, output) in (0..).zip(outputs.as_chunks::<OUTPUT_WORDS>().0) {
            let mut own: Vec<_> = records.iter().filter(|r| r[2] == segment).collect();
            own.sort_by_key(|&&[candidate, word, _]| {
                (std::cmp::Reverse(word & 0xFFFF), candidate, word >> 16)
            });
            let words = |at: usize| own.get(at).map_or([0; 2], |r| [r[1], r[0]]);
            let expected = [words(0), words(1)].concat();
            assert_eq!((&output[..4], output[4] as usize), (&expected[..], own.len()));
            compared += 1;
        }
    }
    assert!(compared > 500, "{compared}");
}

#[test]
fn a_rank_and_its_words_are_the_same() {
    let mut random = Random::new(1, 2);
    for _ in 0..10_000 {
        let (candidate, word) = (random.next_u32(), random.next_u32());
        assert_eq!(unrank(rank(candidate, word)), [word, candidate]);
    }
    assert_eq!(unrank(0), [0xFFFF_0000, u32::MAX]);
}

#[test]
fn any_order_and_any_split_give_the_same_words() {
    let block = generate::blocks(&KERNEL, 3, 2 * KERNEL.block_records).nth(1).unwrap();
    let batch = block.batch().slice(0, 600);
    let expected = batch.reference();
    let mut records: Vec<&[u32]> = batch.input().chunks_exact(RECORD_WORDS).collect();
    let mut random = Random::new(1, 1);
    for _ in 0..50 {
        for i in (1..records.len()).rev() {
            records.swap(i, random.below(i as u32 + 1) as usize);
        }
        let mut sum: Vec<u32> = vec![0; expected.len()];
        let mut rest = records.as_slice();
        while !rest.is_empty() {
            let (part, tail) = rest.split_at(1 + random.below(rest.len() as u32) as usize);
            rest = tail;
            let part = Batch::new(&KERNEL, batch.params(), &part.concat()).unwrap().reference();
            if random.below(2) == 0 {
                merge(&mut sum, &part);
            } else {
                let before = std::mem::replace(&mut sum, part);
                merge(&mut sum, &before);
            }
        }
        assert_eq!(sum, expected);
    }
}

#[test]
fn counts_stop_at_their_end_and_zeros_are_neutral() {
    let mut many = [7, 3, 5, 4, u32::MAX - 1];
    for expected in [u32::MAX, u32::MAX] {
        merge(&mut many, &[9, 9, 0, 0, 1]);
        assert_eq!(many[4], expected);
    }
    let mut lowest = [0xFFFF_0000, u32::MAX, 0, 0, 1];
    merge(&mut lowest, &[0; 5]);
    assert_eq!(lowest, [0xFFFF_0000, u32::MAX, 0, 0, 1]);
    let mut none = [0; 5];
    merge(&mut none, &lowest);
    assert_eq!(none, lowest);
}

#[test]
fn a_request_that_is_not_there_is_refused() {
    let error = Batch::new(&KERNEL, &[5], &[0, 0, 4, 0, 0, 5]).unwrap_err();
    assert_eq!(error.to_string(), "path_choice: segment of record 1 is 5, there are 5 segments");
}

#[test]
fn frozen_vectors_hold() {
    let groups = vectors::parse(&KERNEL, KERNEL.vectors).unwrap();
    assert!(groups.len() >= 8);
    for group in groups {
        assert_eq!(group.batch(&KERNEL).unwrap().reference(), group.output);
    }
}
