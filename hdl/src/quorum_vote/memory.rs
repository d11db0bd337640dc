//! Memories and what goes with them, as RustHDL's escape hatches: each has its behaviour in Rust beside its Verilog.

use super::ITEMS;
use crate::lanes::Lanes;
use rust_hdl::prelude::*;

/// RAM of `2^A` entries.
///
/// ```text
/// write, write_at, write_data ──►[ RAM ]
/// read_at ──►[ RAM ]──► q        one cycle later; what the same edge writes is seen by the next read
/// ```
#[derive(Clone, Debug, LogicBlock)]
pub(super) struct Ram<const A: usize, T: Synth> {
    pub clock: Signal<In, Clock>,
    pub write: Signal<In, Bit>,
    pub write_at: Signal<In, Bits<A>>,
    pub write_data: Signal<In, T>,
    pub read_at: Signal<In, Bits<A>>,
    pub q: Signal<Out, T>,
    _entries: Vec<T>,
}

impl<const A: usize, T: Synth> Default for Ram<A, T> {
    fn default() -> Self {
        Self {
            clock: Signal::default(),
            write: Signal::default(),
            write_at: Signal::default(),
            write_data: Signal::default(),
            read_at: Signal::default(),
            q: Signal::default(),
            _entries: vec![T::default(); 1 << A],
        }
    }
}

impl<const A: usize, T: Synth> Logic for Ram<A, T> {
    fn update(&mut self) {
        if self.clock.pos_edge() {
            self.q.next = self._entries[self.read_at.val().index()];
            if self.write.val() {
                self._entries[self.write_at.val().index()] = self.write_data.val();
            }
        }
    }

    fn connect(&mut self) {
        self.q.connect();
    }

    fn hdl(&self) -> Verilog {
        let (high, last) = (T::BITS - 1, (1 << A) - 1);
        Verilog::Custom(format!(
            "\
reg [{high}:0] entries [0:{last}];
integer i;
initial begin
  for (i = 0; i <= {last}; i = i + 1) entries[i] = 0;
  q = 0;
end
always @(posedge clock) begin
  q <= entries[read_at];
  if (write) entries[write_at] <= write_data;
end
"
        ))
    }
}

/// Words with their places.
const PLACES: usize = 64;

/// The words of an item, found by content.
///
/// ```text
/// word ──►[ 64 comparisons ]──► hit, place        one cycle later
/// write, write_at, word ──►[ words ]              a word is in it once
/// clear ──► none                                  goes before a write
/// ```
#[derive(Clone, Debug, LogicBlock)]
pub(super) struct Words {
    pub clock: Signal<In, Clock>,
    pub clear: Signal<In, Bit>,
    pub write: Signal<In, Bit>,
    pub write_at: Signal<In, Bits<6>>,
    pub word: Signal<In, Bits<32>>,
    pub hit: Signal<Out, Bit>,
    /// 0 without a hit.
    pub place: Signal<Out, Bits<6>>,
    _words: [u32; PLACES],
    _valid: u64,
}

impl Default for Words {
    fn default() -> Self {
        Self {
            clock: Signal::default(),
            clear: Signal::default(),
            write: Signal::default(),
            write_at: Signal::default(),
            word: Signal::default(),
            hit: Signal::default(),
            place: Signal::default(),
            _words: [0; PLACES],
            _valid: 0,
        }
    }
}

impl Logic for Words {
    fn update(&mut self) {
        if !self.clock.pos_edge() {
            return;
        }
        let word = LiteralType::from(self.word.val()) as u32; // 32 bits
        // in any order of writes: several places of one word are ored, as in the Verilog
        let same = |place: &usize| self._valid >> place & 1 == 1 && self._words[*place] == word;
        let found: Vec<usize> = (0..PLACES).filter(same).collect();
        self.hit.next = !found.is_empty();
        self.place.next = (found.iter().fold(0, |all, place| all | place) as LiteralType).into(); // below 64
        if self.write.val() {
            self._words[self.write_at.val().index()] = word;
            self._valid |= 1 << self.write_at.val().index();
        }
        if self.clear.val() {
            self._valid = 0;
        }
    }

    fn connect(&mut self) {
        self.hit.connect();
        self.place.connect();
    }

    fn hdl(&self) -> Verilog {
        Verilog::Custom(format!(
            "\
reg [{high}:0] list;
reg [{last}:0] valid;
reg found;
reg [5:0] at;
integer i;
initial begin
  list = 0;
  valid = 0;
  hit = 0;
  place = 0;
end
always @(*) begin
  found = 0;
  at = 0;
  for (i = 0; i <= {last}; i = i + 1)
    if (valid[i] && list[32 * i +: 32] == word) begin
      found = 1;
      at = at | i[5:0];
    end
end
always @(posedge clock) begin
  hit <= found;
  place <= at;
  if (write) begin
    list[{{write_at, 5'd0}} +: 32] <= word;
    valid[write_at] <= 1'b1;
  end
  if (clear) valid <= 0;
end
",
            high = 32 * PLACES - 1,
            last = PLACES - 1,
        ))
    }
}

/// A bit a voter, set one by one and cleared at once.
///
/// ```text
/// set, at, clear ──►[ bits ]──► q        visible one cycle later; clear wins
/// ```
#[derive(Clone, Debug, Default, LogicBlock)]
pub(super) struct Mask {
    pub clock: Signal<In, Clock>,
    pub clear: Signal<In, Bit>,
    pub set: Signal<In, Bit>,
    pub at: Signal<In, Bits<6>>,
    pub q: Signal<Out, Lanes<32, 2>>,
}

impl Logic for Mask {
    fn update(&mut self) {
        if self.clock.pos_edge() {
            let at = self.at.val().index();
            if self.set.val() {
                self.q.next.0[at / 32] |= 1 << (at % 32);
            }
            if self.clear.val() {
                self.q.next = Lanes::default();
            }
        }
    }

    fn connect(&mut self) {
        self.q.connect();
    }

    fn hdl(&self) -> Verilog {
        Verilog::Custom(
            "\
initial q = 0;
always @(posedge clock)
  if (clear) q <= 0;
  else if (set) q[at] <= 1'b1;
"
            .to_owned(),
        )
    }
}

/// A mask, or an empty one, with a further bit.
///
/// ```text
/// keep ? mask : 0 ──►[ bit `at` set ]──► q        no register
/// ```
#[derive(Clone, Debug, Default, LogicBlock)]
pub(super) struct With {
    pub keep: Signal<In, Bit>,
    pub mask: Signal<In, Lanes<32, 2>>,
    pub at: Signal<In, Bits<6>>,
    pub q: Signal<Out, Lanes<32, 2>>,
}

impl Logic for With {
    fn update(&mut self) {
        let mut mask = if self.keep.val() { self.mask.val() } else { Lanes::default() };
        let at = self.at.val().index();
        mask.0[at / 32] |= 1 << (at % 32);
        self.q.next = mask;
    }

    fn connect(&mut self) {
        self.q.connect();
    }

    fn hdl(&self) -> Verilog {
        Verilog::Custom(
            "\
always @(*) begin
  q = keep ? mask : 64'd0;
  q[at] = 1'b1;
end
"
            .to_owned(),
        )
    }
}

/// Which items have votes.
///
/// ```text
/// set, set_at, clear ──►[ bits ]── at ──► seen        one cycle later; clear wins
/// ```
#[derive(Clone, Debug, Default, LogicBlock)]
pub(super) struct Marks {
    pub clock: Signal<In, Clock>,
    pub clear: Signal<In, Bit>,
    pub set: Signal<In, Bit>,
    pub set_at: Signal<In, Bits<8>>,
    pub at: Signal<In, Bits<8>>,
    pub seen: Signal<Out, Bit>,
    _marks: [u64; ITEMS as usize / 64],
}

impl Logic for Marks {
    fn update(&mut self) {
        if self.clock.pos_edge() {
            let (set, at) = (self.set_at.val().index(), self.at.val().index());
            self.seen.next = self._marks[at / 64] >> (at % 64) & 1 == 1;
            if self.set.val() {
                self._marks[set / 64] |= 1 << (set % 64);
            }
            if self.clear.val() {
                self._marks.fill(0);
            }
        }
    }

    fn connect(&mut self) {
        self.seen.connect();
    }

    fn hdl(&self) -> Verilog {
        Verilog::Custom(format!(
            "\
reg [{}:0] bits;
initial begin
  bits = 0;
  seen = 0;
end
always @(posedge clock) begin
  seen <= bits[at];
  if (set) bits[set_at] <= 1'b1;
  if (clear) bits <= 0;
end
",
            ITEMS - 1
        ))
    }
}

/// A weight times a part of the share.
///
/// ```text
/// a, b ──►[ × ]──► q        latency 1; never stalls
/// ```
#[derive(Clone, Debug, Default, LogicBlock)]
pub(super) struct Times {
    pub clock: Signal<In, Clock>,
    pub a: Signal<In, Bits<22>>,
    pub b: Signal<In, Bits<10>>,
    pub q: Signal<Out, Bits<32>>,
}

impl Logic for Times {
    fn update(&mut self) {
        if self.clock.pos_edge() {
            // 22 bits * 10 bits, cannot overflow
            self.q.next = (LiteralType::from(self.a.val()) * LiteralType::from(self.b.val())).into();
        }
    }

    fn connect(&mut self) {
        self.q.connect();
    }

    fn hdl(&self) -> Verilog {
        Verilog::Custom("initial q = 0;\nalways @(posedge clock) q <= {10'd0, a} * {22'd0, b};\n".to_owned())
    }
}
