//! The last four levels: the checksum compared, and the word put together.

use super::params::WORDS;
use super::policy::Findings;
use crate::lanes::Lanes;
use crate::lazy::{Lazy, inputs};
use crate::registers::Register;
use accel_kernels::descriptor_validation::Decision;
use rust_hdl::prelude::*;

/// First of them: where the checksum that the parameters choose differs from the stored one.
#[derive(LogicBlock)]
struct Differ {
    pub params: Signal<In, Lanes<32, WORDS>>,
    pub crc: Signal<In, Bits<16>>,
    pub sum: Signal<In, Lanes<13, 1>>,
    pub stored: Signal<In, Bits<16>>,
    pub bits: Signal<Out, Bits<16>>,
    sum13: Signal<Local, Bits<13>>,
    chosen: Signal<Local, Bits<16>>,
}

impl Differ {
    fn new() -> Self {
        Self {
            params: Signal::default(),
            crc: Signal::default(),
            sum: Signal::default(),
            stored: Signal::default(),
            bits: Signal::default(),
            sum13: Signal::default(),
            chosen: Signal::default(),
        }
    }
}

inputs!(Differ: params, crc, sum, stored);

impl Logic for Differ {
    #[hdl_gen]
    fn update(&mut self) {
        self.sum13.next = self.sum.val().get_bits::<13>(0);
        self.chosen.next = self.crc.val();
        if self.params.val().get_bits::<1>(2).any() {
            self.chosen.next = bit_cast::<16, 13>(self.sum13.val());
        }
        self.bits.next = self.chosen.val() ^ self.stored.val();
    }
}

/// Second: by the nibble.
#[derive(LogicBlock)]
struct DifferNibbles {
    pub bits: Signal<In, Lanes<16, 1>>,
    pub nibbles: Signal<Out, Bits<4>>,
    all: Signal<Local, Bits<4>>,
    none: Constant<Bits<4>>,
}

impl DifferNibbles {
    fn new() -> Self {
        Self {
            bits: Signal::default(),
            nibbles: Signal::default(),
            all: Signal::default(),
            none: Constant::new(0.into()),
        }
    }
}

inputs!(DifferNibbles: bits);

impl Logic for DifferNibbles {
    #[hdl_gen]
    fn update(&mut self) {
        self.all.next = self.none.val();
        for i in 0..4 {
            self.all.next = self.all.val().replace_bit(i, self.bits.val().get_bits::<4>(4 * i).any());
        }
        self.nibbles.next = self.all.val();
    }
}

/// Three levels: whether the checksum differs.
///
/// ```text
/// crc, sum, stored ─►[choose, XOR]─►[16 → 4]─►[4 → 1]─► error
/// ```
#[derive(LogicBlock)]
pub(super) struct Match {
    pub clock: Signal<In, Clock>,
    pub params: Signal<In, Lanes<32, WORDS>>,
    pub crc: Signal<In, Bits<16>>,
    pub sum: Signal<In, Lanes<13, 1>>,
    pub stored: Signal<In, Bits<16>>,
    pub error: Signal<Out, Bit>,
    differ: Lazy<Differ>,
    differ_nibbles: Lazy<DifferNibbles>,
    register1: Register<Bits<16>>,
    register2: Register<Bits<4>>,
    register3: Register<Bit>,
}

impl Match {
    /// `registered` tells of each level, counted from 1, whether a register ends it.
    pub fn new(registered: impl Fn(usize) -> bool) -> Self {
        Self {
            clock: Signal::default(),
            params: Signal::default(),
            crc: Signal::default(),
            sum: Signal::default(),
            stored: Signal::default(),
            error: Signal::default(),
            differ: Lazy::new(Differ::new()),
            differ_nibbles: Lazy::new(DifferNibbles::new()),
            register1: Register::new(registered(1)),
            register2: Register::new(registered(2)),
            register3: Register::new(registered(3)),
        }
    }
}

inputs!(Match: clock, params, crc, sum, stored);

impl Logic for Match {
    #[hdl_gen]
    fn update(&mut self) {
        clock!(self, clock, register1, register2, register3);
        self.differ.params.next = self.params.val();
        self.differ.crc.next = self.crc.val();
        self.differ.sum.next = self.sum.val();
        self.differ.stored.next = self.stored.val();
        self.register1.d.next = self.differ.bits.val();
        self.differ_nibbles.bits.next = self.register1.q.val().into();
        self.register2.d.next = self.differ_nibbles.nibbles.val();
        self.register3.d.next = self.register2.q.val().any();
        self.error.next = self.register3.q.val();
    }
}

/// The output word, fields in the order of the contract.
#[derive(Clone, Copy, Debug, Default, PartialEq, LogicStruct)]
struct Word {
    risk_score: Bits<16>,
    decision: Bits<2>,
    risk_class: Bits<3>,
    error_magic: Bit,
    error_version: Bit,
    error_checksum: Bit,
    no_risk_bit: Bit,
    several_risk_bits: Bit,
    reserved_bits: Bit,
    denied_flag: Bit,
    approval_flag: Bit,
    over_time: Bit,
    over_memory: Bit,
    over_output: Bit,
}

/// The conversion that RustHDL derives for [`Word`], without its big integers.
impl From<Word> for Lanes<32, 1> {
    fn from(word: Word) -> Self {
        let number = |value: LiteralType, low: u32| (value as u32) << low; // at most 16 bits
        let fields = [
            number(word.risk_score.into(), 0),
            number(word.decision.into(), 16),
            number(word.risk_class.into(), 18),
        ];
        let flags = [
            word.error_magic,
            word.error_version,
            word.error_checksum,
            word.no_risk_bit,
            word.several_risk_bits,
            word.reserved_bits,
            word.denied_flag,
            word.approval_flag,
            word.over_time,
            word.over_memory,
            word.over_output,
        ];
        let flags = (21..).zip(flags).map(|(low, flag)| u32::from(flag) << low);
        Self([fields.into_iter().chain(flags).fold(0, |all, field| all | field)])
    }
}

/// The last level.
#[derive(LogicBlock)]
pub(super) struct Conclude {
    pub error_checksum: Signal<In, Bit>,
    pub score: Signal<In, Bits<16>>,
    pub findings: Signal<In, Findings>,
    pub word: Signal<Out, Lanes<32, 1>>,
    decision: Signal<Local, Bits<2>>,
    fields: Signal<Local, Word>,
    reject: Constant<Bits<2>>,
}

impl Conclude {
    pub fn new() -> Self {
        Self {
            error_checksum: Signal::default(),
            score: Signal::default(),
            findings: Signal::default(),
            word: Signal::default(),
            decision: Signal::default(),
            fields: Signal::default(),
            reject: Constant::new((Decision::Reject as LiteralType).into()),
        }
    }
}

inputs!(Conclude: error_checksum, score, findings);

impl Logic for Conclude {
    #[hdl_gen]
    fn update(&mut self) {
        self.decision.next = self.findings.val().decision;
        if self.error_checksum.val() || self.findings.val().reject {
            self.decision.next = self.reject.val();
        }
        self.fields.next.risk_score = self.score.val();
        self.fields.next.decision = self.decision.val();
        self.fields.next.risk_class = self.findings.val().risk_class;
        self.fields.next.error_magic = self.findings.val().error_magic;
        self.fields.next.error_version = self.findings.val().error_version;
        self.fields.next.error_checksum = self.error_checksum.val();
        self.fields.next.no_risk_bit = self.findings.val().no_risk_bit;
        self.fields.next.several_risk_bits = self.findings.val().several_risk_bits;
        self.fields.next.reserved_bits = self.findings.val().reserved_bits;
        self.fields.next.denied_flag = self.findings.val().denied_flag;
        self.fields.next.approval_flag = self.findings.val().approval_flag;
        self.fields.next.over_time = self.findings.val().over_time;
        self.fields.next.over_memory = self.findings.val().over_memory;
        self.fields.next.over_output = self.findings.val().over_output;
        self.word.next = self.fields.val().into();
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use accel_kernels::generate::Random;

    #[test]
    fn the_fast_conversion_is_the_derived_one() {
        for number in 0..200 {
            let mut random = Random::new(3, number);
            let mut bit = || random.below(2) == 1;
            let word = Word {
                error_magic: bit(),
                error_version: bit(),
                error_checksum: bit(),
                no_risk_bit: bit(),
                several_risk_bits: bit(),
                reserved_bits: bit(),
                denied_flag: bit(),
                approval_flag: bit(),
                over_time: bit(),
                over_memory: bit(),
                over_output: bit(),
                risk_score: LiteralType::from(random.below(1 << 16)).into(),
                decision: LiteralType::from(random.below(4)).into(),
                risk_class: LiteralType::from(random.below(5)).into(),
            };
            assert_eq!(Lanes::from(word), Lanes::from(Bits::<32>::from(word)));
        }
    }
}
