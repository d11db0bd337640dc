//! Words that a batch is made of, owned, so that they can be handed to another thread and outlive a device that hangs.

use accel_kernels::{Batch, BatchError, Kernel, ParamsError, Shape};
use std::ops::Range;
use std::sync::Arc;

/// Parameters and tables of one kernel, checked once and shared by all batches under them: a clone costs a counter.
#[derive(Clone, Debug)]
pub struct Setup {
    kernel: &'static Kernel,
    params: Arc<[u32]>,
}

impl Setup {
    /// The setup of these words: the parameter block, then the tables.
    ///
    /// # Errors
    /// [`ParamsError`] when they mean nothing.
    pub fn new(kernel: &'static Kernel, params: impl Into<Arc<[u32]>>) -> Result<Self, ParamsError> {
        let params = params.into();
        kernel.check_params(&params)?;
        Ok(Self { kernel, params })
    }

    /// The kernel.
    pub fn kernel(&self) -> &'static Kernel {
        self.kernel
    }

    /// The parameter words, followed by those of the tables.
    pub fn params(&self) -> &Arc<[u32]> {
        &self.params
    }

    /// A batch of these records.
    ///
    /// # Errors
    /// [`BatchError`] when the input ends within a record or a record refers to what is not there.
    pub fn work(&self, input: Vec<u32>) -> Result<Work, BatchError> {
        Batch::under(self.kernel, &self.params, &input)?;
        Ok(Work::whole(self.clone(), input))
    }

    /// The words of the state in the outputs of a batch of a scan; none for other kernels.
    pub fn state<'a>(&self, output: &'a [u32]) -> &'a [u32] {
        &output[output.len() - self.state_words()..]
    }

    /// The setup for the records that follow: that of a scan holds the state which the outputs of a batch end with.
    ///
    /// # Errors
    /// [`ParamsError`] when these words are no state.
    pub fn after(&self, output: &[u32]) -> Result<Self, ParamsError> {
        if self.kernel.shape != Shape::Scan {
            return Ok(self.clone());
        }
        let state = self.state(output);
        let mut params = self.params.to_vec();
        params[self.kernel.param_words..][..state.len()].copy_from_slice(state);
        Self::new(self.kernel, params)
    }

    fn state_words(&self) -> usize {
        self.kernel.output_len(&self.params, 0) * usize::from(self.kernel.shape == Shape::Scan)
    }
}

/// A batch that owns its words, shared: a clone costs two counters.
///
/// The words come back by [`Work::into_input`] once no device holds them any more.
#[derive(Clone, Debug)]
pub struct Work {
    setup: Setup,
    input: Arc<Vec<u32>>,
    /// The words of `input` that are this batch's.
    range: Range<usize>,
}

impl Work {
    /// A batch of these words; see [`Setup::work`] for many under one setup.
    ///
    /// # Errors
    /// [`BatchError`] when the parameters mean nothing, the input ends within a record or a record refers to what is
    /// not there.
    pub fn new(kernel: &'static Kernel, params: Arc<[u32]>, input: Vec<u32>) -> Result<Self, BatchError> {
        Setup::new(kernel, params)?.work(input)
    }

    /// The words of this batch, copied.
    pub fn of_batch(batch: &Batch<'_>) -> Self {
        let setup = Setup { kernel: batch.kernel(), params: batch.params().into() };
        Self::whole(setup, batch.input().to_vec())
    }

    /// The kernel.
    pub fn kernel(&self) -> &'static Kernel {
        self.setup.kernel
    }

    /// Whether this is the other, and not only equal to it.
    pub(crate) fn is(&self, other: &Self) -> bool {
        self.kernel().name == other.kernel().name
            && Arc::ptr_eq(&self.setup.params, &other.setup.params)
            && Arc::ptr_eq(&self.input, &other.input)
            && self.range == other.range
    }

    /// The number of records.
    pub fn records(&self) -> usize {
        self.range.len() / self.kernel().input_words
    }

    /// Some of the records, not copied, under the same setup.
    ///
    /// # Panics
    /// When there are no such records.
    pub fn slice(&self, records: Range<usize>) -> Self {
        assert!(
            records.start <= records.end && records.end <= self.records(),
            "{records:?} of {}",
            self.records()
        );
        let word = |record: usize| self.range.start + record * self.kernel().input_words;
        let range = word(records.start)..word(records.end);
        Self { setup: self.setup.clone(), input: Arc::clone(&self.input), range }
    }

    fn whole(setup: Setup, input: Vec<u32>) -> Self {
        Self { setup, range: 0..input.len(), input: Arc::new(input) }
    }

    fn input(&self) -> &[u32] {
        &self.input[self.range.clone()]
    }

    /// The borrowed form that devices take.
    pub fn batch(&self) -> Batch<'_> {
        Batch::again(self.kernel(), &self.setup.params, self.input())
    }

    /// The records at these positions, copied, under the same setup.
    pub fn gather(&self, positions: &[usize]) -> Self {
        let words = self.kernel().input_words;
        let record = |&at: &usize| &self.input()[at * words..(at + 1) * words];
        let input = positions.iter().flat_map(record).copied().collect();
        Self::whole(self.setup.clone(), input)
    }

    /// The input words, of the whole batch that this may be a slice of, to be filled anew; `None` while another slice or
    /// a device that hangs still holds them.
    pub fn into_input(self) -> Option<Vec<u32>> {
        drop(self.setup);
        Arc::try_unwrap(self.input).ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use accel_kernels::generate;

    #[test]
    fn a_scan_goes_on_with_the_state_of_the_part_before_and_other_kernels_as_they_were() {
        let mut states = 0;
        for kernel in accel_kernels::kernels() {
            for block in generate::blocks(kernel, 3, 2 * kernel.block_records) {
                let batch = block.batch();
                let setup = Setup::new(kernel, batch.params()).unwrap();
                let output = batch.reference();
                let next = setup.after(&output).unwrap();
                let state = next.state(&output);
                assert_eq!(state.is_empty(), kernel.shape != Shape::Scan);
                assert_eq!(next.params()[kernel.param_words..][..state.len()], *state);
                let rest = kernel.param_words + state.len();
                assert_eq!(next.params()[..kernel.param_words], batch.params()[..kernel.param_words]);
                assert_eq!(next.params()[rest..], batch.params()[rest..]);
                states += usize::from(!state.is_empty());
            }
        }
        assert!(states > 0);
    }

    #[test]
    fn slices_hold_their_records_and_the_words_come_back_once_all_are_gone() {
        let kernel = accel_kernels::kernels()[0];
        let words = kernel.input_words;
        let input: Vec<u32> = (0..10 * words as u32).collect();
        let work = Work::new(kernel, (kernel.default_params)().into(), input.clone()).unwrap();
        let slice = work.slice(2..9).slice(1..3);
        assert_eq!((slice.records(), slice.batch().input()), (2, &input[3 * words..5 * words]));
        assert_eq!(slice.gather(&[1]).batch().input(), &input[4 * words..5 * words]);
        assert_eq!(work.slice(4..4).records(), 0);
        assert_eq!(work.clone().into_input(), None);
        drop(work);
        assert_eq!(slice.into_input(), Some(input));
    }

    #[test]
    fn words_that_are_no_state_are_refused() {
        let kernel = accel_kernels::find("zone_update").unwrap();
        let setup = Setup::new(kernel, (kernel.default_params)()).unwrap();
        let output = vec![u32::MAX; kernel.output_len(setup.params(), 0)];
        assert!(!output.is_empty() && setup.after(&output).is_err());
    }
}
