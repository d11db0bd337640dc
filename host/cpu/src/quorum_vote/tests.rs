use super::*;
use accel_kernels::Batch;
use accel_kernels::generate::{self, Random};
use accel_kernels::quorum_vote::{Setup, Share, vote};

/// Asserts that every implementation that runs here gives the words of the reference.
fn assert_words(setup: &Setup, votes: &[Record], what: &str) {
    let params = setup.to_words();
    let batch = Batch::new(&KERNEL, &params, votes.as_flattened()).unwrap();
    let expected = batch.reference();
    for implementation in TWIN.implementations.iter().filter(|i| i.level.is_here()) {
        for expect in [1, 1 << 20] {
            let mut output = vec![0x5555_5555; expected.len()];
            implementation.prepare(&params, expect).run(batch.input(), &mut output);
            assert!(output == expected, "{what}: {}", implementation.level);
        }
    }
}

#[test]
fn generated_votes_give_the_words_of_the_reference() {
    crate::tests::assert_reference(&TWIN, 60);
}

/// Runs of one item and one word, with another word, another item or nothing at every place around a step's end.
#[test]
fn a_vote_that_differs_is_found_at_every_place_of_a_run() {
    let setup = Setup { items: 2, share: Share::default(), weights: (1..65).collect() };
    let mut runs = 0;
    for length in 1..64u32 {
        let run: Vec<Record> = (0..length).map(|voter| vote(0, voter, 7)).collect();
        assert_words(&setup, &run, &format!("{length} votes"));
        for at in 0..length as usize {
            let mut other = run.clone();
            other[at][1] = 8;
            assert_words(&setup, &other, &format!("{length} votes, another word at {at}"));
            let mut other = run.clone();
            other[at] = vote(1, 63, 7);
            assert_words(&setup, &other, &format!("{length} votes, another item at {at}"));
            runs += 2;
        }
    }
    assert_eq!(runs, 63 * 64);
}

#[test]
fn items_of_every_kind_beside_each_other_in_any_order_give_the_words_of_the_reference() {
    let mut random = Random::new(6, 6);
    for round in 0..200 {
        let items = 1 + random.below(40);
        let voters = 1 + random.below(64);
        let zeros = random.below(2);
        let weights = (0..voters).map(|_| random.below(4) as u16 * (random.below(2 + zeros) as u16).min(1));
        let setup = Setup {
            items,
            share: Share { strict: round % 2 == 1, ..Share::default() },
            weights: weights.collect(),
        };
        let words = 1 + random.below(4);
        let count = random.below(2_000);
        let mut votes: Vec<Record> = (0..count)
            .map(|_| {
                let item = random.below(items);
                // a third of the items has one word
                let word = if item.is_multiple_of(3) { item } else { u32::MAX - random.below(words) };
                vote(item, random.below(voters), word)
            })
            .collect();
        if round % 4 < 2 {
            votes.sort_unstable();
        }
        assert_words(&setup, &votes, &format!("round {round}"));
    }
}

/// Marks and ranks of items on which voters differ lie where decisions come to lie.
#[test]
fn no_weight_is_taken_for_a_mark() {
    for weight in (0..12).chain([255, 256, 65_535]) {
        let setup = Setup { items: 4, share: Share::MAJORITY, weights: vec![weight; 3] };
        let votes = [vote(0, 0, 5), vote(1, 0, 5), vote(1, 1, 6), vote(3, 2, 1), vote(3, 2, 2)];
        assert_words(&setup, &votes, &format!("weight {weight}"));
    }
}

#[test]
fn the_generator_has_items_on_which_voters_agree_and_others() {
    let (mut agree, mut differ) = (0, 0);
    for block in generate::blocks(&KERNEL, 3, 20 * KERNEL.block_records) {
        for out in block.batch().reference().as_chunks::<OUTPUT_WORDS>().0 {
            let split = out[4] | out[5] | out[6] | out[7] != 0;
            *if split { &mut differ } else { &mut agree } += 1;
        }
    }
    assert!(agree > 200 && differ > 200, "{agree} {differ}");
}
