//! A measured model chooses among what is permitted, for each batch, and changes nothing of what is checked.

#![allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]

mod common;

use accel_kernels::{Kernel, Shape};
use accel_runtime::cost::{Machine, Model, Point};
use accel_runtime::{
    Dispatcher, Fallback, Fault, Kind, Options, Reason, Registry, Request, Selection, Shadow,
};
use common::{Fake, SOON, kernel, records, reference, registry, request, work, work_of};
use std::sync::Arc;

/// A model of these devices: nanoseconds of a batch and nanoseconds a record, for all kernels.
fn model(costs: &[(&str, u64, u64)]) -> Arc<Model> {
    let mut model = Model::new(Machine::here());
    for kernel in accel_kernels::kernels() {
        for &(device, start, each) in costs {
            let point = |records| Point { records, nanoseconds: start + each * records };
            model.insert(kernel, device, "", [1, 1 << 10, 1 << 20].map(point).to_vec()).unwrap();
        }
    }
    Arc::new(model)
}

fn by_cost<'r>(
    registry: &'r Registry,
    kernel: &'static Kernel,
    devices: &[&str],
    model: Arc<Model>,
    options: Options,
) -> Dispatcher<'r> {
    let selection = Selection::new(registry, kernel, &request(devices)).unwrap().by_cost(model);
    Dispatcher::new(selection, options).unwrap()
}

fn shadow(rate: &str, device: Option<&str>) -> Options {
    let shadow =
        Shadow { rate: rate.parse().unwrap(), seed: Some(5), device: device.map(str::to_owned), judge: None };
    Options { deadline: None, shadow: Some(shadow) }
}

fn used(dispatcher: &Dispatcher<'_>) -> Vec<(String, u64)> {
    dispatcher.usage().iter().map(|u| (u.device.clone(), u.records)).collect()
}

#[test]
fn each_batch_goes_to_the_device_that_is_fastest_for_it() {
    let registry = registry(&[Fake::of_kind("big", Kind::DiscreteGpu)]);
    let model = model(&[("cpu", 1_000, 1), ("big", 100_000, 0)]);
    let mut dispatcher = by_cost(&registry, kernel(), &[], model, Options::default());
    let mut first = 0;
    for (count, device) in [(10, "cpu"), (50_000, "cpu"), (150_000, "big"), (10, "cpu"), (200_000, "big")] {
        let work = work(count);
        let output = dispatcher.run(&work, first, Vec::new()).unwrap();
        assert!(output.words == work.batch().reference());
        assert_eq!(
            (dispatcher.device(), dispatcher.kind() == Kind::Cpu),
            (device, device == "cpu"),
            "{count}"
        );
        first += count;
    }
    assert_eq!(used(&dispatcher), [("cpu".to_owned(), 50_020), ("big".to_owned(), 350_000)]);
    let chosen: Vec<(&str, usize)> =
        dispatcher.chosen().iter().map(|c| (c.device.as_str(), c.records)).collect();
    assert_eq!(chosen, [("cpu", 10), ("big", 150_000)]);
    let why = dispatcher.chosen()[1].to_string();
    assert!(why.contains("150000 on big 0.1000 ms expected, all on cpu 0.1"), "{why}");
}

#[test]
fn nothing_is_permitted_by_being_fast() {
    let fakes =
        [("soft", Kind::SoftwareGpu), ("simulator", Kind::Simulator), ("shared", Kind::IntegratedGpu)];
    let registry = registry(&fakes.map(|(name, kind)| Fake::of_kind(name, kind)));
    let model = model(&[
        ("cpu", 9_999, 99),
        ("soft", 1, 1),
        ("simulator", 1, 1),
        ("shared", 1, 1),
        ("cpu:reference", 1, 1),
    ]);
    let mut dispatcher = by_cost(&registry, kernel(), &[], model.clone(), Options::default());
    dispatcher.run(&work(1000), 0, Vec::new()).unwrap();
    assert_eq!(dispatcher.device(), "cpu");
    // A list permits what it names, and nothing else.
    let mut named = by_cost(&registry, kernel(), &["cpu", "simulator"], model, Options::default());
    named.run(&work(1000), 0, Vec::new()).unwrap();
    assert_eq!(named.device(), "simulator");
}

#[test]
fn the_listed_order_decides_unless_the_first_device_that_is_here_was_measured() {
    let fakes = [
        Fake::absent("gone", Kind::DiscreteGpu),
        Fake::of_kind("a", Kind::DiscreteGpu),
        Fake::of_kind("b", Kind::DiscreteGpu),
    ];
    let registry = registry(&fakes);
    for (measured, expected, asked) in [
        (&[][..], "b", false),
        (&[("other", 1, 1)], "b", false),
        (&[("a", 5, 5), ("cpu", 9, 9)], "b", false),
        (&[("b", 9, 9), ("cpu", 5, 5)], "cpu", true),
        (&[("b", 5, 5), ("cpu", 9, 9)], "b", true),
    ] {
        let list = ["gone", "b", "a", "cpu"];
        let mut dispatcher = by_cost(&registry, kernel(), &list, model(measured), Options::default());
        dispatcher.run(&work(100), 0, Vec::new()).unwrap();
        assert_eq!(dispatcher.device(), expected, "{measured:?}");
        let why = dispatcher.chosen()[0].to_string();
        assert_eq!(why.contains("not measured, so the order decides"), !asked, "{why}");
    }
}

#[test]
fn what_stands_in_for_a_list_runs_only_when_nothing_of_the_list_is_left() {
    let big = || Fake::of_kind("big", Kind::DiscreteGpu);
    let dying = Fake { fault: Some((Fault::Lost, 1)), ..Fake::of_kind("slow", Kind::DiscreteGpu) };
    let registry = registry(&[big(), dying]);
    let model = model(&[("big", 1, 1), ("cpu", 5, 5), ("slow", 1_000_000, 1_000)]);
    let request = Request { devices: vec!["slow".to_owned()], fallback: Fallback::Allow };
    let selection = Selection::new(&registry, kernel(), &request).unwrap().by_cost(model);
    let mut dispatcher = Dispatcher::new(selection, Options::default()).unwrap();
    for device in ["slow", "big"] {
        let work = work(1000);
        let output = dispatcher.run(&work, 0, Vec::new()).unwrap();
        assert!(output.words == work.batch().reference());
        assert_eq!(dispatcher.device(), device);
    }
    assert_eq!(dispatcher.events().len(), 1);
}

#[test]
fn an_absent_device_is_passed_over_however_fast_it_was() {
    let registry = registry(&[Fake::absent("gone", Kind::DiscreteGpu)]);
    let model = model(&[("gone", 1, 1), ("cpu", 9, 9)]);
    let mut dispatcher = by_cost(&registry, kernel(), &["gone", "cpu"], model.clone(), Options::default());
    dispatcher.run(&work(100), 0, Vec::new()).unwrap();
    assert_eq!((dispatcher.device(), dispatcher.passed_over().len()), ("cpu", 1));
    let selection = Selection::new(&registry, kernel(), &request(&["gone"])).unwrap().by_cost(model);
    assert!(Dispatcher::new(selection, Options::default()).is_err(), "nothing outside the list");
}

/// Two cards of which each would take a tenth of a second.
fn pair() -> Arc<Model> {
    model(&[("one", 1_000, 2_000), ("two", 1_000, 1_000), ("cpu", 1_000, 90_000)])
}

#[test]
fn a_large_batch_is_shared_by_rate_and_its_outputs_are_in_order() {
    let registry =
        registry(&[Fake::of_kind("one", Kind::DiscreteGpu), Fake::of_kind("two", Kind::DiscreteGpu)]);
    for options in [Options::default(), shadow("1/100", None), shadow("all", None)] {
        let mut dispatcher = by_cost(&registry, kernel(), &[], pair(), options);
        let all = records(60_000);
        let expected = reference(&all);
        for (number, part) in all.chunks(30_000 * kernel().input_words).enumerate() {
            let setup = accel_runtime::Setup::new(kernel(), common::params()).unwrap();
            let work = setup.work(part.to_vec()).unwrap();
            let output = dispatcher.run(&work, 30_000 * number as u64, Vec::new()).unwrap();
            assert!(output.words == expected[30_000 * number..][..30_000]);
            assert!(work.into_input().is_some(), "the words come back");
        }
        assert_eq!(dispatcher.device(), "one + two");
        let used = used(&dispatcher);
        assert_eq!((used.len(), used.iter().map(|u| u.1).sum::<u64>()), (2, 60_000));
        assert!((19_000..21_000).contains(&used[0].1), "{used:?}");
        dispatcher.run(&work(10), 60_000, Vec::new()).unwrap();
        assert_eq!(dispatcher.device(), "two", "a small one is not shared");
    }
}

#[test]
fn folds_are_shared_by_merging_and_neither_scans_nor_whole_folds_are() {
    let registry =
        registry(&[Fake::of_kind("one", Kind::DiscreteGpu), Fake::of_kind("two", Kind::DiscreteGpu)]);
    let mut shapes = Vec::new();
    for &kernel in accel_kernels::kernels() {
        let work = work_of(kernel, 5_000);
        let mut dispatcher = by_cost(&registry, kernel, &["one", "two"], pair(), shadow("all", None));
        let output = dispatcher.run(&work, 0, Vec::new()).unwrap();
        assert!(output.words == work.batch().reference(), "{}", kernel.name);
        let alone = kernel.shape == Shape::Scan || kernel.is_whole();
        let expected = if alone { "two" } else { "one + two" };
        assert_eq!(dispatcher.device(), expected, "{}", kernel.name);
        shapes.push(kernel.shape.name());
    }
    shapes.sort_unstable();
    shapes.dedup();
    assert_eq!(shapes, ["fold", "map", "scan"]);
}

#[test]
fn devices_on_one_processor_do_not_share() {
    let registry = registry(&[Fake::of_kind("soft", Kind::SoftwareGpu)]);
    let model = model(&[("soft", 1_000, 1_000), ("cpu", 1_000, 1_100)]);
    let mut dispatcher = by_cost(&registry, kernel(), &["soft", "cpu"], model, Options::default());
    dispatcher.run(&work(30_000), 0, Vec::new()).unwrap();
    assert_eq!(dispatcher.device(), "soft");
}

#[test]
fn a_device_that_dies_in_a_shared_batch_loses_and_doubles_nothing() {
    let faults =
        [Fault::Fail, Fault::Lost, Fault::Panic, Fault::Silent, Fault::Short, Fault::Bit, Fault::Hang];
    let mut deaths = 0;
    for fault in faults {
        for (mortal, good) in [("one", 0), ("two", 0), ("two", 1)] {
            let fake = |name| {
                let dies = (name == mortal).then_some((fault, good));
                Fake { fault: dies, ..Fake::of_kind(name, Kind::DiscreteGpu) }
            };
            let registry = registry(&[fake("one"), fake("two")]);
            let mut options = if fault == Fault::Bit { shadow("all", None) } else { Options::default() };
            options.deadline = (fault == Fault::Hang).then_some(SOON);
            let mut dispatcher = by_cost(&registry, kernel(), &["one", "two", "cpu"], pair(), options);
            let all = records(30_000);
            let expected = reference(&all);
            let setup = accel_runtime::Setup::new(kernel(), common::params()).unwrap();
            for number in 0..3 {
                let part =
                    all[10_000 * number * kernel().input_words..][..10_000 * kernel().input_words].to_vec();
                let output = dispatcher.run(&setup.work(part).unwrap(), 10_000 * number as u64, Vec::new());
                assert!(output.unwrap().words == expected[10_000 * number..][..10_000], "{fault:?} {number}");
            }
            let [event] = dispatcher.events() else { panic!("{fault:?}: {:?}", dispatcher.events()) };
            assert_eq!((event.device.as_str(), event.first), (mortal, 10_000 * good));
            if let Reason::Wrong(found) = &event.reason {
                let at = found.index as usize * kernel().input_words;
                assert_eq!(
                    found.record,
                    all[at..at + kernel().input_words],
                    "by its number in the whole run"
                );
            }
            assert_eq!(dispatcher.usage().iter().map(|u| u.records).sum::<u64>(), 30_000);
            assert!(dispatcher.device() != mortal && !dispatcher.device().contains('+'));
            deaths += 1;
        }
    }
    assert_eq!(deaths, 21);
}

#[test]
fn a_named_shadow_is_never_asked_about_itself() {
    let registry = registry(&[Fake::of_kind("big", Kind::DiscreteGpu)]);
    let model = model(&[("cpu", 1, 1), ("big", 1_000, 100)]);
    let mut dispatcher =
        by_cost(&registry, kernel(), &["cpu", "big"], model.clone(), shadow("all", Some("cpu")));
    dispatcher.run(&work(1000), 0, Vec::new()).unwrap();
    assert_eq!((dispatcher.device(), dispatcher.shadowed().unwrap().device.as_str()), ("big", "cpu"));
    // Without a name, the second device is one that can check all of them.
    let mut dispatcher = by_cost(&registry, kernel(), &["cpu", "big"], model, shadow("all", None));
    dispatcher.run(&work(1000), 0, Vec::new()).unwrap();
    let shadowed = dispatcher.shadowed().unwrap();
    assert_eq!((dispatcher.device(), shadowed.device.as_str()), ("cpu", "cpu:reference"));
    assert_eq!(shadowed.records, 1000);
}
