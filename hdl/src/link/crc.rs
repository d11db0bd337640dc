//! A byte step of the frames' CRC-32.

use crate::lazy::inputs;
use rust_hdl::prelude::*;

/// The reflected polynomial of CRC-32/ISO-HDLC.
const POLYNOMIAL: u32 = 0xEDB8_8320;

/// What eight steps make of a register whose low byte is `index`.
const fn table(index: u32) -> u32 {
    let (mut value, mut step) = (index, 0);
    while step < 8 {
        value = if value & 1 == 1 { value >> 1 ^ POLYNOMIAL } else { value >> 1 };
        step += 1;
    }
    value
}

/// The masks of the index whose parities are the bits of [`table`], which is linear.
fn mask(bit: usize) -> LiteralType {
    (0..8).map(|i| LiteralType::from(table(1 << i) >> bit & 1) << i).sum()
}

/// The CRC of a body with a byte more. CRCs are kept after the final XOR: that of nothing is 0, and what is sent needs none.
///
/// ```text
/// crc, data ──►[ XOR ]──► after        no register
/// ```
#[derive(Clone, Debug, LogicBlock)]
pub(super) struct Crc {
    pub crc: Signal<In, Bits<32>>,
    pub data: Signal<In, Bits<8>>,
    pub after: Signal<Out, Bits<32>>,
    low: Signal<Local, Bits<8>>,
    raw: Signal<Local, Bits<8>>,
    index: Signal<Local, Bits<8>>,
    shifted: Signal<Local, Bits<32>>,
    base: Signal<Local, Bits<32>>,
    sum: Signal<Local, Bits<32>>,
    parity: [Signal<Local, Bit>; 32],
    turned: [Signal<Local, Bit>; 32],
    ones: Constant<Bits<32>>,
    masks: [Constant<Bits<8>>; 32],
}

impl Crc {
    pub fn new() -> Self {
        Self {
            crc: Default::default(),
            data: Default::default(),
            after: Default::default(),
            low: Default::default(),
            raw: Default::default(),
            index: Default::default(),
            shifted: Default::default(),
            base: Default::default(),
            sum: Default::default(),
            parity: Default::default(),
            turned: Default::default(),
            ones: Constant::new(0xFF00_0000_u64.into()),
            masks: std::array::from_fn(|bit| Constant::new(mask(bit).into())),
        }
    }
}

inputs!(Crc: crc, data);

impl Logic for Crc {
    #[hdl_gen]
    fn update(&mut self) {
        self.low.next = self.crc.val().get_bits::<8>(0);
        self.raw.next = !self.low.val();
        self.index.next = self.raw.val() ^ self.data.val();
        self.shifted.next = self.crc.val() >> 8;
        self.base.next = self.shifted.val() | self.ones.val();
        self.sum.next = self.base.val();
        for i in 0..32 {
            self.parity[i].next = (self.index.val() & self.masks[i].val()).xor();
            self.turned[i].next = self.parity[i].val() ^ self.base.val().get_bit(i);
            self.sum.next = self.sum.val().replace_bit(i, self.turned[i].val());
        }
        self.after.next = self.sum.val();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn crc_of(bytes: &[u8]) -> u32 {
        let mut block = Crc::new();
        block.connect_all();
        bytes.iter().fold(0, |crc, &byte| {
            block.crc.next = u64::from(crc).into();
            block.data.next = u64::from(byte).into();
            assert!(simulate(&mut block, 100));
            LiteralType::from(block.after.val()) as u32
        })
    }

    #[test]
    fn the_check_value_of_the_catalogue_comes_out() {
        assert_eq!(crc_of(b"123456789"), 0xCBF4_3926);
        assert_eq!(crc_of(b""), 0);
    }

    #[test]
    fn behind_its_own_crc_a_body_has_the_residue() {
        for body in [&b"123456789"[..], b"\x00", b"\xFF\x7E\x7D", &[0x5A; 99]] {
            let crc = crc_of(body).to_le_bytes();
            assert_eq!(crc_of(&[body, &crc].concat()), super::super::RESIDUE);
        }
    }
}
