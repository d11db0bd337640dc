//! The score of a distance by its curve.

use super::CURVES;
use crate::lanes::Lanes;
use accel_kernels::fixed::distance::{BUCKETS, bucket};
use rust_hdl::prelude::*;

/// The region of the table `curves` in an address.
const REGION: usize = 3;

/// The words of the table.
const WORDS: usize = CURVES * BUCKETS;

/// The nearest component's distance, bits 16 to 26 of the output, the curve.
#[derive(Clone, Copy, Debug, Default)]
struct Found {
    distance: u32,
    about: u32,
    curve: usize,
}

/// Looks a distance up in a curve: value + (growth × fraction >> 16).
///
/// ```text
/// distance ─►[leading zeros]─►[<<]─┬─►[address]─►[ curves RAM ]─┬─►[growth × fraction]─►[+]──► word
///                                  └─►[fraction]────────────────┘                              6 cycles
/// ```
#[derive(Clone, Debug, LogicBlock)]
pub(super) struct Calibration {
    pub clock: Signal<In, Clock>,
    pub distance: Signal<In, Bits<32>>,
    pub about: Signal<In, Bits<11>>,
    pub curve: Signal<In, Bits<1>>,
    pub p_write: Signal<In, Bit>,
    pub p_addr: Signal<In, Bits<24>>,
    pub p_data: Signal<In, Bits<32>>,
    pub q: Signal<Out, Lanes<32, 2>>,
    _curves: Vec<u32>,
    /// Before the RAM is read.
    _line: [Found; 3],
    /// Afterwards: the words.
    _words: [[u32; 2]; 2],
}

impl Calibration {
    pub fn new() -> Self {
        Self {
            clock: Signal::default(),
            distance: Signal::default(),
            about: Signal::default(),
            curve: Signal::default(),
            p_write: Signal::default(),
            p_addr: Signal::default(),
            p_data: Signal::default(),
            q: Signal::default(),
            _curves: vec![0; WORDS],
            _line: Default::default(),
            _words: Default::default(),
        }
    }

    fn edge(&mut self) {
        self.q.next = Lanes(self._words[1]);
        self._words.swap(0, 1);
        let Found { distance, about, curve } = self._line[2];
        let (bucket, fraction) = bucket(distance);
        let entry = self._curves[curve * BUCKETS + bucket];
        // 16 bits times 16 bits
        let score = ((entry & 0xFFFF) + (((entry >> 16) * fraction) >> 16)) & 0xFFFF;
        self._words[0] = [about << 16 | score, distance];
        self._line.rotate_right(1);
        self._line[0] = Found {
            distance: LiteralType::from(self.distance.val()) as u32, // 32 bits
            about: self.about.val().index() as u32,                  // 11 bits
            curve: self.curve.val().index(),
        };
        let address = self.p_addr.val().index();
        let (region, word) = (address >> 20, address % (1 << 20));
        if self.p_write.val() && region == REGION && word < WORDS {
            self._curves[word] = LiteralType::from(self.p_data.val()) as u32; // 32 bits
        }
    }
}

impl Logic for Calibration {
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
// Not cleared at the start: no record refers to a curve that was not written, and synthesis would unroll the loop.
reg [31:0] curves [0:{last}];
reg [42:0] found1, found2, found3, found4, found5;
reg curve1, curve2;
reg [4:0] shift1, shift2;
reg [31:0] mantissa, entry, product;
reg [13:0] at;
reg [15:0] fraction3, fraction4, value;
wire [4:0] octave = 5'd17 - shift2 + {{4'd0, mantissa[31]}};
wire [5:0] page = {{1'b0, octave}} + (curve2 ? 6'd{pages} : 6'd0);
wire here = p_write && p_addr[23:20] == 4'd{REGION} && p_addr[19:0] < 20'd{WORDS};
// The number of leading zeros, 17 at most.
function [4:0] zeros(input [31:0] number);
  integer bit_number;
  begin
    zeros = 5'd17;
    for (bit_number = 15; bit_number < 32; bit_number = bit_number + 1)
      if (number[bit_number]) zeros = 5'd31 - bit_number[4:0];
  end
endfunction
initial begin
  {{found1, found2, found3, found4, found5}} = 0;
  {{curve1, curve2}} = 0;
  {{shift1, shift2}} = 0;
  {{mantissa, entry, product}} = 0;
  at = 0;
  {{fraction3, fraction4, value}} = 0;
  q = 0;
end
always @(posedge clock) begin
  if (here) curves[p_addr[13:0]] <= p_data;
  found1 <= {{about, distance}};
  curve1 <= curve;
  shift1 <= zeros(distance);
  found2 <= found1;
  curve2 <= curve1;
  shift2 <= shift1;
  mantissa <= found1[31:0] << shift1;
  found3 <= found2;
  at <= {{page, mantissa[30:23]}};
  fraction3 <= mantissa[22:7];
  found4 <= found3;
  entry <= curves[at];
  fraction4 <= fraction3;
  found5 <= found4;
  product <= entry[31:16] * fraction4;
  value <= entry[15:0];
  q <= {{found5[31:0], 5'd0, found5[42:32], value + product[31:16]}};
end
",
            last = WORDS - 1,
            pages = BUCKETS / 256,
        ))
    }
}
