//! A batch of any shape on the threads of a pool: the words are those of one thread.

use super::scan;
use crate::partition::{Owners, Places, Ranges};
use accel_cpu::Implementation;
use accel_kernels::{Batch, Shape};
use rayon::prelude::*;

/// Pieces a thread, so that one that is held up does not hold up all.
const PIECES: usize = 4;

/// Pieces of a map are multiples of this many records: whole steps of the twins, and outputs in whole cache lines, so
/// that no piece begins or ends with records that are taken one by one, and no two threads write to one line.
const STEP: usize = 64;

/// Records below which waking another thread costs more than it gains.
const SMALL: usize = 8_192;

/// Threads from which on a scan is shared: sorting its records and putting its outputs back takes about twice as long as
/// moving an agent does, all of which two threads can't make up for.
const SCANNERS: usize = 4;

/// The same for folds whose parts can't be merged: finding the segments of records and bringing them together takes about
/// twice as long as folding them.
const FOLDERS: usize = 4;

/// Whether one thread computes this batch as fast as so many would.
pub(super) fn is_for_one(batch: &Batch<'_>, threads: usize) -> bool {
    let least = match batch.kernel().shape {
        Shape::Scan => SCANNERS,
        Shape::Fold if batch.kernel().merge.is_none() => FOLDERS,
        Shape::Fold | Shape::Map => 2,
    };
    threads < least || batch.records() < SMALL
}

/// Computes the batch with this many threads, those of the current pool.
pub(super) fn run(
    buffers: &mut scan::Buffers,
    implementation: Implementation,
    batch: &Batch<'_>,
    output: &mut [u32],
    threads: usize,
) {
    let kernel = batch.kernel();
    let pieces = |count: usize| batch.records().div_ceil(count).max(SMALL / 4);
    match kernel.shape {
        _ if is_for_one(batch, threads) => {
            implementation.prepare(batch.params(), batch.records()).run(batch.input(), output);
        }
        Shape::Map => {
            let records = pieces(PIECES * threads).next_multiple_of(STEP);
            let prepared = implementation.prepare(batch.params(), batch.records());
            batch
                .input()
                .par_chunks(records * kernel.input_words)
                .zip(output.par_chunks_mut(records * kernel.output_words))
                .for_each(|(input, output)| prepared.run(input, output));
        }
        // Outputs of a thread's own are worth while no more than the records are read and written for them.
        Shape::Fold if kernel.merge.is_some() && threads * output.len() <= batch.input().len() => {
            merged(implementation, batch, output, pieces(threads));
        }
        Shape::Fold => by_segment(implementation, batch, output, pieces(threads), threads),
        Shape::Scan => {
            let window = scan::window(Owners::of(kernel).entries(batch.params()));
            scan::run(buffers, implementation, batch, output, window, threads, PIECES * threads);
        }
    }
}

/// A fold: each thread folds some of the records, and the outputs are merged.
fn merged(implementation: Implementation, batch: &Batch<'_>, output: &mut [u32], records: usize) {
    let kernel = batch.kernel();
    let merge = kernel.merge.expect("only folds with a merge get here");
    let prepared = implementation.prepare(batch.params(), batch.records());
    let whole = batch
        .input()
        .par_chunks(records * kernel.input_words)
        .map(|input| {
            let mut part = vec![0; output.len()];
            prepared.run(input, &mut part);
            part
        })
        .reduce_with(|mut one, other| {
            merge(&mut one, &other);
            one
        });
    output.copy_from_slice(&whole.expect("there are records"));
}

/// A fold: each thread takes all records of some of the segments, in their order, as a batch of its own.
fn by_segment(
    implementation: Implementation,
    batch: &Batch<'_>,
    output: &mut [u32],
    records: usize,
    threads: usize,
) {
    let kernel = batch.kernel();
    let owners = Owners::of(kernel);
    let ranges = Ranges::new(&owners, batch.params(), PIECES * threads);
    // Positions of records by the part of the input in which they lie, and by the range of segments.
    let parts: Vec<Places> = batch
        .input()
        .par_chunks(records * kernel.input_words)
        .map(|input| Places::of(&owners, &ranges, input))
        .collect();
    output.par_chunks_mut(ranges.each() * owners.words()).enumerate().for_each_init(
        Vec::new,
        |input, (number, output)| {
            let range = ranges.range(number);
            let setup = owners.setup(batch, &range);
            input.clear();
            for (part, places) in batch.input().chunks(records * kernel.input_words).zip(&parts) {
                owners.gather(part, places.of_range(number), range.start, input);
            }
            implementation.prepare(&setup, input.len() / kernel.input_words).run(input, output);
        },
    );
}

#[cfg(test)]
mod tests {
    use super::*;
    use accel_cpu::{Code, Level};
    use accel_kernels::{Kernel, generate};

    fn reference(kernel: &Kernel) -> Implementation {
        Implementation {
            level: Level::Portable,
            method: "the reference",
            code: Code::Plain(kernel.reference),
        }
    }

    #[test]
    fn parts_and_ranges_of_any_size_give_the_words_of_the_reference() {
        let (mut runs, mut buffers) = (0, scan::Buffers::default());
        for kernel in accel_kernels::kernels().iter().filter(|k| k.shape != Shape::Map) {
            for block in generate::blocks(kernel, 4, 4 * kernel.block_records) {
                let whole = block.batch();
                for records in [0, 1, 2, 63, whole.records()] {
                    let batch = whole.slice(0, records);
                    let expected = batch.reference();
                    for part in [1, 7, 64, 100_000] {
                        if part == 1 && kernel.shape == Shape::Scan && records > 63 {
                            continue; // all states go in and out of each window
                        }
                        for threads in [1, 2, 3, 7] {
                            let mut output = vec![0x5555_5555; batch.output_len()];
                            match kernel.shape {
                                Shape::Scan => scan::run(
                                    &mut buffers,
                                    reference(kernel),
                                    &batch,
                                    &mut output,
                                    part,
                                    threads,
                                    PIECES * threads,
                                ),
                                _ => by_segment(reference(kernel), &batch, &mut output, part, threads),
                            }
                            assert!(output == expected, "{} {records} {part} {threads}", kernel.name);
                            runs += 1;
                        }
                        if kernel.merge.is_some() && records > 0 {
                            let mut output = vec![0x5555_5555; batch.output_len()];
                            merged(reference(kernel), &batch, &mut output, part);
                            assert!(output == expected, "{} {records} {part}", kernel.name);
                        }
                    }
                }
            }
        }
        assert!(runs >= 240, "a fold or a scan at least");
    }
}
