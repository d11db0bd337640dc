//! From bytes to the line.

use super::Divisor;
use rust_hdl::prelude::*;

/// The sending half.
///
/// ```text
/// valid, data ──►[ start bit, 8 bits, lowest first, stop bit ]──► txd        ten bits of `divisor` cycles a byte
/// ```
///
/// The line is kept inverted, since registers begin at 0 and an idle line is high.
#[derive(LogicBlock)]
pub(super) struct Transmitter {
    pub clock: Signal<In, Clock>,
    pub valid: Signal<In, Bit>,
    pub ready: Signal<Out, Bit>,
    pub data: Signal<In, Bits<8>>,
    pub txd: Signal<Out, Bit>,

    busy: DFF<Bit>,
    pulled: DFF<Bit>,
    count: DFF<Bits<17>>,
    number: DFF<Bits<4>>,
    bits: DFF<Bits<8>>,

    take: Signal<Local, Bit>,
    due: Signal<Local, Bit>,
    stop: Signal<Local, Bit>,
    over: Signal<Local, Bit>,
    count_less: Signal<Local, Bits<17>>,
    number_more: Signal<Local, Bits<4>>,
    inverted: Signal<Local, Bits<8>>,

    none17: Constant<Bits<17>>,
    one17: Constant<Bits<17>>,
    whole: Constant<Bits<17>>,
    none4: Constant<Bits<4>>,
    one4: Constant<Bits<4>>,
    nine4: Constant<Bits<4>>,
}

impl Transmitter {
    pub fn new(divisor: Divisor) -> Self {
        Self {
            clock: Default::default(),
            valid: Default::default(),
            ready: Default::default(),
            data: Default::default(),
            txd: Default::default(),
            busy: Default::default(),
            pulled: Default::default(),
            count: Default::default(),
            number: Default::default(),
            bits: Default::default(),
            take: Default::default(),
            due: Default::default(),
            stop: Default::default(),
            over: Default::default(),
            count_less: Default::default(),
            number_more: Default::default(),
            inverted: Default::default(),
            none17: Constant::new(0.into()),
            one17: Constant::new(1.into()),
            whole: Constant::new(LiteralType::from(divisor.cycles() - 1).into()),
            none4: Constant::new(0.into()),
            one4: Constant::new(1.into()),
            nine4: Constant::new(9.into()),
        }
    }
}

impl Logic for Transmitter {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, busy, pulled, count, number, bits);

        self.take.next = self.valid.val() && (!self.busy.q.val());
        self.due.next = self.count.q.val() == self.none17.val();
        self.stop.next = self.number.q.val() == self.nine4.val();
        self.over.next = self.due.val() && self.stop.val();
        self.count_less.next = self.count.q.val() - self.one17.val();
        self.number_more.next = self.number.q.val() + self.one4.val();
        self.inverted.next = !self.data.val();

        if self.busy.q.val() {
            self.count.d.next = self.count_less.val();
            if self.due.val() {
                // zeros follow the bits: an inverted line that is let go is the stop bit
                self.count.d.next = self.whole.val();
                self.number.d.next = self.number_more.val();
                self.pulled.d.next = self.bits.q.val().get_bit(0);
                self.bits.d.next = self.bits.q.val() >> 1;
            }
            if self.over.val() {
                self.busy.d.next = false;
                self.pulled.d.next = false;
            }
        }
        if self.take.val() {
            self.busy.d.next = true;
            self.pulled.d.next = true;
            self.count.d.next = self.whole.val();
            self.number.d.next = self.none4.val();
            self.bits.d.next = self.inverted.val();
        }
        self.ready.next = !self.busy.q.val();
        self.txd.next = !self.pulled.q.val();
    }
}
