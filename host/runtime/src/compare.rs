//! Bit-for-bit comparison of output words, and what makes a difference again.

use crate::work::Work;
use accel_kernels::{Kernel, Shape, digest};
use std::fmt;

/// A single output on which a device differs: all that is needed to see it again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reproducer {
    /// The device.
    pub device: String,
    /// The kernel.
    pub kernel: &'static str,
    /// The seed of the generator or of the shadow sample, where there is one.
    pub seed: Option<u64>,
    /// The number of the record over the whole run; for kernels that are no map, of the first record of the batch.
    pub index: u64,
    /// For kernels that are no map, the number of the output among those of the batch; the words of a scan's state
    /// count on behind the outputs of its records.
    pub output: Option<usize>,
    /// The number of the first output word that differs, over all that was compared.
    pub word: u64,
    /// The parameter words and those of the tables.
    pub params: Vec<u32>,
    /// The words of the record; for kernels that are no map, of all records of the batch.
    pub record: Vec<u32>,
    /// The output words of the reference, or of a majority.
    pub expected: Vec<u32>,
    /// The output words of the device.
    pub got: Vec<u32>,
    /// The devices whose words are those expected, where a majority of devices says so and not the reference.
    pub majority: Vec<String>,
}

/// Words of an output that a message shows.
const SHOWN: usize = 8;

fn hex(words: &[u32]) -> String {
    words.iter().map(|w| format!("{w:08x}")).collect::<Vec<_>>().join(" ")
}

impl fmt::Display for Reproducer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} on {}, ", self.kernel, self.device)?;
        if let Some(seed) = self.seed {
            write!(f, "seed {seed}, ")?;
        }
        match self.output {
            None => write!(f, "record {} (words {})", self.index, hex(&self.record))?,
            Some(output) => {
                let words = digest::of_words(&self.record).short();
                write!(f, "output {output} of the batch from record {} (words {words})", self.index)?;
            }
        }
        let at = self.expected.iter().zip(&self.got).position(|(e, g)| e != g).unwrap_or(0);
        let from = at - at % SHOWN; // outputs may be long: the part that matters
        let shown = |words: &[u32]| hex(&words[from..(from + SHOWN).min(words.len())]);
        let setup = digest::of_words(&self.params).short();
        let of = if self.expected.len() > SHOWN { format!(" from word {from}") } else { String::new() };
        let (expected, got) = (shown(&self.expected), shown(&self.got));
        write!(f, ", parameters {setup}: expected{of} {expected}, got {got}")?;
        if !self.majority.is_empty() {
            write!(f, ", by the votes of {}", self.majority.join(" and "))?;
        }
        Ok(())
    }
}

/// What the comparison of a device's outputs found so far.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// Records compared.
    pub records: u64,
    /// Output words compared.
    pub words: u64,
    /// Output words that differ.
    pub mismatches: u64,
    /// The first difference.
    pub first: Option<Reproducer>,
}

/// The outputs of a batch that are compared, and how to name them.
pub(crate) struct Compared<'a> {
    /// The device.
    pub device: &'a str,
    /// The seed to report.
    pub seed: Option<u64>,
    /// The batch.
    pub work: &'a Work,
    /// The number of each of its records over the whole run.
    pub index: &'a dyn Fn(usize) -> u64,
}

impl Tally {
    /// Adds the outputs of a batch; both slices have its length.
    pub(crate) fn add(&mut self, what: &Compared<'_>, expected: &[u32], got: &[u32]) {
        assert_eq!(expected.len(), got.len(), "outputs of one batch have one length");
        let before = self.words;
        self.records += what.work.records() as u64;
        self.words += got.len() as u64;
        if expected == got {
            return; // one pass at the speed of memory: nearly always the case
        }
        let words = what.work.kernel().output_words;
        for (at, (expected, got)) in expected.chunks(words).zip(got.chunks(words)).enumerate() {
            let mut differing = expected.iter().zip(got).enumerate().filter(|(_, (e, g))| e != g);
            if let Some((word, _)) = differing.next() {
                self.mismatches += 1 + differing.count() as u64;
                let word = before + (at * words + word) as u64;
                self.first.get_or_insert_with(|| reproducer(what, at, word, expected, got));
            }
        }
    }
}

fn reproducer(what: &Compared<'_>, at: usize, word: u64, expected: &[u32], got: &[u32]) -> Reproducer {
    let batch = what.work.batch();
    let kernel: &Kernel = batch.kernel();
    let (number, output, record) = match kernel.shape {
        Shape::Map => (at, None, batch.slice(at, 1)),
        Shape::Fold | Shape::Scan => (0, Some(at), batch),
    };
    Reproducer {
        device: what.device.to_owned(),
        kernel: kernel.name,
        seed: what.seed,
        index: (what.index)(number),
        output,
        word,
        params: batch.params().to_vec(),
        record: record.input().to_vec(),
        expected: expected.to_vec(),
        got: got.to_vec(),
        majority: Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_differing_word_counts_and_the_first_is_kept() {
        let kernel = accel_kernels::kernels()[0];
        let records = 100;
        let input: Vec<u32> = (0..(records * kernel.input_words) as u32).collect();
        let work = Work::new(kernel, (kernel.default_params)().into(), input).unwrap();
        let expected = vec![0; records * kernel.output_words];
        let mut got = expected.clone();
        let mut tally = Tally::default();
        let mut add = |first: u64, got: &[u32]| {
            let index = |at| first + at as u64;
            let compared = Compared { device: "twin", seed: None, work: &work, index: &index };
            tally.add(&compared, &expected, got);
            tally.clone()
        };
        let words = expected.len() as u64;
        assert_eq!(add(0, &got), Tally { records: 100, words, ..Tally::default() });
        for at in [17, 18, 99] {
            got[at * kernel.output_words] = 1;
        }
        assert_eq!(add(100, &got).mismatches, 3);
        got.fill(2);
        let tally = add(200, &got);
        assert_eq!((tally.records, tally.mismatches), (300, 3 + got.len() as u64));
        let first = tally.first.unwrap();
        assert_eq!((first.index, first.got[0], first.record[0]), (117, 1, 17 * kernel.input_words as u32));
        assert!(first.to_string().contains("record 117"), "{first}");
        assert_eq!((first.word, first.output), (words + 17 * kernel.output_words as u64, None));
    }

    #[test]
    fn a_difference_of_a_fold_or_a_scan_names_its_batch_and_its_output() {
        let mut batches = 0;
        for kernel in accel_kernels::kernels().iter().filter(|k| k.shape != Shape::Map) {
            let block = accel_kernels::generate::blocks(kernel, 1, 50).next().unwrap();
            let work = Work::of_batch(&block.batch());
            let expected = work.batch().reference();
            let mut got = expected.clone();
            let last = got.len() - 1;
            got[last] ^= 1;
            let mut tally = Tally::default();
            let compared =
                Compared { device: "twin", seed: Some(1), work: &work, index: &|at| 1000 + at as u64 };
            tally.add(&compared, &expected, &expected);
            tally.add(&compared, &expected, &got);
            let first = tally.first.unwrap();
            assert_eq!((tally.mismatches, first.index, first.word), (1, 1000, (got.len() + last) as u64));
            assert_eq!(first.output, Some(last / kernel.output_words));
            assert_eq!(
                (first.record.as_slice(), first.params.as_slice()),
                (work.batch().input(), work.batch().params())
            );
            let text = first.to_string();
            assert!(text.len() < 500 && text.contains("of the batch from record 1000"), "{text}");
            batches += 1;
        }
        assert!(batches >= 2);
    }
}
