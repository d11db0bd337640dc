//! The counters of 64 bits.

use super::made;
use crate::lanes::Lanes;
use crate::registers::Gather;
use crate::ports::ports;
use rust_hdl::prelude::*;

/// Bits of a part of a counter.
pub const PART: usize = 16;

/// A counter of four parts of `W` bits, so that no carry is longer than that.
///
/// ```text
/// step ──►[ + ]─ carry ─►[register]──►[ + ]─ carry ─►[register]──►[ + ]─ … 
///         part 0                      part 1                      part 2
/// ```
///
/// Part `i` shows in cycle `t + i` what the counter was in cycle `t`: whoever reads them staggered reads one number. A
/// cycle with `zero` is not counted, and all parts are zero after it.
#[derive(LogicBlock)]
pub struct Counter<const W: usize> {
    /// The clock.
    pub clock: Signal<In, Clock>,
    /// Starts anew.
    pub zero: Signal<In, Bit>,
    /// One more.
    pub step: Signal<In, Bit>,
    /// The parts, each a cycle later than the one before.
    pub parts: Signal<Out, Lanes<W, 4>>,

    together: Gather<W, 4>,

    values: [DFF<Bits<W>>; 4],
    carries: [DFF<Bit>; 4],
    sums: [Signal<Local, Bits<W>>; 4],
    steps: [Signal<Local, Bit>; 4],
    none: Constant<Bits<W>>,
    one: Constant<Bits<W>>,
}

impl<const W: usize> Default for Counter<W> {
    fn default() -> Self {
        made!(
            none: 0_u64, one: 1_u64; together: Gather::new(false);
            clock, zero, step, parts, values, carries, sums, steps
        )
    }
}

ports!(for [const W: usize] Counter<W>: clock, zero, step => parts);

impl<const W: usize> Logic for Counter<W> {
    #[hdl_gen]
    fn update(&mut self) {
        self.steps[0].next = self.step.val();
        for i in 1..4 {
            self.steps[i].next = self.carries[i - 1].q.val();
        }
        for i in 0..4 {
            self.values[i].clock.next = self.clock.val();
            self.carries[i].clock.next = self.clock.val();
            self.sums[i].next = self.values[i].q.val() + self.one.val();
            self.values[i].d.next = self.values[i].q.val();
            self.carries[i].d.next = false;
            if self.steps[i].val() {
                self.values[i].d.next = self.sums[i].val();
                self.carries[i].d.next = self.values[i].q.val().all();
            }
            if self.zero.val() {
                self.values[i].d.next = self.none.val();
                self.carries[i].d.next = false;
            }
            self.together.d[i].next = self.values[i].q.val();
        }
        self.together.clock.next = self.clock.val();
        self.parts.next = self.together.q.val();
    }
}

/// Five counters and the number that was read last.
///
/// ```text
/// 0 cycles ──►[counter]──┐
/// 1 … 4: events 0 … 3 ──►┴──[choice]──►[kept]──► low, high       `sample` and `which` choose; 5 cycles later
/// ```
///
/// What is kept is the whole number as it was in the cycle of `sample`, until the next `sample`.
#[derive(LogicBlock)]
pub struct Counters {
    /// The clock.
    pub clock: Signal<In, Clock>,
    /// All start anew.
    pub zero: Signal<In, Bit>,
    /// See [`super::events::Events`].
    pub events: Signal<In, Bits<4>>,
    /// A counter is to be kept.
    pub sample: Signal<In, Bit>,
    /// Which one.
    pub which: Signal<In, Bits<3>>,
    /// The lower word of what is kept.
    pub low: Signal<Out, Bits<32>>,
    /// The upper word.
    pub high: Signal<Out, Bits<32>>,

    counters: [Counter<PART>; 5],
    happened: DFF<Bits<4>>,
    zeroed: DFF<Bit>,
    chosen: DFF<Bits<3>>,
    /// `sample`, 1 to 4 cycles ago.
    turns: [DFF<Bit>; 4],
    kept: [DFF<Bits<PART>>; 4],
    picks: [Signal<Local, Bits<PART>>; 4],
    low_word: Signal<Local, Bits<32>>,
    high_word: Signal<Local, Bits<32>>,
    blank: Constant<Bits<32>>,
}

impl Default for Counters {
    fn default() -> Self {
        made!(
            blank: 0_u64;;
            clock, zero, events, sample, which, low, high,
            counters, happened, zeroed, chosen, turns, kept, picks, low_word, high_word
        )
    }
}

ports!(
    Counters:
    clock, zero, events, sample, which
    =>
    low, high
);

impl Logic for Counters {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, happened, zeroed, chosen);
        self.happened.d.next = self.events.val();
        self.zeroed.d.next = self.zero.val();
        if self.sample.val() {
            self.chosen.d.next = self.which.val();
        }
        for i in 0..5 {
            self.counters[i].clock.next = self.clock.val();
            self.counters[i].zero.next = self.zeroed.q.val();
        }
        self.counters[0].step.next = true;
        for i in 0..4 {
            self.counters[i + 1].step.next = self.happened.q.val().get_bit(i);
        }
        for i in 0..4 {
            self.turns[i].clock.next = self.clock.val();
            self.kept[i].clock.next = self.clock.val();
            self.kept[i].d.next = self.kept[i].q.val();
            self.picks[i].next = self.counters[0].parts.val().get_bits::<16>(16 * i);
            match self.chosen.q.val().index() {
                1 => self.picks[i].next = self.counters[1].parts.val().get_bits::<16>(16 * i),
                2 => self.picks[i].next = self.counters[2].parts.val().get_bits::<16>(16 * i),
                3 => self.picks[i].next = self.counters[3].parts.val().get_bits::<16>(16 * i),
                4 => self.picks[i].next = self.counters[4].parts.val().get_bits::<16>(16 * i),
                _ => self.picks[i].next = self.counters[0].parts.val().get_bits::<16>(16 * i),
            }
            if self.turns[i].q.val() {
                self.kept[i].d.next = self.picks[i].val();
            }
        }
        self.turns[0].d.next = self.sample.val();
        for i in 1..4 {
            self.turns[i].d.next = self.turns[i - 1].q.val();
        }
        self.low_word.next = self.blank.val();
        self.high_word.next = self.blank.val();
        for i in 0..16 {
            self.low_word.next = self.low_word.val().replace_bit(i, self.kept[0].q.val().get_bit(i));
            self.low_word.next = self.low_word.val().replace_bit(i + 16, self.kept[1].q.val().get_bit(i));
            self.high_word.next = self.high_word.val().replace_bit(i, self.kept[2].q.val().get_bit(i));
            self.high_word.next = self.high_word.val().replace_bit(i + 16, self.kept[3].q.val().get_bit(i));
        }
        self.low.next = self.low_word.val();
        self.high.next = self.high_word.val();
    }
}
