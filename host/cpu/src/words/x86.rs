//! Registers of 16, 32 and 64 bytes.
#![allow(unsafe_code, reason = "vector loads and stores take pointers; here arrays state what they touch")]

use std::arch::x86_64::{
    __m128i, __m256i, __m512i, _MM_HINT_T0, _mm_loadu_si128, _mm_prefetch, _mm256_i32gather_epi32,
    _mm256_loadu_si256, _mm256_min_epu32, _mm256_set1_epi32, _mm256_storeu_si256, _mm512_i32gather_epi32,
    _mm512_loadu_si512, _mm512_min_epu32, _mm512_set1_epi32, _mm512_storeu_si512,
};

/// Four words.
#[inline]
pub(crate) fn load_4(words: &[u32; 4]) -> __m128i {
    // SAFETY: reads the 16 bytes of the array, at any alignment; SSE2 is part of x86-64.
    unsafe { _mm_loadu_si128(words.as_ptr().cast()) }
}

/// Eight words.
#[inline]
#[target_feature(enable = "avx2")]
pub(crate) fn load_8(words: &[u32; 8]) -> __m256i {
    // SAFETY: reads the 32 bytes of the array, at any alignment.
    unsafe { _mm256_loadu_si256(words.as_ptr().cast()) }
}

/// Sixteen words.
#[inline]
#[target_feature(enable = "avx512f")]
pub(crate) fn load_16(words: &[u32; 16]) -> __m512i {
    // SAFETY: reads the 64 bytes of the array, at any alignment.
    unsafe { _mm512_loadu_si512(words.as_ptr().cast()) }
}

/// The eight halves of words from this one on.
#[inline(always)]
pub(crate) fn load_8_halves<const N: usize>(words: &[u32; N], first: usize) -> __m128i {
    assert!(first + 8 <= 2 * N);
    // SAFETY: reads 16 bytes of the array, at any alignment; SSE2 is part of x86-64.
    unsafe { _mm_loadu_si128(words.as_ptr().cast::<u16>().add(first).cast()) }
}

/// Writes eight words.
#[inline]
#[target_feature(enable = "avx2")]
pub(crate) fn store_8(words: &mut [u32; 8], value: __m256i) {
    // SAFETY: writes the 32 bytes of the array, at any alignment.
    unsafe { _mm256_storeu_si256(words.as_mut_ptr().cast(), value) }
}

/// Writes sixteen words.
#[inline]
#[target_feature(enable = "avx512f")]
pub(crate) fn store_16(words: &mut [u32; 16], value: __m512i) {
    // SAFETY: writes the 64 bytes of the array, at any alignment.
    unsafe { _mm512_storeu_si512(words.as_mut_ptr().cast(), value) }
}

/// The words with these numbers; numbers beyond the last mean the last.
#[inline]
#[target_feature(enable = "avx2")]
pub(crate) fn gather_8<const N: usize>(words: &[u32; N], numbers: __m256i) -> __m256i {
    const { assert!(0 < N && N <= i32::MAX as usize) };
    let numbers = _mm256_min_epu32(numbers, _mm256_set1_epi32(N as i32 - 1));
    // SAFETY: no number is above the last word's.
    unsafe { _mm256_i32gather_epi32::<4>(words.as_ptr().cast(), numbers) }
}

/// The words with these numbers; numbers beyond the last mean the last.
#[inline]
#[target_feature(enable = "avx512f")]
pub(crate) fn gather_16<const N: usize>(words: &[u32; N], numbers: __m512i) -> __m512i {
    const { assert!(0 < N && N <= i32::MAX as usize) };
    let numbers = _mm512_min_epu32(numbers, _mm512_set1_epi32(N as i32 - 1));
    // SAFETY: no number is above the last word's.
    unsafe { _mm512_i32gather_epi32::<4>(numbers, words.as_ptr().cast()) }
}

/// Asks for the cache lines of these words.
#[inline]
pub(crate) fn prefetch(words: &[u32]) {
    let lines = words.chunks(16).chain(words.last().map(std::slice::from_ref));
    for line in lines {
        // SAFETY: a hint: nothing is read that a program could see.
        unsafe { _mm_prefetch::<_MM_HINT_T0>(line.as_ptr().cast()) };
    }
}
