//! `accel vote`: items decided by the votes of registered voters.

mod report;

use crate::devices::Choice;
use crate::engine::DeviceEngine;
use crate::failure::{Failure, Outcome};
use crate::input;
use crate::output::{Output, Print};
use crate::text;
use accel_features::{Format, OnBadRow};
use accel_kernels::quorum_vote::KERNEL;
use accel_runtime::Setup;
use accel_votes::{Options, Registered, Threshold, Votes};
use clap::Args;
use report::Report;
use std::path::PathBuf;
use std::time::Instant;

/// Decide items by the votes of up to 64 registered voters.
#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  \
    accel vote votes.csv\n  \
    accel vote votes.jsonl --voters replicas.csv --threshold 2/3 -o csv --out decided.csv\n  \
    accel vote votes.csv --voter r1=3,r2=1,r3=1 --threshold majority -o json\n\n\
A row is one vote: its columns item, voter and value. Values are texts: two are the same if their bytes are. The threshold \
is a share of the registered weight, absent voters included: 75% by default, 66.7%, 2/3, or with > in front for more than \
that; majority is >1/2. Without --voters and --voter every voter of the file is registered with weight 1.\n\n\
The value with the most weight wins; of several with that weight the first in the order of their bytes. A voter that \
votes for one value twice counts once; one that votes for different values of an item counts for none and is named.\n\n\
In csv and text, names of voters are separated by blanks; a name with a blank or a quotation mark stands as a JSON string.\n\n\
Exit code 1 means that an item has not reached the threshold; the output is complete all the same.")]
pub struct Vote {
    /// The votes: CSV or JSON lines; - is standard input.
    file: PathBuf,
    /// The share of the registered weight that a value needs.
    #[arg(long, value_name = "SHARE", default_value = "75%")]
    threshold: Threshold,
    /// The registered voters: CSV or JSON lines with voter and weight, 0 to 65535.
    #[arg(long, value_name = "FILE", conflicts_with = "voter")]
    voters: Option<PathBuf>,
    /// The registered voters: a=3,b=1.
    #[arg(long, value_name = "NAME=WEIGHT", value_delimiter = ',')]
    voter: Vec<String>,
    /// The columns of item, voter and value.
    #[arg(
        long,
        value_name = "ITEM,VOTER,VALUE",
        value_delimiter = ',',
        default_value = "item,voter,value",
        help_heading = "Input"
    )]
    columns: Vec<String>,
    /// The format: auto, csv (with a header) or jsonl.
    #[arg(long, value_name = "FORMAT", default_value_t = Format::Auto, help_heading = "Input")]
    format: Format,
    /// What happens to a row that can't be read, or whose voter is not registered: error or skip.
    #[arg(long, value_name = "WHAT", default_value_t = OnBadRow::Error, help_heading = "Input")]
    on_bad_row: OnBadRow,
    #[command(flatten)]
    choice: Choice,
    /// How to print: the items without agreement and with dissent as text, all as one JSON document, or a line an item
    /// as csv or jsonl with a summary on standard error.
    #[arg(short, long, value_enum, default_value_t = Print::Text, value_name = "FORMAT", help_heading = "Output")]
    output: Print,
    /// The file to write, complete or not at all; standard output without it.
    #[arg(long, value_name = "FILE", help_heading = "Output")]
    out: Option<PathBuf>,
}

impl Vote {
    /// Runs the command.
    pub fn run(&self, quiet: bool) -> Outcome {
        if self.on_bad_row == OnBadRow::Isolate {
            let why = "--on-bad-row isolate has no meaning for votes: use error or skip";
            return Err(Failure::Usage(why.to_owned()));
        }
        let columns: [String; 3] = self.columns.clone().try_into().map_err(|found: Vec<String>| {
            Failure::Usage(format!("--columns takes three names, item, voter and value, not {}", found.len()))
        })?;
        let registered = self.registered()?;
        let format = if self.format == Format::Auto { Format::of_path(&self.file) } else { self.format };
        let options = Options { columns, registered, format, on_bad_row: self.on_bad_row };
        let registry = self.choice.registry();
        let mut engine = DeviceEngine::new(&registry, &self.choice)?;
        let started = Instant::now();
        let source = input::open(&self.file)?;
        let in_file = |e: &dyn std::fmt::Display| Failure::Data(format!("{}: {e}", source.name));
        let votes = Votes::read(source.reader, &options).map_err(|e| in_file(&e))?;
        if votes.items().is_empty() {
            return Err(in_file(&"no votes to count"));
        }
        let params = votes.setup(self.threshold.share()).to_words();
        let setup = Setup::new(&KERNEL, params).map_err(|e| in_file(&e))?;
        let words = engine.run_under(&KERNEL, &setup, votes.records().to_vec())?;
        let report = Report {
            votes: &votes,
            threshold: self.threshold,
            decided: votes.decisions(&words).collect(),
            engine: &engine,
            elapsed: started.elapsed(),
        };

        let mut out = Output::open(self.out.as_deref())?;
        let summary = report.summary(&source.name);
        let printed = match self.output {
            Print::Text => report.text() + &summary,
            Print::Json => report.json(),
            Print::Jsonl => report.jsonl(),
            Print::Csv => report.csv(),
        };
        out.write(printed.as_bytes())?;
        if matches!(self.output, Print::Csv | Print::Jsonl) && !quiet {
            eprint!("{summary}");
        }
        out.finish()?;
        engine.judge()?;
        match report.open() {
            0 => Ok(()),
            open => Err(Failure::Check(format!(
                "{} of {} items have not reached {}",
                text::count(open),
                text::count(report.decided.len() as u64),
                self.threshold
            ))),
        }
    }

    /// The voters that the command line registers, if it does.
    fn registered(&self) -> Outcome<Option<Registered>> {
        if let Some(path) = &self.voters {
            let source = input::open(path)?;
            let found = Registered::read(source.reader, Format::of_path(path))
                .map_err(|e| Failure::Data(format!("{}: {e}", source.name)))?;
            return Ok(Some(found));
        }
        let mut found = Registered::default();
        for text in &self.voter {
            found.add_text(text).map_err(|e| Failure::Usage(e.to_string()))?;
        }
        Ok((!found.is_empty()).then_some(found))
    }
}
