//! A whole board, verilated, does what the link's contract says.
#![allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]

mod common;

use accel_hdl::shell::Configuration;
use accel_kernels::{Kernel, generate};
use accel_link::{Driver, Loopback, Settings, registers};
use accel_sim::board::{Periods, VerilatedBoard, virtual_board};

fn open(configuration: &Configuration, periods: Periods) -> Driver<Loopback<VerilatedBoard>> {
    let board = VerilatedBoard::of(configuration, periods).unwrap_or_else(|e| panic!("{e}"));
    let settings = Settings { seed: Some(5), ..Settings::default() };
    Driver::open(Loopback::new(board), accel_kernels::kernels(), settings).unwrap_or_else(|e| panic!("{e}"))
}

fn runs(driver: &mut Driver<Loopback<VerilatedBoard>>, kernel: &'static Kernel, records: usize) {
    for number in [0, 1] {
        let block = generate::block(kernel, 3, number, 2 * kernel.block_records);
        let batch = block.batch().slice(0, records);
        if accel_hdl::find(kernel.name).unwrap().supports(batch.params()).is_err() {
            continue;
        }
        let mut output = vec![0x5555_5555; batch.output_len()];
        let counted = driver.run(&batch, &mut output).unwrap_or_else(|e| panic!("{}: {e}", kernel.name));
        assert!(output == batch.reference(), "{}, {records} records of block {number}", kernel.name);
        assert!(counted.cycles.unwrap() >= records as u64);
    }
}

#[test]
fn every_kernel_runs_on_a_board_whatever_the_ratio_of_its_clocks() {
    if !common::verilator("every_kernel_runs_on_a_board") {
        return;
    }
    let blocks: Vec<_> = accel_hdl::blocks().iter().collect();
    let configuration = virtual_board(&blocks, 2).unwrap();
    for periods in [Periods::default(), Periods { link: 7, core: 13 }, Periods { link: 10, core: 10 }] {
        let mut driver = open(&configuration, periods);
        assert!(driver.simulated());
        for &kernel in accel_kernels::kernels() {
            runs(&mut driver, kernel, 40);
        }
        let errors = driver.client().read(registers::LINK_ERRORS, 2).unwrap();
        assert_eq!((errors, driver.client().statistics().repeats), (vec![0, 0], 0), "{periods:?}");
    }
}
