//! The blocks at their pins: against the reference, under stalls and flushes, and in cycles.

mod common;

use accel_hdl::model::Drive;
use accel_hdl::{blocks, find};
use accel_kernels::generate::{self, Random};
use accel_kernels::{Batch, descriptor_validation, vectors};
use common::Bench;

#[test]
fn frozen_vectors_hold_under_stalls_for_every_number_of_stages() {
    for block in blocks() {
        let groups = vectors::parse(block.kernel, block.kernel.vectors).unwrap();
        for stages in 1..block.max_stages + 1 {
            let mut bench = Bench::new(block, stages, 40 + stages as u64);
            for group in &groups {
                bench.params(&group.params);
                assert_eq!(bench.run(&group.input), group.output, "{} in {stages} stages", block.kernel.name);
                bench.flush();
            }
            assert!(bench.stalls > 100, "{} stalls", bench.stalls);
        }
    }
}
