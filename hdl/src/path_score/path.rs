//! The score of a path from the values of its nodes and edges.

use crate::lanes::Lanes;
use accel_kernels::path_score::{NODES, RECIPROCAL_BITS, RECIPROCALS, Rule};
use rust_hdl::prelude::*;
use std::fmt::Write as _;

/// What is known after a step.
#[derive(Clone, Copy, Debug, Default)]
struct Sums {
    nodes: u32,
    edges: u32,
    lowest: u32,
    place: u32,
    unknown: bool,
    hops: u32,
}

/// Sums and products of a path whose last step has come, and bits 16 to 21 of its output.
#[derive(Clone, Copy, Debug, Default)]
struct Parts {
    nodes: u64,
    edges: u64,
    about: u32,
    none: bool,
}

/// Adds values up, keeps the place of the lowest, divides by the counts, and weighs.
///
/// ```text
/// cycle               1              2              3            4
/// node, arc, tag ────►[+, lowest]───►[× 1 / count]─►[× weight]──►[+, round]──► q
/// ```
///
/// Step 0 displaces whatever was there, so nothing has to be cleared.
#[derive(Clone, Debug, Default, LogicBlock)]
pub(super) struct Path {
    pub clock: Signal<In, Clock>,
    pub params: Signal<In, Lanes<32, 10>>,
    /// As the sequencer makes it.
    pub tag: Signal<In, Bits<9>>,
    pub known: Signal<In, Bit>,
    pub node: Signal<In, Bits<16>>,
    pub arc: Signal<In, Bits<16>>,
    pub q: Signal<Out, Lanes<32, 1>>,
    _sums: Sums,
    _means: Parts,
    _weighed: Parts,
}

impl Path {
    fn edge(&mut self) {
        let rule = Rule::from_words(&self.params.val().0);
        let Parts { nodes, edges, about, none } = self._weighed;
        let score = (((nodes + edges + (1 << 14)) >> 15) & 0xFFFF) as u32; // 16 bits
        self.q.next = Lanes([if none { 0 } else { score | about << 16 }]);

        let Parts { nodes, edges, about, none } = self._means;
        let weigh = |weight: u16, product: u64| u64::from(weight) * (product >> RECIPROCAL_BITS & 0xFFFF);
        self._weighed = Parts {
            nodes: weigh(rule.nodes_weight, nodes),
            edges: weigh(rule.edges_weight, edges),
            about,
            none,
        };

        let sums = self._sums;
        let mean = |sum: u32, count: u32| {
            let reciprocal = RECIPROCALS.get(count as usize).copied().unwrap_or(0);
            u64::from(sum + count / 2) * u64::from(reciprocal)
        };
        self._means = Parts {
            nodes: mean(sums.nodes, sums.hops + 1),
            edges: mean(sums.edges, sums.hops),
            about: sums.place | u32::from(sums.unknown) << 5,
            none: sums.hops == 0,
        };

        let tag = self.tag.val().index() as u32; // 9 bits
        let (step, hops) = (tag & 15, tag >> 4 & 15);
        if tag >> 8 == 1 {
            let (node, arc) = (self.node.val().index() as u32, self.arc.val().index() as u32); // 16 bits
            let first = Sums { lowest: 0x1_FFFF, hops, ..Sums::default() };
            let mut sums = if step == 0 { first } else { self._sums };
            sums.nodes += node;
            if node < sums.lowest {
                (sums.lowest, sums.place) = (node, 2 * step);
            }
            if step < hops {
                sums.edges += arc;
                sums.unknown |= !self.known.val();
                if arc < sums.lowest {
                    (sums.lowest, sums.place) = (arc, 2 * step + 1);
                }
            }
            self._sums = sums;
        }
    }
}

impl Logic for Path {
    fn update(&mut self) {
        if self.clock.pos_edge() {
            self.edge();
        }
    }

    fn connect(&mut self) {
        self.q.connect();
    }

    fn hdl(&self) -> Verilog {
        let mut text = String::from(
            "\
wire [3:0] step = tag[3:0];
wire [3:0] offered = tag[7:4];
wire first = step == 4'd0;
wire counts = step < offered;

// Sums, and the lowest value
reg [19:0] nodes, edges;
reg [16:0] lowest;
reg [4:0] place;
reg unknown;
reg [3:0] hops;
wire [16:0] lowest0 = first ? 17'h1ffff : lowest;
wire node_lower = {1'b0, node} < lowest0;
wire [16:0] lowest1 = node_lower ? {1'b0, node} : lowest0;
wire [4:0] place1 = node_lower ? {step, 1'b0} : place;
wire arc_lower = counts && {1'b0, arc} < lowest1;
initial begin
  {nodes, edges} = 0;
  lowest = 0;
  place = 0;
  unknown = 0;
  hops = 0;
end
always @(posedge clock) if (tag[8]) begin
  nodes <= (first ? 20'd0 : nodes) + {4'd0, node};
  edges <= (first ? 20'd0 : edges) + (counts ? {4'd0, arc} : 20'd0);
  lowest <= arc_lower ? {1'b0, arc} : lowest1;
  place <= arc_lower ? {step, 1'b1} : place1;
  unknown <= (!first && unknown) || (counts && !known);
  hops <= offered;
end

// Means: products with reciprocals
reg [23:0] node_reciprocal, edge_reciprocal;
wire [3:0] count = hops + 4'd1;
always @(*) begin
",
        );
        for (name, of) in [("node_reciprocal", "count"), ("edge_reciprocal", "hops")] {
            let _ = writeln!(text, "  case ({of})");
            for (m, reciprocal) in RECIPROCALS.iter().enumerate().skip(1).take(NODES) {
                let _ = writeln!(text, "    4'd{m}: {name} = 24'd{reciprocal};");
            }
            let _ = writeln!(text, "    default: {name} = 24'd0;\n  endcase");
        }
        text += "\
end
reg [43:0] node_product, edge_product;
reg [5:0] about2, about3;
reg none2, none3;
wire [19:0] node_half = nodes + {17'd0, count[3:1]};
wire [19:0] edge_half = edges + {17'd0, hops[3:1]};

// The score
reg [31:0] node_part, edge_part;
wire [31:0] sum = node_part + edge_part + 32'd16384;
initial begin
  {node_product, edge_product} = 0;
  {about2, about3, none2, none3} = 0;
  {node_part, edge_part} = 0;
  q = 0;
end
always @(posedge clock) begin
  node_product <= {24'd0, node_half} * {20'd0, node_reciprocal};
  edge_product <= {24'd0, edge_half} * {20'd0, edge_reciprocal};
  about2 <= {unknown, place};
  none2 <= hops == 4'd0;
  node_part <= {16'd0, params[127:112]} * {16'd0, node_product[38:23]};
  edge_part <= {16'd0, params[143:128]} * {16'd0, edge_product[38:23]};
  about3 <= about2;
  none3 <= none2;
  q <= none3 ? 32'd0 : {10'd0, about3, sum[30:15]};
end
";
        Verilog::Custom(text)
    }
}
