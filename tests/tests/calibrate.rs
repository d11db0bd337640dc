//! Costs are measured, kept, used and distrusted as the manual says.
#![allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use accel_tests::{accel, names, records, root, told};
use serde_json::Value;
use std::fs;
use std::path::Path;

/// Runs the program with its cache in this folder.
fn run(cache: &Path, arguments: &[&str]) -> (i32, String, String) {
    told(accel(root(), arguments).env("ACCEL_CACHE", cache).output().unwrap())
}

fn json(cache: &Path, arguments: &[&str]) -> Value {
    let (code, out, err) = run(cache, arguments);
    assert_eq!(code, 0, "{arguments:?}: {err}");
    serde_json::from_str(&out).unwrap()
}

/// Small sizes have few turns: the limit is there for machines that have no time for them.
const QUICK: [&str; 5] = ["calibrate", "--records=1,16,300", "--time-limit=120", "-o", "json"];

/// A file of records in this folder.
fn sample(folder: &Path) -> String {
    let path = folder.join("records.bin");
    fs::write(&path, records(1000)).unwrap();
    path.to_str().unwrap().to_owned()
}

#[test]
fn measured_costs_decide_where_no_device_is_named_and_are_told() {
    let folder = tempfile::tempdir().unwrap();
    let (cache, file) = (folder.path().join("cache"), sample(folder.path()));
    let validate = ["validate", &file, "-o", "json"];
    let before = json(&cache, &validate);
    assert_eq!(before["chosen"], Value::Array(Vec::new()));

    let result = json(&cache, &[&QUICK[..], &["--device", "cpu,cpu:reference"]].concat());
    let rows = result["rows"].as_array().unwrap();
    assert_eq!(rows.len(), 3 * 2 * accel_kernels::kernels().len(), "{result}");
    for row in rows {
        assert_eq!((row["verified"].as_bool(), row["class"].as_str()), (Some(true), Some("measured")));
        let (records, rate) = (row["records"].as_f64().unwrap(), row["records_per_s"].as_f64().unwrap());
        assert!((records / row["seconds"].as_f64().unwrap() / rate - 1.0).abs() < 1e-6);
        assert!(row["turns"].as_u64().unwrap() >= 5);
    }
    assert_eq!(names(&cache), ["costs.json"]);

    let after = json(&cache, &validate);
    let chosen = after["chosen"].as_array().unwrap();
    assert_eq!((chosen.len(), chosen[0]["device"].as_str()), (1, Some("cpu")), "{after}");
    assert!(chosen[0]["why"].as_str().unwrap().contains("ms expected"), "{chosen:?}");
    assert_eq!(after["devices"].as_array().unwrap().len(), 1, "the definitions are no choice: {after}");
    // A list decides by its order, unless it is asked for the fastest.
    let listed = ["--device", "cpu:reference,cpu"];
    let by_order = json(&cache, &[&validate[..], &listed].concat());
    assert_eq!(
        (by_order["device"].as_str(), by_order["chosen"].as_array().unwrap().len()),
        (Some("cpu:reference"), 0)
    );
    let fastest = json(&cache, &[&validate[..], &listed, &["--prefer", "fastest"]].concat());
    assert_eq!(fastest["chosen"].as_array().unwrap().len(), 1);
    let (_, text, _) = run(&cache, &["validate", &file]);
    assert!(text.contains("\nchosen         cpu for "), "{text}");
    for other in [&before, &by_order, &fastest] {
        assert_eq!(other["decisions"], after["decisions"]);
    }
}

#[test]
fn costs_of_other_instructions_are_not_used_and_a_second_measurement_adds_to_the_first() {
    let folder = tempfile::tempdir().unwrap();
    let (cache, file) = (folder.path().join("cache"), sample(folder.path()));
    let kernels: Vec<&str> = accel_kernels::kernels().iter().map(|k| k.name).collect();
    let of = |kernel| [&QUICK[..], &["--device", "cpu", "--kernel", kernel]].concat();
    for kernel in &kernels {
        json(&cache, &of(kernel));
    }
    let kept: Value = serde_json::from_slice(&fs::read(cache.join("costs.json")).unwrap()).unwrap();
    assert_eq!(kept["model"]["entries"].as_array().unwrap().len(), kernels.len());
    if kept["model"]["machine"]["instructions"] == "portable" {
        return; // this processor has no other instructions: the library's test changes the file instead
    }
    let mut command = accel(root(), &["validate", &file, "-o", "json"]);
    command.env("ACCEL_CACHE", &cache).env("ACCEL_CPU", "portable");
    let (code, out, err) = told(command.output().unwrap());
    assert_eq!(code, 0, "{err}");
    let summary: Value = serde_json::from_str(&out).unwrap();
    assert_eq!(summary["chosen"], Value::Array(Vec::new()));
    assert!(err.contains("not used") && err.contains("portable") && err.contains("accel calibrate"), "{err}");
}

#[test]
fn costs_hold_for_the_threads_with_which_they_were_measured() {
    let folder = tempfile::tempdir().unwrap();
    let (cache, file) = (folder.path().join("cache"), sample(folder.path()));
    json(&cache, &[&QUICK[..], &["--kernel", "descriptor_validation", "--threads", "1"]].concat());
    let with = |threads| run(&cache, &["validate", &file, "-o", "json", "--threads", threads]);
    for (threads, choices) in [("1", 1), ("3", 0)] {
        let (code, out, err) = with(threads);
        assert_eq!(code, 0, "{err}");
        let summary: Value = serde_json::from_str(&out).unwrap();
        assert_eq!(summary["chosen"].as_array().unwrap().len(), choices, "{out}");
        assert_eq!(err.contains("`accel calibrate --threads 3`"), threads == "3", "{err}");
    }
}

#[test]
fn a_device_that_is_wrong_gets_no_cost_and_a_dry_run_keeps_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let cache = folder.path().join("cache");
    let of = |more: &[&'static str]| [&QUICK[..], &["--kernel", "descriptor_validation"], more].concat();
    let dry = json(&cache, &of(&["--device", "cpu", "--dry-run"]));
    assert_eq!((dry["rows"].as_array().unwrap().len(), &dry["kept_in"]), (3, &Value::Null));
    assert!(!cache.join("costs.json").exists());
    let twice = json(&cache, &of(&["--device", "cpu,cpu", "--dry-run"]));
    assert_eq!(twice["rows"].as_array().unwrap().len(), 3, "a device named twice is measured once");
    let (code, out, err) = run(&cache, &of(&["--device", "fault:bit,cpu"]));
    assert_eq!(code, 1, "{err}");
    assert!(err.contains("fault:bit gets no cost: wrong output"), "{err}");
    let result: Value = serde_json::from_str(&out).unwrap();
    assert!(result["rows"].as_array().unwrap().iter().all(|row| row["device"] == "cpu"), "{result}");
    assert_eq!(result["faulty"][0]["device"], "fault:bit");
    let kept = fs::read_to_string(cache.join("costs.json")).unwrap();
    assert!(kept.contains("\"cpu\"") && !kept.contains("fault"), "{kept}");
}

#[test]
fn a_broken_file_is_an_error_that_says_what_to_do_and_that_works() {
    let folder = tempfile::tempdir().unwrap();
    let (cache, file) = (folder.path().join("cache"), sample(folder.path()));
    fs::create_dir(&cache).unwrap();
    fs::write(cache.join("costs.json"), "{ \"format\": \"accel cost mo").unwrap();
    let (code, out, err) = run(&cache, &["validate", &file]);
    assert_eq!((code, out.as_str()), (4, ""));
    assert!(err.contains("costs.json is broken") && err.contains("`accel calibrate`"), "{err}");
    assert_eq!(run(&cache, &["validate", &file, "--device", "cpu"]).0, 0, "it is not needed there");
    json(&cache, &[&QUICK[..], &["--device", "cpu"]].concat());
    assert_eq!(run(&cache, &["validate", &file]).0, 0);
}

#[test]
fn what_makes_no_sense_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let (cache, file) = (folder.path().join("cache"), sample(folder.path()));
    for (arguments, code, message) in [
        (vec!["validate", &file, "--prefer", "fastest"], 2, "run `accel calibrate` first"),
        (vec!["validate", &file, "--shadow", "all", "--shadow-device", "cpuu"], 2, "unknown device 'cpuu'"),
        (vec!["calibrate", "--time-limit", "18446744073709551615"], 2, "--time-limit"),
        (vec!["calibrate", "--device", "cpuu"], 2, "unknown device 'cpuu'"),
        (vec!["calibrate", "--device", "gpu:77"], 3, "gpu:77"),
        (vec!["calibrate", "--kernel", "nothing"], 2, "unknown kernel"),
        (vec!["calibrate", "--records", "0"], 2, "0 records can't be measured"),
        (vec!["calibrate", "--records", "999999999999"], 2, "the sizes are 1 to"),
    ] {
        let (found, _, err) = run(&cache, &arguments);
        assert_eq!(found, code, "{arguments:?}: {err}");
        assert!(err.contains(message), "{arguments:?}: {err}");
    }
}

#[test]
fn tuning_is_kept_or_not_done_and_the_processor_has_nothing_to_tune() {
    let folder = tempfile::tempdir().unwrap();
    let tune = [&QUICK[..], &["--device", "cpu", "--kernel", "zone_update", "--tune"]].concat();
    let report = json(folder.path(), &tune);
    assert_eq!(report["tuned"], Value::Array(Vec::new()), "{report}");
    assert!(!report["rows"].as_array().unwrap().is_empty());
    let (code, _, err) = run(folder.path(), &["calibrate", "--tune", "--dry-run"]);
    assert!(code == 2 && err.contains("--dry-run"), "{code}: {err}");
}
