//! Kernels on the devices that the command line chooses.

use crate::devices::Choice;
use crate::failure::{Failure, Outcome};
use accel_baselines::{Engine, EngineError};
use accel_kernels::Kernel;
use accel_runtime::{Dispatcher, Event, Reason, Registry, Work};
use std::sync::Arc;

/// Runs batches of any kernel, each kernel on the first chosen device that runs it.
pub struct DeviceEngine<'r> {
    registry: &'r Registry,
    choice: &'r Choice,
    dispatchers: Vec<Dispatcher<'r>>,
    devices: String,
}

impl<'r> DeviceEngine<'r> {
    /// An engine on these devices; names that are nobody's are refused at once.
    pub fn new(registry: &'r Registry, choice: &'r Choice) -> Outcome<Self> {
        for name in &choice.device {
            registry.check_name(name).map_err(|e| Failure::Usage(e.to_string()))?;
        }
        Ok(Self { registry, choice, dispatchers: Vec::new(), devices: String::new() })
    }

    /// The devices that ran, in the order of first use.
    pub fn devices(&self) -> &str {
        &self.devices
    }

    /// The devices that did not run, and why.
    pub fn passed_over(&self) -> Vec<String> {
        let mut lines: Vec<String> =
            self.dispatchers.iter().flat_map(|d| d.passed_over()).map(ToString::to_string).collect();
        lines.sort();
        lines.dedup();
        lines
    }

    /// A device that gave wrong outputs is a failure, although these were found and computed again.
    pub fn judge(&self) -> Outcome {
        let wrong = |event: &&Event| matches!(event.reason, Reason::Wrong(_));
        match self.dispatchers.iter().flat_map(|d| d.events()).find(wrong) {
            Some(event) => Err(Failure::Check(format!("the output is complete and checked, but {event}"))),
            None => Ok(()),
        }
    }

    /// The output words of these records, with parameters and tables that many batches share.
    pub fn run_shared(
        &mut self,
        kernel: &'static Kernel,
        setup: &Arc<[u32]>,
        input: Vec<u32>,
    ) -> Result<Vec<u32>, EngineError> {
        let failed = |e: &dyn std::fmt::Display| EngineError::Failed(e.to_string());
        let work = Work::new(kernel, Arc::clone(setup), input)?;
        let dispatcher = self.dispatcher(kernel).map_err(|e| failed(&e))?;
        let output = dispatcher.run(&work, 0, Vec::new()).map_err(|e| failed(&e))?;
        let device = dispatcher.device().to_owned();
        if !self.devices.split(", ").any(|d| d == device) {
            if !self.devices.is_empty() {
                self.devices += ", ";
            }
            self.devices += &device;
        }
        Ok(output.words)
    }

    fn dispatcher(&mut self, kernel: &'static Kernel) -> Outcome<&mut Dispatcher<'r>> {
        let known = self.dispatchers.iter().position(|d| d.kernel().name == kernel.name);
        let at = match known {
            Some(at) => at,
            None => {
                self.dispatchers.push(self.choice.dispatcher(self.registry, kernel)?);
                self.dispatchers.len() - 1
            }
        };
        Ok(&mut self.dispatchers[at])
    }
}

impl Engine for DeviceEngine<'_> {
    fn run(
        &mut self,
        kernel: &'static Kernel,
        setup: &[u32],
        input: Vec<u32>,
    ) -> Result<Vec<u32>, EngineError> {
        self.run_shared(kernel, &Arc::from(setup), input)
    }
}
