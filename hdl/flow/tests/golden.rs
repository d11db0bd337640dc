//! Fresh figures against the golden ones: a change that costs area or clock is seen.
//!
//! Usually one lane of one kernel on one board with one seed; with `ACCEL_FULL=1` every design with all of its seeds.
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

/// Compares designs and says how many were.
fn compare(chosen: impl Fn(&Figures) -> bool, seeds: Option<&[u32]>) -> Option<usize> {
    let golden = Golden::committed();
    let mut compared = 0;
    for design in golden.design.iter().filter(|d| chosen(d)) {
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
    if !common::tools(&["yosys", "nextpnr-ecp5"]) {
        return;
    }
    let one = |d: &Figures| d.kernel == "descriptor_validation" && d.lanes == 1 && d.board == "ulx3s-85f";
    if let Some(compared) = compare(one, Some(&[1])) {
        assert_eq!(compared, 1);
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
fn every_golden_design_has_figures_of_each_of_its_seeds() {
    let golden = Golden::committed();
    assert!(!golden.design.is_empty());
    for design in golden.design {
        let name = format!("{} lane(s) of {} on {}", design.lanes, design.kernel, design.board);
        assert_eq!(design.fmax_mhz.len(), design.seeds.len(), "{name}");
        assert!(design.lut > 0 && design.ff > 0 && design.fmax_mhz.iter().all(|&mhz| mhz > 0.0), "{name}");
    }
}
