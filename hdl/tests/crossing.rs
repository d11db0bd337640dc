//! The FIFO between two clocks is proved on its emitted Verilog: words go through once and in order, for ever, whatever the
//! clocks do; and faults are refuted.

mod common;

use accel_hdl::crossing::verilog;
use common::tool;
use std::fmt::Write as _;
use std::process::Command;

const SCRIPT: &str = include_str!("../formal/crossing.ys");
const CLAIMS: &str = include_str!("../formal/crossing.sv");

/// The text with one part changed.
fn changed(text: &str, from: &str, to: &str) -> String {
    assert!(text.contains(from), "'{from}' occurs");
    text.replace(from, to)
}

/// The crossing, but what the first flip-flop of a synchroniser catches of a bit that changes just before its edge is either
/// value: `mix` is free, and `before` what the bit was a moment ago.
fn mixed(verilog: &str, count_bits: usize) -> String {
    let high = count_bits - 1;
    let register = format!("(* ASYNC_REG = \"TRUE\", keep *) reg [{high}:0] first;");
    let verilog = changed(verilog, "first <= d;", "first <= (d & mix) | (before & ~mix);");
    let free = format!(
        "(* anyseq *) wire [{high}:0] mix;\n    reg [{high}:0] before = 0;\n    \
         always @($global_clock) before <= d;\n    {register}"
    );
    changed(&verilog, &register, &free)
}

/// The claims about a crossing of this size.
fn claims(data_bits: usize, count_bits: usize) -> String {
    let (mut words, mut ports, mut cases) = (String::new(), String::new(), String::new());
    for i in 0..1 << (count_bits - 1) {
        let _ = write!(words, "wire [{}:0] word_{i};\n    ", data_bits - 1);
        let _ = write!(ports, ",\n        .\\memory.words[{i}] (word_{i})");
        let _ = writeln!(cases, "            {i}: word = word_{i};");
    }
    CLAIMS
        .replace("{data_high}", &(data_bits - 1).to_string())
        .replace("{count_bits}", &count_bits.to_string())
        .replace("{words}", words.trim_end())
        .replace("{ports}", &ports)
        .replace("{cases}\n", &cases)
}

/// What yosys prints of the proof; with `steps`, it only looks for a counterexample of so many steps of time.
fn run(verilog: &str, claims: &str, count_bits: usize, steps: Option<u32>) -> String {
    let folder = tempfile::tempdir().expect("a folder");
    let only = if steps.is_some() { " -tempinduct-baseonly" } else { "" };
    let script = SCRIPT.replace("{only}", only).replace("{steps}", &steps.unwrap_or(3).to_string());
    let block = mixed(verilog, count_bits);
    for (name, text) in [("block.v", &block[..]), ("crossing.sv", claims), ("crossing.ys", &script)] {
        std::fs::write(folder.path().join(name), text).expect("a file");
    }
    let output = Command::new("yosys").arg("crossing.ys").current_dir(folder.path()).output();
    let output = output.expect("yosys starts");
    // The exit status tells nothing: a step that yosys leaves out ends well, too.
    let print = String::from_utf8_lossy(&output.stdout) + String::from_utf8_lossy(&output.stderr);
    assert!(print.contains("Import proof for assert"), "yosys proves nothing: {print}");
    print.into_owned()
}

const PROVED: &str = "Induction step proven: SUCCESS!";
const REFUTED: &str = "SAT temporal induction proof finished - model found for base case: FAIL!";

#[test]
fn words_go_through_once_and_in_order_whatever_the_clocks_do() {
    if !tool("yosys") {
        return;
    }
    let print = run(&verilog::<2, 3>(), &claims(2, 3), 3, None);
    assert!(print.contains(PROVED), "{print}");
    // as on a board, a minute
    if std::env::var("ACCEL_FULL").is_ok_and(|value| value == "1") {
        let print = run(&verilog::<33, 5>(), &claims(33, 5), 5, None);
        assert!(print.contains(PROVED), "{print}");
    }
}

#[test]
fn faults_of_a_crossing_are_refuted() {
    if !tool("yosys") {
        return;
    }
    let (text, all) = (verilog::<2, 3>(), claims(2, 3));
    // What induction needs to know of the inside would refute some of them by itself: only the claims at the pins stay.
    let inside = all.find("    // What induction needs").expect("the claims come first");
    let behind = all.find("    function [1:0] word").expect("a function follows");
    let claims = format!("{}{}", &all[..inside], &all[behind..]);
    for (name, from, to) in [
        (
            "a count that crosses in binary",
            "written_gray$d = write_code$gray;",
            "written_gray$d = written_next;",
        ),
        ("another count that crosses in binary", "read_gray$d = read_code$gray;", "read_gray$d = read_next;"),
        ("one flip-flop", "always @(*) q = second;", "always @(*) q = first;"),
        ("no synchroniser", "always @(*) q = second;", "always @(*) q = d;"),
        ("full a word too late", "turn = 3'b110;", "turn = 3'b111;"),
        ("a word that waits is written over", "load = some && ((~valid$q) || m_ready);", "load = some;"),
        ("words at wrong places", "words[read_at[1:0]]", "words[read_at[2:1]]"),
        ("a word taken that was not offered", "take = s_valid && ready$q;", "take = ready$q;"),
    ] {
        let print = run(&changed(&text, from, to), &claims, 3, Some(16));
        assert!(print.contains(REFUTED), "{name} is not refuted: {print}");
    }
}
