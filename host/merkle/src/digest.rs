//! A digest, and the hashes of single leaves and nodes on the calling thread.

use accel_kernels::merkle_hash::{Kind, digest_bytes, digest_words};
use sha2::{Digest as _, Sha256};
use std::fmt;
use std::str::FromStr;

/// The hash of a leaf, a node or a tree.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Digest(pub [u8; 32]);

/// Digits that are no digest.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("'{found}' is no digest: 64 hexadecimal digits are expected, these are {digits} characters")]
pub struct HexError {
    found: String,
    digits: usize,
}

impl Digest {
    /// The digest of these words of the kernel.
    pub(crate) fn of_words(words: &[u32; 8]) -> Self {
        Self(digest_bytes(words))
    }

    /// Its words, as a record of the kernel holds them.
    pub(crate) fn words(self) -> [u32; 8] {
        digest_words(&self.0)
    }
}

impl fmt::Display for Digest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

impl fmt::Debug for Digest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl FromStr for Digest {
    type Err = HexError;

    fn from_str(text: &str) -> Result<Self, HexError> {
        let error = || HexError { found: text.chars().take(80).collect(), digits: text.chars().count() };
        let digits = text.as_bytes().as_array::<64>().ok_or_else(error)?;
        let value = |digit: u8| char::from(digit).to_digit(16).ok_or_else(error);
        let mut bytes = [0; 32];
        for (byte, [high, low]) in bytes.iter_mut().zip(digits.as_chunks::<2>().0) {
            *byte = (value(*high)? << 4 | value(*low)?) as u8; // two digits
        }
        Ok(Self(bytes))
    }
}

/// The root of the tree without leaves: the hash of nothing.
pub(crate) fn empty() -> Digest {
    Digest(Sha256::digest([]).into())
}

/// The hash of a leaf of any length.
pub fn leaf_digest(data: &[u8]) -> Digest {
    Digest(leaf_hasher().chain_update(data).finalize().into())
}

/// A hash of a leaf that has seen no data yet.
pub(crate) fn leaf_hasher() -> Sha256 {
    Sha256::new_with_prefix([Kind::Leaf as u8])
}

/// The hash of a node.
pub(crate) fn node_digest(left: Digest, right: Digest) -> Digest {
    let hasher = Sha256::new_with_prefix([Kind::Node as u8]);
    Digest(hasher.chain_update(left.0).chain_update(right.0).finalize().into())
}
