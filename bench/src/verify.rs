//! Every output word of every repetition is compared with the reference's.
//!
//! Before a repetition each output word is made the complement of the right one, so that a word that nobody writes is
//! a wrong one. Both passes lie outside the timed section.

use serde::{Deserialize, Serialize};
use std::fmt;

/// The first wrong word, and how many of the repetition were wrong.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Difference {
    /// The number of the repetition, warm-ups included, from 0.
    pub repetition: u64,
    /// The position of the first wrong word among the outputs of the repetition.
    pub word: usize,
    /// What the reference gives there.
    pub expected: u32,
    /// What the device gave.
    pub got: u32,
    /// Wrong words of the repetition.
    pub wrong: usize,
    /// All words of the repetition.
    pub of: usize,
}

impl fmt::Display for Difference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { repetition, word, expected, got, wrong, of } = self;
        write!(
            f,
            "{wrong} of {of} output words of repetition {repetition} are wrong; the first is word {word}: expected \
             {expected:08x}, got {got:08x}"
        )
    }
}

/// Fills the outputs with what is wrong everywhere. `expected` is one call's words or several calls' one after the
/// other; it repeats.
pub fn poison(outputs: &mut [u32], expected: &[u32]) {
    for part in outputs.chunks_mut(expected.len().max(1)) {
        part.iter_mut().zip(expected).for_each(|(output, expected)| *output = !expected);
    }
}

/// What is wrong with the outputs of a repetition; `None` when every word is right.
pub fn differing(outputs: &[u32], expected: &[u32], repetition: u64) -> Option<Difference> {
    let length = expected.len().max(1);
    if outputs.chunks(length).all(|part| part == &expected[..part.len()]) {
        return None; // at the speed of memory: nearly always the case
    }
    let pairs = outputs.chunks(length).flat_map(|part| part.iter().zip(expected)).enumerate();
    let mut wrong = pairs.filter(|(_, (got, expected))| got != expected);
    let (word, (&got, &expected)) = wrong.next()?;
    Some(Difference { repetition, word, expected, got, wrong: 1 + wrong.count(), of: outputs.len() })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_that_nobody_wrote_are_wrong_whatever_they_should_be() {
        let expected: Vec<u32> = vec![0, u32::MAX, 0x5555_5555, 7];
        let mut outputs = vec![0; 10];
        poison(&mut outputs, &expected);
        let difference = differing(&outputs, &expected, 3).unwrap();
        assert_eq!((difference.wrong, difference.of, difference.repetition), (10, 10, 3));
        for (at, output) in outputs.iter_mut().enumerate() {
            *output = expected[at % 4];
        }
        assert_eq!(differing(&outputs, &expected, 3), None);
    }

    #[test]
    fn each_single_wrong_word_is_found_at_its_place() {
        let expected: Vec<u32> = (0..100).collect();
        let right: Vec<u32> = expected.iter().chain(&expected).copied().collect();
        for at in 0..right.len() {
            let mut outputs = right.clone();
            outputs[at] ^= 1 << (at % 32);
            let difference = differing(&outputs, &expected, 0).unwrap();
            assert_eq!((difference.word, difference.wrong, difference.got), (at, 1, outputs[at]));
            assert!(difference.to_string().contains(&format!("word {at}: expected {:08x}", right[at])));
        }
    }
}
