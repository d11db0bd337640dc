//! That 95 % means 95 %, on real distributions.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod common;

use accel_baselines::calibrate::{ALARM, Histogram};
use accel_baselines::{Kind, TrainOptions};
use accel_kernels::anomaly_score::curve_score;
use common::{each_seed, full, scores, sets, shuffle, trained};

/// Splits of the rows into calibration and test.
const SPLITS: u64 = 200;

/// The share of test distances above 0.95 under a calibration by the others.
fn share(calibration: &[u32], test: &[u32]) -> f64 {
    let mut histogram = Histogram::default();
    calibration.iter().for_each(|&d| histogram.add(d));
    let curve = histogram.curve(Kind::Full).to_words();
    test.iter().filter(|&&d| curve_score(&curve, d) >= ALARM).count() as f64 / test.len() as f64
}

/// Mean and its standard error.
fn mean(values: &[f64]) -> (f64, f64) {
    let n = values.len() as f64;
    let mean = values.iter().sum::<f64>() / n;
    let variance = values.iter().map(|v| (v - mean) * (v - mean)).sum::<f64>() / (n - 1.0);
    (mean, (variance / n).sqrt())
}

#[test]
fn the_share_of_false_alarms_is_that_of_exact_split_conformal() {
    println!("set          rows  measured +- se   exact");
    for set in sets() {
        let normal = set.normal(1);
        let (training, rest) = normal.split_at(normal.len() / 2);
        let baseline = trained(&set.columns, &set.values(training), &TrainOptions::default());
        let mut distances: Vec<u32> = scores(&baseline, &set.values(rest)).iter().map(|s| s.1).collect();
        let n = distances.len() / 2;
        let shares: Vec<f64> = (0..SPLITS)
            .map(|split| {
                shuffle(&mut distances, 1000 + split);
                share(&distances[..n], &distances[n..])
            })
            .collect();
        let (measured, error) = mean(&shares);
        let exact = ((n + 1) / 20) as f64 / (n + 1) as f64;
        println!("{:12} {n:5} {measured:.5} {error:.5} {exact:.5}", set.name);
        assert!((measured - exact).abs() <= 3.0 * error, "{}", set.name);
    }
}

#[test]
fn the_share_holds_when_the_model_is_trained_anew_each_time() {
    // in full 200 trainings of every set; else eight of the smallest, with few starts
    let trainings = if full() { 200 } else { 8 };
    let starts = if full() { TrainOptions::default().starts } else { 2 };
    println!("set          rows  measured +- se   exact, {trainings} trainings");
    for set in sets().into_iter().filter(|s| full() || s.values.len() < 30_000) {
        let of_seed = |seed| {
            let normal = set.normal(seed);
            let (training, rest) = normal.split_at(normal.len() / 2);
            let options = TrainOptions { seed, starts, ..TrainOptions::default() };
            let baseline = trained(&set.columns, &set.values(training), &options);
            let test = scores(&baseline, &set.values(rest));
            let share = test.iter().filter(|s| s.0 >= ALARM).count() as f64 / test.len() as f64;
            (baseline.histograms[0].rows(), share)
        };
        let (rows, shares): (Vec<u64>, Vec<f64>) = each_seed(trainings, of_seed).into_iter().unzip();
        let rows = rows[0];
        let exact = ((rows + 1) / 20) as f64 / (rows + 1) as f64;
        let (measured, error) = mean(&shares);
        println!("{:12} {rows:5} {measured:.5} {error:.5} {exact:.5}", set.name);
        assert!((measured - exact).abs() <= 3.0 * error, "{}", set.name);
    }
}
