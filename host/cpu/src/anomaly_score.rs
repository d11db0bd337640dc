//! `anomaly_score`: blocks of records of one baseline side by side in the lanes of vectors, and single records whose
//! baselines lie anywhere.
//!
//! In a block a lane is a record, so that nothing is summed across lanes; weights are the same for all lanes. For a
//! single record the lanes hold rows of the matrix.

#[cfg(target_arch = "x86_64")]
mod avx2;
#[cfg(target_arch = "x86_64")]
mod avx512;
#[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
mod blocks;
#[cfg(target_arch = "aarch64")]
mod neon;
#[cfg(target_arch = "x86_64")]
mod pairs;
mod portable;
#[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
mod singles;

use accel_kernels::anomaly_score::{BASELINE_WORDS, COMPONENT_WORDS, KERNEL, RECORD_WORDS};
use accel_kernels::fixed::distance;

use crate::{Code, Implementation, Level, Twin};

pub(crate) static TWIN: Twin = Twin {
    kernel: &KERNEL,
    implementations: &[
        #[cfg(target_arch = "x86_64")]
        Implementation {
            level: Level::Avx512,
            method: "VNNI, 16 records or 16 rows a vector",
            code: Code::Prepared(avx512::prepare),
        },
        #[cfg(target_arch = "x86_64")]
        Implementation {
            level: Level::Avx2,
            method: "16-bit multiply-adds, 8 records or 2 rows a vector",
            code: Code::Prepared(avx2::prepare),
        },
        #[cfg(target_arch = "aarch64")]
        Implementation {
            level: Level::Neon,
            method: "16-bit multiply-adds, 8 records or 4 columns a vector",
            code: Code::Prepared(neon::prepare),
        },
        Implementation {
            level: Level::Portable,
            method: "16-bit multiply-adds",
            code: Code::Prepared(portable::prepare),
        },
    ],
};

type Record = [u32; RECORD_WORDS];
type Entry = [u32; COMPONENT_WORDS];
type Curve = [u32; distance::BUCKETS];

/// The parameters and the tables, entry by entry.
#[derive(Clone, Copy)]
struct Tables<'a> {
    diagonal: bool,
    baselines: &'a [[u32; BASELINE_WORDS]],
    components: &'a [Entry],
    curves: &'a [Curve],
}

impl<'a> Tables<'a> {
    fn of(params: &'a [u32]) -> Self {
        let tables = KERNEL.table_words(params);
        Self {
            diagonal: params[0] == 1,
            baselines: tables[0].as_chunks().0,
            components: tables[1].as_chunks().0,
            curves: tables[2].as_chunks().0,
        }
    }

    /// The numbers of the first and the last component, and the curve.
    #[inline(always)]
    fn baseline(&self, number: usize) -> (usize, usize, &'a Curve) {
        let [components, curve] = self.baselines[number];
        let first = (components & 0xFF_FFFF) as usize;
        (first, first + (components >> 24) as usize, &self.curves[curve as usize])
    }
}

#[cfg(test)]
mod tests;
