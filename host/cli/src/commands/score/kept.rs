//! The states of agents from run to run: when they are read, and when they are written.

use crate::clock;
use crate::failure::{Failure, Outcome};
use accel_features::{Mark, StateError, States, Table};
use accel_kernels::zone_update::Rule;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

/// Steps may take this share of the time: one part in so many.
const SHARE: u32 = 20;

/// The states of a run, and their file if it has one.
pub struct Kept {
    /// The states.
    pub states: States,
    path: Option<PathBuf>,
    /// How far this input was counted.
    counted: Option<Mark>,
    /// When the last step ended and how long it took, where the input is counted in steps.
    steps: Option<(Instant, Duration)>,
}

impl Kept {
    /// The states in this file, or those of no agents.
    pub fn open(path: Option<&Path>, rule: &Rule, gains: &[i32]) -> Outcome<Self> {
        let states = match path {
            Some(path) => States::load(path, rule, gains).map_err(|e| failure(path, &e))?,
            None => States::new(rule, gains),
        };
        Ok(Self { states, path: path.map(Path::to_owned), counted: None, steps: None })
    }

    /// The inputs that the file has counted; `None` without a file.
    pub fn counted(&self) -> Option<Vec<Mark>> {
        self.path.as_ref().map(|_| self.states.applied().iter().map(|a| a.mark).collect())
    }

    /// Notes how far this input was counted before, and whether it is to be counted in steps: one that may have no end,
    /// whose output comes out as it goes.
    pub fn begin(&mut self, resumed: Option<&Mark>, steps: bool) {
        self.counted = resumed.copied();
        self.steps = (steps && self.path.is_some()).then(|| (Instant::now(), Duration::ZERO));
    }

    /// Counts what has come out, unless the last step has just been or it may turn out to be counted already.
    pub fn step(&mut self, input: &Table<impl Read>) -> Outcome {
        let Some((last, took)) = self.steps else { return Ok(()) };
        if last.elapsed() < SHARE * took || input.undecided() {
            return Ok(());
        }
        let started = Instant::now();
        self.finish(input)?;
        self.steps = Some((Instant::now(), started.elapsed()));
        Ok(())
    }

    /// Counts all that was read since the last step, and writes the states.
    pub fn finish(&mut self, input: &Table<impl Read>) -> Outcome {
        let (Some(path), Some(mark)) = (&self.path, input.mark()) else { return Ok(()) };
        if self.counted == Some(mark) {
            return Ok(());
        }
        let applied = self.states.apply(mark, self.counted.as_ref(), clock::seconds()?);
        applied.and_then(|()| self.states.save(path)).map_err(|e| failure(path, &e))?;
        self.counted = Some(mark);
        Ok(())
    }
}

fn failure(path: &Path, error: &StateError) -> Failure {
    Failure::Data(format!("{}: {error}", path.display()))
}
