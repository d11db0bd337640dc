//! The shaders, compiled.

use super::GpuOptions;
use super::context::Context;
use super::fault::Fault;
use super::tables::Layout;
use accel_shaders::{Access, Shader};
use wgpu::{
    BindGroupLayout, BindGroupLayoutDescriptor, BindGroupLayoutEntry, BindingType, BufferBindingType,
    ComputePipeline, ComputePipelineDescriptor, PipelineCompilationOptions, PipelineLayoutDescriptor,
    ShaderModuleDescriptor, ShaderSource, ShaderStages,
};

/// A shader, compiled for tables in so many bindings.
#[derive(Debug)]
pub(super) struct Pipeline {
    pub kernel: &'static str,
    pub tables: Layout,
    pub workgroup: u32,
    /// Invocations for a record or a run.
    pub parts: u32,
    pub layout: BindGroupLayout,
    pub pipeline: ComputePipeline,
}

impl Pipeline {
    pub(super) fn new(
        context: &Context,
        shader: &'static Shader,
        tables: Layout,
        options: &GpuOptions,
    ) -> Result<Self, Fault> {
        let source = shader.source(&tables.parts, tables.part_bits);
        let source = options.edit.map_or_else(|| source.clone(), |edit| edit(&source));
        let workgroup = shader.workgroup.min(context.device.limits().max_compute_invocations_per_workgroup);
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
            let constants = [(accel_shaders::WORKGROUP, f64::from(workgroup))];
            let pipeline = device.create_compute_pipeline(&ComputePipelineDescriptor {
                label,
                layout: Some(&pipeline_layout),
                module: &module,
                entry_point: Some(accel_shaders::ENTRY_POINT),
                compilation_options: PipelineCompilationOptions {
                    constants: &constants,
                    ..Default::default()
                },
                cache: None,
            });
            (layout, pipeline)
        })?;
        Ok(Self { kernel: shader.kernel, tables, workgroup, parts: shader.parts, layout, pipeline })
    }
}
