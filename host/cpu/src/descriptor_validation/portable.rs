//! One record after the other by tables: one look-up a byte for the checksum, one a byte of flags for the score.

use super::WORDS;
use super::linear::{CONTRIBUTIONS, ZEROS};
use super::policy::{bit, by_form, findings, least_decision, places, risk};
use crate::Prepared;
use accel_kernels::descriptor_validation::{CHECKED_BYTES, Checksum, Decision, Flaw, MAGIC, Params, VERSION};

/// A policy made ready: its tables and those of the checksum.
pub(super) struct Tables {
    params: Params,
    /// Sum of the weights of the flags of each byte; four of them fit 21 bits.
    weights: [[u32; 256]; 4],
    /// What each combination of flags 0 to 4 says.
    risk: [u32; 32],
    crc: &'static [[u16; 256]; CHECKED_BYTES],
    zeros: u16,
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
        Self { params, weights, risk, crc: &CONTRIBUTIONS, zeros: *ZEROS }
    }

    fn records<const LAYOUT: u8, const SUM: bool>(&self, input: &[u32], output: &mut [u32]) {
        for (record, out) in input.as_chunks::<WORDS>().0.iter().zip(output) {
            *out = self.verdict::<LAYOUT, SUM>(record);
        }
    }

    #[inline(always)]
    fn verdict<const LAYOUT: u8, const SUM: bool>(&self, record: &[u32; WORDS]) -> u32 {
        let params = &self.params;
        let b = big_endian(record);
        let at = const { places(LAYOUT) };
        let half = |i: usize| b[i / 2] >> (16 - 16 * (i % 2)) & 0xFFFF;
        let flags = half(at.flags) << 16 | half(at.flags + 1);
        let time = if at.long_time { half(at.time - 1) << 16 } else { 0 } | half(at.time);
        let checked = if SUM { sum16(&b) } else { crc(self.crc, self.zeros, record) };

        let flag_byte = |i: usize| (flags >> (8 * i) & 0xFF) as usize;
        let score: u32 = (0..4).map(|i| self.weights[i][flag_byte(i)]).sum();
        let base = self.risk[(flags & 0x1F) as usize];
        let flaws = bit(b[0] != u32::from_be_bytes(MAGIC), Flaw::Magic)
            | bit(at.version && b[1] >> 16 != u32::from(VERSION), Flaw::Version)
            | bit(b[5] & 0xFFFF != checked, Flaw::Checksum)
            | findings(params, flags)
            | bit(time > params.limit_time, Flaw::OverTime)
            | bit(half(at.memory) > u32::from(params.limit_memory), Flaw::OverMemory)
            | bit(half(at.memory + 1) > u32::from(params.limit_output), Flaw::OverOutput);
        let decision = (base >> 16 & 3).max(least_decision(flaws) as u32);
        score.min(0xFFFF) | decision << 16 | (base & !(DECISION << 16)) | flaws
    }
}

/// The bits of a decision.
const DECISION: u32 = Decision::Reject as u32;

impl Prepared for Tables {
    fn run(&self, input: &[u32], output: &mut [u32]) {
        let tables = self;
        by_form!(self.params, run_form(tables, input, output));
    }
}

fn run_form<const LAYOUT: u8, const SUM: bool>(tables: &Tables, input: &[u32], output: &mut [u32]) {
    tables.records::<LAYOUT, SUM>(input, output);
}

/// The checksums of at most 64 records: a bit each, set when it is right.
pub(super) fn validity(kind: Checksum, input: &[u32]) -> u64 {
    let (tables, zeros) = (&**CONTRIBUTIONS, *ZEROS);
    let right = |record: &[u32; WORDS]| {
        let b = big_endian(record);
        let checked = match kind {
            Checksum::Crc32Lo => crc(tables, zeros, record),
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

fn crc(tables: &[[u16; 256]; CHECKED_BYTES], zeros: u16, record: &[u32; WORDS]) -> u32 {
    let byte = |i: usize| (record[i / 4] >> (8 * (i % 4)) & 0xFF) as usize;
    u32::from((0..CHECKED_BYTES).fold(zeros, |sum, i| sum ^ tables[i][byte(i)]))
}

/// The sum of bytes 0 to 21 of these big-endian words; at most 22 × 255, so nothing wraps.
fn sum16(b: &[u32; WORDS]) -> u32 {
    // pairs of bytes in 16-bit halves: at most 6 × 2 × 255 a half
    let pairs = |w: u32| (w & 0x00FF_00FF) + (w >> 8 & 0x00FF_00FF);
    let halves = (0..5).map(|i| pairs(b[i])).sum::<u32>() + pairs(b[5] & 0xFFFF_0000);
    (halves & 0xFFFF) + (halves >> 16)
}
