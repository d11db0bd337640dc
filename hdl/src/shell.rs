//! The shell around the lanes: from a [`Configuration`] to the Verilog of everything that runs with the core's clock.
//!
//! ```text
//! requests ─►[skid]─►[executor]─►[tap 0]──────►[tap 1]─► …            records, word by word
//! responses◄─[skid]◄──│  ▲  │      └►[widen]─►[gathering]─►[distributor]═►lanes═►[collector]─►[scattering]─►[narrow]─┐
//!                     │  └──│───[merge 0]◄─────[merge 1]◄─ …            beats, word by word                             │
//!                     │     │       ▲────────────────────────────────────────────────────────────────────────────────┘
//!                     ▼     ▼
//!       [register file]   [loader]─►[relay 0]─►[relay 1]─► …            pairs of parameters, flush
//!          ▲      ▲                     └►[pairs] of each lane ═► p_*, flush of the lane
//!          │      └─[report 0]◄─[report 1]◄─ …                          what arrived in them
//!          └─[events 0]◄─[events 1]◄─ …                                 what is counted
//! ```
//!
//! Every part is a RustHDL module; the text made here only names them and connects them. Kernels stand in a chain: each
//! has a register of its own for whatever passes it, so their number costs latency and no clock rate. A kernel of one lane
//! has neither distributor nor collector; only maps may have more.

mod configuration;
mod counters;
mod events;
mod executor;
mod gather;
mod lite;
mod loader;
mod merge;
mod modules;
mod narrow;
mod pairs;
mod ram;
mod register_file;
mod relay;
mod report;
mod rom;
mod same;
mod scatter;
mod skid;
mod slot;
mod tap;
mod watchdog;
mod widen;
mod wiring;
mod word;

pub use configuration::{Configuration, Placed, ShellError};
pub use modules::{Module, Part, modules, parts};
pub use watchdog::TICK;
pub use wiring::{axi_files, axi_verilog, own_verilog, verilog};

/// Fills the fields of a block: constants, what has a constructor of its own, and all that begins as its default.
macro_rules! made {
    ($($constant:ident: $value:expr),*; $($field:ident: $made:expr),*; $($default:ident),* $(,)?) => {
        Self {
            $($constant: rust_hdl::prelude::Constant::new($value.into()),)*
            $($field: $made,)*
            $($default: Default::default(),)*
        }
    };
}
use made;
