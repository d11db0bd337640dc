//! What holds for batches holds for every kernel, whatever its shape: whole outputs from parts, and no fault passed on.

#![allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]

mod common;

use accel_kernels::{Kernel, Shape};
use accel_runtime::{
    DispatchError, Dispatcher, Fault, Options, Reason, RunError, Selection, Session, Shadow, StreamError,
    StreamSettings, Work, Worker, fold, stream,
};
use common::{Fake, registry, request, work_of};
use std::convert::Infallible;
use std::sync::Arc;

const SMALL: StreamSettings = StreamSettings { records: 100, buffers: 3 };

fn shadow() -> Options {
    let shadow = Shadow { rate: "all".parse().unwrap(), seed: Some(5), device: None, judge: None };
    Options { deadline: None, shadow: Some(shadow) }
}

fn parts(work: &Work) -> (Arc<[u32]>, Vec<u32>) {
    (work.batch().params().into(), work.batch().input().to_vec())
}

/// A source of these records.
fn source(
    kernel: &'static Kernel,
    input: Vec<u32>,
) -> impl FnMut(&mut [u32]) -> Result<usize, Infallible> + Send + 'static {
    let mut at = 0;
    move |buffer: &mut [u32]| {
        let words = buffer.len().min(input.len() - at);
        buffer[..words].copy_from_slice(&input[at..at + words]);
        at += words;
        Ok(words / kernel.input_words)
    }
}

#[test]
fn a_session_gives_the_outputs_of_one_batch_whatever_the_size_of_its_own() {
    let registry = registry(&[]);
    let mut runs = 0;
    for chunk in [1, 7, 100, 5000] {
        let mut session = Session::new(&registry, request(&["cpu"]), Options::default()).with_chunk(chunk);
        let mut records = 0;
        for count in [0, 1, 2, 101, 1000] {
            for kernel in accel_kernels::kernels() {
                let work = work_of(kernel, count);
                let (setup, input) = parts(&work);
                let output = session.run(kernel, setup, input).unwrap();
                assert!(output == work.batch().reference(), "{} {count} in {chunk}", kernel.name);
                runs += 1;
            }
            records += count as u64;
        }
        assert_eq!(session.dispatchers().count(), accel_kernels::kernels().len());
        for dispatcher in session.dispatchers() {
            assert_eq!(dispatcher.usage().iter().map(|u| u.records).sum::<u64>(), records);
        }
    }
    assert_eq!(runs, 20 * accel_kernels::kernels().len());
}

#[test]
fn a_device_found_wrong_on_one_kernel_runs_no_other() {
    let registry = registry(&[Fake::with_fault("bad", Fault::Bit, 0)]);
    let mut session = Session::new(&registry, request(&["bad", "cpu"]), shadow());
    for _ in 0..2 {
        for kernel in accel_kernels::kernels() {
            let work = work_of(kernel, 50);
            let (setup, input) = parts(&work);
            assert_eq!(session.run(kernel, setup, input).unwrap(), work.batch().reference());
        }
    }
    let events: Vec<_> = session.dispatchers().flat_map(Dispatcher::events).collect();
    assert!(events.len() == 1 && events[0].device == "bad", "{events:?}");
    for dispatcher in session.dispatchers() {
        assert!(dispatcher.usage().iter().all(|usage| usage.device == "cpu"));
        assert_eq!(dispatcher.passed_over().iter().filter(|p| p.device == "bad").count(), 1);
    }
}

#[test]
fn a_session_names_unknown_devices_and_words_that_are_no_batch() {
    let registry = registry(&[]);
    let kernel = accel_kernels::find("zone_update").unwrap();
    let (setup, input) = parts(&work_of(kernel, 2));
    let mut session = Session::new(&registry, request(&["cpuu"]), Options::default());
    let error = session.run(kernel, setup.clone(), input.clone()).unwrap_err();
    assert!(matches!(error, DispatchError::Unknown(_)), "{error}");
    let mut session = Session::new(&registry, request(&["cpu"]), Options::default());
    let error = session.run(kernel, setup.clone(), input[1..].to_vec()).unwrap_err();
    assert!(matches!(error, DispatchError::Batch(_)), "{error}");
    let error = session.run(kernel, setup[1..].into(), input).unwrap_err();
    assert!(matches!(error, DispatchError::Batch(_)), "{error}");
}

#[test]
fn a_stream_of_any_kernel_gives_the_outputs_of_one_batch() {
    let registry = registry(&[Fake::with_fault("mortal", Fault::Lost, 4)]);
    for &kernel in accel_kernels::kernels() {
        for count in [0, 1, 99, 100, 101, 1000] {
            let work = work_of(kernel, count);
            let (setup, input) = parts(&work);
            let expected = work.batch().reference();
            let selection = Selection::new(&registry, kernel, &request(&["mortal", "cpu"])).unwrap();
            let mut dispatcher = Dispatcher::new(selection, Options::default()).unwrap();
            let source = source(kernel, input);
            if kernel.is_whole() {
                let refused = stream(&mut dispatcher, &setup, SMALL, source, |_| Ok::<(), Infallible>(()));
                assert!(matches!(refused, Err(StreamError::Whole { .. })), "{} {count}", kernel.name);
                continue;
            }
            if kernel.shape == Shape::Fold {
                let (records, output) = fold(&mut dispatcher, &setup, SMALL, source).unwrap();
                assert!(records == count as u64 && output == expected, "{} {count}", kernel.name);
                continue;
            }
            let words = count * kernel.output_words;
            let (mut output, mut state) = (Vec::new(), Vec::new());
            let total = stream(&mut dispatcher, &setup, SMALL, source, |chunk| {
                assert_eq!(chunk.output.len() / kernel.output_words, chunk.input.len() / kernel.input_words);
                output.extend_from_slice(chunk.output);
                state = chunk.state.to_vec();
                Ok::<(), Infallible>(())
            });
            let total = total.unwrap_or_else(|e: StreamError<Infallible, Infallible>| panic!("{e}"));
            assert!(total == count as u64 && output == expected[..words], "{} {count}", kernel.name);
            assert!(count == 0 || state == expected[words..], "the last state of {} {count}", kernel.name);
        }
    }
}

#[test]
fn outputs_beyond_the_limit_are_refused_with_both_figures() {
    let registry = registry(&[]);
    let kernel = accel_kernels::find("moment_aggregation").unwrap();
    let mut session = Session::new(&registry, request(&["cpu"]), Options::default());
    let error = session.run(kernel, [2_000_000].into(), Vec::new()).unwrap_err();
    assert_eq!(
        error.to_string(),
        "moment_aggregation: the outputs of a batch take 2448000000 bytes, the limit is 2147483648: use fewer segments"
    );
    assert!(session.dispatchers().all(|d| d.events().is_empty()), "no device is at fault");
}

#[test]
fn no_fault_of_a_device_reaches_the_outputs_of_any_kernel() {
    let mut events = 0;
    for &kernel in accel_kernels::kernels() {
        let work = work_of(kernel, 300);
        let expected = work.batch().reference();
        for fault in [Fault::Bit, Fault::Silent, Fault::Short, Fault::Fail, Fault::Lost, Fault::Panic] {
            let registry = registry(&[Fake::with_fault("bad", fault, 1)]);
            let selection = Selection::new(&registry, kernel, &request(&["bad", "cpu"])).unwrap();
            let mut dispatcher = Dispatcher::new(selection, shadow()).unwrap();
            for first in [0, 300, 600] {
                let output = dispatcher.run(&work, first, Vec::new()).unwrap();
                assert!(output.words == expected, "{} {fault:?}", kernel.name);
            }
            let [event] = dispatcher.events() else { panic!("{fault:?}: {:?}", dispatcher.events()) };
            assert_eq!((event.device.as_str(), event.first), ("bad", 300));
            if let Reason::Wrong(found) = &event.reason {
                assert_eq!(fault, Fault::Bit);
                assert_eq!(found.output.is_none(), kernel.shape == Shape::Map);
            }
            events += 1;
        }
    }
    assert_eq!(events, 6 * accel_kernels::kernels().len());
}

#[test]
fn words_that_are_not_written_are_noticed_in_every_shape() {
    for &kernel in accel_kernels::kernels() {
        let work = work_of(kernel, 100);
        let words = work.batch().output_len();
        for (device, word) in [("fault:silent", 0), ("fault:short", words - 1)] {
            let mut worker = Worker::start(registry(&[]).open(device).unwrap()).unwrap();
            let Err(RunError::Failed { reason, .. }) = worker.run(&work, Vec::new(), None) else {
                panic!("{device} passed")
            };
            assert_eq!(reason, format!("output word {word} of {words} was not written"));
        }
    }
}
