//! From the line to bytes.

use super::Divisor;
use crate::synchroniser::Synchroniser;
use rust_hdl::prelude::*;

/// The receiving half.
///
/// ```text
/// low ──► start bit ──half a bit, still low──► 8 bits, a bit each ──► stop bit ── high ──► a byte
///             └──── high: a glitch ──► idle                              └── low ──► wait for high
/// ```
///
/// The line is kept inverted, since registers begin at 0 and an idle line is high.
#[derive(LogicBlock)]
pub(super) struct Receiver {
    pub clock: Signal<In, Clock>,
    pub rxd: Signal<In, Bit>,
    pub valid: Signal<Out, Bit>,
    pub ready: Signal<In, Bit>,
    pub data: Signal<Out, Bits<8>>,

    line: Synchroniser<Bit>,
    starting: DFF<Bit>,
    reading: DFF<Bit>,
    /// Nothing begins before the line is high again.
    broken: DFF<Bit>,
    count: DFF<Bits<17>>,
    number: DFF<Bits<4>>,
    bits: DFF<Bits<8>>,
    full: DFF<Bit>,
    held: DFF<Bits<8>>,

    low: Signal<Local, Bit>,
    high: Signal<Local, Bit>,
    idle: Signal<Local, Bit>,
    due: Signal<Local, Bit>,
    count_less: Signal<Local, Bits<17>>,
    number_more: Signal<Local, Bits<4>>,
    shifted: Signal<Local, Bits<8>>,
    stop: Signal<Local, Bit>,
    place: Signal<Local, Bit>,

    none17: Constant<Bits<17>>,
    one17: Constant<Bits<17>>,
    half: Constant<Bits<17>>,
    whole: Constant<Bits<17>>,
    none4: Constant<Bits<4>>,
    one4: Constant<Bits<4>>,
    eight4: Constant<Bits<4>>,
}

impl Receiver {
    pub fn new(divisor: Divisor) -> Self {
        Self {
            clock: Default::default(),
            rxd: Default::default(),
            valid: Default::default(),
            ready: Default::default(),
            data: Default::default(),
            line: Default::default(),
            starting: Default::default(),
            reading: Default::default(),
            broken: Default::default(),
            count: Default::default(),
            number: Default::default(),
            bits: Default::default(),
            full: Default::default(),
            held: Default::default(),
            low: Default::default(),
            high: Default::default(),
            idle: Default::default(),
            due: Default::default(),
            count_less: Default::default(),
            number_more: Default::default(),
            shifted: Default::default(),
            stop: Default::default(),
            place: Default::default(),
            none17: Constant::new(0.into()),
            one17: Constant::new(1.into()),
            half: Constant::new(LiteralType::from(divisor.cycles() / 2 - 1).into()),
            whole: Constant::new(LiteralType::from(divisor.cycles() - 1).into()),
            none4: Constant::new(0.into()),
            one4: Constant::new(1.into()),
            eight4: Constant::new(8.into()),
        }
    }
}

impl Logic for Receiver {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, starting, reading, broken, count, number, bits, full, held);
        clock!(self, clock, line);

        self.line.d.next = !self.rxd.val();
        self.low.next = self.line.q.val();
        self.idle.next = !(self.starting.q.val() || self.reading.q.val());
        self.due.next = self.count.q.val() == self.none17.val();
        self.count_less.next = self.count.q.val() - self.one17.val();
        self.number_more.next = self.number.q.val() + self.one4.val();
        self.shifted.next = self.bits.q.val() >> 1;
        self.high.next = !self.low.val();
        self.shifted.next = self.shifted.val().replace_bit(7, self.high.val());
        self.stop.next = self.number.q.val() == self.eight4.val();
        self.place.next = self.ready.val() || (!self.full.q.val());

        if self.ready.val() {
            self.full.d.next = false;
        }
        if !self.low.val() {
            self.broken.d.next = false;
        }
        if self.idle.val() {
            if self.low.val() && (!self.broken.q.val()) {
                self.starting.d.next = true;
                self.count.d.next = self.half.val();
            }
        } else {
            self.count.d.next = self.count_less.val();
            if self.due.val() {
                self.count.d.next = self.whole.val();
                self.starting.d.next = false;
                if self.starting.q.val() {
                    self.reading.d.next = self.low.val();
                    self.number.d.next = self.none4.val();
                } else {
                    self.number.d.next = self.number_more.val();
                    if self.stop.val() {
                        self.reading.d.next = false;
                        self.broken.d.next = self.low.val();
                        if self.place.val() && (!self.low.val()) {
                            self.full.d.next = true;
                            self.held.d.next = self.bits.q.val();
                        }
                    } else {
                        self.bits.d.next = self.shifted.val();
                    }
                }
            }
        }
        self.valid.next = self.full.q.val();
        self.data.next = self.held.q.val();
    }
}
