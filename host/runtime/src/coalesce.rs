//! Many small requests of one kernel and setup, run together.
//!
//! A device gives its best with thousands of records at a time, and callers often have a few. A [`Coalescer`] collects
//! the requests of any number of threads until [`CoalesceSettings::preferred_batch_size`] records have come or the
//! oldest request has waited for [`CoalesceSettings::max_queue_delay`], runs them as one batch through a
//! [`Dispatcher`], and hands each requester its own outputs. Both words are those of NVIDIA's Triton Inference Server,
//! whose dynamic batcher takes `preferred_batch_size` and `max_queue_delay_microseconds`: who has tuned one knows the
//! other. Here the size counts records, not requests.
//!
//! ```
//! use accel_runtime::{CoalesceSettings, Coalescer, Options, Registry, Request, Settings, Setup};
//! use std::sync::Arc;
//! use std::time::Duration;
//!
//! let kernel = accel_kernels::kernels()[0];
//! let setup = Setup::new(kernel, (kernel.default_params)())?;
//! let registry = Arc::new(Registry::standard(Settings::default()));
//! let request = Request { devices: vec!["cpu".to_owned()], ..Request::default() };
//! let settings = CoalesceSettings { max_queue_delay: Duration::from_micros(200), ..CoalesceSettings::default() };
//! let coalescer = Coalescer::start(registry, request, Options::default(), None, setup, settings)?;
//! std::thread::scope(|scope| {
//!     for _ in 0..4 {
//!         scope.spawn(|| {
//!             let record = vec![0; kernel.input_words];
//!             let verdict = coalescer.run(record).expect("the cpu is here");
//!             assert_eq!(verdict.len(), kernel.output_words);
//!         });
//!     }
//! });
//! let summary = coalescer.finish();
//! assert_eq!((summary.requests, summary.records), (4, 4));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! A request waits in memory only: who needs an answer in less than the delay of a thread's waking, some microseconds,
//! calls the processor's code on its own thread, see `accel_cpu`.

use crate::cost::Model;
use crate::dispatch::{DispatchError, Dispatcher, Options, Usage};
use crate::event::Event;
use crate::registry::Registry;
use crate::selection::{Request, Selection};
use crate::work::Setup;
use accel_kernels::{Batch, BatchError, Shape};
use std::collections::VecDeque;
use std::panic::resume_unwind;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

/// When requests are run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CoalesceSettings {
    /// Records that are run as soon as they have come; a batch holds no more, unless a single request does.
    pub preferred_batch_size: usize,
    /// The longest that a request waits for others. Under load it may wait longer, for the batch before it.
    pub max_queue_delay: Duration,
    /// Records that may wait; who brings more waits for room, or is refused. A request larger than that is taken when
    /// nothing else waits.
    pub queue_records: usize,
}

impl Default for CoalesceSettings {
    fn default() -> Self {
        Self {
            preferred_batch_size: 4096,
            max_queue_delay: Duration::from_micros(100),
            queue_records: 1 << 16,
        }
    }
}

/// Why a request has no outputs.
#[derive(Clone, Debug, thiserror::Error)]
#[non_exhaustive]
pub enum CoalesceError {
    /// Outputs of this kernel belong to no request alone.
    #[error("{kernel} is a {shape}: only the outputs of maps can be told apart by request")]
    NotAMap {
        /// The kernel.
        kernel: &'static str,
        /// Its shape.
        shape: &'static str,
    },
    /// The words of this request are no records.
    #[error(transparent)]
    Batch(#[from] BatchError),
    /// There is no room, and the caller did not want to wait.
    #[error(
        "{waiting} records wait and {records} more don't fit, the limit is {limit}: wait, or ask again later"
    )]
    Full {
        /// The records of the request.
        records: usize,
        /// The records that wait.
        waiting: usize,
        /// The limit.
        limit: usize,
    },
    /// No permitted device is left.
    #[error(transparent)]
    Dispatch(#[from] DispatchError),
    /// No more requests are taken.
    #[error("no more requests are taken: the coalescer was closed, or has stopped after an error")]
    Closed,
    /// The system gives no thread.
    #[error("no thread for requests: {0}")]
    Thread(String),
}

/// What a coalescer did.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CoalesceSummary {
    /// Requests that were answered with their outputs.
    pub requests: u64,
    /// Their records.
    pub records: u64,
    /// Batches that they were run in.
    pub batches: u64,
    /// What each device did.
    pub usage: Vec<Usage>,
    /// The quarantines.
    pub events: Vec<Event>,
}

type Answer = Result<Vec<u32>, CoalesceError>;

/// A request in the queue.
struct Waiting {
    input: Vec<u32>,
    since: Instant,
    answer: Sender<Answer>,
}

#[derive(Default)]
struct Queue {
    requests: VecDeque<Waiting>,
    records: usize,
    closed: bool,
}

struct Shared {
    setup: Setup,
    settings: CoalesceSettings,
    queue: Mutex<Queue>,
    /// A request has come, or no more will.
    come: Condvar,
    /// Requests have left.
    left: Condvar,
}

/// Collects requests and runs them together. Dropped, it answers what waits and then ends.
pub struct Coalescer {
    shared: Arc<Shared>,
    thread: Option<JoinHandle<CoalesceSummary>>,
}

/// A request that was handed in.
#[derive(Debug)]
pub struct Ticket(Receiver<Answer>);

impl Ticket {
    /// Waits for the outputs of the request.
    ///
    /// # Errors
    /// [`CoalesceError`] when no permitted device is left.
    pub fn wait(self) -> Result<Vec<u32>, CoalesceError> {
        self.0.recv().unwrap_or(Err(CoalesceError::Closed))
    }
}

impl Coalescer {
    /// Opens the first device and waits for requests of the kernel of this setup. With a model, each batch goes to the
    /// device that is expected to be the fastest for it.
    ///
    /// # Errors
    /// [`CoalesceError`] when the kernel is no map or no permitted device works.
    pub fn start(
        registry: Arc<Registry>,
        request: Request,
        options: Options,
        model: Option<Arc<Model>>,
        setup: Setup,
        settings: CoalesceSettings,
    ) -> Result<Self, CoalesceError> {
        let kernel = setup.kernel();
        if kernel.shape != Shape::Map {
            return Err(CoalesceError::NotAMap { kernel: kernel.name, shape: kernel.shape.name() });
        }
        let queue = Mutex::new(Queue::default());
        let shared = Arc::new(Shared { setup, settings, queue, come: Condvar::new(), left: Condvar::new() });
        let (opened_sender, opened) = channel();
        let own = Arc::clone(&shared);
        let serve = move || {
            // Whatever ends this thread, nobody may wait for it any longer.
            let _closing = CloseOnDrop(&own);
            let dispatcher = Selection::new(&registry, kernel, &request)
                .map(|selection| match model {
                    Some(model) => selection.by_cost(model),
                    None => selection,
                })
                .map_err(DispatchError::from)
                .and_then(|selection| Dispatcher::new(selection, options));
            match dispatcher {
                Ok(dispatcher) => {
                    let _ = opened_sender.send(Ok(()));
                    own.serve(dispatcher)
                }
                Err(error) => {
                    let _ = opened_sender.send(Err(error));
                    CoalesceSummary::default()
                }
            }
        };
        let thread = thread::Builder::new().name(format!("coalescer {}", kernel.name)).spawn(serve);
        let thread = thread.map_err(|e| CoalesceError::Thread(e.to_string()))?;
        let this = Self { shared, thread: Some(thread) };
        // It tells before it ends, unless it panics.
        opened.recv().map_err(|_| CoalesceError::Closed)??;
        Ok(this)
    }

    /// The outputs of these records; waits for room in the queue and for the batch.
    ///
    /// # Errors
    /// [`CoalesceError`].
    pub fn run(&self, input: Vec<u32>) -> Result<Vec<u32>, CoalesceError> {
        self.submit(input)?.wait()
    }

    /// Hands in a request; waits only for room in the queue.
    ///
    /// # Errors
    /// [`CoalesceError::Batch`] or [`CoalesceError::Closed`].
    pub fn submit(&self, input: Vec<u32>) -> Result<Ticket, CoalesceError> {
        self.shared.enter(input, true)
    }

    /// Hands in a request if there is room.
    ///
    /// # Errors
    /// As [`Coalescer::submit`], and [`CoalesceError::Full`].
    pub fn try_submit(&self, input: Vec<u32>) -> Result<Ticket, CoalesceError> {
        self.shared.enter(input, false)
    }

    /// Takes no more requests; those that wait are run at once.
    pub fn close(&self) {
        self.shared.close();
    }

    /// Closes, waits until everything is answered, and tells what was done.
    ///
    /// # Panics
    /// If the thread that runs the batches has panicked.
    pub fn finish(mut self) -> CoalesceSummary {
        self.close();
        match self.thread.take().map(JoinHandle::join) {
            Some(Ok(summary)) => summary,
            Some(Err(panic)) => resume_unwind(panic),
            None => unreachable!("only this takes the thread, once"),
        }
    }
}

impl Drop for Coalescer {
    fn drop(&mut self) {
        self.close();
        if let Some(thread) = self.thread.take() {
            let _ = thread.join(); // a panic was reported when it happened
        }
    }
}

/// Closes the queue and drops what waits in it, whose requesters learn that nobody will answer.
struct CloseOnDrop<'a>(&'a Shared);

impl Drop for CloseOnDrop<'_> {
    fn drop(&mut self) {
        self.0.close();
        let mut queue = self.0.lock();
        queue.requests.clear();
        queue.records = 0;
    }
}

impl Shared {
    fn lock(&self) -> MutexGuard<'_, Queue> {
        // Nothing that panics happens under the lock.
        self.queue.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn close(&self) {
        self.lock().closed = true;
        self.come.notify_all();
        self.left.notify_all();
    }

    fn enter(&self, input: Vec<u32>, wait: bool) -> Result<Ticket, CoalesceError> {
        // Only the requester learns that its words are no records; nobody else's batch fails by them.
        let records = Batch::under(self.setup.kernel(), self.setup.params(), &input)?.records();
        let limit = self.settings.queue_records;
        let (answer, ticket) = channel();
        let mut queue = self.lock();
        while !queue.closed && queue.records > 0 && queue.records + records > limit {
            if !wait {
                return Err(CoalesceError::Full { records, waiting: queue.records, limit });
            }
            queue = self.left.wait(queue).unwrap_or_else(PoisonError::into_inner);
        }
        if queue.closed {
            return Err(CoalesceError::Closed);
        }
        queue.records += records;
        queue.requests.push_back(Waiting { input, since: Instant::now(), answer });
        drop(queue);
        self.come.notify_one();
        Ok(Ticket(ticket))
    }

    /// The requests of the next batch; none once the queue is closed and empty.
    fn next(&self) -> Vec<Waiting> {
        let CoalesceSettings { preferred_batch_size, max_queue_delay, .. } = self.settings;
        let mut queue = self.lock();
        loop {
            let Some(oldest) = queue.requests.front() else {
                if queue.closed {
                    return Vec::new();
                }
                queue = self.come.wait(queue).unwrap_or_else(PoisonError::into_inner);
                continue;
            };
            let waited = oldest.since.elapsed();
            if queue.closed || queue.records >= preferred_batch_size || waited >= max_queue_delay {
                break;
            }
            let left = max_queue_delay - waited;
            queue = self.come.wait_timeout(queue, left).unwrap_or_else(PoisonError::into_inner).0;
        }
        let words = self.setup.kernel().input_words;
        let mut batch: Vec<Waiting> = Vec::new();
        let mut records = 0;
        while let Some(next) = queue.requests.front() {
            let more = next.input.len() / words;
            if !batch.is_empty() && records + more > preferred_batch_size {
                break;
            }
            records += more;
            batch.extend(queue.requests.pop_front());
        }
        queue.records -= records;
        drop(queue);
        self.left.notify_all();
        batch
    }

    /// Runs batches until the queue is closed and empty.
    fn serve(&self, mut dispatcher: Dispatcher<'_>) -> CoalesceSummary {
        let kernel = self.setup.kernel();
        let mut summary = CoalesceSummary::default();
        let (mut input, mut output) = (Vec::new(), Vec::new());
        loop {
            let requests = self.next();
            if requests.is_empty() {
                break;
            }
            input.clear();
            for request in &requests {
                input.extend_from_slice(&request.input);
            }
            let work = self.setup.work(std::mem::take(&mut input)).expect("each request was checked");
            let result = dispatcher.run(&work, summary.records, std::mem::take(&mut output));
            match result {
                Ok(done) => {
                    summary.batches += 1;
                    let mut rest = done.words.as_slice();
                    for request in requests {
                        let records = request.input.len() / kernel.input_words;
                        let (own, others) = rest.split_at(records * kernel.output_words);
                        rest = others;
                        summary.requests += 1;
                        summary.records += records as u64;
                        // Who has dropped its ticket wants no answer, here and below.
                        let _ = request.answer.send(Ok(own.to_vec()));
                    }
                    output = done.words;
                }
                Err(error) => {
                    for request in requests {
                        let _ = request.answer.send(Err(error.clone().into()));
                    }
                }
            }
            // A device that hangs keeps its input.
            input = work.into_input().unwrap_or_default();
        }
        summary.usage = dispatcher.usage().to_vec();
        summary.events = dispatcher.events().to_vec();
        summary
    }
}
