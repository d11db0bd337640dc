//! The integers of a shader's text.

/// The widest integers that a shader computes with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Integers {
    /// Those that every device has.
    Int32,
    /// 64-bit ones, which many devices have.
    Int64,
}
