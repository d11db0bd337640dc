//! What a user may set about a run and that changes its figures.

use serde::{Deserialize, Serialize};

/// The settings of a run.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Settings {
    /// The seed of records and arrivals.
    pub seed: u64,
    /// Seconds for a row.
    pub row_limit_s: f64,
    /// Threads of the cpu device; 0 for one a core.
    pub threads: u64,
    /// Streams: the bound of the 99th percentile of latency, in milliseconds.
    pub latency_bound_ms: f64,
    /// Streams: the arrivals a second at which latencies were to be taken; `None` for half of the highest rate.
    pub rate: Option<f64>,
    /// The clock in Hz at which rates of simulated designs are predicted.
    pub clock_hz: Option<f64>,
}

impl Settings {
    /// What makes figures of these two not comparable without thought.
    pub fn differences(&self, then: &Self) -> Vec<String> {
        let or_none = |value: Option<f64>| value.map_or_else(|| "none".to_owned(), |v| v.to_string());
        let both = [
            ("seed", self.seed.to_string(), then.seed.to_string()),
            ("seconds for a row", self.row_limit_s.to_string(), then.row_limit_s.to_string()),
            ("threads", self.threads.to_string(), then.threads.to_string()),
            ("latency bound in ms", self.latency_bound_ms.to_string(), then.latency_bound_ms.to_string()),
            ("rate of latencies", or_none(self.rate), or_none(then.rate)),
            ("clock in Hz", or_none(self.clock_hz), or_none(then.clock_hz)),
        ];
        let differing = both.into_iter().filter(|(_, here, there)| here != there);
        differing.map(|(what, here, there)| format!("{what}: {there} then, {here} now")).collect()
    }
}
