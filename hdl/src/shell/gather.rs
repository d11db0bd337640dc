//! From records to the beats of a distributor.

use super::made;
use crate::ports::ports;
use rust_hdl::prelude::*;

/// Says into which of the slots (1 to 16) the next record goes and when they leave: all of them full, or the message ends.
///
/// ```text
/// s_valid, s_tail ──►[number of the slot]──► load (a bit a slot), m_valid, m_count
/// ```
///
/// So that records of a slow link do not wait for others, the last of a message takes with it what is there.
#[derive(LogicBlock)]
pub struct Gathering {
    /// The clock.
    pub clock: Signal<In, Clock>,
    /// Empties it.
    pub flush: Signal<In, Bit>,
    /// A record is offered.
    pub s_valid: Signal<In, Bit>,
    /// It is the last of its message.
    pub s_tail: Signal<In, Bit>,
    /// It is taken; from a register.
    pub s_ready: Signal<Out, Bit>,
    /// The slots that take it.
    pub load: Signal<Out, Bits<16>>,
    /// The slots leave.
    pub m_valid: Signal<Out, Bit>,
    /// How many hold records.
    pub m_count: Signal<Out, Bits<5>>,
    /// They are taken.
    pub m_ready: Signal<In, Bit>,

    count: DFF<Bits<5>>,
    ready: DFF<Bit>,
    full: DFF<Bit>,
    take: Signal<Local, Bit>,
    leave: Signal<Local, Bit>,
    full_next: Signal<Local, Bit>,
    ends: Signal<Local, Bit>,
    more: Signal<Local, Bits<5>>,
    loads: Signal<Local, Bits<16>>,
    here: Signal<Local, Bits<16>>,
    nothing: Constant<Bits<16>>,
    none: Constant<Bits<5>>,
    one: Constant<Bits<5>>,
    top: Constant<Bits<5>>,
    numbers: [Constant<Bits<5>>; 16],
}

impl Gathering {
    /// With so many slots.
    pub fn new(slots: usize) -> Self {
        assert!((1..17).contains(&slots), "{slots} slots, the limit is 16");
        made!(
            nothing: 0_u64, none: 0_u64, one: 1_u64, top: (slots as LiteralType - 1);
            numbers: std::array::from_fn(|i| Constant::new((i as LiteralType).into()));
            clock, flush, s_valid, s_tail, s_ready, load, m_valid, m_count, m_ready,
            count, ready, full, take, leave, full_next, ends, more, loads, here
        )
    }
}

ports!(
    Gathering:
    clock, flush, s_valid, s_tail, m_ready
    =>
    s_ready, load, m_valid, m_count
);

impl Logic for Gathering {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, count, ready, full);
        self.take.next = self.s_valid.val() && self.ready.q.val();
        self.leave.next = self.full.q.val() && self.m_ready.val();
        self.ends.next = self.count.q.val() == self.top.val();
        self.more.next = self.count.q.val() + self.one.val();
        self.full_next.next = self.full.q.val();
        if self.leave.val() {
            self.full_next.next = false;
            self.count.d.next = self.none.val();
        }
        if self.take.val() {
            self.count.d.next = self.more.val();
            self.full_next.next = self.ends.val() || self.s_tail.val();
        }
        self.loads.next = self.nothing.val();
        for i in 0..16 {
            self.loads.next = self.loads.val().replace_bit(i, self.count.q.val() == self.numbers[i].val());
        }
        self.here.next = self.nothing.val();
        if self.take.val() {
            self.here.next = self.loads.val();
        }
        self.full.d.next = self.full_next.val();
        self.ready.d.next = !self.full_next.val();
        if self.flush.val() {
            self.count.d.next = self.none.val();
            self.full.d.next = false;
            self.ready.d.next = true;
        }
        self.load.next = self.here.val();
        self.s_ready.next = self.ready.q.val();
        self.m_valid.next = self.full.q.val();
        self.m_count.next = self.count.q.val();
    }
}
