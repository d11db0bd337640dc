//! Which segments have a record.

use super::SEGMENTS;
use rust_hdl::prelude::*;

/// One bit a segment, all cleared in one cycle.
///
/// ```text
/// set, clear ──►[ bits ]── at ──► seen        visible one cycle later; clear wins
/// ```
#[derive(Clone, Debug, Default, LogicBlock)]
pub(super) struct Marks {
    pub clock: Signal<In, Clock>,
    pub at: Signal<In, Bits<6>>,
    pub set: Signal<In, Bit>,
    pub clear: Signal<In, Bit>,
    pub seen: Signal<Out, Bit>,
    _marks: u64,
}

impl Logic for Marks {
    fn update(&mut self) {
        let at = self.at.val().index();
        if self.clock.pos_edge() {
            if self.clear.val() {
                self._marks = 0;
            } else if self.set.val() {
                self._marks |= 1 << at;
            }
        }
        self.seen.next = self._marks >> at & 1 == 1;
    }

    fn connect(&mut self) {
        self.seen.connect();
    }

    fn hdl(&self) -> Verilog {
        Verilog::Custom(format!(
            "\
reg [{}:0] bits;
initial bits = 0;
always @(posedge clock)
  if (clear) bits <= 0;
  else if (set) bits[at] <= 1'b1;
always @(*) seen = bits[at];
",
            SEGMENTS - 1
        ))
    }
}
