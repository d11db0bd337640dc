//! Any amount of records and rows in bounded memory.
#![allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]
#![cfg(target_os = "linux")]

use accel_tests::behaviour::{HEADER, rows, train_in};
use accel_tests::{accel, valid_records};
use std::fs;
use std::io::Write as _;
use std::path::Path;
use std::process::Stdio;
use std::thread;
use std::time::Duration;

/// The most that may be resident at any time, in KiB.
const LIMIT: u64 = 256 * 1024;

/// Streams so many blocks through the standard input of a run; the largest resident size in KiB, and what was printed.
fn peak(folder: &Path, line: &str, block: Vec<u8>, blocks: usize) -> (u64, String) {
    let arguments: Vec<&str> = line.split(' ').collect();
    let mut command = accel(folder, &arguments);
    command.stdin(Stdio::piped());
    // What is printed a record is thrown away, a summary is kept.
    let rows = arguments.ends_with(&["-o", "jsonl"]);
    command.stdout(if rows { Stdio::null() } else { Stdio::piped() }).stderr(Stdio::null());
    let mut child = command.spawn().unwrap();
    let mut stdin = child.stdin.take().unwrap();
    let writer = thread::spawn(move || (0..blocks).try_for_each(|_| stdin.write_all(&block)));
    let status = format!("/proc/{}/status", child.id());
    let (mut most, mut polls) = (0, 0);
    while child.try_wait().unwrap().is_none() {
        let text = fs::read_to_string(&status).unwrap_or_default();
        let line = text.lines().find_map(|l| l.strip_prefix("VmHWM:"));
        if let Some(size) = line.and_then(|l| l.trim().strip_suffix(" kB")) {
            most = size.parse().unwrap();
            polls += 1;
        }
        thread::sleep(Duration::from_millis(2));
    }
    writer.join().unwrap().unwrap();
    assert!(polls >= 10, "the program was seen {polls} times");
    let output = child.wait_with_output().unwrap();
    assert!(output.status.success());
    (most, String::from_utf8(output.stdout).unwrap())
}

/// The same for so many MB of records that are validated.
fn validated(megabytes: usize, form: &str) -> (u64, String) {
    let line = format!("validate - --device cpu -o {form}");
    peak(accel_tests::root(), &line, valid_records(1_000_000 / 24), megabytes)
}

#[test]
fn behaviour_is_scored_within_256_mebibytes() {
    let folder = tempfile::tempdir().unwrap();
    train_in(folder.path());
    // the header stands before the first block alone: the others are rows, and JSON lines have none
    let block: String = rows(5, 12_000, None)
        .lines()
        .map(|line| {
            let cells: Vec<&str> = line.split(',').collect();
            let names = HEADER.trim_end().split(',').skip(1).zip(&cells[1..]);
            let values: String = names.map(|(name, value)| format!(",\"{name}\":{value}")).collect();
            format!("{{\"agent\":\"{}\"{values}}}\n", cells[0])
        })
        .collect();
    let bytes = 50 * block.len();
    for (more, says) in [("", "600,000 rows"), (" -o jsonl", ""), (" --state z --resume", "600,000 rows")] {
        let line = format!("score - --format jsonl --baseline b --segment agent --device cpu{more}");
        let (most, text) = peak(folder.path(), &line, block.clone().into_bytes(), 50);
        assert!(text.contains(says), "{text}");
        println!("{} MB of JSON lines{more}: {} MiB resident at most", bytes / 1_000_000, most / 1024);
        assert!(most <= LIMIT, "{most} KiB, the limit is {LIMIT}");
    }
}

#[test]
fn a_stream_of_240_megabytes_is_judged_within_256_mebibytes() {
    let (most, summary) = validated(240, "json");
    assert!(summary.contains(&format!("\"valid\": {},", 240 * (1_000_000 / 24))), "{summary}");
    println!("240 MB, summary: {} MiB resident at most", most / 1024);
    assert!(most <= LIMIT, "{most} KiB, the limit is {LIMIT}");
}

#[test]
fn rows_of_a_stream_are_written_within_256_mebibytes() {
    let (most, _) = validated(60, "jsonl");
    println!("60 MB, rows: {} MiB resident at most", most / 1024);
    assert!(most <= LIMIT, "{most} KiB, the limit is {LIMIT}");
}
