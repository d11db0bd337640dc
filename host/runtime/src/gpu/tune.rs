//! Finds out which workgroup size, how many records an invocation and which integers suit an adapter.

use super::GpuOptions;
use super::context::Context;
use super::device::GpuDevice;
use super::integers;
use super::tuning::Tuning;
use crate::device::{Device as _, Resident as _, RunError};
use accel_kernels::Batch;
use accel_shaders::Shader;
use std::time::{Duration, Instant};

/// Records of each trial: enough to keep hardware busy, few enough for software.
pub(super) const RECORDS: usize = 1 << 18;

/// Times that each candidate is tried after a first one, which compiles.
const TRIES: usize = 5;

/// How long the tries of a candidate may take.
const LONG: Duration = Duration::from_millis(300);

impl GpuDevice {
    /// Tries these candidates for every kernel over so many generated records in the device's memory, uses the fastest
    /// from now on and keeps it; a line for each kernel. A candidate has to give the reference's words.
    pub(super) fn tune_all(
        &mut self,
        records: usize,
        candidates: impl Fn(&Shader, &Context, &GpuOptions) -> Vec<Tuning>,
    ) -> Result<Vec<String>, RunError> {
        let mut lines = Vec::new();
        for shader in accel_shaders::shaders() {
            let kernel = accel_kernels::find(shader.kernel).expect("a shader is named after its kernel");
            if self.supports(kernel).is_err() {
                continue;
            }
            let params = (kernel.generate_params)(3, 1);
            let mut input = vec![0; records * kernel.input_words];
            (kernel.generate_records)(&params, 3, 0, &mut input);
            let batch = Batch::again(kernel, &params, &input);
            let mut best: Option<(Duration, Tuning)> = None;
            let right = batch.reference();
            for candidate in candidates(shader, &self.context, &self.options) {
                self.choose(kernel.name, candidate);
                let time = match self.trial(&batch, &right) {
                    Ok(time) => time,
                    // A size that this driver does not take for this kernel is no candidate.
                    Err(RunError::Failed { reason, .. }) => {
                        log::warn!("{}: {} with {candidate:?}: {reason}", self.name, kernel.name);
                        continue;
                    }
                    Err(error) => return Err(error),
                };
                if best.is_none_or(|(least, _)| time < least) {
                    best = Some((time, candidate));
                }
            }
            self.tunings.retain(|(name, _)| name != kernel.name);
            if let Some((time, tuning)) = best {
                self.choose(kernel.name, tuning);
                let rate = records as f64 / time.as_secs_f64().max(1e-9) / 1e6;
                let integers = match shader.has_int64() {
                    true => format!(", {}", integers::name(tuning.integers)),
                    false => String::new(),
                };
                lines.push(format!(
                    "{}: workgroups of {}, {} records an invocation{integers}: {rate:.1} M records/s measured",
                    kernel.name, tuning.workgroup, tuning.records
                ));
            }
            let chosen = best.map(|(_, tuning)| tuning);
            self.pipelines.retain(|pipeline| {
                pipeline.kernel != kernel.name
                    || Some(pipeline.tuning) == chosen
                    || pipeline.tuning == Tuning::FEW
            });
        }
        self.resident = None;
        self.files.keep_tunings(&self.tunings);
        self.files.keep_pipelines();
        Ok(lines)
    }

    fn choose(&mut self, kernel: &str, tuning: Tuning) {
        self.tunings.retain(|(name, _)| name != kernel);
        self.tunings.push((kernel.to_owned(), tuning));
    }

    /// The least time that the device takes over these records in its memory.
    fn trial(&mut self, batch: &Batch<'_>, right: &[u32]) -> Result<Duration, RunError> {
        self.load(std::slice::from_ref(batch))?;
        self.compute(0)?;
        let mut output = vec![0; batch.output_len()];
        self.fetch(0, &mut output)?;
        if output != right {
            let reason = "its outputs are wrong with workgroups of this size".to_owned();
            let (device, kernel) = (self.name.clone(), batch.kernel().name);
            return Err(RunError::Failed { device, kernel, reason });
        }
        let began = Instant::now();
        let mut least = Duration::MAX;
        for _ in 0..TRIES {
            let start = Instant::now();
            let ran = self.compute(0)?;
            least = least.min(ran.on_device.unwrap_or_else(|| start.elapsed()));
            if began.elapsed() > LONG {
                break;
            }
        }
        Ok(least)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::gpu::GpuOptions;
    use crate::gpu::device::tests::opened;

    #[test]
    fn tuning_takes_a_candidate_for_every_kernel_and_outputs_stay_the_references() {
        let candidates = |shader: &Shader, context: &Context, options: &GpuOptions| {
            let integers = integers::candidates(shader, context, options);
            assert_eq!(integers.len(), 1 + usize::from(context.int64 && shader.has_int64()));
            let each = |integers| {
                [
                    Tuning { workgroup: 32, records: 2, integers },
                    Tuning { workgroup: 128, records: 3, integers },
                ]
            };
            integers.into_iter().flat_map(each).collect()
        };
        for mut gpu in opened(GpuOptions { files: false, ..GpuOptions::default() }) {
            let lines = gpu.tune_all(2001, candidates).unwrap();
            assert_eq!(lines.len(), accel_kernels::kernels().len());
            assert_eq!(gpu.tunings.len(), lines.len());
            for kernel in accel_kernels::kernels() {
                let (params, mut input) =
                    ((kernel.generate_params)(3, 2), vec![0; 1000 * kernel.input_words]);
                (kernel.generate_records)(&params, 3, 0, &mut input);
                let batch = Batch::new(kernel, &params, &input).unwrap();
                let mut output = vec![1; batch.output_len()];
                gpu.run(&batch, &mut output).unwrap();
                assert!(output == batch.reference(), "{} on {}", kernel.name, gpu.name);
                let chosen = gpu.tunings.iter().find(|(name, _)| name == kernel.name).unwrap().1;
                assert!(gpu.pipelines.iter().any(|p| p.kernel == kernel.name && p.tuning == chosen));
            }
        }
    }
}
