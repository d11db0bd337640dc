//! The registers of parameters in front of each lane, and what arrived in them.

use super::made;
use crate::ports::ports;
use rust_hdl::prelude::*;

/// The polynomial of CRC-32/ISO-HDLC, reflected.
const POLYNOMIAL: u32 = 0xEDB8_8320;

/// The bits of the lowest byte that bit `bit` of the next CRC is the parity of.
fn row(bit: u32) -> LiteralType {
    let table = |byte: u32| (0..8).fold(byte, |crc, _| crc >> 1 ^ if crc & 1 == 1 { POLYNOMIAL } else { 0 });
    (0..8).filter(|i| table(1 << i) >> bit & 1 == 1).map(|i| 1 << i).sum()
}

/// The pairs of one lane: registers in front of its `p_*` and `flush`, their number, and the CRC-32 of all.
///
/// ```text
/// s_write, s_addr, s_data ──►[registers]──► p_write, p_addr, p_data
///                                  └─► a byte a cycle ──►[crc]
/// s_flush ──►[register]──► flush
/// ```
///
/// A pair at most every 8 cycles, of the selected kernel's lanes only. The CRC covers the registers themselves: the
/// address as 4 bytes, then the word as 4 bytes, lowest first. It is kept inverted, so that it starts at 0, as all
/// registers do, and needs nothing behind it.
#[derive(LogicBlock)]
pub struct Pairs {
    /// The clock.
    pub clock: Signal<In, Clock>,
    /// This lane's kernel is selected.
    pub active: Signal<In, Bit>,
    /// A pair comes.
    pub s_write: Signal<In, Bit>,
    /// Its address.
    pub s_addr: Signal<In, Bits<24>>,
    /// Its word.
    pub s_data: Signal<In, Bits<32>>,
    /// The lane is to be emptied.
    pub s_flush: Signal<In, Bit>,
    /// Number and CRC start anew.
    pub s_clear: Signal<In, Bit>,
    /// To the lane.
    pub p_write: Signal<Out, Bit>,
    /// To the lane.
    pub p_addr: Signal<Out, Bits<24>>,
    /// To the lane.
    pub p_data: Signal<Out, Bits<32>>,
    /// To the lane.
    pub flush: Signal<Out, Bit>,
    /// Pairs that arrived.
    pub count: Signal<Out, Bits<20>>,
    /// Their CRC-32.
    pub crc: Signal<Out, Bits<32>>,

    write: DFF<Bit>,
    addr: DFF<Bits<24>>,
    data: DFF<Bits<32>>,
    flushes: DFF<Bit>,
    number: DFF<Bits<20>>,
    sum: DFF<Bits<32>>,
    /// A byte of the pair is next, and which.
    busy: DFF<Bit>,
    step: DFF<Bits<3>>,
    /// The byte before the sum.
    fresh: DFF<Bit>,
    byte_in: DFF<Bits<8>>,

    take: Signal<Local, Bit>,
    number_more: Signal<Local, Bits<20>>,
    step_more: Signal<Local, Bits<3>>,
    ends: Signal<Local, Bit>,
    low: Signal<Local, Bits<8>>,
    index: Signal<Local, Bits<8>>,
    next_sum: Signal<Local, Bits<32>>,
    none: Constant<Bits<20>>,
    one: Constant<Bits<20>>,
    first: Constant<Bits<3>>,
    further: Constant<Bits<3>>,
    seventh: Constant<Bits<3>>,
    empty: Constant<Bits<32>>,
    blank: Constant<Bits<8>>,
    rows: [Constant<Bits<8>>; 32],
}

impl Default for Pairs {
    fn default() -> Self {
        made!(
            none: 0_u64, one: 1_u64, first: 0_u64, further: 1_u64, seventh: 7_u64, empty: 0_u64, blank: 0_u64;
            rows: std::array::from_fn(|bit| Constant::new(row(bit as u32).into()));
            clock, active, s_write, s_addr, s_data, s_flush, s_clear, p_write, p_addr, p_data, flush, count, crc,
            write, addr, data, flushes, number, sum, busy, step, fresh, byte_in,
            take, number_more, step_more, ends, low, index, next_sum
        )
    }
}

ports!(
    Pairs:
    clock, active, s_write, s_addr, s_data, s_flush, s_clear
    =>
    p_write, p_addr, p_data, flush, count, crc
);

impl Logic for Pairs {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, write, addr, data, flushes, number, sum, busy, step, fresh, byte_in);
        self.take.next = self.s_write.val() && self.active.val();
        self.write.d.next = self.take.val();
        self.flushes.d.next = self.s_flush.val();
        self.number_more.next = self.number.q.val() + self.one.val();
        self.step_more.next = self.step.q.val() + self.further.val();
        self.ends.next = self.step.q.val() == self.seventh.val();
        if self.busy.q.val() {
            self.step.d.next = self.step_more.val();
            if self.ends.val() {
                self.busy.d.next = false;
            }
        }
        if self.take.val() {
            self.addr.d.next = self.s_addr.val();
            self.data.d.next = self.s_data.val();
            self.number.d.next = self.number_more.val();
            self.busy.d.next = true;
            self.step.d.next = self.first.val();
        }
        // A byte of what the lane was given.
        self.fresh.d.next = self.busy.q.val();
        match self.step.q.val().index() {
            0 => self.byte_in.d.next = self.addr.q.val().get_bits::<8>(0),
            1 => self.byte_in.d.next = self.addr.q.val().get_bits::<8>(8),
            2 => self.byte_in.d.next = self.addr.q.val().get_bits::<8>(16),
            3 => self.byte_in.d.next = self.blank.val(),
            4 => self.byte_in.d.next = self.data.q.val().get_bits::<8>(0),
            5 => self.byte_in.d.next = self.data.q.val().get_bits::<8>(8),
            6 => self.byte_in.d.next = self.data.q.val().get_bits::<8>(16),
            _ => self.byte_in.d.next = self.data.q.val().get_bits::<8>(24),
        }
        // The byte xor the lowest of the CRC, which is the sum inverted.
        self.low.next = self.sum.q.val().get_bits::<8>(0) ^ self.byte_in.q.val();
        self.index.next = !self.low.val();
        self.next_sum.next = self.empty.val();
        for i in 0..24 {
            self.next_sum.next = self.next_sum.val().replace_bit(
                i,
                (self.index.val() & self.rows[i].val()).xor() ^ self.sum.q.val().get_bit(i + 8),
            );
        }
        for i in 24..32 {
            self.next_sum.next =
                self.next_sum.val().replace_bit(i, !(self.index.val() & self.rows[i].val()).xor());
        }
        if self.fresh.q.val() {
            self.sum.d.next = self.next_sum.val();
        }
        if self.s_clear.val() {
            self.number.d.next = self.none.val();
            self.sum.d.next = self.empty.val();
        }
        self.p_write.next = self.write.q.val();
        self.p_addr.next = self.addr.q.val();
        self.p_data.next = self.data.q.val();
        self.flush.next = self.flushes.q.val();
        self.count.next = self.number.q.val();
        self.crc.next = self.sum.q.val();
    }
}
