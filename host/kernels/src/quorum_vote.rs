#![doc = include_str!("quorum_vote/specification.md")]

mod fields;
mod setup;

pub use setup::{Decision, Setup, Share};

use crate::kernel::{Kernel, ParamsError, Shape};
use std::collections::BTreeMap;

/// The most voters.
pub const MAX_VOTERS: usize = 64;

/// The most items: as many as a vote can name.
pub const MAX_ITEMS: u32 = 1 << 26;

/// Words of a vote.
pub const RECORD_WORDS: usize = 2;

/// Words of an output.
pub const OUTPUT_WORDS: usize = 8;

/// The kernel.
pub static KERNEL: Kernel = Kernel {
    name: "quorum_vote",
    version: 1,
    summary: "decides items by the weighted votes of registered voters",
    specification: include_str!("quorum_vote/specification.md"),
    shape: Shape::Fold,
    param_words: fields::PARAM_WORDS,
    params: &fields::PARAMS,
    tables: &fields::TABLES,
    input_words: RECORD_WORDS,
    input: &fields::INPUT,
    output_words: OUTPUT_WORDS,
    output: &fields::OUTPUT,
    reference,
    merge: None,
    order: &["voter"],
    check_tables,
    block_records: setup::BLOCK_RECORDS,
    default_params: setup::default_params,
    generate_params: setup::generate_params,
    generate_records: setup::generate_records,
    samples: setup::samples,
    vectors: include_str!("../vectors/quorum_vote.hex"),
};

/// The words of a vote; voter and item are within their limits.
pub fn vote(item: u32, voter: u32, word: u32) -> [u32; RECORD_WORDS] {
    debug_assert!(item < MAX_ITEMS && voter < MAX_VOTERS as u32);
    [item << 6 | voter, word]
}

/// The definition of the kernel.
pub fn reference(params: &[u32], input: &[u32], output: &mut [u32]) {
    let share = Share::of(params);
    let weights = KERNEL.table_words(params)[0];
    let registered = weights.iter().sum::<u32>(); // at most 64 * 65535 < 2^22
    let mut items = vec![BTreeMap::<u32, Vec<u32>>::new(); output.len() / OUTPUT_WORDS];
    for record in input.chunks_exact(RECORD_WORDS) {
        let [item, voter] = [record[0] >> 6, record[0] & 63];
        items[item as usize].entry(voter).or_default().push(record[1]);
    }
    for (votes, out) in items.iter().zip(output.chunks_exact_mut(OUTPUT_WORDS)) {
        out.copy_from_slice(&decide(share, registered, weights, votes).to_words());
    }
}

/// What an item's votes lead to: the words that each voter has voted for.
fn decide(share: Share, registered: u32, weights: &[u32], votes: &BTreeMap<u32, Vec<u32>>) -> Decision {
    let mut decision = Decision::default();
    let mut tallies = BTreeMap::<u32, u32>::new();
    for (&voter, words) in votes {
        decision.voted |= 1 << voter;
        if words.iter().all(|word| *word == words[0]) {
            *tallies.entry(words[0]).or_default() += weights[voter as usize];
        } else {
            decision.equivocators |= 1 << voter;
        }
    }
    let weight = tallies.values().copied().max().unwrap_or(0);
    if weight > 0 {
        // a map gives its keys in rising order: the first is the lowest
        let mut best = tallies.iter().filter(|&(_, &w)| w == weight).map(|(&word, _)| word);
        decision.winner = best.next().expect("one has the most");
        decision.tied = best.next().is_some();
        decision.weight = weight;
        decision.agreed = share.reached(weight, registered);
        for (&voter, words) in votes {
            let counts = decision.equivocators >> voter & 1 == 0;
            decision.dissenters |= u64::from(counts && words[0] != decision.winner) << voter;
        }
    }
    decision
}

/// What the fields don't say: a share that is one, no more voters than have a bit, weights without stray bits.
fn check_tables(params: &[u32]) -> Result<(), ParamsError> {
    let error = |field, value, limit| Err(ParamsError::Value { kernel: KERNEL.name, field, value, limit });
    let share = Share::of(params);
    if share.denominator == 0 {
        return error("denominator", 0, Share::MOST);
    }
    if share.numerator > share.denominator {
        return error("numerator", share.numerator, share.denominator);
    }
    let weights = KERNEL.table_words(params)[0];
    if weights.len() > MAX_VOTERS {
        return error("voters_entries", params[2], MAX_VOTERS as u32);
    }
    match weights.iter().find(|w| **w > 0xFFFF) {
        Some(&weight) => error("weight", weight, 0xFFFF),
        None => Ok(()),
    }
}

#[cfg(test)]
mod tests;
