//! `path_choice` with ranks instead of outputs while records are added: an output becomes words of its fields when all of its
//! request is known. The ranks of the last request stay in registers as long as its records follow each other.

use accel_kernels::path_choice::{KERNEL, OUTPUT_WORDS, RECORD_WORDS, output, two_highest};

use crate::{Code, Implementation, Level, Twin};

pub(crate) static TWIN: Twin = Twin {
    kernel: &KERNEL,
    implementations: &[Implementation {
        level: Level::Portable,
        method: "ranks of 64 bits until all records are known",
        code: Code::Plain(run),
    }],
};

type Record = [u32; RECORD_WORDS];
type Output = [u32; OUTPUT_WORDS];

/// The bits of a rank in which less is more: the candidate and what else is known of it.
const FALLING: u64 = (1 << 48) - 1;

/// What is known of a request.
#[derive(Clone, Copy)]
struct State {
    /// The highest two ranks, 0 where there is none.
    ranks: [u64; 2],
    candidates: u32,
}

impl State {
    /// What an output holds until all records are known.
    #[inline(always)]
    fn of(words: &Output) -> Self {
        let rank = |low: u32, high: u32| u64::from(low) | u64::from(high) << 32;
        Self { ranks: [rank(words[0], words[1]), rank(words[2], words[3])], candidates: words[4] }
    }

    #[inline(always)]
    fn to_words(self) -> Output {
        let [best, second] = self.ranks;
        let high = |rank: u64| (rank >> 32) as u32;
        [best as u32, high(best), second as u32, high(second), self.candidates] // the lower halves
    }

    #[inline(always)]
    fn add(&mut self, record: &Record) {
        let words = u64::from(record[0]) | u64::from(record[1]) << 32;
        // the score from the middle to the top: one rotation of both words is the rank but for its falling bits
        let rank = words.rotate_left(16) ^ FALLING;
        self.ranks = two_highest(self.ranks, [rank, 0]);
        self.candidates += 1; // a batch has fewer than 2^32 records
    }
}

fn run(_: &[u32], input: &[u32], outputs: &mut [u32]) {
    outputs.fill(0);
    let outputs = outputs.as_chunks_mut::<OUTPUT_WORDS>().0;
    let records = input.as_chunks::<RECORD_WORDS>().0;
    let Some(first) = records.first() else { return };
    let mut request = first[2] as usize;
    let mut state = State::of(&outputs[request]);
    for record in records {
        if record[2] as usize != request {
            outputs[request] = state.to_words();
            request = record[2] as usize;
            state = State::of(&outputs[request]);
        }
        state.add(record);
    }
    outputs[request] = state.to_words();
    for words in outputs {
        let State { ranks, candidates } = State::of(words);
        *words = output(ranks, candidates);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use accel_kernels::generate;
    use accel_kernels::path_choice::{rank, reference};

    #[test]
    fn generated_records_give_the_words_of_the_reference() {
        crate::tests::assert_reference(&TWIN, 40);
    }

    #[test]
    fn a_rotation_gives_the_rank_of_the_definition() {
        let words = [0, 1, 0x1234_5678, 0xFFFF, 0xFFFF_0000, 0x8000_8000, u32::MAX];
        for candidate in words {
            for word in words {
                let mut state = State::of(&[0; OUTPUT_WORDS]);
                state.add(&[candidate, word, 0]);
                assert_eq!(state.ranks, [rank(candidate, word), 0]);
                assert_eq!(State::of(&state.to_words()).ranks, state.ranks);
            }
        }
    }

    #[test]
    fn requests_in_runs_and_scattered_give_the_words_of_the_reference() {
        let block = generate::blocks(&KERNEL, 2, 2 * KERNEL.block_records).nth(1).unwrap();
        let mut runs = 0;
        for (length, segments) in [(1, 1), (1, 300), (2, 7), (5, 40), (64, 64), (5_000, 3)] {
            let mut input = block.batch().input().to_vec();
            for (at, record) in (0u32..).zip(input.as_chunks_mut::<RECORD_WORDS>().0) {
                record[2] = (at / length * 7919) % segments;
            }
            let (mut fast, mut slow) = (vec![1; 5 * 300], vec![2; 5 * 300]);
            run(&[300], &input, &mut fast);
            reference(&[300], &input, &mut slow);
            assert_eq!(fast, slow, "runs of {length}");
            runs += 1;
        }
        assert_eq!(runs, 6);
        let mut none = vec![7; 10];
        run(&[2], &[], &mut none);
        assert_eq!(none, [0; 10]);
    }
}
