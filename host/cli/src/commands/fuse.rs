//! `accel fuse`: items of evidence, fused into one probability an agent.

mod report;

use crate::devices::Choice;
use crate::engine::DeviceEngine;
use crate::failure::{Failure, Outcome};
use crate::input;
use crate::output::{Output, Print};
use accel_evidence::{Evidence, Options, Weight};
use accel_features::{Format, OnBadRow};
use accel_kernels::evidence_fusion::{Fused, KERNEL, Mode};
use accel_runtime::Setup;
use clap::{Args, ValueEnum};
use report::Report;
use std::path::PathBuf;
use std::time::Instant;

/// Fuse items of evidence into one probability an agent.
#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  \
    accel fuse items.csv\n  \
    accel fuse items.jsonl --mode mixture --partition-size 4 -o csv --out agents.csv\n  \
    accel fuse items.csv --weights timing_anomaly=0.4,spoofing=0.9 -o json\n\n\
A row is one item: its columns agent, type and log_odds, or probability where there are no log-odds; others, such as \
confidence, source and time, are ignored. Log-odds are stopped at 50 either way. Types that weigh by themselves are \
consensus_violation 0.9, timing_anomaly 0.8, resource_usage 0.7, api_pattern 0.6 and network_behavior 0.5; up to three \
others weigh 0.5.\n\n\
Mode sum adds the items of a type: they are independent. Mode mixture adds the items of each partition and takes the \
logarithm of the sum of the exponentials of these sums. The log-odds of an agent are the weighted mean of its types.")]
pub struct Fuse {
    /// The items: CSV or JSON lines; - is standard input.
    file: PathBuf,
    /// What is made of the items of one type.
    #[arg(long, value_enum, default_value_t = ModeArg::Sum, value_name = "MODE")]
    mode: ModeArg,
    /// The weights of types, 0 to 6.5535: timing_anomaly=0.8,drift=0.3.
    #[arg(long, value_name = "TYPE=WEIGHT", value_delimiter = ',')]
    weights: Vec<Weight>,
    /// Mixture: so many items of an agent and type, in the order in which they come, are a partition [default: the
    /// column partition names it; without that column, 4].
    #[arg(long, value_name = "ITEMS", value_parser = clap::value_parser!(u32).range(1..))]
    partition_size: Option<u32>,
    /// The format: auto, csv (with a header) or jsonl.
    #[arg(long, value_name = "FORMAT", default_value_t = Format::Auto, help_heading = "Input")]
    format: Format,
    /// What happens to a row that can't be read: error or skip.
    #[arg(long, value_name = "WHAT", default_value_t = OnBadRow::Error, help_heading = "Input")]
    on_bad_row: OnBadRow,
    #[command(flatten)]
    choice: Choice,
    /// How to print: the agents that stand out as text, all as one JSON document, or a line an agent as csv or jsonl
    /// with a summary on standard error.
    #[arg(short, long, value_enum, default_value_t = Print::Text, value_name = "FORMAT", help_heading = "Output")]
    output: Print,
    /// The file to write, complete or not at all; standard output without it.
    #[arg(long, value_name = "FILE", help_heading = "Output")]
    out: Option<PathBuf>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum ModeArg {
    Sum,
    Mixture,
}

impl Fuse {
    /// Runs the command.
    pub fn run(&self, quiet: bool) -> Outcome {
        if self.on_bad_row == OnBadRow::Isolate {
            let why = "--on-bad-row isolate has no meaning for evidence: use error or skip";
            return Err(Failure::Usage(why.to_owned()));
        }
        for (at, Weight { kind, .. }) in self.weights.iter().enumerate() {
            if self.weights[..at].iter().any(|before| before.kind == *kind) {
                return Err(Failure::Usage(format!("--weights: '{kind}' is given two weights: give it one")));
            }
        }
        let mode = match self.mode {
            ModeArg::Sum => Mode::Sum,
            ModeArg::Mixture => Mode::Mixture,
        };
        let options = Options {
            mode,
            partition_size: self.partition_size,
            weights: self.weights.clone(),
            format: if self.format == Format::Auto { Format::of_path(&self.file) } else { self.format },
            on_bad_row: self.on_bad_row,
        };
        let registry = self.choice.registry();
        let mut engine = DeviceEngine::new(&registry, &self.choice)?;
        let started = Instant::now();
        let source = input::open(&self.file)?;
        let in_file = |e: &dyn std::fmt::Display| Failure::Data(format!("{}: {e}", source.name));
        let evidence = Evidence::read(source.reader, &options).map_err(|e| in_file(&e))?;
        let params = evidence.setup().to_words();
        let setup = Setup::new(&KERNEL, params).map_err(|e| in_file(&e))?;
        let words = engine.run_under(&KERNEL, &setup, evidence.records().to_vec())?;
        let fused = words.chunks_exact(KERNEL.output_words).map(Fused::of_words).collect();
        let report = Report { evidence: &evidence, mode, fused, engine: &engine, elapsed: started.elapsed() };

        let mut out = Output::open(self.out.as_deref())?;
        let summary = report.summary(&source.name);
        let text = match self.output {
            Print::Text => report.text() + "\n" + &summary,
            Print::Json => report.json(),
            Print::Jsonl => report.jsonl(),
            Print::Csv => report.csv(),
        };
        out.write(text.as_bytes())?;
        if matches!(self.output, Print::Csv | Print::Jsonl) && !quiet {
            eprint!("{summary}");
        }
        out.finish()?;
        engine.judge()
    }
}
