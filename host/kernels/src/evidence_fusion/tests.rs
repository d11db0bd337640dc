use super::*;
use crate::fixed::natural::{EXPONENTIAL_ERROR, LOGARITHM_ERROR, LOGISTIC_ERROR, ONE};
use crate::generate::Random;
use crate::{Batch, generate, vectors};

/// What is known of the agents of these items.
fn fuse(setup: &Setup, items: &[Item]) -> Vec<Fused> {
    let input: Vec<u32> = items.iter().flat_map(|item| item.to_words()).collect();
    let output = Batch::new(&KERNEL, &setup.to_words(), &input).unwrap().reference();
    output.chunks_exact(OUTPUT_WORDS).map(Fused::of_words).collect()
}

fn real(log_odds: i64) -> f64 {
    log_odds as f64 / 65_536.0
}

fn setup(mode: Mode) -> Setup {
    Setup { mode, weights: WEIGHTS, agents: 1 }
}

/// The published items, with partitions of four.
fn published() -> Vec<Item> {
    let sample = &(KERNEL.samples)()[0];
    sample.input.chunks_exact(RECORD_WORDS).map(Item::of_words).collect()
}

/// How far 0.1 is from its nearest number with 16 fraction bits: the only published item that is not exact.
const ROUNDED: f64 = 6554.0 / 65_536.0 - 0.1;

#[test]
fn the_published_sum_comes_out_within_the_stated_error() {
    let [fused] = fuse(&setup(Mode::Sum), &published())[..] else { panic!("one agent") };
    assert!((real(fused.fused) - 1.128_571_428_571_429).abs() <= 0.5 / 65_536.0 + 0.8 / 1.4 * ROUNDED);
    assert_eq!((fused.count, fused.present, fused.clamped), (11, 0b1010, false));
    assert_eq!((fused.values[1], fused.values[3]), (3 * 65_536 + 6554, -3 * 32_768));
}

#[test]
fn the_published_mixture_comes_out_within_the_stated_error() {
    let [fused] = fuse(&setup(Mode::Mixture), &published())[..] else { panic!("one agent") };
    let value = LOGARITHM_ERROR + 3.0 * EXPONENTIAL_ERROR + ROUNDED;
    let error = 0.8 / 1.4 * value + 0.5 / 65_536.0;
    assert!((real(fused.fused) - 1.009_793_389_026_505_4).abs() <= error, "{}", real(fused.fused));
    let probability = f64::from(fused.probability) / f64::from(ONE);
    assert!((probability - 0.732_979_713_192_060_7).abs() <= LOGISTIC_ERROR + error / 4.0, "{probability}");
}

#[test]
fn a_million_items_of_one_agent_keep_full_precision() {
    let mut random = Random::new(3, 3);
    let items: Vec<Item> = (0..1_000_000)
        .map(|i| {
            let log_odds = (random.next_u32() as i32 >> 10) | 1; // within ±2^21, below the limit
            Item { agent: 0, partition: i / 1000, log_odds, kind: i % 8 }
        })
        .collect();
    let [fused] = fuse(&setup(Mode::Sum), &items)[..] else { panic!("one agent") };
    for (kind, &value) in (0..).zip(&fused.values) {
        let exact: i128 = items.iter().filter(|i| i.kind == kind).map(|i| i128::from(i.log_odds)).sum();
        assert_eq!(i128::from(value), exact);
    }
    let largest = vec![Item { agent: 0, partition: 0, log_odds: i32::MAX, kind: 2 }; 1_000_000];
    let [fused] = fuse(&setup(Mode::Mixture), &largest)[..] else { panic!("one agent") };
    assert_eq!((fused.fused, fused.values[2], fused.clamped), (50_000_000 << 16, 50_000_000 << 16, true));
    assert_eq!((fused.probability, fused.count), (ONE, 1_000_000));
}

#[test]
fn many_equal_partitions_weigh_as_much_as_their_number() {
    for partitions in [1u32, 2, 1000, 65_536, 1 << 20] {
        let items: Vec<Item> = (0..partitions)
            .map(|partition| Item { agent: 0, partition, log_odds: 7 << 16, kind: 0 })
            .collect();
        let [fused] = fuse(&setup(Mode::Mixture), &items)[..] else { panic!("one agent") };
        let exact = 7.0 + f64::from(partitions).ln();
        assert!((real(fused.fused) - exact).abs() <= LOGARITHM_ERROR, "{partitions}: {}", real(fused.fused));
    }
}

#[test]
fn mixtures_are_within_the_stated_error_of_floating_point() {
    let mut compared = 0;
    for block in generate::blocks(&KERNEL, 8, 60 * KERNEL.block_records) {
        let batch = block.batch();
        if !Rule::of(batch.params()).mixture {
            continue;
        }
        for (agent, words) in (0..).zip(batch.reference().chunks_exact(OUTPUT_WORDS)) {
            let fused = Fused::of_words(words);
            for kind in (0..8).filter(|kind| fused.present >> kind & 1 == 1) {
                let mut sums = std::collections::BTreeMap::<u32, f64>::new();
                for item in batch.input().chunks_exact(RECORD_WORDS).map(Item::of_words) {
                    if (item.agent, item.kind) == (agent, kind) {
                        *sums.entry(item.partition).or_default() += real(item.log_odds.into());
                    }
                }
                let largest = sums.values().copied().fold(f64::NEG_INFINITY, f64::max);
                let sum: f64 = sums.values().map(|s| libm::exp(s - largest)).sum();
                let error = LOGARITHM_ERROR + sums.len() as f64 * EXPONENTIAL_ERROR / sum;
                let found = real(fused.values[kind as usize]);
                assert!((found - largest - libm::log(sum)).abs() <= error, "{found} {largest} {sum}");
                compared += 1;
            }
        }
    }
    assert!(compared > 500, "{compared}");
}

#[test]
fn means_are_rounded_once_and_halves_go_away_from_zero() {
    let rule_of = |weights| Setup { weights, ..setup(Mode::Sum) };
    let items = |a: i32, b: i32| {
        [(a, 0), (b, 1)].map(|(log_odds, kind)| Item { agent: 0, partition: 0, log_odds, kind })
    };
    for (weights, a, b, mean) in [
        ([1, 1], 3, 4, 4),
        ([1, 1], -3, -4, -4),
        ([1, 1], 1, -2, -1),
        ([3, 1], 1, 2, 1),
        ([1, 3], 1, 2, 2),
        ([65_535, 65_535], 50 << 16, 50 << 16, 50 << 16),
        ([0, 0], 5, 6, 0),
        ([0, 7], 5, 6, 6),
    ] {
        let mut all = [0; KINDS];
        all[..2].copy_from_slice(&weights);
        let [fused] = fuse(&rule_of(all), &items(a, b))[..] else { panic!("one agent") };
        assert_eq!(fused.fused, mean, "{weights:?} {a} {b}");
    }
}

#[test]
fn other_tables_are_refused_with_the_entry() {
    let mut words = setup(Mode::Sum).to_words();
    words[8 + 257 + 3] += 1;
    let error = KERNEL.check_params(&words).unwrap_err();
    let right = natural::logarithms()[3];
    assert_eq!(
        error.to_string(),
        format!("evidence_fusion: entry 3 of table logarithms is {}, it has to be {right}", right + 1)
    );
    let mut words = setup(Mode::Sum).to_words();
    words.remove(8);
    words[6] -= 1;
    let error = KERNEL.check_params(&words).unwrap_err();
    assert_eq!(error.to_string(), "evidence_fusion: table exponentials has 256 entries, it needs 257");
}

#[test]
fn the_specification_states_the_errors_that_the_tests_hold() {
    for error in [EXPONENTIAL_ERROR, LOGARITHM_ERROR, LOGISTIC_ERROR] {
        assert!(KERNEL.specification.contains(&format!("| {error:.1e} |")), "{error:e}");
    }
}

#[test]
fn frozen_vectors_hold() {
    let groups = vectors::parse(&KERNEL, KERNEL.vectors).unwrap();
    assert!(groups.len() >= 8);
    for group in groups {
        assert_eq!(group.batch(&KERNEL).unwrap().reference(), group.output);
    }
}
