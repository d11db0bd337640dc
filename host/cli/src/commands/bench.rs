//! `accel bench`: how fast each device runs each kernel, with every output verified.

mod print;

use crate::devices::{named, stored_costs};
use crate::failure::{Failure, Outcome};
use crate::output::Output;
use crate::progress;
use accel_bench::compare::Comparison;
use accel_bench::plot::{self, PlotError};
use accel_bench::record::{RecordError, Saving, Store};
use accel_bench::stream::{FASTEST, LONGEST_BOUND, SLOWEST};
use accel_bench::{BenchError, DevicePlan, Plan, Report, Scenario, StreamPlan, crossover, html, sizes};
use accel_kernels::Kernel;
use accel_kernels::generate::DEFAULT_SEED;
use accel_runtime::cost::Model;
use accel_runtime::cpu::REFERENCE;
use accel_runtime::fpga::VERILATOR;
use accel_runtime::{Listing, Registry, Settings};
use clap::{Args, ValueEnum};
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

/// Measure how fast each device runs each kernel; every output of every repetition is compared with the reference's.
#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  \
    accel bench --quick\n  \
    accel bench --kernel descriptor_validation --device cpu,gpu:0 --records 1..1M --scenario offline\n  \
    accel bench --save before; accel bench --compare before --threshold 5\n  \
    accel bench --crossover --svg crossover.svg\n  \
    accel bench -o md --html report.html\n\n\
Scenarios: single, the latency of one record; stream, records that arrive at random times at a rate; offline, the\n\
throughput of batches, which overlap where the device can and --crossover is not asked for; resident, computing alone\n\
on records in the device's memory.\n\n\
Repetitions follow a warm-up until the 95 % interval of the median is narrow or the time is up. A device that gives\n\
one wrong word has no figures, and the exit code is 1; so it is for a regression against a saved run. Runs are saved\n\
in the folder that ACCEL_BENCH names, else in the user's folder of data. Figures of a machine that is busy with\n\
something else get the verdict INVALID.")]
pub struct Bench {
    /// Only these kernels.
    #[arg(long, value_name = "NAME", value_delimiter = ',')]
    kernel: Vec<String>,
    /// Only these devices; each has to be here [default: all that are here but cpu:reference].
    #[arg(long, value_name = "NAME", value_delimiter = ',')]
    device: Vec<String>,
    /// Sizes of batches: 1,64,4k or 1..1M for powers of four [default: 4096,65536,1M; simulators that are not named
    /// compute few].
    #[arg(long, value_name = "LIST")]
    records: Option<String>,
    /// Only these scenarios: single, stream, offline, resident.
    #[arg(long, value_name = "NAME", value_delimiter = ',')]
    scenario: Vec<Scenario>,
    /// Everything in under a minute: less time for a row, fewer sizes, and fpga:verilator only if it is named.
    #[arg(long)]
    quick: bool,
    /// Seconds for a row, after which it ends with what it has [default: 1, or 0.1 with --quick].
    #[arg(long, value_name = "SECONDS", value_parser = seconds)]
    time_limit: Option<Duration>,
    /// The seed of records and arrivals.
    #[arg(long, value_name = "NUMBER", default_value_t = DEFAULT_SEED)]
    seed: u64,
    /// Threads of the cpu device; 0 means one for each core.
    #[arg(long, value_name = "NUMBER", default_value_t = 0)]
    threads: usize,
    /// Streams: the arrivals a second at which latencies are taken [default: half of the highest rate].
    #[arg(long, value_name = "RATE", value_parser = rate)]
    rate: Option<f64>,
    /// Streams: the milliseconds within which 99 % of the records have their outputs at the highest rate.
    #[arg(long, value_name = "MS", value_parser = bound, default_value = "10")]
    latency_bound: f64,
    /// Predict the rates of simulated designs at this clock, in MHz.
    #[arg(long, value_name = "MHZ", value_parser = positive)]
    clock: Option<f64>,
    /// How to print.
    #[arg(short, long, value_enum, default_value_t = Print::Text, value_name = "FORMAT")]
    output: Print,
    /// Print into this file instead of standard output.
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
    /// Save the run under this name.
    #[arg(long, value_name = "NAME")]
    save: Option<String>,
    /// Compare with the saved run of this name; exit code 1 where a row became slower.
    #[arg(long, value_name = "NAME")]
    compare: Option<String>,
    /// The change that counts, in percent.
    #[arg(long, value_name = "PERCENT", value_parser = positive, default_value = "10", requires = "compare")]
    threshold: f64,
    /// Which device is the fastest from which size on: measures batches of 1..1M unless --records says otherwise.
    #[arg(long, conflicts_with = "scenario")]
    crossover: bool,
    /// Draw nanoseconds a record by size into this file.
    #[arg(long, value_name = "FILE", requires = "crossover")]
    svg: Option<PathBuf>,
    /// Write a report with tables and plots into this file.
    #[arg(long, value_name = "FILE")]
    html: Option<PathBuf>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Print {
    Text,
    Md,
    Json,
    Csv,
}

/// Sizes of batches when the user names none.
const SIZES: &str = "4096,65536,1M";

/// Those of a quick run: within and beyond the first caches.
const SIZES_QUICK: &str = "1024,16384";

/// The time for a quick run: rows share what is left of it, and none is begun when it is up. The last one may end later.
const BUDGET_QUICK: Duration = Duration::from_secs(50);

/// Those of a crossover.
const SIZES_CROSSOVER: &str = "1..1M";

/// Half of the interval of the median that is narrow, as a share of the median.
const NARROW: f64 = 0.01;

fn positive(text: &str) -> Result<f64, String> {
    match text.parse::<f64>() {
        Ok(value) if value.is_finite() && value > 0.0 => Ok(value),
        _ => Err("expected a number above 0".to_owned()),
    }
}

fn seconds(text: &str) -> Result<Duration, String> {
    let value = positive(text)?;
    match (0.001..=86_400.0).contains(&value) {
        true => Ok(Duration::from_secs_f64(value)),
        false => Err("expected 0.001 to 86400 seconds".to_owned()),
    }
}

fn rate(text: &str) -> Result<f64, String> {
    let value = positive(text)?;
    match (SLOWEST..=FASTEST).contains(&value) {
        true => Ok(value),
        false => Err(format!("expected {SLOWEST} to {FASTEST} records a second")),
    }
}

fn bound(text: &str) -> Result<f64, String> {
    let (value, most) = (positive(text)?, LONGEST_BOUND.as_millis());
    match value <= most as f64 {
        true => Ok(value),
        false => Err(format!("expected {most} milliseconds at most")),
    }
}

/// Where everything goes, opened before minutes are spent.
struct Targets {
    report: Output,
    svg: Option<Output>,
    html: Option<Output>,
    save: Option<Saving>,
}

impl Bench {
    /// Runs the command.
    pub fn run(&self, quiet: bool) -> Outcome {
        let registry = Arc::new(Registry::standard(Settings { threads: self.threads }));
        let listings = registry.probe();
        let store = Store::of_user();
        let store = || store.as_ref().map_err(|e| Failure::Usage(e.to_string()));
        // Whatever is wrong with a name is told before minutes are spent.
        let saved = match &self.compare {
            Some(name) => Some((name, store()?.load(name).map_err(record_failure)?)),
            None => None,
        };
        // Without a folder for it there are no measured costs either.
        let costs = Model::user_file().ok().filter(|_| self.crossover);
        let model = costs.map(|path| stored_costs(&path, &registry, self.threads)).transpose()?.flatten();
        let (plan, mut left_out) = self.plan(&registry, &listings)?;
        let open = |path: &Option<PathBuf>| path.as_deref().map(|path| Output::open(Some(path))).transpose();
        let targets = Targets {
            report: Output::open(self.out.as_deref())?,
            svg: open(&self.svg)?,
            html: open(&self.html)?,
            save: match &self.save {
                Some(name) => Some(store()?.begin(name).map_err(record_failure)?),
                None => None,
            },
        };

        let bar = progress::steps(quiet);
        let report = accel_bench::run(&registry, &plan, self.threads, &mut |p| {
            bar.set_length(p.total);
            bar.set_position(p.done);
            bar.set_message(p.what.to_owned());
        });
        bar.finish_and_clear();
        let mut report = report.map_err(|e| match e {
            BenchError::Open(e) => Failure::Absent(e.to_string()),
            other => Failure::Usage(other.to_string()),
        })?;
        report.not_run.append(&mut left_out);
        if self.crossover {
            let choice = |kernel: &str, devices: &[&str], records| {
                let fastest = model.as_ref()?.fastest(kernel, devices.iter().copied(), records)?;
                Some(fastest.device.to_owned())
            };
            report.crossover = crossover::of(&report.rows, &choice);
        }
        if let Some((name, saved)) = &saved {
            report.comparison = Some(Comparison::between(name, saved, &report, self.threshold));
        }
        self.write(report, targets)
    }

    fn plan(
        &self,
        registry: &Registry,
        listings: &[Listing],
    ) -> Outcome<(Plan, Vec<accel_bench::report::NotRun>)> {
        let usage = |e: &dyn std::error::Error| Failure::Usage(e.to_string());
        let kernels: Vec<&'static Kernel> = match self.kernel.as_slice() {
            [] => accel_kernels::kernels().to_vec(),
            names => {
                let found = names.iter().map(|name| accel_kernels::find(name));
                found.collect::<Result<_, _>>().map_err(|e| usage(&e))?
            }
        };
        let default = match (self.crossover, self.quick) {
            (true, _) => SIZES_CROSSOVER,
            (false, true) => SIZES_QUICK,
            (false, false) => SIZES,
        };
        let sizes = sizes::parse(self.records.as_deref().unwrap_or(default)).map_err(|e| usage(&e))?;
        let scenarios = match self.scenario.as_slice() {
            _ if self.crossover => vec![Scenario::Offline],
            [] => Scenario::ALL.to_vec(),
            some => Scenario::ALL.into_iter().filter(|s| some.contains(s)).collect(),
        };
        let limit = Duration::from_millis(if self.quick { 100 } else { 1000 });
        let (devices, left_out) = self.devices(registry, listings)?;
        let plan = Plan {
            kernels,
            devices,
            sizes,
            scenarios,
            seed: self.seed,
            limit: self.time_limit.unwrap_or(limit),
            budget: self.quick.then_some(BUDGET_QUICK),
            narrow: NARROW,
            stream: StreamPlan { rate: self.rate, bound: Duration::from_secs_f64(self.latency_bound / 1e3) },
            overlap: !self.crossover,
            clock_hz: self.clock.map(|mhz| mhz * 1e6),
        };
        Ok((plan, left_out))
    }

    /// The devices to measure, and those left out with the reason.
    fn devices(
        &self,
        registry: &Registry,
        listings: &[Listing],
    ) -> Outcome<(Vec<DevicePlan>, Vec<accel_bench::report::NotRun>)> {
        let (mut devices, mut left_out) = (Vec::new(), Vec::new());
        if self.device.is_empty() {
            for listing in listings.iter().filter(|l| l.name != REFERENCE) {
                let slow = "a quick run does not wait for a compiler: name it";
                let skipped = (self.quick && listing.name == VERILATOR).then(|| slow.to_owned());
                // The time of a simulator says nothing: no point in the crossover.
                let simulated = (self.crossover && listing.kind == accel_runtime::Kind::Simulator)
                    .then(|| "a simulator counts cycles, which no crossover compares".to_owned());
                match listing.absent.clone().or(skipped).or(simulated) {
                    None => devices.push(DevicePlan { name: listing.name.clone(), named: false }),
                    Some(reason) => {
                        left_out.push(accel_bench::report::NotRun { what: listing.name.clone(), reason });
                    }
                }
            }
        }
        for name in named(registry, &self.device)? {
            if let Some(reason) = listings.iter().find(|l| l.name == name).and_then(|l| l.absent.as_ref()) {
                return Err(Failure::Absent(format!("{name} is absent: {reason}")));
            }
            devices.push(DevicePlan { name, named: true });
        }
        Ok((devices, left_out))
    }

    /// Writes the report first, then whatever else can be written; the first failure is told.
    fn write(&self, mut report: Report, targets: Targets) -> Outcome {
        let text = match self.output {
            Print::Text => print::text(&report),
            Print::Md => print::markdown(&report),
            Print::Csv => print::csv(&report),
            Print::Json => serde_json::to_string_pretty(&report).expect("results have only text keys") + "\n",
        };
        let drawn = |picture: Result<String, PlotError>| picture.map_err(|e| Failure::Check(e.to_string()));
        let mut outcomes = vec![write(targets.report, &text)];
        if let Some(out) = targets.svg {
            outcomes.push(drawn(plot::svg(&plot::panels(&report.rows))).and_then(|svg| write(out, &svg)));
        }
        if let Some(out) = targets.html {
            outcomes.push(drawn(html::render(&report)).and_then(|page| write(out, &page)));
        }
        let judged = judge(&report);
        if let Some(saving) = targets.save {
            report.comparison = None; // it is of another run as well
            let saved = saving.finish(&report).map_err(record_failure);
            outcomes.push(saved.map(|path| log::info!("saved as {}", path.display())));
        }
        outcomes.push(judged);
        outcomes.into_iter().collect()
    }
}

fn write(mut out: Output, text: &str) -> Outcome {
    out.write(text.as_bytes())?;
    out.finish()
}

fn record_failure(error: RecordError) -> Failure {
    match error {
        RecordError::Name(_) | RecordError::NoFolder => Failure::Usage(error.to_string()),
        other => Failure::Data(other.to_string()),
    }
}

/// The exit code: 1 where a device was wrong or failed, and for a regression.
fn judge(report: &Report) -> Outcome {
    let troubled = report.troubled();
    if let Some(first) = troubled.first() {
        let reason = first.trouble().unwrap_or_else(|| "not verified".to_owned());
        let rows = troubled.len();
        return Err(Failure::Check(format!(
            "{rows} rows have no figure; the first, {}: {reason}",
            first.key
        )));
    }
    let slower: Vec<_> = report.comparison.iter().flat_map(Comparison::regressions).collect();
    match slower.first() {
        Some(first) => Err(Failure::Check(format!(
            "{} rows are slower than the saved run; the first, {}: {}",
            slower.len(),
            first.key,
            first
                .ratio
                .map_or_else(|| "no rate holds any more".to_owned(), |ratio| format!("{ratio:.3} times"))
        ))),
        None => Ok(()),
    }
}
