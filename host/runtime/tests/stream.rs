//! A stream keeps order and bounds, and stops at the first error.

#![allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]

mod common;

use accel_kernels::Batch;
use accel_runtime::{DispatchError, Fault, Options, StreamError, StreamSettings, stream};
use common::{Fake, dispatcher, kernel, params, records, reference, registry};
use std::convert::Infallible;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::mpsc;
use std::time::{Duration, Instant};

const SMALL: StreamSettings = StreamSettings { records: 100, buffers: 3 };

/// A source of these records, at most `most` at a time.
fn source<E>(input: Vec<u32>, most: usize) -> impl FnMut(&mut [u32]) -> Result<usize, E> + Send + 'static {
    let mut at = 0;
    move |buffer: &mut [u32]| {
        let words = buffer.len().min(input.len() - at).min(most * kernel().input_words);
        buffer[..words].copy_from_slice(&input[at..at + words]);
        at += words;
        Ok(words / kernel().input_words)
    }
}

#[test]
fn every_record_arrives_once_in_order_whatever_the_sizes() {
    let registry = registry(&[]);
    let mut runs = 0;
    for count in [0, 1, 99, 100, 101, 1000] {
        for most in [1, 7, 100, usize::MAX / 64] {
            let input = records(count);
            let (mut seen, mut output) = (Vec::new(), Vec::new());
            let mut dispatcher = dispatcher(&registry, &["cpu"], Options::default());
            let total = stream(&mut dispatcher, &params(), SMALL, source(input.clone(), most), |chunk| {
                assert_eq!(chunk.first as usize * kernel().input_words, seen.len());
                assert_eq!(chunk.device, "cpu");
                seen.extend_from_slice(chunk.input);
                output.extend_from_slice(chunk.output);
                Ok::<(), Infallible>(())
            });
            let total = total.unwrap_or_else(|e: StreamError<Infallible, Infallible>| panic!("{e}"));
            assert!(total == count && seen == input && output == reference(&input), "{count} {most}");
            runs += 1;
        }
    }
    assert_eq!(runs, 24);
}

#[test]
fn a_device_that_dies_in_mid_stream_is_not_seen_in_the_output() {
    let registry = registry(&[Fake::with_fault("mortal", Fault::Lost, 4)]);
    let input = records(1000);
    let mut output = Vec::new();
    let mut devices = Vec::new();
    let mut dispatcher = dispatcher(&registry, &["mortal", "cpu"], Options::default());
    stream(&mut dispatcher, &params(), SMALL, source::<Infallible>(input.clone(), 100), |chunk| {
        output.extend_from_slice(chunk.output);
        devices.push(chunk.device.to_owned());
        Ok::<(), Infallible>(())
    })
    .unwrap();
    assert_eq!(output, reference(&input));
    assert_eq!(devices, [["mortal"; 4].as_slice(), &["cpu"; 6]].concat());
}

#[test]
fn the_source_never_runs_further_ahead_than_the_buffers() {
    let registry = registry(&[]);
    let filled = Arc::new(AtomicU64::new(0));
    let mut drained = 0;
    let count = filled.clone();
    let mut inner = source::<Infallible>(records(5000), 100);
    let counted = move |buffer: &mut [u32]| {
        count.fetch_add(1, Ordering::SeqCst);
        inner(buffer)
    };
    let mut dispatcher = dispatcher(&registry, &["cpu"], Options::default());
    stream(&mut dispatcher, &params(), SMALL, counted, |_| {
        std::thread::sleep(Duration::from_millis(1));
        let ahead = filled.load(Ordering::SeqCst) - drained;
        assert!(ahead <= 3, "{ahead} buffers are in flight");
        drained += 1;
        Ok::<(), Infallible>(())
    })
    .unwrap();
    assert_eq!(drained, 50);
}

#[test]
fn an_error_of_the_source_comes_after_the_records_before_it() {
    let registry = registry(&[]);
    let mut inner = source(records(1000), 100);
    let mut calls = 0;
    let failing = move |buffer: &mut [u32]| {
        calls += 1;
        if calls == 4 { Err("disk on fire") } else { inner(buffer) }
    };
    let mut seen = 0;
    let mut dispatcher = dispatcher(&registry, &["cpu"], Options::default());
    let error = stream(&mut dispatcher, &params(), SMALL, failing, |chunk| {
        seen += chunk.output.len();
        Ok::<(), Infallible>(())
    });
    assert!(matches!(error, Err(StreamError::Source("disk on fire"))), "{error:?}");
    assert_eq!(seen, 300);
}

#[test]
fn an_error_of_the_sink_stops_at_once_even_while_the_source_blocks() {
    let registry = registry(&[]);
    // A pipe that nobody closes: the source gives one batch and then waits for ever.
    let (_open, pipe) = mpsc::channel::<()>();
    let mut first = true;
    let blocking = move |buffer: &mut [u32]| -> Result<usize, Infallible> {
        if !std::mem::take(&mut first) {
            let _ = pipe.recv();
        }
        buffer.fill(0);
        Ok(1)
    };
    let start = Instant::now();
    let mut dispatcher = dispatcher(&registry, &["cpu"], Options::default());
    let error = stream(&mut dispatcher, &params(), SMALL, blocking, |_| Err("disk full"));
    assert!(matches!(error, Err(StreamError::Sink("disk full"))), "{error:?}");
    assert!(start.elapsed() < Duration::from_secs(10));
}

#[test]
fn the_last_device_gone_ends_the_stream_with_what_was_done() {
    let registry = registry(&[Fake::with_fault("mortal", Fault::Fail, 2)]);
    let input = records(1000);
    let mut output = Vec::new();
    let mut dispatcher = dispatcher(&registry, &["mortal"], Options::default());
    let error =
        stream(&mut dispatcher, &params(), SMALL, source::<Infallible>(input.clone(), 100), |chunk| {
            output.extend_from_slice(chunk.output);
            Ok::<(), Infallible>(())
        });
    assert!(matches!(error, Err(StreamError::Dispatch(DispatchError::NoDevice(_)))), "{error:?}");
    assert_eq!(output, reference(&input[..200 * kernel().input_words]));
}

#[test]
fn a_panic_of_the_source_is_passed_on() {
    let outcome = std::panic::catch_unwind(|| {
        let registry = registry(&[]);
        let mut dispatcher = dispatcher(&registry, &["cpu"], Options::default());
        let broken = |_: &mut [u32]| -> Result<usize, Infallible> { panic!("a broken source") };
        stream(&mut dispatcher, &params(), SMALL, broken, |_| Ok::<(), Infallible>(()))
    });
    let panic = outcome.expect_err("the panic is not swallowed");
    assert_eq!(panic.downcast_ref::<&str>(), Some(&"a broken source"));
}

#[test]
fn parameters_that_mean_nothing_are_refused_before_anything_is_read() {
    let registry = registry(&[]);
    let mut params = params();
    params[0] = u32::MAX;
    assert!(Batch::new(kernel(), &params, &[]).is_err());
    let mut dispatcher = dispatcher(&registry, &["cpu"], Options::default());
    let unread = |_: &mut [u32]| -> Result<usize, Infallible> { panic!("read") };
    let error = stream(&mut dispatcher, &params, SMALL, unread, |_| Ok::<(), Infallible>(()));
    assert!(matches!(error, Err(StreamError::Batch(_))), "{error:?}");
}
