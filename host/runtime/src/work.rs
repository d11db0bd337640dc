//! A batch that owns its words, so that it can be handed to another thread and outlive a device that hangs.

use accel_kernels::{Batch, BatchError, Kernel};
use std::sync::Arc;

/// Parameters and records of one kernel, shared: a clone costs two counters.
///
/// The words come back by [`Work::into_input`] once no device holds them any more.
#[derive(Clone, Debug)]
pub struct Work {
    kernel: &'static Kernel,
    params: Arc<[u32]>,
    input: Arc<Vec<u32>>,
}

impl Work {
    /// A batch of these words.
    ///
    /// # Errors
    /// [`BatchError`] when the parameters mean nothing or the input ends within a record.
    pub fn new(kernel: &'static Kernel, params: Arc<[u32]>, input: Vec<u32>) -> Result<Self, BatchError> {
        Batch::new(kernel, &params, &input)?;
        Ok(Self { kernel, params, input: Arc::new(input) })
    }

    /// The words of this batch, copied.
    pub fn of_batch(batch: &Batch<'_>) -> Self {
        Self {
            kernel: batch.kernel(),
            params: batch.params().into(),
            input: Arc::new(batch.input().to_vec()),
        }
    }

    /// The kernel.
    pub fn kernel(&self) -> &'static Kernel {
        self.kernel
    }

    /// The number of records.
    pub fn records(&self) -> usize {
        self.input.len() / self.kernel.input_words
    }

    /// The borrowed form that devices take.
    pub fn batch(&self) -> Batch<'_> {
        Batch::new(self.kernel, &self.params, &self.input).expect("checked when the work was made")
    }

    /// The records at these positions, copied, with the same parameters.
    pub fn gather(&self, positions: &[usize]) -> Self {
        let words = self.kernel.input_words;
        let record = |&at: &usize| &self.input[at * words..(at + 1) * words];
        let input: Vec<u32> = positions.iter().flat_map(record).copied().collect();
        Self { input: Arc::new(input), ..self.clone() }
    }

    /// The input words, to be filled anew; `None` while a device that hangs still holds them.
    pub fn into_input(self) -> Option<Vec<u32>> {
        Arc::try_unwrap(self.input).ok()
    }
}
