//! What follows from the parameters alone, whatever the implementation.

use accel_kernels::descriptor_validation::{Decision, Flaw, Params, RiskClass};

/// The bits of the flaws that ask for each decision.
const CAUTION: u32 = 1 << Flaw::OverTime as u32 | 1 << Flaw::OverMemory as u32 | 1 << Flaw::OverOutput as u32;
const APPROVAL: u32 = 1 << Flaw::ApprovalFlag as u32;
const REJECT: u32 = 1 << Flaw::Magic as u32
    | 1 << Flaw::Version as u32
    | 1 << Flaw::Checksum as u32
    | 1 << Flaw::DeniedFlag as u32;

/// The bit of a flaw in an output word, if it is set.
pub(super) fn bit(set: bool, flaw: Flaw) -> u32 {
    u32::from(set) << flaw as u32
}

/// What the risk bits (flags 0 to 4) say: their class, its decision, and the findings on them.
pub(super) fn risk(params: &Params, flags: u32) -> u32 {
    let bits = flags & 0x1F;
    let class = RiskClass::of_flags(bits);
    (params.decisions[class as usize] as u32) << 16
        | (class as u32) << 18
        | bit(bits == 0, Flaw::NoRiskBit)
        | bit(bits.count_ones() > 1, Flaw::SeveralRiskBits)
}

/// The findings on the other flags: each is the OR of what every single flag says.
pub(super) fn findings(params: &Params, flags: u32) -> u32 {
    bit(flags & params.flags_reserved != 0, Flaw::ReservedBits)
        | bit(flags & params.flags_denied != 0, Flaw::DeniedFlag)
        | bit(flags & params.flags_approval != 0, Flaw::ApprovalFlag)
}

/// The strictest decision that these flaws ask for, by number. No branches: what is wrong with the next record is as
/// good as random.
pub(super) fn least_decision(flaws: u32) -> u32 {
    let least = |mask: u32, decision: Decision| u32::from(flaws & mask != 0) * decision as u32;
    let costs = least(CAUTION, Decision::Caution);
    costs.max(least(APPROVAL, Decision::RequireApproval)).max(least(REJECT, Decision::Reject))
}

/// The 16-bit words of a record that hold a field, the first being bytes 0 and 1.
#[derive(Clone, Copy)]
pub(super) struct Places {
    /// The upper half of the flags; the lower half follows.
    pub flags: usize,
    /// The lower half of the execution time.
    pub time: usize,
    /// Whether the word before it is the upper half.
    pub long_time: bool,
    /// The memory; the output follows.
    pub memory: usize,
    /// Whether bytes 4 and 5 are a version.
    pub version: bool,
}

/// Where the fields of a layout, by its number, lie.
pub(super) const fn places(layout: u8) -> Places {
    match layout {
        0 => Places { flags: 5, time: 7, long_time: false, memory: 8, version: true },
        1 => Places { flags: 5, time: 8, long_time: true, memory: 9, version: true },
        _ => Places { flags: 4, time: 7, long_time: true, memory: 8, version: false },
    }
}

/// The layout and the checksum as constants for a generic function, called with the arguments that follow.
macro_rules! by_form {
    ($params:expr, $function:ident $arguments:tt) => {{
        use accel_kernels::descriptor_validation::{Checksum, Layout};
        match ($params.layout, $params.checksum) {
            (Layout::A, Checksum::Crc32Lo) => $function::<0, false> $arguments,
            (Layout::B, Checksum::Crc32Lo) => $function::<1, false> $arguments,
            (Layout::S, Checksum::Crc32Lo) => $function::<2, false> $arguments,
            (Layout::A, Checksum::Sum16) => $function::<0, true> $arguments,
            (Layout::B, Checksum::Sum16) => $function::<1, true> $arguments,
            (Layout::S, Checksum::Sum16) => $function::<2, true> $arguments,
        }
    }};
}
pub(super) use by_form;
