//! From one clock to another.

use rust_hdl::prelude::*;

/// Two flip-flops in a row for what changes with another clock, or with none.
///
/// ```text
/// d ──►[ first ]──►[ second ]──► q        two cycles later; the first may be metastable, nothing else looks at it
/// ```
///
/// Of a value of several bits at most one may change at a time, as of a Gray code. The attributes keep tools from merging the
/// two, moving logic between them, or making a shift register of RAM of them.
#[derive(Clone, Debug, LogicBlock)]
pub(crate) struct Synchroniser<T: Synth> {
    pub clock: Signal<In, Clock>,
    pub d: Signal<In, T>,
    pub q: Signal<Out, T>,
    _first: T,
}

impl<T: Synth> Default for Synchroniser<T> {
    fn default() -> Self {
        Self { clock: Signal::default(), d: Signal::default(), q: Signal::default(), _first: T::default() }
    }
}

impl<T: Synth> Logic for Synchroniser<T> {
    fn update(&mut self) {
        if self.clock.pos_edge() {
            self.q.next = self._first;
            self._first = self.d.val();
        }
    }

    fn connect(&mut self) {
        self.q.connect();
    }

    fn hdl(&self) -> Verilog {
        let high = T::BITS - 1;
        Verilog::Custom(format!(
            "\
(* ASYNC_REG = \"TRUE\", keep *) reg [{high}:0] first;
(* ASYNC_REG = \"TRUE\", keep *) reg [{high}:0] second;
initial begin
  first = 0;
  second = 0;
end
always @(posedge clock) begin
  first <= d;
  second <= first;
end
always @(*) q = second;
"
        ))
    }
}
