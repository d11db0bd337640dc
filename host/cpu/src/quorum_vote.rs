//! `quorum_vote`: where all votes for an item are for one word, their voters are a mask and nothing else is kept. Only
//! the votes for items with different words are sorted by item and counted word by word.
//!
//! Votes that lie side by side for one item and one word are looked at several at a time.

#[cfg(target_arch = "x86_64")]
mod avx2;
#[cfg(target_arch = "x86_64")]
mod avx512;
mod contested;
mod gather;
mod weights;

use accel_kernels::quorum_vote::{KERNEL, OUTPUT_WORDS, RECORD_WORDS};

use crate::{Code, Implementation, Level, Twin};

pub(crate) static TWIN: Twin = Twin {
    kernel: &KERNEL,
    implementations: &[
        #[cfg(target_arch = "x86_64")]
        Implementation {
            level: Level::Avx512,
            method: "eight votes at a time, words counted where they differ",
            code: Code::Prepared(avx512::prepare),
        },
        #[cfg(target_arch = "x86_64")]
        Implementation {
            level: Level::Avx2,
            method: "four votes at a time, words counted where they differ",
            code: Code::Prepared(avx2::prepare),
        },
        Implementation {
            level: Level::Portable,
            method: "words counted where they differ",
            code: Code::Prepared(gather::prepare),
        },
    ],
};

type Record = [u32; RECORD_WORDS];
type Output = [u32; OUTPUT_WORDS];

#[cfg(test)]
mod tests;
