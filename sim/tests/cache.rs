//! The cache of verilated models survives kills, damage and two builders at once, and is used.

mod common;

use accel_kernels::Kernel;
use accel_sim::{BuildError, Verilated};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

static TOY: Kernel = common::toy::<1, 1>();

/// Set in a child process: what is expected there.
const CHILD: &str = "ACCEL_SIM_TEST_CHILD";

/// This test program as a child that opens the toy with this cache.
fn child(test: &str, cache: &Path, expected: &str) -> Command {
    let mut child = Command::new(std::env::current_exe().expect("a test runs from a file"));
    child.args(["--exact", test]).env(CHILD, expected);
    child.env("ACCEL_CACHE", ".").current_dir(cache); // a relative name must do
    child.stdout(Stdio::null()).stderr(Stdio::null());
    child
}

/// Whether this is such a child; then its work is done.
fn is_child() -> bool {
    let Ok(expected) = std::env::var(CHILD) else { return false };
    match Verilated::open("toy", &common::toy_verilog(&TOY), 1, 1, false).map(drop) {
        Ok(()) => assert_eq!(expected, "opens"),
        Err(BuildError::Missing(missing)) => assert_eq!(expected, missing.what),
        Err(e) => panic!("{e}"),
    }
    true
}

fn files(cache: &Path, test: impl Fn(&str) -> bool) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(cache)
        .expect("the cache can be read")
        .map(|e| e.expect("the cache can be read").path());
    entries.filter(|p| p.file_name().and_then(|n| n.to_str()).is_some_and(&test)).collect()
}

fn objects(cache: &Path) -> Vec<PathBuf> {
    files(cache, |name| name.ends_with(".so"))
}

fn half_built(cache: &Path) -> Vec<PathBuf> {
    files(cache, |name| name.starts_with(".build-"))
}

#[test]
fn a_cache_survives_kills_damage_and_two_builders() {
    const NAME: &str = "a_cache_survives_kills_damage_and_two_builders";
    if is_child() || !common::verilator(NAME) {
        return;
    }
    let directory = tempfile::tempdir().unwrap();
    let cache = directory.path();
    let open = || child(NAME, cache, "opens").spawn().unwrap();

    let mut killed = open();
    let started = Instant::now();
    while half_built(cache).is_empty() {
        assert!(started.elapsed() < Duration::from_secs(60), "no build began");
        std::thread::sleep(Duration::from_millis(10));
    }
    killed.kill().unwrap();
    killed.wait().unwrap();
    assert_eq!((objects(cache).len(), half_built(cache).len()), (0, 1));

    let mut two = [open(), open()];
    assert!(two.iter_mut().all(|child| child.wait().unwrap().success()));
    let [object] = &objects(cache)[..] else { panic!("{:?}", objects(cache)) };
    assert_eq!(half_built(cache).len(), 0);
    let made = |path: &Path| path.metadata().unwrap().modified().unwrap();
    let first = made(object);
    assert!(open().wait().unwrap().success());
    assert_eq!(made(object), first, "a whole entry is used, not built again");

    let length = object.metadata().unwrap().len();
    std::fs::File::options().write(true).open(object).unwrap().set_len(length / 2).unwrap();
    assert!(open().wait().unwrap().success());
    let [object] = &objects(cache)[..] else { panic!("{:?}", objects(cache)) };
    assert!(object.metadata().unwrap().len() >= length - length / 10, "the truncated entry was replaced");
}

#[test]
fn without_the_tools_the_error_says_which() {
    const NAME: &str = "without_the_tools_the_error_says_which";
    if is_child() {
        return;
    }
    let directory = tempfile::tempdir().unwrap();
    let nowhere = directory.path().join("nowhere");
    let mut child = child(NAME, directory.path(), "verilator");
    assert!(child.env("PATH", &nowhere).status().unwrap().success());
}
