//! SHA-256 digests of words and texts.

use sha2::Digest as _;
use std::fmt;

/// A SHA-256 digest; prints as 64 hexadecimal digits.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Digest([u8; 32]);

impl Digest {
    /// The bytes, in the order in which they are printed.
    pub fn bytes(&self) -> &[u8; 32] {
        &self.0
    }

    /// The first 16 hexadecimal digits: enough to tell two specifications apart in a table.
    pub fn short(&self) -> String {
        self.to_string()[..16].to_owned()
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

/// Computes a [`Digest`] piece by piece.
#[derive(Clone, Debug, Default)]
pub struct Hasher(sha2::Sha256);

impl Hasher {
    /// A hasher that has seen nothing.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds the UTF-8 bytes of a text.
    pub fn text(&mut self, text: &str) {
        self.0.update(text.as_bytes());
    }

    /// Adds words, each as four bytes, lowest first.
    pub fn words(&mut self, words: &[u32]) {
        // Staged through a small array: one call a word costs more than the hash itself.
        let mut bytes = [0u8; 1024];
        for chunk in words.chunks(bytes.len() / 4) {
            for (to, word) in bytes.chunks_exact_mut(4).zip(chunk) {
                to.copy_from_slice(&word.to_le_bytes());
            }
            self.0.update(&bytes[..4 * chunk.len()]);
        }
    }

    /// The digest of all that was added.
    pub fn finish(self) -> Digest {
        Digest(self.0.finalize().into())
    }
}

/// The digest of words, each as four bytes, lowest first.
pub fn of_words(words: &[u32]) -> Digest {
    let mut hasher = Hasher::new();
    hasher.words(words);
    hasher.finish()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_hashed_as_their_little_endian_bytes() {
        let mut hasher = Hasher::new();
        hasher.text("abcd");
        let words = of_words(&[u32::from_le_bytes(*b"abcd")]);
        assert_eq!(hasher.finish(), words);
        // FIPS 180-4, the digest of the empty message
        assert_eq!(
            of_words(&[]).to_string(),
            "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
        );
    }
}
