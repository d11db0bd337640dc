//! The block of `quorum_vote` where its memories and counters end.

#![allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]

mod common;

use accel_hdl::model::Drive;
use accel_kernels::generate::Random;
use accel_kernels::quorum_vote::{KERNEL, Setup, Share, vote};
use accel_kernels::{Batch, order};
use common::{Bench, IDLE};

fn bench(seed: u64) -> Bench {
    Bench::new(accel_hdl::find(KERNEL.name).unwrap(), 1, seed)
}

/// Cycles from the one that takes the last vote to the one that offers the first beat.
fn latency(bench: &mut Bench, batch: &Batch<'_>) -> u64 {
    bench.flush();
    bench.params(batch.params());
    let input = order::streamed(batch);
    let (mut next, mut since) = (0, 0);
    loop {
        let offered = input.chunks_exact(2).nth(next);
        let drive = Drive {
            s_valid: offered.is_some(),
            s_data: offered.unwrap_or(&[0; 2]),
            s_last: next + 1 == batch.records(),
            m_ready: true,
            ..IDLE
        };
        let answer = bench.cycle(&drive).0;
        if answer.m_valid {
            return since;
        }
        since += u64::from(next == batch.records());
        if drive.s_valid && answer.s_ready {
            next += 1;
            since = 1;
        }
    }
}

#[test]
fn the_latency_is_that_stated_and_few_votes_wait_for_the_sum_of_the_weights() {
    let stated = (accel_hdl::find(KERNEL.name).unwrap().latency)(1);
    let params = Setup { items: 3, share: Share::default(), weights: vec![1; 9] }.to_words();
    for (count, expected) in [(1, 72), (2, 65), (5, 44), (8, 23), (9, stated), (30, stated)] {
        let input: Vec<u32> = (0..count).flat_map(|i| vote(i % 3, i % 9, 1)).collect();
        let batch = Batch::new(&KERNEL, &params, &input).unwrap();
        assert_eq!(latency(&mut bench(1), &batch), expected, "{count} votes");
    }
}

#[test]
fn all_places_for_items_words_and_voters_are_used_and_forgotten() {
    let mut bench = bench(2);
    bench.pace = (8, 8);
    let mut random = Random::new(9, 9);
    // with few voters after many, whose weights and words are still in RAM
    for (items, voters, spread) in [(256, 1, 1), (2, 64, 64), (256, 4, 2), (1, 64, 1), (2, 3, 64), (3, 64, 3)]
    {
        let weights = (0..voters).map(|_| (random.next_u32() >> 16) as u16).collect(); // 16 bits
        let params = Setup { items, share: Share::MAJORITY, weights }.to_words();
        let mut input = Vec::new();
        for item in 0..items {
            for voter in 0..voters as u32 {
                input.extend(vote(item, voter, (voter % spread) << 26));
            }
        }
        let batch = Batch::new(&KERNEL, &params, &input).unwrap();
        assert!(bench.run(&batch) == batch.reference(), "{items} items, {voters} voters, {spread} words");
    }
}

/// Weights near each other in every order: words that overtake, tie, and tie at a lower word.
#[test]
fn the_best_word_so_far_ends_as_the_best_of_all() {
    let mut bench = bench(3);
    bench.pace = (8, 8);
    let mut random = Random::new(4, 4);
    let mut ties = 0;
    for _ in 0..40 {
        let weights = (0..16).map(|_| random.below(3) as u16).collect(); // small
        let params =
            Setup { items: 8, share: Share { numerator: 1, denominator: 3, strict: false }, weights };
        let params = params.to_words();
        let input: Vec<u32> =
            (0..90).flat_map(|_| vote(random.below(8), random.below(16), 5 - random.below(4))).collect();
        let batch = Batch::new(&KERNEL, &params, &input).unwrap();
        let expected = batch.reference();
        assert!(bench.run(&batch) == expected);
        ties += expected.chunks_exact(8).filter(|out| out[1] >> 25 & 1 == 1).count();
    }
    assert!(ties > 20, "{ties} ties");
}
