//! The RustHDL block and its emitted Verilog agree at every pin in every cycle; a changed operator shows.

mod common;

use accel_hdl::Block;
use accel_kernels::generate::blocks;
use accel_sim::lockstep::{Difference, Pair};
use accel_sim::{Options, Verilated, drive};

/// Cycles that each number of stages is driven for at least.
const CYCLES: u64 = 20_000;

fn verilate(block: &Block, verilog: &str) -> Verilated {
    let kernel = block.kernel;
    Verilated::open(kernel.name, verilog, kernel.input_words, kernel.output_words, false).unwrap()
}

/// Drives both with batches of generated records, each with parameters of its own, until the cycles are full;
/// returns the cycles and the records.
fn run(block: &Block, stages: usize, verilog: &str, cycles: u64) -> Result<(u64, u64), Difference> {
    let mut rusthdl = (block.simulate)(stages);
    let mut verilated = verilate(block, verilog);
    let mut pair = Pair::new(("rusthdl", &mut *rusthdl), ("verilog", &mut verilated));
    let mut records = 0;
    for seed in 0.. {
        // The blocks of a seed have parameters of their own, the first has the default ones.
        for generated in blocks(block.kernel, seed, 2 * accel_kernels::generate::BLOCK_RECORDS) {
            let batch = generated.batch().slice(0, 700);
            let mut output = vec![0; batch.output_len()];
            let options = Options { stalls: Some(seed), flushes: true, ..Options::default() };
            let ran = drive(&mut pair, &batch, &mut output, &options).unwrap();
            assert_eq!(output, batch.reference());
            records += ran.records;
            if pair.agreed()? >= cycles {
                return Ok((pair.agreed()?, records));
            }
        }
    }
    unreachable!("seeds do not end")
}

#[test]
fn every_pin_agrees_in_every_cycle_for_three_numbers_of_stages() {
    if !common::verilator("every_pin_agrees_in_every_cycle_for_three_numbers_of_stages") {
        return;
    }
    for block in accel_hdl::blocks() {
        let (default, most) = (block.default_stages, block.max_stages);
        let mut stages = vec![default, 1, most / 2, most];
        stages.dedup();
        for stages in &stages[..3] {
            let (cycles, records) = run(block, *stages, &(block.verilog)(*stages), CYCLES).unwrap();
            println!("{} with {stages} stages: {cycles} cycles, {records} records", block.kernel.name);
            assert!(cycles >= CYCLES && records >= CYCLES / 10, "{cycles} cycles, {records} records");
        }
    }
}

/// The first place where an operator can be changed within a given pattern that occurs once.
fn mutants(verilog: &str) -> Vec<String> {
    let mut found = Vec::new();
    for (from, to) in
        [(" + ", " - "), (" & ", " | "), (" | ", " & "), (" ^ ", " & "), (" > ", " >= "), (" < ", " <= ")]
    {
        let lines = verilog.lines().filter(|l| l.contains(from) && verilog.matches(*l).count() == 1);
        if let Some(line) = lines.take(1).next() {
            let changed = line.replacen(from, to, 1);
            found.push(verilog.replace(line, &changed));
        }
    }
    found
}

#[test]
fn a_changed_operator_shows() {
    if !common::verilator("a_changed_operator_shows") {
        return;
    }
    for block in accel_hdl::blocks() {
        for m in mutants(&(block.verilog)(block.default_stages)) {
            println!("{:?}", std::panic::catch_unwind(|| run(block, block.default_stages, &m, CYCLES)));
        }
    }
}
