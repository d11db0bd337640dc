//! The words of an item, their weights, and the one with the most.

use super::memory::{Mask, Ram, With, Words};
use crate::lanes::Lanes;
use crate::registers::Register;
use rust_hdl::prelude::*;

/// Adds a voter to its word, and keeps the best word so far.
///
/// ```text
/// phase   1          2                3         4            5
/// word ─►[Words]─►[weights, camps]─►[ + ]─►[compare]─►[best, weights, camps, Words]        when `add`
/// ```
///
/// Word, voter and weight hold from phase 1 to 5. Weights only grow, so the best word so far is the best of all once the
/// last voter is added. Nothing clears the RAM: a word that is new has no weight yet.
#[derive(LogicBlock)]
pub(super) struct Tally {
    pub clock: Signal<In, Clock>,
    /// Forgets the item; goes before everything else.
    pub clear: Signal<In, Bit>,
    /// Phase 5 of a voter that counts.
    pub add: Signal<In, Bit>,
    pub word: Signal<In, Bits<32>>,
    pub voter: Signal<In, Bits<6>>,
    pub weight: Signal<In, Bits<16>>,
    pub winner: Signal<Out, Bits<32>>,
    /// Its weight; 0 without a winner.
    pub most: Signal<Out, Bits<22>>,
    pub tied: Signal<Out, Bit>,
    /// Who has voted for it.
    pub majority: Signal<Out, Lanes<32, 2>>,

    words: Words,
    weights: Ram<6, Bits<22>>,
    camps: Ram<6, Lanes<32, 2>>,
    camp_more: With,
    /// Words so far; 64 of them are 0, but then none follows.
    used: DFF<Bits<6>>,
    /// From phase 4.
    sum: DFF<Bits<22>>,
    camp: Register<Lanes<32, 2>>,
    /// From phase 5.
    more: DFF<Bit>,
    equal: DFF<Bit>,
    own: DFF<Bit>,
    lower: DFF<Bit>,
    best: DFF<Bits<32>>,
    best_weight: DFF<Bits<22>>,
    best_camp: Register<Lanes<32, 2>>,
    draw: DFF<Bit>,

    place: Signal<Local, Bits<6>>,
    used_more: Signal<Local, Bits<6>>,
    fresh: Signal<Local, Bit>,
    base_weight: Signal<Local, Bits<22>>,
    wide: Signal<Local, Bits<22>>,
    any: Signal<Local, Bit>,
    same_word: Signal<Local, Bit>,
    same_weight: Signal<Local, Bit>,
    replaces: Signal<Local, Bit>,
    joins: Signal<Local, Bit>,
    ties: Signal<Local, Bit>,

    first: Constant<Bits<6>>,
    one: Constant<Bits<6>>,
    none: Constant<Bits<22>>,
    zero: Constant<Bits<32>>,
}

impl Tally {
    pub fn new() -> Self {
        Self {
            clock: Signal::default(),
            clear: Signal::default(),
            add: Signal::default(),
            word: Signal::default(),
            voter: Signal::default(),
            weight: Signal::default(),
            winner: Signal::default(),
            most: Signal::default(),
            tied: Signal::default(),
            majority: Signal::default(),
            words: Words::default(),
            weights: Ram::default(),
            camps: Ram::default(),
            camp_more: With::default(),
            used: DFF::default(),
            sum: DFF::default(),
            camp: Register::new(true),
            more: DFF::default(),
            equal: DFF::default(),
            own: DFF::default(),
            lower: DFF::default(),
            best: DFF::default(),
            best_weight: DFF::default(),
            best_camp: Register::new(true),
            draw: DFF::default(),
            place: Signal::default(),
            used_more: Signal::default(),
            fresh: Signal::default(),
            base_weight: Signal::default(),
            wide: Signal::default(),
            any: Signal::default(),
            same_word: Signal::default(),
            same_weight: Signal::default(),
            replaces: Signal::default(),
            joins: Signal::default(),
            ties: Signal::default(),
            first: Constant::new(0.into()),
            one: Constant::new(1.into()),
            none: Constant::new(0.into()),
            zero: Constant::new(0.into()),
        }
    }
}

impl Logic for Tally {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, used, sum, camp, more, equal, own, lower, best, best_weight, best_camp, draw);
        clock!(self, clock, words, weights, camps);

        // Phases 1 and 2: the place of the word, what is there.
        self.fresh.next = self.add.val() && (!self.words.hit.val());
        self.place.next = self.words.place.val();
        if !self.words.hit.val() {
            self.place.next = self.used.q.val();
        }
        self.used_more.next = self.used.q.val() + self.one.val();
        if self.fresh.val() {
            self.used.d.next = self.used_more.val();
        }
        self.words.clear.next = self.clear.val();
        self.words.word.next = self.word.val();
        self.words.write.next = self.fresh.val();
        self.words.write_at.next = self.used.q.val();
        self.weights.read_at.next = self.place.val();
        self.weights.write_at.next = self.place.val();
        self.weights.write.next = self.add.val();
        self.camps.read_at.next = self.place.val();
        self.camps.write_at.next = self.place.val();
        self.camps.write.next = self.add.val();

        // Phase 3: with this voter.
        self.base_weight.next = self.none.val();
        if self.words.hit.val() {
            self.base_weight.next = self.weights.q.val();
        }
        self.wide.next = bit_cast::<22, 16>(self.weight.val());
        self.sum.d.next = self.base_weight.val() + self.wide.val();
        self.camp_more.keep.next = self.words.hit.val();
        self.camp_more.mask.next = self.camps.q.val();
        self.camp_more.at.next = self.voter.val();
        self.camp.d.next = self.camp_more.q.val();
        self.weights.write_data.next = self.sum.q.val();
        self.camps.write_data.next = self.camp.q.val();

        // Phase 4: against the best so far.
        self.any.next = self.best_weight.q.val() != self.none.val();
        self.same_word.next = self.word.val() == self.best.q.val();
        self.same_weight.next = self.sum.q.val() == self.best_weight.q.val();
        self.more.d.next = self.sum.q.val() > self.best_weight.q.val();
        self.equal.d.next = self.same_weight.val() && self.any.val();
        self.own.d.next = self.same_word.val() && self.any.val();
        self.lower.d.next = self.word.val() < self.best.q.val();

        // Phase 5: it replaces the best, or joins it, or ties with it.
        self.replaces.next = self.more.q.val() || (self.equal.q.val() && self.lower.q.val());
        self.joins.next = self.own.q.val() || self.replaces.val();
        self.ties.next = self.equal.q.val() && (!self.own.q.val());
        if self.add.val() {
            if self.replaces.val() {
                self.best.d.next = self.word.val();
                self.best_weight.d.next = self.sum.q.val();
            }
            if self.joins.val() {
                self.best_camp.d.next = self.camp.q.val();
            }
            if self.more.q.val() {
                self.draw.d.next = false;
            }
            if self.ties.val() {
                self.draw.d.next = true;
            }
        }
        if self.clear.val() {
            self.used.d.next = self.first.val();
            self.best.d.next = self.zero.val();
            self.best_weight.d.next = self.none.val();
            self.draw.d.next = false;
        }

        self.winner.next = self.best.q.val();
        self.most.next = self.best_weight.q.val();
        self.tied.next = self.draw.q.val();
        self.majority.next = self.best_camp.q.val();
    }
}

/// The voters of an item.
///
/// ```text
/// voter, set ──►[ voted ], and, where it equivocates, ──►[ equivocators ]        one cycle later
/// ```
#[derive(LogicBlock)]
pub(super) struct Attendance {
    pub clock: Signal<In, Clock>,
    pub clear: Signal<In, Bit>,
    pub set: Signal<In, Bit>,
    pub equivocates: Signal<In, Bit>,
    pub voter: Signal<In, Bits<6>>,
    pub voted: Signal<Out, Lanes<32, 2>>,
    pub equivocators: Signal<Out, Lanes<32, 2>>,
    all: Mask,
    some: Mask,
}

impl Attendance {
    pub fn new() -> Self {
        Self {
            clock: Signal::default(),
            clear: Signal::default(),
            set: Signal::default(),
            equivocates: Signal::default(),
            voter: Signal::default(),
            voted: Signal::default(),
            equivocators: Signal::default(),
            all: Mask::default(),
            some: Mask::default(),
        }
    }
}

impl Logic for Attendance {
    #[hdl_gen]
    fn update(&mut self) {
        clock!(self, clock, all, some);
        self.all.clear.next = self.clear.val();
        self.all.set.next = self.set.val();
        self.all.at.next = self.voter.val();
        self.some.clear.next = self.clear.val();
        self.some.set.next = self.set.val() && self.equivocates.val();
        self.some.at.next = self.voter.val();
        self.voted.next = self.all.q.val();
        self.equivocators.next = self.some.q.val();
    }
}
