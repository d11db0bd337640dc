//! AVX2: 32 records a step, turned into byte planes; everything is a look-up of 4 bits by `vpshufb`.
//!
//! A plane is one byte position of 32 records: those of the lower 16 in the lower half of a register.
#![allow(
    unsafe_code,
    reason = "vector loads and stores take pointers, and the features are those of a level"
)]

use super::linear::ZEROS;
use super::nibbles::{CONTRIBUTIONS, Contributions, Nibble, Policy, Risk, flaw_bits};
use super::policy::{by_form, places};
use super::{WORDS, portable};
use crate::traffic::{ahead, is_large, x86::AHEAD, x86::fence, x86::prefetch};
use crate::{Level, Prepared};
use accel_kernels::descriptor_validation::{
    CHECKED_BYTES, Checksum, Decision, Flaw, MAGIC, Params, RECORD_BYTES, VERSION,
};
use std::arch::x86_64::*;
use std::array::from_fn;
use std::ops::Range;

/// Records of a step.
const STEP: usize = 32;

/// Steps of about a quarter of a megabyte.
const PART: usize = 256;

/// Fewer records than these at the end are taken one by one, more as a padded step.
const FEW: usize = 8;

/// A policy made ready.
pub(super) struct Steps {
    policy: Policy,
    params: Params,
    large: bool,
    one_by_one: portable::Tables,
}

impl Steps {
    pub(super) fn new(params: Params, records: usize) -> Self {
        let large = is_large(records.saturating_mul(WORDS + 1));
        Self { policy: Policy::new(&params), params, large, one_by_one: portable::Tables::new(params) }
    }
}

impl Prepared for Steps {
    fn run(&self, input: &[u32], output: &mut [u32]) {
        if output.len() < FEW {
            return self.one_by_one.run(input, output);
        }
        assert!(Level::Avx2.is_here());
        let ready = self;
        // SAFETY: the processor has the level.
        unsafe { by_form!(self.params, run_form(ready, input, output)) }
    }
}

#[target_feature(enable = "avx2")]
fn run_form<const LAYOUT: u8, const SUM: bool>(ready: &Steps, input: &[u32], output: &mut [u32]) {
    let records = output.len().min(input.len() / WORDS);
    let (mut input, mut output) = (&input[..records * WORDS], &mut output[..records]);
    if ready.large {
        // whole lines, so that they can go past the caches
        let head = output.as_ptr().align_offset(64).min(records);
        let (first, rest) = output.split_at_mut(head);
        ready.one_by_one.run(&input[..head * WORDS], first);
        (input, output) = (&input[head * WORDS..], rest);
    }
    let whole = output.len() / STEP;
    let mut run = |range: Range<usize>, prefetched| {
        let [from, to] = [WORDS, 1].map(|words| range.start * STEP * words..range.end * STEP * words);
        steps::<LAYOUT, SUM>(&ready.policy, &input[from], &mut output[to], ready.large, prefetched);
    };
    if ready.large {
        ahead::in_parts(whole, PART, &mut run);
        fence();
    } else {
        run(0..whole, false);
    }
    let done = whole * STEP;
    let (input, output) = (&input[done * WORDS..], &mut output[done..]);
    if output.len() < FEW {
        return ready.one_by_one.run(input, output);
    }
    let (mut padded, mut out) = ([0; STEP * WORDS], [0; STEP]);
    padded[..input.len()].copy_from_slice(input);
    steps::<LAYOUT, SUM>(&ready.policy, &padded, &mut out, false, false);
    output.copy_from_slice(&out[..output.len()]);
}

/// All whole steps.
#[inline(never)]
#[target_feature(enable = "avx2")]
fn steps<const LAYOUT: u8, const SUM: bool>(
    policy: &Policy,
    input: &[u32],
    output: &mut [u32],
    large: bool,
    prefetched: bool,
) {
    let (contributions, zeros) = (&*CONTRIBUTIONS, *ZEROS);
    let steps = input.as_chunks::<{ STEP * WORDS }>().0.iter().zip(output.as_chunks_mut::<STEP>().0);
    let mut planes = [_mm256_setzero_si256(); RECORD_BYTES];
    for (records, out) in steps {
        if prefetched {
            for line in records.as_chunks::<16>().0 {
                prefetch(line, AHEAD);
            }
        }
        transpose(records, &mut planes);
        let right = if SUM { right_sums(&planes) } else { right_crcs(contributions, zeros, &planes) };
        let bytes = upper_bytes::<LAYOUT>(policy, &planes, right);
        let scores = scores(policy, &planes[2 * places(LAYOUT).flags..]);
        let verdicts = words(scores, bytes);
        let to = out.as_mut_ptr().cast::<__m256i>();
        for (i, verdict) in verdicts.into_iter().enumerate() {
            // SAFETY: 32 words are four registers; large outputs begin on a multiple of 64 bytes.
            unsafe {
                if large {
                    _mm256_stream_si256(to.add(i), verdict);
                } else {
                    _mm256_storeu_si256(to.add(i), verdict);
                }
            }
        }
    }
}

/// The byte planes of 32 records.
#[inline]
#[target_feature(enable = "avx2")]
fn transpose(records: &[u32; STEP * WORDS], planes: &mut [__m256i; RECORD_BYTES]) {
    // two records are three halves of a register; the pair 16 records on is in the upper halves
    let mut thirds = [[_mm256_setzero_si256(); 8]; 3];
    let (low, high) = records.split_at(STEP / 2 * WORDS);
    for (pair, (low, high)) in low.as_chunks::<12>().0.iter().zip(high.as_chunks::<12>().0).enumerate() {
        let (low, high) = (low.as_ptr().cast::<__m128i>(), high.as_ptr().cast::<__m128i>());
        let load = |i: usize| {
            // SAFETY: 12 words are three registers of 16 bytes.
            unsafe { _mm256_loadu2_m128i(high.add(i), low.add(i)) }
        };
        let (a, b, c) = (load(0), load(1), load(2));
        thirds[0][pair] = _mm256_blend_epi32::<0b1100_1100>(a, b);
        // the second record in the lower part
        thirds[1][pair] = _mm256_blend_epi32::<0b1100_1100>(c, a);
        thirds[2][pair] = _mm256_blend_epi32::<0b1100_1100>(b, c);
    }
    for (k, planes) in planes.as_chunks_mut::<8>().0.iter_mut().enumerate() {
        *planes = eight_planes(thirds[k], k != 1);
    }
}

/// The planes of one third, of which each register has that of two records, the first in its lower part or not.
#[inline]
#[target_feature(enable = "avx2")]
fn eight_planes(pairs: [__m256i; 8], first_is_low: bool) -> [__m256i; 8] {
    let low8 = |a, b| _mm256_unpacklo_epi8(a, b);
    let high8 = |a, b| _mm256_unpackhi_epi8(a, b);
    // records 0 and 2, 1 and 3: bytes of both side by side, one byte position after the other
    let even: [__m256i; 4] = from_fn(|i| {
        let (a, b) = (pairs[2 * i], pairs[2 * i + 1]);
        if first_is_low { low8(a, b) } else { high8(a, b) }
    });
    let odd: [__m256i; 4] = from_fn(|i| {
        let (a, b) = (pairs[2 * i], pairs[2 * i + 1]);
        if first_is_low { high8(a, b) } else { low8(a, b) }
    });
    // records 0 to 3: positions 0 to 3, 4 to 7
    let four: [[__m256i; 2]; 4] = from_fn(|i| [low8(even[i], odd[i]), high8(even[i], odd[i])]);
    // records 0 to 7: positions 0 and 1, 2 and 3, ...
    let eight: [[__m256i; 4]; 2] = from_fn(|i| {
        let (a, b) = (four[2 * i], four[2 * i + 1]);
        [
            _mm256_unpacklo_epi32(a[0], b[0]),
            _mm256_unpackhi_epi32(a[0], b[0]),
            _mm256_unpacklo_epi32(a[1], b[1]),
            _mm256_unpackhi_epi32(a[1], b[1]),
        ]
    });
    from_fn(|position| {
        let (a, b) = (eight[0][position / 2], eight[1][position / 2]);
        if position % 2 == 0 { _mm256_unpacklo_epi64(a, b) } else { _mm256_unpackhi_epi64(a, b) }
    })
}

/// A look-up in both halves.
#[inline]
#[target_feature(enable = "avx2")]
fn look_up(table: &Nibble, index: __m256i) -> __m256i {
    // SAFETY: it is 16 bytes.
    let table = unsafe { _mm_loadu_si128(table.as_ptr().cast()) };
    _mm256_shuffle_epi8(_mm256_broadcastsi128_si256(table), index)
}

/// The lower and the upper 4 bits of bytes.
#[inline]
#[target_feature(enable = "avx2")]
fn nibbles(bytes: __m256i) -> [__m256i; 2] {
    let low = _mm256_set1_epi8(0xF);
    [_mm256_and_si256(bytes, low), _mm256_and_si256(_mm256_srli_epi16::<4>(bytes), low)]
}

/// All ones in the bytes of records whose CRC is right.
#[inline]
#[target_feature(enable = "avx2")]
fn right_crcs(contributions: &Contributions, zeros: u16, planes: &[__m256i; RECORD_BYTES]) -> __m256i {
    let xor = |a, b| _mm256_xor_si256(a, b);
    let [zero_low, zero_high] = zeros.to_le_bytes().map(|b| _mm256_set1_epi8(b as i8)); // reinterpreted
    let mut sums = [xor(planes[23], zero_low), xor(planes[22], zero_high)];
    for (tables, &plane) in contributions.iter().zip(planes) {
        let index = nibbles(plane);
        for (byte, sum) in sums.iter_mut().enumerate() {
            let both = xor(look_up(&tables[0][byte], index[0]), look_up(&tables[1][byte], index[1]));
            *sum = xor(*sum, both);
        }
    }
    _mm256_cmpeq_epi8(_mm256_or_si256(sums[0], sums[1]), _mm256_setzero_si256())
}

/// All ones in the bytes of records whose sum is right.
#[inline]
#[target_feature(enable = "avx2")]
fn right_sums(planes: &[__m256i; RECORD_BYTES]) -> __m256i {
    // 16 bits: what an even and an odd record add, modulo 2^16; what the odd one adds, at most 22 × 255
    let (mut both, mut odd) = (_mm256_setzero_si256(), _mm256_setzero_si256());
    for &plane in &planes[..CHECKED_BYTES] {
        both = _mm256_add_epi16(both, plane);
        odd = _mm256_add_epi16(odd, _mm256_srli_epi16::<8>(plane));
    }
    let even = _mm256_sub_epi16(both, _mm256_slli_epi16::<8>(odd));
    let (high, low) = (planes[22], planes[23]);
    let mask = _mm256_set1_epi16(0xFF);
    let stored_even = _mm256_or_si256(_mm256_and_si256(low, mask), _mm256_slli_epi16::<8>(high));
    let stored_odd = _mm256_or_si256(_mm256_srli_epi16::<8>(low), _mm256_andnot_si256(mask, high));
    let (even, odd) = (_mm256_cmpeq_epi16(even, stored_even), _mm256_cmpeq_epi16(odd, stored_odd));
    _mm256_or_si256(_mm256_and_si256(mask, even), _mm256_andnot_si256(mask, odd))
}

/// The scores, 16 bits each: of records 0 to 7, and of 8 to 15, of each half. The flags are the first four planes, the
/// uppermost byte first.
#[inline]
#[target_feature(enable = "avx2")]
fn scores(policy: &Policy, flags: &[__m256i]) -> [__m256i; 2] {
    let mut sums = [_mm256_setzero_si256(); 2];
    for (tables, &plane) in policy.score.as_chunks::<2>().0.iter().rev().zip(flags) {
        for (table, index) in tables.iter().zip(nibbles(plane)) {
            let (low, high) = (look_up(&table[0], index), look_up(&table[1], index));
            sums[0] = _mm256_adds_epu16(sums[0], _mm256_unpacklo_epi8(low, high));
            sums[1] = _mm256_adds_epu16(sums[1], _mm256_unpackhi_epi8(low, high));
        }
    }
    sums
}

#[inline]
#[target_feature(enable = "avx2")]
fn set(byte: u8) -> __m256i {
    _mm256_set1_epi8(byte as i8) // reinterpreted
}

/// All ones where these planes have these bytes.
#[inline]
#[target_feature(enable = "avx2")]
fn are(planes: &[__m256i], bytes: &[u8]) -> __m256i {
    let equal = planes.iter().zip(bytes).map(|(&plane, &byte)| _mm256_cmpeq_epi8(plane, set(byte)));
    equal.fold(set(0xFF), |all, one| _mm256_and_si256(all, one))
}

/// All ones where the number that these planes hold, the uppermost byte first, is at most the limit, whose bytes come
/// the lowest first.
#[inline]
#[target_feature(enable = "avx2")]
fn at_most(planes: &[__m256i], limit: &[u8]) -> __m256i {
    let mut over = _mm256_setzero_si256();
    for (&plane, &limit) in planes.iter().rev().zip(limit) {
        let limit = set(limit);
        let equal = _mm256_cmpeq_epi8(plane, limit);
        over = _mm256_or_si256(_mm256_subs_epu8(plane, limit), _mm256_and_si256(equal, over));
    }
    _mm256_cmpeq_epi8(over, _mm256_setzero_si256())
}

/// Bits 16 to 23 and 24 to 31 of the output words.
#[inline]
#[target_feature(enable = "avx2")]
fn upper_bytes<const LAYOUT: u8>(
    policy: &Policy,
    planes: &[__m256i; RECORD_BYTES],
    right: __m256i,
) -> [__m256i; 2] {
    let at = const { places(LAYOUT) };
    let or = |a, b| _mm256_or_si256(a, b);
    let and = |a, b| _mm256_and_si256(a, b);
    let unless = |condition: __m256i, flaw: Flaw| _mm256_andnot_si256(condition, set(flaw_bits(&[flaw])));

    let flags = &planes[2 * at.flags..][..4];
    let [low, high] = nibbles(flags[3]);
    // flag 4 on top of its byte, where a blend looks
    let critical = _mm256_slli_epi16::<3>(flags[3]);
    let by_risk = |table: fn(&Risk) -> &Nibble| {
        let [without, with] = [0, 1].map(|i: usize| look_up(table(&policy.risk[i]), low));
        _mm256_blendv_epi8(without, with, critical)
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
    let least = |bits: __m256i, decision: Decision| _mm256_min_epu8(bits, set(decision as u8));
    let max = |a, b| _mm256_max_epu8(a, b);
    let over = const { flaw_bits(&[Flaw::OverTime, Flaw::OverMemory, Flaw::OverOutput]) };
    let denied = or(errors, and(last, set(const { flaw_bits(&[Flaw::DeniedFlag]) })));
    let approval = and(last, set(const { flaw_bits(&[Flaw::ApprovalFlag]) }));
    let decision = max(
        max(by_risk(|risk| &risk.decision), least(and(last, set(over)), Decision::Caution)),
        max(least(approval, Decision::RequireApproval), least(denied, Decision::Reject)),
    );
    [or(or(by_risk(|risk| &risk.class), errors), decision), last]
}

/// The output words, eight records a register.
#[inline]
#[target_feature(enable = "avx2")]
fn words(scores: [__m256i; 2], [third, last]: [__m256i; 2]) -> [__m256i; 4] {
    let upper = [_mm256_unpacklo_epi8(third, last), _mm256_unpackhi_epi8(third, last)];
    // records 0 to 3 and 4 to 7, 8 to 11 and 12 to 15 of each half
    let fours: [[__m256i; 2]; 2] =
        from_fn(|i| [_mm256_unpacklo_epi16(scores[i], upper[i]), _mm256_unpackhi_epi16(scores[i], upper[i])]);
    let low = |[a, b]: [__m256i; 2]| _mm256_permute2x128_si256::<0x20>(a, b);
    let high = |[a, b]: [__m256i; 2]| _mm256_permute2x128_si256::<0x31>(a, b);
    [low(fours[0]), low(fours[1]), high(fours[0]), high(fours[1])]
}

/// Checks the checksums alone: bit `i` of word `w` is set when that of record `64 w + i` is right.
pub(super) fn checksums(kind: Checksum, input: &[u32], output: &mut [u64]) {
    assert!(Level::Avx2.is_here());
    // SAFETY: the processor has the level.
    unsafe {
        match kind {
            Checksum::Crc32Lo => checksums_form::<false>(kind, input, output),
            Checksum::Sum16 => checksums_form::<true>(kind, input, output),
        }
    }
}

#[target_feature(enable = "avx2")]
fn checksums_form<const SUM: bool>(kind: Checksum, input: &[u32], output: &mut [u64]) {
    let (contributions, zeros) = (&*CONTRIBUTIONS, *ZEROS);
    let prefetched = is_large(input.len()) && ahead::pays();
    let (words, rest) = input.as_chunks::<{ 2 * STEP * WORDS }>();
    let (whole, last) = output.split_at_mut(words.len());
    let mut planes = [_mm256_setzero_si256(); RECORD_BYTES];
    for (records, out) in words.iter().zip(whole) {
        *out = 0;
        for (half, records) in records.as_chunks::<{ STEP * WORDS }>().0.iter().enumerate() {
            if prefetched {
                for line in records.as_chunks::<16>().0 {
                    prefetch(line, AHEAD);
                }
            }
            transpose(records, &mut planes);
            let right = if SUM { right_sums(&planes) } else { right_crcs(contributions, zeros, &planes) };
            let bits = _mm256_movemask_epi8(right) as u32; // reinterpreted
            *out |= u64::from(bits) << (STEP * half);
        }
    }
    if let [last, ..] = last {
        *last = portable::validity(kind, rest);
    }
}
