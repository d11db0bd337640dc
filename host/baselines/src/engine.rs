//! What runs the kernels: a device behind a dispatcher, or the processor.

use accel_kernels::{Batch, BatchError, Kernel};

/// Why a kernel has no result.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum EngineError {
    /// Parameters, tables and records are not a batch.
    #[error(transparent)]
    Batch(#[from] BatchError),
    /// No device gave a result; the text names device, kernel and reason.
    #[error("{0}")]
    Failed(String),
}

/// Runs batches of kernels.
pub trait Engine {
    /// The output words of these records under these parameter and table words.
    ///
    /// # Errors
    /// [`EngineError`]: the batch failed as a whole.
    fn run(
        &mut self,
        kernel: &'static Kernel,
        setup: &[u32],
        input: Vec<u32>,
    ) -> Result<Vec<u32>, EngineError>;
}

/// The calling thread: the fast twin of a kernel where there is one, else its definition.
#[derive(Clone, Copy, Debug, Default)]
pub struct ReferenceEngine;

impl Engine for ReferenceEngine {
    fn run(
        &mut self,
        kernel: &'static Kernel,
        setup: &[u32],
        input: Vec<u32>,
    ) -> Result<Vec<u32>, EngineError> {
        let batch = Batch::new(kernel, setup, &input)?;
        let level = accel_cpu::Level::current().map_err(|e| EngineError::Failed(e.to_string()))?;
        let prepared = accel_cpu::implementation(kernel, level).prepare(batch.params(), batch.records());
        let mut output = vec![0; batch.output_len()];
        prepared.run(batch.input(), &mut output);
        Ok(output)
    }
}
