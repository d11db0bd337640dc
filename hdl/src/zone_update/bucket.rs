//! The bucket of a score's tail probability.

use rust_hdl::prelude::*;

/// Lowest value of the range, in which each value is a bucket of its own.
const OCTAVES: usize = 11;

/// `fixed::tail`: up to 64 each value has a bucket, each octave from there has 32.
///
/// ```text
/// tail (17 bits) ──►[ the highest octave that it reaches: its five bits below the leading one + 32 octave ]──► bucket
/// ```
///
/// No register. An octave `o` from 6 starts at bucket 64 + 32 (o - 6).
#[derive(LogicBlock)]
pub(super) struct Bucket {
    pub tail: Signal<In, Bits<17>>,
    pub bucket: Signal<Out, Bits<9>>,
    reaches: [Signal<Local, Bit>; OCTAVES],
    step: [Signal<Local, Bits<5>>; OCTAVES],
    /// Octave 16 is one value.
    chosen: Signal<Local, Bits<5>>,
    base: Signal<Local, Bits<9>>,
    wide: Signal<Local, Bits<9>>,
    start: [Constant<Bits<17>>; OCTAVES],
    bases: [Constant<Bits<9>>; OCTAVES],
    none: Constant<Bits<9>>,
}

impl Bucket {
    pub fn new() -> Self {
        Self {
            tail: Signal::default(),
            bucket: Signal::default(),
            reaches: Default::default(),
            step: Default::default(),
            chosen: Signal::default(),
            base: Signal::default(),
            wide: Signal::default(),
            start: std::array::from_fn(|i| Constant::new((64 << i as LiteralType).into())),
            bases: std::array::from_fn(|i| Constant::new((64 + 32 * i as LiteralType).into())),
            none: Constant::new(0.into()),
        }
    }
}

crate::lazy::inputs!(Bucket: tail);

impl Logic for Bucket {
    #[hdl_gen]
    fn update(&mut self) {
        // Below 64 the value is its own bucket.
        self.wide.next = self.tail.val().get_bits::<9>(0);
        self.base.next = self.none.val();
        self.chosen.next = self.tail.val().get_bits::<5>(0);
        for i in 0..11 {
            self.reaches[i].next = self.tail.val() >= self.start[i].val();
            self.step[i].next = self.tail.val().get_bits::<5>(i + 1);
            if self.reaches[i].val() {
                self.base.next = self.bases[i].val();
                self.chosen.next = self.step[i].val();
            }
        }
        if self.reaches[0].val() {
            self.wide.next = bit_cast::<9, 5>(self.chosen.val());
        }
        self.bucket.next = self.base.val() + self.wide.val();
    }
}
