//! `merkle_hash`: blocks laid out once with their padding, then the compression function of the `sha2` crate, or with
//! AVX-512 that of sixteen records at a time.
//!
//! The crate takes the SHA instructions of the processor where it has them, whatever the level: at most one block of one
//! record is under way then, and the latency of its rounds is the limit. Sixteen lanes wait for nothing.

#[cfg(target_arch = "x86_64")]
mod avx512;
mod single;

use accel_kernels::merkle_hash::{KERNEL, ONE_BLOCK_BYTES, Params, RECORD_BYTES};

use crate::{Code, Implementation, Level, Twin};

pub(crate) static TWIN: Twin = Twin {
    kernel: &KERNEL,
    implementations: &[
        #[cfg(target_arch = "x86_64")]
        Implementation {
            level: Level::Avx512,
            method: "SHA-256 of 16 records in the lanes of vectors",
            code: Code::Prepared(avx512::prepare),
        },
        Implementation {
            level: Level::Portable,
            method: "the sha2 crate, by SHA instructions where there are any",
            code: Code::Prepared(single::prepare),
        },
    ],
};

type Record = [u32; RECORD_BYTES / 4];
type Digest = [u32; 8];

/// The blocks of a message whose bytes from the record are zero: the byte before them, `80` behind them, the length.
struct Template {
    bytes: [[u8; 64]; 2],
    blocks: usize,
    /// Bytes that come from the record, from the second byte on.
    hashed: usize,
}

impl Template {
    fn new(params: &[u32]) -> Self {
        let params = Params::of_words(params);
        let hashed = params.hashed_bytes();
        let blocks = if hashed > ONE_BLOCK_BYTES as usize { 2 } else { 1 };
        let mut bytes = [[0; 64]; 2];
        let message = bytes.as_flattened_mut();
        message[0] = params.kind as u8;
        message[hashed + 1] = 0x80;
        let bits = 8 * (hashed as u16 + 1); // at most 520
        message[64 * blocks - 2..64 * blocks].copy_from_slice(&bits.to_be_bytes());
        Self { bytes, blocks, hashed }
    }
}

#[cfg(test)]
mod tests;
