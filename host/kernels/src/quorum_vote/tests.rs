use super::*;
use crate::coverage::Coverage;
use crate::generate::Random;
use crate::{Batch, generate, vectors};

fn decisions(setup: &Setup, votes: &[(u32, u32, u32)]) -> Vec<Decision> {
    let input: Vec<u32> = votes.iter().flat_map(|&(item, voter, word)| vote(item, voter, word)).collect();
    let params = setup.to_words();
    let words = Batch::new(&KERNEL, &params, &input).unwrap().reference();
    words.as_chunks().0.iter().map(Decision::from_words).collect()
}

fn setup(items: u32, share: Share, weights: &[u16]) -> Setup {
    Setup { items, share, weights: weights.to_vec() }
}

#[test]
fn two_of_three_name_the_third_and_three_words_name_nobody() {
    for faulty in 0..3u32 {
        let votes = [0, 1, 2].map(|voter| (0, voter, if voter == faulty { 9 } else { 5 }));
        let found = decisions(&setup(1, Share::MAJORITY, &[1; 3]), &votes)[0];
        let expected = Decision {
            winner: 5,
            weight: 2,
            agreed: true,
            voted: 7,
            dissenters: 1 << faulty,
            ..Decision::default()
        };
        assert_eq!(found, expected);
    }
    let found = decisions(&setup(1, Share::MAJORITY, &[1; 3]), &[(0, 0, 7), (0, 1, 6), (0, 2, 8)])[0];
    assert_eq!((found.winner, found.weight, found.agreed, found.tied), (6, 1, false, true));
    assert_eq!(found.dissenters, 0b101);
}

#[test]
fn three_quarters_are_rounded_up_and_absent_voters_count() {
    let mut checked = 0;
    for voters in 1..65usize {
        let setup = setup(1, Share::default(), &vec![1; voters]);
        for present in 0..voters + 1 {
            let votes: Vec<_> = (0..present as u32).map(|voter| (0, voter, 3)).collect();
            let found = decisions(&setup, &votes)[0];
            assert_eq!(found.agreed, present >= (3 * voters).div_ceil(4), "{present} of {voters}");
            assert_eq!(found.voted.count_ones() as usize, present);
            checked += 1;
        }
    }
    assert_eq!(checked, 64 * 65 / 2 + 64);
}

#[test]
fn a_strict_share_needs_more_and_a_loose_one_just_that() {
    for (strict, present, agreed) in [(false, 2, true), (true, 2, false), (true, 3, true), (false, 1, false)]
    {
        let share = Share { numerator: 1, denominator: 2, strict };
        let votes: Vec<_> = (0..present).map(|voter| (0, voter, 3)).collect();
        assert_eq!(decisions(&setup(1, share, &[1; 4]), &votes)[0].agreed, agreed, "{strict} {present}");
    }
}

#[test]
fn the_largest_weights_and_shares_overflow_nothing() {
    let share = Share { numerator: 1023, denominator: 1023, strict: false };
    let votes: Vec<_> = (0..64).map(|voter| (0, voter, u32::MAX)).collect();
    let found = decisions(&setup(1, share, &[u16::MAX; 64]), &votes)[0];
    assert_eq!((found.weight, found.agreed), (64 * 65_535, true));
    let found = decisions(&setup(1, share, &[u16::MAX; 64]), &votes[1..])[0];
    assert_eq!((found.weight, found.agreed, found.voted), (63 * 65_535, false, u64::MAX - 1));
}

#[test]
fn the_same_word_twice_counts_once_and_different_words_count_for_none() {
    let setup = setup(2, Share::default(), &[2, 3, 4]);
    let found = decisions(&setup, &[(0, 0, 1), (0, 0, 1), (0, 2, 8), (0, 2, 9), (0, 2, 8), (0, 1, 2)]);
    let expected = Decision {
        winner: 2,
        weight: 3,
        voted: 0b111,
        dissenters: 0b001,
        equivocators: 0b100,
        ..Decision::default()
    };
    assert_eq!(found, [expected, Decision::default()]);
}

#[test]
fn any_order_and_any_repetition_give_the_same_words() {
    let mut random = Random::new(2, 2);
    let mut compared = 0;
    for block in generate::blocks(&KERNEL, 5, 6 * KERNEL.block_records) {
        let batch = block.batch();
        let expected = batch.reference();
        let mut votes: Vec<[u32; 2]> = batch.input().as_chunks().0.to_vec();
        votes.extend_from_within(..100);
        for _ in 0..5 {
            for i in (1..votes.len()).rev() {
                votes.swap(i, random.below(i as u32 + 1) as usize);
            }
            let shuffled = Batch::new(&KERNEL, batch.params(), votes.as_flattened()).unwrap();
            assert!(shuffled.reference() == expected);
            compared += 1;
        }
    }
    assert_eq!(compared, 30);
}

#[test]
fn shares_and_voters_that_are_none_are_refused() {
    let good = setup(4, Share::default(), &[1; 64]).to_words();
    let refused = |at: usize, word: u32| {
        let mut words = good.clone();
        words[at] = word;
        KERNEL.check_params(&words).unwrap_err().to_string()
    };
    assert_eq!(KERNEL.check_params(&good), Ok(()));
    assert_eq!(refused(1, 4 | 3 << 10), "quorum_vote: parameter numerator is 4, the largest value is 3");
    assert_eq!(refused(1, 0), "quorum_vote: parameter denominator is 0, the largest value is 1023");
    assert_eq!(refused(9, 65_536), "quorum_vote: parameter weight is 65536, the largest value is 65535");
    assert!(refused(1, 1 << 21 | 4 << 10).contains("parameter word 1"));
    let many = [vec![1, 3 | 4 << 10, 65], vec![1; 65]].concat();
    let error = KERNEL.check_params(&many).unwrap_err().to_string();
    assert_eq!(error, "quorum_vote: parameter voters_entries is 65, the largest value is 64");
    let error = Batch::new(&KERNEL, &good, &vote(3, 1, 0)).map(drop);
    assert_eq!(error, Ok(()));
    let error = Batch::new(&KERNEL, &good, &vote(4, 1, 0)).unwrap_err().to_string();
    assert_eq!(error, "quorum_vote: item of record 0 is 4, there are 4 segments");
    let three = setup(4, Share::default(), &[1; 3]).to_words();
    let error = Batch::new(&KERNEL, &three, &vote(0, 3, 0)).unwrap_err().to_string();
    assert_eq!(error, "quorum_vote: voter of record 0 is 3, there are 3 voters");
}

#[test]
fn a_million_generated_votes_fill_every_bin() {
    let mut coverage = Coverage::new(&KERNEL);
    for block in generate::blocks(&KERNEL, generate::DEFAULT_SEED, 1_000_000) {
        coverage.add(&block.batch(), &block.batch().reference());
    }
    assert_eq!(coverage.gaps(1_000), []);
}

#[test]
fn frozen_vectors_hold() {
    let groups = vectors::parse(&KERNEL, KERNEL.vectors).unwrap();
    assert!(groups.len() >= 5);
    for group in groups {
        assert_eq!(group.batch(&KERNEL).unwrap().reference(), group.output);
    }
}
