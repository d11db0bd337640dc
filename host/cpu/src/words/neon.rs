//! Registers of 16 bytes.
#![allow(unsafe_code, reason = "vector loads and stores take pointers; here arrays state what they touch")]

use std::arch::aarch64::{
    int16x4_t, int16x8_t, int32x4_t, uint8x16_t, uint32x4_t, vld1_s16, vld1q_u8, vld1q_u32,
    vreinterpretq_s16_u32, vst1q_s32, vst1q_u32,
};
use std::arch::asm;

// The parts of a word are taken for the lanes of a register in their order.
const _: () = assert!(cfg!(target_endian = "little"), "the lower half of a word comes first");

/// Four words.
#[inline]
#[target_feature(enable = "neon")]
pub(crate) fn load_4(words: &[u32; 4]) -> uint32x4_t {
    // SAFETY: reads the 16 bytes of the array.
    unsafe { vld1q_u32(words.as_ptr()) }
}

/// Sixteen bytes.
#[inline]
#[target_feature(enable = "neon")]
pub(crate) fn load_bytes(bytes: &[u8; 16]) -> uint8x16_t {
    // SAFETY: reads the 16 bytes of the array.
    unsafe { vld1q_u8(bytes.as_ptr()) }
}

/// Four halves of words.
#[inline]
#[target_feature(enable = "neon")]
pub(crate) fn load_4_halves(halves: &[i16; 4]) -> int16x4_t {
    // SAFETY: reads the 8 bytes of the array.
    unsafe { vld1_s16(halves.as_ptr()) }
}

/// The four halves of words from this one on.
#[inline]
#[target_feature(enable = "neon")]
pub(crate) fn load_next_4_halves<const N: usize>(words: &[u32; N], first: usize) -> int16x4_t {
    assert!(first + 4 <= 2 * N);
    // SAFETY: reads 8 bytes of the array, which are aligned as halves.
    unsafe { vld1_s16(words.as_ptr().cast::<i16>().add(first)) }
}

/// The halves of eight words: those of the first four, those of the others.
#[inline]
#[target_feature(enable = "neon")]
pub(crate) fn load_8_as_halves(words: &[u32; 8]) -> [int16x8_t; 2] {
    let [first, last] = words.as_chunks().0 else { unreachable!("8 words") };
    [vreinterpretq_s16_u32(load_4(first)), vreinterpretq_s16_u32(load_4(last))]
}

/// Writes four words.
#[inline]
#[target_feature(enable = "neon")]
pub(crate) fn store_4(words: &mut [u32; 4], value: uint32x4_t) {
    // SAFETY: writes the 16 bytes of the array.
    unsafe { vst1q_u32(words.as_mut_ptr(), value) }
}

/// Writes four signed words.
#[inline]
#[target_feature(enable = "neon")]
pub(crate) fn store_4_signed(words: &mut [i32; 4], value: int32x4_t) {
    // SAFETY: writes the 16 bytes of the array.
    unsafe { vst1q_s32(words.as_mut_ptr(), value) }
}

/// Asks for the cache lines of these words.
#[inline]
pub(crate) fn prefetch(words: &[u32]) {
    let lines = words.chunks(16).chain(words.last().map(std::slice::from_ref));
    for line in lines {
        // SAFETY: a hint: nothing is read that a program could see.
        unsafe {
            asm!("prfm pldl1keep, [{0}]", in(reg) line.as_ptr(), options(nostack, preserves_flags, readonly))
        };
    }
}
