//! How good the benches are: faults put into the emitted Verilog, and how many of them the benches find.
//!
//! The faults of a block are built into one model and chosen by a register, so that one build runs them all. The normal
//! tests run 40 of one block, ACCEL_FULL=1 runs 200 of it; hdl/formal/README.md has the figures of other blocks, whose benches
//! find fewer. ACCEL_MUTANTS_OF=BLOCK measures another one.

#[path = "../common/mod.rs"]
mod common;

mod bench;
mod equivalent;
mod mutants;
mod noise;
mod textual;

use accel_hdl::Block;
use bench::Bench;
use mutants::Mutants;
use std::io::Write as _;

/// The block whose bench is held to [`LEAST`].
const BLOCK: &str = "descriptor_validation";

/// Mutants of it where everything is run, and in the normal tests.
const MUTANTS: usize = 200;
const SHARE: usize = 40;

/// Of 100 mutants that are not proved equivalent, how many the benches have to find.
const LEAST: usize = 95;

fn full() -> bool {
    std::env::var("ACCEL_FULL").is_ok_and(|value| value == "1")
}

/// What became of a block's mutants.
#[derive(Debug, Default)]
struct Figures {
    killed: usize,
    equivalent: usize,
    alive: Vec<String>,
}

/// Runs a block's mutants against its bench until each is killed, proved equivalent, or counts as alive.
fn run(block: &Block, count: usize) -> Figures {
    let mutants = Mutants::of(block, count);
    let mut bench = Bench::open(block, &mutants.verilog);
    bench.assert_right();
    let mut figures = Figures::default();
    for (number, description) in (1..).zip(&mutants.list) {
        if bench.kill(number).is_some() {
            figures.killed += 1;
        } else if equivalent::proved(&mutants, number) {
            figures.equivalent += 1;
        } else {
            say(&format!("  alive: {number}: {description}\n"));
            figures.alive.push(format!("{number}: {description}"));
        }
    }
    let line = format!(
        "mutants of {}: {} killed, {} proved equivalent, {} alive of {}\n",
        block.kernel.name,
        figures.killed,
        figures.equivalent,
        figures.alive.len(),
        mutants.list.len(),
    );
    say(&line);
    figures
}

/// Writes past the harness's capture: this is the record.
fn say(line: &str) {
    std::io::stderr().write_all(line.as_bytes()).expect("standard error is open");
}

fn tools(test: &str) -> bool {
    common::verilator(test) && common::present(test, mutants::yosys())
}

#[test]
fn a_blocks_benches_kill_at_least_95_of_100_mutants_that_are_not_proved_equivalent() {
    if !tools("a_blocks_benches_kill_at_least_95_of_100_mutants_that_are_not_proved_equivalent") {
        return;
    }
    let name = std::env::var("ACCEL_MUTANTS_OF").unwrap_or_else(|_| BLOCK.to_owned());
    let block = accel_hdl::find(&name).expect("the kernel has a block");
    let count = if full() { MUTANTS } else { SHARE };
    let figures = run(block, count);
    assert_eq!(figures.killed + figures.equivalent + figures.alive.len(), count);
    assert!(100 * figures.killed >= LEAST * (count - figures.equivalent), "{figures:#?}");
}

#[test]
fn an_xor_a_counter_off_by_one_and_a_swapped_handshake_are_found_in_every_block() {
    if !tools("an_xor_a_counter_off_by_one_and_a_swapped_handshake_are_found_in_every_block") {
        return;
    }
    // A model of four copies takes long to build; the normal tests do it for the smallest block.
    let blocks = accel_hdl::blocks().iter().filter(|block| full() || block.kernel.name == "path_choice");
    for block in blocks {
        let unfound = textual::unfound(block);
        assert!(unfound.is_empty(), "{}: {unfound:?}", block.kernel.name);
    }
}
