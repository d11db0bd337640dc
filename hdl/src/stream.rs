//! The stream shell that every block shares: credits, valid bits, output FIFO.
//!
//! A block is a pipeline that never stops, without a valid bit or an enable, between the two halves of a
//! `Shell`. A record enters only when a place in the output FIFO is kept for its result, so nothing behind
//! the entrance ever has to wait, and no `ready` runs through the stages: routed, a chained `ready` costs
//! nearly half of the clock rate.
//!
//! ```text
//!            ┌──────────────── Shell ────────────────────────────────────┐
//! s_valid ──►│ take = s_valid & s_ready   valid bits: 1 2 3 … S          │
//! s_ready ◄──│[register] ◄── credits ◄──────────────────────────┐        │
//!            │                                        arrive    │ leave  │
//!            │                              result ──►[ FIFO ]──►[output]│──► m_valid, m_data
//!            └───────────────────────────────▲───────────────────────────┘◄── m_ready
//! s_data ─►[ level ]─►[ level ]─► … ─►[ level ]   free-running, S registers
//! ```
//!
//! **Transfers.** A record is taken in a cycle with `s_valid & s_ready & !flush`, an output is handed over in
//! one with `m_valid & m_ready & !flush`. `s_ready`, `m_valid` and `m_data` come straight from registers.
//! `s_ready` is low in the first cycle after power-up and does not wait for `s_valid`.
//!
//! **Throughput.** One record per cycle while the output is taken every cycle. Records are never lost,
//! duplicated or reordered; while an output waits, `m_valid` and `m_data` hold.
//!
//! **Latency.** `stages + 2` cycles from the one that takes a record to the one that offers its output, when
//! nothing stalls: the stages, the FIFO, the output register.
//!
//! **Flush.** A cycle with `flush` high takes nothing and hands over nothing, whatever `s_ready` and `m_valid`
//! say; all records and outputs inside vanish, and the block is empty and ready in the next cycle. Parameters
//! stay.

mod flight;
mod memory;

use crate::lazy::inputs;
use flight::Flight;
use memory::Memory;
use rust_hdl::prelude::*;

use crate::registers::Register;

/// Records that may be inside a block at a time.
pub(crate) const DEPTH: usize = 32;

/// The largest number of stages with which one record per cycle goes through: a place is given back
/// `stages + 3` cycles after it was taken.
pub(crate) const MAX_STAGES: usize = DEPTH - 3;

/// Cycles from the one that takes a record to the one that offers its output.
pub(crate) const fn latency(stages: usize) -> u64 {
    stages as u64 + 2
}

/// Both ends of a block: see the module.
#[derive(LogicBlock)]
pub(crate) struct Shell<T: Synth> {
    pub clock: Signal<In, Clock>,
    pub flush: Signal<In, Bit>,
    pub s_valid: Signal<In, Bit>,
    pub s_ready: Signal<Out, Bit>,
    /// What the last stage holds.
    pub result: Signal<In, T>,
    pub m_ready: Signal<In, Bit>,
    pub m_valid: Signal<Out, Bit>,
    pub m_data: Signal<Out, T>,

    ready: DFF<Bit>,
    /// Records inside: taken and not yet handed over.
    used: DFF<Bits<6>>,
    flight: Flight,
    /// Counts one bit more than an address has, so that equal counts mean empty.
    written: DFF<Bits<6>>,
    read: DFF<Bits<6>>,
    memory: Memory<T>,
    valid: DFF<Bit>,
    data: Register<T>,

    take: Signal<Local, Bit>,
    leave: Signal<Local, Bit>,
    used_more: Signal<Local, Bits<6>>,
    used_less: Signal<Local, Bits<6>>,
    used_next: Signal<Local, Bits<6>>,
    arrive: Signal<Local, Bit>,
    written_more: Signal<Local, Bits<6>>,
    read_more: Signal<Local, Bits<6>>,
    waiting: Signal<Local, Bit>,
    load: Signal<Local, Bit>,

    zero: Constant<Bits<6>>,
    one: Constant<Bits<6>>,
    places: Constant<Bits<6>>,
}

impl<T: Synth> Shell<T> {
    /// The shell of a pipeline of this many registers.
    pub fn new(stages: usize) -> Self {
        assert!((1..MAX_STAGES + 1).contains(&stages), "{stages} stages, the limit is {MAX_STAGES}");
        Self {
            clock: Signal::default(),
            flush: Signal::default(),
            s_valid: Signal::default(),
            s_ready: Signal::default(),
            result: Signal::default(),
            m_ready: Signal::default(),
            m_valid: Signal::default(),
            m_data: Signal::default(),
            ready: DFF::default(),
            used: DFF::default(),
            flight: Flight::new(stages),
            written: DFF::default(),
            read: DFF::default(),
            memory: Memory::default(),
            valid: DFF::default(),
            data: Register::new(true),
            take: Signal::default(),
            leave: Signal::default(),
            used_more: Signal::default(),
            used_less: Signal::default(),
            used_next: Signal::default(),
            arrive: Signal::default(),
            written_more: Signal::default(),
            read_more: Signal::default(),
            waiting: Signal::default(),
            load: Signal::default(),
            zero: Constant::new(0.into()),
            one: Constant::new(1.into()),
            places: Constant::new((DEPTH as LiteralType).into()),
        }
    }
}

inputs!(for [T: Synth] Shell<T>: clock, flush, s_valid, result, m_ready);

impl<T: Synth> Logic for Shell<T> {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, ready, used, written, read, valid, data);
        clock!(self, clock, memory, flight);

        // Credits: how many records are inside after this cycle.
        self.take.next = self.s_valid.val() && self.ready.q.val();
        self.leave.next = self.valid.q.val() && self.m_ready.val();
        self.used_more.next = self.used.q.val() + self.one.val();
        self.used_less.next = self.used.q.val() - self.one.val();
        self.used_next.next = self.used.q.val();
        if self.take.val() && (!self.leave.val()) {
            self.used_next.next = self.used_more.val();
        }
        if self.leave.val() && (!self.take.val()) {
            self.used_next.next = self.used_less.val();
        }
        self.used.d.next = self.used_next.val();
        self.ready.d.next = self.used_next.val() != self.places.val();

        // Valid bits: one step a cycle, whatever happens.
        self.flight.clear.next = self.flush.val();
        self.flight.take.next = self.take.val();
        self.arrive.next = self.flight.arrive.val();

        // The FIFO: a result that arrives has a place.
        self.written_more.next = self.written.q.val() + self.one.val();
        self.memory.write.next = self.arrive.val();
        self.memory.write_at.next = self.written.q.val();
        self.memory.write_data.next = self.result.val();
        if self.arrive.val() {
            self.written.d.next = self.written_more.val();
        }

        // The output register: refilled as soon as it is free.
        self.read_more.next = self.read.q.val() + self.one.val();
        self.memory.read_at.next = self.read.q.val();
        self.waiting.next = self.written.q.val() != self.read.q.val();
        self.load.next = self.waiting.val() && ((!self.valid.q.val()) || self.m_ready.val());
        if self.leave.val() {
            self.valid.d.next = false;
        }
        if self.load.val() {
            self.data.d.next = self.memory.read_data.val();
            self.valid.d.next = true;
            self.read.d.next = self.read_more.val();
        }

        if self.flush.val() {
            self.ready.d.next = true;
            self.used.d.next = self.zero.val();
            self.written.d.next = self.zero.val();
            self.read.d.next = self.zero.val();
            self.valid.d.next = false;
        }

        self.s_ready.next = self.ready.q.val();
        self.m_valid.next = self.valid.q.val();
        self.m_data.next = self.data.q.val();
    }
}
