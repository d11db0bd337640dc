//! Tables that stay on the device between batches.

use super::GpuOptions;
use super::context::Context;
use super::fault::Fault;
use accel_kernels::{Batch, Kernel};
use accel_shaders::{Parts, Shader};
use wgpu::{Buffer, BufferUsages, Limits};

/// Bytes written to the device at once; each write takes as much memory again until it is done.
const PIECE: usize = 16 << 20;

/// The tables of a kernel, as the last batch of it had them.
#[derive(Debug)]
pub(super) struct Tables {
    pub kernel: &'static str,
    /// What is on the device. Kept and compared whole: a hash could be equal where the tables are not.
    words: Vec<u32>,
    lengths: Vec<usize>,
    pub layout: Layout,
    pub buffers: Vec<Buffer>,
}

/// In how many bindings each table lies.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Layout {
    pub parts: Vec<Parts>,
    /// Each part but the last of a table has 2^this words.
    pub part_bits: u32,
}

/// The tables that a shader binds: their words, side by side, and the length of each.
fn bound<'a>(batch: &Batch<'a>) -> (&'a [u32], Vec<usize>) {
    let kernel = batch.kernel();
    let tables = accel_shaders::bound_tables(kernel);
    let lengths: Vec<usize> =
        tables.iter().map(|table| table.entries.get(batch.params()) as usize * table.words).collect();
    let words = batch.params();
    (&words[words.len() - lengths.iter().sum::<usize>()..], lengths)
}

/// The most storage buffers that a shader can bind, and how many this one binds with so many parts of tables.
pub(super) fn storage_buffers(limits: &Limits, shader: &Shader, parts: u64) -> Result<(), Fault> {
    // The uniform buffer counts among all buffers.
    let all = limits.max_buffers_and_acceleration_structures_per_shader_stage.saturating_sub(1);
    let limit = limits.max_storage_buffers_per_shader_stage.min(all).into();
    let value = shader.bindings.len() as u64 - 1 + parts;
    if value > limit {
        return Err(Fault::Limit { what: "the number of storage buffers of its shader", value, limit });
    }
    Ok(())
}

impl Layout {
    fn new(
        context: &Context,
        options: &GpuOptions,
        shader: &Shader,
        kernel: &Kernel,
        lengths: &[usize],
    ) -> Result<Self, Fault> {
        let limits = context.device.limits();
        let largest = limits.max_storage_buffer_binding_size.min(limits.max_buffer_size);
        let part_bits = (largest.min(options.table_bytes) / 4).max(1).ilog2().min(31);
        let mut parts = Vec::new();
        for (table, &length) in accel_shaders::bound_tables(kernel).iter().zip(lengths) {
            let (value, limit) = (length as u64, 1 << 32);
            if value > limit {
                return Err(Fault::Limit { what: "the number of words of a table", value, limit });
            }
            let count = (value.div_ceil(1 << part_bits) as u32).max(1); // at most 2^32 words in parts of 1
            parts.push(Parts { table: table.name, parts: count });
        }
        storage_buffers(&limits, shader, parts.iter().map(|p| u64::from(p.parts)).sum())?;
        Ok(Self { parts, part_bits })
    }
}

impl Tables {
    /// Whether these are the tables of this batch.
    pub(super) fn are_of(&self, batch: &Batch<'_>) -> bool {
        let (words, lengths) = bound(batch);
        self.kernel == batch.kernel().name && self.lengths == lengths && self.words == words
    }

    /// Writes the tables of this batch to the device.
    pub(super) fn upload(
        context: &Context,
        options: &GpuOptions,
        shader: &Shader,
        batch: &Batch<'_>,
    ) -> Result<Self, Fault> {
        let (words, lengths) = bound(batch);
        let layout = Layout::new(context, options, shader, batch.kernel(), &lengths)?;
        let mut buffers = Vec::new();
        let mut rest = words;
        for (&length, of) in lengths.iter().zip(&layout.parts) {
            let table;
            (table, rest) = rest.split_at(length);
            let mut parts = table.chunks(1 << layout.part_bits);
            for _ in 0..of.parts {
                buffers.push(write(context, parts.next().unwrap_or_default())?);
            }
        }
        let kernel = batch.kernel().name;
        Ok(Self { kernel, words: words.to_vec(), lengths, layout, buffers })
    }

    /// Bytes on the device.
    pub(super) fn bytes(&self) -> u64 {
        self.buffers.iter().map(Buffer::size).sum()
    }
}

/// A buffer with these words; one word where there are none, since no buffer is empty.
fn write(context: &Context, words: &[u32]) -> Result<Buffer, Fault> {
    let bytes: &[u8] = bytemuck::cast_slice(words);
    let usage = BufferUsages::STORAGE | BufferUsages::COPY_DST;
    let buffer = context.buffer("table", bytes.len().max(4) as u64, usage)?;
    for (number, piece) in bytes.chunks(PIECE).enumerate() {
        context.queue.write_buffer(&buffer, (number * PIECE) as u64, piece);
        context.queue.submit([]);
    }
    context.check()?;
    Ok(buffer)
}
