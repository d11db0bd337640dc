//! Records in, steps out: a node of the path and the edge behind it, one after the other.

use super::{EDGE_ENTRIES, NODE_ENTRIES};
use crate::lanes::Lanes;
use accel_kernels::path_score::{HOPS, NODES, hops};
use rust_hdl::prelude::*;

/// The record in work.
#[derive(Clone, Copy, Debug, Default)]
struct Work {
    active: bool,
    step: u32,
    hops: u32,
    nodes: [u32; NODES],
    edges: [u32; HOPS],
}

/// Holds a record and issues in every cycle one of its nodes and the edge behind it.
///
/// ```text
/// take, s_data ──►[ record ]──► node, arc, tag, busy, last        the first step in the next cycle
/// ```
///
/// `busy` is high while the record needs further cycles; nothing may be taken then.
#[derive(Clone, Debug, Default, LogicBlock)]
pub(super) struct Sequencer {
    pub clock: Signal<In, Clock>,
    pub flush: Signal<In, Bit>,
    pub take: Signal<In, Bit>,
    pub s_data: Signal<In, Lanes<32, 18>>,
    pub busy: Signal<Out, Bit>,
    /// This step ends the record.
    pub last: Signal<Out, Bit>,
    pub node: Signal<Out, Bits<10>>,
    /// The number of the edge (a word of Verilog); anything in the last step.
    pub arc: Signal<Out, Bits<12>>,
    /// Bits 0 to 3 the step, 4 to 7 the hops of the path, 8 whether there is a step.
    pub tag: Signal<Out, Bits<9>>,
    _work: Work,
}

impl Sequencer {
    fn clocked(&mut self) {
        let work = &mut self._work;
        if self.take.val() {
            let record = self.s_data.val().0;
            *work = Work {
                active: true,
                step: 0,
                hops: hops(record[NODES + HOPS]),
                nodes: std::array::from_fn(|i| record[i] % NODE_ENTRIES),
                edges: std::array::from_fn(|i| record[NODES + i] % EDGE_ENTRIES),
            };
        } else if work.active {
            work.active = work.step != work.hops;
            work.step = (work.step + 1) % 16;
            work.nodes.rotate_left(1);
            work.nodes[NODES - 1] = 0;
            work.edges.rotate_left(1);
            work.edges[HOPS - 1] = 0;
        }
        work.active &= !self.flush.val();
    }
}

impl Logic for Sequencer {
    fn update(&mut self) {
        if self.clock.pos_edge() {
            self.clocked();
        }
        let Work { active, step, hops, nodes, edges } = self._work;
        self.busy.next = active && step != hops;
        self.last.next = active && step == hops;
        self.node.next = u64::from(nodes[0]).into();
        self.arc.next = u64::from(edges[0]).into();
        self.tag.next = u64::from(step | hops << 4 | u32::from(active) << 8).into();
    }

    fn connect(&mut self) {
        self.busy.connect();
        self.last.connect();
        self.node.connect();
        self.arc.connect();
        self.tag.connect();
    }

    fn hdl(&self) -> Verilog {
        Verilog::Custom(
            "\
reg active;
reg [3:0] step, hops;
reg [89:0] nodes;
reg [95:0] edges;
wire [3:0] offered = s_data[547:544];
integer i;
initial begin
  active = 0;
  step = 0;
  hops = 0;
  nodes = 0;
  edges = 0;
end
always @(posedge clock) begin
  if (take) begin
    active <= !flush;
    step <= 4'd0;
    hops <= offered[3] ? 4'd8 : offered;
    for (i = 0; i < 9; i = i + 1) nodes[10*i +: 10] <= s_data[32*i +: 10];
    for (i = 0; i < 8; i = i + 1) edges[12*i +: 12] <= s_data[32*i+288 +: 12];
  end else begin
    if (active) begin
      step <= step + 4'd1;
      nodes <= {10'd0, nodes[89:10]};
      edges <= {12'd0, edges[95:12]};
    end
    active <= active && step != hops && !flush;
  end
end
always @(*) begin
  busy = active && step != hops;
  last = active && step == hops;
  node = nodes[9:0];
  arc = edges[11:0];
  tag = {active, hops, step};
end
"
            .into(),
        )
    }
}
