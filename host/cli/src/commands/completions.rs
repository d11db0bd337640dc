//! `accel completions`: shell completions.

use crate::args::Cli;
use crate::failure::Outcome;
use crate::output;
use clap::{Args, CommandFactory};
use clap_complete::Shell;

/// Print completions for a shell.
#[derive(Debug, Args)]
#[command(
    after_help = "Example:\n  accel completions bash > ~/.local/share/bash-completion/completions/accel"
)]
pub struct Completions {
    /// The shell.
    #[arg(value_enum)]
    shell: Shell,
}

impl Completions {
    /// Runs the command.
    pub fn run(&self) -> Outcome {
        let mut script = Vec::new();
        clap_complete::generate(self.shell, &mut Cli::command(), "accel", &mut script);
        output::print(&String::from_utf8_lossy(&script))
    }
}
