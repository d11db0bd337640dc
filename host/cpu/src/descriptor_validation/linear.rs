//! The CRC as a linear map: derived from the reference, never typed.
//!
//! A CRC is linear over GF(2) apart from what it gives zeros: the checksum of 22 bytes is that of zeros, XORed with
//! what each byte contributes at its position.

use accel_kernels::descriptor_validation::{CHECKED_BYTES, Checksum, checksum};
use std::sync::LazyLock;

/// The checksum of 22 zeros.
pub(super) static ZEROS: LazyLock<u16> = LazyLock::new(|| checksum(Checksum::Crc32Lo, &[0; CHECKED_BYTES]));

/// What each byte contributes at each position.
pub(super) static CONTRIBUTIONS: LazyLock<Box<[[u16; 256]; CHECKED_BYTES]>> = LazyLock::new(|| {
    let mut bytes = [0; CHECKED_BYTES];
    let mut tables = Box::new([[0; 256]; CHECKED_BYTES]);
    for (position, table) in tables.iter_mut().enumerate() {
        for value in 0..=255 {
            bytes[position] = value;
            table[usize::from(value)] = checksum(Checksum::Crc32Lo, &bytes) ^ *ZEROS;
        }
        bytes[position] = 0;
    }
    tables
});

/// What a byte of a record contributes to the syndrome: the stored checksum (bytes 22 and 23, the high one first)
/// XORed with the linear part of the one computed. It equals [`ZEROS`] when the record is right.
#[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
pub(super) fn syndrome(position: usize, value: u8) -> u16 {
    match position {
        22 => u16::from(value) << 8,
        23 => u16::from(value),
        _ => CONTRIBUTIONS[position][usize::from(value)],
    }
}
