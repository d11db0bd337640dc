//! The records of a fold or a scan by what they belong to, so that some of the segments, or of the entries whose state
//! a scan holds, can be computed by themselves.

use accel_kernels::{Batch, Field, Format, Kernel, Shape};
use std::ops::Range;

/// What the records of a kernel that is no map belong to: the segments, or the entries of the first table.
pub(crate) struct Owners {
    kernel: &'static Kernel,
    /// The name of the segments or of the table.
    pub(crate) name: &'static str,
    /// The field of a record that names one.
    index: &'static Field,
    /// The parameter that holds their number.
    count: Field,
}

impl Owners {
    /// Those of a kernel that is no map.
    pub(crate) fn of(kernel: &'static Kernel) -> Self {
        let (name, count) = match kernel.shape {
            Shape::Scan => (kernel.tables[0].name, kernel.tables[0].entries),
            Shape::Map | Shape::Fold => ("segments", *kernel.param("segments").expect("a fold has segments")),
        };
        let index = kernel.input.iter().find(|f| f.format == Format::Index(name));
        Self { kernel, name, index: index.expect("each record names what it belongs to"), count }
    }

    /// How many there are.
    pub(crate) fn entries(&self, params: &[u32]) -> usize {
        self.count.get(params) as usize
    }

    /// Words of the output of each: of a segment, or of a state.
    pub(crate) fn words(&self) -> usize {
        if self.kernel.shape == Shape::Scan { self.kernel.tables[0].words } else { self.kernel.output_words }
    }

    /// Words of a record.
    pub(crate) fn record_words(&self) -> usize {
        self.kernel.input_words
    }

    /// Lets a record name its owner by its number from this first one on, which is not above it.
    pub(crate) fn count_from(&self, first: usize, record: &mut [u32]) {
        let owner = self.owner(record) - first;
        self.index.set(record, owner as u32); // not above what it was
    }

    /// The number of the one that a record belongs to.
    #[inline]
    pub(crate) fn owner(&self, record: &[u32]) -> usize {
        self.index.get(record) as usize
    }

    /// The setup of some of them.
    pub(crate) fn setup(&self, batch: &Batch<'_>, range: &Range<usize>) -> Vec<u32> {
        let mut setup = batch.params()[..self.kernel.param_words].to_vec();
        self.count.set(&mut setup, range.len() as u32); // not above the number of all
        for (number, words) in self.kernel.table_words(batch.params()).into_iter().enumerate() {
            setup.extend_from_slice(match (self.kernel.shape, number) {
                (Shape::Scan, 0) => &words[range.start * self.words()..range.end * self.words()],
                _ => words,
            });
        }
        setup
    }

    /// Appends the records at these positions, whose owners are counted from the first of a range.
    pub(crate) fn gather(&self, records: &[u32], positions: &[u32], first: usize, input: &mut Vec<u32>) {
        let words = self.kernel.input_words;
        let start = input.len();
        input.reserve(positions.len() * words);
        for &at in positions {
            input.extend_from_slice(&records[at as usize * words..][..words]);
        }
        for record in input[start..].chunks_exact_mut(words) {
            self.count_from(first, record);
        }
    }
}

/// Words of a range's outputs or states that the second cache of a core holds beside its records.
const RANGE_WORDS: usize = 160 << 10;

/// All owners in ranges of equal size, a power of two.
pub(crate) struct Ranges {
    entries: usize,
    shift: u32,
}

impl Ranges {
    /// At least so many ranges where there are as many owners, each small enough for a cache.
    pub(crate) fn new(owners: &Owners, params: &[u32], least: usize) -> Self {
        let entries = owners.entries(params);
        let each = (entries / least).min(RANGE_WORDS / owners.words()).max(1);
        Self { entries, shift: each.ilog2() }
    }

    /// Owners of a range; the last may have fewer.
    pub(crate) fn each(&self) -> usize {
        1 << self.shift
    }

    /// The owners of a range.
    pub(crate) fn range(&self, number: usize) -> Range<usize> {
        let start = number << self.shift;
        start..(start + self.each()).min(self.entries)
    }

    /// How many there are.
    pub(crate) fn count(&self) -> usize {
        self.entries.div_ceil(self.each())
    }

    /// The range of an owner.
    #[inline]
    pub(crate) fn of(&self, owner: usize) -> usize {
        owner >> self.shift
    }
}

/// Positions of records, those of one range of owners side by side, in their order.
pub(crate) struct Places {
    positions: Vec<u32>,
    /// Where the positions of each range end.
    ends: Vec<usize>,
}

impl Places {
    /// Sorts records: counts, then places.
    ///
    /// # Panics
    /// If there are more than 2^32: 64 GiB of the smallest records.
    pub(crate) fn of(owners: &Owners, ranges: &Ranges, input: &[u32]) -> Self {
        let records = || input.chunks_exact(owners.kernel.input_words);
        let range = |record: &[u32]| ranges.of(owners.owner(record));
        let mut ends = vec![0; ranges.count()];
        records().for_each(|record| ends[range(record)] += 1);
        let mut start = 0;
        for end in &mut ends {
            start += std::mem::replace(end, start);
        }
        let mut positions = vec![0; start];
        for (position, record) in records().enumerate() {
            // from the start of the range's to the end of them
            let place = &mut ends[range(record)];
            positions[*place] = u32::try_from(position).expect("memory holds fewer records");
            *place += 1;
        }
        Self { positions, ends }
    }

    /// The positions of the records of a range.
    pub(crate) fn of_range(&self, number: usize) -> &[u32] {
        let start = if number == 0 { 0 } else { self.ends[number - 1] };
        &self.positions[start..self.ends[number]]
    }
}

/// Runs a fold or a scan in batches of at most `each` segments or entries, one after the other.
///
/// # Errors
/// The first that `run` gives.
pub(crate) fn in_ranges<E>(
    batch: &Batch<'_>,
    output: &mut [u32],
    each: usize,
    mut run: impl FnMut(&Batch<'_>, &mut [u32]) -> Result<(), E>,
) -> Result<(), E> {
    let (kernel, owners) = (batch.kernel(), Owners::of(batch.kernel()));
    let (entries, words) = (owners.entries(batch.params()), kernel.output_words);
    let mut ranges = vec![Vec::new(); entries.div_ceil(each)];
    for (at, record) in (0..).zip(batch.input().chunks_exact(kernel.input_words)) {
        ranges[owners.owner(record) / each].push(at);
    }
    let mut input = Vec::new();
    let scanned = if kernel.shape == Shape::Scan { batch.records() * words } else { 0 };
    let (outputs, ends) = output.split_at_mut(scanned);
    for ((number, positions), end) in ranges.iter().enumerate().zip(ends.chunks_mut(each * owners.words())) {
        let range = number * each..(number * each + each).min(entries);
        let setup = owners.setup(batch, &range);
        input.clear();
        owners.gather(batch.input(), positions, range.start, &mut input);
        let part = Batch::again(kernel, &setup, &input);
        let mut output = vec![0; part.output_len()];
        run(&part, &mut output)?;
        let (own, last) = output.split_at(output.len() - end.len());
        end.copy_from_slice(last);
        for (&at, own) in positions.iter().zip(own.chunks_exact(words)) {
            outputs[at as usize * words..][..words].copy_from_slice(own);
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use accel_kernels::generate;
    use std::convert::Infallible;

    #[test]
    fn ranges_of_any_size_give_the_words_of_the_whole() {
        let mut parts = 0;
        for kernel in accel_kernels::kernels().iter().filter(|k| k.shape != Shape::Map) {
            for block in generate::blocks(kernel, 4, 3 * kernel.block_records) {
                for records in [0, 1, block.batch().records()] {
                    let batch = block.batch().slice(0, records);
                    for each in [1, 3, 1000] {
                        let mut output = vec![0x5555_5555; batch.output_len()];
                        let Ok(()) = in_ranges(&batch, &mut output, each, |part, output| {
                            assert!(Owners::of(kernel).entries(part.params()) <= each);
                            output.copy_from_slice(&part.reference());
                            parts += 1;
                            Ok::<(), Infallible>(())
                        });
                        assert!(output == batch.reference(), "{} {records} {each}", kernel.name);
                    }
                }
            }
        }
        assert!(parts > 30);
    }
}
