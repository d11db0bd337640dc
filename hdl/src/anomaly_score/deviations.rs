//! Bias, shift, saturation: the deviations z.

use super::COMPONENTS;
use crate::lanes::Lanes;
use accel_kernels::anomaly_score::{DEVIATION_LIMIT, FEATURES};
use rust_hdl::prelude::*;

/// The first word of an entry with shifts, and with biases.
const SHIFTS: usize = 76;
const BIASES: usize = 80;

/// The deviations of the rows, and which of them were stopped.
type Stopped = ([i32; FEATURES], u16);

/// z_r = (a_r + b_r) >> s_r, stopped at ±16383.
///
/// ```text
/// component ─►[ biases RAM ]──►[+]─►[>> 8 k]─►[>> k]─►[stop]──► z, stopped
///             [ ]─►[ shifts RAM ]────┘                            5 cycles after component,
/// a ────────────────────────────┘                                4 after a
/// ```
#[derive(Clone, Debug, Default, LogicBlock)]
pub(super) struct Deviations {
    pub clock: Signal<In, Clock>,
    /// One cycle before its rows.
    pub component: Signal<In, Bits<5>>,
    pub a: Signal<In, Lanes<32, FEATURES>>,
    pub write: Signal<In, Bit>,
    pub entry: Signal<In, Bits<5>>,
    pub word: Signal<In, Bits<7>>,
    pub data: Signal<In, Bits<32>>,
    pub z: Signal<Out, Lanes<16, FEATURES>>,
    pub stopped: Signal<Out, Bits<16>>,
    _biases: [[u32; FEATURES]; COMPONENTS],
    _shifts: [[u32; FEATURES]; COMPONENTS],
    _bias: (usize, [u32; FEATURES]),
    _line: [Stopped; 3],
}

impl Deviations {
    fn edge(&mut self) {
        let (z, stopped) = self._line[2];
        self.z.next = Lanes(z.map(|z| u32::from(z as u16))); // two's complement
        self.stopped.next = u64::from(stopped).into();
        self._line.rotate_right(1);
        let (component, bias) = self._bias;
        let a = self.a.val().0;
        let mut stopped = 0;
        let z = std::array::from_fn(|row| {
            let sum = a[row].wrapping_add(bias[row]) as i32; // reinterpreted
            let exact = sum >> self._shifts[component][row];
            let z = exact.clamp(-DEVIATION_LIMIT, DEVIATION_LIMIT);
            stopped |= u16::from(z != exact) << row;
            z
        });
        self._line[0] = (z, stopped);
        let component = self.component.val().index();
        self._bias = (component, self._biases[component]);
        if self.write.val() {
            let (entry, word) = (self.entry.val().index(), self.word.val().index());
            let data = LiteralType::from(self.data.val()) as u32; // 32 bits
            if (SHIFTS..BIASES).contains(&word) {
                for (row, byte) in data.to_le_bytes().into_iter().enumerate() {
                    self._shifts[entry][4 * (word - SHIFTS) + row] = u32::from(byte & 31);
                }
            }
            if (BIASES..BIASES + FEATURES).contains(&word) {
                self._biases[entry][word - BIASES] = data;
            }
        }
    }
}

impl Logic for Deviations {
    fn update(&mut self) {
        if self.clock.pos_edge() {
            self.edge();
        }
    }

    fn connect(&mut self) {
        self.z.connect();
        self.stopped.connect();
    }

    fn hdl(&self) -> Verilog {
        Verilog::Custom(format!(
            "\
reg [511:0] biases [0:{last}];
reg [127:0] shifts [0:{last}];
reg [511:0] bias;
reg [127:0] shift;
reg [4:0] at;
integer i;
initial begin
  for (i = 0; i < {COMPONENTS}; i = i + 1) begin
    biases[i] = 0;
    shifts[i] = 0;
  end
  bias = 0;
  shift = 0;
  at = 0;
  z = 0;
  stopped = 0;
end
always @(posedge clock) begin
  for (i = 0; i < 16; i = i + 1)
    if (write && word == 7'd{BIASES} + i[6:0]) biases[entry][32*i +: 32] <= data;
  for (i = 0; i < 4; i = i + 1)
    if (write && word == 7'd{SHIFTS} + i[6:0]) shifts[entry][32*i +: 32] <= data;
  bias <= biases[component];
  at <= component;
  shift <= shifts[at];
end
genvar g;
generate for (g = 0; g < 16; g = g + 1) begin : row
  reg signed [31:0] sum, coarse, fine;
  reg [2:0] fine_shift;
  wire [4:0] coarse_shift = {{shift[8*g+3 +: 2], 3'd0}};
  wire above = fine > 32'sd{DEVIATION_LIMIT};
  wire below = fine < -32'sd{DEVIATION_LIMIT};
  initial begin
    sum = 0;
    coarse = 0;
    fine = 0;
    fine_shift = 0;
  end
  always @(posedge clock) begin
    sum <= a[32*g +: 32] + bias[32*g +: 32];
    coarse <= sum >>> coarse_shift;
    fine_shift <= shift[8*g +: 3];
    fine <= coarse >>> fine_shift;
    z[16*g +: 16] <= above ? 16'sd{DEVIATION_LIMIT} : below ? -16'sd{DEVIATION_LIMIT} : fine[15:0];
    stopped[g] <= above || below;
  end
end endgenerate
",
            last = COMPONENTS - 1,
        ))
    }
}
