//! Simulation of the RustHDL blocks and of their emitted Verilog.

pub mod drive;
pub mod icarus;
pub mod lockstep;
mod traffic;
mod vcd;
pub mod verilated;
