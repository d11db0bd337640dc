//! Criterion benches of the inner loops.
