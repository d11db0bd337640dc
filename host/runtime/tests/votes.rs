//! Three devices that disagree are judged by their votes: two against one name the one that is wrong.

#![allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]

mod common;

use accel_kernels::Kernel;
use accel_runtime::check::{DevicePlan, Suite};
use accel_runtime::{
    CheckPlan, DispatchError, Dispatcher, Fault, Options, Reason, Registry, Reproducer, Selection, Shadow,
    check,
};
use common::{Fake, kernel, registry, request, work_of};

/// Every record of the first device on the second, too, and on the third where these disagree.
fn three(judge: &str) -> Options {
    let shadow = Shadow {
        rate: "all".parse().unwrap(),
        seed: Some(5),
        device: Some("two".to_owned()),
        judge: Some(judge.to_owned()),
    };
    Options { deadline: None, shadow: Some(shadow) }
}

fn good(name: &'static str) -> Fake {
    Fake::with_fault(name, Fault::Fail, u64::MAX)
}

fn wrong_at(name: &'static str, word: u64, bit: u32) -> Fake {
    Fake::with_fault(name, Fault::BitAt { word, bit }, 0)
}

fn dispatcher<'r>(registry: &'r Registry, kernel: &'static Kernel) -> Dispatcher<'r> {
    // what comes after the three is the fast cpu
    let selection = Selection::new(registry, kernel, &request(&["one", "cpu"])).unwrap();
    Dispatcher::new(selection, three("three")).unwrap()
}

/// Runs a batch, compares it with the reference, and gives who was quarantined with what shows it.
fn events(fakes: &[Fake], kernel: &'static Kernel) -> Vec<(String, Reproducer)> {
    let registry = registry(fakes);
    let mut dispatcher = dispatcher(&registry, kernel);
    let work = work_of(kernel, 300);
    let output = dispatcher.run(&work, 0, Vec::new()).unwrap();
    assert!(output.words == work.batch().reference(), "{}: the batch is right", kernel.name);
    let event = |event: &accel_runtime::Event| match &event.reason {
        Reason::Wrong(found) => (event.device.clone(), (**found).clone()),
        Reason::Run(error) => panic!("{error}"),
    };
    dispatcher.events().iter().map(event).collect()
}

#[test]
fn the_vote_names_the_faulty_one_of_three_devices_and_the_batch_is_right() {
    let mut named = 0;
    for &kernel in accel_kernels::kernels() {
        for faulty in ["one", "two"] {
            let fakes = ["one", "two", "three"].map(|name| match name == faulty {
                true => wrong_at(name, 5, 3),
                false => good(name),
            });
            let found = events(&fakes, kernel);
            let [(device, shown)] = found.as_slice() else { panic!("{}: {found:?}", kernel.name) };
            assert_eq!((device.as_str(), shown.device.as_str()), (faulty, faulty));
            let others = if faulty == "one" { ["two", "three"] } else { ["one", "three"] };
            assert_eq!(shown.majority, others);
            assert_eq!(shown.word, 5);
            assert!(
                shown.to_string().ends_with(&format!("by the votes of {}", others.join(" and "))),
                "{shown}"
            );
            named += 1;
        }
    }
    assert!(named >= 12);
}

#[test]
fn a_third_device_that_is_wrong_elsewhere_is_named_too() {
    let fakes = [wrong_at("one", 5, 3), good("two"), wrong_at("three", 9, 1)];
    let found = events(&fakes, kernel());
    let devices: Vec<&str> = found.iter().map(|(device, _)| device.as_str()).collect();
    assert_eq!(devices, ["one", "three"]);
    assert!(found.iter().all(|(_, shown)| shown.majority == ["two"]));
}

#[test]
fn where_no_word_has_a_majority_the_reference_decides() {
    let fakes = [wrong_at("one", 5, 3), wrong_at("two", 5, 4), good("three")];
    let found = events(&fakes, kernel());
    let devices: Vec<&str> = found.iter().map(|(device, _)| device.as_str()).collect();
    assert_eq!(devices, ["one", "two"]);
    assert!(found.iter().all(|(_, shown)| shown.majority.is_empty()));
}

#[test]
fn a_third_device_that_fails_leaves_it_to_the_reference() {
    let fakes = [wrong_at("one", 5, 3), good("two"), Fake::with_fault("three", Fault::Lost, 0)];
    let found = events(&fakes, kernel());
    let [(device, shown)] = found.as_slice() else { panic!("{found:?}") };
    assert_eq!((device.as_str(), shown.majority.len()), ("one", 0));
}

#[test]
fn a_judge_that_is_one_of_the_two_is_refused() {
    let registry = registry(&[good("one"), good("two")]);
    for judge in ["one", "two"] {
        let selection = Selection::new(&registry, kernel(), &request(&["one"])).unwrap();
        let refused = Dispatcher::new(selection, three(judge)).map(drop).unwrap_err();
        assert!(matches!(&refused, DispatchError::SameDevice { shadow, .. } if shadow == judge), "{refused}");
    }
}

/// The ballots of the devices that are wrong in a check.
fn ballots(fakes: &[Fake]) -> Vec<(String, Vec<String>, usize)> {
    let devices = fakes.iter().map(|fake| fake.name).chain(["cpu"]);
    let devices = devices.map(|name| DevicePlan { name: name.to_owned(), records: 1000, cycles: None });
    let plan = CheckPlan {
        kernels: vec![kernel()],
        devices: devices.collect(),
        seed: 9,
        records: 1000,
        deadline: None,
    };
    let report = check(&registry(fakes), &plan, &mut |_| {}).unwrap();
    let failed = report.rows.iter().filter(|row| row.failed());
    let ballots = failed.map(|row| {
        assert_eq!(row.suite, Suite::Frozen);
        let ballot = row.ballot.as_ref().expect("three devices or more vote");
        (row.device.clone(), ballot.minority.clone(), ballot.votes.len())
    });
    ballots.collect()
}

#[test]
fn a_check_of_three_devices_names_the_minority() {
    // the record that warms it up comes first
    let wrong = |name, word, bit| Fake::with_fault(name, Fault::BitAt { word, bit }, 1);
    let own = |name: &str| (name.to_owned(), vec![name.to_owned()], 4);
    assert_eq!(ballots(&[wrong("bad", 3, 1), good("fine")]), [own("bad")]);
    assert_eq!(ballots(&[wrong("bad", 3, 1), wrong("worse", 4, 1)]), [own("bad"), own("worse")]);
    // two against two is no majority
    let tied: Vec<_> = ["bad", "worse"].map(|name| (name.to_owned(), Vec::new(), 4)).to_vec();
    assert_eq!(ballots(&[wrong("bad", 3, 1), wrong("worse", 3, 1)]), tied);
    // two that are wrong in one way are the majority of them and the reference
    let all = ballots(&[wrong("bad", 3, 1), wrong("worse", 3, 1), wrong("worst", 3, 1)]);
    let reference = vec!["cpu:reference".to_owned(), "cpu".to_owned()];
    assert_eq!(all.len(), 3);
    assert!(all.iter().all(|(_, minority, votes)| *minority == reference && *votes == 5), "{all:?}");
}
