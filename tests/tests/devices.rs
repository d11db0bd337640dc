//! Which device runs: what is absent, what stands in, what happens to a device that is wrong, hangs or is lost.
#![allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use accel_tests::{accel, names, not_run, records, run, succeeds, told};
use serde_json::Value;
use std::fs;
use std::path::Path;

/// The program on a machine without a GPU driver.
fn without_drivers(folder: &Path, arguments: &[&str]) -> (i32, String, String) {
    let mut command = accel(folder, arguments);
    for variable in ["VK_DRIVER_FILES", "VK_ICD_FILENAMES"] {
        command.env(variable, "/nonexistent/driver.json");
    }
    told(command.output().unwrap())
}

fn folder_with_records(count: usize) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("x.bin"), records(count)).unwrap();
    folder
}

#[cfg(target_os = "linux")]
#[test]
fn without_a_gpu_driver_a_named_gpu_is_exit_3_and_nothing_is_written() {
    let folder = folder_with_records(100);
    for arguments in [
        &["validate", "x.bin", "--device", "gpu:0", "-o", "jsonl", "--out", "out"][..],
        &["validate", "x.bin", "--device", "gpu:0,gpu:1", "--out", "out"],
        &["check", "--device", "gpu:0"],
        &["check", "--device", "cpu,gpu:0"],
    ] {
        let (code, out, err) = without_drivers(folder.path(), arguments);
        assert_eq!((code, out.as_str()), (3, ""), "{arguments:?}: {err}");
        assert_eq!(err.lines().count(), 1, "{err}");
        assert!(err.contains("gpu:0") && err.contains("driver") && err.contains("install"), "{err}");
        assert_eq!(names(folder.path()), ["x.bin"]);
    }
}

#[cfg(target_os = "linux")]
#[test]
fn without_a_gpu_driver_a_list_or_a_fallback_runs_on_the_cpu_and_says_why() {
    let folder = folder_with_records(100);
    for allowed in [&["--device", "gpu:0,cpu"][..], &["--device", "gpu:0", "--fallback", "allow"], &[]] {
        let base = ["validate", "x.bin"];
        let (code, text, err) = without_drivers(folder.path(), &[&base, allowed].concat());
        assert_eq!(code, 0, "{err}");
        let line = |word: &str| text.lines().find(|l| l.starts_with(word)).unwrap_or_default();
        assert!(line("device").contains("cpu,"), "{text}");
        assert!(line("not used").contains("gpu:0: absent: no Vulkan"), "{text}");
        let (_, json, _) = without_drivers(folder.path(), &[&base, allowed, &["-o", "json"]].concat());
        let json: Value = serde_json::from_str(&json).unwrap();
        assert_eq!((&json["device"], &json["not_used"][0]["device"]), (&"cpu".into(), &"gpu:0".into()));
        assert!(json["not_used"][0]["reason"].as_str().unwrap().contains("driver"));
    }
    let (code, _, err) = without_drivers(folder.path(), &["check", "--records", "1000"]);
    assert_eq!(code, 0, "what nobody named may be absent: {err}");
}

#[test]
fn a_software_gpu_and_a_simulator_are_never_taken_unasked() {
    let folder = folder_with_records(10);
    for more in [&[][..], &["--device", "gpu:9,fpga:sim", "--fallback", "allow"]] {
        let text = succeeds(folder.path(), &[&["validate", "x.bin", "-o", "json"], more].concat());
        let json: Value = serde_json::from_str(&text).unwrap();
        let device = json["device"].as_str().unwrap();
        let list = succeeds(folder.path(), &["devices", "-o", "json"]);
        let list: Value = serde_json::from_str(&list).unwrap();
        let used = list.as_array().unwrap().iter().find(|d| d["name"] == device).unwrap();
        if more.is_empty() {
            assert!(["processor", "GPU"].contains(&used["kind"].as_str().unwrap()), "{used}");
        } else {
            assert_eq!(device, "fpga:sim", "it was named");
        }
    }
}

#[cfg(unix)]
#[test]
fn without_verilator_its_device_is_absent_with_the_reason() {
    let folder = folder_with_records(10);
    let without = |arguments: &[&str]| {
        told(accel(folder.path(), arguments).env("PATH", "/nonexistent").output().unwrap())
    };
    let (code, list, _) = without(&["devices", "-o", "json"]);
    assert_eq!(code, 0);
    let list: Value = serde_json::from_str(&list).unwrap();
    let device = list.as_array().unwrap().iter().find(|d| d["name"] == "fpga:verilator").unwrap();
    assert_eq!(device["present"], false);
    assert!(device["absent_because"].as_str().unwrap().contains("verilator"), "{device}");
    let (code, out, err) = without(&["validate", "x.bin", "--device", "fpga:verilator", "--out", "out"]);
    assert_eq!((code, out.as_str()), (3, ""), "{err}");
    assert!(err.contains("fpga:verilator") && err.contains("install"), "{err}");
    let (code, table, _) = without(&["check", "--records", "1000"]);
    assert_eq!(code, 0);
    assert!(table.contains("Not run:") && table.contains("fpga:verilator: "), "{table}");
    assert_eq!(names(folder.path()), ["x.bin"]);
}

/// The rows without the name of the device.
fn rows(text: &str, device: &str) -> String {
    let named = format!("\"device\":\"{device}\"");
    assert!(text.lines().all(|line| line.contains(&named)), "rows of {device}");
    text.replace(&named, "")
}

#[test]
fn a_device_with_wrong_outputs_is_named_with_a_reproducer_and_never_released() {
    let folder = folder_with_records(50_000);
    let right = succeeds(folder.path(), &["validate", "x.bin", "-o", "jsonl", "--device", "cpu"]);
    let right = rows(&right, "cpu");
    let device = "fault:bit:cpu:reference";
    let list = format!("{device},cpu");
    let shadow = ["--device", &list, "--shadow", "all", "--seed", "7"];
    let out = ["-o", "jsonl", "--out", "out"];
    let (code, _, err) = run(folder.path(), &[&["validate", "x.bin"], &shadow[..], &out].concat());
    assert_eq!(code, 1, "{err}");
    let last = err.lines().last().unwrap();
    for part in [device, "quarantined", "seed 7", "record ", "words ", "expected ", "got "] {
        assert!(last.contains(part), "{last:?} does not say {part:?}");
    }
    let out = fs::read_to_string(folder.path().join("out")).unwrap();
    assert!(rows(&out, "cpu") == right, "the file is that of a sound device");
    assert_eq!(names(folder.path()), ["out", "x.bin"]);
}

#[test]
fn a_device_that_fails_panics_or_leaves_words_unwritten_is_redone_on_the_next_one() {
    let folder = folder_with_records(50_000);
    let right = succeeds(folder.path(), &["validate", "x.bin", "-o", "jsonl", "--device", "cpu"]);
    let right = rows(&right, "cpu");
    for fault in ["fail", "lost", "panic", "silent", "short"] {
        let list = format!("fault:{fault}:cpu,cpu");
        let (code, out, err) = run(folder.path(), &["validate", "x.bin", "--device", &list, "-o", "jsonl"]);
        assert_eq!(code, 0, "{fault}: {err}");
        assert!(rows(&out, "cpu") == right, "{fault}");
        assert!(err.contains(&format!("fault:{fault}:cpu is quarantined")), "{err}");
        let text = succeeds(folder.path(), &["validate", "x.bin", "--device", &list]);
        assert!(text.contains(&format!("quarantined    fault:{fault}:cpu")), "{text}");
        // Nothing else is permitted: nothing is written.
        let only = &list[..list.len() - ",cpu".len()];
        let (code, out, err) = run(folder.path(), &["validate", "x.bin", "--device", only, "--out", "out"]);
        assert_eq!((code, out.as_str()), (3, ""), "{err}");
        assert_eq!(names(folder.path()), ["x.bin"]);
    }
}

#[test]
fn a_device_that_hangs_is_left_behind_at_its_deadline() {
    let folder = folder_with_records(100);
    let (code, out, err) =
        run(folder.path(), &["validate", "x.bin", "--device", "fault:hang:cpu,cpu", "-o", "jsonl"]);
    assert_eq!((code, out.lines().count()), (0, 100), "{err}");
    assert!(err.contains("fault:hang:cpu gave no answer") && err.contains(" ms"), "{err}");
}

#[test]
fn the_shadow_is_unpredictable_logged_and_repeated_by_its_seed() {
    let folder = folder_with_records(50_000);
    let shadow = |more: &[&str]| -> Value {
        let base = ["validate", "x.bin", "--device", "cpu", "--shadow", "1/100", "-o", "json"];
        let text = succeeds(folder.path(), &[&base, more].concat());
        serde_json::from_str::<Value>(&text).unwrap()["shadow"].clone()
    };
    let first = shadow(&[]);
    assert_ne!(first["seed"], shadow(&[])["seed"], "two runs draw two samples");
    assert_eq!(first["device"], "cpu:reference");
    let drawn = first["records"].as_u64().unwrap();
    assert!((300..800).contains(&drawn), "{drawn} of 50,000 records at 1/100");
    let seed = first["seed"].to_string();
    assert_eq!(shadow(&["--seed", &seed]), first);
    let (_, _, err) = run(folder.path(), &["-v", "validate", "x.bin", "--shadow", "1/100", "--seed", &seed]);
    assert!(err.contains(&format!("seed {seed}")), "{err}");
}

#[test]
fn a_shadow_on_every_pair_of_kinds_agrees() {
    let folder = folder_with_records(2000);
    let devices = accel_tests::devices();
    for name in ["gpu:0", "gpu:1", "fpga:verilator"] {
        if !devices.iter().any(|d| d == name) {
            not_run(&format!("a shadow on {name}"));
        }
    }
    for device in devices.iter().filter(|d| *d != "cpu") {
        let arguments = ["--device", "cpu", "--shadow", "all", "--shadow-device", device, "-o", "json"];
        let text = succeeds(folder.path(), &[&["validate", "x.bin"], &arguments[..]].concat());
        let json: Value = serde_json::from_str(&text).unwrap();
        assert_eq!(
            (&json["shadow"]["device"], &json["shadow"]["records"]),
            (&device.as_str().into(), &2000.into())
        );
    }
}
