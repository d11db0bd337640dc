//! Saved runs: what comes back, what is refused, and what stays when a write fails.

mod common;

use accel_bench::record::{RecordError, Store};
use common::{report, row};
use std::fs;

#[test]
fn a_saved_run_comes_back_as_it_was_and_replaces_the_one_before() {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::at(folder.path().join("made/if/need/be"));
    let first = report(vec![row(64, 1.0 / 3.0), row(4096, 0.1)]);
    let path = store.save("first-1.0_a", &first).unwrap();
    assert_eq!(store.load("first-1.0_a").unwrap(), first);
    let second = report(vec![row(64, 2.0)]);
    assert_eq!(store.save("first-1.0_a", &second).unwrap(), path);
    assert_eq!(store.load("first-1.0_a").unwrap(), second);
    store.save("b", &first).unwrap();
    assert_eq!(store.names(), ["b", "first-1.0_a"]);
}

#[test]
fn every_single_changed_byte_of_a_saved_run_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::at(folder.path());
    let saved = report(vec![row(64, 1.0)]);
    let path = store.save("run", &saved).unwrap();
    let text = fs::read(&path).unwrap();
    let mut refused = 0;
    for at in (0..text.len()).filter(|&at| !text[at].is_ascii_whitespace()) {
        let mut changed = text.clone();
        changed[at] ^= 1;
        fs::write(&path, &changed).unwrap();
        assert!(store.load("run").is_err(), "byte {at}: {}", String::from_utf8_lossy(&changed));
        refused += 1;
    }
    assert!(refused > 500);
}

#[test]
fn what_is_wrong_with_a_file_is_told() {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::at(folder.path());
    let path = store.save("run", &report(vec![row(64, 1.0)])).unwrap();
    let text = fs::read_to_string(&path).unwrap();
    let load = |text: &str| {
        fs::write(&path, text).unwrap();
        store.load("run").unwrap_err()
    };
    assert!(matches!(
        load(&text.replace("\"version\": 2", "\"version\": 3")),
        RecordError::Version { version: 3, .. }
    ));
    assert!(matches!(load(&text.replace("bench run", "bench walk")), RecordError::Malformed { .. }));
    assert!(matches!(load(&text.replace("\"seed\":1", "\"seed\":2")), RecordError::Digest { .. }));
    assert!(matches!(load(&text[..text.len() / 2]), RecordError::Malformed { .. }));
    let error = store.load("other").unwrap_err();
    assert!(
        matches!(error, RecordError::Unknown { .. }) && error.to_string().ends_with("there are run"),
        "{error}"
    );
}

#[test]
fn a_name_can_leave_its_folder_by_no_spelling() {
    let store = Store::at("folder");
    for name in
        ["", ".", "..", "../x", "a/b", "a\\b", ".hidden", "-x", "_x", "a b", "ä", "a\0", &"x".repeat(65)]
    {
        assert!(matches!(store.path(name), Err(RecordError::Name(_))), "{name:?}");
    }
    assert!(store.path(&"x".repeat(64)).is_ok());
}
