//! The block of zones at its pins: every transition of both rules, order, cycles, capacity.

mod common;

use accel_hdl::model::Drive;
use accel_kernels::Batch;
use accel_kernels::fixed::{betting_gains, tail};
use accel_kernels::generate::{self, Random};
use accel_kernels::zone_update::{KERNEL, Rule, Setup, State};
use common::{Bench, IDLE};

fn bench(seed: u64) -> Bench {
    Bench::new(accel_hdl::find(KERNEL.name).expect("the kernel has a block"), 1, seed)
}

/// One record for each of these states, as many agents at a time as the block holds; returns how many.
fn each(rule: Rule, gains: &[i32], cases: &[(State, u16)]) -> usize {
    let mut bench = bench(1);
    bench.pace = (8, 8);
    for part in cases.chunks(256) {
        let agents = part.iter().map(|c| c.0).collect();
        let params = Setup { rule, agents, gains: gains.to_vec() }.to_words();
        let input: Vec<u32> = (0..).zip(part).flat_map(|(agent, c)| [agent, u32::from(c.1)]).collect();
        let batch = Batch::new(&KERNEL, &params, &input).expect("the batch is well-formed");
        let (found, expected) = (bench.run(&batch), batch.reference());
        if let Some(at) = found.iter().zip(&expected).position(|(f, e)| f != e) {
            panic!("word {at} is {:#x}, not {:#x}: {rule:?}, {:?}", found[at], expected[at], part.get(at));
        }
    }
    cases.len()
}

#[test]
fn every_transition_of_the_instant_rule_is_that_of_the_reference() {
    let rule = Rule { instant: true, repeats: 3, calm: 2, ..Rule::default() };
    let (m, q, r) = (rule.monitor_above, rule.quarantine_above, rule.recover_below);
    let mut cases = Vec::new();
    for zone in 0..4 {
        for hits in [0, 1, 2, 3, 254, 255] {
            for quiet in [0, 1, 2, 254, 255] {
                for score in [0, r - 1, r, r + 1, m - 1, m, m + 1, q - 1, q, q + 1, 65_535] {
                    cases.push((State { zone, hits, quiet, evidence: -5 }, score));
                }
            }
        }
    }
    for (repeats, calm) in [(3, 2), (1, 1), (255, 255)] {
        assert_eq!(each(Rule { repeats, calm, ..rule }, &betting_gains(), &cases), 4 * 6 * 5 * 11);
    }
}

#[test]
fn every_comparison_of_the_cumulative_rule_is_that_of_the_reference() {
    // The gain of a score is the evidence wanted, where the one before is at most zero.
    let rule = Rule { evidence: [1_001, 20_000, 2_000_000_001], cap: 2_100_000_000, ..Rule::default() };
    let mut wanted = vec![i32::MIN, -1, 0, 1, i32::MAX];
    for edge in rule.evidence.into_iter().chain([rule.cap]) {
        for near in [edge, edge / 2, edge / 2 + 1] {
            wanted.extend([near - 1, near, near + 1]);
        }
    }
    let mut gains = vec![0; tail::BUCKETS];
    gains[1..wanted.len() + 1].copy_from_slice(&wanted);
    let mut cases = Vec::new();
    for zone in 0..4 {
        for bucket in 1..wanted.len() + 1 {
            for evidence in [i32::MIN, -1, 0, 1, 1_000, i32::MAX] {
                let score = (65_536 - bucket) as u16; // below 64 a bucket is one tail probability
                cases.push((State { zone, hits: 7, quiet: 9, evidence }, score));
            }
        }
    }
    assert!(each(rule, &gains, &cases) > 900);
}

#[test]
fn every_score_finds_the_gain_of_its_bucket() {
    let gains: Vec<i32> = (0..tail::BUCKETS as i32).collect();
    let rule = Rule { cap: i32::MAX, ..Rule::default() };
    // Every score at the edge of a bucket.
    let edges = (1..tail::BUCKETS).flat_map(|b| [tail::upper_edge(b), (tail::upper_edge(b) + 1).min(65_536)]);
    let cases: Vec<_> = edges.map(|tail| (State::default(), (65_536 - tail) as u16)).collect(); // 16 bits
    assert_eq!(each(rule, &gains, &cases), 2 * 384);
}

#[test]
fn records_of_one_agent_are_applied_in_order_back_to_back() {
    let mut bench = bench(4);
    let mut random = Random::new(6, 0);
    for instant in [false, true] {
        let rule = Rule { instant, ..Rule::default() };
        let params = Setup { rule, agents: vec![State::default(); 2], ..Setup::default() }.to_words();
        let score = |random: &mut Random| random.pick(&[65_535, 65_000, 60_000, 20_000, 100]);
        let input: Vec<u32> = (0..600).flat_map(|i| [i / 300, score(&mut random)]).collect();
        let batch = Batch::new(&KERNEL, &params, &input).unwrap();
        for pace in [(8, 8), (4, 4)] {
            bench.pace = pace;
            assert_eq!(bench.run(&batch), batch.reference());
        }
    }
}

#[test]
fn a_record_is_taken_every_7_cycles_and_its_output_comes_8_cycles_later() {
    const RECORDS: usize = 50;
    let block = accel_hdl::find(KERNEL.name).unwrap();
    let mut bench = bench(1);
    let part = generate::blocks(&KERNEL, 4, RECORDS as u64).next().unwrap();
    let batch = part.batch();
    bench.params(batch.params());
    let latency = (block.latency)(1) as usize;
    let last = 7 * (RECORDS - 1);
    let mut out = Vec::new();
    for cycle in 0..last + latency + 40 {
        let next = cycle.div_ceil(7).min(RECORDS - 1);
        let s_data = &batch.input()[2 * next..][..2];
        let s_valid = cycle <= last;
        let drive = Drive { s_valid, s_data, s_last: next + 1 == RECORDS, m_ready: true, ..IDLE };
        let (answer, beat) = bench.cycle(&drive);
        assert_eq!(s_valid && answer.s_ready, s_valid && cycle % 7 == 0, "cycle {cycle}");
        if cycle <= last + latency {
            assert_eq!(
                beat.is_some(),
                cycle >= latency && (cycle - latency).is_multiple_of(7),
                "cycle {cycle}"
            );
        }
        out.extend(beat.into_iter().flatten());
    }
    assert_eq!(out, batch.reference());
}

#[test]
fn all_agents_of_the_capacity_keep_their_own_state() {
    let mut random = Random::new(3, 3);
    let state = |number: i32| State { zone: number as u32 % 4, evidence: 1_000 * number, ..State::default() };
    let params = Setup { agents: (0..256).map(state).collect(), ..Setup::default() }.to_words();
    let input: Vec<u32> = (0..500).flat_map(|_| [random.below(256), random.below(65_536)]).collect();
    let batch = Batch::new(&KERNEL, &params, &input).unwrap();
    assert!(bench(9).run(&batch) == batch.reference());
}
