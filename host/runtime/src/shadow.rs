//! The shadow: an unpredictable sample of records that a second device computes too.

use crate::work::Work;
use accel_kernels::Shape;
use accel_kernels::generate::Random;
use std::collections::hash_map::RandomState;
use std::fmt;
use std::hash::{BuildHasher, Hasher};
use std::str::FromStr;

/// An unpredictable number from the system.
pub fn system_seed() -> u64 {
    // Keyed from the system's random numbers.
    RandomState::new().build_hasher().finish()
}

/// The share of records that is computed twice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rate {
    part: u64,
    whole: u64,
}

/// A share that is none.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("'{0}' is no share: expected 'all' or a fraction such as 1/1000, above 0 and at most 1")]
pub struct RateError(String);

impl Rate {
    /// Every record.
    pub const ALL: Self = Self { part: 1, whole: 1 };

    /// Whether every record is computed twice.
    pub fn is_all(self) -> bool {
        self.part == self.whole
    }

    /// The largest hash, of 64 bits, of a record that belongs to the sample.
    fn threshold(self) -> u64 {
        ((u128::from(self.part) << 64) / u128::from(self.whole)).saturating_sub(1).min(u128::from(u64::MAX))
            as u64 // fits by the line above
    }
}

impl FromStr for Rate {
    type Err = RateError;

    fn from_str(text: &str) -> Result<Self, RateError> {
        let error = || RateError(text.to_owned());
        if text.eq_ignore_ascii_case("all") {
            return Ok(Self::ALL);
        }
        let (part, whole) = text.split_once('/').ok_or_else(error)?;
        let rate = Self {
            part: part.trim().parse().map_err(|_| error())?,
            whole: whole.trim().parse().map_err(|_| error())?,
        };
        if rate.part == 0 || rate.part > rate.whole { Err(error()) } else { Ok(rate) }
    }
}

impl fmt::Display for Rate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.is_all() { f.pad("all") } else { write!(f, "{}/{}", self.part, self.whole) }
    }
}

/// What a user asks of the shadow.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shadow {
    /// The share of records.
    pub rate: Rate,
    /// The seed of the sample; without one, an unpredictable number from the system, logged.
    pub seed: Option<u64>,
    /// The second device; without one, `cpu`, and `cpu:reference` beside `cpu`.
    pub device: Option<String>,
    /// The third device, which computes the sample only where the two disagree: two against one name the one that is
    /// wrong. Without one, `cpu:reference`, or `cpu` where that is one of the two.
    pub judge: Option<String>,
}

/// The records of a batch that the second device computes.
#[derive(Debug)]
pub(crate) struct Sample {
    /// These records as a batch.
    pub work: Work,
    /// Where they lie in the whole batch; `None` for all of them.
    positions: Option<Vec<usize>>,
}

impl Sample {
    /// The sample of this batch, whose first record has this number; `None` when it is empty. With `at_least_one`,
    /// a batch that has records is never without a sample.
    ///
    /// Each record is drawn by a keyed hash of its number, whatever the size of the batches. A kernel that is no
    /// map can't be cut, so its batches are drawn whole.
    pub(crate) fn draw(work: &Work, first: u64, rate: Rate, seed: u64, at_least_one: bool) -> Option<Self> {
        let records = work.records();
        let hash = |index: u64| Random::new(seed, index).next_u64();
        if records == 0 {
            return None;
        }
        let threshold = rate.threshold();
        if rate.is_all() || work.kernel().shape != Shape::Map {
            let drawn = hash(first) <= threshold || at_least_one;
            return drawn.then(|| Self { work: work.clone(), positions: None });
        }
        let mut positions: Vec<usize> =
            (0..records).filter(|&at| hash(first + at as u64) <= threshold).collect();
        if positions.is_empty() && at_least_one {
            positions.push((hash(first) % records as u64) as usize); // below the number of records
        }
        (!positions.is_empty()).then(|| Self { work: work.gather(&positions), positions: Some(positions) })
    }

    /// The position in the whole batch of this record of the sample.
    pub(crate) fn position(&self, at: usize) -> usize {
        self.positions.as_ref().map_or(at, |positions| positions[at])
    }

    /// The words of the sample among the outputs of the whole batch.
    pub(crate) fn pick(&self, output: &[u32]) -> Vec<u32> {
        let words = self.work.kernel().output_words;
        match &self.positions {
            None => output.to_vec(),
            Some(positions) => {
                positions.iter().flat_map(|&at| &output[at * words..(at + 1) * words]).copied().collect()
            }
        }
    }

    /// Whether these outputs of the sample are those of the whole batch.
    pub(crate) fn agrees(&self, whole: &[u32], sample: &[u32]) -> bool {
        let words = self.work.kernel().output_words;
        match &self.positions {
            None => whole == sample,
            Some(positions) => positions
                .iter()
                .zip(sample.chunks_exact(words))
                .all(|(&at, sample)| whole[at * words..(at + 1) * words] == *sample),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shares_are_fractions_above_zero_and_at_most_one() {
        for (text, shown) in [("all", "all"), ("ALL", "all"), ("1/1000", "1/1000"), ("3/3", "all")] {
            assert_eq!(text.parse::<Rate>().unwrap().to_string(), shown);
        }
        for text in
            ["", "0/5", "6/5", "1/0", "0/0", "0.1", "1/", "/2", "-1/2", "half", "1/99999999999999999999"]
        {
            assert!(text.parse::<Rate>().is_err(), "{text}");
        }
    }

    #[test]
    fn the_threshold_is_exact_at_its_ends() {
        assert_eq!(Rate::ALL.threshold(), u64::MAX);
        assert_eq!(Rate { part: 1, whole: 2 }.threshold(), u64::MAX / 2);
        assert_eq!(Rate { part: 1, whole: u64::MAX }.threshold(), 0);
    }

    #[test]
    fn a_record_is_drawn_by_its_number_and_the_seed_alone() {
        let kernel = accel_kernels::kernels()[0];
        let (words, params) = (kernel.input_words, (kernel.default_params)());
        let input: Vec<u32> = (0..1000 * words as u32).collect();
        let work = Work::new(kernel, params.into(), input).unwrap();
        let rate: Rate = "1/10".parse().unwrap();
        let numbers = |cut: usize, seed: u64| -> Vec<usize> {
            let pieces = (0..1000).step_by(cut).filter_map(|first| {
                let piece = work.gather(&(first..first + cut).collect::<Vec<_>>());
                let sample = Sample::draw(&piece, first as u64, rate, seed, false)?;
                let numbers: Vec<usize> =
                    (0..sample.work.records()).map(|at| first + sample.position(at)).collect();
                // The words of the sample are those of its records.
                let firsts = sample.work.batch().input().chunks(words).map(|r| r[0] as usize / words);
                assert!(firsts.eq(numbers.iter().copied()));
                Some(numbers)
            });
            pieces.flatten().collect()
        };
        let whole = numbers(1000, 1);
        assert!((50..200).contains(&whole.len()));
        assert_eq!(numbers(100, 1), whole);
        assert_eq!(numbers(8, 1), whole);
        assert_ne!(numbers(1000, 2), whole);
    }

    #[test]
    fn a_sample_agrees_unless_one_of_its_own_records_differs() {
        let kernel = accel_kernels::kernels()[0];
        let (records, params) = (100, (kernel.default_params)());
        let work = Work::new(kernel, params.into(), vec![7; records * kernel.input_words]).unwrap();
        for rate in ["all", "1/3"] {
            let sample = Sample::draw(&work, 0, rate.parse().unwrap(), 3, false).unwrap();
            let whole: Vec<u32> = (0..(records * kernel.output_words) as u32).collect();
            let picked = sample.pick(&whole);
            let noticed = (0..whole.len()).filter(|&at| {
                let mut wrong = whole.clone();
                wrong[at] ^= 1;
                !sample.agrees(&wrong, &picked)
            });
            assert_eq!(noticed.count(), sample.work.records() * kernel.output_words);
        }
    }
}
