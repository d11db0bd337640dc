//! What the tests of the whole system share: the tree, the program, the evaluation data.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::OnceLock;

/// The root of the source tree.
pub fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("tests/ lies in the root")
}

/// The program, built in the profile of this test.
pub fn accel_path() -> &'static Path {
    static PATH: OnceLock<PathBuf> = OnceLock::new();
    PATH.get_or_init(|| {
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
    command.args(arguments).current_dir(folder).env("NO_COLOR", "1").env_remove("RUST_LOG");
    command
}

/// The exit code, standard output and standard error of a finished program.
pub fn told(output: Output) -> (i32, String, String) {
    let text = |bytes| String::from_utf8(bytes).expect("output is UTF-8");
    (output.status.code().unwrap_or(-1), text(output.stdout), text(output.stderr))
}

/// Runs the program and returns exit code, standard output and standard error.
pub fn run(folder: &Path, arguments: &[&str]) -> (i32, String, String) {
    told(accel(folder, arguments).output().expect("accel starts"))
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
    println!("not run: no evaluation data {file} (ACCEL_TEST_DATA names its folder)");
    None
}

/// Whether this run has to have every device and tool (`ACCEL_REQUIRE=all`).
pub fn required() -> bool {
    std::env::var("ACCEL_REQUIRE").is_ok_and(|v| v == "all")
}
