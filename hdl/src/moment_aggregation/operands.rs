//! What the multipliers get in each row.

use super::{FEATURES, PRODUCTS, TERMS};
use crate::lanes::Lanes;
use crate::lazy::inputs;
use rust_hdl::prelude::*;

/// Chooses the features of a row.
///
/// ```text
/// record, row r ──►[ choose ]──► a: x_r or x_(15-r), b: x_m or x_(m-r-1); a of the sums: x_2r, x_(2r+1), 1
/// ```
///
/// Multiplier `m` works for feature `r` while `m` is at most `r`, else for feature `15 - r`. No register.
#[derive(LogicBlock)]
pub(super) struct Operands {
    pub record: Signal<In, Lanes<32, 9>>,
    pub row: Signal<In, Bits<3>>,
    pub a: [Signal<Out, Bits<16>>; TERMS],
    pub b: [Signal<Out, Bits<16>>; PRODUCTS],

    // Numbers of features; nine bits hold where one begins in the record.
    low: Signal<Local, Bits<9>>,
    high: Signal<Local, Bits<9>>,
    skip: Signal<Local, Bits<9>>,
    low_at: Signal<Local, Bits<9>>,
    high_at: Signal<Local, Bits<9>>,
    even_at: Signal<Local, Bits<9>>,
    odd_at: Signal<Local, Bits<9>>,
    x: Signal<Local, Bits<16>>,
    y: Signal<Local, Bits<16>>,
    // Of multipliers 1 and up: number 0 is never beyond.
    beyond: [Signal<Local, Bit>; FEATURES],
    back: [Signal<Local, Bits<9>>; FEATURES],
    index: [Signal<Local, Bits<9>>; FEATURES],
    at: [Signal<Local, Bits<9>>; FEATURES],

    number: [Constant<Bits<9>>; FEATURES],
    one: Constant<Bits<9>>,
    last: Constant<Bits<9>>,
    width: Constant<Bits<9>>,
    unit: Constant<Bits<16>>,
}

impl Operands {
    pub fn new() -> Self {
        Self {
            record: Signal::default(),
            row: Signal::default(),
            a: std::array::from_fn(|_| Signal::default()),
            b: std::array::from_fn(|_| Signal::default()),
            low: Signal::default(),
            high: Signal::default(),
            skip: Signal::default(),
            low_at: Signal::default(),
            high_at: Signal::default(),
            even_at: Signal::default(),
            odd_at: Signal::default(),
            x: Signal::default(),
            y: Signal::default(),
            beyond: Default::default(),
            back: Default::default(),
            index: Default::default(),
            at: Default::default(),
            number: std::array::from_fn(|i| Constant::new((i as LiteralType + 1).into())),
            one: Constant::new(1.into()),
            last: Constant::new((FEATURES as LiteralType - 1).into()),
            width: Constant::new(16.into()),
            unit: Constant::new(1.into()),
        }
    }
}

inputs!(Operands: record, row);

impl Logic for Operands {
    #[hdl_gen]
    fn update(&mut self) {
        self.low.next = bit_cast::<9, 3>(self.row.val());
        self.high.next = self.last.val() - self.low.val();
        self.skip.next = self.low.val() + self.one.val();
        self.low_at.next = self.low.val() << 4;
        self.high_at.next = self.high.val() << 4;
        self.x.next = self.record.val().get_bits::<16>(self.low_at.val().index());
        self.y.next = self.record.val().get_bits::<16>(self.high_at.val().index());
        self.a[0].next = self.x.val();
        self.b[0].next = self.record.val().get_bits::<16>(0);
        for m in 0..16 {
            self.beyond[m].next = self.number[m].val() > self.low.val();
            self.back[m].next = self.number[m].val() - self.skip.val();
            if self.beyond[m].val() {
                self.a[m + 1].next = self.y.val();
                self.index[m].next = self.back[m].val();
            } else {
                self.a[m + 1].next = self.x.val();
                self.index[m].next = self.number[m].val();
            }
            self.at[m].next = self.index[m].val() << 4;
            self.b[m + 1].next = self.record.val().get_bits::<16>(self.at[m].val().index());
        }
        self.even_at.next = self.low.val() << 5;
        self.odd_at.next = self.even_at.val() + self.width.val();
        self.a[17].next = self.record.val().get_bits::<16>(self.even_at.val().index());
        self.a[18].next = self.record.val().get_bits::<16>(self.odd_at.val().index());
        self.a[19].next = self.unit.val();
    }
}
