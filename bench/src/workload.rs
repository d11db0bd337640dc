//! What devices compute: generated records under one setup, and the reference's words.
//!
//! The records are those that the kernel's generator makes of the seed, from number 0 on, under the kernel's default
//! parameters and tables. The states of a scan are [`STATES`] at least, so that they are many agents' and not a few's;
//! the segments of a whole fold, whose records go to one invocation each, [`SEGMENTS`].

use accel_kernels::{Batch, BatchError, Kernel, ParamsError, Shape};
use accel_runtime::{Setup, Work};
use rayon::prelude::*;
use std::ops::Deref;
use std::sync::Arc;

/// The states of a scan at least.
pub const STATES: u32 = 256;

/// The segments of a whole fold at least.
pub const SEGMENTS: u32 = 1024;

/// Records of a piece that one thread generates or gives to the reference.
const PIECE: usize = 4096;

/// Why there is no workload: a kernel whose generator and default parameters don't fit each other.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum WorkloadError {
    /// The parameters mean nothing.
    #[error(transparent)]
    Params(#[from] ParamsError),
    /// The records are none.
    #[error(transparent)]
    Batch(#[from] BatchError),
}

/// The words of the reference, shared: batches of a map hold the beginning of those of all records.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Expected {
    words: Arc<Vec<u32>>,
    length: usize,
}

impl Expected {
    fn first(&self, length: usize) -> Self {
        assert!(length <= self.length, "{length} words of {}", self.length);
        Self { words: Arc::clone(&self.words), length }
    }
}

impl From<Vec<u32>> for Expected {
    fn from(words: Vec<u32>) -> Self {
        Self { length: words.len(), words: Arc::new(words) }
    }
}

impl Deref for Expected {
    type Target = [u32];

    fn deref(&self) -> &[u32] {
        &self.words[..self.length]
    }
}

/// Records of a kernel. Its batches share their words with it, so that they may be as many as memory holds.
#[derive(Clone, Debug)]
pub struct Workload {
    setup: Setup,
    work: Work,
    /// The words of the reference on all records.
    expected: Expected,
}

/// Batches that are timed one after the other, and what they give.
#[derive(Clone, Debug)]
pub struct Round {
    /// The batches, of equal numbers of records; more calls than these begin with the first again.
    pub works: Vec<Work>,
    /// The words of the reference of each, one after the other.
    pub expected: Expected,
}

impl Round {
    /// Output words of a batch.
    pub fn output_len(&self) -> usize {
        self.expected.len() / self.works.len()
    }

    /// Records of a batch.
    pub fn records(&self) -> usize {
        self.works[0].records()
    }

    /// Bytes of the records and outputs of a batch.
    pub fn bytes(&self) -> usize {
        4 * (self.works[0].batch().input().len() + self.output_len())
    }
}

impl Workload {
    /// So many records of this seed, with the reference's words.
    ///
    /// # Errors
    /// [`WorkloadError`] when the kernel's generator and parameters don't fit.
    pub fn new(kernel: &'static Kernel, seed: u64, records: usize) -> Result<Self, WorkloadError> {
        let params = params(kernel);
        let mut input = vec![0; records * kernel.input_words];
        input.par_chunks_mut(PIECE * kernel.input_words).enumerate().for_each(|(piece, input)| {
            (kernel.generate_records)(&params, seed, (piece * PIECE) as u64, input);
        });
        let setup = Setup::new(kernel, params)?;
        let work = setup.work(input)?;
        let expected = reference(&work.batch()).into();
        Ok(Self { setup, work, expected })
    }

    /// The kernel.
    pub fn kernel(&self) -> &'static Kernel {
        self.setup.kernel()
    }

    /// The parameters and tables.
    pub fn setup(&self) -> &Setup {
        &self.setup
    }

    /// The words of all records.
    pub fn input(&self) -> &[u32] {
        self.work.batch().input()
    }

    /// The words of the reference on all records as one batch.
    pub fn expected(&self) -> &[u32] {
        &self.expected
    }

    /// The number of records.
    pub fn records(&self) -> usize {
        self.work.records()
    }

    /// The first so many records as one batch.
    ///
    /// # Panics
    /// When there are fewer.
    pub fn batch(&self, records: usize) -> Arc<Round> {
        let work = self.work.slice(0..records);
        let expected = match self.kernel().shape {
            Shape::Map => self.expected.first(records * self.kernel().output_words),
            Shape::Fold | Shape::Scan if records == self.records() => self.expected.clone(),
            Shape::Fold | Shape::Scan => reference(&work.batch()).into(),
        };
        Arc::new(Round { works: vec![work], expected })
    }

    /// The first so many records, each a batch of its own.
    ///
    /// # Errors
    /// [`WorkloadError`], never for records of this workload.
    pub fn singles(&self, count: usize) -> Result<Arc<Round>, WorkloadError> {
        let records = self.input().chunks_exact(self.kernel().input_words).take(count);
        let works = records.map(|r| self.setup.work(r.to_vec())).collect::<Result<Vec<Work>, _>>()?;
        let expected: Vec<u32> = works.iter().flat_map(|work| work.batch().reference()).collect();
        Ok(Arc::new(Round { works, expected: expected.into() }))
    }
}

/// The default parameters and tables, with enough states or segments.
fn params(kernel: &Kernel) -> Vec<u32> {
    let mut params = (kernel.default_params)();
    if kernel.is_whole() {
        let segments = kernel.param("segments").expect("a fold has segments");
        let count = segments.get(&params).max(SEGMENTS);
        segments.set(&mut params, count);
    }
    if kernel.shape == Shape::Scan {
        let table = &kernel.tables[0];
        let entries = table.entries.get(&params);
        if (1..STATES).contains(&entries) {
            let states = kernel.table_words(&params)[0].to_vec();
            let more = states.iter().cycle().take((STATES - entries) as usize * table.words).copied();
            let end = kernel.param_words + states.len();
            params.splice(end..end, more.collect::<Vec<_>>());
            table.entries.set(&mut params, STATES);
        }
    }
    params
}

/// The words of the reference, on all cores where the shape of the kernel allows it.
pub fn reference(batch: &Batch<'_>) -> Vec<u32> {
    let kernel = batch.kernel();
    match (kernel.shape, kernel.merge) {
        (Shape::Map, _) => {
            let mut output = vec![0; batch.output_len()];
            batch
                .input()
                .par_chunks(PIECE * kernel.input_words)
                .zip(output.par_chunks_mut(PIECE * kernel.output_words))
                .for_each(|(input, output)| (kernel.reference)(batch.params(), input, output));
            output
        }
        (Shape::Fold, Some(merge)) if batch.records() > 0 => {
            let pieces = batch.input().par_chunks(16 * PIECE * kernel.input_words);
            let parts = pieces.map(|input| {
                let mut output = vec![0; batch.output_len()];
                (kernel.reference)(batch.params(), input, &mut output);
                output
            });
            let merged = parts.reduce_with(|mut one, other| {
                merge(&mut one, &other);
                one
            });
            merged.expect("there are records")
        }
        _ => batch.reference(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_words_expected_are_those_of_the_reference_for_every_shape_and_length() {
        let mut rounds = 0;
        for kernel in accel_kernels::kernels() {
            let workload = Workload::new(kernel, 5, 3 * PIECE + 7).unwrap();
            let whole = Batch::new(kernel, workload.setup().params(), workload.input()).unwrap();
            assert_eq!(workload.expected(), whole.reference(), "{}", kernel.name);
            for records in [1, 100, 2 * PIECE, workload.records()] {
                let round = workload.batch(records);
                assert_eq!(*round.expected, round.works[0].batch().reference(), "{} {records}", kernel.name);
                assert_eq!((round.records(), round.output_len()), (records, round.expected.len()));
                rounds += 1;
            }
            let singles = workload.singles(10).unwrap();
            assert_eq!((singles.works.len(), singles.records()), (10, 1));
            for (work, expected) in singles.works.iter().zip(singles.expected.chunks(singles.output_len())) {
                assert_eq!(work.batch().reference(), expected);
            }
        }
        assert!(rounds >= 16);
    }

    #[test]
    fn a_scan_has_many_states() {
        let scans = accel_kernels::kernels().iter().filter(|k| k.shape == Shape::Scan);
        let mut states = 0;
        for kernel in scans {
            let params = params(kernel);
            kernel.check_params(&params).unwrap();
            states += kernel.entries_of(kernel.tables[0].name, &params);
        }
        assert!(states >= STATES);
    }

    #[test]
    fn the_pieces_of_the_generator_are_one_sequence() {
        let kernel = accel_kernels::kernels()[0];
        let (long, short) = (Workload::new(kernel, 5, 9000).unwrap(), Workload::new(kernel, 5, 10).unwrap());
        assert_eq!(long.input()[..short.input().len()], *short.input());
        let mut plain = vec![0; 9000 * kernel.input_words];
        (kernel.generate_records)(long.setup().params(), 5, 0, &mut plain);
        assert_eq!(long.input(), plain);
    }
}
