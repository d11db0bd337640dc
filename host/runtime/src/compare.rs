//! Bit-for-bit comparison of output words, and what makes a difference again.

use crate::work::Work;
use accel_kernels::{Kernel, Shape, digest};
use std::fmt;

/// A single record on which a device differs: all that is needed to see it again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reproducer {
    /// The device.
    pub device: String,
    /// The kernel.
    pub kernel: &'static str,
    /// The seed of the generator or of the shadow sample, where there is one.
    pub seed: Option<u64>,
    /// The number of the output (for map kernels, of the record), counted over the whole run.
    pub index: u64,
    /// The parameter words.
    pub params: Vec<u32>,
    /// The words of the record; for kernels that are no map, of all records of the batch.
    pub record: Vec<u32>,
    /// The output words of the reference.
    pub expected: Vec<u32>,
    /// The output words of the device.
    pub got: Vec<u32>,
}

fn hex(words: &[u32]) -> String {
    words.iter().map(|w| format!("{w:08x}")).collect::<Vec<_>>().join(" ")
}

impl fmt::Display for Reproducer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} on {}, ", self.kernel, self.device)?;
        if let Some(seed) = self.seed {
            write!(f, "seed {seed}, ")?;
        }
        write!(
            f,
            "record {} (words {}), parameters {}: expected {}, got {}",
            self.index,
            hex(&self.record),
            digest::of_words(&self.params).short(),
            hex(&self.expected),
            hex(&self.got)
        )
    }
}

/// What the comparison of a device's outputs found so far.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// Records compared.
    pub records: u64,
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
        self.records += what.work.records() as u64;
        if expected == got {
            return; // one pass at the speed of memory: nearly always the case
        }
        let words = what.work.kernel().output_words;
        for (at, (expected, got)) in expected.chunks(words).zip(got.chunks(words)).enumerate() {
            let differing = expected.iter().zip(got).filter(|(e, g)| e != g).count();
            if differing > 0 {
                self.mismatches += differing as u64;
                self.first.get_or_insert_with(|| reproducer(what, at, expected, got));
            }
        }
    }
}

fn reproducer(what: &Compared<'_>, at: usize, expected: &[u32], got: &[u32]) -> Reproducer {
    let batch = what.work.batch();
    let kernel: &Kernel = batch.kernel();
    let record = if kernel.shape == Shape::Map { batch.slice(at, 1) } else { batch };
    Reproducer {
        device: what.device.to_owned(),
        kernel: kernel.name,
        seed: what.seed,
        index: (what.index)(at),
        params: batch.params().to_vec(),
        record: record.input().to_vec(),
        expected: expected.to_vec(),
        got: got.to_vec(),
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
        assert_eq!(add(0, &got), Tally { records: 100, ..Tally::default() });
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
    }
}
