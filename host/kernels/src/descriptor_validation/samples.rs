//! Records from the field and faulty neighbours of them, by layout and checksum.

use super::params::{Checksum, Layout, Params};
use super::record_words;
use crate::kernel::Sample;

/// Hexadecimal digits of records, with what each is.
type Records = &'static [(&'static str, &'static str)];

pub(super) const A_CRC: Records = &[
    ("rm", "544350020002d67f249b000006d0271003e800320002ef04"),
    ("dd", "5443500200021aabac6d000006d0271003e8003e0002d8d6"),
    ("cp", "5443500200029c95319b0000024407d000c8007600020fbe"),
    ("cat", "544350020002d077f2440000000201f40032001a00032048"),
    ("git", "544350020002ba9f11ec0000024407d000c80d920003f202"),
    ("git add", "54435002000273e58b950000024407d000c8bebc00077196"),
    ("wrong checksum", "544350020002d67f249b0000022f138801f40032000296f8"),
    ("one flag bit cleared", "544350020002d67f249b000000d0271003e800320002ef04"),
    ("wrong magic, right checksum", "544350030002d67f249b000006d0271003e8003200026f5c"),
];
pub(super) const B_CRC: Records = &[
    ("rm", "544350020002d67f249b000006d000000064000a0001d22a"),
    ("ls", "54435002000244ba5ca600000001000001f40032000a8d64"),
    ("curl", "544350020002f6e57c9d0000000100000064000a000194fe"),
];
pub(super) const B_SUM: Records = &[
    ("rm", "544350020002d67f249b0000170400000064000a00010389"),
    ("sudo", "544350020002d338b3f00000140400000064000a00010420"),
];
pub(super) const S_CRC: Records = &[("rm", "54435002d67f249b000006d00000271003e800320002e824")];

/// The bytes of one of the records above.
pub(super) fn parse(digits: &str) -> [u8; 24] {
    std::array::from_fn(|i| {
        u8::from_str_radix(&digits[2 * i..2 * i + 2], 16).expect("samples are hexadecimal")
    })
}

/// All of them, a sample for each pair of layout and checksum.
pub(super) fn samples() -> Vec<Sample> {
    let groups = [
        (Layout::A, Checksum::Crc32Lo, A_CRC),
        (Layout::B, Checksum::Crc32Lo, B_CRC),
        (Layout::B, Checksum::Sum16, B_SUM),
        (Layout::S, Checksum::Crc32Lo, S_CRC),
    ];
    let sample = |(layout, checksum, records): (Layout, Checksum, Records)| Sample {
        name: format!("published records, layout {layout}, {checksum}"),
        params: Params { layout, checksum, ..Params::default() }.to_words().to_vec(),
        input: records.iter().flat_map(|(_, digits)| record_words(&parse(digits))).collect(),
    };
    groups.into_iter().map(sample).collect()
}
