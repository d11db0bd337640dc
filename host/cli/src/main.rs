//! The program `accel`.
fn main() {}
