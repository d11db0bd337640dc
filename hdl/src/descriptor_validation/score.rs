//! The sum of the weights of the set flags, stopped at 65535: tables, three levels of adders, the stop.

use super::weights::{SUM, Weights};
use crate::lanes::Lanes;
use crate::lazy::{Lazy, inputs};
use crate::registers::{Gather, Register};
use rust_hdl::prelude::*;

/// Adds the `IN` lanes in pairs. A lane is a sum modulo 65536 in its lowest 16 bits, and one of the bits above is set if
/// the whole sum is larger. So no carry runs further than 17 bits.
#[derive(LogicBlock)]
struct AddStopped<const IN: usize, const PAIRS: usize> {
    pub d: Signal<In, Lanes<SUM, IN>>,
    pub q: [Signal<Out, Bits<SUM>>; PAIRS],
    value: [Signal<Local, Bits<SUM>>; IN],
    over: [Signal<Local, Bit>; IN],
    sum: [Signal<Local, Bits<SUM>>; PAIRS],
    over_any: [Signal<Local, Bit>; PAIRS],
    low: Constant<Bits<SUM>>,
}

impl<const IN: usize, const PAIRS: usize> AddStopped<IN, PAIRS> {
    fn new() -> Self {
        const { assert!(2 * PAIRS == IN) };
        Self {
            d: Signal::default(),
            q: std::array::from_fn(|_| Signal::default()),
            value: std::array::from_fn(|_| Signal::default()),
            over: std::array::from_fn(|_| Signal::default()),
            sum: std::array::from_fn(|_| Signal::default()),
            over_any: std::array::from_fn(|_| Signal::default()),
            low: Constant::new(0xFFFF.into()),
        }
    }
}

inputs!(for [const IN: usize, const PAIRS: usize] AddStopped<IN, PAIRS>: d);

impl<const IN: usize, const PAIRS: usize> Logic for AddStopped<IN, PAIRS> {
    #[hdl_gen]
    fn update(&mut self) {
        for i in 0..IN {
            self.value[i].next = self.d.val().get_bits::<18>(18 * i) & self.low.val();
            self.over[i].next = self.d.val().get_bits::<2>(18 * i + 16).any();
        }
        for i in 0..PAIRS {
            self.sum[i].next = self.value[2 * i].val() + self.value[2 * i + 1].val();
            self.over_any[i].next = self.over[2 * i].val() || self.over[2 * i + 1].val();
            self.q[i].next = self.sum[i].val().replace_bit(17, self.over_any[i].val());
        }
    }
}

/// The last level: 65535 where the sum is larger.
#[derive(LogicBlock)]
struct Stop {
    pub sum: Signal<In, Lanes<SUM, 1>>,
    pub score: Signal<Out, Bits<16>>,
    over: Signal<Local, Bits<2>>,
    most: Constant<Bits<16>>,
}

impl Stop {
    fn new() -> Self {
        Self {
            sum: Signal::default(),
            score: Signal::default(),
            over: Signal::default(),
            most: Constant::new(0xFFFF.into()),
        }
    }
}

inputs!(Stop: sum);

impl Logic for Stop {
    #[hdl_gen]
    fn update(&mut self) {
        self.over.next = self.sum.val().get_bits::<2>(16);
        self.score.next = self.sum.val().get_bits::<16>(0);
        if self.over.val().any() {
            self.score.next = self.most.val();
        }
    }
}

/// Five levels.
///
/// ```text
/// flags ─►[8 tables]─►[8 → 4]─►[4 → 2]─►[2 → 1]─►[stop]─► 16 bits
/// ```
#[derive(LogicBlock)]
pub(super) struct Score {
    pub clock: Signal<In, Clock>,
    pub weight_write: Signal<In, Bit>,
    pub weight_at: Signal<In, Bits<4>>,
    pub weight_data: Signal<In, Bits<32>>,
    pub flags: Signal<In, Bits<32>>,
    pub score: Signal<Out, Bits<16>>,
    pub busy: Signal<Out, Bit>,
    weights: Lazy<Weights>,
    level2: Lazy<AddStopped<8, 4>>,
    level3: Lazy<AddStopped<4, 2>>,
    level4: Lazy<AddStopped<2, 1>>,
    level5: Lazy<Stop>,
    register1: Register<Lanes<SUM, 8>>,
    register2: Gather<SUM, 4>,
    register3: Gather<SUM, 2>,
    register4: Gather<SUM, 1>,
    register5: Register<Bits<16>>,
}

impl Score {
    /// `registered` tells of each level, counted from 1, whether a register ends it.
    pub fn new(registered: impl Fn(usize) -> bool) -> Self {
        Self {
            clock: Signal::default(),
            weight_write: Signal::default(),
            weight_at: Signal::default(),
            weight_data: Signal::default(),
            flags: Signal::default(),
            score: Signal::default(),
            busy: Signal::default(),
            weights: Lazy::new(Weights::new()),
            level2: Lazy::new(AddStopped::new()),
            level3: Lazy::new(AddStopped::new()),
            level4: Lazy::new(AddStopped::new()),
            level5: Lazy::new(Stop::new()),
            register1: Register::new(registered(1)),
            register2: Gather::new(registered(2)),
            register3: Gather::new(registered(3)),
            register4: Gather::new(registered(4)),
            register5: Register::new(registered(5)),
        }
    }
}

inputs!(Score: clock, weight_write, weight_at, weight_data, flags);

impl Logic for Score {
    #[hdl_gen]
    fn update(&mut self) {
        clock!(self, clock, weights, register1, register2, register3, register4, register5);
        self.weights.write.next = self.weight_write.val();
        self.weights.at.next = self.weight_at.val();
        self.weights.data.next = self.weight_data.val();
        self.weights.flags.next = self.flags.val();
        self.busy.next = self.weights.busy.val();
        self.register1.d.next = self.weights.sums.val();
        self.level2.d.next = self.register1.q.val();
        for i in 0..4 {
            self.register2.d[i].next = self.level2.q[i].val();
        }
        self.level3.d.next = self.register2.q.val();
        for i in 0..2 {
            self.register3.d[i].next = self.level3.q[i].val();
        }
        self.level4.d.next = self.register3.q.val();
        for i in 0..1 {
            self.register4.d[i].next = self.level4.q[i].val();
        }
        self.level5.sum.next = self.register4.q.val();
        self.register5.d.next = self.level5.score.val();
        self.score.next = self.register5.q.val();
    }
}
