//! Memory of a size that the configuration says.

use crate::ports::ports;
use rust_hdl::prelude::*;

/// Words up to which a memory is better made of LUTs: block RAM is slower than the rest of the shell.
const SHALLOW: usize = 128;

/// `words` words of `W` bits (at most 32).
///
/// ```text
/// write, write_at, write_data ──►[RAM]
/// read_at ──►[RAM]──►[register]──► q        two cycles later; what the same edge writes is seen by the next read
/// ```
///
/// Addresses beyond the last word are never used.
#[derive(LogicBlock)]
pub struct Ram<const W: usize> {
    /// The clock.
    pub clock: Signal<In, Clock>,
    /// A word is written.
    pub write: Signal<In, Bit>,
    /// Where.
    pub write_at: Signal<In, Bits<16>>,
    /// That word.
    pub write_data: Signal<In, Bits<W>>,
    /// The word that is read.
    pub read_at: Signal<In, Bits<16>>,
    /// What was there.
    pub q: Signal<Out, Bits<W>>,
    _read: Bits<W>,
    _words: Vec<Bits<W>>,
}

impl<const W: usize> Ram<W> {
    /// A memory of so many words, a power of two from 2 to 65536.
    ///
    /// # Panics
    /// With another number.
    pub fn new(words: usize) -> Self {
        assert!(words.is_power_of_two() && (2..65537).contains(&words), "a memory of {words} words");
        Self {
            clock: Signal::default(),
            write: Signal::default(),
            write_at: Signal::default(),
            write_data: Signal::default(),
            read_at: Signal::default(),
            q: Signal::default(),
            _read: Bits::default(),
            _words: vec![Bits::default(); words],
        }
    }
}

ports!(
    for [const W: usize] Ram<W>:
    clock, write, write_at, write_data, read_at
    =>
    q
);

impl<const W: usize> Logic for Ram<W> {
    fn update(&mut self) {
        if self.clock.pos_edge() {
            let words = self._words.len();
            self.q.next = self._read;
            self._read = self._words[self.read_at.val().index() % words];
            if self.write.val() {
                self._words[self.write_at.val().index() % words] = self.write_data.val();
            }
        }
    }

    fn connect(&mut self) {
        self.q.connect();
    }

    fn hdl(&self) -> Verilog {
        let words = self._words.len();
        let (high, last, top) = (W - 1, words - 1, words.ilog2() - 1);
        let style = if words > SHALLOW { "block" } else { "distributed" };
        Verilog::Custom(format!(
            "\
(* ram_style = \"{style}\" *)
reg [{high}:0] words [0:{last}];
reg [{high}:0] read;
integer i;
initial begin
  for (i = 0; i <= {last}; i = i + 1) words[i] = 0;
  read = 0;
  q = 0;
end
always @(posedge clock) begin
  read <= words[read_at[{top}:0]];
  q <= read;
  if (write) words[write_at[{top}:0]] <= write_data;
end
"
        ))
    }
}
