//! A block at its pins, one clock cycle at a time.
//!
//! Every kernel's block has the same pins, as in AXI4-Stream: `clock`, `flush`, records in on `s_*`, outputs on
//! `m_*`, and a write port for parameter words on `p_*`. So whatever drives one block drives them all, in
//! RustHDL's simulator and in the emitted Verilog alike.

/// What the outside drives during one cycle.
#[derive(Clone, Copy, Debug)]
pub struct Drive<'a> {
    /// Clears valid bits and per-batch state at the end of the cycle; parameters stay.
    pub flush: bool,
    /// A record is offered.
    pub s_valid: bool,
    /// The words of that record; ignored (and to be left arbitrary) while `s_valid` is low.
    pub s_data: &'a [u32],
    /// The outside takes an output.
    pub m_ready: bool,
    /// Parameter word to write: number and value.
    pub param: Option<(u32, u32)>,
}

/// What the block answers during that cycle, before the clock edge that ends it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Answer {
    /// The block takes the record that is offered.
    pub s_ready: bool,
    /// An output is offered.
    pub m_valid: bool,
}

/// A block that can be clocked.
pub trait Model: Send {
    /// Runs one cycle: applies `drive`, lets the logic settle, samples the answer and, while an output is
    /// offered, its words into `m_data`, then gives one clock edge.
    fn cycle(&mut self, drive: &Drive<'_>, m_data: &mut [u32]) -> Answer;
}
