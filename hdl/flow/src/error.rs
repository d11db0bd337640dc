//! Why there is no bitstream, or none that may be used.

use std::io;
use std::path::PathBuf;
use std::time::Duration;

/// What went wrong, with the value and the limit.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum FlowError {
    /// No board has this name.
    #[error("no board '{name}'{}; the boards are {known}; a file's name ends in .toml", crate::meant(name, known.split(", ")))]
    UnknownBoard {
        /// The name.
        name: String,
        /// The names there are.
        known: String,
    },
    /// A board file is not as it should be.
    #[error("{file}:{line}: {problem}")]
    BoardFile {
        /// The file.
        file: String,
        /// The line, from 1.
        line: usize,
        /// What is wrong.
        problem: String,
    },
    /// No part has this number, or none that the tools know.
    #[error("part '{part}': {problem}")]
    Part {
        /// The part number as given.
        part: String,
        /// What is wrong with it.
        problem: String,
    },
    /// No kernel has this name.
    #[error(transparent)]
    Kernel(#[from] accel_kernels::UnknownKernel),
    /// A number or a combination of options makes no sense.
    #[error("{0}")]
    Usage(String),
    /// No setting of the PLL gives these clocks.
    #[error("{family}'s PLL makes no {asked} MHz of {oscillator} MHz: {problem}")]
    Pll {
        /// The family.
        family: &'static str,
        /// The clock asked for, in MHz.
        asked: f64,
        /// The oscillator, in MHz.
        oscillator: f64,
        /// What stands against it.
        problem: String,
    },
    /// A tool is not here.
    #[error(
        "no {name} on PATH, in target/tools/python/bin or in ACCEL_HDL_TOOLS; tests/tools/python.sh installs it"
    )]
    ToolAbsent {
        /// The tool.
        name: String,
    },
    /// A tool failed, or did not say that it succeeded.
    #[error("{step} failed ({why}): {said}; all of it is in {}", log.display())]
    Tool {
        /// Which step.
        step: String,
        /// The exit status, or which text is missing.
        why: String,
        /// Its first error, else its last line.
        said: String,
        /// Its log.
        log: PathBuf,
    },
    /// A tool took longer than it may.
    #[error("{step} was stopped after {} s; what it said is in {}; fewer lanes or kernels route faster", limit.as_secs(), log.display())]
    TimedOut {
        /// Which step.
        step: String,
        /// The limit.
        limit: Duration,
        /// Its log.
        log: PathBuf,
    },
    /// The design needs more than the part has.
    #[error(
        "{design} does not fit {part}: {used} {resource}, {available} are there; fewer lanes or kernels need less"
    )]
    DoesNotFit {
        /// The design.
        design: String,
        /// The part.
        part: String,
        /// What there is too little of.
        resource: String,
        /// How many the design needs.
        used: u64,
        /// How many there are.
        available: u64,
    },
    /// The routed design is slower than its clock.
    #[error(
        "the clock is missed: {clock} reaches {achieved:.1} MHz of {asked:.1} MHz with seed {seed}; the report says where; ask for a slower one with --clock"
    )]
    Clock {
        /// The clock.
        clock: String,
        /// What it reaches, in MHz.
        achieved: f64,
        /// What was asked for, in MHz.
        asked: f64,
        /// The seed of the run.
        seed: u32,
    },
    /// A file can't be read.
    #[error("can't read {}: {source}", path.display())]
    Read {
        /// The file.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// A file can't be written.
    #[error("can't write {}: {source}", path.display())]
    Write {
        /// The file.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// What a tool wrote is not what it writes.
    #[error("{}: {problem}", path.display())]
    Output {
        /// The file.
        path: PathBuf,
        /// What is wrong with it.
        problem: String,
    },
}

impl FlowError {
    /// An error while writing this file.
    pub(crate) fn writing(path: impl Into<PathBuf>) -> impl FnOnce(io::Error) -> Self {
        let path = path.into();
        move |source| FlowError::Write { path, source }
    }

    /// An error while reading this file.
    pub(crate) fn reading(path: impl Into<PathBuf>) -> impl FnOnce(io::Error) -> Self {
        let path = path.into();
        move |source| FlowError::Read { path, source }
    }
}
