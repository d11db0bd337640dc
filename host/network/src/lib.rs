//! Networks of agents.

pub mod simulate;

pub use simulate::{Simulated, SimulateError, simulate};
