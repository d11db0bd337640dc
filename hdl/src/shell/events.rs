//! What happened at a kernel's streams in a cycle.

use crate::ports::ports;
use rust_hdl::prelude::*;

/// One link of the chain from the kernels to the counters.
///
/// ```text
/// valid, ready of records and beats ──►[event bits]──►[or]──► m_events        two cycles late
/// s_events (of the later kernels) ──────────────────────┘
/// ```
///
/// Bits: 0 a record was taken, 1 a beat was given, 2 a record waited, 3 a beat waited. In a cycle of `flush` nothing
/// happens.
#[derive(LogicBlock, Default)]
pub struct Events {
    /// The clock.
    pub clock: Signal<In, Clock>,
    /// The kernel is being emptied.
    pub flush: Signal<In, Bit>,
    /// A record is offered.
    pub record_valid: Signal<In, Bit>,
    /// It is taken.
    pub record_ready: Signal<In, Bit>,
    /// A beat is offered.
    pub beat_valid: Signal<In, Bit>,
    /// It is taken.
    pub beat_ready: Signal<In, Bit>,
    /// Events of the later kernels.
    pub s_events: Signal<In, Bits<4>>,
    /// Events.
    pub m_events: Signal<Out, Bits<4>>,

    own: DFF<Bits<4>>,
    all: DFF<Bits<4>>,
    record: Signal<Local, Bit>,
    beat: Signal<Local, Bit>,
    seen: Signal<Local, Bits<4>>,
}

ports!(
    Events:
    clock, flush, record_valid, record_ready, beat_valid, beat_ready, s_events
    =>
    m_events
);

impl Logic for Events {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, own, all);
        self.record.next = self.record_valid.val() && (!self.flush.val());
        self.beat.next = self.beat_valid.val() && (!self.flush.val());
        self.seen.next = self.own.q.val();
        self.seen.next = self.seen.val().replace_bit(0, self.record.val() && self.record_ready.val());
        self.seen.next = self.seen.val().replace_bit(1, self.beat.val() && self.beat_ready.val());
        self.seen.next = self.seen.val().replace_bit(2, self.record.val() && (!self.record_ready.val()));
        self.seen.next = self.seen.val().replace_bit(3, self.beat.val() && (!self.beat_ready.val()));
        self.own.d.next = self.seen.val();
        self.all.d.next = self.own.q.val() | self.s_events.val();
        self.m_events.next = self.all.q.val();
    }
}
