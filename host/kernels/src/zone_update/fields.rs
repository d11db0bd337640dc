//! The fields of parameters, tables, records and outputs: where each lies and what it means.

use crate::kernel::{Field, Format, Table, field};
use Format::{Enum, Flag, Signed, Unsigned};

pub(super) const PARAM_WORDS: usize = 9;

pub(super) const ZONES: [&str; 4] = ["TRUSTED", "MONITORED", "QUARANTINED", "ISOLATED"];

pub(super) const PARAMS: [Field; 12] = [
    field("instant", 0, 1, Flag, "", "the instant rule instead of the cumulative one"),
    field("repeats", 8, 8, Unsigned, "", "instant: further high scores up to ISOLATED"),
    field("calm", 16, 8, Unsigned, "", "instant: consecutive low scores for a zone down"),
    field("monitor_above", 32, 16, Unsigned, "2^-16", "instant: the score above which is MONITORED"),
    field("quarantine_above", 48, 16, Unsigned, "2^-16", "instant: the score above which is QUARANTINED"),
    field("recover_below", 64, 16, Unsigned, "2^-16", "instant: the score below which counts as calm"),
    field("monitor_at", 96, 32, Unsigned, "2^-16", "cumulative: the evidence for MONITORED"),
    field("quarantine_at", 128, 32, Unsigned, "2^-16", "cumulative: the evidence for QUARANTINED"),
    field("isolate_at", 160, 32, Unsigned, "2^-16", "cumulative: the evidence for ISOLATED"),
    field("cap", 192, 32, Unsigned, "2^-16", "cumulative: the largest evidence"),
    field("agents_entries", 224, 32, Unsigned, "", "the number of agents"),
    field("gains_entries", 256, 32, Unsigned, "", "the number of gains"),
];

pub(super) const TABLES: [Table; 2] = [
    Table {
        name: "agents",
        entries: PARAMS[10],
        words: super::STATE_WORDS,
        fields: &[
            field("zone", 0, 2, Enum(&ZONES), "", "the zone"),
            field("hits", 8, 8, Unsigned, "", "instant: high scores since QUARANTINED"),
            field("quiet", 16, 8, Unsigned, "", "instant: consecutive low scores"),
            field("evidence", 32, 32, Signed, "2^-16", "cumulative: the evidence"),
        ],
        doc: "the state of each agent",
    },
    Table {
        name: "gains",
        entries: PARAMS[11],
        words: 1,
        fields: &[field("gain", 0, 32, Signed, "2^-16", "what a score of this bucket adds to the evidence")],
        doc: "the betting function",
    },
];

pub(super) const INPUT: [Field; 2] = [
    field("agent", 0, 32, Format::Index("agents"), "", "the agent"),
    field("score", 32, 16, Unsigned, "2^-16", "its score"),
];

pub(super) const OUTPUT: [Field; 4] = [
    field("zone", 0, 2, Enum(&ZONES), "", "the zone after the record"),
    field("raised", 2, 1, Flag, "", "the zone is higher than before"),
    field("lowered", 3, 1, Flag, "", "the zone is lower than before"),
    field("capped", 4, 1, Flag, "", "the evidence was stopped at its cap"),
];
