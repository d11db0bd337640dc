//! The bytes of a word in reverse.

use rust_hdl::prelude::*;

/// A little-endian word as a big-endian one, and back: wires.
#[derive(LogicBlock)]
pub(super) struct Swap {
    pub word: Signal<In, Bits<32>>,
    pub swapped: Signal<Out, Bits<32>>,
    part: [Signal<Local, Bits<8>>; 4],
    wide0: Signal<Local, Bits<32>>,
    wide1: Signal<Local, Bits<32>>,
    wide2: Signal<Local, Bits<32>>,
    wide3: Signal<Local, Bits<32>>,
    first: Signal<Local, Bits<32>>,
    second: Signal<Local, Bits<32>>,
    third: Signal<Local, Bits<32>>,
    upper: Signal<Local, Bits<32>>,
    lower: Signal<Local, Bits<32>>,
}

impl Swap {
    pub fn new() -> Self {
        Self {
            word: Signal::default(),
            swapped: Signal::default(),
            part: Default::default(),
            wide0: Signal::default(),
            wide1: Signal::default(),
            wide2: Signal::default(),
            wide3: Signal::default(),
            first: Signal::default(),
            second: Signal::default(),
            third: Signal::default(),
            upper: Signal::default(),
            lower: Signal::default(),
        }
    }
}

crate::lazy::inputs!(Swap: word);

impl Logic for Swap {
    #[hdl_gen]
    fn update(&mut self) {
        for i in 0..4 {
            self.part[i].next = self.word.val().get_bits::<8>(8 * i);
        }
        self.wide0.next = bit_cast::<32, 8>(self.part[0].val());
        self.wide1.next = bit_cast::<32, 8>(self.part[1].val());
        self.wide2.next = bit_cast::<32, 8>(self.part[2].val());
        self.wide3.next = bit_cast::<32, 8>(self.part[3].val());
        self.first.next = self.wide0.val() << 24;
        self.second.next = self.wide1.val() << 16;
        self.third.next = self.wide2.val() << 8;
        self.upper.next = self.first.val() | self.second.val();
        self.lower.next = self.third.val() | self.wide3.val();
        self.swapped.next = self.upper.val() | self.lower.val();
    }
}
