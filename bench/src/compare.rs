//! Two runs side by side: the ratio of each row with its interval, and what became slower.

use crate::environment::Environment;
use crate::report::Report;
use crate::row::{Key, Row};
use crate::statistics::Interval;
use serde::{Deserialize, Serialize};

/// What became of a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Change {
    /// Slower beyond the threshold, and the interval excludes no change.
    Regression,
    /// Faster beyond the threshold, and the interval excludes no change.
    Improvement,
    /// Neither.
    Same,
}

/// A row in both runs.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Compared {
    /// What it is about.
    #[serde(flatten)]
    pub key: Key,
    /// Nanoseconds or cycles a record then.
    pub then: f64,
    /// The same now.
    pub now: f64,
    /// Now in terms of then: above 1 is slower.
    pub ratio: f64,
    /// Where that ratio lies: the most cautious one that the intervals of both medians allow.
    pub interval: Option<Interval>,
    /// What became of it.
    pub change: Change,
}

/// Two runs side by side.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Comparison {
    /// The name of the saved run.
    pub with: String,
    /// Its verdict, since a run that says nothing makes no comparison.
    pub valid: bool,
    /// The change that counts, in percent.
    pub threshold_percent: f64,
    /// The rows of both.
    pub rows: Vec<Compared>,
    /// Rows of the saved run that this one lacks.
    pub gone: Vec<String>,
    /// Rows of this run that the saved one lacks.
    pub new: Vec<String>,
    /// What differs between the machines and programs.
    pub differences: Vec<String>,
}

impl Comparison {
    /// This run against a saved one.
    pub fn between(with: &str, then: &Report, now: &Report, threshold_percent: f64) -> Self {
        let find =
            |rows: &[Row], key: &Key| rows.iter().find(|r| &r.key == key && r.cost().is_some()).cloned();
        let rows = now
            .rows
            .iter()
            .filter_map(|row| compared(&find(&then.rows, &row.key)?, row, threshold_percent / 100.0));
        let missing = |rows: &[Row], others: &[Row]| -> Vec<String> {
            let told = rows.iter().filter(|r| r.cost().is_some() && find(others, &r.key).is_none());
            told.map(|r| r.key.to_string()).collect()
        };
        let (here, there): (&Environment, &Environment) = (&now.environment, &then.environment);
        Self {
            with: with.to_owned(),
            valid: then.reasons.is_empty(),
            threshold_percent,
            rows: rows.collect(),
            gone: missing(&then.rows, &now.rows),
            new: missing(&now.rows, &then.rows),
            differences: here.differences(there),
        }
    }

    /// The rows that became slower.
    pub fn regressions(&self) -> impl Iterator<Item = &Compared> {
        self.rows.iter().filter(|row| row.change == Change::Regression)
    }
}

/// Compares two rows about the same; `None` without figures.
fn compared(then: &Row, now: &Row, threshold: f64) -> Option<Compared> {
    let (old, new) = (then.cost()?, now.cost()?);
    let ratio = new / old;
    // Counted cycles have no spread: their ratio is exact.
    let counted = then.ns_per_record.is_none() && now.ns_per_record.is_none();
    let interval = match (then.interval, now.interval) {
        _ if counted => Some(Interval { low: ratio, high: ratio }),
        (Some(then), Some(now)) => Some(Interval { low: now.low / then.high, high: now.high / then.low }),
        _ => None, // the ratio alone proves nothing
    };
    let change = match interval {
        Some(i) if ratio > 1.0 + threshold && i.low > 1.0 => Change::Regression,
        Some(i) if ratio < 1.0 / (1.0 + threshold) && i.high < 1.0 => Change::Improvement,
        _ => Change::Same,
    };
    Some(Compared { key: now.key.clone(), then: old, now: new, ratio, interval, change })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::row::Path;
    use crate::scenario::Scenario;

    fn row(ns: f64, low: f64, high: f64) -> Row {
        let key = Key {
            kernel: "k".to_owned(),
            device: "cpu".to_owned(),
            records: 64,
            scenario: Scenario::Offline,
            path: Path::Device,
            class: "measured".to_owned(),
        };
        let mut row = Row { verified: true, ..Row::new(key) };
        row.set_time(ns, Some(Interval { low, high }), 28.0);
        row
    }

    #[test]
    fn a_regression_is_beyond_the_threshold_and_its_interval_excludes_no_change() {
        let then = row(10.0, 9.5, 10.5);
        let change = |now: &Row| compared(&then, now, 0.1).unwrap().change;
        assert_eq!(change(&row(12.0, 11.5, 12.5)), Change::Regression);
        assert_eq!(change(&row(12.0, 10.4, 12.5)), Change::Same, "the intervals meet");
        assert_eq!(change(&row(10.9, 10.8, 11.0)), Change::Same, "below the threshold");
        assert_eq!(change(&row(8.0, 7.9, 8.1)), Change::Improvement);
        let compared = compared(&then, &row(12.0, 11.5, 12.5), 0.1).unwrap();
        assert_eq!((compared.ratio, compared.interval.unwrap().low), (1.2, 11.5 / 10.5));
        assert_eq!(compared.interval.unwrap().high, 12.5 / 9.5);
    }

    #[test]
    fn without_an_interval_nothing_is_a_regression_but_counted_cycles_are_exact() {
        let mut slow = row(100.0, 0.0, 0.0);
        slow.interval = None;
        assert_eq!(compared(&row(10.0, 9.0, 11.0), &slow, 0.1).unwrap().change, Change::Same);
        let cycles = |cycles| {
            let key = Key { class: "simulated".to_owned(), ..row(1.0, 1.0, 1.0).key };
            Row { verified: true, cycles_per_record: Some(cycles), ..Row::new(key) }
        };
        assert_eq!(compared(&cycles(1.0), &cycles(1.2), 0.1).unwrap().change, Change::Regression);
        assert_eq!(compared(&cycles(1.0), &cycles(1.05), 0.1).unwrap().change, Change::Same);
    }

    #[test]
    fn a_row_that_was_wrong_is_not_compared() {
        let wrong = Row { verified: false, ..row(1.0, 1.0, 1.0) };
        assert_eq!(compared(&wrong, &row(1.0, 1.0, 1.0), 0.1), None);
    }
}
