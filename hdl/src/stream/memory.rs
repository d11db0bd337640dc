//! Memory that is read at once.

use rust_hdl::prelude::*;

/// `2^A` words: written at the clock edge, read at once, so that synthesis makes it of LUT RAM. Of the `P` bits of an address the
/// lowest `A` count.
#[derive(Clone, Debug, LogicBlock)]
pub(crate) struct Memory<T: Synth, const A: usize, const P: usize> {
    pub clock: Signal<In, Clock>,
    pub write: Signal<In, Bit>,
    pub write_at: Signal<In, Bits<P>>,
    pub write_data: Signal<In, T>,
    pub read_at: Signal<In, Bits<P>>,
    pub read_data: Signal<Out, T>,
    _words: Vec<T>,
}

impl<T: Synth, const A: usize, const P: usize> Default for Memory<T, A, P> {
    fn default() -> Self {
        const { assert!(A <= P) };
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

impl<T: Synth, const A: usize, const P: usize> Logic for Memory<T, A, P> {
    fn update(&mut self) {
        if self.clock.pos_edge() && self.write.val() {
            self._words[self.write_at.val().index() % (1 << A)] = self.write_data.val();
        }
        self.read_data.next = self._words[self.read_at.val().index() % (1 << A)];
    }

    fn connect(&mut self) {
        self.read_data.connect();
    }

    fn hdl(&self) -> Verilog {
        let (high, last, at) = (T::BITS - 1, (1 << A) - 1, A - 1);
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
