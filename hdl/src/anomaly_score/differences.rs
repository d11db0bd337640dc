//! Differences to the means.

use super::{COMPONENTS, Means};
use crate::lanes::Lanes;
use accel_kernels::anomaly_score::FEATURES;
use accel_kernels::fixed::{half, saturate16};
use rust_hdl::prelude::*;

/// Subtracts the means of a component from the features, and stops at the ends of 16 bits.
///
/// ```text
/// features ──►[ ]──────────►[ ]────►[x - mean, stopped]──► q ─►[any?]──► saturated
/// component ─►[ ]─►[ means RAM ]─────┘                     3         4 cycles
/// ```
#[derive(Clone, Debug, Default, LogicBlock)]
pub(super) struct Differences {
    pub clock: Signal<In, Clock>,
    pub features: Signal<In, Lanes<32, 8>>,
    pub component: Signal<In, Bits<5>>,
    pub write: Signal<In, Bit>,
    pub entry: Signal<In, Bits<5>>,
    pub word: Signal<In, Bits<7>>,
    pub data: Signal<In, Bits<32>>,
    pub q: Signal<Out, Lanes<16, FEATURES>>,
    pub saturated: Signal<Out, Bits<1>>,
    _means: [Means; COMPONENTS],
    _first: (Means, usize),
    _second: (Means, Means),
    _stopped: bool,
}

impl Logic for Differences {
    fn update(&mut self) {
        if self.clock.pos_edge() {
            self.saturated.next = self._stopped.into();
            let (x, mean) = self._second;
            let exact: [i32; FEATURES] = std::array::from_fn(|i| {
                i32::from(half(x[i / 2], i % 2)) - i32::from(half(mean[i / 2], i % 2))
            });
            self.q.next = Lanes(exact.map(|e| u32::from(saturate16(e) as u16)));
            self._stopped = exact.iter().any(|&e| i32::from(saturate16(e)) != e);
            let (x, at) = self._first;
            self._second = (x, self._means[at]);
            self._first = (self.features.val().0, self.component.val().index());
            let word = self.word.val().index();
            if self.write.val() && word < 8 {
                self._means[self.entry.val().index()][word] = LiteralType::from(self.data.val()) as u32; // 32 bits
            }
        }
    }

    fn connect(&mut self) {
        self.q.connect();
        self.saturated.connect();
    }

    fn hdl(&self) -> Verilog {
        Verilog::Custom(format!(
            "\
reg [255:0] means [0:{last}];
reg [255:0] first, second, mean;
reg [4:0] at;
reg [15:0] stopped;
integer i;
initial begin
  for (i = 0; i < {COMPONENTS}; i = i + 1) means[i] = 0;
  first = 0;
  second = 0;
  mean = 0;
  at = 0;
  stopped = 0;
  q = 0;
  saturated = 0;
end
always @(posedge clock) begin
  for (i = 0; i < 8; i = i + 1)
    if (write && word == i[6:0]) means[entry][32*i +: 32] <= data;
  first <= features;
  at <= component;
  second <= first;
  mean <= means[at];
  saturated <= |stopped;
end
genvar g;
generate for (g = 0; g < 16; g = g + 1) begin : feature
  wire [16:0] exact = {{second[16*g+15], second[16*g +: 16]}} - {{mean[16*g+15], mean[16*g +: 16]}};
  wire stop = exact[16] != exact[15];
  always @(posedge clock) begin
    q[16*g +: 16] <= stop ? {{exact[16], {{15{{!exact[16]}}}}}} : exact[15:0];
    stopped[g] <= stop;
  end
end endgenerate
",
            last = COMPONENTS - 1,
        ))
    }
}
