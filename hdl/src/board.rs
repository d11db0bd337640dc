//! A board whose link is bytes: the link, the crossings, the shell. Wiring only.
//!
//! ```text
//! rx ──►┌──────┐══► crossing ══►┌───────┐
//!       │ link │                │ shell │ ⇄ lanes
//! tx ◄──└──────┘◄══ crossing ◄══└───────┘
//!     link_clock                core_clock
//! ```
//!
//! *Ports*: `link_clock`, `core_clock`, bytes in on `rx_*` and out on `tx_*`, valid/ready, with the link's clock. What brings
//! the bytes (a serial port, a model) and makes the clocks stands around it.

use crate::link::{Config, ConfigError};
use crate::shell::{Configuration, ShellError};
use crate::{crossing, link, shell};

/// The name of the module.
pub const MODULE: &str = "board";

/// A configuration of which no board can be made.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum BoardError {
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

/// The Verilog of a board with all that it is made of; its outermost module is [`MODULE`].
///
/// # Errors
/// [`BoardError`] with the value and its limits.
pub fn verilog(configuration: &Configuration) -> Result<String, BoardError> {
    configuration.check()?;
    let link = link::verilog(Config::new(configuration.window, configuration.payload_words)?);
    let parts = [link, crossing::board_verilog(), shell::verilog(configuration), TOP.to_owned()];
    Ok(parts.join("\n"))
}
