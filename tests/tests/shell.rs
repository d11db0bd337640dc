//! The program in a shell: pipes, colours, completions, and its own descriptions.
#![allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use accel_tests::{accel, root, run, succeeds, told, valid_records};
use serde_json::Value;
use std::fs;
use std::io::{BufRead as _, BufReader};
use std::process::Stdio;

#[test]
fn a_reader_that_leaves_early_is_no_error() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("x.bin"), valid_records(200_000)).unwrap();
    for arguments in [
        &["validate", "x.bin", "-o", "jsonl"][..],
        &["validate", "x.bin", "-o", "csv"],
        &["reseal", "x.bin", "--to-layout", "s"],
    ] {
        let mut command = accel(folder.path(), arguments);
        let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        let mut line = Vec::new();
        BufReader::with_capacity(16, child.stdout.take().unwrap()).read_until(b'\n', &mut line).unwrap();
        assert!(!line.is_empty());
        let (code, _, err) = told(child.wait_with_output().unwrap());
        assert_eq!((code, err.as_str()), (0, ""), "{arguments:?}");
    }
}

#[test]
fn completions_of_each_shell_know_every_command() {
    for shell in ["bash", "zsh", "fish"] {
        let script = succeeds(root(), &["completions", shell]);
        for word in ["validate", "reseal", "fail-on", "shadow-device"] {
            assert!(script.contains(word), "{shell}: {word}");
        }
    }
}

#[test]
fn every_command_has_help_with_examples() {
    let help = succeeds(root(), &["--help"]);
    assert!(help.contains("Exit codes"));
    let list = help.split("Commands:").nth(1).unwrap().split("Options:").next().unwrap();
    let commands: Vec<&str> =
        list.lines().filter_map(|l| l.strip_prefix("  ")).filter(|l| !l.starts_with(' ')).collect();
    let commands: Vec<&str> = commands.iter().filter_map(|l| l.split_whitespace().next()).collect();
    assert!(commands.len() >= 12, "{commands:?}");
    for command in commands.iter().filter(|c| **c != "help") {
        let page = succeeds(root(), &[command, "--help"]);
        assert!(page.contains("Example") && page.contains("accel "), "{command}: {page}");
    }
}

#[test]
fn kernels_and_devices_describe_themselves_for_people_and_programs() {
    let kernels: Value = serde_json::from_str(&succeeds(root(), &["kernels", "-o", "json"])).unwrap();
    let kernels = kernels.as_array().unwrap();
    assert_eq!(kernels.len(), accel_kernels::kernels().len());
    for (described, kernel) in kernels.iter().zip(accel_kernels::kernels()) {
        assert_eq!(
            (&described["name"], &described["digest"]),
            (&kernel.name.into(), &kernel.digest().to_string().into())
        );
        for (_, path) in described["twins"].as_object().unwrap() {
            let path = path.as_str().unwrap();
            let file = path.split(" (").next().unwrap();
            assert!(path.starts_with("none") || root().join(file).is_file(), "{path}");
        }
        let page = succeeds(root(), &["kernels", kernel.name]);
        assert!(page.starts_with(kernel.specification));
    }
    let devices: Value = serde_json::from_str(&succeeds(root(), &["devices", "-o", "json"])).unwrap();
    let text = succeeds(root(), &["devices"]);
    for device in devices.as_array().unwrap() {
        assert!(text.contains(device["name"].as_str().unwrap()), "{text}");
        assert_eq!(device["present"] == true, device["absent_because"].is_null(), "{device}");
    }
}

#[test]
fn nothing_is_coloured_in_a_pipe_and_data_is_all_there_is_on_standard_output() {
    let mut command = accel(root(), &["check", "--device", "cpu", "--records", "1000", "-o", "json"]);
    let (code, out, err) = told(command.env_remove("NO_COLOR").output().unwrap());
    assert_eq!((code, err.as_str()), (0, ""));
    assert!(serde_json::from_str::<Value>(&out).is_ok());
    let folder = tempfile::tempdir().unwrap();
    let (_, _, err) = run(folder.path(), &["validate", "nothing"]);
    assert!(!err.contains('\x1b'));
    for arguments in [&["check", "--device", "cpu", "--records", "1000"][..], &["--help"], &["devices"]] {
        let mut command = accel(root(), arguments);
        let (_, out, err) = told(command.env_remove("NO_COLOR").output().unwrap());
        assert!(!out.contains('\x1b') && !err.contains('\x1b'), "{arguments:?}");
    }
}

#[test]
fn a_simulation_counts_cycles_and_writes_a_waveform() {
    let folder = tempfile::tempdir().unwrap();
    let base = ["sim", "descriptor_validation", "--records", "500", "-o", "json"];
    let json = |more: &[&str]| -> Value {
        serde_json::from_str(&succeeds(folder.path(), &[&base, more].concat())).unwrap()
    };
    let plain = json(&[]);
    assert_eq!((&plain["mismatches"], &plain["stalled_in"]), (&0.into(), &0.into()));
    assert!(plain["cycles_per_record"].as_f64().unwrap() < 1.05, "{plain}");
    assert_eq!(plain["latency_cycles"], 11);
    let stalled = json(&["--stall-seed", "4", "--flushes", "--vcd", "wave.vcd"]);
    assert!(stalled["cycles"].as_u64() > plain["cycles"].as_u64() && stalled["flushes"].as_u64() > Some(0));
    let wave = fs::read_to_string(folder.path().join("wave.vcd")).unwrap();
    assert!(wave.contains("$enddefinitions") && wave.contains("s_ready"));
    assert_eq!(
        json(&["--stall-seed", "4", "--flushes"])["cycles"],
        stalled["cycles"],
        "a seed repeats a run"
    );
}

#[test]
fn emitted_hardware_is_what_is_committed() {
    let folder = tempfile::tempdir().unwrap();
    succeeds(folder.path(), &["hdl", "emit", "rtl"]);
    for kernel in accel_kernels::kernels() {
        let read = |path: std::path::PathBuf| fs::read_to_string(path).unwrap();
        let name = kernel.name;
        let emitted = |ending: &str| read(folder.path().join(format!("rtl/{name}{ending}")));
        assert!(emitted(".v") == read(root().join(format!("hdl/verilog/{name}.v"))));
        assert!(emitted("_tb.v").contains("module") && emitted(".core").starts_with("CAPI=2:"));
        // A bench replays records in the order that a block needs; a comment says so.
        let hex = emitted(".hex");
        let words = |text| -> Vec<&str> { str::lines(text).filter(|line| !line.starts_with("//")).collect() };
        let (mut found, mut frozen) = (words(&hex), words(kernel.vectors));
        if !kernel.order.is_empty() {
            found.sort_unstable();
            frozen.sort_unstable();
        }
        assert!(found == frozen, "{name}");
    }
}
