//! The entrance: takes records, counts their phases, and begins the dump.

use rust_hdl::prelude::*;

/// The state machine at the entrance.
///
/// ```text
/// idle ──take──► phases 1, 2, 3 ──► idle, or phase 1 of the record that was taken in phase 3
///                           └─ of the last record ──► dumping ──done──► idle
/// ```
///
/// `s_ready` is a register: high in the next cycle when then nothing is under way or phase 3 is, and no last record waits
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
    /// The ranks of the record are to be written.
    pub write: Signal<Out, Bit>,
    /// All ranks are complete and leave.
    pub dumping: Signal<Out, Bit>,

    ready: DFF<Bit>,
    phase: DFF<Bits<2>>,
    /// The last record was taken.
    closed: DFF<Bit>,
    leaving: DFF<Bit>,

    taken: Signal<Local, Bit>,
    active: Signal<Local, Bit>,
    writes: Signal<Local, Bit>,
    more: Signal<Local, Bits<2>>,
    phase_next: Signal<Local, Bits<2>>,
    closed_next: Signal<Local, Bit>,
    idle_next: Signal<Local, Bit>,
    last_next: Signal<Local, Bit>,
    free_next: Signal<Local, Bit>,

    none: Constant<Bits<2>>,
    one: Constant<Bits<2>>,
    three: Constant<Bits<2>>,
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
            write: Signal::default(),
            dumping: Signal::default(),
            ready: DFF::default(),
            phase: DFF::default(),
            closed: DFF::default(),
            leaving: DFF::default(),
            taken: Signal::default(),
            active: Signal::default(),
            writes: Signal::default(),
            more: Signal::default(),
            phase_next: Signal::default(),
            closed_next: Signal::default(),
            idle_next: Signal::default(),
            last_next: Signal::default(),
            free_next: Signal::default(),
            none: Constant::new(0.into()),
            one: Constant::new(1.into()),
            three: Constant::new(3.into()),
        }
    }
}

impl Logic for Control {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, ready, phase, closed, leaving);

        self.taken.next = self.s_valid.val() && self.ready.q.val();
        self.active.next = self.phase.q.val() != self.none.val();
        self.writes.next = self.phase.q.val() == self.three.val();
        // after phase 3 comes 0
        self.more.next = self.phase.q.val() + self.one.val();

        self.phase_next.next = self.none.val();
        if self.active.val() {
            self.phase_next.next = self.more.val();
        }
        self.closed_next.next = self.closed.q.val();
        if self.taken.val() {
            self.phase_next.next = self.one.val();
            self.closed_next.next = self.s_last.val();
        }
        if self.done.val() {
            self.closed_next.next = false;
        }
        self.phase.d.next = self.phase_next.val();
        self.closed.d.next = self.closed_next.val();
        self.idle_next.next = self.phase_next.val() == self.none.val();
        self.last_next.next = self.phase_next.val() == self.three.val();
        self.free_next.next = self.idle_next.val() || self.last_next.val();
        self.ready.d.next = self.free_next.val() && (!self.closed_next.val());

        if self.writes.val() && self.closed.q.val() {
            self.leaving.d.next = true;
        }
        if self.done.val() {
            self.leaving.d.next = false;
        }
        if self.flush.val() {
            self.ready.d.next = true;
            self.phase.d.next = self.none.val();
            self.closed.d.next = false;
            self.leaving.d.next = false;
        }

        self.s_ready.next = self.ready.q.val();
        self.take.next = self.taken.val();
        self.write.next = self.writes.val();
        self.dumping.next = self.leaving.q.val();
    }
}
