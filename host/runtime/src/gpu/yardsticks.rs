//! What an adapter can do at best: its shortest round trip, and a copy within its memory.

use super::context::Context;
use super::fault::Fault;
use super::grid::grid;
use super::memory::Memory;
use super::unchecked;
use crate::device::{Kind, Yardsticks};
use std::time::{Duration, Instant};
use wgpu::{
    BindGroup, BindGroupDescriptor, BindGroupEntry, BufferUsages as U, CommandEncoder, ComputePassDescriptor,
    ComputePassTimestampWrites, ComputePipeline, ComputePipelineDescriptor, MapMode,
    PipelineCompilationOptions, QuerySet, QuerySetDescriptor, QueryType,
};

/// A word, or many words or vectors of four, from one buffer to another.
pub(super) const SHADER: &str = "
@group(0) @binding(0) var<storage, read> source: array<vec4<u32>>;
@group(0) @binding(1) var<storage, read_write> sink: array<vec4<u32>>;
@group(0) @binding(2) var<uniform> stride: vec4<u32>;
@group(0) @binding(3) var<storage, read> word: array<u32>;
@group(0) @binding(4) var<storage, read_write> copied: array<u32>;
override WORKGROUP: u32 = 64u;

@compute @workgroup_size(WORKGROUP)
fn vectors(@builtin(global_invocation_id) id: vec3<u32>) {
    let at = id.x + id.y * stride.x;
    if at < min(arrayLength(&source), arrayLength(&sink)) {
        sink[at] = source[at];
    }
}

@compute @workgroup_size(WORKGROUP)
fn words(@builtin(global_invocation_id) id: vec3<u32>) {
    let at = id.x + id.y * stride.x;
    if at < min(arrayLength(&word), arrayLength(&copied)) {
        copied[at] = word[at];
    }
}

@compute @workgroup_size(1)
fn one() {
    copied[0] = word[0];
}
";

/// Round trips before any counts, and those that do.
const ROUND_TRIPS: (usize, usize) = (50, 401);

/// Bytes of the record that goes there.
const THERE: u64 = 24;

/// Bytes of the word that comes back.
const BACK: u64 = 4;

/// The most bytes copied at once: beyond the caches of a device.
const COPIED: u64 = 256 << 20;

/// The same in software, which takes longer.
const COPIED_IN_SOFTWARE: u64 = 64 << 20;

/// Copies of each way, unless they take longer than [`LONG`].
const COPIES: usize = 7;

/// How long the copies of one way may take.
const LONG: Duration = Duration::from_millis(300);

/// Measures both.
pub(super) fn measure(context: &Context, kind: Kind, limit: Duration) -> Result<Yardsticks, Fault> {
    let empty_round_trip = Some(round_trip(context, limit)?);
    Ok(Yardsticks { empty_round_trip, copy_bytes_per_s: Some(copy(context, kind, limit)?) })
}

fn pipeline(context: &Context, entry: &str, workgroup: Option<u32>) -> Result<ComputePipeline, Fault> {
    context.create(0, |device| {
        let module = unchecked::yardsticks(device);
        let constants: Vec<_> =
            workgroup.map(|size| (accel_shaders::WORKGROUP, f64::from(size))).into_iter().collect();
        device.create_compute_pipeline(&ComputePipelineDescriptor {
            label: Some("yardsticks"),
            layout: None, // every entry point uses the buffers that it binds
            module: &module,
            entry_point: Some(entry),
            compilation_options: PipelineCompilationOptions { constants: &constants, ..Default::default() },
            cache: None,
        })
    })
}

fn bind(
    context: &Context,
    pipeline: &ComputePipeline,
    buffers: &[(u32, &Memory)],
) -> Result<BindGroup, Fault> {
    let entries: Vec<_> = buffers
        .iter()
        .map(|(binding, buffer)| BindGroupEntry { binding: *binding, resource: buffer.as_entire_binding() })
        .collect();
    context.create(0, |device| {
        let layout = pipeline.get_bind_group_layout(0);
        device.create_bind_group(&BindGroupDescriptor { label: None, layout: &layout, entries: &entries })
    })
}

fn pass(
    encoder: &mut CommandEncoder,
    (pipeline, group): (&ComputePipeline, &BindGroup),
    (x, y): (u32, u32),
    queries: Option<&QuerySet>,
) {
    let timestamp_writes = queries.map(|query_set| ComputePassTimestampWrites {
        query_set,
        beginning_of_pass_write_index: Some(0),
        end_of_pass_write_index: Some(1),
    });
    let mut pass = encoder.begin_compute_pass(&ComputePassDescriptor { label: None, timestamp_writes });
    pass.set_pipeline(pipeline);
    pass.set_bind_group(0, group, &[]);
    pass.dispatch_workgroups(x, y, 1);
}

/// The median time of: 24 bytes there, one dispatch that copies a word, 4 bytes back, over buffers that stay.
fn round_trip(context: &Context, limit: Duration) -> Result<Duration, Fault> {
    let pipeline = pipeline(context, "one", None)?;
    let upload = context.buffer("upload", THERE, U::MAP_WRITE | U::COPY_SRC)?;
    let input = context.buffer("input", THERE, U::STORAGE | U::COPY_DST)?;
    let output = context.buffer("output", BACK, U::STORAGE | U::COPY_SRC)?;
    let readback = context.buffer("readback", BACK, U::MAP_READ | U::COPY_DST)?;
    let group = bind(context, &pipeline, &[(3, &input), (4, &output)])?;
    let failed = |error: wgpu::MapRangeError| Fault::Failed(error.to_string());
    let mut times = Vec::with_capacity(ROUND_TRIPS.1);
    for number in 0..ROUND_TRIPS.0 + ROUND_TRIPS.1 {
        let start = Instant::now();
        let record = [number as u32; THERE as usize / 4]; // small
        upload.get_mapped_range_mut(..).map_err(failed)?.copy_from_slice(bytemuck::bytes_of(&record));
        upload.unmap();
        let mut encoder = context.device.create_command_encoder(&Default::default());
        encoder.copy_buffer_to_buffer(&upload, 0, &input, 0, THERE);
        pass(&mut encoder, (&pipeline, &group), (1, 1), None);
        encoder.copy_buffer_to_buffer(&output, 0, &readback, 0, BACK);
        encoder.map_buffer_on_submit(&readback, MapMode::Read, .., |_| ());
        encoder.map_buffer_on_submit(&upload, MapMode::Write, .., |_| ());
        let index = context.queue.submit([encoder.finish()]);
        context.wait(index, limit)?;
        let word: u32 = bytemuck::pod_read_unaligned(&readback.get_mapped_range(..).map_err(failed)?);
        readback.unmap();
        let time = start.elapsed();
        if word != record[0] {
            return Err(Fault::Failed(format!("a copied word is {word} instead of {}", record[0])));
        }
        if number >= ROUND_TRIPS.0 {
            times.push(time);
        }
    }
    times.sort_unstable();
    Ok(times[times.len() / 2])
}

/// Bytes read and written a second by the best of several ways to copy, by the device's clock where it has one.
fn copy(context: &Context, kind: Kind, limit: Duration) -> Result<f64, Fault> {
    let limits = &context.limits;
    let most = if kind == Kind::SoftwareGpu { COPIED_IN_SOFTWARE } else { COPIED };
    let bytes = most
        .min(limits.max_storage_buffer_binding_size)
        .min(limits.max_buffer_size)
        .min(context.budget.left() / 3)
        & !15;
    let usage = U::STORAGE | U::COPY_DST | U::COPY_SRC;
    let source = context.buffer("source", bytes, usage)?;
    let sink = context.buffer("sink", bytes, usage)?;
    let stride = context.buffer("stride", 16, U::UNIFORM | U::COPY_DST)?;
    let ticks = context.buffer("ticks", 16, U::QUERY_RESOLVE | U::COPY_SRC)?;
    let readback = context.buffer("readback", 32, U::MAP_READ | U::COPY_DST)?;
    let queries = match context.tick {
        None => None,
        Some(_) => {
            let queries = QuerySetDescriptor { label: None, ty: QueryType::Timestamp, count: 2 };
            Some(context.create(16, |device| device.create_query_set(&queries))?)
        }
    };
    // The last vector tells whether everything was copied.
    let last: [u32; 4] = [1, 2, 3, 4];
    context.queue.write_buffer(&source, bytes - 16, bytemuck::bytes_of(&last));

    let mut best = Duration::MAX;
    let most = limits.max_compute_invocations_per_workgroup.min(limits.max_compute_workgroup_size_x);
    for (entry, width, bindings, workgroup) in
        [("vectors", 16, [0, 1], 64), ("vectors", 16, [0, 1], 256), ("words", 4, [3, 4], 256)]
    {
        let workgroup = most.min(workgroup);
        let pipeline = pipeline(context, entry, Some(workgroup))?;
        let buffers = [(bindings[0], &source), (bindings[1], &sink), (2, &stride)];
        let group = bind(context, &pipeline, &buffers)?;
        let invocations = (bytes / width) as u32; // far below 2^32
        let grid = grid(invocations, workgroup, limits.max_compute_workgroups_per_dimension);
        context.queue.write_buffer(&stride, 0, bytemuck::bytes_of(&[grid.stride, 0, 0, 0]));
        let began = Instant::now();
        // The first one compiles and touches the memory.
        for number in 0..=COPIES {
            let mut encoder = context.device.create_command_encoder(&Default::default());
            encoder.clear_buffer(&sink, bytes - 16, None);
            pass(&mut encoder, (&pipeline, &group), (grid.x, grid.y), queries.as_ref());
            if let Some(queries) = &queries {
                encoder.resolve_query_set(queries, 0..2, &ticks, 0);
                encoder.copy_buffer_to_buffer(&ticks, 0, &readback, 0, 16);
            }
            encoder.copy_buffer_to_buffer(&sink, bytes - 16, &readback, 16, 16);
            encoder.map_buffer_on_submit(&readback, MapMode::Read, .., |_| ());
            let start = Instant::now();
            let index = context.queue.submit([encoder.finish()]);
            context.wait(index, limit)?;
            let whole = start.elapsed();
            let words: [u64; 4] = {
                let view = readback.get_mapped_range(..).map_err(|error| Fault::Failed(error.to_string()))?;
                bytemuck::pod_read_unaligned(&view)
            };
            readback.unmap();
            if bytemuck::cast_slice::<u64, u32>(&words[2..]) != last {
                return Err(Fault::Failed("a copy within the device's memory is not whole".to_owned()));
            }
            let time = context.between(words[0], words[1]).unwrap_or(whole);
            if number > 0 {
                best = best.min(time);
                if began.elapsed() > LONG {
                    break;
                }
            }
        }
    }
    Ok(2.0 * bytes as f64 / best.as_secs_f64().max(1e-9))
}
