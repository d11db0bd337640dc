//! The FPGA twin of `moment_aggregation`: a record in 8 cycles through 17 multipliers, sums in RAM.
//!
//! ```text
//!           row 0…7
//! s_data ─►[record]─►[operands]─►[regs × 17 reg]─►[ + low half ]─►[ + high half ]
//!              │                                    ▲ RAM ▼          ▲ RAM ▼        20 banks, address: segment, row
//!              └─ segment ─►[marks]── fresh ────────┘                │
//! s_last ─► 3 cycles ─►[dump: segment, integer]── address ──►[ read, pick ]─►[ Shell ]─► m
//! ```
//!
//! In the cycle of row `r` the products of features `r` and `15 - r` with those before them are formed: `r + 1` and
//! `16 - r` of them, always 17. Two more banks sum the features `2 r` and `2 r + 1`, the last one counts.
//!
//! *Ports*: those of every block, see [`crate::model`] and [`crate::stream`]; a record is 288 bits, a beat one integer
//! of 64 bits. *Parameters*: 1 word. *Capacity*: 64 segments. *Cycles per record*: 8, back to back. *Latency*: 16 cycles
//! from the last record to the first beat; then a beat a cycle, 153 a segment. *When stalled*: the dump waits for places
//! in the output FIFO; no record is taken between the last one and the last beat's start.
//!
//! **No hazards.** A sum is read one cycle before its low half is written and two before its high half is. The same
//! address comes again 8 cycles later at the earliest, so every read sees the sum before it.
//!
//! **Clearing.** Nothing ever clears the RAM: a *mark* for each segment says whether it has a record in this batch. While
//! it has none, a sum begins anew instead of going on, and the dump gives zeros. A flush and the end of a dump clear all
//! marks in one cycle; what a flush leaves in flight is written before any record after it and then counts for nothing.

mod banks;
mod control;
mod dump;
mod marks;
mod operands;
mod terms;

use crate::lanes::Lanes;
use crate::lazy::Lazy;
use crate::registers::{Parameters, Register};
use crate::stream::{self, Shell};
use banks::Banks;
use control::Control;
use dump::Dump;
use marks::Marks;
use operands::Operands;
use rust_hdl::prelude::*;
use terms::Terms;

/// Features of a record.
const FEATURES: usize = 16;

/// Products of a row.
const PRODUCTS: usize = FEATURES + 1;

/// What a row adds: its products, two features, and one.
const TERMS: usize = PRODUCTS + 3;

/// Segments that have a place.
pub(crate) const SEGMENTS: u32 = 64;

/// Cycles from one record to the next.
pub(crate) const CYCLES: u64 = 8;

/// Registers from an address of the dump to its beat.
const DUMP_STAGES: usize = 2;

/// Cycles from the one that takes the last record to the one that offers the first beat: the rows, the adders behind
/// them, the dump.
pub(crate) fn latency(_stages: usize) -> u64 {
    CYCLES + 4 + stream::latency(DUMP_STAGES)
}

/// The block: see the module.
#[derive(LogicBlock)]
pub struct MomentAggregation {
    /// The clock; everything happens at its rising edge.
    pub clock: Signal<In, Clock>,
    /// Forgets the batch.
    pub flush: Signal<In, Bit>,
    /// A record is offered.
    pub s_valid: Signal<In, Bit>,
    /// The record.
    pub s_data: Signal<In, Lanes<32, 9>>,
    /// It is the last of its batch.
    pub s_last: Signal<In, Bit>,
    /// The record that is offered is taken.
    pub s_ready: Signal<Out, Bit>,
    /// The beat that is offered is taken.
    pub m_ready: Signal<In, Bit>,
    /// A beat is offered.
    pub m_valid: Signal<Out, Bit>,
    /// The beat: an integer of 64 bits.
    pub m_data: Signal<Out, Lanes<32, 2>>,
    /// A parameter word is written.
    pub p_write: Signal<In, Bit>,
    /// Its address.
    pub p_addr: Signal<In, Bits<24>>,
    /// Its value.
    pub p_data: Signal<In, Bits<32>>,

    params: Lazy<Parameters<1, 1>>,
    control: Control,
    operands: Lazy<Operands>,
    terms: Terms,
    marks: Marks,
    banks: Banks,
    dump: Dump,
    shell: Lazy<Shell<Lanes<32, 2>>>,
    record: Register<Lanes<32, 9>>,
    /// Beside the first registers of the multipliers.
    valid: DFF<Bit>,
    at: DFF<Bits<9>>,
    fresh: DFF<Bit>,
    segment: Signal<Local, Bits<6>>,
    segment_wide: Signal<Local, Bits<9>>,
    segment_at: Signal<Local, Bits<9>>,
    row: Signal<Local, Bits<3>>,
    row_wide: Signal<Local, Bits<9>>,
    step: Signal<Local, Bit>,
    over: Signal<Local, Bit>,
    clear: Signal<Local, Bit>,
}

impl MomentAggregation {
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
            control: Control::new(),
            operands: Lazy::new(Operands::new()),
            terms: Terms::default(),
            marks: Marks::default(),
            banks: Banks::default(),
            dump: Dump::new(),
            shell: Lazy::new(Shell::new(DUMP_STAGES)),
            record: Register::new(true),
            valid: DFF::default(),
            at: DFF::default(),
            fresh: DFF::default(),
            segment: Signal::default(),
            segment_wide: Signal::default(),
            segment_at: Signal::default(),
            row: Signal::default(),
            row_wide: Signal::default(),
            step: Signal::default(),
            over: Signal::default(),
            clear: Signal::default(),
        }
    }
}

impl Logic for MomentAggregation {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, record, valid, at, fresh);
        clock!(self, clock, params, control, terms, marks, banks, dump, shell);
        self.params.write.next = self.p_write.val();
        self.params.addr.next = self.p_addr.val();
        self.params.data.next = self.p_data.val();

        // The steps of the dump, and what ends with it or with a flush.
        self.step.next = self.control.dumping.val() && self.shell.s_ready.val();
        self.over.next = self.step.val() && self.dump.last.val();
        self.clear.next = self.over.val() || self.flush.val();
        self.dump.clear.next = self.clear.val();
        self.dump.step.next = self.step.val();
        self.dump.segments.next = self.params.q.val().get_bits::<7>(0);

        // The entrance and the rows.
        self.control.flush.next = self.flush.val();
        self.control.s_valid.next = self.s_valid.val();
        self.control.s_last.next = self.s_last.val();
        self.control.done.next = self.over.val();
        self.s_ready.next = self.control.s_ready.val();
        if self.control.take.val() {
            self.record.d.next = self.s_data.val();
        }
        self.row.next = self.control.row.val();
        self.segment.next = self.record.q.val().get_bits::<6>(256);
        if self.control.dumping.val() {
            self.segment.next = self.dump.segment.val();
        }
        self.segment_wide.next = bit_cast::<9, 6>(self.segment.val());
        self.segment_at.next = self.segment_wide.val() << 3;
        self.row_wide.next = bit_cast::<9, 3>(self.row.val());
        self.marks.at.next = self.segment.val();
        self.marks.set.next = self.control.ends.val();
        self.marks.clear.next = self.clear.val();

        // Stage 1
        self.operands.record.next = self.record.q.val();
        self.operands.row.next = self.row.val();
        for i in 0..20 {
            self.terms.a[i].next = self.operands.a[i].val();
        }
        for i in 0..17 {
            self.terms.b[i].next = self.operands.b[i].val();
        }
        self.valid.d.next = self.control.busy.val();
        self.at.d.next = self.segment_at.val() | self.row_wide.val();
        self.fresh.d.next = !self.marks.seen.val();

        // Stages 2 and 3
        self.banks.valid.next = self.valid.q.val();
        self.banks.at.next = self.at.q.val();
        self.banks.fresh.next = self.fresh.q.val();
        self.banks.terms.next = self.terms.q.val();

        // The dump
        self.banks.dump.next = self.control.dumping.val();
        self.banks.dump_at.next = self.dump.at.val();
        self.banks.bank.next = self.dump.bank.val();
        self.banks.empty.next = !self.marks.seen.val();
        self.shell.hold.next = false;
        self.shell.flush.next = self.flush.val();
        self.shell.s_valid.next = self.control.dumping.val();
        self.shell.result.next = self.banks.q.val();
        self.shell.m_ready.next = self.m_ready.val();
        self.m_valid.next = self.shell.m_valid.val();
        self.m_data.next = self.shell.m_data.val();
    }
}
