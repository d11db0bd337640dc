//! The values of a node and of an edge.

use super::{EDGE_ENTRIES, NODE_ENTRIES};
use crate::lanes::Lanes;
use accel_kernels::path_score::{EDGE_WORDS, HIGHEST, NODE_WORDS, ONE, Rule, UNKNOWN_VALUE};
use rust_hdl::prelude::*;

/// The regions of the tables in an address.
const NODES: usize = 1;
const EDGES: usize = 2;

/// `number * RECIPROCAL >> SHIFT` is `number / NODE_WORDS` for every number of a word.
const RECIPROCAL: usize = (1 << SHIFT) / NODE_WORDS + 1;
const SHIFT: usize = 13;

const NODE_TABLE: usize = NODE_ENTRIES as usize * NODE_WORDS;
const EDGE_TABLE: usize = EDGE_ENTRIES as usize * EDGE_WORDS;

/// The entries of one step, and whether the edge is known.
#[derive(Clone, Copy, Debug, Default)]
struct Read {
    node: [u32; NODE_WORDS],
    arc: [u32; EDGE_WORDS],
    known: bool,
}

#[derive(Clone, Copy, Debug, Default)]
struct Products {
    affinity: u32,
    trust: u32,
    anomaly: u32,
    load: u32,
    latency: u32,
    rest: [u32; 2],
    enough: bool,
    has_all: bool,
    over: bool,
    known: bool,
}

#[derive(Clone, Copy, Debug, Default)]
struct Terms {
    q: u32,
    f: u32,
    u: u32,
    node_rest: u32,
    arc_rest: u32,
    known: bool,
}

/// Computes both values of a step.
///
/// ```text
/// cycle  1             2          3               4         5
/// node ─►[ node RAM ]─►[products]─►[q, f, rest]──►[q × f]──►[+, round]──► node_value
/// arc ──►[ edge RAM ]─►[products]─►[u, rest]─────►[y × u]──►[+, round]──► arc_value, known
/// tag ──►[ ]──────────►[ ]───────►[ ]────────────►[ ]──────►[ ]─────────► tag_after
/// p_* ──►[word of an entry]─► RAM
/// ```
#[derive(Clone, Debug, LogicBlock)]
pub(super) struct Values {
    pub clock: Signal<In, Clock>,
    pub params: Signal<In, Lanes<32, 10>>,
    pub node: Signal<In, Bits<10>>,
    pub arc: Signal<In, Bits<12>>,
    pub tag: Signal<In, Bits<9>>,
    pub p_write: Signal<In, Bit>,
    pub p_addr: Signal<In, Bits<24>>,
    pub p_data: Signal<In, Bits<32>>,
    pub node_value: Signal<Out, Bits<16>>,
    pub arc_value: Signal<Out, Bits<16>>,
    pub known: Signal<Out, Bit>,
    pub tag_after: Signal<Out, Bits<9>>,
    _nodes: Vec<[u32; NODE_WORDS]>,
    _edges: Vec<[u32; EDGE_WORDS]>,
    /// A word on its way: its region, its number, its value.
    _loaded: Option<(usize, usize, u32)>,
    _read: Read,
    _products: Products,
    _terms: Terms,
    /// Products, and what is added to them.
    _sums: ([u32; 2], bool),
    _tags: [u32; 4],
}

impl Default for Values {
    fn default() -> Self {
        Self {
            clock: Signal::default(),
            params: Signal::default(),
            node: Signal::default(),
            arc: Signal::default(),
            tag: Signal::default(),
            p_write: Signal::default(),
            p_addr: Signal::default(),
            p_data: Signal::default(),
            node_value: Signal::default(),
            arc_value: Signal::default(),
            known: Signal::default(),
            tag_after: Signal::default(),
            _nodes: vec![[0; NODE_WORDS]; NODE_ENTRIES as usize],
            _edges: vec![[0; EDGE_WORDS]; EDGE_ENTRIES as usize],
            _loaded: None,
            _read: Read::default(),
            _products: Products::default(),
            _terms: Terms::default(),
            _sums: Default::default(),
            _tags: Default::default(),
        }
    }
}

/// The low and the high half of a word.
fn halves(word: u32) -> [u32; 2] {
    [word & 0xFFFF, word >> 16]
}

impl Values {
    fn edge(&mut self) {
        let words = self.params.val().0;
        let rule = Rule::from_words(&words);
        self.finish();
        let (terms, y) = (self._terms, u32::from(rule.latency_weight));
        // sums of products are as wide as their registers
        let node = terms.q.wrapping_mul(terms.f).wrapping_add(terms.node_rest);
        let arc = y.wrapping_mul(terms.u).wrapping_add(terms.arc_rest);
        self._sums = ([node, arc], terms.known);
        self._terms = Self::terms(&self._products, &rule);
        self._products = Self::products(&self._read, &rule, words[6]);
        let (node, arc) = (self.node.val().index(), self.arc.val().index());
        self._read = Read { node: self._nodes[node], arc: self._edges[arc], known: arc != 0 };
        self.load();
    }

    fn finish(&mut self) {
        let ([node, arc], known) = self._sums;
        let value = |sum: u32| (sum.wrapping_add(1 << 13) >> 14).min(HIGHEST);
        self.node_value.next = u64::from(value(node)).into();
        self.arc_value.next = u64::from(if known { value(arc) } else { UNKNOWN_VALUE }).into();
        self.known.next = known;
        self.tag_after.next = u64::from(self._tags[3]).into();
        self._tags.rotate_right(1);
        self._tags[0] = self.tag.val().index() as u32; // 9 bits
    }

    fn terms(of: &Products, rule: &Rule) -> Terms {
        let base = if of.enough { of.affinity.wrapping_add(of.trust) } else { of.affinity >> 1 };
        let worth = if of.has_all { u32::from(rule.capability_weight) << 15 } else { 0 };
        let less = |part: u32| ONE.wrapping_sub(part) & 0xFFFF;
        Terms {
            q: (base.wrapping_add(1 << 14) >> 15) & 0xFFFF,
            f: less(of.anomaly.wrapping_add(1 << 14) >> 15),
            u: if of.over { 0 } else { less(of.latency.wrapping_add(1 << 15) >> 16) },
            node_rest: of.load.wrapping_add(worth),
            arc_rest: of.rest[0].wrapping_add(of.rest[1]),
            known: of.known,
        }
    }

    fn products(of: &Read, rule: &Rule, rate: u32) -> Products {
        let ([trust, affinity], [anomaly, load]) = (halves(of.node[0]), halves(of.node[1]));
        let [latency, reliability] = halves(of.arc[0]);
        let times = |weight: u16, value: u32| u32::from(weight) * value; // 16 bits times 16 bits
        Products {
            affinity: times(rule.affinity_weight, affinity),
            trust: times(rule.trust_weight, trust),
            anomaly: times(rule.sensitivity, anomaly),
            load: times(rule.load_weight, ONE.wrapping_sub(load) & 0xFFFF),
            latency: latency.wrapping_mul(rate),
            rest: [
                times(rule.reliability_weight, reliability),
                times(rule.security_weight, of.arc[1] & 0xFFFF),
            ],
            enough: trust >= u32::from(rule.required_trust),
            has_all: of.node[2] & rule.wanted == rule.wanted,
            over: latency > u32::from(rule.latency_limit),
            known: of.known,
        }
    }

    fn load(&mut self) {
        match self._loaded {
            Some((NODES, number, data)) => {
                let entry = (number * RECIPROCAL) >> SHIFT;
                self._nodes[entry][number - NODE_WORDS * entry] = data;
            }
            Some((_, number, data)) => self._edges[number / EDGE_WORDS][number % EDGE_WORDS] = data,
            None => {}
        }
        let address = self.p_addr.val().index();
        let (region, number) = (address >> 20, address % (1 << 20));
        let here = region == NODES && number < NODE_TABLE || region == EDGES && number < EDGE_TABLE;
        let data = LiteralType::from(self.p_data.val()) as u32; // 32 bits
        self._loaded = (self.p_write.val() && here).then_some((region, number, data));
    }
}

impl Logic for Values {
    fn update(&mut self) {
        if self.clock.pos_edge() {
            self.edge();
        }
    }

    fn connect(&mut self) {
        self.node_value.connect();
        self.arc_value.connect();
        self.known.connect();
        self.tag_after.connect();
    }

    fn hdl(&self) -> Verilog {
        Verilog::Custom(format!(
            "\
// The parameters
wire [15:0] affinity_weight = params[15:0];
wire [15:0] trust_weight = params[31:16];
wire [15:0] load_weight = params[47:32];
wire [15:0] capability_weight = params[63:48];
wire [15:0] latency_weight = params[79:64];
wire [15:0] reliability_weight = params[95:80];
wire [15:0] security_weight = params[111:96];
wire [15:0] sensitivity = params[159:144];
wire [15:0] required_trust = params[175:160];
wire [15:0] latency_limit = params[191:176];
wire [31:0] latency_rate = params[223:192];
wire [31:0] wanted = params[255:224];

// The tables
reg [31:0] nodes0 [0:{last_node}];
reg [31:0] nodes1 [0:{last_node}];
reg [31:0] nodes2 [0:{last_node}];
reg [31:0] edges0 [0:{last_edge}];
reg [15:0] edges1 [0:{last_edge}];
reg load_node, load_edge;
reg [12:0] number;
reg [31:0] data;
wire [25:0] quotient = {{13'd0, number}} * 26'd{RECIPROCAL};
wire [9:0] entry = quotient[{quotient_high}:{SHIFT}];
wire [12:0] rest = number - {{3'd0, entry}} * 13'd{NODE_WORDS};
reg [31:0] node0, node1, node2, edge0;
reg [15:0] edge1;
reg known1, known2, known3, known4;
reg [8:0] tag1, tag2, tag3, tag4;
integer i;
initial begin
  for (i = 0; i <= {last_node}; i = i + 1) begin
    nodes0[i] = 0;
    nodes1[i] = 0;
    nodes2[i] = 0;
  end
  for (i = 0; i <= {last_edge}; i = i + 1) begin
    edges0[i] = 0;
    edges1[i] = 0;
  end
  load_node = 0;
  load_edge = 0;
  number = 0;
  data = 0;
  {{node0, node1, node2, edge0, edge1}} = 0;
  {{known1, known2, known3, known4}} = 0;
  {{tag1, tag2, tag3, tag4}} = 0;
end
always @(posedge clock) begin
  load_node <= p_write && p_addr[23:20] == 4'd{NODES} && p_addr[19:0] < 20'd{NODE_TABLE};
  load_edge <= p_write && p_addr[23:20] == 4'd{EDGES} && p_addr[19:0] < 20'd{EDGE_TABLE};
  number <= p_addr[12:0];
  data <= p_data;
  if (load_node && rest == 13'd0) nodes0[entry] <= data;
  if (load_node && rest == 13'd1) nodes1[entry] <= data;
  if (load_node && rest == 13'd2) nodes2[entry] <= data;
  if (load_edge && !number[0]) edges0[number[12:1]] <= data;
  if (load_edge && number[0]) edges1[number[12:1]] <= data[15:0];
  node0 <= nodes0[node];
  node1 <= nodes1[node];
  node2 <= nodes2[node];
  edge0 <= edges0[arc];
  edge1 <= edges1[arc];
  known1 <= arc != 12'd0;
  {{known2, known3, known4}} <= {{known1, known2, known3}};
  {{tag1, tag2, tag3, tag4}} <= {{tag, tag1, tag2, tag3}};
end

// Products
reg [31:0] affinity, trust, anomaly, load, latency, reliability, security;
reg enough, has_all, over;
wire [15:0] left = 16'd{ONE} - node1[31:16];
initial begin
  {{affinity, trust, anomaly, load}} = 0;
  {{latency, reliability, security}} = 0;
  {{enough, has_all, over}} = 0;
end
always @(posedge clock) begin
  affinity <= {{16'd0, affinity_weight}} * {{16'd0, node0[31:16]}};
  trust <= {{16'd0, trust_weight}} * {{16'd0, node0[15:0]}};
  anomaly <= {{16'd0, sensitivity}} * {{16'd0, node1[15:0]}};
  load <= {{16'd0, load_weight}} * {{16'd0, left}};
  latency <= {{16'd0, edge0[15:0]}} * latency_rate;
  reliability <= {{16'd0, reliability_weight}} * {{16'd0, edge0[31:16]}};
  security <= {{16'd0, security_weight}} * {{16'd0, edge1}};
  enough <= node0[15:0] >= required_trust;
  has_all <= (node2 & wanted) == wanted;
  over <= edge0[15:0] > latency_limit;
end

// What is multiplied once more, and the rest
reg [15:0] q, f, u;
reg [31:0] node_rest, edge_rest;
wire [31:0] base = enough ? affinity + trust : {{1'b0, affinity[31:1]}};
wire [31:0] base_up = base + 32'd16384;
wire [31:0] anomaly_up = anomaly + 32'd16384;
wire [31:0] latency_up = latency + 32'd32768;
wire [31:0] worth = has_all ? {{1'b0, capability_weight, 15'd0}} : 32'd0;
initial begin
  {{q, f, u}} = 0;
  {{node_rest, edge_rest}} = 0;
end
always @(posedge clock) begin
  q <= base_up[30:15];
  f <= 16'd{ONE} - anomaly_up[30:15];
  u <= over ? 16'd0 : 16'd{ONE} - latency_up[31:16];
  node_rest <= load + worth;
  edge_rest <= reliability + security;
end

// Sums, and values
reg [31:0] node_sum, edge_sum;
wire [31:0] node_up = node_sum + 32'd8192;
wire [31:0] edge_up = edge_sum + 32'd8192;
initial begin
  {{node_sum, edge_sum}} = 0;
  node_value = 0;
  arc_value = 0;
  known = 0;
  tag_after = 0;
end
always @(posedge clock) begin
  node_sum <= {{16'd0, q}} * {{16'd0, f}} + node_rest;
  edge_sum <= {{16'd0, latency_weight}} * {{16'd0, u}} + edge_rest;
  node_value <= |node_up[31:30] ? 16'd{HIGHEST} : node_up[29:14];
  arc_value <= !known4 ? 16'd{UNKNOWN_VALUE} : |edge_up[31:30] ? 16'd{HIGHEST} : edge_up[29:14];
  known <= known4;
  tag_after <= tag4;
end
",
            last_node = NODE_ENTRIES - 1,
            last_edge = EDGE_ENTRIES - 1,
            quotient_high = SHIFT + 9,
        ))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_reciprocal_divides_every_number_of_a_word() {
        for number in 0..NODE_TABLE {
            assert_eq!((number * RECIPROCAL) >> SHIFT, number / NODE_WORDS);
        }
        const { assert!(NODE_TABLE <= 1 << 13 && EDGE_TABLE <= 1 << 13 && NODE_ENTRIES == 1 << 10) };
    }
}
