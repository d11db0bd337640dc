//! What holds for every twin: its words are the reference's, whatever the length and the place of its slices.

#[cfg(unix)]
pub(crate) mod guarded;

use super::*;
use accel_kernels::{Batch, generate};

/// Lengths over which a twin is compared: several of its steps, and every remainder of one. Fewer where an emulator may
/// run the tests: the longest step there is a block of 64 records.
const LENGTHS: usize = if cfg!(target_arch = "aarch64") { 140 } else { 300 };

/// Words of a cache line: the alignments there are.
const OFFSETS: usize = 16;

/// What words hold that nothing has written.
const POISON: u32 = 0x5555_5555;

/// The implementations that run here.
fn here(twin: &Twin) -> impl Iterator<Item = &Implementation> {
    twin.implementations.iter().filter(|i| i.level.is_here())
}

/// Asserts that every implementation of a twin that runs here gives the words of the reference on so many blocks
/// of generated records.
pub(crate) fn assert_reference(twin: &Twin, blocks: u64) {
    let kernel = twin.kernel;
    let mut compared = 0;
    for block in generate::blocks(kernel, 3, blocks * kernel.block_records) {
        let batch = block.batch();
        let expected = batch.reference();
        for implementation in here(twin) {
            let mut output = vec![POISON; batch.output_len()];
            implementation.prepare(batch.params(), batch.records()).run(batch.input(), &mut output);
            assert_eq!(output, expected, "{} {}", kernel.name, implementation.method);
        }
        compared += 1;
    }
    assert_eq!(compared, blocks);
}

/// Every implementation that runs here, made ready for one record, for some and for more than caches hold.
fn prepared<'a>(twin: &Twin, batch: &Batch<'a>) -> Vec<(Level, Box<dyn Prepared + 'a>)> {
    let for_records = |i: &Implementation, records| (i.level, i.prepare(batch.params(), records));
    here(twin).flat_map(|i| [1, LENGTHS, 1 << 28].map(|records| for_records(i, records))).collect()
}

/// Words at so many words after a multiple of 64 bytes, with a line of poison on either side.
struct Placed {
    words: Vec<u32>,
    start: usize,
    length: usize,
}

impl Placed {
    fn new(length: usize, offset: usize) -> Self {
        let words = vec![POISON; length + 4 * OFFSETS];
        let start = words.as_ptr().align_offset(4 * OFFSETS) + OFFSETS + offset;
        Self { words, start, length }
    }

    fn get(&mut self) -> &mut [u32] {
        &mut self.words[self.start..][..self.length]
    }

    fn is_alone(&self) -> bool {
        let (before, from) = self.words.split_at(self.start);
        before.iter().chain(&from[self.length..]).all(|&word| word == POISON)
    }
}

/// Asserts the words of the reference at all lengths up to [`LENGTHS`] and all places of input and output relative to
/// a cache line, and that nothing beside the output is written. With `pairs` every place of the input meets every
/// place of the output at each length; without, the pairs take turns from length to length.
pub(crate) fn assert_lengths_and_places(twin: &Twin, setups: u64, pairs: bool) {
    let kernel = twin.kernel;
    let mut runs = 0;
    for setup in 0..setups {
        let block = generate::block(kernel, 3, setup, u64::MAX);
        let whole = block.batch();
        let prepared = prepared(twin, &whole);
        for records in 0..=LENGTHS.min(whole.records()) {
            let batch = whole.slice(0, records);
            let expected = batch.reference();
            for from in 0..OFFSETS {
                let mut input = Placed::new(batch.input().len(), from);
                input.get().copy_from_slice(batch.input());
                let one = (from + records) % OFFSETS;
                for to in if pairs { 0..OFFSETS } else { one..one + 1 } {
                    for (level, prepared) in &prepared {
                        let mut output = Placed::new(expected.len(), to);
                        prepared.run(input.get(), output.get());
                        let place = format!("{} {level}: {records} records, {from}, {to}", kernel.name);
                        assert!(*output.get() == expected, "{place}");
                        assert!(output.is_alone(), "{place}: beside the output");
                        runs += 1;
                    }
                }
            }
        }
    }
    assert!(runs >= setups * LENGTHS as u64 * 16 * 2, "{runs}");
}

/// Asserts the words of the reference over slices that begin and end at pages that can't be touched, at all lengths
/// up to [`LENGTHS`].
#[cfg(unix)]
pub(crate) fn assert_guarded(twin: &Twin, setups: u64) {
    let kernel = twin.kernel;
    let mut runs = 0;
    for setup in 0..setups {
        let block = generate::block(kernel, 3, setup, u64::MAX);
        let whole = block.batch();
        let prepared = prepared(twin, &whole);
        let last = LENGTHS.min(whole.records());
        let mut input = guarded::Words::new(whole.slice(0, last).input().len());
        let mut output = guarded::Words::new(whole.slice(0, last).output_len());
        for records in 0..=last {
            let batch = whole.slice(0, records);
            let expected = batch.reference();
            for ends in [[false, false], [false, true], [true, false], [true, true]] {
                let from = input.get(batch.input().len(), ends[0]);
                from.copy_from_slice(batch.input());
                for (level, prepared) in &prepared {
                    let to = output.get(expected.len(), ends[1]);
                    to.fill(POISON);
                    prepared.run(from, to);
                    assert!(*to == expected, "{} {level}: {records} records, {ends:?}", kernel.name);
                    runs += 1;
                }
            }
        }
    }
    assert!(runs >= setups * LENGTHS as u64 * 4 * 2, "{runs}");
}

#[test]
fn every_twin_gives_the_words_of_the_reference_at_every_length_and_place() {
    for twin in twins() {
        assert_lengths_and_places(twin, 2, false);
    }
}

#[cfg(unix)]
#[test]
fn no_twin_touches_what_lies_beside_its_slices() {
    for twin in twins() {
        assert_guarded(twin, 3);
    }
}

#[test]
fn implementations_stand_in_falling_order_and_the_last_is_portable() {
    for twin in twins() {
        assert!(twin.implementations.is_sorted_by(|a, b| a.level > b.level), "{}", twin.kernel.name);
        assert_eq!(twin.implementations.last().map(|i| i.level), Some(Level::Portable));
        assert_eq!(twin.at(Level::Portable).level, Level::Portable);
        assert_eq!(twin.at(Level::Avx512).method, twin.implementations[0].method);
    }
}
