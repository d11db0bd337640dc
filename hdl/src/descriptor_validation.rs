//! The FPGA twin of `descriptor_validation`: one record per cycle through nine levels of logic.
//!
//! ```text
//! level      1         2         3         4         5        6        7        8        9
//! s_data ─┬─[CRC by ─►[4 → 1]──►[4 → 1]──►[3 → 1]────────┐
//!         │  nibbles]                                    │
//!         ├─[bytes +]─[ + ]────►[ + ]────►[ + ]────►[ + ]┼─[choose]─[16 → 4]─[4 → 1]─┐
//!         └─[fields]┬───────────────────────────── stored┘                           │
//!                   ├─[compare]─[collect]─[find]───►[decide]────────────── findings──┼─[conclude]─► result
//!                   └─[tables]──[ + ]────►[ + ]────►[ + ]──[stop]──────────── score──┘
//! ```
//!
//! *Ports*: those of every block, see [`crate::model`] and [`crate::stream`]; a record is 192 bits, byte `n` of
//! it bits `8 n` and up, an output 32 bits. *Parameters*: 22 words. *Cycles per record*: 1. *Latency*:
//! `stages + 2` cycles. *When stalled*: the levels run on, results wait in the output FIFO, and `s_ready` falls
//! when all its places are spoken for.
//!
//! *Written parameters* count a few cycles later, weights after their tables were made: `s_ready` is low from the cycle after
//! a write on, for 5 cycles or 139.
//!
//! A level is one LUT deep, of at most six inputs, or has one carry chain of at most 18 bits. With nine stages each level ends
//! in a register; with fewer, as many levels as there are stages do, spread evenly.

mod crc;
mod fields;
mod params;
mod policy;
mod score;
mod sum;
mod verdict;
mod weights;

pub(crate) use crc::Crc32Lo;

use crate::lanes::Lanes;
use crate::lazy::Lazy;
use crate::registers::{Gather, Register};
use crate::stages::Stages;
use crate::stream::Shell;
use fields::{BYTES, Fields, Marks};
use params::Settings;
use policy::{Findings, Policy};
use rust_hdl::prelude::*;
use score::Score;
use sum::Sum16;
use verdict::{Conclude, Match};

/// Levels of logic, and so the largest number of stages.
pub(crate) const LEVELS: usize = 9;

/// The block: see the module.
#[derive(LogicBlock)]
pub struct DescriptorValidation {
    /// The clock; everything happens at its rising edge.
    pub clock: Signal<In, Clock>,
    /// Empties the block.
    pub flush: Signal<In, Bit>,
    /// A record is offered.
    pub s_valid: Signal<In, Bit>,
    /// The record.
    pub s_data: Signal<In, Lanes<32, 6>>,
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
    /// A parameter word is written.
    pub p_write: Signal<In, Bit>,
    /// Its number.
    pub p_addr: Signal<In, Bits<24>>,
    /// Its value.
    pub p_data: Signal<In, Bits<32>>,

    settings: Lazy<Settings>,
    shell: Lazy<Shell<Lanes<32, 1>>>,
    crc32lo: Lazy<Crc32Lo>,
    sum16: Lazy<Sum16>,
    fields: Lazy<Fields>,
    policy: Lazy<Policy>,
    score: Lazy<Score>,
    matching: Lazy<Match>,
    conclude: Lazy<Conclude>,
    /// After level 1.
    bytes: Gather<8, BYTES>,
    marks: Register<Marks>,
    /// The CRC after level 5.
    crc: Register<Bits<16>>,
    /// The stored checksum, alone, after levels 2 to 5.
    stored: [Register<Bits<16>>; 4],
    /// The score after levels 7 and 8.
    scores: [Register<Bits<16>>; 2],
    /// The findings after levels 6 to 8.
    findings: [Register<Findings>; 3],
    /// After level 9.
    word: Register<Lanes<32, 1>>,
    /// Parameters that were written do not count yet.
    hold: DFF<Bit>,
    held: Signal<Local, Bit>,
}

impl DescriptorValidation {
    /// The block cut into 1 to 9 stages.
    ///
    /// # Panics
    /// When there is no such number of stages.
    pub fn new(stages: usize) -> Self {
        let cut = Stages::new(stages, LEVELS);
        let at = |level| cut.registered(level);
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
            settings: Lazy::new(Settings::new()),
            shell: Lazy::new(Shell::new(stages)),
            crc32lo: Lazy::new(Crc32Lo::new(at)),
            sum16: Lazy::new(Sum16::new(at)),
            fields: Lazy::new(Fields::new()),
            policy: Lazy::new(Policy::new(|level| at(level + 1))),
            score: Lazy::new(Score::new(|level| at(level + 1))),
            matching: Lazy::new(Match::new(|level| at(level + 5))),
            conclude: Lazy::new(Conclude::new()),
            bytes: Gather::new(at(1)),
            marks: Register::new(at(1)),
            crc: Register::new(at(5)),
            stored: std::array::from_fn(|i| Register::new(at(i + 2))),
            scores: std::array::from_fn(|i| Register::new(at(i + 7))),
            findings: std::array::from_fn(|i| Register::new(at(i + 6))),
            word: Register::new(at(9)),
            hold: DFF::default(),
            held: Signal::default(),
        }
    }
}

impl Logic for DescriptorValidation {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, hold);
        clock!(
            self, clock, settings, shell, crc32lo, sum16, policy, score, matching, bytes, marks, crc, word
        );
        self.settings.p_write.next = self.p_write.val();
        self.settings.p_addr.next = self.p_addr.val();
        self.settings.p_data.next = self.p_data.val();
        self.score.weight_write.next = self.settings.weight_write.val();
        self.score.weight_at.next = self.settings.weight_at.val();
        self.score.weight_data.next = self.settings.weight_data.val();
        // From the cycle after a write on until it counts.
        self.held.next = self.settings.pending.val() || self.score.busy.val();
        self.hold.d.next = self.held.val() || self.p_write.val();
        self.shell.hold.next = self.hold.q.val() || self.p_write.val();

        // Level 1
        self.crc32lo.data.next = self.s_data.val();
        self.sum16.data.next = self.s_data.val();
        self.fields.data.next = self.s_data.val();
        self.fields.params.next = self.settings.q.val();
        for i in 0..14 {
            self.bytes.d[i].next = self.fields.bytes[i].val();
        }
        self.marks.d.next = self.fields.marks.val();
        // Levels 2 to 5
        self.policy.bytes.next = self.bytes.q.val();
        self.policy.marks.next = self.marks.q.val();
        self.policy.params.next = self.settings.q.val();
        self.score.flags.next = self.bytes.q.val().get_bits::<32>(0);
        self.crc.d.next = self.crc32lo.crc.val();
        self.stored[0].clock.next = self.clock.val();
        self.stored[0].d.next = self.bytes.q.val().get_bits::<16>(96);
        for i in 1..4 {
            self.stored[i].clock.next = self.clock.val();
            self.stored[i].d.next = self.stored[i - 1].q.val();
        }
        // Levels 6 to 8
        self.matching.params.next = self.settings.q.val();
        self.matching.crc.next = self.crc.q.val();
        self.matching.sum.next = self.sum16.sum.val();
        self.matching.stored.next = self.stored[3].q.val();
        self.findings[0].clock.next = self.clock.val();
        self.findings[0].d.next = self.policy.findings.val();
        for i in 1..3 {
            self.findings[i].clock.next = self.clock.val();
            self.findings[i].d.next = self.findings[i - 1].q.val();
        }
        self.scores[0].clock.next = self.clock.val();
        self.scores[0].d.next = self.score.score.val();
        self.scores[1].clock.next = self.clock.val();
        self.scores[1].d.next = self.scores[0].q.val();
        // Level 9
        self.conclude.error_checksum.next = self.matching.error.val();
        self.conclude.score.next = self.scores[1].q.val();
        self.conclude.findings.next = self.findings[2].q.val();
        self.word.d.next = self.conclude.word.val();

        self.shell.flush.next = self.flush.val();
        self.shell.s_valid.next = self.s_valid.val();
        self.shell.result.next = self.word.q.val();
        self.shell.m_ready.next = self.m_ready.val();
        self.s_ready.next = self.shell.s_ready.val();
        self.m_valid.next = self.shell.m_valid.val();
        self.m_data.next = self.shell.m_data.val();
    }
}
