//! NEON: 16 records a step, turned into byte planes; everything is a look-up of 4 bits by `tbl`.
//!
//! A plane is one byte position of 16 records.
#![allow(unsafe_code, reason = "functions for instructions that this processor is known to have")]

use super::linear::ZEROS;
use super::nibbles::{CONTRIBUTIONS, Contributions, Nibble, Policy, Risk, flaw_bits};
use super::policy::{by_form, places};
use super::{WORDS, portable};
use crate::words::{load_4, load_bytes, store_4};
use crate::{Level, Prepared};
use accel_kernels::descriptor_validation::{
    CHECKED_BYTES, Checksum, Decision, Flaw, MAGIC, Params, RECORD_BYTES, VERSION,
};
use std::arch::aarch64::*;
use std::array::from_fn;

/// Records of a step.
const STEP: usize = 16;

/// Fewer records than these at the end are taken one by one, more as a padded step.
const FEW: usize = 8;

type Planes = [uint8x16_t; RECORD_BYTES];

/// A policy made ready.
pub(super) struct Steps {
    policy: Policy,
    params: Params,
    one_by_one: portable::Tables,
}

impl Steps {
    pub(super) fn new(params: Params) -> Self {
        Self { policy: Policy::new(&params), params, one_by_one: portable::Tables::new(params) }
    }
}

impl Prepared for Steps {
    fn run(&self, input: &[u32], output: &mut [u32]) {
        if output.len() < FEW {
            return self.one_by_one.run(input, output);
        }
        assert!(Level::Neon.is_here());
        let ready = self;
        // SAFETY: the processor has the level.
        unsafe { by_form!(self.params, run_form(ready, input, output)) }
    }
}

#[target_feature(enable = "neon")]
fn run_form<const LAYOUT: u8, const SUM: bool>(ready: &Steps, input: &[u32], output: &mut [u32]) {
    let records = output.len().min(input.len() / WORDS);
    let (whole, rest) = input[..records * WORDS].as_chunks::<{ STEP * WORDS }>();
    let (outputs, last) = output[..records].as_chunks_mut::<STEP>();
    let (contributions, zeros) = (&*CONTRIBUTIONS, *ZEROS);
    for (records, out) in whole.iter().zip(outputs) {
        step::<LAYOUT, SUM>(&ready.policy, contributions, zeros, records, out);
    }
    if last.len() < FEW {
        return ready.one_by_one.run(rest, last);
    }
    let (mut padded, mut out) = ([0; STEP * WORDS], [0; STEP]);
    padded[..rest.len()].copy_from_slice(rest);
    step::<LAYOUT, SUM>(&ready.policy, contributions, zeros, &padded, &mut out);
    last.copy_from_slice(&out[..last.len()]);
}

#[inline]
#[target_feature(enable = "neon")]
fn step<const LAYOUT: u8, const SUM: bool>(
    policy: &Policy,
    contributions: &Contributions,
    zeros: u16,
    records: &[u32; STEP * WORDS],
    out: &mut [u32; STEP],
) {
    let planes = planes(records);
    let right = if SUM { right_sums(&planes) } else { right_crcs(contributions, zeros, &planes) };
    let bytes = upper_bytes::<LAYOUT>(policy, &planes, right);
    let scores = scores(policy, &planes[2 * places(LAYOUT).flags..]);
    for (to, verdicts) in out.as_chunks_mut().0.iter_mut().zip(words(scores, bytes)) {
        store_4(to, verdicts);
    }
}

/// The byte planes of 16 records.
#[inline]
#[target_feature(enable = "neon")]
fn planes(records: &[u32; STEP * WORDS]) -> Planes {
    // each third of a record beside that of the next
    let mut thirds = [[vdupq_n_u8(0); 8]; 3];
    for (pair, words) in records.as_chunks::<12>().0.iter().enumerate() {
        let [a, b, c] = words.as_chunks().0 else { unreachable!("12 words") };
        let (a, b, c) = (load_4(a), load_4(b), load_4(c));
        thirds[0][pair] = vreinterpretq_u8_u32(vcombine_u32(vget_low_u32(a), vget_high_u32(b)));
        thirds[1][pair] = vreinterpretq_u8_u32(vextq_u32::<2>(a, c));
        thirds[2][pair] = vreinterpretq_u8_u32(vcombine_u32(vget_low_u32(b), vget_high_u32(c)));
    }
    let thirds = thirds.map(|pairs| eight_planes(pairs));
    from_fn(|position| thirds[position / 8][position % 8])
}

/// The planes of one third, of which each register has that of two records.
#[inline]
#[target_feature(enable = "neon")]
fn eight_planes(mut pairs: [uint8x16_t; 8]) -> [uint8x16_t; 8] {
    // The number of a register (3 bits) and that of a byte in it (4 bits) are those of the record (4 bits) and of the
    // position (3 bits). Each time the 7 bits are rotated by one; after four the position comes first.
    for _ in 0..4 {
        pairs = from_fn(|number| {
            let (a, b) = (pairs[number / 2], pairs[number / 2 + 4]);
            if number % 2 == 0 { vzip1q_u8(a, b) } else { vzip2q_u8(a, b) }
        });
    }
    pairs
}

#[inline]
#[target_feature(enable = "neon")]
fn look_up(table: &Nibble, index: uint8x16_t) -> uint8x16_t {
    vqtbl1q_u8(load_bytes(table), index)
}

/// The lower and the upper 4 bits of bytes.
#[inline]
#[target_feature(enable = "neon")]
fn nibbles(bytes: uint8x16_t) -> [uint8x16_t; 2] {
    [vandq_u8(bytes, vdupq_n_u8(0xF)), vshrq_n_u8::<4>(bytes)]
}

/// All ones in the bytes of records whose CRC is right.
#[inline]
#[target_feature(enable = "neon")]
fn right_crcs(contributions: &Contributions, zeros: u16, planes: &Planes) -> uint8x16_t {
    let [zero_low, zero_high] = zeros.to_le_bytes().map(|byte| vdupq_n_u8(byte));
    let mut sums = [veorq_u8(planes[23], zero_low), veorq_u8(planes[22], zero_high)];
    for (tables, &plane) in contributions.iter().zip(planes) {
        let [low, high] = nibbles(plane);
        for (byte, sum) in sums.iter_mut().enumerate() {
            *sum = veorq_u8(*sum, veorq_u8(look_up(&tables[0][byte], low), look_up(&tables[1][byte], high)));
        }
    }
    vceqzq_u8(vorrq_u8(sums[0], sums[1]))
}

/// All ones in the bytes of records whose sum is right.
#[inline]
#[target_feature(enable = "neon")]
fn right_sums(planes: &Planes) -> uint8x16_t {
    // of records 0 to 7, of 8 to 15: at most 22 × 255
    let mut sums = [vdupq_n_u16(0); 2];
    for &plane in &planes[..CHECKED_BYTES] {
        sums = [vaddw_u8(sums[0], vget_low_u8(plane)), vaddw_high_u8(sums[1], plane)];
    }
    let (high, low) = (planes[22], planes[23]);
    let first = vceqq_u16(sums[0], vreinterpretq_u16_u8(vzip1q_u8(low, high)));
    let last = vceqq_u16(sums[1], vreinterpretq_u16_u8(vzip2q_u8(low, high)));
    vuzp1q_u8(vreinterpretq_u8_u16(first), vreinterpretq_u8_u16(last))
}

/// The scores of records 0 to 7 and of 8 to 15. The flags are the first four planes, the uppermost byte first.
#[inline]
#[target_feature(enable = "neon")]
fn scores(policy: &Policy, flags: &[uint8x16_t]) -> [uint16x8_t; 2] {
    let mut sums = [vdupq_n_u16(0); 2];
    for (tables, &plane) in policy.score.as_chunks::<2>().0.iter().rev().zip(flags) {
        for (table, index) in tables.iter().zip(nibbles(plane)) {
            let (low, high) = (look_up(&table[0], index), look_up(&table[1], index));
            sums[0] = vqaddq_u16(sums[0], vreinterpretq_u16_u8(vzip1q_u8(low, high)));
            sums[1] = vqaddq_u16(sums[1], vreinterpretq_u16_u8(vzip2q_u8(low, high)));
        }
    }
    sums
}

/// All ones where these planes have these bytes.
#[inline]
#[target_feature(enable = "neon")]
fn are(planes: &[uint8x16_t], bytes: &[u8]) -> uint8x16_t {
    let equal = planes.iter().zip(bytes).map(|(&plane, &byte)| vceqq_u8(plane, vdupq_n_u8(byte)));
    equal.fold(vdupq_n_u8(0xFF), |all, one| vandq_u8(all, one))
}

/// All ones where the number that these planes hold, the uppermost byte first, is at most the limit, whose bytes come
/// the lowest first.
#[inline]
#[target_feature(enable = "neon")]
fn at_most(planes: &[uint8x16_t], limit: &[u8]) -> uint8x16_t {
    let mut over = vdupq_n_u8(0);
    for (&plane, &limit) in planes.iter().rev().zip(limit) {
        let limit = vdupq_n_u8(limit);
        over = vorrq_u8(vqsubq_u8(plane, limit), vandq_u8(vceqq_u8(plane, limit), over));
    }
    vceqzq_u8(over)
}

/// Bits 16 to 23 and 24 to 31 of the output words.
#[inline]
#[target_feature(enable = "neon")]
fn upper_bytes<const LAYOUT: u8>(policy: &Policy, planes: &Planes, right: uint8x16_t) -> [uint8x16_t; 2] {
    let at = const { places(LAYOUT) };
    let or = |a, b| vorrq_u8(a, b);
    let unless = |condition: uint8x16_t, flaw: Flaw| vbicq_u8(vdupq_n_u8(flaw_bits(&[flaw])), condition);

    let flags = &planes[2 * at.flags..][..4];
    let [low, high] = nibbles(flags[3]);
    let critical = vtstq_u8(flags[3], vdupq_n_u8(1 << 4)); // flag 4
    let by_risk = |table: fn(&Risk) -> &Nibble| {
        let [without, with] = [0, 1].map(|i: usize| look_up(table(&policy.risk[i]), low));
        vbslq_u8(critical, with, without)
    };
    let mut last = by_risk(|risk| &risk.findings);
    last = or(last, or(look_up(&policy.findings[0], low), look_up(&policy.findings[1], high)));
    for (tables, &plane) in policy.findings[2..].as_chunks::<2>().0.iter().rev().zip(flags) {
        let [low, high] = nibbles(plane);
        last = or(last, or(look_up(&tables[0], low), look_up(&tables[1], high)));
    }
    let time_bytes = if at.long_time { 4 } else { 2 };
    let time = &planes[2 * at.time + 2 - time_bytes..][..time_bytes];
    last = or(last, unless(at_most(time, &policy.time), Flaw::OverTime));
    let costs = &planes[2 * at.memory..][..4];
    last = or(last, unless(at_most(&costs[..2], &policy.memory), Flaw::OverMemory));
    last = or(last, unless(at_most(&costs[2..], &policy.output), Flaw::OverOutput));

    let mut errors = or(unless(right, Flaw::Checksum), unless(are(&planes[..4], &MAGIC), Flaw::Magic));
    if at.version {
        errors = or(errors, unless(are(&planes[4..6], &VERSION.to_be_bytes()), Flaw::Version));
    }

    // each decision is zero or the number itself: bits that ask for it, cut down to it
    let least = |bits: uint8x16_t, decision: Decision| vminq_u8(bits, vdupq_n_u8(decision as u8));
    let among = |bits: u8| vandq_u8(last, vdupq_n_u8(bits));
    let max = |a, b| vmaxq_u8(a, b);
    let over = among(const { flaw_bits(&[Flaw::OverTime, Flaw::OverMemory, Flaw::OverOutput]) });
    let denied = or(errors, among(const { flaw_bits(&[Flaw::DeniedFlag]) }));
    let approval = among(const { flaw_bits(&[Flaw::ApprovalFlag]) });
    let decision = max(
        max(by_risk(|risk| &risk.decision), least(over, Decision::Caution)),
        max(least(approval, Decision::RequireApproval), least(denied, Decision::Reject)),
    );
    [or(or(by_risk(|risk| &risk.class), errors), decision), last]
}

/// The output words, four records a register.
#[inline]
#[target_feature(enable = "neon")]
fn words(scores: [uint16x8_t; 2], [third, last]: [uint8x16_t; 2]) -> [uint32x4_t; 4] {
    let upper = [vzip1q_u8(third, last), vzip2q_u8(third, last)].map(|bytes| vreinterpretq_u16_u8(bytes));
    from_fn(|i| {
        let (score, upper) = (scores[i / 2], upper[i / 2]);
        vreinterpretq_u32_u16(if i % 2 == 0 { vzip1q_u16(score, upper) } else { vzip2q_u16(score, upper) })
    })
}

/// Checks the checksums alone: bit `i` of word `w` is set when that of record `64 w + i` is right.
pub(super) fn checksums(kind: Checksum, input: &[u32], output: &mut [u64]) {
    assert!(Level::Neon.is_here());
    // SAFETY: the processor has the level.
    unsafe {
        match kind {
            Checksum::Crc32Lo => checksums_form::<false>(kind, input, output),
            Checksum::Sum16 => checksums_form::<true>(kind, input, output),
        }
    }
}

#[target_feature(enable = "neon")]
fn checksums_form<const SUM: bool>(kind: Checksum, input: &[u32], output: &mut [u64]) {
    let (contributions, zeros) = (&*CONTRIBUTIONS, *ZEROS);
    let (words, rest) = input.as_chunks::<{ 64 * WORDS }>();
    let (whole, last) = output.split_at_mut(words.len());
    for (records, out) in words.iter().zip(whole) {
        *out = 0;
        for (number, records) in records.as_chunks().0.iter().enumerate() {
            let planes = planes(records);
            let right = if SUM { right_sums(&planes) } else { right_crcs(contributions, zeros, &planes) };
            *out |= u64::from(bits(right)) << (STEP * number);
        }
    }
    if let [last, ..] = last {
        *last = portable::validity(kind, rest);
    }
}

/// A bit of each byte.
#[inline]
#[target_feature(enable = "neon")]
fn bits(bytes: uint8x16_t) -> u16 {
    let own = vandq_u8(bytes, load_bytes(&from_fn(|i| 1 << (i % 8))));
    u16::from_le_bytes([vaddv_u8(vget_low_u8(own)), vaddv_u8(vget_high_u8(own))])
}
