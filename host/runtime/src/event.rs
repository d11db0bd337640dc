//! What went wrong with a device, as data.

use crate::compare::Reproducer;
use crate::device::RunError;
use std::fmt;

/// Why a device was quarantined.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reason {
    /// Its output differs from that of two other devices, or from the reference; the first difference.
    Wrong(Box<Reproducer>),
    /// It hung, was lost or failed.
    Run(RunError),
}

impl fmt::Display for Reason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Reason::Wrong(reproducer) => write!(f, "wrong output: {reproducer}"),
            Reason::Run(error) => error.fmt(f),
        }
    }
}

/// A device was quarantined: it runs nothing more, and the batch was redone without it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Event {
    /// The device.
    pub device: String,
    /// The kernel.
    pub kernel: &'static str,
    /// The number of the first record of the batch.
    pub first: u64,
    /// The records of the batch.
    pub records: usize,
    /// What happened.
    pub reason: Reason,
}

impl fmt::Display for Event {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let last = self.first + self.records as u64;
        write!(
            f,
            "{} is quarantined, {} records {}..{last} are redone: {}",
            self.device, self.kernel, self.first, self.reason
        )
    }
}
