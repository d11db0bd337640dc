#![doc = include_str!("descriptor_validation/specification.md")]

mod fields;
mod params;
mod records;
mod samples;
mod verdict;

pub use params::{Checksum, Decision, FLAG_COUNT, FlagMap, Layout, Params, RiskClass, UnknownName};
pub use verdict::{Flaw, Verdict};

use crate::generate::BLOCK_RECORDS;
use crate::kernel::{Kernel, Shape};

/// Bytes of a descriptor.
pub const RECORD_BYTES: usize = 24;

/// Bytes under the checksum.
pub const CHECKED_BYTES: usize = 22;

/// Bytes 0 to 3 of every descriptor.
pub const MAGIC: [u8; 4] = *b"TCP\x02";

/// The version that layouts A and B carry.
pub const VERSION: u16 = 2;

/// The kernel.
pub static KERNEL: Kernel = Kernel {
    name: "descriptor_validation",
    version: 1,
    summary: "checks 24-byte tool-capability descriptors and decides what to do with each",
    specification: include_str!("descriptor_validation/specification.md"),
    shape: Shape::Map,
    param_words: fields::PARAM_WORDS,
    params: &fields::PARAMS,
    tables: &[],
    input_words: RECORD_BYTES / 4,
    input: &fields::INPUT,
    output_words: 1,
    output: &fields::OUTPUT,
    reference,
    merge: None,
    order: &[],
    check_tables: |_| Ok(()),
    block_records: BLOCK_RECORDS,
    default_params: || Params::default().to_words().to_vec(),
    generate_params: records::params,
    generate_records: records::records,
    samples: samples::samples,
    vectors: include_str!("../vectors/descriptor_validation.hex"),
};

/// The reference on words: see [`verdict`].
pub fn reference(params: &[u32], input: &[u32], output: &mut [u32]) {
    let params = Params::from_words(params).expect("a batch holds checked parameters");
    for (record, out) in input.chunks_exact(RECORD_BYTES / 4).zip(output) {
        *out = verdict(&params, &record_bytes(record)).0;
    }
}

/// The 24 bytes of the six words of a record.
pub fn record_bytes(words: &[u32]) -> [u8; RECORD_BYTES] {
    let mut bytes = [0; RECORD_BYTES];
    for (to, word) in bytes.chunks_exact_mut(4).zip(words) {
        to.copy_from_slice(&word.to_le_bytes());
    }
    bytes
}

/// The six words of the 24 bytes of a record.
pub fn record_words(bytes: &[u8; RECORD_BYTES]) -> [u32; RECORD_BYTES / 4] {
    std::array::from_fn(|i| {
        u32::from_le_bytes([bytes[4 * i], bytes[4 * i + 1], bytes[4 * i + 2], bytes[4 * i + 3]])
    })
}

/// CRC-32/ISO-HDLC, bit by bit: the definition that everything faster is compared with.
pub fn crc32(bytes: &[u8]) -> u32 {
    let mut crc = u32::MAX;
    for &byte in bytes {
        crc ^= u32::from(byte);
        for _ in 0..8 {
            crc = if crc & 1 == 1 { (crc >> 1) ^ 0xEDB8_8320 } else { crc >> 1 };
        }
    }
    !crc
}

/// The checksum over these bytes.
pub fn checksum(kind: Checksum, bytes: &[u8]) -> u16 {
    match kind {
        Checksum::Crc32Lo => crc32(bytes) as u16, // the low half
        Checksum::Sum16 => bytes.iter().fold(0, |sum, &b| sum.wrapping_add(u16::from(b))),
    }
}

/// The fields of a record that every layout has, as they stand in its bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Contents {
    /// Version, where the layout has one.
    pub version: Option<u16>,
    /// First 4 bytes of the MD5 digest of the command.
    pub command_hash: u32,
    /// The 32 flags.
    pub flags: u32,
    /// Execution time in ms.
    pub time: u32,
    /// Memory in MB.
    pub memory: u16,
    /// Output in KB.
    pub output: u16,
    /// Length of the command in bytes, where the layout has it.
    pub command_length: Option<u16>,
    /// The checksum as stored.
    pub checksum: u16,
}

/// The fields of these bytes in this layout.
pub fn contents(layout: Layout, bytes: &[u8; RECORD_BYTES]) -> Contents {
    let u16_at = |i: usize| u16::from_be_bytes([bytes[i], bytes[i + 1]]);
    let u32_at = |i: usize| u32::from_be_bytes([bytes[i], bytes[i + 1], bytes[i + 2], bytes[i + 3]]);
    let checksum = u16_at(22);
    match layout {
        Layout::A => Contents {
            version: Some(u16_at(4)),
            command_hash: u32_at(6),
            flags: u32_at(10),
            time: u32::from(u16_at(14)),
            memory: u16_at(16),
            output: u16_at(18),
            command_length: Some(u16_at(20)),
            checksum,
        },
        Layout::B => Contents {
            version: Some(u16_at(4)),
            command_hash: u32_at(6),
            flags: u32_at(10),
            time: u32_at(14),
            memory: u16_at(18),
            output: u16_at(20),
            command_length: None,
            checksum,
        },
        Layout::S => Contents {
            version: None,
            command_hash: u32_at(4),
            flags: u32_at(8),
            time: u32_at(12),
            memory: u16_at(16),
            output: u16_at(18),
            command_length: Some(u16_at(20)),
            checksum,
        },
    }
}

/// The verdict on one record: the definition of the kernel.
pub fn verdict(params: &Params, bytes: &[u8; RECORD_BYTES]) -> Verdict {
    let record = contents(params.layout, bytes);
    let risk_bits = record.flags & 0x1F;
    let risk_class = RiskClass::of_flags(record.flags);
    // 32 weights of 16 bits: the sum fits 21 bits
    let score: u32 =
        (0..32).filter(|bit| record.flags >> bit & 1 == 1).map(|bit| u32::from(params.weights[bit])).sum();

    let flaws = [
        (Flaw::Magic, bytes[..4] != MAGIC),
        (Flaw::Version, record.version.is_some_and(|v| v != VERSION)),
        (Flaw::Checksum, record.checksum != checksum(params.checksum, &bytes[..CHECKED_BYTES])),
        (Flaw::NoRiskBit, risk_bits == 0),
        (Flaw::SeveralRiskBits, risk_bits.count_ones() > 1),
        (Flaw::ReservedBits, record.flags & params.flags_reserved != 0),
        (Flaw::DeniedFlag, record.flags & params.flags_denied != 0),
        (Flaw::ApprovalFlag, record.flags & params.flags_approval != 0),
        (Flaw::OverTime, record.time > params.limit_time),
        (Flaw::OverMemory, record.memory > params.limit_memory),
        (Flaw::OverOutput, record.output > params.limit_output),
    ];
    let set = flaws.into_iter().filter(|&(_, set)| set).map(|(flaw, _)| flaw);
    let decision =
        set.clone().filter_map(Flaw::least_decision).fold(params.decisions[risk_class as usize], Ord::max);
    Verdict::pack(score.min(0xFFFF) as u16, decision, risk_class, set)
}

#[cfg(test)]
mod tests;
