//! The program `accel`.

mod args;
mod baseline;
mod clock;
mod commands;
mod devices;
mod engine;
mod failure;
mod form;
mod hex;
mod input;
mod output;
mod progress;
mod rows;
mod text;

use args::{Cli, Command};
use clap::Parser;
use failure::{Failure, Outcome};
use std::process::ExitCode;

fn main() -> ExitCode {
    let cli = Cli::parse();
    start_logging(&cli);
    let known = accel_cpu::Level::current().map_err(|e| Failure::Usage(e.to_string()));
    let code = match known.and_then(|_| run(&cli.command, cli.quiet)) {
        Ok(()) => 0,
        Err(failure) => {
            if !matches!(failure, Failure::Closed) {
                eprintln!("accel: {failure}");
            }
            failure.code()
        }
    };
    accel_runtime::left_behind::exit_code(code)
}

fn run(command: &Command, quiet: bool) -> Outcome {
    match command {
        Command::Check(c) => c.run(quiet),
        Command::Bench(c) => c.run(quiet),
        Command::Calibrate(c) => c.run(quiet),
        Command::Board(c) => c.run(),
        Command::Devices(c) => c.run(),
        Command::Kernels(c) => c.run(),
        Command::Validate(c) => c.run(quiet),
        Command::Encode(c) => c.run(),
        Command::Inspect(c) => c.run(),
        Command::Reseal(c) => c.run(),
        Command::Scan(c) => c.run(),
        Command::Policy(c) => c.run(),
        Command::Train(c) => c.run(),
        Command::Score(c) => c.run(quiet),
        Command::Baseline(c) => c.run(),
        Command::Merge(c) => c.run(),
        Command::Refit(c) => c.run(),
        Command::Agents(c) => c.run(),
        Command::Fuse(c) => c.run(quiet),
        Command::Vote(c) => c.run(quiet),
        Command::Route(c) => c.run(quiet),
        Command::Network(c) => c.run(quiet),
        Command::Merkle(c) => c.run(quiet),
        Command::Sim(c) => c.run(),
        Command::Hdl(c) => c.run(quiet),
        Command::Completions(c) => c.run(),
    }
}

/// Logs go to standard error: warnings and errors, more with `-v`, only errors with `-q`; `RUST_LOG` overrides.
fn start_logging(cli: &Cli) {
    let level = match (cli.quiet, cli.verbose) {
        (true, _) => "error",
        (false, 0) => "warn,wgpu_core=error,wgpu_hal=error",
        (false, 1) => "info,wgpu_core=warn,wgpu_hal=warn,naga=warn",
        (false, _) => "debug,wgpu_core=info,wgpu_hal=info,naga=info",
    };
    env_logger::Builder::from_env(env_logger::Env::default().default_filter_or(level))
        .format_timestamp_millis()
        .init();
}
