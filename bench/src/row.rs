//! A row: what was measured of one kernel on one device in one scenario.

use crate::scenario::Scenario;
use crate::statistics::{Interval, Outliers, Percentiles};
use crate::verify::Difference;
use serde::{Deserialize, Serialize};
use std::fmt;

/// How the records reach the code.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Path {
    /// Through the device, as programs use it.
    Device,
    /// The same, the next batch on its way before the one before is done: as a stream of them goes through a device that can
    /// do so.
    Pipeline,
    /// By a call of the library on the caller's own thread.
    Library,
    /// As requests of one record each, which the runtime's coalescer runs together.
    Coalescer,
}

impl Path {
    /// Its name.
    pub fn name(self) -> &'static str {
        match self {
            Self::Device => "device",
            Self::Pipeline => "pipeline",
            Self::Library => "library",
            Self::Coalescer => "coalescer",
        }
    }
}

/// What a row is about: two rows with the same key measure the same.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Key {
    /// The kernel.
    pub kernel: String,
    /// The device.
    pub device: String,
    /// Records of a batch; in a stream 1, since each arrives by itself.
    pub records: u64,
    /// How they arrive.
    pub scenario: Scenario,
    /// How they reach the code.
    pub path: Path,
    /// How the figures came about: measured, simulated or predicted.
    pub class: String,
}

impl Key {
    /// The scenario, and the path where it is not the usual one.
    pub fn how(&self) -> String {
        match self.path {
            Path::Device => self.scenario.to_string(),
            Path::Pipeline => format!("{}, pipelined", self.scenario),
            Path::Library => format!("{}, library call", self.scenario),
            Path::Coalescer => format!("{}, coalesced", self.scenario),
        }
    }
}

impl fmt::Display for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { kernel, device, records, .. } = self;
        write!(f, "{kernel} on {device}, {}, {records} records", self.how())
    }
}

/// The best that the machine could do for these bytes, measured in the same run.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Roof {
    /// What bounds it.
    pub bound: String,
    /// Nanoseconds a record at that bound.
    pub ns_per_record: f64,
    /// The bound as a share of the time that was needed, in percent: 100 is the best there is.
    pub percent: f64,
}

/// Where the time of a batch goes, in nanoseconds, where the device tells.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Split {
    /// Records to the device.
    pub upload_ns: Option<f64>,
    /// Within the device.
    pub compute_ns: Option<f64>,
    /// Outputs back.
    pub readback_ns: Option<f64>,
}

/// Between which rates tried the highest one lies, records a second: where a bisection ended, no interval of
/// confidence.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Bracket {
    /// The highest that was within the bound of latency; `None` where none was.
    pub holds: Option<f64>,
    /// The lowest that was not; `None` where none was.
    pub fails: Option<f64>,
}

/// What a stream showed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Stream {
    /// The bound of the 99th percentile of latency, in nanoseconds.
    pub bound_ns: f64,
    /// The highest rate within the bound, records a second; `None` where not even the lowest tried is.
    pub highest_rate: Option<f64>,
    /// Where the highest rate lies.
    pub bracket: Bracket,
    /// The rate at which the percentiles of the row were taken, records a second.
    pub rate: f64,
    /// The records that arrived at that rate.
    pub arrivals: u64,
    /// The batches that they made, where that is known.
    pub batches: Option<u64>,
    /// Rates tried.
    pub probes: u64,
}

/// What was measured of one kernel on one device in one scenario.
///
/// Figures are absent where outputs were wrong or the device failed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Row {
    /// What it is about.
    #[serde(flatten)]
    pub key: Key,
    /// Whether every word of every repetition was the reference's.
    pub verified: bool,
    /// Output words that were compared.
    pub verified_words: u64,
    /// The first wrong repetition.
    pub difference: Option<Difference>,
    /// Why there are no figures, beside wrong outputs.
    pub error: Option<String>,
    /// Records a second, by the median.
    pub records_per_s: Option<f64>,
    /// Nanoseconds a record, the median.
    pub ns_per_record: Option<f64>,
    /// The interval that holds that median with 95 %; a stream has a bracket instead.
    pub interval: Option<Interval>,
    /// Bytes of records and outputs, in 10^9 a second; of batches only.
    pub gb_per_s: Option<f64>,
    /// How near it is to the best there is.
    pub roofline: Option<Roof>,
    /// Where the time goes.
    pub split: Option<Split>,
    /// Clock cycles a record of a simulated design.
    pub cycles_per_record: Option<f64>,
    /// Nanoseconds of a batch, or from the arrival of a record to its output in a stream.
    pub latency_ns: Percentiles,
    /// What a stream showed.
    pub stream: Option<Stream>,
    /// Repetitions that count.
    pub repetitions: u64,
    /// Calls timed together in a repetition: latencies are means of so many.
    pub calls: u64,
    /// Repetitions before the first that counts.
    pub warm_ups: u64,
    /// Repetitions beyond Tukey's fences.
    pub outliers: Outliers,
    /// Whether the interval became as narrow as asked for before the time was up.
    pub narrow: bool,
    /// Whether repetitions were too short for the clock.
    pub too_coarse: bool,
}

impl Row {
    /// A row without figures.
    pub fn new(key: Key) -> Self {
        Self {
            key,
            verified: false,
            verified_words: 0,
            difference: None,
            error: None,
            records_per_s: None,
            ns_per_record: None,
            interval: None,
            gb_per_s: None,
            roofline: None,
            split: None,
            cycles_per_record: None,
            latency_ns: Percentiles::default(),
            stream: None,
            repetitions: 0,
            calls: 0,
            warm_ups: 0,
            outliers: Outliers::default(),
            narrow: false,
            too_coarse: false,
        }
    }

    /// The row of a device that broke off.
    pub fn failed(key: Key, error: impl fmt::Display) -> Self {
        Self { error: Some(error.to_string()), ..Self::new(key) }
    }

    /// The same row without its figures, because the device was wrong.
    #[must_use]
    pub fn withdrawn(self, reason: &str) -> Self {
        let Self { key, verified_words, difference, error, .. } = self;
        let error = error.or_else(|| difference.is_none().then(|| reason.to_owned()));
        Self { verified_words, difference, error, ..Self::new(key) }
    }

    /// Sets what follows from the nanoseconds a record: the rate and the bytes a second.
    pub fn set_time(&mut self, ns_per_record: f64, interval: Option<Interval>, bytes_per_record: f64) {
        self.ns_per_record = Some(ns_per_record);
        self.interval = interval;
        self.records_per_s = Some(1e9 / ns_per_record);
        self.gb_per_s = Some(bytes_per_record / ns_per_record);
    }

    /// What is compared between runs: nanoseconds or cycles a record, less is better.
    pub fn cost(&self) -> Option<f64> {
        if !self.verified {
            return None;
        }
        self.ns_per_record.or(self.cycles_per_record)
    }

    /// Why there is no figure.
    pub fn trouble(&self) -> Option<String> {
        self.difference.as_ref().map(ToString::to_string).or_else(|| self.error.clone())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_row_reads_back_from_its_json_and_a_withdrawn_one_has_no_figure() {
        let key = Key {
            kernel: "k".to_owned(),
            device: "cpu".to_owned(),
            records: 64,
            scenario: Scenario::Offline,
            path: Path::Device,
            class: "measured".to_owned(),
        };
        let mut row = Row::new(key);
        row.verified = true;
        row.set_time(2.0, Some(Interval { low: 1.5, high: 2.5 }), 28.0);
        assert_eq!((row.records_per_s, row.gb_per_s, row.cost()), (Some(5e8), Some(14.0), Some(2.0)));
        let json = serde_json::to_value(&row).unwrap();
        for (name, value) in
            [("kernel", "k"), ("device", "cpu"), ("scenario", "offline"), ("class", "measured")]
        {
            assert_eq!(json[name], value);
        }
        assert_eq!(serde_json::from_value::<Row>(json).unwrap(), row);

        let withdrawn = row.withdrawn("the device was wrong elsewhere");
        assert!(!withdrawn.verified && withdrawn.cost().is_none() && withdrawn.records_per_s.is_none());
        assert_eq!(withdrawn.trouble().as_deref(), Some("the device was wrong elsewhere"));
    }
}
