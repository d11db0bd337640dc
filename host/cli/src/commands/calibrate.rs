//! `accel calibrate`: what a batch costs on each device, measured and kept for the choice of devices.

use crate::args::Format;
use crate::devices::{class, named};
use crate::failure::{Failure, Outcome};
use crate::{output, progress, text};
use accel_kernels::Kernel;
use accel_kernels::generate::DEFAULT_SEED;
use accel_runtime::calibrate::{CalibrateError, Plan, Report, SIZES, calibrate, hardware};
use accel_runtime::cost::{FileError, Machine, Model};
use accel_runtime::{Listing, Registry, Settings};
use clap::Args;
use serde_json::{Value, json};
use std::path::Path;
use std::time::Duration;

/// Measure what batches of each size cost on each device, and keep it: without --device, each batch then goes to the
/// device that is fastest for it.
#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  \
    accel calibrate\n  \
    accel calibrate --kernel descriptor_validation --device cpu,gpu:0 --records 1,64,4096,1000000\n  \
    accel calibrate --device gpu:0 --tune\n  \
    accel calibrate --dry-run -o json\n\n\
The devices take turns, batch by batch; a time is the median of the turns, within the device. Every output is compared\n\
with the reference: a device that is wrong once gets no cost at all, and the exit code is 1. The costs lie in\n\
costs.json in $ACCEL_CACHE, else $XDG_CACHE_HOME/accel, else ~/.cache/accel. They hold for this machine, these\n\
drivers and this version of accel, and are not used elsewhere.")]
pub struct Calibrate {
    /// Measure only this kernel.
    #[arg(long)]
    kernel: Option<String>,
    /// Measure only this device; may be given several times [default: the processor and all GPUs that are hardware].
    #[arg(long, value_name = "NAME", value_delimiter = ',')]
    device: Vec<String>,
    /// The batch sizes.
    #[arg(long, value_name = "NUMBERS", value_delimiter = ',', default_values_t = SIZES)]
    records: Vec<u64>,
    /// Seconds that it may take; what does not fit is left out and named.
    #[arg(long, value_name = "SECONDS", default_value_t = 20, value_parser = clap::value_parser!(u64).range(..=LONGEST))]
    time_limit: u64,
    /// Threads of the cpu device; 0 means one for each core. The costs hold for runs with the same number.
    #[arg(long, value_name = "NUMBER", default_value_t = 0)]
    threads: usize,
    /// First try several workgroup sizes on each GPU, and keep the fastest for each kernel beside its shaders.
    #[arg(long, conflicts_with = "dry_run")]
    tune: bool,
    /// Measure and print, but keep nothing.
    #[arg(long)]
    dry_run: bool,
    /// How to print.
    #[arg(short, long, value_enum, default_value_t = Format::Text, value_name = "FORMAT")]
    output: Format,
}

/// Seconds of a week: nobody waits longer, and no clock overflows.
const LONGEST: u64 = 7 * 24 * 60 * 60;

impl Calibrate {
    /// Runs the command.
    pub fn run(&self, quiet: bool) -> Outcome {
        let kernels: Vec<&'static Kernel> = match &self.kernel {
            Some(name) => vec![accel_kernels::find(name).map_err(|e| Failure::Usage(e.to_string()))?],
            None => accel_kernels::kernels().to_vec(),
        };
        let registry = Registry::standard(Settings { threads: self.threads });
        let mut devices = named(&registry, &self.device)?;
        let mut listings = registry.probe();
        if devices.is_empty() {
            devices = hardware(&listings);
        }
        let plan = Plan {
            kernels,
            devices,
            records: self.records.clone(),
            seed: DEFAULT_SEED,
            time_limit: Duration::from_secs(self.time_limit),
        };
        let mut tuned = Vec::new();
        if self.tune {
            tuned = tune(&registry, &plan.devices, quiet)?;
            listings = registry.probe(); // costs belong to what was found
        }
        let bar = progress::records(None, quiet);
        let report = calibrate(&registry, &plan, &mut |p| {
            bar.set_length(p.total);
            bar.set_position(p.done);
            bar.set_message(format!("{}, batches of {}", p.kernel, p.records));
            bar.tick();
        });
        bar.finish_and_clear();
        let report = report.map_err(|e| match e {
            CalibrateError::Open(e) => Failure::Absent(e.to_string()),
            other => Failure::Usage(other.to_string()),
        })?;
        let stored = if self.dry_run { None } else { Some(store(&report, &listings)?) };
        let shown = Shown { plan: &plan, report: &report, listings: &listings, tuned: &tuned };
        let stored = stored.as_deref();
        match self.output {
            Format::Text => output::print(&shown.text(stored)?)?,
            Format::Json => output::print_json(&shown.json(stored)?)?,
        }
        match report.faulty.first() {
            Some((device, reason)) => Err(Failure::Check(format!("{device} gets no cost: {reason}"))),
            None => Ok(()),
        }
    }
}

/// Tunes these devices; the device and what was found for a kernel, each.
fn tune(registry: &Registry, devices: &[String], quiet: bool) -> Outcome<Vec<(String, String)>> {
    let mut tuned = Vec::new();
    for name in devices {
        if !quiet {
            eprintln!("tuning {name}");
        }
        let mut device = registry.open(name).map_err(|e| Failure::Absent(e.to_string()))?;
        let lines = device.tune().map_err(|e| Failure::Check(e.to_string()))?;
        tuned.extend(lines.into_iter().map(|line| (name.clone(), line)));
    }
    Ok(tuned)
}

/// A failure to read or write costs.
pub fn file_failure(error: FileError) -> Failure {
    Failure::Data(error.to_string())
}

/// Puts what was measured beside what was kept before; where it lies now.
fn store(report: &Report, listings: &[Listing]) -> Outcome<std::path::PathBuf> {
    let path = Model::user_file().map_err(file_failure)?;
    let machine = Machine::here();
    let kept = match Model::load(&path, &machine, listings) {
        Ok(loaded) => {
            loaded.stale.iter().for_each(|why| log::warn!("costs kept before are dropped: {why}"));
            loaded.model
        }
        Err(error @ FileError::Broken { .. }) => {
            log::warn!("{error}; it is replaced");
            None
        }
        Err(error) => return Err(file_failure(error)),
    };
    let mut model = kept.unwrap_or_else(|| Model::new(machine));
    report.enter(&mut model, listings).expect("a report has points, and they rise");
    model.store(&path).map_err(file_failure)?;
    Ok(path)
}

/// Which device is the fastest for a kernel from which batch size on.
struct Fastest {
    kernel: &'static str,
    /// Devices and the smallest of their sizes.
    stretches: Vec<(String, u64)>,
}

/// What is printed.
struct Shown<'a> {
    plan: &'a Plan,
    report: &'a Report,
    listings: &'a [Listing],
    tuned: &'a [(String, String)],
}

impl Shown<'_> {
    /// What was measured now, as a model, to say which device is the fastest when.
    fn model(&self) -> Outcome<Model> {
        let mut model = Model::new(Machine::here());
        self.report.enter(&mut model, self.listings).map_err(|e| Failure::Check(e.to_string()))?;
        Ok(model)
    }

    fn fastest(&self) -> Outcome<Vec<Fastest>> {
        let model = self.model()?;
        let devices: Vec<&str> = self.plan.devices.iter().map(String::as_str).collect();
        let of = |kernel: &&'static Kernel| {
            let stretches = model.stretches(kernel.name, &devices).into_iter();
            let stretches = stretches.map(|s| (s.device.to_owned(), s.from)).collect();
            Fastest { kernel: kernel.name, stretches }
        };
        Ok(self.plan.kernels.iter().map(of).collect())
    }

    fn text(&self, stored: Option<&Path>) -> Outcome<String> {
        let mut table =
            text::table(&["KERNEL", "DEVICE", "RECORDS>", "TIME>", "NS/RECORD>", "RUNS>", "CLASS"]);
        for row in &self.report.rows {
            let nanoseconds = row.point.nanoseconds as f64;
            table.add_row([
                row.kernel.name.to_owned(),
                row.device.clone(),
                text::count(row.point.records),
                format!("{:.3} us", 1e-3 * nanoseconds),
                format!("{:.2}", nanoseconds / row.point.records as f64),
                row.turns.to_string(),
                class(row.kind).to_owned(),
            ]);
        }
        let mut out = String::new();
        for (device, line) in self.tuned {
            out += &format!("tuned  {device}  {line}\n");
        }
        if !out.is_empty() {
            out += "\n";
        }
        out += &text::lines(&table);
        out += "\nThe fastest:\n";
        for Fastest { kernel, stretches } in self.fastest()? {
            let stretches = stretches.iter().map(|(device, from)| match from {
                1 => device.clone(),
                from => format!("{device} from {} records on", text::count(*from)),
            });
            out += &format!("{kernel}  {}\n", stretches.collect::<Vec<_>>().join(", "));
        }
        for (kernel, device, reason) in &self.report.left_out {
            out += &format!("not measured   {kernel} on {device}: {reason}\n");
        }
        for (device, reason) in &self.report.faulty {
            out += &format!("faulty         {device}: {reason}\n");
        }
        out += &match stored {
            Some(path) => format!("\nkept in {}\n", path.display()),
            None => "\nnot kept (--dry-run)\n".to_owned(),
        };
        Ok(out)
    }

    fn json(&self, stored: Option<&Path>) -> Outcome<Value> {
        let rows: Vec<Value> = self.report.rows.iter().map(|row| {
            let (records, seconds) = (row.point.records, 1e-9 * row.point.nanoseconds as f64);
            json!({
                "kernel": row.kernel.name, "device": row.device, "records": records, "class": class(row.kind),
                "seconds": seconds, "least_seconds": row.least.as_secs_f64(), "turns": row.turns,
                "records_per_s": records as f64 / seconds, "ns_per_record": 1e9 * seconds / records as f64,
                "verified": true, // or it would have no row
            })
        }).collect();
        let fastest: Vec<Value> = self
            .fastest()?
            .into_iter()
            .map(|Fastest { kernel, stretches }| {
                let stretches =
                    stretches.into_iter().map(|(device, from)| json!({ "device": device, "from": from }));
                json!({ "kernel": kernel, "stretches": stretches.collect::<Vec<_>>() })
            })
            .collect();
        let left_out = self.report.left_out.iter();
        let left_out = left_out
            .map(|(kernel, device, reason)| json!({ "kernel": kernel, "device": device, "reason": reason }));
        let faulty = self.report.faulty.iter();
        let faulty = faulty.map(|(device, reason)| json!({ "device": device, "reason": reason.to_string() }));
        Ok(json!({
            "machine": serde_json::to_value(Machine::here()).expect("it is plain data"),
            "rows": rows,
            "fastest": fastest,
            "not_measured": left_out.collect::<Vec<_>>(),
            "faulty": faulty.collect::<Vec<_>>(),
            "tuned": self.tuned.iter().map(|(device, choice)| json!({ "device": device, "choice": choice })).collect::<Vec<_>>(),
            "kept_in": stored.map(|path| path.display().to_string()),
        }))
    }
}
