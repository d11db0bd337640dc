//! Whether a lane got the same pairs as lane 0.

use super::made;
use crate::ports::ports;
use rust_hdl::prelude::*;

/// Compares numbers and CRCs byte by byte: two registers, so two cycles late.
///
/// ```text
/// count, crc, other_count, other_crc ──►[7 comparisons]──►[and]──► m_same
/// s_same (of the lanes before) ─────────────────────────────┘
/// ```
#[derive(LogicBlock)]
pub struct Same {
    /// The clock.
    pub clock: Signal<In, Clock>,
    /// Pairs of lane 0.
    pub count: Signal<In, Bits<20>>,
    /// Their CRC.
    pub crc: Signal<In, Bits<32>>,
    /// Pairs of the other lane.
    pub other_count: Signal<In, Bits<20>>,
    /// Their CRC.
    pub other_crc: Signal<In, Bits<32>>,
    /// The lanes before are all the same as lane 0.
    pub s_same: Signal<In, Bit>,
    /// This one too.
    pub m_same: Signal<Out, Bit>,

    parts: DFF<Bits<7>>,
    all: DFF<Bit>,
    compared: Signal<Local, Bits<7>>,
    whole: Signal<Local, Bit>,
    none: Constant<Bits<7>>,
}

impl Default for Same {
    fn default() -> Self {
        made!(
            none: 0_u64;;
            clock, count, crc, other_count, other_crc, s_same, m_same, parts, all, compared, whole
        )
    }
}

ports!(
    Same:
    clock, count, crc, other_count, other_crc, s_same
    =>
    m_same
);

impl Logic for Same {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, parts, all);
        self.compared.next = self.none.val();
        for i in 0..4 {
            self.compared.next = self.compared.val().replace_bit(
                i,
                self.crc.val().get_bits::<8>(8 * i) == self.other_crc.val().get_bits::<8>(8 * i),
            );
        }
        self.compared.next = self.compared.val().replace_bit(
            4,
            self.count.val().get_bits::<8>(0) == self.other_count.val().get_bits::<8>(0),
        );
        self.compared.next = self.compared.val().replace_bit(
            5,
            self.count.val().get_bits::<8>(8) == self.other_count.val().get_bits::<8>(8),
        );
        self.compared.next = self.compared.val().replace_bit(
            6,
            self.count.val().get_bits::<4>(16) == self.other_count.val().get_bits::<4>(16),
        );
        self.parts.d.next = self.compared.val();
        self.whole.next = self.parts.q.val().all();
        self.all.d.next = self.whole.val() && self.s_same.val();
        self.m_same.next = self.all.q.val();
    }
}
