//! The RustHDL block and its emitted Verilog agree at every pin in every cycle; a changed operator shows.

mod common;

use accel_hdl::Block;
use accel_hdl::model::{Drive, Model as _};
use accel_kernels::generate::{Random, blocks};
use accel_sim::lockstep::{Difference, Pair};
use accel_sim::{Options, Verilated, drive};
use std::collections::BTreeSet;

/// Cycles that each number of stages is driven for at least.
const CYCLES: u64 = 20_000;

/// Records at least: where tables take long to write, there are few in so many cycles.
const RECORDS: u64 = 250;

fn verilate(block: &Block, verilog: &str) -> Verilated {
    let kernel = block.kernel;
    Verilated::open(kernel.name, verilog, kernel.input_words, block.beat_words, false)
        .expect("the Verilog builds")
}

/// Drives every pin with noise, against the rules too: parameters while records are in flight, offers that are
/// taken back.
fn noise(block: &Block, pair: &mut Pair<'_>) {
    let kernel = block.kernel;
    let mut random = Random::new(1, 0);
    let mut s_data = vec![0; kernel.input_words];
    let mut m_data = vec![0; block.beat_words];
    for _ in 0..CYCLES {
        s_data.fill_with(|| random.next_u32());
        pair.cycle(
            &Drive {
                flush: random.below(64) == 0,
                s_valid: random.below(4) != 0,
                s_data: &s_data,
                s_last: random.below(64) == 0,
                m_ready: random.below(2) == 0,
                param: (random.below(8) == 0)
                    .then(|| (random.below(4) << 20 | random.below(256), random.next_u32())),
            },
            &mut m_data,
        );
    }
}

/// Drives both with batches of generated records, each with parameters of its own, until cycles and records are full;
/// returns the cycles and the records.
fn run(block: &Block, stages: usize, verilog: &str) -> Result<(u64, u64), Difference> {
    let mut rusthdl = (block.simulate)(stages);
    let mut verilated = verilate(block, verilog);
    let mut pair = Pair::new(("rusthdl", &mut *rusthdl), ("verilog", &mut verilated));
    let mut records = 0;
    for seed in 0.. {
        // The blocks of a seed have parameters of their own, the first has the default ones.
        for generated in blocks(block.kernel, seed, 2 * block.kernel.block_records) {
            // Fewer of those that take long, so that several sets of parameters get their turn.
            let whole = generated.batch();
            let batch = whole.slice(0, 500 / (block.cycles_per_record)(whole.params()).div_ceil(16) as usize);
            let mut output = vec![0; batch.output_len()];
            let options = Options { stalls: Some(seed), flushes: true, ..Options::default() };
            let ran = drive(&mut pair, &batch, block.beat_words, &mut output, &options)
                .expect("a right block keeps the protocol");
            assert_eq!(output, batch.reference());
            records += ran.records;
            if pair.agreed()? >= CYCLES && records >= RECORDS {
                noise(block, &mut pair);
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
        for stages in BTreeSet::from([block.default_stages, 1, block.max_stages.div_ceil(2)]) {
            let (cycles, records) = run(block, stages, &(block.verilog)(stages)).unwrap();
            println!("{} with {stages} stages: {cycles} cycles, {records} records", block.kernel.name);
            assert!(cycles >= 2 * CYCLES && records >= RECORDS, "{cycles} cycles, {records} records");
        }
    }
}

#[test]
fn a_changed_operator_shows() {
    if !common::verilator("a_changed_operator_shows") {
        return;
    }
    for block in accel_hdl::blocks() {
        let verilog = (block.verilog)(block.default_stages);
        let stream = common::mutant(&verilog, "leave = valid$q && m_ready;", "leave = valid$q || m_ready;");
        for mutant in [stream, common::data_mutant(&verilog)] {
            let difference = run(block, block.default_stages, &mutant).unwrap_err();
            println!("{}: {difference}", block.kernel.name);
            assert_ne!(difference.left, difference.right);
        }
    }
}
