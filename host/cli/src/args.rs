//! The command line.

use crate::commands;
use clap::{Parser, Subcommand, ValueEnum};

/// Validates tool-capability descriptors on CPUs, GPUs and FPGA designs, and proves that all of them agree bit
/// for bit.
#[derive(Debug, Parser)]
#[command(
    name = "accel",
    version,
    propagate_version = true,
    after_help = "Examples:\n  \
        accel check                        every kernel on every device here, compared bit for bit\n  \
        accel bench --quick                how fast each of them is, every output verified\n  \
        accel devices                      what is here, what is absent and why\n  \
        accel scan --out tools.tcpdb       a descriptor for every command on the PATH\n  \
        accel validate tools.tcpdb         the verdict on each\n\n\
        Exit codes: 0 ok; 1 mismatch or failed check; 2 usage; 3 a required device is absent;\n            \
        4 input or data error; 5 a proof does not verify. Data goes to standard output, progress\n            \
        and logs to standard error."
)]
pub struct Cli {
    /// Say more on standard error; twice for debugging.
    #[arg(short, long, global = true, action = clap::ArgAction::Count, conflicts_with = "quiet")]
    pub verbose: u8,
    /// Say nothing on standard error but errors.
    #[arg(short, long, global = true)]
    pub quiet: bool,
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
}

/// The commands.
#[derive(Debug, Subcommand)]
pub enum Command {
    Check(commands::check::Check),
    Bench(commands::bench::Bench),
    Calibrate(commands::calibrate::Calibrate),
    Board(commands::board::Board),
    Devices(commands::devices::Devices),
    Kernels(commands::kernels::Kernels),
    Validate(commands::validate::Validate),
    Encode(commands::encode::Encode),
    Inspect(commands::inspect::Inspect),
    Reseal(commands::reseal::Reseal),
    Scan(commands::scan::Scan),
    Policy(commands::policy::Policy),
    Train(commands::train::Train),
    Score(commands::score::Score),
    Baseline(commands::baseline::Show),
    Merge(commands::merge::Merge),
    Refit(commands::refit::Refit),
    Agents(commands::agents::Agents),
    Fuse(commands::fuse::Fuse),
    Vote(commands::vote::Vote),
    Route(commands::route::Route),
    Network(commands::network::Network),
    Merkle(commands::merkle::Merkle),
    Sim(commands::sim::Sim),
    Hdl(commands::hdl::Hdl),
    Completions(commands::completions::Completions),
}

/// Text for people or JSON for programs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// Tables and sentences.
    Text,
    /// One JSON document.
    Json,
}
