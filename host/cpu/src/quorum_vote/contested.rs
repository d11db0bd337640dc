//! The items with votes for different words.

use super::gather::{DIFFERS, item};
use super::weights::Weights;
use super::{Output, Record};
use accel_kernels::quorum_vote::{Decision, MAX_VOTERS};

/// The votes for these items, side by side item by item.
pub(super) struct Contested {
    votes: Vec<Record>,
    /// Where those of each item end, in the order of the items.
    ends: Vec<usize>,
}

impl Contested {
    /// Sorts the votes for so many items, those whose marks say that their votes differ. Their outputs then hold their
    /// rank among them.
    pub(super) fn new(votes: &[Record], items: &mut [Output], differing: usize) -> Self {
        for (rank, out) in (0..).zip(items.iter_mut().filter(|out| differs(out))) {
            out[0] = rank;
        }
        let rank = |vote: &Record| {
            let out = &items[item(vote)];
            differs(out).then_some(out[0] as usize)
        };
        // the number of votes of each, then where they begin, then where they end
        let mut ends = vec![0; differing];
        for rank in votes.iter().filter_map(rank) {
            ends[rank] += 1;
        }
        let mut total = 0;
        for end in &mut ends {
            total += std::mem::replace(end, total);
        }
        let mut sorted = vec![[0; 2]; total];
        for vote in votes {
            if let Some(rank) = rank(vote) {
                sorted[ends[rank]] = *vote;
                ends[rank] += 1;
            }
        }
        Self { votes: sorted, ends }
    }

    /// Writes their outputs.
    pub(super) fn decide(&self, weights: &Weights<'_>, items: &mut [Output]) {
        let mut start = 0;
        for &end in &self.ends {
            let votes = &self.votes[start..end];
            items[item(&votes[0])] = decide(weights, votes).to_words();
            start = end;
        }
    }
}

fn differs(out: &Output) -> bool {
    out[1] & DIFFERS != 0
}

/// What the votes for an item lead to.
fn decide(weights: &Weights<'_>, votes: &[Record]) -> Decision {
    let mut words = [0u32; MAX_VOTERS];
    let (mut voted, mut equivocators) = (0u64, 0u64);
    for [head, word] in votes {
        let voter = (head & 63) as usize;
        let own = &mut words[voter];
        if voted >> voter & 1 == 0 {
            voted |= 1 << voter;
            *own = *word;
        }
        equivocators |= u64::from(own != word) << voter;
    }

    let counted = voted & !equivocators;
    let (mut winner, mut weight, mut tied, mut majority) = (0, 0, false, 0);
    let (mut rest, mut left) = (counted, weights.of(counted));
    // Words in the order of their first voters, as long as what is left may still win or tie.
    while left > 0 && left >= weight {
        let word = words[rest.trailing_zeros() as usize];
        let mut same = 0;
        for (voter, own) in words.iter().enumerate() {
            same |= u64::from(*own == word) << voter;
        }
        same &= rest;
        let sum = weights.of(same);
        rest &= !same;
        left -= sum;
        if sum > weight {
            (winner, weight, tied, majority) = (word, sum, false, same);
        } else if sum == weight && sum > 0 {
            tied = true;
            if word < winner {
                (winner, majority) = (word, same);
            }
        }
    }
    let agreed = weight > 0 && weights.share.reached(weight, weights.registered);
    let dissenters = if weight > 0 { counted & !majority } else { 0 };
    Decision { winner, weight, agreed, tied, voted, dissenters, equivocators }
}
