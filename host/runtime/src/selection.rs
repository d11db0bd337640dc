//! Which device runs: an ordered list, what may stand in for it, and why others were passed over.

use crate::cost::Model;
use crate::cpu::CPU;
use crate::device::{Device, Kind, Listing, OpenError};
use crate::registry::Registry;
use accel_kernels::Kernel;
use std::collections::VecDeque;
use std::fmt;
use std::sync::Arc;

/// What may run when no device of the list does.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Fallback {
    /// Nothing outside the list.
    #[default]
    Deny,
    /// Any real hardware: GPUs with their own memory, `cpu`, GPUs that share the processor's memory.
    Allow,
}

/// What a user asks for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Request {
    /// Devices in order of preference: the list is the permission to use each of them. Without any, the best
    /// available is taken: a GPU with its own memory, else `cpu`.
    pub devices: Vec<String>,
    /// What may run when none of them does.
    pub fallback: Fallback,
}

/// A device that is not used, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PassedOver {
    /// The device.
    pub device: String,
    /// Why.
    pub reason: String,
}

impl fmt::Display for PassedOver {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.device, self.reason)
    }
}

/// No permitted device is left.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("no permitted device is left to run {kernel}: {}", list(.passed_over))]
pub struct NoDevice {
    /// The kernel.
    pub kernel: &'static str,
    /// Every device that was permitted or looked at, and what is wrong with it.
    pub passed_over: Vec<PassedOver>,
}

fn list(passed_over: &[PassedOver]) -> String {
    passed_over.iter().map(PassedOver::to_string).collect::<Vec<_>>().join("; ")
}

/// Why no selection can be made.
#[derive(Clone, Debug, thiserror::Error)]
#[non_exhaustive]
pub enum SelectError {
    /// A name of the list is nobody's.
    #[error(transparent)]
    Unknown(OpenError),
    /// No permitted device works.
    #[error(transparent)]
    NoDevice(#[from] NoDevice),
}

/// The permitted devices that have not been tried yet, in order, and those passed over.
#[derive(Debug)]
pub struct Selection<'r> {
    registry: &'r Registry,
    kernel: &'static Kernel,
    order: Vec<String>,
    /// How many of the order the user named; without a list all of it.
    listed: usize,
    candidates: VecDeque<String>,
    model: Option<Arc<Model>>,
    passed_over: Vec<PassedOver>,
}

impl<'r> Selection<'r> {
    /// The devices that this request permits. Opens none; probes only if the list does not say it all.
    ///
    /// # Errors
    /// [`SelectError::Unknown`] when a name of the list is nobody's.
    pub fn new(
        registry: &'r Registry,
        kernel: &'static Kernel,
        request: &Request,
    ) -> Result<Self, SelectError> {
        let mut candidates: Vec<String> = Vec::new();
        let mut passed_over = Vec::new();
        for name in &request.devices {
            registry.check_name(name).map_err(SelectError::Unknown)?;
            let name = registry.canonical(name);
            if !candidates.contains(&name) {
                candidates.push(name);
            }
        }
        let named = candidates.len();
        let allow = request.fallback == Fallback::Allow;
        if candidates.is_empty() || allow {
            let mut rest = registry.probe();
            rest.retain(|l| !candidates.contains(&l.name));
            rest.sort_by_key(|l| rank(l.kind)); // stable: the order of listing within a kind
            for listing in rest {
                match refusal(&listing, allow) {
                    None => candidates.push(listing.name),
                    // Nobody expects a simulator or the reference to be taken: no word on them.
                    Some(reason) if !matches!(listing.kind, Kind::Simulator | Kind::Board | Kind::Cpu) => {
                        passed_over.push(PassedOver { device: listing.name, reason });
                    }
                    Some(_) => {}
                }
            }
        }
        let listed = if named > 0 { named } else { candidates.len() };
        let (order, candidates) = (candidates.clone(), candidates.into());
        Ok(Self { registry, kernel, order, listed, candidates, model: None, passed_over })
    }

    /// The same selection, of which each batch goes to the device that this model expects to be the fastest for it, or
    /// to several that share it; the order then only decides between equals. Where the first of the order that is left was
    /// not measured, the model can't speak for it, and the order decides alone. What is permitted stays the same, and so
    /// does what may only stand in for the list.
    #[must_use]
    pub fn by_cost(mut self, model: Arc<Model>) -> Self {
        self.model = Some(model);
        self
    }

    /// Opens the next permitted device that is here and runs the kernel.
    ///
    /// # Errors
    /// [`NoDevice`] with every reason.
    pub fn next_device(&mut self) -> Result<Box<dyn Device>, NoDevice> {
        while let Some(name) = self.candidates.front().cloned() {
            if let Some(device) = self.open(&name) {
                return Ok(device);
            }
        }
        Err(self.none_left())
    }

    /// Opens this candidate, which is one no more; `None` when it is not here or does not run the kernel.
    pub(crate) fn open(&mut self, name: &str) -> Option<Box<dyn Device>> {
        self.candidates.retain(|candidate| candidate != name);
        let opened = self.registry.open(name).map_err(|e| match e {
            OpenError::Absent { reason, .. } => format!("absent: {reason}"),
            OpenError::Failed { reason, .. } => format!("does not open: {reason}"),
            unknown @ OpenError::Unknown { .. } => unknown.to_string(),
        });
        let reason = match opened {
            Ok(device) => match device.supports(self.kernel) {
                Ok(()) => return Some(device),
                Err(unsupported) => unsupported.reason,
            },
            Err(reason) => reason,
        };
        self.pass_over(name, reason);
        None
    }

    pub(crate) fn none_left(&self) -> NoDevice {
        NoDevice { kernel: self.kernel.name, passed_over: self.passed_over.clone() }
    }

    /// Every device that was permitted at the start, in order.
    pub(crate) fn order(&self) -> &[String] {
        &self.order
    }

    /// Those of [`Selection::order`] that only stand in: nothing else of the list may be left when they run.
    pub(crate) fn stand_ins(&self) -> &[String] {
        &self.order[self.listed..]
    }

    /// Those that have not been tried yet, in order.
    pub(crate) fn candidates(&self) -> impl Iterator<Item = &str> {
        self.candidates.iter().map(String::as_str)
    }

    pub(crate) fn model(&self) -> Option<&Arc<Model>> {
        self.model.as_ref()
    }

    /// Notes why a device is not used, now or later.
    pub fn pass_over(&mut self, device: &str, reason: String) {
        self.candidates.retain(|candidate| candidate != device);
        self.passed_over.push(PassedOver { device: device.to_owned(), reason });
    }

    /// The devices passed over so far, and why.
    pub fn passed_over(&self) -> &[PassedOver] {
        &self.passed_over
    }

    /// The kernel.
    pub fn kernel(&self) -> &'static Kernel {
        self.kernel
    }

    pub(crate) fn registry(&self) -> &'r Registry {
        self.registry
    }
}

/// The order in which devices outside the list are taken. A GPU that shares the processor's memory comes after the
/// processor: it reads no faster, and the driver adds its overhead.
fn rank(kind: Kind) -> u8 {
    match kind {
        Kind::DiscreteGpu => 0,
        Kind::Cpu => 1,
        Kind::IntegratedGpu => 2,
        Kind::SoftwareGpu => 3,
        Kind::Board => 4,
        Kind::Simulator => 5,
    }
}

/// Why this device is not taken unless it is named.
fn refusal(listing: &Listing, allow: bool) -> Option<String> {
    if let Some(reason) = &listing.absent {
        return Some(format!("absent: {reason}"));
    }
    match listing.kind {
        Kind::DiscreteGpu => None,
        Kind::Cpu if listing.name == CPU => None,
        Kind::IntegratedGpu if allow => None,
        Kind::IntegratedGpu => Some(format!("shares the processor's memory; --device {}", listing.name)),
        Kind::SoftwareGpu => Some(format!("computes on the processor; --device {}", listing.name)),
        Kind::Cpu | Kind::Simulator | Kind::Board => Some("used only when named".to_owned()),
    }
}
