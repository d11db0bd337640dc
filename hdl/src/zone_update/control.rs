//! The entrance: one record at a time, then the states.

use rust_hdl::prelude::*;

/// The state machine.
///
/// ```text
/// idle ──take──► phases 1 … 6 ──► idle
///                   └─ of the last record ──► dumping, a word a step ──over──► idle
/// ```
///
/// `open` is a register: high while nothing is under way.
#[derive(LogicBlock)]
pub(super) struct Control {
    pub clock: Signal<In, Clock>,
    pub flush: Signal<In, Bit>,
    /// A record is offered and there is a place for its output.
    pub offer: Signal<In, Bit>,
    pub s_last: Signal<In, Bit>,
    pub open: Signal<Out, Bit>,
    /// The record that is offered is to be kept.
    pub take: Signal<Out, Bit>,
    /// The record's state and output are there.
    pub write: Signal<Out, Bit>,
    /// There is a place for a word of a state.
    pub room: Signal<In, Bit>,
    /// How many states leave.
    pub agents: Signal<In, Bits<9>>,
    pub dumping: Signal<Out, Bit>,
    /// The word whose turn it is leaves.
    pub step: Signal<Out, Bit>,
    /// The number of that word.
    pub word: Signal<Out, Bits<9>>,

    ready: DFF<Bit>,
    phase: DFF<Bits<3>>,
    closed: DFF<Bit>,
    leaving: DFF<Bit>,
    count: DFF<Bits<9>>,

    taken: Signal<Local, Bit>,
    busy: Signal<Local, Bit>,
    finishes: Signal<Local, Bit>,
    phase_more: Signal<Local, Bits<3>>,
    phase_next: Signal<Local, Bits<3>>,
    closed_next: Signal<Local, Bit>,
    moves: Signal<Local, Bit>,
    over: Signal<Local, Bit>,
    count_wide: Signal<Local, Bits<10>>,
    count_more: Signal<Local, Bits<10>>,
    agents_wide: Signal<Local, Bits<10>>,
    words: Signal<Local, Bits<10>>,
    idle_next: Signal<Local, Bit>,

    idle: Constant<Bits<3>>,
    one: Constant<Bits<3>>,
    last: Constant<Bits<3>>,
    first: Constant<Bits<9>>,
    one10: Constant<Bits<10>>,
}

impl Control {
    pub fn new() -> Self {
        Self {
            clock: Signal::default(),
            flush: Signal::default(),
            offer: Signal::default(),
            s_last: Signal::default(),
            open: Signal::default(),
            take: Signal::default(),
            write: Signal::default(),
            room: Signal::default(),
            agents: Signal::default(),
            dumping: Signal::default(),
            step: Signal::default(),
            word: Signal::default(),
            ready: DFF::default(),
            phase: DFF::default(),
            closed: DFF::default(),
            leaving: DFF::default(),
            count: DFF::default(),
            taken: Signal::default(),
            busy: Signal::default(),
            finishes: Signal::default(),
            phase_more: Signal::default(),
            phase_next: Signal::default(),
            closed_next: Signal::default(),
            moves: Signal::default(),
            over: Signal::default(),
            count_wide: Signal::default(),
            count_more: Signal::default(),
            agents_wide: Signal::default(),
            words: Signal::default(),
            idle_next: Signal::default(),
            idle: Constant::new(0.into()),
            one: Constant::new(1.into()),
            last: Constant::new(super::PHASES.into()),
            first: Constant::new(0.into()),
            one10: Constant::new(1.into()),
        }
    }
}

impl Logic for Control {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, ready, phase, closed, leaving, count);

        // A record.
        self.taken.next = self.offer.val() && self.ready.q.val();
        self.busy.next = self.phase.q.val() != self.idle.val();
        self.finishes.next = self.phase.q.val() == self.last.val();
        self.phase_more.next = self.phase.q.val() + self.one.val();
        self.phase_next.next = self.phase.q.val();
        if self.busy.val() {
            self.phase_next.next = self.phase_more.val();
        }
        if self.finishes.val() {
            self.phase_next.next = self.idle.val();
        }
        self.closed_next.next = self.closed.q.val();
        if self.taken.val() {
            self.phase_next.next = self.one.val();
            self.closed_next.next = self.s_last.val();
        }

        // The states: two words each.
        self.moves.next = self.leaving.q.val() && self.room.val();
        self.count_wide.next = bit_cast::<10, 9>(self.count.q.val());
        self.count_more.next = self.count_wide.val() + self.one10.val();
        self.agents_wide.next = bit_cast::<10, 9>(self.agents.val());
        self.words.next = self.agents_wide.val() << 1;
        self.over.next = self.moves.val() && (self.count_more.val() == self.words.val());
        if self.moves.val() {
            self.count.d.next = self.count_more.val().get_bits::<9>(0);
        }
        if self.finishes.val() && self.closed.q.val() {
            self.leaving.d.next = true;
        }
        if self.over.val() {
            self.leaving.d.next = false;
            self.closed_next.next = false;
            self.count.d.next = self.first.val();
        }

        self.phase.d.next = self.phase_next.val();
        self.closed.d.next = self.closed_next.val();
        self.idle_next.next = self.phase_next.val() == self.idle.val();
        self.ready.d.next = self.idle_next.val() && (!self.closed_next.val());

        if self.flush.val() {
            self.ready.d.next = true;
            self.phase.d.next = self.idle.val();
            self.closed.d.next = false;
            self.leaving.d.next = false;
            self.count.d.next = self.first.val();
        }

        self.open.next = self.ready.q.val();
        self.take.next = self.taken.val();
        self.write.next = self.finishes.val();
        self.dumping.next = self.leaving.q.val();
        self.step.next = self.moves.val();
        self.word.next = self.count.q.val();
    }
}
