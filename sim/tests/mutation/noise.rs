//! Noise at every pin, against the rules, too.
//!
//! Half of the time its words are alike: the same, one bit apart, one apart, or all zeros and ones. So numbers that are
//! compared are often equal or nearly so, and addresses are often those of a parameter but for a bit.

use accel_hdl::model::{Drive, Model};
use accel_kernels::generate::Random;

/// Cycles for which words are alike in the same way.
const PHASE: u64 = 256;

/// Drives a block with noise for so many cycles.
pub fn noise(model: &mut dyn Model, input_words: usize, beat_words: usize, cycles: u64) {
    let mut random = Random::new(1, 0);
    let mut s_data = vec![0; input_words];
    let mut m_data = vec![0; beat_words];
    let (mut alike, mut base, mut stalls) = (false, 0, 0);
    for cycle in 0..cycles {
        if cycle.is_multiple_of(PHASE) {
            alike = random.below(2) == 0;
            base = random.next_u32() >> random.below(32);
            stalls = random.below(8);
        }
        let word = |random: &mut Random| if alike { near(random, base) } else { random.next_u32() };
        s_data.fill_with(|| word(&mut random));
        let writes = random.below(if alike { 2 } else { 8 }) == 0;
        let value = word(&mut random);
        let drive = Drive {
            flush: random.below(64) == 0,
            s_valid: random.below(4) != 0,
            s_data: &s_data,
            s_last: random.below(64) == 0,
            m_ready: random.below(8) >= stalls,
            param: writes.then(|| (address(&mut random), value)),
        };
        model.cycle(&drive, &mut m_data);
    }
}

/// A word that is like another.
fn near(random: &mut Random, base: u32) -> u32 {
    match random.below(8) {
        0..3 => base,
        3 => base ^ 1 << random.below(32),
        4 => base.wrapping_add(1),
        5 => base.wrapping_sub(1),
        6 => 0,
        _ => u32::MAX >> random.below(32),
    }
}

/// The address of a parameter or of an entry, or one that differs from it in a bit.
fn address(random: &mut Random) -> u32 {
    let number = if random.below(2) == 0 { random.below(24) } else { random.below(256) };
    let address = random.below(4) << 20 | number;
    if random.below(4) == 0 { address ^ 1 << random.below(24) } else { address }
}
