//! Which device is the fastest from which batch size on.

use crate::row::{Path, Row};
use crate::scenario::Scenario;
use serde::{Deserialize, Serialize};

/// What one device needs for a batch.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Entry {
    /// The device.
    pub device: String,
    /// Nanoseconds a record.
    pub ns_per_record: f64,
    /// Whether its interval meets that of the fastest: the two can't be told apart.
    pub tied: bool,
}

/// One size of batches.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Size {
    /// Its records.
    pub records: u64,
    /// The fastest device.
    pub fastest: String,
    /// All devices, the fastest first.
    pub devices: Vec<Entry>,
    /// The device that the dispatcher takes for such a batch by its cost model, where there is one.
    pub dispatcher: Option<String>,
    /// What that device needs in terms of the fastest: 1 where they are the same.
    pub dispatcher_ratio: Option<f64>,
}

/// A device and the sizes for which it is the fastest.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct From {
    /// The smallest size.
    pub records: u64,
    /// The device.
    pub device: String,
}

/// One kernel.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Crossover {
    /// The kernel.
    pub kernel: String,
    /// The sizes, rising.
    pub sizes: Vec<Size>,
    /// Which device from which size on.
    pub from: Vec<From>,
}

/// What the dispatcher takes for a kernel, some devices and a number of records, where it knows.
pub type Choice<'a> = dyn Fn(&str, &[&str], u64) -> Option<String> + 'a;

/// The crossovers of the measured batches among these rows, kernel by kernel.
pub fn of(rows: &[Row], choice: &Choice<'_>) -> Vec<Crossover> {
    let offline = |row: &&Row| {
        let key = &row.key;
        key.scenario == Scenario::Offline && key.path == Path::Device && key.class == "measured"
    };
    let rows: Vec<&Row> = rows.iter().filter(offline).filter(|r| r.ns_per_record.is_some()).collect();
    let mut kernels: Vec<&str> = Vec::new();
    for row in &rows {
        if !kernels.contains(&row.key.kernel.as_str()) {
            kernels.push(&row.key.kernel);
        }
    }
    let of_kernel = |kernel: &str| {
        let rows: Vec<&Row> = rows.iter().copied().filter(|r| r.key.kernel == kernel).collect();
        let mut counts: Vec<u64> = rows.iter().map(|r| r.key.records).collect();
        counts.sort_unstable();
        counts.dedup();
        let sizes: Vec<Size> =
            counts.into_iter().filter_map(|records| size(&rows, records, choice)).collect();
        let mut from: Vec<From> = Vec::new();
        for size in &sizes {
            if from.last().is_none_or(|last| last.device != size.fastest) {
                from.push(From { records: size.records, device: size.fastest.clone() });
            }
        }
        Crossover { kernel: kernel.to_owned(), sizes, from }
    };
    kernels.into_iter().map(of_kernel).collect()
}

fn size(rows: &[&Row], records: u64, choice: &Choice<'_>) -> Option<Size> {
    let mut rows: Vec<&&Row> = rows.iter().filter(|r| r.key.records == records).collect();
    let nanos = |row: &Row| row.ns_per_record.unwrap_or(f64::INFINITY);
    rows.sort_by(|a, b| nanos(a).total_cmp(&nanos(b)));
    let fastest = rows.first()?;
    let devices = rows.iter().map(|row| Entry {
        device: row.key.device.clone(),
        ns_per_record: nanos(row),
        tied: row.key.device != fastest.key.device
            && row.interval.zip(fastest.interval).is_some_and(|(one, other)| one.meets(&other)),
    });
    let names: Vec<&str> = rows.iter().map(|row| row.key.device.as_str()).collect();
    let dispatcher = choice(&fastest.key.kernel, &names, records);
    let taken = dispatcher.as_ref().and_then(|name| rows.iter().find(|row| &row.key.device == name));
    Some(Size {
        records,
        fastest: fastest.key.device.clone(),
        devices: devices.collect(),
        dispatcher_ratio: taken.map(|row| nanos(row) / nanos(fastest)),
        dispatcher,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::row::Key;
    use crate::statistics::Interval;

    fn row(device: &str, records: u64, ns: f64) -> Row {
        let key = Key {
            kernel: "k".to_owned(),
            device: device.to_owned(),
            records,
            scenario: Scenario::Offline,
            path: Path::Device,
            class: "measured".to_owned(),
        };
        let mut row = Row { verified: true, ..Row::new(key) };
        row.set_time(ns, Some(Interval { low: 0.9 * ns, high: 1.1 * ns }), 1.0);
        row
    }

    #[test]
    fn each_size_has_its_fastest_device_and_ties_are_told() {
        let rows = [
            row("cpu", 1, 100.0),
            row("gpu:0", 1, 50_000.0),
            row("cpu", 1000, 1.0),
            row("gpu:0", 1000, 1.1),
            row("cpu", 1_000_000, 1.0),
            row("gpu:0", 1_000_000, 0.1),
            row("gpu:1", 1_000_000, 0.5),
        ];
        let crossover = of(&rows, &|_, devices, records| (records > 1).then(|| devices[1].to_owned()));
        assert_eq!(crossover.len(), 1);
        let sizes = &crossover[0].sizes;
        let fastest: Vec<(u64, &str)> = sizes.iter().map(|s| (s.records, s.fastest.as_str())).collect();
        assert_eq!(fastest, [(1, "cpu"), (1000, "cpu"), (1_000_000, "gpu:0")]);
        assert!(!sizes[0].devices[1].tied && sizes[1].devices[1].tied && !sizes[2].devices[1].tied);
        assert_eq!((sizes[0].dispatcher.as_deref(), sizes[2].dispatcher.as_deref()), (None, Some("gpu:1")));
        assert_eq!((sizes[0].dispatcher_ratio, sizes[2].dispatcher_ratio), (None, Some(5.0)));
        let from: Vec<(u64, &str)> =
            crossover[0].from.iter().map(|f| (f.records, f.device.as_str())).collect();
        assert_eq!(from, [(1, "cpu"), (1_000_000, "gpu:0")]);
    }
}
