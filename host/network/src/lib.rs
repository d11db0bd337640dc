//! Networks of agents.

pub mod simulate;

pub use simulate::{SimulateError, Simulated, simulate};
