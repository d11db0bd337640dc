//! The memory of parameters and what sends it to the lanes.

use super::{made, ram::Ram};
use crate::ports::ports;
use rust_hdl::prelude::*;

/// Cycles after which all that was sent has arrived and all that is said of it is back: two for each kernel, a pair's
/// bytes, and some.
const SETTLE: u64 = 63;

/// Pairs of address and word: kept as they come, sent at `load`, one every 8 cycles.
///
/// ```text
/// s_write, s_addr, s_data ──►[RAM]──► m_write, m_addr, m_data
/// clear ──► none              ▲
/// load ──►[number of the pair]┘ ──► busy until the last has arrived
/// ```
///
/// A pair beyond the room is dropped and `overflow` set, until `clear`. Nothing is written and `clear` does not come
/// while `busy`.
#[derive(LogicBlock)]
pub struct Loader {
    /// The clock.
    pub clock: Signal<In, Clock>,
    /// A pair comes.
    pub s_write: Signal<In, Bit>,
    /// Its address.
    pub s_addr: Signal<In, Bits<24>>,
    /// Its word.
    pub s_data: Signal<In, Bits<32>>,
    /// The memory is emptied.
    pub clear: Signal<In, Bit>,
    /// The pairs are sent.
    pub load: Signal<In, Bit>,
    /// They are being sent.
    pub busy: Signal<Out, Bit>,
    /// A pair was dropped.
    pub overflow: Signal<Out, Bit>,
    /// Pairs that are kept.
    pub stored: Signal<Out, Bits<20>>,
    /// A pair is sent.
    pub m_write: Signal<Out, Bit>,
    /// Its address.
    pub m_addr: Signal<Out, Bits<24>>,
    /// Its word.
    pub m_data: Signal<Out, Bits<32>>,

    address_ram: Ram<24>,
    data_ram: Ram<32>,
    /// One bit more than an address has.
    number: DFF<Bits<17>>,
    sent: DFF<Bits<17>>,
    is_full: DFF<Bit>,
    dropped: DFF<Bit>,
    running: DFF<Bit>,
    more: DFF<Bit>,
    turn: DFF<Bits<3>>,
    settling: DFF<Bits<6>>,
    write: DFF<Bit>,
    put: DFF<Bit>,
    put_at: DFF<Bits<16>>,
    put_addr: DFF<Bits<24>>,
    put_data: DFF<Bits<32>>,

    number_more: Signal<Local, Bits<17>>,
    sent_more: Signal<Local, Bits<17>>,
    turn_more: Signal<Local, Bits<3>>,
    settling_less: Signal<Local, Bits<6>>,
    ends: Signal<Local, Bit>,
    stored_wide: Signal<Local, Bits<20>>,
    none: Constant<Bits<17>>,
    one: Constant<Bits<17>>,
    room: Constant<Bits<17>>,
    first: Constant<Bits<3>>,
    next_turn: Constant<Bits<3>>,
    seventh: Constant<Bits<3>>,
    settled: Constant<Bits<6>>,
    less: Constant<Bits<6>>,
    settle: Constant<Bits<6>>,
}

impl Loader {
    /// A memory for so many pairs, a power of two from 2 to 65536.
    pub fn new(pairs: usize) -> Self {
        made!(
            none: 0_u64, one: 1_u64, room: (pairs as LiteralType), first: 0_u64, next_turn: 1_u64, seventh: 7_u64,
            settled: 0_u64, less: 1_u64, settle: SETTLE;
            address_ram: Ram::new(pairs), data_ram: Ram::new(pairs);
            clock, s_write, s_addr, s_data, clear, load, busy, overflow, stored, m_write, m_addr, m_data,
            number, sent, is_full, dropped, running, more, turn, settling, write, put, put_at, put_addr, put_data,
            number_more, sent_more, turn_more, settling_less, ends, stored_wide
        )
    }
}

ports!(
    Loader:
    clock, s_write, s_addr, s_data, clear, load
    =>
    busy, overflow, stored, m_write, m_addr, m_data
);

impl Logic for Loader {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, number, sent, is_full, dropped, running, more, turn, settling, write);
        dff_setup!(self, clock, put, put_at, put_addr, put_data);
        clock!(self, clock, address_ram, data_ram);

        self.number_more.next = self.number.q.val() + self.one.val();
        self.is_full.d.next = self.number.q.val() == self.room.val();
        self.put.d.next = false;
        self.put_at.d.next = self.number.q.val().get_bits::<16>(0);
        self.put_addr.d.next = self.s_addr.val();
        self.put_data.d.next = self.s_data.val();
        if self.s_write.val() {
            if self.is_full.q.val() {
                self.dropped.d.next = true;
            } else {
                self.put.d.next = true;
                self.number.d.next = self.number_more.val();
            }
        }
        if self.clear.val() {
            self.number.d.next = self.none.val();
            self.dropped.d.next = false;
        }
        self.address_ram.write.next = self.put.q.val();
        self.address_ram.write_at.next = self.put_at.q.val();
        self.address_ram.write_data.next = self.put_addr.q.val();
        self.data_ram.write.next = self.put.q.val();
        self.data_ram.write_at.next = self.put_at.q.val();
        self.data_ram.write_data.next = self.put_data.q.val();

        // One pair every 8 cycles: time to read it, and to take its CRC byte by byte.
        self.sent_more.next = self.sent.q.val() + self.one.val();
        self.turn_more.next = self.turn.q.val() + self.next_turn.val();
        self.ends.next = self.turn.q.val() == self.seventh.val();
        self.settling_less.next = self.settling.q.val() - self.less.val();
        self.more.d.next = self.sent.q.val() != self.number.q.val();
        self.write.d.next = false;
        if self.running.q.val() {
            self.turn.d.next = self.turn_more.val();
            if self.ends.val() {
                if self.more.q.val() {
                    self.write.d.next = true;
                    self.settling.d.next = self.settle.val();
                } else {
                    if self.settling.q.val() == self.settled.val() {
                        self.running.d.next = false;
                    }
                }
            } else {
                if (self.settling.q.val() != self.settled.val()) && (!self.more.q.val()) {
                    self.settling.d.next = self.settling_less.val();
                }
            }
        }
        if self.write.q.val() {
            self.sent.d.next = self.sent_more.val();
        }
        if self.load.val() {
            self.running.d.next = true;
            self.sent.d.next = self.none.val();
            self.turn.d.next = self.first.val();
            self.settling.d.next = self.settle.val();
        }
        self.address_ram.read_at.next = self.sent.q.val().get_bits::<16>(0);
        self.data_ram.read_at.next = self.sent.q.val().get_bits::<16>(0);

        self.busy.next = self.running.q.val();
        self.overflow.next = self.dropped.q.val();
        self.stored_wide.next = bit_cast::<20, 17>(self.number.q.val());
        self.stored.next = self.stored_wide.val();
        self.m_write.next = self.write.q.val();
        self.m_addr.next = self.address_ram.q.val();
        self.m_data.next = self.data_ram.q.val();
    }
}
