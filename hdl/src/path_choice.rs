//! The FPGA twin of `path_choice`: a record in 3 cycles, the two highest ranks of each request in RAM.
//!
//! ```text
//! phase          1               2                 3
//! s_data ─►[record]─►[ read ranks ]─►[rank, compare]─►[ write ranks ]
//! s_last ─► after phase 3 ─►[ dump: request ]─►[ read ]─►[ words ]─►[ Shell ]─► m
//! ```
//!
//! *Ports*: those of every block, see [`crate::model`] and [`crate::stream`]; a record is 96 bits, a beat the output of a
//! request. *Parameters*: 1 word. *Capacity*: 256 requests. *Cycles per record*: 3, back to back. *Latency*: 8 cycles from
//! the last record to the first beat; then a beat a cycle. *When stalled*: the dump waits for places in the output FIFO; no
//! record is taken between the last one and the last beat's start.
//!
//! **No hazards.** A record's ranks are written in phase 3, in the cycle in which the next record is taken, and that one's
//! are read in the cycle after.
//!
//! **Clearing.** Nothing clears the RAM: a *mark* for each request says whether it has a record in this batch. Without one
//! its ranks are 0 and the dump gives zeros. A flush and the end of a dump clear all marks in one cycle.

mod control;
mod ranks;

use crate::lanes::Lanes;
use crate::lazy::Lazy;
use crate::registers::{Parameters, Register};
use crate::stream::{self, Shell};
use control::Control;
use ranks::Ranks;
use rust_hdl::prelude::*;

/// Requests that have a place.
pub(crate) const SEGMENTS: u32 = 256;

/// Cycles from one record to the next.
pub(crate) const CYCLES: u64 = 3;

/// Registers from an address of the dump to its beat.
const DUMP_STAGES: usize = 2;

/// Cycles from the one that takes the last record to the one that offers the first beat: the phases, the dump.
pub(crate) fn latency(_stages: usize) -> u64 {
    CYCLES + 1 + stream::latency(DUMP_STAGES)
}

/// The block: see the module.
#[derive(LogicBlock)]
pub struct PathChoice {
    /// The clock; everything happens at its rising edge.
    pub clock: Signal<In, Clock>,
    /// Forgets the batch.
    pub flush: Signal<In, Bit>,
    /// A record is offered.
    pub s_valid: Signal<In, Bit>,
    /// The record.
    pub s_data: Signal<In, Lanes<32, 3>>,
    /// It is the last of its batch.
    pub s_last: Signal<In, Bit>,
    /// The record that is offered is taken.
    pub s_ready: Signal<Out, Bit>,
    /// The beat that is offered is taken.
    pub m_ready: Signal<In, Bit>,
    /// A beat is offered.
    pub m_valid: Signal<Out, Bit>,
    /// The beat: the output of a request.
    pub m_data: Signal<Out, Lanes<32, 5>>,
    /// A parameter word is written.
    pub p_write: Signal<In, Bit>,
    /// Its address.
    pub p_addr: Signal<In, Bits<24>>,
    /// Its value.
    pub p_data: Signal<In, Bits<32>>,

    params: Lazy<Parameters<1, 1>>,
    control: Control,
    ranks: Ranks,
    shell: Lazy<Shell<Lanes<32, 5>>>,
    record: Register<Lanes<32, 3>>,
    /// The request that leaves next.
    number: DFF<Bits<8>>,
    number_wide: Signal<Local, Bits<9>>,
    number_more: Signal<Local, Bits<9>>,
    segments: Signal<Local, Bits<9>>,
    step: Signal<Local, Bit>,
    over: Signal<Local, Bit>,
    clear: Signal<Local, Bit>,
    one: Constant<Bits<9>>,
    first: Constant<Bits<8>>,
}

impl PathChoice {
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
            ranks: Ranks::default(),
            shell: Lazy::new(Shell::new(DUMP_STAGES)),
            record: Register::new(true),
            number: DFF::default(),
            number_wide: Signal::default(),
            number_more: Signal::default(),
            segments: Signal::default(),
            step: Signal::default(),
            over: Signal::default(),
            clear: Signal::default(),
            one: Constant::new(1.into()),
            first: Constant::new(0.into()),
        }
    }
}

impl Logic for PathChoice {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, record, number);
        clock!(self, clock, params, control, ranks, shell);
        self.params.write.next = self.p_write.val();
        self.params.addr.next = self.p_addr.val();
        self.params.data.next = self.p_data.val();

        // The steps of the dump, and what ends with it or with a flush.
        self.number_wide.next = bit_cast::<9, 8>(self.number.q.val());
        self.number_more.next = self.number_wide.val() + self.one.val();
        self.segments.next = self.params.q.val().get_bits::<9>(0);
        self.step.next = self.control.dumping.val() && self.shell.s_ready.val();
        self.over.next = self.step.val() && (self.number_more.val() == self.segments.val());
        self.clear.next = self.over.val() || self.flush.val();
        if self.step.val() {
            self.number.d.next = self.number_more.val().get_bits::<8>(0);
        }
        if self.clear.val() {
            self.number.d.next = self.first.val();
        }

        // The entrance
        self.control.flush.next = self.flush.val();
        self.control.s_valid.next = self.s_valid.val();
        self.control.s_last.next = self.s_last.val();
        self.control.done.next = self.over.val();
        self.s_ready.next = self.control.s_ready.val();
        if self.control.take.val() {
            self.record.d.next = self.s_data.val();
        }

        // The ranks
        self.ranks.record.next = self.record.q.val();
        self.ranks.write.next = self.control.write.val();
        self.ranks.clear.next = self.clear.val();
        self.ranks.dump.next = self.control.dumping.val();
        self.ranks.dump_at.next = self.number.q.val();

        // The way out
        self.shell.hold.next = false;
        self.shell.flush.next = self.flush.val();
        self.shell.s_valid.next = self.control.dumping.val();
        self.shell.result.next = self.ranks.q.val();
        self.shell.m_ready.next = self.m_ready.val();
        self.m_valid.next = self.shell.m_valid.val();
        self.m_data.next = self.shell.m_data.val();
    }
}
