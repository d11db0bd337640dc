//! The traffic of x86-64: vectors of 32 and 64 bytes.
#![allow(unsafe_code, reason = "vector loads, prefetch and non-temporal stores take pointers")]

use super::{LINE, ahead, before_line, is_large, walk};
use crate::Level;
use std::arch::x86_64::*;

/// How far ahead of the reads lines are fetched, in bytes.
pub(crate) const AHEAD: usize = 12 << 10;

/// Fetches the line so many bytes after `at`: also beyond the end of a slice, since a prefetch can't fault.
#[inline(always)]
pub(crate) fn prefetch<T>(at: *const T, ahead: usize) {
    // SAFETY: a prefetch is a hint, whatever the address.
    unsafe { _mm_prefetch::<_MM_HINT_T0>(at.cast::<i8>().wrapping_add(ahead)) }
}

/// Makes non-temporal stores visible before what follows.
pub(crate) fn fence() {
    // SAFETY: every x86-64 processor has it.
    unsafe { _mm_sfence() }
}

pub(super) fn traffic_avx512(input: &[u32], output: &mut [u32]) -> u32 {
    assert!(Level::Avx512.is_here());
    if !is_large(input.len() + output.len()) {
        // SAFETY: the processor has the level.
        return unsafe { wide::<false>(input, output, false) };
    }
    // SAFETY: the processor has the level.
    in_parts(input, output, |from, to, prefetched| unsafe { wide::<true>(from, to, prefetched) })
}

pub(super) fn traffic_avx2(input: &[u32], output: &mut [u32]) -> u32 {
    assert!(Level::Avx2.is_here());
    if !is_large(input.len() + output.len()) {
        // SAFETY: the processor has the level.
        return unsafe { narrow::<false>(input, output, false) };
    }
    // SAFETY: the processor has the level.
    in_parts(input, output, |from, to, prefetched| unsafe { narrow::<true>(from, to, prefetched) })
}

/// Large traffic in parts, with prefetch or without, as [`ahead::in_parts`] finds best.
fn in_parts(input: &[u32], output: &mut [u32], mut run: impl FnMut(&[u32], &mut [u32], bool) -> u32) -> u32 {
    // steps of about a kilobyte, proportional in both
    let steps = (input.len() + output.len()) >> 8;
    let line = |length: usize, step: usize| match step == steps {
        true => length,
        false => (length as u128 * step as u128 / steps as u128) as usize / LINE * LINE, // at most the length
    };
    let mut sum = 0;
    let (reads, writes) = (input.len(), output.len());
    ahead::in_parts(steps, 256, &mut |range, prefetched| {
        let [from, to] = [reads, writes].map(|length| line(length, range.start)..line(length, range.end));
        sum ^= run(&input[from], &mut output[to], prefetched);
    });
    sum
}

pub(super) fn copy_avx512(input: &[u32], output: &mut [u32]) {
    assert!(Level::Avx512.is_here());
    if !is_large(input.len() + output.len()) {
        return output.copy_from_slice(input);
    }
    // SAFETY: the processor has the level.
    unsafe { copy_wide(input, output) }
}

pub(super) fn copy_avx2(input: &[u32], output: &mut [u32]) {
    assert!(Level::Avx2.is_here());
    if !is_large(input.len() + output.len()) {
        return output.copy_from_slice(input);
    }
    // SAFETY: the processor has the level.
    unsafe { copy_narrow(input, output) }
}

#[target_feature(enable = "avx512f")]
fn wide<const LARGE: bool>(input: &[u32], output: &mut [u32], prefetched: bool) -> u32 {
    let sum = walk(
        input,
        output,
        _mm512_setzero_si512(),
        |sum, line| {
            if prefetched {
                prefetch(line, AHEAD);
            }
            // SAFETY: a line is 64 bytes.
            _mm512_xor_si512(sum, unsafe { _mm512_loadu_si512(line.as_ptr().cast()) })
        },
        |line, sum| {
            let to = line.as_mut_ptr().cast();
            // SAFETY: a line is 64 bytes, and those written begin on a multiple of 64.
            unsafe { if LARGE { _mm512_stream_si512(to, sum) } else { _mm512_store_si512(to, sum) } }
        },
    );
    if LARGE {
        fence();
    }
    let mut words = [0; LINE];
    // SAFETY: the words are 64 bytes.
    unsafe { _mm512_storeu_si512(words.as_mut_ptr().cast(), sum) };
    words.into_iter().fold(0, |sum, word| sum ^ word)
}

#[target_feature(enable = "avx2")]
fn narrow<const LARGE: bool>(input: &[u32], output: &mut [u32], prefetched: bool) -> u32 {
    let [low, high] = walk(
        input,
        output,
        [_mm256_setzero_si256(); 2],
        |[low, high], line| {
            if prefetched {
                prefetch(line, AHEAD);
            }
            let from = line.as_ptr().cast::<__m256i>();
            // SAFETY: a line is two vectors of 32 bytes.
            unsafe {
                [
                    _mm256_xor_si256(low, _mm256_loadu_si256(from)),
                    _mm256_xor_si256(high, _mm256_loadu_si256(from.add(1))),
                ]
            }
        },
        |line, [low, high]| {
            let to = line.as_mut_ptr().cast::<__m256i>();
            // SAFETY: a line is two vectors of 32 bytes, and those written begin on a multiple of 64.
            unsafe {
                if LARGE {
                    _mm256_stream_si256(to, low);
                    _mm256_stream_si256(to.add(1), high);
                } else {
                    _mm256_store_si256(to, low);
                    _mm256_store_si256(to.add(1), high);
                }
            }
        },
    );
    if LARGE {
        fence();
    }
    let mut words = [0; 8];
    // SAFETY: the words are 32 bytes.
    unsafe { _mm256_storeu_si256(words.as_mut_ptr().cast(), _mm256_xor_si256(low, high)) };
    words.into_iter().fold(0, |sum, word| sum ^ word)
}

/// The words before and after the whole lines that are written are copied here; the pairs of lines come back.
fn copy_ends<'a>(
    input: &'a [u32],
    output: &'a mut [u32],
) -> impl Iterator<Item = (&'a [u32; LINE], &'a mut [u32; LINE])> {
    let start = before_line(output);
    let (from_head, from_body) = input.split_at(start);
    let (to_head, to_body) = output.split_at_mut(start);
    to_head.copy_from_slice(from_head);
    let (from, from_tail) = from_body.as_chunks();
    let (to, to_tail) = to_body.as_chunks_mut();
    to_tail.copy_from_slice(from_tail);
    from.iter().zip(to)
}

#[target_feature(enable = "avx512f")]
fn copy_wide(input: &[u32], output: &mut [u32]) {
    let prefetched = ahead::pays();
    for (from, to) in copy_ends(input, output) {
        if prefetched {
            prefetch(from, AHEAD);
        }
        // SAFETY: a line is 64 bytes, and those written begin on a multiple of 64.
        unsafe { _mm512_stream_si512(to.as_mut_ptr().cast(), _mm512_loadu_si512(from.as_ptr().cast())) }
    }
    fence();
}

#[target_feature(enable = "avx2")]
fn copy_narrow(input: &[u32], output: &mut [u32]) {
    let prefetched = ahead::pays();
    for (from, to) in copy_ends(input, output) {
        if prefetched {
            prefetch(from, AHEAD);
        }
        let (from, to) = (from.as_ptr().cast::<__m256i>(), to.as_mut_ptr().cast::<__m256i>());
        // SAFETY: a line is two vectors of 32 bytes, and those written begin on a multiple of 64.
        unsafe {
            _mm256_stream_si256(to, _mm256_loadu_si256(from));
            _mm256_stream_si256(to.add(1), _mm256_loadu_si256(from.add(1)));
        }
    }
    fence();
}
