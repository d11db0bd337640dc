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
//! `s_ready` is low in the first cycle after power-up and does not wait for `s_valid`. It may be low for some cycles after
//! parameters were written, until they count: see the block.
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
//!
//! **Folds and scans.** A block that works several cycles on a record, or gives other than one output a record, has a
//! state machine of its own at the entrance, whose `s_ready` is a register, too, and lets its beats out through a
//! `Shell` or through the `Outlet` inside it. A flush takes back the whole batch: tables that hold state are to be
//! written again.

mod flight;
mod memory;
mod outlet;
mod pointers;
mod shelf;

use crate::lazy::inputs;
pub(crate) use flight::Flight;
pub(crate) use memory::Memory;
pub(crate) use outlet::Outlet;
pub(crate) use pointers::Pointers;
use rust_hdl::prelude::*;
pub(crate) use shelf::Shelf;

/// Records that may be inside a block at a time.
pub(crate) const DEPTH: usize = 1 << DEPTH_BITS;

/// Bits of the address of a place.
const DEPTH_BITS: usize = 5;

/// The largest number of stages with which one record per cycle goes through: a place is given back
/// `stages + 5` cycles after it was taken.
pub(crate) const MAX_STAGES: usize = DEPTH - 5;

/// Cycles from the one that takes a record to the one that offers its output.
pub(crate) const fn latency(stages: usize) -> u64 {
    stages as u64 + 2
}

/// Both ends of a pipeline of fixed length: see the module.
#[derive(LogicBlock)]
pub(crate) struct Shell<T: Synth> {
    pub clock: Signal<In, Clock>,
    pub flush: Signal<In, Bit>,
    pub s_valid: Signal<In, Bit>,
    pub s_ready: Signal<Out, Bit>,
    /// Nothing is taken in the next cycle.
    pub hold: Signal<In, Bit>,
    /// What the last stage holds.
    pub result: Signal<In, T>,
    pub m_ready: Signal<In, Bit>,
    pub m_valid: Signal<Out, Bit>,
    pub m_data: Signal<Out, T>,

    flight: Flight,
    outlet: Outlet<T>,
    take: Signal<Local, Bit>,
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
            hold: Signal::default(),
            result: Signal::default(),
            m_ready: Signal::default(),
            m_valid: Signal::default(),
            m_data: Signal::default(),
            flight: Flight::new(stages),
            outlet: Outlet::new(),
            take: Signal::default(),
        }
    }
}

inputs!(for [T: Synth] Shell<T>: clock, flush, s_valid, hold, result, m_ready);

impl<T: Synth> Logic for Shell<T> {
    #[hdl_gen]
    fn update(&mut self) {
        clock!(self, clock, flight, outlet);
        self.take.next = self.s_valid.val() && self.outlet.ready.val();

        // Valid bits: one step a cycle, whatever happens.
        self.flight.clear.next = self.flush.val();
        self.flight.take.next = self.take.val();

        self.outlet.flush.next = self.flush.val();
        self.outlet.take.next = self.take.val();
        self.outlet.hold.next = self.hold.val();
        self.outlet.arrive.next = self.flight.arrive.val();
        self.outlet.result.next = self.result.val();
        self.outlet.m_ready.next = self.m_ready.val();
        self.s_ready.next = self.outlet.ready.val();
        self.m_valid.next = self.outlet.m_valid.val();
        self.m_data.next = self.outlet.m_data.val();
    }
}
