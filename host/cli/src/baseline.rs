//! Baseline files on the command line.

use crate::failure::{Failure, Outcome};
use crate::output::Output;
use accel_baselines::Baseline;
use std::fs::File;
use std::io::BufReader;
use std::path::Path;

/// Reads a baseline.
pub fn read(path: &Path) -> Outcome<Baseline> {
    let file = File::open(path).map_err(|e| Failure::reading(path, e))?;
    Baseline::read(BufReader::new(file)).map_err(|e| Failure::Data(format!("{}: {e}", path.display())))
}

/// Writes a baseline, complete or not at all.
pub fn write(path: &Path, baseline: &Baseline) -> Outcome {
    let mut out = Output::open(Some(path))?;
    out.write(&baseline.to_bytes())?;
    out.finish()
}
