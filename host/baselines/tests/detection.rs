//! How well trained baselines find the anomalies of labelled sets.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod common;

use accel_baselines::TrainOptions;
use common::{each_seed, full, roc_area, scores, sets, trained};

/// The least mean ROC area of each set.
const LEAST: [(&str, f64); 4] =
    [("shuttle", 0.995), ("thyroid", 0.975), ("mammography", 0.86), ("pendigits", 0.99)];

/// The mean ROC areas of other detectors on the same splits (ten seeds), as `record/other_detectors.py` printed them.
const OTHERS: &str = include_str!("record/other_detectors.txt");

/// The areas of the other detectors on a set, in words.
fn others(set: &str) -> String {
    let words = |start: &str| -> Vec<&str> {
        let line = OTHERS.lines().find(|l| l.starts_with(start)).expect("the record has the line");
        line.trim_start_matches(start).split_whitespace().collect()
    };
    let figures = words("# set").into_iter().zip(words(set)).map(|(name, area)| format!("{name} {area}"));
    figures.collect::<Vec<_>>().join(", ")
}

#[test]
fn baselines_trained_on_half_the_normal_rows_find_the_anomalies_among_the_rest() {
    let seeds = if full() { 10 } else { 2 };
    println!(
        "set          ROC area (by distance), mean of {seeds} seeds, least..most; other detectors; last choice"
    );
    for set in sets() {
        let of_seed = |seed| {
            let normal = set.normal(seed);
            let (training, rest) = normal.split_at(normal.len() / 2);
            let options = TrainOptions { seed, ..TrainOptions::default() };
            let baseline = trained(&set.columns, &set.values(training), &options);
            let normal = scores(&baseline, &set.values(rest));
            let anomalous = scores(&baseline, &set.values(&set.anomalies()));
            let part = |s: &[(u16, u32)], f: fn(&(u16, u32)) -> u32| s.iter().map(f).collect::<Vec<_>>();
            let area = |f| roc_area(&part(&normal, f), &part(&anomalous, f));
            (area(|s| u32::from(s.0)), area(|s| s.1), baseline.model.reason)
        };
        let of_seeds = each_seed(seeds, of_seed);
        let areas: Vec<f64> = of_seeds.iter().map(|s| s.0).collect();
        let by_distance: Vec<f64> = of_seeds.iter().map(|s| s.1).collect();
        let reason = &of_seeds.last().unwrap().2;
        let mean = |a: &[f64]| a.iter().sum::<f64>() / a.len() as f64;
        let ends = areas.iter().fold((1.0f64, 0.0f64), |(low, high), &a| (low.min(a), high.max(a)));
        println!(
            "{:12} {:.4} ({:.4}), {:.4}..{:.4}; {}; {reason}",
            set.name,
            mean(&areas),
            mean(&by_distance),
            ends.0,
            ends.1,
            others(set.name)
        );
        let least = LEAST.iter().find(|(name, _)| *name == set.name).unwrap().1;
        assert!(mean(&areas) >= least, "{}: {:.4} is below {least}", set.name, mean(&areas));
    }
}
