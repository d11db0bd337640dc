//! Builds that succeed and builds that do not, with designs of a few cells.
#![allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]

mod common;

use accel_flow::{Board, FlowError, Options, Report, Tools, build};
use common::small;
use std::fs;
use std::path::Path;

const ICE40: &[&str] = &["yosys", "nextpnr-ice40"];

/// Two registers and something between them.
const SLOW: &str = "reg [31:0] a, b; always @(posedge clock) begin a <= {a[30:0], in}; b <= b + (a ^ (b * 3)); out <= ^b; end";

fn run(design: &accel_flow::Design, out: &Path, tools: &Tools) -> Result<Report, FlowError> {
    let board = Board::find("ice40hx8k-b-evn").unwrap();
    let options = Options { seeds: vec![1], out: out.to_owned(), figures_only: false };
    build(&board, design, &options, tools, &mut |_| {})
}

/// The names in a folder, sorted.
fn names(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> =
        fs::read_dir(folder).unwrap().map(|e| e.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

#[test]
fn a_missed_clock_is_an_error_and_the_report_says_where() {
    if !common::tools(ICE40) {
        return;
    }
    let out = tempfile::tempdir().unwrap();
    let report = run(&small(SLOW, 20.0), out.path(), &Tools::here()).unwrap();
    assert!(report.met && report.fmax_mhz > 20.0 && report.asked_mhz == 20.0, "{report:?}");
    assert!(report.used("LUT") > 20 && report.used("FF") > 60, "{:?}", report.resources);
    let total: f64 = report.critical_path.iter().map(|s| s.ns).sum();
    assert!((total - 1000.0 / report.fmax_mhz).abs() < 0.05, "{total} ns at {} MHz", report.fmax_mhz);
    assert!(
        report.critical_path.iter().any(|s| s.name.starts_with("b[") || s.name.starts_with("a[")),
        "{report:?}"
    );

    let error = run(&small(SLOW, 400.0), out.path(), &Tools::here()).unwrap_err();
    assert!(matches!(error, FlowError::Clock { seed: 1, asked, .. } if asked == 400.0), "{error}");
    assert!(error.to_string().contains("the clock is missed: clock"), "{error}");
    let report = fs::read_to_string(out.path().join("report.md")).unwrap();
    assert!(report.contains("**missed**"), "{report}");
    assert!(
        names(out.path()).iter().all(|n| !n.ends_with(".bin") && !n.starts_with('.')),
        "{:?}",
        names(out.path())
    );
}

#[test]
fn a_design_that_does_not_fit_is_told_what_there_is_too_little_of() {
    if !common::tools(ICE40) {
        return;
    }
    let out = tempfile::tempdir().unwrap();
    // Counters, not one long shift register: the pinned yosys goes from register to register on its stack.
    let wide = "genvar i; wire [299:0] top; generate for (i = 0; i < 300; i = i + 1) begin : part
        reg [31:0] a; always @(posedge clock) a <= a + 2 * i + in; assign top[i] = a[31];
    end endgenerate always @(posedge clock) out <= ^top;";
    let error = run(&small(wide, 20.0), out.path(), &Tools::here()).unwrap_err().to_string();
    assert!(error.starts_with("a small design does not fit iCE40HX8K-CT256: "), "{error}");
    assert!(error.contains("ICESTORM_LC, 7680 are there"), "{error}");
}

#[test]
fn a_tool_that_fails_leaves_its_words_and_nothing_that_could_be_taken_for_a_result() {
    if !common::tools(ICE40) {
        return;
    }
    let out = tempfile::tempdir().unwrap();
    for stale in ["report.json", "report.md", "ice40hx8k-b-evn.bin", "design.v"] {
        fs::write(out.path().join(stale), "of an earlier build").unwrap();
    }
    let error =
        run(&small("always @(posedge clock) out <= ;", 20.0), out.path(), &Tools::here()).unwrap_err();
    let said = error.to_string();
    assert!(said.starts_with("synthesis failed (exit status: 1): design.v:2: ERROR: syntax error"), "{said}");
    assert!(!said.contains('\n'), "{said}");
    assert_eq!(names(out.path()), ["synthesis.log"]);
}

#[cfg(unix)]
#[test]
fn a_tool_that_does_nothing_is_no_success() {
    use std::os::unix::fs::PermissionsExt;
    let (tools, out) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    for name in ["yosys", "nextpnr-ice40"] {
        let path = tools.path().join(name);
        fs::write(&path, "#!/bin/sh\nexit 0\n").unwrap();
        fs::set_permissions(&path, fs::Permissions::from_mode(0o755)).unwrap();
    }
    let error =
        run(&small(SLOW, 20.0), out.path(), &Tools::at([tools.path().to_owned()])).unwrap_err().to_string();
    assert!(error.starts_with("synthesis failed (it did not say 'End of script.')"), "{error}");
}

#[test]
fn without_tools_nothing_is_made() {
    let out = tempfile::tempdir().unwrap();
    let folder = out.path().join("new");
    let error = run(&small(SLOW, 20.0), &folder, &Tools::at([])).unwrap_err();
    assert!(matches!(&error, FlowError::ToolAbsent { name } if name == "yosys"), "{error}");
    assert!(!folder.exists());
}
