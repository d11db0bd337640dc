//! Any amount of records in bounded memory: reading, computing and writing at the same time, in order. A device that takes
//! a batch while it computes another gets the next one early, unless that depends on the state which this one leaves.
//!
//! ```text
//!       free buffers <-----------------------------------------------.
//!             |                                                      |
//!   source (its own thread) --filled--> device (its own thread) --> sink (the caller's thread,
//!                                                                   while the device has the next batch)
//! ```

use crate::dispatch::{DispatchError, Dispatcher};
use crate::work::{Setup, Work};
use accel_kernels::{BatchError, Kernel, Shape};
use std::convert::Infallible;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::sync::mpsc::{Receiver, Sender, TryRecvError, channel};
use std::thread;

/// The size of the pipeline.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StreamSettings {
    /// Records of a batch.
    pub records: usize,
    /// Batches in flight: one each to read, compute and write keeps all three busy, one more evens out their pace.
    pub buffers: usize,
}

impl Default for StreamSettings {
    fn default() -> Self {
        Self { records: 256 * 1024, buffers: 4 }
    }
}

impl StreamSettings {
    /// Bytes of all buffers in flight under these parameters; a shadow adds at most the input and output of one
    /// batch, and a device that hangs keeps the buffers of its last one.
    pub fn bytes(&self, kernel: &Kernel, params: &[u32]) -> usize {
        let output = kernel.output_len(params, self.records);
        4 * self.buffers * (self.records * kernel.input_words + output)
    }
}

/// A batch that is done.
#[derive(Clone, Copy, Debug)]
pub struct Chunk<'a> {
    /// The number of its first record.
    pub first: u64,
    /// The words of its records.
    pub input: &'a [u32],
    /// Its output words: of a map, those of its records; of a fold, the segments of these records alone, to be
    /// merged with those of the other batches; of a scan, those of its records.
    pub output: &'a [u32],
    /// Of a scan, the state after its records, which the next batch starts from; else nothing.
    pub state: &'a [u32],
    /// The device that ran it.
    pub device: &'a str,
}

/// Why a stream stopped early. The sink has then seen a prefix of the outputs, in order, and nothing twice.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum StreamError<S, K> {
    /// The parameters are refused.
    #[error(transparent)]
    Batch(#[from] BatchError),
    /// The kernel is a fold whose segments can't be computed in parts.
    #[error("{kernel}: its records are computed as one batch and can't be streamed")]
    Whole {
        /// The kernel.
        kernel: &'static str,
    },
    /// The source failed.
    #[error("{0}")]
    Source(S),
    /// The sink failed.
    #[error("{0}")]
    Sink(K),
    /// No permitted device is left.
    #[error(transparent)]
    Dispatch(#[from] DispatchError),
}

/// What reaches the dispatcher.
enum Filled<S> {
    /// Whole records.
    Records(Vec<u32>),
    /// The source failed.
    Failed(S),
    /// The source has ended.
    End,
}

/// What comes next.
enum Next<S> {
    /// A batch, which a device may have already.
    Work(Work),
    /// Records that are none.
    Refused(BatchError),
    /// The source failed.
    Failed(S),
    /// The source has ended.
    End,
}

impl<S> Next<S> {
    fn of(setup: &Setup, message: Filled<S>) -> Self {
        match message {
            Filled::Records(input) => setup.work(input).map_or_else(Next::Refused, Next::Work),
            Filled::Failed(error) => Next::Failed(error),
            Filled::End => Next::End,
        }
    }
}

/// A batch whose outputs have not been handed over yet.
struct Finished {
    first: u64,
    input: Work,
    output: Vec<u32>,
    /// Where the state begins among the output words.
    state: usize,
    device: String,
}

/// Runs everything that `source` gives and hands it to `sink`; returns the number of records.
///
/// A scan carries its state from batch to batch, from that of `params` on.
///
/// `source` fills the front of the slice with whole records, as many as it likes, and returns their number; 0 is the
/// end. It runs in a thread of its own, which is left behind if it blocks while the stream stops. `sink` runs on
/// the calling thread and sees every record once, in order: it is also the place to show progress.
///
/// # Errors
/// [`StreamError`]: the first error stops everything.
///
/// # Panics
/// If `source` claims more records than the slice holds, or panics itself.
pub fn stream<S: Send + 'static, K>(
    dispatcher: &mut Dispatcher<'_>,
    params: &[u32],
    settings: StreamSettings,
    source: impl FnMut(&mut [u32]) -> Result<usize, S> + Send + 'static,
    sink: impl FnMut(Chunk<'_>) -> Result<(), K>,
) -> Result<u64, StreamError<S, K>> {
    stream_from(dispatcher, params, settings, 0, source, sink)
}

/// The same for records of which the first has this number in the whole run.
pub(crate) fn stream_from<S: Send + 'static, K>(
    dispatcher: &mut Dispatcher<'_>,
    params: &[u32],
    settings: StreamSettings,
    first: u64,
    mut source: impl FnMut(&mut [u32]) -> Result<usize, S> + Send + 'static,
    mut sink: impl FnMut(Chunk<'_>) -> Result<(), K>,
) -> Result<u64, StreamError<S, K>> {
    let kernel = dispatcher.kernel();
    if kernel.is_whole() {
        return Err(StreamError::Whole { kernel: kernel.name });
    }
    let setup = Setup::new(kernel, params).map_err(BatchError::from)?;

    let (free_inputs, inputs) = channel();
    let (filled_sender, filled) = channel();
    for _ in 0..settings.buffers.max(1) {
        // Sending to a thread that has ended is no error, here and below: it needs nothing any more.
        let _ = free_inputs.send(Vec::new());
    }
    let reader = thread::spawn(move || {
        let words = settings.records.max(1) * kernel.input_words;
        let outcome = catch_unwind(AssertUnwindSafe(|| {
            read(&mut source, words, kernel.input_words, &inputs, &filled_sender);
        }));
        let _ = filled_sender.send(Filled::End);
        outcome
    });
    let (pending, outputs) = (None, Vec::new());
    let mut line = Line { dispatcher, setup, first, sink: &mut sink, pending, free_inputs, outputs };
    let records = line.run(&filled)? - first;
    drop(line);
    // The source has ended, or there would be an error above.
    match reader.join() {
        Ok(Ok(())) => Ok(records),
        Ok(Err(panic)) | Err(panic) => resume_unwind(panic),
    }
}

/// Runs everything that `source` gives through a fold; returns the number of records and their merged outputs.
///
/// # Errors
/// As [`stream`].
///
/// # Panics
/// As [`stream`], and if the kernel is no fold that merges.
pub fn fold<S: Send + 'static>(
    dispatcher: &mut Dispatcher<'_>,
    params: &[u32],
    settings: StreamSettings,
    source: impl FnMut(&mut [u32]) -> Result<usize, S> + Send + 'static,
) -> Result<(u64, Vec<u32>), StreamError<S, Infallible>> {
    let kernel = dispatcher.kernel();
    let merge = kernel.merge.expect("the kernel is a fold that merges");
    let mut whole = Vec::new();
    let records = stream(dispatcher, params, settings, source, |chunk| {
        match whole.is_empty() {
            true => whole.extend_from_slice(chunk.output),
            false => merge(&mut whole, chunk.output),
        }
        Ok(())
    })?;
    if whole.is_empty() {
        whole.resize(kernel.output_len(params, 0), 0);
        (kernel.reference)(params, &[], &mut whole);
    }
    Ok((records, whole))
}

fn read<S>(
    source: &mut impl FnMut(&mut [u32]) -> Result<usize, S>,
    words: usize,
    record: usize,
    free: &Receiver<Vec<u32>>,
    filled: &Sender<Filled<S>>,
) {
    while let Ok(mut buffer) = free.recv() {
        buffer.resize(words, 0);
        let message = match source(&mut buffer) {
            Ok(0) => return,
            Ok(records) => {
                assert!(records <= words / record, "{records} records do not fit {words} words");
                buffer.truncate(records * record);
                Filled::Records(buffer)
            }
            Err(error) => Filled::Failed(error),
        };
        let failed = matches!(message, Filled::Failed(_));
        if filled.send(message).is_err() || failed {
            return;
        }
    }
}

/// What the calling thread does: while the devices compute a batch, it hands over the one before.
struct Line<'a, 'r, F> {
    dispatcher: &'a mut Dispatcher<'r>,
    setup: Setup,
    /// The number of the next record.
    first: u64,
    sink: &'a mut F,
    pending: Option<Finished>,
    free_inputs: Sender<Vec<u32>>,
    /// Buffers for the outputs of the next batches.
    outputs: Vec<Vec<u32>>,
}

impl<F> Line<'_, '_, F> {
    /// Runs and hands over everything up to the end; the number of the record after the last.
    fn run<S, K>(&mut self, filled: &Receiver<Filled<S>>) -> Result<u64, StreamError<S, K>>
    where
        F: FnMut(Chunk<'_>) -> Result<(), K>,
    {
        let mut next = None;
        loop {
            let coming = match next.take() {
                Some(next) => next,
                None => {
                    let message = match filled.try_recv() {
                        Ok(message) => message,
                        Err(TryRecvError::Disconnected) => Filled::End,
                        // A source that takes its time holds nobody up: what is done is handed over first.
                        Err(TryRecvError::Empty) => {
                            self.hand_over()?;
                            filled.recv().unwrap_or(Filled::End)
                        }
                    };
                    Next::of(&self.setup, message)
                }
            };
            match coming {
                Next::Work(work) => self.compute(work, filled, &mut next)?,
                Next::Refused(error) => {
                    self.hand_over()?;
                    return Err(error.into());
                }
                Next::Failed(error) => {
                    self.hand_over()?;
                    return Err(StreamError::Source(error));
                }
                Next::End => {
                    self.hand_over()?;
                    return Ok(self.first);
                }
            }
        }
    }

    /// Runs a batch; hands the one before over meanwhile, and in any case, and takes the next where a device would have it
    /// already.
    fn compute<S, K>(
        &mut self,
        work: Work,
        filled: &Receiver<Filled<S>>,
        next: &mut Option<Next<S>>,
    ) -> Result<(), StreamError<S, K>>
    where
        F: FnMut(Chunk<'_>) -> Result<(), K>,
    {
        let buffer = match self.dispatcher.has(&work) {
            true => Vec::new(), // the device has that too
            false => self.outputs.pop().unwrap_or_default(),
        };
        let mut pending = self.pending.take();
        let mut handed = Ok(());
        let (sink, free_inputs, outputs) = (&mut *self.sink, &self.free_inputs, &mut self.outputs);
        let setup = &self.setup;
        let mut hand = |ahead: bool| {
            if let Some(finished) = pending.take() {
                handed = give(finished, sink, free_inputs, outputs);
            }
            if !ahead || handed.is_err() || setup.kernel().shape == Shape::Scan {
                return None;
            }
            if next.is_none() {
                *next = filled.try_recv().ok().map(|message| Next::of(setup, message));
            }
            match next {
                Some(Next::Work(work)) => Some((work.clone(), outputs.pop().unwrap_or_default())),
                _ => None,
            }
        };
        let result = self.dispatcher.run_beside(&work, self.first, buffer, &mut hand);
        hand(false); // where no attempt was made
        handed.map_err(StreamError::Sink)?;
        let output = result?.words;
        let state = output.len() - self.setup.state(&output).len();
        self.setup = self.setup.after(&output).map_err(BatchError::from)?;
        let device = self.dispatcher.device().to_owned();
        let first = self.first;
        self.first += work.records() as u64;
        self.pending = Some(Finished { first, input: work, output, state, device });
        Ok(())
    }

    /// Hands over what is done.
    fn hand_over<S, K>(&mut self) -> Result<(), StreamError<S, K>>
    where
        F: FnMut(Chunk<'_>) -> Result<(), K>,
    {
        match self.pending.take() {
            Some(finished) => {
                give(finished, self.sink, &self.free_inputs, &mut self.outputs).map_err(StreamError::Sink)
            }
            None => Ok(()),
        }
    }
}

/// Hands a batch to the sink; its buffers are free then.
fn give<K>(
    finished: Finished,
    sink: &mut impl FnMut(Chunk<'_>) -> Result<(), K>,
    free_inputs: &Sender<Vec<u32>>,
    spare: &mut Vec<Vec<u32>>,
) -> Result<(), K> {
    let Finished { first, input, output, state, device } = finished;
    let (outputs, state) = output.split_at(state);
    sink(Chunk { first, input: input.batch().input(), output: outputs, state, device: &device })?;
    // A device that hangs keeps its input: another buffer takes its place.
    let _ = free_inputs.send(input.into_input().unwrap_or_default());
    spare.push(output);
    Ok(())
}
