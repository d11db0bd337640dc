//! The buffers of one chunk, and its way through them.

use super::constants::Constants;
use super::context::Context;
use super::fault::Fault;
use super::memory::Memory;
use super::pipelines::{Bound, Pipeline};
use super::plan::{Chunk, Plan, Sizes};
use super::poison::{Pattern, PoisonTile};
use crate::device::Ran;
use std::time::{Duration, Instant};
use wgpu::{
    BindGroup, BufferUsages, ComputePassDescriptor, ComputePassTimestampWrites, MapMode, QuerySet,
    QuerySetDescriptor, QueryType, SubmissionIndex,
};

/// The words of a dispatch at the beginning of the upload buffer.
const HEAD: u64 = 16;

/// The timestamps at the beginning of the read-back buffer: dispatch, end of dispatch, upload, end of upload, end of
/// read-back. Rounded up, so that what follows is aligned for mapping.
pub(super) const TICKS: u64 = 48;

/// A chunk that the device works on.
#[derive(Debug)]
struct Flight {
    index: SubmissionIndex,
    poison: Pattern,
    started: Instant,
    timed: bool,
    /// How long it has been waited for.
    waited: Duration,
    /// Whether it is known to be done.
    done: bool,
}

/// Buffers for a chunk: `upload → input → kernel → output → readback`. They stay, and so do their bindings, so that a
/// small batch creates nothing.
#[derive(Debug)]
pub(super) struct Slot {
    dispatch: Memory,
    /// What `dispatch` holds.
    dispatched: Option<[u32; 4]>,
    upload: Memory,
    input: Memory,
    runs: Memory,
    output: Memory,
    readback: Memory,
    timer: Option<(QuerySet, Memory)>,
    /// The bindings of each kernel so far.
    bound: Vec<(&'static str, BindGroup)>,
    flight: Option<Flight>,
}

/// A chunk on its way to the device.
#[derive(Clone, Copy, Debug)]
pub(super) struct Job<'a> {
    pub pipeline: &'a Pipeline,
    pub constants: &'a Constants,
    pub poison: &'a PoisonTile,
    pub plan: &'a Plan,
    pub chunk: &'a Chunk,
    /// All records of the batch.
    pub input: &'a [u32],
    /// The entries of the runs; none for a map.
    pub runs: &'a [u32],
    /// What the shader is told of the dispatch.
    pub head: [u32; 4],
    /// Workgroups in either direction.
    pub groups: [u32; 2],
    /// Whether the device takes the time.
    pub timed: bool,
}

/// What a chunk came back with.
#[derive(Debug)]
pub(super) struct Landed {
    /// Times by the device's clock.
    pub ran: Ran,
    /// Time from its submission on, by the host's clock.
    pub whole: Duration,
    /// The pattern with which the output was poisoned.
    pub poison: Pattern,
}

impl Slot {
    /// Buffers for chunks of these sizes.
    pub(super) fn new(context: &Context, sizes: Sizes) -> Result<Self, Fault> {
        use BufferUsages as U;
        let [input, runs, output] = [sizes.input, sizes.runs, sizes.output].map(|words| 4 * words as u64);
        let timer = match context.tick {
            None => None,
            Some(_) => {
                let ticks = context.buffer("ticks", TICKS, U::QUERY_RESOLVE | U::COPY_SRC)?;
                let count = if context.stamps { 5 } else { 2 };
                let queries = QuerySetDescriptor { label: None, ty: QueryType::Timestamp, count };
                Some((context.create(TICKS, |device| device.create_query_set(&queries))?, ticks))
            }
        };
        Ok(Self {
            dispatch: context.buffer("dispatch", HEAD, U::UNIFORM | U::COPY_DST)?,
            dispatched: None,
            upload: context.buffer("upload", HEAD + runs + input, U::MAP_WRITE | U::COPY_SRC)?,
            input: context.buffer("input", input, U::STORAGE | U::COPY_DST)?,
            runs: context.buffer("runs", runs, U::STORAGE | U::COPY_DST)?,
            output: context.buffer("output", output, U::STORAGE | U::COPY_DST | U::COPY_SRC)?,
            readback: context.buffer("readback", TICKS + output, U::MAP_READ | U::COPY_DST)?,
            timer,
            bound: Vec::new(),
            flight: None,
        })
    }

    /// Whether a chunk of these sizes fits.
    pub(super) fn fits(&self, sizes: Sizes) -> bool {
        let fits = |words: usize, buffer: &Memory| 4 * words as u64 <= buffer.size();
        fits(sizes.input, &self.input) && fits(sizes.runs, &self.runs) && fits(sizes.output, &self.output)
    }

    /// Lets go of the constants of a kernel.
    pub(super) fn unbind(&mut self, kernel: &str) {
        self.bound.retain(|(bound, _)| *bound != kernel);
    }

    /// Bytes of all buffers.
    pub(super) fn bytes(&self) -> u64 {
        let ticks = self.timer.as_ref().map_or(0, |(_, ticks)| ticks.size());
        let all = [&self.dispatch, &self.upload, &self.input, &self.runs, &self.output, &self.readback];
        all.iter().map(|buffer| buffer.size()).sum::<u64>() + ticks
    }

    /// The bindings of a kernel.
    fn bind(&mut self, context: &Context, job: &Job<'_>) -> Result<usize, Fault> {
        let kernel = job.pipeline.kernel;
        if let Some(known) = self.bound.iter().position(|(bound, _)| *bound == kernel) {
            return Ok(known);
        }
        let runs = (!job.runs.is_empty()).then_some(&*self.runs);
        let bound = Bound { dispatch: &self.dispatch, input: &self.input, output: &self.output, runs };
        self.bound.push((kernel, job.pipeline.bind(context, job.constants, bound)?));
        Ok(self.bound.len() - 1)
    }

    /// Sends a chunk that fits on its way.
    pub(super) fn start(&mut self, context: &Context, job: &Job<'_>) -> Result<(), Fault> {
        let bound = self.bind(context, job)?;
        let sizes = job.plan.sizes(job.chunk);
        let [input, runs, output] = [sizes.input, job.runs.len(), sizes.output].map(|words| 4 * words as u64);
        {
            let mut view = self
                .upload
                .get_mapped_range_mut(..HEAD + runs + input)
                .map_err(|error| Fault::Failed(error.to_string()))?;
            let mut at = 0;
            let mut put = |words: &[u32]| {
                let bytes: &[u8] = bytemuck::cast_slice(words);
                view.slice(at..at + bytes.len()).copy_from_slice(bytes);
                at += bytes.len();
            };
            put(&job.head);
            put(job.runs);
            job.plan.pieces(job.input, job.chunk, put);
        }
        self.upload.unmap();

        let mut encoder = context.device.create_command_encoder(&Default::default());
        let timer = self.timer.as_ref().filter(|_| job.timed);
        let stamps = timer.filter(|_| context.stamps).map(|(queries, _)| queries);
        if let Some(queries) = stamps {
            encoder.write_timestamp(queries, 2);
        }
        if self.dispatched != Some(job.head) {
            encoder.copy_buffer_to_buffer(&self.upload, 0, &self.dispatch, 0, HEAD);
            self.dispatched = Some(job.head);
        }
        if runs > 0 {
            encoder.copy_buffer_to_buffer(&self.upload, HEAD, &self.runs, 0, runs);
        }
        encoder.copy_buffer_to_buffer(&self.upload, HEAD + runs, &self.input, 0, input);
        if let Some(queries) = stamps {
            encoder.write_timestamp(queries, 3);
        }
        job.poison.fill(&mut encoder, &self.output, output);
        {
            let timestamp_writes = timer.map(|(queries, _)| ComputePassTimestampWrites {
                query_set: queries,
                beginning_of_pass_write_index: Some(0),
                end_of_pass_write_index: Some(1),
            });
            let mut pass =
                encoder.begin_compute_pass(&ComputePassDescriptor { label: None, timestamp_writes });
            pass.set_pipeline(&job.pipeline.pipeline);
            pass.set_bind_group(0, &self.bound[bound].1, &[]);
            pass.dispatch_workgroups(job.groups[0], job.groups[1], 1);
        }
        encoder.copy_buffer_to_buffer(&self.output, 0, &self.readback, TICKS, output);
        if let Some(queries) = stamps {
            encoder.write_timestamp(queries, 4);
        }
        if let Some((queries, ticks)) = timer {
            encoder.resolve_query_set(queries, 0..if context.stamps { 5 } else { 2 }, ticks, 0);
            encoder.copy_buffer_to_buffer(ticks, 0, &self.readback, 0, TICKS);
        }
        // What the callbacks would say, mapping the range says again.
        encoder.map_buffer_on_submit(&self.readback, MapMode::Read, ..TICKS + output, |_| ());
        encoder.map_buffer_on_submit(&self.upload, MapMode::Write, .., |_| ());
        let started = Instant::now();
        let index = context.queue.submit([encoder.finish()]);
        self.flight = Some(Flight {
            index,
            poison: job.poison.pattern,
            started,
            timed: timer.is_some(),
            waited: Duration::ZERO,
            done: false,
        });
        context.check()
    }

    /// Waits at most so long for the chunk that is on its way; whether it is done.
    pub(super) fn is_done(
        &mut self,
        context: &Context,
        patience: Duration,
        limit: Duration,
    ) -> Result<bool, Fault> {
        let flight = self.flight.as_mut().expect("a chunk was started in this slot");
        let start = Instant::now();
        flight.done = context.is_done(flight.index.clone(), patience)?;
        flight.waited += start.elapsed();
        if !flight.done && flight.waited >= limit {
            return Err(Fault::Deadline(limit));
        }
        Ok(flight.done)
    }

    /// Waits for the chunk that is on its way and copies its output.
    pub(super) fn finish(
        &mut self,
        context: &Context,
        limit: Duration,
        output: &mut [u32],
    ) -> Result<Landed, Fault> {
        let flight = self.flight.take().expect("a chunk was started in this slot");
        if !flight.done {
            context.wait(flight.index, limit)?;
        }
        let whole = flight.started.elapsed();
        let ran = {
            let view = self
                .readback
                .get_mapped_range(..TICKS + 4 * output.len() as u64)
                .map_err(|error| Fault::Failed(error.to_string()))?;
            let (ticks, words) = view.split_at(TICKS as usize);
            bytemuck::cast_slice_mut(output).copy_from_slice(words);
            if flight.timed { times(context, bytemuck::pod_read_unaligned(ticks)) } else { Ran::default() }
        };
        self.readback.unmap();
        Ok(Landed { ran, whole, poison: flight.poison })
    }
}

/// What the timestamps say.
fn times(context: &Context, [start, end, upload, uploaded, back, _]: [u64; 6]) -> Ran {
    let stage = |from, to| context.between(from, to).filter(|_| context.stamps);
    Ran {
        cycles: None,
        on_device: context.between(start, end),
        upload: stage(upload, uploaded),
        readback: stage(end, back),
    }
}
