//! What flags, limits and risk class say, in four levels; the checksum and the score come later.

use super::fields::{BYTES, Marks};
use super::params::WORDS;
use crate::lanes::Lanes;
use crate::lazy::{Lazy, inputs};
use crate::registers::Register;
use accel_kernels::descriptor_validation::{Decision, RiskClass};
use rust_hdl::prelude::*;

/// After the first level: masks applied and gathered by two flags, limits compared, the upper half of the time not yet.
#[derive(Clone, Copy, Debug, Default, PartialEq, LogicStruct)]
pub(super) struct Compared {
    reserved: Bits<16>,
    denied: Bits<16>,
    approval: Bits<16>,
    risk_class: Bits<3>,
    no_risk_bit: Bit,
    several_risk_bits: Bit,
    time_high: Bits<16>,
    time_low_over: Bit,
    over_memory: Bit,
    over_output: Bit,
    magic: Bits<2>,
    error_version: Bit,
}

/// After the second level.
#[derive(Clone, Copy, Debug, Default, PartialEq, LogicStruct)]
pub(super) struct Gathered {
    reserved: Bits<4>,
    denied: Bits<4>,
    approval: Bits<4>,
    /// The decisions for the classes 0 or 1 and 2 or 3.
    base_low: Bits<2>,
    base_high: Bits<2>,
    risk_class: Bits<3>,
    no_risk_bit: Bit,
    several_risk_bits: Bit,
    over_time: Bit,
    over_memory: Bit,
    over_output: Bit,
    error_magic: Bit,
    error_version: Bit,
}

/// After the third level; `base` is the decision for the risk class.
#[derive(Clone, Copy, Debug, Default, PartialEq, LogicStruct)]
pub(super) struct Found {
    base: Bits<2>,
    over: Bit,
    error: Bit,
    risk_class: Bits<3>,
    error_magic: Bit,
    error_version: Bit,
    no_risk_bit: Bit,
    several_risk_bits: Bit,
    reserved_bits: Bit,
    denied_flag: Bit,
    approval_flag: Bit,
    over_time: Bit,
    over_memory: Bit,
    over_output: Bit,
}

/// After the fourth level: the fields of the output word that need neither checksum nor score.
#[derive(Clone, Copy, Debug, Default, PartialEq, LogicStruct)]
pub(super) struct Findings {
    /// The strictest decision short of errors and of a denied flag.
    pub decision: Bits<2>,
    pub risk_class: Bits<3>,
    pub error_magic: Bit,
    pub error_version: Bit,
    pub no_risk_bit: Bit,
    pub several_risk_bits: Bit,
    pub reserved_bits: Bit,
    pub denied_flag: Bit,
    pub approval_flag: Bit,
    pub over_time: Bit,
    pub over_memory: Bit,
    pub over_output: Bit,
    /// An error or a denied flag.
    pub reject: Bit,
}

fn class(value: RiskClass) -> Constant<Bits<3>> {
    Constant::new((value as LiteralType).into())
}

fn decision(value: Decision) -> Constant<Bits<2>> {
    Constant::new((value as LiteralType).into())
}

/// First level.
#[derive(LogicBlock)]
struct Compare {
    pub params: Signal<In, Lanes<32, WORDS>>,
    pub bytes: Signal<In, Lanes<8, BYTES>>,
    pub marks: Signal<In, Marks>,
    pub compared: Signal<Out, Compared>,
    flags: Signal<Local, Bits<32>>,
    masked: [Signal<Local, Lanes<32, 1>>; 3],
    groups: [Signal<Local, Bits<16>>; 3],
    risk: Signal<Local, Bits<5>>,
    risk_less: Signal<Local, Bits<5>>,
    risk_more_than_one: Signal<Local, Bits<5>>,
    any_risk: Signal<Local, Bit>,
    risk_class: Signal<Local, Bits<3>>,
    time_low: Signal<Local, Bits<16>>,
    memory: Signal<Local, Bits<16>>,
    kilobytes: Signal<Local, Bits<16>>,
    limit_time_low: Signal<Local, Bits<16>>,
    limit_memory: Signal<Local, Bits<16>>,
    limit_output: Signal<Local, Bits<16>>,
    value: [Signal<Local, Bits<17>>; 3],
    limit: [Signal<Local, Bits<17>>; 3],
    left: [Signal<Local, Bits<17>>; 3],
    magic: Signal<Local, Lanes<8, 1>>,
    magic_halves: Signal<Local, Bits<2>>,
    version: Signal<Local, Bits<4>>,
    other_version: Signal<Local, Bit>,
    none: Constant<Bits<16>>,
    one: Constant<Bits<5>>,
    no_half: Constant<Bits<2>>,
    class_safe: Constant<Bits<3>>,
    class_low: Constant<Bits<3>>,
    class_medium: Constant<Bits<3>>,
    class_high: Constant<Bits<3>>,
    class_critical: Constant<Bits<3>>,
}

impl Compare {
    fn new() -> Self {
        Self {
            params: Signal::default(),
            bytes: Signal::default(),
            marks: Signal::default(),
            compared: Signal::default(),
            flags: Signal::default(),
            masked: Default::default(),
            groups: Default::default(),
            risk: Signal::default(),
            risk_less: Signal::default(),
            risk_more_than_one: Signal::default(),
            any_risk: Signal::default(),
            risk_class: Signal::default(),
            time_low: Signal::default(),
            memory: Signal::default(),
            kilobytes: Signal::default(),
            limit_time_low: Signal::default(),
            limit_memory: Signal::default(),
            limit_output: Signal::default(),
            value: Default::default(),
            limit: Default::default(),
            left: Default::default(),
            magic: Signal::default(),
            magic_halves: Signal::default(),
            version: Signal::default(),
            other_version: Signal::default(),
            none: Constant::new(0.into()),
            one: Constant::new(1.into()),
            no_half: Constant::new(0.into()),
            class_safe: class(RiskClass::Safe),
            class_low: class(RiskClass::Low),
            class_medium: class(RiskClass::Medium),
            class_high: class(RiskClass::High),
            class_critical: class(RiskClass::Critical),
        }
    }
}

inputs!(Compare: params, bytes, marks);

impl Logic for Compare {
    #[hdl_gen]
    fn update(&mut self) {
        self.flags.next = self.bytes.val().get_bits::<32>(0);

        // Reserved, denied, approval: parameter words 1, 2 and 3.
        for i in 0..3 {
            self.masked[i].next = (self.params.val().get_bits::<32>(32 * i + 32) & self.flags.val()).into();
            self.groups[i].next = self.none.val();
            for g in 0..16 {
                self.groups[i].next =
                    self.groups[i].val().replace_bit(g, self.masked[i].val().get_bits::<2>(2 * g).any());
            }
        }
        self.compared.next.reserved = self.groups[0].val();
        self.compared.next.denied = self.groups[1].val();
        self.compared.next.approval = self.groups[2].val();

        self.risk.next = self.bytes.val().get_bits::<5>(0);
        self.risk_less.next = self.risk.val() - self.one.val();
        self.risk_more_than_one.next = self.risk.val() & self.risk_less.val();
        self.any_risk.next = self.risk.val().any();
        self.risk_class.next = self.class_safe.val();
        if self.risk.val().get_bit(4) {
            self.risk_class.next = self.class_critical.val();
        } else if self.risk.val().get_bit(3) {
            self.risk_class.next = self.class_high.val();
        } else if self.risk.val().get_bit(2) {
            self.risk_class.next = self.class_medium.val();
        } else if self.risk.val().get_bit(1) {
            self.risk_class.next = self.class_low.val();
        }
        self.compared.next.risk_class = self.risk_class.val();
        self.compared.next.no_risk_bit = !self.any_risk.val();
        self.compared.next.several_risk_bits = self.risk_more_than_one.val().any();

        // Limits: parameter words 4 and 5. What is over its limit borrows; a carry chain of 17 bits ends in a sum bit.
        self.time_low.next = self.bytes.val().get_bits::<16>(32);
        self.memory.next = self.bytes.val().get_bits::<16>(64);
        self.kilobytes.next = self.bytes.val().get_bits::<16>(80);
        self.limit_time_low.next = self.params.val().get_bits::<16>(128);
        self.limit_memory.next = self.params.val().get_bits::<16>(160);
        self.limit_output.next = self.params.val().get_bits::<16>(176);
        self.value[0].next = bit_cast::<17, 16>(self.time_low.val());
        self.value[1].next = bit_cast::<17, 16>(self.memory.val());
        self.value[2].next = bit_cast::<17, 16>(self.kilobytes.val());
        self.limit[0].next = bit_cast::<17, 16>(self.limit_time_low.val());
        self.limit[1].next = bit_cast::<17, 16>(self.limit_memory.val());
        self.limit[2].next = bit_cast::<17, 16>(self.limit_output.val());
        for i in 0..3 {
            self.left[i].next = self.limit[i].val() - self.value[i].val();
        }
        self.compared.next.time_high = self.bytes.val().get_bits::<16>(48);
        self.compared.next.time_low_over = self.left[0].val().get_bit(16);
        self.compared.next.over_memory = self.left[1].val().get_bit(16);
        self.compared.next.over_output = self.left[2].val().get_bit(16);

        self.magic.next = self.marks.val().magic.into();
        self.magic_halves.next = self.no_half.val();
        for i in 0..2 {
            self.magic_halves.next =
                self.magic_halves.val().replace_bit(i, self.magic.val().get_bits::<4>(4 * i).any());
        }
        self.compared.next.magic = self.magic_halves.val();
        self.version.next = self.marks.val().version;
        self.other_version.next = self.version.val().any();
        self.compared.next.error_version = self.other_version.val() && self.marks.val().versioned;
    }
}

/// Second level.
#[derive(LogicBlock)]
struct Collect {
    pub params: Signal<In, Lanes<32, WORDS>>,
    pub compared: Signal<In, Compared>,
    pub gathered: Signal<Out, Gathered>,
    pairs: [Signal<Local, Lanes<16, 1>>; 3],
    groups: [Signal<Local, Bits<4>>; 3],
    risk_class: Signal<Local, Bits<3>>,
    base_low: Signal<Local, Bits<2>>,
    base_high: Signal<Local, Bits<2>>,
    time_high: Signal<Local, Bits<16>>,
    limit_time_high: Signal<Local, Bits<16>>,
    value: Signal<Local, Bits<18>>,
    limit: Signal<Local, Bits<18>>,
    value_doubled: Signal<Local, Bits<18>>,
    limit_doubled: Signal<Local, Bits<18>>,
    value_more: Signal<Local, Bits<18>>,
    left: Signal<Local, Bits<18>>,
    magic: Signal<Local, Bits<2>>,
    none: Constant<Bits<4>>,
    one: Constant<Bits<18>>,
}

impl Collect {
    fn new() -> Self {
        Self {
            params: Signal::default(),
            compared: Signal::default(),
            gathered: Signal::default(),
            pairs: Default::default(),
            groups: Default::default(),
            risk_class: Signal::default(),
            base_low: Signal::default(),
            base_high: Signal::default(),
            time_high: Signal::default(),
            limit_time_high: Signal::default(),
            value: Signal::default(),
            limit: Signal::default(),
            value_doubled: Signal::default(),
            limit_doubled: Signal::default(),
            value_more: Signal::default(),
            left: Signal::default(),
            magic: Signal::default(),
            none: Constant::new(0.into()),
            one: Constant::new(1.into()),
        }
    }
}

inputs!(Collect: params, compared);

impl Logic for Collect {
    #[hdl_gen]
    fn update(&mut self) {
        self.pairs[0].next = self.compared.val().reserved.into();
        self.pairs[1].next = self.compared.val().denied.into();
        self.pairs[2].next = self.compared.val().approval.into();
        for i in 0..3 {
            self.groups[i].next = self.none.val();
            for g in 0..4 {
                self.groups[i].next =
                    self.groups[i].val().replace_bit(g, self.pairs[i].val().get_bits::<4>(4 * g).any());
            }
        }
        self.gathered.next.reserved = self.groups[0].val();
        self.gathered.next.denied = self.groups[1].val();
        self.gathered.next.approval = self.groups[2].val();

        // The decision for the risk class by its lowest bit; the others choose in the next level.
        self.risk_class.next = self.compared.val().risk_class;
        self.base_low.next = self.params.val().get_bits::<2>(8);
        self.base_high.next = self.params.val().get_bits::<2>(12);
        if self.risk_class.val().get_bit(0) {
            self.base_low.next = self.params.val().get_bits::<2>(10);
            self.base_high.next = self.params.val().get_bits::<2>(14);
        }
        self.gathered.next.base_low = self.base_low.val();
        self.gathered.next.base_high = self.base_high.val();

        // The upper half of the time with the borrow of the lower one, which bit 0 takes in.
        self.time_high.next = self.compared.val().time_high;
        self.limit_time_high.next = self.params.val().get_bits::<16>(144);
        self.value.next = bit_cast::<18, 16>(self.time_high.val());
        self.limit.next = bit_cast::<18, 16>(self.limit_time_high.val());
        self.value_doubled.next = self.value.val() << self.one.val();
        self.limit_doubled.next = self.limit.val() << self.one.val();
        self.value_more.next = self.value_doubled.val().replace_bit(0, self.compared.val().time_low_over);
        self.left.next = self.limit_doubled.val() - self.value_more.val();
        self.gathered.next.over_time = self.left.val().get_bit(17);
        self.gathered.next.over_memory = self.compared.val().over_memory;
        self.gathered.next.over_output = self.compared.val().over_output;

        self.magic.next = self.compared.val().magic;
        self.gathered.next.error_magic = self.magic.val().any();
        self.gathered.next.error_version = self.compared.val().error_version;
        self.gathered.next.risk_class = self.risk_class.val();
        self.gathered.next.no_risk_bit = self.compared.val().no_risk_bit;
        self.gathered.next.several_risk_bits = self.compared.val().several_risk_bits;
    }
}

/// Third level.
#[derive(LogicBlock)]
struct Find {
    pub params: Signal<In, Lanes<32, WORDS>>,
    pub gathered: Signal<In, Gathered>,
    pub found: Signal<Out, Found>,
    risk_class: Signal<Local, Bits<3>>,
    base: Signal<Local, Bits<2>>,
    over: Signal<Local, Bit>,
    reserved: Signal<Local, Bits<4>>,
    denied: Signal<Local, Bits<4>>,
    approval: Signal<Local, Bits<4>>,
}

impl Find {
    fn new() -> Self {
        Self {
            params: Signal::default(),
            gathered: Signal::default(),
            found: Signal::default(),
            risk_class: Signal::default(),
            base: Signal::default(),
            over: Signal::default(),
            reserved: Signal::default(),
            denied: Signal::default(),
            approval: Signal::default(),
        }
    }
}

inputs!(Find: params, gathered);

impl Logic for Find {
    #[hdl_gen]
    fn update(&mut self) {
        self.risk_class.next = self.gathered.val().risk_class;
        self.base.next = self.gathered.val().base_low;
        if self.risk_class.val().get_bit(1) {
            self.base.next = self.gathered.val().base_high;
        }
        if self.risk_class.val().get_bit(2) {
            self.base.next = self.params.val().get_bits::<2>(16);
        }
        self.reserved.next = self.gathered.val().reserved;
        self.denied.next = self.gathered.val().denied;
        self.approval.next = self.gathered.val().approval;
        self.over.next = self.gathered.val().over_time || self.gathered.val().over_memory;

        self.found.next.base = self.base.val();
        self.found.next.over = self.over.val() || self.gathered.val().over_output;
        self.found.next.error = self.gathered.val().error_magic || self.gathered.val().error_version;
        self.found.next.risk_class = self.risk_class.val();
        self.found.next.error_magic = self.gathered.val().error_magic;
        self.found.next.error_version = self.gathered.val().error_version;
        self.found.next.no_risk_bit = self.gathered.val().no_risk_bit;
        self.found.next.several_risk_bits = self.gathered.val().several_risk_bits;
        self.found.next.reserved_bits = self.reserved.val().any();
        self.found.next.denied_flag = self.denied.val().any();
        self.found.next.approval_flag = self.approval.val().any();
        self.found.next.over_time = self.gathered.val().over_time;
        self.found.next.over_memory = self.gathered.val().over_memory;
        self.found.next.over_output = self.gathered.val().over_output;
    }
}

/// Fourth level.
#[derive(LogicBlock)]
struct Decide {
    pub found: Signal<In, Found>,
    pub findings: Signal<Out, Findings>,
    base: Signal<Local, Bits<2>>,
    mild: Signal<Local, Bits<2>>,
    approved: Constant<Bits<2>>,
    caution: Constant<Bits<2>>,
    require_approval: Constant<Bits<2>>,
    reject: Constant<Bits<2>>,
}

impl Decide {
    fn new() -> Self {
        Self {
            found: Signal::default(),
            findings: Signal::default(),
            base: Signal::default(),
            mild: Signal::default(),
            approved: decision(Decision::Approved),
            caution: decision(Decision::Caution),
            require_approval: decision(Decision::RequireApproval),
            reject: decision(Decision::Reject),
        }
    }
}

inputs!(Decide: found);

impl Logic for Decide {
    #[hdl_gen]
    fn update(&mut self) {
        self.base.next = self.found.val().base;

        // The larger of the base and what approval and limits ask for.
        self.mild.next = self.base.val();
        if self.found.val().over && (self.base.val() == self.approved.val()) {
            self.mild.next = self.caution.val();
        }
        if self.found.val().approval_flag && (self.base.val() != self.reject.val()) {
            self.mild.next = self.require_approval.val();
        }

        self.findings.next.decision = self.mild.val();
        self.findings.next.risk_class = self.found.val().risk_class;
        self.findings.next.error_magic = self.found.val().error_magic;
        self.findings.next.error_version = self.found.val().error_version;
        self.findings.next.no_risk_bit = self.found.val().no_risk_bit;
        self.findings.next.several_risk_bits = self.found.val().several_risk_bits;
        self.findings.next.reserved_bits = self.found.val().reserved_bits;
        self.findings.next.denied_flag = self.found.val().denied_flag;
        self.findings.next.approval_flag = self.found.val().approval_flag;
        self.findings.next.over_time = self.found.val().over_time;
        self.findings.next.over_memory = self.found.val().over_memory;
        self.findings.next.over_output = self.found.val().over_output;
        self.findings.next.reject = self.found.val().error || self.found.val().denied_flag;
    }
}

/// Four levels.
///
/// ```text
/// fields, parameters ─►[compare]─►[collect]─►[find]─►[decide]─► findings
/// ```
#[derive(LogicBlock)]
pub(super) struct Policy {
    pub clock: Signal<In, Clock>,
    pub params: Signal<In, Lanes<32, WORDS>>,
    pub bytes: Signal<In, Lanes<8, BYTES>>,
    pub marks: Signal<In, Marks>,
    pub findings: Signal<Out, Findings>,
    level1: Lazy<Compare>,
    level2: Lazy<Collect>,
    level3: Lazy<Find>,
    level4: Lazy<Decide>,
    register1: Register<Compared>,
    register2: Register<Gathered>,
    register3: Register<Found>,
    register4: Register<Findings>,
}

impl Policy {
    /// `registered` tells of each level, counted from 1, whether a register ends it.
    pub fn new(registered: impl Fn(usize) -> bool) -> Self {
        Self {
            clock: Signal::default(),
            params: Signal::default(),
            bytes: Signal::default(),
            marks: Signal::default(),
            findings: Signal::default(),
            level1: Lazy::new(Compare::new()),
            level2: Lazy::new(Collect::new()),
            level3: Lazy::new(Find::new()),
            level4: Lazy::new(Decide::new()),
            register1: Register::new(registered(1)),
            register2: Register::new(registered(2)),
            register3: Register::new(registered(3)),
            register4: Register::new(registered(4)),
        }
    }
}

inputs!(Policy: clock, params, bytes, marks);

impl Logic for Policy {
    #[hdl_gen]
    fn update(&mut self) {
        clock!(self, clock, register1, register2, register3, register4);
        self.level1.params.next = self.params.val();
        self.level1.bytes.next = self.bytes.val();
        self.level1.marks.next = self.marks.val();
        self.register1.d.next = self.level1.compared.val();
        self.level2.params.next = self.params.val();
        self.level2.compared.next = self.register1.q.val();
        self.register2.d.next = self.level2.gathered.val();
        self.level3.params.next = self.params.val();
        self.level3.gathered.next = self.register2.q.val();
        self.register3.d.next = self.level3.found.val();
        self.level4.found.next = self.register3.q.val();
        self.register4.d.next = self.level4.findings.val();
        self.findings.next = self.register4.q.val();
    }
}
