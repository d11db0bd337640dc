//! Yosys and what it says.

use std::process::Command;

/// What came of a proof.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// It holds.
    Proved,
    /// There is a counterexample, or no induction.
    Failed,
}

/// What yosys prints when a proof succeeded, and when it did not. A proof that ran out of time prints neither.
const PROVED: [&str; 2] =
    ["SAT proof finished - no model found: SUCCESS!", "Induction step proven: SUCCESS!"];
const FAILED: [&str; 4] = [
    "ERROR: Called with -verify and proof did fail!",
    "SAT proof finished - model found: FAIL!",
    "SAT temporal induction proof finished - model found for base case: FAIL!",
    "Reached maximum number of time steps -> proof failed.",
];

/// Runs a script beside files of these names and texts; returns what yosys printed.
fn run(script: &str, files: &[(&str, &str)]) -> String {
    let folder = tempfile::tempdir().expect("a folder");
    for (name, text) in files.iter().chain(&[("proof.ys", script)]) {
        std::fs::write(folder.path().join(name), text).expect("a file");
    }
    let output =
        Command::new("yosys").arg("proof.ys").current_dir(folder.path()).output().expect("yosys starts");
    (String::from_utf8_lossy(&output.stdout) + String::from_utf8_lossy(&output.stderr)).into_owned()
}

/// Runs a script with one proof at its end, beside files of these names and texts.
///
/// # Panics
/// When yosys neither proves nor fails: the exit status tells nothing, since a step that it leaves out ends well, too.
pub fn prove(script: &str, files: &[(&str, &str)]) -> Outcome {
    let print = run(script, files);
    let proved = PROVED.iter().any(|text| print.contains(text));
    let failed = FAILED.iter().any(|text| print.contains(text));
    let end: Vec<&str> = print.lines().rev().take(30).collect();
    assert!(
        proved != failed,
        "yosys neither proved nor failed; its last lines, the last one first: {end:#?}"
    );
    if proved { Outcome::Proved } else { Outcome::Failed }
}
