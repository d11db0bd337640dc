//! Kernels on the devices that the command line chooses.

use crate::devices::{Choice, dispatch_failure};
use crate::failure::{Failure, Outcome};
use accel_baselines::{Engine, EngineError};
use accel_kernels::Kernel;
use accel_runtime::{DispatchError, Event, Reason, Registry, Session, Setup};
use std::sync::Arc;

/// Runs batches of any kernel, each kernel on the first chosen device that runs it.
pub struct DeviceEngine<'r> {
    session: Session<'r>,
    records: u64,
}

impl<'r> DeviceEngine<'r> {
    /// An engine on these devices.
    pub fn new(registry: &'r Registry, choice: &Choice) -> Outcome<Self> {
        Ok(Self { session: choice.session(registry)?, records: 0 })
    }

    /// Opens the device that runs this kernel, before there is a batch for it.
    pub fn open(&mut self, kernel: &'static Kernel) -> Outcome {
        self.session.dispatcher(kernel).map(drop).map_err(dispatch_failure)
    }

    /// The devices that ran, in the order of first use.
    pub fn devices(&self) -> String {
        let mut names: Vec<&str> = Vec::new();
        for usage in self.session.dispatchers().flat_map(|d| d.usage()) {
            if !names.contains(&usage.device.as_str()) {
                names.push(&usage.device);
            }
        }
        names.join(", ")
    }

    /// The devices that did not run, and why.
    pub fn passed_over(&self) -> Vec<String> {
        let passed = self.session.dispatchers().flat_map(|d| d.passed_over());
        let mut lines: Vec<String> = passed.map(ToString::to_string).collect();
        lines.sort();
        lines.dedup();
        lines
    }

    /// A device that gave wrong outputs is a failure, although these were found and computed again.
    pub fn judge(&self) -> Outcome {
        let wrong = |event: &&Event| matches!(event.reason, Reason::Wrong(_));
        match self.session.dispatchers().flat_map(|d| d.events()).find(wrong) {
            Some(event) => Err(Failure::Check(format!("the output is complete and checked, but {event}"))),
            None => Ok(()),
        }
    }

    /// The output words of one batch under parameters and tables that were checked before.
    pub fn run_under(
        &mut self,
        kernel: &'static Kernel,
        setup: &Setup,
        input: Vec<u32>,
    ) -> Outcome<Vec<u32>> {
        let work = setup.work(input).map_err(|e| Failure::Data(e.to_string()))?;
        let dispatcher = self.session.dispatcher(kernel).map_err(dispatch_failure)?;
        let output = dispatcher.run(&work, self.records, Vec::new()).map_err(dispatch_failure)?;
        self.records += work.records() as u64;
        Ok(output.words)
    }
}

impl Engine for DeviceEngine<'_> {
    fn run(
        &mut self,
        kernel: &'static Kernel,
        setup: &[u32],
        input: Vec<u32>,
    ) -> Result<Vec<u32>, EngineError> {
        self.session.run(kernel, Arc::from(setup), input).map_err(|error| match error {
            // What comes from files is checked before: words that are no batch are mostly those of a wrong device.
            DispatchError::Batch(error) if !self.devices().is_empty() => EngineError::Failed(format!(
                "{error}; the words before came from {}: compare it with others by accel check",
                self.devices()
            )),
            DispatchError::Batch(error) => error.into(),
            other => EngineError::Failed(other.to_string()),
        })
    }
}
