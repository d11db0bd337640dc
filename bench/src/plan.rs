//! What a run measures, and with how much effort.

use crate::repeat::Effort;
use crate::scenario::Scenario;
use accel_kernels::Kernel;
use accel_runtime::Kind;
use std::time::Duration;

/// Records that RustHDL's simulator computes unless it is named: it takes some 50 microseconds for each.
const RECORDS_RUSTHDL: u64 = 256;

/// Records that another simulator computes unless it is named.
const RECORDS_SIMULATED: u64 = 16_384;

/// The name of RustHDL's simulator.
const RUSTHDL: &str = accel_runtime::fpga::SIM;

/// The time that the proof of a kernel on a device takes at most, beyond the repetitions of the rows.
const PROOF: Duration = Duration::from_secs(10);

/// The time that every row gets, whatever is left of the budget.
const SHORTEST: Duration = Duration::from_millis(10);

/// The time that every stream gets, which tries several rates, each for some times the bound of latency.
const SHORTEST_STREAM: Duration = Duration::from_millis(300);

/// What a stream and a proof take of the time in a bounded run, where any other row takes 1.
const STREAM_SHARE: u64 = 6;
const PROOF_SHARE: u64 = 2;

/// Times its limit after which a row ends even without an interval.
const PATIENCE: u32 = 30;

/// A device of a plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DevicePlan {
    /// Its name.
    pub name: String,
    /// Whether the user named it: then it computes all sizes, however slow it is.
    pub named: bool,
}

/// The arrivals of streams.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct StreamPlan {
    /// Records a second at which latencies are taken; half of the highest rate where none is given.
    pub rate: Option<f64>,
    /// The bound of the 99th percentile of latency.
    pub bound: Duration,
}

/// What a run measures.
#[derive(Clone, Debug)]
pub struct Plan {
    /// The kernels.
    pub kernels: Vec<&'static Kernel>,
    /// The devices.
    pub devices: Vec<DevicePlan>,
    /// The sizes of batches.
    pub sizes: Vec<u64>,
    /// The scenarios.
    pub scenarios: Vec<Scenario>,
    /// The seed of the records and of arrivals.
    pub seed: u64,
    /// The time for a row.
    pub limit: Duration,
    /// The time for everything, if it is bounded: rows to come get less where others took more, and none is begun when it
    /// is up.
    pub budget: Option<Duration>,
    /// The half of an interval that is narrow, as a share of the median.
    pub narrow: f64,
    /// The arrivals of streams.
    pub stream: StreamPlan,
    /// Whether batches overlap on devices that take one before the other is done. What a batch costs by itself, which is
    /// what a dispatcher goes by, shows without.
    pub overlap: bool,
    /// The clock of designs in Hz at which rates of simulated devices are predicted.
    pub clock_hz: Option<f64>,
}

impl Plan {
    /// The sizes that this device computes, rising.
    pub fn sizes_of(&self, device: &DevicePlan, kind: Kind) -> Vec<u64> {
        let most = match kind {
            Kind::Simulator if !device.named && device.name == RUSTHDL => RECORDS_RUSTHDL,
            Kind::Simulator if !device.named => RECORDS_SIMULATED,
            _ => u64::MAX,
        };
        let mut sizes: Vec<u64> = self.sizes.iter().map(|&size| size.min(most)).collect();
        sizes.dedup();
        sizes
    }

    /// What a row takes of the time in a bounded run.
    pub fn share(scenario: Scenario) -> u64 {
        if scenario == Scenario::Stream { STREAM_SHARE } else { 1 }
    }

    /// What the proof of a kernel on a device takes of it.
    pub fn share_of_proof() -> u64 {
        PROOF_SHARE
    }

    /// Whether the run is bounded and the time is up: nothing more is begun.
    pub fn is_over(&self, used: Duration) -> bool {
        self.budget.is_some_and(|budget| used >= budget)
    }

    /// The time for these of the shares that are left, when so much time was used of a bounded run.
    fn part(&self, shares: u64, left: u64, used: Duration) -> Option<Duration> {
        let left = left.max(shares).max(1) as f64; // counts of rows
        self.budget.map(|budget| budget.saturating_sub(used).mul_f64(shares as f64 / left))
    }

    /// The time for a row when so many shares are left and so much time was used.
    pub fn row_limit(&self, left: u64, used: Duration) -> Duration {
        let part = self.part(1, left, used);
        part.map_or(self.limit, |part| part.clamp(SHORTEST.min(self.limit), self.limit))
    }

    /// The time after which a stream has ended, if the run is bounded.
    pub fn stream_end(&self, left: u64, used: Duration) -> Option<Duration> {
        self.part(STREAM_SHARE, left, used).map(|part| part.max(SHORTEST_STREAM))
    }

    /// The time for the proof of a kernel on a device.
    pub fn proof_limit(&self, left: u64, used: Duration) -> Duration {
        self.part(PROOF_SHARE, left, used).map_or(PROOF, |part| part.clamp(SHORTEST, PROOF))
    }

    /// The time after which a row of this limit ends even without an interval: in a bounded run, a part of what is left.
    pub fn patience(&self, limit: Duration, used: Duration) -> Duration {
        let left = self.budget.map(|budget| (budget.saturating_sub(used) / 8).max(limit));
        left.map_or(limit * PATIENCE, |left| left.min(limit * PATIENCE))
    }

    /// The effort for a row of this time; that of batches that overlap is [`Plan::overlapping`] of it.
    pub fn effort(&self, scenario: Scenario, kind: Kind, limit: Duration, patience: Duration) -> Effort {
        let narrow = self.narrow;
        if kind == Kind::Simulator {
            // Cycles are counted: a second time shows that they are the same.
            return Effort { limit, patience, least: 2, most: 2, narrow, calls: 1, together: 1 };
        }
        let (least, calls) = match scenario {
            Scenario::Single => (1000, 256),
            Scenario::Resident => (20, 1), // a device keeps the outputs of one batch
            Scenario::Stream | Scenario::Offline => (20, 256),
        };
        Effort { limit, patience, least, most: 20_000, narrow, calls, together: 1 }
    }

    /// The same effort for batches that overlap: enough of them together that the first one's way there and the last one's
    /// way back are a small part.
    pub fn overlapping(effort: Effort) -> Effort {
        Effort { together: 16, ..effort }
    }

    /// The records to generate for a kernel.
    pub fn most_records(&self) -> u64 {
        let stream = if self.scenarios.contains(&Scenario::Stream) { crate::stream::POOL } else { 0 };
        let single = if self.scenarios.contains(&Scenario::Single) { 256 } else { 0 };
        let batches = [Scenario::Offline, Scenario::Resident];
        let batch = match self.scenarios.iter().any(|s| batches.contains(s)) {
            true => self.sizes.iter().copied().max().unwrap_or(1),
            false => 1,
        };
        batch.max(stream).max(single)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_simulator_computes_few_records_unless_it_is_named() {
        let plan = Plan {
            kernels: Vec::new(),
            devices: Vec::new(),
            sizes: vec![1, 4096, 65_536, 1_000_000],
            scenarios: vec![Scenario::Offline],
            seed: 1,
            limit: Duration::from_secs(1),
            budget: Some(Duration::from_secs(45)),
            narrow: 0.01,
            stream: StreamPlan { rate: None, bound: Duration::from_millis(10) },
            overlap: true,
            clock_hz: None,
        };
        let sizes =
            |name: &str, named, kind| plan.sizes_of(&DevicePlan { name: name.to_owned(), named }, kind);
        assert_eq!(sizes("fpga:sim", false, Kind::Simulator), [1, 256]);
        assert_eq!(sizes("fpga:verilator", false, Kind::Simulator), [1, 4096, 16_384]);
        assert_eq!(sizes("fpga:sim", true, Kind::Simulator), plan.sizes);
        assert_eq!(sizes("cpu", false, Kind::Cpu), plan.sizes);
        assert_eq!(plan.most_records(), 1_000_000);
        let limit = |left, used| plan.row_limit(left, Duration::from_secs(used));
        assert_eq!(limit(10, 0), plan.limit, "there is more than enough");
        assert_eq!(limit(50, 20), Duration::from_millis(500));
        assert_eq!(limit(50, 60), SHORTEST);
        let proof = |left, used| plan.proof_limit(left, Duration::from_secs(used));
        assert_eq!((proof(90, 0), proof(0, 0)), (Duration::from_secs(1), PROOF));
        assert_eq!((proof(0, 40), proof(0, 60)), (Duration::from_secs(5), SHORTEST));
        let end = |left, used| plan.stream_end(left, Duration::from_secs(used));
        assert_eq!((end(27, 0), end(0, 60)), (Some(Duration::from_secs(10)), Some(SHORTEST_STREAM)));
        let patience = |used| plan.patience(plan.limit, Duration::from_secs(used));
        assert_eq!((patience(5), patience(60)), (Duration::from_secs(5), plan.limit));
        let over = |used| plan.is_over(Duration::from_secs(used));
        assert!(!over(44) && over(45));
        let unbounded = Plan { budget: None, ..plan.clone() };
        assert_eq!(unbounded.stream_end(1, Duration::ZERO), None);
        assert_eq!(unbounded.proof_limit(90, Duration::ZERO), PROOF);
        assert_eq!(unbounded.patience(SHORTEST, Duration::ZERO), SHORTEST * PATIENCE);
        assert!(!unbounded.is_over(Duration::MAX));
    }
}
