//! The output word by name.

use super::fields::OUTPUT;
use super::params::{Decision, RiskClass};

/// What can be said against a record: three errors, then eight findings, by number of their output bit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(u8)]
pub enum Flaw {
    /// Bytes 0-3 are not the magic.
    Magic = 21,
    /// Bytes 4-5 are not 2.
    Version,
    /// Bytes 22-23 are not the checksum.
    Checksum,
    /// None of flags 0 to 4 is set.
    NoRiskBit,
    /// At least two of flags 0 to 4 are set.
    SeveralRiskBits,
    /// A reserved flag is set.
    ReservedBits,
    /// A denied flag is set.
    DeniedFlag,
    /// A flag that needs approval is set.
    ApprovalFlag,
    /// The execution time is above its limit.
    OverTime,
    /// The memory is above its limit.
    OverMemory,
    /// The output is above its limit.
    OverOutput,
}

impl Flaw {
    /// The errors: they make a record invalid.
    pub const ERRORS: [Flaw; 3] = [Flaw::Magic, Flaw::Version, Flaw::Checksum];

    /// The findings: they leave a record valid.
    pub const FINDINGS: [Flaw; 8] = [
        Flaw::NoRiskBit,
        Flaw::SeveralRiskBits,
        Flaw::ReservedBits,
        Flaw::DeniedFlag,
        Flaw::ApprovalFlag,
        Flaw::OverTime,
        Flaw::OverMemory,
        Flaw::OverOutput,
    ];

    /// The name in outputs: `magic`, `version`, `checksum`, or the finding's field name.
    pub fn name(self) -> &'static str {
        let bit = self as u32;
        let field = OUTPUT.iter().find(|f| f.low == bit).expect("every flaw is a field");
        field.name.strip_prefix("error_").unwrap_or(field.name)
    }

    /// The mildest decision that this flaw allows, if it says anything of the decision.
    pub(super) fn least_decision(self) -> Option<Decision> {
        match self {
            Flaw::Magic | Flaw::Version | Flaw::Checksum | Flaw::DeniedFlag => Some(Decision::Reject),
            Flaw::ApprovalFlag => Some(Decision::RequireApproval),
            Flaw::OverTime | Flaw::OverMemory | Flaw::OverOutput => Some(Decision::Caution),
            Flaw::NoRiskBit | Flaw::SeveralRiskBits | Flaw::ReservedBits => None,
        }
    }

    fn bit(self) -> u32 {
        1 << self as u32
    }
}

/// An output word of the kernel.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Verdict(pub u32);

impl Verdict {
    pub(super) fn pack(
        score: u16,
        decision: Decision,
        class: RiskClass,
        flaws: impl Iterator<Item = Flaw>,
    ) -> Self {
        let flaws = flaws.fold(0, |bits, flaw| bits | flaw.bit());
        Self(u32::from(score) | (decision as u32) << 16 | (class as u32) << 18 | flaws)
    }

    /// Whether no error is set.
    pub fn is_valid(self) -> bool {
        Flaw::ERRORS.iter().all(|&e| !self.has(e))
    }

    /// Whether this error or finding is set.
    pub fn has(self, flaw: Flaw) -> bool {
        self.0 & flaw.bit() != 0
    }

    /// The errors that are set.
    pub fn errors(self) -> impl Iterator<Item = Flaw> {
        Flaw::ERRORS.into_iter().filter(move |&f| self.has(f))
    }

    /// The findings that are set.
    pub fn findings(self) -> impl Iterator<Item = Flaw> {
        Flaw::FINDINGS.into_iter().filter(move |&f| self.has(f))
    }

    /// The decision.
    pub fn decision(self) -> Decision {
        Decision::of_number(OUTPUT[1].get(&[self.0]))
    }

    /// The risk class; numbers beyond CRITICAL do not occur.
    pub fn risk_class(self) -> RiskClass {
        RiskClass::ALL[OUTPUT[2].get(&[self.0]).min(4) as usize]
    }

    /// The risk score.
    pub fn risk_score(self) -> u16 {
        OUTPUT[0].get(&[self.0]) as u16 // a field of 16 bits
    }
}
