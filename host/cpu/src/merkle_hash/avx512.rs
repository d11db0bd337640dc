//! AVX-512: a lane of 32 bits is a record, a vector the same word of sixteen of them.
//!
//! A record is a vector when it is loaded: one permutation of its bytes puts the byte before it, makes its words
//! big-endian and leaves out what is not hashed. Then sixteen of them are transposed. The second block of a message has
//! at most one byte of the record: all else in it is the same for every lane and known beforehand.
#![allow(unsafe_code, reason = "functions for instructions that this processor is known to have")]

use super::single::Single;
use super::{Digest, Record, Template};
use crate::words::{gather_16, load_16, store_8};
use crate::{Level, Prepared};
use accel_kernels::merkle_hash::{ROUND, START};
use std::arch::x86_64::*;

/// Records of a step.
const LANES: usize = 16;

/// Sixteen words of sixteen lanes.
type Block = [__m512i; 16];
type State = [__m512i; 8];

/// The padding as vectors want it, and what takes the records that are left over.
struct Lanes {
    template: Template,
    /// Where the bytes of the record go in the first block, and which of its bytes come from there.
    places: [u8; 64],
    from_record: u64,
    /// The first block without the record, as little-endian words of big-endian numbers.
    padding: [u32; 16],
    rest: Single,
}

pub(super) fn prepare(params: &[u32], records: usize) -> Box<dyn Prepared> {
    assert!(Level::Avx512.is_here(), "the processor has AVX-512");
    if records < LANES {
        return Box::new(Single::new(params));
    }
    let template = Template::new(params);
    let mut places = [0; 64];
    let mut from_record = 0;
    for (i, place) in places.iter_mut().enumerate() {
        let byte = i / 4 * 4 + 3 - i % 4; // of the message: byte i of a register lies in a big-endian word
        if (1..template.hashed + 1).contains(&byte) {
            *place = byte as u8 - 1; // below 64
            from_record |= 1 << i;
        }
    }
    let padding = big_endian(&template.bytes[0]);
    Box::new(Lanes { template, places, from_record, padding, rest: Single::new(params) })
}

fn big_endian(block: &[u8; 64]) -> [u32; 16] {
    let words = block.as_chunks().0;
    std::array::from_fn(|i| u32::from_be_bytes(words[i]))
}

impl Prepared for Lanes {
    fn run(&self, input: &[u32], output: &mut [u32]) {
        let (records, rest) = input.as_chunks::<16>().0.as_chunks::<LANES>();
        let (digests, rest_digests) = output.as_chunks_mut::<8>().0.as_chunks_mut::<LANES>();
        for (records, digests) in records.iter().zip(digests) {
            // SAFETY: `prepare` has seen that the processor has these instructions.
            unsafe { self.step(records, digests) }
        }
        self.rest.records(rest, rest_digests);
    }
}

impl Lanes {
    /// The digests of sixteen records.
    #[target_feature(enable = "avx512f,avx512bw,avx512vbmi")]
    fn step(&self, records: &[Record; LANES], digests: &mut [Digest; LANES]) {
        let places = load_bytes(&self.places);
        let padding = load_16(&self.padding);
        let first: Block = std::array::from_fn(|i| {
            let bytes = _mm512_maskz_permutexvar_epi8(self.from_record, places, load_16(&records[i]));
            _mm512_or_si512(bytes, padding)
        });
        let mut state = START.map(|word| _mm512_set1_epi32(word as i32)); // reinterpreted
        state = compress(state, transpose(first));
        if self.template.blocks == 2 {
            let rest = big_endian(&self.template.bytes[1]);
            let mut second = rest.map(|word| _mm512_set1_epi32(word as i32)); // reinterpreted
            if self.template.hashed == 64 {
                // the last byte of a record is the highest of its last word, and the first of this block
                let positions = std::array::from_fn(|i| 16 * i as u32 + 15); // below 256
                let words = gather_16::<256>(flat(records), load_16(&positions));
                let last = _mm512_and_si512(words, _mm512_set1_epi32(0xFF00_0000_u32 as i32)); // reinterpreted
                second[0] = _mm512_or_si512(last, second[0]);
            }
            state = compress(state, second);
        }
        store(state, digests);
    }
}

/// The words of sixteen records.
fn flat(records: &[Record; LANES]) -> &[u32; 256] {
    records.as_flattened().as_array().expect("16 records of 16 words")
}

#[inline]
#[target_feature(enable = "avx512f")]
fn load_bytes(bytes: &[u8; 64]) -> __m512i {
    // SAFETY: reads the 64 bytes of the array, at any alignment.
    unsafe { _mm512_loadu_si512(bytes.as_ptr().cast()) }
}

/// `x` rotated right by three counts, exclusive-or.
macro_rules! mixed {
    ($x:expr, $a:literal, $b:literal, $c:literal) => {
        xor(_mm512_ror_epi32::<$a>($x), _mm512_ror_epi32::<$b>($x), _mm512_ror_epi32::<$c>($x))
    };
    ($x:expr, $a:literal, $b:literal, shift $c:literal) => {
        xor(_mm512_ror_epi32::<$a>($x), _mm512_ror_epi32::<$b>($x), _mm512_srli_epi32::<$c>($x))
    };
}

#[inline]
#[target_feature(enable = "avx512f")]
fn xor(a: __m512i, b: __m512i, c: __m512i) -> __m512i {
    _mm512_ternarylogic_epi32::<0x96>(a, b, c)
}

#[inline]
#[target_feature(enable = "avx512f")]
fn add(a: __m512i, b: __m512i) -> __m512i {
    _mm512_add_epi32(a, b)
}

/// Sixteen rounds from `$first` on. The variables of the state take turns instead of being moved, which after sixteen
/// rounds has come round.
macro_rules! sixteen_rounds {
    ($s:ident, $w:ident, $first:expr, $expand:literal: $($i:literal)*) => {$(
        if $expand {
            let s0 = mixed!($w[($i + 1) % 16], 7, 18, shift 3);
            let s1 = mixed!($w[($i + 14) % 16], 17, 19, shift 10);
            $w[$i] = add(add($w[$i], s0), add($w[($i + 9) % 16], s1));
        }
        let [a, b, c, d, e, f, g, h] = const { turned($i) };
        let word = add($w[$i], _mm512_set1_epi32(ROUND[$first + $i] as i32)); // reinterpreted
        let choice = _mm512_ternarylogic_epi32::<0xCA>($s[e], $s[f], $s[g]);
        let t1 = add(add($s[h], word), add(choice, mixed!($s[e], 6, 11, 25)));
        let majority = _mm512_ternarylogic_epi32::<0xE8>($s[a], $s[b], $s[c]);
        $s[d] = add($s[d], t1);
        $s[h] = add(t1, add(majority, mixed!($s[a], 2, 13, 22)));
    )*};
}

/// Which variables are `a` to `h` in a round.
const fn turned(round: usize) -> [usize; 8] {
    let mut places = [0; 8];
    let mut i = 0;
    while i < 8 {
        places[i] = (i + 16 - round) % 8;
        i += 1;
    }
    places
}

/// The compression function, sixteen lanes at a time.
#[inline]
#[target_feature(enable = "avx512f")]
fn compress(state: State, mut w: Block) -> State {
    let mut s = state;
    sixteen_rounds!(s, w, 0, false: 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15);
    for first in [16, 32, 48] {
        sixteen_rounds!(s, w, first, true: 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15);
    }
    std::array::from_fn(|i| add(state[i], s[i]))
}

/// Vector `i` of the result holds element `i` of each vector.
#[inline]
#[target_feature(enable = "avx512f")]
fn transpose(rows: Block) -> Block {
    // pairs, then fours of rows side by side in each quarter
    let pairs: Block = std::array::from_fn(|i| match i % 2 {
        0 => _mm512_unpacklo_epi32(rows[i], rows[i + 1]),
        _ => _mm512_unpackhi_epi32(rows[i - 1], rows[i]),
    });
    let fours: Block = std::array::from_fn(|i| {
        let from = i / 4 * 4 + i % 4 / 2;
        match i % 2 {
            0 => _mm512_unpacklo_epi64(pairs[from], pairs[from + 2]),
            _ => _mm512_unpackhi_epi64(pairs[from], pairs[from + 2]),
        }
    });
    // then the quarters
    let mut columns = fours;
    for c in 0..4 {
        let even = |i: usize| _mm512_shuffle_i32x4::<0x88>(fours[i + c], fours[i + c + 4]);
        let odd = |i: usize| _mm512_shuffle_i32x4::<0xDD>(fours[i + c], fours[i + c + 4]);
        let (even, odd) = ([even(0), even(8)], [odd(0), odd(8)]);
        columns[c] = _mm512_shuffle_i32x4::<0x88>(even[0], even[1]);
        columns[c + 4] = _mm512_shuffle_i32x4::<0x88>(odd[0], odd[1]);
        columns[c + 8] = _mm512_shuffle_i32x4::<0xDD>(even[0], even[1]);
        columns[c + 12] = _mm512_shuffle_i32x4::<0xDD>(odd[0], odd[1]);
    }
    columns
}

/// Writes the digests: words to bytes, lanes to records.
#[inline]
#[target_feature(enable = "avx512f,avx512bw")]
fn store(state: State, digests: &mut [Digest; LANES]) {
    let swap = _mm512_broadcast_i32x4(_mm_set_epi8(12, 13, 14, 15, 8, 9, 10, 11, 4, 5, 6, 7, 0, 1, 2, 3));
    let zero = _mm512_setzero_si512();
    let rows: Block = std::array::from_fn(|i| if i < 8 { _mm512_shuffle_epi8(state[i], swap) } else { zero });
    for (digest, row) in digests.iter_mut().zip(transpose(rows)) {
        store_8(digest, _mm512_castsi512_si256(row));
    }
}
