//! Agents with enough rows have baselines of their own; others borrow.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod common;

use accel_baselines::rows::SEPARATOR;
use accel_baselines::train::Levels;
use accel_baselines::{Agents, Baseline, ReferenceEngine, Role, Rows, TrainOptions, gather, train};
use accel_kernels::anomaly_score::KERNEL;
use common::{behaviour, names};

/// Rows of these agents, each with its number of rows and its own offset.
fn fleet(agents: &[(&str, usize)]) -> (Vec<String>, Vec<u32>, Vec<f64>) {
    let mut values = behaviour(1, agents.iter().map(|a| a.1).sum());
    let of: Vec<u32> = (0..).zip(agents).flat_map(|(i, a)| vec![i; a.1]).collect();
    for (row, &agent) in values.chunks_mut(3).zip(&of) {
        row[0] += 40.0 * f64::from(agent);
    }
    (agents.iter().map(|a| a.0.to_owned()).collect(), of, values)
}

fn fleet_baseline(agents: &[(&str, usize)], levels: Levels) -> Baseline {
    let (names_, of, values) = fleet(agents);
    let columns = names(3);
    let rows = Rows::new(&columns, &values, Some(Agents { names: &names_, of: &of })).unwrap();
    let options = TrainOptions { levels, starts: 2, ..TrainOptions::default() };
    train(&mut ReferenceEngine, &rows, &options).unwrap().baseline
}

#[test]
fn agents_with_few_rows_borrow_the_baseline_above() {
    let path = |parts: &[&str]| parts.join(&SEPARATOR.to_string());
    let agents = [path(&["eu", "a"]), path(&["eu", "b"]), path(&["eu", "c"]), path(&["us", "d"])];
    let rows = [1200, 400, 30, 150];
    let fleet: Vec<(&str, usize)> = agents.iter().map(String::as_str).zip(rows).collect();
    let baseline = fleet_baseline(&fleet, Levels::Columns);
    let model = &baseline.model;
    let number = |name: &str| model.lookup(Some(name)).number;
    let own = |name: &str| {
        let lookup = model.lookup(Some(name));
        model.nodes[lookup.number as usize].segment == lookup.segment
    };
    assert!(own(&agents[0]) && own(&agents[1]) && own("eu"));
    assert!(!own(&agents[2]) && !own(&agents[3]) && !own("us"));
    assert_eq!(number(&agents[2]), number("eu"));
    assert_eq!(number(&agents[3]), 0);
    // an agent that was not seen is scored by what is above it
    let unseen = model.lookup(Some(&path(&["eu", "z"])));
    assert_eq!((unseen.number, unseen.known), (number("eu"), false));
    let nowhere = model.lookup(Some("mars"));
    assert_eq!((nowhere.number, nowhere.known), (0, false));
    assert!(model.lookup(None).known);
    // a row counts for all baselines on its way up
    assert_eq!(baseline.records(), 1246);
    let rows: Vec<u64> =
        baseline.histograms.iter().map(accel_baselines::calibrate::Histogram::rows).collect();
    assert_eq!(rows[0], 534);
    // a has 300 calibration rows and more: a curve of its own; b's is shared by the agents of eu that have fewer
    assert_eq!(model.nodes.len(), 4);
    assert_eq!(baseline.histograms.len(), 4);
    let text = baseline.describe();
    assert!(text.contains("eu / b: ") && text.contains("P(score > 0.95) <= 0.05"), "{text}");
}

#[test]
fn an_agent_is_judged_by_its_own_behaviour() {
    let baseline = fleet_baseline(&[("a", 1000), ("b", 1000), ("c", 1000)], Levels::Branching(10));
    let (names_, of, values) = fleet(&[("c", 300), ("b", 300), ("a", 300)]); // a behaves like c, and c like a
    let columns = names(3);
    let rows = Rows::new(&columns, &values, Some(Agents { names: &names_, of: &of })).unwrap();
    let (records, lookups) = baseline.model.records(&rows).unwrap();
    assert!(lookups.iter().all(|l| l.known && l.number != 0));
    let setup = baseline.setup().unwrap().to_words();
    let mut output = vec![0; 2 * rows.len()];
    (KERNEL.reference)(&setup, &records, &mut output);
    let alarms = |agent: u32| {
        let scores = output.chunks(2).zip(&of).filter(|(_, of)| **of == agent);
        scores.filter(|(o, _)| o[0] & 0xFFFF >= 62_260).count()
    };
    assert!(alarms(0) >= 290 && alarms(2) >= 290, "{} {}", alarms(0), alarms(2));
    assert!(alarms(1) <= 30, "{}", alarms(1));
}

#[test]
fn what_is_gathered_for_agents_merges_byte_for_byte() {
    let agents = [("a", 500), ("b", 300), ("c", 40)];
    let model = fleet_baseline(&agents, Levels::Branching(2)).model;
    let (names_, of, values) = fleet(&agents);
    let columns = names(3);
    let part = |from: usize, to: usize| {
        let agents = Agents { names: &names_, of: &of[from..to] };
        let rows = Rows::new(&columns, &values[3 * from..3 * to], Some(agents)).unwrap();
        gather(&mut ReferenceEngine, &model, &rows, Role::Both).unwrap()
    };
    let whole = part(0, 840);
    assert_eq!(part(700, 840).merge(&part(0, 700)).unwrap().to_bytes(), whole.to_bytes());
    let next = whole.refit();
    assert_eq!(next.model.nodes.len(), model.nodes.len());
    assert_eq!(Baseline::read(next.to_bytes().as_slice()).unwrap(), next);
}

#[test]
fn a_baseline_without_enough_calibration_rows_is_scored_by_the_one_above() {
    let agents = [("a", 600), ("b", 600)];
    let baseline = fleet_baseline(&agents, Levels::Branching(10));
    let mut refitted = baseline.refit();
    assert_eq!(refitted.setup().unwrap_err().rows, 0);
    refitted.histograms[0] = baseline.histograms[0].clone();
    let setup = refitted.setup().unwrap();
    assert!(setup.baselines.iter().all(|b| *b == setup.baselines[0]));
    assert_eq!(refitted.histogram(1), &baseline.histograms[0]);
}
