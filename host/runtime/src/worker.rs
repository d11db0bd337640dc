//! A device in a thread of its own: batches go in, results come out, and whatever the device does, the caller
//! gets an answer in time.

mod pipelined;

use crate::device::{Device, Kind, OpenError, Ran, RunError};
use crate::left_behind;
use crate::poison::Poison;
use crate::work::Work;
use accel_kernels::{Batch, Kernel, Shape};
use std::any::Any;
use std::cell::LazyCell;
use std::collections::VecDeque;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

/// How long a device that is no longer needed may take to go away before it is left alone.
const FAREWELL: Duration = Duration::from_secs(10);

/// Batches that a device may have which takes one while it computes another.
const AHEAD: usize = 2;

/// The longest wait at a time: while the whole process is stopped, a deadline runs on by no more than this.
const SLICE: Duration = Duration::from_millis(100);

/// The time that a device of this kind gets for this batch when nobody sets another: some hundred times what it needs,
/// since a deadline is there to notice a device that hangs, not one that is slow.
pub fn default_deadline(kind: Kind, batch: &Batch<'_>) -> Duration {
    // The first batch may compile a shader or a simulator.
    let (start, micros_per_record) = match kind {
        Kind::Cpu => (30, 100),
        Kind::DiscreteGpu | Kind::IntegratedGpu => (60, 10),
        Kind::SoftwareGpu => (120, 100),
        Kind::Simulator => (300, 10_000),
        // Its link declares it lost much sooner.
        Kind::Board => (120, 50_000),
    };
    // Tables are loaded and outputs of segments and states written word by word: a few of them weigh as much as a
    // record.
    let records = batch.records() + (batch.params().len() + batch.output_len()) / 8;
    Duration::from_secs(start) + Duration::from_micros((records as u64).saturating_mul(micros_per_record))
}

/// The result of a batch.
#[derive(Debug)]
pub struct Done {
    /// The output words, all written by the device.
    pub output: Vec<u32>,
    /// What the device tells of it.
    pub ran: Ran,
    /// Time within the device's `run`.
    pub busy: Duration,
}

struct Job {
    work: Work,
    output: Vec<u32>,
}

/// An open device in its own thread.
///
/// The thread owns what it works on. When the deadline passes it is left behind together with these buffers, and
/// nobody reads or reuses them.
#[derive(Debug)]
pub struct Worker {
    name: String,
    kind: Kind,
    /// `None` once the device is given up.
    jobs: Option<Sender<Job>>,
    thread: Option<JoinHandle<()>>,
    results: Receiver<Result<Done, RunError>>,
    /// The batches in flight: their kernels, and how long they may be waited for.
    pending: VecDeque<(&'static Kernel, Duration)>,
    /// The most of them.
    most: usize,
}

impl Worker {
    /// Moves the device into a thread of its own.
    ///
    /// # Errors
    /// [`OpenError::Failed`] when the system gives no thread.
    pub fn start(mut device: Box<dyn Device>) -> Result<Self, OpenError> {
        let pipelined = device.pipelined().is_some();
        let (name, kind) = (device.name().to_owned(), device.kind());
        let (jobs, job_receiver) = channel();
        let (result_sender, results) = channel();
        let thread = thread::Builder::new()
            .name(format!("device {name}"))
            .spawn(move || match pipelined {
                true => pipelined::serve(device.as_mut(), &job_receiver, &result_sender),
                false => serve(device.as_mut(), &job_receiver, &result_sender),
            })
            .map_err(|e| OpenError::Failed { device: name.clone(), reason: format!("no thread: {e}") })?;
        let (pending, most) = (VecDeque::new(), if pipelined { AHEAD } else { 1 });
        Ok(Self { name, kind, jobs: Some(jobs), thread: Some(thread), results, pending, most })
    }

    /// The device's name.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// What stands behind the name.
    pub fn kind(&self) -> Kind {
        self.kind
    }

    /// Batches in flight.
    pub fn in_flight(&self) -> usize {
        self.pending.len()
    }

    /// Whether another batch may be submitted now. A device that takes a batch while it computes another has two in
    /// flight, others one.
    pub fn has_room(&self) -> bool {
        self.pending.len() < self.most
    }

    /// Runs a batch and waits for it. `output` is any buffer; its contents are dropped.
    ///
    /// # Errors
    /// [`RunError`]; a panic of the device and words that it left unwritten are [`RunError::Failed`]. After
    /// [`RunError::Deadline`] or a panic the worker refuses all further batches.
    pub fn run(
        &mut self,
        work: &Work,
        output: Vec<u32>,
        deadline: Option<Duration>,
    ) -> Result<Done, RunError> {
        self.submit(work, output, deadline)?;
        self.wait()
    }

    /// Hands a batch over; [`Worker::wait`] gives its result, in the order of the batches.
    ///
    /// # Errors
    /// [`RunError::Lost`] when the device was given up before.
    ///
    /// # Panics
    /// Without [`Worker::has_room`].
    pub fn submit(
        &mut self,
        work: &Work,
        output: Vec<u32>,
        deadline: Option<Duration>,
    ) -> Result<(), RunError> {
        assert!(self.has_room(), "the result of the last batch has not been taken");
        let kernel = work.kernel();
        let job = Job { work: work.clone(), output };
        if self.jobs.as_ref().is_none_or(|jobs| jobs.send(job).is_err()) {
            return Err(self.given_up(kernel));
        }
        let limit = deadline.unwrap_or_else(|| default_deadline(self.kind, &work.batch()));
        self.pending.push_back((kernel, limit));
        Ok(())
    }

    /// Waits for the first batch in flight. The deadline counts the time spent waiting here: not what the caller did in the
    /// meantime, nor the time for which the process was stopped.
    ///
    /// # Errors
    /// As [`Worker::run`].
    pub fn wait(&mut self) -> Result<Done, RunError> {
        let (kernel, limit) = self.pending.pop_front().expect("a batch was submitted");
        if self.jobs.is_none() {
            return Err(self.given_up(kernel));
        }
        let mut left = limit;
        loop {
            let slice = left.min(SLICE);
            match self.results.recv_timeout(slice) {
                Ok(result) => return result,
                Err(RecvTimeoutError::Timeout) if left > slice => left -= slice,
                Err(RecvTimeoutError::Timeout) => {
                    self.jobs = None;
                    return Err(RunError::Deadline { device: self.name.clone(), kernel: kernel.name, limit });
                }
                Err(RecvTimeoutError::Disconnected) => {
                    self.jobs = None;
                    let reason = "its thread ended".to_owned();
                    return Err(RunError::Lost { device: self.name.clone(), kernel: kernel.name, reason });
                }
            }
        }
    }
}

impl Worker {
    fn given_up(&self, kernel: &Kernel) -> RunError {
        let reason = "it was given up after an earlier batch".to_owned();
        RunError::Lost { device: self.name.clone(), kernel: kernel.name, reason }
    }
}

impl Drop for Worker {
    /// Lets an idle device close before the process ends, since a driver that is taken away under it may crash; but does
    /// not wait for one that hangs.
    fn drop(&mut self) {
        let mut closed = false;
        if self.jobs.take().is_some() {
            // The thread lets go of its end of this channel after it has closed the device.
            let end = Instant::now() + FAREWELL;
            closed = loop {
                match self.results.recv_timeout(end.saturating_duration_since(Instant::now())) {
                    Ok(_) => {}
                    Err(error) => break error == RecvTimeoutError::Disconnected,
                }
            };
        }
        let Some(thread) = self.thread.take() else { return };
        if closed {
            // Drivers keep things of a thread's own, which end with it.
            let _ = thread.join(); // a panic was told as the failure of its batch
        } else {
            left_behind::leave(thread);
        }
    }
}

/// Runs batches until nobody sends any, or until the device panics: what it holds then can't be trusted.
fn serve(device: &mut dyn Device, jobs: &Receiver<Job>, results: &Sender<Result<Done, RunError>>) {
    let poison = Poison::new();
    let mut panicked = false;
    while !panicked && let Ok(Job { work, mut output }) = jobs.recv() {
        let (result, panic) = guarded(device, &work, &mut output, poison);
        panicked = panic;
        drop(work); // so that the caller can take its buffer back
        if results.send(result.map(|(ran, busy)| Done { output, ran, busy })).is_err() {
            return; // the caller has given this device up
        }
    }
}

/// Runs a batch on this thread into a poisoned output: what the device tells and the time within it, or what went wrong,
/// be it a panic or a word that was not written; and whether it panicked.
pub(crate) fn guarded(
    device: &mut dyn Device,
    work: &Work,
    output: &mut Vec<u32>,
    poison: Poison,
) -> (Result<(Ran, Duration), RunError>, bool) {
    poison.fill(output, work.batch().output_len());
    let start = Instant::now();
    let outcome = catch_unwind(AssertUnwindSafe(|| {
        device.supports(work.kernel())?;
        device.run(&work.batch(), output)
    }));
    let busy = start.elapsed();
    let failed =
        |reason| RunError::Failed { device: device.name().to_owned(), kernel: work.kernel().name, reason };
    match outcome {
        Ok(Ok(ran)) => match unwritten(work, output, poison) {
            None => (Ok((ran, busy)), false),
            Some(word) => {
                (Err(failed(format!("output word {word} of {} was not written", output.len()))), false)
            }
        },
        Ok(Err(error)) => (Err(error), false),
        Err(payload) => (Err(failed(format!("it panicked: {}", panic_text(payload.as_ref())))), true),
    }
}

/// The first output word that the device left unwritten. A word may equal the poison by chance, once in 2^32: the
/// reference tells.
fn unwritten(work: &Work, output: &[u32], poison: Poison) -> Option<usize> {
    let (batch, words) = (work.batch(), work.kernel().output_words);
    let whole = LazyCell::new(|| batch.reference());
    poison.positions(output).find(|&at| match work.kernel().shape {
        Shape::Map => batch.slice(at / words, 1).reference()[at % words] != output[at],
        Shape::Fold | Shape::Scan => whole[at] != output[at],
    })
}

fn panic_text(payload: &(dyn Any + Send)) -> &str {
    let text = payload.downcast_ref::<&str>().copied();
    text.or_else(|| payload.downcast_ref::<String>().map(String::as_str)).unwrap_or("no message")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_deadline_grows_with_records_tables_and_outputs() {
        let kernel = accel_kernels::find("moment_aggregation").unwrap();
        let input = vec![0; 1000 * kernel.input_words];
        let limit = |segments: u32, records: usize| {
            let batch =
                Batch::new(kernel, std::slice::from_ref(&segments), &input).unwrap().slice(0, records);
            default_deadline(Kind::Cpu, &batch)
        };
        assert!(limit(1, 0) >= Duration::from_secs(30));
        assert!(limit(1, 1000) >= limit(1, 0) + Duration::from_millis(100));
        assert!(limit(1_000_000, 0) > limit(1, 0) + Duration::from_secs(60), "a gigabyte is written");
    }
}
