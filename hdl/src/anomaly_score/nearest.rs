//! The nearest component of a record.

use super::COMPONENTS;
use rust_hdl::prelude::*;

/// The word of an entry with the constant.
const CONSTANT: usize = 96;

/// A component of a record.
#[derive(Clone, Copy, Debug, Default)]
struct Candidate {
    distance: u32,
    /// Bits 16 to 26 of the output.
    about: u32,
    tag: usize,
}

/// Adds the constant, stops at 2^32 - 1, and keeps the first of the smallest distances of a record.
///
/// ```text
/// component ─►[ constants RAM ]──►[+, stop]──►[smaller?]──► distance, about, curve
/// sum, feature, flags, tag ────────┘                          2 cycles
/// ```
///
/// `component` comes one cycle before the others. Only a step that ends a component counts; component 0 of a baseline
/// displaces whatever was there, so nothing has to be cleared.
#[derive(Clone, Debug, Default, LogicBlock)]
pub(super) struct Nearest {
    pub clock: Signal<In, Clock>,
    pub component: Signal<In, Bits<5>>,
    pub sum: Signal<In, Bits<32>>,
    pub feature: Signal<In, Bits<4>>,
    pub deviation_saturated: Signal<In, Bit>,
    pub difference_saturated: Signal<In, Bits<1>>,
    /// As the sequencer makes it.
    pub tag: Signal<In, Bits<6>>,
    pub write: Signal<In, Bit>,
    pub entry: Signal<In, Bits<5>>,
    pub word: Signal<In, Bits<7>>,
    pub data: Signal<In, Bits<32>>,
    pub distance: Signal<Out, Bits<32>>,
    /// Bits 16 to 26 of the output.
    pub about: Signal<Out, Bits<11>>,
    pub curve: Signal<Out, Bits<1>>,
    _constants: [u32; COMPONENTS],
    _constant: u32,
    _candidate: Candidate,
    _best: u32,
}

impl Nearest {
    fn edge(&mut self) {
        let Candidate { distance, about, tag } = self._candidate;
        let (number, complete, curve) = (tag % 16, tag >> 4 & 1, tag >> 5);
        if complete == 1 && (number == 0 || distance < self._best) {
            self._best = distance;
            self.distance.next = u64::from(distance).into();
            self.about.next = u64::from(about).into();
            self.curve.next = (curve as LiteralType).into();
        }
        let sum = LiteralType::from(self.sum.val()) as u32; // 32 bits
        let stopped = sum.checked_add(self._constant);
        let tag = self.tag.val().index();
        let about = (tag % 16)
            | (self.feature.val().index() << 4)
            | (self.difference_saturated.val().index() << 8)
            | (usize::from(self.deviation_saturated.val()) << 9)
            | (usize::from(stopped.is_none()) << 10);
        // 11 bits
        self._candidate = Candidate { distance: stopped.unwrap_or(u32::MAX), about: about as u32, tag };
        self._constant = self._constants[self.component.val().index()];
        if self.write.val() && self.word.val().index() == CONSTANT {
            self._constants[self.entry.val().index()] = LiteralType::from(self.data.val()) as u32; // 32 bits
        }
    }
}

impl Logic for Nearest {
    fn update(&mut self) {
        if self.clock.pos_edge() {
            self.edge();
        }
    }

    fn connect(&mut self) {
        self.distance.connect();
        self.about.connect();
        self.curve.connect();
    }

    fn hdl(&self) -> Verilog {
        Verilog::Custom(format!(
            "\
reg [31:0] constants [0:{last}];
reg [31:0] constant, candidate;
reg [10:0] candidate_about;
reg candidate_complete, candidate_curve;
wire [32:0] exact = {{1'b0, sum}} + {{1'b0, constant}};
integer i;
initial begin
  for (i = 0; i < {COMPONENTS}; i = i + 1) constants[i] = 0;
  constant = 0;
  candidate = 0;
  candidate_about = 0;
  candidate_complete = 0;
  candidate_curve = 0;
  distance = 0;
  about = 0;
  curve = 0;
end
always @(posedge clock) begin
  if (write && word == 7'd{CONSTANT}) constants[entry] <= data;
  constant <= constants[component];
  candidate <= exact[32] ? 32'hffffffff : exact[31:0];
  candidate_about <= {{exact[32], deviation_saturated, difference_saturated, feature, tag[3:0]}};
  candidate_complete <= tag[4];
  candidate_curve <= tag[5];
  if (candidate_complete && (candidate_about[3:0] == 4'd0 || candidate < distance)) begin
    distance <= candidate;
    about <= candidate_about;
    curve <= candidate_curve;
  end
end
",
            last = COMPONENTS - 1,
        ))
    }
}
