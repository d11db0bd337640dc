use super::*;
use crate::coverage::Coverage;
use crate::fixed::betting_gains;
use crate::generate::Random;
use crate::{generate, vectors};

fn gains() -> Vec<u32> {
    betting_gains().iter().map(|&g| g as u32).collect()
}

/// The zones of an agent through these scores.
fn zones(rule: &Rule, scores: &[u16]) -> Vec<u32> {
    let gains = gains();
    let mut state = State::default();
    let next = |&score: &u16| {
        state = step(rule, &gains, state, score).0;
        state.zone
    };
    scores.iter().map(next).collect()
}

#[test]
fn the_instant_rule_follows_its_table() {
    let rule = Rule { instant: true, ..Rule::default() };
    let (high, middle, low, between) = (65_000, 60_000, 10_000, 30_000);
    for (scores, expected) in [
        (vec![high], vec![2]),
        (vec![middle, middle], vec![1, 1]),
        (vec![high, high, high, high], vec![2, 2, 2, 3]),
        (vec![high, middle, high, middle, high, high], vec![2, 2, 2, 2, 2, 3]),
        (vec![high, low, low, low, low, low, low], vec![2, 2, 2, 1, 1, 1, 0]),
        (vec![middle, low, low, between, low, low, low], vec![1, 1, 1, 1, 1, 1, 0]),
        (vec![high, high, low, low, low, high], vec![2, 2, 2, 2, 1, 2]),
    ] {
        assert_eq!(zones(&rule, &scores), expected, "{scores:?}");
    }
}

#[test]
fn the_cumulative_rule_quarantines_a_storm_within_20_records_and_recovers_within_100() {
    let rule = Rule::default();
    let storm = zones(&rule, &[64_900; 20]); // just above .99
    assert_eq!(storm.last(), Some(&3).filter(|_| storm.contains(&3)).or(Some(&2)));
    assert!(storm.contains(&2));
    let mut scores = vec![65_535; 1000];
    scores.extend([32_768; 100]);
    let zones = zones(&rule, &scores);
    assert_eq!((zones[999], zones[1099]), (3, 0));
}

#[test]
fn clean_agents_are_quarantined_no_more_often_than_promised() {
    let rule = Rule::cumulative([1e-1, 1e-2, 1e-3], 100);
    let gains = gains();
    let mut random = Random::new(11, 0);
    let (mut records, mut alarms) = (0u64, 0u64);
    for _ in 0..2_000 {
        let mut state = State::default();
        loop {
            records += 1;
            state = step(&rule, &gains, state, random.next_u32() as u16).0; // uniform scores
            if state.zone >= 2 {
                alarms += 1;
                break;
            }
        }
    }
    assert_eq!(alarms, 2_000);
    assert!(records / alarms >= 100, "mean run length {}", records / alarms);
}

#[test]
fn a_quarter_million_generated_records_fill_every_bin() {
    let mut coverage = Coverage::new(&KERNEL);
    for block in generate::blocks(&KERNEL, generate::DEFAULT_SEED, 250_000) {
        coverage.add(&block.batch(), &block.batch().reference());
    }
    assert_eq!(coverage.gaps(250), []);
}

#[test]
fn frozen_vectors_hold() {
    let groups = vectors::parse(&KERNEL, KERNEL.vectors).unwrap();
    assert!(groups.len() >= 5);
    for group in groups {
        assert_eq!(group.batch(&KERNEL).unwrap().reference(), group.output);
    }
}
