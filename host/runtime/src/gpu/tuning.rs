//! Workgroup size, records of an invocation and integers: defaults by kind of device, and what was measured to be faster.

use super::GpuOptions;
use super::context::Context;
use super::integers;
use crate::device::Kind;
use accel_shaders::{Integers, Shader};

/// How the invocations of a kernel are cut.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tuning {
    /// Invocations of a workgroup.
    pub workgroup: u32,
    /// Records of an invocation; a fold and a scan have a run or a part of one, whatever this says.
    pub records: u32,
    /// The widest integers that it computes with.
    pub integers: Integers,
}

impl Tuning {
    /// That of a few invocations in software with narrow vectors: workgroups of one vector.
    pub(super) const FEW: Self = Self { workgroup: 4, records: 1, integers: Integers::Int32 };

    /// What holds until something was measured. Hardware hides the latency of its memory behind many invocations; in
    /// software each workgroup is a task of a thread, and its size hardly matters.
    pub(super) fn default(kind: Kind, shader: &Shader) -> Self {
        let workgroup = match kind {
            Kind::DiscreteGpu if shader.records_per_invocation => 256,
            _ => shader.workgroup,
        };
        Self { workgroup, records: 1, integers: Integers::Int64 }
    }

    /// The same with what the options demand, as far as the device can.
    pub(super) fn under(self, options: &GpuOptions, shader: &Shader, context: &Context) -> Self {
        let limits = &context.limits;
        let most = limits.max_compute_invocations_per_workgroup.min(limits.max_compute_workgroup_size_x);
        let chosen = options.integers.unwrap_or(self.integers);
        Self {
            integers: integers::possible(chosen, shader, context.int64),
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
    pub(super) fn candidates(shader: &Shader, context: &Context, options: &GpuOptions) -> Vec<Self> {
        let limits = &context.limits;
        let most = limits.max_compute_invocations_per_workgroup.min(limits.max_compute_workgroup_size_x);
        let records: &[u32] = if shader.records_per_invocation { &[1, 2, 4] } else { &[1] };
        let mut found = Vec::new();
        for integers in integers::candidates(shader, context, options) {
            for workgroup in [32, 64, 128, 256].into_iter().filter(|&workgroup| workgroup <= most) {
                found.extend(records.iter().map(|&records| Self { workgroup, records, integers }));
            }
        }
        found
    }
}
