//! The labelled data sets, where they are at hand: `ACCEL_TEST_DATA` names their folder.

use accel_features::{Options, Table};
use std::env;
use std::fs::File;
use std::io::Write as _;
use std::path::{Path, PathBuf};

/// The file of the data sets, or `None` with a loud word. They are no part of the project, so that a clone does
/// without; a folder that is named must have them.
fn data(file: &str) -> Option<PathBuf> {
    let named = env::var_os("ACCEL_TEST_DATA").map(PathBuf::from);
    let folder = named.clone().unwrap_or(Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data"));
    let path = folder.join("adbench").join(file);
    if path.exists() {
        return Some(path);
    }
    assert!(named.is_none(), "ACCEL_TEST_DATA names a folder without {}", path.display());
    // Straight to the stream: what print macros write is hidden for tests that pass.
    let word = format!("not run: no data folder ({} is missing; ACCEL_TEST_DATA names it)\n", path.display());
    std::io::stderr().write_all(word.as_bytes()).expect("standard error is open");
    None
}

#[test]
fn the_four_labelled_sets_have_their_known_shapes_and_anomalies() {
    for (file, rows, columns, anomalies) in [
        ("38_thyroid.npz", 3772, 6, 93),
        ("23_mammography.npz", 11_183, 6, 260),
        ("32_shuttle.npz", 49_097, 9, 3511),
        ("28_pendigits.npz", 6870, 16, 156),
    ] {
        let Some(path) = data(file) else { return };
        let options = Options { labels: vec!["y".to_owned()], ..Options::default() };
        let mut table = Table::open(File::open(path).unwrap(), &options).unwrap();
        assert_eq!((table.total(), table.features().len()), (Some(rows), columns), "{file}");
        let (mut found, mut abnormal) = (0, 0);
        while let Some(chunk) = table.read(1000).unwrap() {
            found += chunk.rows() as u64;
            abnormal += (0..chunk.rows()).filter(|&i| chunk.label(i, 0) == "1").count();
            assert!((0..chunk.rows()).all(|i| ["0", "1"].contains(&chunk.label(i, 0))), "{file}");
        }
        assert_eq!((found, abnormal), (rows, anomalies), "{file}");
    }
}
