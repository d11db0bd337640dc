//! What flags, limits and risk class say, in three levels; the checksum and the score come later.

use super::PARAM_LANES;
use super::fields::{BYTES, Marks};
use crate::lanes::Lanes;
use crate::lazy::{Lazy, inputs};
use crate::registers::Register;
use accel_kernels::descriptor_validation::{Decision, RiskClass};
use rust_hdl::prelude::*;

/// After the first level: masks applied and gathered by the byte, limits compared by halves.
#[derive(Clone, Copy, Debug, Default, PartialEq, LogicStruct)]
pub(super) struct Compared {
    reserved: Bits<4>,
    denied: Bits<4>,
    approval: Bits<4>,
    risk_class: Bits<3>,
    no_risk_bit: Bit,
    several_risk_bits: Bit,
    time_high_over: Bit,
    time_high_same: Bit,
    time_low_over: Bit,
    over_memory: Bit,
    over_output: Bit,
    error_magic: Bit,
    error_version: Bit,
}

/// After the second level, in the order of the output word; `base` is the decision for the risk class.
#[derive(Clone, Copy, Debug, Default, PartialEq, LogicStruct)]
pub(super) struct Found {
    base: Bits<2>,
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

/// After the third level: the fields of the output word that need neither checksum nor score.
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
    pub params: Signal<In, Lanes<32, PARAM_LANES>>,
    pub bytes: Signal<In, Lanes<8, BYTES>>,
    pub marks: Signal<In, Marks>,
    pub compared: Signal<Out, Compared>,
    flags: Signal<Local, Bits<32>>,
    masked: [Signal<Local, Lanes<32, 1>>; 3],
    groups: [Signal<Local, Bits<4>>; 3],
    risk: Signal<Local, Bits<5>>,
    risk_less: Signal<Local, Bits<5>>,
    risk_more_than_one: Signal<Local, Bits<5>>,
    any_risk: Signal<Local, Bit>,
    risk_class: Signal<Local, Bits<3>>,
    time_high: Signal<Local, Bits<16>>,
    time_low: Signal<Local, Bits<16>>,
    memory: Signal<Local, Bits<16>>,
    kilobytes: Signal<Local, Bits<16>>,
    limit_time_high: Signal<Local, Bits<16>>,
    limit_time_low: Signal<Local, Bits<16>>,
    limit_memory: Signal<Local, Bits<16>>,
    limit_output: Signal<Local, Bits<16>>,
    none: Constant<Bits<4>>,
    one: Constant<Bits<5>>,
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
            time_high: Signal::default(),
            time_low: Signal::default(),
            memory: Signal::default(),
            kilobytes: Signal::default(),
            limit_time_high: Signal::default(),
            limit_time_low: Signal::default(),
            limit_memory: Signal::default(),
            limit_output: Signal::default(),
            none: Constant::new(0.into()),
            one: Constant::new(1.into()),
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
            for g in 0..4 {
                self.groups[i].next =
                    self.groups[i].val().replace_bit(g, self.masked[i].val().get_bits::<8>(8 * g).any());
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

        // Limits: parameter words 4 and 5. The time in halves keeps the carry short.
        self.time_high.next = self.bytes.val().get_bits::<16>(48);
        self.time_low.next = self.bytes.val().get_bits::<16>(32);
        self.memory.next = self.bytes.val().get_bits::<16>(64);
        self.kilobytes.next = self.bytes.val().get_bits::<16>(80);
        self.limit_time_low.next = self.params.val().get_bits::<16>(128);
        self.limit_time_high.next = self.params.val().get_bits::<16>(144);
        self.limit_memory.next = self.params.val().get_bits::<16>(160);
        self.limit_output.next = self.params.val().get_bits::<16>(176);
        self.compared.next.time_high_over = self.time_high.val() > self.limit_time_high.val();
        self.compared.next.time_high_same = self.time_high.val() == self.limit_time_high.val();
        self.compared.next.time_low_over = self.time_low.val() > self.limit_time_low.val();
        self.compared.next.over_memory = self.memory.val() > self.limit_memory.val();
        self.compared.next.over_output = self.kilobytes.val() > self.limit_output.val();

        self.compared.next.error_magic = self.marks.val().magic_low || self.marks.val().magic_high;
        self.compared.next.error_version = self.marks.val().version && self.marks.val().versioned;
    }
}

/// Second level.
#[derive(LogicBlock)]
struct Find {
    pub params: Signal<In, Lanes<32, PARAM_LANES>>,
    pub compared: Signal<In, Compared>,
    pub found: Signal<Out, Found>,
    risk_class: Signal<Local, Bits<3>>,
    base: Signal<Local, Bits<2>>,
    time_same_over: Signal<Local, Bit>,
    reserved: Signal<Local, Bits<4>>,
    denied: Signal<Local, Bits<4>>,
    approval: Signal<Local, Bits<4>>,
    class_low: Constant<Bits<3>>,
    class_medium: Constant<Bits<3>>,
    class_high: Constant<Bits<3>>,
    class_critical: Constant<Bits<3>>,
}

impl Find {
    fn new() -> Self {
        Self {
            params: Signal::default(),
            compared: Signal::default(),
            found: Signal::default(),
            risk_class: Signal::default(),
            base: Signal::default(),
            time_same_over: Signal::default(),
            reserved: Signal::default(),
            denied: Signal::default(),
            approval: Signal::default(),
            class_low: class(RiskClass::Low),
            class_medium: class(RiskClass::Medium),
            class_high: class(RiskClass::High),
            class_critical: class(RiskClass::Critical),
        }
    }
}

inputs!(Find: params, compared);

impl Logic for Find {
    #[hdl_gen]
    fn update(&mut self) {
        self.risk_class.next = self.compared.val().risk_class;
        self.base.next = self.params.val().get_bits::<2>(8);
        if self.risk_class.val() == self.class_low.val() {
            self.base.next = self.params.val().get_bits::<2>(10);
        }
        if self.risk_class.val() == self.class_medium.val() {
            self.base.next = self.params.val().get_bits::<2>(12);
        }
        if self.risk_class.val() == self.class_high.val() {
            self.base.next = self.params.val().get_bits::<2>(14);
        }
        if self.risk_class.val() == self.class_critical.val() {
            self.base.next = self.params.val().get_bits::<2>(16);
        }
        self.time_same_over.next = self.compared.val().time_high_same && self.compared.val().time_low_over;
        self.reserved.next = self.compared.val().reserved;
        self.denied.next = self.compared.val().denied;
        self.approval.next = self.compared.val().approval;

        self.found.next.base = self.base.val();
        self.found.next.risk_class = self.risk_class.val();
        self.found.next.error_magic = self.compared.val().error_magic;
        self.found.next.error_version = self.compared.val().error_version;
        self.found.next.no_risk_bit = self.compared.val().no_risk_bit;
        self.found.next.several_risk_bits = self.compared.val().several_risk_bits;
        self.found.next.reserved_bits = self.reserved.val().any();
        self.found.next.denied_flag = self.denied.val().any();
        self.found.next.approval_flag = self.approval.val().any();
        self.found.next.over_time = self.compared.val().time_high_over || self.time_same_over.val();
        self.found.next.over_memory = self.compared.val().over_memory;
        self.found.next.over_output = self.compared.val().over_output;
    }
}

/// Third level.
#[derive(LogicBlock)]
struct Decide {
    pub found: Signal<In, Found>,
    pub findings: Signal<Out, Findings>,
    base: Signal<Local, Bits<2>>,
    mild: Signal<Local, Bits<2>>,
    over: Signal<Local, Bit>,
    over_any: Signal<Local, Bit>,
    error: Signal<Local, Bit>,
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
            over: Signal::default(),
            over_any: Signal::default(),
            error: Signal::default(),
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
        self.over.next = self.found.val().over_time || self.found.val().over_memory;
        self.over_any.next = self.over.val() || self.found.val().over_output;
        self.error.next = self.found.val().error_magic || self.found.val().error_version;

        // The larger of the base and what approval and limits ask for.
        self.mild.next = self.base.val();
        if self.over_any.val() && (self.base.val() == self.approved.val()) {
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
        self.findings.next.reject = self.error.val() || self.found.val().denied_flag;
    }
}

/// Three levels.
///
/// ```text
/// fields, parameters ─►[compare]─►[find]─►[decide]─► findings
/// ```
#[derive(LogicBlock)]
pub(super) struct Policy {
    pub clock: Signal<In, Clock>,
    pub params: Signal<In, Lanes<32, PARAM_LANES>>,
    pub bytes: Signal<In, Lanes<8, BYTES>>,
    pub marks: Signal<In, Marks>,
    pub findings: Signal<Out, Findings>,
    level1: Lazy<Compare>,
    level2: Lazy<Find>,
    level3: Lazy<Decide>,
    register1: Register<Compared>,
    register2: Register<Found>,
    register3: Register<Findings>,
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
            level2: Lazy::new(Find::new()),
            level3: Lazy::new(Decide::new()),
            register1: Register::new(registered(1)),
            register2: Register::new(registered(2)),
            register3: Register::new(registered(3)),
        }
    }
}

inputs!(Policy: clock, params, bytes, marks);

impl Logic for Policy {
    #[hdl_gen]
    fn update(&mut self) {
        clock!(self, clock, register1, register2, register3);
        self.level1.params.next = self.params.val();
        self.level1.bytes.next = self.bytes.val();
        self.level1.marks.next = self.marks.val();
        self.level2.params.next = self.params.val();
        self.register1.d.next = self.level1.compared.val();
        self.level2.compared.next = self.register1.q.val();
        self.register2.d.next = self.level2.found.val();
        self.level3.found.next = self.register2.q.val();
        self.register3.d.next = self.level3.findings.val();
        self.findings.next = self.register3.q.val();
    }
}
