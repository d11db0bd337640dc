//! One record after the other by tables: one look-up a byte for the checksum, one a byte of flags for the score.

use super::WORDS;
use super::linear::{CONTRIBUTIONS, ZEROS};
use super::policy::{bit, by_form, findings, least_decision, places, risk};
use crate::Prepared;
use accel_kernels::descriptor_validation::{
    CHECKED_BYTES, Checksum, Decision, FLAG_COUNT, Flaw, MAGIC, Params, VERSION,
};

/// A policy made ready: its tables and those of the checksum.
pub(super) struct Tables {
    params: Params,
    /// Sum of the weights of the flags of each byte; four of them fit 21 bits.
    weights: [[u32; 256]; 4],
    /// What each combination of flags 0 to 4 says.
    risk: [u32; 32],
    checksum: Crc,
}

impl Tables {
    pub(super) fn new(params: Params) -> Self {
        let mut weights = [[0; 256]; 4];
        for (table, own) in weights.iter_mut().zip(params.weights.as_chunks::<8>().0) {
            for (flag, &weight) in own.iter().enumerate() {
                // those with this flag: those without it and its weight
                let (without, with) = table.split_at_mut(1 << flag);
                for (with, without) in with.iter_mut().zip(without) {
                    *with = *without + u32::from(weight);
                }
            }
        }
        let risk = std::array::from_fn(|flags| risk(&params, flags as u32)); // below 32
        Self { params, weights, risk, checksum: Crc::new() }
    }
}

impl Prepared for Tables {
    fn run(&self, input: &[u32], output: &mut [u32]) {
        fn run<const LAYOUT: u8, const SUM: bool>(tables: &Tables, input: &[u32], output: &mut [u32]) {
            let flag_byte = |flags: u32, i: usize| (flags >> (8 * i) & 0xFF) as usize;
            let score = |flags| (0..4).map(|i| tables.weights[i][flag_byte(flags, i)]).sum();
            let risk = |flags| tables.risk[(flags & 0x1F) as usize];
            for (record, out) in input.as_chunks().0.iter().zip(output) {
                *out = verdict::<LAYOUT, SUM>(&tables.params, &tables.checksum, record, score, risk);
            }
        }
        by_form!(self.params, run(self, input, output));
    }
}

/// A policy for so few records that tables would cost more than they save.
pub(super) struct Few {
    params: Params,
    checksum: Crc,
}

impl Few {
    /// Records below which this is the better choice.
    pub(super) const RECORDS: usize = 48;

    pub(super) fn new(params: Params) -> Self {
        Self { params, checksum: Crc::new() }
    }
}

impl Prepared for Few {
    fn run(&self, input: &[u32], output: &mut [u32]) {
        fn run<const LAYOUT: u8, const SUM: bool>(few: &Few, input: &[u32], output: &mut [u32]) {
            let params = &few.params;
            let weight = |flags: u32, flag: usize| u32::from(params.weights[flag]) * (flags >> flag & 1);
            let score = |flags| (0..FLAG_COUNT).map(|flag| weight(flags, flag)).sum();
            for (record, out) in input.as_chunks().0.iter().zip(output) {
                *out =
                    verdict::<LAYOUT, SUM>(params, &few.checksum, record, score, |flags| risk(params, flags));
            }
        }
        by_form!(self.params, run(self, input, output));
    }
}

/// The verdict on a record. `score` sums the weights of flags, which fit 21 bits, and `risk` is [`risk`].
#[inline(always)]
fn verdict<const LAYOUT: u8, const SUM: bool>(
    params: &Params,
    checksum: &Crc,
    record: &[u32; WORDS],
    score: impl Fn(u32) -> u32,
    risk: impl Fn(u32) -> u32,
) -> u32 {
    let b = big_endian(record);
    let at = const { places(LAYOUT) };
    let half = |i: usize| b[i / 2] >> (16 - 16 * (i % 2)) & 0xFFFF;
    let flags = half(at.flags) << 16 | half(at.flags + 1);
    let time = if at.long_time { half(at.time - 1) << 16 } else { 0 } | half(at.time);
    let checked = if SUM { sum16(&b) } else { checksum.of(record) };

    let base = risk(flags);
    let flaws = bit(b[0] != u32::from_be_bytes(MAGIC), Flaw::Magic)
        | bit(at.version && b[1] >> 16 != u32::from(VERSION), Flaw::Version)
        | bit(b[5] & 0xFFFF != checked, Flaw::Checksum)
        | findings(params, flags)
        | bit(time > params.limit_time, Flaw::OverTime)
        | bit(half(at.memory) > u32::from(params.limit_memory), Flaw::OverMemory)
        | bit(half(at.memory + 1) > u32::from(params.limit_output), Flaw::OverOutput);
    let decision = (base >> 16 & DECISION).max(least_decision(flaws));
    score(flags).min(0xFFFF) | decision << 16 | (base & !(DECISION << 16)) | flaws
}

/// The bits of a decision.
const DECISION: u32 = Decision::Reject as u32;

/// The checksums of at most 64 records: a bit each, set when it is right.
pub(super) fn validity(kind: Checksum, input: &[u32]) -> u64 {
    let crc = Crc::new();
    let right = |record: &[u32; WORDS]| {
        let b = big_endian(record);
        let checked = match kind {
            Checksum::Crc32Lo => crc.of(record),
            Checksum::Sum16 => sum16(&b),
        };
        u64::from(b[5] & 0xFFFF == checked)
    };
    input.as_chunks().0.iter().enumerate().fold(0, |bits, (i, record)| bits | right(record) << i)
}

/// The words of a record as its big-endian fields want them: word `i` holds bytes `4 i` to `4 i + 3`, the first on top.
fn big_endian(record: &[u32; WORDS]) -> [u32; WORDS] {
    std::array::from_fn(|i| u32::from_be_bytes(record[i].to_le_bytes()))
}

/// The CRC by position tables.
struct Crc {
    tables: &'static [[u16; 256]; CHECKED_BYTES],
    zeros: u16,
}

impl Crc {
    fn new() -> Self {
        Self { tables: &CONTRIBUTIONS, zeros: *ZEROS }
    }

    #[inline(always)]
    fn of(&self, record: &[u32; WORDS]) -> u32 {
        let byte = |i: usize| (record[i / 4] >> (8 * (i % 4)) & 0xFF) as usize;
        u32::from((0..CHECKED_BYTES).fold(self.zeros, |sum, i| sum ^ self.tables[i][byte(i)]))
    }
}

/// The sum of bytes 0 to 21 of these big-endian words; at most 22 × 255, so nothing wraps.
fn sum16(b: &[u32; WORDS]) -> u32 {
    // pairs of bytes in 16-bit halves: at most 6 × 2 × 255 a half
    let pairs = |w: u32| (w & 0x00FF_00FF) + (w >> 8 & 0x00FF_00FF);
    let halves = (0..5).map(|i| pairs(b[i])).sum::<u32>() + pairs(b[5] & 0xFFFF_0000);
    (halves & 0xFFFF) + (halves >> 16)
}
