//! Leaves on their way to their digests: those of one length are a batch of the kernel, long ones are hashed here.

use crate::Hash;
use crate::digest::{Digest, leaf_digest, leaf_hasher};
use accel_kernels::merkle_hash::{Kind, Params, RECORD_BYTES, record_words};
use sha2::Digest as _;
use std::collections::BTreeMap;
use std::io::{self, Read};

/// The leaves of a tree, in order.
#[derive(Clone, Debug, Default)]
pub struct Leaves {
    /// Those of long leaves; of others zeros until the kernel has run.
    digests: Vec<[u32; 8]>,
    /// Leaves that fit a record, by their length: which they are, and their records.
    batches: BTreeMap<u32, (Vec<usize>, Vec<u32>)>,
    on_host: u64,
}

impl Leaves {
    /// Appends a leaf.
    pub fn push(&mut self, data: &[u8]) {
        if data.len() > RECORD_BYTES {
            self.push_digest(leaf_digest(data));
            return;
        }
        let mut record = [0; RECORD_BYTES];
        record[..data.len()].copy_from_slice(data);
        let (positions, records) = self.batches.entry(data.len() as u32).or_default(); // at most 64
        positions.push(self.digests.len());
        records.extend(record_words(&record));
        self.digests.push([0; 8]);
    }

    /// Appends all that a reader gives as one leaf, of any length and in bounded memory.
    ///
    /// # Errors
    /// Those of the reader; then there is no further leaf.
    pub fn push_all_of(&mut self, mut reader: impl Read) -> io::Result<()> {
        let mut head = Vec::new();
        reader.by_ref().take(RECORD_BYTES as u64 + 1).read_to_end(&mut head)?;
        if head.len() <= RECORD_BYTES {
            self.push(&head);
            return Ok(());
        }
        let mut hasher = leaf_hasher();
        hasher.update(&head);
        let mut buffer = vec![0; 1 << 16];
        loop {
            match reader.read(&mut buffer) {
                Ok(0) => break,
                Ok(count) => hasher.update(&buffer[..count]),
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) => return Err(error),
            }
        }
        self.push_digest(Digest(hasher.finalize().into()));
        Ok(())
    }

    fn push_digest(&mut self, digest: Digest) {
        self.digests.push(digest.words());
        self.on_host += 1;
    }

    /// How many there are.
    pub fn len(&self) -> u64 {
        self.digests.len() as u64
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.digests.is_empty()
    }

    /// How many were longer than a record of the kernel, and hashed here.
    pub fn on_host(&self) -> u64 {
        self.on_host
    }

    /// The digests of all of them, a batch of the kernel for each length.
    ///
    /// # Errors
    /// Those of `hash`.
    pub(crate) fn digests<E>(mut self, hash: &mut impl Hash<E>) -> Result<Vec<[u32; 8]>, E> {
        for (leaf_bytes, (positions, records)) in self.batches {
            let output = hash(&Params { kind: Kind::Leaf, leaf_bytes }.to_words(), records)?;
            for (position, digest) in positions.into_iter().zip(output.as_chunks().0) {
                self.digests[position] = *digest;
            }
        }
        Ok(self.digests)
    }
}
