//! Sums of a stream count every record once, whichever thread or device computed it.

#![allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]

mod common;

use accel_kernels::{Batch, Kernel};
use accel_runtime::{
    Chunk, Device, DispatchError, Fault, Faulty, Given, Kind, Listing, OpenError, Options, Provider, Ran,
    RunError, Shadow, StreamError, StreamSettings, Unsupported, gather,
};
use common::{SOON, dispatcher, kernel, params, records, reference, registry};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, mpsc};
use std::time::{Duration, Instant};

const SETTINGS: StreamSettings = StreamSettings { records: 500, buffers: 3 };

/// A device of parts, one of which has a fault after so many good batches.
#[derive(Clone, Copy)]
struct Team(Option<(Fault, u64)>);

impl Device for Team {
    fn name(&self) -> &str {
        "team"
    }

    fn kind(&self) -> Kind {
        Kind::Cpu
    }

    fn supports(&self, _: &'static Kernel) -> Result<(), Unsupported> {
        Ok(())
    }

    fn run(&mut self, batch: &Batch<'_>, output: &mut [u32]) -> Result<Ran, RunError> {
        output.copy_from_slice(&batch.reference());
        Ok(Ran::default())
    }

    fn parts(&self) -> Vec<Box<dyn Device>> {
        let good = || Box::new(Team(None)) as Box<dyn Device>;
        match self.0 {
            Some((fault, after)) => {
                vec![good(), Box::new(Faulty::new("team", good(), fault).after(after)), good()]
            }
            None => vec![good(), good(), good()],
        }
    }
}

impl Provider for Team {
    fn probe(&self) -> Vec<Listing> {
        let (name, description) = ("team".to_owned(), String::new());
        vec![Listing { name, kind: Kind::Cpu, description, limits: Vec::new(), absent: None }]
    }

    fn open(&self, name: &str) -> Option<Result<Box<dyn Device>, OpenError>> {
        (name == "team").then(|| Ok(Box::new(*self) as Box<dyn Device>))
    }
}

/// A device without parts, of any kind, that counts how often it was opened and run.
#[derive(Clone)]
struct Counted {
    kind: Kind,
    opened: Arc<AtomicUsize>,
    ran: Arc<AtomicUsize>,
}

impl Counted {
    fn of_kind(kind: Kind) -> Self {
        Self { kind, opened: Arc::default(), ran: Arc::default() }
    }
}

impl Device for Counted {
    fn name(&self) -> &str {
        "counted"
    }

    fn kind(&self) -> Kind {
        self.kind
    }

    fn supports(&self, _: &'static Kernel) -> Result<(), Unsupported> {
        Ok(())
    }

    fn run(&mut self, batch: &Batch<'_>, output: &mut [u32]) -> Result<Ran, RunError> {
        self.ran.fetch_add(1, Ordering::Relaxed);
        output.copy_from_slice(&batch.reference());
        Ok(Ran::default())
    }
}

impl Provider for Counted {
    fn probe(&self) -> Vec<Listing> {
        let (name, description) = ("counted".to_owned(), String::new());
        vec![Listing { name, kind: self.kind, description, limits: Vec::new(), absent: None }]
    }

    fn open(&self, name: &str) -> Option<Result<Box<dyn Device>, OpenError>> {
        (name == "counted").then(|| {
            self.opened.fetch_add(1, Ordering::Relaxed);
            Ok(Box::new(self.clone()) as Box<dyn Device>)
        })
    }
}

/// A source of these records, at most `most` at a time; every third time they are still to be fetched.
fn source<E: 'static>(
    input: Vec<u32>,
    most: usize,
) -> impl FnMut(&mut [u32]) -> Result<Given<E>, E> + Send + 'static {
    let (mut at, mut turns) = (0, 0);
    move |buffer: &mut [u32]| {
        let words = buffer.len().min(input.len() - at).min(most * kernel().input_words);
        let part = &input[at..at + words];
        (at, turns) = (at + words, turns + 1);
        let records = words / kernel().input_words;
        if turns % 3 > 0 || records == 0 {
            buffer[..words].copy_from_slice(part);
            return Ok(Given::Here(records));
        }
        let part = part.to_vec();
        let fetch = move |buffer: &mut [u32]| {
            buffer[..part.len()].copy_from_slice(&part);
            Ok(())
        };
        Ok(Given::Apart(records, Box::new(fetch)))
    }
}

/// What a sum holds: each chunk's first record, input and output.
type Sum = Vec<(u64, Vec<u32>, Vec<u32>)>;

fn add(sum: &mut Sum, chunk: &Chunk<'_>) {
    assert!(sum.last().is_none_or(|last| last.0 < chunk.first), "numbers rise within a sum");
    sum.push((chunk.first, chunk.input.to_vec(), chunk.output.to_vec()));
}

/// Asserts that these sums are of all records, each once.
fn assert_whole(sums: Vec<Sum>, input: &[u32]) {
    let mut chunks: Sum = sums.into_iter().flatten().collect();
    chunks.sort();
    let (mut seen, mut output) = (Vec::new(), Vec::new());
    for (first, input, words) in chunks {
        assert_eq!(first as usize * kernel().input_words, seen.len());
        seen.extend(input);
        output.extend(words);
    }
    assert!(seen == input && output == reference(input));
}

#[test]
fn every_record_counts_once_whatever_the_sizes() {
    let registry = registry(&[]).with(Team(None));
    let shadow = Shadow { rate: "1/3".parse().unwrap(), seed: Some(1), device: None, judge: None };
    let mut runs = 0;
    for count in [0, 1, 99, 5000, 60_000] {
        for (device, options) in [
            ("cpu", Options::default()),
            ("team", Options::default()),
            ("cpu:reference", Options::default()),
            ("team", Options { deadline: None, shadow: Some(shadow.clone()) }),
        ] {
            let input = records(count);
            let mut dispatcher = dispatcher(&registry, &[device], options);
            let (source, mut last) = (source::<String>(input.clone(), 777), 0);
            let gathered = gather(&mut dispatcher, &params(), SETTINGS, source, Vec::new, add, |done| {
                assert!(done > last);
                last = done;
            });
            let (total, sums) = gathered.unwrap();
            assert_eq!((total, last), (count, count));
            assert_whole(sums, &input);
            let used = dispatcher.usage();
            assert_eq!(used.iter().map(|u| u.records).sum::<u64>(), count);
            assert!(used.iter().all(|u| u.device == device));
            runs += 1;
        }
    }
    assert_eq!(runs, 20);
}

#[test]
fn a_part_that_fails_at_any_chunk_loses_and_doubles_nothing() {
    let mut runs = 0;
    for fault in [Fault::Fail, Fault::Lost, Fault::Panic, Fault::Silent, Fault::Short, Fault::Hang] {
        for good in [0, 1, 5] {
            let registry = registry(&[]).with(Team(Some((fault, good))));
            let options = Options { deadline: (fault == Fault::Hang).then_some(SOON), ..Options::default() };
            let input = records(40_000);
            let mut dispatcher = dispatcher(&registry, &["team", "cpu"], options);
            let mut quick = source::<String>(input.clone(), 250);
            // Slow enough for each part to be there before the others have done all.
            let source = move |buffer: &mut [u32]| {
                std::thread::sleep(Duration::from_micros(300));
                quick(buffer)
            };
            let (total, sums) =
                gather(&mut dispatcher, &params(), SETTINGS, source, Vec::new, add, |_| {}).unwrap();
            assert_eq!(total, 40_000);
            assert_whole(sums, &input);
            // Others may have done all before this part had so many chunks.
            let events = dispatcher.events();
            assert!(events.len() <= 1 && (good > 0 || !events.is_empty()), "{fault:?} {good}: {events:?}");
            for event in dispatcher.events() {
                assert_eq!((event.device.as_str(), dispatcher.device()), ("team", "cpu"));
            }
            assert_eq!(dispatcher.usage().iter().map(|u| u.records).sum::<u64>(), 40_000);
            runs += 1;
        }
    }
    assert_eq!(runs, 18);
}

#[test]
fn the_last_device_gone_is_an_error() {
    let registry = registry(&[]).with(Team(Some((Fault::Lost, 0))));
    let mut dispatcher = dispatcher(&registry, &["team"], Options::default());
    let source = source::<String>(records(40_000), 250);
    let error = gather(&mut dispatcher, &params(), SETTINGS, source, Vec::new, add, |_| {}).unwrap_err();
    assert!(matches!(error, StreamError::Dispatch(DispatchError::NoDevice(_))), "{error}");
}

#[test]
fn an_error_or_a_panic_of_the_source_is_passed_on() {
    type Turn = Result<Given<&'static str>, &'static str>;
    let failing = |how: fn() -> Turn| {
        let registry = registry(&[]).with(Team(None));
        let mut dispatcher = dispatcher(&registry, &["team"], Options::default());
        let (mut inner, mut calls) = (source(records(5000), 100), 0);
        let source = move |buffer: &mut [u32]| {
            calls += 1;
            if calls == 7 { how() } else { inner(buffer) }
        };
        gather(&mut dispatcher, &params(), SETTINGS, source, Vec::new, add, |_| {}).map(|(total, _)| total)
    };
    let fetch_fails: fn() -> Turn = || Ok(Given::Apart(1, Box::new(|_| Err("disk on fire"))));
    for how in [|| Err("disk on fire"), fetch_fails] as [fn() -> Turn; 2] {
        assert!(matches!(failing(how), Err(StreamError::Source("disk on fire"))));
    }
    for how in [
        || panic!("on purpose"),
        || Ok(Given::Here(usize::MAX)),
        || Ok(Given::Apart(1, Box::new(|_| panic!("on purpose")))),
    ] as [fn() -> Turn; 3]
    {
        assert!(std::panic::catch_unwind(|| failing(how)).is_err());
    }
}

#[test]
fn a_fault_does_not_wait_for_a_source_that_blocks_for_ever_to_be_noticed() {
    let registry = registry(&[]).with(Team(Some((Fault::Lost, 0))));
    let mut dispatcher = dispatcher(&registry, &["team", "cpu"], Options::default());
    // The pipe gives three chunks, then nothing for a while, then the end.
    let (open, pipe) = mpsc::channel::<()>();
    let (mut inner, mut calls) = (source::<String>(records(300), 100), 0);
    let blocking = move |buffer: &mut [u32]| {
        calls += 1;
        if calls == 4 {
            let _ = pipe.recv();
        }
        inner(buffer)
    };
    let start = Instant::now();
    let closer = std::thread::spawn(move || {
        std::thread::sleep(Duration::from_millis(200));
        drop(open);
    });
    let (total, sums) =
        gather(&mut dispatcher, &params(), SETTINGS, blocking, Vec::new, add, |_| {}).unwrap();
    closer.join().unwrap();
    assert_eq!(total, 300);
    assert_whole(sums, &records(300));
    assert!(start.elapsed() < Duration::from_secs(20));
}

#[test]
fn a_part_that_hangs_is_noticed_while_the_others_go_on() {
    let counted = Counted::of_kind(Kind::Cpu);
    let ran = Arc::clone(&counted.ran);
    let registry = registry(&[]).with(Team(Some((Fault::Hang, 0)))).with(counted);
    let options = Options { deadline: Some(SOON), ..Options::default() };
    let mut dispatcher = dispatcher(&registry, &["team", "counted"], options);
    // A chunk each millisecond until the second device has done the one that hangs, but for no longer than 20 seconds.
    let input = records(100_000);
    let (mut inner, mut given) = (source::<String>(input.clone(), 5), 0);
    let (tell, told) = mpsc::channel();
    let going_on = move |buffer: &mut [u32]| {
        if ran.load(Ordering::Relaxed) > 0 || given == 20_000 {
            let _ = tell.send(given);
            return Ok(Given::Here(0));
        }
        std::thread::sleep(Duration::from_millis(1));
        given += 1;
        inner(buffer)
    };
    let (total, sums) =
        gather(&mut dispatcher, &params(), SETTINGS, going_on, Vec::new, add, |_| {}).unwrap();
    let given = told.recv().unwrap();
    assert!(given < 20_000, "the others did all there was before anybody looked");
    assert_eq!(total, 5 * given);
    assert_whole(sums, &input[..total as usize * kernel().input_words]);
    let [event] = dispatcher.events() else { panic!("{:?}", dispatcher.events()) };
    assert_eq!((event.device.as_str(), dispatcher.device()), ("team", "counted"));
}

#[test]
fn a_gpu_is_not_opened_a_second_time_for_parts_that_it_has_not() {
    for kind in [Kind::DiscreteGpu, Kind::Simulator] {
        let counted = Counted::of_kind(kind);
        let registry = registry(&[]).with(counted.clone());
        let mut dispatcher = dispatcher(&registry, &["counted"], Options::default());
        let source = source::<String>(records(1000), 777);
        let (total, _) = gather(&mut dispatcher, &params(), SETTINGS, source, Vec::new, add, |_| {}).unwrap();
        assert_eq!((total, counted.opened.load(Ordering::Relaxed)), (1000, 1), "{kind:?}");
    }
}
