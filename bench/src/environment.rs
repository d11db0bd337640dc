//! Where figures come from: the program, the machine, its devices, and how quiet it was.

use crate::clock::{Clock, Noise};
use accel_cpu::Level;
use accel_runtime::Listing;
use serde::{Deserialize, Serialize};
use std::num::NonZero;
use std::thread::available_parallelism;
use std::time::{SystemTime, UNIX_EPOCH};
use sysinfo::{CpuRefreshKind, MemoryRefreshKind, RefreshKind, System};

/// A device that took part.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct DeviceInfo {
    /// Its name.
    pub name: String,
    /// Model, driver and version.
    pub description: String,
    /// Limits worth knowing.
    pub limits: Vec<(String, String)>,
    /// The device's own empty round trip in nanoseconds, where it was measured.
    pub empty_round_trip_ns: Option<f64>,
    /// Bytes read and written a second by a copy in the device's memory, where it was measured.
    pub copy_bytes_per_s: Option<f64>,
}

impl DeviceInfo {
    /// What a listing tells.
    pub fn of(listing: &Listing) -> Self {
        let limits = listing.limits.iter().map(|(name, value)| ((*name).to_owned(), value.clone()));
        Self {
            name: listing.name.clone(),
            description: listing.description.clone(),
            limits: limits.collect(),
            empty_round_trip_ns: None,
            copy_bytes_per_s: None,
        }
    }
}

/// Where figures come from.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Environment {
    /// The version of the program.
    pub version: String,
    /// The commit that it was built from, where that is known.
    pub commit: Option<String>,
    /// Tracked files that differed from that commit.
    pub tracked_changes: Option<u64>,
    /// The compiler.
    pub rustc: String,
    /// The target that it was built for.
    pub target: String,
    /// Whether it was built with optimisation.
    pub optimised: bool,
    /// The operating system.
    pub system: String,
    /// The model of the processor.
    pub cpu: String,
    /// Cores that the program may use.
    pub cores: u64,
    /// Bytes of memory; 0 where that is not known.
    pub memory_bytes: u64,
    /// The instructions in force: what `ACCEL_CPU` names, or the best there are.
    pub cpu_level: String,
    /// Processes that wanted to run, on average over 1, 5 and 15 minutes before the run.
    pub load_average: [f64; 3],
    /// What reading the clock costs.
    pub clock: Clock,
    /// How steady a fixed loop was.
    pub noise: Noise,
    /// Seconds since 1970 at the start.
    pub started: u64,
    /// The seconds that the run took.
    pub seconds: f64,
    /// The devices.
    pub devices: Vec<DeviceInfo>,
}

/// Text that was found, `None` for none.
fn found(text: &str) -> Option<String> {
    (!text.is_empty()).then(|| text.to_owned())
}

impl Environment {
    /// This machine now, before the first measurement.
    pub fn now(clock: Clock) -> Self {
        let kinds = RefreshKind::nothing()
            .with_cpu(CpuRefreshKind::nothing())
            .with_memory(MemoryRefreshKind::nothing().with_ram());
        let system = System::new_with_specifics(kinds).ok();
        let load = System::load_average().map_or([0.0; 3], |load| [load.one, load.five, load.fifteen]);
        let model = system.as_ref().and_then(|s| Some(s.cpus().first()?.brand().trim().to_owned()));
        Self {
            version: env!("CARGO_PKG_VERSION").to_owned(),
            commit: found(env!("ACCEL_COMMIT")),
            tracked_changes: env!("ACCEL_CHANGES").parse().ok(),
            rustc: env!("ACCEL_RUSTC").to_owned(),
            target: env!("ACCEL_TARGET").to_owned(),
            optimised: !cfg!(debug_assertions),
            system: System::long_os_version().unwrap_or_else(|_| std::env::consts::OS.to_owned()),
            cpu: model.filter(|m| !m.is_empty()).unwrap_or_else(|| std::env::consts::ARCH.to_owned()),
            cores: available_parallelism().map_or(1, NonZero::get) as u64,
            memory_bytes: system.map_or(0, |s| s.total_memory()),
            cpu_level: Level::current().map_or_else(|e| e.to_string(), |level| level.to_string()),
            load_average: load,
            clock,
            noise: Noise { before_ns: 0.0, after_ns: 0.0, spread_percent: 0.0 },
            started: SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |d| d.as_secs()),
            seconds: 0.0,
            devices: Vec::new(),
        }
    }

    /// The lines of a listing: name and value.
    pub fn lines(&self) -> Vec<(String, String)> {
        let commit = self.commit.clone().unwrap_or_else(|| "unknown".to_owned());
        let changes = match self.tracked_changes {
            Some(0) => String::new(),
            Some(1) => ", with 1 changed file".to_owned(),
            Some(files) => format!(", with {files} changed files"),
            None => ", changes unknown".to_owned(),
        };
        let built = if self.optimised { "optimised" } else { "NOT optimised" };
        let [one, five, fifteen] = self.load_average;
        let noise = self.noise;
        let mut lines = vec![
            ("accel".to_owned(), format!("{}, commit {commit}{changes}", self.version)),
            ("built".to_owned(), format!("{}, {}, {built}", self.rustc, self.target)),
            ("system".to_owned(), self.system.clone()),
            (
                "processor".to_owned(),
                format!("{}, {} cores, instructions {}", self.cpu, self.cores, self.cpu_level),
            ),
            ("memory".to_owned(), format!("{} MiB", self.memory_bytes >> 20)),
            ("load".to_owned(), format!("{one:.2}, {five:.2}, {fifteen:.2} over 1, 5 and 15 minutes")),
            (
                "noise".to_owned(),
                format!(
                    "a fixed loop spread over {:.1} % of its median; {:.3} ms before, {:.3} ms after",
                    noise.spread_percent,
                    noise.before_ns / 1e6,
                    noise.after_ns / 1e6
                ),
            ),
            ("clock".to_owned(), format!("{:.0} ns a reading", self.clock.cost_ns)),
        ];
        for device in &self.devices {
            let mut text = device.description.clone();
            if let Some(ns) = device.empty_round_trip_ns {
                text += &format!("; empty round trip {:.1} us", ns / 1e3);
            }
            if let Some(rate) = device.copy_bytes_per_s {
                text += &format!("; copies {:.1} GB/s in its memory", rate / 1e9);
            }
            lines.push((device.name.clone(), text));
        }
        lines
    }

    /// What makes figures of these two not comparable without thought.
    pub fn differences(&self, other: &Self) -> Vec<String> {
        let mut found = Vec::new();
        let mut compare = |what: &str, here: &str, there: &str| {
            if here != there {
                found.push(format!("{what}: '{there}' then, '{here}' now"));
            }
        };
        compare("processor", &self.cpu, &other.cpu);
        compare("cores", &self.cores.to_string(), &other.cores.to_string());
        compare("instructions", &self.cpu_level, &other.cpu_level);
        compare("compiler", &self.rustc, &other.rustc);
        for device in &self.devices {
            if let Some(then) = other.devices.iter().find(|d| d.name == device.name) {
                compare(&device.name, &device.description, &then.description);
            }
        }
        found
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_environment_names_program_machine_and_devices() {
        let mut here = Environment::now(Clock { cost_ns: 25.0 });
        assert!(here.rustc.starts_with("rustc 1.") && here.cores > 0 && here.memory_bytes > 0);
        assert!(!here.cpu.is_empty());
        here.devices.push(DeviceInfo {
            name: "gpu:0".to_owned(),
            description: "llvmpipe".to_owned(),
            limits: Vec::new(),
            empty_round_trip_ns: Some(35_000.0),
            copy_bytes_per_s: Some(2e10),
        });
        let lines = here.lines();
        let line = |name: &str| lines.iter().find(|(n, _)| n == name).map(|(_, text)| text.as_str());
        assert_eq!(line("gpu:0"), Some("llvmpipe; empty round trip 35.0 us; copies 20.0 GB/s in its memory"));
        assert!(line("accel").is_some_and(|text| text.contains("commit ")));

        let mut there = here.clone();
        assert!(here.differences(&there).is_empty());
        there.devices[0].description = "SwiftShader".to_owned();
        there.cores += 1;
        assert_eq!(here.differences(&there).len(), 2);
    }
}
