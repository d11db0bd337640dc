//! The FPGA twin of `zone_update`: one record at a time in 7 cycles, states and gains in RAM.
//!
//! ```text
//! phase       1           2             3           4         5            6
//! s_data ─►[record]─►[65536 - score]─►[bucket, gains]─►[ + ]─►[cap]─►[compare]─►[rule]──► beat ─►[Outlet]─► m
//!              └───────►[ states ]──────────────────────────────────────▲ └─► states         ▲
//! s_last ─► after phase 6 ─►[ dump: agent, word ]─►[ states ]────────────────────────────────┘
//! ```
//!
//! *Ports*: those of every block, see [`crate::model`] and [`crate::stream`]; a record is 64 bits, a beat 32 bits.
//! *Parameters*: 9 words; region 1 holds the states, region 2 the gains, addresses wrap at the ends of the RAM.
//! *Capacity*: 256 agents, 385 gains. *Cycles per record*: 7. *Latency*: 8 cycles from a record to its output; after the
//! last one a word of the states a cycle. *When stalled*: a record or a word of a state enters only when a place in the
//! output FIFO is kept for it.
//!
//! **No hazards.** A record's state is written in phase 6, and the next record is taken in the cycle after: what it reads
//! is always the newest. So records of one agent are applied in order, however they follow each other.
//!
//! **Flush.** The record under way is dropped before or after its state is written, so the states are those of some
//! prefix of the batch: whoever flushes writes the tables again.

mod bucket;
mod control;
mod rule;

use crate::lanes::Lanes;
use crate::lazy::Lazy;
use crate::registers::{Parameters, Register};
use crate::stream::{self, Outlet};
use crate::table::Table;
use bucket::Bucket;
use control::Control;
use rule::Rule;
use rust_hdl::prelude::*;

/// Cycles in which a record is under way.
const PHASES: LiteralType = 6;

/// Agents that have a place.
pub(crate) const AGENTS: u32 = 256;

/// Gains that have a place.
pub(crate) const GAINS: u32 = 385;

/// Cycles from one record to the next.
pub(crate) const CYCLES: u64 = PHASES + 1;

/// Cycles from the one that takes a record to the one that offers its output.
pub(crate) fn latency(_stages: usize) -> u64 {
    stream::latency(PHASES as usize) // 6
}

/// The block: see the module.
#[derive(LogicBlock)]
pub struct ZoneUpdate {
    /// The clock; everything happens at its rising edge.
    pub clock: Signal<In, Clock>,
    /// Forgets the batch.
    pub flush: Signal<In, Bit>,
    /// A record is offered.
    pub s_valid: Signal<In, Bit>,
    /// The record.
    pub s_data: Signal<In, Lanes<32, 2>>,
    /// It is the last of its batch.
    pub s_last: Signal<In, Bit>,
    /// The record that is offered is taken.
    pub s_ready: Signal<Out, Bit>,
    /// The beat that is offered is taken.
    pub m_ready: Signal<In, Bit>,
    /// A beat is offered.
    pub m_valid: Signal<Out, Bit>,
    /// The beat: an output or a word of a state.
    pub m_data: Signal<Out, Lanes<32, 1>>,
    /// A word of the parameters or tables is written.
    pub p_write: Signal<In, Bit>,
    /// Its address.
    pub p_addr: Signal<In, Bits<24>>,
    /// Its value.
    pub p_data: Signal<In, Bits<32>>,

    params: Lazy<Parameters<9, 10>>,
    control: Control,
    low: Table<8, 32>,
    high: Table<8, 32>,
    gains: Table<9, 32>,
    to_bucket: Lazy<Bucket>,
    rule: Lazy<Rule>,
    outlet: Lazy<Outlet<Lanes<32, 1>>>,
    record: Register<Lanes<32, 2>>,
    /// 65536 minus the score, from phase 2.
    tail: DFF<Bits<17>>,
    /// From phase 4.
    sum: DFF<Bits<32>>,
    /// The evidence under the cumulative rule, from phase 5.
    evidence: DFF<Bits<32>>,
    capped: DFF<Bit>,
    /// Comparisons, from phase 6.
    reaches: DFF<Bits<3>>,
    leaves: DFF<Bits<3>>,
    above_quarantine: DFF<Bit>,
    above_monitor: DFF<Bit>,
    below_recover: DFF<Bit>,
    /// A word of the states comes out of its table, and which of the two.
    leaving: DFF<Bit>,
    second: DFF<Bit>,
    score_now: Signal<Local, Bits<16>>,
    score_wide_now: Signal<Local, Bits<17>>,
    stored_now: Signal<Local, Bits<32>>,
    base_now: Signal<Local, Bits<32>>,
    added_now: Signal<Local, Bits<32>>,
    over_now: Signal<Local, Bit>,
    beyond_now: Signal<Local, Bit>,
    cap_now: Signal<Local, Bits<32>>,
    flags_now: Signal<Local, Bits<32>>,
    monitor_above_now: Signal<Local, Bits<16>>,
    quarantine_above_now: Signal<Local, Bits<16>>,
    recover_below_now: Signal<Local, Bits<16>>,
    doubled_now: Signal<Local, Bits<32>>,
    reach_now: Signal<Local, Bits<3>>,
    leave_now: Signal<Local, Bits<3>>,
    region_now: Signal<Local, Bits<4>>,
    to_agents_now: Signal<Local, Bit>,
    to_gains_now: Signal<Local, Bit>,
    odd_now: Signal<Local, Bit>,
    write_low_now: Signal<Local, Bit>,
    write_high_now: Signal<Local, Bit>,
    agent_now: Signal<Local, Bits<8>>,
    read_agent_now: Signal<Local, Bits<8>>,
    kept_now: Signal<Local, Bits<32>>,
    word_now: Signal<Local, Bits<9>>,
    result_now: Signal<Local, Bits<32>>,
    whole: Constant<Bits<17>>,
    zero: Constant<Bits<32>>,
    most: Constant<Bits<32>>,
    none: Constant<Bits<3>>,
    agents_region: Constant<Bits<4>>,
    gains_region: Constant<Bits<4>>,
    thresholds: [Signal<Local, Bits<32>>; 3],
    reached: [Signal<Local, Bit>; 3],
    left: [Signal<Local, Bit>; 3],
}

impl ZoneUpdate {
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
            low: Table::default(),
            high: Table::default(),
            gains: Table::default(),
            to_bucket: Lazy::new(Bucket::new()),
            rule: Lazy::new(Rule::new()),
            outlet: Lazy::new(Outlet::new()),
            record: Register::new(true),
            tail: DFF::default(),
            sum: DFF::default(),
            evidence: DFF::default(),
            capped: DFF::default(),
            reaches: DFF::default(),
            leaves: DFF::default(),
            above_quarantine: DFF::default(),
            above_monitor: DFF::default(),
            below_recover: DFF::default(),
            leaving: DFF::default(),
            second: DFF::default(),
            score_now: Signal::default(),
            score_wide_now: Signal::default(),
            stored_now: Signal::default(),
            base_now: Signal::default(),
            added_now: Signal::default(),
            over_now: Signal::default(),
            beyond_now: Signal::default(),
            cap_now: Signal::default(),
            flags_now: Signal::default(),
            monitor_above_now: Signal::default(),
            quarantine_above_now: Signal::default(),
            recover_below_now: Signal::default(),
            doubled_now: Signal::default(),
            reach_now: Signal::default(),
            leave_now: Signal::default(),
            region_now: Signal::default(),
            to_agents_now: Signal::default(),
            to_gains_now: Signal::default(),
            odd_now: Signal::default(),
            write_low_now: Signal::default(),
            write_high_now: Signal::default(),
            agent_now: Signal::default(),
            read_agent_now: Signal::default(),
            kept_now: Signal::default(),
            word_now: Signal::default(),
            result_now: Signal::default(),
            whole: Constant::new(65_536.into()),
            zero: Constant::new(0.into()),
            most: Constant::new(0x7FFF_FFFF.into()),
            none: Constant::new(0.into()),
            agents_region: Constant::new(1.into()),
            gains_region: Constant::new(2.into()),
            thresholds: Default::default(),
            reached: Default::default(),
            left: Default::default(),
        }
    }
}

impl Logic for ZoneUpdate {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, record, tail, sum, evidence, capped, reaches, leaves);
        dff_setup!(self, clock, above_quarantine, above_monitor, below_recover, leaving, second);
        clock!(self, clock, params, control, low, high, gains, outlet);
        self.params.write.next = self.p_write.val();
        self.params.addr.next = self.p_addr.val();
        self.params.data.next = self.p_data.val();
        self.cap_now.next = self.params.q.val().get_bits::<32>(192);
        self.flags_now.next = self.params.q.val().get_bits::<32>(0);
        self.monitor_above_now.next = self.params.q.val().get_bits::<16>(32);
        self.quarantine_above_now.next = self.params.q.val().get_bits::<16>(48);
        self.recover_below_now.next = self.params.q.val().get_bits::<16>(64);

        // The entrance
        self.control.flush.next = self.flush.val();
        self.control.offer.next = self.s_valid.val() && self.outlet.ready.val();
        self.control.s_last.next = self.s_last.val();
        self.control.room.next = self.outlet.ready.val();
        self.control.agents.next = self.params.q.val().get_bits::<9>(224);
        self.s_ready.next = self.control.open.val() && self.outlet.ready.val();
        if self.control.take.val() {
            self.record.d.next = self.s_data.val();
        }
        self.agent_now.next = self.record.q.val().get_bits::<8>(0);
        self.score_now.next = self.record.q.val().get_bits::<16>(32);

        // Phases 1 to 3: the state, the gain, the sum, which stops at the upper end of i32.
        self.score_wide_now.next = bit_cast::<17, 16>(self.score_now.val());
        self.tail.d.next = self.whole.val() - self.score_wide_now.val();
        self.to_bucket.tail.next = self.tail.q.val();
        self.gains.read_at.next = self.to_bucket.bucket.val();
        self.stored_now.next = self.high.q.val();
        self.base_now.next = self.stored_now.val();
        if self.stored_now.val().get_bit(31) {
            self.base_now.next = self.zero.val();
        }
        self.added_now.next = self.base_now.val() + self.gains.q.val();
        self.over_now.next = self.added_now.val().get_bit(31) && (!self.gains.q.val().get_bit(31));
        self.sum.d.next = self.added_now.val();
        if self.over_now.val() {
            self.sum.d.next = self.most.val();
        }

        // Phase 4: the cap, which is not negative.
        self.beyond_now.next = self.sum.q.val() > self.cap_now.val();
        self.capped.d.next = self.beyond_now.val() && (!self.sum.q.val().get_bit(31));
        self.evidence.d.next = self.sum.q.val();
        if self.beyond_now.val() && (!self.sum.q.val().get_bit(31)) {
            self.evidence.d.next = self.cap_now.val();
        }

        // Phase 5: comparisons. Negative evidence reaches nothing and leaves everything.
        self.doubled_now.next = self.evidence.q.val() << 1;
        self.reach_now.next = self.none.val();
        self.leave_now.next = self.none.val();
        for i in 0..3 {
            self.thresholds[i].next = self.params.q.val().get_bits::<32>(32 * i + 96);
            self.reached[i].next = self.evidence.q.val() >= self.thresholds[i].val();
            self.left[i].next = self.doubled_now.val() < self.thresholds[i].val();
            if self.evidence.q.val().get_bit(31) {
                self.reached[i].next = false;
                self.left[i].next = true;
            }
            self.reach_now.next = self.reach_now.val().replace_bit(i, self.reached[i].val());
            self.leave_now.next = self.leave_now.val().replace_bit(i, self.left[i].val());
        }
        self.reaches.d.next = self.reach_now.val();
        self.leaves.d.next = self.leave_now.val();
        self.above_quarantine.d.next = self.score_now.val() > self.quarantine_above_now.val();
        self.above_monitor.d.next = self.score_now.val() > self.monitor_above_now.val();
        self.below_recover.d.next = self.score_now.val() < self.recover_below_now.val();

        // Phase 6: the rule.
        self.rule.instant.next = self.flags_now.val().get_bit(0);
        self.rule.repeats.next = self.flags_now.val().get_bits::<8>(8);
        self.rule.calm.next = self.flags_now.val().get_bits::<8>(16);
        self.rule.state.next = self.low.q.val();
        self.rule.reaches.next = self.reaches.q.val();
        self.rule.leaves.next = self.leaves.q.val();
        self.rule.capped.next = self.capped.q.val();
        self.rule.above_quarantine.next = self.above_quarantine.q.val();
        self.rule.above_monitor.next = self.above_monitor.q.val();
        self.rule.below_recover.next = self.below_recover.q.val();
        self.kept_now.next = self.evidence.q.val();
        if self.flags_now.val().get_bit(0) {
            self.kept_now.next = self.stored_now.val();
        }

        // The tables: a word from outside goes before a state.
        self.region_now.next = self.p_addr.val().get_bits::<4>(20);
        self.odd_now.next = self.p_addr.val().get_bit(0);
        self.to_agents_now.next = self.p_write.val() && (self.region_now.val() == self.agents_region.val());
        self.to_gains_now.next = self.p_write.val() && (self.region_now.val() == self.gains_region.val());
        self.write_low_now.next = self.to_agents_now.val() && (!self.odd_now.val());
        self.write_high_now.next = self.to_agents_now.val() && self.odd_now.val();
        self.low.write.next = self.write_low_now.val() || self.control.write.val();
        self.low.write_at.next = self.agent_now.val();
        self.low.write_data.next = self.rule.after.val();
        if self.write_low_now.val() {
            self.low.write_at.next = self.p_addr.val().get_bits::<8>(1);
            self.low.write_data.next = self.p_data.val();
        }
        self.high.write.next = self.write_high_now.val() || self.control.write.val();
        self.high.write_at.next = self.agent_now.val();
        self.high.write_data.next = self.kept_now.val();
        if self.write_high_now.val() {
            self.high.write_at.next = self.p_addr.val().get_bits::<8>(1);
            self.high.write_data.next = self.p_data.val();
        }
        self.gains.write.next = self.to_gains_now.val();
        self.gains.write_at.next = self.p_addr.val().get_bits::<9>(0);
        self.gains.write_data.next = self.p_data.val();
        self.word_now.next = self.control.word.val();
        self.read_agent_now.next = self.agent_now.val();
        if self.control.dumping.val() {
            self.read_agent_now.next = self.word_now.val().get_bits::<8>(1);
        }
        self.low.read_at.next = self.read_agent_now.val();
        self.high.read_at.next = self.read_agent_now.val();

        // The way out
        self.leaving.d.next = self.control.step.val() && (!self.flush.val());
        self.second.d.next = self.word_now.val().get_bit(0);
        self.result_now.next = self.rule.beat.val();
        if self.leaving.q.val() {
            self.result_now.next = self.low.q.val();
            if self.second.q.val() {
                self.result_now.next = self.high.q.val();
            }
        }
        self.outlet.hold.next = false;
        self.outlet.flush.next = self.flush.val();
        self.outlet.take.next = self.control.take.val() || self.control.step.val();
        self.outlet.arrive.next = self.control.write.val() || self.leaving.q.val();
        self.outlet.result.next = self.result_now.val().into();
        self.outlet.m_ready.next = self.m_ready.val();
        self.m_valid.next = self.outlet.m_valid.val();
        self.m_data.next = self.outlet.m_data.val();
    }
}
