//! `accel policy`: a complete example, and what is in force.

use crate::failure::Outcome;
use crate::form::Rules;
use crate::output;
use accel_descriptors::policy::Policy as Demands;
use clap::{Args, Subcommand};

/// Print a complete example of a policy, or the policy in force.
#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  accel policy example > strict.toml\n  \
                        accel policy effective --policy strict.toml --layout b")]
pub struct Policy {
    #[command(subcommand)]
    what: What,
}

#[derive(Debug, Subcommand)]
enum What {
    /// A complete, commented policy file with every key at its default.
    Example,
    /// The policy in force with these options: command line above file above default.
    Effective(Rules),
}

impl Policy {
    /// Runs the command.
    pub fn run(&self) -> Outcome {
        match &self.what {
            What::Example => output::print(&Demands::example()),
            What::Effective(rules) => {
                let policy = rules.policy()?;
                output::print(&format!("{}\n# digest {}\n", policy.to_toml().trim_end(), policy.digest()))
            }
        }
    }
}
