#![doc = include_str!("zone_update/specification.md")]

mod fields;
mod setup;

pub use setup::{Rule, Setup, State, Zone};

use crate::fixed::tail;
use crate::kernel::{Kernel, ParamsError, Shape};

/// Words of a record.
pub const RECORD_WORDS: usize = 2;

/// Words of an agent's state.
pub const STATE_WORDS: usize = 2;

/// The kernel.
pub static KERNEL: Kernel = Kernel {
    name: "zone_update",
    version: 1,
    summary: "moves agents between trust zones by the evidence of their scores",
    specification: include_str!("zone_update/specification.md"),
    shape: Shape::Scan,
    param_words: fields::PARAM_WORDS,
    params: &fields::PARAMS,
    tables: &fields::TABLES,
    input_words: RECORD_WORDS,
    input: &fields::INPUT,
    output_words: 1,
    output: &fields::OUTPUT,
    reference,
    merge: None,
    order: &[],
    check_tables,
    block_records: 4096,
    default_params: || Setup::default().to_words(),
    generate_params: setup::generate_params,
    generate_records: setup::generate_records,
    samples: setup::samples,
    vectors: include_str!("../vectors/zone_update.hex"),
};

/// The definition of the kernel.
pub fn reference(params: &[u32], input: &[u32], output: &mut [u32]) {
    let tables = KERNEL.table_words(params);
    let (agents, gains) = (tables[0], tables[1]);
    let rule = Rule::from_words(params);
    let (zones, states) = output.split_at_mut(input.len() / RECORD_WORDS);
    states.copy_from_slice(agents);
    for (record, out) in input.chunks_exact(RECORD_WORDS).zip(zones) {
        let state = &mut states[record[0] as usize * STATE_WORDS..][..STATE_WORDS];
        let before = State::from_words([state[0], state[1]]);
        let (after, capped) = step(&rule, gains, before, record[1] as u16); // the low half
        state.copy_from_slice(&after.to_words());
        *out = after.zone
            | u32::from(after.zone > before.zone) << 2
            | u32::from(after.zone < before.zone) << 3
            | u32::from(capped) << 4;
    }
}

/// The state after one score, and whether the evidence was stopped at its cap.
pub fn step(rule: &Rule, gains: &[u32], mut state: State, score: u16) -> (State, bool) {
    if rule.instant {
        instant(rule, &mut state, score);
        return (state, false);
    }
    let gain = gains[tail::bucket(65_536 - u32::from(score))] as i32; // reinterpreted
    let sum = state.evidence.max(0).saturating_add(gain);
    state.evidence = sum.min(rule.cap);
    let reached = (1..=3).rev().find(|&zone| state.evidence >= rule.at(zone)).unwrap_or(0);
    if reached > state.zone {
        state.zone = reached;
    } else {
        while state.zone > 0 && 2 * i64::from(state.evidence) < i64::from(rule.at(state.zone)) {
            state.zone -= 1;
        }
    }
    (state, sum > rule.cap)
}

/// The instant rule, row by row of its table.
fn instant(rule: &Rule, state: &mut State, score: u16) {
    if score > rule.quarantine_above {
        state.quiet = 0;
        match state.zone {
            0 | 1 => (state.zone, state.hits) = (2, 0),
            2 => {
                state.hits = state.hits.saturating_add(1);
                if state.hits >= rule.repeats {
                    (state.zone, state.hits) = (3, 0);
                }
            }
            _ => {}
        }
    } else if score > rule.monitor_above {
        state.quiet = 0;
        state.zone = state.zone.max(1);
    } else if score < rule.recover_below {
        state.quiet = state.quiet.saturating_add(1);
        if state.quiet >= rule.calm {
            state.zone = state.zone.saturating_sub(1);
            (state.quiet, state.hits) = (0, 0);
        }
    } else {
        state.quiet = 0;
    }
}

/// What the fields don't say: counts of at least 1, evidences in order, states without stray bits, all gains.
fn check_tables(params: &[u32]) -> Result<(), ParamsError> {
    let error = |field, value, limit| Err(ParamsError::Value { kernel: KERNEL.name, field, value, limit });
    let rule = Rule::from_words(params);
    if rule.repeats == 0 || rule.calm == 0 {
        return error(if rule.calm == 0 { "calm" } else { "repeats" }, 0, 255);
    }
    let steps = [("monitor_at", 3, 4), ("quarantine_at", 4, 5), ("isolate_at", 5, 6)];
    for (name, low, high) in steps {
        let limit = if high == 6 { i32::MAX as u32 } else { params[high] }; // 2^31 - 1
        if params[low] > limit {
            return error(name, params[low], limit);
        }
    }
    if params[6] > i32::MAX as u32 {
        return error("cap", params[6], i32::MAX as u32); // 2^31 - 1
    }
    let gains = params[8];
    if gains != tail::BUCKETS as u32 {
        return error("gains_entries", gains, tail::BUCKETS as u32);
    }
    let agents = KERNEL.table_words(params)[0];
    match agents.iter().step_by(STATE_WORDS).find(|w| *w & !0x00FF_FF03 != 0) {
        Some(&word) => error("zone", word, 0x00FF_FF03),
        None => Ok(()),
    }
}

#[cfg(test)]
mod tests;
