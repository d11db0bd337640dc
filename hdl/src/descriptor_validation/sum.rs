//! SUM16 of bytes 0 to 21: a tree of adders in five levels.

use crate::adders::AddPairs;
use crate::lanes::Lanes;
use crate::lazy::{Lazy, inputs};
use crate::registers::Gather;
use rust_hdl::prelude::*;

/// Bits of the sum: 22 * 255 = 5610.
pub(super) const SUM: usize = 13;

/// First level: the 11 sums of two bytes, and a zero.
#[derive(LogicBlock)]
struct SumBytes {
    pub data: Signal<In, Lanes<32, 6>>,
    pub q: [Signal<Out, Bits<13>>; 12],
    zero: Constant<Bits<13>>,
    low: Constant<Bits<13>>,
    octet: [Signal<Local, Bits<13>>; 22],
}

impl SumBytes {
    fn new() -> Self {
        Self {
            data: Signal::default(),
            q: Default::default(),
            zero: Constant::new(0.into()),
            low: Constant::new(0xFF.into()),
            octet: Default::default(),
        }
    }
}

inputs!(SumBytes: data);

impl Logic for SumBytes {
    #[hdl_gen]
    fn update(&mut self) {
        for i in 0..22 {
            self.octet[i].next = self.data.val().get_bits::<13>(8 * i) & self.low.val();
        }
        for i in 0..11 {
            self.q[i].next = self.octet[2 * i].val() + self.octet[2 * i + 1].val();
        }
        self.q[11].next = self.zero.val();
    }
}

/// Five levels: 22 bytes, 11, 6, 3, 2, 1 sums; an odd number of them gets a zero for company.
///
/// ```text
/// 6 words ─►[22 → 11]─►[11 → 6]─►[6 → 3]─►[3 → 2]─►[2 → 1]─► 13 bits
/// ```
#[derive(LogicBlock)]
pub(super) struct Sum16 {
    pub clock: Signal<In, Clock>,
    pub data: Signal<In, Lanes<32, 6>>,
    pub sum: Signal<Out, Lanes<13, 1>>,
    level1: Lazy<SumBytes>,
    level2: Lazy<AddPairs<SUM, 12, 6, 6>>,
    level3: Lazy<AddPairs<SUM, 6, 3, 4>>,
    level4: Lazy<AddPairs<SUM, 4, 2, 2>>,
    level5: Lazy<AddPairs<SUM, 2, 1, 1>>,
    register1: Gather<SUM, 12>,
    register2: Gather<SUM, 6>,
    register3: Gather<SUM, 4>,
    register4: Gather<SUM, 2>,
    register5: Gather<SUM, 1>,
}

impl Sum16 {
    /// `registered` tells of each level, counted from 1, whether a register ends it.
    pub fn new(registered: impl Fn(usize) -> bool) -> Self {
        Self {
            clock: Signal::default(),
            data: Signal::default(),
            sum: Signal::default(),
            level1: Lazy::new(SumBytes::new()),
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

inputs!(Sum16: clock, data);

impl Logic for Sum16 {
    #[hdl_gen]
    fn update(&mut self) {
        clock!(self, clock, register1, register2, register3, register4, register5);
        self.level1.data.next = self.data.val();
        for i in 0..12 {
            self.register1.d[i].next = self.level1.q[i].val();
        }
        self.level2.d.next = self.register1.q.val();
        for i in 0..6 {
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
