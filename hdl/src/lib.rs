//! The kernels as RustHDL blocks and their emitted Verilog.

pub mod model;

use accel_kernels::Kernel;
use model::Model;

/// The FPGA twin of a kernel.
#[derive(Debug)]
pub struct Block {
    /// The kernel that it computes.
    pub kernel: &'static Kernel,
    /// Pipeline stages when nobody asks for another number, and the largest number there is.
    pub default_stages: usize,
    /// The largest number of pipeline stages.
    pub max_stages: usize,
    /// Cycles from the one that takes a record to the one that offers its output, when nothing stalls.
    pub latency: fn(stages: usize) -> u64,
    /// The block in RustHDL's simulator.
    pub simulate: fn(stages: usize) -> Box<dyn Model>,
    /// The Verilog text; its module bears the kernel's name.
    pub verilog: fn(stages: usize) -> String,
}
