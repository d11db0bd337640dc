//! `path_choice` with the ranks of a request in registers as long as its records follow each other.

use accel_kernels::path_choice::{KERNEL, OUTPUT_WORDS, RECORD_WORDS, output, rank, ranks, two_highest};

use crate::{Code, Implementation, Level, Twin};

pub(crate) static TWIN: Twin = Twin {
    kernel: &KERNEL,
    implementations: &[Implementation {
        level: Level::Portable,
        method: "ranks of 64 bits, run by run",
        code: Code::Plain(run),
    }],
};

fn run(_: &[u32], input: &[u32], outputs: &mut [u32]) {
    outputs.fill(0);
    let outputs = outputs.as_chunks_mut::<OUTPUT_WORDS>().0;
    let records = input.as_chunks::<RECORD_WORDS>().0;
    for run in records.chunk_by(|one, next| one[2] == next[2]) {
        let to = &mut outputs[run[0][2] as usize];
        let (mut best, candidates) = (ranks(to), to[4]);
        for &[candidate, word, _] in run {
            best = two_highest(best, [rank(candidate, word), 0]);
        }
        // a batch has fewer than 2^32 records
        *to = output(best, candidates.saturating_add(run.len() as u32));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use accel_kernels::generate;
    use accel_kernels::path_choice::reference;

    #[test]
    fn generated_records_give_the_words_of_the_reference() {
        crate::tests::assert_reference(&TWIN, 40);
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
    }
}
