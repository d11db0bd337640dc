//! `accel agents`: the zones of agents, and release by hand.

use crate::failure::{Failure, Outcome};
use crate::{clock, output, text};
use accel_features::States;
use accel_kernels::zone_update::Zone;
use clap::{Args, Subcommand};
use std::path::{Path, PathBuf};

/// List the agents of a state file, or release one.
#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  accel agents list zones.state\n  \
                        accel agents release zones.state eu/a17 --reason 'maintenance, ticket 4711'")]
pub struct Agents {
    #[command(subcommand)]
    what: What,
}

#[derive(Debug, Subcommand)]
enum What {
    /// List agents that are not TRUSTED, and the releases by hand.
    List {
        /// The state file.
        state: PathBuf,
        /// List the TRUSTED ones too.
        #[arg(long)]
        all: bool,
    },
    /// Make an agent TRUSTED and forget its evidence; who, when and why stay in the file.
    Release {
        /// The state file.
        state: PathBuf,
        /// The agent.
        agent: String,
        /// Why.
        #[arg(long)]
        reason: String,
    },
}

fn load(path: &Path) -> Outcome<States> {
    States::load_under_any_rule(path).map_err(|e| Failure::Data(format!("{}: {e}", path.display())))
}

impl Agents {
    /// Runs the command.
    pub fn run(&self) -> Outcome {
        match &self.what {
            What::List { state, all } => {
                let states = load(state)?;
                let mut table = text::table(&["AGENT", "ZONE", "EVIDENCE>", "RECORDS>"]);
                for (number, (name, of)) in (0..).zip(states.names().iter().zip(states.states())) {
                    if of.zone > 0 || *all {
                        table.add_row([
                            name.to_owned(),
                            Zone::of_number(of.zone).to_string(),
                            format!("{:.3}", f64::from(of.evidence) / 65_536.0),
                            text::count(states.seen(number)),
                        ]);
                    }
                }
                let mut out = text::lines(&table);
                for release in states.releases() {
                    out += &format!(
                        "released {} from {} at {} s since 1970: {}\n",
                        release.agent,
                        Zone::of_number(release.before.zone),
                        release.time,
                        release.reason
                    );
                }
                output::print(&out)
            }
            What::Release { state, agent, reason } => {
                let mut states = load(state)?;
                let fail = |e: accel_features::StateError| Failure::Data(format!("{}: {e}", state.display()));
                let before = states.release(agent, reason, clock::seconds()?).map_err(fail)?.before;
                states.save(state).map_err(fail)?;
                output::print(&format!("{agent}: {} -> TRUSTED\n", Zone::of_number(before.zone)))
            }
        }
    }
}
