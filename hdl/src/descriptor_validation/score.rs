//! The sum of the weights of the set flags: a tree of adders in five levels.

use super::PARAM_LANES;
use crate::adders::AddPairs;
use crate::lanes::Lanes;
use crate::lazy::{Lazy, inputs};
use crate::registers::Gather;
use rust_hdl::prelude::*;

/// Bits of the sum: 32 * 65535 is below 2^21.
pub(super) const SUM: usize = 21;

/// First level: the 16 sums of two weights, each counted if its flag is set.
#[derive(LogicBlock)]
struct ScoreWeights {
    pub params: Signal<In, Lanes<32, PARAM_LANES>>,
    pub flags: Signal<In, Bits<32>>,
    pub q: [Signal<Out, Bits<21>>; 16],
    zero: Constant<Bits<21>>,
    low16: Constant<Bits<21>>,
    weight: [Signal<Local, Bits<21>>; 32],
    term: [Signal<Local, Bits<21>>; 32],
}

impl ScoreWeights {
    fn new() -> Self {
        Self {
            params: Signal::default(),
            flags: Signal::default(),
            q: Default::default(),
            zero: Constant::new(0.into()),
            low16: Constant::new(0xFFFF.into()),
            weight: Default::default(),
            term: Default::default(),
        }
    }
}

inputs!(ScoreWeights: params, flags);

impl Logic for ScoreWeights {
    #[hdl_gen]
    fn update(&mut self) {
        for i in 0..32 {
            // Weight i is bits 192 + 16 i and up: a slice of 21 bits, of which the upper 5 are masked.
            self.weight[i].next = self.params.val().get_bits::<21>(192 + 16 * i) & self.low16.val();
            self.term[i].next = self.zero.val();
            if self.flags.val().get_bit(i) {
                self.term[i].next = self.weight[i].val();
            }
        }
        for i in 0..16 {
            self.q[i].next = self.term[2 * i].val() + self.term[2 * i + 1].val();
        }
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
    pub params: Signal<In, Lanes<32, PARAM_LANES>>,
    pub flags: Signal<In, Bits<32>>,
    pub sum: Signal<Out, Lanes<21, 1>>,
    level1: Lazy<ScoreWeights>,
    level2: Lazy<AddPairs<SUM, 16, 8, 8>>,
    level3: Lazy<AddPairs<SUM, 8, 4, 4>>,
    level4: Lazy<AddPairs<SUM, 4, 2, 2>>,
    level5: Lazy<AddPairs<SUM, 2, 1, 1>>,
    register1: Gather<SUM, 16>,
    register2: Gather<SUM, 8>,
    register3: Gather<SUM, 4>,
    register4: Gather<SUM, 2>,
    register5: Gather<SUM, 1>,
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
            register1: Gather::new(registered(1)),
            register2: Gather::new(registered(2)),
            register3: Gather::new(registered(3)),
            register4: Gather::new(registered(4)),
            register5: Gather::new(registered(5)),
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
        for i in 0..16 {
            self.register1.d[i].next = self.level1.q[i].val();
        }
        self.level2.d.next = self.register1.q.val();
        for i in 0..8 {
            self.register2.d[i].next = self.level2.q[i].val();
        }
        self.level3.d.next = self.register2.q.val();
        for i in 0..4 {
            self.register3.d[i].next = self.level3.q[i].val();
        }
        self.level4.d.next = self.register3.q.val();
        for i in 0..2 {
            self.register4.d[i].next = self.level4.q[i].val();
        }
        self.level5.d.next = self.register4.q.val();
        for i in 0..1 {
            self.register5.d[i].next = self.level5.q[i].val();
        }
        self.sum.next = self.register5.q.val();
    }
}
