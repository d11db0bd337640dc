//! The fields of parameters, tables, votes and outputs: where each lies and what it means.

use super::{MAX_VOTERS, OUTPUT_WORDS};
use crate::kernel::{Field, Format, Table, field};
use Format::{Flag, Index, Mask, Unsigned};

pub(super) const PARAM_WORDS: usize = 3;

pub(super) const PARAMS: [Field; 5] = [
    field("segments", 0, 32, Unsigned, "", "the number of items"),
    field("numerator", 32, 10, Unsigned, "", "numerator of the share of the registered weight"),
    field("denominator", 42, 10, Unsigned, "", "denominator of the share"),
    field("strict", 52, 1, Flag, "", "the weight has to be more than the share"),
    field("voters_entries", 64, 32, Unsigned, "", "the number of registered voters"),
];

pub(super) const TABLES: [Table; 1] = [Table {
    name: "voters",
    entries: PARAMS[4],
    words: 1,
    fields: &[field("weight", 0, 16, Unsigned, "", "the weight of the voter")],
    doc: "the registered voters",
}];

pub(super) const INPUT: [Field; 3] = [
    field("voter", 0, 6, Index("voters"), "", "the voter"),
    field("item", 6, 26, Index("segments"), "", "the item voted on"),
    field("word", 32, 32, Unsigned, "", "the word voted for"),
];

pub(super) const OUTPUT: [Field; 7] = [
    field("winner", 0, 32, Unsigned, "", "the winning word"),
    field("weight", 32, 24, Unsigned, "", "the weight of the winning word"),
    field("agreed", 56, 1, Flag, "", "the weight reaches the share"),
    field("tied", 57, 1, Flag, "", "another word has the same weight"),
    field("voted", 64, 64, Mask, "", "who has voted"),
    field("dissenters", 128, 64, Mask, "", "whose vote counts for another word"),
    field("equivocators", 192, 64, Mask, "", "who has voted for different words"),
];

const _: () = assert!(1 << INPUT[0].bits == MAX_VOTERS && OUTPUT[6].low / 32 + 2 == OUTPUT_WORDS as u32);
