//! `accel score`: a stream of behaviour against a baseline, and the zones of its agents.

mod kept;
mod report;
mod rows;
mod zones;

use crate::devices::Choice;
use crate::engine::DeviceEngine;
use crate::failure::{Failure, Outcome};
use crate::output::Output;
use crate::rows::{Reading, agent};
use crate::{baseline, progress};
use accel_baselines::{Baseline, Lookup};
use accel_features::{Chunk, Names, States};
use accel_kernels::anomaly_score::{self, RECORD_WORDS};
use accel_kernels::fixed::halves;
use accel_kernels::zone_update::Zone;
use accel_runtime::Setup;
use clap::{Args, ValueEnum};
use kept::Kept;
use report::Report;
use rows::Origin;
use std::path::PathBuf;
use std::time::Instant;
use zones::ZoneArgs;

/// Rows that are scored at a time.
const CHUNK: usize = 1 << 15;

/// What the states call the one agent of a table without agents, and that of rows whose agent can't be read.
const ONE_AGENT: &str = "all";
const NO_AGENT: &str = "(unreadable)";

/// After so many rows of a pipe, and whenever there are twice as many, it is looked whether the baseline is stale.
const LOOK: u64 = 1024;

/// Score behaviour against a baseline and move its agents between trust zones.
#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  \
    accel score today.csv --baseline fleet.baseline\n  \
    accel score today.csv --baseline b --segment region,agent --state zones.state -o csv --out s.csv\n  \
    tail -n +1 -f live.csv | accel score - --baseline b -o jsonl --state live.state --resume\n\n\
A score is the share of calibration rows that lie nearer to the baseline. QUARANTINED follows from evidence over \
several records: under calibrated scores a normal agent gets there after 10^4 records or more on average, unless \
--alpha or --false-quarantines-per-day say otherwise. For a million agents at a record a second that is 100 a second, \
so give a fleet --false-quarantines-per-day 10 --fleet-records-per-day 8.64e10.\n\n\
Rows of csv and jsonl carry the first 16 digits of the digests of the baseline, of the specification of scores, and of \
the rule of zones (its specification and thresholds). accel agents lists agents and releases them.")]
pub struct Score {
    /// The rows: CSV, NPY, NPZ or JSON lines; - is standard input.
    file: PathBuf,
    /// The baseline.
    #[arg(long, value_name = "BASELINE")]
    baseline: PathBuf,
    #[command(flatten)]
    reading: Reading,
    #[command(flatten)]
    zones: ZoneArgs,
    /// Keep the agents' zones in this file from run to run. It knows the inputs that it has counted, and no row of them
    /// is counted twice.
    #[arg(long, value_name = "FILE", help_heading = "States")]
    state: Option<PathBuf>,
    /// Go on after the rows of this input that the state file has counted; an input that is new to it is scored from
    /// its beginning. For text that grows, and for a pipe that begins again.
    #[arg(long, requires = "state", help_heading = "States")]
    resume: bool,
    /// What happens to an agent that was not seen in training: its parent scores it, or it is an error.
    #[arg(long, value_enum, default_value_t = Unknown::Parent, value_name = "WHAT", help_heading = "Input")]
    unknown_agent: Unknown,
    #[command(flatten)]
    choice: Choice,
    /// How to print: a summary as text; or one line a row as csv or jsonl, with the summary on standard error.
    #[arg(short, long, value_enum, default_value_t = Print::Text, value_name = "FORMAT", help_heading = "Output")]
    output: Print,
    /// The file to write, complete or not at all; standard output without it.
    #[arg(long, value_name = "FILE", help_heading = "Output")]
    out: Option<PathBuf>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Print {
    Text,
    Csv,
    Jsonl,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Unknown {
    Parent,
    Error,
}

/// What is known of each agent of this run.
struct Agents<'a> {
    baseline: &'a Baseline,
    unknown: Unknown,
    /// What the states call an agent without a name.
    nameless: &'static str,
    /// Number of the name in this run -> what scores it, and its number among the states.
    known: Vec<(Lookup, u32)>,
    names: Names,
}

impl Agents<'_> {
    /// What scores the agent of this name (empty where there is none), and its number among the states.
    fn find(&mut self, name: &str, states: &mut States) -> Outcome<(Lookup, u32)> {
        if let Some(number) = self.names.find(name) {
            return Ok(self.known[number as usize]);
        }
        let lookup = self.baseline.model.lookup((!name.is_empty()).then_some(name));
        if !lookup.known && self.unknown == Unknown::Error {
            return Err(Failure::Data(format!(
                "agent '{}' was not seen in training: train with it, or allow --unknown-agent parent",
                shown(name)
            )));
        }
        let kept = if name.is_empty() { self.nameless.to_owned() } else { shown(name) };
        let state = states.agent(&kept).map_err(|e| Failure::Data(e.to_string()))?;
        self.names.number(name);
        self.known.push((lookup, state));
        Ok((lookup, state))
    }
}

/// A name whose levels are readable.
fn shown(name: &str) -> String {
    name.replace(accel_baselines::rows::SEPARATOR, "/")
}

impl Score {
    /// Runs the command.
    pub fn run(&self, quiet: bool) -> Outcome {
        let baseline = baseline::read(&self.baseline)?;
        let in_baseline =
            |e: &dyn std::fmt::Display| Failure::Data(format!("{}: {e}", self.baseline.display()));
        let tables = baseline.setup().map_err(|e| in_baseline(&e))?.to_words();
        let setup = Setup::new(&anomaly_score::KERNEL, tables).map_err(|e| in_baseline(&e))?;
        let (rule, gains) = self.zones.rule()?;
        let mut kept = Kept::open(self.state.as_deref(), &rule, &gains)?;
        let features: Vec<String> = baseline.model.features.iter().map(|f| f.name.clone()).collect();
        let mut input = self.reading.open(&self.file, Some(features.clone()), kept.counted(), self.resume)?;
        baseline
            .model
            .check_columns(input.table.features())
            .map_err(|e| Failure::Data(format!("{}: {e}", input.name)))?;

        let registry = self.choice.registry();
        let mut engine = DeviceEngine::new(&registry, &self.choice)?;
        let mut out = Output::open(self.out.as_deref())?;
        kept.begin(input.table.resumed(), !input.file && !out.is_whole_or_nothing());
        let origin = Origin {
            features: &features,
            baseline: baseline.model.digest().short(),
            specification: anomaly_score::KERNEL.digest().short(),
            rule: kept.states.rule(),
        };
        let mut agents = Agents {
            baseline: &baseline,
            unknown: self.unknown_agent,
            nameless: if self.reading.segment.is_empty() { ONE_AGENT } else { NO_AGENT },
            known: Vec::new(),
            names: Names::new(),
        };
        let mut report = Report::new(&features, &kept.states);
        let bar = progress::records(input.table.total(), quiet);
        // The header comes with the first rows: nothing comes out of a run without a device.
        let mut text = if self.output == Print::Csv { rows::CSV_HEADER.to_owned() } else { String::new() };
        let mut name = String::new();
        let started = Instant::now();
        let (mut of_row, mut look) = (Vec::new(), LOOK);
        while let Some(chunk) = input.read(CHUNK)? {
            of_row.clear();
            for row in 0..chunk.rows() {
                let labels = self.reading.segment.len();
                if labels == 0 || (chunk.fault(row).is_some() && chunk.label(row, labels - 1).is_empty()) {
                    name.clear();
                } else {
                    agent(&chunk, row, labels, &mut name);
                }
                of_row.push(agents.find(&name, &mut kept.states)?);
            }
            let scores = scores(&mut engine, &baseline, &setup, &chunk, &of_row)?;
            let zones = zones::update(&mut engine, &rule, &gains, &mut kept.states, &of_row, &scores)?;
            let device = engine.devices();
            for (row, (&score, &zone)) in scores.iter().zip(&zones).enumerate() {
                let scored = rows::Row {
                    number: chunk.number(row),
                    agent: (!self.reading.segment.is_empty())
                        .then(|| kept.states.names().name(of_row[row].1)),
                    words: score,
                    zone: Zone::of_number(zone),
                    bad: chunk.fault(row).is_some(),
                };
                report.add(&scored, of_row[row].0.known);
                match self.output {
                    Print::Text => {}
                    Print::Csv => rows::csv(&scored, &origin, &mut text),
                    Print::Jsonl => rows::jsonl(&scored, &origin, &device, &mut text),
                }
            }
            // of a pipe, what has arrived is told at once
            out.write(text.as_bytes())?;
            out.flush()?;
            text.clear();
            kept.step(&input.table)?;
            if !input.file && !quiet && report.rows() >= look {
                look = 2 * report.rows();
                report.stale(&baseline).iter().for_each(|warning| eprintln!("{warning}"));
            }
            bar.set_position(report.rows());
        }
        bar.finish_and_clear();
        out.write(text.as_bytes())?;
        report.finish(
            started.elapsed(),
            input.table.bad_rows(),
            input.table.first_bad().map(ToString::to_string),
        );
        if report.rows() == 0 && input.table.resumed().is_none() {
            return Err(Failure::Data(format!("{}: no rows to score", input.name)));
        }
        let mut told = report.text(&input.name, &kept.states, &baseline, &engine);
        if self.resume {
            told += &match input.table.resumed() {
                Some(mark) => {
                    format!("resumed        after row {}, counted before\n", crate::text::count(mark.rows))
                }
                None => {
                    "resumed        from the beginning: no row of this input was counted before\n".to_owned()
                }
            };
        }
        if self.output == Print::Text {
            out.write(told.as_bytes())?;
        } else if !quiet {
            eprint!("{told}");
        }
        out.finish()?;
        // The state follows the output: a run that is killed in between counts nothing, and can be repeated.
        kept.finish(&input.table)?;
        engine.judge()
    }
}

/// The output words of a chunk; a bad row has the highest score.
fn scores(
    engine: &mut DeviceEngine<'_>,
    baseline: &Baseline,
    setup: &Setup,
    chunk: &Chunk,
    of_row: &[(Lookup, u32)],
) -> Outcome<Vec<[u32; 2]>> {
    let mut input = Vec::with_capacity(chunk.rows() * RECORD_WORDS);
    for (row, (lookup, _)) in of_row.iter().enumerate() {
        let counts = baseline.model.counts(chunk.row(row));
        input.extend(counts.as_chunks::<2>().0.iter().map(|c| halves(c[0], c[1])));
        input.push(lookup.number);
    }
    let output = engine.run_under(&anomaly_score::KERNEL, setup, input)?;
    let mut scores = output.as_chunks::<2>().0.to_vec();
    for (row, _) in chunk.bad() {
        scores[*row] = [0xFFFF, u32::MAX];
    }
    Ok(scores)
}
