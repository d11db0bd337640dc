//! A whole board, verilated, does what the link's contract says.
#![allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]

mod common;

use accel_hdl::shell::Configuration;
use accel_kernels::{Kernel, generate};
use accel_link::faults::Faulty;
use accel_link::{Driver, Loopback, Settings, Transport, registers};
use accel_sim::board::{Periods, VerilatedBoard, virtual_board};

fn line(configuration: &Configuration, periods: Periods) -> Loopback<VerilatedBoard> {
    Loopback::new(VerilatedBoard::of(configuration, periods).unwrap_or_else(|e| panic!("{e}")))
}

fn open<T: Transport>(line: T) -> Driver<T> {
    let settings = Settings { seed: Some(5), ..Settings::default() };
    Driver::open(line, accel_kernels::kernels(), settings).unwrap_or_else(|e| panic!("{e}"))
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
        let mut driver = open(line(&configuration, periods));
        assert!(driver.simulated());
        for &kernel in accel_kernels::kernels() {
            runs(&mut driver, kernel, 40);
        }
        let errors = driver.client().read(registers::LINK_ERRORS, 2).unwrap();
        assert_eq!((errors, driver.client().statistics().repeats), (vec![0, 0], 0), "{periods:?}");
    }
}

/// The faults of the specification of the link, often enough that each happens within few records.
const FAULTS: [&str; 7] = [
    "flip=1e-5",
    "drop=2e-4",
    "double=2e-4",
    "delay=1e-4:20ms",
    "cut=20000:3s",
    "garbage=5000",
    "flip=1e-5,drop=1e-4,double=1e-4,delay=1e-4:20ms,cut=20000:2s,garbage=5000",
];

#[test]
fn over_bad_lines_every_record_is_answered_once_and_right() {
    if !common::verilator("over_bad_lines") {
        return;
    }
    let records: u64 = if std::env::var_os("ACCEL_FULL").is_some() { 100_000 } else { 1_000 };
    let kernel = accel_kernels::kernels()[0];
    let configuration = virtual_board(&[accel_hdl::find(kernel.name).unwrap()], 1).unwrap();
    for (seed, fault) in (1..).zip(FAULTS) {
        let bad = Faulty::new(line(&configuration, Periods::default()), fault.parse().unwrap(), seed);
        let mut driver = open(bad);
        let mut answered = 0;
        for block in generate::blocks(kernel, seed, records) {
            let mut output = vec![0x5555_5555; block.batch().output_len()];
            // The driver compares the board's count of records with the batch's: none is executed twice.
            driver.run(&block.batch(), &mut output).unwrap_or_else(|e| panic!("{fault}: {e}"));
            assert!(output == block.batch().reference(), "{fault}: a wrong word");
            answered += block.batch().records() as u64;
        }
        assert_eq!(answered, records, "{fault}");
        let statistics = driver.client().statistics();
        let counts = driver.client().transport().counts();
        for (name, count) in [
            ("flip", counts.flipped),
            ("drop", counts.dropped),
            ("double", counts.doubled),
            ("delay", counts.delayed),
            ("cut", counts.cuts),
            ("garbage", counts.garbage),
        ] {
            let wanted = fault.split(',').any(|part| part.starts_with(&format!("{name}=")));
            assert_eq!(count > 0, wanted, "{fault}: {counts:?}");
        }
        println!("{fault}: {statistics:?}, {:?}", driver.client().transport().counts());
    }
}
