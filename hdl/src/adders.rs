//! One level of a tree of adders.

use crate::lanes::Lanes;
use crate::lazy::inputs;
use rust_hdl::prelude::*;

/// Adds the `IN` lanes in pairs: `PAIRS` sums, and zeros in the lanes beyond, so that the next level has pairs.
///
/// ```text
/// IN lanes ──►[ + + … + ]──► OUT lanes      no register
/// ```
///
/// All lanes have the width of the final sum, so nothing overflows; synthesis drops the bits that stay zero.
#[derive(LogicBlock)]
pub(crate) struct AddPairs<const W: usize, const IN: usize, const PAIRS: usize, const OUT: usize> {
    pub d: Signal<In, Lanes<W, IN>>,
    pub q: [Signal<Out, Bits<W>>; OUT],
    lane: [Signal<Local, Bits<W>>; IN],
    zero: Constant<Bits<W>>,
    /// `W` as a value: a const generic has no name in the Verilog.
    width: Constant<Bits<8>>,
}

impl<const W: usize, const IN: usize, const PAIRS: usize, const OUT: usize> AddPairs<W, IN, PAIRS, OUT> {
    pub fn new() -> Self {
        const { assert!(2 * PAIRS == IN && OUT >= PAIRS) };
        Self {
            d: Signal::default(),
            q: std::array::from_fn(|_| Signal::default()),
            lane: std::array::from_fn(|_| Signal::default()),
            zero: Constant::new(0.into()),
            width: Constant::new((W as LiteralType).into()),
        }
    }
}

inputs!(for [const W: usize, const IN: usize, const PAIRS: usize, const OUT: usize]
    AddPairs<W, IN, PAIRS, OUT>: d);

impl<const W: usize, const IN: usize, const PAIRS: usize, const OUT: usize> Logic
    for AddPairs<W, IN, PAIRS, OUT>
{
    #[hdl_gen]
    fn update(&mut self) {
        for i in 0..IN {
            self.lane[i].next = self.d.val().get_bits::<W>(i * self.width.val().index());
        }
        for i in 0..PAIRS {
            self.q[i].next = self.lane[2 * i].val() + self.lane[2 * i + 1].val();
        }
        for i in PAIRS..OUT {
            self.q[i].next = self.zero.val();
        }
    }
}
