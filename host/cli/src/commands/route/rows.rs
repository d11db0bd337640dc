//! One line a request: CSV and JSON.

use crate::text::csv_field;
use accel_kernels::digest::{Digest, Hasher};
use accel_kernels::{path_choice, path_score};
use accel_network::routes::{Chosen, Topology};
use serde_json::{Value, json};
use std::fmt::Write as _;

/// The columns of CSV; JSON lines have the same keys, and the device.
pub const CSV_HEADER: &str =
    "request,from,to,score,hops,path,weakest,unknown_edge,candidates,second_score,specification,setup\n";

/// What all rows of a run say besides their route.
pub struct Origin {
    /// The short digest of the specification of scores.
    specification: String,
    /// The digest of what scores depend on: the rule, nodes and edges as the kernel takes them, and the specification
    /// of the choice.
    pub setup: Digest,
}

impl Origin {
    /// That of runs under these parameters and tables.
    pub fn new(setup: &[u32]) -> Self {
        let mut hasher = Hasher::new();
        hasher.words(setup);
        hasher.text(&path_choice::KERNEL.digest().to_string());
        Self { specification: path_score::KERNEL.digest().short(), setup: hasher.finish() }
    }
}

/// A request and its route.
#[derive(Clone, Copy, Debug)]
pub struct Row<'a> {
    /// Its number, from 1.
    pub number: usize,
    /// From where to where.
    pub ends: [u32; 2],
    /// The nodes of the route; none where there is none.
    pub nodes: &'a [u32],
    /// Its score.
    pub chosen: &'a Chosen,
    /// The network.
    pub topology: &'a Topology,
}

impl Row<'_> {
    /// Whether there is a route.
    pub fn has_route(&self) -> bool {
        !self.nodes.is_empty()
    }

    /// The hops of the route.
    pub fn hops(&self) -> usize {
        self.nodes.len().saturating_sub(1)
    }

    /// The route, such as `a>b>c`; empty where there is none.
    pub fn path(&self) -> String {
        self.topology.text(self.nodes)
    }

    /// The weakest node, or the ends of the weakest edge; empty where there is no hop.
    pub fn weakest(&self) -> String {
        let place = self.chosen.weakest();
        if self.hops() == 0 {
            return String::new();
        }
        self.topology.text(&self.nodes[place / 2..place / 2 + 1 + place % 2])
    }

    /// Appends the row as a line of CSV.
    pub fn csv(&self, origin: &Origin, to: &mut String) {
        let name = |node: u32, to: &mut String| csv_field(self.topology.name(node), to);
        // a String takes every write
        let _ = write!(to, "{},", self.number);
        name(self.ends[0], to);
        to.push(',');
        name(self.ends[1], to);
        to.push(',');
        if self.has_route() {
            let _ = write!(to, "{:.5},{},", self.chosen.score(), self.hops());
        } else {
            to.push_str(",,");
        }
        csv_field(&self.path(), to);
        to.push(',');
        csv_field(&self.weakest(), to);
        let second =
            self.chosen.second.map_or_else(String::new, |s| format!("{:.5}", f64::from(s) / 65_536.0));
        let (unknown, candidates) = (self.chosen.unknown(), self.chosen.candidates);
        let (specification, setup) = (&origin.specification, origin.setup.short());
        let _ = writeln!(to, ",{unknown},{candidates},{second},{specification},{setup}");
    }

    /// Appends the row as a line of JSON.
    pub fn jsonl(&self, origin: &Origin, device: &str, to: &mut String) {
        let mut document = self.document();
        document["specification"] = origin.specification.as_str().into();
        document["setup"] = origin.setup.short().into();
        document["device"] = device.into();
        let _ = writeln!(to, "{document}"); // a String takes every write
    }

    /// The row as a JSON object.
    pub fn document(&self) -> Value {
        let rounded = |score: f64| (score * 1e5).round() / 1e5;
        let some = |value: Value| if self.has_route() { value } else { Value::Null };
        let nodes: Vec<&str> = self.nodes.iter().map(|&node| self.topology.name(node)).collect();
        json!({
            "request": self.number,
            "from": self.topology.name(self.ends[0]),
            "to": self.topology.name(self.ends[1]),
            "score": some(rounded(self.chosen.score()).into()),
            "hops": some(self.hops().into()),
            "path": some(nodes.into()),
            "weakest": some(self.weakest().into()),
            "unknown_edge": self.chosen.unknown(),
            "candidates": self.chosen.candidates,
            "second_score": self.chosen.second.map(|s| rounded(f64::from(s) / 65_536.0)),
        })
    }
}
