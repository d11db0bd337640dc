//! Whoever brings records gets the outputs of these records, or an error of its own: once, and whatever happens.

#![allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]

mod common;

use accel_runtime::{
    CoalesceError, CoalesceSettings, Coalescer, DispatchError, Fault, Options, Registry, Setup, Shadow,
};
use common::{Fake, kernel, params, records, reference, registry, request};
use proptest::prelude::*;
use std::sync::Arc;
use std::thread;
use std::time::{Duration, Instant};

fn start(registry: Registry, devices: &[&str], options: Options, settings: CoalesceSettings) -> Coalescer {
    let setup = Setup::new(kernel(), params()).unwrap();
    Coalescer::start(Arc::new(registry), request(devices), options, None, setup, settings).unwrap()
}

fn settings(size: usize, micros: u64, queue: usize) -> CoalesceSettings {
    CoalesceSettings {
        preferred_batch_size: size,
        max_queue_delay: Duration::from_micros(micros),
        queue_records: queue,
    }
}

/// Records that no other thread or request has.
fn own(thread: usize, number: usize, count: usize) -> Vec<u32> {
    let at = (97 * thread + 13 * number) % 500;
    records(1000)[at * kernel().input_words..][..count * kernel().input_words].to_vec()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, ..ProptestConfig::default() })]

    #[test]
    fn each_request_gets_its_own_words_however_they_meet(
        plans in prop::collection::vec(prop::collection::vec(0usize..40, 1..12), 1..6),
        size in 0usize..120,
        micros in 0u64..1500,
        queue in 1usize..100,
        fault in 0usize..6,
        good in 0u64..6,
    ) {
        let faults = [Fault::Fail, Fault::Lost, Fault::Panic, Fault::Silent, Fault::Short, Fault::Bit];
        let registry = registry(&[Fake::with_fault("mortal", faults[fault], good)]);
        // A wrong bit is noticed by the second device alone.
        let shadow = Shadow { rate: "all".parse().unwrap(), seed: Some(1), device: None, judge: None };
        let options = Options { deadline: None, shadow: Some(shadow) };
        let coalescer = start(registry, &["mortal", "cpu"], options, settings(size, micros, queue));
        let requests: usize = plans.iter().map(Vec::len).sum();
        let total: usize = plans.iter().flatten().sum();
        thread::scope(|scope| {
            for (thread, plan) in plans.iter().enumerate() {
                let coalescer = &coalescer;
                scope.spawn(move || {
                    // Half of the threads keep several requests waiting.
                    let mut tickets = Vec::new();
                    for (number, &count) in plan.iter().enumerate() {
                        let input = own(thread, number, count);
                        let ticket = coalescer.submit(input.clone()).unwrap();
                        if thread % 2 == 0 {
                            assert_eq!(ticket.wait().unwrap(), reference(&input));
                        } else {
                            tickets.push((ticket, input));
                        }
                    }
                    for (ticket, input) in tickets {
                        assert_eq!(ticket.wait().unwrap(), reference(&input));
                    }
                });
            }
        });
        let summary = coalescer.finish();
        prop_assert_eq!((summary.requests, summary.records), (requests as u64, total as u64));
        prop_assert!(summary.batches <= summary.requests);
        prop_assert_eq!(summary.usage.iter().map(|u| u.records).sum::<u64>(), total as u64);
        prop_assert!(summary.events.len() <= 1);
    }
}

#[test]
fn requests_that_wait_together_run_together() {
    let coalescer = start(registry(&[]), &["cpu"], Options::default(), settings(30, 60_000_000, 1000));
    let tickets: Vec<_> = (0..30).map(|number| coalescer.submit(own(0, number, 1)).unwrap()).collect();
    for (number, ticket) in tickets.into_iter().enumerate() {
        assert_eq!(ticket.wait().unwrap(), reference(&own(0, number, 1)));
    }
    let summary = coalescer.finish();
    assert_eq!((summary.batches, summary.requests), (1, 30), "the size was reached long before the delay");
}

#[test]
fn a_request_alone_waits_for_nobody_beyond_the_delay() {
    let coalescer = start(registry(&[]), &["cpu"], Options::default(), settings(1 << 20, 1000, 1 << 20));
    let start = Instant::now();
    for number in 0..5 {
        assert_eq!(coalescer.run(own(1, number, 2)).unwrap(), reference(&own(1, number, 2)));
    }
    assert!(start.elapsed() < Duration::from_secs(30), "five delays of a millisecond");
    assert_eq!(coalescer.finish().batches, 5);
}

#[test]
fn words_that_are_no_records_are_their_own_requesters_trouble() {
    let coalescer = start(registry(&[]), &["cpu"], Options::default(), settings(100, 20_000, 1000));
    let good = coalescer.submit(own(0, 0, 3)).unwrap();
    assert!(matches!(coalescer.submit(vec![0; 7]), Err(CoalesceError::Batch(_))));
    assert_eq!(good.wait().unwrap(), reference(&own(0, 0, 3)));
}

#[test]
fn without_a_device_everybody_learns_why() {
    let registry = registry(&[Fake::with_fault("mortal", Fault::Lost, 1)]);
    let coalescer = start(registry, &["mortal"], Options::default(), settings(2, 60_000_000, 100));
    let pair = |first: usize| [0usize, 1].map(|number| coalescer.submit(own(2, first + number, 1)).unwrap());
    for ticket in pair(0) {
        ticket.wait().unwrap();
    }
    for _ in 0..2 {
        for ticket in pair(2) {
            let error = ticket.wait().unwrap_err();
            assert!(matches!(error, CoalesceError::Dispatch(DispatchError::NoDevice(_))), "{error}");
        }
    }
    let summary = coalescer.finish();
    assert_eq!((summary.requests, summary.events.len()), (2, 1));
    let setup = Setup::new(kernel(), params()).unwrap();
    let absent = common::registry(&[Fake::absent("gone", accel_runtime::Kind::DiscreteGpu)]);
    let none = Coalescer::start(
        Arc::new(absent),
        request(&["gone"]),
        Options::default(),
        None,
        setup,
        CoalesceSettings::default(),
    );
    assert!(matches!(none.err(), Some(CoalesceError::Dispatch(DispatchError::NoDevice(_)))));
}

#[test]
fn the_queue_is_bounded_and_says_so() {
    let coalescer = start(registry(&[]), &["cpu"], Options::default(), settings(100, 60_000_000, 10));
    let waiting = [coalescer.try_submit(own(0, 0, 6)).unwrap(), coalescer.try_submit(own(0, 1, 4)).unwrap()];
    let error = coalescer.try_submit(own(0, 2, 1)).unwrap_err();
    assert!(matches!(error, CoalesceError::Full { records: 1, waiting: 10, limit: 10 }), "{error}");
    // Who waits for room learns of the end instead of waiting for ever.
    thread::scope(|scope| {
        let patient = scope.spawn(|| coalescer.submit(own(0, 3, 1)).map(drop));
        thread::sleep(Duration::from_millis(20));
        coalescer.close();
        let refused = patient.join().unwrap();
        assert!(matches!(refused, Ok(()) | Err(CoalesceError::Closed)), "{refused:?}");
    });
    for (number, ticket) in waiting.into_iter().enumerate() {
        let input = own(0, number, [6, 4][number]);
        assert_eq!(ticket.wait().unwrap(), reference(&input), "what was taken is answered");
    }
    assert!(matches!(coalescer.submit(own(0, 4, 1)).err(), Some(CoalesceError::Closed)));
}

#[test]
fn a_request_larger_than_the_queue_is_taken_alone() {
    let coalescer = start(registry(&[]), &["cpu"], Options::default(), settings(4, 100, 4));
    let input = own(0, 0, 300);
    assert_eq!(coalescer.run(input.clone()).unwrap(), reference(&input));
}

#[test]
fn outputs_that_belong_to_nobody_alone_are_refused() {
    let mut refused = 0;
    for kernel in accel_kernels::kernels().iter().filter(|k| k.shape != accel_kernels::Shape::Map) {
        let setup = Setup::new(kernel, (kernel.default_params)()).unwrap();
        let registry = Arc::new(registry(&[]));
        let started = Coalescer::start(
            registry,
            request(&["cpu"]),
            Options::default(),
            None,
            setup,
            CoalesceSettings::default(),
        );
        assert!(matches!(started.err(), Some(CoalesceError::NotAMap { .. })));
        refused += 1;
    }
    assert!(refused >= 2);
}
