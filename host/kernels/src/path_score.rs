#![doc = include_str!("path_score/specification.md")]

mod fields;
mod setup;

pub use fields::{EDGE_WORDS, NODE_WORDS};
pub use setup::{Edge, Node, Rule, Setup, fraction, ticks};

use crate::kernel::{Kernel, ParamsError, Shape};

/// Hops of a path at most, and so its edges.
pub const HOPS: usize = 8;

/// Nodes of a path at most.
pub const NODES: usize = HOPS + 1;

/// Words of a record.
pub const RECORD_WORDS: usize = NODES + HOPS + 1;

/// 1 as a fraction of 15 bits.
pub const ONE: u32 = 1 << 15;

/// The value of an edge of which nothing is known: a half.
pub const UNKNOWN_VALUE: u32 = 1 << 15;

/// The highest value and the highest score.
pub const HIGHEST: u32 = 0xFFFF;

/// The latency of which an edge is of no use where no limit is given: 100 ms in units of 10 us.
pub const NO_LIMIT: u16 = 10_000;

/// The fraction bits of the reciprocals in [`RECIPROCALS`].
pub const RECIPROCAL_BITS: u32 = 23;

/// 2^23 / m, rounded up, for m = 0 to 9: `x * RECIPROCALS[m] >> 23` is `x / m` for every sum of m values and its
/// rounding half. There is none for 0.
pub const RECIPROCALS: [u32; NODES + 1] = {
    let mut table = [0; NODES + 1];
    let mut m = 1;
    while m <= NODES {
        table[m] = (1u32 << RECIPROCAL_BITS).div_ceil(m as u32); // at most 9
        m += 1;
    }
    table
};

/// The kernel.
pub static KERNEL: Kernel = Kernel {
    name: "path_score",
    version: 1,
    summary: "scores paths through a network by the attributes of their nodes and edges",
    specification: include_str!("path_score/specification.md"),
    shape: Shape::Map,
    param_words: fields::PARAM_WORDS,
    params: &fields::PARAMS,
    tables: &fields::TABLES,
    input_words: RECORD_WORDS,
    input: &fields::INPUT,
    output_words: 1,
    output: &fields::OUTPUT,
    reference,
    merge: None,
    order: &[],
    check_tables,
    block_records: 4096,
    default_params: setup::default_params,
    generate_params: setup::generate_params,
    generate_records: setup::generate_records,
    samples: setup::samples,
    vectors: include_str!("../vectors/path_score.hex"),
};

/// The value of a node under a rule, 16 fraction bits.
#[inline]
pub fn node_value(rule: &Rule, node: &[u32; NODE_WORDS]) -> u32 {
    let [trust, affinity] = halves(node[0]);
    let [anomaly, load] = halves(node[1]);
    let (a, t) = (u32::from(rule.affinity_weight), u32::from(rule.trust_weight));
    // fractions are at most 2^15, so products of two are at most 2^30; so are sums whose weights are at most 1
    let b =
        if trust >= u32::from(rule.required_trust) { a * affinity + t * trust } else { (a * affinity) >> 1 };
    let q = (b + (1 << 14)) >> 15;
    let f = ONE - ((anomaly * u32::from(rule.sensitivity) + (1 << 14)) >> 15);
    let mut v = q * f + u32::from(rule.load_weight) * (ONE - load);
    if node[2] & rule.wanted == rule.wanted {
        v += u32::from(rule.capability_weight) << 15;
    }
    ((v + (1 << 13)) >> 14).min(HIGHEST)
}

/// The value of an edge under a rule, 16 fraction bits; `number` is its number, 0 for one of which nothing is known.
#[inline]
pub fn edge_value(rule: &Rule, number: u32, edge: &[u32; EDGE_WORDS]) -> u32 {
    if number == 0 {
        return UNKNOWN_VALUE;
    }
    let [latency, reliability] = halves(edge[0]);
    let u = if latency > u32::from(rule.latency_limit) {
        0
    } else {
        // latency * rate is at most 2^31 + 2^15
        ONE - ((latency * rule.latency_rate() + (1 << 15)) >> 16)
    };
    let (y, r) = (u32::from(rule.latency_weight), u32::from(rule.reliability_weight));
    let v = y * u + r * reliability + u32::from(rule.security_weight) * (edge[1] & 0xFFFF);
    ((v + (1 << 13)) >> 14).min(HIGHEST)
}

/// The score of a path with these sums of the values of its nodes and edges.
#[inline]
pub fn score(rule: &Rule, hops: u32, nodes: u32, edges: u32) -> u32 {
    let mean = |sum: u32, count: u32| (sum + count / 2) / count;
    let (n, e) = (u32::from(rule.nodes_weight), u32::from(rule.edges_weight));
    // (n + e) * 65535 < 2^31
    (n * mean(nodes, hops + 1) + e * mean(edges, hops) + (1 << 14)) >> 15
}

/// The hops of a record by its last word.
#[inline]
pub fn hops(word: u32) -> u32 {
    (word & 15).min(HOPS as u32)
}

#[inline]
fn halves(word: u32) -> [u32; 2] {
    [word & 0xFFFF, word >> 16]
}

/// The definition of the kernel.
pub fn reference(params: &[u32], input: &[u32], output: &mut [u32]) {
    let tables = KERNEL.table_words(params);
    let (nodes, edges) = (tables[0].as_chunks::<NODE_WORDS>().0, tables[1].as_chunks::<EDGE_WORDS>().0);
    let rule = Rule::from_words(params);
    for (record, out) in input.as_chunks::<RECORD_WORDS>().0.iter().zip(output) {
        let hops = hops(record[NODES + HOPS]);
        let (mut sums, mut lowest, mut weakest, mut unknown) = ([0; 2], u32::MAX, 0, false);
        for place in 0..2 * hops as usize + 1 {
            let (at, is_edge) = (place / 2, place % 2);
            let value = if is_edge == 0 {
                node_value(&rule, &nodes[record[at] as usize])
            } else {
                let number = record[NODES + at];
                unknown |= number == 0;
                edge_value(&rule, number, &edges[number as usize])
            };
            sums[is_edge] += value; // at most 9 * 65535
            if value < lowest {
                (lowest, weakest) = (value, place as u32); // at most 16
            }
        }
        *out = match hops {
            0 => 0,
            _ => score(&rule, hops, sums[0], sums[1]) | weakest << 16 | u32::from(unknown) << 21,
        };
    }
}

/// What the fields don't say: fractions are at most 1, weights together too, the rate belongs to the limit.
fn check_tables(params: &[u32]) -> Result<(), ParamsError> {
    let at_most = |field, value, limit| match value > limit {
        true => Err(ParamsError::Value { kernel: KERNEL.name, field, value, limit }),
        false => Ok(()),
    };
    let rule = Rule::from_words(params);
    let sum = |weights: &[u16]| weights.iter().map(|&w| u32::from(w)).sum::<u32>();
    let node = [rule.affinity_weight, rule.trust_weight, rule.load_weight, rule.capability_weight];
    let edge = [rule.latency_weight, rule.reliability_weight, rule.security_weight];
    at_most("affinity_weight + trust_weight + load_weight + capability_weight", sum(&node), ONE)?;
    at_most("latency_weight + reliability_weight + security_weight", sum(&edge), ONE)?;
    at_most("nodes_weight + edges_weight", sum(&[rule.nodes_weight, rule.edges_weight]), ONE)?;
    at_most("sensitivity", u32::from(rule.sensitivity), ONE)?;
    at_most("required_trust", u32::from(rule.required_trust), ONE)?;
    let expected = if rule.latency_limit == 0 { 0 } else { rule.latency_rate() };
    if params[6] != expected || rule.latency_limit == 0 {
        let (field, value) = ("latency_rate", params[6]);
        return Err(ParamsError::Value { kernel: KERNEL.name, field, value, limit: expected });
    }
    let tables = KERNEL.table_words(params);
    for node in tables[0].as_chunks::<NODE_WORDS>().0 {
        let ([trust, affinity], [anomaly, load]) = (halves(node[0]), halves(node[1]));
        for (field, value) in [("trust", trust), ("affinity", affinity), ("anomaly", anomaly), ("load", load)]
        {
            at_most(field, value, ONE)?;
        }
    }
    for (number, edge) in tables[1].as_chunks::<EDGE_WORDS>().0.iter().enumerate() {
        let limit = if number == 0 { 0 } else { ONE };
        at_most("reliability", edge[0] >> 16, limit)?;
        at_most("security", edge[1], limit)?; // its upper half is zero
        at_most("latency", if number == 0 { edge[0] } else { 0 }, 0)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests;
