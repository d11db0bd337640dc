//! The simulators run batches as devices and count their cycles.

#![allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]

mod common;

use accel_kernels::Shape;
use accel_runtime::fpga::{FpgaProvider, SIM, VERILATOR};
use accel_runtime::{Kind, Registry, Work, Worker};
use common::work_of;
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
    let mut ran = 0;
    for kernel in accel_kernels::kernels() {
        let device = registry.open(name).unwrap();
        if let Err(unsupported) = device.supports(kernel) {
            writeln!(std::io::stderr(), "not run: {unsupported}").expect("standard error is open");
            continue;
        }
        let mut worker = Worker::start(device).unwrap();
        for count in [1, 100, 0, 3] {
            let work = work_of(kernel, count);
            let done = worker.run(&work, Vec::new(), None).unwrap();
            assert_eq!(done.output, work.batch().reference(), "{name}, {} {count} records", kernel.name);
            assert!(done.ran.cycles.unwrap() >= count as u64, "at most a record a cycle");
        }
        if kernel.shape == Shape::Fold {
            // More segments than any block has room for.
            let mut params = (kernel.default_params)();
            kernel.param("segments").unwrap().set(&mut params, 1000);
            let mut input = vec![0; 50 * kernel.input_words];
            (kernel.generate_records)(&params, 11, 0, &mut input);
            let work = Work::new(kernel, params.into(), input).unwrap();
            let done = worker.run(&work, Vec::new(), None).unwrap();
            assert!(done.output == work.batch().reference(), "{name}, {} in parts", kernel.name);
        }
        ran += 1;
    }
    assert!(ran > 0, "at least one kernel has a block");
}

#[test]
fn rusthdls_simulator_gives_the_words_of_the_reference() {
    run(SIM);
}

#[test]
fn the_verilated_design_gives_the_words_of_the_reference() {
    run(VERILATOR);
}
