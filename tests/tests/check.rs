//! `accel check`: what it compares, prints and ends with.
#![allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use accel_tests::{devices, root, run, succeeds};
use serde_json::Value;
use std::collections::BTreeSet;

/// The arguments of a check of one kernel, so that these tests hold whatever other kernels there are.
const CHECK: [&str; 3] = ["check", "--kernel", "descriptor_validation"];

fn check(more: &[&str]) -> String {
    succeeds(root(), &[&CHECK, more].concat())
}

#[test]
fn every_device_here_agrees_and_the_wrong_twin_is_caught() {
    let text = check(&["--records", "20000"]);
    for device in devices() {
        for suite in ["frozen", "generated"] {
            let test = format!("[{device}] descriptor_validation/{suite}");
            let line = text.lines().find(|l| l.contains(&test)).unwrap_or_else(|| panic!("{test}: {text}"));
            assert!(line.starts_with("Test ") && line.contains("PASSED"), "{line}");
        }
    }
    let twins = text.lines().filter(|l| l.contains("[fault:bit:cpu]") && l.contains("is caught")).count();
    assert_eq!(twins, 2, "{text}");
    let last = text.lines().last().unwrap();
    assert!(last.starts_with("0 of ") && last.contains("0 failed"), "{last}");
    for part in ["KERNEL", "MISMATCHES", "CLASS", "measured", "simulated", "sha256 ", "specification "] {
        assert!(text.contains(part), "{part}");
    }
}

#[test]
fn kernels_that_are_named_are_checked_once_and_no_others() {
    let named = "merkle_hash,path_choice,merkle_hash";
    let text =
        succeeds(root(), &["check", "--digest", "--device", "cpu", "--records", "600", "--kernel", named]);
    let kernels: Vec<&str> = text.lines().filter_map(|line| line.split_whitespace().nth(2)).collect();
    assert_eq!(kernels, ["path_choice", "merkle_hash"], "{text}");
    let (code, _, err) = run(root(), &["check", "--kernel", "merkle_hash,crc"]);
    assert!(code == 2 && err.contains("unknown kernel 'crc'"), "{err}");
}

#[test]
fn digests_are_the_same_on_every_device_and_those_of_a_prefix_are_printed_with_their_length() {
    let digest = |device: &str, records: &str| {
        let arguments = ["--digest", "--records", records, "--device", device];
        let text = check(&arguments);
        assert_eq!(text.lines().count(), 1, "{text}");
        assert!(text.contains(&format!("records {records}")), "{text}");
        text.split_whitespace().nth(1).unwrap().to_owned()
    };
    let right = digest("cpu", "3000");
    assert_eq!(right.len(), 64);
    assert_ne!(digest("cpu", "3001"), right);
    for device in devices().iter().filter(|d| *d != "cpu:reference") {
        assert_eq!(digest(device, "3000"), right, "{device}");
    }
    // fpga:sim runs fewer records unless it is named: their digest is printed too.
    let text = check(&["--digest", "--records", "30000"]);
    let of =
        |records: &str| text.lines().find(|l| l.ends_with(&format!("records {records}"))).map(str::to_owned);
    assert!(of("30000").is_some_and(|l| l.contains(&digest("cpu", "30000"))), "{text}");
    assert!(of("20000").is_some_and(|l| l.contains(&digest("fpga:sim", "20000"))), "{text}");
    let seed = ["--digest", "--records", "3000", "--device", "cpu", "--seed"];
    let two = check(&[&seed[..], &["2"]].concat());
    assert!(!two.contains(&right) && two.contains("seed 2"), "{two}");
}

#[test]
fn a_wrong_device_is_exit_1_with_the_first_difference_and_the_line_that_repeats_it() {
    for fault in ["bit", "silent", "short", "fail", "lost", "panic"] {
        let device = format!("fault:{fault}:cpu");
        let arguments = ["--device", &device, "--records", "5000", "--seed", "3"];
        let (code, out, err) = run(root(), &[&CHECK[..], &arguments].concat());
        assert_eq!(code, 1, "{fault}: {out}{err}");
        assert!(out.contains("FAILED: "), "{fault}: {out}");
        let again = format!(
            "again: accel check --kernel descriptor_validation --device {device} --seed 3 --records 5000"
        );
        assert!(out.contains(&again), "{fault}: {out}");
        if fault == "bit" {
            assert!(
                out.contains("expected ") && out.contains("got ") && out.contains("record "),
                "{fault}: {out}"
            );
        }
        assert!(err.lines().last().unwrap().contains("tests of the check failed"), "{err}");
    }
}

#[test]
fn json_says_what_the_table_says() {
    let json: Value = serde_json::from_str(&check(&["--records", "3000", "-o", "json"])).unwrap();
    assert_eq!((&json["passed"], &json["records"], &json["seed"]), (&true.into(), &3000.into(), &1.into()));
    assert_eq!(json["kernels"][0]["name"], "descriptor_validation");
    let rows = json["rows"].as_array().unwrap();
    let ran: BTreeSet<&str> = rows.iter().map(|row| row["device"].as_str().unwrap()).collect();
    assert_eq!(ran, devices().iter().map(String::as_str).collect());
    for row in rows {
        assert_eq!((&row["outcome"], &row["mismatches"]), (&"passed".into(), &0.into()), "{row}");
        assert!(row["records"].as_u64().unwrap() > 0);
        assert!(["measured", "simulated"].contains(&row["class"].as_str().unwrap()), "{row}");
    }
    let twins = json["wrong_twins"].as_array().unwrap();
    assert!(twins.len() == 2 && twins.iter().all(|twin| twin["caught"] == true), "{twins:?}");
}

/// The names of the elements of a well-formed document, with their attributes.
fn elements(xml: &str) -> Vec<(String, String)> {
    let (mut open, mut found, mut rest) = (Vec::new(), Vec::new(), xml);
    while let Some(at) = rest.find('<') {
        let end = at + rest[at..].find('>').expect("every < has its >");
        let tag = &rest[at + 1..end];
        rest = &rest[end + 1..];
        if tag.starts_with('?') {
            continue;
        }
        if let Some(name) = tag.strip_prefix('/') {
            assert_eq!(open.pop().as_deref(), Some(name), "elements are nested");
            continue;
        }
        let closed = tag.strip_suffix('/');
        let (name, attributes) = closed.unwrap_or(tag).split_once(' ').unwrap_or((closed.unwrap_or(tag), ""));
        assert_eq!(attributes.matches('"').count() % 2, 0, "{tag}");
        found.push((name.to_owned(), attributes.to_owned()));
        if closed.is_none() {
            open.push(name.to_owned());
        }
    }
    assert!(open.is_empty(), "{open:?} are not closed");
    found
}

#[test]
fn junit_is_well_formed_and_counts_every_test_and_failure() {
    let count = |xml: &str, name: &str| elements(xml).iter().filter(|(n, _)| n == name).count();
    let attribute = |xml: &str, name: &str, key: &str| -> usize {
        let (_, attributes) = elements(xml).into_iter().find(|(n, _)| n == name).unwrap();
        let value = attributes.split(&format!("{key}=\"")).nth(1).unwrap();
        value.split('"').next().unwrap().parse().unwrap()
    };
    let xml = check(&["--device", "cpu", "--records", "3000", "-o", "junit"]);
    assert!(xml.starts_with("<?xml "));
    assert_eq!(count(&xml, "testcase"), 7, "two suites of two devices, two wrong twins, the coverage");
    assert_eq!(attribute(&xml, "testsuites", "tests"), 7);
    assert_eq!((attribute(&xml, "testsuite", "failures"), count(&xml, "failure")), (0, 0));
    let (code, xml, _) =
        run(root(), &[&CHECK[..], &["--device", "fault:fail", "--records", "3000", "-o", "junit"]].concat());
    assert_eq!(code, 1);
    assert_eq!(attribute(&xml, "testsuite", "failures"), count(&xml, "failure"));
    assert!(count(&xml, "failure") >= 2);
}

#[test]
fn the_coverage_of_a_million_records_has_no_empty_bin() {
    let text = check(&["--device", "cpu", "--records", "1000000", "--coverage"]);
    let line = text.lines().find(|l| l.contains("descriptor_validation/coverage")).unwrap();
    assert!(line.contains("PASSED"), "{line}");
    let bins: Vec<&str> = text.lines().filter(|l| l.contains('=') && !l.contains("Test ")).collect();
    assert_eq!(bins.len(), 3 + 4 + 5 + 2 * 11, "{text}");
    for bin in bins {
        let count: String = bin.split_whitespace().last().unwrap().replace(',', "");
        assert!(count.parse::<u64>().unwrap() >= 1000, "{bin}");
    }
}
