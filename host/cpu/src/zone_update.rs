//! `zone_update` without branches on the zone: the thresholds that the evidence reaches are counted, and so are those
//! at whose half it may stay.

#[cfg(target_arch = "x86_64")]
mod avx2;

use accel_kernels::fixed::tail;
use accel_kernels::zone_update::{KERNEL, RECORD_WORDS, Rule, STATE_WORDS};

use crate::{Code, Implementation, Level, Twin};

pub(crate) static TWIN: Twin = Twin {
    kernel: &KERNEL,
    implementations: &[
        #[cfg(target_arch = "x86_64")]
        Implementation {
            level: Level::Avx2,
            method: "thresholds compared together",
            code: Code::Plain(|params, input, output| run(params, input, output, avx2::run)),
        },
        Implementation {
            level: Level::Portable,
            method: "counted thresholds",
            code: Code::Plain(|params, input, output| run(params, input, output, cumulative)),
        },
    ],
};

/// The gain of each bucket.
type Gains = [u32; tail::BUCKETS];

/// The cumulative rule: rule, gains, records in order, zones, states.
type Cumulative = fn(&Rule, &Gains, &[[u32; RECORD_WORDS]], &mut [u32], &mut [[u32; STATE_WORDS]]);

fn run(params: &[u32], input: &[u32], output: &mut [u32], cumulative: Cumulative) {
    let (records, tables) = (input.as_chunks::<RECORD_WORDS>().0, KERNEL.table_words(params));
    let (zones, states) = output.split_at_mut(records.len());
    states.copy_from_slice(tables[0]);
    let states = states.as_chunks_mut::<STATE_WORDS>().0;
    let rule = Rule::from_words(params);
    if rule.instant {
        for ([agent, score], out) in records.iter().zip(zones) {
            let state = &mut states[*agent as usize];
            let before = instant(&rule, state, score & 0xFFFF);
            *out = moved(before, state[0] & 3);
        }
    } else {
        let gains = tables[1].try_into().expect("a batch holds all gains");
        cumulative(&rule, gains, records, zones, states);
    }
}

/// The bits of an output that say where the zone went.
#[inline(always)]
fn moved(before: u32, after: u32) -> u32 {
    after | u32::from(after > before) << 2 | u32::from(after < before) << 3
}

/// What a tail probability of 64, as the upper bits of a float, exceeds its bucket by: buckets from there on are those of
/// floats with five bits behind the first.
const FLOAT_BUCKETS: u32 = (64f32.to_bits() >> 18) - 64;

/// [`tail::bucket`] without a branch.
#[inline(always)]
fn bucket(tail: u32) -> usize {
    // exact: a tail has at most 17 bits
    let large = ((tail as f32).to_bits() >> 18).wrapping_sub(FLOAT_BUCKETS);
    (if tail < 64 { tail } else { large }) as usize
}

/// The evidences that raise to each zone, and those that each zone is kept at: half of the former, rounded up.
fn thresholds(rule: &Rule) -> [[i32; 3]; 2] {
    [rule.evidence, rule.evidence.map(|at| at / 2 + at % 2)]
}

fn cumulative(
    rule: &Rule,
    gains: &Gains,
    records: &[[u32; RECORD_WORDS]],
    zones: &mut [u32],
    states: &mut [[u32; STATE_WORDS]],
) {
    let [up, hold] = thresholds(rule);
    for ([agent, score], out) in records.iter().zip(zones) {
        let state = &mut states[*agent as usize];
        let zone = state[0] & 3;
        let gain = gains[bucket(65_536 - (score & 0xFFFF))] as i32; // reinterpreted
        let sum = (state[1] as i32).max(0).saturating_add(gain); // reinterpreted
        let evidence = sum.min(rule.cap);
        // the evidences do not fall from zone to zone, so a count of those reached is the highest
        let count = |at: &[i32; 3]| at.iter().map(|&at| u32::from(evidence >= at)).sum::<u32>();
        let after = count(&up).max(zone.min(count(&hold)));
        *state = [state[0] & !3 | after, evidence as u32]; // reinterpreted
        *out = moved(zone, after) | u32::from(sum > rule.cap) << 4;
    }
}

/// Gives the zone before.
#[inline(always)]
fn instant(rule: &Rule, state: &mut [u32; STATE_WORDS], score: u32) -> u32 {
    let (zone, hits, quiet) = (state[0] & 3, state[0] >> 8 & 0xFF, state[0] >> 16 & 0xFF);
    let high = score > u32::from(rule.quarantine_above);
    let raised = score > u32::from(rule.monitor_above);
    let low = !high && !raised && score < u32::from(rule.recover_below);
    let (hit, calm) = ((hits + 1).min(255), (quiet + 1).min(255));
    let (repeated, recovered) = (hit >= u32::from(rule.repeats), calm >= u32::from(rule.calm));
    let (zone_after, hits) = match (high, low, zone) {
        (true, _, 0 | 1) => (2, 0),
        (true, _, 2) if repeated => (3, 0),
        (true, _, 2) => (2, hit),
        (_, true, _) if recovered => (zone.saturating_sub(1), 0),
        (false, false, _) if raised => (zone.max(1), hits),
        _ => (zone, hits),
    };
    let quiet = if low && !recovered { calm } else { 0 };
    state[0] = zone_after | hits << 8 | quiet << 16;
    zone
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn generated_records_give_the_words_of_the_reference() {
        crate::tests::assert_reference(&TWIN, 40);
    }

    #[test]
    fn every_tail_is_in_its_bucket() {
        for tail in 1..=65_536 {
            assert_eq!(bucket(tail), tail::bucket(tail), "{tail}");
        }
    }

    /// Evidence beside every threshold and at the ends of an i32, in every zone, with gains that lead across and beyond.
    #[test]
    fn evidence_at_every_threshold_gives_the_words_of_the_reference() {
        use accel_kernels::zone_update::{Setup, State, reference};
        let mut runs = 0;
        for evidence in [[0, 0, 0], [1, 1, 2], [5, 100, 1000], [7, i32::MAX - 1, i32::MAX], [i32::MAX; 3]] {
            for cap in [0, 1, 999, i32::MAX] {
                let rule = Rule { evidence, cap, ..Rule::default() };
                let near =
                    |at: i32| (-2..=2).flat_map(move |d| [at.saturating_add(d), (at / 2).saturating_add(d)]);
                let values: Vec<i32> =
                    evidence.into_iter().flat_map(near).chain([i32::MIN, i32::MAX]).collect();
                for &gain in &[0, 1, -1, 500, i32::MIN, i32::MAX] {
                    let of = |zone| {
                        values.iter().map(move |&evidence| State { zone, evidence, ..State::default() })
                    };
                    let agents: Vec<State> = (0..4).flat_map(of).collect();
                    let input: Vec<u32> =
                        (0..agents.len() as u32).flat_map(|agent| [agent, 0x0007_8000]).collect();
                    let params = Setup { rule, agents, gains: vec![gain; tail::BUCKETS] }.to_words();
                    KERNEL.check_params(&params).unwrap();
                    let mut expected = vec![0; KERNEL.output_len(&params, input.len() / 2)];
                    reference(&params, &input, &mut expected);
                    for implementation in TWIN.implementations.iter().filter(|i| i.level.is_here()) {
                        let mut output = vec![1; expected.len()];
                        implementation.prepare(&params, 1).run(&input, &mut output);
                        assert_eq!(output, expected, "{} {evidence:?} {cap} {gain}", implementation.method);
                        runs += 1;
                    }
                }
            }
        }
        assert!(runs >= 5 * 4 * 6);
    }
}
