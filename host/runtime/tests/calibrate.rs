//! Costs are measured on devices that are right, and on no others.

#![allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]

mod common;

use accel_runtime::calibrate::{CalibrateError, LARGEST, Plan, calibrate, hardware};
use accel_runtime::cost::{Machine, Model, Point};
use accel_runtime::{Fault, Kind, Reason};
use common::{Fake, kernel, registry};
use std::time::Duration;

fn plan(devices: &[&str], records: &[u64]) -> Plan {
    Plan {
        kernels: vec![kernel()],
        devices: devices.iter().map(|&d| d.to_owned()).collect(),
        records: records.to_vec(),
        seed: 1,
        time_limit: AMPLE,
    }
}

/// More than any machine takes: every batch size has its turns and no more.
const AMPLE: Duration = Duration::from_secs(120);

#[test]
fn every_size_of_every_device_and_kernel_has_a_row_and_a_point_of_the_model() {
    let registry = registry(&[Fake::of_kind("big", Kind::DiscreteGpu)]);
    let plan = Plan { kernels: accel_kernels::kernels().to_vec(), ..plan(&["big", "cpu"], &[64, 1, 8]) };
    let mut seen = 0;
    let report = calibrate(&registry, &plan, &mut |_| seen += 1).unwrap();
    assert!(report.faulty.is_empty() && report.left_out.is_empty(), "{report:?}");
    assert_eq!((report.rows.len(), seen), (6 * plan.kernels.len(), 3 * plan.kernels.len()));
    for rows in report.rows.chunks(3) {
        let sizes: Vec<u64> = rows.iter().map(|row| row.point.records).collect();
        assert_eq!(sizes, [1, 8, 64]);
        assert!(rows.iter().all(|row| row.device == rows[0].device && row.turns >= 5));
        assert!(rows.iter().all(|row| row.least.as_nanos() as u64 <= row.point.nanoseconds));
    }
    let mut model = Model::new(Machine::here());
    report.enter(&mut model, &registry.probe()).unwrap();
    assert_eq!(model.entries().len(), 2 * plan.kernels.len());
    for kernel in plan.kernels {
        assert!(model.seconds(kernel.name, "cpu", 30).is_some_and(|s| s > 0.0));
    }
}

#[test]
fn a_device_with_one_wrong_word_has_no_cost_any_more() {
    let at = Fault::BitAt { word: 100_000, bit: 31 };
    let registry = registry(&[
        Fake { kind: Kind::DiscreteGpu, ..Fake::with_fault("wrong", at, 0) },
        Fake { kind: Kind::DiscreteGpu, ..Fake::with_fault("lost", Fault::Lost, 3) },
    ]);
    let plan = plan(&["wrong", "lost", "cpu"], &[1, 20_000]);
    let report = calibrate(&registry, &plan, &mut |_| {}).unwrap();
    assert!(report.rows.iter().all(|row| row.device == "cpu"), "{:?}", report.rows);
    assert_eq!(report.rows.len(), 2);
    let [(wrong, Reason::Wrong(found)), (lost, Reason::Run(_))] = report.faulty.as_slice() else {
        panic!("{:?}", report.faulty)
    };
    assert_eq!((wrong.as_str(), lost.as_str()), ("wrong", "lost"));
    assert_eq!(found.expected[0] ^ found.got[0], 1 << 31);
    // What was measured while it still seemed to be right does not stay.
    let mut model = Model::new(Machine::here());
    model.insert(kernel(), "wrong", "", vec![Point { records: 1, nanoseconds: 1 }]).unwrap();
    report.enter(&mut model, &registry.probe()).unwrap();
    assert_eq!(model.entries().iter().map(|e| e.device.as_str()).collect::<Vec<_>>(), ["cpu"]);
}

#[test]
fn only_hardware_is_measured_unasked() {
    let kinds = [Kind::SoftwareGpu, Kind::IntegratedGpu, Kind::DiscreteGpu, Kind::Simulator];
    let names = ["soft", "shared", "big", "simulator"];
    let mut fakes: Vec<Fake> = names.into_iter().zip(kinds).map(|(n, k)| Fake::of_kind(n, k)).collect();
    fakes.push(Fake::absent("gone", Kind::DiscreteGpu));
    assert_eq!(hardware(&registry(&fakes).probe()), ["cpu", "shared", "big"]);
}

#[test]
fn sizes_beyond_the_time_limit_are_left_out_with_a_word() {
    // Six thousand times its time exceed the limit; a hundred turns of it don't take long.
    let slow = Fault::Late(Duration::from_millis(21));
    let registry = registry(&[Fake::with_fault("slow", slow, 0)]);
    let plan = plan(&["slow", "cpu"], &[1, 1000, 1_000_000]);
    let report = calibrate(&registry, &plan, &mut |_| {}).unwrap();
    let slow: Vec<u64> =
        report.rows.iter().filter(|row| row.device == "slow").map(|row| row.point.records).collect();
    assert_eq!(slow, [1]);
    assert!(report.left_out.iter().any(|(_, device, why)| device == "slow" && why.contains("time limit")));
    assert!(report.rows.iter().any(|row| row.device == "cpu" && row.point.records > 1));
}

#[test]
fn a_plan_of_nothing_or_of_the_impossible_is_refused() {
    let registry = registry(&[]);
    let refused = |plan: &Plan| calibrate(&registry, plan, &mut |_| {}).unwrap_err();
    assert!(matches!(refused(&plan(&[], &[1])), CalibrateError::Nothing("device")));
    assert!(matches!(refused(&plan(&["cpu"], &[])), CalibrateError::Nothing("batch size")));
    for size in [0, LARGEST + 1] {
        let error = refused(&plan(&["cpu"], &[1, size]));
        assert!(
            matches!(error, CalibrateError::Size { records, limit: LARGEST } if records == size),
            "{error}"
        );
    }
    assert!(matches!(refused(&plan(&["cpuu"], &[1])), CalibrateError::Open(_)));
}
