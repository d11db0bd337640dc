//! A map over any amount of records whose outputs are summed up and then forgotten, at the speed of reading.
//!
//! Words that one core has written reach another slowly, on many machines more slowly than memory. So where the device is
//! the processor, each of its threads does everything for the chunks that it takes: it reads one into a buffer that fits
//! its own cache, computes it, and adds the outputs to sums of its own. Threads take turns only to learn what is theirs:
//! a source that knows where its records lie, as a file does, lets them be fetched out of turn.
//!
//! ```text
//!   source  --turn--> fetch, compute, add   (thread 1: its own buffers, its own sums)
//!           --turn--> fetch, compute, add   (thread 2)
//! ```
//!
//! Outputs arrive poisoned here, too, a deadline runs, and a device that fails is quarantined: what it had in hand and
//! all that follows go through the dispatcher. Other devices, and runs with a shadow, are a [`stream()`](crate::stream()).

use crate::device::{Device, Kind, RunError};
use crate::dispatch::Dispatcher;
use crate::poison::Poison;
use crate::stream::{Chunk, StreamError, StreamSettings, stream_from};
use crate::work::{Setup, Work};
use crate::worker::{default_deadline, guarded};
use accel_kernels::{BatchError, Kernel};
use std::any::Any;
use std::collections::BTreeMap;
use std::convert::Infallible;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::mpsc::{RecvTimeoutError, Sender, channel};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

/// Bytes of a chunk, records and outputs: about twice what the second cache of a core holds. Calls for a quarter of that
/// read a cached file at two thirds of the speed on some systems, which costs more than the cache saves.
const CHUNK_BYTES: usize = 2 << 20;

/// How long a thread that waits for its turn to read stays awake: sleeping and waking takes as long as reading a chunk that
/// the system has at hand. A source that takes longer is worth the sleep.
const AWAKE: Duration = Duration::from_micros(200);

/// How often deadlines are looked at.
const WATCH: Duration = Duration::from_millis(100);

/// A look that comes so late says that the whole process was stopped, or kept from running: nobody worked meanwhile.
const STOPPED: Duration = Duration::from_secs(1);

/// Puts the records that it stands for into the front of a slice.
pub type Fetch<S> = Box<dyn FnOnce(&mut [u32]) -> Result<(), S> + Send>;

/// What a source gives to whoever has the turn.
pub enum Given<S> {
    /// So many whole records, which are in the slice now; 0 is the end.
    Here(usize),
    /// So many whole records, at least one, which are still to be fetched: by the same thread, beside others.
    Apart(usize, Fetch<S>),
}

impl<S> std::fmt::Debug for Given<S> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Here(records) => f.debug_tuple("Here").field(records).finish(),
            Self::Apart(records, _) => f.debug_tuple("Apart").field(records).finish_non_exhaustive(),
        }
    }
}

/// What reading gave.
enum Turn<S> {
    Records(usize),
    Failed(S),
    Panicked(Box<dyn Any + Send>),
    End,
}

/// The source and how far it is. Who holds it reads; numbers are given in the order of reading.
struct Reader<F> {
    source: F,
    chunks: u64,
    records: u64,
    ended: bool,
    /// Whether it ended with an error or a panic, which whoever read tells of.
    failed: bool,
}

impl<F> Reader<F> {
    /// Ends with an error or a panic.
    fn fail(&mut self) {
        (self.ended, self.failed) = (true, true);
    }
}

/// A chunk in the hands of a thread.
#[derive(Clone)]
struct Held {
    number: u64,
    first: u64,
    work: Work,
    since: Instant,
}

/// What threads share. A thread that hangs keeps its share of it.
struct Shared<F, G, A> {
    kernel: &'static Kernel,
    setup: Setup,
    reader: Mutex<Reader<F>>,
    stop: AtomicBool,
    /// Records that are done, and the nanoseconds that they took on all threads. Counted here and looked at now and then:
    /// a message for each chunk would wake another thread, which takes as long as the chunk.
    done: AtomicU64,
    busy: AtomicU64,
    /// The sums and the chunk in hand of each thread.
    sums: Vec<Mutex<Option<G>>>,
    held: Vec<Mutex<Option<Held>>>,
    add: A,
    device: String,
    kind: Kind,
}

/// What a thread tells.
enum Told<S> {
    Refused {
        number: u64,
        error: BatchError,
    },
    /// The chunk is still in hand.
    Failed {
        at: usize,
        error: RunError,
    },
    SourceFailed {
        number: u64,
        error: S,
    },
    Panicked(Box<dyn Any + Send>),
}

/// Runs everything that `source` gives through a map and adds its outputs up: `add` is called once for each chunk, on
/// whatever thread, with one of several sums that were made by `empty`. Returns the number of records and all sums, whose
/// sum is the result. `progress` hears how many records are done, on the calling thread.
///
/// `source` is given a slice and the turn; see [`Given`].
///
/// # Errors
/// As [`stream()`](crate::stream()): the first error stops everything.
///
/// # Panics
/// If `source` claims more records than the slice holds, or panics itself, or if `add` does.
pub fn gather<S, G, F, A>(
    dispatcher: &mut Dispatcher<'_>,
    params: &[u32],
    settings: StreamSettings,
    source: F,
    empty: impl Fn() -> G,
    add: A,
    mut progress: impl FnMut(u64),
) -> Result<(u64, Vec<G>), StreamError<S, Infallible>>
where
    S: Send + 'static,
    G: Send + 'static,
    F: FnMut(&mut [u32]) -> Result<Given<S>, S> + Send + 'static,
    A: Fn(&mut G, &Chunk<'_>) + Send + Sync + 'static,
{
    let kernel = dispatcher.kernel();
    let setup = Setup::new(kernel, params).map_err(BatchError::from)?;
    let devices = dispatcher.parts(settings.records)?;
    let count = devices.len();
    let shared = Arc::new(Shared {
        kernel,
        setup,
        reader: Mutex::new(Reader { source, chunks: 0, records: 0, ended: false, failed: false }),
        stop: AtomicBool::new(false),
        done: AtomicU64::new(0),
        busy: AtomicU64::new(0),
        sums: (0..count).map(|_| Mutex::new(Some(empty()))).collect(),
        held: (0..count).map(|_| Mutex::new(None)).collect(),
        add,
        device: dispatcher.device().to_owned(),
        kind: dispatcher.kind(),
    });
    let mut rest = empty();
    let mut done = 0;
    if count > 0 {
        let redo = on_parts(dispatcher, &shared, devices, &mut done, &mut progress)?;
        for Held { first, work, .. } in redo {
            let output = dispatcher.run(&work, first, Vec::new())?.words;
            let (input, device) = (work.batch().input(), dispatcher.device());
            (shared.add)(&mut rest, &Chunk { first, input, output: &output, state: &[], device });
            done += work.records() as u64;
            progress(done);
        }
    }
    // What is left goes through the dispatcher; after a run without a fault, nothing.
    let own = Arc::clone(&shared);
    let source = move |words: &mut [u32]| match own.read(words, false).2 {
        Turn::Records(records) => Ok(records),
        Turn::Failed(error) => Err(error),
        Turn::End => Ok(0),
        Turn::Panicked(panic) => resume_unwind(panic),
    };
    if !lock(&shared.reader).ended {
        stream_from::<S, Infallible>(dispatcher, params, settings, done, source, |chunk| {
            (shared.add)(&mut rest, &chunk);
            done += (chunk.input.len() / kernel.input_words) as u64;
            progress(done);
            Ok(())
        })?;
    }
    let sums = shared.sums.iter().filter_map(|sums| lock(sums).take());
    Ok((done, sums.chain([rest]).collect()))
}

/// Runs chunks on all these devices until the source ends or one of them fails; the chunks that are to be done again, in
/// order.
fn on_parts<S, G, F, A>(
    dispatcher: &mut Dispatcher<'_>,
    shared: &Arc<Shared<F, G, A>>,
    devices: Vec<Box<dyn Device>>,
    done: &mut u64,
    progress: &mut impl FnMut(u64),
) -> Result<Vec<Held>, StreamError<S, Infallible>>
where
    S: Send + 'static,
    G: Send + 'static,
    F: FnMut(&mut [u32]) -> Result<Given<S>, S> + Send + 'static,
    A: Fn(&mut G, &Chunk<'_>) + Send + Sync + 'static,
{
    let count = devices.len() as u64;
    let (teller, told) = channel();
    for (at, device) in devices.into_iter().enumerate() {
        let (shared, teller) = (Arc::clone(shared), teller.clone());
        let body = move || shared.serve(at, device, &teller);
        // Without a thread the others do all, and without any the stream does.
        if let Err(error) = thread::Builder::new().name(format!("cpu part {at}")).spawn(body) {
            log::warn!("one thread less: {error}");
        }
    }
    drop(teller);
    // An error counts only when all chunks before it are done, or an earlier one may come yet.
    let mut errors: BTreeMap<u64, StreamError<S, Infallible>> = BTreeMap::new();
    let mut redo = Vec::new();
    let mut looked = Instant::now();
    let mut count_up = |dispatcher: &mut Dispatcher<'_>| {
        let records = shared.done.load(Ordering::Acquire) - *done;
        if records > 0 {
            *done += records;
            let busy = Duration::from_nanos(shared.busy.swap(0, Ordering::Relaxed) / count);
            dispatcher.account_part(&shared.device, shared.kind, records, busy);
            progress(*done);
        }
    };
    while !shared.is_over(&redo, !errors.is_empty()) {
        let message = told.recv_timeout(WATCH);
        count_up(dispatcher);
        // Messages of the others don't keep one that hangs from being noticed.
        let passed = looked.elapsed();
        if passed >= WATCH {
            looked += passed;
            if passed > STOPPED {
                shared.forgive(passed - WATCH);
            }
            for (at, limit) in shared.hung(dispatcher.deadline()) {
                // The others end after the chunk in hand, or hang, too.
                shared.stop.store(true, Ordering::Relaxed);
                let (device, kernel) = (shared.device.clone(), shared.kernel.name);
                shared.give_up(at, RunError::Deadline { device, kernel, limit }, dispatcher, &mut redo);
            }
        }
        let message = match message {
            Ok(message) => message,
            Err(RecvTimeoutError::Timeout) => continue,
            Err(RecvTimeoutError::Disconnected) => break,
        };
        match message {
            Told::Refused { number, error } => drop(errors.insert(number, error.into())),
            Told::SourceFailed { number, error } => drop(errors.insert(number, StreamError::Source(error))),
            Told::Failed { at, error } => shared.give_up(at, error, dispatcher, &mut redo),
            Told::Panicked(panic) => resume_unwind(panic),
        }
    }
    shared.stop.store(true, Ordering::Relaxed); // nobody listens to those that are still at work
    count_up(dispatcher);
    if let Some((_, error)) = errors.pop_first() {
        return Err(error);
    }
    redo.sort_by_key(|held: &Held| held.number);
    Ok(redo)
}

impl<F, G, A> Shared<F, G, A> {
    /// The next words of the source: their number, the number of the first record, and what was read. Parts of a device
    /// read no more once one has failed.
    fn read<S>(&self, words: &mut [u32], part: bool) -> (u64, u64, Turn<S>)
    where
        F: FnMut(&mut [u32]) -> Result<Given<S>, S>,
    {
        let mut reader = self.turn();
        let (number, first) = (reader.chunks, reader.records);
        if reader.ended || (part && self.stop.load(Ordering::Relaxed)) {
            return (number, first, Turn::End);
        }
        let outcome = catch_unwind(AssertUnwindSafe(|| {
            let (records, fetch) = match (reader.source)(words)? {
                Given::Here(records) => (records, None),
                Given::Apart(records, fetch) => (records, Some(fetch)),
            };
            let room = words.len() / self.kernel.input_words;
            assert!(records <= room, "{records} records do not fit {} words", words.len());
            Ok((records, fetch))
        }));
        let (turn, fetch) = match outcome {
            Ok(Ok((0, _))) => (Turn::End, None),
            Ok(Ok((records, fetch))) => (Turn::Records(records), fetch),
            Ok(Err(error)) => (Turn::Failed(error), None),
            Err(panic) => (Turn::Panicked(panic), None),
        };
        reader.chunks += 1;
        match turn {
            Turn::Records(records) => reader.records += records as u64,
            Turn::End => reader.ended = true,
            Turn::Failed(_) | Turn::Panicked(_) => reader.fail(),
        }
        drop(reader);
        let fetched = fetch.map(|fetch| catch_unwind(AssertUnwindSafe(|| fetch(words))));
        let turn = match fetched {
            None | Some(Ok(Ok(()))) => return (number, first, turn),
            Some(Ok(Err(error))) => Turn::Failed(error),
            Some(Err(panic)) => Turn::Panicked(panic),
        };
        lock(&self.reader).fail();
        (number, first, turn)
    }

    /// Waits for the turn to read.
    fn turn(&self) -> MutexGuard<'_, Reader<F>> {
        let start = Instant::now();
        while start.elapsed() < AWAKE {
            if let Ok(reader) = self.reader.try_lock() {
                return reader;
            }
            std::hint::spin_loop();
        }
        lock(&self.reader)
    }

    /// What a thread does: chunk after chunk on its own, until the source ends or somebody fails.
    fn serve<S>(&self, at: usize, mut device: Box<dyn Device>, tell: &Sender<Told<S>>)
    where
        F: FnMut(&mut [u32]) -> Result<Given<S>, S>,
        A: Fn(&mut G, &Chunk<'_>),
    {
        let each = self.kernel.input_words + self.kernel.output_words;
        let words = (CHUNK_BYTES / 4 / each).max(1) * self.kernel.input_words;
        let (poison, mut input, mut output) = (Poison::new(), Vec::new(), Vec::new());
        // Who asked has gone when it does not listen any more, here and below.
        let tell = |told| tell.send(told).is_ok();
        while !self.stop.load(Ordering::Relaxed) {
            input.resize(words, 0);
            let (number, first, turn) = self.read(&mut input, true);
            match turn {
                Turn::Records(records) => input.truncate(records * self.kernel.input_words),
                Turn::Failed(error) => {
                    tell(Told::SourceFailed { number, error });
                    return;
                }
                Turn::Panicked(panic) => {
                    tell(Told::Panicked(panic));
                    return;
                }
                Turn::End => return,
            }
            let work = match self.setup.work(std::mem::take(&mut input)) {
                Ok(work) => work,
                Err(error) => {
                    self.stop.store(true, Ordering::Relaxed);
                    tell(Told::Refused { number, error });
                    return;
                }
            };
            let since = Instant::now();
            *lock(&self.held[at]) = Some(Held { number, first, work: work.clone(), since });
            let (result, _) = guarded(device.as_mut(), &work, &mut output, poison);
            let busy = match result {
                Ok((_, busy)) => busy,
                Err(error) => {
                    self.stop.store(true, Ordering::Relaxed);
                    tell(Told::Failed { at, error });
                    return;
                }
            };
            // Whoever was given up has its chunk done again: it may not count twice.
            if lock(&self.held[at]).take().is_none() {
                return;
            }
            let chunk = Chunk {
                first,
                input: work.batch().input(),
                output: &output,
                state: &[],
                device: &self.device,
            };
            let sum = || {
                if let Some(sums) = lock(&self.sums[at]).as_mut() {
                    (self.add)(sums, &chunk);
                }
            };
            if let Err(panic) = catch_unwind(AssertUnwindSafe(sum)) {
                tell(Told::Panicked(panic));
                return;
            }
            let nanos = u64::try_from(busy.as_nanos()).unwrap_or(u64::MAX);
            self.busy.fetch_add(nanos, Ordering::Relaxed);
            self.done.fetch_add(work.records() as u64, Ordering::Release); // after its sums
            input = work.into_input().unwrap_or_default();
        }
    }

    /// Whether, after a failure, all that was read is done or to be done again, so that nobody need be waited for: one may
    /// hang. After an error the chunks in hand don't count.
    fn is_over(&self, redo: &[Held], error: bool) -> bool {
        if !self.stop.load(Ordering::Relaxed) || self.held.iter().any(|held| lock(held).is_some()) {
            return false;
        }
        let done = self.done.load(Ordering::Acquire);
        let again: usize = redo.iter().map(|held| held.work.records()).sum();
        // While the source is being read, and until its failure has been told, there is something to wait for.
        let all_read = |reader: MutexGuard<'_, Reader<F>>| reader.records == done + again as u64;
        error || self.reader.try_lock().is_ok_and(|reader| !reader.failed && all_read(reader))
    }

    /// Does not count so much time that has passed against anybody's deadline.
    fn forgive(&self, time: Duration) {
        for held in &self.held {
            if let Some(held) = lock(held).as_mut() {
                held.since = (held.since + time).min(Instant::now());
            }
        }
    }

    /// The threads that have had their chunk for too long, and the limit.
    fn hung(&self, deadline: Option<Duration>) -> Vec<(usize, Duration)> {
        let late = |(at, held): (usize, &Mutex<Option<Held>>)| {
            let held = lock(held);
            let Held { work, since, .. } = held.as_ref()?;
            let limit = deadline.unwrap_or_else(|| default_deadline(self.kind, &work.batch()));
            (since.elapsed() > limit).then_some((at, limit))
        };
        self.held.iter().enumerate().filter_map(late).collect()
    }

    /// Takes the chunk of a thread that failed from it, to be done again without the device.
    fn give_up(&self, at: usize, error: RunError, dispatcher: &mut Dispatcher<'_>, redo: &mut Vec<Held>) {
        if let Some(held) = lock(&self.held[at]).take() {
            dispatcher.part_failed(&held.work, held.first, error);
            redo.push(held);
        }
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    // Who panics under a lock is told of, and nothing is used after that.
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What two threads share that have computed 30 of 40 records; the first has the others in hand since a while.
    fn shared(failed: bool) -> Shared<(), (), ()> {
        let kernel = accel_kernels::kernels()[0];
        let setup = Setup::new(kernel, (kernel.default_params)()).unwrap();
        let work = setup.work(vec![0; 10 * kernel.input_words]).unwrap();
        let held = Held { number: 3, first: 30, work, since: Instant::now() - Duration::from_secs(5) };
        Shared {
            kernel,
            setup,
            reader: Mutex::new(Reader { source: (), chunks: 4, records: 40, ended: failed, failed }),
            stop: AtomicBool::new(true),
            done: AtomicU64::new(30),
            busy: AtomicU64::new(0),
            sums: Vec::new(),
            held: vec![Mutex::new(Some(held)), Mutex::new(None)],
            add: (),
            device: "cpu".to_owned(),
            kind: Kind::Cpu,
        }
    }

    #[test]
    fn after_a_fault_a_failure_of_the_source_is_waited_for_until_it_is_told() {
        for failed in [false, true] {
            let shared = shared(failed);
            assert!(!shared.is_over(&[], true), "a chunk is in hand");
            let redo = [lock(&shared.held[0]).take().unwrap()];
            assert_eq!(shared.is_over(&redo, false), !failed);
            assert!(shared.is_over(&redo, true));
            shared.done.store(20, Ordering::Relaxed);
            assert!(!shared.is_over(&redo, false), "ten are in nobody's hands yet");
        }
    }

    #[test]
    fn time_that_is_forgiven_does_not_count_against_a_deadline() {
        let (shared, limit) = (shared(false), Duration::from_secs(4));
        assert_eq!(shared.hung(Some(limit)), [(0, limit)]);
        shared.forgive(Duration::from_secs(3));
        assert_eq!(shared.hung(Some(limit)), []);
        assert_eq!(shared.hung(Some(Duration::from_secs(1))).len(), 1);
        shared.forgive(Duration::from_secs(1000));
        assert_eq!(shared.hung(Some(Duration::from_secs(1))), [], "no chunk is of the future");
    }
}
