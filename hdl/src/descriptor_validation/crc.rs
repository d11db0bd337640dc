//! CRC32LO of bytes 0 to 21 in four levels of XOR, each of one LUT of four inputs.
//!
//! The CRC of a fixed number of bytes is affine: each bit of it is the parity of some bits of the message, XOR
//! its value for the message of zeros. Which bits is derived from the reference, never typed.
//!
//! ```text
//! 176 bits ─►[ parity a nibble ]─►[ 4 → 1 ]─►[ 4 → 1 ]─►[ 3 → 1, XOR of zeros ]─► 16 bits
//!   parities for each of them:  44            12          3
//! ```

use crate::lanes::Lanes;
use crate::lazy::{Lazy, inputs};
use crate::registers::{Gather, Register};
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

/// First level: for each of the 16 bits and the 6 words, the parities of the 8 nibbles of what counts of the word.
#[derive(LogicBlock)]
pub(super) struct CrcNibbles {
    pub data: Signal<In, Lanes<32, 6>>,
    pub parts: [Signal<Out, Bits<8>>; 96],
    /// Mask `6 * bit + word`.
    masks: [Constant<Lanes<32, 1>>; 96],
    none: Constant<Bits<8>>,
    words: [Signal<Local, Lanes<32, 1>>; 6],
    masked: [Signal<Local, Lanes<32, 1>>; 96],
    part: [Signal<Local, Bits<8>>; 96],
}

impl CrcNibbles {
    pub fn new() -> Self {
        Self {
            data: Signal::default(),
            parts: std::array::from_fn(|_| Signal::default()),
            masks: std::array::from_fn(|i| Constant::new(Lanes([mask(i / 6, i % 6)]))),
            none: Constant::new(0.into()),
            words: Default::default(),
            masked: std::array::from_fn(|_| Signal::default()),
            part: std::array::from_fn(|_| Signal::default()),
        }
    }
}

inputs!(CrcNibbles: data);

impl Logic for CrcNibbles {
    #[hdl_gen]
    fn update(&mut self) {
        for w in 0..6 {
            self.words[w].next = self.data.val().get_bits::<32>(32 * w).into();
            for i in 0..16 {
                self.masked[6 * i + w].next = self.words[w].val() & self.masks[6 * i + w].val();
                self.part[6 * i + w].next = self.none.val();
                for n in 0..8 {
                    self.part[6 * i + w].next = self.part[6 * i + w]
                        .val()
                        .replace_bit(n, self.masked[6 * i + w].val().get_bits::<4>(4 * n).xor());
                }
                self.parts[6 * i + w].next = self.part[6 * i + w].val();
            }
        }
    }
}

/// Second level: of each bit, 48 parities become 12.
#[derive(LogicBlock)]
pub(super) struct CrcGroups {
    pub parts: Signal<In, Lanes<8, 96>>,
    pub groups: [Signal<Out, Bits<12>>; 16],
    none: Constant<Bits<12>>,
    group: [Signal<Local, Bits<12>>; 16],
}

impl CrcGroups {
    pub fn new() -> Self {
        Self {
            parts: Signal::default(),
            groups: Default::default(),
            none: Constant::new(0.into()),
            group: Default::default(),
        }
    }
}

inputs!(CrcGroups: parts);

impl Logic for CrcGroups {
    #[hdl_gen]
    fn update(&mut self) {
        for i in 0..16 {
            self.group[i].next = self.none.val();
            for n in 0..12 {
                self.group[i].next =
                    self.group[i].val().replace_bit(n, self.parts.val().get_bits::<4>(48 * i + 4 * n).xor());
            }
            self.groups[i].next = self.group[i].val();
        }
    }
}

/// Third level: of each bit, 12 parities become 3.
#[derive(LogicBlock)]
pub(super) struct CrcThirds {
    pub groups: Signal<In, Lanes<12, 16>>,
    pub thirds: [Signal<Out, Bits<3>>; 16],
    none: Constant<Bits<3>>,
    third: [Signal<Local, Bits<3>>; 16],
}

impl CrcThirds {
    pub fn new() -> Self {
        Self {
            groups: Signal::default(),
            thirds: Default::default(),
            none: Constant::new(0.into()),
            third: Default::default(),
        }
    }
}

inputs!(CrcThirds: groups);

impl Logic for CrcThirds {
    #[hdl_gen]
    fn update(&mut self) {
        for i in 0..16 {
            self.third[i].next = self.none.val();
            for n in 0..3 {
                self.third[i].next =
                    self.third[i].val().replace_bit(n, self.groups.val().get_bits::<4>(12 * i + 4 * n).xor());
            }
            self.thirds[i].next = self.third[i].val();
        }
    }
}

/// Fourth level: the parity of the 3, and the CRC of zeros.
#[derive(LogicBlock)]
pub(super) struct CrcJoin {
    pub thirds: Signal<In, Lanes<3, 16>>,
    pub crc: Signal<Out, Bits<16>>,
    of_zeros: Constant<Bits<16>>,
    none: Constant<Bits<16>>,
    parities: Signal<Local, Bits<16>>,
}

impl CrcJoin {
    pub fn new() -> Self {
        Self {
            thirds: Signal::default(),
            crc: Signal::default(),
            of_zeros: Constant::new(LiteralType::from(of_bit(None)).into()),
            none: Constant::new(0.into()),
            parities: Signal::default(),
        }
    }
}

inputs!(CrcJoin: thirds);

impl Logic for CrcJoin {
    #[hdl_gen]
    fn update(&mut self) {
        self.parities.next = self.none.val();
        for i in 0..16 {
            self.parities.next =
                self.parities.val().replace_bit(i, self.thirds.val().get_bits::<3>(3 * i).xor());
        }
        self.crc.next = self.parities.val() ^ self.of_zeros.val();
    }
}

/// All four levels, each with a register or a wire behind it.
#[derive(LogicBlock)]
pub(crate) struct Crc32Lo {
    pub clock: Signal<In, Clock>,
    pub data: Signal<In, Lanes<32, 6>>,
    pub crc: Signal<Out, Bits<16>>,
    nibbles: Lazy<CrcNibbles>,
    groups: Lazy<CrcGroups>,
    thirds: Lazy<CrcThirds>,
    joined: Lazy<CrcJoin>,
    register1: Gather<8, 96>,
    register2: Gather<12, 16>,
    register3: Gather<3, 16>,
    register4: Register<Bits<16>>,
}

impl Crc32Lo {
    /// `registered` tells of each level, counted from 1, whether a register ends it.
    pub fn new(registered: impl Fn(usize) -> bool) -> Self {
        Self {
            clock: Signal::default(),
            data: Signal::default(),
            crc: Signal::default(),
            nibbles: Lazy::new(CrcNibbles::new()),
            groups: Lazy::new(CrcGroups::new()),
            thirds: Lazy::new(CrcThirds::new()),
            joined: Lazy::new(CrcJoin::new()),
            register1: Gather::new(registered(1)),
            register2: Gather::new(registered(2)),
            register3: Gather::new(registered(3)),
            register4: Register::new(registered(4)),
        }
    }
}

/// Without registers, as the proof takes it.
impl Default for Crc32Lo {
    fn default() -> Self {
        Self::new(|_| false)
    }
}

inputs!(Crc32Lo: clock, data);

impl Logic for Crc32Lo {
    #[hdl_gen]
    fn update(&mut self) {
        clock!(self, clock, register1, register2, register3, register4);
        self.nibbles.data.next = self.data.val();
        for i in 0..96 {
            self.register1.d[i].next = self.nibbles.parts[i].val();
        }
        self.groups.parts.next = self.register1.q.val();
        for i in 0..16 {
            self.register2.d[i].next = self.groups.groups[i].val();
        }
        self.thirds.groups.next = self.register2.q.val();
        for i in 0..16 {
            self.register3.d[i].next = self.thirds.thirds[i].val();
        }
        self.joined.thirds.next = self.register3.q.val();
        self.register4.d.next = self.joined.crc.val();
        self.crc.next = self.register4.q.val();
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
