//! `zone_update` without branches on the zone: the thresholds that the evidence reaches are counted, and so are those
//! at whose half it may stay. One table holds the gain of every score.

use accel_kernels::fixed::tail;
use accel_kernels::zone_update::{KERNEL, RECORD_WORDS, Rule, STATE_WORDS};

use crate::{Code, Implementation, Level, Twin};

pub(crate) static TWIN: Twin = Twin {
    kernel: &KERNEL,
    implementations: &[Implementation {
        level: Level::Portable,
        method: "counted thresholds",
        code: Code::Plain(run),
    }],
};

/// Below this many records, making the table of gains costs more than it saves.
const FEW_RECORDS: usize = 4_096;

fn run(params: &[u32], input: &[u32], output: &mut [u32]) {
    let records = input.len() / RECORD_WORDS;
    let rule = Rule::from_words(params);
    if rule.instant {
        return apply(params, input, output, |state, score| (instant(&rule, state, score), 0));
    }
    let gains = KERNEL.table_words(params)[1];
    let gain = |score: u32| gains[tail::bucket(65_536 - score)] as i32; // reinterpreted
    if records < FEW_RECORDS {
        apply(params, input, output, |state, score| cumulative(&rule, gain(score), state));
    } else {
        let all: Vec<i32> = (0..65_536).map(gain).collect();
        apply(params, input, output, |state, score| cumulative(&rule, all[score as usize], state));
    }
}

/// Applies the records in order; `step` changes a state and gives the zone before and whether the cap was met.
#[inline(always)]
fn apply(
    params: &[u32],
    input: &[u32],
    output: &mut [u32],
    step: impl Fn(&mut [u32; STATE_WORDS], u32) -> (u32, u32),
) {
    let records = input.as_chunks::<RECORD_WORDS>().0;
    let (zones, states) = output.split_at_mut(records.len());
    states.copy_from_slice(KERNEL.table_words(params)[0]);
    let states = states.as_chunks_mut::<STATE_WORDS>().0;
    for ([agent, score], out) in records.iter().zip(zones) {
        let state = &mut states[*agent as usize];
        let (before, capped) = step(state, score & 0xFFFF);
        let after = state[0] & 3;
        *out = after | u32::from(after > before) << 2 | u32::from(after < before) << 3 | capped << 4;
    }
}

#[inline(always)]
fn cumulative(rule: &Rule, gain: i32, state: &mut [u32; STATE_WORDS]) -> (u32, u32) {
    let zone = state[0] & 3;
    let sum = (state[1] as i32).max(0).saturating_add(gain); // reinterpreted
    let evidence = sum.min(rule.cap);
    // the evidences do not fall from zone to zone, so a count of those reached is the highest
    let count = |reached: &dyn Fn(i32) -> bool| rule.evidence.iter().map(|&at| u32::from(reached(at))).sum();
    let up: u32 = count(&|at| evidence >= at);
    let hold: u32 = count(&|at| 2 * i64::from(evidence) >= i64::from(at));
    *state = [state[0] & !3 | up.max(zone.min(hold)), evidence as u32]; // reinterpreted
    (zone, u32::from(sum > rule.cap))
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
    use accel_kernels::generate;
    use accel_kernels::zone_update::reference;

    #[test]
    fn generated_records_give_the_words_of_the_reference() {
        crate::tests::assert_reference(&TWIN, 40);
    }

    #[test]
    fn few_records_give_the_words_of_the_reference() {
        let mut instant = 0;
        for block in generate::blocks(&KERNEL, 2, 20 * KERNEL.block_records) {
            for records in [0, 1, FEW_RECORDS - 1] {
                let batch = block.batch().slice(0, records);
                let (mut fast, mut slow) = (vec![1; batch.output_len()], vec![2; batch.output_len()]);
                run(batch.params(), batch.input(), &mut fast);
                reference(batch.params(), batch.input(), &mut slow);
                assert_eq!(fast, slow);
            }
            instant += block.batch().params()[0] & 1;
        }
        assert!((1..20).contains(&instant), "both rules");
    }
}
