//! Tables of behaviour features from files, and the states of agents.
//!
//! - [`Table`] reads rows of features, with the agent, region or other texts that stand beside them, from CSV, JSON
//!   lines, NPY and NPZ, a [`Chunk`] at a time, and says of every fault the row, the column, the value and what to do.
//! - [`States`] is the file in which `accel score` keeps what it knows of each agent from one run to the next.

mod arrays;
mod chunk;
mod csv;
mod error;
mod format;
mod jsonl;
mod lines;
mod names;
mod npy;
mod states;
mod table;

pub use chunk::Chunk;
pub use error::{Fault, RowError, TableError};
pub use format::{Format, UnknownFormat};
pub use names::Names;
pub use states::{Applied, Release, StateError, States};
pub use table::{Mark, OnBadRow, Options, Table, UnknownOnBadRow};

/// The most features a row has: so many have the kernels.
pub const FEATURES: usize = 16;

/// The end of a message about this unknown name: which one was meant, or nothing.
pub(crate) fn meant<'a>(name: &str, known: impl IntoIterator<Item = &'a str>) -> String {
    let name = name.to_lowercase();
    known
        .into_iter()
        .map(|k| (strsim::jaro_winkler(&name, &k.to_lowercase()), k))
        .filter(|&(likeness, _)| likeness > 0.75)
        .max_by(|a, b| a.0.total_cmp(&b.0))
        .map_or_else(String::new, |(_, near)| format!(" (did you mean {}?)", error::shown(near)))
}
