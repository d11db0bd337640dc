//! From the beats of a collector to one output after the other.

use super::made;
use crate::ports::ports;
use rust_hdl::prelude::*;

/// Says when the slots take a collector's beat and when they move on by one.
///
/// ```text
/// s_valid, s_count ──►[outputs left]──► load, shift, m_valid
/// ```
#[derive(LogicBlock)]
pub struct Scattering {
    /// The clock.
    pub clock: Signal<In, Clock>,
    /// Empties it.
    pub flush: Signal<In, Bit>,
    /// A beat of outputs is offered.
    pub s_valid: Signal<In, Bit>,
    /// How many there are, at least 1.
    pub s_count: Signal<In, Bits<5>>,
    /// It is taken; from a register.
    pub s_ready: Signal<Out, Bit>,
    /// The slots take it.
    pub load: Signal<Out, Bit>,
    /// Each slot takes what the next one has.
    pub shift: Signal<Out, Bit>,
    /// The first slot's output is offered.
    pub m_valid: Signal<Out, Bit>,
    /// It is taken.
    pub m_ready: Signal<In, Bit>,

    left: DFF<Bits<5>>,
    ready: DFF<Bit>,
    full: DFF<Bit>,
    take: Signal<Local, Bit>,
    leave: Signal<Local, Bit>,
    full_next: Signal<Local, Bit>,
    less: Signal<Local, Bits<5>>,
    none: Constant<Bits<5>>,
    one: Constant<Bits<5>>,
}

impl Default for Scattering {
    fn default() -> Self {
        made!(
            none: 0_u64, one: 1_u64;;
            clock, flush, s_valid, s_count, s_ready, load, shift, m_valid, m_ready,
            left, ready, full, take, leave, full_next, less
        )
    }
}

ports!(
    Scattering:
    clock, flush, s_valid, s_count, m_ready
    =>
    s_ready, load, shift, m_valid
);

impl Logic for Scattering {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, left, ready, full);
        self.take.next = self.s_valid.val() && self.ready.q.val();
        self.leave.next = self.full.q.val() && self.m_ready.val();
        self.less.next = self.left.q.val() - self.one.val();
        self.full_next.next = self.full.q.val();
        if self.leave.val() {
            self.left.d.next = self.less.val();
            if self.left.q.val() == self.one.val() {
                self.full_next.next = false;
            }
        }
        if self.take.val() {
            self.left.d.next = self.s_count.val();
            self.full_next.next = true;
        }
        self.full.d.next = self.full_next.val();
        self.ready.d.next = !self.full_next.val();
        if self.flush.val() {
            self.left.d.next = self.none.val();
            self.full.d.next = false;
            self.ready.d.next = true;
        }
        self.load.next = self.take.val();
        self.shift.next = self.leave.val();
        self.s_ready.next = self.ready.q.val();
        self.m_valid.next = self.full.q.val();
    }
}
