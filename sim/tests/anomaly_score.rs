//! `anomaly_score` with every reuse factor: RustHDL and the emitted Verilog agree at every pin in every cycle.

mod common;

use accel_hdl::Block;
use accel_hdl::anomaly_score::block;
use accel_kernels::Batch;
use accel_kernels::generate;
use accel_sim::lockstep::{Difference, Pair};
use accel_sim::{Options, Verilated, drive};

static BLOCKS: [Block; 5] = [block::<1>(), block::<2>(), block::<4>(), block::<8>(), block::<16>()];

/// Drives both with generated records under stalls and flushes; the cycles.
fn lockstep(block: &'static Block, verilog: &str, batches: &[Batch<'_>]) -> Result<u64, Difference> {
    let kernel = block.kernel;
    let mut rusthdl = (block.simulate)(1);
    let mut verilated = Verilated::open(kernel.name, verilog, kernel.input_words, block.beat_words, false)
        .expect("it builds");
    let mut pair = Pair::new(("rusthdl", &mut *rusthdl), ("verilog", &mut verilated));
    for (seed, batch) in (0..).zip(batches) {
        let mut output = vec![0; batch.output_len()];
        let options = Options { stalls: Some(seed), flushes: true, ..Options::default() };
        drive(&mut pair, batch, block.beat_words, &mut output, &options).expect("it keeps the protocol");
        pair.agreed()?;
        assert_eq!(output, batch.reference());
    }
    pair.agreed()
}

#[test]
fn every_pin_agrees_in_every_cycle_for_every_reuse_factor() {
    if !common::verilator("every_pin_agrees_in_every_cycle_for_every_reuse_factor") {
        return;
    }
    let kernel = BLOCKS[0].kernel;
    // one in four is diagonal
    let parts: Vec<_> = (1..6).map(|n| generate::block(kernel, 5, n, 10 * kernel.block_records)).collect();
    let batches: Vec<_> = parts.iter().map(|part| part.batch().slice(0, 150)).collect();
    for block in &BLOCKS {
        let cycles = lockstep(block, &(block.verilog)(1), &batches).unwrap();
        assert!(cycles > 20_000, "{cycles} cycles");
    }
}

#[test]
fn the_last_of_equal_components_instead_of_the_first_shows() {
    if !common::verilator("the_last_of_equal_components_instead_of_the_first_shows") {
        return;
    }
    // A baseline that has its component twice.
    let block = &BLOCKS[2];
    let part = generate::block(block.kernel, 5, 0, 100);
    let mut params = part.batch().params().to_vec();
    let components = 4 + 2;
    let first = params[components..components + 97].to_vec();
    params[2] += 1;
    params[4] = 1 << 24;
    params.splice(components..components, first);
    let entries = params[2] as usize;
    let input = part.batch().input();
    let batch = Batch::new(block.kernel, &params, input).unwrap();
    assert!(entries >= 2);
    let verilog = (block.verilog)(1);
    assert!(lockstep(block, &verilog, &[batch]).is_ok());
    let mutant = common::mutant(&verilog, "candidate < distance", "candidate <= distance");
    let difference = lockstep(block, &mutant, &[batch]).unwrap_err();
    assert_eq!((difference.pin.as_str(), difference.left ^ difference.right), ("m_data word 0", 1 << 16));
}
