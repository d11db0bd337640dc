//! What the tests of the whole system share: the tree, the program, records, devices, the evaluation data.

pub mod behaviour;

use accel_kernels::descriptor_validation::{KERNEL, Params};
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::sync::OnceLock;
use std::thread;

/// Bytes of a record.
pub const RECORD: usize = 24;

/// The published record of `rm`: layout A, CRC32LO, valid.
pub const RM: &str = "544350020002d67f249b000006d0271003e800320002ef04";

/// The root of the source tree.
pub fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("tests/ lies in the root")
}

/// The program: the one that `ACCEL_TEST_PROGRAM` names, else built here in the profile of this test.
pub fn accel_path() -> &'static Path {
    static PATH: OnceLock<PathBuf> = OnceLock::new();
    PATH.get_or_init(|| {
        if let Some(path) = std::env::var_os("ACCEL_TEST_PROGRAM") {
            return PathBuf::from(path);
        }
        let mut build = Command::new(env!("CARGO"));
        build.args(["build", "--quiet", "--locked", "--package", "accel-cli"]).current_dir(root());
        if !cfg!(debug_assertions) {
            build.arg("--release");
        }
        let status = build.status().expect("cargo runs");
        assert!(status.success(), "accel does not build: {status}");
        // this test lies in <profile>/deps
        let test = std::env::current_exe().expect("a running program has a path");
        let folder = test.ancestors().nth(2).expect("tests lie two folders deep");
        folder.join(format!("accel{}", std::env::consts::EXE_SUFFIX))
    })
}

/// The program with these arguments, in this folder, without colours and without an inherited configuration.
pub fn accel(folder: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(accel_path());
    command.args(arguments).current_dir(folder).stdin(Stdio::null());
    command.env("NO_COLOR", "1").env_remove("RUST_LOG").env_remove("RUST_BACKTRACE");
    command
}

/// The exit code, standard output and standard error of a finished program; -1 when a signal ended it.
pub fn told(output: Output) -> (i32, String, String) {
    let text = |bytes| String::from_utf8(bytes).expect("output is UTF-8");
    (output.status.code().unwrap_or(-1), text(output.stdout), text(output.stderr))
}

/// Runs the program and returns exit code, standard output and standard error.
pub fn run(folder: &Path, arguments: &[&str]) -> (i32, String, String) {
    told(accel(folder, arguments).output().expect("accel starts"))
}

/// The same with these bytes on its standard input, which closes after them.
pub fn run_with(folder: &Path, arguments: &[&str], input: Vec<u8>) -> (i32, String, String) {
    let mut command = accel(folder, arguments);
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().expect("accel starts");
    let mut stdin = child.stdin.take().expect("it is piped");
    // A program that stops early closes the pipe: no fault of the writer.
    let writer = thread::spawn(move || drop(stdin.write_all(&input)));
    let output = child.wait_with_output().expect("accel ends");
    writer.join().expect("the writer does not panic");
    told(output)
}

/// Standard output of a run that has to succeed.
pub fn succeeds(folder: &Path, arguments: &[&str]) -> String {
    let (code, out, err) = run(folder, arguments);
    assert_eq!(code, 0, "accel {arguments:?}: {err}");
    out
}

/// The names in a folder, hidden ones too, sorted.
pub fn names(folder: &Path) -> Vec<String> {
    let entries = std::fs::read_dir(folder).expect("the folder is readable");
    let name = |e: std::io::Result<std::fs::DirEntry>| e.expect("readable").file_name();
    let mut names: Vec<String> = entries.map(|e| name(e).to_string_lossy().into_owned()).collect();
    names.sort();
    names
}

/// So many generated records as they lie on disk: valid ones, ones with every fault, noise. Layout A, CRC32LO.
pub fn records(count: usize) -> Vec<u8> {
    let mut words = vec![0; count * KERNEL.input_words];
    (KERNEL.generate_records)(&Params::default().to_words(), 11, 0, &mut words);
    words.iter().flat_map(|word| word.to_le_bytes()).collect()
}

/// So many records, all of them `rm`.
pub fn valid_records(count: usize) -> Vec<u8> {
    bytes(RM).repeat(count)
}

/// The bytes of these hexadecimal digits.
pub fn bytes(digits: &str) -> Vec<u8> {
    let byte = |at| u8::from_str_radix(&digits[at..at + 2], 16).expect("hexadecimal digits");
    (0..digits.len()).step_by(2).map(byte).collect()
}

/// The hexadecimal lines of these records.
pub fn hex_lines(records: &[u8]) -> String {
    let line = |record: &[u8]| record.iter().map(|b| format!("{b:02x}")).collect::<String>() + "\n";
    records.chunks(RECORD).map(line).collect()
}

/// The devices that this run has to try: those here, and every one with `ACCEL_REQUIRE=all`.
pub fn devices() -> Vec<String> {
    let list = succeeds(root(), &["devices", "-o", "json"]);
    let list: serde_json::Value = serde_json::from_str(&list).expect("a list of devices");
    let list = list.as_array().expect("a list of devices");
    let name = |d: &serde_json::Value| d["name"].as_str().expect("a device has a name").to_owned();
    for device in list.iter().filter(|d| d["present"] == false) {
        not_run(&format!("{}: {}", name(device), device["absent_because"].as_str().unwrap_or_default()));
    }
    let here: Vec<String> = list.iter().filter(|d| d["present"] == true).map(name).collect();
    for device in ["cpu", "cpu:reference", "fpga:sim"] {
        assert!(here.iter().any(|name| name == device), "{device} is always here");
    }
    here
}

/// The folder of evaluation data: `ACCEL_TEST_DATA`, or `shared/data` beside the source tree. Says so where it is
/// absent.
pub fn data(file: &str) -> Option<PathBuf> {
    let folder = match std::env::var_os("ACCEL_TEST_DATA") {
        Some(folder) => PathBuf::from(folder),
        None => root().join("../shared/data"),
    };
    let path = folder.join(file);
    if path.exists() {
        return Some(path);
    }
    say(&format!("not run: no evaluation data {file} (ACCEL_TEST_DATA names its folder)"));
    None
}

/// Whether this run has to have every device and tool (`ACCEL_REQUIRE=all`).
pub fn required() -> bool {
    std::env::var("ACCEL_REQUIRE").is_ok_and(|v| v == "all")
}

/// Says that something did not run and why; fails where everything is required.
pub fn not_run(what: &str) {
    assert!(!required(), "required and not run: {what}");
    say(&format!("not run: {what}"));
}

/// A line past the capture of the test harness.
fn say(line: &str) {
    writeln!(std::io::stderr(), "{line}").expect("standard error is open");
}
