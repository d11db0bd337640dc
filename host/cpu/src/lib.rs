//! The kernels on a CPU, fast: the twin for use beside each obvious reference.
//!
//! A twin works on slices on the calling thread; spreading a batch over cores is the caller's business. A kernel
//! without a twin here is run by its reference, and listings say so.

mod anomaly_score;
mod descriptor_validation;
mod moment_aggregation;
mod zone_update;

use accel_kernels::Kernel;

/// The fast CPU implementation of a kernel.
#[derive(Debug)]
pub struct Twin {
    /// The kernel that it computes.
    pub kernel: &'static Kernel,
    /// What it is made of, for listings.
    pub method: &'static str,
    /// Parameters, records, outputs, as [`Kernel::reference`] takes them.
    pub run: fn(&[u32], &[u32], &mut [u32]),
}

/// A twin's module and its entry here are the two lines that a further kernel adds.
static TWINS: &[&Twin] =
    &[&descriptor_validation::TWIN, &moment_aggregation::TWIN, &anomaly_score::TWIN, &zone_update::TWIN];

/// Every twin.
pub fn twins() -> &'static [&'static Twin] {
    TWINS
}

/// The twin of the kernel of this name, if it has one.
pub fn find(kernel: &str) -> Option<&'static Twin> {
    TWINS.iter().copied().find(|t| t.kernel.name == kernel)
}

#[cfg(test)]
mod tests {
    use super::*;
    use accel_kernels::generate;

    /// Asserts that a twin gives the words of the reference on so many blocks of generated records.
    pub(crate) fn assert_reference(twin: &Twin, blocks: u64) {
        let kernel = twin.kernel;
        let mut compared = 0;
        for block in generate::blocks(kernel, 3, blocks * kernel.block_records) {
            let batch = block.batch();
            let mut output = vec![0x5555_5555; batch.output_len()];
            (twin.run)(batch.params(), batch.input(), &mut output);
            assert_eq!(output, batch.reference());
            compared += 1;
        }
        assert_eq!(compared, blocks);
    }
}
