//! Labelled sets, splits of them, and figures of merit, for the tests of whole trainings.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]
#![allow(dead_code, reason = "each test uses a part")]

use accel_baselines::{Baseline, Engine, ReferenceEngine, Rows, TrainOptions, train};
use accel_kernels::anomaly_score::KERNEL;
use accel_kernels::generate::Random;
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::sync::atomic::{AtomicU64, Ordering};

/// A set of rows with labels.
pub struct Set {
    pub name: &'static str,
    pub columns: Vec<String>,
    pub values: Vec<f64>,
    pub anomalous: Vec<bool>,
}

/// The labelled sets, or a loud word that they are absent.
pub fn sets() -> Vec<Set> {
    let folder = std::env::var_os("ACCEL_TEST_DATA")
        .map_or_else(|| Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data"), PathBuf::from);
    let names = [
        ("shuttle", "32_shuttle"),
        ("thyroid", "38_thyroid"),
        ("mammography", "23_mammography"),
        ("pendigits", "28_pendigits"),
    ];
    let mut sets = Vec::new();
    for (name, file) in names {
        let path = folder.join("adbench").join(format!("{file}.npz"));
        match std::fs::read(&path) {
            Ok(bytes) => sets.push(set(name, &bytes)),
            Err(error) => skip(&format!("{}: {error}", path.display())),
        }
    }
    sets
}

/// Says that a test ran without something, or fails where everything is required.
fn skip(what: &str) {
    eprintln!("NOT RUN: {what}; set ACCEL_TEST_DATA to the folder of the labelled sets");
    let required = std::env::var("ACCEL_REQUIRE").unwrap_or_default();
    assert!(!required.split(',').any(|r| r == "all" || r == "data"), "required: {what}");
}

/// Whether the long form of the tests is asked for.
pub fn full() -> bool {
    std::env::var_os("ACCEL_FULL").is_some()
}

/// What comes out for each seed from 1 on, in order, computed on all cores.
pub fn each_seed<T: Send>(seeds: u64, of: impl Fn(u64) -> T + Sync) -> Vec<T> {
    let next = AtomicU64::new(1);
    let results = Mutex::new(Vec::new());
    let work = || {
        loop {
            let seed = next.fetch_add(1, Ordering::Relaxed);
            if seed > seeds {
                break;
            }
            let result = of(seed);
            results.lock().unwrap().push((seed, result));
        }
    };
    std::thread::scope(|scope| {
        (0..std::thread::available_parallelism().map_or(1, usize::from)).for_each(|_| {
            scope.spawn(work);
        });
    });
    let mut results = results.into_inner().unwrap();
    results.sort_by_key(|r| r.0);
    results.into_iter().map(|r| r.1).collect()
}

fn set(name: &'static str, npz: &[u8]) -> Set {
    let (shape, values) = npy(&member(npz, "X.npy"));
    let (_, labels) = npy(&member(npz, "y.npy"));
    let columns = (0..shape[1]).map(|i| format!("f{i}")).collect();
    Set { name, columns, values, anomalous: labels.iter().map(|&y| y != 0.0).collect() }
}

/// A member of a ZIP file, by its central directory.
fn member(zip: &[u8], name: &str) -> Vec<u8> {
    let u16_at = |at: usize| usize::from(u16::from_le_bytes([zip[at], zip[at + 1]]));
    let u32_at = |at: usize| u16_at(at) | u16_at(at + 2) << 16;
    let end = (0..zip.len() - 21).rev().find(|&at| zip[at..].starts_with(b"PK\x05\x06")).unwrap();
    let mut at = u32_at(end + 16);
    for _ in 0..u16_at(end + 10) {
        let found = &zip[at + 46..][..u16_at(at + 28)];
        if found == name.as_bytes() {
            let local = u32_at(at + 42);
            let data = &zip[local + 30 + u16_at(local + 26) + u16_at(local + 28)..][..u32_at(at + 20)];
            return match u16_at(at + 10) {
                0 => data.to_vec(),
                8 => miniz_oxide::inflate::decompress_to_vec(data).unwrap(),
                method => panic!("compression {method}"),
            };
        }
        at += 46 + u16_at(at + 28) + u16_at(at + 30) + u16_at(at + 32);
    }
    panic!("no {name}")
}

/// The shape and the numbers of an NPY file.
fn npy(bytes: &[u8]) -> (Vec<usize>, Vec<f64>) {
    let start = 10 + usize::from(u16::from_le_bytes([bytes[8], bytes[9]]));
    let header = std::str::from_utf8(&bytes[10..start]).unwrap();
    let kind = header.split("'descr': '").nth(1).unwrap().split('\'').next().unwrap();
    let shape = header.split("'shape': (").nth(1).unwrap().split(')').next().unwrap();
    let shape: Vec<usize> = shape.split(',').filter_map(|n| n.trim().parse().ok()).collect();
    let data = &bytes[start..];
    let values: Vec<f64> = match kind {
        "<f8" => data.as_chunks().0.iter().map(|b| f64::from_le_bytes(*b)).collect(),
        "<f4" => data.as_chunks().0.iter().map(|b| f64::from(f32::from_le_bytes(*b))).collect(),
        "<i8" => data.as_chunks().0.iter().map(|b| i64::from_le_bytes(*b) as f64).collect(),
        "<i4" => data.as_chunks().0.iter().map(|b| f64::from(i32::from_le_bytes(*b))).collect(),
        "<u2" => data.as_chunks().0.iter().map(|b| f64::from(u16::from_le_bytes(*b))).collect(),
        "<i2" => data.as_chunks().0.iter().map(|b| f64::from(i16::from_le_bytes(*b))).collect(),
        "|u1" => data.iter().map(|b| f64::from(*b)).collect(),
        "|i1" => data.iter().map(|b| f64::from(*b as i8)).collect(),
        other => panic!("numbers of kind {other}"),
    };
    if header.contains("'fortran_order': True") && shape.len() == 2 {
        let (rows, columns) = (shape[0], shape[1]);
        let by_row = (0..rows * columns).map(|i| values[i % columns * rows + i / columns]).collect();
        return (shape, by_row);
    }
    (shape, values)
}

impl Set {
    pub fn width(&self) -> usize {
        self.columns.len()
    }

    /// The numbers of the normal rows in a seeded order.
    pub fn normal(&self, seed: u64) -> Vec<usize> {
        let mut rows: Vec<usize> = (0..self.anomalous.len()).filter(|&r| !self.anomalous[r]).collect();
        shuffle(&mut rows, seed);
        rows
    }

    pub fn anomalies(&self) -> Vec<usize> {
        (0..self.anomalous.len()).filter(|&r| self.anomalous[r]).collect()
    }

    /// The values of these rows.
    pub fn values(&self, rows: &[usize]) -> Vec<f64> {
        rows.iter().flat_map(|&r| &self.values[r * self.width()..(r + 1) * self.width()]).copied().collect()
    }
}

/// Names of so many features.
pub fn names(features: usize) -> Vec<String> {
    (0..features).map(|i| format!("f{i}")).collect()
}

/// Rows of three features in two modes, the first two features correlated.
pub fn behaviour(seed: u64, rows: usize) -> Vec<f64> {
    let mut random = Random::new(seed, 5);
    // the sum of twelve uniform numbers: variance 1
    let mut normal =
        move || (0..12).map(|_| f64::from(random.next_u32()) / 4_294_967_296.0).sum::<f64>() - 6.0;
    let row = |_| {
        let mode = if normal() > 0.5 { 8.0 } else { 0.0 };
        let common = normal();
        [5.0 + mode + common, 100.0 + 10.0 * (common + 0.1 * normal()) - 20.0 * mode, 0.01 * normal()]
    };
    (0..rows).flat_map(row).collect()
}

pub fn shuffle<T>(items: &mut [T], seed: u64) {
    let mut random = Random::new(seed, 77);
    for i in (1..items.len()).rev() {
        items.swap(i, random.below(i as u32 + 1) as usize);
    }
}

/// A baseline of these values.
pub fn trained(columns: &[String], values: &[f64], options: &TrainOptions) -> Baseline {
    train(&mut ReferenceEngine, &Rows::new(columns, values, None).unwrap(), options).unwrap().baseline
}

/// Score and distance of each row.
pub fn scores(baseline: &Baseline, values: &[f64]) -> Vec<(u16, u32)> {
    let columns: Vec<String> = baseline.model.features.iter().map(|f| f.name.clone()).collect();
    let (records, _) = baseline.model.records(&Rows::new(&columns, values, None).unwrap()).unwrap();
    let setup = baseline.setup().unwrap().to_words();
    let output = ReferenceEngine.run(&KERNEL, &setup, records).unwrap();
    output.as_chunks::<2>().0.iter().map(|o| (o[0] as u16, o[1])).collect()
}

/// The area under the ROC curve: the share of pairs in order, ties half.
pub fn roc_area<T: PartialOrd + Copy>(normal: &[T], anomalous: &[T]) -> f64 {
    let mut all: Vec<(T, bool)> =
        normal.iter().map(|&v| (v, false)).chain(anomalous.iter().map(|&v| (v, true))).collect();
    all.sort_by(|a, b| a.0.partial_cmp(&b.0).unwrap());
    let (mut below, mut sum) = (0.0, 0.0);
    for ties in all.chunk_by(|a, b| a.0 == b.0) {
        let hits = ties.iter().filter(|t| t.1).count() as f64;
        let misses = ties.len() as f64 - hits;
        sum += hits * (below + misses / 2.0);
        below += misses;
    }
    sum / (normal.len() as f64 * anomalous.len() as f64)
}
