//! The FPGA twin of `anomaly_score`: multipliers that a whole row shares, or a few.
//!
//! ```text
//! cycle   0          1..4               1..7            8..11        12..14     15..16     17..22
//! s_data ─[sequencer]─[x - means]─ d ─►[rows: w d]─ a ─►[+ b, >> s]─ z ─►[z², +]─►[nearest]─►[curve]─► outlet
//!             │component, step, tag ─►[delays]─────────────┴────────────────────────┘
//! p_* ────────┴──►[loader]─ entry, word ─► the RAMs of means, weights, biases, shifts, constants
//! ```
//!
//! *Ports*: those of every block, see [`crate::model`]; a record is 9 words, an output 2. *Parameters*: 4 words, of
//! which only the first matters. *Tables*: at most 16 baselines, 32 components and 2 curves, all in RAM inside. A word
//! of a component counts for records taken from the second cycle after its write on, any other from the next.
//!
//! *Reuse factor* R, one of 1, 2, 4, 8, 16: there are 16 / R units, each computes R rows of the matrix one after the
//! other. *Cycles per record* of a baseline with K components: K R; in the diagonal form K, whatever R is: the unit with
//! the longest rows has 16 multipliers, and there are 16 squares. *Latency*: 24 cycles more than the cycles of the record.
//!
//! | R | cycles per record | diagonal | 16 × 16 multipliers: rows | squares, curve | together |
//! |---|---|---|---|---|---|
//! | 1 | K | K | 136 | 17 | 153 |
//! | 2 | 2 K | K | 72 | 17 | 89 |
//! | 4 | 4 K | K | 40 | 17 | 57 |
//! | 8 | 8 K | K | 24 | 17 | 41 |
//! | 16 | 16 K | K | 16 | 17 | 33 |
//!
//! The multipliers are products of two registers into a third, which a DSP block absorbs. Beside them there are three
//! multiplications by constants, two of them at the write port.
//!
//! RAM, for any R: 32 × (256 means + 2176 weights + 128 shifts + 512 biases + 32 constant) bits, 9728 × 32 bits of
//! curves (19 blocks of 18 kbit). With R > 1 rows are padded to those of their unit.
//!
//! *When stalled*: nothing inside waits. A record is taken when a place in the output FIFO is kept for it and no further
//! cycle of the record before is due; `s_ready` is low meanwhile. Records keep their order.

mod calibration;
mod delay;
mod deviations;
mod differences;
mod loader;
mod nearest;
mod rows;
mod sequencer;
mod squares;

use crate::lanes::Lanes;
use crate::lazy::Lazy;
use crate::stream::{Flight, Outlet};
use crate::{Block, direct, emit, pins};
use accel_kernels::anomaly_score::{BASELINE_WORDS, KERNEL};
use calibration::Calibration;
use delay::Delay;
use deviations::Deviations;
use differences::Differences;
use loader::Loader;
use nearest::Nearest;
use rows::Rows;
use rust_hdl::prelude::*;
use sequencer::Sequencer;
use squares::Squares;

/// Entries of each table that the block holds.
const BASELINES: usize = 16;
const COMPONENTS: usize = 32;
const CURVES: usize = 2;

/// The reuse factor when nobody asks for another: 57 multipliers, about a third of those of an ECP5-85.
pub const DEFAULT_REUSE: usize = 4;

/// Cycles from the last step of a record to its result.
const FLIGHT: usize = 22;

/// The means of a component, as words.
type Means = [u32; 8];

/// The block: see the module.
#[derive(LogicBlock)]
pub struct AnomalyScore {
    /// The clock; everything happens at its rising edge.
    pub clock: Signal<In, Clock>,
    /// Empties the block.
    pub flush: Signal<In, Bit>,
    /// A record is offered.
    pub s_valid: Signal<In, Bit>,
    /// The record.
    pub s_data: Signal<In, Lanes<32, 9>>,
    /// Ignored: every record has an output of its own.
    pub s_last: Signal<In, Bit>,
    /// The record that is offered is taken.
    pub s_ready: Signal<Out, Bit>,
    /// The output that is offered is taken.
    pub m_ready: Signal<In, Bit>,
    /// An output is offered.
    pub m_valid: Signal<Out, Bit>,
    /// The output.
    pub m_data: Signal<Out, Lanes<32, 2>>,
    /// A word of parameters or tables is written.
    pub p_write: Signal<In, Bit>,
    /// Its address.
    pub p_addr: Signal<In, Bits<24>>,
    /// Its value.
    pub p_data: Signal<In, Bits<32>>,

    loader: Loader,
    sequencer: Sequencer,
    differences: Differences,
    rows: Rows,
    deviations: Deviations,
    squares: Squares,
    nearest: Nearest,
    calibration: Calibration,
    /// The component, where its biases and where its constant are read.
    component_rows: Delay<5>,
    component_sum: Delay<5>,
    tag: Delay<6>,
    difference_saturated: Delay<1>,
    flight: Flight,
    outlet: Lazy<Outlet<Lanes<32, 2>>>,
    ready: Signal<Local, Bit>,
    take: Signal<Local, Bit>,
}

impl AnomalyScore {
    /// The block with this reuse factor.
    ///
    /// # Panics
    /// When the factor is none of 1, 2, 4, 8 and 16.
    pub fn new(reuse: usize) -> Self {
        assert!([1, 2, 4, 8, 16].contains(&reuse), "a reuse factor is 1, 2, 4, 8 or 16, not {reuse}");
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
            loader: Loader::default(),
            sequencer: Sequencer::new(reuse),
            differences: Differences::default(),
            rows: Rows::new(reuse),
            deviations: Deviations::default(),
            squares: Squares::default(),
            nearest: Nearest::default(),
            calibration: Calibration::new(),
            component_rows: Delay::new(6),
            component_sum: Delay::new(7),
            tag: Delay::new(14),
            difference_saturated: Delay::new(10),
            flight: Flight::new(FLIGHT),
            outlet: Lazy::new(Outlet::new()),
            ready: Signal::default(),
            take: Signal::default(),
        }
    }
}

impl Logic for AnomalyScore {
    #[hdl_gen]
    fn update(&mut self) {
        clock!(self, clock, loader, sequencer, differences, rows, deviations, squares, nearest, calibration);
        clock!(self, clock, component_rows, component_sum, tag, difference_saturated, flight, outlet);

        // Records come in when there is a place and the one before needs no further cycle.
        self.ready.next = self.outlet.ready.val() && (!self.sequencer.busy.val());
        self.take.next = self.s_valid.val() && self.ready.val();
        self.sequencer.flush.next = self.flush.val();
        self.sequencer.take.next = self.take.val();
        self.sequencer.s_data.next = self.s_data.val();
        self.sequencer.p_write.next = self.p_write.val();
        self.sequencer.p_addr.next = self.p_addr.val();
        self.sequencer.p_data.next = self.p_data.val();
        self.loader.p_write.next = self.p_write.val();
        self.loader.p_addr.next = self.p_addr.val();
        self.loader.p_data.next = self.p_data.val();

        self.differences.write.next = self.loader.write.val();
        self.differences.entry.next = self.loader.entry.val();
        self.differences.word.next = self.loader.word.val();
        self.differences.data.next = self.loader.data.val();
        self.differences.features.next = self.sequencer.features.val();
        self.differences.component.next = self.sequencer.component.val();

        self.rows.write.next = self.loader.write.val();
        self.rows.entry.next = self.loader.entry.val();
        self.rows.word.next = self.loader.word.val();
        self.rows.data.next = self.loader.data.val();
        self.rows.component.next = self.sequencer.component.val();
        self.rows.step.next = self.sequencer.step.val();
        self.rows.diagonal.next = self.sequencer.diagonal.val();
        self.rows.d.next = self.differences.q.val();

        self.component_rows.d.next = self.sequencer.component.val();
        self.deviations.write.next = self.loader.write.val();
        self.deviations.entry.next = self.loader.entry.val();
        self.deviations.word.next = self.loader.word.val();
        self.deviations.data.next = self.loader.data.val();
        self.deviations.component.next = self.component_rows.q.val();
        self.deviations.a.next = self.rows.a.val();

        self.squares.z.next = self.deviations.z.val();
        self.squares.stopped.next = self.deviations.stopped.val();

        self.component_sum.d.next = self.component_rows.q.val();
        self.tag.d.next = self.sequencer.tag.val();
        self.difference_saturated.d.next = self.differences.saturated.val();
        self.nearest.write.next = self.loader.write.val();
        self.nearest.entry.next = self.loader.entry.val();
        self.nearest.word.next = self.loader.word.val();
        self.nearest.data.next = self.loader.data.val();
        self.nearest.component.next = self.component_sum.q.val();
        self.nearest.tag.next = self.tag.q.val();
        self.nearest.sum.next = self.squares.sum.val();
        self.nearest.feature.next = self.squares.feature.val();
        self.nearest.deviation_saturated.next = self.squares.saturated.val();
        self.nearest.difference_saturated.next = self.difference_saturated.q.val();

        self.calibration.p_write.next = self.p_write.val();
        self.calibration.p_addr.next = self.p_addr.val();
        self.calibration.p_data.next = self.p_data.val();
        self.calibration.distance.next = self.nearest.distance.val();
        self.calibration.about.next = self.nearest.about.val();
        self.calibration.curve.next = self.nearest.curve.val();

        self.flight.clear.next = self.flush.val();
        self.flight.take.next = self.sequencer.last.val();
        self.outlet.hold.next = false;
        self.outlet.flush.next = self.flush.val();
        self.outlet.take.next = self.take.val();
        self.outlet.arrive.next = self.flight.arrive.val();
        self.outlet.result.next = self.calibration.q.val();
        self.outlet.m_ready.next = self.m_ready.val();
        self.s_ready.next = self.ready.val();
        self.m_valid.next = self.outlet.m_valid.val();
        self.m_data.next = self.outlet.m_data.val();
    }
}

pins!(AnomalyScore);

/// The block of the kernel with a reuse factor of 1, 2, 4, 8 or 16. Its pipeline can't be cut: it has the one number of
/// stages, 1.
///
/// # Examples
/// ```
/// let fast = accel_hdl::anomaly_score::block::<1>();
/// let params = (fast.kernel.default_params)();
/// let small = accel_hdl::anomaly_score::block::<16>();
/// assert_eq!((small.cycles_per_record)(&params), 16 * (fast.cycles_per_record)(&params));
/// ```
pub const fn block<const REUSE: usize>() -> Block {
    Block {
        kernel: &KERNEL,
        default_stages: 1,
        max_stages: 1,
        latency: |_| LATENCY,
        beat_words: KERNEL.output_words,
        capacity: &[
            ("baselines", BASELINES as u32),
            ("components", COMPONENTS as u32),
            ("curves", CURVES as u32),
        ],
        fits: |_| Ok(()),
        cycles_per_record: cycles_per_record::<REUSE>,
        simulate: |_| Box::new(direct::Direct::new(AnomalyScore::new(REUSE))),
        verilog: |stages| emit::verilog(&block::<REUSE>(), stages, AnomalyScore::new(REUSE)),
    }
}

/// Cycles from the one that takes a record to the one that offers its output, for a record of one cycle; every further
/// cycle of a record adds one.
const LATENCY: u64 = FLIGHT as u64 + 3;

/// The cycles of a record of the baseline with the most components.
fn cycles_per_record<const REUSE: usize>(params: &[u32]) -> u64 {
    let components = KERNEL.table_words(params)[0]
        .chunks_exact(BASELINE_WORDS)
        .map(|baseline| u64::from(baseline[0] >> 24 & 15) + 1)
        .max();
    // without baselines there are no records
    components.unwrap_or(1) * if params[0] & 1 == 1 { 1 } else { REUSE as u64 }
}
