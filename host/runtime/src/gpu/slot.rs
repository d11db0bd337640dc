//! The buffers of one chunk, and its way through them.

use super::context::{Context, PoisonBuffer};
use super::fault::Fault;
use super::grid::grid;
use super::pipelines::Pipeline;
use super::plan::Sizes;
use super::tables::Tables;
use crate::poison::Poison;
use std::time::Duration;
use wgpu::{
    BindGroup, BindGroupDescriptor, BindGroupEntry, Buffer, BufferUsages, ComputePassDescriptor,
    ComputePassTimestampWrites, MapMode, QuerySet, QuerySetDescriptor, QueryType, SubmissionIndex,
};

/// The two timestamps of a dispatch, at the beginning of the read-back buffer.
pub(super) const TICKS: u64 = 16;

/// A chunk that the device works on.
#[derive(Debug)]
struct Flight {
    index: SubmissionIndex,
    poison: Poison,
}

/// Buffers for a chunk: `upload → input → kernel → output → readback`.
#[derive(Debug)]
pub(super) struct Slot {
    dispatch: Buffer,
    upload: Buffer,
    input: Buffer,
    runs: Buffer,
    output: Buffer,
    readback: Buffer,
    timer: Option<(QuerySet, Buffer)>,
    /// The bindings, and the kernel that they are for.
    bound: Option<(&'static str, BindGroup)>,
    flight: Option<Flight>,
}

/// A chunk on its way to the device.
#[derive(Clone, Copy, Debug)]
pub(super) struct Job<'a> {
    pub pipeline: &'a Pipeline,
    pub tables: &'a Tables,
    pub params: &'a Buffer,
    pub poison: &'a PoisonBuffer,
    pub input: &'a [u32],
    /// The entries of the runs; none for a map.
    pub run_entries: &'a [u32],
    pub records: u32,
    /// Invocations: one or more for each record or run.
    pub invocations: u32,
    pub runs: u32,
    /// The most workgroups in a row.
    pub row_workgroups: u32,
    pub output_words: usize,
}

/// What a chunk came back with.
#[derive(Debug)]
pub(super) struct Landed {
    /// Time from the beginning to the end of the dispatch, by the device's clock.
    pub time: Option<Duration>,
    /// The pattern with which the output was poisoned.
    pub poison: Poison,
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
                let queries = QuerySetDescriptor { label: None, ty: QueryType::Timestamp, count: 2 };
                Some((context.create(TICKS, |device| device.create_query_set(&queries))?, ticks))
            }
        };
        Ok(Self {
            dispatch: context.buffer("dispatch", 16, U::UNIFORM | U::COPY_DST)?,
            upload: context.buffer("upload", input, U::MAP_WRITE | U::COPY_SRC)?,
            input: context.buffer("input", input, U::STORAGE | U::COPY_DST)?,
            runs: context.buffer("runs", runs.max(4), U::STORAGE | U::COPY_DST)?,
            output: context.buffer("output", output, U::STORAGE | U::COPY_DST | U::COPY_SRC)?,
            readback: context.buffer("readback", TICKS + output, U::MAP_READ | U::COPY_DST)?,
            timer,
            bound: None,
            flight: None,
        })
    }

    /// Whether a chunk of these sizes fits.
    pub(super) fn fits(&self, sizes: Sizes) -> bool {
        let fits = |words: usize, buffer: &Buffer| 4 * words as u64 <= buffer.size();
        fits(sizes.input, &self.input) && fits(sizes.runs, &self.runs) && fits(sizes.output, &self.output)
    }

    /// Lets go of tables that are no longer in use.
    pub(super) fn unbind(&mut self) {
        self.bound = None;
    }

    /// Bytes of all buffers that grow with the chunk.
    pub(super) fn bytes(&self) -> u64 {
        [&self.upload, &self.input, &self.runs, &self.output, &self.readback].map(Buffer::size).iter().sum()
    }

    fn bind(&mut self, context: &Context, job: &Job<'_>) -> Result<BindGroup, Fault> {
        if let Some((_, group)) = self.bound.as_ref().filter(|(kernel, _)| *kernel == job.pipeline.kernel) {
            return Ok(group.clone());
        }
        let fixed = [&self.dispatch, job.params, &self.input, &self.output];
        let runs = (!job.run_entries.is_empty()).then_some(&self.runs);
        let entries: Vec<_> = (0..)
            .zip(fixed.into_iter().chain(runs).chain(&job.tables.buffers))
            .map(|(binding, buffer)| BindGroupEntry { binding, resource: buffer.as_entire_binding() })
            .collect();
        let descriptor = BindGroupDescriptor { label: None, layout: &job.pipeline.layout, entries: &entries };
        let group = context.create(0, |device| device.create_bind_group(&descriptor))?;
        self.bound = Some((job.pipeline.kernel, group.clone()));
        Ok(group)
    }

    /// Sends a chunk that fits on its way.
    pub(super) fn start(&mut self, context: &Context, job: &Job<'_>) -> Result<(), Fault> {
        let group = self.bind(context, job)?;
        let (input, output) = (4 * job.input.len() as u64, 4 * job.output_words as u64);
        self.upload
            .get_mapped_range_mut(..input)
            .map_err(|error| Fault::Failed(error.to_string()))?
            .copy_from_slice(bytemuck::cast_slice(job.input));
        self.upload.unmap();
        let grid = grid(job.invocations, job.pipeline.workgroup, job.row_workgroups);
        context.queue.write_buffer(
            &self.dispatch,
            0,
            bytemuck::bytes_of(&[job.records, grid.stride, job.runs]),
        );
        if !job.run_entries.is_empty() {
            context.queue.write_buffer(&self.runs, 0, bytemuck::cast_slice(job.run_entries));
        }

        let mut encoder = context.device.create_command_encoder(&Default::default());
        encoder.copy_buffer_to_buffer(&self.upload, 0, &self.input, 0, input);
        encoder.copy_buffer_to_buffer(&job.poison.buffer, 0, &self.output, 0, output);
        {
            let timestamp_writes = self.timer.as_ref().map(|(queries, _)| ComputePassTimestampWrites {
                query_set: queries,
                beginning_of_pass_write_index: Some(0),
                end_of_pass_write_index: Some(1),
            });
            let mut pass =
                encoder.begin_compute_pass(&ComputePassDescriptor { label: None, timestamp_writes });
            pass.set_pipeline(&job.pipeline.pipeline);
            pass.set_bind_group(0, &group, &[]);
            pass.dispatch_workgroups(grid.x, grid.y, 1);
        }
        if let Some((queries, ticks)) = &self.timer {
            encoder.resolve_query_set(queries, 0..2, ticks, 0);
            encoder.copy_buffer_to_buffer(ticks, 0, &self.readback, 0, TICKS);
        }
        encoder.copy_buffer_to_buffer(&self.output, 0, &self.readback, TICKS, output);
        // What the callbacks would say, mapping the range says again.
        encoder.map_buffer_on_submit(&self.readback, MapMode::Read, ..TICKS + output, |_| ());
        encoder.map_buffer_on_submit(&self.upload, MapMode::Write, .., |_| ());
        let index = context.queue.submit([encoder.finish()]);
        self.flight = Some(Flight { index, poison: job.poison.pattern });
        context.check()
    }

    /// Waits for the chunk that is on its way and copies its output.
    pub(super) fn finish(
        &mut self,
        context: &Context,
        limit: Duration,
        output: &mut [u32],
    ) -> Result<Landed, Fault> {
        let flight = self.flight.take().expect("a chunk was started in this slot");
        context.wait(flight.index, limit)?;
        let time = {
            let view = self
                .readback
                .get_mapped_range(..TICKS + 4 * output.len() as u64)
                .map_err(|error| Fault::Failed(error.to_string()))?;
            let (ticks, words) = view.split_at(TICKS as usize);
            bytemuck::cast_slice_mut(output).copy_from_slice(words);
            let ticks: [u64; 2] = bytemuck::pod_read_unaligned(ticks);
            let nanos = |tick: f32| ticks[1].saturating_sub(ticks[0]) as f64 * f64::from(tick);
            context.tick.map(|tick| Duration::from_nanos(nanos(tick) as u64))
        };
        self.readback.unmap();
        Ok(Landed { time, poison: flight.poison })
    }
}
