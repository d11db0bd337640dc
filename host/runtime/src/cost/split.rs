//! How a batch is shared among devices that work at the same time.

use super::{Curve, Model};

/// What sharing has to save: copying, joining and waiting for the slowest are not in the model, and measured points have
/// their noise.
const GAIN: f64 = 0.8;

/// The smallest share of a batch that a device is troubled with.
const LEAST: f64 = 0.05;

/// What a batch has to take on one device before others are troubled with it: waking them takes some microseconds.
const WORTH: f64 = 200e-6;

/// Rounds in which shares and rates settle.
const ROUNDS: usize = 12;

/// What one device takes of a batch.
#[derive(Clone, Debug, PartialEq)]
pub struct Part<'a> {
    /// The device.
    pub device: &'a str,
    /// Its records.
    pub records: usize,
    /// The seconds that they are expected to take.
    pub seconds: f64,
}

impl Model {
    /// How these devices, which don't get into each other's way, share a batch so that all end at the same time; `None`
    /// where the fastest of them alone does as well, as far as can be told.
    pub fn split<'a>(&self, kernel: &str, devices: &[&'a str], records: usize) -> Option<Vec<Part<'a>>> {
        let mut team: Vec<(&'a str, &Curve)> =
            devices.iter().filter_map(|&device| Some((device, self.curve(kernel, device)?))).collect();
        let alone = team.iter().map(|(_, curve)| curve.seconds(records as u64)).reduce(f64::min)?;
        if alone < WORTH {
            return None;
        }
        // Whoever would get next to nothing is left out, and the others share again.
        let parts = loop {
            if team.len() < 2 {
                return None;
            }
            let parts = share(&team, records);
            let small = |part: &Part<'_>| (part.records as f64) < LEAST * records as f64;
            match parts.iter().position(small) {
                Some(at) => drop(team.remove(at)),
                None => break parts,
            }
        };
        let slowest = parts.iter().map(|part| part.seconds).fold(0.0, f64::max);
        (slowest <= GAIN * alone).then_some(parts)
    }
}

/// The parts of all devices in proportion to their rates, which depend on the size of their parts: a few rounds settle both.
fn share<'a>(team: &[(&'a str, &Curve)], records: usize) -> Vec<Part<'a>> {
    let all = records as f64;
    let mut sizes = vec![all; team.len()];
    for _ in 0..ROUNDS {
        let rates: Vec<f64> =
            team.iter().zip(&sizes).map(|((_, curve), &size)| size / curve.seconds(size as u64)).collect();
        let sum: f64 = rates.iter().sum();
        sizes = rates.into_iter().map(|rate| all * rate / sum).collect();
    }
    let mut left = records;
    let last = team.len() - 1;
    let parts = team.iter().zip(sizes).enumerate().map(|(at, ((device, curve), size))| {
        let records = if at == last { left } else { left.min(size.round() as usize) };
        left -= records;
        Part { device, records, seconds: curve.seconds(records as u64) }
    });
    parts.collect()
}

#[cfg(test)]
mod tests {
    use super::super::{Machine, Point};
    use super::*;
    use proptest::prelude::*;

    fn model(costs: &[(&str, u64, u64)]) -> Model {
        let mut model = Model::new(Machine::here());
        for &(device, start, each) in costs {
            let points = [1, 1 << 10, 1 << 20]
                .map(|records| Point { records, nanoseconds: start + each * records })
                .to_vec();
            model.insert(accel_kernels::kernels()[0], device, "", points).unwrap();
        }
        model
    }

    fn name() -> &'static str {
        accel_kernels::kernels()[0].name
    }

    #[test]
    fn large_batches_are_shared_by_rate_and_small_ones_are_not() {
        let model = model(&[("cpu", 1_000, 3), ("gpu:0", 100_000, 1)]);
        let devices = ["cpu", "gpu:0"];
        assert_eq!(model.split(name(), &devices, 1000), None);
        let parts = model.split(name(), &devices, 40_000_000).unwrap();
        let records: Vec<usize> = parts.iter().map(|p| p.records).collect();
        assert_eq!(records.iter().sum::<usize>(), 40_000_000);
        assert!((9_900_000..10_100_000).contains(&records[0]), "{parts:?}");
        assert!((parts[0].seconds / parts[1].seconds - 1.0).abs() < 0.01, "{parts:?}");
    }

    #[test]
    fn a_device_that_is_hardly_worth_it_gets_nothing() {
        let model = model(&[("slow", 10, 1000), ("a", 10, 1), ("b", 10, 1)]);
        let parts = model.split(name(), &["slow", "a", "b"], 10_000_000).unwrap();
        assert_eq!(parts.iter().map(|p| p.device).collect::<Vec<_>>(), ["a", "b"]);
        assert_eq!(model.split(name(), &["slow", "a"], 10_000_000), None);
        assert_eq!(model.split(name(), &["a", "unknown"], 10_000_000), None);
    }

    proptest! {
        #[test]
        fn a_split_covers_the_batch_and_is_worth_it(
            costs in prop::collection::vec((1u64..1_000_000, 1u64..1000), 2..5), records in 1usize..100_000_000
        ) {
            let named: Vec<(&str, u64, u64)> =
                ["a", "b", "c", "d"].into_iter().zip(costs).map(|(n, (s, p))| (n, s, p)).collect();
            let model = model(&named);
            let devices: Vec<&str> = named.iter().map(|l| l.0).collect();
            let alone = model.fastest(name(), devices.iter().copied(), records as u64).unwrap().seconds;
            if let Some(parts) = model.split(name(), &devices, records) {
                prop_assert!(parts.len() >= 2);
                prop_assert_eq!(parts.iter().map(|p| p.records).sum::<usize>(), records);
                prop_assert!(parts.iter().all(|p| p.seconds <= GAIN * alone));
            }
        }
    }
}
