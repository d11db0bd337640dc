//! Who is wrong where devices disagree: the words that each gave are votes, and a strict majority names the others.

use accel_cpu::{Level, implementation};
use accel_kernels::quorum_vote::{Decision, KERNEL, MAX_VOTERS, OUTPUT_WORDS, Setup, Share, vote};

/// Words that are voted on at a time.
const ITEMS: usize = 1 << 16;

/// What the votes of devices on their outputs say.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Judgement {
    /// The words of the majority; where there is none, the first device's.
    pub words: Vec<u32>,
    /// Bit `d`: a majority is against a word of device `d`.
    pub outvoted: u64,
    /// Words without a majority.
    pub open: usize,
}

/// Lets so many devices (at most 64) vote on every word on which their outputs, of one length, differ.
pub(crate) fn judge(outputs: &[&[u32]]) -> Judgement {
    assert!((1..MAX_VOTERS + 1).contains(&outputs.len()), "a mask has a bit for each device");
    let first = outputs[0];
    let mut judgement = Judgement { words: first.to_vec(), outvoted: 0, open: 0 };
    let differs = |at: &usize| outputs.iter().any(|output| output[*at] != first[*at]);
    let places: Vec<usize> = (0..first.len()).filter(differs).collect();
    for places in places.chunks(ITEMS) {
        for (&at, decision) in places.iter().zip(decide(outputs, places)) {
            judgement.outvoted |= if decision.agreed { decision.dissenters } else { 0 };
            judgement.open += usize::from(!decision.agreed);
            if decision.agreed {
                judgement.words[at] = decision.winner;
            }
        }
    }
    judgement
}

/// The decisions of the kernel on these words.
fn decide(outputs: &[&[u32]], places: &[usize]) -> Vec<Decision> {
    let weights = vec![1; outputs.len()];
    let params = Setup { items: places.len() as u32, share: Share::MAJORITY, weights }.to_words(); // at most ITEMS
    let ballots = (0..).zip(places).flat_map(|(item, &at)| {
        (0..).zip(outputs).flat_map(move |(voter, output)| vote(item, voter, output[at]))
    });
    let votes: Vec<u32> = ballots.collect();
    let mut words = vec![0; places.len() * OUTPUT_WORDS];
    implementation(&KERNEL, Level::Portable)
        .prepare(&params, outputs.len() * places.len())
        .run(&votes, &mut words);
    words.as_chunks().0.iter().map(Decision::from_words).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_against_one_name_the_third_at_every_word() {
        let right: Vec<u32> = (0..1000).collect();
        let mut named = 0;
        for faulty in 0..3 {
            for at in [0, 1, 500, 999] {
                let mut wrong = right.clone();
                wrong[at] ^= 1 << 31;
                let mut outputs = [right.as_slice(); 3];
                outputs[faulty] = &wrong;
                let found = judge(&outputs);
                assert_eq!(found, Judgement { words: right.clone(), outvoted: 1 << faulty, open: 0 });
                named += 1;
            }
        }
        assert_eq!(named, 12);
        assert_eq!(judge(&[right.as_slice(); 3]), Judgement { words: right.clone(), outvoted: 0, open: 0 });
    }

    #[test]
    fn three_words_and_two_devices_have_no_majority() {
        let found = judge(&[&[1, 5, 7], &[2, 5, 7], &[3, 5, 8]]);
        assert_eq!(found, Judgement { words: vec![1, 5, 7], outvoted: 0b100, open: 1 });
        assert_eq!(judge(&[&[1], &[2]]), Judgement { words: vec![1], outvoted: 0, open: 1 });
    }

    #[test]
    fn more_words_than_are_voted_on_at_a_time_are_all_judged() {
        let right = vec![7; 3 * ITEMS + 5];
        let wrong = vec![8; right.len()];
        let found = judge(&[&wrong, &right, &right]);
        assert_eq!(found, Judgement { words: right, outvoted: 1, open: 0 });
    }
}
