//! The simulators run batches as devices and count their cycles.

#![allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]

mod common;

use accel_runtime::fpga::{FpgaProvider, SIM, VERILATOR};
use accel_runtime::{Kind, Registry, Worker};
use common::{records, reference, work};
use std::io::Write as _;

fn run(name: &str) {
    let registry = Registry::empty().with(FpgaProvider);
    let listing = registry.probe().into_iter().find(|l| l.name == name).unwrap();
    assert_eq!(listing.kind, Kind::Simulator);
    if let Some(reason) = listing.absent {
        assert!(std::env::var("ACCEL_REQUIRE").as_deref() != Ok("all"), "{name} is required: {reason}");
        assert!(registry.open(name).is_err());
        writeln!(std::io::stderr(), "not run: {name}: {reason}").expect("standard error is open"); // past the harness's capture
        return;
    }
    let mut worker = Worker::start(registry.open(name).unwrap()).unwrap();
    for count in [1, 500, 0, 3] {
        let done = worker.run(&work(count), Vec::new(), None).unwrap();
        assert_eq!(done.output, reference(&records(count)), "{name}, {count} records");
        assert!(done.ran.cycles.unwrap() >= count, "at most a record a cycle");
    }
}

#[test]
fn rusthdls_simulator_gives_the_words_of_the_reference() {
    run(SIM);
}

#[test]
fn the_verilated_design_gives_the_words_of_the_reference() {
    run(VERILATOR);
}
