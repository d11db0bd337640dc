//! What a virtual board holds.

use accel_hdl::Block;
use accel_hdl::shell::{Configuration, ShellError};
use accel_kernels::Shape;

/// Pairs of parameters that a virtual board holds: as many as its shell can, since memory costs nothing here.
const MEMORY_PAIRS: u32 = 1 << 16;

/// Cycles without progress after which it gives an EXECUTE up: beyond what any kernel takes, and soon told in a simulation.
const STALL_LIMIT: u32 = 1 << 14;

/// A virtual board of these kernels, the maps among them in so many lanes; it says that it is one.
///
/// # Errors
/// [`ShellError`] with the value and its limits.
pub fn virtual_board(blocks: &[&'static Block], lanes: usize) -> Result<Configuration, ShellError> {
    let mut configuration = Configuration {
        simulated: true,
        memory_pairs: MEMORY_PAIRS,
        stall_limit: STALL_LIMIT,
        ..Configuration::of(blocks)
    };
    for placed in &mut configuration.kernels {
        if placed.block.kernel.shape == Shape::Map {
            placed.lanes = lanes;
        }
    }
    configuration.check()?;
    Ok(configuration)
}
