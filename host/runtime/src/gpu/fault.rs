//! What goes wrong within a GPU, before device and kernel are named.

use crate::device::RunError;
use std::time::Duration;

/// A failure of the device.
#[derive(Clone, Debug, thiserror::Error)]
pub(super) enum Fault {
    #[error("the device is lost: {0}")]
    Lost(String),
    #[error("{MEMORY} is {value}, the limit is {limit}")]
    Memory { value: u64, limit: u64 },
    #[error("{what} is {value}, the limit is {limit}")]
    Limit { what: &'static str, value: u64, limit: u64 },
    #[error("no answer within {} ms", .0.as_millis())]
    Deadline(Duration),
    #[error("{0}")]
    Failed(String),
}

/// The limit that memory is.
const MEMORY: &str = "memory of the device in bytes";

impl Fault {
    /// An error of wgpu, met while this many bytes were asked for beyond those held.
    pub(super) fn of_wgpu(error: &wgpu::Error, asked: u64, held: u64) -> Self {
        match error {
            wgpu::Error::OutOfMemory { .. } => {
                Fault::Memory { value: held.saturating_add(asked), limit: held }
            }
            other => Fault::Failed(other.to_string()),
        }
    }

    /// Whether the device can't be used any more: it is gone, or it still works on what nobody waits for.
    pub(super) fn is_final(&self) -> bool {
        matches!(self, Fault::Lost(_) | Fault::Deadline(_))
    }

    /// The error of a batch.
    pub(super) fn on(self, device: &str, kernel: &'static str) -> RunError {
        let device = device.to_owned();
        match self {
            Fault::Lost(reason) => RunError::Lost { device, kernel, reason },
            Fault::Memory { value, limit } => RunError::Limit { device, kernel, what: MEMORY, value, limit },
            Fault::Limit { what, value, limit } => RunError::Limit { device, kernel, what, value, limit },
            Fault::Deadline(limit) => RunError::Deadline { device, kernel, limit },
            Fault::Failed(reason) => RunError::Failed { device, kernel, reason },
        }
    }
}
