//! An opened wgpu device whose errors are values.

use super::fault::Fault;
use super::memory::{Budget, Memory};
use std::collections::VecDeque;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;
use wgpu::{
    Adapter, Buffer, BufferDescriptor, BufferUsages, Device, DeviceDescriptor, DeviceLostReason, ErrorFilter,
    Features, Limits, PollError, PollType, Queue, SubmissionIndex,
};

/// Bytes written to the device at once; each write takes as much memory again until it is done.
const PIECE: usize = 16 << 20;

/// How long a piece may take on its way to the device.
const PATIENCE: Duration = Duration::from_secs(60);

/// Device, queue, and what they reported behind our back.
#[derive(Debug)]
pub(super) struct Context {
    pub device: Device,
    pub queue: Queue,
    /// Nanoseconds of a timestamp's tick, where the device has timestamps.
    pub tick: Option<f32>,
    /// Whether timestamps can be taken between any two commands.
    pub stamps: bool,
    /// Whether shaders may use 64-bit integers.
    pub int64: bool,
    /// What the device was opened with.
    pub limits: Limits,
    pub budget: Budget,
    /// The first fault that no call returned.
    reported: Arc<Mutex<Option<Fault>>>,
    /// How often something was created.
    #[cfg(test)]
    created: std::cell::Cell<usize>,
}

impl Context {
    /// Opens this adapter; its buffers hold at most so many bytes.
    pub(super) fn open(adapter: &Adapter, memory_bytes: u64) -> Result<Self, Fault> {
        let wanted = Features::TIMESTAMP_QUERY
            | Features::TIMESTAMP_QUERY_INSIDE_ENCODERS
            | Features::PIPELINE_CACHE
            | Features::SHADER_INT64;
        let features = adapter.features() & wanted;
        let descriptor = DeviceDescriptor {
            required_features: features,
            required_limits: limits(&adapter.limits()),
            ..Default::default()
        };
        let (device, queue) = pollster::block_on(adapter.request_device(&descriptor))
            .map_err(|error| Fault::Failed(error.to_string()))?;

        let budget = Budget::new(memory_bytes);
        let in_use = budget.clone();
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
        device.on_uncaptured_error(Arc::new(move |error| on_error(Fault::of_wgpu(&error, 0, in_use.held()))));
        let tick = features.contains(Features::TIMESTAMP_QUERY).then(|| queue.get_timestamp_period());
        let stamps = tick.is_some() && features.contains(Features::TIMESTAMP_QUERY_INSIDE_ENCODERS);
        let limits = device.limits();
        Ok(Self {
            device,
            queue,
            tick,
            stamps,
            int64: features.contains(Features::SHADER_INT64),
            limits,
            budget,
            reported,
            #[cfg(test)]
            created: Default::default(),
        })
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
        if let Err(loss @ Fault::Lost(_)) = self.check() {
            return loss;
        }
        // Delivers the news; an error of its own adds nothing, nor does the panic with which wgpu meets a lost device.
        let _ = catch_unwind(AssertUnwindSafe(|| self.device.poll(PollType::Poll)));
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
        #[cfg(test)]
        self.created.set(self.created.get() + 1);
        let mut errors = scopes.into_iter().rev().map(|scope| pollster::block_on(scope.pop()));
        // All scopes are popped, in the reverse order; the last error is the most telling: out of memory.
        match errors.by_ref().flatten().last() {
            Some(error) => Err(Fault::of_wgpu(&error, asked, self.budget.held())),
            None => self.check().map(|()| made),
        }
    }

    #[cfg(test)]
    pub(super) fn created(&self) -> usize {
        self.created.get()
    }

    /// A buffer of this many bytes, of at least a word: no buffer is empty.
    pub(super) fn buffer(&self, label: &str, size: u64, usage: BufferUsages) -> Result<Memory, Fault> {
        let size = size.max(4);
        self.budget.check(size)?;
        let mapped_at_creation = usage.contains(BufferUsages::MAP_WRITE);
        let descriptor = BufferDescriptor { label: Some(label), size, usage, mapped_at_creation };
        let buffer = self.create(size, |device| device.create_buffer(&descriptor))?;
        Ok(self.budget.count(buffer))
    }

    /// Writes these bytes to the beginning of a buffer.
    pub(super) fn write(&self, buffer: &Buffer, bytes: &[u8]) -> Result<(), Fault> {
        let mut writer = Writer::new(self, buffer);
        writer.put(bytes);
        writer.finish()
    }

    /// The time between two timestamps.
    pub(super) fn between(&self, start: u64, end: u64) -> Option<Duration> {
        let tick = f64::from(self.tick?);
        Some(Duration::from_nanos((end.saturating_sub(start) as f64 * tick) as u64))
    }

    /// Waits for this submission.
    pub(super) fn wait(&self, index: SubmissionIndex, limit: Duration) -> Result<(), Fault> {
        if self.is_done(index, limit)? { Ok(()) } else { Err(Fault::Deadline(limit)) }
    }

    /// Waits at most so long for this submission; whether it is done.
    pub(super) fn is_done(&self, index: SubmissionIndex, patience: Duration) -> Result<bool, Fault> {
        let wait = PollType::Wait { submission_index: Some(index), timeout: Some(patience) };
        let waited = self.device.poll(wait);
        self.check()?;
        match waited {
            Ok(_) => Ok(true),
            Err(PollError::Timeout) => Ok(false),
            Err(error) => Err(Fault::Failed(error.to_string())),
        }
    }
}

/// Writes to a buffer from its beginning on, piece by piece. Not many of them wait at a time: each takes as much memory
/// again.
#[derive(Debug)]
pub(super) struct Writer<'a> {
    context: &'a Context,
    buffer: &'a Buffer,
    /// Bytes that do not make a piece yet.
    pending: Vec<u8>,
    at: u64,
    flying: VecDeque<SubmissionIndex>,
    failed: Result<(), Fault>,
}

impl<'a> Writer<'a> {
    pub(super) fn new(context: &'a Context, buffer: &'a Buffer) -> Self {
        Self { context, buffer, pending: Vec::new(), at: 0, flying: VecDeque::new(), failed: Ok(()) }
    }

    /// Writes these bytes behind those before; [`Writer::finish`] says what went wrong.
    pub(super) fn put(&mut self, bytes: &[u8]) {
        if self.pending.is_empty() && bytes.len() >= PIECE {
            bytes.chunks(PIECE).for_each(|piece| self.send(piece));
            return;
        }
        self.pending.extend_from_slice(bytes);
        if self.pending.len() >= PIECE {
            self.flush();
        }
    }

    fn flush(&mut self) {
        let mut pending = std::mem::take(&mut self.pending);
        pending.chunks(PIECE).for_each(|piece| self.send(piece));
        pending.clear();
        self.pending = pending;
    }

    fn send(&mut self, piece: &[u8]) {
        if self.failed.is_err() {
            return;
        }
        self.context.queue.write_buffer(self.buffer, self.at, piece);
        self.at += piece.len() as u64;
        // What is below a piece goes with the next submission.
        if piece.len() == PIECE {
            self.flying.push_back(self.context.queue.submit([]));
        }
        if self.flying.len() > 2
            && let Some(first) = self.flying.pop_front()
        {
            self.failed = self.context.wait(first, PATIENCE);
        }
    }

    /// Writes what is left.
    pub(super) fn finish(mut self) -> Result<(), Fault> {
        self.flush();
        self.failed.and_then(|()| self.context.check())
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
