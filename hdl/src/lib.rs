//! The kernels as RustHDL blocks and their emitted Verilog.
//!
//! Every block has the pins of [`model`] and the shell of [`stream`]. The simulator of RustHDL and the Verilog
//! that it emits can silently disagree: the blocks are written in the safe part of its language (see
//! `tests/source.rs`), and nothing here is believed until the emitted Verilog runs in lock-step.

mod adders;
pub mod descriptor_validation;
mod direct;
mod emit;
pub mod lanes;
mod lazy;
pub mod model;
mod registers;
mod stages;
pub mod stream;

pub use emit::{crc32lo_verilog, emit};

use accel_kernels::Kernel;
use model::Model;

/// The FPGA twin of a kernel.
#[derive(Debug)]
pub struct Block {
    /// The kernel that it computes.
    pub kernel: &'static Kernel,
    /// Pipeline stages when nobody asks for another number.
    pub default_stages: usize,
    /// The largest number of pipeline stages; the smallest is 1.
    pub max_stages: usize,
    /// Cycles from the one that takes a record to the one that offers its output, when nothing stalls.
    pub latency: fn(stages: usize) -> u64,
    /// The block in RustHDL's simulator.
    pub simulate: fn(stages: usize) -> Box<dyn Model>,
    /// The Verilog text; its module bears the kernel's name.
    pub verilog: fn(stages: usize) -> String,
}

macro_rules! block {
    ($kernel:expr, $block:path, $levels:expr) => {
        Block {
            kernel: &$kernel,
            default_stages: $levels,
            max_stages: $levels,
            latency: stream::latency,
            simulate: |stages| Box::new(direct::Direct::new(<$block>::new(stages))),
            verilog: |stages| {
                emit::verilog(find($kernel.name).expect("listed"), stages, <$block>::new(stages))
            },
        }
    };
}

pins!(descriptor_validation::DescriptorValidation);

/// A block's module and its two lines here are what a further kernel adds.
static BLOCKS: &[Block] = &[block!(
    accel_kernels::descriptor_validation::KERNEL,
    descriptor_validation::DescriptorValidation,
    descriptor_validation::LEVELS
)];

/// Every block, in the order of the kernels.
pub fn blocks() -> &'static [Block] {
    BLOCKS
}

/// The block of the kernel of this name.
pub fn find(kernel: &str) -> Option<&'static Block> {
    blocks().iter().find(|b| b.kernel.name == kernel)
}
