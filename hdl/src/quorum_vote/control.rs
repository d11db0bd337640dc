//! The entrance: one vote at a time, then a pass that closes the last item, then the way out.

use rust_hdl::prelude::*;

/// The state machine.
///
/// ```text
/// idle ──take──► phases 1 … 6 ──► idle
///                   └─ of the last vote ──► phases 1 … 6 once more ──► waiting ──summed──► dumping ──over──► idle
/// ```
///
/// `open` is a register: high while nothing is under way.
#[derive(LogicBlock)]
pub(super) struct Control {
    pub clock: Signal<In, Clock>,
    pub flush: Signal<In, Bit>,
    pub s_valid: Signal<In, Bit>,
    pub s_last: Signal<In, Bit>,
    /// All weights are summed.
    pub summed: Signal<In, Bit>,
    /// The last step of the dump.
    pub over: Signal<In, Bit>,
    pub open: Signal<Out, Bit>,
    /// The vote that is offered is to be kept.
    pub take: Signal<Out, Bit>,
    /// The phase, 0 while idle.
    pub phase: Signal<Out, Bits<3>>,
    /// The phases are those of no vote.
    pub closing: Signal<Out, Bit>,
    pub dumping: Signal<Out, Bit>,

    ready: DFF<Bit>,
    at: DFF<Bits<3>>,
    /// The last vote was taken.
    closed: DFF<Bit>,
    again: DFF<Bit>,
    waiting: DFF<Bit>,
    leaving: DFF<Bit>,

    taken: Signal<Local, Bit>,
    busy: Signal<Local, Bit>,
    finishes: Signal<Local, Bit>,
    more: Signal<Local, Bits<3>>,
    at_next: Signal<Local, Bits<3>>,
    closed_next: Signal<Local, Bit>,
    idle_next: Signal<Local, Bit>,

    idle: Constant<Bits<3>>,
    one: Constant<Bits<3>>,
    last: Constant<Bits<3>>,
}

impl Control {
    pub fn new() -> Self {
        Self {
            clock: Signal::default(),
            flush: Signal::default(),
            s_valid: Signal::default(),
            s_last: Signal::default(),
            summed: Signal::default(),
            over: Signal::default(),
            open: Signal::default(),
            take: Signal::default(),
            phase: Signal::default(),
            closing: Signal::default(),
            dumping: Signal::default(),
            ready: DFF::default(),
            at: DFF::default(),
            closed: DFF::default(),
            again: DFF::default(),
            waiting: DFF::default(),
            leaving: DFF::default(),
            taken: Signal::default(),
            busy: Signal::default(),
            finishes: Signal::default(),
            more: Signal::default(),
            at_next: Signal::default(),
            closed_next: Signal::default(),
            idle_next: Signal::default(),
            idle: Constant::new(0.into()),
            one: Constant::new(1.into()),
            last: Constant::new(super::PHASES.into()),
        }
    }
}

impl Logic for Control {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, ready, at, closed, again, waiting, leaving);

        self.taken.next = self.s_valid.val() && self.ready.q.val();
        self.busy.next = self.at.q.val() != self.idle.val();
        self.finishes.next = self.at.q.val() == self.last.val();
        self.more.next = self.at.q.val() + self.one.val();
        self.at_next.next = self.at.q.val();
        self.closed_next.next = self.closed.q.val();
        if self.busy.val() {
            self.at_next.next = self.more.val();
        }
        if self.finishes.val() {
            self.at_next.next = self.idle.val();
            if self.again.q.val() {
                self.again.d.next = false;
                self.waiting.d.next = true;
            } else {
                if self.closed.q.val() {
                    self.again.d.next = true;
                    self.at_next.next = self.one.val();
                }
            }
        }
        if self.taken.val() {
            self.at_next.next = self.one.val();
            self.closed_next.next = self.s_last.val();
        }
        if self.waiting.q.val() && self.summed.val() {
            self.waiting.d.next = false;
            self.leaving.d.next = true;
        }
        if self.over.val() {
            self.leaving.d.next = false;
            self.closed_next.next = false;
        }

        self.at.d.next = self.at_next.val();
        self.closed.d.next = self.closed_next.val();
        self.idle_next.next = self.at_next.val() == self.idle.val();
        self.ready.d.next = self.idle_next.val() && (!self.closed_next.val());

        if self.flush.val() {
            self.ready.d.next = true;
            self.at.d.next = self.idle.val();
            self.closed.d.next = false;
            self.again.d.next = false;
            self.waiting.d.next = false;
            self.leaving.d.next = false;
        }

        self.open.next = self.ready.q.val();
        self.take.next = self.taken.val();
        self.phase.next = self.at.q.val();
        self.closing.next = self.again.q.val();
        self.dumping.next = self.leaving.q.val();
    }
}
