//! Generated parameters and records: well-formed ones, ones with a single fault in every field, and noise.

use super::params::{Checksum, Decision, FlagMap, Layout, Params};
use super::{CHECKED_BYTES, MAGIC, RECORD_BYTES, VERSION, checksum, record_words};
use crate::generate::{Random, block_random};

/// The parameters of a block. Layout and checksum take turns, so that a few blocks meet them all.
pub(super) fn params(seed: u64, block: u64) -> Vec<u32> {
    let mut random = block_random(seed, block);
    let map = random.pick(FlagMap::ALL);
    let base = Params::for_map(map);
    let few_bits = |r: &mut Random| r.next_u32() & r.next_u32() & r.next_u32();
    Params {
        layout: Layout::ALL[(block % 3) as usize],
        checksum: Checksum::ALL[(block / 3 % 2) as usize],
        flags_reserved: if random.below(4) == 0 { random.next_u32() } else { base.flags_reserved },
        flags_denied: if random.below(2) == 0 { 0 } else { few_bits(&mut random) },
        flags_approval: if random.below(3) == 0 { 0 } else { few_bits(&mut random) },
        limit_time: cost(&mut random),
        limit_memory: cost(&mut random) as u16, // truncated on purpose
        limit_output: cost(&mut random) as u16, // truncated on purpose
        decisions: std::array::from_fn(|_| random.pick(Decision::ALL)),
        weights: match random.below(4) {
            0 => base.weights,
            1 => [u16::MAX; 32],
            _ => {
                let shift = random.below(12);
                std::array::from_fn(|_| (random.next_u32() as u16) >> shift)
            }
        },
    }
    .to_words()
    .to_vec()
}

/// A cost of any magnitude, and now and then the largest.
fn cost(random: &mut Random) -> u32 {
    if random.below(16) == 0 { u32::MAX } else { random.next_u32() >> random.below(32) }
}

/// A cost near this limit as often as far from it.
fn cost_near(random: &mut Random, limit: u32) -> u32 {
    match random.below(6) {
        0 => limit,
        1 => limit.wrapping_add(1),
        2 => limit.wrapping_sub(1),
        _ => cost(random),
    }
}

fn flags(random: &mut Random) -> u32 {
    let risk = 1 << random.below(5);
    match random.below(8) {
        0 => random.next_u32(),
        1 => random.next_u32() & !0x1F,
        2 => 0,
        3 => u32::MAX,
        4 => 1 << random.below(32),
        _ => risk | (random.next_u32() & random.next_u32() & 0x0FC0),
    }
}

/// The records of this seed from number `first` on.
pub(super) fn records(params: &[u32], seed: u64, first: u64, words: &mut [u32]) {
    let params = Params::from_words(params).expect("generated parameters are well-formed");
    for (index, record) in (first..).zip(words.chunks_exact_mut(RECORD_BYTES / 4)) {
        let mut random = Random::new(seed, index);
        record.copy_from_slice(&record_words(&bytes(&params, &mut random)));
    }
}

fn bytes(params: &Params, random: &mut Random) -> [u8; RECORD_BYTES] {
    let mut bytes = [0; RECORD_BYTES];
    for byte in &mut bytes {
        *byte = random.next_u32() as u8; // eight random bits
    }
    let kind = random.below(16);
    match kind {
        0 => return bytes, // noise
        1 => return [random.pick(&[0, 0xFF]); RECORD_BYTES],
        _ => {}
    }

    let mut put = |at: usize, value: &[u8]| bytes[at..at + value.len()].copy_from_slice(value);
    put(0, &MAGIC);
    let flags = flags(random).to_be_bytes();
    let time = cost_near(random, params.limit_time);
    let memory = (cost_near(random, u32::from(params.limit_memory)) as u16).to_be_bytes(); // truncated on purpose
    let output = (cost_near(random, u32::from(params.limit_output)) as u16).to_be_bytes(); // truncated on purpose
    match params.layout {
        Layout::A => {
            put(4, &VERSION.to_be_bytes());
            put(10, &flags);
            put(14, &time.to_be_bytes()[2..]);
            put(16, &memory);
            put(18, &output);
        }
        Layout::B => {
            put(4, &VERSION.to_be_bytes());
            put(10, &flags);
            put(14, &time.to_be_bytes());
            put(18, &memory);
            put(20, &output);
        }
        Layout::S => {
            put(8, &flags);
            put(12, &time.to_be_bytes());
            put(16, &memory);
            put(18, &output);
        }
    }
    // Faults under the checksum keep it right, so that each error also occurs alone.
    match kind {
        2 => bytes[random.below(4) as usize] ^= 1 << random.below(8),
        3 => bytes[4 + random.below(2) as usize] ^= 1 << random.below(8),
        _ => {}
    }
    let sum = checksum(params.checksum, &bytes[..CHECKED_BYTES]).to_be_bytes();
    bytes[CHECKED_BYTES..].copy_from_slice(&sum);
    match kind {
        4 | 5 => bytes[random.below(24) as usize] ^= 1 << random.below(8),
        6 => bytes[random.below(24) as usize] = random.next_u32() as u8, // eight random bits
        7 => bytes[CHECKED_BYTES..].reverse(),
        _ => {}
    }
    bytes
}
