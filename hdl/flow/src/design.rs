//! What is built: Verilog text, its top module and its clocks.

mod board;

use crate::FlowError;
use crate::board::MAX_LANES;
use crate::harness;
use accel_hdl::Block;
use accel_kernels::Shape;

/// Verilog with its clocks, ready for synthesis.
#[derive(Clone, Debug)]
pub struct Design {
    /// What messages call it.
    pub name: String,
    /// The outermost module.
    pub top: String,
    /// All modules.
    pub verilog: String,
    /// The kernels, in the order of their numbers.
    pub blocks: Vec<&'static Block>,
    /// Lanes of each.
    pub lanes: Vec<u32>,
    /// Flip-flops of what stands around the lanes only to have figures of them.
    pub harness_flip_flops: u64,
    /// The clock of the lanes, in MHz.
    pub core_mhz: f64,
}

/// The block of this kernel.
///
/// # Errors
/// [`FlowError`]: no such kernel, or none with a block.
pub fn block(kernel: &str) -> Result<&'static Block, FlowError> {
    let kernel = accel_kernels::find(kernel)?;
    accel_hdl::find(kernel.name).ok_or_else(|| {
        FlowError::Usage(format!("{} has no hardware block; choose another kernel", kernel.name))
    })
}

/// Refuses numbers of lanes that no design has.
pub(crate) fn check_lanes(lanes: u32) -> Result<(), FlowError> {
    if (1..MAX_LANES + 1).contains(&lanes) {
        Ok(())
    } else {
        Err(FlowError::Usage(format!("{lanes} lanes, expected 1 to {MAX_LANES}")))
    }
}

impl Design {
    /// Lanes of one kernel alone, without link and shell: what the block itself costs and reaches.
    ///
    /// # Errors
    /// [`FlowError`]: no such kernel, or no such number of lanes.
    pub fn alone(kernel: &str, lanes: u32, core_mhz: f64) -> Result<Self, FlowError> {
        let block = block(kernel)?;
        check_lanes(lanes)?;
        if lanes > 1 && block.kernel.shape != Shape::Map {
            let why = format!("{kernel} in {lanes} lanes: only a map has several, choose --lanes 1");
            return Err(FlowError::Usage(why));
        }
        let (verilog, harness_flip_flops) =
            harness::verilog(block, lanes).map_err(|e| FlowError::Usage(e.to_string()))?;
        Ok(Design {
            name: format!("{lanes} lane(s) of {kernel} alone"),
            top: harness::TOP.to_owned(),
            verilog,
            blocks: vec![block],
            lanes: vec![lanes],
            harness_flip_flops,
            core_mhz,
        })
    }
}
