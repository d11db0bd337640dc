//! Whatever a device does, its worker answers in time and never passes on words that the device did not write.

#![allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]

mod common;

use accel_runtime::{Device, Fault, Faulty, OpenError, RunError, Work, Worker};
use common::{SOON, kernel, records, reference, registry, work};
use std::time::{Duration, Instant};

fn open(name: &str) -> Box<dyn Device> {
    registry(&[]).open(name).unwrap()
}

fn run(name: &str, work: &Work, deadline: Option<Duration>) -> Result<Vec<u32>, RunError> {
    Worker::start(open(name)).unwrap().run(work, Vec::new(), deadline).map(|done| done.output)
}

#[test]
fn the_outputs_are_those_of_the_reference_whatever_the_buffer_held() {
    let mut worker = Worker::start(open("cpu")).unwrap();
    for count in [0, 1, 2, 100, 20_000] {
        let done = worker.run(&work(count), vec![7; 300], None).unwrap();
        assert_eq!(done.output, reference(&records(count)));
    }
}

#[test]
fn a_panic_is_an_error_and_the_device_runs_nothing_more() {
    let mut worker = Worker::start(open("fault:panic")).unwrap();
    let Err(RunError::Failed { reason, .. }) = worker.run(&work(3), Vec::new(), None) else {
        panic!("a panic passed for a result")
    };
    assert!(reason.contains("a fault on purpose"), "{reason}");
    assert!(matches!(worker.run(&work(3), Vec::new(), Some(SOON)), Err(RunError::Lost { .. })));
}

#[test]
fn a_device_that_hangs_is_left_behind_at_the_deadline_with_its_buffers() {
    let start = Instant::now();
    let limit = Duration::from_millis(200);
    let work = work(3);
    let mut worker = Worker::start(open("fault:hang")).unwrap();
    let error = worker.run(&work, Vec::new(), Some(limit)).unwrap_err();
    assert!(matches!(error, RunError::Deadline { limit: l, .. } if l == limit), "{error}");
    assert!(matches!(worker.run(&work, Vec::new(), Some(limit)), Err(RunError::Lost { .. })));
    drop(worker);
    assert!(start.elapsed() < Duration::from_secs(10), "nothing waits for a device that hangs");
    assert_eq!(work.into_input(), None, "the device still holds the words");
}

/// A worker whose device answers after this time.
fn late(time: Duration) -> Worker {
    Worker::start(Box::new(Faulty::new("late", open("cpu"), Fault::Late(time)))).unwrap()
}

#[test]
fn a_deadline_is_waited_for_to_its_end_however_many_slices_it_has() {
    let right = reference(&records(3));
    for millis in [50, 150, 350] {
        let done = late(Duration::from_millis(millis)).run(&work(3), Vec::new(), Some(SOON * 30)).unwrap();
        assert_eq!(done.output, right, "{millis} ms are within the deadline");
    }
    for millis in [1, 99, 100, 101, 250, 300] {
        let (limit, start) = (Duration::from_millis(millis), Instant::now());
        let error = Worker::start(open("fault:hang")).unwrap().run(&work(3), Vec::new(), Some(limit));
        assert!(matches!(error, Err(RunError::Deadline { limit: l, .. }) if l == limit), "{error:?}");
        assert!(start.elapsed() >= limit, "{millis} ms had not passed");
    }
}

#[test]
fn what_the_caller_does_meanwhile_does_not_count_against_the_deadline() {
    let mut worker = late(Duration::from_millis(300));
    worker.submit(&work(3), Vec::new(), Some(Duration::from_millis(250))).unwrap();
    std::thread::sleep(Duration::from_millis(600));
    assert_eq!(worker.wait().unwrap().output, reference(&records(3)));
}

#[test]
fn the_buffer_of_a_batch_that_is_done_comes_back() {
    let work = work(3);
    Worker::start(open("cpu")).unwrap().run(&work, Vec::new(), None).unwrap();
    assert_eq!(work.into_input(), Some(records(3)));
}

#[test]
fn an_answer_after_the_deadline_is_dropped() {
    let mut worker = Worker::start(open("fault:late")).unwrap();
    let error = worker.run(&work(3), Vec::new(), Some(Duration::from_millis(100))).unwrap_err();
    assert!(matches!(error, RunError::Deadline { .. }));
    std::thread::sleep(Duration::from_millis(1500));
    assert!(matches!(worker.run(&work(3), Vec::new(), Some(SOON)), Err(RunError::Lost { .. })));
    // The same device in time is right.
    assert_eq!(run("fault:late", &work(3), None), Ok(reference(&records(3))));
}

#[test]
fn words_that_are_not_written_are_noticed_by_number() {
    for (device, count, word) in
        [("fault:silent", 1, 0), ("fault:silent", 1000, 0), ("fault:short", 1, 0), ("fault:short", 1000, 999)]
    {
        let Err(RunError::Failed { reason, .. }) = run(device, &work(count), None) else {
            panic!("{device} passed")
        };
        assert_eq!(reason, format!("output word {word} of {count} was not written"));
    }
    assert_eq!(run("fault:silent", &work(0), None), Ok(Vec::new()), "there was nothing to write");
}

#[test]
fn failures_keep_their_kind() {
    assert!(matches!(run("fault:lost", &work(3), None), Err(RunError::Lost { .. })));
    assert!(matches!(run("fault:fail", &work(3), None), Err(RunError::Failed { .. })));
}

#[test]
fn a_wrong_bit_is_one_bit() {
    let expected = reference(&records(5000));
    let found = run("fault:bit", &work(5000), None).unwrap();
    let bits: u32 = expected.iter().zip(&found).map(|(e, f)| (e ^ f).count_ones()).sum();
    assert_eq!(bits, 1);
}

#[test]
fn a_wrong_twin_opens_around_any_device() {
    let registry = registry(&[]);
    let device = registry.open("fault:bit:cpu:reference").unwrap();
    assert_eq!(device.name(), "fault:bit:cpu:reference");
    assert!(matches!(registry.open("fault:bit:nobody"), Err(OpenError::Unknown { .. })));
    assert!(registry.probe().iter().all(|l| !l.name.contains("fault")), "never listed");
    device.supports(kernel()).unwrap();
}
