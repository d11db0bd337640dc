//! The slots of messages.

use rust_hdl::prelude::*;

/// Slots of words, as one RAM: written at the clock edge, read a cycle later. Only the low bits of slots and words count.
///
/// ```text
/// write, write_slot, write_at, write_data ──►[ RAM ]
/// read_slot, read_at ──►[ RAM ]──► q        one cycle later; what the same edge writes is seen by the next read
/// ```
///
/// Nobody uses what is read in the cycle in which it is written, so synthesis need not care: block RAM has no bypass.
#[derive(Clone, Debug, LogicBlock)]
pub(super) struct Ram<const W: usize> {
    pub clock: Signal<In, Clock>,
    pub write: Signal<In, Bit>,
    pub write_slot: Signal<In, Bits<8>>,
    pub write_at: Signal<In, Bits<9>>,
    pub write_data: Signal<In, Bits<W>>,
    pub read_slot: Signal<In, Bits<8>>,
    pub read_at: Signal<In, Bits<9>>,
    pub q: Signal<Out, Bits<W>>,
    _slots: usize,
    _length: usize,
    _words: Vec<Bits<W>>,
}

impl<const W: usize> Ram<W> {
    /// So many slots of so many words; both are powers of two.
    pub fn new(slots: usize, length: usize) -> Self {
        Self {
            clock: Signal::default(),
            write: Signal::default(),
            write_slot: Signal::default(),
            write_at: Signal::default(),
            write_data: Signal::default(),
            read_slot: Signal::default(),
            read_at: Signal::default(),
            q: Signal::default(),
            _slots: slots,
            _length: length,
            _words: vec![Bits::default(); slots * length],
        }
    }

    fn at(&self, slot: Bits<8>, word: Bits<9>) -> usize {
        slot.index() % self._slots * self._length + word.index() % self._length
    }
}

impl<const W: usize> Logic for Ram<W> {
    fn update(&mut self) {
        if self.clock.pos_edge() {
            self.q.next = self._words[self.at(self.read_slot.val(), self.read_at.val())];
            if self.write.val() {
                let at = self.at(self.write_slot.val(), self.write_at.val());
                self._words[at] = self.write_data.val();
            }
        }
    }

    fn connect(&mut self) {
        self.q.connect();
    }

    fn hdl(&self) -> Verilog {
        let (high, last) = (W - 1, self._slots * self._length - 1);
        let (slot, word) = (clog2(self._slots) - 1, clog2(self._length) - 1);
        Verilog::Custom(format!(
            "\
(* no_rw_check *)
reg [{high}:0] words [0:{last}];
integer i;
initial for (i = 0; i <= {last}; i = i + 1) words[i] = 0;
always @(posedge clock) begin
  q <= words[{{read_slot[{slot}:0], read_at[{word}:0]}}];
  if (write) words[{{write_slot[{slot}:0], write_at[{word}:0]}}] <= write_data;
end
"
        ))
    }
}
