//! `accel hdl build`: from a board file to a bitstream and a report.

use crate::failure::{Failure, Outcome};
use crate::output;
use accel_flow::{Board, Design, FlowError, Options, Progress, Report, Tools};
use clap::{Args, ValueEnum};
use std::path::PathBuf;

/// Build the bitstream of a board: synthesis, place and route, report.
#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  accel hdl build --board ulx3s-85f\n  \
        accel hdl build --board ulx3s-85f --kernel quorum_vote --lanes 1 --seeds 1,2,3\n  \
        accel hdl build --board ulx3s-85f --alone --kernel descriptor_validation --lanes 4 --clock 230\n\n\
        A missed clock is an error: the report is written, the bitstream is not. Exit codes: 1 a missed clock; 2 usage or a \
        wrong board file; 3 no tools; 4 a tool failed, or the design does not fit.")]
pub struct Build {
    /// The board: a name of `accel hdl boards`, or a file that ends in .toml.
    #[arg(long, value_name = "NAME|FILE")]
    board: String,
    /// A kernel to put on it; several if given several times [default: the board's].
    #[arg(long = "kernel", value_name = "NAME")]
    kernels: Vec<String>,
    /// Lanes of each kernel that can have several [default: the board's].
    #[arg(long, value_name = "NUMBER")]
    lanes: Option<u32>,
    /// The seed of the router.
    #[arg(long, value_name = "NUMBER", default_value_t = 1, conflicts_with = "seeds")]
    seed: u32,
    /// Several seeds: each is a run of its own, the worst counts, and the fastest becomes the bitstream.
    #[arg(long, value_name = "LIST", value_delimiter = ',')]
    seeds: Vec<u32>,
    /// The core's clock [default: the board's].
    #[arg(long, value_name = "MHZ", allow_negative_numbers = true)]
    clock: Option<f64>,
    /// Lanes of one kernel alone, without link and shell: figures, no bitstream.
    #[arg(long)]
    alone: bool,
    /// The folder of the results and logs [default: build/BOARD].
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,
    /// How to print the report.
    #[arg(short, long, value_enum, default_value = "text")]
    output: Print,
}

/// How a report is printed.
#[derive(Clone, Copy, Debug, ValueEnum)]
enum Print {
    /// The table of figures for people.
    Text,
    /// Markdown.
    Md,
    /// One JSON document.
    Json,
}

/// The exit code of each kind of error.
pub(super) fn failure(error: FlowError) -> Failure {
    let words = error.to_string();
    match error {
        FlowError::Clock { .. } => Failure::Check(words),
        FlowError::UnknownBoard { .. }
        | FlowError::BoardFile { .. }
        | FlowError::Part { .. }
        | FlowError::Kernel(_)
        | FlowError::Usage(_)
        | FlowError::Pll { .. } => Failure::Usage(words),
        FlowError::ToolAbsent { .. } => Failure::Absent(words),
        _ => Failure::Data(words),
    }
}

impl Build {
    /// Runs the command.
    pub fn run(&self, quiet: bool) -> Outcome {
        let report = self.build(quiet).map_err(failure)?;
        match self.output {
            Print::Text => output::print(&super::report::plain(&report)),
            Print::Md => output::print(&report.markdown()),
            Print::Json => output::print_json(&report),
        }
    }

    fn build(&self, quiet: bool) -> Result<Report, FlowError> {
        let board = Board::find(&self.board)?;
        let core_mhz = self.clock.unwrap_or(board.clocks.core_mhz);
        if !(1.0..1000.0).contains(&core_mhz) {
            return Err(FlowError::Usage(format!("a clock of {core_mhz} MHz, expected 1 to 1000")));
        }
        let kernels = if self.kernels.is_empty() { &board.design.kernels } else { &self.kernels };
        let lanes = self.lanes.unwrap_or(board.design.lanes);
        let design = if self.alone {
            let [kernel] = &kernels[..] else {
                return Err(FlowError::Usage(format!(
                    "{} kernels, --alone takes one --kernel",
                    kernels.len()
                )));
            };
            Design::alone(kernel, lanes, core_mhz)?
        } else {
            Design::board(&board, kernels, lanes, core_mhz)?
        };
        let options = Options {
            seeds: if self.seeds.is_empty() { vec![self.seed] } else { self.seeds.clone() },
            out: self.out.clone().unwrap_or_else(|| PathBuf::from("build").join(&board.name)),
            figures_only: false,
        };
        let mut say = |progress: Progress| {
            if quiet {
                return;
            }
            match progress {
                Progress::Step(number, total, name) => eprintln!("[{number}/{total}] {name} ..."),
                Progress::Done(name, took) => eprintln!("      {name}: {:.1} s", took.as_secs_f64()),
            }
        };
        accel_flow::build(&board, &design, &options, &Tools::here(), &mut say)
    }
}
