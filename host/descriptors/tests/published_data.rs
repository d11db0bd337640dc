//! The public data sets, where they are at hand: `ACCEL_TEST_DATA` names their folder.

use accel_descriptors::container::{self, Container};
use accel_descriptors::source::{Format, RECORD_WORDS, Source, SourceError};
use accel_kernels::descriptor_validation::{Checksum, Layout, Params, record_bytes, verdict};
use std::env;
use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};

/// The file of the data sets, or `None` with a loud word. They are no part of the project, so that a clone does
/// without; a folder that is named must have them.
fn data(file: &str) -> Option<PathBuf> {
    let named = env::var_os("ACCEL_TEST_DATA").map(PathBuf::from);
    let folder = named.clone().unwrap_or(Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data"));
    let path = folder.join("tcp").join(file);
    if path.exists() {
        return Some(path);
    }
    assert!(named.is_none(), "ACCEL_TEST_DATA names a folder without {}", path.display());
    // Straight to the stream: what print macros write is hidden for tests that pass.
    let word = format!("not run: no data folder ({} is missing; ACCEL_TEST_DATA names it)\n", path.display());
    std::io::stderr().write_all(word.as_bytes()).expect("standard error is open");
    None
}

/// How many records of this input are valid in this form, and how many there are.
fn valid(input: &[u8], layout: Layout, checksum: Checksum) -> Result<(usize, usize), SourceError> {
    let params = Params { layout, checksum, ..Params::default() };
    let mut source = Source::open(input, Format::Auto)?;
    let mut words = vec![0; 100 * RECORD_WORDS];
    let (mut valid, mut records) = (0, 0);
    while let Some(chunk) = source.read(&mut words)? {
        for record in words[..chunk.records() * RECORD_WORDS].chunks(RECORD_WORDS) {
            valid += usize::from(verdict(&params, &record_bytes(record)).is_valid());
        }
        records += chunk.records();
    }
    Ok((valid, records))
}

#[test]
fn all_184_records_of_the_analysis_are_valid_as_a_with_crc32lo() {
    let Some(path) = data("comprehensive_tcp_analysis.json") else { return };
    let json: serde_json::Value = serde_json::from_slice(&fs::read(path).unwrap()).unwrap();
    let mut lines = String::new();
    for family in json["families"].as_object().unwrap().values() {
        for (command, digits) in family["commands"].as_object().unwrap() {
            lines += &format!("{} # {command}\n", digits.as_str().unwrap());
        }
    }
    assert_eq!(valid(lines.as_bytes(), Layout::A, Checksum::Crc32Lo).unwrap(), (184, 184));
}

#[test]
fn all_1567_records_of_the_database_are_valid_as_b_with_sum16_and_none_with_crc32lo() {
    let Some(path) = data("tcp_complete.db") else { return };
    let bytes = fs::read(path).unwrap();
    assert_eq!(valid(&bytes, Layout::B, Checksum::Sum16).unwrap(), (1567, 1567));
    for &layout in Layout::ALL {
        assert_eq!(valid(&bytes, layout, Checksum::Crc32Lo).unwrap(), (0, 1567));
    }
}

#[test]
fn the_database_is_written_back_byte_for_byte() {
    let Some(path) = data("tcp_complete.db") else { return };
    let bytes = fs::read(path).unwrap();
    let container = Container::read(&bytes[..]).unwrap();
    assert_eq!((container.len(), container.time()), (1567, 1_752_120_397));
    let entries: Vec<_> = container.entries().map(|(name, record)| (name, *record)).collect();
    let mut again = Vec::new();
    container::write(&mut again, container.time(), &entries).unwrap();
    assert!(again == bytes);
}
