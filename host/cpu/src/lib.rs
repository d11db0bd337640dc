//! The kernels on a CPU, fast: the twin for use beside each obvious reference.
//!
//! A twin works on slices on the calling thread; spreading a batch over cores is the caller's business. A kernel
//! without a twin here is run by its reference, and listings say so. A twin may hold several implementations, one a
//! [`Level`] of instructions; the best that the processor has is taken, unless `ACCEL_CPU` names another.
//!
//! # One record at a time
//!
//! Who has a single record and is in a hurry makes a policy ready once and then calls [`Prepared::run`] on its own
//! thread: no queue, no other thread, no memory from the system. The runtime's dispatcher, coalescer and cross-checks are
//! for batches.
//!
//! ```
//! let kernel = accel_kernels::find("descriptor_validation")?;
//! let params = (kernel.default_params)();
//! kernel.check_params(&params)?;
//! let prepared = accel_cpu::implementation(kernel, accel_cpu::Level::current()?).prepare(&params, 1);
//!
//! let record = [0x0250_4354, 0, 0, 0, 0, 0];
//! let mut verdict = [0];
//! prepared.run(&record, &mut verdict);
//!
//! let mut expected = [0];
//! (kernel.reference)(&params, &record, &mut expected);
//! assert_eq!(verdict, expected);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

#[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
mod groups;
mod level;
pub mod traffic;
pub mod wide;
#[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
mod words;

mod anomaly_score;
pub mod descriptor_validation;
mod evidence_fusion;
mod merkle_hash;
mod moment_aggregation;
mod path_choice;
mod path_score;
mod quorum_vote;
mod zone_update;

pub use level::{Level, LevelError};

use accel_kernels::Kernel;

/// Parameters and tables made ready for many calls.
pub trait Prepared: Send + Sync {
    /// Records, outputs, as [`Kernel::reference`] takes them.
    fn run(&self, input: &[u32], output: &mut [u32]);
}

/// How an implementation is called.
#[derive(Clone, Copy, Debug)]
pub enum Code {
    /// Parameters, records, outputs: there is nothing worth keeping between two calls.
    Plain(fn(&[u32], &[u32], &mut [u32])),
    /// Parameters and the number of records to expect under them, which decides what is worth making ready.
    Prepared(for<'a> fn(&'a [u32], usize) -> Box<dyn Prepared + 'a>),
}

/// One implementation of a kernel.
#[derive(Clone, Copy, Debug)]
pub struct Implementation {
    /// The instructions that it needs.
    pub level: Level,
    /// What it is made of, for listings.
    pub method: &'static str,
    /// The code.
    pub code: Code,
}

impl Implementation {
    /// Makes ready for some number of records under these parameters, which a batch has checked.
    pub fn prepare<'a>(&self, params: &'a [u32], records: usize) -> Box<dyn Prepared + 'a> {
        match self.code {
            Code::Plain(run) => Box::new(Plain { params, run }),
            Code::Prepared(prepare) => prepare(params, records),
        }
    }
}

struct Plain<'a> {
    params: &'a [u32],
    run: fn(&[u32], &[u32], &mut [u32]),
}

impl Prepared for Plain<'_> {
    fn run(&self, input: &[u32], output: &mut [u32]) {
        (self.run)(self.params, input, output);
    }
}

/// The fast CPU implementations of a kernel.
#[derive(Debug)]
pub struct Twin {
    /// The kernel that they compute.
    pub kernel: &'static Kernel,
    /// The implementations, the most demanding first; the last is portable.
    pub implementations: &'static [Implementation],
}

impl Twin {
    /// The best implementation for a processor of this level.
    pub fn at(&self, level: Level) -> &Implementation {
        let fits = |i: &&Implementation| i.level <= level;
        self.implementations.iter().find(fits).expect("the last one is portable")
    }

    /// The implementation for the level in force.
    ///
    /// # Errors
    /// [`LevelError`] when `ACCEL_CPU` names a level that can't be used.
    pub fn current(&self) -> Result<&Implementation, LevelError> {
        Level::current().map(|level| self.at(level))
    }
}

/// What runs a kernel on this processor at this level: its twin, else its reference.
pub fn implementation(kernel: &'static Kernel, level: Level) -> Implementation {
    let reference = Implementation {
        level: Level::Portable,
        method: "the reference",
        code: Code::Plain(kernel.reference),
    };
    find(kernel.name).map_or(reference, |twin| *twin.at(level))
}

/// A twin's module and its entry here are the two lines that a further kernel adds.
static TWINS: &[&Twin] = &[
    &descriptor_validation::TWIN,
    &moment_aggregation::TWIN,
    &anomaly_score::TWIN,
    &zone_update::TWIN,
    &evidence_fusion::TWIN,
    &quorum_vote::TWIN,
    &path_score::TWIN,
    &path_choice::TWIN,
    &merkle_hash::TWIN,
];

/// Every twin.
pub fn twins() -> &'static [&'static Twin] {
    TWINS
}

/// The twin of the kernel of this name, if it has one.
pub fn find(kernel: &str) -> Option<&'static Twin> {
    TWINS.iter().copied().find(|t| t.kernel.name == kernel)
}

#[cfg(test)]
mod tests;
