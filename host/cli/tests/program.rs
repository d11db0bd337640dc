//! The program starts. What it does is tested in `tests/`, with the binary that this test makes cargo build.

use std::process::Command;

#[test]
fn help_names_every_command() {
    let output = Command::new(env!("CARGO_BIN_EXE_accel")).arg("--help").output().unwrap();
    assert!(output.status.success());
    let help = String::from_utf8(output.stdout).unwrap();
    for command in [
        "check",
        "calibrate",
        "devices",
        "kernels",
        "validate",
        "encode",
        "inspect",
        "reseal",
        "scan",
        "sim",
        "hdl",
    ] {
        assert!(help.contains(&format!("\n  {command} ")), "{command}: {help}");
    }
}
