//! Rows of behaviour from a file: the options, and the agents by name.

use crate::failure::{Failure, Outcome};
use crate::input::{self, Input};
use accel_baselines::rows::SEPARATOR;
use accel_features::{Chunk, Format, Mark, OnBadRow, Options, Table};
use clap::Args;
use std::io::Read;
use std::path::Path;

/// How a table of behaviour is read.
#[derive(Clone, Debug, Args)]
#[command(next_help_heading = "Input")]
pub struct Reading {
    /// The format: auto, csv (with a header), npy, npz or jsonl.
    #[arg(long, value_name = "FORMAT", default_value_t = Format::Auto)]
    pub format: Format,
    /// The columns that are features, at most 16 [default: all columns of numbers, or those of the baseline].
    #[arg(long, value_name = "NAMES", value_delimiter = ',')]
    pub columns: Option<Vec<String>>,
    /// The column that names the agent or cohort; levels above it go before it: sector,region,agent.
    #[arg(long, value_name = "COLUMNS", value_delimiter = ',')]
    pub segment: Vec<String>,
    /// What happens to a row that can't be read: error, skip, or isolate: scoring gives it the highest score, training
    /// leaves it out.
    #[arg(long, value_name = "WHAT", default_value_t = OnBadRow::Error)]
    pub on_bad_row: OnBadRow,
}

/// A table that is open.
pub struct Rows {
    /// The table.
    pub table: Table<Box<dyn Read + Send>>,
    /// What messages call the input.
    pub name: String,
    /// Whether it is a file, which has an end.
    pub file: bool,
}

impl Reading {
    /// Opens a table; `features` are the columns unless the command line names them. `counted` are the inputs that
    /// were counted before, where that matters, and the table goes on after them if it is to `resume`.
    pub fn open(
        &self,
        path: &Path,
        features: Option<Vec<String>>,
        counted: Option<Vec<Mark>>,
        resume: bool,
    ) -> Outcome<Rows> {
        let Input { reader, name, bytes, .. } = input::open(path)?;
        let options = Options {
            format: if self.format == Format::Auto { Format::of_path(path) } else { self.format },
            features: self.columns.clone().or(features),
            labels: self.segment.clone(),
            on_bad_row: self.on_bad_row,
            mark: counted.is_some(),
            counted: counted.unwrap_or_default(),
            resume,
        };
        let table = Table::open(reader, &options).map_err(|e| Failure::Data(format!("{name}: {e}")))?;
        Ok(Rows { table, name, file: bytes.is_some() })
    }
}

impl Rows {
    /// The next rows, at most so many.
    pub fn read(&mut self, rows: usize) -> Outcome<Option<Chunk>> {
        self.table.read(rows).map_err(|e| Failure::Data(format!("{}: {e}", self.name)))
    }
}

/// The agent of a row: its labels, outermost level first.
pub fn agent(chunk: &Chunk, row: usize, labels: usize, name: &mut String) {
    name.clear();
    for column in 0..labels {
        if column > 0 {
            name.push(SEPARATOR);
        }
        name.push_str(chunk.label(row, column));
    }
}
