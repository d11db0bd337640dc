//! Where a FIFO is written and read, and whether something waits in it.

use crate::lanes::Lanes;
use crate::lazy::inputs;
use rust_hdl::prelude::*;

/// The pointers of a FIFO: `P` bits each, for at most `C` words.
///
/// ```text
/// arrive ──►[written + 1]──► write_at       waiting: true one cycle after `arrive`
/// load ────►[read + 1]─────► read_at        count: that many ones from the right
/// ```
///
/// `load` may be high only in a cycle with `waiting`. The count is no number: its lowest bit is all that a load
/// waits for, and each bit depends on its neighbours alone. To compare the pointers took three LUTs one after the other. It is
/// written as sums and products, since a choice that keeps it would become a clock enable, which is reached late.
#[derive(LogicBlock)]
pub(crate) struct Pointers<const P: usize, const C: usize> {
    pub clock: Signal<In, Clock>,
    pub flush: Signal<In, Bit>,
    pub arrive: Signal<In, Bit>,
    pub load: Signal<In, Bit>,
    pub waiting: Signal<Out, Bit>,
    pub count: Signal<Out, Lanes<C, 1>>,
    pub write_at: Signal<Out, Bits<P>>,
    pub read_at: Signal<Out, Bits<P>>,
    written: DFF<Bits<P>>,
    read: DFF<Bits<P>>,
    present: DFF<Lanes<C, 1>>,
    written_more: Signal<Local, Bits<P>>,
    read_more: Signal<Local, Bits<P>>,
    doubled: Signal<Local, Lanes<C, 1>>,
    more: Signal<Local, Lanes<C, 1>>,
    fewer: Signal<Local, Lanes<C, 1>>,
    grown: Signal<Local, Lanes<C, 1>>,
    left: Signal<Local, Lanes<C, 1>>,
    larger: Signal<Local, Lanes<C, 1>>,
    zero: Constant<Bits<P>>,
    one: Constant<Bits<P>>,
    none: Constant<Lanes<C, 1>>,
    single: Constant<Lanes<C, 1>>,
    all: Constant<Lanes<C, 1>>,
}

impl<const P: usize, const C: usize> Pointers<P, C> {
    pub fn new() -> Self {
        Self {
            clock: Signal::default(),
            flush: Signal::default(),
            arrive: Signal::default(),
            load: Signal::default(),
            waiting: Signal::default(),
            count: Signal::default(),
            write_at: Signal::default(),
            read_at: Signal::default(),
            written: DFF::default(),
            read: DFF::default(),
            present: DFF::default(),
            written_more: Signal::default(),
            read_more: Signal::default(),
            doubled: Signal::default(),
            more: Signal::default(),
            fewer: Signal::default(),
            grown: Signal::default(),
            left: Signal::default(),
            larger: Signal::default(),
            zero: Constant::new(0.into()),
            one: Constant::new(1.into()),
            none: Constant::new(0_u32.into()),
            single: Constant::new(1_u32.into()),
            all: Constant::new(Lanes::ONES),
        }
    }
}

inputs!(for [const P: usize, const C: usize] Pointers<P, C>: clock, flush, arrive, load);

impl<const P: usize, const C: usize> Logic for Pointers<P, C> {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, written, read, present);
        self.written_more.next = self.written.q.val() + self.one.val();
        self.read_more.next = self.read.q.val() + self.one.val();
        self.doubled.next = self.present.q.val() << self.single.val();
        self.more.next = self.doubled.val() | self.single.val();
        self.fewer.next = self.present.q.val() >> self.single.val();
        if self.load.val() {
            self.read.d.next = self.read_more.val();
        }
        if self.arrive.val() {
            self.written.d.next = self.written_more.val();
        }
        self.grown.next = self.none.val();
        if self.arrive.val() && (!self.load.val()) {
            self.grown.next = self.more.val();
        }
        self.left.next = self.all.val();
        if self.load.val() && (!self.arrive.val()) {
            self.left.next = self.fewer.val();
        }
        self.larger.next = self.present.q.val() | self.grown.val();
        self.present.d.next = self.larger.val() & self.left.val();
        if self.flush.val() {
            self.written.d.next = self.zero.val();
            self.read.d.next = self.zero.val();
            self.present.d.next = self.none.val();
        }
        self.waiting.next = self.present.q.val().get_bit(0);
        self.count.next = self.present.q.val();
        self.write_at.next = self.written.q.val();
        self.read_at.next = self.read.q.val();
    }
}
