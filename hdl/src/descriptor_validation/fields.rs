//! Where the fields of a record lie: the layout's choice, and the bytes turned from big-endian.

use super::PARAM_WORDS;
use crate::lanes::Lanes;
use crate::lazy::inputs;
use accel_kernels::descriptor_validation::{Layout, MAGIC, VERSION};
use rust_hdl::prelude::*;

/// Four bytes as a number: assigning the bytes is RustHDL's concatenation.
#[derive(Clone, Copy, Debug, Default, PartialEq, LogicStruct)]
struct Long {
    b0: Bits<8>,
    b1: Bits<8>,
    b2: Bits<8>,
    b3: Bits<8>,
}

/// Two bytes as a number.
#[derive(Clone, Copy, Debug, Default, PartialEq, LogicStruct)]
struct Short {
    b0: Bits<8>,
    b1: Bits<8>,
}

/// The fields of a record, and what is compared at once.
#[derive(Clone, Copy, Debug, Default, PartialEq, LogicStruct)]
pub(super) struct Contents {
    pub flags: Bits<32>,
    pub time: Bits<32>,
    pub memory: Bits<16>,
    pub kilobytes: Bits<16>,
    pub stored: Bits<16>,
    pub magic_low: Bit,
    pub magic_high: Bit,
    pub version: Bit,
    pub versioned: Bit,
}

/// One level: a choice among three layouts a bit; 16-bit comparisons with constants.
#[derive(LogicBlock)]
pub(super) struct Fields {
    pub params: Signal<In, Lanes<32, PARAM_WORDS>>,
    pub data: Signal<In, Lanes<32, 6>>,
    pub contents: Signal<Out, Contents>,
    layout: Signal<Local, Bits<2>>,
    flags: Signal<Local, Long>,
    millis: Signal<Local, Long>,
    memory: Signal<Local, Short>,
    kilobytes: Signal<Local, Short>,
    stored: Signal<Local, Short>,
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
            contents: Signal::default(),
            layout: Signal::default(),
            flags: Signal::default(),
            millis: Signal::default(),
            memory: Signal::default(),
            kilobytes: Signal::default(),
            stored: Signal::default(),
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
        self.flags.next.b3 = self.data.val().get_bits::<8>(80);
        self.flags.next.b2 = self.data.val().get_bits::<8>(88);
        self.flags.next.b1 = self.data.val().get_bits::<8>(96);
        self.flags.next.b0 = self.data.val().get_bits::<8>(104);
        self.millis.next.b3 = self.zero.val();
        self.millis.next.b2 = self.zero.val();
        self.millis.next.b1 = self.data.val().get_bits::<8>(112);
        self.millis.next.b0 = self.data.val().get_bits::<8>(120);
        self.memory.next.b1 = self.data.val().get_bits::<8>(128);
        self.memory.next.b0 = self.data.val().get_bits::<8>(136);
        self.kilobytes.next.b1 = self.data.val().get_bits::<8>(144);
        self.kilobytes.next.b0 = self.data.val().get_bits::<8>(152);
        self.stored.next.b1 = self.data.val().get_bits::<8>(176);
        self.stored.next.b0 = self.data.val().get_bits::<8>(184);
        self.contents.next.versioned = true;
        if self.layout.val() == self.layout_b.val() {
            self.millis.next.b3 = self.data.val().get_bits::<8>(112);
            self.millis.next.b2 = self.data.val().get_bits::<8>(120);
            self.millis.next.b1 = self.data.val().get_bits::<8>(128);
            self.millis.next.b0 = self.data.val().get_bits::<8>(136);
            self.memory.next.b1 = self.data.val().get_bits::<8>(144);
            self.memory.next.b0 = self.data.val().get_bits::<8>(152);
            self.kilobytes.next.b1 = self.data.val().get_bits::<8>(160);
            self.kilobytes.next.b0 = self.data.val().get_bits::<8>(168);
        }
        if self.layout.val() == self.layout_s.val() {
            self.flags.next.b3 = self.data.val().get_bits::<8>(64);
            self.flags.next.b2 = self.data.val().get_bits::<8>(72);
            self.flags.next.b1 = self.data.val().get_bits::<8>(80);
            self.flags.next.b0 = self.data.val().get_bits::<8>(88);
            self.millis.next.b3 = self.data.val().get_bits::<8>(96);
            self.millis.next.b2 = self.data.val().get_bits::<8>(104);
            self.contents.next.versioned = false;
        }
        self.contents.next.flags = self.flags.val().into();
        self.contents.next.time = self.millis.val().into();
        self.contents.next.memory = self.memory.val().into();
        self.contents.next.kilobytes = self.kilobytes.val().into();
        self.contents.next.stored = self.stored.val().into();

        self.magic_low.next = self.data.val().get_bits::<16>(0);
        self.magic_high.next = self.data.val().get_bits::<16>(16);
        self.version.next = self.data.val().get_bits::<16>(32);
        self.contents.next.magic_low = self.magic_low.val() != self.the_magic_low.val();
        self.contents.next.magic_high = self.magic_high.val() != self.the_magic_high.val();
        self.contents.next.version = self.version.val() != self.the_version.val();
    }
}
