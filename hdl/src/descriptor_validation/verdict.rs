//! The last two levels: the checksum compared, the score saturated, the word put together.

use super::PARAM_WORDS;
use super::policy::Findings;
use crate::lanes::Lanes;
use crate::lazy::inputs;
use accel_kernels::descriptor_validation::Decision;
use rust_hdl::prelude::*;

/// The first of the two: the checksum that the parameters choose against the stored one, by the nibble.
#[derive(LogicBlock)]
pub(super) struct Match {
    pub params: Signal<In, Lanes<32, PARAM_WORDS>>,
    pub crc: Signal<In, Bits<16>>,
    pub sum: Signal<In, Lanes<13, 1>>,
    pub stored: Signal<In, Bits<16>>,
    pub differs: Signal<Out, Bits<4>>,
    sum13: Signal<Local, Bits<13>>,
    chosen: Signal<Local, Bits<16>>,
    difference: Signal<Local, Bits<16>>,
    nibbles: Signal<Local, Bits<4>>,
    none: Constant<Bits<4>>,
}

impl Match {
    pub fn new() -> Self {
        Self {
            params: Signal::default(),
            crc: Signal::default(),
            sum: Signal::default(),
            stored: Signal::default(),
            differs: Signal::default(),
            sum13: Signal::default(),
            chosen: Signal::default(),
            difference: Signal::default(),
            nibbles: Signal::default(),
            none: Constant::new(0.into()),
        }
    }
}

inputs!(Match: params, crc, sum, stored);

impl Logic for Match {
    #[hdl_gen]
    fn update(&mut self) {
        self.sum13.next = self.sum.val().get_bits::<13>(0);
        self.chosen.next = self.crc.val();
        if self.params.val().get_bits::<1>(2).any() {
            self.chosen.next = bit_cast::<16, 13>(self.sum13.val());
        }
        self.difference.next = self.chosen.val() ^ self.stored.val();
        self.nibbles.next = self.none.val();
        for i in 0..4 {
            self.nibbles.next =
                self.nibbles.val().replace_bit(i, self.difference.val().get_bits::<4>(4 * i).any());
        }
        self.differs.next = self.nibbles.val();
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
    findings: Bits<8>,
}

/// The second of the two.
#[derive(LogicBlock)]
pub(super) struct Conclude {
    pub differs: Signal<In, Bits<4>>,
    pub score: Signal<In, Lanes<21, 1>>,
    pub findings: Signal<In, Findings>,
    pub word: Signal<Out, Lanes<32, 1>>,
    error_checksum: Signal<Local, Bit>,
    excess: Signal<Local, Bits<5>>,
    saturated: Signal<Local, Bits<16>>,
    decision: Signal<Local, Bits<2>>,
    fields: Signal<Local, Word>,
    output_word: Signal<Local, Bits<32>>,
    most: Constant<Bits<16>>,
    reject: Constant<Bits<2>>,
}

impl Conclude {
    pub fn new() -> Self {
        Self {
            differs: Signal::default(),
            score: Signal::default(),
            findings: Signal::default(),
            word: Signal::default(),
            error_checksum: Signal::default(),
            excess: Signal::default(),
            saturated: Signal::default(),
            decision: Signal::default(),
            fields: Signal::default(),
            output_word: Signal::default(),
            most: Constant::new(0xFFFF.into()),
            reject: Constant::new((Decision::Reject as LiteralType).into()),
        }
    }
}

inputs!(Conclude: differs, score, findings);

impl Logic for Conclude {
    #[hdl_gen]
    fn update(&mut self) {
        self.error_checksum.next = self.differs.val().any();
        self.excess.next = self.score.val().get_bits::<5>(16);
        self.saturated.next = self.score.val().get_bits::<16>(0);
        if self.excess.val().any() {
            self.saturated.next = self.most.val();
        }
        self.decision.next = self.findings.val().decision;
        if self.error_checksum.val() || self.findings.val().reject {
            self.decision.next = self.reject.val();
        }
        self.fields.next.risk_score = self.saturated.val();
        self.fields.next.decision = self.decision.val();
        self.fields.next.risk_class = self.findings.val().risk_class;
        self.fields.next.error_magic = self.findings.val().error_magic;
        self.fields.next.error_version = self.findings.val().error_version;
        self.fields.next.error_checksum = self.error_checksum.val();
        self.fields.next.findings = self.findings.val().findings;
        self.output_word.next = self.fields.val().into();
        self.word.next = self.output_word.val().into();
    }
}
