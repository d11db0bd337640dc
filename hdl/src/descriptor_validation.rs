//! The FPGA twin of `descriptor_validation`: one record per cycle through seven levels of logic.
//!
//! ```text
//! level      1          2           3          4         5         6          7
//! s_data ─┬─[CRC parts]─[CRC join]──────────────────────────────┐
//!         ├─[bytes + ]──[ + ]──────[ + ]──────[ + ]─────[ + ]───┼─[match]──┐
//!         └─[fields]─┬────────────────────────────── stored ────┘          │
//!                    ├─[compare]───[find]─────[decide]───────────findings──┼─[conclude]─► result
//!                    └─[weights +]─[ + ]──────[ + ]─────[ + ]─────[ + ]────┘
//! ```
//!
//! *Ports*: those of every block, see [`crate::model`] and [`crate::stream`]; a record is 192 bits, byte `n` of
//! it bits `8 n` and up, an output 32 bits. *Parameters*: 22 words. *Cycles per record*: 1. *Latency*:
//! `stages + 2` cycles. *When stalled*: the levels run on, results wait in the output FIFO, and `s_ready` falls
//! when all its places are spoken for.
//!
//! A level is two LUT levels deep or has one carry chain of at most 21 bits. With seven stages each level ends
//! in a register; with fewer, as many levels as there are stages do, spread evenly.

mod crc;
mod fields;
mod policy;
mod score;
mod sum;
mod verdict;

pub(crate) use crc::Crc32Lo;

use crate::lanes::Lanes;
use crate::lazy::Lazy;
use crate::registers::{Gather, Parameters, Register};
use crate::stages::Stages;
use crate::stream::Shell;
use accel_kernels::descriptor_validation::KERNEL;
use crc::{CrcJoin, CrcParts};
use fields::{BYTES, Fields, Marks};
use policy::{Findings, Policy};
use rust_hdl::prelude::*;
use score::Score;
use sum::Sum16;
use verdict::{Conclude, Match};

/// Levels of logic, and so the largest number of stages.
pub(crate) const LEVELS: usize = 7;

/// The parameter words and one more, so that a slice that begins in the last weight may end beyond it.
const PARAM_LANES: usize = KERNEL.param_words + 1;

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

    params: Lazy<Parameters<{ KERNEL.param_words }, PARAM_LANES>>,
    shell: Lazy<Shell<Lanes<32, 1>>>,
    crc_parts: Lazy<CrcParts>,
    crc_join: Lazy<CrcJoin>,
    sum16: Lazy<Sum16>,
    fields: Lazy<Fields>,
    policy: Lazy<Policy>,
    score: Lazy<Score>,
    matching: Lazy<Match>,
    conclude: Lazy<Conclude>,
    /// After level 1.
    parts: Gather<16, 6>,
    bytes: Gather<8, BYTES>,
    marks: Register<Marks>,
    /// The CRC after levels 2 to 5.
    crc: [Register<Bits<16>>; 4],
    /// The stored checksum, alone, after levels 2 to 5.
    stored: [Register<Bits<16>>; 4],
    /// The findings after levels 5 and 6.
    findings: [Register<Findings>; 2],
    /// After level 6.
    differs: Register<Bits<4>>,
    /// After level 7.
    word: Register<Lanes<32, 1>>,
}

impl DescriptorValidation {
    /// The block cut into 1 to 7 stages.
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
            params: Lazy::new(Parameters::default()),
            shell: Lazy::new(Shell::new(stages)),
            crc_parts: Lazy::new(CrcParts::new()),
            crc_join: Lazy::new(CrcJoin::new()),
            sum16: Lazy::new(Sum16::new(at)),
            fields: Lazy::new(Fields::new()),
            policy: Lazy::new(Policy::new(|level| at(level + 1))),
            score: Lazy::new(Score::new(|level| at(level + 1))),
            matching: Lazy::new(Match::new()),
            conclude: Lazy::new(Conclude::new()),
            parts: Gather::new(at(1)),
            bytes: Gather::new(at(1)),
            marks: Register::new(at(1)),
            crc: std::array::from_fn(|i| Register::new(at(i + 2))),
            stored: std::array::from_fn(|i| Register::new(at(i + 2))),
            findings: std::array::from_fn(|i| Register::new(at(i + 5))),
            differs: Register::new(at(6)),
            word: Register::new(at(7)),
        }
    }
}

impl Logic for DescriptorValidation {
    #[hdl_gen]
    fn update(&mut self) {
        clock!(self, clock, params, shell, sum16, policy, score, parts, bytes, marks, differs, word);
        self.params.write.next = self.p_write.val();
        self.params.addr.next = self.p_addr.val();
        self.params.data.next = self.p_data.val();

        // Level 1
        self.crc_parts.data.next = self.s_data.val();
        self.sum16.data.next = self.s_data.val();
        self.fields.data.next = self.s_data.val();
        self.fields.params.next = self.params.q.val();
        // Levels 2 to 5
        for i in 0..6 {
            self.parts.d[i].next = self.crc_parts.parts[i].val();
        }
        for i in 0..14 {
            self.bytes.d[i].next = self.fields.bytes[i].val();
        }
        self.marks.d.next = self.fields.marks.val();
        self.crc_join.parts.next = self.parts.q.val();
        self.policy.bytes.next = self.bytes.q.val();
        self.policy.marks.next = self.marks.q.val();
        self.policy.params.next = self.params.q.val();
        self.score.flags.next = self.bytes.q.val().get_bits::<32>(0);
        self.score.params.next = self.params.q.val();
        self.crc[0].clock.next = self.clock.val();
        self.crc[0].d.next = self.crc_join.crc.val();
        for i in 1..4 {
            self.crc[i].clock.next = self.clock.val();
            self.crc[i].d.next = self.crc[i - 1].q.val();
        }
        self.stored[0].clock.next = self.clock.val();
        self.stored[0].d.next = self.bytes.q.val().get_bits::<16>(96);
        for i in 1..4 {
            self.stored[i].clock.next = self.clock.val();
            self.stored[i].d.next = self.stored[i - 1].q.val();
        }
        // Level 6
        self.matching.params.next = self.params.q.val();
        self.matching.crc.next = self.crc[3].q.val();
        self.matching.sum.next = self.sum16.sum.val();
        self.matching.stored.next = self.stored[3].q.val();
        self.findings[0].clock.next = self.clock.val();
        self.findings[0].d.next = self.policy.findings.val();
        self.findings[1].clock.next = self.clock.val();
        self.findings[1].d.next = self.findings[0].q.val();
        // Level 7
        self.differs.d.next = self.matching.differs.val();
        self.conclude.differs.next = self.differs.q.val();
        self.conclude.score.next = self.score.sum.val();
        self.conclude.findings.next = self.findings[1].q.val();

        self.shell.flush.next = self.flush.val();
        self.shell.s_valid.next = self.s_valid.val();
        self.word.d.next = self.conclude.word.val();
        self.shell.result.next = self.word.q.val();
        self.shell.m_ready.next = self.m_ready.val();
        self.s_ready.next = self.shell.s_ready.val();
        self.m_valid.next = self.shell.m_valid.val();
        self.m_data.next = self.shell.m_data.val();
    }
}
