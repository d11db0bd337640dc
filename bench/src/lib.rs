//! Criterion benches of the inner loops, under `benches/`: `cargo bench -p accel-bench`.
//!
//! Each bench names what it ran and asserts that its outputs are those of the reference before it measures.

pub mod scattered;
