//! What goes to all lanes, one hop further.

use crate::ports::ports;
use rust_hdl::prelude::*;

/// The pairs of parameters and the two commands that go with them, through a register for each kernel: so no net spans
/// the chip, and what belongs to a kernel gets them in the same cycle.
#[derive(LogicBlock, Default)]
pub struct Relay {
    /// The clock.
    pub clock: Signal<In, Clock>,
    /// What comes: a pair is written.
    pub s_write: Signal<In, Bit>,
    /// Its address.
    pub s_addr: Signal<In, Bits<24>>,
    /// Its word.
    pub s_data: Signal<In, Bits<32>>,
    /// The lanes are emptied.
    pub s_flush: Signal<In, Bit>,
    /// What is said of pairs is forgotten.
    pub s_clear: Signal<In, Bit>,
    /// `s_write` one cycle later; so are the others.
    pub m_write: Signal<Out, Bit>,
    /// `s_addr`.
    pub m_addr: Signal<Out, Bits<24>>,
    /// `s_data`.
    pub m_data: Signal<Out, Bits<32>>,
    /// `s_flush`.
    pub m_flush: Signal<Out, Bit>,
    /// `s_clear`.
    pub m_clear: Signal<Out, Bit>,

    write: DFF<Bit>,
    addr: DFF<Bits<24>>,
    data: DFF<Bits<32>>,
    flush: DFF<Bit>,
    clear: DFF<Bit>,
}

ports!(
    Relay:
    clock, s_write, s_addr, s_data, s_flush, s_clear
    =>
    m_write, m_addr, m_data, m_flush, m_clear
);

impl Logic for Relay {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, write, addr, data, flush, clear);
        self.write.d.next = self.s_write.val();
        self.addr.d.next = self.s_addr.val();
        self.data.d.next = self.s_data.val();
        self.flush.d.next = self.s_flush.val();
        self.clear.d.next = self.s_clear.val();
        self.m_write.next = self.write.q.val();
        self.m_addr.next = self.addr.q.val();
        self.m_data.next = self.data.q.val();
        self.m_flush.next = self.flush.q.val();
        self.m_clear.next = self.clear.q.val();
    }
}
