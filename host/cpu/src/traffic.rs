//! Memory traffic without computation: what the memory gives when nothing is computed, the roofline of a kernel.
//!
//! The loops move data as the twins of the same level do: vectors of the level's width, and where the level has them and
//! the data exceeds the caches, non-temporal stores, and software prefetch if that pays on this processor. A level that
//! this processor has not got is replaced by the best below it.

#[cfg(target_arch = "x86_64")]
pub(crate) mod ahead;
#[cfg(target_arch = "x86_64")]
pub(crate) mod x86;

use crate::Level;

/// Words of a cache line.
const LINE: usize = 16;

/// Lines of a step: all its reads come before its writes, as in a twin that computes a block of records.
const STEP: usize = 24;

/// Words of input and output together beyond which data counts as larger than the caches and is written past them.
#[cfg(any(test, target_arch = "x86_64"))]
const LARGE: usize = 4 << 20;

/// Whether so many words, read and written, are more than caches keep.
#[cfg(any(test, target_arch = "x86_64"))]
pub(crate) fn is_large(words: usize) -> bool {
    words > LARGE
}

/// Reads all of `input` and writes all of `output`, in the proportion of their lengths, and returns the XOR of what
/// was read.
///
/// 24 bytes read for 4 written are the traffic of `descriptor_validation`.
pub fn traffic(level: Level, input: &[u32], output: &mut [u32]) -> u32 {
    match level.or_below() {
        #[cfg(target_arch = "x86_64")]
        Level::Avx512 => x86::traffic_avx512(input, output),
        #[cfg(target_arch = "x86_64")]
        Level::Avx2 => x86::traffic_avx2(input, output),
        _ => {
            let sum = walk(input, output, [0; LINE], xor, |to, sum| *to = sum);
            sum.into_iter().fold(0, |sum, word| sum ^ word)
        }
    }
}

/// Reads all of `input` and returns the XOR of its words.
pub fn read(level: Level, input: &[u32]) -> u32 {
    traffic(level, input, &mut [])
}

/// Copies `input` to `output`, which is as long.
///
/// # Panics
/// When the lengths differ.
pub fn copy(level: Level, input: &[u32], output: &mut [u32]) {
    assert_eq!(input.len(), output.len(), "a copy is as long as what it copies");
    match level.or_below() {
        #[cfg(target_arch = "x86_64")]
        Level::Avx512 => x86::copy_avx512(input, output),
        #[cfg(target_arch = "x86_64")]
        Level::Avx2 => x86::copy_avx2(input, output),
        _ => output.copy_from_slice(input),
    }
}

fn xor(sum: [u32; LINE], line: &[u32; LINE]) -> [u32; LINE] {
    std::array::from_fn(|i| sum[i] ^ line[i])
}

/// The words of a slice before its first whole cache line.
fn before_line(words: &[u32]) -> usize {
    words.as_ptr().align_offset(4 * LINE).min(words.len())
}

/// Spreads a number of lines evenly over steps.
struct Share {
    each: usize,
    rest: usize,
    steps: usize,
    owed: usize,
}

impl Share {
    fn new(lines: usize, steps: usize) -> Self {
        Self { each: lines / steps, rest: lines % steps, steps, owed: 0 }
    }

    /// The lines of the next step.
    fn next(&mut self) -> usize {
        self.owed += self.rest;
        if self.owed < self.steps {
            return self.each;
        }
        self.owed -= self.steps;
        self.each + 1
    }
}

/// Reads and writes line by line, those written being whole cache lines; the words before and after them are few.
#[inline(always)]
fn walk<T: Copy>(
    input: &[u32],
    output: &mut [u32],
    zero: T,
    read: impl Fn(T, &[u32; LINE]) -> T,
    write: impl Fn(&mut [u32; LINE], T),
) -> T {
    let (mut from, rest) = input.as_chunks::<LINE>();
    let mut last = [0; LINE];
    last[..rest.len()].copy_from_slice(rest);
    let mut sum = read(zero, &last);

    let (head, body) = output.split_at_mut(before_line(output));
    let (mut to, tail) = body.as_chunks_mut::<LINE>();
    let steps = from.len().max(to.len()).div_ceil(STEP).max(1);
    let (mut reads, mut writes) = (Share::new(from.len(), steps), Share::new(to.len(), steps));
    for _ in 0..steps {
        let lines = from.split_off(..reads.next()).expect("the shares add up to the lines");
        for line in lines {
            sum = read(sum, line);
        }
        let lines = to.split_off_mut(..writes.next()).expect("the shares add up to the lines");
        for line in lines {
            write(line, sum);
        }
    }
    head.fill(1);
    tail.fill(1);
    sum
}

#[cfg(test)]
mod tests {
    use super::*;

    fn levels() -> impl Iterator<Item = Level> {
        Level::ALL.into_iter().filter(|level| level.is_here())
    }

    /// Lengths within one line, around a step, and beyond the caches; starts off the line.
    const LENGTHS: [usize; 8] = [0, 1, 15, 16, 17, 24 * 16 * 3 + 5, 100_003, LARGE + 77];

    #[test]
    fn every_word_is_read_and_every_word_written() {
        let words: Vec<u32> = (0..LARGE as u32 + 100).map(|i| i.wrapping_mul(0x9E37_79B9)).collect();
        let mut runs = 0;
        for level in levels() {
            for (length, start) in LENGTHS.into_iter().zip([0, 3, 1, 5, 0, 7, 2, 1]) {
                let input = &words[start..start + length];
                let expected = input.iter().fold(0, |sum, word| sum ^ word);
                assert_eq!(read(level, input), expected, "{level} {length}");
                for out in [0, 1, 33, length / 6, length] {
                    let mut output = vec![0; out + 40];
                    output.fill(0xDEAD_BEEF);
                    assert_eq!(traffic(level, input, &mut output[start..start + out]), expected);
                    let (written, rest) = output[start..].split_at(out);
                    assert!(written.iter().all(|&w| w != 0xDEAD_BEEF), "{level} {length} {out}");
                    assert!(rest.iter().all(|&w| w == 0xDEAD_BEEF), "{level} {length} {out}");
                    runs += 1;
                }
            }
        }
        assert!(runs >= 40);
    }

    #[cfg(unix)]
    #[test]
    fn nothing_beside_the_slices_is_touched() {
        use crate::tests::guarded;
        for words in [1000, LARGE + 77] {
            let (mut input, mut output) = (guarded::Words::new(words), guarded::Words::new(words));
            for level in levels() {
                for ends in [[false, true], [true, false], [true, true]] {
                    let from = input.get(words - 5, ends[0]);
                    from.fill(3);
                    assert_eq!(
                        traffic(level, from, output.get(words - 9, ends[1])),
                        (words as u32 - 5) % 2 * 3
                    );
                    copy(level, from, output.get(words - 5, ends[1]));
                    assert!(output.get(words - 5, ends[1]).iter().all(|&word| word == 3), "{level}");
                }
            }
        }
    }

    #[test]
    fn copies_are_equal() {
        let words: Vec<u32> = (0..LARGE as u32 + 100).map(|i| i.wrapping_mul(0x9E37_79B9)).collect();
        for level in levels() {
            for (length, start) in LENGTHS.into_iter().zip([0, 3, 1, 5, 0, 7, 2, 1]) {
                let mut output = vec![0; length + 20];
                copy(level, &words[start..start + length], &mut output[5..5 + length]);
                assert!(output[5..5 + length] == words[start..start + length], "{level} {length}");
                assert!(output[5 + length..].iter().chain(&output[..5]).all(|&w| w == 0));
            }
        }
    }

    #[test]
    fn shares_add_up() {
        for (lines, steps) in [(0, 1), (7, 3), (100, 7), (6, 6), (5, 9)] {
            let mut share = Share::new(lines, steps);
            let shares: Vec<usize> = (0..steps).map(|_| share.next()).collect();
            assert_eq!(shares.iter().sum::<usize>(), lines);
            assert!(shares.iter().max().unwrap() - shares.iter().min().unwrap() <= 1);
        }
    }
}
