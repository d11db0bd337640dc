//! A device that fails in any way costs a redone batch, never a wrong, lost or doubled output.

#![allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]

mod common;

use accel_kernels::generate::Random;
use accel_runtime::shadow::system_seed;
use accel_runtime::{
    Device, DispatchError, Dispatcher, Fault, Kind, Listing, OpenError, Options, Provider, Rate, Reason,
    RunError, Selection, Shadow, Work,
};
use common::{Fake, SOON, dispatcher, kernel, params, records, reference, registry, request, work};
use std::time::Duration;

fn shadow(rate: &str, device: Option<&str>) -> Options {
    let shadow =
        Shadow { rate: rate.parse().unwrap(), seed: Some(5), device: device.map(str::to_owned), judge: None };
    Options { deadline: None, shadow: Some(shadow) }
}

/// Runs so many batches of 500 records and compares everything with the reference.
fn run_all(dispatcher: &mut Dispatcher<'_>, batches: u64) {
    let all = records(500 * batches);
    let expected = reference(&all);
    for number in 0..batches as usize {
        let size = 500 * kernel().input_words;
        let work =
            Work::new(kernel(), params().into(), all[number * size..(number + 1) * size].to_vec()).unwrap();
        let output = dispatcher.run(&work, 500 * number as u64, Vec::new()).unwrap();
        assert!(output.words == expected[500 * number..500 * (number + 1)], "batch {number}");
    }
    let released: u64 = dispatcher.usage().iter().map(|u| u.records).sum();
    assert_eq!(released, 500 * batches, "every record once");
}

#[test]
fn a_device_that_dies_at_any_batch_loses_and_doubles_nothing() {
    let seed = system_seed();
    println!("seed {seed}");
    let mut random = Random::new(seed, 0);
    let faults =
        [Fault::Fail, Fault::Lost, Fault::Panic, Fault::Silent, Fault::Short, Fault::Bit, Fault::Hang];
    let mut deaths = 0;
    for fault in faults {
        for _ in 0..if fault == Fault::Hang { 1 } else { 4 } {
            let good = u64::from(random.below(8));
            let registry = registry(&[Fake::with_fault("mortal", fault, good)]);
            let mut options = if fault == Fault::Bit { shadow("all", None) } else { Options::default() };
            options.deadline = (fault == Fault::Hang).then_some(SOON);
            let mut dispatcher = dispatcher(&registry, &["mortal", "cpu"], options);
            assert_eq!(dispatcher.device(), "mortal");
            run_all(&mut dispatcher, 8);
            let [event] = dispatcher.events() else { panic!("{fault:?}: {:?}", dispatcher.events()) };
            assert_eq!((event.device.as_str(), event.first, event.records), ("mortal", 500 * good, 500));
            assert_eq!(dispatcher.device(), "cpu");
            // It began on cpu, which can't check itself.
            assert!(dispatcher.shadowed().is_none_or(|s| s.device == "cpu:reference" && s.records == 4000));
            let passed_over = dispatcher.passed_over();
            assert!(passed_over.len() == 1 && passed_over[0].reason.starts_with("quarantined: "));
            deaths += 1;
        }
    }
    assert_eq!(deaths, 25);
}

#[test]
fn the_last_device_gone_is_an_error_with_every_reason() {
    let registry =
        registry(&[Fake::with_fault("first", Fault::Lost, 0), Fake::with_fault("second", Fault::Fail, 1)]);
    let mut dispatcher = dispatcher(&registry, &["first", "second"], Options::default());
    run_all(&mut dispatcher, 1);
    let error = dispatcher.run(&work(10), 500, Vec::new()).unwrap_err();
    let DispatchError::NoDevice(error) = &error else { panic!("{error}") };
    let names: Vec<&str> = error.passed_over.iter().map(|p| p.device.as_str()).collect();
    assert_eq!(names, ["first", "second"]);
    // Nothing outside the list was used, and the error stays.
    assert!(dispatcher.run(&work(10), 500, Vec::new()).is_err());
    assert_eq!(dispatcher.usage().len(), 1);
}

#[test]
fn the_reference_tells_which_of_two_devices_is_wrong() {
    let good = || Fake::with_fault("good", Fault::Fail, u64::MAX);
    let bad = || Fake::with_fault("bad", Fault::Bit, 3);
    for (devices, second) in [(["bad", "good"], "good"), (["good", "bad"], "bad")] {
        let registry = registry(&[good(), bad()]);
        let mut dispatcher = dispatcher(&registry, &devices[..1], shadow("all", Some(devices[1])));
        if devices[0] == "bad" {
            // The only permitted device is the wrong one.
            let all = work(500);
            (0..3).for_each(|i| drop(dispatcher.run(&all, 500 * i, Vec::new()).unwrap()));
            assert!(matches!(dispatcher.run(&all, 1500, Vec::new()), Err(DispatchError::NoDevice(_))));
        } else {
            run_all(&mut dispatcher, 6);
            let shadowed = dispatcher.shadowed().unwrap();
            assert_eq!((shadowed.device.as_str(), shadowed.records), ("cpu", 3000));
        }
        assert_eq!(second, devices[1]);
        let [event] = dispatcher.events() else { panic!("{:?}", dispatcher.events()) };
        assert_eq!((event.device.as_str(), event.first), ("bad", 1500));
        let Reason::Wrong(reproducer) = &event.reason else { panic!("{event}") };
        assert_eq!(reproducer.expected, reference(&reproducer.record), "the record alone shows it again");
        let bits: u32 =
            reproducer.expected.iter().zip(&reproducer.got).map(|(e, g)| (e ^ g).count_ones()).sum();
        assert_eq!((bits, reproducer.seed), (1, Some(5)));
        if devices[0] == "good" {
            let (words, at) = (kernel().input_words, reproducer.index as usize);
            assert_eq!(reproducer.record, records(3000)[at * words..(at + 1) * words]);
        }
    }
}

#[test]
fn a_difference_in_a_sample_is_reported_by_its_number_in_the_whole_run() {
    let registry = registry(&[Fake::with_fault("bad", Fault::Bit, 1)]);
    let mut dispatcher = dispatcher(&registry, &["cpu"], shadow("1/10", Some("bad")));
    run_all(&mut dispatcher, 3);
    let [event] = dispatcher.events() else { panic!("{:?}", dispatcher.events()) };
    let Reason::Wrong(found) = &event.reason else { panic!("{event}") };
    let (words, at) = (kernel().input_words, found.index as usize);
    assert!((500..1000).contains(&at));
    assert_eq!(found.record, records(1000)[at * words..(at + 1) * words]);
}

#[test]
fn both_wrong_means_both_quarantined() {
    let registry =
        registry(&[Fake::with_fault("one", Fault::Bit, 1), Fake::with_fault("two", Fault::Bit, 1)]);
    let mut dispatcher = dispatcher(&registry, &["one", "cpu"], shadow("all", Some("two")));
    run_all(&mut dispatcher, 4);
    let mut devices: Vec<&str> = dispatcher.events().iter().map(|e| e.device.as_str()).collect();
    devices.sort_unstable();
    assert_eq!(devices, ["one", "two"]);
    // The first is now cpu, so the second must be another.
    assert_eq!(dispatcher.shadowed().unwrap().device, "cpu:reference");
}

#[test]
fn a_shadow_that_hangs_or_fails_is_replaced_and_the_batch_is_checked_all_the_same() {
    for fault in [Fault::Lost, Fault::Panic, Fault::Silent, Fault::Hang] {
        let registry = registry(&[Fake::with_fault("second", fault, 1)]);
        let mut options = shadow("all", Some("second"));
        options.deadline = (fault == Fault::Hang).then_some(SOON);
        let mut dispatcher = dispatcher(&registry, &["cpu"], options);
        run_all(&mut dispatcher, 3);
        assert_eq!(dispatcher.events().len(), 1);
        assert_eq!(dispatcher.device(), "cpu", "the first device did nothing wrong");
        let shadowed = dispatcher.shadowed().unwrap();
        assert_eq!((shadowed.device.as_str(), shadowed.records), ("cpu:reference", 1500));
    }
}

#[test]
fn a_device_found_wrong_in_either_role_never_runs_again_in_any() {
    // "bad" is wrong as the second device, then the first one dies, and "bad" is next in the list.
    let registry =
        registry(&[Fake::with_fault("bad", Fault::Bit, 1), Fake::with_fault("mortal", Fault::Lost, 4)]);
    let mut other = dispatcher(&registry, &["mortal", "bad", "cpu"], shadow("all", Some("bad")));
    run_all(&mut other, 6);
    let used: Vec<&str> = other.usage().iter().map(|u| u.device.as_str()).collect();
    assert_eq!(used, ["mortal", "cpu"]);
    // The only permitted one is not asked again either.
    let mut last = dispatcher(&registry, &["bad"], shadow("all", None));
    run_all(&mut last, 1);
    assert!(last.run(&work(500), 500, Vec::new()).is_err());
    assert!(last.run(&work(0), 500, Vec::new()).is_err(), "an empty batch would come out right");
    assert_eq!(last.events().len(), 1);
}

/// A family of one device with two names.
struct TwoNames(Fake);

impl Provider for TwoNames {
    fn probe(&self) -> Vec<Listing> {
        self.0.probe()
    }

    fn owns(&self, name: &str) -> bool {
        [self.0.name, "by:serial"].contains(&name)
    }

    fn canonical(&self, _: &str) -> String {
        self.0.name.to_owned()
    }

    fn open(&self, name: &str) -> Option<Result<Box<dyn Device>, OpenError>> {
        if self.owns(name) { self.0.open(self.0.name) } else { None }
    }
}

#[test]
fn a_device_is_no_shadow_of_itself_under_another_name() {
    let registry = registry(&[]).with(TwoNames(Fake::of_kind("listed", Kind::Cpu)));
    for (first, second) in [("listed", "by:serial"), ("by:serial", "listed"), ("by:serial", "by:serial")] {
        let selection = Selection::new(&registry, kernel(), &request(&[first])).unwrap();
        let error = Dispatcher::new(selection, shadow("all", Some(second))).err();
        assert!(matches!(error, Some(DispatchError::SameDevice { .. })), "{first} {second}: {error:?}");
    }
    let mut other = dispatcher(&registry, &["by:serial"], shadow("all", Some("cpu")));
    run_all(&mut other, 1);
    assert_eq!(other.shadowed().map(|s| s.device), Some("cpu".to_owned()));
}

#[test]
fn a_comparison_with_itself_is_refused() {
    let registry = registry(&[]);
    for (first, second) in [("cpu", "cpu"), ("cpu:reference", "cpu:reference")] {
        let selection = Selection::new(&registry, kernel(), &request(&[first])).unwrap();
        let error = Dispatcher::new(selection, shadow("1/10", Some(second))).err().unwrap();
        assert!(matches!(error, DispatchError::SameDevice { .. }), "{error}");
    }
    for (first, second) in [("cpu", "cpu:reference"), ("cpu:reference", "cpu")] {
        assert_eq!(dispatcher(&registry, &[first], shadow("all", None)).shadowed().unwrap().device, second);
    }
}

#[test]
fn an_absent_shadow_is_an_error_not_a_run_without_it() {
    let registry = registry(&[Fake::absent("gone", accel_runtime::Kind::DiscreteGpu)]);
    let selection = Selection::new(&registry, kernel(), &request(&["cpu"])).unwrap();
    let error = Dispatcher::new(selection, shadow("1/10", Some("gone"))).err().unwrap();
    assert!(matches!(error, DispatchError::NoShadow { .. }), "{error}");
}

#[test]
fn the_share_is_kept_whatever_the_size_of_the_batches_and_a_seed_repeats_it() {
    let registry = registry(&[]);
    let count = |batch: u64, options: Options| {
        let mut dispatcher = dispatcher(&registry, &["cpu"], options);
        for first in (0..200_000).step_by(batch as usize) {
            dispatcher.run(&work(batch), first, Vec::new()).unwrap();
        }
        dispatcher.shadowed().unwrap()
    };
    let whole = count(50_000, shadow("1/100", None));
    // 2000 expected, 44.5 the standard deviation: seven of them
    assert!((1690..=2310).contains(&whole.records), "{whole:?}");
    assert_eq!(count(50_000, shadow("1/100", None)), whole, "the same seed");
    assert_eq!(count(10_000, shadow("1/100", None)).records, whole.records, "other batches");
    let unseeded = || Options {
        shadow: Some(Shadow { rate: "1/100".parse().unwrap(), seed: None, device: None, judge: None }),
        ..Options::default()
    };
    assert_ne!(count(50_000, unseeded()).seed, count(50_000, unseeded()).seed, "unpredictable");
}

#[test]
fn a_wrong_bit_meets_the_sample_as_often_as_the_share_says() {
    let mut caught = 0;
    for _ in 0..60 {
        let registry = registry(&[Fake::with_fault("bad", Fault::Bit, 0)]);
        let mut options = shadow("1/4", None);
        options.shadow.as_mut().unwrap().seed = None;
        let mut dispatcher = dispatcher(&registry, &["bad", "cpu"], options);
        dispatcher.run(&work(40), 0, Vec::new()).unwrap();
        caught += dispatcher.events().len();
    }
    // 15 expected, 3.4 the standard deviation: four of them
    assert!((1..=29).contains(&caught), "{caught} of 60");
}

#[test]
fn the_first_batch_is_never_without_a_sample() {
    let registry = registry(&[]);
    let mut dispatcher = dispatcher(&registry, &["cpu"], shadow("1/1000000000", None));
    dispatcher.run(&work(0), 0, Vec::new()).unwrap();
    assert_eq!(dispatcher.shadowed().unwrap().records, 0, "no record, no agreement");
    dispatcher.run(&work(3), 0, Vec::new()).unwrap();
    dispatcher.run(&work(3), 3, Vec::new()).unwrap();
    let shadowed = dispatcher.shadowed().unwrap();
    assert_eq!((shadowed.records, shadowed.rate.is_all()), (1, false));
    assert_ne!(shadowed.rate, Rate::ALL);
}

#[test]
fn a_deadline_is_reported_with_its_limit() {
    let registry = registry(&[Fake::with_fault("slow", Fault::Late(Duration::from_secs(30)), 0)]);
    let options = Options { deadline: Some(SOON), shadow: None };
    let mut dispatcher = dispatcher(&registry, &["slow", "cpu"], options);
    run_all(&mut dispatcher, 1);
    assert!(
        matches!(&dispatcher.events()[0].reason, Reason::Run(RunError::Deadline { limit, .. }) if *limit == SOON)
    );
}
