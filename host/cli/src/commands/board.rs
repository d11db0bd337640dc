//! `accel board`: boards and what stands in for them.

mod serve;

use crate::failure::Outcome;
use clap::{Args, Subcommand};

/// Serve a virtual board.
#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  accel board serve --tcp 127.0.0.1:7000\n  accel board serve --pty /tmp/board --once\n\n\
                        accel board serve --help goes on."
)]
pub struct Board {
    #[command(subcommand)]
    what: What,
}

#[derive(Debug, Subcommand)]
enum What {
    Serve(serve::Serve),
}

impl Board {
    /// Runs the command.
    pub fn run(&self) -> Outcome {
        match &self.what {
            What::Serve(s) => s.run(),
        }
    }
}
