//! What output words hold before a device writes them.

use accel_cpu::{Level, wide};
use std::sync::OnceLock;
use std::sync::atomic::{AtomicU32, Ordering};

/// A pattern of words that depends on the process, on the device and on the position.
///
/// Two patterns of a process differ at every position: the keys differ, and the step is the same for all. So two
/// devices that both leave a word alone never agree on it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Poison {
    key: u32,
    /// The instructions for long buffers.
    level: Level,
}

/// Odd, so that all positions of a buffer differ too.
const STEP: u32 = 0x9E37_79B9;

/// Words looked at together.
const BLOCK: usize = 1024;

/// Fewer words than these are not worth asking what the processor has.
const FEW: usize = 256;

impl Poison {
    /// A pattern that no other device of this process has.
    pub(crate) fn new() -> Self {
        static PROCESS: OnceLock<u32> = OnceLock::new();
        static DEVICES: AtomicU32 = AtomicU32::new(0);
        let process = *PROCESS.get_or_init(|| crate::shadow::system_seed() as u32); // half of it is enough
        // A multiplication by an odd number is one-to-one, so the keys differ.
        let key = process.wrapping_add(DEVICES.fetch_add(1, Ordering::Relaxed).wrapping_mul(0x85EB_CA6B));
        // A level that can't be had is an error of the device, which is told there.
        Self { key, level: Level::current().unwrap_or(Level::Portable) }
    }

    /// The word at this position: the one before and a step, which machines do many at a time.
    pub(crate) fn word(self, position: usize) -> u32 {
        self.key.wrapping_add((position as u32).wrapping_mul(STEP)) // repeats after 2^32 words
    }

    /// Makes the buffer this many words of poison.
    pub(crate) fn fill(self, output: &mut Vec<u32>, words: usize) {
        // What is there already need not be written twice.
        output.resize(words, 0);
        wide::run(self.level_for(words), Fill { key: self.key, output });
    }

    /// The positions that hold poison.
    pub(crate) fn positions(self, output: &[u32]) -> impl Iterator<Item = usize> {
        let level = self.level_for(output.len());
        let blocks = output.chunks(BLOCK).enumerate().map(|(number, block)| (number * BLOCK, block));
        // Whole blocks first, without a branch a word: it makes use of the machine's vectors.
        let suspect =
            blocks.filter(move |&(start, block)| wide::run(level, Holds { key: self.word(start), block }));
        suspect.flat_map(move |(start, block)| {
            (start..).zip(block).filter(move |&(at, &word)| word == self.word(at)).map(|(at, _)| at)
        })
    }

    fn level_for(self, words: usize) -> Level {
        if words < FEW { Level::Portable } else { self.level }
    }
}

/// Fills a buffer with poison that begins with this word.
struct Fill<'a> {
    key: u32,
    output: &'a mut [u32],
}

impl wide::Work for Fill<'_> {
    type Output = ();

    #[inline(always)]
    fn run(self) {
        let mut word = self.key;
        for to in self.output {
            *to = word;
            word = word.wrapping_add(STEP);
        }
    }
}

/// Whether any word of a block is poison that begins with this word.
struct Holds<'a> {
    key: u32,
    block: &'a [u32],
}

impl wide::Work for Holds<'_> {
    type Output = bool;

    #[inline(always)]
    fn run(self) -> bool {
        let (mut poison, mut any) = (self.key, false);
        for &word in self.block {
            any |= word == poison;
            poison = poison.wrapping_add(STEP);
        }
        any
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_devices_that_write_nothing_agree_on_no_word() {
        let (mut a, mut b) = (vec![1; 3], Vec::new());
        Poison::new().fill(&mut a, 100_000);
        Poison::new().fill(&mut b, 100_000);
        assert_eq!(a.len(), 100_000);
        assert!(a.iter().zip(&b).all(|(a, b)| a != b));
    }

    #[test]
    fn written_words_are_told_from_poison() {
        let poison = Poison::new();
        let mut output = Vec::new();
        poison.fill(&mut output, 5000);
        for at in (0..5000).filter(|at| ![7, 1023, 1024, 4999].contains(at)) {
            output[at] ^= 1;
        }
        assert_eq!(poison.positions(&output).collect::<Vec<_>>(), [7, 1023, 1024, 4999]);
    }
}
