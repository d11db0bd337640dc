//! RAM for a table.

use rust_hdl::prelude::*;

/// `2^A` words of `W` bits (at most 32).
///
/// ```text
/// write, write_at, write_data ──►[ RAM ]
/// read_at ──►[ RAM ]──► q        one cycle later; what the same edge writes is seen by the next read
/// ```
#[derive(Clone, Debug, LogicBlock)]
pub(crate) struct Table<const A: usize, const W: usize> {
    pub clock: Signal<In, Clock>,
    pub write: Signal<In, Bit>,
    pub write_at: Signal<In, Bits<A>>,
    pub write_data: Signal<In, Bits<W>>,
    pub read_at: Signal<In, Bits<A>>,
    pub q: Signal<Out, Bits<W>>,
    _words: Vec<Bits<W>>,
}

impl<const A: usize, const W: usize> Default for Table<A, W> {
    fn default() -> Self {
        Self {
            clock: Signal::default(),
            write: Signal::default(),
            write_at: Signal::default(),
            write_data: Signal::default(),
            read_at: Signal::default(),
            q: Signal::default(),
            _words: vec![Bits::default(); 1 << A],
        }
    }
}

impl<const A: usize, const W: usize> Logic for Table<A, W> {
    fn update(&mut self) {
        if self.clock.pos_edge() {
            self.q.next = self._words[self.read_at.val().index()];
            if self.write.val() {
                self._words[self.write_at.val().index()] = self.write_data.val();
            }
        }
    }

    fn connect(&mut self) {
        self.q.connect();
    }

    fn hdl(&self) -> Verilog {
        let (high, last) = (W - 1, (1 << A) - 1);
        Verilog::Custom(format!(
            "\
reg [{high}:0] words [0:{last}];
integer i;
initial begin
  for (i = 0; i <= {last}; i = i + 1) words[i] = 0;
  q = 0;
end
always @(posedge clock) begin
  q <= words[read_at];
  if (write) words[write_at] <= write_data;
end
"
        ))
    }
}
