//! Words that a batch is made of, owned, so that they can be handed to another thread and outlive a device that hangs.

use accel_kernels::{Batch, BatchError, Kernel, ParamsError, Shape};
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
        Ok(Work { setup: self.clone(), input: Arc::new(input) })
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
        Self { setup, input: Arc::new(batch.input().to_vec()) }
    }

    /// The kernel.
    pub fn kernel(&self) -> &'static Kernel {
        self.setup.kernel
    }

    /// The number of records.
    pub fn records(&self) -> usize {
        self.input.len() / self.kernel().input_words
    }

    /// The borrowed form that devices take.
    pub fn batch(&self) -> Batch<'_> {
        Batch::again(self.kernel(), &self.setup.params, &self.input)
    }

    /// The records at these positions, copied, under the same setup.
    pub fn gather(&self, positions: &[usize]) -> Self {
        let words = self.kernel().input_words;
        let record = |&at: &usize| &self.input[at * words..(at + 1) * words];
        let input: Vec<u32> = positions.iter().flat_map(record).copied().collect();
        Self { input: Arc::new(input), setup: self.setup.clone() }
    }

    /// The input words, to be filled anew; `None` while a device that hangs still holds them.
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
    fn words_that_are_no_state_are_refused() {
        let kernel = accel_kernels::find("zone_update").unwrap();
        let setup = Setup::new(kernel, (kernel.default_params)()).unwrap();
        let output = vec![u32::MAX; kernel.output_len(setup.params(), 0)];
        assert!(!output.is_empty() && setup.after(&output).is_err());
    }
}
