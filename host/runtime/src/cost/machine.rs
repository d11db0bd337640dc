//! What measured costs hold for.

use accel_cpu::Level;
use serde::{Deserialize, Serialize};
use std::fmt;
use std::num::NonZero;
use std::thread::available_parallelism;

/// The machine and the program that costs were measured with.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Machine {
    /// The processor's model.
    pub processor: String,
    /// The cores that this program may use.
    pub cores: usize,
    /// The level of instructions in force.
    pub instructions: String,
    /// The version of this program.
    pub program: String,
}

impl Machine {
    /// This machine and this program.
    pub fn here() -> Self {
        Self {
            processor: processor(),
            cores: available_parallelism().map_or(1, NonZero::get),
            instructions: Level::current().map_or_else(|e| e.to_string(), |level| level.to_string()),
            program: env!("CARGO_PKG_VERSION").to_owned(),
        }
    }
}

impl fmt::Display for Machine {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { processor, cores, instructions, program } = self;
        write!(f, "{processor}, {cores} cores, {instructions}, accel {program}")
    }
}

/// The model as the system tells it, else the architecture.
fn processor() -> String {
    let info = std::fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let line = info.lines().find_map(|line| line.strip_prefix("model name")?.split_once(':'));
    let told = line.map(|(_, name)| name.trim().to_owned());
    let told = told.or_else(|| std::env::var("PROCESSOR_IDENTIFIER").ok()); // Windows
    told.filter(|name| !name.is_empty()).unwrap_or_else(|| std::env::consts::ARCH.to_owned())
}
