//! `accel board serve`, and what other commands do with the board that it serves.
#![allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use accel_tests::{accel, devices, root, run, succeeds, told};
use std::fs;
use std::io::{BufRead as _, BufReader};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// A virtual board, killed with this unless it has ended.
struct Serving {
    child: Child,
    names: Vec<String>,
}

impl Serving {
    /// Starts one that prints so many names.
    fn start(arguments: &[&str], names: usize) -> Self {
        let mut command = accel(root(), &[&["board", "serve"], arguments].concat());
        command.stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = command.spawn().unwrap();
        let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
        let names = (0..names).map(|_| lines.next().unwrap().unwrap()).collect();
        Self { child, names }
    }

    fn signal(&self, name: &str) {
        let id = self.child.id().to_string();
        assert!(Command::new("kill").args(["-s", name, &id]).status().unwrap().success());
    }

    /// Waits for its end: exit code, standard output beyond the names, standard error.
    fn end(mut self) -> (i32, String, String) {
        let end = Instant::now() + Duration::from_secs(20);
        while self.child.try_wait().unwrap().is_none() {
            assert!(Instant::now() < end, "it does not end");
            std::thread::sleep(Duration::from_millis(10));
        }
        let child = std::mem::replace(&mut self.child, Command::new("true").spawn().unwrap());
        told(child.wait_with_output().unwrap())
    }
}

impl Drop for Serving {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// A check of every kernel on the device of this name, with so many generated records.
fn checks(name: &str, records: &str) -> String {
    let text = succeeds(root(), &["check", "--records", records, "--device", name]);
    let passed = text.lines().filter(|l| l.contains(&format!("[{name}]")) && l.contains("PASSED")).count();
    assert_eq!(passed, 2 * accel_kernels::kernels().len(), "{text}");
    assert!(text.contains("a virtual board") && text.contains("simulated"), "{text}");
    text
}

#[test]
fn every_kernel_passes_the_check_on_the_reference_board_behind_a_port() {
    let serving = Serving::start(&["--design", "reference", "--tcp", "127.0.0.1:0", "--once"], 1);
    let name = serving.names[0].clone();
    assert!(name.starts_with("fpga:tcp:127.0.0.1:"), "{name}");
    checks(&name, "2000");
    let (code, out, err) = serving.end();
    assert_eq!((code, out.as_str()), (0, ""), "{err}");
    assert!(err.contains("simulates no hardware"), "{err}");
}

#[cfg(unix)]
#[test]
fn every_kernel_passes_the_check_on_the_reference_board_behind_a_terminal() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("board");
    let serving = Serving::start(&["--design", "reference", "--pty", path.to_str().unwrap()], 1);
    let name = serving.names[0].clone();
    assert_eq!(name, format!("fpga:serial:{}", path.display()));
    checks(&name, "2000");
    // The next client finds it as the first did.
    let text = succeeds(root(), &["check", "--kernel", "merkle_hash", "--records", "100", "--device", &name]);
    assert!(text.contains("PASSED"));
    serving.signal("TERM");
    assert_eq!(serving.end().0, 0);
    assert!(fs::symlink_metadata(&path).is_err(), "the link is gone");
}

#[cfg(unix)]
#[test]
fn every_kernel_passes_the_check_on_a_verilated_board_behind_a_port_and_a_terminal() {
    if !devices().iter().any(|name| name == "fpga:verilator") {
        return; // said, or a failure where everything is required
    }
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("board");
    // The port of the terminal's board is any free one.
    let arguments = ["--lanes", "2", "--tcp", "127.0.0.1:0", "--pty", path.to_str().unwrap()];
    let serving = Serving::start(&arguments, 2);
    let [tcp, serial] = [serving.names[0].clone(), serving.names[1].clone()];
    let records = if std::env::var_os("ACCEL_FULL").is_some() { "5000" } else { "200" };
    let text = checks(&tcp, records);
    assert!(text.contains("cycles each"), "{text}");
    checks(&serial, records);
    serving.signal("INT");
    let (code, _, err) = serving.end();
    assert_eq!(code, 0, "{err}");
}

#[test]
fn a_bad_line_changes_nothing_but_the_time() {
    let faults = "flip=1e-5,drop=1e-5,double=1e-5,delay=1e-5:20ms,garbage=3000";
    let serving = Serving::start(&["--design", "reference", "--faults", faults, "--seed", "7", "--once"], 1);
    checks(&serving.names[0].clone(), "2000");
    let (code, _, err) = serving.end();
    assert_eq!(code, 0);
    assert!(err.contains("--seed 7"), "{err}");
}

#[test]
fn a_board_that_is_killed_half_way_is_told_and_other_devices_finish() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("x.bin"), accel_tests::records(200_000)).unwrap();
    let right = succeeds(folder.path(), &["validate", "x.bin", "--device", "cpu", "-o", "csv"]);
    let serving = Serving::start(&["--design", "reference", "--kernel", "descriptor_validation"], 1);
    let devices = format!("{},cpu", serving.names[0]);
    let arguments = ["validate", "x.bin", "--device", &devices, "-o", "csv"];
    let mut command = accel(folder.path(), &arguments);
    let child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    std::thread::sleep(Duration::from_millis(150));
    serving.signal("KILL");
    let (code, out, err) = told(child.wait_with_output().unwrap());
    assert!(code == 0 && out == right, "{err}");
    assert!(err.contains("lost") || err.contains("absent"), "{err}");
    drop(serving);
    let (code, _, err) = run(folder.path(), &["validate", "x.bin", "--device", "fpga:tcp:127.0.0.1:1"]);
    assert!(code == 3 && err.contains("fpga:tcp:127.0.0.1:1") && err.contains("accel board serve"), "{err}");
}

#[test]
fn boards_are_named_in_listings_and_errors() {
    let text = succeeds(root(), &["devices"]);
    for form in ["fpga:serial:PATH[@BAUD]", "fpga:tcp:HOST:PORT", "fpga:xdma:H2C,C2H"] {
        assert!(text.contains(form), "{text}");
    }
    let (code, _, err) = run(root(), &["check", "--device", "fpga:tcp:nowhere"]);
    assert!(code == 2 && err.contains("fpga:tcp:HOST:PORT"), "{err}");
    // The comma belongs to the name.
    let (code, _, err) =
        run(root(), &["check", "--records", "10", "--device", "fpga:xdma:/dev/no-a,/dev/no-b"]);
    assert!(code == 3 && err.contains("fpga:xdma:/dev/no-a,/dev/no-b"), "{err}");
    let (code, _, err) = run(root(), &["board", "serve", "--faults", "noise=1"]);
    assert!(code == 2 && err.contains("garbage=BYTES"), "{err}");
    let (code, _, err) = run(root(), &["board", "serve", "--kernel", "crc"]);
    assert!(code == 2 && err.contains("unknown kernel"), "{err}");
}
