//! What the tests of the measuring library share: small plans and reports.
#![allow(dead_code, reason = "each test uses a part of it")]

use accel_bench::clock::{Clock, Noise};
use accel_bench::environment::Environment;
use accel_bench::row::{Key, Path};
use accel_bench::settings::Settings;
use accel_bench::statistics::Interval;
use accel_bench::{DevicePlan, Plan, Report, Row, Scenario, StreamPlan, Verdict};
use std::time::Duration;

/// A plan of all kernels on these devices, with hardly any time.
pub fn plan(devices: &[&str], scenarios: &[Scenario], sizes: &[u64]) -> Plan {
    let device = |name: &&str| DevicePlan { name: (*name).to_owned(), named: true };
    Plan {
        kernels: accel_kernels::kernels().to_vec(),
        devices: devices.iter().map(device).collect(),
        sizes: sizes.to_vec(),
        scenarios: scenarios.to_vec(),
        seed: 1,
        limit: Duration::from_millis(5),
        budget: None,
        narrow: 0.01,
        stream: StreamPlan { rate: None, bound: Duration::from_millis(5) },
        overlap: true,
        clock_hz: None,
    }
}

/// A row with these nanoseconds a record.
pub fn row(records: u64, ns: f64) -> Row {
    let key = Key {
        kernel: "k".to_owned(),
        device: "cpu".to_owned(),
        records,
        scenario: Scenario::Offline,
        path: Path::Device,
        class: "measured".to_owned(),
    };
    let mut row = Row { verified: true, repetitions: 20, ..Row::new(key) };
    row.set_time(ns, Some(Interval { low: 0.99 * ns, high: 1.01 * ns }), 28.0);
    row
}

/// A report of these rows on a quiet machine.
pub fn report(rows: Vec<Row>) -> Report {
    let mut environment = Environment::now(Clock { cost_ns: 25.0 });
    environment.noise = Noise { before_ns: 1e6, after_ns: 1e6, spread_percent: 1.0 };
    environment.optimised = true;
    Report {
        verdict: Verdict::Invalid,
        reasons: Vec::new(),
        settings: Settings {
            seed: 1,
            row_limit_s: 1.0,
            threads: 0,
            latency_bound_ms: 10.0,
            rate: None,
            clock_hz: None,
        },
        environment,
        rows,
        not_run: Vec::new(),
        notes: Vec::new(),
        crossover: Vec::new(),
        comparison: None,
    }
    .judged()
}
