//! The outermost module of a board whose link is bytes: the link, the crossings, the shell.

use accel_hdl::link::{Config, ConfigError};
use accel_hdl::shell::{Configuration, ShellError};
use accel_hdl::{Block, crossing, link, shell};
use accel_kernels::Shape;

/// A configuration of which no board can be made.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum TopError {
    /// The shell can't.
    #[error(transparent)]
    Shell(#[from] ShellError),
    /// The link can't.
    #[error(transparent)]
    Link(#[from] ConfigError),
}

/// Connections only: whatever computes lies in the modules.
const TOP: &str = "
module board (
    input wire link_clock,
    input wire core_clock,
    input wire rx_valid,
    output wire rx_ready,
    input wire [7:0] rx_data,
    output wire tx_valid,
    input wire tx_ready,
    output wire [7:0] tx_data
);

    wire q_valid, q_ready, r_valid, r_ready;
    wire core_q_valid, core_q_ready, core_r_valid, core_r_ready;
    wire [32:0] q_data, r_data, core_q_data, core_r_data;

    link link_side (
        .clock(link_clock),
        .rx_valid(rx_valid),
        .rx_ready(rx_ready),
        .rx_data(rx_data),
        .tx_valid(tx_valid),
        .tx_ready(tx_ready),
        .tx_data(tx_data),
        .q_valid(q_valid),
        .q_ready(q_ready),
        .q_data(q_data),
        .r_valid(r_valid),
        .r_ready(r_ready),
        .r_data(r_data)
    );
    crossing to_core (
        .s_clock(link_clock),
        .s_valid(q_valid),
        .s_ready(q_ready),
        .s_data(q_data),
        .m_clock(core_clock),
        .m_valid(core_q_valid),
        .m_ready(core_q_ready),
        .m_data(core_q_data)
    );
    crossing to_link (
        .s_clock(core_clock),
        .s_valid(core_r_valid),
        .s_ready(core_r_ready),
        .s_data(core_r_data),
        .m_clock(link_clock),
        .m_valid(r_valid),
        .m_ready(r_ready),
        .m_data(r_data)
    );
    shell core_side (
        .clock(core_clock),
        .q_valid(core_q_valid),
        .q_ready(core_q_ready),
        .q_data(core_q_data),
        .r_valid(core_r_valid),
        .r_ready(core_r_ready),
        .r_data(core_r_data)
    );
endmodule
";

/// Pairs of parameters that a virtual board holds: as many as its shell can, since memory costs nothing here.
const MEMORY_PAIRS: u32 = 1 << 16;

/// Cycles without progress after which it gives an EXECUTE up: beyond what any kernel takes, and soon told in a simulation.
const STALL_LIMIT: u32 = 1 << 14;

/// A virtual board of these kernels, the maps among them in so many lanes; it says that it is one.
///
/// # Errors
/// [`TopError`] with the value and its limits.
pub fn virtual_board(blocks: &[&'static Block], lanes: usize) -> Result<Configuration, TopError> {
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

/// The Verilog of a board, whose outermost module is [`super::MODULE`].
///
/// # Errors
/// [`TopError`] with the value and its limits.
pub fn verilog(configuration: &Configuration) -> Result<String, TopError> {
    configuration.check()?;
    let link = link::verilog(Config::new(configuration.window, configuration.payload_words)?);
    let spread = shell::spread_verilog(configuration);
    let parts = [link, crossing::board_verilog(), shell::verilog(configuration), spread, TOP.to_owned()];
    Ok(parts.join("\n"))
}
