//! What a batch costs: measured points for each kernel and device, and what they say of any number of records.
//!
//! `accel calibrate` measures ([`crate::calibrate`]) and stores a [`Model`]; the dispatcher asks it which device is the
//! fastest for the batch at hand. Times are those within a device, under a kernel's default parameters and tables: other
//! tables may cost more, on all devices alike or not.
//!
//! ```
//! use accel_runtime::cost::{Machine, Model, Point};
//!
//! let mut model = Model::new(Machine::here());
//! let kernel = accel_kernels::kernels()[0];
//! // A batch costs the processor 1 us and 1 ns a record, the GPU 100 us and 0.1 ns a record.
//! let points = |ns: fn(u64) -> u64| [1, 1 << 10, 1 << 20].map(|records| Point { records, nanoseconds: ns(records) });
//! model.insert(kernel, "cpu", "two cores", points(|n| 1_000 + n).to_vec())?;
//! model.insert(kernel, "gpu:0", "a card", points(|n| 100_000 + n / 10).to_vec())?;
//! assert_eq!(model.fastest(kernel.name, ["cpu", "gpu:0"], 1_000).map(|c| c.device), Some("cpu"));
//! assert_eq!(model.fastest(kernel.name, ["cpu", "gpu:0"], 1 << 20).map(|c| c.device), Some("gpu:0"));
//! let from = model.crossover(kernel.name, "cpu", "gpu:0");
//! assert!(from.is_some_and(|records| (100_000..150_000).contains(&records)));
//! # Ok::<(), accel_runtime::cost::CurveError>(())
//! ```

mod curve;
mod file;
mod machine;
mod split;

pub use curve::{Curve, CurveError, Point};
pub use file::{FILE, FileError, Loaded};
pub use machine::Machine;
pub use split::Part;

use crate::device::Listing;
use accel_kernels::Kernel;
use serde::{Deserialize, Serialize};

/// The largest batch that anybody is asked about.
const MOST: u64 = 1 << 40;

/// What one device takes for one kernel.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Entry {
    /// The kernel.
    pub kernel: String,
    /// The digest of its meaning.
    pub specification: String,
    /// The name of the device.
    pub device: String,
    /// What stood behind that name when it was measured: [`identity`].
    pub identity: String,
    /// The measured points.
    pub curve: Curve,
}

/// What a batch is expected to take on a device.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Cost<'a> {
    /// The device.
    pub device: &'a str,
    /// The seconds.
    pub seconds: f64,
}

/// Batch sizes for which one device is the fastest.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stretch<'a> {
    /// The device.
    pub device: &'a str,
    /// The smallest of these sizes; they end where the next stretch begins.
    pub from: u64,
}

/// Measured costs of kernels on the devices of one machine.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Model {
    machine: Machine,
    entries: Vec<Entry>,
}

/// What stands behind the name of a device, with all that its speed depends on: its description (adapter, driver,
/// tools) and its limits (threads, instructions).
pub fn identity(listing: &Listing) -> String {
    let limits = listing.limits.iter().map(|(name, value)| format!("; {name} {value}"));
    listing.description.clone() + &limits.collect::<String>()
}

impl Model {
    /// A model without any entry.
    pub fn new(machine: Machine) -> Self {
        Self { machine, entries: Vec::new() }
    }

    /// The machine it holds for.
    pub fn machine(&self) -> &Machine {
        &self.machine
    }

    /// What was measured, in no particular order.
    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// Puts the points of a kernel on a device in the place of earlier ones.
    ///
    /// # Errors
    /// [`CurveError`] when there is none, one has a zero, or they don't rise.
    pub fn insert(
        &mut self,
        kernel: &Kernel,
        device: &str,
        identity: &str,
        points: Vec<Point>,
    ) -> Result<(), CurveError> {
        let entry = Entry {
            kernel: kernel.name.to_owned(),
            specification: kernel.digest().to_string(),
            device: device.to_owned(),
            identity: identity.to_owned(),
            curve: points.try_into()?,
        };
        self.remove(kernel.name, device);
        self.entries.push(entry);
        Ok(())
    }

    /// Forgets a kernel on a device.
    pub fn remove(&mut self, kernel: &str, device: &str) {
        self.entries.retain(|e| e.kernel != kernel || e.device != device);
    }

    /// The curve of a kernel on a device.
    pub fn curve(&self, kernel: &str, device: &str) -> Option<&Curve> {
        self.entries.iter().find(|e| e.kernel == kernel && e.device == device).map(|e| &e.curve)
    }

    /// The seconds that a batch of so many records is expected to take; `None` where nothing was measured.
    pub fn seconds(&self, kernel: &str, device: &str, records: u64) -> Option<f64> {
        self.curve(kernel, device).map(|curve| curve.seconds(records))
    }

    /// The fastest of these devices for a batch of so many records, the first of equals; `None` if none was measured.
    pub fn fastest<'a>(
        &self,
        kernel: &str,
        candidates: impl IntoIterator<Item = &'a str>,
        records: u64,
    ) -> Option<Cost<'a>> {
        let known = candidates.into_iter().filter_map(|device| {
            self.seconds(kernel, device, records).map(|seconds| Cost { device, seconds })
        });
        known.reduce(|best, next| if next.seconds < best.seconds { next } else { best })
    }

    /// The smallest batch from which on, whatever its size, `other` is faster than `one`; `None` where it never is for
    /// good, or one of them was not measured.
    pub fn crossover(&self, kernel: &str, one: &str, other: &str) -> Option<u64> {
        (self.curve(kernel, one).is_some() && self.curve(kernel, other).is_some()).then_some(())?;
        let stretches = self.stretches(kernel, &[one, other]);
        stretches.last().filter(|last| last.device == other).map(|last| last.from)
    }

    /// Which of these devices is the fastest from which batch size on, from a batch of one record; those that were not
    /// measured don't occur. Beyond the last point of a curve, a stretch whose ends are less than a factor of 2 apart may be
    /// left out.
    pub fn stretches<'a>(&self, kernel: &str, candidates: &[&'a str]) -> Vec<Stretch<'a>> {
        let curves = candidates.iter().filter_map(|device| self.curve(kernel, device));
        let mut ends: Vec<u64> = curves.flat_map(Curve::points).map(|p| p.records).collect();
        // Beyond its last point a curve is no straight line in the logarithms and may meet another one twice.
        ends.extend((0..=MOST.ilog2()).map(|power| 1 << power));
        ends.sort_unstable();
        ends.dedup();
        let best = |records| self.fastest(kernel, candidates.iter().copied(), records).map(|c| c.device);
        let mut stretches: Vec<Stretch<'a>> = Vec::new();
        let mut add = |device, from| {
            if stretches.last().is_none_or(|last| last.device != device) {
                stretches.push(Stretch { device, from });
            }
        };
        let Some(first) = best(1) else { return Vec::new() };
        add(first, 1);
        for pair in ends.windows(2) {
            // Between two points the logarithms are straight, or nearly so, and the sizes for which a device is the
            // fastest lie side by side: halving finds their end.
            let (mut low, high) = (pair[0], pair[1]);
            while low < high {
                let here = best(low).expect("one was found");
                let mut step = (high - low).next_power_of_two();
                let mut same = low;
                while step > 0 {
                    if same + step <= high && best(same + step) == Some(here) {
                        same += step;
                    }
                    step /= 2;
                }
                if same == high {
                    break;
                }
                low = same + 1;
                add(best(low).expect("one was found"), low);
            }
        }
        stretches
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// A model of devices that take these nanoseconds and picoseconds a record.
    fn lines(lines: &[(&str, u64, u64)]) -> Model {
        let mut model = Model::new(Machine::here());
        let kernel = accel_kernels::kernels()[0];
        for &(device, start, picoseconds) in lines {
            let point =
                |records: u64| Point { records, nanoseconds: start + (records * picoseconds).div_ceil(1000) };
            let points = (0..8).map(|i| point(1 << (3 * i))).collect();
            model.insert(kernel, device, "", points).unwrap();
        }
        model
    }

    fn name() -> &'static str {
        accel_kernels::kernels()[0].name
    }

    #[test]
    fn the_fastest_changes_where_curves_cross() {
        let model = lines(&[("cpu", 1_000, 1_000), ("gpu:0", 100_000, 100), ("gpu:1", 300_000, 50)]);
        let all = ["cpu", "gpu:0", "gpu:1"];
        let stretches = model.stretches(name(), &all);
        let devices: Vec<&str> = stretches.iter().map(|s| s.device).collect();
        assert_eq!(devices, all);
        for pair in stretches.windows(2) {
            let at = |records| model.fastest(name(), all, records).unwrap().device;
            assert_eq!((at(pair[1].from - 1), at(pair[1].from)), (pair[0].device, pair[1].device));
        }
        assert_eq!(model.crossover(name(), "cpu", "gpu:0"), Some(stretches[1].from));
        assert_eq!(model.crossover(name(), "gpu:0", "cpu"), None);
        assert_eq!(model.crossover(name(), "cpu", "gpu:7"), None);
    }

    #[test]
    fn a_device_that_is_fastest_only_beyond_its_last_point_and_not_for_long_is_found() {
        let (kernel, mut model) = (accel_kernels::kernels()[0], Model::new(Machine::here()));
        let mut insert = |device: &str, points: &[(u64, u64)]| {
            let point = |&(records, nanoseconds): &(u64, u64)| Point { records, nanoseconds };
            model.insert(kernel, device, "", points.iter().map(point).collect()).unwrap();
        };
        insert("short", &[(1, 1000), (1000, 2000)]);
        insert("long", &[(1, 900), (1000, 1900), (1_000_000, 300_000)]);
        let stretches = model.stretches(name(), &["short", "long"]);
        let devices: Vec<&str> = stretches.iter().map(|s| s.device).collect();
        assert_eq!(devices, ["long", "short", "long"], "{stretches:?}");
        assert!((1001..2000).contains(&stretches[1].from) && (5000..10_000).contains(&stretches[2].from));
    }

    #[test]
    fn of_equals_the_first_named_is_taken_and_unmeasured_ones_never() {
        let model = lines(&[("a", 10, 10), ("b", 10, 10)]);
        assert_eq!(model.fastest(name(), ["b", "a"], 5).unwrap().device, "b");
        assert_eq!(model.fastest(name(), ["c", "a"], 5).unwrap().device, "a");
        assert_eq!(model.fastest(name(), ["c"], 5), None);
        assert_eq!(model.fastest("no_kernel", ["a"], 5), None);
        assert!(model.stretches(name(), &["c"]).is_empty());
    }

    #[test]
    fn a_second_measurement_takes_the_place_of_the_first() {
        let mut model = lines(&[("a", 10, 10)]);
        let kernel = accel_kernels::kernels()[0];
        model.insert(kernel, "a", "", vec![Point { records: 1, nanoseconds: 77 }]).unwrap();
        assert_eq!(model.entries().len(), 1);
        assert_eq!(model.seconds(name(), "a", 1), Some(77e-9));
        model.remove(name(), "a");
        assert_eq!(model.seconds(name(), "a", 1), None);
    }

    proptest! {
        #[test]
        fn every_stretch_names_the_fastest_at_both_of_its_ends(
            costs in prop::collection::vec((1u64..1_000_000, 1u64..10_000), 1..5)
        ) {
            let names = ["a", "b", "c", "d"];
            let named: Vec<(&str, u64, u64)> = names.into_iter().zip(costs).map(|(n, (s, p))| (n, s, p)).collect();
            let model = lines(&named);
            let candidates: Vec<&str> = named.iter().map(|l| l.0).collect();
            let stretches = model.stretches(name(), &candidates);
            prop_assert_eq!(stretches[0].from, 1);
            let ends = stretches.iter().skip(1).map(|s| s.from - 1).chain([MOST]);
            for (stretch, end) in stretches.iter().zip(ends) {
                for records in [stretch.from, end] {
                    let best = model.fastest(name(), candidates.iter().copied(), records).unwrap();
                    prop_assert_eq!(best.device, stretch.device);
                }
            }
        }
    }
}
