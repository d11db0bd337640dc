//! The behaviour of agents: a published deterministic workload, with seeded variation.
//!
//! In each round an agent behaves like one of the first 4096 agents of the deterministic workload, drawn anew, and each
//! feature has normal noise of a tenth of its amplitude. So all records of agents that behave normally have one
//! distribution and are independent: what is calibrated on some holds for others.

use accel_baselines::quantise::inverse_normal;
use accel_kernels::generate::Random;
use libm::{cos, sin};

/// How many features there are.
pub const FEATURES: usize = 10;

/// What is known of a feature.
struct Feature {
    name: &'static str,
    /// The nominal value.
    nominal: f64,
    /// How far the deterministic workload leaves it.
    amplitude: f64,
    /// By how much the angle grows from agent to agent.
    step: f64,
    /// A cosine instead of a sine.
    cosine: bool,
    /// The value of an injected anomaly.
    injected: f64,
}

const fn feature(
    name: &'static str,
    (nominal, injected): (f64, f64),
    amplitude: f64,
    step: f64,
    cosine: bool,
) -> Feature {
    Feature { name, nominal, amplitude, step, cosine, injected }
}

/// The ten metrics of behaviour of the field's demonstrations, their baselines, and the published anomaly.
static TABLE: [Feature; FEATURES] = [
    feature("tcp_validation_latency_us", (0.240, 2.5), 0.02, 0.1, false),
    feature("discovery_efficiency", (0.95, 0.5), 0.02, 0.2, true),
    feature("routing_accuracy", (0.98, 0.7), 0.01, 0.3, false),
    feature("security_response_time_ms", (10.0, 50.0), 2.0, 0.15, true),
    feature("load_balance_variance", (0.1, 0.1), 0.02, 0.25, false),
    feature("consensus_participation", (0.9, 0.9), 0.05, 0.1, true),
    feature("anomaly_detection_rate", (0.02, 0.02), 0.01, 0.4, false),
    feature("network_stability", (0.95, 0.6), 0.02, 0.3, true),
    feature("trust_propagation", (0.85, 0.85), 0.1, 0.2, false),
    feature("self_healing_speed_s", (5.0, 5.0), 1.0, 0.25, true),
];

/// A value for each feature.
pub type Row = [f64; FEATURES];

/// The names of the features.
pub fn names() -> Vec<String> {
    TABLE.iter().map(|f| f.name.to_owned()).collect()
}

/// The nominal values of the features.
pub fn nominal() -> Vec<f64> {
    TABLE.iter().map(|f| f.nominal).collect()
}

/// The behaviour of agent `agent` in the deterministic workload.
pub fn deterministic(agent: u32) -> Row {
    let value = |f: &Feature| {
        let angle = f.step * f64::from(agent);
        f.nominal + f.amplitude * if f.cosine { cos(angle) } else { sin(angle) }
    };
    std::array::from_fn(|i| value(&TABLE[i]))
}

/// The published anomaly.
pub fn injected() -> Row {
    std::array::from_fn(|i| TABLE[i].injected)
}

/// Agents of the deterministic workload that behaviour is drawn from.
const DRAWN: usize = 1 << 12;

/// The noise of a feature as a share of its amplitude.
pub const NOISE: f64 = 0.1;

/// Rows by seed, agent and round.
#[derive(Clone, Debug)]
pub struct Workload {
    /// The deterministic rows.
    clean: Vec<Row>,
    injected: Row,
    /// The noise of each feature for a deviation of 1.
    noise: Row,
    /// The normal deviation of each of 2^16 equally likely numbers.
    deviations: Vec<f32>,
}

impl Default for Workload {
    fn default() -> Self {
        // rounded to f32, so that the table stays in a core's cache
        let deviation = |k: u32| inverse_normal((f64::from(k) + 0.5) / 65_536.0) as f32;
        Self {
            clean: (0..DRAWN as u32).map(deterministic).collect(), // a small number
            injected: injected(),
            noise: std::array::from_fn(|i| NOISE * TABLE[i].amplitude),
            deviations: (0..65_536).map(deviation).collect(),
        }
    }
}

impl Workload {
    /// The behaviour of an agent in a round.
    pub fn row(&self, seed: u64, agent: u32, round: u32, anomalous: bool) -> Row {
        let mut random = Random::new(seed, u64::from(round) << 32 | u64::from(agent));
        // 12 bits choose the row, 16 the deviation of each of ten features
        let bits = [random.next_u64(), random.next_u64(), random.next_u64()];
        let mut row = if anomalous { self.injected } else { self.clean[bits[0] as usize & (DRAWN - 1)] };
        for (i, value) in row.iter_mut().enumerate() {
            let at = 16 + 16 * i;
            let number = (bits[at / 64] >> (at % 64)) as u16; // 16 bits
            *value += self.noise[i] * f64::from(self.deviations[usize::from(number)]);
        }
        row
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The relative RMS distance of a row from the nominal values, before the clip.
    fn relative(row: Row) -> f64 {
        let squares = row.iter().zip(&TABLE).map(|(v, f)| ((v - f.nominal) / f.nominal).powi(2));
        (squares.sum::<f64>() / FEATURES as f64).sqrt()
    }

    #[test]
    fn the_deterministic_workload_has_its_published_distances() {
        assert!((relative(deterministic(7)) - 0.0981270821234478).abs() < 1e-14);
        assert!((relative(injected()) - 3.24214982021955).abs() < 1e-13);
    }

    #[test]
    fn noise_has_the_stated_spread_and_depends_on_seed_agent_and_round() {
        let workload = Workload::default();
        let rows: Vec<Row> = (0..20_000).map(|agent| workload.row(3, agent, 1, true)).collect();
        for (i, feature) in TABLE.iter().enumerate() {
            let deviations = rows.iter().map(|r| (r[i] - feature.injected) / (NOISE * feature.amplitude));
            let (sum, squares) = deviations.fold((0.0, 0.0), |(s, q), d| (s + d, q + d * d));
            let n = rows.len() as f64;
            assert!((sum / n).abs() < 0.03, "{}: {}", feature.name, sum / n);
            assert!((squares / n - 1.0).abs() < 0.05, "{}: {}", feature.name, squares / n);
        }
        let row = workload.row(3, 5, 1, false);
        assert_eq!(row, workload.row(3, 5, 1, false));
        for (seed, agent, round) in [(4, 5, 1), (3, 6, 1), (3, 5, 2)] {
            assert_ne!(row, workload.row(seed, agent, round, false));
        }
    }
}
