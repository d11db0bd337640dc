//! The file of a baseline: canonical, and refused with place and reason when it is anything else.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod common;

use accel_baselines::{Baseline, Kind, KindChoice, ReadError, TrainOptions};
use accel_kernels::generate::Random;
use common::{behaviour, names, trained};

fn baseline() -> Baseline {
    trained(&names(3), &behaviour(1, 200), &TrainOptions { starts: 1, ..TrainOptions::default() })
}

fn read(bytes: &[u8]) -> Result<Baseline, ReadError> {
    Baseline::read(bytes)
}

/// The same bytes with a digest that is right.
fn sealed(mut bytes: Vec<u8>) -> Vec<u8> {
    let content = bytes.len() - 32;
    match read(&bytes) {
        Err(ReadError::Digest { computed, .. }) => bytes[content..].copy_from_slice(computed.bytes()),
        other => panic!("expected another digest, found {other:?}"),
    }
    bytes
}

#[test]
fn a_baseline_reads_back_as_it_was_written() {
    let baseline = baseline();
    let mut bytes = Vec::new();
    baseline.write(&mut bytes).unwrap();
    let again = read(&bytes).unwrap();
    assert_eq!(again, baseline);
    assert_eq!(again.to_bytes(), bytes);
    assert!(baseline.diff(&again).is_empty());
    assert_eq!(again.model.digest(), baseline.model.digest());
}

#[test]
fn every_shorter_file_and_every_flipped_bit_is_refused() {
    // the smallest there is: a feature, a component, 67 rows
    let options = TrainOptions { kind: KindChoice::Given(Kind::Full), ..TrainOptions::default() };
    let values: Vec<f64> = behaviour(1, 67).into_iter().step_by(3).collect();
    let bytes = trained(&names(1), &values, &options).to_bytes();
    assert!(read(&bytes).is_ok() && bytes.len() < 4096, "{} bytes", bytes.len());
    for length in 0..bytes.len() {
        assert!(read(&bytes[..length]).is_err(), "{length}");
    }
    let mut flipped = 0;
    for at in 0..bytes.len() {
        for bit in 0..8 {
            let mut broken = bytes.clone();
            broken[at] ^= 1 << bit;
            let error = read(&broken).expect_err("a flipped bit").to_string();
            assert!(!error.contains('\n'), "bit {bit} of byte {at}: {error}");
            flipped += 1;
        }
    }
    assert_eq!(flipped, 8 * bytes.len());
}

#[test]
fn refusals_name_place_and_reason() {
    let bytes = baseline().to_bytes();
    let with = |at: usize, value: u8| {
        let mut broken = bytes.clone();
        broken[at] = value;
        broken
    };
    let message = |bytes: &[u8]| read(bytes).unwrap_err().to_string();
    let mut longer = bytes.clone();
    longer.push(0);
    // layout: head 16, versions 8, kind 1, seed 8, round 4, reason
    for (bytes, expected) in [
        (b"PK\x03\x04".to_vec(), "not a baseline: the file begins with [50, 4b, 03, 04]"),
        (Vec::new(), "not a baseline"),
        (with(4, 9), "has version 9 of the layout, this program knows 1"),
        (bytes[..bytes.len() - 1].to_vec(), "is truncated"),
        (longer, "bytes follow the end"),
        (with(bytes.len() - 1, !bytes[bytes.len() - 1]), "is damaged"),
        (with(40, 1), "is damaged"),
        (sealed(with(16, 7)), "has version 7 of anomaly_score"),
        (sealed(with(24, 4)), "malformed at byte 24: kind is 4, there are 4"),
        (sealed(with(40, 255)), "malformed at byte 41: reason is 42"),
    ] {
        let found = message(&bytes);
        assert!(found.contains(expected), "{found} does not contain {expected}");
    }
}

#[test]
fn files_with_a_right_digest_and_wild_content_never_panic() {
    let bytes = baseline().to_bytes();
    let mut random = Random::new(2, 2);
    let (mut accepted, mut refused) = (0, 0);
    for _ in 0..2000 {
        let mut broken = bytes.clone();
        let at = 16 + random.below(bytes.len() as u32 - 48) as usize;
        let value = random.next_u32() as u8; // 8 random bits
        if broken[at] == value {
            continue;
        }
        broken[at] = value;
        match read(&sealed(broken.clone())) {
            Ok(baseline) => {
                accepted += 1;
                // what is accepted is canonical
                assert_eq!(baseline.to_bytes()[16..], sealed(broken)[16..]);
                let _ = (baseline.describe(), baseline.setup().is_ok(), baseline.refit());
            }
            Err(_) => refused += 1,
        }
    }
    assert!(accepted > 100 && refused > 10, "{accepted} {refused}");
}

#[test]
fn a_difference_is_told_in_words() {
    let (a, b) = (baseline(), trained(&names(3), &behaviour(2, 300), &TrainOptions::default()));
    let lines = a.diff(&b);
    assert!(lines.iter().any(|l| l.starts_with("model: ")));
    assert!(lines.iter().any(|l| l == "calibration rows of all: 60 | 90"), "{lines:?}");
}
