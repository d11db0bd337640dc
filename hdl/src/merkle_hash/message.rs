//! The first block of a message: the byte before it, the record in big-endian words, the padding.

use super::swap::Swap;
use crate::lanes::Lanes;
use crate::lazy::Lazy;
use rust_hdl::prelude::*;

/// A record as the first block of its message.
///
/// ```text
/// data ──►[ bytes reversed word by word ]──►[ a byte further, prefix first ]──►[ padding ]──► 16 words
///                                                                                  └──► tail, the byte that is left
/// ```
///
/// No register.
#[derive(LogicBlock)]
pub(super) struct Message {
    pub data: Signal<In, Lanes<32, 16>>,
    pub prefix: Signal<In, Bits<32>>,
    pub last: Signal<In, Bits<5>>,
    pub margin: Signal<In, Bits<32>>,
    pub mark: Signal<In, Bits<32>>,
    pub first_bits: Signal<In, Bits<32>>,
    pub words: [Signal<Out, Bits<32>>; 16],
    pub tail: Signal<Out, Bits<8>>,
    swaps: [Lazy<Swap>; 16],
    line: [Signal<Local, Bits<32>>; 17],
    upper: [Signal<Local, Bits<32>>; 16],
    lower: [Signal<Local, Bits<32>>; 16],
    whole: [Signal<Local, Bits<32>>; 16],
    cut: [Signal<Local, Bits<32>>; 16],
    ended: [Signal<Local, Bits<32>>; 16],
    chosen: [Signal<Local, Bits<32>>; 16],
    zero: Constant<Bits<32>>,
    numbers: [Constant<Bits<5>>; 16],
}

impl Message {
    pub fn new() -> Self {
        Self {
            data: Signal::default(),
            prefix: Signal::default(),
            last: Signal::default(),
            margin: Signal::default(),
            mark: Signal::default(),
            first_bits: Signal::default(),
            words: Default::default(),
            tail: Signal::default(),
            swaps: std::array::from_fn(|_| Lazy::new(Swap::new())),
            line: Default::default(),
            upper: Default::default(),
            lower: Default::default(),
            whole: Default::default(),
            cut: Default::default(),
            ended: Default::default(),
            chosen: Default::default(),
            zero: Constant::new(0.into()),
            numbers: std::array::from_fn(|i| Constant::new((i as LiteralType).into())),
        }
    }
}

crate::lazy::inputs!(Message: data, prefix, last, margin, mark, first_bits);

impl Logic for Message {
    #[hdl_gen]
    fn update(&mut self) {
        self.line[0].next = self.prefix.val();
        for i in 0..16 {
            self.swaps[i].word.next = self.data.val().get_bits::<32>(32 * i);
            self.line[i + 1].next = self.swaps[i].swapped.val();
        }
        for i in 0..16 {
            self.upper[i].next = self.line[i].val() << 24;
            self.lower[i].next = self.line[i + 1].val() >> 8;
            self.whole[i].next = self.upper[i].val() | self.lower[i].val();
            self.cut[i].next = self.whole[i].val() & self.margin.val();
            self.ended[i].next = self.cut[i].val() | self.mark.val();
            self.chosen[i].next = self.zero.val();
            if self.numbers[i].val() == self.last.val() {
                self.chosen[i].next = self.ended[i].val();
            }
            if self.numbers[i].val() < self.last.val() {
                self.chosen[i].next = self.whole[i].val();
            }
        }
        for i in 0..15 {
            self.words[i].next = self.chosen[i].val();
        }
        self.words[15].next = self.chosen[15].val() | self.first_bits.val();
        self.tail.next = self.line[16].val().get_bits::<8>(0);
    }
}
