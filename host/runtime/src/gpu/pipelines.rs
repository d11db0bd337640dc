//! The shaders, compiled.

use super::GpuOptions;
use super::constants::{Constants, Layout};
use super::context::Context;
use super::fault::Fault;
use super::tuning::Tuning;
use accel_shaders::{Access, Shader};
use wgpu::{
    BindGroup, BindGroupDescriptor, BindGroupEntry, BindGroupLayout, BindGroupLayoutDescriptor,
    BindGroupLayoutEntry, BindingType, Buffer, BufferBindingType, ComputePipeline, ComputePipelineDescriptor,
    PipelineCache, PipelineCompilationOptions, PipelineLayoutDescriptor, ShaderModuleDescriptor,
    ShaderSource, ShaderStages,
};

/// A shader, compiled for tables in so many bindings.
#[derive(Clone, Debug)]
pub(super) struct Pipeline {
    pub kernel: &'static str,
    pub tables: Layout,
    pub tuning: Tuning,
    /// Invocations for a record or a run.
    pub parts: u32,
    layout: BindGroupLayout,
    pub pipeline: ComputePipeline,
}

/// The buffers of a dispatch, but for the constants.
#[derive(Clone, Copy, Debug)]
pub(super) struct Bound<'a> {
    pub dispatch: &'a Buffer,
    pub input: &'a Buffer,
    pub output: &'a Buffer,
    /// None for a map.
    pub runs: Option<&'a Buffer>,
}

impl Pipeline {
    pub(super) fn new(
        context: &Context,
        shader: &'static Shader,
        tables: Layout,
        tuning: Tuning,
        options: &GpuOptions,
        cache: Option<&PipelineCache>,
    ) -> Result<Self, Fault> {
        let source = shader.source(tuning.integers, &tables.parts, tables.part_bits);
        let source = options.edit.map_or_else(|| source.clone(), |edit| edit(&source));
        let entry = |(binding, access): (u32, Access)| BindGroupLayoutEntry {
            binding,
            visibility: ShaderStages::COMPUTE,
            ty: BindingType::Buffer {
                ty: match access {
                    Access::Uniform => BufferBindingType::Uniform,
                    Access::Read => BufferBindingType::Storage { read_only: true },
                    Access::ReadWrite => BufferBindingType::Storage { read_only: false },
                },
                has_dynamic_offset: false,
                min_binding_size: None,
            },
            count: None,
        };
        let parts = tables.parts.iter().map(|table| table.parts as usize).sum();
        let bound = shader.bindings.iter().map(|binding| binding.access);
        let entries: Vec<_> =
            (0..).zip(bound.chain(std::iter::repeat_n(Access::Read, parts))).map(entry).collect();
        let label = Some(shader.kernel);
        let (layout, pipeline) = context.create(0, |device| {
            let layout =
                device.create_bind_group_layout(&BindGroupLayoutDescriptor { label, entries: &entries });
            let pipeline_layout = device.create_pipeline_layout(&PipelineLayoutDescriptor {
                label,
                bind_group_layouts: &[Some(&layout)],
                ..Default::default()
            });
            let module = device.create_shader_module(ShaderModuleDescriptor {
                label,
                source: ShaderSource::Wgsl(source.into()),
            });
            let constants = tuning.constants(shader);
            let pipeline = device.create_compute_pipeline(&ComputePipelineDescriptor {
                label,
                layout: Some(&pipeline_layout),
                module: &module,
                entry_point: Some(accel_shaders::ENTRY_POINT),
                compilation_options: PipelineCompilationOptions {
                    constants: &constants,
                    ..Default::default()
                },
                cache,
            });
            (layout, pipeline)
        })?;
        Ok(Self { kernel: shader.kernel, tables, tuning, parts: shader.parts, layout, pipeline })
    }

    /// The bindings of these buffers and constants.
    pub(super) fn bind(
        &self,
        context: &Context,
        constants: &Constants,
        bound: Bound<'_>,
    ) -> Result<BindGroup, Fault> {
        let fixed = [bound.dispatch, &constants.params, bound.input, bound.output];
        let tables = constants.tables.iter().map(|table| &**table);
        let entries: Vec<_> = (0..)
            .zip(fixed.into_iter().chain(bound.runs).chain(tables))
            .map(|(binding, buffer): (u32, &Buffer)| BindGroupEntry {
                binding,
                resource: buffer.as_entire_binding(),
            })
            .collect();
        let descriptor = BindGroupDescriptor { label: None, layout: &self.layout, entries: &entries };
        context.create(0, |device| device.create_bind_group(&descriptor))
    }
}
