//! The sum of the squares, and the largest of them.

use crate::lanes::Lanes;
use accel_kernels::anomaly_score::FEATURES;
use accel_kernels::fixed::half;
use rust_hdl::prelude::*;

/// The sum, the row with the largest square, whether a deviation was stopped.
type Sums = (u32, usize, bool);

/// Squares 16 deviations, adds them, and finds the largest, of equal ones the one with the lowest row.
///
/// ```text
/// z ──►[16 squares]─►[4 sums of 4]─►[sum of 4]──► sum
///                   [4 largest of 4]─►[of 4]───► feature        3 cycles
/// stopped ─►[any?]─►[ ]─────────────►[ ]───────► saturated
/// ```
#[derive(Clone, Debug, Default, LogicBlock)]
pub(super) struct Squares {
    pub clock: Signal<In, Clock>,
    pub z: Signal<In, Lanes<16, FEATURES>>,
    pub stopped: Signal<In, Bits<16>>,
    pub sum: Signal<Out, Bits<32>>,
    pub feature: Signal<Out, Bits<4>>,
    pub saturated: Signal<Out, Bit>,
    _line: [Sums; 2],
}

impl Logic for Squares {
    fn update(&mut self) {
        if self.clock.pos_edge() {
            let (sum, feature, saturated) = self._line[1];
            self.sum.next = u64::from(sum).into();
            self.feature.next = (feature as LiteralType).into();
            self.saturated.next = saturated;
            self._line.swap(0, 1);
            // below 2^28 each; 16 of them below 2^32
            let squares = self.z.val().0.map(|z| i32::from(half(z, 0)).pow(2) as u32);
            let mut feature = 0;
            for row in 1..FEATURES {
                if squares[row] > squares[feature] {
                    feature = row;
                }
            }
            self._line[0] = (squares.iter().sum(), feature, self.stopped.val().any());
        }
    }

    fn connect(&mut self) {
        self.sum.connect();
        self.feature.connect();
        self.saturated.connect();
    }

    fn hdl(&self) -> Verilog {
        Verilog::Custom(
            "\
reg [511:0] square;
reg [127:0] part, largest;
reg [15:0] largest_row;
reg saturated1, saturated2;
integer i;
initial begin
  square = 0;
  part = 0;
  largest = 0;
  largest_row = 0;
  saturated1 = 0;
  saturated2 = 0;
  sum = 0;
  feature = 0;
  saturated = 0;
end
always @(posedge clock) begin
  for (i = 0; i < 16; i = i + 1)
    square[32*i +: 32] <= $signed(z[16*i +: 16]) * $signed(z[16*i +: 16]);
  saturated1 <= |stopped;
  saturated2 <= saturated1;
  saturated <= saturated2;
  sum <= part[127:96] + part[95:64] + part[63:32] + part[31:0];
end
// Of two equal ones the lower row counts, so the upper has to be larger.
genvar g;
generate for (g = 0; g < 4; g = g + 1) begin : quarter
  wire [31:0] s0 = square[128*g +: 32];
  wire [31:0] s1 = square[128*g+32 +: 32];
  wire [31:0] s2 = square[128*g+64 +: 32];
  wire [31:0] s3 = square[128*g+96 +: 32];
  wire upper01 = s1 > s0;
  wire upper23 = s3 > s2;
  wire [31:0] s01 = upper01 ? s1 : s0;
  wire [31:0] s23 = upper23 ? s3 : s2;
  wire upper = s23 > s01;
  always @(posedge clock) begin
    part[32*g +: 32] <= s0 + s1 + s2 + s3;
    largest[32*g +: 32] <= upper ? s23 : s01;
    largest_row[4*g +: 4] <= {g[1:0], upper, upper ? upper23 : upper01};
  end
end endgenerate
wire upper01 = largest[63:32] > largest[31:0];
wire upper23 = largest[127:96] > largest[95:64];
wire [31:0] l01 = upper01 ? largest[63:32] : largest[31:0];
wire [31:0] l23 = upper23 ? largest[127:96] : largest[95:64];
wire [3:0] r01 = upper01 ? largest_row[7:4] : largest_row[3:0];
wire [3:0] r23 = upper23 ? largest_row[15:12] : largest_row[11:8];
always @(posedge clock) feature <= l23 > l01 ? r23 : r01;
"
            .to_owned(),
        )
    }
}
