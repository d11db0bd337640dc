//! Rules, nodes and edges by name, their words, and generated ones.

use super::fields::PARAM_WORDS;
use super::{EDGE_WORDS, HOPS, NO_LIMIT, NODE_WORDS, NODES, ONE, RECORD_WORDS};
use crate::generate::{Random, block_random};
use crate::kernel::Sample;

/// The fraction nearest to a number between 0 and 1, halves up; what lies beyond is stopped at the ends.
pub fn fraction(value: f64) -> u16 {
    libm::floor(value.clamp(0.0, 1.0) * f64::from(ONE) + 0.5) as u16 // at most 2^15
}

/// A latency in milliseconds in units of 10 us, to the nearest, halves up; what lies beyond 655.35 ms is stopped there.
pub fn ticks(milliseconds: f64) -> u16 {
    libm::floor((milliseconds * 100.0).clamp(0.0, 65_535.0) + 0.5) as u16 // at most 65535
}

/// The parameters of a batch.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rule {
    /// The weight of a node's affinity.
    pub affinity_weight: u16,
    /// The weight of a node's trust where it is enough.
    pub trust_weight: u16,
    /// The weight of what a node's load leaves.
    pub load_weight: u16,
    /// What all capabilities wanted are worth.
    pub capability_weight: u16,
    /// The weight of an edge's latency term.
    pub latency_weight: u16,
    /// The weight of an edge's reliability.
    pub reliability_weight: u16,
    /// The weight of an edge's security.
    pub security_weight: u16,
    /// The weight of the mean of the nodes.
    pub nodes_weight: u16,
    /// The weight of the mean of the edges.
    pub edges_weight: u16,
    /// How much an anomaly counts.
    pub sensitivity: u16,
    /// The trust that a node has to have.
    pub required_trust: u16,
    /// The latency with which an edge is of no use, in 10 us, at least 1; [`NO_LIMIT`] where there is no limit.
    pub latency_limit: u16,
    /// The capabilities that are asked for.
    pub wanted: u32,
}

impl Rule {
    /// The published weights; sensitivity 0.6 and required trust 0.75 as in the published example, no limit.
    pub const PUBLISHED: Self = Self {
        affinity_weight: 9_830,
        trust_weight: 9_830,
        load_weight: 6_554,
        capability_weight: 6_554,
        latency_weight: 13_108,
        reliability_weight: 9_830,
        security_weight: 9_830,
        nodes_weight: 19_661,
        edges_weight: 13_107,
        sensitivity: 19_661,
        required_trust: 24_576,
        latency_limit: NO_LIMIT,
        wanted: 0,
    };

    /// The rule of these parameter words.
    pub fn from_words(words: &[u32]) -> Self {
        let low = |word: u32| word as u16; // its lower half
        let high = |word: u32| (word >> 16) as u16;
        Self {
            affinity_weight: low(words[0]),
            trust_weight: high(words[0]),
            load_weight: low(words[1]),
            capability_weight: high(words[1]),
            latency_weight: low(words[2]),
            reliability_weight: high(words[2]),
            security_weight: low(words[3]),
            nodes_weight: high(words[3]),
            edges_weight: low(words[4]),
            sensitivity: high(words[4]),
            required_trust: low(words[5]),
            latency_limit: high(words[5]),
            wanted: words[7],
        }
    }

    /// The parameter words for tables with so many entries, that of the unknown edge among them.
    pub fn to_words(&self, nodes: u32, edges: u32) -> [u32; PARAM_WORDS] {
        let pair = |low: u16, high: u16| u32::from(low) | u32::from(high) << 16;
        [
            pair(self.affinity_weight, self.trust_weight),
            pair(self.load_weight, self.capability_weight),
            pair(self.latency_weight, self.reliability_weight),
            pair(self.security_weight, self.nodes_weight),
            pair(self.edges_weight, self.sensitivity),
            pair(self.required_trust, self.latency_limit),
            self.latency_rate(),
            self.wanted,
            nodes,
            edges,
        ]
    }

    /// What each 10 us cost, with 31 fraction bits. The limit is not 0.
    #[inline]
    pub fn latency_rate(&self) -> u32 {
        let limit = u32::from(self.latency_limit);
        ((1 << 31) + limit / 2) / limit
    }
}

/// The attributes of a node: fractions, and one capability a bit.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Node {
    /// How far it is trusted.
    pub trust: u16,
    /// How well its behaviour fits.
    pub affinity: u16,
    /// How anomalous it behaves.
    pub anomaly: u16,
    /// How busy it is.
    pub load: u16,
    /// What it can do.
    pub capabilities: u32,
}

impl Node {
    /// The words of its entry.
    pub fn to_words(&self) -> [u32; NODE_WORDS] {
        [
            u32::from(self.trust) | u32::from(self.affinity) << 16,
            u32::from(self.anomaly) | u32::from(self.load) << 16,
            self.capabilities,
        ]
    }
}

/// The attributes of an edge: its latency in 10 us, and fractions.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Edge {
    /// How long a message takes; 65535 is that or more.
    pub latency: u16,
    /// How often it arrives.
    pub reliability: u16,
    /// How well it is protected.
    pub security: u16,
}

impl Edge {
    /// The words of its entry.
    pub fn to_words(&self) -> [u32; EDGE_WORDS] {
        [u32::from(self.latency) | u32::from(self.reliability) << 16, u32::from(self.security)]
    }
}

/// Parameters and tables.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Setup {
    /// The parameters.
    pub rule: Rule,
    /// The nodes.
    pub nodes: Vec<Node>,
    /// The edges; the first is number 1.
    pub edges: Vec<Edge>,
}

impl Setup {
    /// The parameter words followed by those of the tables, that of the unknown edge among them.
    pub fn to_words(&self) -> Vec<u32> {
        // tables are far smaller than 2^32 entries
        let mut words = self.rule.to_words(self.nodes.len() as u32, self.edges.len() as u32 + 1).to_vec();
        words.extend(self.nodes.iter().flat_map(Node::to_words));
        words.extend([0; EDGE_WORDS]);
        words.extend(self.edges.iter().flat_map(Edge::to_words));
        words
    }
}

/// Node 0 and edge 1 of generated tables are as good as can be.
const BEST_NODE: Node =
    Node { trust: ONE as u16, affinity: ONE as u16, anomaly: 0, load: 0, capabilities: u32::MAX };
const BEST_EDGE: Edge = Edge { latency: 0, reliability: ONE as u16, security: ONE as u16 };

/// A fraction of any size, the ends among them.
fn any(random: &mut Random) -> u16 {
    match random.below(8) {
        0 => random.pick(&[0, 1, ONE as u16 - 1, ONE as u16]),
        _ => random.below(ONE + 1) as u16, // at most 2^15
    }
}

/// Weights that add up to 1.
fn weights<const N: usize>(random: &mut Random) -> [u16; N] {
    let mut rest = ONE;
    std::array::from_fn(|i| {
        let weight = if i + 1 == N { rest } else { random.below(rest + 1) };
        rest -= weight;
        weight as u16 // at most 2^15
    })
}

fn rule(random: &mut Random) -> Rule {
    let [affinity_weight, trust_weight, load_weight, capability_weight] = weights(random);
    let [latency_weight, reliability_weight, security_weight] = weights(random);
    let [nodes_weight, edges_weight] = weights(random);
    let limits = [1, 2, 3, 100, 6_553, NO_LIMIT, 65_535, 1 + random.below(65_535) as u16]; // at most 65535
    Rule {
        affinity_weight,
        trust_weight,
        load_weight,
        capability_weight,
        latency_weight,
        reliability_weight,
        security_weight,
        nodes_weight,
        edges_weight,
        sensitivity: any(random),
        required_trust: any(random),
        latency_limit: random.pick(&limits),
        wanted: random.next_u32() & random.next_u32() & random.next_u32() & random.next_u32(),
    }
}

fn node(random: &mut Random) -> Node {
    Node {
        trust: any(random),
        affinity: any(random),
        anomaly: any(random),
        load: any(random),
        capabilities: random.next_u32() | random.next_u32() | random.next_u32(),
    }
}

fn edge(random: &mut Random, limit: u16) -> Edge {
    let near = u32::from(limit).saturating_add(random.below(3)).saturating_sub(1).min(65_535);
    let within = random.below(u32::from(limit) + 1);
    let far = random.next_u32() >> 16;
    // at most 65535 each
    let latency = random.pick(&[near, within, within, within, within, far, 0, 65_535]) as u16;
    Edge { latency, reliability: any(random), security: any(random) }
}

fn setup(random: &mut Random, rule: Rule) -> Setup {
    let (nodes, edges) = (1 + random.below(64), 1 + random.below(128));
    Setup {
        rule,
        nodes: std::iter::once(BEST_NODE).chain((1..nodes).map(|_| node(random))).collect(),
        edges: std::iter::once(BEST_EDGE)
            .chain((1..edges).map(|_| edge(random, rule.latency_limit)))
            .collect(),
    }
}

pub(super) fn default_params() -> Vec<u32> {
    setup(&mut Random::new(0, 0), Rule::PUBLISHED).to_words()
}

pub(super) fn generate_params(seed: u64, block: u64) -> Vec<u32> {
    let mut random = block_random(seed, block);
    // weights that do not reach 1 in one block of four
    let mut rule = rule(&mut random);
    if block % 4 == 3 {
        rule.load_weight /= 2;
        rule.security_weight /= 2;
        rule.edges_weight /= 2;
    }
    setup(&mut random, rule).to_words()
}

pub(super) fn generate_records(params: &[u32], seed: u64, first: u64, records: &mut [u32]) {
    let (nodes, edges) = (params[8], params[9]);
    for (index, record) in (first..).zip(records.as_chunks_mut::<RECORD_WORDS>().0) {
        let mut random = Random::new(seed, index);
        let kind = random.below(16);
        for number in &mut record[..NODES] {
            *number = if kind == 0 { 0 } else { random.below(nodes) };
        }
        for number in &mut record[NODES..NODES + HOPS] {
            *number = match random.below(16) {
                _ if kind == 0 => 1,
                0 => 0,
                _ if edges == 1 => 0,
                _ => 1 + random.below(edges - 1),
            };
        }
        // long paths are more frequent, and now and then the word has bits without a meaning
        let hops = random.pick(&[0, 1, 2, 3, 4, 5, 6, 7, 8, 8, 8, 8, 8, 9, 12, 15]);
        let stray = if random.below(8) == 0 { random.next_u32() & !15 } else { 0 };
        record[NODES + HOPS] = hops | stray;
    }
}

/// A record of these nodes and edges.
fn record(nodes: &[u32], edges: &[u32]) -> Vec<u32> {
    let mut record = vec![0; RECORD_WORDS];
    record[..nodes.len()].copy_from_slice(nodes);
    record[NODES..NODES + edges.len()].copy_from_slice(edges);
    record[NODES + HOPS] = edges.len() as u32; // at most 8
    record
}

pub(super) fn samples() -> Vec<Sample> {
    let load = fraction(0.3);
    let a = Node { trust: fraction(0.9), affinity: fraction(0.75), anomaly: 0, load, capabilities: 0b11 };
    let b = Node {
        trust: fraction(0.6),
        affinity: fraction(0.25),
        anomaly: fraction(0.4),
        load,
        capabilities: 0b01,
    };
    let edge = Edge { latency: ticks(5.0), reliability: fraction(0.99), security: fraction(0.8) };
    let published =
        Setup { rule: Rule { wanted: 0b10, ..Rule::PUBLISHED }, nodes: vec![a, b], edges: vec![edge] };
    let ends = Setup {
        rule: Rule { wanted: 1 << 31, latency_limit: 200, ..Rule::PUBLISHED },
        nodes: vec![BEST_NODE, Node::default(), a],
        edges: vec![
            BEST_EDGE,
            Edge::default(),
            Edge { latency: 200, ..BEST_EDGE },
            Edge { latency: 201, ..BEST_EDGE },
            Edge { latency: 65_535, ..BEST_EDGE },
        ],
    };
    let mut paths = vec![record(&[0], &[]), record(&[0, 1], &[0]), record(&[2, 2, 2], &[1, 1])];
    for edge in 0..6 {
        paths.push(record(&[0, 0], &[edge]));
        paths.push(record(&[1, 1, 0], &[edge, edge]));
    }
    for hops in 1..=HOPS {
        paths.push(record(&vec![0; hops + 1], &vec![1; hops]));
        let mut last = vec![0; hops + 1];
        last[hops] = 1;
        paths.push(record(&last, &vec![0; hops]));
    }
    vec![
        Sample {
            name: "the published example, and its nodes alone".to_owned(),
            params: published.to_words(),
            input: [record(&[0, 1], &[1]), record(&[1, 0], &[1]), record(&[0, 1], &[0]), record(&[0], &[])]
                .concat(),
        },
        Sample { name: "ends of ranges".to_owned(), params: ends.to_words(), input: paths.concat() },
    ]
}
