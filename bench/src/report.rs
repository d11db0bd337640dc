//! The result of a run: rows, where they come from, and whether they are worth anything.

use crate::clock::Noise;
use crate::compare::Comparison;
use crate::crossover::Crossover;
use crate::environment::Environment;
use crate::figures::time;
use crate::row::Row;
use crate::settings::Settings;
use serde::{Deserialize, Serialize};

/// Something that was to run and did not, for no fault of its own.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct NotRun {
    /// What.
    pub what: String,
    /// Why.
    pub reason: String,
}

/// Whether a run is worth anything.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "UPPERCASE")]
pub enum Verdict {
    /// It is.
    Valid,
    /// It is not, for the reasons beside.
    Invalid,
}

impl Verdict {
    /// The word.
    pub fn name(self) -> &'static str {
        match self {
            Self::Valid => "VALID",
            Self::Invalid => "INVALID",
        }
    }
}

/// The result of a run.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Report {
    /// Whether it is worth anything.
    pub verdict: Verdict,
    /// Why not.
    pub reasons: Vec<String>,
    /// What the user set.
    pub settings: Settings,
    /// Where the figures come from.
    pub environment: Environment,
    /// The figures.
    pub rows: Vec<Row>,
    /// What did not run.
    pub not_run: Vec<NotRun>,
    /// What to know about the figures, beside the verdict.
    pub notes: Vec<String>,
    /// Which device from which size on, if that was asked for.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub crossover: Vec<Crossover>,
    /// The comparison with a saved run, if that was asked for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub comparison: Option<Comparison>,
}

/// Reasons of one kind that are told one by one.
const TOLD: usize = 3;

impl Report {
    /// Gives the verdict on what is in the report.
    #[must_use]
    pub fn judged(mut self) -> Self {
        let mut reasons = Vec::new();
        if self.rows.is_empty() {
            reasons.push("nothing was measured".to_owned());
        }
        if !self.environment.optimised {
            reasons.push("the program was built without optimisation".to_owned());
        }
        let noise = self.environment.noise.spread_percent;
        if noise > Noise::LIMIT_PERCENT {
            let limit = Noise::LIMIT_PERCENT;
            reasons.push(format!("the noise is {noise:.1} %, the limit is {limit} %: quiet the machine"));
        }
        let mut tell = |rows: Vec<&Row>, what: &dyn Fn(&Row) -> String| {
            reasons.extend(rows.iter().take(TOLD).map(|row| format!("{}: {}", row.key, what(row))));
            if rows.len() > TOLD {
                reasons.push(format!("and {} rows like these", rows.len() - TOLD));
            }
        };
        tell(self.troubled(), &|row| row.trouble().unwrap_or_else(|| "not verified".to_owned()));
        tell(self.rows.iter().filter(|r| r.too_coarse).collect(), &|_| "too short for the clock".to_owned());
        let collapsed = |r: &&Row| r.verified && r.stream.as_ref().is_some_and(|s| s.highest_rate.is_none());
        tell(self.rows.iter().filter(collapsed).collect(), &|row| {
            let bound = row.stream.as_ref().map_or(0.0, |stream| stream.bound_ns);
            format!("no rate that was tried kept 99 % of the records within {}", time(bound))
        });
        let timed = |r: &&Row| {
            let repeated = r.stream.is_none() && r.key.class == "measured";
            repeated && r.ns_per_record.is_some() && r.interval.is_none()
        };
        tell(self.rows.iter().filter(timed).collect(), &|row| {
            format!("{} repetitions are too few for an interval: give it more time", row.repetitions)
        });
        self.verdict = if reasons.is_empty() { Verdict::Valid } else { Verdict::Invalid };
        self.reasons = reasons;
        self
    }

    /// The rows without figures.
    pub fn troubled(&self) -> Vec<&Row> {
        self.rows.iter().filter(|row| !row.verified).collect()
    }
}
