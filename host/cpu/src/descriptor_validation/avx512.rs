//! AVX-512 with GFNI: 32 records a step, the checksum by 8×8 bit matrices over byte planes.
//!
//! Three registers hold 8 records. Every lane of 8 bytes is a third of a record, and thirds of one kind never share a
//! lane number, so that blends alone gather them; a byte permute then makes each lane one byte position of the 8
//! records. `vgf2p8affineqb` multiplies the bytes of a lane by the matrix of that position; the XOR over all lanes is
//! the syndrome. The same planes, two groups at a time, become 16-bit fields of 32 records: scores and findings are
//! look-ups of 5 or 6 flags by `vpermw` and `vpermi2w`.
#![allow(
    unsafe_code,
    reason = "vector loads and stores take pointers, and the features are those of a level"
)]

use super::linear::{ZEROS, syndrome};
use super::policy::{by_form, findings, least_decision, places, risk};
use super::{WORDS, portable};
use crate::traffic::{ahead, is_large, x86::AHEAD, x86::fence, x86::prefetch};
use crate::{Level, Prepared};
use accel_kernels::descriptor_validation::{Checksum, Decision, Flaw, MAGIC, Params, VERSION};
use std::arch::x86_64::*;
use std::array::from_fn;
use std::ops::Range;
use std::sync::LazyLock;

/// Records of a step, in four groups of eight.
const STEP: usize = 32;
const GROUPS: usize = 4;

/// Steps of about a quarter of a megabyte.
const PART: usize = 256;

/// Fewer records than these at the end are taken one by one, more as a padded step.
const FEW: usize = 12;

/// A register's worth of something, aligned like one.
#[repr(C, align(64))]
#[derive(Clone, Copy)]
struct Line<T>(T);

/// The lane in which third `k` of record `r` of a group lies, in whichever of the three registers.
const fn lane(r: usize, k: usize) -> usize {
    (3 * r + k) % 8
}

/// The lanes of register `i` of a group that hold third `k`.
const fn lanes(i: usize, k: usize) -> u8 {
    let (mut mask, mut l) = (0, 0);
    while l < 8 {
        if (8 * i + l) % 3 == k {
            mask |= 1 << l;
        }
        l += 1;
    }
    mask
}

/// The permute that makes lane `j` byte `j` of third `k`, of records 0 to 7.
const fn transpose(k: usize) -> Line<[u8; 64]> {
    let (mut index, mut i) = ([0; 64], 0);
    while i < 64 {
        index[i] = (8 * lane(i % 8, k) + i / 8) as u8; // below 64
        i += 1;
    }
    Line(index)
}

static TRANSPOSE: [Line<[u8; 64]>; 3] = [transpose(0), transpose(1), transpose(2)];

/// The permute of the planes of two groups that makes the lower half of a register the 16-bit word `2 low` bytes
/// into a third, and the upper half the word `high`. Records are in the order in which unpacking with the words of the
/// other two groups gives them back in theirs: 0 to 3 of the one, 0 to 3 of the other, 4 to 7 of the one, of the other.
const fn words(low: usize, high: usize) -> Line<[u8; 64]> {
    let (mut index, mut i) = ([0; 64], 0);
    while i < 64 {
        let word = if i < 32 { low } else { high };
        let at = i / 2 % 16;
        let (record, group) = (at % 4 + at / 8 * 4, at / 4 % 2);
        // big-endian: the byte at the lower position is the upper one
        let position = 2 * word + 1 - i % 2;
        index[i] = (64 * group + 8 * position + record) as u8; // below 128
        i += 1;
    }
    Line(index)
}

/// The permutes for words 4 to 7 of a record, then for 8 to 11: two pairs each.
const fn word_pairs(layout: u8) -> [Line<[u8; 64]>; 4] {
    let at = places(layout);
    let first = at.flags % 4;
    let time = at.time % 4;
    match layout {
        // flags; time; memory and output
        0 => [words(first, first + 1), words(time, time), words(0, 1), words(0, 1)],
        // flags; the upper time; the lower time and memory; output
        1 => [words(first, first + 1), words(3, 3), words(0, 1), words(2, 2)],
        // flags; both times; memory and output
        _ => [words(first, first + 1), words(time - 1, time), words(0, 1), words(0, 1)],
    }
}

static WORD_PAIRS: [[Line<[u8; 64]>; 4]; 3] = [word_pairs(0), word_pairs(1), word_pairs(2)];

/// The permute of the first thirds of two groups that makes 32-bit word `w` of 16 records, in their order.
const fn sixteen(w: usize) -> Line<[u32; 16]> {
    let (mut index, mut i) = ([0; 16], 0);
    while i < 16 {
        index[i] = (16 * (i / 8) + 2 * lane(i % 8, 0) + w) as u32; // below 32
        i += 1;
    }
    Line(index)
}

static SIXTEEN: [Line<[u32; 16]>; 2] = [sixteen(0), sixteen(1)];

/// Picks bytes 22 and 23 as a number, out of last thirds.
static STORED: Line<[u8; 64]> = {
    let (mut index, mut i) = ([0x80; 64], 0);
    while i < 64 {
        index[i] = 7 + (i % 16) as u8; // below 16
        index[i + 1] = 6 + (i % 16) as u8; // below 16
        i += 8;
    }
    Line(index)
};

/// The matrices of the lanes of each third, for the low and the high byte of the syndrome.
type Matrices = [[Line<[u64; 8]>; 3]; 2];

static MATRICES: LazyLock<Matrices> = LazyLock::new(|| {
    from_fn(|byte| {
        from_fn(|k| Line(from_fn(|j| matrix(|value| (syndrome(8 * k + j, value) >> (8 * byte)) as u8))))
    })
});

/// The matrix of a linear map of bytes: byte `7 - i` has the input bits that output bit `i` is the parity of.
fn matrix(map: impl Fn(u8) -> u8) -> u64 {
    let row = |i: usize| (0..8).fold(0, |row, bit| row | u64::from(map(1 << bit) >> i & 1) << bit);
    (0..8).fold(0, |matrix, i| matrix | row(i) << (8 * (7 - i)))
}

/// A look-up of 16-bit words by each half of the flags: 6 bits of it, then 5, then 5.
#[repr(C, align(64))]
struct Lookup {
    six: [[[u16; 32]; 2]; 2],
    five: [[[u16; 32]; 2]; 2],
}

impl Lookup {
    /// `join` adds what a further flag says to an entry.
    fn new(join: impl Fn(u16, usize) -> u16) -> Self {
        let fill = |table: &mut [u16], first: usize| {
            for value in 1..table.len() {
                let high = value.ilog2() as usize;
                table[value] = join(table[value ^ (1 << high)], first + high);
            }
        };
        let mut tables = Self { six: [[[0; 32]; 2]; 2], five: [[[0; 32]; 2]; 2] };
        for half in 0..2 {
            fill(tables.six[half].as_flattened_mut(), 16 * half);
            fill(&mut tables.five[half][0], 16 * half + 6);
            fill(&mut tables.five[half][1], 16 * half + 11);
        }
        tables
    }
}

/// A policy made ready.
pub(super) struct Policy {
    score: Lookup,
    /// The upper half of the output word without errors, costs and decision.
    upper: Lookup,
    /// The decision for the class of the lowest 5 flags.
    base: Line<[u16; 32]>,
    /// The decision that the 5 uppermost findings ask for.
    found: Line<[u16; 32]>,
    limits: [u16; 4],
    params: Params,
    large: bool,
    one_by_one: portable::Tables,
}

impl Policy {
    pub(super) fn new(params: Params, records: usize) -> Self {
        let upper_half = |word: u32| (word >> 16) as u16; // what is left has 16 bits
        let class = !(Decision::Reject as u16);
        let mut upper = Lookup::new(|found, flag| found | upper_half(findings(&params, 1 << flag)));
        for (flags, entry) in upper.six[0].as_flattened_mut().iter_mut().enumerate() {
            *entry |= upper_half(risk(&params, flags as u32)) & class; // below 64
        }
        // the time of a short field stops at the field's limit, which nothing exceeds
        let time = match places(params.layout as u8).long_time {
            true => params.limit_time,
            false => params.limit_time.min(0xFFFF),
        };
        Self {
            // exact: a sum of sums that stop at 65535 stops where the whole would
            score: Lookup::new(|sum, flag| sum.saturating_add(params.weights[flag])),
            upper,
            base: Line(from_fn(|flags| upper_half(risk(&params, flags as u32)) & !class)),
            found: Line(from_fn(|found| least_decision((found as u32) << Flaw::DeniedFlag as u32) as u16)),
            limits: [upper_half(time), time as u16, params.limit_memory, params.limit_output],
            params,
            large: is_large(records.saturating_mul(WORDS + 1)),
            one_by_one: portable::Tables::new(params),
        }
    }
}

impl Prepared for Policy {
    fn run(&self, input: &[u32], output: &mut [u32]) {
        if output.len() < FEW {
            return self.one_by_one.run(input, output);
        }
        assert!(Level::Avx512.is_here());
        let policy = self;
        // SAFETY: the processor has the level.
        unsafe { by_form!(self.params, run_form(policy, input, output)) }
    }
}

#[target_feature(enable = "avx512f,avx512bw,avx512dq,avx512vl,avx512vbmi,gfni")]
fn run_form<const LAYOUT: u8, const SUM: bool>(policy: &Policy, input: &[u32], output: &mut [u32]) {
    let records = output.len().min(input.len() / WORDS);
    let (mut input, mut output) = (&input[..records * WORDS], &mut output[..records]);
    if policy.large {
        // whole lines, so that they can go past the caches
        let head = output.as_ptr().align_offset(64).min(records);
        let (first, rest) = output.split_at_mut(head);
        policy.one_by_one.run(&input[..head * WORDS], first);
        (input, output) = (&input[head * WORDS..], rest);
    }
    let whole = output.len() / STEP;
    let mut run = |range: Range<usize>, prefetched| {
        let [from, to] = [WORDS, 1].map(|words| range.start * STEP * words..range.end * STEP * words);
        steps::<LAYOUT, SUM>(policy, &input[from], &mut output[to], policy.large, prefetched);
    };
    if policy.large {
        ahead::in_parts(whole, PART, &mut run);
        fence();
    } else {
        run(0..whole, false);
    }
    let done = whole * STEP;
    let (input, output) = (&input[done * WORDS..], &mut output[done..]);
    if output.len() < FEW {
        return policy.one_by_one.run(input, output);
    }
    let (mut padded, mut out) = ([0; STEP * WORDS], [0; STEP]);
    padded[..input.len()].copy_from_slice(input);
    steps::<LAYOUT, SUM>(policy, &padded, &mut out, false, false);
    output.copy_from_slice(&out[..output.len()]);
}

/// All whole steps. Made of functions small enough to be inlined: a call between them would store all registers.
#[inline(never)]
#[target_feature(enable = "avx512f,avx512bw,avx512dq,avx512vl,avx512vbmi,gfni")]
fn steps<const LAYOUT: u8, const SUM: bool>(
    policy: &Policy,
    input: &[u32],
    output: &mut [u32],
    large: bool,
    prefetched: bool,
) {
    let matrices = &*MATRICES;
    let zeros = *ZEROS;
    let steps = input.as_chunks::<{ STEP * WORDS }>().0.iter().zip(output.as_chunks_mut::<STEP>().0);
    for (records, out) in steps {
        if prefetched {
            for line in records.as_chunks::<16>().0 {
                prefetch(line, AHEAD);
            }
        }
        // one group after the other: so the registers suffice
        let groups: [Group; GROUPS] = from_fn(|g| group::<SUM>(matrices, records, g));
        let wrong = wrong::<SUM>(&groups, zeros);
        let fields = fields::<LAYOUT>(&groups);
        let (score, upper) = (scores(policy, &fields), upper_halves::<LAYOUT>(policy, &fields));
        let [a, b, c, d] = &groups;
        let verdicts = [
            errors::<LAYOUT>(_mm512_unpacklo_epi16(score, upper), [a, b], wrong as u16), // the lower half
            errors::<LAYOUT>(_mm512_unpackhi_epi16(score, upper), [c, d], (wrong >> 16) as u16),
        ];
        let to = out.as_mut_ptr().cast::<__m512i>();
        // SAFETY: 32 words are two registers; large outputs begin on a multiple of 64 bytes.
        unsafe {
            if large {
                _mm512_stream_si512(to, verdicts[0]);
                _mm512_stream_si512(to.add(1), verdicts[1]);
            } else {
                _mm512_storeu_si512(to, verdicts[0]);
                _mm512_storeu_si512(to.add(1), verdicts[1]);
            }
        }
    }
}

/// The thirds of the records of a group, each in its lane.
#[inline]
#[target_feature(enable = "avx512f")]
fn thirds(records: &[u32; STEP * WORDS], group: usize) -> [__m512i; 3] {
    let from = records.as_chunks::<48>().0[group].as_ptr().cast::<__m512i>();
    // SAFETY: 48 words are three registers.
    let [a, b, c] = unsafe {
        [_mm512_loadu_si512(from), _mm512_loadu_si512(from.add(1)), _mm512_loadu_si512(from.add(2))]
    };
    let gather = |b_lanes: u8, c_lanes: u8| {
        _mm512_mask_blend_epi64(c_lanes, _mm512_mask_blend_epi64(b_lanes, a, b), c)
    };
    [
        gather(const { lanes(1, 0) }, const { lanes(2, 0) }),
        gather(const { lanes(1, 1) }, const { lanes(2, 1) }),
        gather(const { lanes(1, 2) }, const { lanes(2, 2) }),
    ]
}

#[inline]
#[target_feature(enable = "avx512f")]
fn load<T>(line: &Line<T>) -> __m512i {
    const { assert!(size_of::<T>() == 64) };
    // SAFETY: it is 64 bytes, aligned to 64.
    unsafe { _mm512_load_si512((&raw const *line).cast()) }
}

#[inline]
#[target_feature(enable = "avx512f")]
fn table(words: &[u16; 32]) -> __m512i {
    // SAFETY: it is 64 bytes.
    unsafe { _mm512_loadu_si512(words.as_ptr().cast()) }
}

/// The byte planes of a group: lane `j` of plane `k` is byte `8 k + j` of its records.
#[inline]
#[target_feature(enable = "avx512f,avx512vbmi")]
fn planes(thirds: &[__m512i; 3]) -> [__m512i; 3] {
    from_fn(|k| _mm512_permutexvar_epi8(load(&TRANSPOSE[k]), thirds[k]))
}

/// Truth tables of three operands.
const XOR3: i32 = 0x96;
const OR3: i32 = 0xFE;

/// Not zero in the lower half of a lane where the sum of a record is wrong; lanes as the first thirds have them.
#[inline]
#[target_feature(enable = "avx512f,avx512bw")]
fn sum_difference(thirds: &[__m512i; 3]) -> __m512i {
    let zero = _mm512_setzero_si512();
    let checked = _mm512_and_si512(thirds[2], _mm512_set1_epi64(0xFFFF_FFFF_FFFF));
    let stored = _mm512_shuffle_epi8(thirds[2], load(&STORED));
    let [first, second, last] = [thirds[0], thirds[1], checked].map(|t| _mm512_sad_epu8(t, zero));
    let last = _mm512_sub_epi64(last, stored);
    _mm512_add_epi64(
        first,
        _mm512_add_epi64(_mm512_alignr_epi64::<1>(second, second), _mm512_alignr_epi64::<2>(last, last)),
    )
}

/// The XOR over the lanes of the low and the high byte of the syndrome is still to be taken.
#[inline]
#[target_feature(enable = "avx512f,gfni")]
fn multiply(matrices: &Matrices, planes: &[__m512i; 3]) -> [__m512i; 2] {
    from_fn(|byte| {
        let product = |k: usize| _mm512_gf2p8affine_epi64_epi8::<0>(planes[k], load(&matrices[byte][k]));
        _mm512_ternarylogic_epi64::<XOR3>(product(0), product(1), product(2))
    })
}

/// Eight records.
struct Group {
    /// The first thirds.
    first: __m512i,
    /// The byte planes of the second and the last thirds.
    planes: [__m512i; 2],
    /// For a CRC what [`multiply`] gives, for a sum what [`sum_difference`] does, and nothing.
    check: [__m512i; 2],
}

#[inline]
#[target_feature(enable = "avx512f,avx512bw,avx512vbmi,gfni")]
fn group<const SUM: bool>(matrices: &Matrices, records: &[u32; STEP * WORDS], number: usize) -> Group {
    let thirds = thirds(records, number);
    let planes = planes(&thirds);
    let check = match SUM {
        true => [sum_difference(&thirds), _mm512_setzero_si512()],
        false => multiply(matrices, &planes),
    };
    Group { first: thirds[0], planes: [planes[1], planes[2]], check }
}

/// A bit for each of 32 records: its checksum is wrong.
#[inline]
#[target_feature(enable = "avx512f,avx512bw")]
fn wrong<const SUM: bool>(groups: &[Group; GROUPS], zeros: u16) -> u32 {
    if SUM { wrong_sums(groups) } else { wrong_crcs(groups, zeros) }
}

#[inline]
#[target_feature(enable = "avx512f")]
fn wrong_sums(groups: &[Group; GROUPS]) -> u32 {
    let half = |h: usize| {
        let [one, other] = [2 * h, 2 * h + 1].map(|g| groups[g].check[0]);
        let words = _mm512_permutex2var_epi32(one, load(&SIXTEEN[0]), other);
        u32::from(_mm512_test_epi32_mask(words, words))
    };
    half(0) | half(1) << 16
}

#[inline]
#[target_feature(enable = "avx512f,avx512bw")]
fn wrong_crcs(groups: &[Group; GROUPS], zeros: u16) -> u32 {
    let fold = |one: __m512i, other: __m512i| {
        _mm512_xor_si512(_mm512_unpacklo_epi64(one, other), _mm512_unpackhi_epi64(one, other))
    };
    let fold_wide = |one: __m512i, other: __m512i| {
        _mm512_xor_si512(_mm512_shuffle_i64x2::<0x88>(one, other), _mm512_shuffle_i64x2::<0xDD>(one, other))
    };
    let byte = |b: usize| {
        let pair = |g: usize| fold(groups[g].check[b], groups[g + 1].check[b]);
        fold_wide(pair(0), pair(2))
    };
    let sums = fold_wide(byte(0), byte(1));
    let [low, high] = zeros.to_le_bytes().map(|b| _mm256_set1_epi8(b as i8)); // reinterpreted
    let right = _mm512_inserti64x4::<1>(_mm512_castsi256_si512(low), high);
    let wrong = _mm512_cmpneq_epi8_mask(sums, right);
    wrong as u32 | (wrong >> 32) as u32 // low bytes, high bytes
}

#[inline]
#[target_feature(enable = "avx512f,avx512bw")]
fn scores(policy: &Policy, fields: &Fields) -> __m512i {
    let add = |a, b| _mm512_adds_epu16(a, b);
    let [a, b, c, d, e, f] = look_up(&policy.score, fields);
    add(add(add(a, b), add(c, d)), add(e, f))
}

/// The upper halves of the output words without the errors.
#[inline]
#[target_feature(enable = "avx512f,avx512bw")]
fn upper_halves<const LAYOUT: u8>(policy: &Policy, fields: &Fields) -> __m512i {
    let [a, b, c, d, e, f] = look_up(&policy.upper, fields);
    let or = |a, b, c| _mm512_ternarylogic_epi64::<OR3>(a, b, c);
    let upper = costs::<LAYOUT>(policy, fields, _mm512_or_si512(or(a, b, c), or(d, e, f)));
    let found = _mm512_srli_epi16::<{ Flaw::DeniedFlag as u32 - 16 }>(upper);
    let found = _mm512_permutexvar_epi16(found, load(&policy.found));
    let base = _mm512_permutexvar_epi16(fields.flags[0], load(&policy.base));
    _mm512_or_si512(upper, _mm512_max_epu16(found, base))
}

/// Sets the errors in the output words of two groups; a bit for each record says whether its checksum is wrong.
#[inline]
#[target_feature(enable = "avx512f")]
fn errors<const LAYOUT: u8>(words: __m512i, groups: [&Group; 2], wrong: u16) -> __m512i {
    let word = |w: usize| _mm512_permutex2var_epi32(groups[0].first, load(&SIXTEEN[w]), groups[1].first);
    let magic = _mm512_set1_epi32(i32::from_le_bytes(MAGIC));
    let words = error(words, wrong, Flaw::Checksum);
    let words = error(words, _mm512_cmpneq_epi32_mask(word(0), magic), Flaw::Magic);
    if const { !places(LAYOUT).version } {
        return words;
    }
    let version = _mm512_set1_epi32(i32::from(VERSION.swap_bytes()) << 16);
    let found = _mm512_slli_epi32::<16>(word(1));
    error(words, _mm512_cmpneq_epi32_mask(found, version), Flaw::Version)
}

/// Sets an error in output words, and REJECT, which is the largest decision.
#[inline]
#[target_feature(enable = "avx512f")]
fn error(words: __m512i, records: u16, flaw: Flaw) -> __m512i {
    let bits = 1 << flaw as u32 | (Decision::Reject as i32) << 16;
    _mm512_mask_or_epi32(words, records, words, _mm512_set1_epi32(bits))
}

/// Fields of 32 records in 16-bit words, in the order of [`words`]; the lower half first.
struct Fields {
    flags: [__m512i; 2],
    time: [__m512i; 2],
    memory: __m512i,
    output: __m512i,
}

#[inline]
#[target_feature(enable = "avx512f,avx512bw,avx512vbmi")]
fn fields<const LAYOUT: u8>(groups: &[Group; GROUPS]) -> Fields {
    let pairs = &WORD_PAIRS[LAYOUT as usize];
    // the two words of pair `p`
    let both = |p: usize| {
        let index = load(&pairs[p]);
        let k = p / 2;
        let join = |g: usize| _mm512_permutex2var_epi8(groups[g].planes[k], index, groups[g + 2].planes[k]);
        let (one, other) = (join(0), join(1));
        [_mm512_shuffle_i64x2::<0x44>(one, other), _mm512_shuffle_i64x2::<0xEE>(one, other)]
    };
    let [flags_high, flags_low] = both(0);
    let flags = [flags_low, flags_high];
    match LAYOUT {
        0 => {
            let ([time, _], [memory, output]) = (both(1), both(2));
            Fields { flags, time: [time, _mm512_setzero_si512()], memory, output }
        }
        1 => {
            let ([time_high, _], [time_low, memory], [output, _]) = (both(1), both(2), both(3));
            Fields { flags, time: [time_low, time_high], memory, output }
        }
        _ => {
            let ([time_high, time_low], [memory, output]) = (both(1), both(2));
            Fields { flags, time: [time_low, time_high], memory, output }
        }
    }
}

/// What each part of the flags says.
#[inline]
#[target_feature(enable = "avx512f,avx512bw")]
fn look_up(tables: &Lookup, fields: &Fields) -> [__m512i; 6] {
    let [low, high] = [0, 1].map(|half| {
        let flags = fields.flags[half];
        let [first, second] = &tables.six[half];
        [
            _mm512_permutex2var_epi16(table(first), flags, table(second)),
            _mm512_permutexvar_epi16(_mm512_srli_epi16::<6>(flags), table(&tables.five[half][0])),
            _mm512_permutexvar_epi16(_mm512_srli_epi16::<11>(flags), table(&tables.five[half][1])),
        ]
    });
    [low[0], low[1], low[2], high[0], high[1], high[2]]
}

/// Adds the findings on costs to the upper halves.
#[inline]
#[target_feature(enable = "avx512f,avx512bw")]
fn costs<const LAYOUT: u8>(policy: &Policy, fields: &Fields, upper: __m512i) -> __m512i {
    let [time_high, time_low, memory, output] = policy.limits.map(|l| _mm512_set1_epi16(l as i16)); // reinterpreted
    let add = |upper: __m512i, records: u32, flaw: Flaw| {
        let bit = _mm512_set1_epi16((1u32 << (flaw as u32 - 16)) as i16); // reinterpreted
        _mm512_mask_add_epi16(upper, records, upper, bit)
    };
    let mut over_time = _mm512_cmpgt_epu16_mask(fields.time[0], time_low);
    if const { places(LAYOUT).long_time } {
        over_time &= _mm512_cmpeq_epi16_mask(fields.time[1], time_high);
        over_time |= _mm512_cmpgt_epu16_mask(fields.time[1], time_high);
    }
    let upper = add(upper, over_time, Flaw::OverTime);
    let upper = add(upper, _mm512_cmpgt_epu16_mask(fields.memory, memory), Flaw::OverMemory);
    add(upper, _mm512_cmpgt_epu16_mask(fields.output, output), Flaw::OverOutput)
}

/// Checks the checksums alone: bit `i` of word `w` is set when that of record `64 w + i` is right.
pub(super) fn checksums(kind: Checksum, input: &[u32], output: &mut [u64]) {
    assert!(Level::Avx512.is_here());
    // SAFETY: the processor has the level.
    unsafe {
        match kind {
            Checksum::Crc32Lo => checksums_form::<false>(kind, input, output),
            Checksum::Sum16 => checksums_form::<true>(kind, input, output),
        }
    }
}

#[target_feature(enable = "avx512f,avx512bw,avx512dq,avx512vl,avx512vbmi,gfni")]
fn checksums_form<const SUM: bool>(kind: Checksum, input: &[u32], output: &mut [u64]) {
    let matrices = &*MATRICES;
    let zeros = *ZEROS;
    let prefetched = is_large(input.len()) && ahead::pays();
    let (words, rest) = input.as_chunks::<{ 2 * STEP * WORDS }>();
    let (whole, last) = output.split_at_mut(words.len());
    for (records, out) in words.iter().zip(whole) {
        if prefetched {
            for line in records.as_chunks::<16>().0 {
                prefetch(line, AHEAD);
            }
        }
        *out = 0;
        for (half, records) in records.as_chunks::<{ STEP * WORDS }>().0.iter().enumerate() {
            let wrong = wrong::<SUM>(&from_fn(|g| group::<SUM>(matrices, records, g)), zeros);
            *out |= u64::from(!wrong) << (STEP * half);
        }
    }
    if let [last, ..] = last {
        *last = portable::validity(kind, rest);
    }
}
