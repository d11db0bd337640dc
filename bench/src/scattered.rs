//! Scattered memory traffic without computation: the roofline of kernels whose records name entries anywhere in memory.
//!
//! Everything a kernel must read of an entry is read, and what it must write is written; entries of records some way
//! ahead are fetched meanwhile, as the kernels do.
#![allow(unsafe_code, reason = "fetching ahead is an instruction")]

/// Records ahead whose entries are fetched.
const AHEAD: usize = 8;

/// Words of a cache line.
const LINE: usize = 16;

/// Asks for the cache lines of these words.
#[inline]
fn fetch(words: &[u32]) {
    #[cfg(target_arch = "x86_64")]
    for line in words.chunks(LINE).chain(words.last().map(std::slice::from_ref)) {
        use std::arch::x86_64::{_MM_HINT_T0, _mm_prefetch};
        // SAFETY: a hint: nothing is read that a program could see.
        unsafe { _mm_prefetch::<_MM_HINT_T0>(line.as_ptr().cast()) };
    }
    #[cfg(not(target_arch = "x86_64"))]
    let _ = words;
}

/// For each record of `W` words, whose last word is the number of an entry of `E` words: reads the record and the
/// entry and writes two words.
pub fn read_entries<const W: usize, const E: usize>(
    records: &[[u32; W]],
    entries: &[[u32; E]],
    output: &mut [[u32; 2]],
) {
    for (at, (record, out)) in records.iter().zip(output).enumerate() {
        if let Some(next) = records.get(at + AHEAD) {
            fetch(&entries[next[W - 1] as usize]);
        }
        *out = [xor(record), xor(&entries[record[W - 1] as usize])];
    }
}

/// For each record: reads it, and adds a word to each of its entry.
pub fn add_to_entries<const W: usize, const E: usize>(records: &[[u32; W]], entries: &mut [[u32; E]]) {
    for (at, record) in records.iter().enumerate() {
        if let Some(next) = records.get(at + AHEAD) {
            fetch(&entries[next[W - 1] as usize]);
        }
        let value = xor(record);
        for word in &mut entries[record[W - 1] as usize] {
            *word = word.wrapping_add(value);
        }
    }
}

#[inline(always)]
fn xor(words: &[u32]) -> u32 {
    words.iter().fold(0, |sum, word| sum ^ word)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_word_of_an_entry_is_read_or_written() {
        let records: Vec<[u32; 2]> = (0..100).map(|i| [i * i, i * 7 % 10]).collect();
        let mut entries: Vec<[u32; 37]> = (0..10).map(|e| std::array::from_fn(|w| e << w)).collect();
        let mut output = vec![[0; 2]; 100];
        read_entries(&records, &entries, &mut output);
        for (record, out) in records.iter().zip(&output) {
            assert_eq!(*out, [record[0] ^ record[1], xor(&entries[record[1] as usize])]);
        }
        let before = entries.clone();
        add_to_entries(&records, &mut entries);
        for (e, (entry, before)) in entries.iter().zip(&before).enumerate() {
            let own = records.iter().filter(|r| r[1] as usize == e);
            let sum = own.fold(0u32, |sum, r| sum.wrapping_add(r[0] ^ r[1]));
            assert!(entry.iter().zip(before).all(|(a, b)| *a == b.wrapping_add(sum)));
        }
    }
}
