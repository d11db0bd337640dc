//! Whole simulations on the processor.

use super::calibrate::{Population, calibrate};
use super::*;
use accel_baselines::ReferenceEngine;
use accel_kernels::zone_update::Rule;
use std::sync::OnceLock;

fn plan(agents: u32) -> Plan {
    let rule = Rule::cumulative([1e-2, 1e-4, 1e-6], 0);
    Plan { agents, seed: 1, rounds: 64, anomalies: 0.02, rule, chunk: 1 << 12, requests: 1 << 10 }
}

/// The workload and a baseline of 20,000 agents of another seed.
fn calibrated() -> &'static (Workload, Baseline) {
    static MADE: OnceLock<(Workload, Baseline)> = OnceLock::new();
    MADE.get_or_init(|| {
        let workload = Workload::default();
        let population = Population { seed: 77, agents: 20_000 };
        let baseline = calibrate(&mut ReferenceEngine, &workload, population).unwrap();
        (workload, baseline)
    })
}

fn run(plan: &Plan) -> Simulated {
    let (workload, baseline) = calibrated();
    let mut rounds = 0;
    let tell = &mut || rounds += 1;
    let done = simulate(&mut ReferenceEngine, plan, workload, baseline, &Strategy::ALL, tell).unwrap();
    assert_eq!(rounds, plan.rounds);
    done
}

#[test]
fn false_alarms_are_five_percent_and_anomalies_are_found_and_cut_off() {
    let Figures { detection: d, adaptations, zones_split, zones, .. } = run(&plan(5_000)).figures;
    assert_eq!((d.anomalous_agents.of, d.false_alarms.of), (100, 4_900 * 64));
    assert_eq!(d.false_alarms_last_round.of, 4_900);
    assert!((0.045..0.055).contains(&d.false_alarms.rate()), "{:?}", d.false_alarms);
    assert_eq!(d.anomalous_agents.part, 100);
    assert_eq!(d.quarantined_anomalous.part, 100);
    assert!(d.records_to_quarantine.unwrap() <= 3.0, "{:?}", d.records_to_quarantine);
    // an agent within a million records by the rule, here 4,900 within 64
    assert!(d.false_quarantines.rate() < 64e-4, "{:?}", d.false_quarantines);
    // most come back, and nobody else is cut off
    assert!(zones_split.quarantined + zones_split.isolated >= 90, "{zones_split:?}");
    assert!(zones.quarantined + zones.isolated < 60, "{zones:?}");
    assert!(adaptations.edges_restored > 100 && adaptations.edges_cut >= adaptations.edges_restored);
    let all = |z: Zones| z.trusted + z.monitored + z.quarantined + z.isolated;
    assert_eq!([all(zones), all(zones_split)], [5_000; 2]);
}

#[test]
fn batches_and_threads_make_no_difference_and_the_seed_does() {
    let expected = run(&plan(300));
    let mut compared = 0;
    for (chunk, requests, threads) in [(1, 300, 1), (7, 1, 2), (299, 7, 3), (300, 299, 1), (1 << 20, 301, 2)]
    {
        let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().unwrap();
        let other = pool.install(|| run(&Plan { chunk, requests, ..plan(300) }));
        assert_eq!(other.figures, expected.figures, "{chunk} {requests} {threads}");
        assert_eq!(other.picture.unwrap().svg(), expected.picture.as_ref().unwrap().svg());
        compared += 1;
    }
    assert_eq!(compared, 5);
    assert_ne!(run(&Plan { seed: 2, ..plan(300) }).figures.digest, expected.figures.digest);
}

#[test]
fn without_anomalies_nothing_is_found_and_a_whole_network_routes_every_request() {
    let figures = run(&Plan { anomalies: 0.0, ..plan(200) }).figures;
    assert_eq!((figures.detection.anomalous_agents.of, figures.detection.quarantined_anomalous.of), (0, 0));
    assert_eq!(figures.detection.records_to_quarantine, None);
    let first = &figures.routes[..6];
    assert!(first.iter().all(|r| r.routed.part == 200 && r.changed == 0), "{first:?}");
}

#[test]
fn the_smallest_networks_are_simulated() {
    for agents in [2, 3, 9, 10] {
        let figures = run(&Plan { rounds: 16, ..plan(agents) }).figures;
        assert_eq!(figures.degree, 8.min(agents as usize - 1));
        assert_eq!(figures.routes.len(), 18);
    }
}

#[test]
fn strategies_differ_and_routes_change_when_the_network_does() {
    let figures = run(&plan(2_000)).figures;
    for moment in figures.routes.chunks(6) {
        let scores: Vec<Option<u64>> = moment.iter().map(|r| r.score.map(f64::to_bits)).collect();
        assert!(scores.windows(2).all(|w| w[0] != w[1]), "{moment:?}");
        assert!(moment.iter().all(|r| r.score.is_some_and(|s| (0.1..0.95).contains(&s))
            && r.hops.is_some_and(|h| (1.0..=4.0).contains(&h))));
    }
    let [before, split, end] = [0, 6, 12].map(|i| &figures.routes[i]);
    assert_eq!(before.routed.part, 2_000);
    assert!(split.routed.part < 1_990 && end.routed.part > split.routed.part, "{split:?} {end:?}");
    assert!(split.changed > 20 && end.changed > 20);
    let changed: u64 = figures.routes.iter().map(|r| r.changed).sum();
    assert_eq!(figures.adaptations.routes_changed, changed);
}
