//! A block at its pins, one clock cycle at a time.
//!
//! Every kernel's block has the same pins, as in AXI4-Stream: `clock`, `flush`, records in on `s_*`, outputs on
//! `m_*`, and a write port for the words of parameters and tables on `p_*`. So whatever drives one block drives them
//! all, in RustHDL's simulator and in the emitted Verilog alike.
//!
//! **Beats.** Outputs leave in beats of [`beat_words`](crate::Block::beat_words) words. A map gives one beat a record:
//! the whole output. A fold gives the outputs of all segments, beat by beat, after the record with `s_last`. A scan
//! gives one beat a record and, after the record with `s_last`, the words of the states. An empty batch has no last
//! record, so a fold or a scan never sees one.
//!
//! **Addresses.** Bits 20 and up of `p_addr` are the region: 0 the parameter block, `1 + t` table `t`; the bits below
//! are the number of the word in it. So no address depends on how many entries there are.

use accel_kernels::Kernel;

/// The position of the region in an address.
const REGION: u32 = 20;

/// The address and the value of each word of a parameter block and its tables, in order.
pub fn writes(kernel: &Kernel, params: &[u32]) -> impl Iterator<Item = (u32, u32)> {
    let block = &params[..kernel.param_words];
    let regions: Vec<&[u32]> = std::iter::once(block).chain(kernel.table_words(params)).collect();
    (0..).zip(regions).flat_map(|(region, words): (u32, &[u32])| {
        (0..).zip(words).map(move |(number, &word): (u32, &u32)| (region << REGION | number, word))
    })
}

/// What the outside drives during one cycle.
#[derive(Clone, Copy, Debug)]
pub struct Drive<'a> {
    /// Clears valid bits and per-batch state at the end of the cycle; parameters and tables of maps stay.
    pub flush: bool,
    /// A record is offered.
    pub s_valid: bool,
    /// The words of that record; ignored (and to be left arbitrary) while `s_valid` is low.
    pub s_data: &'a [u32],
    /// That record is the last of its batch; maps ignore it.
    pub s_last: bool,
    /// The outside takes an output.
    pub m_ready: bool,
    /// A word of the parameters or tables to write: address and value.
    pub param: Option<(u32, u32)>,
}

/// What the block answers during that cycle, before the clock edge that ends it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Answer {
    /// The block takes the record that is offered.
    pub s_ready: bool,
    /// A beat of output is offered.
    pub m_valid: bool,
}

/// A block that can be clocked.
pub trait Model: Send {
    /// Runs one cycle: applies `drive`, lets the logic settle, samples the answer and, while a beat is
    /// offered, its words into `m_data`, then gives one clock edge.
    fn cycle(&mut self, drive: &Drive<'_>, m_data: &mut [u32]) -> Answer;
}
