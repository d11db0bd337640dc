//! The 20-byte core record, version 1, an older relative of the descriptor.
//!
//! Big-endian: magic `TCP\x01`; CRC-32 over bytes 0 to 3 and 8 to 19; u32 capability flags; u8 number of commands;
//! u8 number of formats; u16 largest file in MB; u16 mean time in ms; u16 reserved.

use accel_kernels::descriptor_validation::crc32;

/// Bytes of a core record.
pub const BYTES: usize = 20;

/// Bytes 0 to 3.
pub const MAGIC: [u8; 4] = *b"TCP\x01";

/// The fields of a core record.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CoreRecord {
    /// Capability flags; their meaning is each tool's own.
    pub capabilities: u32,
    /// Number of commands.
    pub commands: u8,
    /// Number of formats.
    pub formats: u8,
    /// The largest file in MB.
    pub max_file: u16,
    /// Mean time in ms.
    pub mean_time: u16,
    /// Reserved.
    pub reserved: u16,
}

impl Default for CoreRecord {
    /// No capabilities, files up to 100 MB, 1 s.
    fn default() -> Self {
        Self { capabilities: 0, commands: 0, formats: 0, max_file: 100, mean_time: 1000, reserved: 0 }
    }
}

impl CoreRecord {
    /// The bytes, with magic and checksum.
    pub fn encode(&self) -> [u8; BYTES] {
        let mut bytes = [0; BYTES];
        bytes[..4].copy_from_slice(&MAGIC);
        bytes[8..12].copy_from_slice(&self.capabilities.to_be_bytes());
        bytes[12..14].copy_from_slice(&[self.commands, self.formats]);
        bytes[14..16].copy_from_slice(&self.max_file.to_be_bytes());
        bytes[16..18].copy_from_slice(&self.mean_time.to_be_bytes());
        bytes[18..].copy_from_slice(&self.reserved.to_be_bytes());
        let crc = checksum(&bytes).to_be_bytes();
        bytes[4..8].copy_from_slice(&crc);
        bytes
    }

    /// The fields of these bytes, whether or not [`errors`] finds any.
    pub fn decode(bytes: &[u8; BYTES]) -> Self {
        let u16_at = |i: usize| u16::from_be_bytes([bytes[i], bytes[i + 1]]);
        Self {
            capabilities: u32::from_be_bytes([bytes[8], bytes[9], bytes[10], bytes[11]]),
            commands: bytes[12],
            formats: bytes[13],
            max_file: u16_at(14),
            mean_time: u16_at(16),
            reserved: u16_at(18),
        }
    }
}

/// The checksum that belongs into bytes 4 to 7.
pub fn checksum(bytes: &[u8; BYTES]) -> u32 {
    crc32(&[&bytes[..4], &bytes[8..]].concat())
}

/// What is wrong with these bytes: `magic`, `checksum`, both or nothing.
pub fn errors(bytes: &[u8; BYTES]) -> Vec<&'static str> {
    let tests = [("magic", bytes[..4] != MAGIC), ("checksum", bytes[4..8] != checksum(bytes).to_be_bytes())];
    tests.into_iter().filter(|&(_, wrong)| wrong).map(|(name, _)| name).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_published_vector_comes_out_and_every_flipped_bit_is_caught() {
        let bytes = CoreRecord::default().encode();
        let hex: String = bytes.iter().map(|b| format!("{b:02x}")).collect();
        assert_eq!(hex, "54435001083e33d1000000000000006403e80000");
        assert_eq!(errors(&bytes), [""; 0]);
        assert_eq!(CoreRecord::decode(&bytes), CoreRecord::default());
        for bit in 0..8 * BYTES {
            let mut wrong = bytes;
            wrong[bit / 8] ^= 1 << (bit % 8);
            assert!(!errors(&wrong).is_empty(), "bit {bit}");
        }
    }
}
