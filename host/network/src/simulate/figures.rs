//! What a simulation gives: the same figures on every device. Times are apart, in [`super::Times`].

use serde::Serialize;

/// How many of how many.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Share {
    /// How many.
    pub part: u64,
    /// Of how many.
    pub of: u64,
}

impl Share {
    /// Counts one more.
    pub(crate) fn add(&mut self, counts: bool) {
        self.part += u64::from(counts);
        self.of += 1;
    }

    /// The quotient; 0 of none.
    pub fn rate(&self) -> f64 {
        self.part as f64 / self.of.max(1) as f64
    }

    /// The interval that holds the true share with 95 % (Wilson, 1927).
    pub fn interval(&self) -> [f64; 2] {
        const DEVIATIONS: f64 = 1.959_963_984_540_054;
        if self.of == 0 {
            return [0.0, 1.0];
        }
        let (n, p, z) = (self.of as f64, self.rate(), DEVIATIONS);
        let middle = (p + z * z / (2.0 * n)) / (1.0 + z * z / n);
        let width = z * (p * (1.0 - p) / n + z * z / (4.0 * n * n)).sqrt() / (1.0 + z * z / n);
        [(middle - width).max(0.0), (middle + width).min(1.0)]
    }
}

/// What the scores and zones found. An alarm is a score above 0.95.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Detection {
    /// Anomalous agents with an alarm while they were anomalous, of all anomalous agents.
    pub anomalous_agents: Share,
    /// Alarms of records of agents that were anomalous at the time.
    pub anomalous_records: Share,
    /// Anomalous agents that were quarantined since they became so.
    pub quarantined_anomalous: Share,
    /// The mean number of anomalous records up to the quarantine.
    pub records_to_quarantine: Option<f64>,
    /// Alarms of all records of normal agents: those that are never anomalous.
    pub false_alarms: Share,
    /// Alarms of normal agents in the last round: a record each.
    pub false_alarms_last_round: Share,
    /// Normal agents that were ever quarantined.
    pub false_quarantines: Share,
}

/// How the network changed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Adaptations {
    /// Edges that were cut because an agent at an end was quarantined.
    pub edges_cut: u64,
    /// Edges that were restored because it recovered.
    pub edges_restored: u64,
    /// Routes that became others, were lost or found, from one moment to the next, in all strategies.
    pub routes_changed: u64,
}

impl Adaptations {
    /// All of them.
    pub fn total(&self) -> u64 {
        self.edges_cut + self.edges_restored + self.routes_changed
    }
}

/// A part of a split network, or the whole.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Part {
    /// Its agents.
    pub agents: u32,
    /// Those of them that can reach each other.
    pub reachable: u32,
    /// What confidence is left.
    pub confidence: f64,
}

/// A round before, inside or after the partition.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Split {
    /// The round, from 0.
    pub round: u32,
    /// One part, or two while the network is split.
    pub parts: Vec<Part>,
}

/// The agents in each zone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Zones {
    /// Nothing is held against them.
    pub trusted: u32,
    /// They are watched.
    pub monitored: u32,
    /// They are cut off.
    pub quarantined: u32,
    /// They are cut off for long.
    pub isolated: u32,
}

impl From<[u32; 4]> for Zones {
    fn from([trusted, monitored, quarantined, isolated]: [u32; 4]) -> Self {
        Self { trusted, monitored, quarantined, isolated }
    }
}

/// The routes of one strategy after one round: a request of each agent.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Routed {
    /// The round, from 0.
    pub round: u32,
    /// The strategy.
    pub strategy: &'static str,
    /// Requests with a route, of all.
    pub routed: Share,
    /// Routes that are others than after the round before.
    pub changed: u64,
    /// The mean score of the routes, where there are any.
    pub score: Option<f64>,
    /// The mean number of edges of a route, where there are any.
    pub hops: Option<f64>,
}

/// The figures of one network.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Figures {
    /// How many agents there are.
    pub agents: u32,
    /// How many edges.
    pub edges: u64,
    /// Edges of an agent at most.
    pub degree: usize,
    /// The seed.
    pub seed: u64,
    /// Records of each agent.
    pub rounds: u32,
    /// What was found.
    pub detection: Detection,
    /// The zones after the last round of the partition, when most is cut.
    pub zones_split: Zones,
    /// The zones at the end.
    pub zones: Zones,
    /// What changed.
    pub adaptations: Adaptations,
    /// The confidence before, inside and after the partition.
    pub partition: Vec<Split>,
    /// The routes.
    pub routes: Vec<Routed>,
    /// SHA-256 over all scores, zones, states, chosen routes and confidences.
    pub digest: String,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_interval_is_that_of_wilson() {
        // Newcombe (1998), table I: 81 of 263, 15 of 148, 0 of 20
        for (part, of, low, high) in
            [(81, 263, 0.2553, 0.3662), (15, 148, 0.0624, 0.1605), (0, 20, 0.0, 0.1611)]
        {
            let [l, h] = Share { part, of }.interval();
            assert!((l - low).abs() < 5e-5 && (h - high).abs() < 5e-5, "{part} of {of}: {l} {h}");
        }
        assert_eq!(Share::default().interval(), [0.0, 1.0]);
    }
}
