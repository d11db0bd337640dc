//! `accel network`: networks of agents.

mod report;
mod simulate;

use crate::failure::Outcome;
use clap::{Args, Subcommand};

/// Simulate networks of agents: zones, partitions, routes.
#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  accel network simulate\n  accel network simulate --agents 1000000 --seed 7\n\n\
                        accel network simulate --help goes on."
)]
pub struct Network {
    #[command(subcommand)]
    what: What,
}

#[derive(Debug, Subcommand)]
enum What {
    Simulate(simulate::Simulate),
}

impl Network {
    /// Runs the command.
    pub fn run(&self, quiet: bool) -> Outcome {
        match &self.what {
            What::Simulate(s) => s.run(quiet),
        }
    }
}
