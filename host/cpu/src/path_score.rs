//! `path_score` by values: what a node or an edge is worth depends on the batch's parameters alone, so each entry is
//! computed once, and a path is a look-up, a sum and a minimum. Where records are fewer than entries, only what they name is
//! computed.
//!
//! Gathers for 16 paths a vector (AVX-512) were measured and are slower than look-ups one by one; so are as many look-ups as
//! the longest path has, without a branch on the length of each.

mod portable;

use accel_kernels::path_score::{
    EDGE_WORDS, KERNEL, NODE_WORDS, RECIPROCAL_BITS, RECIPROCALS, RECORD_WORDS, Rule, edge_value, node_value,
};

use crate::{Code, Implementation, Level, Twin};

pub(crate) static TWIN: Twin = Twin {
    kernel: &KERNEL,
    implementations: &[Implementation {
        level: Level::Portable,
        method: "values looked up",
        code: Code::Prepared(portable::prepare),
    }],
};

type Record = [u32; RECORD_WORDS];

/// Records for each entry from which on all values are computed beforehand: a record names 17 entries at most.
const ENTRIES_A_RECORD: usize = 8;

/// Parameters and tables.
struct Tables<'a> {
    rule: Rule,
    nodes: &'a [[u32; NODE_WORDS]],
    edges: &'a [[u32; EDGE_WORDS]],
}

/// The values of all entries.
struct Values {
    nodes: Vec<u32>,
    edges: Vec<u32>,
}

impl<'a> Tables<'a> {
    fn of(params: &'a [u32]) -> Self {
        let tables = KERNEL.table_words(params);
        Self {
            rule: Rule::from_words(params),
            nodes: tables[0].as_chunks().0,
            edges: tables[1].as_chunks().0,
        }
    }

    fn node(&self, number: u32) -> u32 {
        node_value(&self.rule, &self.nodes[number as usize])
    }

    fn edge(&self, number: u32) -> u32 {
        edge_value(&self.rule, number, &self.edges[number as usize])
    }

    /// The values, if so many records are worth them.
    fn values(&self, records: usize) -> Option<Values> {
        let (nodes, edges) = (self.nodes.len(), self.edges.len());
        (nodes + edges <= ENTRIES_A_RECORD * records).then(|| Values {
            nodes: self.nodes.iter().map(|node| node_value(&self.rule, node)).collect(),
            edges: (0..).zip(self.edges).map(|(number, edge)| edge_value(&self.rule, number, edge)).collect(),
        })
    }
}

/// The weights of the two means, and their division.
#[derive(Clone, Copy)]
struct Weights {
    nodes: u32,
    edges: u32,
}

impl Weights {
    fn of(rule: &Rule) -> Self {
        Self { nodes: u32::from(rule.nodes_weight), edges: u32::from(rule.edges_weight) }
    }

    /// The score of a path with at least one hop.
    #[inline(always)]
    fn score(self, hops: usize, nodes: u32, edges: u32) -> u32 {
        let mean = |sum: u32, count: usize| {
            let half = count as u64 / 2; // at most 4
            // below 2^20 times below 2^24; the mean is at most 65535
            (((u64::from(sum) + half) * u64::from(RECIPROCALS[count])) >> RECIPROCAL_BITS) as u32
        };
        (self.nodes * mean(nodes, hops + 1) + self.edges * mean(edges, hops) + (1 << 14)) >> 15
    }
}

#[cfg(test)]
mod tests;
