//! Memory that is read at once.

use rust_hdl::prelude::*;

/// `2^A` words: written at the clock edge, read at once, so that synthesis makes it of LUT RAM.
#[derive(Clone, Debug, LogicBlock)]
pub(crate) struct Memory<T: Synth, const A: usize> {
    pub clock: Signal<In, Clock>,
    pub write: Signal<In, Bit>,
    pub write_at: Signal<In, Bits<A>>,
    pub write_data: Signal<In, T>,
    pub read_at: Signal<In, Bits<A>>,
    pub read_data: Signal<Out, T>,
    _words: Vec<T>,
}

impl<T: Synth, const A: usize> Default for Memory<T, A> {
    fn default() -> Self {
        Self {
            clock: Signal::default(),
            write: Signal::default(),
            write_at: Signal::default(),
            write_data: Signal::default(),
            read_at: Signal::default(),
            read_data: Signal::default(),
            _words: vec![T::default(); 1 << A],
        }
    }
}

impl<T: Synth, const A: usize> Logic for Memory<T, A> {
    fn update(&mut self) {
        if self.clock.pos_edge() && self.write.val() {
            self._words[self.write_at.val().index()] = self.write_data.val();
        }
        self.read_data.next = self._words[self.read_at.val().index()];
    }

    fn connect(&mut self) {
        self.read_data.connect();
    }

    fn hdl(&self) -> Verilog {
        let (high, last) = (T::BITS - 1, (1 << A) - 1);
        Verilog::Custom(format!(
            "\
reg [{high}:0] words [0:{last}];
wire [{high}:0] word = words[read_at];
integer i;
initial for (i = 0; i <= {last}; i = i + 1) words[i] = 0;
always @(posedge clock) if (write) words[write_at] <= write_data;
always @(*) read_data = word;
"
        ))
    }
}
