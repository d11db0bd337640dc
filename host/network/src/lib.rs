//! Networks of agents.

pub mod routes;
pub mod simulate;

pub use simulate::{SimulateError, Simulated, simulate};
