//! `accel baseline`: baselines in words.

use crate::failure::Outcome;
use crate::{baseline, output};
use clap::{Args, Subcommand};
use std::path::PathBuf;

/// Print a baseline in words, or compare two.
#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  accel baseline show fleet.baseline\n  \
                        accel baseline diff monday.baseline tuesday.baseline")]
pub struct Show {
    #[command(subcommand)]
    what: What,
}

#[derive(Debug, Subcommand)]
enum What {
    /// Print a baseline in words.
    Show {
        /// The baseline.
        baseline: PathBuf,
    },
    /// Say what differs between two baselines.
    Diff {
        /// The first.
        left: PathBuf,
        /// The second.
        right: PathBuf,
    },
}

impl Show {
    /// Runs the command.
    pub fn run(&self) -> Outcome {
        match &self.what {
            What::Show { baseline: path } => output::print(&baseline::read(path)?.describe()),
            What::Diff { left, right } => {
                let lines = baseline::read(left)?.diff(&baseline::read(right)?);
                let text = if lines.is_empty() { "no difference".to_owned() } else { lines.join("\n") };
                output::print(&(text + "\n"))
            }
        }
    }
}
