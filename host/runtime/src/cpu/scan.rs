//! A scan on the threads of a pool: each takes all records of some of the entries, in their order.
//!
//! Records go through in windows that the caches hold. Of each window every thread sorts some records by the ranges of
//! entries that they belong to; then the ranges are computed, each as a batch of its own with the states that it ended with
//! before; then the outputs are put back in the order of the records, by going through the records' ranges once more.
//!
//! ```text
//!   records   a d b c | c a d a          parts: sorted by two threads
//!   ranges    a b a a | d c c d          computed by two threads, from state to state
//!   outputs   a d b c | c a d a          put back by two threads
//! ```

use crate::partition::{Owners, Ranges};
use accel_cpu::Implementation;
use accel_kernels::{Batch, Kernel};
use rayon::prelude::*;

/// Records of a window at least: a few megabytes with everything that is made of them.
const WINDOW: usize = 1 << 18;

/// Records of a window for each entry at least, since the states of all go in and out of each.
const EACH: usize = 2;

/// Some records of a window, sorted.
#[derive(Default)]
struct Part {
    /// The range of each record.
    ranges: Vec<u32>,
    /// The records, those of one range side by side and in their order, with entries counted from the range's first.
    records: Vec<u32>,
    /// Where the records of each range begin, and the last end.
    starts: Vec<usize>,
}

/// Some of the entries.
#[derive(Default)]
struct Range {
    /// Parameters, the states, the other tables.
    setup: Vec<u32>,
    /// The records of a window and their outputs, followed by the states.
    input: Vec<u32>,
    output: Vec<u32>,
}

/// What a scan works in, kept from batch to batch: memory that the system gives anew costs more than the work.
#[derive(Default)]
pub(super) struct Buffers {
    parts: Vec<Part>,
    ranges: Vec<Range>,
}

/// Computes a scan in so many ranges of entries at least, each window in so many parts.
pub(super) fn run(
    buffers: &mut Buffers,
    implementation: Implementation,
    batch: &Batch<'_>,
    output: &mut [u32],
    window: usize,
    parts: usize,
    least: usize,
) {
    let kernel = batch.kernel();
    let owners = Owners::of(kernel);
    let split = Ranges::new(&owners, batch.params(), least);
    buffers.ranges.resize_with(split.count(), Range::default);
    buffers.parts.resize_with(parts, Part::default);
    let (sorted, ranges) = (&mut buffers.parts, &mut buffers.ranges);
    for (number, range) in ranges.iter_mut().enumerate() {
        range.setup = owners.setup(batch, &split.range(number));
    }
    let (outputs, states) = output.split_at_mut(batch.records() * kernel.output_words);

    let windows = batch.input().chunks(window * kernel.input_words);
    for (input, outputs) in windows.zip(outputs.chunks_mut(window * kernel.output_words)) {
        let records = (input.len() / kernel.input_words).div_ceil(parts);
        let pieces = input.par_chunks(records * kernel.input_words);
        let count = pieces.len();
        let sorted = &mut sorted[..count];
        sorted.par_iter_mut().zip(pieces).for_each(|(part, piece)| part.sort(&owners, &split, piece));
        let sorted = &*sorted;
        ranges.par_iter_mut().enumerate().for_each(|(number, range)| {
            range.compute(kernel, implementation, sorted.iter().map(|part| part.of_range(kernel, number)));
        });
        // Where the outputs of each part begin among those of each range.
        let mut begin = vec![0; ranges.len()];
        let begins: Vec<Vec<usize>> = sorted
            .iter()
            .map(|part| {
                let here = begin.clone();
                begin.iter_mut().zip(part.starts.windows(2)).for_each(|(begin, s)| *begin += s[1] - s[0]);
                here
            })
            .collect();
        let pieces = outputs.par_chunks_mut(records * kernel.output_words);
        pieces.zip(sorted).zip(begins).for_each(|((piece, part), begins)| {
            put_back(kernel.output_words, &part.ranges, begins, ranges, piece);
        });
    }
    let all = states.chunks_mut(split.each() * owners.words());
    for (states, range) in all.zip(ranges) {
        states.copy_from_slice(&range.setup[kernel.param_words..][..states.len()]);
    }
}

/// The records of a window for so many entries.
pub(super) fn window(entries: usize) -> usize {
    entries.saturating_mul(EACH).max(WINDOW)
}

impl Part {
    fn sort(&mut self, owners: &Owners, split: &Ranges, input: &[u32]) {
        match owners.record_words() {
            1 => self.sort_words::<1>(owners, split, input),
            2 => self.sort_words::<2>(owners, split, input),
            3 => self.sort_words::<3>(owners, split, input),
            4 => self.sort_words::<4>(owners, split, input),
            _ => self.sort_words::<0>(owners, split, input),
        }
    }

    /// Sorts records of `W` words, or of whatever number for 0: copies whose length is known take no call.
    fn sort_words<const W: usize>(&mut self, owners: &Owners, split: &Ranges, input: &[u32]) {
        let words = if W == 0 { owners.record_words() } else { W };
        self.starts.clear();
        self.starts.resize(split.count() + 1, 0);
        self.ranges.clear();
        self.ranges.extend(input.chunks_exact(words).map(|record| {
            let range = split.of(owners.owner(record));
            self.starts[range + 1] += 1;
            range as u32 // an entry's number has 32 bits
        }));
        for range in 0..split.count() {
            self.starts[range + 1] += self.starts[range];
        }
        self.records.resize(input.len(), 0);
        let mut next = self.starts.clone();
        for (record, &range) in input.chunks_exact(words).zip(&self.ranges) {
            let place = &mut next[range as usize];
            let to = &mut self.records[*place * words..][..words];
            to.copy_from_slice(record);
            owners.count_from(split.range(range as usize).start, to);
            *place += 1;
        }
    }

    fn of_range(&self, kernel: &Kernel, number: usize) -> &[u32] {
        let [start, end] = [self.starts[number], self.starts[number + 1]];
        &self.records[start * kernel.input_words..end * kernel.input_words]
    }
}

impl Range {
    fn compute<'a>(
        &mut self,
        kernel: &Kernel,
        implementation: Implementation,
        parts: impl Iterator<Item = &'a [u32]>,
    ) {
        self.input.clear();
        parts.for_each(|part| self.input.extend_from_slice(part));
        let records = self.input.len() / kernel.input_words;
        let own = records * kernel.output_words;
        self.output.resize(kernel.output_len(&self.setup, records), 0);
        implementation.prepare(&self.setup, records).run(&self.input, &mut self.output);
        let states = &self.output[own..];
        self.setup[kernel.param_words..][..states.len()].copy_from_slice(states);
    }
}

/// Puts outputs of ranges in the order of the records that these ranges are of.
fn put_back(words: usize, of: &[u32], next: Vec<usize>, ranges: &[Range], output: &mut [u32]) {
    match words {
        1 => put_words::<1>(words, of, next, ranges, output),
        2 => put_words::<2>(words, of, next, ranges, output),
        _ => put_words::<0>(words, of, next, ranges, output),
    }
}

fn put_words<const W: usize>(
    words: usize,
    of: &[u32],
    mut next: Vec<usize>,
    ranges: &[Range],
    output: &mut [u32],
) {
    let words = if W == 0 { words } else { W };
    for (to, &range) in output.chunks_exact_mut(words).zip(of) {
        let range = range as usize;
        to.copy_from_slice(&ranges[range].output[next[range] * words..][..words]);
        next[range] += 1;
    }
}
