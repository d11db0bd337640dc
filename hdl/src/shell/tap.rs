//! Where a kernel's words leave the chain of kernels.

use super::skid::Skid;
use super::word::Word;
use crate::ports::ports;
use rust_hdl::prelude::*;

/// One link of the chain along which the words of records run from kernel to kernel.
///
/// ```text
/// s_data ──►[skid]──┬─ active ──► k_data      to this kernel's gearbox
///                   └─ else ────► m_data      to the next link
/// ```
///
/// A word a cycle. `active` changes only while nothing is under way. As all streams of the shell, it is emptied by
/// `flush`.
#[derive(LogicBlock, Default)]
pub struct Tap {
    /// The clock.
    pub clock: Signal<In, Clock>,
    /// Empties it.
    pub flush: Signal<In, Bit>,
    /// The kernel of this link is selected.
    pub active: Signal<In, Bit>,
    /// A word is offered.
    pub s_valid: Signal<In, Bit>,
    /// That word.
    pub s_data: Signal<In, Word>,
    /// It is taken.
    pub s_ready: Signal<Out, Bit>,
    /// A word for this kernel.
    pub k_valid: Signal<Out, Bit>,
    /// That word.
    pub k_data: Signal<Out, Word>,
    /// The kernel takes it.
    pub k_ready: Signal<In, Bit>,
    /// A word for a later link.
    pub m_valid: Signal<Out, Bit>,
    /// That word.
    pub m_data: Signal<Out, Word>,
    /// The next link takes it.
    pub m_ready: Signal<In, Bit>,

    skid: Skid<Word>,
}

ports!(
    Tap:
    clock, flush, active, s_valid, s_data, k_ready, m_ready
    =>
    s_ready, k_valid, k_data, m_valid, m_data
);

impl Logic for Tap {
    #[hdl_gen]
    fn update(&mut self) {
        clock!(self, clock, skid);
        self.skid.flush.next = self.flush.val();
        self.skid.s_valid.next = self.s_valid.val();
        self.skid.s_data.next = self.s_data.val();
        self.s_ready.next = self.skid.s_ready.val();
        self.k_data.next = self.skid.m_data.val();
        self.m_data.next = self.skid.m_data.val();
        self.k_valid.next = self.skid.m_valid.val() && self.active.val();
        self.m_valid.next = self.skid.m_valid.val() && (!self.active.val());
        self.skid.m_ready.next = self.m_ready.val();
        if self.active.val() {
            self.skid.m_ready.next = self.k_ready.val();
        }
    }
}
