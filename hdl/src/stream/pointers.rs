//! Where a FIFO is written and read, and whether something waits in it.

use crate::lazy::inputs;
use rust_hdl::prelude::*;

/// The pointers of a FIFO of at most `2^P - 1` words.
///
/// ```text
/// arrive ──►[written + 1]──► write_at
/// load ────►[read + 1]─────► read_at        waiting: a register, true one cycle after `arrive`
/// ```
///
/// `load` may be high only in a cycle with `waiting`. That flag is computed for the next cycle, from a pointer that is one
/// ahead of the one that reads: what depends on it has no comparison in its way.
#[derive(LogicBlock)]
pub(crate) struct Pointers<const P: usize> {
    pub clock: Signal<In, Clock>,
    pub flush: Signal<In, Bit>,
    pub arrive: Signal<In, Bit>,
    pub load: Signal<In, Bit>,
    pub waiting: Signal<Out, Bit>,
    pub write_at: Signal<Out, Bits<P>>,
    pub read_at: Signal<Out, Bits<P>>,
    written: DFF<Bits<P>>,
    read: DFF<Bits<P>>,
    /// One more than `read`.
    following: DFFWithInit<Bits<P>>,
    some: DFF<Bit>,
    written_more: Signal<Local, Bits<P>>,
    following_more: Signal<Local, Bits<P>>,
    zero: Constant<Bits<P>>,
    one: Constant<Bits<P>>,
}

impl<const P: usize> Pointers<P> {
    pub fn new() -> Self {
        Self {
            clock: Signal::default(),
            flush: Signal::default(),
            arrive: Signal::default(),
            load: Signal::default(),
            waiting: Signal::default(),
            write_at: Signal::default(),
            read_at: Signal::default(),
            written: DFF::default(),
            read: DFF::default(),
            following: DFFWithInit::new(1.into()),
            some: DFF::default(),
            written_more: Signal::default(),
            following_more: Signal::default(),
            zero: Constant::new(0.into()),
            one: Constant::new(1.into()),
        }
    }
}

inputs!(for [const P: usize] Pointers<P>: clock, flush, arrive, load);

impl<const P: usize> Logic for Pointers<P> {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, written, read, following, some);
        self.written_more.next = self.written.q.val() + self.one.val();
        self.following_more.next = self.following.q.val() + self.one.val();
        if self.load.val() {
            self.read.d.next = self.following.q.val();
            self.following.d.next = self.following_more.val();
            self.some.d.next = self.written.q.val() != self.following.q.val();
        }
        if self.arrive.val() {
            self.written.d.next = self.written_more.val();
            self.some.d.next = true;
        }
        if self.flush.val() {
            self.written.d.next = self.zero.val();
            self.read.d.next = self.zero.val();
            self.following.d.next = self.one.val();
            self.some.d.next = false;
        }
        self.waiting.next = self.some.q.val();
        self.write_at.next = self.written.q.val();
        self.read_at.next = self.read.q.val();
    }
}
