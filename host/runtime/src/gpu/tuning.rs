//! Workgroup size and records of an invocation: defaults by kind of device, and what was measured to be faster.

use super::GpuOptions;
use crate::device::Kind;
use accel_shaders::Shader;
use wgpu::Limits;

/// How the invocations of a kernel are cut.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tuning {
    /// Invocations of a workgroup.
    pub workgroup: u32,
    /// Records of an invocation; a fold and a scan have a run or a part of one, whatever this says.
    pub records: u32,
}

impl Tuning {
    /// That of a few invocations in software.
    pub(super) const FEW: Self = Self { workgroup: 8, records: 1 };

    /// What holds until something was measured. Hardware hides the latency of its memory behind many invocations; in
    /// software each workgroup is a task of a thread, and its size hardly matters.
    pub(super) fn default(kind: Kind, shader: &Shader) -> Self {
        let workgroup = match kind {
            Kind::DiscreteGpu if shader.records_per_invocation => 256,
            _ => shader.workgroup,
        };
        Self { workgroup, records: 1 }
    }

    /// The same with what the options demand, as far as the device can.
    pub(super) fn under(self, options: &GpuOptions, limits: &Limits) -> Self {
        let most = limits.max_compute_invocations_per_workgroup.min(limits.max_compute_workgroup_size_x);
        Self {
            workgroup: options.workgroup.unwrap_or(self.workgroup).clamp(1, most),
            records: options.records_per_invocation.unwrap_or(self.records).max(1),
        }
    }

    /// The overridable constants of a shader.
    pub(super) fn constants(self, shader: &Shader) -> Vec<(&'static str, f64)> {
        let mut constants = vec![(accel_shaders::WORKGROUP, f64::from(self.workgroup))];
        if shader.records_per_invocation {
            constants.push((accel_shaders::RECORDS, f64::from(self.records)));
        }
        constants
    }

    /// What is worth a try for this shader.
    pub(super) fn candidates(shader: &Shader, limits: &Limits) -> Vec<Self> {
        let most = limits.max_compute_invocations_per_workgroup.min(limits.max_compute_workgroup_size_x);
        let records: &[u32] = if shader.records_per_invocation { &[1, 2, 4] } else { &[1] };
        let workgroups = [32, 64, 128, 256].into_iter().filter(|&workgroup| workgroup <= most);
        workgroups
            .flat_map(|workgroup| records.iter().map(move |&records| Self { workgroup, records }))
            .collect()
    }
}
