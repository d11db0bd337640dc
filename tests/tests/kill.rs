//! Killed at any moment, the program leaves no half-written file under its final name.
#![allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]
#![cfg(unix)]

use accel_kernels::generate::Random;
use accel_tests::{accel, names, valid_records};
use std::fs;
use std::os::unix::process::ExitStatusExt as _;
use std::path::Path;
use std::process::{Child, Stdio};
use std::thread;
use std::time::{Duration, Instant};

const SEED: u64 = 20;
const MOMENTS: usize = 20;

/// A run that tells nobody anything; the time that a scan writes down is always the same.
fn start(folder: &Path, arguments: &[&str]) -> Child {
    let mut command = accel(folder, arguments);
    command.env("SOURCE_DATE_EPOCH", "1").stdout(Stdio::null()).stderr(Stdio::null());
    command.spawn().unwrap()
}

/// Kills a run that writes `out` at random moments of its life.
fn kill_at_random(folder: &Path, arguments: &[&str]) {
    let out = folder.join("out");
    let started = Instant::now();
    assert!(start(folder, arguments).wait().unwrap().success());
    let life = started.elapsed();
    let whole = fs::read(&out).unwrap();
    fs::remove_file(&out).unwrap();
    let before = names(folder);

    let mut random = Random::new(SEED, 0);
    let (mut killed, mut cut_short) = (0, 0);
    for _ in 0..MOMENTS {
        let mut child = start(folder, arguments);
        thread::sleep(Duration::from_micros(u64::from(random.below(life.as_micros() as u32))));
        child.kill().unwrap();
        killed += usize::from(child.wait().unwrap().signal() == Some(9));
        for name in names(folder) {
            if name == "out" {
                assert!(fs::read(&out).unwrap() == whole, "{arguments:?}: a half-written file, seed {SEED}");
            } else if !before.contains(&name) {
                assert!(name.starts_with(".accel-") && name.ends_with(".part"), "{arguments:?} left {name}");
                cut_short += 1;
            } else {
                continue;
            }
            fs::remove_file(folder.join(name)).unwrap();
        }
    }
    println!("{arguments:?}: {killed} of {MOMENTS} killed, {cut_short} of them while writing");
    assert!(killed > 0, "no run was killed in {life:?}");
}

#[test]
fn a_validation_that_is_killed_leaves_no_half_written_file() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("x.bin"), valid_records(1 << 20)).unwrap(); // 24 MiB
    kill_at_random(folder.path(), &["validate", "x.bin", "-o", "csv", "--out", "out", "--device", "cpu"]);
}

#[test]
fn a_reseal_that_is_killed_leaves_no_half_written_file() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("x.bin"), valid_records(1 << 20)).unwrap();
    kill_at_random(folder.path(), &["reseal", "x.bin", "--to-layout", "s", "--out", "out"]);
}

#[test]
fn a_scan_that_is_killed_leaves_no_half_written_file() {
    use std::os::unix::fs::PermissionsExt as _;
    let folder = tempfile::tempdir().unwrap();
    let tools = folder.path().join("tools");
    fs::create_dir(&tools).unwrap();
    for number in 0..2000 {
        let tool = tools.join(format!("tool-{number}"));
        fs::write(&tool, "").unwrap();
        fs::set_permissions(&tool, fs::Permissions::from_mode(0o755)).unwrap();
    }
    kill_at_random(folder.path(), &["scan", "tools", "--out", "out"]);
}
