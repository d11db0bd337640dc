//! The check catches what is wrong, refuses to agree on nothing, and gives digests that anybody can reproduce.

#![allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]

mod common;

use accel_kernels::coverage::Coverage;
use accel_kernels::{Batch, digest, generate};
use accel_runtime::check::{CheckError, CheckPlan, DevicePlan, Outcome, Suite};
use accel_runtime::{CheckReport, Class, Fault, Kind, RunError, check};
use common::{Fake, SOON, kernel, registry};

const RECORDS: u64 = 70_000;

fn plan(devices: &[(&str, u64)]) -> CheckPlan {
    CheckPlan {
        kernels: vec![kernel()],
        devices: devices
            .iter()
            .map(|&(name, records)| DevicePlan { name: name.to_owned(), records })
            .collect(),
        seed: 9,
        records: RECORDS,
        deadline: None,
    }
}

fn run(fakes: &[Fake], devices: &[(&str, u64)]) -> CheckReport {
    check(&registry(fakes), &plan(devices), &mut |_| {}).unwrap()
}

#[test]
fn right_devices_pass_and_digests_are_those_of_the_prefix_that_each_ran() {
    let simulator = Fake::of_kind("simulator", Kind::Simulator);
    let mut progress = Vec::new();
    let report =
        check(&registry(&[simulator]), &plan(&[("cpu", u64::MAX), ("simulator", 20_000)]), &mut |p| {
            progress.push(p);
        })
        .unwrap();
    assert!(report.passed(), "{report:?}");
    assert_eq!((report.rows.len(), report.twins.len()), (6, 2));
    let outputs: Vec<u32> =
        generate::blocks(kernel(), 9, RECORDS).flat_map(|b| b.batch().reference()).collect();
    let generated: Vec<_> = report.rows.iter().filter(|r| r.suite == Suite::Generated).collect();
    for (row, (name, records, class)) in generated.iter().zip([
        ("cpu:reference", RECORDS, Class::Measured),
        ("cpu", RECORDS, Class::Measured),
        ("simulator", 20_000, Class::Simulated),
    ]) {
        assert_eq!((row.device.as_str(), row.tally.records, row.class), (name, records, Some(class)));
        assert_eq!(row.digest, Some(digest::of_words(&outputs[..records as usize])), "{name}");
        assert!(row.records_per_second() > 0.0 && row.reference == (name == "cpu:reference"));
    }
    let last = progress.last().unwrap();
    assert_eq!((last.done, last.total, last.suite), (RECORDS, RECORDS, Suite::Generated));
    assert_eq!(report.coverage[0].1.records(), RECORDS);
}

#[test]
fn one_wrong_bit_of_a_device_is_found_where_it_is() {
    let fault = Fault::BitAt { word: 33_333, bit: 17 };
    // The frozen suite and both warm-ups pass first.
    let frozen = accel_kernels::vectors::parse(kernel(), kernel().vectors).unwrap().len() as u64;
    let report = run(&[Fake::with_fault("bad", fault, frozen + 2)], &[("bad", RECORDS)]);
    assert!(!report.passed());
    let bad: Vec<_> = report.rows.iter().filter(|r| r.failed()).collect();
    let [row] = bad.as_slice() else { panic!("{bad:?}") };
    assert_eq!((row.device.as_str(), row.suite, row.tally.mismatches), ("bad", Suite::Generated, 1));
    let found = row.tally.first.as_ref().unwrap();
    assert_eq!((found.index, found.seed, found.expected[0] ^ found.got[0]), (33_333, Some(9), 1 << 17));
    let block = generate::blocks(kernel(), 9, RECORDS).nth(2).unwrap();
    let batch = block.batch();
    let record = batch.slice(33_333 - block.first as usize, 1);
    assert_eq!((found.record.as_slice(), found.params.as_slice()), (record.input(), batch.params()));
    assert_ne!(report.rows[3].digest, report.rows[2].digest);
}

#[test]
fn the_wrong_twin_is_caught_in_every_suite_and_the_check_fails_unless_it_is() {
    let report = run(&[], &[("cpu", 1000)]);
    let suites: Vec<Suite> = report.twins.iter().map(|t| t.row.suite).collect();
    assert_eq!(suites, [Suite::Frozen, Suite::Generated]);
    assert!(report.twins.iter().all(|t| t.caught() && t.row.failed()) && report.passed());
    // A comparison that finds nothing, too much, or something else must not pass.
    let blind = |report: &mut CheckReport| report.twins[1].row.tally = Default::default();
    let many = |report: &mut CheckReport| report.twins[1].row.tally.mismatches = 2;
    let elsewhere = |report: &mut CheckReport| report.twins[1].word ^= 1;
    let other_bit = |report: &mut CheckReport| report.twins[1].bit ^= 1;
    let none = |report: &mut CheckReport| report.twins.clear();
    for spoil in [blind as fn(&mut CheckReport), many, elsewhere, other_bit, none] {
        let mut report = report.clone();
        spoil(&mut report);
        assert!(!report.passed());
    }
}

#[test]
fn failures_are_rows_and_absent_devices_are_told_from_them() {
    let fakes = [Fake::absent("gone", Kind::DiscreteGpu), Fake::with_fault("mortal", Fault::Lost, 0)];
    let report = run(&fakes, &[("gone", RECORDS), ("mortal", RECORDS), ("fault:panic", 10), ("cpu", 10)]);
    assert!(!report.passed());
    let outcome = |device: &str| &report.rows.iter().find(|r| r.device == device).unwrap().outcome;
    assert!(matches!(outcome("gone"), Outcome::NotRun(reason) if reason.contains("no such hardware")));
    assert!(matches!(outcome("mortal"), Outcome::Failed(RunError::Lost { .. })));
    assert!(matches!(outcome("fault:panic"), Outcome::Failed(RunError::Failed { .. })));
    assert_eq!(outcome("cpu"), &Outcome::Ran);
    assert!(run(&fakes, &[("gone", RECORDS), ("cpu", 10)]).passed());
    assert!(!run(&fakes, &[("gone", RECORDS)]).passed(), "nothing was compared");
}

#[test]
fn a_device_that_hangs_fails_its_row_in_time() {
    let plan = CheckPlan { deadline: Some(SOON), ..plan(&[("fault:hang", 10)]) };
    let report = check(&registry(&[]), &plan, &mut |_| {}).unwrap();
    assert!(matches!(report.rows[1].outcome, Outcome::Failed(RunError::Deadline { .. })), "{report:?}");
}

#[test]
fn agreement_is_not_built_from_nothing() {
    let run = |plan: &CheckPlan| check(&registry(&[]), plan, &mut |_| {}).unwrap_err();
    assert!(matches!(run(&plan(&[])), CheckError::OneDevice { .. }));
    assert!(matches!(run(&plan(&[("cpu:reference", 10)])), CheckError::OneDevice { .. }));
    assert!(matches!(run(&plan(&[("cpu", 0)])), CheckError::NoRecords { .. }));
    assert!(matches!(run(&CheckPlan { records: 0, ..plan(&[("cpu", 10)]) }), CheckError::NoRecords { .. }));
    assert!(matches!(run(&plan(&[("cpuu", 10)])), CheckError::Open(_)));
}

#[test]
fn a_million_records_that_leave_a_bin_empty_fail() {
    let mut report = run(&[], &[("cpu", 10)]);
    let mut coverage = Coverage::new(kernel());
    let input = vec![0; 100_000 * kernel().input_words];
    let params = (kernel().default_params)();
    let batch = Batch::new(kernel(), &params, &input).unwrap();
    let output = batch.reference();
    for _ in 0..9 {
        coverage.add(&batch, &output);
    }
    assert!(CheckReport::gaps(&coverage).is_empty(), "too few records to ask for anything");
    coverage.add(&batch, &output);
    assert!(!CheckReport::gaps(&coverage).is_empty());
    assert!(report.passed());
    report.coverage[0].1 = coverage;
    assert!(!report.passed());
}
