//! An opened wgpu device whose errors are values.

use super::fault::Fault;
use crate::poison::Poison;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;
use wgpu::{
    Adapter, Buffer, BufferDescriptor, BufferUsages, Device, DeviceDescriptor, DeviceLostReason, ErrorFilter,
    Features, Limits, PollError, PollType, Queue, SubmissionIndex,
};

/// Device, queue, and what they reported behind our back.
#[derive(Debug)]
pub(super) struct Context {
    pub device: Device,
    pub queue: Queue,
    /// Nanoseconds of a timestamp's tick, where the device has timestamps.
    pub tick: Option<f32>,
    /// The first fault that no call returned.
    reported: Arc<Mutex<Option<Fault>>>,
}

impl Context {
    pub(super) fn open(adapter: &Adapter) -> Result<Self, Fault> {
        let features = adapter.features() & Features::TIMESTAMP_QUERY;
        let descriptor = DeviceDescriptor {
            required_features: features,
            required_limits: limits(&adapter.limits()),
            ..Default::default()
        };
        let (device, queue) = pollster::block_on(adapter.request_device(&descriptor))
            .map_err(|error| Fault::Failed(error.to_string()))?;

        let reported = Arc::new(Mutex::new(None));
        let report = |sink: Arc<Mutex<Option<Fault>>>| {
            move |fault| {
                let mut first = sink.lock().unwrap_or_else(PoisonError::into_inner);
                // Whatever else is reported follows from the loss.
                if first.is_none() || matches!(fault, Fault::Lost(_)) {
                    *first = Some(fault);
                }
            }
        };
        let (on_loss, on_error) = (report(reported.clone()), report(reported.clone()));
        device.set_device_lost_callback(move |reason: DeviceLostReason, text| {
            on_loss(Fault::Lost(format!("{reason:?} {text}").trim_end().to_owned()));
        });
        device.on_uncaptured_error(Arc::new(move |error| on_error(Fault::of_wgpu(&error, 0))));
        let tick = features.contains(Features::TIMESTAMP_QUERY).then(|| queue.get_timestamp_period());
        Ok(Self { device, queue, tick, reported })
    }

    /// The first fault reported since the last call.
    pub(super) fn check(&self) -> Result<(), Fault> {
        let mut reported = self.reported.lock().unwrap_or_else(PoisonError::into_inner);
        match &*reported {
            None => Ok(()),
            Some(fault @ Fault::Lost(_)) => Err(fault.clone()), // and so it stays
            Some(_) => reported.take().map_or(Ok(()), Err),
        }
    }

    /// The loss of the device where there is one, else this fault, which may be a consequence that was noticed first.
    pub(super) fn cause(&self, fault: Fault) -> Fault {
        let _ = self.device.poll(PollType::Poll); // delivers the news; an error of its own adds nothing
        match self.check() {
            Err(loss @ Fault::Lost(_)) => loss,
            _ => fault,
        }
    }

    /// What `make` creates, or the error with which wgpu answered; it asks for this many bytes.
    pub(super) fn create<T>(&self, asked: u64, make: impl FnOnce(&Device) -> T) -> Result<T, Fault> {
        let filters = [ErrorFilter::OutOfMemory, ErrorFilter::Internal, ErrorFilter::Validation];
        let scopes = filters.map(|filter| self.device.push_error_scope(filter));
        let made = make(&self.device);
        let mut errors = scopes.into_iter().rev().map(|scope| pollster::block_on(scope.pop()));
        // All scopes are popped, in the reverse order; the last error is the most telling: out of memory.
        match errors.by_ref().flatten().last() {
            Some(error) => Err(Fault::of_wgpu(&error, asked)),
            None => self.check().map(|()| made),
        }
    }

    /// A buffer of this many bytes.
    pub(super) fn buffer(&self, label: &str, size: u64, usage: BufferUsages) -> Result<Buffer, Fault> {
        let mapped_at_creation = usage.contains(BufferUsages::MAP_WRITE);
        let descriptor = BufferDescriptor { label: Some(label), size, usage, mapped_at_creation };
        self.create(size, |device| device.create_buffer(&descriptor))
    }

    /// Waits for this submission.
    pub(super) fn wait(&self, index: SubmissionIndex, limit: Duration) -> Result<(), Fault> {
        let wait = PollType::Wait { submission_index: Some(index), timeout: Some(limit) };
        let waited = self.device.poll(wait);
        self.check()?;
        match waited {
            Ok(_) => Ok(()),
            Err(PollError::Timeout) => Err(Fault::Deadline(limit)),
            Err(error) => Err(Fault::Failed(error.to_string())),
        }
    }
}

/// What is asked of a device: a weak one's own limits are enough; large tables take all that there is.
fn limits(own: &Limits) -> Limits {
    Limits {
        max_storage_buffers_per_shader_stage: own.max_storage_buffers_per_shader_stage,
        max_buffers_and_acceleration_structures_per_shader_stage: own
            .max_buffers_and_acceleration_structures_per_shader_stage,
        max_storage_buffer_binding_size: own.max_storage_buffer_binding_size,
        max_buffer_size: own.max_buffer_size,
        ..Limits::downlevel_defaults().or_worse_values_from(own)
    }
}

/// A buffer full of poison, from which outputs are poisoned on the device.
#[derive(Debug)]
pub(super) struct PoisonBuffer {
    pub pattern: Poison,
    pub buffer: Buffer,
}

impl PoisonBuffer {
    /// This many bytes of a pattern of its own.
    pub(super) fn new(context: &Context, bytes: u64) -> Result<Self, Fault> {
        let pattern = Poison::new();
        let mut words = Vec::new();
        pattern.fill(&mut words, (bytes / 4) as usize); // a size that the host has room for
        let usage = BufferUsages::COPY_SRC | BufferUsages::COPY_DST;
        let buffer = context.buffer("poison", bytes, usage)?;
        context.queue.write_buffer(&buffer, 0, bytemuck::cast_slice(&words));
        Ok(Self { pattern, buffer })
    }
}
