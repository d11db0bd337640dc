//! Plain loops compiled for the vectors that the processor has: what the compiler makes of safe code, without an intrinsic.
#![allow(
    unsafe_code,
    reason = "calls functions compiled for instructions that this processor was seen to have"
)]

use crate::Level;

/// A loop over words, with what it needs.
pub trait Work {
    /// What it gives.
    type Output;

    /// Runs it. To be marked `#[inline(always)]`, together with what it calls: only what is inlined is compiled anew.
    fn run(self) -> Self::Output;
}

/// Runs this work with the instructions of this level, or of the best below it that the processor has.
#[inline]
pub fn run<W: Work>(level: Level, work: W) -> W::Output {
    match level.or_below() {
        // SAFETY: the processor has the level.
        #[cfg(target_arch = "x86_64")]
        Level::Avx512 => unsafe { avx512(work) },
        // SAFETY: the processor has the level.
        #[cfg(target_arch = "x86_64")]
        Level::Avx2 => unsafe { avx2(work) },
        _ => work.run(),
    }
}

#[cfg(target_arch = "x86_64")]
#[target_feature(enable = "avx512f,avx512bw,avx512dq,avx512vl")]
fn avx512<W: Work>(work: W) -> W::Output {
    work.run()
}

#[cfg(target_arch = "x86_64")]
#[target_feature(enable = "avx2")]
fn avx2<W: Work>(work: W) -> W::Output {
    work.run()
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Sum<'a>(&'a [u32]);

    impl Work for Sum<'_> {
        type Output = u32;

        #[inline(always)]
        fn run(self) -> u32 {
            self.0.iter().fold(0, |sum, word| sum.wrapping_add(word.rotate_left(5)))
        }
    }

    #[test]
    fn a_loop_gives_the_same_at_every_level() {
        let words: Vec<u32> = (0..1003u32).map(|i| i.wrapping_mul(0x9E37_79B9)).collect();
        for length in [0, 1, 7, 64, 1003] {
            let expected = Sum(&words[..length]).run();
            for level in Level::ALL {
                assert_eq!(run(level, Sum(&words[..length])), expected, "{level} {length}");
            }
        }
    }
}
