//! From a board file to a bitstream, and what it will do.
//!
//! A [`Board`] is data: a TOML file names part, oscillator, pins and what to put on it. A [`Design`] is Verilog text with
//! its clocks: the whole board, or lanes of one kernel alone. [`build`](build::build) sends it through the open tools
//! (yosys, nextpnr, ecppack or icepack), each with a time limit, its exit status and its success text checked, and reads
//! a [`Report`] out of what they write. Every figure of a report is *predicted*: no board is needed for it.
//!
//! [`golden`] holds the figures of each kernel as they were with one version of the tools, so that a change that costs
//! area or speed is seen.

pub mod board;
pub mod build;
pub mod claims;
mod constraints;
pub mod design;
pub mod error;
pub mod golden;
mod harness;
pub mod limits;
pub mod part;
pub mod pll;
pub mod report;
mod route;
mod step;
mod synthesis;
mod tools;

pub use board::Board;
pub use build::{Options, Progress, build};
pub use design::Design;
pub use error::FlowError;
pub use report::Report;
pub use tools::Tools;

/// The end of a message about this unknown name: which one was meant, or nothing.
pub(crate) fn meant<'a>(name: &str, known: impl IntoIterator<Item = &'a str>) -> String {
    let name = name.to_lowercase();
    known
        .into_iter()
        .map(|k| (strsim::jaro_winkler(&name, &k.to_lowercase()), k))
        .filter(|&(likeness, _)| likeness > 0.75)
        .max_by(|a, b| a.0.total_cmp(&b.0))
        .map_or_else(String::new, |(_, near)| format!(" (did you mean '{near}'?)"))
}
