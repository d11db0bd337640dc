//! What a run of `accel score` found, for people.

use super::rows::Row;
use crate::engine::DeviceEngine;
use crate::text;
use accel_baselines::Baseline;
use accel_baselines::calibrate::ALARM;
use accel_features::States;
use accel_kernels::anomaly_score;
use accel_kernels::zone_update::{self, Zone};
use std::collections::BTreeSet;
use std::time::Duration;

/// How many of the worst rows are shown, and of the unknown agents.
const SHOWN: usize = 10;

/// The sums over all rows.
pub struct Report<'a> {
    features: &'a [String],
    before: [u64; 4],
    rows: u64,
    alarms: u64,
    tenths: [u64; 10],
    /// Score, distance, earlier row first; with what is shown of it.
    worst: Vec<(u32, u32, std::cmp::Reverse<u64>, String)>,
    unknown: BTreeSet<String>,
    unknown_rows: u64,
    without_agents: bool,
    elapsed: Duration,
    bad: u64,
    first_bad: Option<String>,
}

fn zones(states: &States) -> [u64; 4] {
    let mut zones = [0; 4];
    for state in states.states() {
        zones[state.zone as usize & 3] += 1;
    }
    zones
}

impl<'a> Report<'a> {
    /// Sums over nothing, with the zones before the first row.
    pub fn new(features: &'a [String], states: &States) -> Self {
        Self {
            features,
            before: zones(states),
            rows: 0,
            alarms: 0,
            tenths: [0; 10],
            worst: Vec::new(),
            unknown: BTreeSet::new(),
            unknown_rows: 0,
            without_agents: false,
            elapsed: Duration::ZERO,
            bad: 0,
            first_bad: None,
        }
    }

    /// The rows so far.
    pub fn rows(&self) -> u64 {
        self.rows
    }

    /// Adds a row; `known` says whether its agent was seen in training.
    pub fn add(&mut self, row: &Row<'_>, known: bool) {
        self.rows += 1;
        self.without_agents |= row.agent.is_none();
        let score = row.words[0] & 0xFFFF;
        self.alarms += u64::from(score >= u32::from(ALARM));
        self.tenths[((score * 10) >> 16) as usize] += 1; // below 10
        if !known {
            self.unknown_rows += 1;
            if let Some(agent) = row.agent
                && self.unknown.len() < 1000
                && !self.unknown.contains(agent)
            {
                self.unknown.insert(agent.to_owned());
            }
        }
        let rank = (score, row.words[1], std::cmp::Reverse(row.number));
        if self.worst.len() == SHOWN {
            let last = self.worst.last().expect("ten rows");
            if (last.0, last.1, last.2) >= rank {
                return;
            }
            self.worst.pop();
        }
        let feature =
            row.feature().and_then(|f| self.features.get(f)).map_or("could not be read", String::as_str);
        let line = format!(
            "{}\t{}\t{:.5}\t{}\t{feature}",
            row.number,
            row.agent.unwrap_or("-"),
            row.score(),
            row.zone
        );
        let at = self.worst.partition_point(|w| (w.0, w.1, w.2) > rank);
        self.worst.insert(at, (rank.0, rank.1, rank.2, line));
    }

    /// That the share above 0.95 is not that of rows like those of the calibration, if so.
    pub fn stale(&self, baseline: &Baseline) -> Option<String> {
        let share = self.share();
        let (low, high) = baseline.histogram(0).alarm_interval(baseline.model.kind, self.rows);
        (self.rows > 0 && (share < low || share > high)).then(|| {
            format!(
                "warning        {:.2} % of {} rows above 0.95, expected between {:.2} % and {:.2} %: behaviour has changed \
                 since the calibration, or the rows hold anomalies; a baseline of old behaviour is to be trained again",
                100.0 * share,
                text::count(self.rows),
                100.0 * low,
                100.0 * high
            )
        })
    }

    fn share(&self) -> f64 {
        self.alarms as f64 / self.rows.max(1) as f64
    }

    /// Notes what is known at the end.
    pub fn finish(&mut self, elapsed: Duration, bad: u64, first_bad: Option<String>) {
        (self.elapsed, self.bad, self.first_bad) = (elapsed, bad, first_bad);
    }

    /// The report as text.
    pub fn text(
        &self,
        input: &str,
        states: &States,
        baseline: &Baseline,
        engine: &DeviceEngine<'_>,
    ) -> String {
        let mut out = format!(
            "{input}: {} rows, {} ({:.2} %) score above 0.95\n\n",
            text::count(self.rows),
            text::count(self.alarms),
            100.0 * self.share()
        );
        let after = zones(states);
        let mut table = text::table(&["ZONE", "AGENTS BEFORE>", "AFTER>"]);
        for zone in Zone::ALL {
            let (before, after) = (self.before[zone as usize], after[zone as usize]);
            table.add_row([zone.to_string(), text::count(before), text::count(after)]);
        }
        out += &text::lines(&table);
        out += "\nScores:\n";
        let most = self.tenths.iter().copied().max().unwrap_or(0).max(1);
        for (tenth, &count) in self.tenths.iter().enumerate() {
            let bar = "#".repeat((count * 40).div_ceil(most) as usize); // at most 40
            let low = tenth as f64 / 10.0;
            out += format!("{low:.1}-{:.1} {:>12} {bar}", low + 0.1, text::count(count)).trim_end();
            out += "\n";
        }
        out += "\nThe worst rows:\n";
        let mut table = text::table(&["ROW>", "AGENT", "SCORE>", "ZONE", "EXPLAINED MOST BY"]);
        for (_, _, _, line) in &self.worst {
            table.add_row(line.split('\t').map(str::to_owned).collect::<Vec<_>>());
        }
        out += &text::lines(&table);
        out += "\n";
        if let Some(warning) = self.stale(baseline) {
            out += &format!("{warning}\n");
        }
        let segments = baseline.model.segments.len() - 1;
        if self.without_agents && segments > 0 {
            out += &format!(
                "warning        the baseline knows {} segments, and without --segment all rows were scored by that of all\n",
                text::count(segments as u64)
            );
        }
        if self.unknown_rows > 0 {
            let names: Vec<&str> = self.unknown.iter().take(SHOWN).map(String::as_str).collect();
            let more = if self.unknown.len() > SHOWN { ", …" } else { "" };
            out += &format!(
                "unknown        {} rows of agents not seen in training, scored by their parents: {}{more}\n",
                text::count(self.unknown_rows),
                names.join(", ")
            );
        }
        if self.bad > 0 {
            let first = self.first_bad.as_deref().unwrap_or("");
            out += &format!("bad rows       {}; the first: {first}\n", text::count(self.bad));
        }
        out += &format!(
            "calibration    {}\ndevice         {}, {:.3} s, {} rows/s with reading and writing (measured)\n",
            baseline.histogram(0).statement(baseline.model.kind),
            engine.devices(),
            self.elapsed.as_secs_f64(),
            text::rate(self.rows as f64 / self.elapsed.as_secs_f64().max(1e-9)),
        );
        for passed in engine.passed_over() {
            out += &format!("not used       {passed}\n");
        }
        out += &format!("baseline       {}\nrule           {}\n", baseline.model.digest(), states.rule());
        for kernel in [&anomaly_score::KERNEL, &zone_update::KERNEL] {
            out += &format!("specification  {} {} {}\n", kernel.name, kernel.version, kernel.digest());
        }
        out
    }
}
