//! `moment_aggregation`: the records of a segment in 16-bit multiply-adds, two at a time on x86-64, in blocks short
//! enough that 32 bits hold their sums; then 64 bits.
//!
//! Where features are so large that 32 bits would not hold the sums of a block, one factor of each product is split
//! into its upper and its lower byte.

#[cfg(target_arch = "x86_64")]
mod avx2;
#[cfg(target_arch = "x86_64")]
mod avx512;
#[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
mod blocks;
#[cfg(target_arch = "aarch64")]
mod neon;
mod portable;

use accel_kernels::moment_aggregation::{KERNEL, LONGS, RECORD_WORDS};

use crate::{Code, Implementation, Level, Twin};

pub(crate) static TWIN: Twin = Twin {
    kernel: &KERNEL,
    implementations: &[
        #[cfg(target_arch = "x86_64")]
        Implementation {
            level: Level::Avx512,
            method: "VNNI over pairs of records, 64-bit sums a block",
            code: Code::Prepared(avx512::prepare),
        },
        #[cfg(target_arch = "x86_64")]
        Implementation {
            level: Level::Avx2,
            method: "16-bit multiply-adds over pairs of records, 64-bit sums a block",
            code: Code::Prepared(avx2::prepare),
        },
        #[cfg(target_arch = "aarch64")]
        Implementation {
            level: Level::Neon,
            method: "16-bit multiply-adds, four rows at a time, 64-bit sums a block",
            code: Code::Prepared(neon::prepare),
        },
        Implementation { level: Level::Portable, method: "64-bit sums", code: Code::Plain(portable::run) },
    ],
};

type Record = [u32; RECORD_WORDS];
type Output = [u32; 2 * LONGS];

#[cfg(test)]
mod tests;
