//! `accel refit`: the next model from the moments.

use crate::failure::Outcome;
use crate::{baseline, output};
use clap::Args;
use std::path::PathBuf;

/// Make the next model from the moments that a baseline has gathered.
#[derive(Debug, Args)]
#[command(after_help = "Example:\n  accel refit both.baseline --out next.baseline\n  \
    accel train fresh.csv --update next.baseline --role calibration --out next.baseline\n\n\
The new model has to be calibrated, with rows that it was not made from, before it scores.")]
pub struct Refit {
    /// The baseline.
    baseline: PathBuf,
    /// The baseline to write, complete or not at all.
    #[arg(long, value_name = "BASELINE")]
    out: PathBuf,
}

impl Refit {
    /// Runs the command.
    pub fn run(&self) -> Outcome {
        let next = baseline::read(&self.baseline)?.refit();
        baseline::write(&self.out, &next)?;
        output::print(&format!("{}\n", next.describe().trim_end()))
    }
}
