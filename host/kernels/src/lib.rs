//! The contract of `accel`: what every kernel means.
//!
//! A [`Kernel`] is data: its name, its version, the fields of its parameter, input and output words, its
//! shape, its obvious reference, its deterministic generator and its frozen vectors. Shaders, HDL blocks,
//! devices, command line and documentation are derived from it or tested against it. Nothing in this crate
//! knows a device.

pub mod anomaly_score;
pub mod batch;
pub mod coverage;
pub mod descriptor_validation;
pub mod digest;
pub mod evidence_fusion;
pub mod fixed;
pub mod generate;
pub mod kernel;
pub mod merkle_hash;
pub mod moment_aggregation;
pub mod order;
pub mod path_choice;
pub mod path_score;
pub mod quorum_vote;
pub mod vectors;
pub mod zone_update;

pub use batch::{Batch, BatchError};
pub use kernel::{Field, Format, Kernel, ParamsError, Sample, Shape, Table, UnknownKernel};

/// A kernel's module and its entry here are the two lines that a further kernel adds.
static KERNELS: &[&Kernel] = &[
    &descriptor_validation::KERNEL,
    &moment_aggregation::KERNEL,
    &anomaly_score::KERNEL,
    &zone_update::KERNEL,
    &evidence_fusion::KERNEL,
    &quorum_vote::KERNEL,
    &path_score::KERNEL,
    &path_choice::KERNEL,
    &merkle_hash::KERNEL,
];

/// Every kernel, in the order in which it is listed and checked.
pub fn kernels() -> &'static [&'static Kernel] {
    KERNELS
}

/// The kernel of this name.
///
/// # Errors
/// [`UnknownKernel`] lists all of them.
pub fn find(name: &str) -> Result<&'static Kernel, UnknownKernel> {
    kernels()
        .iter()
        .copied()
        .find(|k| k.name == name)
        .ok_or_else(|| UnknownKernel::new(name, kernels().iter().map(|k| k.name)))
}
