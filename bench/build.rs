//! Tells the crate from which commit, with how many changes and by which compiler it was built.

use std::path::Path;
use std::process::Command;

fn main() {
    let git = |arguments: &[&str]| said("git", arguments);
    let commit = git(&["rev-parse", "HEAD"]).unwrap_or_default();
    let changes = git(&["status", "--porcelain", "--untracked-files=no", "--", ".."]);
    let changes = changes.map(|lines| lines.lines().count().to_string()).unwrap_or_default();
    let rustc = said(&std::env::var("RUSTC").unwrap_or_else(|_| "rustc".to_owned()), &["--version"]);
    println!("cargo::rustc-env=ACCEL_COMMIT={commit}");
    println!("cargo::rustc-env=ACCEL_CHANGES={changes}");
    println!("cargo::rustc-env=ACCEL_RUSTC={}", rustc.unwrap_or_default());
    println!("cargo::rustc-env=ACCEL_TARGET={}", std::env::var("TARGET").unwrap_or_default());

    // Whatever is part of the program, and what a commit writes.
    for source in
        ["../host", "../shaders", "../hdl", "../sim", "src", "build.rs", "../Cargo.lock", "../Cargo.toml"]
    {
        println!("cargo::rerun-if-changed={source}");
    }
    for log in ["HEAD", "logs/HEAD"] {
        if let Some(path) = git(&["rev-parse", "--git-path", log]).filter(|path| Path::new(path).exists()) {
            println!("cargo::rerun-if-changed={path}");
        }
    }
}

/// What a program prints, if it ends well.
fn said(program: &str, arguments: &[&str]) -> Option<String> {
    let output = Command::new(program).args(arguments).output().ok().filter(|o| o.status.success())?;
    Some(String::from_utf8(output.stdout).ok()?.trim().to_owned())
}
