//! The sum of the weights of the set flags: a tree of adders in five levels.

use super::PARAM_WORDS;
use crate::adders::AddPairs;
use crate::lanes::Lanes;
use crate::lazy::{Lazy, inputs};
use crate::registers::{Gather, Register};
use rust_hdl::prelude::*;

/// Bits of the sum: 32 * 65535 is below 2^21.
pub(super) const SUM: usize = 21;

/// First level: the 16 sums of two weights, each counted if its flag is set.
#[derive(LogicBlock)]
struct ScoreWeights {
    pub params: Signal<In, Lanes<32, PARAM_WORDS>>,
    pub flags: Signal<In, Bits<32>>,
    pub q: Signal<Out, Lanes<21, 16>>,
    zero: Constant<Bits<21>>,
    weight: [Signal<Local, Bits<21>>; 32],
    term: [Signal<Local, Bits<21>>; 32],
    sums: Gather<21, 16>,
}

impl ScoreWeights {
    fn new() -> Self {
        Self {
            params: Signal::default(),
            flags: Signal::default(),
            q: Signal::default(),
            zero: Constant::new(0.into()),
            weight: Default::default(),
            term: Default::default(),
            sums: Gather::default(),
        }
    }
}

inputs!(ScoreWeights: params, flags);

impl Logic for ScoreWeights {
    #[hdl_gen]
    fn update(&mut self) {
        for i in 0..32 {
            // Weight i is bits 192 + 16 i and up: a slice that begins 5 bits early, shifted, is the weight
            // with 5 zeros on top.
            self.weight[i].next = self.params.val().get_bits::<21>(187 + 16 * i) >> 5;
            self.term[i].next = self.zero.val();
            if self.flags.val().get_bit(i) {
                self.term[i].next = self.weight[i].val();
            }
        }
        for i in 0..16 {
            self.sums.d[i].next = self.term[2 * i].val() + self.term[2 * i + 1].val();
        }
        self.q.next = self.sums.q.val();
    }
}

/// Five levels: 32 weights, 16, 8, 4, 2, 1 sums.
///
/// ```text
/// flags, weights ─►[32 → 16]─►[16 → 8]─►[8 → 4]─►[4 → 2]─►[2 → 1]─► 21 bits
/// ```
#[derive(LogicBlock)]
pub(super) struct Score {
    pub clock: Signal<In, Clock>,
    pub params: Signal<In, Lanes<32, PARAM_WORDS>>,
    pub flags: Signal<In, Bits<32>>,
    pub sum: Signal<Out, Lanes<21, 1>>,
    level1: Lazy<ScoreWeights>,
    level2: Lazy<AddPairs<SUM, 16, 8, 8>>,
    level3: Lazy<AddPairs<SUM, 8, 4, 4>>,
    level4: Lazy<AddPairs<SUM, 4, 2, 2>>,
    level5: Lazy<AddPairs<SUM, 2, 1, 1>>,
    register1: Register<Lanes<SUM, 16>>,
    register2: Register<Lanes<SUM, 8>>,
    register3: Register<Lanes<SUM, 4>>,
    register4: Register<Lanes<SUM, 2>>,
    register5: Register<Lanes<SUM, 1>>,
}

impl Score {
    /// `registered` tells of each level, counted from 1, whether a register ends it.
    pub fn new(registered: impl Fn(usize) -> bool) -> Self {
        Self {
            clock: Signal::default(),
            params: Signal::default(),
            flags: Signal::default(),
            sum: Signal::default(),
            level1: Lazy::new(ScoreWeights::new()),
            level2: Lazy::new(AddPairs::new()),
            level3: Lazy::new(AddPairs::new()),
            level4: Lazy::new(AddPairs::new()),
            level5: Lazy::new(AddPairs::new()),
            register1: Register::new(registered(1)),
            register2: Register::new(registered(2)),
            register3: Register::new(registered(3)),
            register4: Register::new(registered(4)),
            register5: Register::new(registered(5)),
        }
    }
}

inputs!(Score: clock, params, flags);

impl Logic for Score {
    #[hdl_gen]
    fn update(&mut self) {
        clock!(self, clock, register1, register2, register3, register4, register5);
        self.level1.params.next = self.params.val();
        self.level1.flags.next = self.flags.val();
        self.register1.d.next = self.level1.q.val();
        self.level2.d.next = self.register1.q.val();
        self.register2.d.next = self.level2.q.val();
        self.level3.d.next = self.register2.q.val();
        self.register3.d.next = self.level3.q.val();
        self.level4.d.next = self.register3.q.val();
        self.register4.d.next = self.level4.q.val();
        self.level5.d.next = self.register4.q.val();
        self.register5.d.next = self.level5.q.val();
        self.sum.next = self.register5.q.val();
    }
}
