//! Whole boards: their bitstreams are built, with the clock closed. Minutes each, so only with `ACCEL_FULL=1`.
#![allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]

mod common;

use accel_flow::{Board, Design, Options, Report, Tools, build};
use std::fs;

/// Builds a board as its file says, with one seed, and gives the report and the bytes of its bitstream.
fn built(name: &str, bitstream: &str) -> (Report, Vec<u8>) {
    let board = Board::find(name).unwrap();
    let of = &board.design;
    let design = Design::board(&board, &of.kernels, of.lanes, board.clocks.core_mhz).unwrap();
    let out = tempfile::tempdir().unwrap();
    let options = Options { seeds: vec![1], out: out.path().to_owned(), figures_only: false };
    let report = build(&board, &design, &options, &Tools::here(), &mut |_| {}).unwrap();
    eprintln!("{report}");
    assert_eq!(fs::read_to_string(out.path().join("report.md")).unwrap(), report.markdown());
    (report, fs::read(out.path().join(bitstream)).unwrap())
}

/// What every report of a board says.
fn whole(report: &Report) {
    assert!(report.met && report.missed().is_none());
    // The core's clock and the link's.
    assert!(
        report.clocks.len() >= 2 && report.clocks.iter().filter(|c| c.core).count() == 1,
        "{:?}",
        report.clocks
    );
    assert!(report.fmax_mhz >= report.asked_mhz && report.critical_path.len() > 2);
    assert!(
        report.used("LUT") > 1000 && report.used("FF") > 1000 && report.used("BRAM") > 0,
        "{:?}",
        report.resources
    );
    for rate in &report.rates {
        let link = rate.link.unwrap();
        // A serial line is slower than the shell, the shell than the lanes.
        assert!(
            link.records_per_second < rate.shell.unwrap() && rate.shell.unwrap() < rate.records_per_second
        );
    }
    assert!(
        report.claims.iter().any(|c| c.met == Some(true))
            && report.claims.iter().any(|c| c.met == Some(false))
    );
    assert_eq!(report.tools.len(), 3);
}

#[test]
fn the_ecp5_board_is_built_with_its_clock_closed() {
    if !common::full() || !common::tools(&["yosys", "nextpnr-ecp5", "ecppack"]) {
        return;
    }
    let (report, bytes) = built("ulx3s-85f", "ulx3s-85f.bit");
    whole(&report);
    assert!(bytes.len() > 100_000, "{}", bytes.len());
}
