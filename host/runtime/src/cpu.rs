//! `cpu`: the fast implementations on all cores (the definition, for a kernel that has none); `cpu:reference`: the
//! definitions on one thread.

use crate::device::{Device, Kind, Listing, OpenError, Provider, Ran, RunError, Unsupported};
use crate::registry::Settings;
use accel_kernels::{Batch, Kernel, Shape};
use rayon::prelude::*;
use rayon::{ThreadPool, ThreadPoolBuilder};
use std::num::NonZero;
use std::thread::available_parallelism;

/// The name of the fast device.
pub const CPU: &str = "cpu";

/// The name of the device that computes the definitions.
pub const REFERENCE: &str = "cpu:reference";

/// Records below which waking another thread costs more than it gains.
const SMALL: usize = 8_192;

/// The two devices of the processor.
#[derive(Clone, Copy, Debug)]
pub struct CpuProvider {
    threads: usize,
}

impl CpuProvider {
    /// The devices with this number of threads for `cpu`.
    pub fn new(settings: Settings) -> Self {
        let cores = available_parallelism().map_or(1, NonZero::get);
        Self { threads: if settings.threads == 0 { cores } else { settings.threads } }
    }
}

impl Provider for CpuProvider {
    fn probe(&self) -> Vec<Listing> {
        let listing = |name: &str, description: &str, threads: usize| Listing {
            name: name.to_owned(),
            kind: Kind::Cpu,
            description: description.to_owned(),
            limits: vec![("threads", threads.to_string())],
            absent: None,
        };
        vec![
            listing(CPU, "fast implementations on the processor", self.threads),
            listing(REFERENCE, "the definitions of the kernels, for comparison", 1),
        ]
    }

    fn owns(&self, name: &str) -> bool {
        name == CPU || name == REFERENCE
    }

    fn open(&self, name: &str) -> Option<Result<Box<dyn Device>, OpenError>> {
        match name {
            CPU => Some(Fast::open(self.threads).map(|device| Box::new(device) as Box<dyn Device>)),
            REFERENCE => Some(Ok(Box::new(Reference))),
            _ => None,
        }
    }
}

/// The device `cpu:reference`.
struct Reference;

impl Device for Reference {
    fn name(&self) -> &str {
        REFERENCE
    }

    fn kind(&self) -> Kind {
        Kind::Cpu
    }

    fn supports(&self, _: &'static Kernel) -> Result<(), Unsupported> {
        Ok(())
    }

    fn run(&mut self, batch: &Batch<'_>, output: &mut [u32]) -> Result<Ran, RunError> {
        (batch.kernel().reference)(batch.params(), batch.input(), output);
        Ok(Ran::default())
    }
}

/// The device `cpu`.
struct Fast {
    /// `None` for one thread.
    pool: Option<ThreadPool>,
}

impl Fast {
    fn open(threads: usize) -> Result<Self, OpenError> {
        let pool = (threads > 1).then(|| {
            ThreadPoolBuilder::new().num_threads(threads).thread_name(|i| format!("cpu {i}")).build()
        });
        let pool = pool
            .transpose()
            .map_err(|e| OpenError::Failed { device: CPU.to_owned(), reason: e.to_string() })?;
        Ok(Self { pool })
    }
}

impl Device for Fast {
    fn name(&self) -> &str {
        CPU
    }

    fn kind(&self) -> Kind {
        Kind::Cpu
    }

    fn supports(&self, _: &'static Kernel) -> Result<(), Unsupported> {
        Ok(())
    }

    fn run(&mut self, batch: &Batch<'_>, output: &mut [u32]) -> Result<Ran, RunError> {
        let kernel = batch.kernel();
        let implementation = accel_cpu::find(kernel.name).map_or(kernel.reference, |twin| twin.run);
        match &self.pool {
            Some(pool) if kernel.shape == Shape::Map && batch.records() > SMALL => {
                // Four pieces a thread, so that one that is held up does not hold up all.
                let pieces = 4 * pool.current_num_threads();
                let records = batch.records().div_ceil(pieces).max(SMALL / 4);
                pool.install(|| {
                    batch
                        .input()
                        .par_chunks(records * kernel.input_words)
                        .zip(output.par_chunks_mut(records * kernel.output_words))
                        .for_each(|(input, output)| implementation(batch.params(), input, output));
                });
            }
            _ => implementation(batch.params(), batch.input(), output),
        }
        Ok(Ran::default())
    }
}

/// Whether two devices compute this kernel by different code: comparing any others proves nothing.
pub fn distinct(kernel: &Kernel, one: &str, other: &str) -> bool {
    let is_definition = |name| name == REFERENCE || (name == CPU && accel_cpu::find(kernel.name).is_none());
    one != other && !(is_definition(one) && is_definition(other))
}

#[cfg(test)]
mod tests {
    use super::*;
    use accel_kernels::generate;

    #[test]
    fn a_device_is_not_distinct_from_itself() {
        let kernel = accel_kernels::kernels()[0];
        assert!(!distinct(kernel, CPU, CPU) && !distinct(kernel, REFERENCE, REFERENCE));
        assert!(distinct(kernel, CPU, REFERENCE) && distinct(kernel, REFERENCE, "fpga:sim"));
        let without_twin = Kernel { name: "no_twin", ..*kernel };
        assert!(!distinct(&without_twin, CPU, REFERENCE) && distinct(&without_twin, "gpu:0", CPU));
    }

    #[test]
    fn all_lengths_and_thread_counts_give_the_words_of_the_reference() {
        let mut runs = 0;
        for kernel in accel_kernels::kernels() {
            let input: Vec<u32> =
                generate::blocks(kernel, 5, 70_000).flat_map(|b| b.batch().input().to_vec()).collect();
            let params = (kernel.default_params)();
            let all = Batch::new(kernel, &params, &input).unwrap();
            let expected = all.reference();
            for threads in [1, 2, 3, 8] {
                let mut device = Fast::open(threads).unwrap();
                for records in [0, 1, 2, 4095, 4096, 4097, SMALL - 1, SMALL, SMALL + 1, 65_537, 70_000] {
                    let batch = all.slice(0, records);
                    let mut output = vec![0xDEAD_BEEF; batch.output_len()];
                    device.run(&batch, &mut output).unwrap();
                    assert!(output == expected[..output.len()], "{} {threads} {records}", kernel.name);
                    runs += 1;
                }
            }
        }
        assert_eq!(runs, 44 * accel_kernels::kernels().len());
    }
}
