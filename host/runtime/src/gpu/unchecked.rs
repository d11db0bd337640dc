//! What wgpu can't check for us.

#![allow(
    unsafe_code,
    reason = "wgpu leaves it to the caller that indices are in bounds and that cached data is its own"
)]

use wgpu::{
    Device, PipelineCache, PipelineCacheDescriptor, ShaderModule, ShaderModuleDescriptor,
    ShaderRuntimeChecks, ShaderSource,
};

/// The module of the yardsticks without checks: they are to show what the device can do at best.
pub(super) fn yardsticks(device: &Device) -> ShaderModule {
    let source = ShaderSource::Wgsl(super::yardsticks::SHADER.into());
    let descriptor = ShaderModuleDescriptor { label: Some("yardsticks"), source };
    // SAFETY: every index of this text is compared with the length of both buffers or is 0 in one that is never empty,
    // and it has neither loops nor divisions.
    unsafe { device.create_shader_module_trusted(descriptor, ShaderRuntimeChecks::unchecked()) }
}

/// A cache of compiled pipelines that begins with this data.
pub(super) fn pipeline_cache(device: &Device, data: Option<&[u8]>) -> PipelineCache {
    let descriptor = PipelineCacheDescriptor { label: None, data, fallback: true };
    // SAFETY: the data is what `get_data` returned for an adapter of the same key: it is read from a file of that
    // name in a folder that only this user writes, and only where it has the digest written with it.
    unsafe { device.create_pipeline_cache(&descriptor) }
}
