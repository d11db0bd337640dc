//! What verilator's linter says about the emitted Verilog.
//!
//! RustHDL's expressions have the widths of their types, Verilog's those of the whole expression: where the two
//! differ, the Verilog computes something else, and the linter's WIDTH warnings are what shows it. So every
//! warning fails, except these few forms whose harmlessness is written beside them.

mod common;

use accel_hdl::shell::{self, Configuration, Placed};
use accel_hdl::{LANES, blocks, circuits, collector_verilog, distributor_verilog, four_lanes};
use common::tool;
use std::process::Command;

/// Warnings by their beginning, parts that the rest must contain, and why they are harmless.
const HARMLESS: &[(&str, &[&str], &str)] = &[
    ("%Warning-DECLFILENAME", &[], "RustHDL emits all modules as one text"),
    ("%Warning-UNUSEDPARAM", &["'zero'"], "a level of adders without a lane to fill"),
    // A real loop does not settle in either simulator.
    (
        "%Warning-UNOPTFLAT",
        &["Circular"],
        "a module is one always block: a register's output seems to hang on inputs",
    ),
    ("%Warning-UNUSEDSIGNAL", &["Bits of signal are not used"], "a level gets all words and needs few"),
    ("%Warning-UNUSEDSIGNAL", &["Signal is not used: 'clock'"], "a wire in the place of a register"),
    ("%Warning-UNUSEDSIGNAL", &["Signal is not used: 's_last'"], "a map's records have no last"),
    (
        "%Warning-UNUSEDSIGNAL",
        &["Signal is not used: 'pointers$count'"],
        "an outlet counts places by credits",
    ),
    ("%Warning-WIDTH", &["Bit extraction of", "not 32 bits"], "a slice at a literal place, or in a loop"),
    ("%Warning-WIDTH", &["Bit extraction of", "not 64 bits"], "a field of a struct at a literal place"),
    ("%Warning-WIDTH", &["Operator AND", "LHS's VARREF"], "bit_cast of a bare signal to more bits"),
    (
        "%Warning-WIDTH",
        &["Operator SHIFTL", "LHS's VARREF", "generates 1 bits"],
        "replace_bit with a bare bit",
    ),
    ("%Warning-WIDTH", &["Operator SHIFTL", "LHS's REDXOR", "generates 1 bits"], "replace_bit with a parity"),
    ("%Warning-WIDTH", &["Operator SHIFTL", "LHS's REDOR", "generates 1 bits"], "replace_bit with an any()"),
];

/// The same for what stands around the kernels of a board alone.
const HARMLESS_ON_BOARDS: &[(&str, &[&str], &str)] = &[
    (
        "%Warning-UNUSEDPARAM",
        &["State$"],
        "a number of a state, which the module of its register does not compare",
    ),
    ("%Warning-UNUSEDSIGNAL", &["Signal is not used: 'carries$3$q'"], "a counter of 64 bits goes round"),
    ("%Warning-UNUSEDPARAM", &["Step$"], "a number of a step, as of a state"),
    ("%Warning-UNUSEDSIGNAL", &["_record_last'"], "lanes of a map have no last record"),
    ("%Warning-WIDTH", &["Operator ASSIGN", "CONST '1024'h0'"], "a wide register at power-up"),
    ("%Warning-UNUSEDSIGNAL", &["_record_tail'"], "one lane gathers no records"),
    ("%Warning-UNUSEDSIGNAL", &["Signal is not used: 'w", "_data'"], "the end of the chain of kernels"),
    ("%Warning-UNUSEDSIGNAL", &["Signal is not used: 'w", "_valid'"], "the end of the chain of kernels"),
    ("%Warning-UNUSEDSIGNAL", &["Signal is not used: 'b", "_ready'"], "the end of the chain of kernels"),
    ("%Warning-UNUSEDSIGNAL", &["Signal is not used: 'no_words_"], "an executor without records"),
    ("%Warning-PINCONNECTEMPTY", &["b_ready"], "an executor without records"),
    ("%Warning-WIDTH", &["Operator ASSIGN", "CONST '64'h0'"], "a state at power-up"),
    (
        "%Warning-WIDTH",
        &["Operator SHIFTL", "LHS's SEL", "generates 1 bits"],
        "replace_bit with a bit of a signal",
    ),
    ("%Warning-WIDTH", &["Operator SHIFTL", "LHS's EQ", "generates 1 bits"], "replace_bit with a comparison"),
    ("%Warning-WIDTH", &["Operator SHIFTL", "LHS's LOG", "generates 1 bits"], "replace_bit with a condition"),
    (
        "%Warning-WIDTH",
        &["Operator SHIFTL", "LHS's CONST '1'", "generates 1 bits"],
        "replace_bit with a constant",
    ),
    ("%Warning-WIDTH", &["Operator XOR", "REDXOR generates 1 bits"], "a parity with a bit"),
    ("%Warning-WIDTH", &["Operator XOR", "SEL generates 1 bits"], "a parity with a bit"),
    (
        "%Warning-UNUSEDSIGNAL",
        &["Signal is not used: '", "$waiting'"],
        "all shelves of a collector are loaded at once",
    ),
    (
        "%Warning-UNUSEDSIGNAL",
        &["Signal is not used: 'beats$"],
        "complete beats are counted, their words lie in the shelves",
    ),
];

/// The warnings and errors on a Verilog text, those without a place in [`HARMLESS`], or [`HARMLESS_ON_BOARDS`] where it is no
/// kernel's.
fn suspects(top: &str, text: &str) -> Vec<String> {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join(format!("{top}.v"));
    std::fs::write(&path, text).expect("a file");
    let output = Command::new("verilator")
        .args(["--lint-only", "-Wall", "--top-module", top])
        .arg(&path)
        .output()
        .expect("verilator starts");
    let print = String::from_utf8_lossy(&output.stderr).into_owned();
    let on_boards: &[_] = if accel_hdl::find(top).is_some() { &[] } else { HARMLESS_ON_BOARDS };
    let known = |line: &str| {
        HARMLESS.iter().chain(on_boards).any(|(start, parts, _)| line.starts_with(start) && parts.iter().all(|p| line.contains(p)))
            // the sum of all of them
            || line.starts_with("%Error: Exiting due to") && line.ends_with("warning(s)")
    };
    assert!(output.status.success() || print.contains('%'), "verilator failed without a word: {print}");
    print.lines().filter(|line| line.starts_with('%') && !known(line)).map(str::to_owned).collect()
}

#[test]
fn the_linter_finds_nothing_suspicious_in_any_number_of_stages() {
    if !tool("verilator") {
        return;
    }
    for block in blocks() {
        for stages in 1..block.max_stages + 1 {
            let found = suspects(block.kernel.name, &(block.verilog)(stages));
            assert!(found.is_empty(), "{} in {stages} stages: {found:#?}", block.kernel.name);
        }
    }
    // The shell's needs its lanes, see below.
    for (name, text) in circuits().iter().filter(|(name, _)| *name != "shell") {
        assert_eq!(suspects(name, text), [""; 0], "{name}");
    }
    assert_eq!(suspects("four_lanes", &four_lanes::verilog()), [""; 0]);
    for &lanes in LANES {
        let distributor = distributor_verilog("distributor", lanes, 9).unwrap();
        assert_eq!(suspects("distributor", &distributor), [""; 0], "{lanes} lanes");
        let collector = collector_verilog("collector", lanes, 2).unwrap();
        assert_eq!(suspects("collector", &collector), [""; 0], "{lanes} lanes");
    }
}

#[test]
fn the_linter_finds_nothing_suspicious_in_the_shell_and_its_axi_wrapper() {
    if !tool("verilator") {
        return;
    }
    let all: Vec<_> = blocks().iter().collect();
    assert_eq!(suspects("shell", &shell::verilog(&Configuration::of(&all))), [""; 0], "all kernels");
    let placed = |name, lanes| {
        let block = accel_hdl::find(name).expect("a kernel");
        Placed { block, stages: block.default_stages, lanes }
    };
    let kernels = vec![placed("descriptor_validation", 4), placed("path_score", 2)];
    let configuration = Configuration { kernels, ..Configuration::of(&[]) };
    let text = shell::verilog(&configuration);
    assert_eq!(suspects("shell", &text), [""; 0], "several lanes");
    let one = Configuration { kernels: vec![placed("merkle_hash", 1)], ..Configuration::of(&[]) };
    let lane = placed("merkle_hash", 1);
    let text = shell::axi_verilog(&one) + &(lane.block.verilog)(lane.stages);
    assert_eq!(suspects("accel_axi", &text), [""; 0], "AXI");
}

#[test]
fn the_linter_catches_expressions_that_verilog_computes_wider() {
    if !tool("verilator") {
        return;
    }
    // What RustHDL emits for `a + 1 > b`, `!a == 254`, `bit_cast::<16, 8>(a + b)` and `(a + 1) >> 1`.
    for (width, expression) in [
        (1, "(a + 32'h1) > b"),
        (1, "~a == 32'hfe"),
        (16, "((a + b) & 16'hffff)"),
        (8, "(a + 32'h1) >> 32'h1"),
    ] {
        let text = format!(
            "module faulty(input [7:0] a, input [7:0] b, output reg [{}:0] y);\n\
             always @(*) y = {expression};\nendmodule\n",
            width - 1
        );
        assert!(!suspects("faulty", &text).is_empty(), "{expression}");
    }
}
