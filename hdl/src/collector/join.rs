//! When all of some lanes have given.

use rust_hdl::prelude::*;

/// Counts what arrives from each of `N` sides, and tells when each has given one more.
///
/// ```text
/// arrive$0 ──►[count]──┐
/// arrive$1 ──►[count]──┼─► all above 0 ─►[register]──► joined
/// ```
///
/// A count is that many ones from the right, at most 16: what waits for its partners lies in a queue of 16.
#[derive(LogicBlock)]
pub(super) struct Join<const N: usize> {
    pub clock: Signal<In, Clock>,
    pub flush: Signal<In, Bit>,
    pub arrive: [Signal<In, Bit>; N],
    pub joined: Signal<Out, Bit>,
    counts: [DFF<Bits<16>>; N],
    out: DFF<Bit>,
    more: [Signal<Local, Bits<16>>; N],
    fewer: [Signal<Local, Bits<16>>; N],
    doubled: [Signal<Local, Bits<16>>; N],
    /// Bit `i` unless side `i` has none.
    some: Signal<Local, Bits<16>>,
    every: Signal<Local, Bit>,
    zero: Constant<Bits<16>>,
    one: Constant<Bits<16>>,
    all: Constant<Bits<16>>,
}

impl<const N: usize> Join<N> {
    pub fn new() -> Self {
        Self {
            clock: Signal::default(),
            flush: Signal::default(),
            arrive: std::array::from_fn(|_| Signal::default()),
            joined: Signal::default(),
            counts: std::array::from_fn(|_| DFF::default()),
            out: DFF::default(),
            more: std::array::from_fn(|_| Signal::default()),
            fewer: std::array::from_fn(|_| Signal::default()),
            doubled: std::array::from_fn(|_| Signal::default()),
            some: Signal::default(),
            every: Signal::default(),
            zero: Constant::new(0.into()),
            one: Constant::new(1.into()),
            all: Constant::new(0xFFFF.into()),
        }
    }
}

impl<const N: usize> Logic for Join<N> {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, out);
        self.some.next = self.all.val();
        for i in 0..N {
            self.some.next = self.some.val().replace_bit(i, self.counts[i].q.val().get_bit(0));
        }
        self.every.next = self.some.val().all();
        for i in 0..N {
            self.counts[i].clock.next = self.clock.val();
            self.counts[i].d.next = self.counts[i].q.val();
            self.doubled[i].next = self.counts[i].q.val() << self.one.val();
            self.more[i].next = self.doubled[i].val() | self.one.val();
            self.fewer[i].next = self.counts[i].q.val() >> self.one.val();
            if self.arrive[i].val() && (!self.every.val()) {
                self.counts[i].d.next = self.more[i].val();
            }
            if self.every.val() && (!self.arrive[i].val()) {
                self.counts[i].d.next = self.fewer[i].val();
            }
            if self.flush.val() {
                self.counts[i].d.next = self.zero.val();
            }
        }
        self.out.d.next = self.every.val() && (!self.flush.val());
        self.joined.next = self.out.q.val();
    }
}
