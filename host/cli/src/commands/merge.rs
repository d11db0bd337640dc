//! `accel merge`: what several sites gathered under one model.

use crate::failure::{Failure, Outcome};
use crate::{baseline, output};
use clap::Args;
use std::path::PathBuf;

/// Add what several baselines gathered under one model.
#[derive(Debug, Args)]
#[command(after_help = "Example:\n  accel merge site-a.baseline site-b.baseline --out both.baseline\n\n\
The result has the bytes of a single gathering of all rows, however they were split.")]
pub struct Merge {
    /// The baselines, all of the same model.
    #[arg(required = true, num_args = 2..)]
    baselines: Vec<PathBuf>,
    /// The baseline to write, complete or not at all.
    #[arg(long, value_name = "BASELINE")]
    out: PathBuf,
}

impl Merge {
    /// Runs the command.
    pub fn run(&self) -> Outcome {
        let mut sum = baseline::read(&self.baselines[0])?;
        for path in &self.baselines[1..] {
            let next = baseline::read(path)?;
            sum = sum.merge(&next).map_err(|e| Failure::Data(format!("{}: {e}", path.display())))?;
        }
        baseline::write(&self.out, &sum)?;
        output::print(&format!("{}\n", sum.describe().trim_end()))
    }
}
