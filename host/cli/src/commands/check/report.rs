//! The result of a check, for people and for programs.

use crate::failure::{Failure, Outcome};
use crate::text;
use accel_runtime::check::{Outcome as Ran, Row, Suite, WrongTwin};
use accel_runtime::{CheckPlan, CheckReport, Class, Listing};
use serde_json::{Value, json};
use std::time::Duration;

/// The name of a device that is absent, and why.
pub type Absent = (String, String);

/// All that is told of a check.
pub struct Report<'a> {
    /// What was to run.
    pub plan: &'a CheckPlan,
    /// The devices of this machine.
    pub listings: &'a [Listing],
    /// Devices that are absent, and why.
    pub absent: Vec<Absent>,
    /// What ran.
    pub report: &'a CheckReport,
    /// How long it took.
    pub elapsed: Duration,
}

/// A numbered test with its result.
pub struct Test {
    /// `kernel/suite`, or `kernel/suite caught`.
    pub name: String,
    /// The device.
    pub device: String,
    /// Time within the device.
    pub seconds: f64,
    /// What to say beside the result.
    pub remark: String,
    /// The result.
    pub result: TestResult,
}

/// The result of a test.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TestResult {
    /// All words agree, or the wrong twin was caught.
    Passed,
    /// The reason of the failure, and the line that reproduces it.
    Failed(String, String),
    /// The reason why it did not run.
    NotRun(String),
}

/// A text as one line of bounded length: compilers say more than a table can hold.
fn one_line(text: &str) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    match line.char_indices().nth(300) {
        Some((end, _)) => format!("{} …", &line[..end]),
        None => line,
    }
}

impl Report<'_> {
    /// Every comparison and every wrong twin as a test.
    pub fn tests(&self) -> Vec<Test> {
        let rows = self.report.rows.iter().map(|row| self.row_test(row));
        let twins = self.report.twins.iter().map(|twin| self.twin_test(twin));
        let gaps = self.report.coverage.iter().map(|(kernel, coverage)| {
            let gaps: Vec<String> =
                CheckReport::gaps(coverage).iter().map(|b| format!("{} ({})", b.name, b.count)).collect();
            let result = if gaps.is_empty() {
                TestResult::Passed
            } else {
                let reason = format!("too rare among {} records: {}", coverage.records(), gaps.join(", "));
                TestResult::Failed(reason, self.command(kernel.name, "cpu"))
            };
            let bins = coverage.output_bins().len();
            Test {
                name: format!("{}/coverage", kernel.name),
                device: "generator".to_owned(),
                seconds: 0.0,
                remark: format!("{bins} values of output fields"),
                result,
            }
        });
        rows.chain(twins).chain(gaps).collect()
    }

    fn command(&self, kernel: &str, device: &str) -> String {
        let Self { plan, .. } = self;
        format!(
            "accel check --kernel {kernel} --device {device} --seed {} --records {}",
            plan.seed, plan.records
        )
    }

    fn row_test(&self, row: &Row) -> Test {
        let records = text::count(row.tally.records);
        let result = match &row.outcome {
            Ran::NotRun(reason) => TestResult::NotRun(one_line(reason)),
            Ran::Failed(error) => {
                TestResult::Failed(one_line(&error.to_string()), self.command(row.kernel.name, &row.device))
            }
            Ran::Ran if row.passed() => TestResult::Passed,
            Ran::Ran => {
                let first =
                    row.tally.first.as_ref().map_or_else(String::new, |f| format!("; the first: {f}"));
                let ballot =
                    row.ballot.as_ref().map_or_else(String::new, |ballot| format!("; vote: {ballot}"));
                let reason = format!(
                    "{} of {records} outputs differ{first}{ballot}",
                    text::count(row.tally.mismatches)
                );
                TestResult::Failed(reason, self.command(row.kernel.name, &row.device))
            }
        };
        Test {
            name: format!("{}/{}", row.kernel.name, row.suite),
            device: row.device.clone(),
            seconds: row.busy.as_secs_f64(),
            remark: format!("{records} records"),
            result,
        }
    }

    fn twin_test(&self, twin: &WrongTwin) -> Test {
        let row = &twin.row;
        let result = if twin.caught() {
            TestResult::Passed
        } else {
            let reason = format!(
                "the device that is wrong on purpose was not caught: bit {} of output word {} is flipped, and the \
                 comparison found {} differences",
                twin.bit, twin.word, row.tally.mismatches
            );
            TestResult::Failed(reason, self.command(row.kernel.name, "cpu"))
        };
        Test {
            name: format!("{}/{} with one wrong bit is caught", row.kernel.name, row.suite),
            device: row.device.clone(),
            seconds: row.busy.as_secs_f64(),
            remark: format!("bit {} of word {}", twin.bit, text::count(twin.word)),
            result,
        }
    }

    /// The report as text.
    pub fn text(&self, with_coverage: bool) -> String {
        let tests = self.tests();
        let mut out = String::new();
        for (number, test) in tests.iter().enumerate() {
            out += &format!("Test {} [{}] {}, {} ... ", number + 1, test.device, test.name, test.remark);
            out += &match &test.result {
                TestResult::Passed => format!("PASSED {:.2} s\n", test.seconds),
                TestResult::NotRun(reason) => format!("NOT RUN: {reason}\n"),
                TestResult::Failed(reason, command) => format!("FAILED: {reason}\n    again: {command}\n"),
            };
        }
        out += "\n";
        out += &self.table();
        if !self.absent.is_empty() {
            out += "\nNot run:\n";
            for (device, reason) in &self.absent {
                out += &format!("  {device}: {reason}\n");
            }
        }
        if with_coverage {
            out += &self.coverage();
        }
        out += "\n";
        for &kernel in &self.plan.kernels {
            out += &format!("{} {}: specification {}\n", kernel.name, kernel.version, kernel.digest());
        }
        out += &self.digests();
        out += &self.closing(&tests);
        out
    }

    /// The line of each kernel and device over its generated records.
    fn table(&self) -> String {
        let mut table = text::table(&[
            "KERNEL",
            "DEVICE",
            "RECORDS>",
            "MISMATCHES>",
            "RECORDS/S>",
            "CLASS",
            "WHAT IT IS",
        ]);
        for row in self.report.rows.iter().filter(|r| r.suite == Suite::Generated && r.tally.records > 0) {
            let listing = self.listings.iter().find(|l| l.name == row.device);
            let what = listing.map(|l| {
                // What a listing says of one kernel is how the device computes it.
                let how = l.limits.iter().find(|(name, _)| *name == row.kernel.name);
                how.map_or_else(|| l.description.clone(), |(_, how)| format!("{}, {how}", l.description))
            });
            let (rate, class) = match (row.class, row.cycles) {
                (Some(Class::Simulated), Some(cycles)) => {
                    (format!("{:.3} cycles each", cycles as f64 / row.tally.records as f64), "simulated")
                }
                (Some(Class::Simulated), None) => ("-".to_owned(), "simulated"),
                _ => (text::rate(row.records_per_second()), "measured"),
            };
            table.add_row([
                row.kernel.name.to_owned(),
                row.device.clone(),
                text::count(row.tally.records),
                text::count(row.tally.mismatches),
                rate,
                class.to_owned(),
                what.unwrap_or_default(),
            ]);
        }
        text::lines(&table)
    }

    fn coverage(&self) -> String {
        let mut out = String::new();
        for (kernel, coverage) in &self.report.coverage {
            let mut table = text::table(&["OUTPUT FIELD", "RECORDS>"]);
            for bin in coverage.output_bins() {
                table.add_row([bin.name, text::count(bin.count)]);
            }
            let values: Vec<String> =
                coverage.param_values().iter().map(|b| format!("{} {}", b.name, b.count)).collect();
            out += &format!(
                "\nCoverage of {} over {} records:\n{}Values of each parameter: {}\n",
                kernel.name,
                text::count(coverage.records()),
                text::lines(&table),
                values.join(", ")
            );
        }
        out
    }

    /// A line a kernel: the digest of its outputs. Devices that ran fewer records have the digest of a prefix.
    pub fn digests(&self) -> String {
        let mut lines: Vec<String> = Vec::new();
        for row in self.report.rows.iter().filter(|r| r.suite == Suite::Generated && r.tally.records > 0) {
            if let Some(digest) = row.digest {
                let line = format!(
                    "sha256 {digest}  {} seed {} records {}\n",
                    row.kernel.name, self.plan.seed, row.tally.records
                );
                if !lines.contains(&line) {
                    lines.push(line);
                }
            }
        }
        lines.concat()
    }

    fn closing(&self, tests: &[Test]) -> String {
        let count = |is: fn(&TestResult) -> bool| tests.iter().filter(|t| is(&t.result)).count();
        let failed = count(|r| matches!(r, TestResult::Failed(..)));
        let not_run = count(|r| matches!(r, TestResult::NotRun(_)));
        let words: u64 = self.report.rows.iter().map(|r| r.tally.words).sum();
        let mismatches: u64 = self.report.rows.iter().map(|r| r.tally.mismatches).sum();
        format!(
            "\n{} of {} output words differ; {} tests passed, {failed} failed, {not_run} not run, in {:.1} s\n",
            text::count(mismatches),
            text::count(words),
            tests.len() - failed - not_run,
            self.elapsed.as_secs_f64()
        )
    }

    /// The report as one JSON object.
    pub fn json(&self) -> Value {
        let rows: Vec<Value> = self
            .report
            .rows
            .iter()
            .map(|row| {
                let (outcome, reason) = match &row.outcome {
                    Ran::Ran if row.passed() => ("passed", None),
                    Ran::Ran => ("failed", None),
                    Ran::Failed(error) => ("failed", Some(error.to_string())),
                    Ran::NotRun(reason) => ("not run", Some(reason.clone())),
                };
                json!({
                    "kernel": row.kernel.name, "suite": row.suite.to_string(), "device": row.device,
                    "records": row.tally.records, "mismatches": row.tally.mismatches, "outcome": outcome,
                    "reason": reason, "first_mismatch": row.tally.first.as_ref().map(ToString::to_string),
                    "vote": row.ballot.as_ref().map(|ballot| json!({
                        "words": ballot.votes.iter().map(|(device, word)| (device.clone(), json!(word)))
                            .collect::<serde_json::Map<_, _>>(),
                        "outvoted": ballot.minority,
                    })),
                    "seconds": row.busy.as_secs_f64(),
                    "records_per_s": (row.class == Some(Class::Measured)).then(|| row.records_per_second()),
                    "cycles": row.cycles, "class": row.class.map(|c| c.to_string()),
                    "digest": row.digest.map(|d| d.to_string()),
                })
            })
            .collect();
        let twins: Vec<Value> = self
            .report
            .twins
            .iter()
            .map(|t| {
                json!({ "kernel": t.row.kernel.name, "suite": t.row.suite.to_string(), "word": t.word,
                        "bit": t.bit, "caught": t.caught() })
            })
            .collect();
        let kernels: Vec<Value> = self
            .plan
            .kernels
            .iter()
            .map(|k| json!({ "name": k.name, "version": k.version, "specification": k.digest().to_string() }))
            .collect();
        let absent: Vec<Value> = self
            .absent
            .iter()
            .map(|(device, reason)| json!({ "device": device, "reason": reason }))
            .collect();
        json!({
            "passed": self.report.passed(), "seed": self.plan.seed, "records": self.plan.records,
            "kernels": kernels, "rows": rows, "wrong_twins": twins, "not_run": absent,
            "seconds": self.elapsed.as_secs_f64(),
        })
    }

    /// The exit code: 1 for a failed check; 3 when a device that was named did not run.
    pub fn judge(&self, named: bool) -> Outcome {
        if !self.report.passed() {
            let failed =
                self.tests().into_iter().filter(|t| matches!(t.result, TestResult::Failed(..))).count();
            return Err(Failure::Check(format!("{failed} tests of the check failed")));
        }
        let not_run = self.report.rows.iter().find_map(|row| match &row.outcome {
            Ran::NotRun(reason) => Some(format!("{} did not run {}: {reason}", row.device, row.kernel.name)),
            _ => None,
        });
        match not_run {
            Some(reason) if named => Err(Failure::Absent(reason)),
            _ => Ok(()),
        }
    }
}
