//! `merkle_hash` with more rounds a cycle: RustHDL and the emitted Verilog agree at every pin in every cycle.

mod common;

use accel_hdl::Block;
use accel_hdl::merkle_hash::block;
use accel_kernels::generate;
use accel_sim::lockstep::{Difference, Pair};
use accel_sim::{Options, Verilated, drive};

static BLOCKS: [Block; 3] = [block::<2>(), block::<4>(), block::<8>()];

/// Drives both with generated records of several parameters under stalls and flushes; the cycles.
fn lockstep(block: &'static Block, verilog: &str) -> Result<u64, Difference> {
    let kernel = block.kernel;
    let mut rusthdl = (block.simulate)(1);
    let mut verilated = Verilated::open(kernel.name, verilog, kernel.input_words, block.beat_words, false)
        .expect("it builds");
    let mut pair = Pair::new(("rusthdl", &mut *rusthdl), ("verilog", &mut verilated));
    for seed in 0..8 {
        let part = generate::block(kernel, 5, seed, 9 * kernel.block_records);
        let batch = part.batch().slice(0, 150);
        let mut output = vec![0; batch.output_len()];
        let options = Options { stalls: Some(seed), flushes: true, ..Options::default() };
        drive(&mut pair, &batch, block.beat_words, &mut output, &options).expect("it keeps the protocol");
        pair.agreed()?;
        assert_eq!(output, batch.reference());
    }
    pair.agreed()
}

#[test]
fn every_pin_agrees_in_every_cycle_for_every_number_of_rounds() {
    if !common::verilator("every_pin_agrees_in_every_cycle_for_every_number_of_rounds") {
        return;
    }
    for block in &BLOCKS {
        let cycles = lockstep(block, &(block.verilog)(1)).unwrap();
        assert!(cycles > 8_000, "{cycles} cycles");
    }
}

#[test]
fn a_wrong_constant_of_the_last_round_of_one_engine_shows() {
    if !common::verilator("a_wrong_constant_of_the_last_round_of_one_engine_shows") {
        return;
    }
    let block = &BLOCKS[1];
    let verilog = (block.verilog)(1);
    // one flipped bit, in the first engine alone
    let mutant = verilog.replacen("constant = 32'hc67178f2;", "constant = 32'hc67178f3;", 1);
    assert_ne!(mutant, verilog);
    let difference = lockstep(block, &mutant).unwrap_err();
    assert!(difference.pin.starts_with("m_data"), "{difference:?}");
}
