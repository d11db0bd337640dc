//! Whole runs of every kernel: what is measured, verified, withdrawn and judged.
#![allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]

mod common;

use accel_bench::row::{Bracket, Path, Stream};
use accel_bench::{Report, Row, Scenario, Verdict, run};
use accel_kernels::Shape;
use accel_runtime::{Registry, Settings};
use common::{plan, report, row};

fn measured(devices: &[&str], scenarios: &[Scenario], sizes: &[u64]) -> Report {
    let registry = std::sync::Arc::new(Registry::standard(Settings { threads: 2 }));
    let (mut told, mut last) = (0, (0, 0));
    let report = run(&registry, &plan(devices, scenarios, sizes), 2, &mut |p| {
        assert!(!p.what.is_empty() && p.done <= p.total);
        (told, last) = (told + 1, (p.done, p.total));
    });
    assert!(told > 0 && last.0 == last.1, "all of it was done: {last:?}");
    report.unwrap()
}

#[test]
fn every_kernel_has_a_verified_figure_in_every_scenario() {
    let report = measured(&["cpu"], &Scenario::ALL, &[100, 20_000]);
    let kernels = accel_kernels::kernels().len();
    let count = |scenario| report.rows.iter().filter(|r| r.key.scenario == scenario).count();
    assert_eq!(count(Scenario::Single), 2 * kernels, "through the device and through the library");
    let maps = accel_kernels::kernels().iter().filter(|k| k.shape == Shape::Map).count();
    let streams = kernels + maps; // directly, and those of maps through the coalescer
    assert_eq!((count(Scenario::Stream), count(Scenario::Offline)), (streams, 2 * kernels));
    assert_eq!(count(Scenario::Resident), 0, "the processor has no memory of its own");
    for row in &report.rows {
        // On a machine that is busy no rate may hold; what was served is right and its latencies are told all the same.
        let held = row.stream.as_ref().is_none_or(|stream| stream.highest_rate.is_some());
        assert!(row.verified && row.verified_words > 0 && row.latency_ns.p50.is_some(), "{row:?}");
        assert_eq!(row.ns_per_record.is_some(), held, "{row:?}");
    }
}

#[test]
fn simulated_designs_of_every_kernel_are_counted_in_cycles() {
    let report = measured(&["fpga:sim"], &[Scenario::Single, Scenario::Offline], &[64]);
    assert_eq!(report.rows.len(), 2 * accel_kernels::kernels().len());
    for row in &report.rows {
        assert!(row.verified && row.ns_per_record.is_none(), "{row:?}");
        assert!(row.cycles_per_record.is_some_and(|cycles| cycles >= 1.0), "{row:?}");
    }
}

#[test]
fn offline_batches_overlap_on_gpus_and_are_verified_all_the_same() {
    let registry = std::sync::Arc::new(Registry::standard(Settings { threads: 2 }));
    let gpus: Vec<String> = registry
        .probe()
        .into_iter()
        .filter(|listing| listing.name.starts_with("gpu:") && listing.absent.is_none())
        .map(|listing| listing.name)
        .collect();
    let required = std::env::var("ACCEL_REQUIRE").is_ok_and(|value| value == "all");
    assert!(!required || !gpus.is_empty(), "required and not run: no GPU");
    for gpu in gpus {
        let names = [gpu.as_str(), &format!("fault:rare:{gpu}")];
        let mut plan = plan(&names, &[Scenario::Offline], &[1, 3000]);
        plan.kernels.retain(|kernel| kernel.name == "descriptor_validation");
        plan.limit = std::time::Duration::from_millis(50);
        for overlap in [true, false] {
            plan.overlap = overlap;
            plan.devices.truncate(if overlap { 2 } else { 1 });
            let report = run(&registry, &plan, 2, &mut |_| {}).unwrap();
            let (right, wrong): (Vec<_>, Vec<_>) = report.rows.iter().partition(|r| r.key.device == gpu);
            assert_eq!((right.len(), wrong.len()), (2, if overlap { 2 } else { 0 }));
            for row in right {
                let path = if overlap { Path::Pipeline } else { Path::Device };
                assert_eq!((row.key.path, row.verified), (path, true), "{row:?}");
                assert!(row.ns_per_record.is_some_and(|nanos| nanos > 0.0), "{row:?}");
            }
            assert!(wrong.iter().all(|row| row.cost().is_none() && row.trouble().is_some()));
        }
    }
}

#[test]
fn a_rare_fault_withdraws_all_figures_of_its_device_in_every_scenario() {
    for scenario in [Scenario::Single, Scenario::Stream, Scenario::Offline] {
        let report = measured(&["fault:rare:cpu", "cpu"], &[scenario], &[50]);
        let (wrong, right): (Vec<_>, Vec<_>) = report.rows.iter().partition(|r| r.key.device != "cpu");
        assert!(!wrong.is_empty() && !right.is_empty());
        assert!(right.iter().all(|row| row.verified && row.trouble().is_none()));
        for row in wrong {
            assert!(!row.verified && row.cost().is_none() && row.latency_ns.p50.is_none(), "{row:?}");
            assert!(row.trouble().is_some(), "{row:?}");
        }
        assert_eq!(report.verdict, Verdict::Invalid);
        assert!(
            report.reasons.iter().any(|reason| reason.contains("fault:rare:cpu")),
            "{:?}",
            report.reasons
        );
    }
}

#[test]
fn the_verdict_names_each_reason() {
    assert_eq!(report(vec![row(64, 1.0)]).verdict, Verdict::Valid);
    let reasons = |change: fn(&mut Report)| {
        let mut changed = report(vec![row(64, 1.0)]);
        change(&mut changed);
        let judged = changed.judged();
        assert_eq!(judged.verdict, Verdict::Invalid);
        judged.reasons.join("; ")
    };
    assert!(reasons(|r| r.rows.clear()).contains("nothing was measured"));
    assert!(
        reasons(|r| r.environment.noise.spread_percent = 30.0).contains("noise is 30.0 %, the limit is 10 %")
    );
    assert!(reasons(|r| r.environment.optimised = false).contains("without optimisation"));
    assert!(reasons(|r| r.rows[0].too_coarse = true).contains("too short for the clock"));
    let collapsed = reasons(|r| {
        let (bracket, batches) = (Bracket { holds: None, fails: Some(100.0) }, None);
        let (bound_ns, rate, arrivals, probes) = (1e7, 100.0, 100, 8);
        let stream = Stream { bound_ns, highest_rate: None, bracket, rate, arrivals, batches, probes };
        r.rows[0] = Row { verified: true, stream: Some(stream), ..Row::new(r.rows[0].key.clone()) };
    });
    assert!(collapsed.contains("no rate that was tried kept 99 % of the records"), "{collapsed}");
    assert!(reasons(|r| r.rows[0].interval = None).contains("too few for an interval"));
    assert!(reasons(|r| r.rows[0].verified = false).contains("not verified"));
}
