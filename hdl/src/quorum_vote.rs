//! The FPGA twin of `quorum_vote`: one vote at a time in 7 cycles; words of an item by content, decisions in RAM.
//!
//! ```text
//! phase       1                              2 … 5                  6
//! s_data ─►[vote]─►[another voter? item?]─►[ Tally: open voter ]─►[ open voter ← vote ]
//!                                                └─ of another item ─►[ decisions ]
//! s_last ─► the phases once more ─►[dump: item]─►[ decisions ]─►[ × ]─►[ agreed? ]─►[ Shell ]─► m
//! voters ─►[ Registered: sum of all ]─►[ × ]──────────────────────────────▲
//! ```
//!
//! Votes come item by item, and voter by voter within an item, as the kernel's order says. So the *open* voter, that of the
//! last vote, is complete when another follows: then it counts, for the word of all its votes, or equivocates.
//!
//! *Ports*: those of every block, see [`crate::model`] and [`crate::stream`]; a record is 64 bits, a beat 256 bits: a
//! whole output. *Parameters*: 3 words; region 1 holds the weights. *Capacity*: 256 items, 64 voters. *Cycles per
//! record*: 7. *Latency*: 19 cycles from the last vote to the first beat where the batch has 9 votes or more; the weights
//! of all voters are summed meanwhile, which takes 67 cycles from the first. Then a beat a cycle, one an item. *When
//! stalled*: the dump waits for places in the output FIFO; no vote is taken between the last one and the end of the dump.
//!
//! **No hazards.** What a voter adds is written in phase 5; the next is looked up in the phase 1 after.
//!
//! **Clearing.** Words of an item are forgotten in one cycle, and a word that is new has no weight, whatever its place in
//! RAM holds. A *mark* for each item says whether it has a decision; a flush and the end of a dump clear all marks.

mod control;
mod memory;
mod registered;
mod tally;

use crate::lanes::Lanes;
use crate::lazy::Lazy;
use crate::registers::{Gather, Parameters, Register};
use crate::stream::{self, Shell};
use control::Control;
use memory::{Marks, Ram, Times};
use registered::Registered;
use rust_hdl::prelude::*;
use tally::{Attendance, Tally};

/// Cycles in which a vote is under way.
const PHASES: LiteralType = 6;

/// Items that have a place.
pub(crate) const ITEMS: u32 = 256;

/// Voters that have a place.
pub(crate) const VOTERS: u32 = 64;

/// Cycles from one vote to the next.
pub(crate) const CYCLES: u64 = PHASES + 1;

/// Registers from an item of the dump to its beat.
const DUMP_STAGES: usize = 3;

/// Cycles from the one that takes the last vote to the one that offers the first beat, when the batch has votes enough:
/// its phases, those that close its item, one to begin, the dump.
pub(crate) fn latency(_stages: usize) -> u64 {
    2 * PHASES + 2 + stream::latency(DUMP_STAGES)
}

/// The block: see the module.
#[derive(LogicBlock)]
pub struct QuorumVote {
    /// The clock; everything happens at its rising edge.
    pub clock: Signal<In, Clock>,
    /// Forgets the batch.
    pub flush: Signal<In, Bit>,
    /// A vote is offered.
    pub s_valid: Signal<In, Bit>,
    /// The vote.
    pub s_data: Signal<In, Lanes<32, 2>>,
    /// It is the last of its batch.
    pub s_last: Signal<In, Bit>,
    /// The vote that is offered is taken.
    pub s_ready: Signal<Out, Bit>,
    /// The beat that is offered is taken.
    pub m_ready: Signal<In, Bit>,
    /// A beat is offered.
    pub m_valid: Signal<Out, Bit>,
    /// The beat: the decision on an item.
    pub m_data: Signal<Out, Lanes<32, 8>>,
    /// A word of the parameters or the table is written.
    pub p_write: Signal<In, Bit>,
    /// Its address.
    pub p_addr: Signal<In, Bits<24>>,
    /// Its value.
    pub p_data: Signal<In, Bits<32>>,

    params: Lazy<Parameters<3, 4>>,
    control: Control,
    /// Twice the same weights: one to count votes, one to sum.
    voters: Ram<6, Bits<16>>,
    registered: Registered,
    all_voters: Ram<6, Bits<16>>,
    tally: Tally,
    attendance: Attendance,
    decision: Gather<32, 8>,
    decisions: Ram<8, Lanes<32, 8>>,
    marks: Marks,
    needed: Times,
    reached: Times,
    result: Gather<32, 8>,
    shell: Lazy<Shell<Lanes<32, 8>>>,
    vote: Register<Lanes<32, 2>>,
    /// The open voter, if any.
    opened: DFF<Bit>,
    item: DFF<Bits<8>>,
    voter: DFF<Bits<6>>,
    word: DFF<Bits<32>>,
    equivocates: DFF<Bit>,
    /// From phase 2: the open voter is complete, its item is.
    closes_voter: DFF<Bit>,
    closes_item: DFF<Bit>,
    /// The item whose turn it is in the dump.
    number: DFF<Bits<8>>,
    /// From stage 2 of the dump.
    there: DFF<Bit>,
    found: Register<Lanes<32, 8>>,

    to_voters: Signal<Local, Bit>,
    region: Signal<Local, Bits<4>>,
    vote_item: Signal<Local, Bits<8>>,
    vote_voter: Signal<Local, Bits<6>>,
    vote_word: Signal<Local, Bits<32>>,
    in_1: Signal<Local, Bit>,
    in_5: Signal<Local, Bit>,
    in_6: Signal<Local, Bit>,
    same_item: Signal<Local, Bit>,
    same_voter: Signal<Local, Bit>,
    going_on: Signal<Local, Bit>,
    same: Signal<Local, Bit>,
    other_word: Signal<Local, Bit>,
    commits: Signal<Local, Bit>,
    lands: Signal<Local, Bit>,
    opens: Signal<Local, Bit>,
    step: Signal<Local, Bit>,
    over: Signal<Local, Bit>,
    clear: Signal<Local, Bit>,
    number_wide: Signal<Local, Bits<9>>,
    number_more: Signal<Local, Bits<9>>,
    weight_wide: Signal<Local, Bits<32>>,
    weight_word: Signal<Local, Bits<32>>,
    has_winner: Signal<Local, Bit>,
    counted: [Signal<Local, Bits<32>>; 2],
    dissent: [Signal<Local, Bits<32>>; 2],
    weight_found: Signal<Local, Bits<22>>,
    any_weight: Signal<Local, Bit>,
    more: Signal<Local, Bit>,
    least: Signal<Local, Bit>,
    share: Signal<Local, Bits<32>>,
    strict: Signal<Local, Bit>,
    enough: Signal<Local, Bit>,
    agreed: Signal<Local, Bit>,
    out: [Signal<Local, Bits<32>>; 8],

    phase_1: Constant<Bits<3>>,
    phase_5: Constant<Bits<3>>,
    phase_6: Constant<Bits<3>>,
    voters_region: Constant<Bits<4>>,
    first: Constant<Bits<8>>,
    one: Constant<Bits<9>>,
    none: Constant<Bits<22>>,
    zero: Constant<Bits<32>>,
    agreed_mark: Constant<Bits<32>>,
    tied_mark: Constant<Bits<32>>,
}

impl QuorumVote {
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
            voters: Ram::default(),
            registered: Registered::new(),
            all_voters: Ram::default(),
            tally: Tally::new(),
            attendance: Attendance::new(),
            decision: Gather::new(false),
            decisions: Ram::default(),
            marks: Marks::default(),
            needed: Times::default(),
            reached: Times::default(),
            result: Gather::new(true),
            shell: Lazy::new(Shell::new(DUMP_STAGES)),
            vote: Register::new(true),
            opened: DFF::default(),
            item: DFF::default(),
            voter: DFF::default(),
            word: DFF::default(),
            equivocates: DFF::default(),
            closes_voter: DFF::default(),
            closes_item: DFF::default(),
            number: DFF::default(),
            there: DFF::default(),
            found: Register::new(true),
            to_voters: Signal::default(),
            region: Signal::default(),
            vote_item: Signal::default(),
            vote_voter: Signal::default(),
            vote_word: Signal::default(),
            in_1: Signal::default(),
            in_5: Signal::default(),
            in_6: Signal::default(),
            same_item: Signal::default(),
            same_voter: Signal::default(),
            going_on: Signal::default(),
            same: Signal::default(),
            other_word: Signal::default(),
            commits: Signal::default(),
            lands: Signal::default(),
            opens: Signal::default(),
            step: Signal::default(),
            over: Signal::default(),
            clear: Signal::default(),
            number_wide: Signal::default(),
            number_more: Signal::default(),
            weight_wide: Signal::default(),
            weight_word: Signal::default(),
            has_winner: Signal::default(),
            counted: Default::default(),
            dissent: Default::default(),
            weight_found: Signal::default(),
            any_weight: Signal::default(),
            more: Signal::default(),
            least: Signal::default(),
            share: Signal::default(),
            strict: Signal::default(),
            enough: Signal::default(),
            agreed: Signal::default(),
            out: Default::default(),
            phase_1: Constant::new(1.into()),
            phase_5: Constant::new(5.into()),
            phase_6: Constant::new(PHASES.into()),
            voters_region: Constant::new(1.into()),
            first: Constant::new(0.into()),
            one: Constant::new(1.into()),
            none: Constant::new(0.into()),
            zero: Constant::new(0.into()),
            agreed_mark: Constant::new((1 << 24).into()),
            tied_mark: Constant::new((1 << 25).into()),
        }
    }
}

impl Logic for QuorumVote {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, vote, opened, item, voter, word, equivocates, closes_voter, closes_item);
        dff_setup!(self, clock, number, there, found);
        clock!(self, clock, params, control, voters, registered, all_voters, tally, attendance);
        clock!(self, clock, decision, decisions, marks, needed, reached, result, shell);
        self.params.write.next = self.p_write.val();
        self.params.addr.next = self.p_addr.val();
        self.params.data.next = self.p_data.val();

        // What ends with the dump or with a flush.
        self.number_wide.next = bit_cast::<9, 8>(self.number.q.val());
        self.number_more.next = self.number_wide.val() + self.one.val();
        self.step.next = self.control.dumping.val() && self.shell.s_ready.val();
        self.over.next = self.step.val() && (self.number_more.val() == self.params.q.val().get_bits::<9>(0));
        self.clear.next = self.over.val() || self.flush.val();

        // The weights.
        self.region.next = self.p_addr.val().get_bits::<4>(20);
        self.to_voters.next = self.p_write.val() && (self.region.val() == self.voters_region.val());
        self.voters.write.next = self.to_voters.val();
        self.voters.write_at.next = self.p_addr.val().get_bits::<6>(0);
        self.voters.write_data.next = self.p_data.val().get_bits::<16>(0);
        self.voters.read_at.next = self.voter.q.val();
        self.all_voters.write.next = self.to_voters.val();
        self.all_voters.write_at.next = self.p_addr.val().get_bits::<6>(0);
        self.all_voters.write_data.next = self.p_data.val().get_bits::<16>(0);
        self.all_voters.read_at.next = self.registered.read_at.val();
        self.registered.weight.next = self.all_voters.q.val();
        self.registered.entries.next = self.params.q.val().get_bits::<7>(64);
        self.registered.start.next = self.control.take.val();
        self.registered.clear.next = self.clear.val();
        self.needed.a.next = self.registered.total.val();
        self.needed.b.next = self.params.q.val().get_bits::<10>(32);

        // The entrance
        self.control.flush.next = self.flush.val();
        self.control.s_valid.next = self.s_valid.val();
        self.control.s_last.next = self.s_last.val();
        self.control.summed.next = self.registered.done.val();
        self.control.over.next = self.over.val();
        self.s_ready.next = self.control.open.val();
        if self.control.take.val() {
            self.vote.d.next = self.s_data.val();
        }
        self.vote_voter.next = self.vote.q.val().get_bits::<6>(0);
        self.vote_item.next = self.vote.q.val().get_bits::<8>(6);
        self.vote_word.next = self.vote.q.val().get_bits::<32>(32);
        self.in_1.next = self.control.phase.val() == self.phase_1.val();
        self.in_5.next = self.control.phase.val() == self.phase_5.val();
        self.in_6.next = self.control.phase.val() == self.phase_6.val();

        // Phase 1: a further vote of the open voter, or one of another.
        self.same_item.next = self.vote_item.val() == self.item.q.val();
        self.same_voter.next = self.vote_voter.val() == self.voter.q.val();
        self.other_word.next = self.vote_word.val() != self.word.q.val();
        self.going_on.next = self.opened.q.val() && (!self.control.closing.val());
        self.same.next = (self.same_item.val() && self.same_voter.val()) && self.going_on.val();
        if self.in_1.val() {
            self.closes_voter.d.next = self.opened.q.val() && (!self.same.val());
            self.closes_item.d.next =
                self.opened.q.val() && ((!self.same_item.val()) || self.control.closing.val());
            if self.same.val() && self.other_word.val() {
                self.equivocates.d.next = true;
            }
        }

        // Phases 2 to 5: the open voter counts.
        self.commits.next = self.in_5.val() && self.closes_voter.q.val();
        self.tally.word.next = self.word.q.val();
        self.tally.voter.next = self.voter.q.val();
        self.tally.weight.next = self.voters.q.val();
        self.tally.add.next = self.commits.val() && (!self.equivocates.q.val());
        self.attendance.set.next = self.commits.val();
        self.attendance.equivocates.next = self.equivocates.q.val();
        self.attendance.voter.next = self.voter.q.val();

        // Phase 6: the decision on its item, if that is complete; the vote's voter is open now.
        self.lands.next = self.in_6.val() && self.closes_item.q.val();
        self.tally.clear.next = self.lands.val() || self.flush.val();
        self.attendance.clear.next = self.lands.val() || self.flush.val();
        self.has_winner.next = self.tally.most.val() != self.none.val();
        self.weight_wide.next = bit_cast::<32, 22>(self.tally.most.val());
        self.weight_word.next = self.weight_wide.val();
        if self.tally.tied.val() {
            self.weight_word.next = self.weight_wide.val() | self.tied_mark.val();
        }
        for i in 0..2 {
            self.counted[i].next = !self.attendance.equivocators.val().get_bits::<32>(32 * i);
            self.counted[i].next = self.counted[i].val() & self.attendance.voted.val().get_bits::<32>(32 * i);
            self.dissent[i].next = !self.tally.majority.val().get_bits::<32>(32 * i);
            self.dissent[i].next = self.dissent[i].val() & self.counted[i].val();
            if !self.has_winner.val() {
                self.dissent[i].next = self.zero.val();
            }
        }
        self.decision.d[0].next = self.tally.winner.val();
        self.decision.d[1].next = self.weight_word.val();
        self.decision.d[2].next = self.attendance.voted.val().get_bits::<32>(0);
        self.decision.d[3].next = self.attendance.voted.val().get_bits::<32>(32);
        self.decision.d[4].next = self.dissent[0].val();
        self.decision.d[5].next = self.dissent[1].val();
        self.decision.d[6].next = self.attendance.equivocators.val().get_bits::<32>(0);
        self.decision.d[7].next = self.attendance.equivocators.val().get_bits::<32>(32);
        self.decisions.write.next = self.lands.val();
        self.decisions.write_at.next = self.item.q.val();
        self.decisions.write_data.next = self.decision.q.val();
        self.marks.set.next = self.lands.val();
        self.marks.set_at.next = self.item.q.val();
        self.opens.next = self.in_6.val() && (!self.same.val());
        if self.opens.val() {
            self.opened.d.next = !self.control.closing.val();
            self.item.d.next = self.vote_item.val();
            self.voter.d.next = self.vote_voter.val();
            self.word.d.next = self.vote_word.val();
            self.equivocates.d.next = false;
        }
        if self.flush.val() {
            self.opened.d.next = false;
        }

        // The dump: decision and mark, product, share.
        if self.step.val() {
            self.number.d.next = self.number_more.val().get_bits::<8>(0);
        }
        if self.clear.val() {
            self.number.d.next = self.first.val();
        }
        self.decisions.read_at.next = self.number.q.val();
        self.marks.at.next = self.number.q.val();
        self.marks.clear.next = self.clear.val();
        self.there.d.next = self.marks.seen.val();
        self.found.d.next = self.decisions.q.val();
        self.reached.a.next = self.decisions.q.val().get_bits::<22>(32);
        self.reached.b.next = self.params.q.val().get_bits::<10>(42);
        self.weight_found.next = self.found.q.val().get_bits::<22>(32);
        self.any_weight.next = self.weight_found.val() != self.none.val();
        self.share.next = self.params.q.val().get_bits::<32>(32);
        self.strict.next = self.share.val().get_bit(20);
        self.more.next = self.reached.q.val() > self.needed.q.val();
        self.least.next = self.reached.q.val() >= self.needed.q.val();
        self.enough.next = self.least.val();
        if self.strict.val() {
            self.enough.next = self.more.val();
        }
        self.agreed.next = self.enough.val() && self.any_weight.val();
        for i in 0..8 {
            self.out[i].next = self.found.q.val().get_bits::<32>(32 * i);
        }
        if self.agreed.val() {
            self.out[1].next = self.out[1].val() | self.agreed_mark.val();
        }
        for i in 0..8 {
            if !self.there.q.val() {
                self.out[i].next = self.zero.val();
            }
            self.result.d[i].next = self.out[i].val();
        }
        self.shell.hold.next = false;
        self.shell.flush.next = self.flush.val();
        self.shell.s_valid.next = self.control.dumping.val();
        self.shell.result.next = self.result.q.val();
        self.shell.m_ready.next = self.m_ready.val();
        self.m_valid.next = self.shell.m_valid.val();
        self.m_data.next = self.shell.m_data.val();
    }
}
