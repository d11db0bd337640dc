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

/// The time of a row in terms of its limit within which a stream ends, even if a bounded run has no more time.
const STREAM: u32 = 10;

/// The time that every row gets, whatever is left of the budget.
const SHORTEST: Duration = Duration::from_millis(10);

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
    /// The time for all rows, if it is bounded: those to come get less where others took more.
    pub budget: Option<Duration>,
    /// The half of an interval that is narrow, as a share of the median.
    pub narrow: f64,
    /// The arrivals of streams.
    pub stream: StreamPlan,
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

    /// The time for a row when so many are left and so much time was used.
    pub fn row_limit(&self, rows_left: u64, used: Duration) -> Duration {
        let share = |budget: Duration| budget.saturating_sub(used) / rows_left.clamp(1, 100_000) as u32; // in range
        self.budget.map_or(self.limit, |budget| share(budget).clamp(SHORTEST.min(self.limit), self.limit))
    }

    /// The time after which a stream of this limit has ended, if the run is bounded: a part of what is left.
    pub fn stream_end(&self, limit: Duration, used: Duration) -> Option<Duration> {
        self.budget.map(|budget| (budget.saturating_sub(used) / 4).max(limit * STREAM))
    }

    /// The time for the proof of a kernel on a device: in a bounded run that of four rows of those that are left.
    pub fn proof_limit(&self, rows_left: u64, used: Duration) -> Duration {
        let share = |left: Duration| left.min(left / rows_left.clamp(1, 100_000) as u32 * 4); // in range
        self.budget.map_or(PROOF, |budget| share(budget.saturating_sub(used)).clamp(SHORTEST, PROOF))
    }

    /// The effort for a row of this time.
    pub fn effort(&self, scenario: Scenario, kind: Kind, limit: Duration) -> Effort {
        let narrow = self.narrow;
        if kind == Kind::Simulator {
            // Cycles are counted: a second time shows that they are the same.
            return Effort { limit, least: 2, most: 2, narrow, calls: 1 };
        }
        let (least, calls) = match scenario {
            Scenario::Single => (1000, 256),
            Scenario::Resident => (20, 1), // a device keeps the outputs of one batch
            Scenario::Stream | Scenario::Offline => (20, 256),
        };
        Effort { limit, least, most: 20_000, narrow, calls }
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
        assert_eq!((proof(90, 0), proof(0, 0)), (Duration::from_secs(2), PROOF));
        assert_eq!((proof(0, 40), proof(0, 60)), (Duration::from_secs(5), SHORTEST));
        let end = |used| plan.stream_end(SHORTEST, Duration::from_secs(used));
        assert_eq!((end(5), end(60)), (Some(Duration::from_secs(10)), Some(SHORTEST * 10)));
        let unbounded = Plan { budget: None, ..plan.clone() };
        assert_eq!(unbounded.stream_end(SHORTEST, Duration::ZERO), None);
        assert_eq!(unbounded.proof_limit(90, Duration::ZERO), PROOF);
    }
}
