//! What is timed: a device, the library call without one, or a device that holds the records.

use accel_cpu::Prepared;
use accel_kernels::Batch;
use accel_runtime::{Device, Ran, Resident, RunError};
use std::time::{Duration, Instant};

/// Something that runs batches and says how long it took.
pub trait Subject {
    /// Runs these batches one after the other, call `i` into part `i` of the outputs. The time is that of all calls and
    /// of nothing else; what the device tells is of the last.
    ///
    /// # Errors
    /// [`RunError`].
    fn time(
        &mut self,
        batches: &mut dyn Iterator<Item = &Batch<'_>>,
        outputs: &mut [u32],
        length: usize,
    ) -> Result<(Duration, Ran), RunError>;
}

/// Batches go through a device, from memory of the host to memory of the host.
pub struct Through<'d>(pub &'d mut dyn Device);

impl Subject for Through<'_> {
    fn time(
        &mut self,
        batches: &mut dyn Iterator<Item = &Batch<'_>>,
        outputs: &mut [u32],
        length: usize,
    ) -> Result<(Duration, Ran), RunError> {
        let mut ran = Ran::default();
        let start = Instant::now();
        for (batch, output) in batches.zip(outputs.chunks_exact_mut(length)) {
            ran = self.0.run(batch, output)?;
        }
        Ok((start.elapsed(), ran))
    }
}

/// The library is called on this thread: no device, no other thread.
pub struct Library<'p>(pub Box<dyn Prepared + 'p>);

impl Subject for Library<'_> {
    fn time(
        &mut self,
        batches: &mut dyn Iterator<Item = &Batch<'_>>,
        outputs: &mut [u32],
        length: usize,
    ) -> Result<(Duration, Ran), RunError> {
        let start = Instant::now();
        for (batch, output) in batches.zip(outputs.chunks_exact_mut(length)) {
            self.0.run(batch.input(), output);
        }
        Ok((start.elapsed(), Ran::default()))
    }
}

/// The one batch lies in the device's memory; its outputs come back when the clock has stopped.
pub struct InMemory<'d>(pub &'d mut dyn Resident);

impl Subject for InMemory<'_> {
    fn time(
        &mut self,
        _: &mut dyn Iterator<Item = &Batch<'_>>,
        outputs: &mut [u32],
        length: usize,
    ) -> Result<(Duration, Ran), RunError> {
        let start = Instant::now();
        let ran = self.0.compute(0)?;
        let time = start.elapsed();
        self.0.fetch(0, &mut outputs[..length])?;
        Ok((time, ran))
    }
}
