//! Two runs side by side: the ratio of each row with its interval, and what became slower.

use crate::environment::Environment;
use crate::report::Report;
use crate::row::{Bracket, Key, Row};
use crate::scenario::Scenario;
use crate::statistics::Interval;
use accel_runtime::Class;
use serde::{Deserialize, Serialize};

/// What became of a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Change {
    /// Slower beyond the threshold, and the interval excludes no change; of a stream: the brackets are apart by more
    /// than the threshold, or no rate holds any more.
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
    /// Nanoseconds or cycles a record then; `None` of a stream of which no rate held.
    pub then: Option<f64>,
    /// The same now.
    pub now: Option<f64>,
    /// Now in terms of then: above 1 is slower.
    pub ratio: Option<f64>,
    /// Where that ratio lies: the most cautious one that the intervals of both medians, or the brackets of both
    /// streams, allow.
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
    /// Rows of both that are not compared, since what they were measured under differs.
    pub skipped: Vec<String>,
    /// What differs between the machines, programs and settings.
    pub differences: Vec<String>,
}

impl Comparison {
    /// This run against a saved one.
    pub fn between(with: &str, then: &Report, now: &Report, threshold_percent: f64) -> Self {
        let find =
            |rows: &[Row], key: &Key| rows.iter().find(|r| &r.key == key && says_something(r)).cloned();
        let (mut rows, mut skipped) = (Vec::new(), Vec::new());
        for row in &now.rows {
            let Some(old) = find(&then.rows, &row.key) else { continue };
            match unlike(&row.key, then, now) {
                Some(why) if says_something(row) => skipped.push(format!("{}: {why}", row.key)),
                Some(_) => {}
                None => rows.extend(compared(&old, row, threshold_percent / 100.0)),
            }
        }
        let missing = |rows: &[Row], others: &[Row]| -> Vec<String> {
            let told = rows.iter().filter(|r| says_something(r) && find(others, &r.key).is_none());
            told.map(|r| r.key.to_string()).collect()
        };
        let (here, there): (&Environment, &Environment) = (&now.environment, &then.environment);
        let mut differences = here.differences(there);
        differences.extend(now.settings.differences(&then.settings));
        Self {
            with: with.to_owned(),
            valid: then.reasons.is_empty(),
            threshold_percent,
            rows,
            gone: missing(&then.rows, &now.rows),
            new: missing(&now.rows, &then.rows),
            skipped,
            differences,
        }
    }

    /// The rows that became slower.
    pub fn regressions(&self) -> impl Iterator<Item = &Compared> {
        self.rows.iter().filter(|row| row.change == Change::Regression)
    }
}

/// Whether there is something to compare: a figure, or that a stream has none.
fn says_something(row: &Row) -> bool {
    row.cost().is_some() || (row.verified && row.stream.is_some())
}

/// Why rows of this key mean different things in these runs, if they do.
fn unlike(key: &Key, then: &Report, now: &Report) -> Option<&'static str> {
    let (then, now) = (&then.settings, &now.settings);
    if key.scenario == Scenario::Stream && then.latency_bound_ms != now.latency_bound_ms {
        return Some("the bound of latency differs");
    }
    (key.class == Class::Predicted.to_string() && then.clock_hz != now.clock_hz)
        .then_some("the clock differs")
}

/// Compares two rows about the same; `None` without figures.
fn compared(then: &Row, now: &Row, threshold: f64) -> Option<Compared> {
    if let (Some(old), Some(new)) = (&then.stream, &now.stream) {
        return (then.verified && now.verified).then(|| {
            let (interval, change) = of_brackets(&old.bracket, &new.bracket, threshold);
            told(then, now, interval, change)
        });
    }
    let ratio = now.cost()? / then.cost()?;
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
    Some(told(then, now, interval, change))
}

fn told(then: &Row, now: &Row, interval: Option<Interval>, change: Change) -> Compared {
    let (old, new) = (then.cost(), now.cost());
    let ratio = new.zip(old).map(|(new, old)| new / old);
    Compared { key: now.key.clone(), then: old, now: new, ratio, interval, change }
}

/// Where the ratio of the costs of two streams lies, and whether that is a change.
fn of_brackets(then: &Bracket, now: &Bracket, threshold: f64) -> (Option<Interval>, Change) {
    let ratio = |one: Option<f64>, other: Option<f64>| Some(one? / other?);
    let (low, high) = (ratio(then.holds, now.fails), ratio(then.fails, now.holds));
    let change = match (then.holds, now.holds) {
        (Some(_), None) => Change::Regression,
        (None, Some(_)) => Change::Improvement,
        _ if low.is_some_and(|low| low > 1.0 + threshold) => Change::Regression,
        _ if high.is_some_and(|high| high < 1.0 / (1.0 + threshold)) => Change::Improvement,
        _ => Change::Same,
    };
    (low.zip(high).map(|(low, high)| Interval { low, high }), change)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::row::{Path, Stream};

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
        assert_eq!((compared.ratio, compared.interval.unwrap().low), (Some(1.2), 11.5 / 10.5));
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

    fn stream(holds: Option<f64>, fails: Option<f64>) -> Row {
        let key = Key { scenario: Scenario::Stream, ..row(1.0, 1.0, 1.0).key };
        let mut row = Row { verified: true, ..Row::new(key) };
        if let Some(rate) = holds {
            row.set_time(1e9 / rate, None, 0.0);
        }
        let bracket = Bracket { holds, fails };
        let (bound_ns, rate, arrivals, batches, probes) = (1e7, 1.0, 100, None, 8);
        row.stream = Some(Stream { bound_ns, highest_rate: holds, bracket, rate, arrivals, batches, probes });
        row
    }

    #[test]
    fn a_stream_is_slower_when_its_brackets_are_apart_by_more_than_the_threshold() {
        let then = stream(Some(100.0), Some(103.0));
        let change = |holds, fails| compared(&then, &stream(holds, fails), 0.1).unwrap().change;
        assert_eq!(change(Some(87.0), Some(90.0)), Change::Regression);
        assert_eq!(change(Some(88.0), Some(91.0)), Change::Same, "100 is below 1.1 times 91");
        assert_eq!(change(Some(50.0), None), Change::Same, "what would have failed is not known");
        assert_eq!(change(Some(114.0), Some(117.0)), Change::Improvement);
        let row = compared(&then, &stream(Some(50.0), Some(80.0)), 0.1).unwrap();
        assert_eq!((row.ratio, row.interval.unwrap()), (Some(2.0), Interval { low: 1.25, high: 2.06 }));
    }

    #[test]
    fn a_stream_that_holds_no_rate_any_more_is_a_regression() {
        let (held, collapsed) = (stream(Some(100.0), Some(103.0)), stream(None, Some(100.0)));
        let row = compared(&held, &collapsed, 0.1).unwrap();
        assert_eq!((row.change, row.now, row.ratio), (Change::Regression, None, None));
        assert_eq!(compared(&collapsed, &held, 0.1).unwrap().change, Change::Improvement);
        assert_eq!(compared(&collapsed, &collapsed, 0.1).unwrap().change, Change::Same);
        assert!(says_something(&collapsed) && !says_something(&collapsed.withdrawn("wrong")));
    }
}
