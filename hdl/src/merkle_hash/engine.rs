//! One compression at a time: the schedule of the message a step ahead of the rounds.

use super::constants::Constants;
use super::expand::Expand;
use super::round::Round;
use crate::lazy::Lazy;
use rust_hdl::prelude::*;

/// The 64 rounds of a block, `ROUNDS` a cycle.
///
/// ```text
/// block ──load_block──►[ 16 words ]──► + constants ──►[ keyed ]──►┐
///                        ▲    └─►[ expand ] ─┘                    ▼
///                        └──────── ROUNDS words a cycle     [ rounds ]──► rounds
/// state ──load_state──────────────────────►[ a … h ]──────────►┘  └─► a … h
/// ```
///
/// A block is loaded in some cycle `t`, its state in `t + 1`; its rounds are in the cycles `t + 2` to
/// `t + 1 + 64 / ROUNDS`, and `rounds` holds the state after them in the last of these. The next block may be loaded
/// `64 / ROUNDS` cycles after this one. States stand in the order d, c, b, a, h, g, f, e: a round appends to either four.
#[derive(LogicBlock)]
pub(super) struct Engine<const ROUNDS: usize> {
    pub clock: Signal<In, Clock>,
    pub load_block: Signal<In, Bit>,
    pub block: [Signal<In, Bits<32>>; 16],
    pub load_state: Signal<In, Bit>,
    pub state: [Signal<In, Bits<32>>; 8],
    pub rounds: [Signal<Out, Bits<32>>; 8],

    step: DFF<Bits<6>>,
    words: [DFF<Bits<32>>; 16],
    keyed: [DFF<Bits<32>>; ROUNDS],
    a: [DFF<Bits<32>>; 4],
    e: [DFF<Bits<32>>; 4],
    constants: [Lazy<Constants>; ROUNDS],
    expand: [Lazy<Expand>; ROUNDS],
    round: [Lazy<Round>; ROUNDS],
    step_more: Signal<Local, Bits<6>>,
    /// The words of the schedule, 16 and those of this cycle.
    line: Vec<Signal<Local, Bits<32>>>,
    /// d, c, b, a, and `a` after each round of this cycle; h, g, f, e likewise.
    a_line: Vec<Signal<Local, Bits<32>>>,
    e_line: Vec<Signal<Local, Bits<32>>>,
    a_after: [Signal<Local, Bits<32>>; 4],
    e_after: [Signal<Local, Bits<32>>; 4],
    zero: Constant<Bits<6>>,
    one: Constant<Bits<6>>,
}

impl<const ROUNDS: usize> Engine<ROUNDS> {
    pub fn new() -> Self {
        let line = |length: usize| vec![Signal::default(); length];
        Self {
            clock: Signal::default(),
            load_block: Signal::default(),
            block: Default::default(),
            load_state: Signal::default(),
            state: Default::default(),
            rounds: Default::default(),
            step: DFF::default(),
            words: Default::default(),
            keyed: std::array::from_fn(|_| DFF::default()),
            a: Default::default(),
            e: Default::default(),
            constants: std::array::from_fn(|lane| Lazy::new(Constants::new(ROUNDS, lane))),
            expand: std::array::from_fn(|_| Lazy::new(Expand::new())),
            round: std::array::from_fn(|_| Lazy::new(Round::new())),
            step_more: Signal::default(),
            line: line(16 + ROUNDS),
            a_line: line(4 + ROUNDS),
            e_line: line(4 + ROUNDS),
            a_after: Default::default(),
            e_after: Default::default(),
            zero: Constant::new(0.into()),
            one: Constant::new(1.into()),
        }
    }
}

impl<const ROUNDS: usize> Logic for Engine<ROUNDS> {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, step);
        for i in 0..16 {
            self.words[i].clock.next = self.clock.val();
        }
        for i in 0..ROUNDS {
            self.keyed[i].clock.next = self.clock.val();
        }
        for i in 0..4 {
            self.a[i].clock.next = self.clock.val();
            self.e[i].clock.next = self.clock.val();
        }

        // The schedule: words move on by those of a cycle. A later assignment takes the place of an earlier one.
        for i in 0..16 {
            self.line[i].next = self.words[i].q.val();
        }
        for i in 0..ROUNDS {
            self.line[i + 16].next = self.expand[i].word.val();
        }
        for i in 0..ROUNDS {
            self.expand[i].w0.next = self.line[i].val();
            self.expand[i].w1.next = self.line[i + 1].val();
            self.expand[i].w9.next = self.line[i + 9].val();
            self.expand[i].w14.next = self.line[i + 14].val();
            self.constants[i].step.next = self.step.q.val();
            self.keyed[i].d.next = self.line[i].val() + self.constants[i].constant.val();
        }
        self.step_more.next = self.step.q.val() + self.one.val();
        self.step.d.next = self.step_more.val();
        if self.load_block.val() {
            self.step.d.next = self.zero.val();
        }
        for i in 0..16 {
            for j in 0..ROUNDS {
                self.words[i].d.next = self.line[(i + j) + 1].val();
            }
            if self.load_block.val() {
                self.words[i].d.next = self.block[i].val();
            }
        }

        // The rounds.
        for i in 0..4 {
            self.a_line[i].next = self.a[i].q.val();
            self.e_line[i].next = self.e[i].q.val();
        }
        for i in 0..ROUNDS {
            self.a_line[i + 4].next = self.round[i].a_after.val();
            self.e_line[i + 4].next = self.round[i].e_after.val();
        }
        for i in 0..ROUNDS {
            self.round[i].d.next = self.a_line[i].val();
            self.round[i].c.next = self.a_line[i + 1].val();
            self.round[i].b.next = self.a_line[i + 2].val();
            self.round[i].a.next = self.a_line[i + 3].val();
            self.round[i].h.next = self.e_line[i].val();
            self.round[i].g.next = self.e_line[i + 1].val();
            self.round[i].f.next = self.e_line[i + 2].val();
            self.round[i].e.next = self.e_line[i + 3].val();
            self.round[i].word.next = self.keyed[i].q.val();
        }
        for i in 0..4 {
            for j in 0..ROUNDS {
                self.a_after[i].next = self.a_line[(i + j) + 1].val();
                self.e_after[i].next = self.e_line[(i + j) + 1].val();
            }
            self.rounds[i].next = self.a_after[i].val();
            self.rounds[i + 4].next = self.e_after[i].val();
            self.a[i].d.next = self.a_after[i].val();
            self.e[i].d.next = self.e_after[i].val();
            if self.load_state.val() {
                self.a[i].d.next = self.state[i].val();
                self.e[i].d.next = self.state[i + 4].val();
            }
        }
    }
}
