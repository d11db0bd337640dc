//! Generated parameters and records, and the published ones.

use super::{KERNEL, Kind, LEAF_BYTES, Params, RECORD_BYTES, record_words};
use crate::generate::{Random, block_random};
use crate::kernel::Sample;

/// Lengths of leaves beside which something changes: nothing, a word, one block or two, a whole record.
const EDGES: [u32; 12] = [0, 1, 3, 4, 24, 51, 54, 55, 56, 62, 63, 64];

/// The parameters of a block: nodes and leaves in turns.
pub(super) fn params(seed: u64, block: u64) -> Vec<u32> {
    let mut random = block_random(seed, block);
    let kind = if block.is_multiple_of(2) { Kind::Node } else { Kind::Leaf };
    // for nodes the length has no meaning: any may stand there
    let leaf_bytes = match block / 2 % 2 {
        0 => EDGES[(block / 4 % EDGES.len() as u64) as usize],
        _ => random.below(LEAF_BYTES + 1),
    };
    Params { kind, leaf_bytes }.to_words().to_vec()
}

/// The records of this seed from number `first` on: noise, few bits, and what repeats.
pub(super) fn records(_params: &[u32], seed: u64, first: u64, words: &mut [u32]) {
    for (index, record) in (first..).zip(words.chunks_exact_mut(KERNEL.input_words)) {
        let mut random = Random::new(seed, index);
        match random.below(8) {
            0 => record.fill(0),
            1 => record.fill(u32::MAX),
            2 => {
                record.fill(0);
                let bit = random.below(8 * RECORD_BYTES as u32);
                record[(bit / 32) as usize] = 1 << (bit % 32);
            }
            3 => record.fill(random.next_u32()),
            _ => record.fill_with(|| random.next_u32()),
        }
    }
}

/// The leaves of the tree over which implementations of RFC 6962 are compared.
pub(super) const LEAVES: [&str; 8] =
    ["", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f"];

/// The digests of these leaves.
pub(super) const LEAF_DIGESTS: [&str; 8] = [
    "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
    "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7",
    "0298d122906dcfc10892cb53a73992fc5b9f493ea4c9badb27b791b4127a7fe7",
    "07506a85fd9dd2f120eb694f86011e5bb4662e5c415a62917033d4a9624487e7",
    "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b",
    "4271a26be0d8a84f0bd54c8c302e7cb3a3b5d1fa6780a40bcce2873477dab658",
    "b08693ec2e721597130641e8211e7eedccb4c26413963eee6c1e2ed16ffb1a5f",
    "46f6ffadd3d06a09ff3c5860d2755c8b9819db7df44251788c7d8e3180de8eb1",
];

/// The words of a record whose first bytes are these digits.
pub(super) fn parse(digits: &str) -> [u32; RECORD_BYTES / 4] {
    let mut bytes = [0; RECORD_BYTES];
    for (i, byte) in bytes[..digits.len() / 2].iter_mut().enumerate() {
        *byte = u8::from_str_radix(&digits[2 * i..2 * i + 2], 16).expect("samples are hexadecimal");
    }
    record_words(&bytes)
}

/// A sample for each length of the published leaves, the nodes above them, and a leaf of each length beside which something
/// changes.
pub(super) fn samples() -> Vec<Sample> {
    let sample = |name: String, params: Params, input: Vec<u32>| Sample {
        name,
        params: params.to_words().to_vec(),
        input,
    };
    let mut samples = vec![sample(
        "nodes above the leaves of RFC 6962's test tree".to_owned(),
        Params { kind: Kind::Node, leaf_bytes: LEAF_BYTES },
        LEAF_DIGESTS.chunks(2).flat_map(|pair| parse(&pair.concat())).collect(),
    )];
    samples.extend(LEAVES.iter().enumerate().map(|(number, digits)| {
        let leaf_bytes = digits.len() as u32 / 2; // at most 16
        let name = format!("leaf {number} of RFC 6962's test tree, {leaf_bytes} bytes");
        sample(name, Params { kind: Kind::Leaf, leaf_bytes }, parse(digits).to_vec())
    }));
    samples.extend(EDGES.map(|leaf_bytes| {
        let bytes = std::array::from_fn(|i| 0x80 | i as u8); // below 64
        let name = format!("bytes 80 and up, a leaf of {leaf_bytes}");
        sample(name, Params { kind: Kind::Leaf, leaf_bytes }, record_words(&bytes).to_vec())
    }));
    samples
}
