//! `accel check`: every kernel on every device, compared bit for bit.

mod junit;
mod report;

use crate::devices::named;
use crate::failure::{Failure, Outcome};
use crate::{output, progress};
use accel_kernels::Kernel;
use accel_kernels::generate::DEFAULT_SEED;
use accel_runtime::board::is_board;
use accel_runtime::check::{CheckError, DevicePlan};
use accel_runtime::{CheckPlan, Listing, Registry, Settings, check};
use clap::{Args, ValueEnum};
use report::Report;
use std::time::Instant;

/// Run every kernel on every device that is here and compare all outputs bit for bit.
#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  \
    accel check\n  \
    accel check --kernel descriptor_validation,merkle_hash --records 10000000 --device cpu,gpu:0\n  \
    accel check --digest\n  \
    accel check -o junit > check.xml\n\n\
A device that is named has to be here (exit code 3); without --device, absent ones are listed with the reason.\n\
A device that is wrong on purpose runs too: if the comparison does not catch it, the check fails.")]
pub struct Check {
    /// Check only this kernel; may be given several times.
    #[arg(long, value_name = "NAME", value_delimiter = ',')]
    kernel: Vec<String>,
    /// Check only this device; may be given several times. Each has to be here.
    #[arg(long, value_name = "NAME", value_delimiter = ',')]
    device: Vec<String>,
    /// How many records are generated [default: 1000000; fpga:sim and boards compute the first 20000 of them,
    /// and no simulator more than the default unless it is named].
    #[arg(long, value_name = "NUMBER")]
    records: Option<u64>,
    /// The seed of the generated records.
    #[arg(long, value_name = "NUMBER", default_value_t = DEFAULT_SEED)]
    seed: u64,
    /// Print the SHA-256 of each kernel's output words and nothing else.
    #[arg(long)]
    digest: bool,
    /// Also print how often each value of each field occurred.
    #[arg(long)]
    coverage: bool,
    /// How to print.
    #[arg(short, long, value_enum, default_value_t = Print::Text, value_name = "FORMAT", conflicts_with = "digest")]
    output: Print,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Print {
    Text,
    Json,
    Junit,
}

/// Records that are generated unless the user says otherwise.
const RECORDS: u64 = 1_000_000;

/// Clock cycles that a simulator spends on each of its records, unless the user names it and a number: short batches
/// that leave a pipeline half empty take no more.
const CYCLES_A_RECORD: u64 = 8;

/// Records that a board computes unless the user names a number: its link may be slow, and it may be a simulation.
const RECORDS_BOARD: u64 = 20_000;

/// Records that RustHDL's simulator computes unless the user names it and a number: a second's worth.
const RECORDS_RUSTHDL: u64 = 20_000;

impl Check {
    /// Runs the command.
    pub fn run(&self, quiet: bool) -> Outcome {
        for name in &self.kernel {
            accel_kernels::find(name).map_err(|e| Failure::Usage(e.to_string()))?;
        }
        let wanted = |k: &&Kernel| self.kernel.is_empty() || self.kernel.iter().any(|name| name == k.name);
        let kernels: Vec<&'static Kernel> = accel_kernels::kernels().iter().copied().filter(wanted).collect();
        let registry = Registry::standard(Settings::default());
        let listings = registry.probe();
        let (devices, absent) = self.devices(&registry, &listings)?;
        // A board is there if it answers; it is held, since all devices of its name share this session.
        let boards = devices.iter().filter(|device| is_board(&device.name));
        let _boards = boards
            .map(|device| registry.open(&device.name).map_err(|e| Failure::Absent(e.to_string())))
            .collect::<Outcome<Vec<_>>>()?;
        let plan = CheckPlan {
            kernels,
            devices,
            seed: self.seed,
            records: self.records.unwrap_or(RECORDS),
            deadline: None,
        };
        let bar = progress::records(Some(plan.records), quiet);
        let started = Instant::now();
        let result = check(&registry, &plan, &mut |p| {
            bar.set_length(p.total);
            bar.set_position(p.done);
            bar.set_message(format!("{} {}", p.kernel, p.suite));
        });
        bar.finish_and_clear();
        let report = result.map_err(|e| match e {
            CheckError::Open(e) => Failure::Usage(e.to_string()),
            CheckError::OneDevice { .. } | CheckError::NoRecords { .. } => Failure::Usage(e.to_string()),
            other => Failure::Check(other.to_string()),
        })?;
        // What a board is, it says when it is opened.
        let listed = |device: &DevicePlan| listings.iter().any(|listing| listing.name == device.name);
        let listings = if plan.devices.iter().all(listed) { listings } else { registry.probe() };
        let report =
            Report { plan: &plan, listings: &listings, absent, report: &report, elapsed: started.elapsed() };
        if self.digest {
            output::print(&report.digests())?;
        } else {
            match self.output {
                Print::Text => output::print(&report.text(self.coverage))?,
                Print::Json => output::print_json(&report.json())?,
                Print::Junit => output::print(&junit::render(&report)?)?,
            }
        }
        report.judge(!self.device.is_empty())
    }

    /// The devices to check, and those that are absent with the reason.
    fn devices(
        &self,
        registry: &Registry,
        listings: &[Listing],
    ) -> Outcome<(Vec<DevicePlan>, Vec<report::Absent>)> {
        let records = self.records.unwrap_or(RECORDS);
        let plan = |name: &str, named: bool| {
            let most = match name {
                "fpga:sim" if !(named && self.records.is_some()) => RECORDS_RUSTHDL,
                "fpga:verilator" if !named => RECORDS,
                name if is_board(name) && self.records.is_none() => RECORDS_BOARD,
                _ => records,
            };
            // A block that takes many cycles a record computes fewer of them, unless the user names the number.
            let asked = named && self.records.is_some();
            let cycles = (name.starts_with("fpga:") && !asked).then_some(CYCLES_A_RECORD * most);
            DevicePlan { name: name.to_owned(), records: most.min(records), cycles }
        };
        if self.device.is_empty() {
            let here = listings.iter().filter(|l| l.absent.is_none()).map(|l| plan(&l.name, false)).collect();
            let absent = listings.iter().filter_map(|l| Some((l.name.clone(), l.absent.clone()?))).collect();
            return Ok((here, absent));
        }
        let names = named(registry, &self.device)?;
        for name in &names {
            if let Some(reason) = listings.iter().find(|l| &l.name == name).and_then(|l| l.absent.as_ref()) {
                return Err(Failure::Absent(format!("{name} is absent: {reason}")));
            }
            if name.starts_with("gpu:") && !listings.iter().any(|l| &l.name == name) {
                return Err(Failure::Absent(format!("{name} is absent: see `accel devices`")));
            }
        }
        Ok((names.iter().map(|name| plan(name, true)).collect(), Vec::new()))
    }
}
