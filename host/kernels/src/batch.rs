//! A batch: parameters and records whose lengths fit the kernel.

use crate::kernel::{Field, Format, Kernel, ParamsError};

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
    /// A record refers to an entry or a segment that is not there.
    #[error("{kernel}: {field} of record {record} is {value}, there are {entries} {of}")]
    Index {
        /// The kernel.
        kernel: &'static str,
        /// The field.
        field: &'static str,
        /// The record, from 0.
        record: usize,
        /// The number that it refers to.
        value: u32,
        /// What it refers to.
        of: &'static str,
        /// How many there are.
        entries: u32,
    },
}

/// Checks that the highest number in a field of each record is that of an entry.
fn check_numbers(
    kernel: &'static Kernel,
    params: &[u32],
    input: &[u32],
    field: &'static Field,
    of: &'static str,
    highest: impl Fn(&[u32]) -> u32,
) -> Result<(), BatchError> {
    let entries = kernel.entries_of(of, params);
    for (record, words) in input.chunks_exact(kernel.input_words).enumerate() {
        let value = highest(words);
        if value >= entries {
            let (kernel, field) = (kernel.name, field.name);
            return Err(BatchError::Index { kernel, field, record, value, of, entries });
        }
    }
    Ok(())
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
        Self::under(kernel, params, input)
    }

    /// A batch of these records under parameters and tables that [`Kernel::check_params`] has accepted before: large
    /// tables need not be checked for each batch.
    ///
    /// # Errors
    /// [`BatchError`] when the input ends within a record or a record refers to what is not there.
    pub fn under(kernel: &'static Kernel, params: &'a [u32], input: &'a [u32]) -> Result<Self, BatchError> {
        if !input.len().is_multiple_of(kernel.input_words) {
            return Err(BatchError::Ragged {
                kernel: kernel.name,
                words: input.len(),
                record: kernel.input_words,
            });
        }
        for field in kernel.input {
            match field.format {
                Format::Index(of) => check_numbers(kernel, params, input, field, of, |r| field.get(r))?,
                Format::Indices(of) => {
                    let words = field.word()..field.word() + field.bits as usize / 32;
                    let highest = |r: &[u32]| r[words.clone()].iter().copied().max().unwrap_or(0);
                    check_numbers(kernel, params, input, field, of, highest)?;
                }
                _ => {}
            }
        }
        Ok(Self { kernel, params, input })
    }

    /// The batch of words that have made one before, for those who own such words: nothing is checked again.
    pub fn again(kernel: &'static Kernel, params: &'a [u32], input: &'a [u32]) -> Self {
        debug_assert!(Self::new(kernel, params, input).is_ok(), "these words have made a batch before");
        Self { kernel, params, input }
    }

    /// The kernel.
    pub fn kernel(&self) -> &'static Kernel {
        self.kernel
    }

    /// The parameter words, followed by those of the tables.
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
        self.kernel.output_len(self.params, self.records())
    }

    /// The records `start..start + records` of this batch, with the same parameters and tables. The outputs of the
    /// parts of a map stand side by side; those of a fold are merged; a scan goes on with the state of the part
    /// before.
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
