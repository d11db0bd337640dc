//! What can be proved is proved on the emitted Verilog, by yosys: for every input, every traffic, every past.
//!
//! Each claim has mutants, and each mutant has to fail it. Only the words of yosys count, never its exit status.

#[path = "../common/mod.rs"]
mod common;

mod emitted;
mod equal;
mod flush;
mod reject;
mod stream;
mod yosys;
