//! The evaluation data: real descriptors from the field.
#![allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use accel_tests::{data, hex_lines, succeeds};
use serde_json::Value;
use std::fs;
use std::path::Path;

fn summary(folder: &Path, file: &str, layout: &str, checksum: &str) -> Value {
    let form = ["--layout", layout, "--checksum", checksum, "-o", "json"];
    serde_json::from_str(&succeeds(folder, &[&["validate", file], &form[..]].concat())).unwrap()
}

#[test]
fn all_184_records_of_the_analysis_are_valid_as_layout_a_with_crc32lo() {
    let Some(file) = data("tcp/comprehensive_tcp_analysis.json") else { return };
    let analysis: Value = serde_json::from_str(&fs::read_to_string(file).unwrap()).unwrap();
    let mut lines = String::new();
    collect(&analysis["families"], &mut lines);
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("x.hex"), lines).unwrap();
    let right = summary(folder.path(), "x.hex", "a", "crc32");
    assert_eq!((&right["records"], &right["valid"]), (&184.into(), &184.into()));
    assert_eq!(summary(folder.path(), "x.hex", "a", "sum16")["valid"], 0);
}

/// The hexadecimal records below this value, a line each.
fn collect(value: &Value, lines: &mut String) {
    match value {
        Value::String(text) if text.len() == 48 && text.starts_with("54435002") => {
            *lines += &hex_lines(&accel_tests::bytes(text));
        }
        Value::Array(list) => list.iter().for_each(|v| collect(v, lines)),
        Value::Object(map) => map.values().for_each(|v| collect(v, lines)),
        _ => {}
    }
}

#[test]
fn all_1567_records_of_the_database_are_valid_with_sum16_and_none_with_crc32lo() {
    let Some(file) = data("tcp/tcp_complete.db") else { return };
    let folder = tempfile::tempdir().unwrap();
    let file = fs::canonicalize(file).unwrap();
    let file = file.to_str().unwrap();
    let right = summary(folder.path(), file, "b", "sum16");
    assert_eq!((&right["records"], &right["valid"]), (&1567.into(), &1567.into()));
    assert_eq!(summary(folder.path(), file, "b", "crc32")["valid"], 0);
    // Resealed, it is what a validation without a word on the checksum takes, and back it is the same file.
    let to = |from: &str, checksum: &str, to: &str, out: &str| {
        let form = ["--layout", "b", "--checksum", checksum, "--to-checksum", to, "--out", out];
        succeeds(folder.path(), &[&["reseal", from], &form[..]].concat());
    };
    to(file, "sum16", "crc32", "crc.tcpdb");
    assert_eq!(summary(folder.path(), "crc.tcpdb", "b", "crc32")["valid"], 1567);
    to("crc.tcpdb", "crc32", "sum16", "back.tcpdb");
    assert!(fs::read(folder.path().join("back.tcpdb")).unwrap() == fs::read(file).unwrap());
}
