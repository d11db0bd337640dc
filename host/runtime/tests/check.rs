//! The check catches what is wrong, refuses to agree on nothing, and gives digests that anybody can reproduce.

#![allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]

mod common;

use accel_kernels::coverage::Coverage;
use accel_kernels::generate::Random;
use accel_kernels::{Batch, Kernel, Shape, digest, generate};
use accel_runtime::check::{CheckError, CheckPlan, DevicePlan, Outcome, Suite};
use accel_runtime::fpga::{FpgaProvider, SIM};
use accel_runtime::shadow::system_seed;
use accel_runtime::{
    CheckReport, Class, Device, Fault, Kind, Listing, OpenError, Provider, Ran, RunError, Unsupported, check,
};
use common::{Fake, SOON, kernel, registry};

const RECORDS: u64 = 70_000;

fn plan(devices: &[(&str, u64)]) -> CheckPlan {
    CheckPlan {
        kernels: vec![kernel()],
        devices: devices
            .iter()
            .map(|&(name, records)| DevicePlan { name: name.to_owned(), records, cycles: None })
            .collect(),
        seed: 9,
        records: RECORDS,
        deadline: None,
    }
}

/// The same for one kernel.
fn plan_of(kernel: &'static Kernel, devices: &[(&str, u64)]) -> CheckPlan {
    CheckPlan { kernels: vec![kernel], ..plan(devices) }
}

/// The outputs of the first generated records, and how many records a device that may run so many runs.
fn outputs(kernel: &'static Kernel, most: u64) -> (u64, Vec<u32>) {
    let records = match kernel.shape {
        _ if most >= RECORDS => RECORDS,
        Shape::Map => most,
        Shape::Fold | Shape::Scan => (most / kernel.block_records).max(1) * kernel.block_records,
    };
    (records, generate::blocks(kernel, 9, records).flat_map(|b| b.batch().reference()).collect())
}

fn run(fakes: &[Fake], devices: &[(&str, u64)]) -> CheckReport {
    check(&registry(fakes), &plan(devices), &mut |_| {}).unwrap()
}

#[test]
fn right_devices_pass_and_digests_are_those_of_the_prefix_that_each_ran() {
    for &kernel in accel_kernels::kernels() {
        let simulator = Fake::of_kind("simulator", Kind::Simulator);
        let mut progress = Vec::new();
        let plan = plan_of(kernel, &[("cpu", u64::MAX), ("simulator", 20_000)]);
        let report = check(&registry(&[simulator]), &plan, &mut |p| progress.push(p)).unwrap();
        assert!(report.passed(), "{:?}", report.rows);
        assert_eq!((report.rows.len(), report.twins.len()), (6, 2));
        let generated: Vec<_> = report.rows.iter().filter(|r| r.suite == Suite::Generated).collect();
        for (row, (name, most, class)) in generated.iter().zip([
            ("cpu:reference", RECORDS, Class::Measured),
            ("cpu", RECORDS, Class::Measured),
            ("simulator", 20_000, Class::Simulated),
        ]) {
            let (records, outputs) = outputs(kernel, most);
            assert_eq!((row.device.as_str(), row.tally.records, row.class), (name, records, Some(class)));
            assert_eq!(row.tally.words, outputs.len() as u64);
            assert_eq!(row.digest, Some(digest::of_words(&outputs)), "{} {name}", kernel.name);
            assert!(row.records_per_second() > 0.0 && row.reference == (name == "cpu:reference"));
        }
        let last = progress.last().unwrap();
        assert_eq!((last.done, last.total, last.suite), (RECORDS, RECORDS, Suite::Generated));
        assert_eq!(report.coverage[0].1.records(), RECORDS);
    }
}

#[test]
fn a_wrong_bit_of_any_output_word_of_any_kernel_is_found_by_its_number() {
    let mut random = Random::new(system_seed(), 0);
    for &kernel in accel_kernels::kernels() {
        let (records, outputs) = outputs(kernel, 20_000);
        // The last word is of a state or of a segment, where there are such.
        let last = outputs.len() as u64 - 1;
        for word in [0, last, random.next_u64() % last] {
            let bit = random.below(32);
            let frozen = accel_kernels::vectors::parse(kernel, kernel.vectors).unwrap().len() as u64;
            let bad = Fake::with_fault("bad", Fault::BitAt { word, bit }, frozen + 2);
            let report = check(&registry(&[bad]), &plan_of(kernel, &[("bad", 20_000)]), &mut |_| {}).unwrap();
            let bad: Vec<_> = report.rows.iter().filter(|r| r.failed()).collect();
            let [row] = bad.as_slice() else { panic!("{} {word}: {bad:?}", kernel.name) };
            let found = row.tally.first.as_ref().unwrap();
            assert_eq!((row.suite, row.tally.records, found.word), (Suite::Generated, records, word));
            assert_eq!(row.tally.mismatches, 1);
            // What it names makes it again.
            let batch = Batch::new(kernel, &found.params, &found.record).unwrap();
            let at = found.output.unwrap_or(0) * kernel.output_words;
            assert_eq!(batch.reference()[at..at + found.expected.len()], found.expected);
        }
    }
}

#[test]
fn a_design_that_needs_many_cycles_runs_fewer_records_but_at_least_one_block() {
    /// The reference with a clock.
    struct Clocked(u64);
    impl Device for Clocked {
        fn name(&self) -> &str {
            "clocked"
        }
        fn kind(&self) -> Kind {
            Kind::Simulator
        }
        fn supports(&self, _: &'static Kernel) -> Result<(), Unsupported> {
            Ok(())
        }
        fn run(&mut self, batch: &Batch<'_>, output: &mut [u32]) -> Result<Ran, RunError> {
            output.copy_from_slice(&batch.reference());
            Ok(Ran { cycles: Some(self.0 * batch.records() as u64), ..Ran::default() })
        }
    }
    struct Family(u64);
    impl Provider for Family {
        fn probe(&self) -> Vec<Listing> {
            Vec::new()
        }
        fn owns(&self, name: &str) -> bool {
            name == "clocked"
        }
        fn open(&self, name: &str) -> Option<Result<Box<dyn Device>, OpenError>> {
            self.owns(name).then(|| Ok(Box::new(Clocked(self.0)) as Box<dyn Device>))
        }
    }
    for &kernel in accel_kernels::kernels() {
        for (cycles_a_record, most) in [(1, 20_000), (2, 10_000), (1_000_000, 1)] {
            let mut plan = plan_of(kernel, &[("clocked", 20_000)]);
            plan.devices[0].cycles = Some(20_000);
            let registry = registry(&[]).with(Family(cycles_a_record));
            let report = check(&registry, &plan, &mut |_| {}).unwrap();
            let (records, outputs) = outputs(kernel, most);
            let row = report.rows.last().unwrap();
            assert!(report.passed());
            assert_eq!((row.tally.records, row.digest), (records, Some(digest::of_words(&outputs))));
        }
    }
}

#[test]
fn a_kernel_without_a_hardware_block_is_not_run_and_no_fault() {
    let registry = registry(&[]).with(FpgaProvider);
    let mut plan = plan(&[("cpu", 1000), (SIM, 1000)]);
    plan.kernels = accel_kernels::kernels().to_vec();
    plan.records = 1000;
    plan.devices[1].cycles = Some(1000);
    let report = check(&registry, &plan, &mut |_| {}).unwrap();
    assert!(report.passed(), "{:?}", report.rows);
    for row in report.rows.iter().filter(|row| row.device == SIM) {
        match registry.open(SIM).unwrap().supports(row.kernel) {
            Ok(()) => assert!(row.passed()),
            Err(e) => assert!(matches!(&row.outcome, Outcome::NotRun(reason) if *reason == e.reason)),
        }
    }
}

#[test]
fn a_million_records_reach_every_bin_of_every_kernel() {
    for &kernel in accel_kernels::kernels() {
        let plan = CheckPlan { records: 1_000_000, ..plan_of(kernel, &[("cpu", u64::MAX)]) };
        let report = check(&registry(&[]), &plan, &mut |_| {}).unwrap();
        let gaps = CheckReport::gaps(&report.coverage[0].1);
        assert!(gaps.is_empty() && report.passed(), "{}: {gaps:?}", kernel.name);
    }
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
