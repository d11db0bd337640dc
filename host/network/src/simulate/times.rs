//! How long the parts of a simulation took. They are no result: two runs of one result differ in them.

use std::time::Duration;

/// Wall-clock times of one network.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Times {
    /// Graph, attributes and requests.
    pub set_up: Duration,
    /// Making up what agents do; no part of a system that watches real ones.
    pub behaviour: Duration,
    /// From rows to zones: quantising, both kernels, counting.
    pub detection: Duration,
    /// Cutting and restoring edges, reachability.
    pub network: Duration,
    /// Candidates, their scores, the choices.
    pub routes: Duration,
}

impl Times {
    /// All of them.
    pub fn total(&self) -> Duration {
        self.set_up + self.behaviour + self.detection + self.network + self.routes
    }
}
