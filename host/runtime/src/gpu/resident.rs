//! Records that stay in the device's memory, over which several kernels run without a trip to the host.
//!
//! Batches whose input is the same slice share its records. Where one of them is a fold or a scan, the records lie
//! sorted for it; the maps among them run over the sorted records too, and their outputs are put back in order when
//! they are fetched.

use super::GpuOptions;
use super::constants::Constants;
use super::context::{Context, Writer};
use super::device::{GpuDevice, dispatch, states};
use super::fault::Fault;
use super::memory::Memory;
use super::pipelines::{Bound, Pipeline};
use super::plan::{Chunk, Plan, Sizes, longest, run_limit};
use super::poison::{Pattern, PoisonTile, unwritten};
use crate::device::{Device as _, Ran, Resident, RunError};
use accel_kernels::{Batch, Shape};
use std::time::Duration;
use wgpu::{
    BindGroup, BufferUsages as U, ComputePassDescriptor, ComputePassTimestampWrites, MapMode, QuerySet,
    QuerySetDescriptor, QueryType,
};

/// Bytes brought back at once.
const BACK: u64 = 16 << 20;

/// What a query set may hold.
const MOST_QUERIES: usize = 4096;

/// The kernel named in errors where there is no batch.
const NO_KERNEL: &str = "resident records";

/// What is on the device.
#[derive(Debug)]
pub(super) struct Loaded {
    records: Vec<Records>,
    batches: Vec<Member>,
}

/// The records of one slice, in chunks.
#[derive(Debug)]
struct Records {
    chunks: Vec<Chunk>,
    buffers: Vec<Memory>,
}

/// A batch over such records.
#[derive(Debug)]
struct Member {
    plan: Plan,
    /// The number of its [`Records`].
    records: usize,
    output_len: usize,
    /// Parameters and tables.
    params: Vec<u32>,
    pipeline: Pipeline,
    /// Bound, and to be kept as long as they are.
    _constants: Constants,
    /// One a chunk.
    parts: Vec<Part>,
    timer: Option<Timer>,
    /// What its outputs were poisoned with when it was last computed.
    computed: Option<Pattern>,
}

/// The buffers of a batch for one chunk.
#[derive(Debug)]
struct Part {
    /// Bound, and to be kept as long as it is.
    _dispatch: Memory,
    runs: Memory,
    output: Memory,
    words: usize,
    group: BindGroup,
    groups: [u32; 2],
}

/// Two timestamps a chunk.
#[derive(Debug)]
struct Timer {
    queries: QuerySet,
    ticks: Memory,
    readback: Memory,
}

/// Batches whose records are to be shared.
struct Group<'a, 'b> {
    members: Vec<&'a Batch<'b>>,
    /// The one that the records are sorted for.
    owner: Option<&'a Batch<'b>>,
}

impl<'a, 'b> Group<'a, 'b> {
    /// Whether a batch can share the records of this group: one order has to do for all.
    fn takes(&self, batch: &Batch<'_>) -> bool {
        let first = self.members[0];
        let sorted_alike = self.owner.is_none_or(|owner| {
            batch.kernel().shape == Shape::Map || owner.kernel().name == batch.kernel().name
        });
        std::ptr::eq(first.input(), batch.input())
            && first.kernel().input_words == batch.kernel().input_words
            && sorted_alike
    }

    fn add(&mut self, batch: &'a Batch<'b>) {
        self.members.push(batch);
        if batch.kernel().shape != Shape::Map {
            self.owner.get_or_insert(batch);
        }
    }
}

impl Records {
    /// Brings the records of a group to the device, in buffers of at most so many bytes.
    fn load(
        context: &Context,
        group: &Group<'_, '_>,
        (step, most): (usize, usize),
        bytes: u64,
    ) -> Result<(Self, Plan), Fault> {
        let owner = group.owner.unwrap_or(group.members[0]);
        let shader = accel_shaders::find(owner.kernel().name).expect("only supported kernels are loaded");
        let plan = Plan::new(owner, run_limit(shader, owner.kernel(), step, most))?;
        let fits = |records, runs| {
            group
                .members
                .iter()
                .all(|batch| 4 * Sizes::of(batch.kernel(), records, runs).largest() as u64 <= bytes)
        };
        let mut found = Self { chunks: Vec::new(), buffers: Vec::new() };
        while let Some(chunk) = plan.next(found.chunks.last(), step, fits) {
            let size = 4 * plan.sizes(&chunk).input as u64;
            let buffer = context.buffer("records", size, U::STORAGE | U::COPY_DST)?;
            let mut writer = Writer::new(context, &buffer);
            plan.pieces(owner.input(), &chunk, |piece| writer.put(bytemuck::cast_slice(piece)));
            writer.finish()?;
            found.chunks.push(chunk);
            found.buffers.push(buffer);
        }
        Ok((found, plan))
    }
}

impl Timer {
    fn new(context: &Context, chunks: usize) -> Result<Option<Self>, Fault> {
        let count = 2 * chunks;
        if context.tick.is_none() || chunks == 0 || count > MOST_QUERIES {
            return Ok(None);
        }
        let bytes = 8 * count as u64;
        let queries = QuerySetDescriptor { label: None, ty: QueryType::Timestamp, count: count as u32 }; // at most 4096
        Ok(Some(Self {
            queries: context.create(bytes, |device| device.create_query_set(&queries))?,
            ticks: context.buffer("ticks", bytes, U::QUERY_RESOLVE | U::COPY_SRC)?,
            readback: context.buffer("ticks back", bytes, U::MAP_READ | U::COPY_DST)?,
        }))
    }

    /// The sum of the times of all chunks.
    fn read(&self, context: &Context) -> Result<Option<Duration>, Fault> {
        let sum = {
            let view =
                self.readback.get_mapped_range(..).map_err(|error| Fault::Failed(error.to_string()))?;
            let ticks: Vec<u64> = bytemuck::pod_collect_to_vec(&view);
            ticks.chunks_exact(2).map(|pair| context.between(pair[0], pair[1])).sum()
        };
        self.readback.unmap();
        Ok(sum)
    }
}

impl Member {
    /// Buffers for the outputs of a batch over loaded records.
    fn new(
        context: &Context,
        options: &GpuOptions,
        batch: &Batch<'_>,
        (number, records): (usize, &Records),
        plan: Plan,
        (pipeline, constants): (Pipeline, Constants),
    ) -> Result<Self, Fault> {
        let states = states(batch);
        let mut entries = Vec::new();
        let mut parts = Vec::new();
        for (chunk, input) in records.chunks.iter().zip(&records.buffers) {
            let (head, groups) = dispatch(context, options, &pipeline, &plan, chunk)?;
            let head_buffer = context.buffer("dispatch", 16, U::UNIFORM | U::COPY_DST)?;
            context.write(&head_buffer, bytemuck::bytes_of(&head))?;
            plan.runs(chunk, states, &mut entries);
            let runs = context.buffer("runs", 4 * entries.len() as u64, U::STORAGE | U::COPY_DST)?;
            context.write(&runs, bytemuck::cast_slice(&entries))?;
            let words = plan.sizes(chunk).output;
            let output =
                context.buffer("output", 4 * words as u64, U::STORAGE | U::COPY_DST | U::COPY_SRC)?;
            let bound = Bound {
                dispatch: &head_buffer,
                input,
                output: &output,
                runs: (batch.kernel().shape != Shape::Map).then_some(&*runs),
            };
            let group = pipeline.bind(context, &constants, bound)?;
            parts.push(Part { _dispatch: head_buffer, runs, output, words, group, groups });
        }
        Ok(Self {
            timer: Timer::new(context, parts.len())?,
            records: number,
            output_len: batch.output_len(),
            params: batch.params().to_vec(),
            plan,
            pipeline,
            _constants: constants,
            parts,
            computed: None,
        })
    }

    /// Runs all chunks once. Each is a submission of its own, so that none takes longer than a chunk may.
    fn compute(
        &self,
        context: &Context,
        chunks: &[Chunk],
        poison: &PoisonTile,
        limit: Duration,
    ) -> Result<Ran, Fault> {
        let kernel = self.plan.kernel();
        let mut flying = Vec::with_capacity(self.parts.len());
        for (number, (part, chunk)) in (0..).zip(self.parts.iter().zip(chunks)) {
            let mut encoder = context.device.create_command_encoder(&Default::default());
            if chunk.continues {
                // The first agent goes on with the state that the last of the chunk before was left with.
                let state = 4 * kernel.tables[0].words as u64;
                let before = &self.parts[number as usize - 1];
                let from = 4 * before.words as u64 - state;
                encoder.copy_buffer_to_buffer(&before.output, from, &part.runs, 4, state);
            }
            poison.fill(&mut encoder, &part.output, 4 * part.words as u64);
            {
                let timestamp_writes = self.timer.as_ref().map(|timer| ComputePassTimestampWrites {
                    query_set: &timer.queries,
                    beginning_of_pass_write_index: Some(2 * number),
                    end_of_pass_write_index: Some(2 * number + 1),
                });
                let mut pass =
                    encoder.begin_compute_pass(&ComputePassDescriptor { label: None, timestamp_writes });
                pass.set_pipeline(&self.pipeline.pipeline);
                pass.set_bind_group(0, &part.group, &[]);
                pass.dispatch_workgroups(part.groups[0], part.groups[1], 1);
            }
            if number as usize + 1 == self.parts.len()
                && let Some(timer) = &self.timer
            {
                let (count, bytes) = (2 * (number + 1), timer.ticks.size());
                encoder.resolve_query_set(&timer.queries, 0..count, &timer.ticks, 0);
                encoder.copy_buffer_to_buffer(&timer.ticks, 0, &timer.readback, 0, bytes);
                encoder.map_buffer_on_submit(&timer.readback, MapMode::Read, .., |_| ());
            }
            flying.push(context.queue.submit([encoder.finish()]));
        }
        let computed = !flying.is_empty();
        for index in flying {
            context.wait(index, limit)?;
        }
        let none = context.tick.map(|_| Duration::ZERO);
        let on_device = match &self.timer {
            Some(timer) if computed => timer.read(context)?,
            _ => none.filter(|_| !computed),
        };
        Ok(Ran { on_device, ..Ran::default() })
    }

    /// The outputs of a chunk, as they lie on the device.
    fn read(
        &self,
        context: &Context,
        part: &Part,
        limit: Duration,
        words: &mut Vec<u32>,
    ) -> Result<(), Fault> {
        let bytes = 4 * part.words as u64;
        let piece = BACK.min(bytes);
        let readback = context.buffer("readback", piece, U::MAP_READ | U::COPY_DST)?;
        words.resize(part.words, 0);
        let all: &mut [u8] = bytemuck::cast_slice_mut(words);
        for (number, to) in (0..).zip(all.chunks_mut(BACK as usize)) {
            let size = to.len() as u64;
            let mut encoder = context.device.create_command_encoder(&Default::default());
            encoder.copy_buffer_to_buffer(&part.output, number * BACK, &readback, 0, size);
            encoder.map_buffer_on_submit(&readback, MapMode::Read, ..size, |_| ());
            let index = context.queue.submit([encoder.finish()]);
            context.wait(index, limit)?;
            {
                let view =
                    readback.get_mapped_range(..size).map_err(|error| Fault::Failed(error.to_string()))?;
                to.copy_from_slice(&view);
            }
            readback.unmap();
        }
        Ok(())
    }
}

impl GpuDevice {
    /// The records of a chunk of resident records, so that none of these kernels takes longer over it than a chunk may;
    /// and the most that its buffers hold.
    fn resident_step(&mut self, batches: &[&Batch<'_>], bytes: u64) -> Result<(usize, usize), Fault> {
        let (mut step, mut most) = (usize::MAX, usize::MAX);
        for batch in batches {
            most = most.min(longest(batch.kernel(), bytes)?);
            step = step.min(self.pace_of(batch)?);
        }
        Ok((step.min(most), most))
    }

    fn load_batches(&mut self, batches: &[Batch<'_>]) -> Result<(), Fault> {
        self.context.check()?;
        let limits = &self.context.limits;
        let bytes = limits
            .max_storage_buffer_binding_size
            .min(limits.max_buffer_size)
            .min(self.options.resident_bytes);
        let mut groups: Vec<Group<'_, '_>> = Vec::new();
        let mut group_of = Vec::new();
        for batch in batches {
            let known = groups.iter().position(|group| group.takes(batch));
            match known {
                Some(number) => groups[number].add(batch),
                None => {
                    let owner = (batch.kernel().shape != Shape::Map).then_some(batch);
                    groups.push(Group { members: vec![batch], owner });
                }
            }
            group_of.push(known.unwrap_or(groups.len() - 1));
        }

        let mut loaded = Loaded { records: Vec::new(), batches: Vec::new() };
        let mut plans = Vec::new();
        for group in &groups {
            let step = self.resident_step(&group.members, bytes)?;
            let (records, plan) = Records::load(&self.context, group, step, bytes)?;
            loaded.records.push(records);
            plans.push((plan, step));
        }
        for (batch, &number) in batches.iter().zip(&group_of) {
            let kernel = batch.kernel();
            let shader = accel_shaders::find(kernel.name).expect("only supported kernels are loaded");
            let (sorted, (step, most)) = &plans[number];
            let plan = match kernel.shape {
                Shape::Map => Plan::beside(sorted, kernel),
                // The same order, but for as many segments or agents as this batch has.
                Shape::Fold | Shape::Scan => Plan::new(batch, run_limit(shader, kernel, *step, *most))?,
            };
            let constants = Constants::upload(&self.context, &self.options, shader, batch)?;
            let pipeline = self.pipeline(shader, &constants, batch.records())?;
            let pipeline = self.pipelines[pipeline].clone();
            let records = (number, &loaded.records[number]);
            let member =
                Member::new(&self.context, &self.options, batch, records, plan, (pipeline, constants))?;
            loaded.batches.push(member);
        }
        self.resident = Some(loaded);
        Ok(())
    }

    fn compute_batch(&mut self, number: usize) -> Result<Ran, Fault> {
        self.context.check()?;
        let Some(loaded) = &mut self.resident else { return Err(not_loaded(number)) };
        let member = loaded.batches.get_mut(number).ok_or_else(|| not_loaded(number))?;
        member.computed = None;
        let chunks = &loaded.records[member.records].chunks;
        let ran = member.compute(&self.context, chunks, &self.poison, self.options.deadline)?;
        member.computed = Some(self.poison.pattern);
        Ok(ran)
    }

    /// Words that hold poison may be outputs that happen to equal it, so the batch is computed again under another
    /// pattern: what differs then was not written in both.
    fn fetch_batch(&mut self, number: usize, output: &mut [u32]) -> Result<(), Fault> {
        self.context.check()?;
        let limit = self.options.deadline;
        let parts = self.member(number)?.parts.len();
        let member = self.member(number)?;
        if output.len() != member.output_len {
            let (found, expected) = (output.len(), member.output_len);
            return Err(Fault::Failed(format!("there is room for {found} output words, not for {expected}")));
        }
        member.plan.prepare(&member.params, output);
        let mut words = Vec::new();
        for place in 0..parts {
            let member = self.member(number)?;
            let Some(pattern) = member.computed else {
                return Err(Fault::Failed(format!("batch {number} was not computed")));
            };
            member.read(&self.context, &member.parts[place], limit, &mut words)?;
            let doubtful = pattern.positions(&words);
            if !doubtful.is_empty() {
                self.poison = PoisonTile::new(&self.context)?;
                self.compute_batch(number)?;
                let member = self.member(number)?;
                let mut again = Vec::new();
                member.read(&self.context, &member.parts[place], limit, &mut again)?;
                unwritten(&doubtful, &words, &again)?;
            }
            let member = self.member(number)?;
            let chunks = &self.loaded(number)?.records[member.records].chunks;
            member.plan.land(&chunks[place], &words, output);
        }
        Ok(())
    }

    fn loaded(&self, number: usize) -> Result<&Loaded, Fault> {
        self.resident.as_ref().ok_or_else(|| not_loaded(number))
    }

    fn member(&self, number: usize) -> Result<&Member, Fault> {
        self.loaded(number)?.batches.get(number).ok_or_else(|| not_loaded(number))
    }

    /// The kernel of a loaded batch, for errors.
    fn kernel_of(&self, number: usize) -> &'static str {
        self.member(number).map_or(NO_KERNEL, |member| member.plan.kernel().name)
    }
}

fn not_loaded(number: usize) -> Fault {
    Fault::Failed(format!("no batch {number} is loaded"))
}

impl Resident for GpuDevice {
    fn load(&mut self, batches: &[Batch<'_>]) -> Result<(), RunError> {
        self.resident = None;
        for batch in batches {
            self.supports(batch.kernel())?;
            self.make_ready(batch.kernel())?;
        }
        let kernel = batches.first().map_or(NO_KERNEL, |batch| batch.kernel().name);
        self.attempt(kernel, |device| device.load_batches(batches))
    }

    fn compute(&mut self, number: usize) -> Result<Ran, RunError> {
        self.attempt(self.kernel_of(number), |device| device.compute_batch(number))
    }

    fn fetch(&mut self, number: usize, output: &mut [u32]) -> Result<(), RunError> {
        self.attempt(self.kernel_of(number), |device| device.fetch_batch(number, output))
    }
}
