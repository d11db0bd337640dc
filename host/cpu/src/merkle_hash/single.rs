//! One record after the other by the `sha2` crate.

use super::{Digest, Record, Template};
use crate::Prepared;
use accel_kernels::merkle_hash::{START, record_bytes};
use sha2::block_api::compress256;

/// Nothing but the padding is worth keeping.
pub(super) struct Single(Template);

pub(super) fn prepare(params: &[u32], _: usize) -> Box<dyn Prepared> {
    Box::new(Single::new(params))
}

impl Single {
    pub(super) fn new(params: &[u32]) -> Self {
        Self(Template::new(params))
    }

    pub(super) fn records(&self, records: &[Record], digests: &mut [Digest]) {
        let mut message = self.0.bytes;
        for (record, digest) in records.iter().zip(digests) {
            let hashed = self.0.hashed;
            message.as_flattened_mut()[1..hashed + 1].copy_from_slice(&record_bytes(record)[..hashed]);
            let mut state = START;
            compress256(&mut state, &message[..self.0.blocks]);
            *digest = state.map(|word| u32::from_le_bytes(word.to_be_bytes()));
        }
    }
}

impl Prepared for Single {
    fn run(&self, input: &[u32], output: &mut [u32]) {
        self.records(input.as_chunks().0, output.as_chunks_mut().0);
    }
}
