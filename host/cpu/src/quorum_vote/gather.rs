//! The first pass over the votes, and what becomes of the items on which all agree.

use super::contested::Contested;
use super::weights::Weights;
use super::{Output, Record};
use crate::Prepared;
use accel_kernels::quorum_vote::Decision;

/// What an output holds while votes are gathered: word 0 the first word, word 1 these marks, words 2 and 3 who voted. No
/// decision has these bits.
const SEEN: u32 = 1 << 30;
pub(super) const DIFFERS: u32 = 1 << 31;

/// How many records at the start, and whose mask, are for the item and the word of the first; it may stop early.
pub(super) type Leading = fn(&[Record]) -> (usize, u64);

/// Votes that have to lie side by side before it pays to look at several at a time.
const LONG_RUN: usize = 16;

/// The item of a vote.
#[inline(always)]
pub(super) fn item(record: &Record) -> usize {
    (record[0] >> 6) as usize
}

struct Gather<'a> {
    weights: Weights<'a>,
    leading: Option<Leading>,
}

pub(super) fn prepare(params: &[u32], votes: usize) -> Box<dyn Prepared + '_> {
    with(params, votes, None)
}

/// Made ready with a way to look at several votes at a time.
pub(super) fn with(params: &[u32], votes: usize, leading: Option<Leading>) -> Box<dyn Prepared + '_> {
    Box::new(Gather { weights: Weights::new(params, votes), leading })
}

impl Prepared for Gather<'_> {
    fn run(&self, input: &[u32], output: &mut [u32]) {
        output.fill(0);
        let (votes, items) = (input.as_chunks().0, output.as_chunks_mut().0);
        match self.leading {
            None => gather(votes, items, |_| (0, 0)),
            Some(leading) => gather(votes, items, |rest: &[Record]| match rest.get(LONG_RUN) {
                Some(later) if item(later) == item(&rest[0]) => leading(rest),
                _ => (0, 0),
            }),
        }
        let differing = decide_unanimous(&self.weights, items);
        if differing > 0 {
            Contested::new(votes, items, differing).decide(&self.weights, items);
        }
    }
}

/// Notes the first word of each item, whether there is another, and who has voted. The state of an item stays in
/// registers while its votes follow each other.
#[inline(always)]
fn gather(votes: &[Record], items: &mut [Output], leading: impl Fn(&[Record]) -> (usize, u64)) {
    let mut at = 0;
    while let Some(first) = votes.get(at) {
        let item = first[0] >> 6;
        let out = &mut items[item as usize];
        let word = if out[1] == 0 { first[1] } else { out[0] };
        let (count, mut voted) = leading(&votes[at..]);
        let mut marks = out[1] | SEEN;
        if count > 0 && first[1] != word {
            marks |= DIFFERS;
        }
        at += count;
        while let Some(vote) = votes.get(at).filter(|vote| vote[0] >> 6 == item) {
            voted |= 1 << (vote[0] & 63);
            marks |= u32::from(vote[1] != word) * DIFFERS;
            at += 1;
        }
        out[0] = word;
        out[1] = marks;
        out[2] |= voted as u32; // the lower half
        out[3] |= (voted >> 32) as u32; // the upper half
    }
}

/// Decides the items on which all agree, and counts the others.
fn decide_unanimous(weights: &Weights<'_>, items: &mut [Output]) -> usize {
    let mut differing = 0;
    for out in items {
        match out[1] {
            0 => {}
            SEEN => {
                let voted = u64::from(out[2]) | u64::from(out[3]) << 32;
                let weight = weights.of(voted);
                let winner = if weight > 0 { out[0] } else { 0 };
                let agreed = weight > 0 && weights.share.reached(weight, weights.registered);
                *out = Decision { winner, weight, agreed, voted, ..Decision::default() }.to_words();
            }
            _ => differing += 1,
        }
    }
    differing
}
