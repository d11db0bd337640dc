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

    /// The number of the one that a record belongs to.
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

    /// The records at these positions, counted from the first of a range.
    pub(crate) fn gather(
        &self,
        batch: &Batch<'_>,
        positions: impl Iterator<Item = usize>,
        first: usize,
    ) -> Vec<u32> {
        let words = self.kernel.input_words;
        let mut input = Vec::new();
        for at in positions {
            input.extend_from_slice(&batch.input()[at * words..(at + 1) * words]);
        }
        for record in input.chunks_exact_mut(words) {
            let owner = self.owner(record) - first;
            self.index.set(record, owner as u32); // not above what it was
        }
        input
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
    for (at, record) in batch.input().chunks_exact(kernel.input_words).enumerate() {
        ranges[owners.owner(record) / each].push(at);
    }
    let scanned = if kernel.shape == Shape::Scan { batch.records() * words } else { 0 };
    let (outputs, ends) = output.split_at_mut(scanned);
    for ((number, positions), end) in ranges.iter().enumerate().zip(ends.chunks_mut(each * owners.words())) {
        let range = number * each..(number * each + each).min(entries);
        let setup = owners.setup(batch, &range);
        let input = owners.gather(batch, positions.iter().copied(), range.start);
        let part = Batch::again(kernel, &setup, &input);
        let mut output = vec![0; part.output_len()];
        run(&part, &mut output)?;
        let (own, last) = output.split_at(output.len() - end.len());
        end.copy_from_slice(last);
        for (&at, own) in positions.iter().zip(own.chunks_exact(words)) {
            outputs[at * words..(at + 1) * words].copy_from_slice(own);
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
