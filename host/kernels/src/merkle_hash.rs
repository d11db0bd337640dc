#![doc = include_str!("merkle_hash/specification.md")]

mod records;
mod sha256;

pub use sha256::{ROUND, START, compress, sha256};

use crate::generate::BLOCK_RECORDS;
use crate::kernel::{Field, Format, Kernel, ParamsError, Shape, field};
use Format::{Bytes, Enum, Unsigned};

/// Bytes of a record: two digests, or the data of a leaf and what is ignored.
pub const RECORD_BYTES: usize = 64;

/// Bytes of a digest.
pub const DIGEST_BYTES: usize = 32;

/// The longest leaf that fits a record.
pub const LEAF_BYTES: u32 = 64;

/// The longest leaf that is one block of SHA-256, with the byte before it and the padding behind.
pub const ONE_BLOCK_BYTES: u32 = 54;

const KIND: Field = field("kind", 0, 1, Enum(&["leaf", "node"]), "", "what is hashed: the byte before it");
const LENGTH: Field = field("leaf_bytes", 8, 7, Unsigned, "B", "length of the data of each leaf, at most 64");

/// The kernel.
pub static KERNEL: Kernel = Kernel {
    name: "merkle_hash",
    version: 1,
    summary: "hashes leaves and nodes of a Merkle tree by SHA-256 as in RFC 9162, a level at a time",
    specification: include_str!("merkle_hash/specification.md"),
    shape: Shape::Map,
    param_words: 1,
    params: &[KIND, LENGTH],
    tables: &[],
    input_words: RECORD_BYTES / 4,
    input: &[field("record", 0, 512, Bytes, "", "two digests, or the data of a leaf from its first byte on")],
    output_words: DIGEST_BYTES / 4,
    output: &[field(
        "digest",
        0,
        256,
        Bytes,
        "",
        "the digest, its bytes in the order in which they are printed",
    )],
    reference,
    merge: None,
    order: &[],
    check_tables,
    block_records: BLOCK_RECORDS,
    default_params: || Params { kind: Kind::Node, leaf_bytes: LEAF_BYTES }.to_words().to_vec(),
    generate_params: records::params,
    generate_records: records::records,
    samples: records::samples,
    vectors: include_str!("../vectors/merkle_hash.hex"),
};

/// What a batch hashes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// The data of leaves.
    Leaf = 0,
    /// Two digests each.
    Node = 1,
}

/// The parameters of a batch.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Params {
    /// What is hashed.
    pub kind: Kind,
    /// Bytes of each leaf, 0 to 64; of nodes, of no meaning.
    pub leaf_bytes: u32,
}

impl Params {
    /// The parameters of these words, which [`Kernel::check_params`] has accepted.
    pub fn of_words(words: &[u32]) -> Self {
        let kind = if KIND.get(words) == 1 { Kind::Node } else { Kind::Leaf };
        Self { kind, leaf_bytes: LENGTH.get(words) }
    }

    /// The parameter words.
    pub fn to_words(self) -> [u32; 1] {
        let mut words = [0];
        KIND.set(&mut words, self.kind as u32);
        LENGTH.set(&mut words, self.leaf_bytes);
        words
    }

    /// How many bytes of a record are hashed.
    pub fn hashed_bytes(self) -> usize {
        match self.kind {
            Kind::Leaf => self.leaf_bytes as usize,
            Kind::Node => RECORD_BYTES,
        }
    }
}

fn check_tables(words: &[u32]) -> Result<(), ParamsError> {
    let value = LENGTH.get(words);
    if value > LEAF_BYTES {
        let (kernel, field, limit) = (KERNEL.name, LENGTH.name, LEAF_BYTES);
        return Err(ParamsError::Value { kernel, field, value, limit });
    }
    Ok(())
}

/// The reference: the digest of each record's message.
pub fn reference(params: &[u32], input: &[u32], output: &mut [u32]) {
    let params = Params::of_words(params);
    for (record, out) in input.as_chunks().0.iter().zip(output.as_chunks_mut::<8>().0) {
        let mut message = vec![params.kind as u8];
        message.extend(&record_bytes(record)[..params.hashed_bytes()]);
        *out = digest_words(&sha256(&message));
    }
}

/// The bytes of the words of a record.
pub fn record_bytes(words: &[u32; RECORD_BYTES / 4]) -> [u8; RECORD_BYTES] {
    let mut bytes = [0; RECORD_BYTES];
    for (to, word) in bytes.as_chunks_mut::<4>().0.iter_mut().zip(words) {
        *to = word.to_le_bytes();
    }
    bytes
}

/// The words of the bytes of a record.
pub fn record_words(bytes: &[u8; RECORD_BYTES]) -> [u32; RECORD_BYTES / 4] {
    let words = bytes.as_chunks().0;
    std::array::from_fn(|i| u32::from_le_bytes(words[i]))
}

/// The words of a digest.
pub fn digest_words(bytes: &[u8; DIGEST_BYTES]) -> [u32; DIGEST_BYTES / 4] {
    let words = bytes.as_chunks().0;
    std::array::from_fn(|i| u32::from_le_bytes(words[i]))
}

/// The bytes of the words of a digest.
pub fn digest_bytes(words: &[u32; DIGEST_BYTES / 4]) -> [u8; DIGEST_BYTES] {
    let mut bytes = [0; DIGEST_BYTES];
    for (to, word) in bytes.as_chunks_mut::<4>().0.iter_mut().zip(words) {
        *to = word.to_le_bytes();
    }
    bytes
}

#[cfg(test)]
mod tests;
