//! Any amount of records in bounded memory.
#![allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]
#![cfg(target_os = "linux")]

use accel_tests::{accel, valid_records};
use std::fs;
use std::io::Write as _;
use std::process::Stdio;
use std::thread;
use std::time::Duration;

/// The most that may be resident at any time, in KiB.
const LIMIT: u64 = 256 * 1024;

/// Streams so many MB through standard input; the largest resident size in KiB, and what was printed.
fn peak(megabytes: usize, form: &str) -> (u64, String) {
    let mut command = accel(accel_tests::root(), &["validate", "-", "--device", "cpu", "-o", form]);
    command.stdin(Stdio::piped());
    // What is printed a record is thrown away, a summary is kept.
    command.stdout(if form == "json" { Stdio::piped() } else { Stdio::null() });
    let mut child = command.spawn().unwrap();
    let mut stdin = child.stdin.take().unwrap();
    let writer = thread::spawn(move || {
        let block = valid_records(1_000_000 / 24);
        (0..megabytes).try_for_each(|_| stdin.write_all(&block))
    });
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

#[test]
fn a_stream_of_240_megabytes_is_judged_within_256_mebibytes() {
    let (most, summary) = peak(240, "json");
    assert!(summary.contains(&format!("\"valid\": {},", 240 * (1_000_000 / 24))), "{summary}");
    println!("240 MB, summary: {} MiB resident at most", most / 1024);
    assert!(most <= LIMIT, "{most} KiB, the limit is {LIMIT}");
}

#[test]
fn rows_of_a_stream_are_written_within_256_mebibytes() {
    let (most, _) = peak(60, "jsonl");
    println!("60 MB, rows: {} MiB resident at most", most / 1024);
    assert!(most <= LIMIT, "{most} KiB, the limit is {LIMIT}");
}
