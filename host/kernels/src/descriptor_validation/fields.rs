//! The fields of parameters, records and outputs: where each lies and what it means.

use super::params::{CHECKSUM_NAMES, DECISION_NAMES, LAYOUT_NAMES, RISK_NAMES};
use crate::kernel::{Field, Format, field};
use Format::{Bytes, Enum, Flag, Mask, Saturating, Unsigned};

pub(super) const PARAM_WORDS: usize = 22;

const DECISION: Format = Enum(&DECISION_NAMES);
const WEIGHT: &str = "what a set flag of this number adds to the risk score";

const fn weight(name: &'static str, flag: u32) -> Field {
    field(name, 6 * 32 + 16 * flag, 16, Unsigned, "", WEIGHT)
}

pub(super) const PARAMS: [Field; 45] = [
    field("layout", 0, 2, Enum(&LAYOUT_NAMES), "", "where the fields of a record lie"),
    field("checksum", 2, 1, Enum(&CHECKSUM_NAMES), "", "how bytes 22-23 follow from bytes 0-21"),
    field("decision_safe", 8, 2, DECISION, "", "the decision for risk class SAFE"),
    field("decision_low", 10, 2, DECISION, "", "the decision for risk class LOW"),
    field("decision_medium", 12, 2, DECISION, "", "the decision for risk class MEDIUM"),
    field("decision_high", 14, 2, DECISION, "", "the decision for risk class HIGH"),
    field("decision_critical", 16, 2, DECISION, "", "the decision for risk class CRITICAL"),
    field("flags_reserved", 32, 32, Mask, "", "flags without a meaning in the flag map"),
    field("flags_denied", 64, 32, Mask, "", "flags that lead to REJECT"),
    field("flags_approval", 96, 32, Mask, "", "flags that need approval"),
    field("limit_time", 128, 32, Unsigned, "ms", "the longest execution time"),
    field("limit_memory", 160, 16, Unsigned, "MB", "the most memory"),
    field("limit_output", 176, 16, Unsigned, "KB", "the most output"),
    weight("weight_0", 0),
    weight("weight_1", 1),
    weight("weight_2", 2),
    weight("weight_3", 3),
    weight("weight_4", 4),
    weight("weight_5", 5),
    weight("weight_6", 6),
    weight("weight_7", 7),
    weight("weight_8", 8),
    weight("weight_9", 9),
    weight("weight_10", 10),
    weight("weight_11", 11),
    weight("weight_12", 12),
    weight("weight_13", 13),
    weight("weight_14", 14),
    weight("weight_15", 15),
    weight("weight_16", 16),
    weight("weight_17", 17),
    weight("weight_18", 18),
    weight("weight_19", 19),
    weight("weight_20", 20),
    weight("weight_21", 21),
    weight("weight_22", 22),
    weight("weight_23", 23),
    weight("weight_24", 24),
    weight("weight_25", 25),
    weight("weight_26", 26),
    weight("weight_27", 27),
    weight("weight_28", 28),
    weight("weight_29", 29),
    weight("weight_30", 30),
    weight("weight_31", 31),
];

pub(super) const INPUT: [Field; 1] =
    [field("record", 0, 192, Bytes, "", "the 24 bytes of the descriptor as they lie on disk")];

pub(super) const OUTPUT: [Field; 14] = [
    field("risk_score", 0, 16, Saturating, "", "sum of the weights of the set flags"),
    field("decision", 16, 2, DECISION, "", "the strictest decision that applies"),
    field("risk_class", 18, 3, Enum(&RISK_NAMES), "", "the highest set bit of flags 0 to 4"),
    field("error_magic", 21, 1, Flag, "", "bytes 0-3 are not the magic"),
    field("error_version", 22, 1, Flag, "", "bytes 4-5 are not 2"),
    field("error_checksum", 23, 1, Flag, "", "bytes 22-23 are not the checksum"),
    field("no_risk_bit", 24, 1, Flag, "", "none of flags 0 to 4 is set"),
    field("several_risk_bits", 25, 1, Flag, "", "at least two of flags 0 to 4 are set"),
    field("reserved_bits", 26, 1, Flag, "", "a reserved flag is set"),
    field("denied_flag", 27, 1, Flag, "", "a denied flag is set"),
    field("approval_flag", 28, 1, Flag, "", "a flag that needs approval is set"),
    field("over_time", 29, 1, Flag, "", "the execution time is above its limit"),
    field("over_memory", 30, 1, Flag, "", "the memory is above its limit"),
    field("over_output", 31, 1, Flag, "", "the output is above its limit"),
];
