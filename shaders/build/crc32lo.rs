//! The check of a CRC32LO without a table, derived from the contract's bit-serial CRC-32.

use accel_kernels::descriptor_validation::{CHECKED_BYTES, Checksum, RECORD_BYTES, checksum};

const WORDS: usize = RECORD_BYTES / 4;

/// Computed and stored checksum of these words, exclusive-or: zero if and only if they agree.
fn syndrome(words: [u32; WORDS]) -> u16 {
    let mut bytes = [0; RECORD_BYTES];
    for (to, word) in bytes.chunks_exact_mut(4).zip(words) {
        to.copy_from_slice(&word.to_le_bytes());
    }
    let stored = u16::from_be_bytes([bytes[CHECKED_BYTES], bytes[CHECKED_BYTES + 1]]);
    checksum(Checksum::Crc32Lo, &bytes[..CHECKED_BYTES]) ^ stored
}

/// `crc32lo_differs(w0, …, w5)`: whether the stored checksum of these words of a record is wrong.
///
/// The syndrome is affine over GF(2) in the 192 bits: each of its 16 bits is the parity of the record under a
/// mask, once the record is offset so that the constant part vanishes. The masks are the syndromes of single
/// bits. The number of set bits has the parity in its lowest bit, so the 16 parities are collected by `|`.
pub fn piece() -> String {
    let zero = syndrome([0; WORDS]);
    // A stored bit enters one bit of the syndrome: storing the checksum of zeros is the offset.
    let offset = u32::from(zero.swap_bytes()) << 16;
    let mut masks = [[0u32; WORDS]; 16];
    for bit in 0..32 * WORDS {
        let mut words = [0; WORDS];
        words[bit / 32] = 1 << (bit % 32);
        let column = syndrome(words) ^ zero;
        for (row, mask) in masks.iter_mut().enumerate() {
            mask[bit / 32] |= u32::from(column >> row & 1) << (bit % 32);
        }
    }
    let arguments: Vec<String> = (0..WORDS).map(|i| format!("w{i}: u32")).collect();
    let mut text = format!(
        "// Generated: whether bytes 22-23 are not the low 16 bits of the CRC-32 of bytes 0-21.\n\
         fn crc32lo_differs({}) -> bool {{\n    let w = w5 ^ {offset:#010x}u;\n    var odd = 0u;\n",
        arguments.join(", ")
    );
    for mask in masks {
        let name = |i: usize| if i == WORDS - 1 { "w".to_owned() } else { format!("w{i}") };
        let terms: Vec<String> =
            mask.iter().enumerate().map(|(i, mask)| format!("({} & {mask:#010x}u)", name(i))).collect();
        text += &format!("    odd |= countOneBits({});\n", terms.join(" ^ "));
    }
    text + "    return (odd & 1u) == 1u;\n}\n"
}
