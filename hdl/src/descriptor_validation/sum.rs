//! SUM16 of bytes 0 to 21: a tree of adders in five levels.

use crate::adders::AddPairs;
use crate::lanes::Lanes;
use crate::registers::Gather;
use rust_hdl::prelude::*;

/// Bits of the sum: 22 * 255 = 5610.
pub(super) const SUM: usize = 13;

/// First level: the 11 sums of two bytes, and a zero.
#[derive(LogicBlock)]
struct SumBytes {
    pub clock: Signal<In, Clock>,
    pub data: Signal<In, Lanes<32, 6>>,
    pub q: Signal<Out, Lanes<13, 12>>,
    zero: Constant<Bits<13>>,
    low: Constant<Bits<13>>,
    octet: [Signal<Local, Bits<13>>; 22],
    register: Gather<13, 12>,
}

impl SumBytes {
    fn new(registered: bool) -> Self {
        Self {
            clock: Signal::default(),
            data: Signal::default(),
            q: Signal::default(),
            zero: Constant::new(0.into()),
            low: Constant::new(0xFF.into()),
            octet: Default::default(),
            register: Gather::new(registered),
        }
    }
}

impl Logic for SumBytes {
    #[hdl_gen]
    fn update(&mut self) {
        self.register.clock.next = self.clock.val();
        for i in 0..22 {
            self.octet[i].next = self.data.val().get_bits::<13>(8 * i) & self.low.val();
        }
        for i in 0..11 {
            self.register.d[i].next = self.octet[2 * i].val() + self.octet[2 * i + 1].val();
        }
        self.register.d[11].next = self.zero.val();
        self.q.next = self.register.q.val();
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
    level1: SumBytes,
    level2: AddPairs<SUM, 12, 6, 6>,
    level3: AddPairs<SUM, 6, 3, 4>,
    level4: AddPairs<SUM, 4, 2, 2>,
    level5: AddPairs<SUM, 2, 1, 1>,
}

impl Sum16 {
    /// `registered` tells of each level, counted from 1, whether a register ends it.
    pub fn new(registered: impl Fn(usize) -> bool) -> Self {
        Self {
            clock: Signal::default(),
            data: Signal::default(),
            sum: Signal::default(),
            level1: SumBytes::new(registered(1)),
            level2: AddPairs::new(registered(2)),
            level3: AddPairs::new(registered(3)),
            level4: AddPairs::new(registered(4)),
            level5: AddPairs::new(registered(5)),
        }
    }
}

impl Logic for Sum16 {
    #[hdl_gen]
    fn update(&mut self) {
        clock!(self, clock, level1, level2, level3, level4, level5);
        self.level1.data.next = self.data.val();
        self.level2.d.next = self.level1.q.val();
        self.level3.d.next = self.level2.q.val();
        self.level4.d.next = self.level3.q.val();
        self.level5.d.next = self.level4.q.val();
        self.sum.next = self.level5.q.val();
    }
}
