//! What a run of `accel route` found, for people and as a document.

use super::rows::{Origin, Row};
use crate::engine::DeviceEngine;
use crate::text;
use accel_kernels::path_score::{NO_LIMIT, Rule};
use accel_kernels::{path_choice, path_score};
use accel_network::routes::Topology;
use accel_network::simulate::strategy::Strategy;
use serde_json::{Value, json};
use std::time::Duration;

/// How many of the lowest scores are shown.
const SHOWN: usize = 10;

/// The sums over all requests.
pub struct Report<'a> {
    topology: &'a Topology,
    strategy: Strategy,
    rule: Rule,
    capabilities: &'a [String],
    requests: u64,
    routed: u64,
    candidates: u64,
    unknown: u64,
    scores: u64,
    hops: u64,
    cut: u64,
    /// Score and number of the lowest, in rising order, with what is shown of them.
    lowest: Vec<(u32, usize, [String; 6])>,
    elapsed: Duration,
}

impl<'a> Report<'a> {
    /// Sums over nothing.
    pub fn new(topology: &'a Topology, strategy: Strategy, rule: Rule, capabilities: &'a [String]) -> Self {
        Self {
            topology,
            strategy,
            rule,
            capabilities,
            requests: 0,
            routed: 0,
            candidates: 0,
            unknown: 0,
            scores: 0,
            hops: 0,
            cut: 0,
            lowest: Vec::new(),
            elapsed: Duration::ZERO,
        }
    }

    /// Adds a request.
    pub fn add(&mut self, row: &Row<'_>) {
        self.requests += 1;
        self.candidates += u64::from(row.chosen.candidates);
        if !row.has_route() {
            return;
        }
        let score = row.chosen.word & 0xFFFF;
        self.routed += 1;
        self.unknown += u64::from(row.chosen.unknown());
        self.scores += u64::from(score);
        self.hops += row.hops() as u64;
        let at = self.lowest.partition_point(|shown| (shown.0, shown.1) < (score, row.number));
        if at < SHOWN {
            let name = |node: u32| self.topology.name(node).to_owned();
            let [from, to] = row.ends.map(name);
            let shown = [
                row.number.to_string(),
                from,
                to,
                format!("{:.5}", row.chosen.score()),
                row.path(),
                row.weakest(),
            ];
            self.lowest.insert(at, (score, row.number, shown));
            self.lowest.truncate(SHOWN);
        }
    }

    /// Notes that so many searches for candidates ended early.
    pub fn cut(&mut self, searches: u64) {
        self.cut = searches;
    }

    /// Notes how long it took.
    pub fn finish(&mut self, elapsed: Duration) {
        self.elapsed = elapsed;
    }

    /// That of the requests that have a route, where there are any.
    fn mean(&self, sum: f64) -> Option<f64> {
        (self.routed > 0).then(|| sum / self.routed as f64)
    }

    /// The report as text.
    pub fn text(&self, engine: &DeviceEngine<'_>) -> String {
        let count = |value: usize| text::count(value as u64);
        let mut out = format!(
            "{} nodes, {} edges: {} of {} requests have a route, among {} candidates\n",
            count(self.topology.nodes()),
            count(self.topology.edges()),
            text::count(self.routed),
            text::count(self.requests),
            text::count(self.candidates),
        );
        let means = self.mean(self.scores as f64 / 65_536.0).zip(self.mean(self.hops as f64));
        if let Some((score, hops)) = means {
            out += &format!("mean score {score:.5}, {hops:.2} hops\n\nThe lowest scores:\n");
            let mut table = text::table(&["REQUEST>", "FROM", "TO", "SCORE>", "PATH", "WEAKEST"]);
            for (_, _, shown) in &self.lowest {
                table.add_row(shown);
            }
            out += &text::lines(&table);
        }
        out += "\n";
        if self.unknown > 0 {
            out += &format!(
                "unknown        {} routes have an edge that is not known\n",
                text::count(self.unknown)
            );
        }
        if self.cut > 0 {
            out += &format!(
                "searches       {} ended after 2^20 steps with fewer candidates than there may be; ask for fewer hops\n",
                text::count(self.cut)
            );
        }
        let share = |value: u16| f64::from(value) / f64::from(path_score::ONE);
        let latency = f64::from(self.rule.latency_limit) / 100.0;
        let note = if self.rule.latency_limit == NO_LIMIT { " (or no limit)" } else { "" };
        out += &format!(
            "strategy       {}: sensitivity {:.2}, required trust {:.2}, latency up to {latency} ms{note}{}\n",
            self.strategy.name(),
            share(self.rule.sensitivity),
            share(self.rule.required_trust),
            match self.capabilities {
                [] => String::new(),
                names => format!(", wanted {}", names.join(", ")),
            }
        );
        out += &format!(
            "device         {}, {:.3} s, {} requests/s with the search for candidates (measured)\n",
            engine.devices(),
            self.elapsed.as_secs_f64(),
            text::rate(self.requests as f64 / self.elapsed.as_secs_f64().max(1e-9)),
        );
        for passed in engine.passed_over() {
            out += &format!("not used       {passed}\n");
        }
        for kernel in [&path_score::KERNEL, &path_choice::KERNEL] {
            out += &format!("specification  {} {} {}\n", kernel.name, kernel.version, kernel.digest());
        }
        out
    }

    /// The report and the rows as one document.
    pub fn document(&self, engine: &DeviceEngine<'_>, origin: &Origin, rows: Vec<Value>) -> Value {
        json!({
            "nodes": self.topology.nodes(),
            "edges": self.topology.edges(),
            "requests": self.requests,
            "routed": self.routed,
            "candidates": self.candidates,
            "unknown": self.unknown,
            "searches_cut": self.cut,
            "mean_score": self.mean(self.scores as f64 / 65_536.0),
            "mean_hops": self.mean(self.hops as f64),
            "strategy": self.strategy.name(),
            "device": engine.devices(),
            "not_used": engine.passed_over(),
            "seconds": self.elapsed.as_secs_f64(),
            "specifications": {
                "path_score": path_score::KERNEL.digest().to_string(),
                "path_choice": path_choice::KERNEL.digest().to_string(),
            },
            "setup": origin.setup.to_string(),
            "routes": rows,
        })
    }
}
