//! The Verilog of `anomaly_score` with every reuse factor: linted, replayed in Icarus, synthesised.

mod common;

use accel_hdl::anomaly_score::block;
use accel_hdl::{Block, emit};
use common::tool;
use rayon::prelude::*;
use std::path::Path;
use std::process::Command;

static BLOCKS: [Block; 5] = [block::<1>(), block::<2>(), block::<4>(), block::<8>(), block::<16>()];
const REUSES: [usize; 5] = [1, 2, 4, 8, 16];

/// Runs a tool in a folder; what it printed.
fn run(folder: &Path, tool: &str, arguments: &[&str]) -> String {
    let output = Command::new(tool).args(arguments).current_dir(folder).output().expect("the tool starts");
    let text = String::from_utf8_lossy(&output.stdout) + String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{tool}: {text}");
    text.into_owned()
}

/// The files of a block in a folder, its Verilog changed.
fn files(block: &Block, change: impl Fn(&str) -> String) -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    for (name, text) in emit(block, 1) {
        let text = if name == "anomaly_score.v" { change(&text) } else { text };
        std::fs::write(folder.path().join(name), text).expect("a file");
    }
    folder
}

/// The last line of the test bench.
fn replay(folder: &Path) -> String {
    run(folder, "iverilog", &["-g2001", "-o", "tb", "anomaly_score.v", "anomaly_score_tb.v"]);
    let text = run(folder, "vvp", &["-n", "tb", "+seed=3"]);
    text.lines().find(|l| l.starts_with("PASS") || l.starts_with("FAIL")).unwrap_or(&text).to_owned()
}

#[test]
fn the_frozen_vectors_pass_in_icarus_for_every_reuse_factor() {
    if !tool("iverilog") {
        return;
    }
    BLOCKS.par_iter().zip(REUSES).for_each(|(block, reuse)| {
        let last = replay(files(block, str::to_owned).path());
        assert!(last.starts_with("PASS anomaly_score: "), "reuse {reuse}: {last}");
    });
}

#[test]
fn one_changed_operator_in_any_part_fails_in_icarus() {
    if !tool("iverilog") {
        return;
    }
    for (from, to) in [
        ("second[16*g +: 16]} - {mean", "second[16*g +: 16]} + {mean"),
        ("coarse >>> fine_shift", "coarse >> fine_shift"),
        ("wire upper = s23 > s01;", "wire upper = s23 >= s01;"),
        ("candidate < distance", "candidate > distance"),
        ("{1'b0, sum} + {1'b0, constant}", "{1'b0, sum} - {1'b0, constant}"),
        ("value + product[31:16]", "value | product[31:16]"),
        ("low_column < low_row", "low_column <= low_row"),
        ("left > 8'd1", "left >= 8'd1"),
    ] {
        let folder = files(&BLOCKS[2], |text| {
            assert_eq!(text.matches(from).count(), 1, "'{from}' occurs exactly once");
            text.replace(from, to)
        });
        let last = replay(folder.path());
        assert!(last.starts_with("FAIL anomaly_score: "), "'{to}': {last}");
    }
}

/// As many multipliers as the module says, and three small ones by constants.
#[test]
fn synthesis_finds_the_documented_multipliers() {
    if !tool("yosys") {
        return;
    }
    for (block, documented) in BLOCKS.iter().zip([153, 89, 57, 41, 33]) {
        let folder = files(block, str::to_owned);
        let script =
            "read_verilog anomaly_score.v; hierarchy -check -top anomaly_score; select -count t:$mul";
        let print = run(folder.path(), "yosys", &["-p", script]);
        let count = print.lines().find_map(|line| line.strip_suffix(" objects.")).map(str::parse);
        // a word's entry by the reciprocal, the place in it, the cycles of a record
        assert_eq!(count, Some(Ok(documented + 3)), "{print}");
    }
}
