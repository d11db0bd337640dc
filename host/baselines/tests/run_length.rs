//! How long calibrated normal streams run to a false quarantine, and how soon anomalous ones are quarantined.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod common;

use accel_baselines::Kind;
use accel_baselines::calibrate::Histogram;
use accel_kernels::anomaly_score::curve_score;
use accel_kernels::fixed::{betting_gains, tail};
use accel_kernels::generate::Random;
use accel_kernels::zone_update::{Rule, Setup, State, step};
use common::{each_seed, full};

/// The least mean run length that the default rule promises: 1 / α of QUARANTINED.
const LEAST: f64 = 10_000.0;

/// A run is ended here, and counted with this length.
const LONGEST: u32 = 300_000;

/// The population: distances of nine features with a normal distribution.
fn population() -> Vec<u32> {
    let mut random = Random::new(1, 8);
    let mut normal =
        move || (0..12).map(|_| f64::from(random.next_u32()) / 4_294_967_296.0).sum::<f64>() - 6.0;
    (0..100_000).map(|_| ((0..9).map(|_| normal().powi(2)).sum::<f64>() * 65_536.0) as u32).collect()
}

/// The curve words of so many calibration rows drawn from the population.
fn calibration(population: &[u32], rows: usize, random: &mut Random) -> Vec<u32> {
    let mut histogram = Histogram::default();
    (0..rows).for_each(|_| histogram.add(population[random.below(population.len() as u32) as usize]));
    histogram.curve(Kind::Full).to_words()
}

/// The number of records up to QUARANTINED, or [`LONGEST`].
fn run(rule: &Rule, gains: &[u32], mut score: impl FnMut() -> u16) -> u32 {
    let mut state = State::default();
    for record in 1..=LONGEST {
        state = step(rule, gains, state, score()).0;
        if state.zone >= 2 {
            return record;
        }
    }
    LONGEST
}

fn gains() -> Vec<u32> {
    betting_gains().into_iter().map(|g| g as u32).collect() // reinterpreted
}

/// The mean run lengths of so many calibrations with so many rows, the shortest first.
fn means(rule: &Rule, gains: &[u32], rows: usize, sets: u64) -> Vec<f64> {
    let population = population();
    let mut means = each_seed(sets, |seed| {
        let mut random = Random::new(seed, rows as u64);
        let curve = calibration(&population, rows, &mut random);
        let mut score = || curve_score(&curve, population[random.below(population.len() as u32) as usize]);
        (0..5).map(|_| f64::from(run(rule, gains, &mut score))).sum::<f64>() / 5.0
    });
    means.sort_by(f64::total_cmp);
    means
}

fn mean(values: &[f64]) -> f64 {
    values.iter().sum::<f64>() / values.len() as f64
}

#[test]
fn calibrated_normal_streams_run_as_long_as_promised() {
    let (gains, rule) = (gains(), Setup::default().rule);
    let sets = if full() { 200 } else { 40 };
    println!("calibration rows  mean run length  worst 5 % of {sets} calibrations (runs end at {LONGEST})");
    for rows in [200, 500, 2000] {
        let means = means(&rule, &gains, rows, sets);
        let (mean, worst) = (mean(&means), means[means.len() / 20]);
        println!("{rows:16}  {mean:15.0}  {worst:.0}");
        assert!(mean >= LEAST, "{rows} rows: {mean}");
        // not promised, but so it is
        assert!(worst >= LEAST, "{rows} rows: {worst}");
    }
}

#[test]
fn gains_that_promise_too_much_break_the_promise() {
    let rule = Setup::default().rule;
    let right = betting_gains();
    // as if the tail probability were a quarter of what it is; half a unit more; twice as much
    let quarter = |bucket| right[tail::bucket((tail::upper_edge(bucket) / 4).max(1))];
    let moved: Vec<i32> = (0..tail::BUCKETS).map(quarter).collect();
    let raised: Vec<i32> = right.iter().map(|g| g + (1 << 15)).collect();
    let doubled: Vec<i32> = right.iter().map(|g| 2 * g).collect();
    for (what, gains) in [("moved", moved), ("raised", raised), ("doubled", doubled)] {
        let gains: Vec<u32> = gains.into_iter().map(|g| g as u32).collect(); // reinterpreted
        let mean = mean(&means(&rule, &gains, 2000, 10));
        println!("{what} gains: {mean:.0} records");
        assert!(mean < LEAST, "{what} gains still run {mean} records: the test would not notice them");
    }
}

#[test]
fn constantly_high_scores_are_quarantined_within_twenty_records() {
    let above = (0.99 * 65_536.0) as u16 + 1;
    let records = run(&Setup::default().rule, &gains(), || above);
    assert!((2..=20).contains(&records), "{records}");
}

#[test]
fn streams_that_turn_anomalous_are_quarantined_soon() {
    let (population, gains, cumulative) = (population(), gains(), Setup::default().rule);
    let instant = Rule { instant: true, ..cumulative };
    println!("calibration rows  anomalous records  mean delay (cumulative rule)  (instant rule)");
    for rows in [200, 500, 2000] {
        for (share, longest) in [(1, 10.0), (2, 25.0)] {
            let mut random = Random::new(rows as u64, 4);
            let mut delays = [0.0; 2];
            for _ in 0..200 {
                let curve = calibration(&population, rows, &mut random);
                let mut score = || {
                    let normal = population[random.below(population.len() as u32) as usize];
                    // five times the deviations, 25 times the distance
                    let anomalous = random.below(share) == 0;
                    curve_score(&curve, if anomalous { 25 * normal } else { normal })
                };
                for (delay, rule) in delays.iter_mut().zip([&cumulative, &instant]) {
                    *delay += f64::from(run(rule, &gains, &mut score)) / 200.0;
                }
            }
            println!(
                "{rows:16}  1 in {share}             {:5.1}                         {:5.1}",
                delays[0], delays[1]
            );
            assert!(delays[0] <= longest, "{rows} rows, 1 in {share}: {}", delays[0]);
        }
    }
}
