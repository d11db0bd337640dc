//! The multipliers, with their registers.

use super::{PRODUCTS, TERMS};
use crate::lanes::Lanes;
use rust_hdl::prelude::*;
use std::fmt::Write as _;

/// Signed products of 16 bits, and beside them numbers of 16 bits extended to 32.
///
/// ```text
/// a, b ──►[ register ]──►[ × ]──►[ register ]──► q        latency 2; never stalls
/// ```
///
/// RustHDL's escape hatch: as written here, a multiplier and its registers go into one DSP block.
#[derive(Clone, Debug, LogicBlock)]
pub(super) struct Terms {
    pub clock: Signal<In, Clock>,
    pub a: [Signal<In, Bits<16>>; TERMS],
    pub b: [Signal<In, Bits<16>>; PRODUCTS],
    pub q: Signal<Out, Lanes<32, TERMS>>,
    _a: [i16; TERMS],
    _b: [i16; PRODUCTS],
}

impl Default for Terms {
    fn default() -> Self {
        Self {
            clock: Signal::default(),
            a: std::array::from_fn(|_| Signal::default()),
            b: std::array::from_fn(|_| Signal::default()),
            q: Signal::default(),
            _a: [0; TERMS],
            _b: [0; PRODUCTS],
        }
    }
}

/// The word as a signed integer.
fn signed(word: Bits<16>) -> i16 {
    LiteralType::from(word) as u16 as i16 // 16 bits, reinterpreted
}

impl Logic for Terms {
    fn update(&mut self) {
        if self.clock.pos_edge() {
            // i16 * i16 -> i32, cannot overflow
            let term = |i: usize| i32::from(self._a[i]) * self._b.get(i).map_or(1, |&b| i32::from(b));
            self.q.next = Lanes(std::array::from_fn(|i| term(i) as u32)); // reinterpreted
            self._a = std::array::from_fn(|i| signed(self.a[i].val()));
            self._b = std::array::from_fn(|i| signed(self.b[i].val()));
        }
    }

    fn connect(&mut self) {
        self.q.connect();
    }

    fn hdl(&self) -> Verilog {
        let mut text = String::from("initial q = 0;\n");
        for i in 0..TERMS {
            let (high, low) = (32 * i + 31, 32 * i);
            let _ = if i < PRODUCTS {
                write!(
                    text,
                    "\
reg signed [15:0] a_{i}, b_{i};
initial begin a_{i} = 0; b_{i} = 0; end
always @(posedge clock) begin
  a_{i} <= a${i};
  b_{i} <= b${i};
  q[{high}:{low}] <= a_{i} * b_{i};
end
"
                )
            } else {
                write!(
                    text,
                    "\
reg [15:0] a_{i};
initial a_{i} = 0;
always @(posedge clock) begin
  a_{i} <= a${i};
  q[{high}:{low}] <= {{{{16{{a_{i}[15]}}}}, a_{i}}};
end
"
                )
            };
        }
        Verilog::Custom(text)
    }
}
