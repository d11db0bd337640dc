//! What the lanes of the selected kernel say of their pairs.

use crate::ports::ports;
use rust_hdl::prelude::*;

/// One link of the chain from the kernels to the register file: what the selected one says wins.
///
/// ```text
/// k_count, k_crc, k_same ─ active ─►┬──►[register]──► m_count, m_crc, m_same
/// s_count, s_crc, s_same ─ else ───►┘
/// ```
#[derive(LogicBlock, Default)]
pub struct Report {
    /// The clock.
    pub clock: Signal<In, Clock>,
    /// The kernel of this link is selected.
    pub active: Signal<In, Bit>,
    /// Pairs that its lane 0 got.
    pub k_count: Signal<In, Bits<20>>,
    /// Their CRC.
    pub k_crc: Signal<In, Bits<32>>,
    /// All its lanes have the same.
    pub k_same: Signal<In, Bit>,
    /// What the later kernels say.
    pub s_count: Signal<In, Bits<20>>,
    /// What the later kernels say.
    pub s_crc: Signal<In, Bits<32>>,
    /// What the later kernels say.
    pub s_same: Signal<In, Bit>,
    /// Pairs.
    pub m_count: Signal<Out, Bits<20>>,
    /// Their CRC.
    pub m_crc: Signal<Out, Bits<32>>,
    /// All lanes have the same.
    pub m_same: Signal<Out, Bit>,

    count: DFF<Bits<20>>,
    crc: DFF<Bits<32>>,
    same: DFF<Bit>,
}

ports!(
    Report:
    clock, active, k_count, k_crc, k_same, s_count, s_crc, s_same
    =>
    m_count, m_crc, m_same
);

impl Logic for Report {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, count, crc, same);
        self.count.d.next = self.s_count.val();
        self.crc.d.next = self.s_crc.val();
        self.same.d.next = self.s_same.val();
        if self.active.val() {
            self.count.d.next = self.k_count.val();
            self.crc.d.next = self.k_crc.val();
            self.same.d.next = self.k_same.val();
        }
        self.m_count.next = self.count.q.val();
        self.m_crc.next = self.crc.q.val();
        self.m_same.next = self.same.q.val();
    }
}
