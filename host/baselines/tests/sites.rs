//! Sites that exchange only accumulators end with the very bytes of a central training.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod common;

use accel_baselines::{Baseline, MergeError, Model, ReferenceEngine, Role, Rows, TrainOptions, gather};
use common::{behaviour, shuffle, trained};

const COLUMNS: [&str; 3] = ["latency", "share", "rate"];

fn columns() -> Vec<String> {
    COLUMNS.map(str::to_owned).to_vec()
}

fn gathered(model: &Model, values: &[f64], role: Role) -> Baseline {
    let columns = columns();
    gather(&mut ReferenceEngine, model, &Rows::new(&columns, values, None).unwrap(), role).unwrap()
}

/// The accumulators of all sites under this model, added.
fn round(model: &Model, sites: &[&[f64]], role: Role) -> Baseline {
    let none = Baseline::empty(model.clone());
    sites.iter().fold(none, |sum, site| sum.merge(&gathered(model, site, role)).unwrap())
}

/// Three refits from the moments of the training rows, then calibration with rows aside.
fn federation(seed: &Model, training: &[&[f64]], aside: &[&[f64]]) -> Baseline {
    let mut model = seed.clone();
    for _ in 0..3 {
        let next = round(&model, training, Role::Moments).refit();
        assert!(next.setup().is_err(), "a refitted model is not calibrated");
        model = next.model;
    }
    round(&model, aside, Role::Calibration)
}

#[test]
fn three_sites_end_with_the_bytes_of_a_central_training() {
    let rows = behaviour(1, 3000);
    let (training, aside) = rows.split_at(3 * 2100);
    let seed = trained(&columns(), &training[..3 * 500], &TrainOptions::default()).model;
    assert!(seed.nodes[0].components.len() > 1, "{}", seed.reason);
    let parts = |values: &'static [f64], first: usize, second: usize| {
        [&values[..3 * first], &values[3 * first..3 * second], &values[3 * second..]]
    };
    let (training, aside): (&'static [f64], &'static [f64]) =
        (training.to_vec().leak(), aside.to_vec().leak());
    let central = federation(&seed, &[training], &[aside]);
    let sites = federation(&seed, &parts(training, 500, 1300), &parts(aside, 100, 110));
    assert_eq!(central.model.round, 3);
    assert_eq!(central.histograms[0].rows(), 900);
    assert_eq!(central.to_bytes(), sites.to_bytes());
    assert!(central.setup().is_ok());
    assert_ne!(central.model.digest(), seed.digest());
}

#[test]
fn the_order_of_rows_and_of_merges_leaves_no_trace() {
    let rows = behaviour(2, 1200);
    let model = trained(&columns(), &rows[..3 * 400], &TrainOptions::default()).model;
    let whole = gathered(&model, &rows, Role::Both).to_bytes();
    let mut shuffled: Vec<&[f64]> = rows.chunks(3).collect();
    shuffle(&mut shuffled, 9);
    assert_eq!(gathered(&model, &shuffled.concat(), Role::Both).to_bytes(), whole);
    let mut parts: Vec<Baseline> =
        shuffled.chunks(171).map(|p| gathered(&model, &p.concat(), Role::Both)).collect();
    while parts.len() > 1 {
        let (last, first) = (parts.pop().unwrap(), parts.remove(0));
        parts.push(last.merge(&first).unwrap());
    }
    assert_eq!(parts[0].to_bytes(), whole);
}

#[test]
fn baselines_of_different_models_do_not_merge() {
    let rows = behaviour(3, 600);
    let options = |seed| TrainOptions { seed, ..TrainOptions::default() };
    let (a, b) = (trained(&columns(), &rows, &options(1)), trained(&columns(), &rows, &options(2)));
    let error = a.merge(&b).unwrap_err();
    assert_eq!(error, MergeError::Models { left: a.model.digest(), right: b.model.digest() });
    assert!(error.to_string().contains("gather again under one of them"));
}

#[test]
fn an_update_adds_fresh_rows_under_the_same_model() {
    let rows = behaviour(4, 1000);
    let baseline = trained(&columns(), &rows[..3 * 600], &TrainOptions::default());
    let updated = baseline.merge(&gathered(&baseline.model, &rows[3 * 600..], Role::Both)).unwrap();
    assert_eq!(updated.model.digest(), baseline.model.digest());
    assert_eq!((baseline.records(), updated.records()), (420, 820));
    assert_eq!((baseline.histograms[0].rows(), updated.histograms[0].rows()), (180, 580));
}
