//! The entrance: takes records, counts rows, and begins the dump.

use rust_hdl::prelude::*;

/// The state machine at the entrance.
///
/// ```text
/// idle ──take──► rows 0 … 7 ──► idle, or rows of the next record
///                     └─ of the last record ──► 3 cycles ──► dumping ──end──► idle
/// ```
///
/// `s_ready` is a register: high in the next cycle when then nothing is under way or row 7 is, and no last record waits
/// for its dump.
#[derive(LogicBlock)]
pub(super) struct Control {
    pub clock: Signal<In, Clock>,
    pub flush: Signal<In, Bit>,
    pub s_valid: Signal<In, Bit>,
    pub s_last: Signal<In, Bit>,
    pub s_ready: Signal<Out, Bit>,
    /// The last step of the dump.
    pub done: Signal<In, Bit>,
    /// The record that is offered is to be kept.
    pub take: Signal<Out, Bit>,
    /// A row is under way.
    pub busy: Signal<Out, Bit>,
    /// Which one.
    pub row: Signal<Out, Bits<3>>,
    /// It is the last of its record.
    pub ends: Signal<Out, Bit>,
    /// All sums are complete and leave.
    pub dumping: Signal<Out, Bit>,

    ready: DFF<Bit>,
    active: DFF<Bit>,
    count: DFF<Bits<3>>,
    /// The last record was taken.
    closed: DFF<Bit>,
    /// Cycles until the adders are empty.
    drained: DFF<Bits<2>>,
    leaving: DFF<Bit>,

    taken: Signal<Local, Bit>,
    at_seven: Signal<Local, Bit>,
    ending: Signal<Local, Bit>,
    more: Signal<Local, Bits<3>>,
    active_next: Signal<Local, Bit>,
    count_next: Signal<Local, Bits<3>>,
    closed_next: Signal<Local, Bit>,
    seven_next: Signal<Local, Bit>,
    free_next: Signal<Local, Bit>,
    less: Signal<Local, Bits<2>>,
    waits: Signal<Local, Bit>,

    zero: Constant<Bits<3>>,
    one: Constant<Bits<3>>,
    seven: Constant<Bits<3>>,
    none: Constant<Bits<2>>,
    once: Constant<Bits<2>>,
    drain: Constant<Bits<2>>,
}

impl Control {
    pub fn new() -> Self {
        Self {
            clock: Signal::default(),
            flush: Signal::default(),
            s_valid: Signal::default(),
            s_last: Signal::default(),
            s_ready: Signal::default(),
            done: Signal::default(),
            take: Signal::default(),
            busy: Signal::default(),
            row: Signal::default(),
            ends: Signal::default(),
            dumping: Signal::default(),
            ready: DFF::default(),
            active: DFF::default(),
            count: DFF::default(),
            closed: DFF::default(),
            drained: DFF::default(),
            leaving: DFF::default(),
            taken: Signal::default(),
            at_seven: Signal::default(),
            ending: Signal::default(),
            more: Signal::default(),
            active_next: Signal::default(),
            count_next: Signal::default(),
            closed_next: Signal::default(),
            seven_next: Signal::default(),
            free_next: Signal::default(),
            less: Signal::default(),
            waits: Signal::default(),
            zero: Constant::new(0.into()),
            one: Constant::new(1.into()),
            seven: Constant::new(7.into()),
            none: Constant::new(0.into()),
            once: Constant::new(1.into()),
            drain: Constant::new(3.into()),
        }
    }
}

impl Logic for Control {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, ready, active, count, closed, drained, leaving);

        self.taken.next = self.s_valid.val() && self.ready.q.val();
        self.at_seven.next = self.count.q.val() == self.seven.val();
        self.ending.next = self.active.q.val() && self.at_seven.val();
        self.more.next = self.count.q.val() + self.one.val();

        self.active_next.next = self.active.q.val();
        self.count_next.next = self.count.q.val();
        self.closed_next.next = self.closed.q.val();
        if self.active.q.val() {
            self.count_next.next = self.more.val();
        }
        if self.ending.val() {
            self.active_next.next = false;
        }
        if self.taken.val() {
            self.active_next.next = true;
            self.count_next.next = self.zero.val();
            self.closed_next.next = self.s_last.val();
        }
        if self.done.val() {
            self.closed_next.next = false;
        }
        self.active.d.next = self.active_next.val();
        self.count.d.next = self.count_next.val();
        self.closed.d.next = self.closed_next.val();
        self.seven_next.next = self.count_next.val() == self.seven.val();
        self.free_next.next = self.seven_next.val() || (!self.active_next.val());
        self.ready.d.next = self.free_next.val() && (!self.closed_next.val());

        // The adders are three registers long.
        self.less.next = self.drained.q.val() - self.once.val();
        self.waits.next = self.drained.q.val() != self.none.val();
        if self.waits.val() {
            self.drained.d.next = self.less.val();
        }
        if self.ending.val() && self.closed.q.val() {
            self.drained.d.next = self.drain.val();
        }
        if self.drained.q.val() == self.once.val() {
            self.leaving.d.next = true;
        }
        if self.done.val() {
            self.leaving.d.next = false;
        }

        if self.flush.val() {
            self.ready.d.next = true;
            self.active.d.next = false;
            self.closed.d.next = false;
            self.drained.d.next = self.none.val();
            self.leaving.d.next = false;
        }

        self.s_ready.next = self.ready.q.val();
        self.take.next = self.taken.val();
        self.busy.next = self.active.q.val();
        self.row.next = self.count.q.val();
        self.ends.next = self.ending.val();
        self.dumping.next = self.leaving.q.val();
    }
}
