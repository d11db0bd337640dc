//! `descriptor_validation`: by tables, and with AVX-512 by bit matrices over byte planes.
//!
//! Everything that follows from the parameters is made once; tables and matrices of the checksum once a process, from
//! the reference.

#[cfg(target_arch = "x86_64")]
mod avx2;
#[cfg(target_arch = "x86_64")]
mod avx512;
mod linear;
#[cfg(target_arch = "aarch64")]
mod neon;
#[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
mod nibbles;
mod policy;
mod portable;

use crate::{Code, Implementation, Level, Prepared, Twin};
use accel_kernels::descriptor_validation::{Checksum, KERNEL, Params, RECORD_BYTES};

pub(crate) static TWIN: Twin = Twin {
    kernel: &KERNEL,
    implementations: &[
        #[cfg(target_arch = "x86_64")]
        Implementation {
            level: Level::Avx512,
            method: "bit matrices over byte planes",
            code: Code::Prepared(|words, records| prepare(words, records, avx512::Policy::new)),
        },
        #[cfg(target_arch = "x86_64")]
        Implementation {
            level: Level::Avx2,
            method: "nibble tables over byte planes",
            code: Code::Prepared(|words, records| prepare(words, records, avx2::Steps::new)),
        },
        #[cfg(target_arch = "aarch64")]
        Implementation {
            level: Level::Neon,
            method: "nibble tables over byte planes",
            code: Code::Prepared(|words, records| {
                prepare(words, records, |params, _| neon::Steps::new(params))
            }),
        },
        Implementation {
            level: Level::Portable,
            method: "position tables",
            code: Code::Prepared(|words, records| {
                prepare(words, records, |params, _| portable::Tables::new(params))
            }),
        },
    ],
};

const WORDS: usize = RECORD_BYTES / 4;

/// Makes ready for so many records by what `make` gives, or for few without tables.
fn prepare<P: Prepared + 'static>(
    words: &[u32],
    records: usize,
    make: fn(Params, usize) -> P,
) -> Box<dyn Prepared> {
    let params = Params::from_words(words).expect("a batch holds checked parameters");
    if records < portable::Few::RECORDS {
        return Box::new(portable::Few::new(params));
    }
    Box::new(make(params, records))
}

/// Checks the checksums of records alone, without a policy: bit `i` of word `w` is set when the checksum of record
/// `64 w + i` is right. Bits beyond the last record are not set.
///
/// # Panics
/// When there is not a word for each 64 records and one for what is left.
pub fn checksums(level: Level, kind: Checksum, input: &[u32], output: &mut [u64]) {
    let records = input.len() / WORDS;
    assert_eq!(output.len(), records.div_ceil(64), "a word for each 64 records");
    match level.or_below() {
        #[cfg(target_arch = "x86_64")]
        Level::Avx512 => avx512::checksums(kind, input, output),
        #[cfg(target_arch = "x86_64")]
        Level::Avx2 => avx2::checksums(kind, input, output),
        #[cfg(target_arch = "aarch64")]
        Level::Neon => neon::checksums(kind, input, output),
        _ => {
            for (records, out) in input.chunks(64 * WORDS).zip(output) {
                *out = portable::validity(kind, records);
            }
        }
    }
}

#[cfg(test)]
mod tests;
