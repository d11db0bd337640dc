//! Where the fields of a record lie: the layout's choice, and the bytes turned from big-endian.

use super::PARAM_LANES;
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
    pub magic_low: Bit,
    pub magic_high: Bit,
    pub version: Bit,
    pub versioned: Bit,
}

/// One level: a choice among three layouts a bit; 16-bit comparisons with constants.
#[derive(LogicBlock)]
pub(super) struct Fields {
    pub params: Signal<In, Lanes<32, PARAM_LANES>>,
    pub data: Signal<In, Lanes<32, 6>>,
    pub bytes: [Signal<Out, Bits<8>>; BYTES],
    pub marks: Signal<Out, Marks>,
    layout: Signal<Local, Bits<2>>,
    magic_low: Signal<Local, Bits<16>>,
    magic_high: Signal<Local, Bits<16>>,
    version: Signal<Local, Bits<16>>,
    layout_b: Constant<Bits<2>>,
    layout_s: Constant<Bits<2>>,
    zero: Constant<Bits<8>>,
    the_magic_low: Constant<Bits<16>>,
    the_magic_high: Constant<Bits<16>>,
    the_version: Constant<Bits<16>>,
}

/// Two bytes of a record as they lie in its words.
fn pair(low: u8, high: u8) -> Constant<Bits<16>> {
    Constant::new(LiteralType::from(u16::from_le_bytes([low, high])).into())
}

impl Fields {
    pub fn new() -> Self {
        let [version_high, version_low] = VERSION.to_be_bytes();
        Self {
            params: Signal::default(),
            data: Signal::default(),
            bytes: Default::default(),
            marks: Signal::default(),
            layout: Signal::default(),
            magic_low: Signal::default(),
            magic_high: Signal::default(),
            version: Signal::default(),
            layout_b: Constant::new((Layout::B as LiteralType).into()),
            layout_s: Constant::new((Layout::S as LiteralType).into()),
            zero: Constant::new(0.into()),
            the_magic_low: pair(MAGIC[0], MAGIC[1]),
            the_magic_high: pair(MAGIC[2], MAGIC[3]),
            the_version: pair(version_high, version_low),
        }
    }
}

inputs!(Fields: params, data);

impl Logic for Fields {
    #[hdl_gen]
    fn update(&mut self) {
        self.layout.next = self.params.val().get_bits::<2>(0);

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
        if self.layout.val() == self.layout_b.val() {
            self.bytes[7].next = self.data.val().get_bits::<8>(112);
            self.bytes[6].next = self.data.val().get_bits::<8>(120);
            self.bytes[5].next = self.data.val().get_bits::<8>(128);
            self.bytes[4].next = self.data.val().get_bits::<8>(136);
            self.bytes[9].next = self.data.val().get_bits::<8>(144);
            self.bytes[8].next = self.data.val().get_bits::<8>(152);
            self.bytes[11].next = self.data.val().get_bits::<8>(160);
            self.bytes[10].next = self.data.val().get_bits::<8>(168);
        }
        if self.layout.val() == self.layout_s.val() {
            self.bytes[3].next = self.data.val().get_bits::<8>(64);
            self.bytes[2].next = self.data.val().get_bits::<8>(72);
            self.bytes[1].next = self.data.val().get_bits::<8>(80);
            self.bytes[0].next = self.data.val().get_bits::<8>(88);
            self.bytes[7].next = self.data.val().get_bits::<8>(96);
            self.bytes[6].next = self.data.val().get_bits::<8>(104);
            self.marks.next.versioned = false;
        }

        self.magic_low.next = self.data.val().get_bits::<16>(0);
        self.magic_high.next = self.data.val().get_bits::<16>(16);
        self.version.next = self.data.val().get_bits::<16>(32);
        self.marks.next.magic_low = self.magic_low.val() != self.the_magic_low.val();
        self.marks.next.magic_high = self.magic_high.val() != self.the_magic_high.val();
        self.marks.next.version = self.version.val() != self.the_version.val();
    }
}
