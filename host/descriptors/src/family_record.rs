//! The 16-byte record of a family of commands: what `git add` and `git push` share.
//!
//! Big-endian: magic `TCP\x03`; first 4 bytes of the MD5 digest of the family's name; u16 flags that all have in
//! common; u8 number of sub-commands; u8 lowest class of risk; u16 properties; CRC32LO over bytes 0 to 13.

use crate::record::command_hash;
use accel_kernels::descriptor_validation::{Checksum, checksum};

/// Bytes of a family record.
pub const BYTES: usize = 16;

/// Bytes 0 to 3.
pub const MAGIC: [u8; 4] = *b"TCP\x03";

/// Bytes under the checksum.
const CHECKED: usize = 14;

/// The fields of a family record.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct FamilyRecord {
    /// First 4 bytes of the MD5 digest of the family's name.
    pub hash: u32,
    /// Flags 0 to 15 that all sub-commands have.
    pub common_flags: u16,
    /// Number of sub-commands.
    pub commands: u8,
    /// The lowest class of risk among them.
    pub risk_floor: u8,
    /// Properties; their meaning is each family's own.
    pub properties: u16,
}

impl FamilyRecord {
    /// The fields for the family of this name; all but the hash are zero.
    pub fn of_family(name: &str) -> Self {
        Self { hash: command_hash(name), ..Self::default() }
    }

    /// The bytes, with magic and checksum.
    pub fn encode(&self) -> [u8; BYTES] {
        let mut bytes = [0; BYTES];
        bytes[..4].copy_from_slice(&MAGIC);
        bytes[4..8].copy_from_slice(&self.hash.to_be_bytes());
        bytes[8..10].copy_from_slice(&self.common_flags.to_be_bytes());
        bytes[10..12].copy_from_slice(&[self.commands, self.risk_floor]);
        bytes[12..CHECKED].copy_from_slice(&self.properties.to_be_bytes());
        let sum = checksum_of(&bytes).to_be_bytes();
        bytes[CHECKED..].copy_from_slice(&sum);
        bytes
    }

    /// The fields of these bytes, whether or not [`errors`] finds any.
    pub fn decode(bytes: &[u8; BYTES]) -> Self {
        Self {
            hash: u32::from_be_bytes([bytes[4], bytes[5], bytes[6], bytes[7]]),
            common_flags: u16::from_be_bytes([bytes[8], bytes[9]]),
            commands: bytes[10],
            risk_floor: bytes[11],
            properties: u16::from_be_bytes([bytes[12], bytes[13]]),
        }
    }
}

/// The checksum that belongs into bytes 14 and 15.
pub fn checksum_of(bytes: &[u8; BYTES]) -> u16 {
    checksum(Checksum::Crc32Lo, &bytes[..CHECKED])
}

/// What is wrong with these bytes: `magic`, `checksum`, both or nothing.
pub fn errors(bytes: &[u8; BYTES]) -> Vec<&'static str> {
    let tests =
        [("magic", bytes[..4] != MAGIC), ("checksum", bytes[CHECKED..] != checksum_of(bytes).to_be_bytes())];
    tests.into_iter().filter(|&(_, wrong)| wrong).map(|(name, _)| name).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_published_vector_comes_out_and_every_flipped_bit_is_caught() {
        let git = FamilyRecord {
            common_flags: 0x000e,
            commands: 164,
            properties: 1,
            ..FamilyRecord::of_family("git")
        };
        let bytes = git.encode();
        let hex: String = bytes.iter().map(|b| format!("{b:02x}")).collect();
        assert_eq!(hex, "54435003ba9f11ec000ea40000019745");
        assert_eq!(errors(&bytes), [""; 0]);
        assert_eq!(FamilyRecord::decode(&bytes), git);
        for bit in 0..8 * BYTES {
            let mut wrong = bytes;
            wrong[bit / 8] ^= 1 << (bit % 8);
            assert!(!errors(&wrong).is_empty(), "bit {bit}");
        }
    }
}
