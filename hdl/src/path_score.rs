//! The FPGA twin of `path_score`: a node and an edge a cycle, from tables in RAM.
//!
//! ```text
//! cycle   0            1               1..5                    6              7          8         9
//! s_data ─[sequencer]─►[ nodes, edges ]─►[values]─► two values ─►[+, lowest]─►[÷ count]─►[weights]─►[+]─► outlet
//!             └─ place, hops, last ─►────────────────────────────────┘
//! ```
//!
//! *Ports*: those of every block, see [`crate::model`]; a record is 18 words, an output 1. *Parameters*: 10 words.
//! *Tables*: at most 1024 nodes and 4096 edges, all in RAM inside; a word counts for records taken from the next cycle on.
//! *Cycles per record*: one more than it has hops, so 1 to 9. *Latency*: 12 cycles, and one more for each hop.
//!
//! *Division*: the means of up to 9 values are products with a reciprocal of 23 bits, which is exact for all sums.
//! *Multipliers*: 9 of 16 × 16 for the values, one of 16 × 32 for the latency; two of 20 × 24 for the means and two of
//! 16 × 16 for the score; all are products of two registers into a third.
//!
//! *When stalled*: nothing inside waits. A record is taken when a place in the output FIFO is kept for it and no further
//! cycle of the record before is due; `s_ready` is low meanwhile. Records keep their order.

mod path;
mod sequencer;
mod values;

use crate::lanes::Lanes;
use crate::lazy::Lazy;
use crate::registers::Parameters;
use crate::stream::{Flight, Outlet};
use accel_kernels::path_score::NODES;
use path::Path;
use rust_hdl::prelude::*;
use sequencer::Sequencer;
use values::Values;

/// Entries of each table that the block holds.
pub(crate) const NODE_ENTRIES: u32 = 1024;
pub(crate) const EDGE_ENTRIES: u32 = 4096;

/// The largest number of cycles from one record to the next.
pub(crate) const CYCLES: u64 = NODES as u64;

/// Cycles from the last step of a record to its result.
const FLIGHT: usize = 9;

/// Cycles from the one that takes a record without a hop to the one that offers its output; each hop adds one.
pub(crate) fn latency(_stages: usize) -> u64 {
    FLIGHT as u64 + 3
}

/// The block: see the module.
#[derive(LogicBlock)]
pub struct PathScore {
    /// The clock; everything happens at its rising edge.
    pub clock: Signal<In, Clock>,
    /// Empties the block.
    pub flush: Signal<In, Bit>,
    /// A record is offered.
    pub s_valid: Signal<In, Bit>,
    /// The record.
    pub s_data: Signal<In, Lanes<32, 18>>,
    /// Ignored: every record has an output of its own.
    pub s_last: Signal<In, Bit>,
    /// The record that is offered is taken.
    pub s_ready: Signal<Out, Bit>,
    /// The output that is offered is taken.
    pub m_ready: Signal<In, Bit>,
    /// An output is offered.
    pub m_valid: Signal<Out, Bit>,
    /// The output.
    pub m_data: Signal<Out, Lanes<32, 1>>,
    /// A word of parameters or tables is written.
    pub p_write: Signal<In, Bit>,
    /// Its address.
    pub p_addr: Signal<In, Bits<24>>,
    /// Its value.
    pub p_data: Signal<In, Bits<32>>,

    params: Lazy<Parameters<10, 10>>,
    sequencer: Sequencer,
    values: Values,
    path: Path,
    flight: Flight,
    outlet: Lazy<Outlet<Lanes<32, 1>>>,
    ready: Signal<Local, Bit>,
    take: Signal<Local, Bit>,
}

impl PathScore {
    /// The block; its pipeline has one length.
    ///
    /// # Panics
    /// When `stages` is not 1.
    pub fn new(stages: usize) -> Self {
        assert_eq!(stages, 1, "the pipeline has one length");
        Self {
            clock: Signal::default(),
            flush: Signal::default(),
            s_valid: Signal::default(),
            s_data: Signal::default(),
            s_last: Signal::default(),
            s_ready: Signal::default(),
            m_ready: Signal::default(),
            m_valid: Signal::default(),
            m_data: Signal::default(),
            p_write: Signal::default(),
            p_addr: Signal::default(),
            p_data: Signal::default(),
            params: Lazy::new(Parameters::default()),
            sequencer: Sequencer::default(),
            values: Values::default(),
            path: Path::default(),
            flight: Flight::new(FLIGHT),
            outlet: Lazy::new(Outlet::new()),
            ready: Signal::default(),
            take: Signal::default(),
        }
    }
}

impl Logic for PathScore {
    #[hdl_gen]
    fn update(&mut self) {
        clock!(self, clock, params, sequencer, values, path, flight, outlet);
        self.params.write.next = self.p_write.val();
        self.params.addr.next = self.p_addr.val();
        self.params.data.next = self.p_data.val();

        // Records come in when there is a place and the one before needs no further cycle.
        self.ready.next = self.outlet.ready.val() && (!self.sequencer.busy.val());
        self.take.next = self.s_valid.val() && self.ready.val();
        self.sequencer.flush.next = self.flush.val();
        self.sequencer.take.next = self.take.val();
        self.sequencer.s_data.next = self.s_data.val();

        self.values.p_write.next = self.p_write.val();
        self.values.p_addr.next = self.p_addr.val();
        self.values.p_data.next = self.p_data.val();
        self.values.params.next = self.params.q.val();
        self.values.node.next = self.sequencer.node.val();
        self.values.arc.next = self.sequencer.arc.val();
        self.values.tag.next = self.sequencer.tag.val();

        self.path.params.next = self.params.q.val();
        self.path.tag.next = self.values.tag_after.val();
        self.path.known.next = self.values.known.val();
        self.path.node.next = self.values.node_value.val();
        self.path.arc.next = self.values.arc_value.val();

        self.flight.clear.next = self.flush.val();
        self.flight.take.next = self.sequencer.last.val();
        self.outlet.hold.next = false;
        self.outlet.flush.next = self.flush.val();
        self.outlet.take.next = self.take.val();
        self.outlet.arrive.next = self.flight.arrive.val();
        self.outlet.result.next = self.path.q.val();
        self.outlet.m_ready.next = self.m_ready.val();
        self.s_ready.next = self.ready.val();
        self.m_valid.next = self.outlet.m_valid.val();
        self.m_data.next = self.outlet.m_data.val();
    }
}
