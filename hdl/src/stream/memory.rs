//! The memory of the output FIFO.

use super::DEPTH;
use rust_hdl::prelude::*;

/// [`DEPTH`] words: written at the clock edge, read at once, so that synthesis makes it of LUT RAM. The highest bit of a count is not
/// part of the address.
#[derive(Clone, Debug, LogicBlock)]
pub(super) struct Memory<T: Synth> {
    pub clock: Signal<In, Clock>,
    pub write: Signal<In, Bit>,
    pub write_at: Signal<In, Bits<6>>,
    pub write_data: Signal<In, T>,
    pub read_at: Signal<In, Bits<6>>,
    pub read_data: Signal<Out, T>,
    _words: [T; DEPTH],
}

impl<T: Synth> Default for Memory<T> {
    fn default() -> Self {
        Self {
            clock: Signal::default(),
            write: Signal::default(),
            write_at: Signal::default(),
            write_data: Signal::default(),
            read_at: Signal::default(),
            read_data: Signal::default(),
            _words: [T::default(); DEPTH],
        }
    }
}

impl<T: Synth> Logic for Memory<T> {
    fn update(&mut self) {
        if self.clock.pos_edge() && self.write.val() {
            self._words[self.write_at.val().index() % DEPTH] = self.write_data.val();
        }
        self.read_data.next = self._words[self.read_at.val().index() % DEPTH];
    }

    fn connect(&mut self) {
        self.read_data.connect();
    }

    fn hdl(&self) -> Verilog {
        let (high, last, at) = (T::BITS - 1, DEPTH - 1, clog2(DEPTH) - 1);
        Verilog::Custom(format!(
            "\
reg [{high}:0] words [0:{last}];
wire [{high}:0] word = words[read_at[{at}:0]];
integer i;
initial for (i = 0; i <= {last}; i = i + 1) words[i] = 0;
always @(posedge clock) if (write) words[write_at[{at}:0]] <= write_data;
always @(*) read_data = word;
"
        ))
    }
}
