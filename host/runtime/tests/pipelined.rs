//! A device that takes a batch while it computes another has two of them, and whatever goes wrong with either, the
//! outputs are those of the reference, in order, once.

#![allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]

mod common;

use accel_kernels::{Batch, Kernel};
use accel_runtime::device::{Finished, Pipelined};
use accel_runtime::{
    Device, Kind, Listing, OpenError, Options, Provider, Ran, Reason, Registry, RunError, StreamSettings,
    Unsupported, Work, Worker, stream,
};
use common::{SOON, dispatcher, kernel, params, records, reference, registry, work};
use std::collections::VecDeque;
use std::convert::Infallible;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::{Duration, Instant};

/// What goes wrong with a batch.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Wrong {
    Nothing,
    Fails,
    Panics,
    Hangs,
    LeavesAWord,
}

/// The reference as a device that takes two batches, with a fault in the batch of some number.
struct Two {
    queue: VecDeque<(Work, Vec<u32>)>,
    number: usize,
    fault: (usize, Wrong),
    /// The most batches that it had at a time.
    most: Arc<AtomicUsize>,
}

impl Device for Two {
    fn name(&self) -> &str {
        "two"
    }

    fn kind(&self) -> Kind {
        Kind::SoftwareGpu
    }

    fn supports(&self, _: &'static Kernel) -> Result<(), Unsupported> {
        Ok(())
    }

    fn run(&mut self, _: &Batch<'_>, _: &mut [u32]) -> Result<Ran, RunError> {
        panic!("a worker uses it as a pipelined device")
    }

    fn pipelined(&mut self) -> Option<&mut dyn Pipelined> {
        Some(self)
    }
}

/// How often a device with room looks for another batch: long enough for a busy machine to bring one.
const GLANCES: usize = 40;

impl Pipelined for Two {
    fn submit(&mut self, work: Work, output: Vec<u32>) {
        self.queue.push_back((work, output));
        assert!(self.queue.len() <= 2);
        self.most.fetch_max(self.queue.len(), Ordering::Relaxed);
    }

    fn has_room(&self) -> bool {
        self.queue.len() < 2
    }

    fn finish(&mut self, patience: Duration) -> Option<Finished> {
        // As long as there is room it takes its time, so that another batch can come.
        if self.has_room() && self.number < GLANCES {
            thread::sleep(patience);
            self.number += 1;
            return None;
        }
        let (work, mut output) = self.queue.pop_front()?;
        let poison = output.get(7).copied();
        output.copy_from_slice(&work.batch().reference());
        let reason = "a fault on purpose".to_owned();
        let mut result = Ok(Ran::default());
        if work.batch().input()[0] == self.fault.0 as u32 {
            match self.fault.1 {
                Wrong::Nothing => {}
                Wrong::Fails => {
                    let (device, kernel) = ("two".to_owned(), work.kernel().name);
                    result = Err(RunError::Failed { device, kernel, reason });
                }
                Wrong::Panics => panic!("{reason}"),
                Wrong::Hangs => loop {
                    thread::park();
                },
                Wrong::LeavesAWord => output[7] = poison.expect("its batches have 100 words"),
            }
        }
        self.number = 0;
        Some(Finished { work, output, result })
    }
}

#[derive(Clone)]
struct Family {
    fault: (usize, Wrong),
    most: Arc<AtomicUsize>,
}

impl Family {
    fn with(number: usize, wrong: Wrong) -> Self {
        Self { fault: (number, wrong), most: Arc::default() }
    }
}

impl Provider for Family {
    fn probe(&self) -> Vec<Listing> {
        vec![Listing {
            name: "two".to_owned(),
            kind: Kind::SoftwareGpu,
            description: String::new(),
            limits: Vec::new(),
            absent: None,
        }]
    }

    fn open(&self, name: &str) -> Option<Result<Box<dyn Device>, OpenError>> {
        let device =
            Two { queue: VecDeque::new(), number: 0, fault: self.fault, most: Arc::clone(&self.most) };
        (name == "two").then(|| Ok(Box::new(device) as Box<dyn Device>))
    }
}

fn with(family: &Family) -> Registry {
    registry(&[]).with(family.clone())
}

/// Batches of 100 records, the first word of each of which is its number.
fn numbered(batches: usize) -> Vec<u32> {
    let words = 100 * kernel().input_words;
    let mut input = records(100 * batches as u64);
    (0..).zip(input.chunks_exact_mut(words)).for_each(|(number, batch)| batch[0] = number);
    input
}

#[test]
fn a_worker_of_such_a_device_has_two_batches_in_flight_and_gives_results_in_order() {
    let family = Family::with(0, Wrong::Nothing);
    let mut worker = Worker::start(with(&family).open("two").unwrap()).unwrap();
    let works: Vec<Work> = (1..20).map(work).collect();
    let mut rest = works.iter();
    for work in &works {
        while worker.has_room()
            && let Some(next) = rest.next()
        {
            worker.submit(next, Vec::new(), None).unwrap();
        }
        assert!((1..=2).contains(&worker.in_flight()));
        assert_eq!(worker.wait().unwrap().output, work.batch().reference());
    }
    assert_eq!((worker.in_flight(), family.most.load(Ordering::Relaxed)), (0, 2));
    // Others have one.
    let mut worker = Worker::start(with(&family).open("cpu").unwrap()).unwrap();
    worker.submit(&works[0], Vec::new(), None).unwrap();
    assert!(!worker.has_room());
    assert_eq!(worker.wait().unwrap().output, works[0].batch().reference());
}

#[test]
fn a_deadline_of_the_first_of_two_batches_gives_up_the_device_and_the_second() {
    let family = Family::with(0, Wrong::Hangs);
    let mut worker = Worker::start(with(&family).open("two").unwrap()).unwrap();
    let input = numbered(2);
    let (one, other) = input.split_at(input.len() / 2);
    let works = [one, other].map(|part| Work::new(kernel(), params().into(), part.to_vec()).unwrap());
    let start = Instant::now();
    for work in &works {
        worker.submit(work, Vec::new(), Some(Duration::from_millis(200))).unwrap();
    }
    assert!(matches!(worker.wait(), Err(RunError::Deadline { .. })));
    assert!(matches!(worker.wait(), Err(RunError::Lost { .. })));
    assert!(matches!(worker.submit(&works[1], Vec::new(), None), Err(RunError::Lost { .. })));
    assert!(start.elapsed() < Duration::from_secs(5));
}

#[test]
fn a_stream_has_two_batches_on_the_device_and_a_fault_in_any_of_them_costs_nothing() {
    let mut events = 0;
    for wrong in [Wrong::Nothing, Wrong::Fails, Wrong::Panics, Wrong::Hangs, Wrong::LeavesAWord] {
        for number in [0, 1, 2, 5] {
            let family = Family::with(number, wrong);
            let registry = with(&family);
            let options = Options { deadline: (wrong == Wrong::Hangs).then_some(SOON / 2), shadow: None };
            let mut dispatcher = dispatcher(&registry, &["two", "cpu"], options);
            let input = numbered(9);
            let (mut rest, mut seen, mut output) = (input.clone(), 0, Vec::new());
            let source = move |buffer: &mut [u32]| {
                let words = buffer.len().min(rest.len());
                buffer[..words].copy_from_slice(&rest[..words]);
                rest.drain(..words);
                Ok::<_, Infallible>(words / kernel().input_words)
            };
            let settings = StreamSettings { records: 100, buffers: 4 };
            let total = stream(&mut dispatcher, &params(), settings, source, |chunk| {
                assert_eq!(chunk.first, seen);
                seen += 100;
                output.extend_from_slice(chunk.output);
                assert_eq!(
                    chunk.device == "two",
                    wrong == Wrong::Nothing || chunk.first < 100 * number as u64
                );
                Ok::<_, Infallible>(())
            });
            assert_eq!(total.unwrap(), 900);
            assert!(output == reference(&input), "{wrong:?} {number}");
            let released: u64 = dispatcher.usage().iter().map(|usage| usage.records).sum();
            assert_eq!(released, 900, "every record once");
            match (wrong, dispatcher.events()) {
                (Wrong::Nothing, []) => assert_eq!(family.most.load(Ordering::Relaxed), 2),
                (_, [event]) => {
                    assert_eq!((event.first, event.records), (100 * number as u64, 100));
                    assert!(matches!(event.reason, Reason::Run(_)), "{:?}", event.reason);
                    events += 1;
                }
                (_, other) => panic!("{wrong:?} {number}: {other:?}"),
            }
        }
    }
    assert_eq!(events, 16);
}

#[test]
fn a_batch_that_was_sent_ahead_and_is_not_the_next_is_dropped() {
    // A stream that ends early leaves one; the same dispatcher runs others after it.
    let family = Family::with(0, Wrong::Nothing);
    let registry = with(&family);
    let mut dispatcher = dispatcher(&registry, &["two"], Options::default());
    let settings = StreamSettings { records: 100, buffers: 4 };
    for _ in 0..5 {
        let source = |buffer: &mut [u32]| {
            buffer.copy_from_slice(&records(100));
            Ok::<_, Infallible>(100)
        };
        let ended = stream(&mut dispatcher, &params(), settings, source, |chunk| {
            if chunk.first < 300 { Ok(()) } else { Err("enough") }
        });
        assert!(ended.is_err());
        for count in [3, 100, 50] {
            let output = dispatcher.run(&work(count), 0, Vec::new()).unwrap();
            assert_eq!(output.words, reference(&records(count)));
        }
    }
    assert!(dispatcher.events().is_empty());
}
