//! Parameters and tables that stay on the device between batches.

use super::GpuOptions;
use super::context::Context;
use super::fault::Fault;
use super::memory::Memory;
use accel_kernels::{Batch, Kernel};
use accel_shaders::{Parts, Shader};
use wgpu::{BufferUsages, Limits};

/// What does not change from record to record, as the last batch of a kernel had it.
#[derive(Debug)]
pub(super) struct Constants {
    pub kernel: &'static str,
    /// What is on the device. Kept and compared whole: a hash could be equal where the words are not.
    block: Vec<u32>,
    words: Vec<u32>,
    lengths: Vec<usize>,
    pub layout: Layout,
    /// The parameter block.
    pub params: Memory,
    /// The tables, in the order of their bindings.
    pub tables: Vec<Memory>,
}

/// In how many bindings each table lies.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Layout {
    pub parts: Vec<Parts>,
    /// Each part but the last of a table has 2^this words.
    pub part_bits: u32,
}

/// The tables that a shader binds: their words, side by side.
fn bound<'a>(batch: &Batch<'a>, lengths: &[usize]) -> &'a [u32] {
    let words = batch.params();
    &words[words.len() - lengths.iter().sum::<usize>()..]
}

/// The length of each table that a shader binds.
fn lengths<'a>(batch: &'a Batch<'_>) -> impl Iterator<Item = usize> + 'a {
    let tables = accel_shaders::bound_tables(batch.kernel());
    tables.iter().map(|table| table.entries.get(batch.params()) as usize * table.words)
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
        limits: &Limits,
        options: &GpuOptions,
        shader: &Shader,
        kernel: &Kernel,
        lengths: &[usize],
    ) -> Result<Self, Fault> {
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
        storage_buffers(limits, shader, parts.iter().map(|p| u64::from(p.parts)).sum())?;
        Ok(Self { parts, part_bits })
    }
}

impl Constants {
    /// Whether these are the tables of this batch.
    pub(super) fn hold_tables_of(&self, batch: &Batch<'_>) -> bool {
        self.kernel == batch.kernel().name
            && lengths(batch).eq(self.lengths.iter().copied())
            && self.words == bound(batch, &self.lengths)
    }

    /// Writes the parameters and the tables of this batch to the device.
    pub(super) fn upload(
        context: &Context,
        options: &GpuOptions,
        shader: &Shader,
        batch: &Batch<'_>,
    ) -> Result<Self, Fault> {
        let kernel = batch.kernel();
        let lengths: Vec<usize> = lengths(batch).collect();
        let words = bound(batch, &lengths);
        let layout = Layout::new(&context.limits, options, shader, kernel, &lengths)?;
        let mut tables = Vec::new();
        let mut rest = words;
        for (&length, of) in lengths.iter().zip(&layout.parts) {
            let table;
            (table, rest) = rest.split_at(length);
            let mut parts = table.chunks(1 << layout.part_bits);
            for _ in 0..of.parts {
                tables.push(write(context, "table", parts.next().unwrap_or_default())?);
            }
        }
        let block = batch.params()[..kernel.param_words].to_vec();
        let params = write(context, "params", &block)?;
        Ok(Self { kernel: kernel.name, block, words: words.to_vec(), lengths, layout, params, tables })
    }

    /// Writes the parameter block of this batch to the device, if it is another one.
    pub(super) fn renew(&mut self, context: &Context, batch: &Batch<'_>) {
        let block = &batch.params()[..self.block.len()];
        if self.block != block {
            self.block.copy_from_slice(block);
            context.queue.write_buffer(&self.params, 0, bytemuck::cast_slice(block));
        }
    }
}

fn write(context: &Context, label: &str, words: &[u32]) -> Result<Memory, Fault> {
    let bytes: &[u8] = bytemuck::cast_slice(words);
    let usage = BufferUsages::STORAGE | BufferUsages::COPY_DST;
    let buffer = context.buffer(label, bytes.len() as u64, usage)?;
    context.write(&buffer, bytes)?;
    Ok(buffer)
}
