//! GPUs through wgpu: Vulkan, Metal or Direct3D 12, whatever the machine has.
//!
//! A batch is cut into chunks. Each chunk goes through a slot of buffers of its own (upload, input, output,
//! read-back), and while the device works on one slot the host fills or empties another, be it for the same batch or for
//! the next: the worker hands over a batch while another is on its way. The output buffer is
//! poisoned on the device before each dispatch, and a word that comes back as poison under two different
//! patterns fails the batch: a dispatch that never ran can't pass for one that wrote zeros, or for the one before.
//!
//! Folds and scans are sorted on the host: the records of a segment or an agent go to the device side by side, as runs.
//! The outputs of runs of one segment are merged on the host; a run of an agent goes on with the state that the run
//! before it left. Tables stay on the device until a batch comes with others; one that exceeds a binding lies in
//! several, and the shader is compiled for that.
//!
//! wgpu reports through the `log` crate. Its validation layers are off unless `WGPU_VALIDATION` or `WGPU_DEBUG`
//! asks for them: layers older than wgpu report errors that are none.

mod adapters;
mod constants;
mod context;
mod device;
mod fault;
mod files;
mod flow;
mod grid;
mod identity;
mod integers;
mod memory;
mod pace;
mod pipelines;
mod plan;
mod poison;
mod resident;
mod slot;
mod sort;
mod tune;
mod tuning;
mod unchecked;
mod yardsticks;

pub use accel_shaders::Integers;
pub use integers::{IntegersError, VARIABLE};
pub use tuning::Tuning;

use crate::device::{Device, Listing, OpenError, Provider};
use adapters::{Adapters, Name};
use device::GpuDevice;
use std::sync::OnceLock;
use std::time::Duration;

/// How a GPU is used.
#[derive(Clone, Copy, Debug)]
pub struct GpuOptions {
    /// The most records of a chunk.
    pub chunk_records: usize,
    /// How long a chunk may take on the device, by the pace of those before: a system that draws with the same device
    /// stays usable, and no watchdog bites.
    pub chunk_time: Duration,
    /// The most bytes of a chunk's input or output.
    pub chunk_bytes: u64,
    /// The most bytes of a buffer of resident records or of their outputs.
    pub resident_bytes: u64,
    /// The most bytes of a binding of a table, where the device allows more; a larger table lies in several.
    pub table_bytes: u64,
    /// The most workgroups in a row of the grid, where the device allows more.
    pub row_workgroups: u32,
    /// The most bytes of all buffers together. Chunks are made to fit; tables and resident records that exceed it are
    /// refused.
    pub memory_bytes: u64,
    /// The invocations of a workgroup; else what was measured, else a default by kind of device.
    pub workgroup: Option<u32>,
    /// The records of an invocation of a map; else what was measured, else 1.
    pub records_per_invocation: Option<u32>,
    /// The widest integers of shaders that know both; else what `ACCEL_GPU` names, else what was measured to be faster,
    /// else 64-bit ones where the device has them.
    pub integers: Option<Integers>,
    /// The fewest records of a batch whose time the device takes: the timestamps of a smaller one would take longer than
    /// itself.
    pub timed_records: usize,
    /// Whether compiled pipelines and measured tunings are kept in the user's cache folder, and taken from there.
    pub files: bool,
    /// How long a chunk may take before the device counts as hanging. The first one of a kernel compiles its
    /// shader.
    pub deadline: Duration,
    /// Rewrites each shader before it is compiled: how a check proves that it notices a wrong shader.
    pub edit: Option<fn(&str) -> String>,
}

impl Default for GpuOptions {
    fn default() -> Self {
        Self {
            chunk_records: 1 << 18,
            chunk_time: Duration::from_millis(100),
            chunk_bytes: 24 << 20,
            resident_bytes: 256 << 20,
            table_bytes: u64::MAX,
            row_workgroups: u32::MAX,
            memory_bytes: u64::MAX,
            workgroup: None,
            records_per_invocation: None,
            integers: None,
            timed_records: 1 << 12,
            files: true,
            deadline: Duration::from_secs(60),
            edit: None,
        }
    }
}

/// The GPUs of this machine as `gpu:0`, `gpu:1` and so on: discrete ones first, software ones last. Since a number may
/// change, `gpu:uuid:…`, `gpu:pci:…` and `gpu:name:…` (a part of the model's or driver's name that fits exactly one,
/// whatever its case) mean them too; an open device bears its number.
#[derive(Debug, Default)]
pub struct GpuProvider {
    options: GpuOptions,
    /// Found at the first call, so that nobody who uses no GPU loads its drivers.
    adapters: OnceLock<Adapters>,
}

impl GpuProvider {
    /// The GPUs of this machine, to be used with these options.
    pub fn with(options: GpuOptions) -> Self {
        Self { options, adapters: OnceLock::new() }
    }

    fn adapters(&self) -> &Adapters {
        self.adapters.get_or_init(Adapters::find)
    }
}

impl Provider for GpuProvider {
    fn probe(&self) -> Vec<Listing> {
        self.adapters().listings(&integers::with_demand(self.options))
    }

    fn owns(&self, name: &str) -> bool {
        Name::parse(name).is_some()
    }

    fn canonical(&self, name: &str) -> String {
        let meant = Name::parse(name).and_then(|meant| self.adapters().get(name, meant).ok());
        meant.map_or_else(|| name.to_owned(), |(number, _)| number)
    }

    fn open(&self, name: &str) -> Option<Result<Box<dyn Device>, OpenError>> {
        let meant = Name::parse(name)?;
        Some(self.adapters().get(name, meant).and_then(|(number, adapter)| {
            let options = integers::with_demand(self.options)
                .map_err(|e| OpenError::Failed { device: number.clone(), reason: e.to_string() })?;
            let device = GpuDevice::open(&number, adapter, options)?;
            Ok(Box::new(device) as Box<dyn Device>)
        }))
    }
}
