//! Fresh figures against the golden ones: a change that costs area or clock is seen.
//!
//! Usually one lane of one kernel on both boards with one seed; with `ACCEL_FULL=1` every design with all of its seeds.
#![allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]

mod common;

use accel_flow::golden::{Figures, Golden};
use accel_flow::{Board, Design, Options, Tools, build};

/// Builds a design and gives its figures; nothing where the tools are of other versions than the golden ones.
fn fresh(golden: &Golden, design: &Figures, seeds: &[u32]) -> Option<Figures> {
    let board = Board::find(&design.board).unwrap();
    let built = Design::alone(&design.kernel, design.lanes, design.asked_mhz).unwrap();
    let out = tempfile::tempdir().unwrap();
    let options = Options { seeds: seeds.to_vec(), out: out.path().to_owned(), figures_only: true };
    let report = build(&board, &built, &options, &Tools::here(), &mut |_| {}).unwrap();
    for tool in &report.tools {
        let wanted = if tool.name == "yosys" { &golden.yosys } else { &golden.nextpnr };
        if tool.version != *wanted {
            common::skipped(&format!(
                "the golden figures are of {} {wanted}, here is {}",
                tool.name, tool.version
            ));
            return None;
        }
    }
    Some(Figures { seeds: seeds.to_vec(), ..design.clone() }.taken(&report))
}

/// What is said of a design without figures.
fn untaken(design: &Figures) -> String {
    format!(
        "no golden figures of {} lane(s) of {} on {} were taken: cargo run --release -p accel-flow --example golden {}",
        design.lanes, design.kernel, design.board, design.kernel
    )
}

/// Compares designs and says how many were.
fn compare(chosen: impl Fn(&Figures) -> bool, seeds: Option<&[u32]>) -> Option<usize> {
    let golden = Golden::committed();
    let mut compared = 0;
    for design in golden.design.iter().filter(|d| chosen(d)) {
        if !design.is_taken() {
            common::skipped(&untaken(design));
            return None;
        }
        let now = fresh(&golden, design, seeds.unwrap_or(&design.seeds))?;
        let found = now.regressions(design);
        let name = format!("{} lane(s) of {} on {}", design.lanes, design.kernel, design.board);
        eprintln!("{name}: {} LUT, {} FF, {:?} MHz", now.lut, now.ff, now.fmax_mhz);
        assert!(found.is_empty(), "{name}: {found:#?}");
        compared += 1;
    }
    Some(compared)
}

#[test]
fn a_lane_of_descriptor_validation_is_as_small_and_fast_as_it_was() {
    if !common::tools(&["yosys", "nextpnr-ecp5", "nextpnr-ice40"]) {
        return;
    }
    let one = |d: &Figures| d.kernel == "descriptor_validation" && d.lanes == 1;
    if let Some(compared) = compare(one, Some(&[1])) {
        assert_eq!(compared, 2, "both boards");
    }
}

#[test]
fn every_design_is_as_small_and_fast_as_it_was_with_every_seed() {
    if !common::full() || !common::tools(&["yosys", "nextpnr-ecp5", "nextpnr-ice40"]) {
        return;
    }
    if let Some(compared) = compare(|_| true, None) {
        assert_eq!(compared, Golden::committed().design.len());
    }
}

#[test]
fn no_lane_is_merged_with_another() {
    let golden = Golden::committed();
    let of = |lanes: u32| {
        let is =
            |d: &&Figures| d.kernel == "descriptor_validation" && d.board == "ulx3s-85f" && d.lanes == lanes;
        golden.design.iter().find(is).unwrap_or_else(|| panic!("no design of {lanes} lanes"))
    };
    for design in [of(1), of(4)] {
        if !design.is_taken() {
            return common::skipped(&untaken(design));
        }
    }
    let of = |lanes: u32| of(lanes).ff as f64;
    // What stands around a lane grows with it, so the comparison holds for the lanes, too.
    let grown = of(4) - of(1);
    assert!(grown >= 0.95 * 3.0 * of(1), "{grown} flip-flops more for three lanes more, one has {}", of(1));
}

#[test]
fn every_kernel_has_golden_figures_of_three_seeds() {
    let golden = Golden::committed();
    for block in accel_hdl::blocks() {
        let is = |d: &&Figures| d.kernel == block.kernel.name && d.board == "ulx3s-85f" && d.lanes == 1;
        let design = golden.design.iter().find(is);
        let design = design.unwrap_or_else(|| panic!("{} is not listed in golden.toml", block.kernel.name));
        assert_eq!(design.seeds.len(), 3, "{}", block.kernel.name);
        if design.is_taken() {
            assert_eq!(design.fmax_mhz.len(), 3, "{}", block.kernel.name);
        } else {
            common::skipped(&untaken(design));
        }
    }
}
