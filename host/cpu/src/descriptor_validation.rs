//! `descriptor_validation` by tables: one look-up a byte for the checksum, one a byte of flags for the score.
//!
//! The CRC is linear over GF(2), so the checksum of 22 bytes is the XOR of what each byte contributes at its
//! position, and of the checksum of zeros. All tables are derived from the reference.

use accel_kernels::descriptor_validation::{
    CHECKED_BYTES, Checksum, Decision, Flaw, KERNEL, Layout, MAGIC, Params, RECORD_BYTES, RiskClass, VERSION,
    checksum, reference,
};
use std::sync::LazyLock;

use crate::{Code, Implementation, Level, Twin};

pub(crate) static TWIN: Twin = Twin {
    kernel: &KERNEL,
    implementations: &[Implementation {
        level: Level::Portable,
        method: "position tables",
        code: Code::Plain(run),
    }],
};

/// Below this many records, making the tables of a parameter block costs more than it saves.
const FEW_RECORDS: usize = 64;

const WORDS: usize = RECORD_BYTES / 4;

fn run(params: &[u32], input: &[u32], output: &mut [u32]) {
    if output.len() < FEW_RECORDS {
        return reference(params, input, output);
    }
    let params = Params::from_words(params).expect("a batch holds checked parameters");
    let tables = Tables::new(&params);
    let run = match (params.layout, params.checksum) {
        (Layout::A, Checksum::Crc32Lo) => records::<0, false>,
        (Layout::B, Checksum::Crc32Lo) => records::<1, false>,
        (Layout::S, Checksum::Crc32Lo) => records::<2, false>,
        (Layout::A, Checksum::Sum16) => records::<0, true>,
        (Layout::B, Checksum::Sum16) => records::<1, true>,
        (Layout::S, Checksum::Sum16) => records::<2, true>,
    };
    run(&params, &tables, input, output);
}

/// What each byte contributes to the CRC at each position, and the CRC of zeros in every entry of the first.
static CRC: LazyLock<Box<[[u16; 256]; CHECKED_BYTES]>> = LazyLock::new(|| {
    let mut bytes = [0; CHECKED_BYTES];
    let zeros = checksum(Checksum::Crc32Lo, &bytes);
    let mut tables = Box::new([[0; 256]; CHECKED_BYTES]);
    for position in 0..CHECKED_BYTES {
        for value in 0..=255 {
            bytes[position] = value;
            let crc = checksum(Checksum::Crc32Lo, &bytes);
            tables[position][usize::from(value)] = if position == 0 { crc } else { crc ^ zeros };
        }
        bytes[position] = 0;
    }
    tables
});

/// Tables of one parameter block.
struct Tables {
    /// Sum of the weights of the flags of each byte; four of them fit 21 bits.
    weights: [[u32; 256]; 4],
    /// Risk class, its decision and the findings on risk bits, for flags 0 to 4.
    risk: [u32; 32],
}

impl Tables {
    fn new(params: &Params) -> Self {
        let mut weights = [[0; 256]; 4];
        for (byte, table) in weights.iter_mut().enumerate() {
            for value in 1..256usize {
                // the highest bit joins the entry of the others
                let high = value.ilog2() as usize;
                table[value] = table[value ^ (1 << high)] + u32::from(params.weights[8 * byte + high]);
            }
        }
        let risk = std::array::from_fn(|bits| {
            let class = RiskClass::of_flags(bits as u32); // below 32
            (params.decisions[class as usize] as u32) << 16
                | (class as u32) << 18
                | bit(bits == 0, Flaw::NoRiskBit)
                | bit(bits.count_ones() > 1, Flaw::SeveralRiskBits)
        });
        Self { weights, risk }
    }
}

fn bit(set: bool, flaw: Flaw) -> u32 {
    u32::from(set) << flaw as u32
}

fn records<const LAYOUT: u8, const SUM: bool>(
    params: &Params,
    tables: &Tables,
    input: &[u32],
    output: &mut [u32],
) {
    let crc = &**CRC;
    for (record, out) in input.as_chunks::<WORDS>().0.iter().zip(output) {
        *out = verdict::<LAYOUT, SUM>(params, tables, crc, record);
    }
}

/// The bits of the flags that ask for each decision, strictest last.
const CAUTION: u32 = 1 << Flaw::OverTime as u32 | 1 << Flaw::OverMemory as u32 | 1 << Flaw::OverOutput as u32;
const APPROVAL: u32 = 1 << Flaw::ApprovalFlag as u32;
const REJECT: u32 = 1 << Flaw::Magic as u32
    | 1 << Flaw::Version as u32
    | 1 << Flaw::Checksum as u32
    | 1 << Flaw::DeniedFlag as u32;

#[inline(always)]
fn verdict<const LAYOUT: u8, const SUM: bool>(
    params: &Params,
    tables: &Tables,
    crc: &[[u16; 256]; CHECKED_BYTES],
    record: &[u32; WORDS],
) -> u32 {
    // big-endian words: b[i] holds bytes 4 i to 4 i + 3, the first on top
    let b: [u32; WORDS] = std::array::from_fn(|i| u32::from_be_bytes(record[i].to_le_bytes()));
    let (flags, time, memory, out_kb) = match LAYOUT {
        0 => (b[2] << 16 | b[3] >> 16, b[3] & 0xFFFF, b[4] >> 16, b[4] & 0xFFFF),
        1 => (b[2] << 16 | b[3] >> 16, b[3] << 16 | b[4] >> 16, b[4] & 0xFFFF, b[5] >> 16),
        _ => (b[2], b[3], b[4] >> 16, b[4] & 0xFFFF),
    };
    let sum = if SUM {
        sum16(&b)
    } else {
        let byte = |i: usize| (record[i / 4] >> (8 * (i % 4)) & 0xFF) as usize;
        u32::from((0..CHECKED_BYTES).fold(0, |sum, i| sum ^ crc[i][byte(i)]))
    };
    let flag_byte = |i: usize| (flags >> (8 * i) & 0xFF) as usize;
    let score: u32 = (0..4).map(|i| tables.weights[i][flag_byte(i)]).sum();
    let base = tables.risk[(flags & 0x1F) as usize];
    let flaws = bit(b[0] != u32::from_be_bytes(MAGIC), Flaw::Magic)
        | bit(LAYOUT != 2 && b[1] >> 16 != u32::from(VERSION), Flaw::Version)
        | bit(b[5] & 0xFFFF != sum, Flaw::Checksum)
        | bit(flags & params.flags_reserved != 0, Flaw::ReservedBits)
        | bit(flags & params.flags_denied != 0, Flaw::DeniedFlag)
        | bit(flags & params.flags_approval != 0, Flaw::ApprovalFlag)
        | bit(time > params.limit_time, Flaw::OverTime)
        | bit(memory > u32::from(params.limit_memory), Flaw::OverMemory)
        | bit(out_kb > u32::from(params.limit_output), Flaw::OverOutput);
    let least = |mask: u32, decision: Decision| if flaws & mask != 0 { decision as u32 } else { 0 };
    let decision = (base >> 16 & 3)
        .max(least(CAUTION, Decision::Caution))
        .max(least(APPROVAL, Decision::RequireApproval))
        .max(least(REJECT, Decision::Reject));
    score.min(0xFFFF) | decision << 16 | (base & !0x3_0000) | flaws
}

/// The sum of bytes 0 to 21 of these big-endian words; at most 22 × 255, so nothing wraps.
fn sum16(b: &[u32; WORDS]) -> u32 {
    // pairs of bytes in 16-bit halves: at most 6 × 2 × 255 a half
    let pairs = |w: u32| (w & 0x00FF_00FF) + (w >> 8 & 0x00FF_00FF);
    let halves = (0..5).map(|i| pairs(b[i])).sum::<u32>() + pairs(b[5] & 0xFFFF_0000);
    (halves & 0xFFFF) + (halves >> 16)
}

#[cfg(test)]
mod tests {
    use super::*;
    use accel_kernels::{generate, vectors};

    #[test]
    fn generated_records_give_the_words_of_the_reference() {
        let mut layouts = std::collections::HashSet::new();
        for block in generate::blocks(&KERNEL, 3, 12 * generate::BLOCK_RECORDS) {
            let batch = block.batch();
            let mut output = vec![0x5555_5555; batch.output_len()];
            run(batch.params(), batch.input(), &mut output);
            assert_eq!(output, batch.reference());
            layouts.insert(batch.params()[0] & 7);
        }
        assert_eq!(layouts.len(), 6, "every layout with every checksum");
    }

    #[test]
    fn every_flipped_bit_of_a_frozen_record_gives_the_words_of_the_reference() {
        let mut flips = 0;
        for group in vectors::parse(&KERNEL, KERNEL.vectors).unwrap() {
            for record in group.input.chunks_exact(WORDS).take(9) {
                let mut input = record.repeat(192);
                for bit in 0..192 {
                    input[bit * WORDS + bit / 32] ^= 1 << (bit % 32);
                }
                let (mut fast, mut slow) = (vec![0; 192], vec![0; 192]);
                run(&group.params, &input, &mut fast);
                reference(&group.params, &input, &mut slow);
                assert_eq!(fast, slow);
                flips += 192;
            }
        }
        assert!(flips >= 15 * 192);
    }

    #[test]
    fn lengths_around_the_limit_of_the_tables_give_the_words_of_the_reference() {
        let block = generate::blocks(&KERNEL, 4, 1000).next().unwrap();
        for records in [0, 1, 2, FEW_RECORDS - 1, FEW_RECORDS, FEW_RECORDS + 1, 1000] {
            let batch = block.batch().slice(0, records);
            let mut output = vec![1; records];
            run(batch.params(), batch.input(), &mut output);
            assert_eq!(output, batch.reference());
        }
    }
}
