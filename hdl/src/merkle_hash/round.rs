//! One round of SHA-256.

use rust_hdl::prelude::*;

/// A round: the two words of the state that are new in it; the others only move on.
///
/// ```text
/// a … h, word ──►[ + + + ]──► a_after, e_after      no register
/// ```
///
/// `word` is the word of the schedule and the constant of the round, added before.
#[derive(LogicBlock)]
pub(super) struct Round {
    pub a: Signal<In, Bits<32>>,
    pub b: Signal<In, Bits<32>>,
    pub c: Signal<In, Bits<32>>,
    pub d: Signal<In, Bits<32>>,
    pub e: Signal<In, Bits<32>>,
    pub f: Signal<In, Bits<32>>,
    pub g: Signal<In, Bits<32>>,
    pub h: Signal<In, Bits<32>>,
    pub word: Signal<In, Bits<32>>,
    /// `a` after the round.
    pub a_after: Signal<Out, Bits<32>>,
    /// `e` after the round.
    pub e_after: Signal<Out, Bits<32>>,
    turned_e_right0: Signal<Local, Bits<32>>,
    turned_e_left0: Signal<Local, Bits<32>>,
    turned_e_turn0: Signal<Local, Bits<32>>,
    turned_e_right1: Signal<Local, Bits<32>>,
    turned_e_left1: Signal<Local, Bits<32>>,
    turned_e_turn1: Signal<Local, Bits<32>>,
    turned_e_right2: Signal<Local, Bits<32>>,
    turned_e_left2: Signal<Local, Bits<32>>,
    turned_e_turn2: Signal<Local, Bits<32>>,
    turned_e_pair: Signal<Local, Bits<32>>,
    turned_e: Signal<Local, Bits<32>>,
    differ: Signal<Local, Bits<32>>,
    chosen: Signal<Local, Bits<32>>,
    choice: Signal<Local, Bits<32>>,
    base: Signal<Local, Bits<32>>,
    mixed: Signal<Local, Bits<32>>,
    t1: Signal<Local, Bits<32>>,
    turned_a_right0: Signal<Local, Bits<32>>,
    turned_a_left0: Signal<Local, Bits<32>>,
    turned_a_turn0: Signal<Local, Bits<32>>,
    turned_a_right1: Signal<Local, Bits<32>>,
    turned_a_left1: Signal<Local, Bits<32>>,
    turned_a_turn1: Signal<Local, Bits<32>>,
    turned_a_right2: Signal<Local, Bits<32>>,
    turned_a_left2: Signal<Local, Bits<32>>,
    turned_a_turn2: Signal<Local, Bits<32>>,
    turned_a_pair: Signal<Local, Bits<32>>,
    turned_a: Signal<Local, Bits<32>>,
    both: Signal<Local, Bits<32>>,
    either: Signal<Local, Bits<32>>,
    third: Signal<Local, Bits<32>>,
    majority: Signal<Local, Bits<32>>,
    t2: Signal<Local, Bits<32>>,
}

impl Round {
    pub fn new() -> Self {
        Self {
            a: Signal::default(),
            b: Signal::default(),
            c: Signal::default(),
            d: Signal::default(),
            e: Signal::default(),
            f: Signal::default(),
            g: Signal::default(),
            h: Signal::default(),
            word: Signal::default(),
            a_after: Signal::default(),
            e_after: Signal::default(),
            turned_e_right0: Signal::default(),
            turned_e_left0: Signal::default(),
            turned_e_turn0: Signal::default(),
            turned_e_right1: Signal::default(),
            turned_e_left1: Signal::default(),
            turned_e_turn1: Signal::default(),
            turned_e_right2: Signal::default(),
            turned_e_left2: Signal::default(),
            turned_e_turn2: Signal::default(),
            turned_e_pair: Signal::default(),
            turned_e: Signal::default(),
            differ: Signal::default(),
            chosen: Signal::default(),
            choice: Signal::default(),
            base: Signal::default(),
            mixed: Signal::default(),
            t1: Signal::default(),
            turned_a_right0: Signal::default(),
            turned_a_left0: Signal::default(),
            turned_a_turn0: Signal::default(),
            turned_a_right1: Signal::default(),
            turned_a_left1: Signal::default(),
            turned_a_turn1: Signal::default(),
            turned_a_right2: Signal::default(),
            turned_a_left2: Signal::default(),
            turned_a_turn2: Signal::default(),
            turned_a_pair: Signal::default(),
            turned_a: Signal::default(),
            both: Signal::default(),
            either: Signal::default(),
            third: Signal::default(),
            majority: Signal::default(),
            t2: Signal::default(),
        }
    }
}

crate::lazy::inputs!(Round: a, b, c, d, e, f, g, h, word);

impl Logic for Round {
    #[hdl_gen]
    fn update(&mut self) {
        // T1: h, the word with its constant, the choice, and three rotations of e.
        self.turned_e_right0.next = self.e.val() >> 6;
        self.turned_e_left0.next = self.e.val() << 26;
        self.turned_e_turn0.next = self.turned_e_right0.val() | self.turned_e_left0.val();
        self.turned_e_right1.next = self.e.val() >> 11;
        self.turned_e_left1.next = self.e.val() << 21;
        self.turned_e_turn1.next = self.turned_e_right1.val() | self.turned_e_left1.val();
        self.turned_e_right2.next = self.e.val() >> 25;
        self.turned_e_left2.next = self.e.val() << 7;
        self.turned_e_turn2.next = self.turned_e_right2.val() | self.turned_e_left2.val();
        self.turned_e_pair.next = self.turned_e_turn0.val() ^ self.turned_e_turn1.val();
        self.turned_e.next = self.turned_e_pair.val() ^ self.turned_e_turn2.val();
        self.differ.next = self.f.val() ^ self.g.val();
        self.chosen.next = self.e.val() & self.differ.val();
        self.choice.next = self.g.val() ^ self.chosen.val();
        self.base.next = self.h.val() + self.word.val();
        self.mixed.next = self.turned_e.val() + self.choice.val();
        self.t1.next = self.base.val() + self.mixed.val();
        // T2: the majority and three rotations of a.
        self.turned_a_right0.next = self.a.val() >> 2;
        self.turned_a_left0.next = self.a.val() << 30;
        self.turned_a_turn0.next = self.turned_a_right0.val() | self.turned_a_left0.val();
        self.turned_a_right1.next = self.a.val() >> 13;
        self.turned_a_left1.next = self.a.val() << 19;
        self.turned_a_turn1.next = self.turned_a_right1.val() | self.turned_a_left1.val();
        self.turned_a_right2.next = self.a.val() >> 22;
        self.turned_a_left2.next = self.a.val() << 10;
        self.turned_a_turn2.next = self.turned_a_right2.val() | self.turned_a_left2.val();
        self.turned_a_pair.next = self.turned_a_turn0.val() ^ self.turned_a_turn1.val();
        self.turned_a.next = self.turned_a_pair.val() ^ self.turned_a_turn2.val();
        self.both.next = self.a.val() & self.b.val();
        self.either.next = self.a.val() | self.b.val();
        self.third.next = self.c.val() & self.either.val();
        self.majority.next = self.both.val() | self.third.val();
        self.t2.next = self.turned_a.val() + self.majority.val();
        self.e_after.next = self.d.val() + self.t1.val();
        self.a_after.next = self.t1.val() + self.t2.val();
    }
}
