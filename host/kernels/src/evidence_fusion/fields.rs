//! The fields of parameters, tables, records and outputs: where each lies and what it means.

use super::KINDS;
use crate::fixed::natural::KNOTS;
use crate::kernel::{Field, Format, Table, field};
use Format::{Enum, Flag, Index, Longs, Mask, Signed, Unsigned};

pub(super) const PARAM_WORDS: usize = 8;

/// The names of the modes.
pub(super) const MODES: [&str; 2] = ["sum", "mixture"];

/// The names of the types, by number.
pub(super) const KIND_NAMES: [&str; KINDS] = [
    "consensus_violation",
    "timing_anomaly",
    "resource_usage",
    "api_pattern",
    "network_behavior",
    "other_5",
    "other_6",
    "other_7",
];

const fn weight(name: &'static str, kind: u32) -> Field {
    field(name, 32 + 16 * kind, 16, Unsigned, "0.0001", "the weight of this type in the mean")
}

pub(super) const PARAMS: [Field; 12] = [
    field("mode", 0, 1, Enum(&MODES), "", "what is made of the items of one type"),
    weight("weight_0", 0),
    weight("weight_1", 1),
    weight("weight_2", 2),
    weight("weight_3", 3),
    weight("weight_4", 4),
    weight("weight_5", 5),
    weight("weight_6", 6),
    weight("weight_7", 7),
    field("segments", 160, 32, Unsigned, "", "the number of agents"),
    field("exponentials_entries", 192, 32, Unsigned, "", "knots of the exponential"),
    field("logarithms_entries", 224, 32, Unsigned, "", "knots of the logarithm"),
];

const fn table(name: &'static str, entries: Field, fields: &'static [Field], doc: &'static str) -> Table {
    Table { name, entries, words: 1, fields, doc }
}

pub(super) const TABLES: [Table; 2] = [
    table(
        "exponentials",
        PARAMS[10],
        &[field("power", 0, 32, Unsigned, "2^-24", "2^(-i/256)")],
        "an octave of the exponential",
    ),
    table(
        "logarithms",
        PARAMS[11],
        &[field("ln", 0, 32, Unsigned, "2^-24", "ln(1 + i/256)")],
        "an octave of the logarithm",
    ),
];

const _: () = assert!(KNOTS == 257);

pub(super) const INPUT: [Field; 4] = [
    field("agent", 0, 32, Index("segments"), "", "the agent"),
    field("part", 32, 32, Unsigned, "", "mixture: items of one partition are added"),
    field("log_odds", 64, 32, Signed, "2^-16", "the evidence, stopped at 50 either way"),
    field("kind", 96, 3, Enum(&KIND_NAMES), "", "its type"),
];

pub(super) const OUTPUT: [Field; 6] = [
    field("count", 0, 32, Unsigned, "", "the number of items"),
    field("present", 32, 8, Mask, "", "bit k: there are items of type k"),
    field("clamped", 40, 1, Flag, "", "an item was stopped"),
    field("fused", 64, 64, Longs, "2^-16", "the fused log-odds"),
    field("probability", 128, 32, Unsigned, "2^-31", "that the fused log-odds stand for"),
    field(
        "values",
        160,
        64 * KINDS as u32,
        Longs,
        "2^-16",
        "of each type: the sum, or the log of the sum of exponentials",
    ),
];
