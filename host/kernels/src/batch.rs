//! A batch: parameters and records whose lengths fit the kernel.

use crate::kernel::{Kernel, ParamsError};

/// Why words do not make a batch.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum BatchError {
    /// The parameters are refused.
    #[error(transparent)]
    Params(#[from] ParamsError),
    /// The input is not a whole number of records.
    #[error("{kernel}: {words} input words are not a multiple of the {record} words of a record")]
    Ragged {
        /// The kernel.
        kernel: &'static str,
        /// Words given.
        words: usize,
        /// Words of a record.
        record: usize,
    },
}

/// Parameters and records of one kernel. After it exists nobody checks its lengths or parameters again.
#[derive(Clone, Copy, Debug)]
pub struct Batch<'a> {
    kernel: &'static Kernel,
    params: &'a [u32],
    input: &'a [u32],
}

impl<'a> Batch<'a> {
    /// A batch of these words.
    ///
    /// # Errors
    /// [`BatchError`] when the parameters mean nothing or the input ends within a record.
    pub fn new(kernel: &'static Kernel, params: &'a [u32], input: &'a [u32]) -> Result<Self, BatchError> {
        kernel.check_params(params)?;
        if !input.len().is_multiple_of(kernel.input_words) {
            return Err(BatchError::Ragged {
                kernel: kernel.name,
                words: input.len(),
                record: kernel.input_words,
            });
        }
        Ok(Self { kernel, params, input })
    }

    /// The kernel.
    pub fn kernel(&self) -> &'static Kernel {
        self.kernel
    }

    /// The parameter words.
    pub fn params(&self) -> &'a [u32] {
        self.params
    }

    /// The record words.
    pub fn input(&self) -> &'a [u32] {
        self.input
    }

    /// The number of records.
    pub fn records(&self) -> usize {
        self.input.len() / self.kernel.input_words
    }

    /// The number of output words.
    pub fn output_len(&self) -> usize {
        self.records() * self.kernel.output_words
    }

    /// The records `start..start + records` of this batch, with the same parameters.
    pub fn slice(&self, start: usize, records: usize) -> Batch<'a> {
        let words = self.kernel.input_words;
        Batch { input: &self.input[start * words..(start + records) * words], ..*self }
    }

    /// The outputs of the reference.
    pub fn reference(&self) -> Vec<u32> {
        let mut output = vec![0; self.output_len()];
        (self.kernel.reference)(self.params, self.input, &mut output);
        output
    }
}
