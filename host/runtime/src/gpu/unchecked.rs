//! What wgpu can't check for us.

#![allow(unsafe_code, reason = "wgpu leaves it to the caller that loops end and that cached data is its own")]

use accel_shaders::Shader;
use wgpu::{
    Device, PipelineCache, PipelineCacheDescriptor, ShaderModule, ShaderModuleDescriptor,
    ShaderRuntimeChecks, ShaderSource,
};

/// A module whose loops are not counted: that halves the speed of short ones. All other checks stay.
pub(super) fn module(device: &Device, shader: &'static Shader, source: String) -> ShaderModule {
    let descriptor =
        ShaderModuleDescriptor { label: Some(shader.kernel), source: ShaderSource::Wgsl(source.into()) };
    let checks = ShaderRuntimeChecks { force_loop_bounding: false, ..ShaderRuntimeChecks::checked() };
    // SAFETY: only the loops are left unchecked, and the build of accel-shaders lets none pass but `for` loops whose
    // counter goes up by one below a limit that does not change in the loop: all of them end.
    unsafe { device.create_shader_module_trusted(descriptor, checks) }
}

/// A cache of compiled pipelines that begins with this data.
pub(super) fn pipeline_cache(device: &Device, data: Option<&[u8]>) -> PipelineCache {
    let descriptor = PipelineCacheDescriptor { label: None, data, fallback: true };
    // SAFETY: the data is what `get_data` returned for an adapter of the same key: it is read from a file of that
    // name in a folder that only this user writes, and only where it has the digest written with it.
    unsafe { device.create_pipeline_cache(&descriptor) }
}
