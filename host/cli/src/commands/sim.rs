//! `accel sim`: a kernel's hardware block, cycle by cycle.

use crate::args::Format;
use crate::failure::{Failure, Outcome};
use crate::{output, text};
use accel_kernels::generate::{self, DEFAULT_SEED};
use accel_sim::{Backend, Options, Run, SimError};
use clap::{Args, ValueEnum};
use serde_json::json;
use std::path::PathBuf;
use std::time::{Duration, Instant};

/// Simulate the hardware block of a kernel and count its cycles.
#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  \
    accel sim descriptor_validation\n  \
    accel sim descriptor_validation --records 100000 --stall-seed 7 --device fpga:verilator\n  \
    accel sim descriptor_validation --records 200 --vcd wave.vcd    (then: gtkwave wave.vcd)\n\n\
Every output is compared with the reference; a difference is exit code 1.")]
pub struct Sim {
    /// The kernel.
    kernel: String,
    /// How many generated records pass through the block.
    #[arg(long, value_name = "NUMBER", default_value_t = 10_000)]
    records: u64,
    /// The seed of the generated records.
    #[arg(long, value_name = "NUMBER", default_value_t = DEFAULT_SEED)]
    seed: u64,
    /// Stall both sides at random, from this seed; without it nothing stalls.
    #[arg(long, value_name = "NUMBER")]
    stall_seed: Option<u64>,
    /// Also flush in mid-burst at random; the records that vanish are sent again.
    #[arg(long, requires = "stall_seed")]
    flushes: bool,
    /// Pipeline stages of the block [default: one after each level of logic].
    #[arg(long, value_name = "NUMBER")]
    stages: Option<usize>,
    /// Write the waveform of the first block of records to this file.
    #[arg(long, value_name = "FILE")]
    vcd: Option<PathBuf>,
    /// What simulates.
    #[arg(long, value_enum, default_value_t = Simulator::RustHdl, value_name = "NAME")]
    device: Simulator,
    /// How to print.
    #[arg(short, long, value_enum, default_value_t = Format::Text, value_name = "FORMAT")]
    output: Format,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Simulator {
    /// The RustHDL block in RustHDL's simulator.
    #[value(name = "fpga:sim")]
    RustHdl,
    /// The emitted Verilog, verilated.
    #[value(name = "fpga:verilator")]
    Verilator,
}

impl Simulator {
    fn name(self) -> &'static str {
        match self {
            Simulator::RustHdl => "fpga:sim",
            Simulator::Verilator => "fpga:verilator",
        }
    }
}

/// The sums over all batches.
#[derive(Default)]
struct Sums {
    runs: Vec<Run>,
    mismatches: u64,
    elapsed: Duration,
}

impl Sim {
    /// Runs the command.
    pub fn run(&self) -> Outcome {
        let kernel = accel_kernels::find(&self.kernel).map_err(|e| Failure::Usage(e.to_string()))?;
        if self.records == 0 {
            return Err(Failure::Usage("nothing to simulate: --records is 0".to_owned()));
        }
        let backend = match self.device {
            Simulator::RustHdl => Backend::RustHdl,
            Simulator::Verilator => Backend::Verilated,
        };
        let mut simulator = accel_sim::open(backend, kernel, self.stages).map_err(sim_failure)?;
        let mut sums = Sums::default();
        let mut vcd = self.vcd.clone();
        for block in generate::blocks(kernel, self.seed, self.records) {
            let batch = block.batch();
            let mut outputs = vec![!0; batch.output_len()];
            let options = Options {
                stalls: self.stall_seed.map(|seed| seed.wrapping_add(block.first)),
                flushes: self.flushes,
                vcd: vcd.take(),
                ..Options::default()
            };
            let started = Instant::now();
            sums.runs.push(simulator.run(&batch, &mut outputs, &options).map_err(sim_failure)?);
            sums.elapsed += started.elapsed();
            let reference = batch.reference();
            sums.mismatches += reference.iter().zip(&outputs).filter(|(r, o)| r != o).count() as u64;
        }
        match self.output {
            Format::Text => output::print(&self.text(&sums, simulator.stages()))?,
            Format::Json => output::print_json(&self.json(&sums, simulator.stages()))?,
        }
        if sums.mismatches > 0 {
            return Err(Failure::Check(format!(
                "{} of {} output words differ from the reference",
                sums.mismatches, self.records
            )));
        }
        Ok(())
    }

    fn text(&self, sums: &Sums, stages: usize) -> String {
        let sum = |of: fn(&Run) -> u64| sums.runs.iter().map(of).sum::<u64>();
        let cycles = sum(|r| r.cycles);
        let seconds = sums.elapsed.as_secs_f64().max(1e-9);
        let latency =
            sums.runs[0].first_output_latency.map_or_else(|| "-".to_owned(), |l| format!("{l} cycles"));
        let mut table = text::table(&["", ""]);
        let mut row = |name: &str, value: String| {
            table.add_row([name.to_owned(), value]);
        };
        row(
            "records",
            format!("{} in {} batches, seed {}", text::count(self.records), sums.runs.len(), self.seed),
        );
        row("mismatches", format!("{} against the reference", sums.mismatches));
        row("pipeline stages", stages.to_string());
        row("cycles", text::count(cycles));
        row("cycles/record", format!("{:.4}", cycles as f64 / self.records as f64));
        row("latency", format!("{latency} from the first record taken to its output"));
        row("parameters", format!("{} cycles to load them", text::count(sum(|r| r.setup_cycles))));
        row(
            "stalled in",
            format!("{} cycles with a record offered and not taken", text::count(sum(|r| r.stalled_in))),
        );
        row(
            "stalled out",
            format!("{} cycles with an output offered and not taken", text::count(sum(|r| r.stalled_out))),
        );
        row("gaps", format!("{} cycles without a record offered", text::count(sum(|r| r.gaps))));
        row(
            "flushes",
            format!("{} with {} records in flight", sum(|r| r.flushes), text::count(sum(|r| r.flushed))),
        );
        row("simulated in", format!("{seconds:.3} s, {} cycles/s", text::rate(cycles as f64 / seconds)));
        if let Some(path) = &self.vcd {
            row(
                "waveform",
                format!("{} (the first {} records)", path.display(), text::count(sums.runs[0].records)),
            );
        }
        let lines = text::lines(&table);
        format!(
            "{} on {}, simulated cycle by cycle\n{}",
            self.kernel,
            self.device.name(),
            lines.strip_prefix('\n').unwrap_or(&lines)
        )
    }

    fn json(&self, sums: &Sums, stages: usize) -> serde_json::Value {
        let sum = |of: fn(&Run) -> u64| sums.runs.iter().map(of).sum::<u64>();
        let cycles = sum(|r| r.cycles);
        json!({
            "kernel": self.kernel,
            "device": self.device.name(),
            "class": "simulated",
            "stages": stages,
            "records": self.records,
            "seed": self.seed,
            "stall_seed": self.stall_seed,
            "mismatches": sums.mismatches,
            "cycles": cycles,
            "cycles_per_record": cycles as f64 / self.records as f64,
            "latency_cycles": sums.runs[0].first_output_latency,
            "setup_cycles": sum(|r| r.setup_cycles),
            "stalled_in": sum(|r| r.stalled_in),
            "stalled_out": sum(|r| r.stalled_out),
            "gaps": sum(|r| r.gaps),
            "flushes": sum(|r| r.flushes),
            "flushed": sum(|r| r.flushed),
            "seconds": sums.elapsed.as_secs_f64(),
            "vcd": self.vcd,
        })
    }
}

/// The exit code of a simulation that did not run.
pub fn sim_failure(error: SimError) -> Failure {
    match error {
        SimError::NoBlock { .. } | SimError::Stages { .. } => Failure::Usage(error.to_string()),
        SimError::Build(_) => Failure::Absent(error.to_string()),
        SimError::Vcd { .. } => Failure::Data(error.to_string()),
        other => Failure::Check(other.to_string()),
    }
}
