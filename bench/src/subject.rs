//! What is timed: a device, the library call without one, or a device that holds the records.

use accel_cpu::Prepared;
use accel_kernels::Batch;
use accel_runtime::device::Pipelined;
use accel_runtime::{Device, Ran, Resident, RunError, Work};
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

/// Batches go through a device one behind the other, the next on its way before the first is done: what a stream of them
/// gets, the first one's way there and the last one's way back included.
pub struct InFlight<'d> {
    device: &'d mut dyn Pipelined,
    work: Work,
    /// The outputs of each call, which the device owns while it computes them.
    buffers: Vec<Vec<u32>>,
}

/// How long a batch is waited for at a time.
const WAIT: Duration = Duration::from_millis(100);

impl<'d> InFlight<'d> {
    /// Runs of this batch on this device, all of whose batches are finished.
    pub fn new(device: &'d mut dyn Pipelined, work: &Work) -> Self {
        Self { device, work: work.clone(), buffers: Vec::new() }
    }
}

impl Subject for InFlight<'_> {
    fn time(
        &mut self,
        _: &mut dyn Iterator<Item = &Batch<'_>>,
        outputs: &mut [u32],
        length: usize,
    ) -> Result<(Duration, Ran), RunError> {
        let calls = outputs.len() / length.max(1);
        self.buffers.resize_with(calls, Vec::new);
        for (buffer, output) in self.buffers.iter_mut().zip(outputs.chunks_exact(length)) {
            buffer.clear();
            buffer.extend_from_slice(output);
        }
        let (mut sent, mut done, mut last) = (0, 0, Ok(Ran::default()));
        let start = Instant::now();
        while done < sent || (sent < calls && last.is_ok()) {
            while sent < calls && last.is_ok() && self.device.has_room() {
                self.device.submit(self.work.clone(), std::mem::take(&mut self.buffers[sent]));
                sent += 1;
            }
            if let Some(finished) = self.device.finish(WAIT) {
                self.buffers[done] = finished.output;
                done += 1;
                last = last.and(finished.result); // those behind a failure are finished too
            }
        }
        let time = start.elapsed();
        let ran = last?;
        for (buffer, output) in self.buffers.iter().zip(outputs.chunks_exact_mut(length)) {
            output.copy_from_slice(buffer);
        }
        Ok((time, ran))
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::workload::Workload;
    use accel_kernels::Kernel;
    use accel_runtime::device::Finished;
    use std::collections::VecDeque;

    /// The reference as a device that takes two batches; the second is what it waits for, unless none comes.
    #[derive(Default)]
    struct Two {
        queue: VecDeque<(Work, Vec<u32>)>,
        most: usize,
        asked: usize,
        finished: usize,
        /// The batches of which a bit is wrong, and that fail.
        wrong: Option<usize>,
        fails: Option<usize>,
    }

    impl Pipelined for Two {
        fn submit(&mut self, work: Work, output: Vec<u32>) {
            self.queue.push_back((work, output));
            self.most = self.most.max(self.queue.len());
        }

        fn has_room(&self) -> bool {
            self.queue.len() < 2
        }

        fn finish(&mut self, _: Duration) -> Option<Finished> {
            self.asked += 1;
            if self.asked.is_multiple_of(3) {
                return None; // not done yet
            }
            let (work, mut output) = self.queue.pop_front()?;
            output.copy_from_slice(&work.batch().reference());
            let number = Some(self.finished);
            self.finished += 1;
            if self.wrong == number {
                output[0] ^= 1;
            }
            let kernel: &Kernel = work.kernel();
            let failed = || {
                let reason = "a fault on purpose".to_owned();
                RunError::Failed { device: "two".to_owned(), kernel: kernel.name, reason }
            };
            let result = if self.fails == number { Err(failed()) } else { Ok(Ran::default()) };
            Some(Finished { work, output, result })
        }
    }

    #[test]
    fn batches_that_overlap_are_all_run_and_each_output_comes_back_to_its_call() {
        let round = Workload::new(accel_kernels::kernels()[0], 1, 100).unwrap().batch(100);
        let length = round.output_len();
        let run = |device: &mut Two, calls: usize| {
            let mut outputs = vec![0x5EED_5EED; calls * length];
            let time =
                InFlight::new(device, &round.works[0]).time(&mut std::iter::empty(), &mut outputs, length);
            time.map(|_| outputs)
        };
        for calls in [1, 2, 3, 16] {
            let mut device = Two::default();
            let outputs = run(&mut device, calls).unwrap();
            assert_eq!((device.finished, device.most), (calls, calls.min(2)));
            assert!(outputs.chunks(length).all(|output| *output == *round.expected));
            for number in [0, calls - 1] {
                let outputs = run(&mut Two { wrong: Some(number), ..Two::default() }, calls).unwrap();
                let differs = |output: &[u32]| *output != *round.expected;
                assert_eq!(outputs.chunks(length).position(differs), Some(number));
                let mut device = Two { fails: Some(number), ..Two::default() };
                assert!(run(&mut device, calls).is_err());
                assert!(device.queue.is_empty(), "nothing is left on the device");
                assert!(device.finished <= number + 2, "nothing is sent after a failure");
            }
        }
    }
}
