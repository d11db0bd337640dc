//! The ranks: RAM, the comparison in front of it, and the marks.

use super::SEGMENTS;
use crate::lanes::Lanes;
use accel_kernels::path_choice::{OUTPUT_WORDS, output, rank, two_highest};
use rust_hdl::prelude::*;

/// Keeps the two highest ranks and the number of records of each request.
///
/// ```text
/// cycle     1               2                  3
/// record ─►[ read ]───────►[rank, compare]───►[ write, mark ]       if `write` is high in cycle 3
/// dump_at ─►[ read, mark ]─►[ words ]──► q                          latency 2
/// ```
///
/// A record rests for its three cycles. While `dump` is high nothing may be under way. `clear` forgets all marks and wins
/// over a mark that is set.
#[derive(Clone, Debug, LogicBlock)]
pub(super) struct Ranks {
    pub clock: Signal<In, Clock>,
    pub record: Signal<In, Lanes<32, 3>>,
    pub write: Signal<In, Bit>,
    pub clear: Signal<In, Bit>,
    pub dump: Signal<In, Bit>,
    pub dump_at: Signal<In, Bits<8>>,
    pub q: Signal<Out, Lanes<32, OUTPUT_WORDS>>,
    _ranks: Vec<Kept>,
    _marks: [bool; SEGMENTS as usize],
    /// What was read last, 0 where there was no mark.
    _read: Kept,
    _seen: bool,
    /// The same with the record.
    _after: Kept,
}

/// The two highest ranks, the number of records.
#[derive(Clone, Copy, Debug, Default)]
struct Kept {
    ranks: [u64; 2],
    count: u32,
}

impl Default for Ranks {
    fn default() -> Self {
        Self {
            clock: Signal::default(),
            record: Signal::default(),
            write: Signal::default(),
            clear: Signal::default(),
            dump: Signal::default(),
            dump_at: Signal::default(),
            q: Signal::default(),
            _ranks: vec![Kept::default(); SEGMENTS as usize],
            _marks: [false; SEGMENTS as usize],
            _read: Kept::default(),
            _seen: false,
            _after: Kept::default(),
        }
    }
}

impl Ranks {
    fn edge(&mut self) {
        let [candidate, word, segment] = self.record.val().0;
        let segment = segment as usize % SEGMENTS as usize;
        let at = if self.dump.val() { self.dump_at.val().index() } else { segment };
        self.q.next =
            Lanes(if self._seen { output(self._read.ranks, self._read.count) } else { [0; OUTPUT_WORDS] });
        let after = self._after;
        let start = if self._seen { self._read } else { Kept::default() };
        self._after = Kept {
            ranks: two_highest(start.ranks, [rank(candidate, word), 0]),
            count: start.count.saturating_add(1),
        };
        (self._read, self._seen) = (self._ranks[at], self._marks[at]);
        if self.write.val() {
            self._ranks[segment] = after;
            self._marks[segment] = true;
        }
        if self.clear.val() {
            self._marks.fill(false);
        }
    }
}

impl Logic for Ranks {
    fn update(&mut self) {
        if self.clock.pos_edge() {
            self.edge();
        }
    }

    fn connect(&mut self) {
        self.q.connect();
    }

    fn hdl(&self) -> Verilog {
        Verilog::Custom(format!(
            "\
reg [159:0] kept [0:{last}];
reg [{last}:0] marks;
reg [159:0] found, after;
reg seen;
wire [7:0] segment = record[71:64];
wire [7:0] at = dump ? dump_at : segment;
wire [63:0] own = {{record[47:32], ~record[31:0], ~record[63:48]}};
wire [63:0] best = seen ? found[63:0] : 64'd0;
wire [63:0] second = seen ? found[127:64] : 64'd0;
wire [31:0] count = seen ? found[159:128] : 32'd0;
wire above = own > best;
wire between = own > second;
// Of a request with one record there is no second.
wire both = count[31:1] != 31'd0;
integer i;
initial begin
  for (i = 0; i <= {last}; i = i + 1) kept[i] = 0;
  marks = 0;
  found = 0;
  after = 0;
  seen = 0;
  q = 0;
end
always @(posedge clock) begin
  found <= kept[at];
  seen <= marks[at];
  after[63:0] <= above ? own : best;
  after[127:64] <= above ? best : between ? own : second;
  after[159:128] <= &count ? count : count + 32'd1;
  if (write) kept[segment] <= after;
  if (clear) marks <= 0;
  else if (write) marks[segment] <= 1'b1;
  q[31:0] <= seen ? {{~best[15:0], best[63:48]}} : 32'd0;
  q[63:32] <= seen ? ~best[47:16] : 32'd0;
  q[95:64] <= both ? {{~second[15:0], second[63:48]}} : 32'd0;
  q[127:96] <= both ? ~second[47:16] : 32'd0;
  q[159:128] <= count;
end
",
            last = SEGMENTS - 1,
        ))
    }
}
