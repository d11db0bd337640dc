//! A policy and the checksum as look-ups of 4 bits, for instructions that shuffle bytes.
//!
//! The contribution of a byte to the syndrome is that of its lower 4 bits XOR that of its upper 4 bits; scores and
//! findings are sums and ORs over groups of 4 flags likewise.

use super::linear::syndrome;
use super::policy::{findings, places, risk};
use accel_kernels::descriptor_validation::{CHECKED_BYTES, Decision, Flaw, Params};
use std::array::from_fn;
use std::sync::LazyLock;

/// A look-up of a byte by 4 bits.
pub(super) type Nibble = [u8; 16];

/// By position, then for the lower and the upper 4 bits, then for the low and the high byte of the syndrome.
pub(super) type Contributions = [[[Nibble; 2]; 2]; CHECKED_BYTES];

/// What the lower and the upper 4 bits of each checked byte contribute to the low and the high byte of the syndrome.
pub(super) static CONTRIBUTIONS: LazyLock<Contributions> = LazyLock::new(|| {
    let entry = |position, nibble: usize, value: usize| syndrome(position, (value << (4 * nibble)) as u8);
    from_fn(|position| {
        from_fn(|nibble| {
            from_fn(|byte| from_fn(|value| (entry(position, nibble, value) >> (8 * byte)) as u8))
        })
    })
});

/// A policy as look-ups.
pub(super) struct Policy {
    /// The low and the high byte of the score of each 4 flags.
    pub(super) score: [[Nibble; 2]; 8],
    /// The uppermost byte of the output word: findings on each 4 flags, those on the risk bits apart.
    pub(super) findings: [Nibble; 8],
    /// What flags 0 to 3 say on the risk, without flag 4 and with it.
    pub(super) risk: [Risk; 2],
    /// The bytes of the limits, the lowest first.
    pub(super) time: [u8; 4],
    pub(super) memory: [u8; 2],
    pub(super) output: [u8; 2],
}

/// What the risk bits say.
pub(super) struct Risk {
    /// Bits 16 to 23 of the output word, without the decision.
    pub(super) class: Nibble,
    pub(super) decision: Nibble,
    /// Bits 24 to 31.
    pub(super) findings: Nibble,
}

impl Policy {
    pub(super) fn new(params: &Params) -> Self {
        let flags = |nibble: usize, value: usize| (value as u32) << (4 * nibble); // value is below 16
        let score = |nibble: usize, value: usize| {
            let weights =
                (0..4).filter(|bit| value >> bit & 1 == 1).map(|bit| params.weights[4 * nibble + bit]);
            // exact: a sum of sums that stop at 65535 stops where the whole would
            weights.fold(0, u16::saturating_add).to_le_bytes()
        };
        let third = |word: u32| (word >> 16) as u8; // bits 16 to 23
        let last = |word: u32| (word >> 24) as u8;
        let decision = Decision::Reject as u8; // all its bits
        let risk = |critical: u32| {
            let of = |value: usize| risk(params, critical << 4 | value as u32); // below 32
            Risk {
                class: from_fn(|value| third(of(value)) & !decision),
                decision: from_fn(|value| third(of(value)) & decision),
                findings: from_fn(|value| last(of(value))),
            }
        };
        // the time of a short field stops at the field's limit, which nothing exceeds
        let time = match places(params.layout as u8).long_time {
            true => params.limit_time,
            false => params.limit_time.min(0xFFFF),
        };
        Self {
            score: from_fn(|nibble| from_fn(|byte| from_fn(|value| score(nibble, value)[byte]))),
            findings: from_fn(|nibble| from_fn(|value| last(findings(params, flags(nibble, value))))),
            risk: [risk(0), risk(1)],
            time: time.to_le_bytes(),
            memory: params.limit_memory.to_le_bytes(),
            output: params.limit_output.to_le_bytes(),
        }
    }
}

/// The bits of flaws of one byte: each is more than any decision, so that it can be cut down to one.
pub(super) const fn flaw_bits(flaws: &[Flaw]) -> u8 {
    let (mut bits, mut i) = (0, 0);
    while i < flaws.len() {
        let bit = 1 << (flaws[i] as u32 % 8);
        assert!(bit > Decision::Reject as u8);
        bits |= bit;
        i += 1;
    }
    bits
}
