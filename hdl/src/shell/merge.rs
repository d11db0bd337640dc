//! Where a kernel's words join the chain of kernels.

use super::skid::Skid;
use super::word::Word;
use crate::ports::ports;
use rust_hdl::prelude::*;

/// One link of the chain along which the words of beats run back to the executor.
///
/// ```text
/// k_data ─ active ─►┬──►[skid]──► m_data
/// s_data ─ else ───►┘              s: from the next link, k: from this kernel's gearbox
/// ```
///
/// A word a cycle. What is not chosen is not taken.
#[derive(LogicBlock, Default)]
pub struct Merge {
    /// The clock.
    pub clock: Signal<In, Clock>,
    /// Empties it.
    pub flush: Signal<In, Bit>,
    /// The kernel of this link is selected.
    pub active: Signal<In, Bit>,
    /// This kernel offers a word.
    pub k_valid: Signal<In, Bit>,
    /// That word.
    pub k_data: Signal<In, Word>,
    /// It is taken.
    pub k_ready: Signal<Out, Bit>,
    /// A later kernel offers a word.
    pub s_valid: Signal<In, Bit>,
    /// That word.
    pub s_data: Signal<In, Word>,
    /// It is taken.
    pub s_ready: Signal<Out, Bit>,
    /// A word is offered.
    pub m_valid: Signal<Out, Bit>,
    /// That word.
    pub m_data: Signal<Out, Word>,
    /// It is taken.
    pub m_ready: Signal<In, Bit>,

    skid: Skid<Word>,
}

ports!(
    Merge:
    clock, flush, active, k_valid, k_data, s_valid, s_data, m_ready
    =>
    k_ready, s_ready, m_valid, m_data
);

impl Logic for Merge {
    #[hdl_gen]
    fn update(&mut self) {
        clock!(self, clock, skid);
        self.skid.flush.next = self.flush.val();
        self.skid.s_valid.next = self.s_valid.val();
        self.skid.s_data.next = self.s_data.val();
        if self.active.val() {
            self.skid.s_valid.next = self.k_valid.val();
            self.skid.s_data.next = self.k_data.val();
        }
        self.k_ready.next = self.skid.s_ready.val() && self.active.val();
        self.s_ready.next = self.skid.s_ready.val() && (!self.active.val());
        self.skid.m_ready.next = self.m_ready.val();
        self.m_valid.next = self.skid.m_valid.val();
        self.m_data.next = self.skid.m_data.val();
    }
}
