//! The fields of parameters, tables, records and outputs: where each lies and what it means.

use super::FEATURES;
use crate::fixed::distance;
use crate::kernel::{Field, Format, Table, field};
use Format::{Flag, Index, Saturating, SignedHalves, Unsigned};

pub(super) const PARAM_WORDS: usize = 4;

/// Words of an entry of the table `baselines`.
pub const BASELINE_WORDS: usize = 2;

/// Words of an entry of the table `components`.
pub const COMPONENT_WORDS: usize = 97;

pub(super) const PARAMS: [Field; 4] = [
    field("diagonal", 0, 1, Flag, "", "only the diagonal of each matrix counts"),
    field("baselines_entries", 32, 32, Unsigned, "", "the number of baselines"),
    field("components_entries", 64, 32, Unsigned, "", "the number of components"),
    field("curves_entries", 96, 32, Unsigned, "", "the number of curves"),
];

pub(super) const TABLES: [Table; 3] = [
    Table {
        name: "baselines",
        entries: PARAMS[1],
        words: BASELINE_WORDS,
        fields: &[
            field("first", 0, 24, Index("components"), "", "the first component of the baseline"),
            field("more", 24, 4, Unsigned, "", "the number of further components"),
            field("curve", 32, 32, Index("curves"), "", "the curve of the baseline"),
        ],
        doc: "which components and which curve a baseline has",
    },
    Table {
        name: "components",
        entries: PARAMS[2],
        words: COMPONENT_WORDS,
        fields: &[
            field("means", 0, 256, SignedHalves, "", "the mean of each feature"),
            field("rows", 256, 2176, SignedHalves, "", "the rows of the lower triangular whitening matrix"),
            field("shifts", 2432, 128, Format::Bytes, "", "the shift of each row"),
            field("biases", 2560, 512, Format::Signed, "", "the bias of each row"),
            field("constant", 3072, 32, Unsigned, "", "what the component adds to its distance"),
        ],
        doc: "means and whitening matrices",
    },
    Table {
        name: "curves",
        entries: PARAMS[3],
        words: distance::BUCKETS,
        fields: &[field(
            "curves",
            0,
            32 * distance::BUCKETS as u32,
            SignedHalves,
            "",
            "value and growth of each bucket",
        )],
        doc: "calibrated scores of distances",
    },
];

pub(super) const INPUT: [Field; 2] = [
    field("features", 0, 16 * FEATURES as u32, SignedHalves, "", "16 features"),
    field("baseline", 256, 32, Index("baselines"), "", "the baseline of the record"),
];

pub(super) const OUTPUT: [Field; 7] = [
    field("score", 0, 16, Saturating, "2^-16", "the calibrated fraction"),
    field("component", 16, 4, Format::Enum(&COMPONENTS), "", "the nearest component of the baseline"),
    field("feature", 20, 4, Format::Enum(&COMPONENTS), "", "the row that explains most"),
    field("difference_saturated", 24, 1, Flag, "", "a difference to the mean was stopped"),
    field("deviation_saturated", 25, 1, Flag, "", "a deviation was stopped"),
    field("distance_saturated", 26, 1, Flag, "", "the distance was stopped"),
    field("distance", 32, 32, Unsigned, "", "the distance to the nearest component"),
];

/// The numbers 0 to 15: every one of them is to be met.
const COMPONENTS: [&str; 16] =
    ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13", "14", "15"];
