//! CRC32LO of bytes 0 to 21 in two levels of XOR.
//!
//! The CRC of a fixed number of bytes is affine: each bit of it is the parity of some bits of the message, XOR
//! its value for the message of zeros. Which bits is derived from the reference, never typed.
//!
//! ```text
//! 6 words ──►[ CrcParts: parity a word, about 16 inputs each ]─►[ register ]─►[ CrcJoin: XOR of 6 ]─► 16 bits
//! ```

use crate::lanes::Lanes;
use crate::lazy::inputs;
use crate::registers::Gather;
use accel_kernels::descriptor_validation::{CHECKED_BYTES, crc32};
use rust_hdl::prelude::*;

/// The CRC's low half of a message with at most one bit set, bit `i` being bit `i % 8` of byte `i / 8`.
fn of_bit(bit: Option<usize>) -> u16 {
    let mut message = [0; CHECKED_BYTES];
    if let Some(bit) = bit {
        message[bit / 8] |= 1 << (bit % 8);
    }
    crc32(&message) as u16 // the low half
}

/// For output bit `bit`: which bits of word `word` count. Bytes 22 and 23 never do.
fn mask(bit: usize, word: usize) -> u32 {
    let counts = |i: &usize| (of_bit(Some(32 * word + i)) ^ of_bit(None)) >> bit & 1 == 1;
    let checked = (8 * CHECKED_BYTES).saturating_sub(32 * word).min(32);
    (0..checked).filter(counts).fold(0, |mask, i| mask | 1 << i)
}

/// First level: for each of the 6 words, its part of the 16 parities.
#[derive(LogicBlock)]
pub(super) struct CrcParts {
    pub data: Signal<In, Lanes<32, 6>>,
    pub parts: [Signal<Out, Bits<16>>; 6],
    /// Mask `6 * bit + word`.
    masks: [Constant<Lanes<32, 1>>; 96],
    zero: Constant<Bits<16>>,
    words: [Signal<Local, Lanes<32, 1>>; 6],
    part: [Signal<Local, Bits<16>>; 6],
}

impl CrcParts {
    pub fn new() -> Self {
        Self {
            data: Signal::default(),
            parts: Default::default(),
            masks: std::array::from_fn(|i| Constant::new(Lanes([mask(i / 6, i % 6)]))),
            zero: Constant::new(0.into()),
            words: Default::default(),
            part: Default::default(),
        }
    }
}

inputs!(CrcParts: data);

impl Logic for CrcParts {
    #[hdl_gen]
    fn update(&mut self) {
        for w in 0..6 {
            self.words[w].next = self.data.val().get_bits::<32>(32 * w).into();
            self.part[w].next = self.zero.val();
            for i in 0..16 {
                self.part[w].next = self.part[w]
                    .val()
                    .replace_bit(i, (self.words[w].val() & self.masks[6 * i + w].val()).xor());
            }
            self.parts[w].next = self.part[w].val();
        }
    }
}

/// Second level: XOR of the 6 parts and of the CRC of zeros.
#[derive(LogicBlock)]
pub(super) struct CrcJoin {
    pub parts: Signal<In, Lanes<16, 6>>,
    pub crc: Signal<Out, Bits<16>>,
    of_zeros: Constant<Bits<16>>,
    part: [Signal<Local, Bits<16>>; 6],
    sum: Signal<Local, Bits<16>>,
}

impl CrcJoin {
    pub fn new() -> Self {
        Self {
            parts: Signal::default(),
            crc: Signal::default(),
            of_zeros: Constant::new(LiteralType::from(of_bit(None)).into()),
            part: Default::default(),
            sum: Signal::default(),
        }
    }
}

inputs!(CrcJoin: parts);

impl Logic for CrcJoin {
    #[hdl_gen]
    fn update(&mut self) {
        self.sum.next = self.of_zeros.val();
        for w in 0..6 {
            self.part[w].next = self.parts.val().get_bits::<16>(16 * w);
            self.sum.next = self.sum.val() ^ self.part[w].val();
        }
        self.crc.next = self.sum.val();
    }
}

/// Both levels, alone: what the proof speaks about.
///
/// Of its 192 data bits the upper 16, bytes 22 and 23, do not matter.
#[derive(LogicBlock)]
pub(crate) struct Crc32Lo {
    pub clock: Signal<In, Clock>,
    pub data: Signal<In, Lanes<32, 6>>,
    pub crc: Signal<Out, Bits<16>>,
    crc_parts: CrcParts,
    gather: Gather<16, 6>,
    crc_join: CrcJoin,
}

impl Default for Crc32Lo {
    fn default() -> Self {
        Self {
            clock: Signal::default(),
            data: Signal::default(),
            crc: Signal::default(),
            crc_parts: CrcParts::new(),
            gather: Gather::new(false),
            crc_join: CrcJoin::new(),
        }
    }
}

impl Logic for Crc32Lo {
    #[hdl_gen]
    fn update(&mut self) {
        self.crc_parts.data.next = self.data.val();
        self.gather.clock.next = self.clock.val();
        for w in 0..6 {
            self.gather.d[w].next = self.crc_parts.parts[w].val();
        }
        self.crc_join.parts.next = self.gather.q.val();
        self.crc.next = self.crc_join.crc.val();
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use accel_kernels::descriptor_validation::record_bytes;
    use accel_kernels::generate::Random;

    #[test]
    fn the_block_computes_the_low_half_of_the_crc() {
        let mut block = Crc32Lo::default();
        block.connect_all();
        for number in 0..300 {
            let mut random = Random::new(11, number);
            let words: [u32; 6] = std::array::from_fn(|_| random.next_u32());
            block.data.next = Lanes(words);
            assert!(simulate(&mut block, 100));
            let expected = crc32(&record_bytes(&words)[..CHECKED_BYTES]) as u16;
            assert_eq!(LiteralType::from(block.crc.val()), u64::from(expected), "{words:x?}");
        }
    }
}
