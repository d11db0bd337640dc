//! What a training promises: refusals with reasons, the same bytes everywhere, golden relative distances.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod common;

use accel_baselines::{
    Engine, EngineError, Kind, KindChoice, ReferenceEngine, Rows, TrainError, TrainOptions, train,
};
use accel_kernels::{Batch, Kernel};
use common::{behaviour, names, scores, trained};

/// The definitions of the kernels, in parts of a few records: another device.
struct Definitions;

impl Engine for Definitions {
    fn run(
        &mut self,
        kernel: &'static Kernel,
        setup: &[u32],
        input: Vec<u32>,
    ) -> Result<Vec<u32>, EngineError> {
        let batch = Batch::new(kernel, setup, &input)?;
        let mut output = Vec::new();
        for start in (0..batch.records()).step_by(97) {
            let part = batch.slice(start, 97.min(batch.records() - start)).reference();
            match kernel.merge {
                Some(merge) if start > 0 => merge(&mut output, &part),
                _ => output.extend(part),
            }
        }
        Ok(output)
    }
}

#[test]
fn every_engine_gives_the_same_bytes() {
    let (columns, values) = (names(3), behaviour(1, 900));
    let rows = Rows::new(&columns, &values, None).unwrap();
    let options = TrainOptions { starts: 3, ..TrainOptions::default() };
    let here = train(&mut ReferenceEngine, &rows, &options).unwrap().baseline;
    let there = train(&mut Definitions, &rows, &options).unwrap().baseline;
    assert_eq!(here.model.kind, Kind::Mixture, "{}", here.model.reason);
    assert_eq!(here.to_bytes(), there.to_bytes());
}

#[test]
fn too_few_rows_are_refused_with_what_follows_from_their_number() {
    let (columns, values) = (names(3), behaviour(1, 67));
    let of = |rows: usize| {
        let rows = Rows::new(&columns, &values[..3 * rows], None).unwrap();
        train(&mut ReferenceEngine, &rows, &TrainOptions::default())
    };
    assert_eq!(of(66).unwrap_err(), TrainError::TooFew { rows: 66 });
    assert!(of(66).unwrap_err().to_string().contains("give at least 67 rows"));
    let baseline = of(67).unwrap().baseline;
    assert_eq!(baseline.histograms[0].rows(), 20);
    assert!(baseline.setup().is_ok());
}

#[test]
fn options_that_contradict_each_other_are_refused() {
    let (columns, values) = (names(3), behaviour(1, 100));
    let refused = |options| {
        let rows = Rows::new(&columns, &values, None).unwrap();
        train(&mut ReferenceEngine, &rows, &options).unwrap_err().to_string()
    };
    let all = TrainOptions::default();
    let full = KindChoice::Given(Kind::Full);
    for (options, message) in [
        (TrainOptions { components: Some(17), ..all.clone() }, "has 1 to 16"),
        (TrainOptions { components: Some(4), kind: full, ..all.clone() }, "use kind mixture"),
        (TrainOptions { nominal: Some(vec![1.0]), ..all.clone() }, "1 nominal values given for 3"),
        (TrainOptions { nominal: Some(vec![1.0, 2.0, f64::NAN]), ..all.clone() }, "of f2 is NaN"),
    ] {
        let error = refused(options);
        assert!(error.contains(message), "{error}");
    }
}

#[test]
fn auto_takes_the_plain_form_where_the_plain_form_is_right() {
    // independent features: products of other seeds' columns
    let (a, b) = (behaviour(5, 3000), behaviour(6, 3000));
    let values: Vec<f64> = a.chunks(3).zip(b.chunks(3)).flat_map(|(a, b)| [a[2], b[2]]).collect();
    let baseline = trained(&names(2), &values, &TrainOptions::default());
    assert_eq!(baseline.model.nodes[0].components.len(), 1, "{}", baseline.model.reason);
}

/// The nominal values of the field's ten behaviour metrics.
const NOMINAL: [f64; 10] = [0.24, 0.95, 0.98, 10.0, 0.1, 0.9, 0.02, 0.95, 0.85, 5.0];

/// The metrics of agent `i` of the field's deterministic workload.
fn workload(i: f64) -> [f64; 10] {
    let (sin, cos) = (|f: f64| (f * i).sin(), |f: f64| (f * i).cos());
    [
        0.24 + 0.02 * sin(0.1),
        0.95 + 0.02 * cos(0.2),
        0.98 + 0.01 * sin(0.3),
        10.0 + 2.0 * cos(0.15),
        0.1 + 0.02 * sin(0.25),
        0.9 + 0.05 * cos(0.1),
        0.02 + 0.01 * sin(0.4),
        0.95 + 0.02 * cos(0.3),
        0.85 + 0.1 * sin(0.2),
        5.0 + cos(0.25),
    ]
}

#[test]
fn published_relative_distances_come_out_of_a_relative_baseline() {
    let values: Vec<f64> = (0..200).flat_map(|i| workload(f64::from(i))).collect();
    let options = TrainOptions {
        kind: KindChoice::Given(Kind::Relative),
        nominal: Some(NOMINAL.to_vec()),
        ..TrainOptions::default()
    };
    let baseline = trained(&names(10), &values, &options);
    let all = |factor: f64| NOMINAL.map(|n| n * factor);
    let mut doubled = NOMINAL;
    doubled[0] *= 2.0;
    let mut injected = NOMINAL;
    for (feature, value) in [(0, 2.5), (1, 0.5), (2, 0.7), (3, 50.0), (7, 0.6)] {
        injected[feature] = value;
    }
    let mut compared = 0;
    for (row, golden) in [
        (all(1.05), 0.05),
        (all(1.1), 0.1),
        (doubled, 0.316_227_766_016_838),
        (injected, 3.242_149_820_219_55),
        (workload(7.0), 0.098_127_082_123_447_8),
    ] {
        let (_, distance) = scores(&baseline, &row)[0];
        let rms = (f64::from(distance) / 10.0).sqrt() / 1024.0;
        // the bound that the specification of anomaly_score states
        assert!((rms - golden).abs() <= 3.0 / 4096.0, "{golden}: {rms}");
        compared += 1;
    }
    assert_eq!(compared, 5);
    // and the injected anomaly is one
    assert!(scores(&baseline, &injected)[0].0 >= 62_260);
}
