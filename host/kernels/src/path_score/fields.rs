//! The fields of parameters, tables, records and outputs: where each lies and what it means.

use super::{HOPS, NODES};
use crate::kernel::{Field, Format, Table, field};
use Format::{Enum, Flag, Indices, Mask, Saturating, Unsigned};

pub(super) const PARAM_WORDS: usize = 10;

/// Words of an entry of the table `nodes`.
pub const NODE_WORDS: usize = 3;

/// Words of an entry of the table `edges`.
pub const EDGE_WORDS: usize = 2;

const FRACTION: &str = "2^-15";
const TICK: &str = "10 us";

pub(super) const PARAMS: [Field; 16] = [
    field("affinity_weight", 0, 16, Unsigned, FRACTION, "the weight of a node's affinity"),
    field("trust_weight", 16, 16, Unsigned, FRACTION, "the weight of a node's trust where it is enough"),
    field("load_weight", 32, 16, Unsigned, FRACTION, "the weight of what a node's load leaves"),
    field("capability_weight", 48, 16, Unsigned, FRACTION, "what all capabilities wanted are worth"),
    field("latency_weight", 64, 16, Unsigned, FRACTION, "the weight of an edge's latency term"),
    field("reliability_weight", 80, 16, Unsigned, FRACTION, "the weight of an edge's reliability"),
    field("security_weight", 96, 16, Unsigned, FRACTION, "the weight of an edge's security"),
    field("nodes_weight", 112, 16, Unsigned, FRACTION, "the weight of the mean of the nodes"),
    field("edges_weight", 128, 16, Unsigned, FRACTION, "the weight of the mean of the edges"),
    field("sensitivity", 144, 16, Unsigned, FRACTION, "how much an anomaly counts"),
    field("required_trust", 160, 16, Unsigned, FRACTION, "the trust that a node has to have"),
    field("latency_limit", 176, 16, Unsigned, TICK, "the latency with which an edge is of no use"),
    field("latency_rate", 192, 32, Unsigned, "2^-31", "what each 10 us of latency cost"),
    field("wanted", 224, 32, Mask, "", "the capabilities that are asked for"),
    field("nodes_entries", 256, 32, Unsigned, "", "the number of nodes"),
    field("edges_entries", 288, 32, Unsigned, "", "the number of edges, the unknown one among them"),
];

pub(super) const TABLES: [Table; 2] = [
    Table {
        name: "nodes",
        entries: PARAMS[14],
        words: NODE_WORDS,
        fields: &[
            field("trust", 0, 16, Unsigned, FRACTION, "how far the node is trusted"),
            field("affinity", 16, 16, Unsigned, FRACTION, "how well its behaviour fits"),
            field("anomaly", 32, 16, Unsigned, FRACTION, "how anomalous it behaves"),
            field("load", 48, 16, Unsigned, FRACTION, "how busy it is"),
            field("capabilities", 64, 32, Mask, "", "what it can do"),
        ],
        doc: "the attributes of nodes",
    },
    Table {
        name: "edges",
        entries: PARAMS[15],
        words: EDGE_WORDS,
        fields: &[
            field("latency", 0, 16, Unsigned, TICK, "how long a message takes"),
            field("reliability", 16, 16, Unsigned, FRACTION, "how often it arrives"),
            field("security", 32, 16, Unsigned, FRACTION, "how well it is protected"),
        ],
        doc: "the attributes of edges; entry 0 is not known",
    },
];

pub(super) const INPUT: [Field; 3] = [
    field("nodes", 0, 32 * NODES as u32, Indices("nodes"), "", "the nodes of the path"),
    field("edges", 32 * NODES as u32, 32 * HOPS as u32, Indices("edges"), "", "the edges of the path"),
    field("hops", 32 * (NODES + HOPS) as u32, 4, Unsigned, "", "the number of hops"),
];

pub(super) const OUTPUT: [Field; 3] = [
    field("score", 0, 16, Saturating, "2^-16", "the score of the path"),
    field("weakest", 16, 5, Enum(&PLACES), "", "the place with the lowest value"),
    field("unknown", 21, 1, Flag, "", "the path has an edge of which nothing is known"),
];

/// The places of a path, in its order: every one of them is to be met.
pub(super) const PLACES: [&str; NODES + HOPS] = [
    "node_0", "edge_0", "node_1", "edge_1", "node_2", "edge_2", "node_3", "edge_3", "node_4", "edge_4",
    "node_5", "edge_5", "node_6", "edge_6", "node_7", "edge_7", "node_8",
];
