//! Where the fields of a record lie: the layout's choice, and the bytes turned from big-endian.

use super::params::WORDS;
use crate::lanes::Lanes;
use crate::lazy::inputs;
use accel_kernels::descriptor_validation::{Layout, MAGIC, VERSION};
use rust_hdl::prelude::*;

/// Bytes of the fields, each field's lowest byte first: 0-3 flags, 4-7 execution time, 8-9 memory, 10-11 output,
/// 12-13 stored checksum.
pub(super) const BYTES: usize = 14;

/// What is compared at once.
#[derive(Clone, Copy, Debug, Default, PartialEq, LogicStruct)]
pub(super) struct Marks {
    /// Which nibbles of the magic differ.
    pub magic: Bits<8>,
    /// Which nibbles of the version differ.
    pub version: Bits<4>,
    pub versioned: Bit,
}

/// One level: a choice among three layouts a bit; comparisons with constants by the nibble.
#[derive(LogicBlock)]
pub(super) struct Fields {
    pub params: Signal<In, Lanes<32, WORDS>>,
    pub data: Signal<In, Lanes<32, 6>>,
    pub bytes: [Signal<Out, Bits<8>>; BYTES],
    pub marks: Signal<Out, Marks>,
    layout_b: Signal<Local, Bits<1>>,
    layout_s: Signal<Local, Bits<1>>,
    magic: Signal<Local, Lanes<32, 1>>,
    version: Signal<Local, Lanes<16, 1>>,
    magic_nibbles: Signal<Local, Bits<8>>,
    version_nibbles: Signal<Local, Bits<4>>,
    zero: Constant<Bits<8>>,
    no_nibble: Constant<Bits<4>>,
    the_magic: Constant<Bits<32>>,
    the_version: Constant<Bits<16>>,
}

impl Fields {
    pub fn new() -> Self {
        let magic = u32::from_le_bytes(MAGIC);
        // as its bytes lie in the words of a record
        let version = VERSION.swap_bytes();
        Self {
            params: Signal::default(),
            data: Signal::default(),
            bytes: Default::default(),
            marks: Signal::default(),
            layout_b: Signal::default(),
            layout_s: Signal::default(),
            magic: Signal::default(),
            version: Signal::default(),
            magic_nibbles: Signal::default(),
            version_nibbles: Signal::default(),
            zero: Constant::new(0.into()),
            no_nibble: Constant::new(0.into()),
            the_magic: Constant::new(LiteralType::from(magic).into()),
            the_version: Constant::new(LiteralType::from(version).into()),
        }
    }
}

/// Each of the two other layouts is one bit of the parameter.
const _: () = assert!(Layout::B as u32 == 1 && Layout::S as u32 == 2);

inputs!(Fields: params, data);

impl Logic for Fields {
    #[hdl_gen]
    fn update(&mut self) {
        self.layout_b.next = self.params.val().get_bits::<1>(0);
        self.layout_s.next = self.params.val().get_bits::<1>(1);

        // Layout A, and what the others share with it. Byte n is bits 8 n and up.
        self.bytes[3].next = self.data.val().get_bits::<8>(80);
        self.bytes[2].next = self.data.val().get_bits::<8>(88);
        self.bytes[1].next = self.data.val().get_bits::<8>(96);
        self.bytes[0].next = self.data.val().get_bits::<8>(104);
        self.bytes[7].next = self.zero.val();
        self.bytes[6].next = self.zero.val();
        self.bytes[5].next = self.data.val().get_bits::<8>(112);
        self.bytes[4].next = self.data.val().get_bits::<8>(120);
        self.bytes[9].next = self.data.val().get_bits::<8>(128);
        self.bytes[8].next = self.data.val().get_bits::<8>(136);
        self.bytes[11].next = self.data.val().get_bits::<8>(144);
        self.bytes[10].next = self.data.val().get_bits::<8>(152);
        self.bytes[13].next = self.data.val().get_bits::<8>(176);
        self.bytes[12].next = self.data.val().get_bits::<8>(184);
        self.marks.next.versioned = true;
        if self.layout_b.val().any() {
            self.bytes[7].next = self.data.val().get_bits::<8>(112);
            self.bytes[6].next = self.data.val().get_bits::<8>(120);
            self.bytes[5].next = self.data.val().get_bits::<8>(128);
            self.bytes[4].next = self.data.val().get_bits::<8>(136);
            self.bytes[9].next = self.data.val().get_bits::<8>(144);
            self.bytes[8].next = self.data.val().get_bits::<8>(152);
            self.bytes[11].next = self.data.val().get_bits::<8>(160);
            self.bytes[10].next = self.data.val().get_bits::<8>(168);
        }
        if self.layout_s.val().any() {
            self.bytes[3].next = self.data.val().get_bits::<8>(64);
            self.bytes[2].next = self.data.val().get_bits::<8>(72);
            self.bytes[1].next = self.data.val().get_bits::<8>(80);
            self.bytes[0].next = self.data.val().get_bits::<8>(88);
            self.bytes[7].next = self.data.val().get_bits::<8>(96);
            self.bytes[6].next = self.data.val().get_bits::<8>(104);
            self.marks.next.versioned = false;
        }

        self.magic.next = (self.data.val().get_bits::<32>(0) ^ self.the_magic.val()).into();
        self.magic_nibbles.next = self.zero.val();
        for i in 0..8 {
            self.magic_nibbles.next =
                self.magic_nibbles.val().replace_bit(i, self.magic.val().get_bits::<4>(4 * i).any());
        }
        self.marks.next.magic = self.magic_nibbles.val();
        self.version.next = (self.data.val().get_bits::<16>(32) ^ self.the_version.val()).into();
        self.version_nibbles.next = self.no_nibble.val();
        for i in 0..4 {
            self.version_nibbles.next =
                self.version_nibbles.val().replace_bit(i, self.version.val().get_bits::<4>(4 * i).any());
        }
        self.marks.next.version = self.version_nibbles.val();
    }
}
