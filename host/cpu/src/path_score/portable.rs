//! Path by path, in code that any processor runs.

use super::{Record, Tables, Values, Weights};
use crate::Prepared;
use accel_kernels::path_score::{HOPS, NODES, hops};

struct Portable<'a> {
    tables: Tables<'a>,
    values: Option<Values>,
}

pub(super) fn prepare(params: &[u32], records: usize) -> Box<dyn Prepared + '_> {
    let tables = Tables::of(params);
    let values = tables.values(records);
    Box::new(Portable { tables, values })
}

impl Prepared for Portable<'_> {
    fn run(&self, input: &[u32], output: &mut [u32]) {
        let records = input.as_chunks().0;
        match &self.values {
            Some(values) => known(&self.tables, values, records, output),
            None => unknown(&self.tables, records, output),
        }
    }
}

/// Paths whose entries have been computed.
fn known(tables: &Tables<'_>, values: &Values, records: &[Record], output: &mut [u32]) {
    let node = |number: u32| values.nodes[number as usize];
    run(tables, records, output, node, |number| values.edges[number as usize]);
}

/// Paths whose entries are computed as they come.
fn unknown(tables: &Tables<'_>, records: &[Record], output: &mut [u32]) {
    run(tables, records, output, |number| tables.node(number), |number| tables.edge(number));
}

#[inline(always)]
fn run(
    tables: &Tables<'_>,
    records: &[Record],
    output: &mut [u32],
    node: impl Fn(u32) -> u32,
    edge: impl Fn(u32) -> u32,
) {
    let weights = Weights::of(&tables.rule);
    for (record, out) in records.iter().zip(output) {
        let hops = hops(record[NODES + HOPS]) as usize;
        if hops == 0 {
            *out = 0;
            continue;
        }
        let (nodes, edges) = (&record[..NODES], &record[NODES..NODES + HOPS]);
        let first = node(nodes[0]);
        let (mut node_sum, mut edge_sum) = (first, 0);
        // the lowest value above its place, so that of equal values the first is the lower
        let (mut lowest, mut is_unknown) = (first << 5, false);
        for hop in 0..hops {
            let at = edge(edges[hop]);
            let next = node(nodes[hop + 1]);
            edge_sum += at;
            node_sum += next;
            is_unknown |= edges[hop] == 0;
            let place = 2 * hop as u32 + 1; // at most 15
            lowest = lowest.min(at << 5 | place).min(next << 5 | (place + 1));
        }
        *out = weights.score(hops, node_sum, edge_sum) | (lowest & 31) << 16 | u32::from(is_unknown) << 21;
    }
}
