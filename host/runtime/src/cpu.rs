//! `cpu`: the fast implementations on all cores (the definition, for a kernel that has none); `cpu:reference`: the
//! definitions on one thread.

mod ready;
mod scan;
mod split;

use crate::device::{Device, Kind, Listing, OpenError, Provider, Ran, RunError, Unsupported};
use crate::registry::Settings;
use accel_cpu::Level;
use accel_kernels::{Batch, Kernel};
use rayon::{ThreadPool, ThreadPoolBuildError, ThreadPoolBuilder};
use ready::Ready;
use std::error::Error;
use std::num::NonZero;
use std::thread::available_parallelism;

/// The name of the fast device.
pub const CPU: &str = "cpu";

/// The name of the device that computes the definitions.
pub const REFERENCE: &str = "cpu:reference";

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
        let mut cpu = listing(CPU, "fast implementations on the processor", self.threads);
        match Level::current() {
            Ok(level) => cpu.limits.push(("instructions", level.to_string())),
            Err(error) => cpu.absent = Some(error.to_string()),
        }
        vec![cpu, listing(REFERENCE, "the definitions of the kernels, for comparison", 1)]
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
    level: Level,
    threads: usize,
    /// Built when it is first needed, so that the thread which runs the device can be one of its threads.
    pool: Option<ThreadPool>,
    /// What the last batch that one thread computed was computed with.
    ready: Option<Ready>,
    /// What scans work in.
    buffers: scan::Buffers,
}

impl Fast {
    fn open(threads: usize) -> Result<Self, OpenError> {
        let failed = |e: &dyn Error| OpenError::Failed { device: CPU.to_owned(), reason: e.to_string() };
        let level = Level::current().map_err(|e| failed(&e))?;
        Ok(Self::new(level, threads))
    }

    fn new(level: Level, threads: usize) -> Self {
        Self { level, threads, pool: None, ready: None, buffers: scan::Buffers::default() }
    }

    /// The pool. The current thread computes with it, rather than wait for others to wake; only where it belongs to
    /// another pool already, all threads are new.
    fn pool(&mut self) -> Result<&ThreadPool, ThreadPoolBuildError> {
        let pool = match self.pool.take() {
            Some(pool) => pool,
            None => {
                let builder =
                    || ThreadPoolBuilder::new().num_threads(self.threads).thread_name(|i| format!("cpu {i}"));
                builder().use_current_thread().build().or_else(|_| builder().build())?
            }
        };
        Ok(self.pool.insert(pool))
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
        let implementation = accel_cpu::implementation(batch.kernel(), self.level);
        let threads = self.threads;
        if split::is_for_one(batch, threads) {
            Ready::of(&mut self.ready, implementation, batch).run(batch.input(), output);
            return Ok(Ran::default());
        }
        let mut buffers = std::mem::take(&mut self.buffers);
        let pool = self.pool().map_err(|e| RunError::Failed {
            device: CPU.to_owned(),
            kernel: batch.kernel().name,
            reason: e.to_string(),
        })?;
        pool.install(|| split::run(&mut buffers, implementation, batch, output, threads));
        self.buffers = buffers;
        Ok(Ran::default())
    }

    fn parts(&self) -> Vec<Box<dyn Device>> {
        let part = || Box::new(Fast::new(self.level, 1)) as Box<dyn Device>;
        // One alone would read and compute by turns.
        let parts = if self.threads > 1 { self.threads } else { 0 };
        (0..parts).map(|_| part()).collect()
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
    use accel_kernels::Shape;

    #[test]
    fn a_device_is_not_distinct_from_itself() {
        let kernel = accel_kernels::kernels()[0];
        assert!(!distinct(kernel, CPU, CPU) && !distinct(kernel, REFERENCE, REFERENCE));
        assert!(distinct(kernel, CPU, REFERENCE) && distinct(kernel, REFERENCE, "fpga:sim"));
        let without_twin = Kernel { name: "no_twin", ..*kernel };
        assert!(!distinct(&without_twin, CPU, REFERENCE) && distinct(&without_twin, "gpu:0", CPU));
    }

    /// Setups of a kernel: its default, generated ones, and for folds one whose outputs outweigh the records.
    fn setups(kernel: &'static Kernel) -> Vec<Vec<u32>> {
        let mut setups = vec![(kernel.default_params)()];
        setups.extend((1..4).map(|block| (kernel.generate_params)(5, block)));
        if kernel.shape == Shape::Fold {
            let mut many = setups[0].clone();
            kernel.param("segments").unwrap().set(&mut many, 2000);
            setups.push(many);
        }
        setups
    }

    #[test]
    fn all_lengths_and_thread_counts_give_the_words_of_the_reference() {
        let mut runs = 0;
        for kernel in accel_kernels::kernels() {
            for params in setups(kernel) {
                let mut input = vec![0; 20_000 * kernel.input_words];
                (kernel.generate_records)(&params, 5, 0, &mut input);
                let all = Batch::new(kernel, &params, &input).unwrap();
                for records in [0, 1, 2, 4097, 8191, 8192, 8193, 20_000] {
                    let batch = all.slice(0, records);
                    let expected = batch.reference();
                    for threads in [1, 2, 3, 7] {
                        let mut output = vec![0xDEAD_BEEF; batch.output_len()];
                        Fast::open(threads).unwrap().run(&batch, &mut output).unwrap();
                        assert!(output == expected, "{} {threads} {records}", kernel.name);
                        runs += 1;
                    }
                }
            }
        }
        assert!(runs >= 32 * 4 * accel_kernels::kernels().len());
    }

    #[test]
    fn a_million_segments_are_folded() {
        let kernel = accel_kernels::find("moment_aggregation").unwrap();
        let params = [1_000_000];
        let mut input = vec![0; 20_000 * kernel.input_words];
        (kernel.generate_records)(&params, 5, 0, &mut input);
        let batch = Batch::new(kernel, &params, &input).unwrap();
        let mut output = vec![u32::MAX; batch.output_len()];
        Fast::open(2).unwrap().run(&batch, &mut output).unwrap();
        let counts = output.chunks_exact(kernel.output_words).map(|segment| u64::from(segment[0]));
        assert_eq!(counts.sum::<u64>(), 20_000);
        for record in input.chunks_exact(kernel.input_words).step_by(1009) {
            let segment = record[8];
            let own = input.chunks_exact(kernel.input_words).filter(|r| r[8] == segment);
            let mut own: Vec<u32> = own.flatten().copied().collect();
            own.chunks_exact_mut(kernel.input_words).for_each(|r| r[8] = 0);
            let expected = Batch::new(kernel, &[1], &own).unwrap().reference();
            assert_eq!(output[segment as usize * kernel.output_words..][..kernel.output_words], expected);
        }
    }
}
