//! How far the integers of the kernel lie from an oracle in floating point.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod common;

use accel_baselines::{Baseline, TrainOptions};
use accel_kernels::anomaly_score::{Component, FEATURES, Setup};
use accel_kernels::fixed::distance;
use common::{roc_area, scores, sets, trained};

/// The distance by the same rounded parameters, without any further rounding.
fn oracle_distance(x: &[i16; FEATURES], component: &Component, diagonal: bool) -> f64 {
    let mut sum = f64::from(component.constant);
    for r in 0..FEATURES {
        let scale = f64::from(1u32 << component.shifts[r]);
        let half = (scale / 2.0).floor();
        let mut a = f64::from(component.biases[r]) - half;
        for c in if diagonal { r..r + 1 } else { 0..r + 1 } {
            let d = f64::from(x[c]) - f64::from(component.means[c]);
            a += f64::from(component.rows[r * (r + 1) / 2 + c]) * d.clamp(-32_768.0, 32_767.0);
        }
        let z = (a / scale).clamp(-16_383.0, 16_383.0);
        sum += z * z;
    }
    sum
}

/// The score by the same curve, between 0 and 1.
fn oracle_score(x: &[i16; FEATURES], setup: &Setup) -> f64 {
    let nearest = setup.components.iter().map(|c| oracle_distance(x, c, setup.diagonal));
    let q = nearest.fold(f64::INFINITY, f64::min).min(4_294_967_295.0);
    let (bucket, _) = distance::bucket(q as u32);
    let (low, high) = (distance::lower_edge(bucket) as f64, distance::lower_edge(bucket + 1) as f64);
    let (value, growth) = setup.curves[0].0[bucket];
    (f64::from(value) + f64::from(growth) * (q - low) / (high - low)) / 65_536.0
}

/// The exact distance with the same means and matrices, on values that were not rounded to counts: the value of each
/// feature by its curve in floating point.
fn unrounded(baseline: &Baseline, setup: &Setup, row: &[f64]) -> f64 {
    let x: Vec<f64> = baseline
        .model
        .features
        .iter()
        .zip(row)
        .map(|(f, &value)| {
            let knots = &f.quantiser.knots;
            let next = knots.partition_point(|k| k.at <= value).clamp(1, knots.len() - 1);
            let (from, to) = (knots[next - 1], knots[next]);
            let rise = f64::from(to.count) - f64::from(from.count);
            (f64::from(from.count) + rise * (value - from.at) / (to.at - from.at)).clamp(-32_767.0, 32_767.0)
        })
        .collect();
    let of = |component: &Component| {
        let mut sum = f64::from(component.constant);
        for r in 0..x.len() {
            let scale = f64::from(1u32 << component.shifts[r]);
            let mut a = f64::from(component.biases[r]) - (scale / 2.0).floor();
            for c in if setup.diagonal { r..r + 1 } else { 0..r + 1 } {
                a += f64::from(component.rows[r * (r + 1) / 2 + c]) * (x[c] - f64::from(component.means[c]));
            }
            sum += (a / scale) * (a / scale);
        }
        sum
    };
    setup.components.iter().map(of).fold(f64::INFINITY, f64::min)
}

/// The area under the ROC curve of values with labels.
fn labelled_area<T: PartialOrd + Copy>(values: &[T], anomalous: &[bool]) -> f64 {
    let part = |which: bool| -> Vec<T> {
        values.iter().zip(anomalous).filter(|(_, a)| **a == which).map(|(v, _)| *v).collect()
    };
    roc_area(&part(false), &part(true))
}

#[test]
fn scores_lie_within_two_to_the_minus_eight_of_an_oracle() {
    println!("set           rows  largest error  above 2^-9  loss of ROC area by quantisation");
    for set in sets() {
        let normal = set.normal(1);
        let (training, _) = normal.split_at(normal.len() / 2);
        let baseline = trained(&set.columns, &set.values(training), &TrainOptions::default());
        let setup = baseline.setup().unwrap();
        let rows: Vec<usize> = (0..set.anomalous.len()).collect();
        let values = set.values(&rows);
        let integers = scores(&baseline, &values);
        let (mut largest, mut above) = (0.0f64, 0);
        for (row, &(score, _)) in values.chunks(set.width()).zip(&integers) {
            let error =
                (f64::from(score) / 65_536.0 - oracle_score(&baseline.model.counts(row), &setup)).abs();
            largest = largest.max(error);
            above += usize::from(error > 1.0 / 512.0);
        }
        let share = above as f64 / rows.len() as f64;

        let exact: Vec<f64> =
            values.chunks(set.width()).map(|row| unrounded(&baseline, &setup, row)).collect();
        let float = labelled_area(&exact, &set.anomalous);
        let integer = labelled_area(&integers.iter().map(|s| s.0).collect::<Vec<_>>(), &set.anomalous);
        println!(
            "{:12} {:5}  {largest:.5}        {share:.5}     {:+.5}",
            set.name,
            rows.len(),
            float - integer
        );
        assert!(largest <= 1.0 / 256.0, "{}: {largest}", set.name);
        assert!(share <= 0.001, "{}: {share}", set.name);
        assert!(float - integer <= 0.002, "{}: {float} {integer}", set.name);
    }
}
