//! Simulation of the RustHDL blocks and of their emitted Verilog.
