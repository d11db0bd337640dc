//! A GPU as a device of the runtime.

use super::context::{Context, PoisonBuffer};
use super::fault::Fault;
use super::pipelines::Pipeline;
use super::slot::{Job, Slot, TICKS};
use super::{GpuOptions, adapters, chunks};
use crate::device::{Device, Kind, OpenError, Ran, RunError, Unsupported};
use accel_kernels::{Batch, Kernel};
use std::ops::Range;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::time::Duration;
use wgpu::{Adapter, Buffer, BufferUsages};

/// Chunks in flight: the device works on one while the host fills or empties the other. A third gains nothing.
const SLOTS: usize = 2;

/// An opened GPU.
#[derive(Debug)]
pub(super) struct GpuDevice {
    name: String,
    kind: Kind,
    options: GpuOptions,
    context: Context,
    pipelines: Vec<Pipeline>,
    params: Buffer,
    poison: PoisonBuffer,
    /// Each with room for the largest chunk so far; dropped when a run fails, whatever state they are in then.
    slots: Vec<Slot>,
    /// Why the device can't be used any more.
    broken: Option<String>,
}

impl GpuDevice {
    /// Opens this adapter and runs one record of every kernel, since drivers compile at the first dispatch.
    pub(super) fn open(name: &str, adapter: &Adapter, options: GpuOptions) -> Result<Self, OpenError> {
        let failed = |reason: String| OpenError::Failed { device: name.to_owned(), reason };
        let open = || Self::prepare(name, adapter, options).map_err(|fault| failed(fault.to_string()));
        let mut device = catch_unwind(AssertUnwindSafe(open)).unwrap_or_else(|p| Err(failed(words(&*p))))?;
        for shader in accel_shaders::shaders() {
            let kernel = accel_kernels::find(shader.kernel).map_err(|error| failed(error.to_string()))?;
            let (params, input) = ((kernel.default_params)(), vec![0; kernel.input_words]);
            let batch = Batch::new(kernel, &params, &input).map_err(|error| failed(error.to_string()))?;
            device
                .run(&batch, &mut vec![0; batch.output_len()])
                .map_err(|error| failed(error.to_string()))?;
        }
        Ok(device)
    }

    fn prepare(name: &str, adapter: &Adapter, options: GpuOptions) -> Result<Self, Fault> {
        let context = Context::open(adapter)?;
        let shaders = accel_shaders::shaders();
        let pipelines = shaders
            .iter()
            .map(|shader| Pipeline::new(&context, shader, &options))
            .collect::<Result<_, _>>()?;
        let words = accel_kernels::kernels().iter().map(|kernel| kernel.param_words).max().unwrap_or(0);
        let usage = BufferUsages::STORAGE | BufferUsages::COPY_DST;
        let params = context.buffer("params", 4 * words.max(1) as u64, usage)?;
        let poison = PoisonBuffer::new(&context, 4)?;
        let (name, kind) = (name.to_owned(), adapters::kind(adapter));
        Ok(Self { name, kind, options, context, pipelines, params, poison, slots: Vec::new(), broken: None })
    }

    /// Makes room for chunks of this many bytes in this many slots.
    fn reserve(&mut self, slots: usize, input: u64, output: u64) -> Result<(), Fault> {
        if self.slots.iter().any(|slot| !slot.fits(input, output)) {
            self.slots.clear();
        }
        while self.slots.len() < slots.min(SLOTS) {
            self.slots.push(Slot::new(&self.context, input, output)?);
        }
        if self.poison.buffer.size() < output {
            self.poison = PoisonBuffer::new(&self.context, output)?;
        }
        Ok(())
    }

    fn run_chunks(&mut self, batch: &Batch<'_>, output: &mut [u32]) -> Result<Ran, Fault> {
        let kernel = batch.kernel();
        self.context.check()?;
        let limits = self.context.device.limits();
        // The read-back buffer holds a little more than the output.
        let largest = limits.max_storage_buffer_binding_size.min(limits.max_buffer_size - TICKS) & !3;
        let step = chunks::records(kernel, &self.options, largest)?;
        let chunks: Vec<Range<usize>> =
            (0..batch.records()).step_by(step).map(|at| at..(at + step).min(batch.records())).collect();
        let Some(first) = chunks.first() else { return Ok(Ran::default()) };
        // Rounded up so that batches of slowly growing length do not allocate each time.
        let bytes = |words: usize| (4 * (first.len() * words).next_power_of_two() as u64).min(largest);
        self.reserve(chunks.len(), bytes(kernel.input_words), bytes(kernel.output_words))?;
        self.context.queue.write_buffer(&self.params, 0, bytemuck::cast_slice(batch.params()));

        let mut time = self.context.tick.map(|_| Duration::ZERO);
        let ahead = self.slots.len();
        for number in 0..chunks.len() + ahead {
            if number >= ahead {
                let chunk = &chunks[number - ahead];
                let words = chunk.start * kernel.output_words..chunk.end * kernel.output_words;
                let taken =
                    self.finish(number % ahead, &batch.slice(chunk.start, chunk.len()), &mut output[words])?;
                time = time.zip(taken).map(|(sum, taken)| sum + taken);
            }
            if let Some(chunk) = chunks.get(number) {
                self.start(number % ahead, &batch.slice(chunk.start, chunk.len()))?;
            }
        }
        Ok(Ran { on_device: time, ..Ran::default() })
    }

    fn start(&mut self, slot: usize, chunk: &Batch<'_>) -> Result<(), Fault> {
        let (kernel, records) = (chunk.kernel().name, chunk.records());
        let pipeline = self.pipelines.iter().find(|pipeline| pipeline.kernel == kernel);
        let row = self.context.device.limits().max_compute_workgroups_per_dimension;
        let job = Job {
            pipeline: pipeline.expect("only supported kernels are run"),
            params: &self.params,
            poison: &self.poison,
            input: chunk.input(),
            records: u32::try_from(records).map_err(|_| Fault::Limit {
                what: "records of a chunk",
                value: records as u64,
                limit: u32::MAX.into(),
            })?,
            row_workgroups: row.min(self.options.row_workgroups.max(1)),
            output_words: chunk.output_len(),
        };
        self.slots[slot].start(&self.context, &job)
    }

    /// Takes the output of the chunk in this slot. Words that hold poison may be outputs that happen to equal it, so
    /// the chunk is run again under another pattern: what is poison then too was never written.
    fn finish(
        &mut self,
        slot: usize,
        chunk: &Batch<'_>,
        output: &mut [u32],
    ) -> Result<Option<Duration>, Fault> {
        let limit = self.options.deadline;
        let landed = self.slots[slot].finish(&self.context, limit, output)?;
        let doubtful: Vec<usize> = landed.poison.positions(output).collect();
        if doubtful.is_empty() {
            return Ok(landed.time);
        }
        self.poison = PoisonBuffer::new(&self.context, self.poison.buffer.size())?;
        self.start(slot, chunk)?;
        let again = self.slots[slot].finish(&self.context, limit, output)?;
        let unwritten = doubtful.iter().filter(|&&at| output[at] == again.poison.word(at)).count();
        if unwritten > 0 {
            let words = output.len();
            return Err(Fault::Failed(format!("{unwritten} of {words} output words were never written")));
        }
        Ok(landed.time.zip(again.time).map(|(first, second)| first + second))
    }
}

/// The words of a panic.
fn words(panic: &(dyn std::any::Any + Send)) -> String {
    let text = panic.downcast_ref::<String>().map(String::as_str);
    text.or_else(|| panic.downcast_ref::<&str>().copied()).unwrap_or("the driver panicked").to_owned()
}

impl Device for GpuDevice {
    fn name(&self) -> &str {
        &self.name
    }

    fn kind(&self) -> Kind {
        self.kind
    }

    fn supports(&self, kernel: &'static Kernel) -> Result<(), Unsupported> {
        if self.pipelines.iter().any(|pipeline| pipeline.kernel == kernel.name) {
            return Ok(());
        }
        let reason = "it has no shader".to_owned();
        Err(Unsupported { device: self.name.clone(), kernel: kernel.name, reason })
    }

    fn run(&mut self, batch: &Batch<'_>, output: &mut [u32]) -> Result<Ran, RunError> {
        let kernel = batch.kernel();
        self.supports(kernel)?;
        let ran = match &self.broken {
            Some(reason) => Err(Fault::Lost(reason.clone())),
            // wgpu panics where a wait meets a lost device.
            None => catch_unwind(AssertUnwindSafe(|| {
                self.run_chunks(batch, output).map_err(|fault| self.context.cause(fault))
            }))
            .unwrap_or_else(|panic| Err(Fault::Lost(words(&*panic)))),
        };
        ran.map_err(|fault| {
            let held = self.slots.iter().map(Slot::bytes).sum();
            self.slots.clear();
            if fault.is_final() {
                self.broken.get_or_insert_with(|| fault.to_string());
            }
            fault.on(&self.name, kernel.name, held)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::gpu::adapters::Adapters;
    use std::io::Write as _;

    /// Every GPU that is here, opened.
    fn opened(options: GpuOptions) -> Vec<GpuDevice> {
        let adapters = Adapters::find();
        if let Err(error) = adapters.get(0) {
            assert!(std::env::var("ACCEL_REQUIRE").as_deref() != Ok("all"), "required: {error}");
            writeln!(std::io::stderr(), "not run: {error}").unwrap();
        }
        (0..)
            .map_while(|number| adapters.get(number).ok().map(|adapter| (number, adapter)))
            .map(|(number, adapter)| GpuDevice::open(&format!("gpu:{number}"), adapter, options).unwrap())
            .collect()
    }

    /// A shader whose first output word is the first input word.
    fn echo(source: &str) -> String {
        source.replace("        map_record(record);", "        store_0(record, input_record_0(record));")
    }

    #[test]
    fn an_output_that_happens_to_equal_the_poison_is_accepted() {
        let kernel = accel_kernels::find("descriptor_validation").unwrap();
        let options = GpuOptions { edit: Some(echo), chunk_records: 100, ..GpuOptions::default() };
        for mut gpu in opened(options) {
            let params = (kernel.default_params)();
            let mut input = vec![0; 250 * kernel.input_words];
            let run = |gpu: &mut GpuDevice, input: &[u32]| {
                let mut output = vec![1; 250];
                gpu.run(&Batch::new(kernel, &params, input).unwrap(), &mut output).unwrap();
                output
            };
            run(&mut gpu, &input); // from here on the poison buffer is large enough
            let pattern = gpu.poison.pattern;
            let coincidences = [0, 42, 142, 249];
            for at in coincidences {
                input[at * kernel.input_words] = pattern.word(at % 100);
            }
            let output = run(&mut gpu, &input);
            assert_ne!(gpu.poison.pattern.word(0), pattern.word(0), "another pattern was tried");
            for (at, word) in output.into_iter().enumerate() {
                let expected = if coincidences.contains(&at) { pattern.word(at % 100) } else { 0 };
                assert_eq!(word, expected, "record {at} on {}", gpu.name);
            }
        }
    }

    #[test]
    fn a_lost_device_gives_an_error_each_time_and_never_a_panic() {
        let kernel = accel_kernels::kernels()[0];
        for mut gpu in opened(GpuOptions::default()) {
            let (params, input) = ((kernel.default_params)(), vec![0; 10 * kernel.input_words]);
            let batch = Batch::new(kernel, &params, &input).unwrap();
            gpu.context.device.destroy();
            for _ in 0..2 {
                let error = gpu.run(&batch, &mut vec![1; batch.output_len()]).unwrap_err();
                assert!(matches!(error, RunError::Lost { .. }), "{error}");
            }
        }
    }

    #[test]
    fn a_refused_buffer_is_an_error_and_not_a_panic() {
        for gpu in opened(GpuOptions::default()) {
            let size = gpu.context.device.limits().max_buffer_size + 4;
            assert!(gpu.context.buffer("too large", size, BufferUsages::STORAGE).is_err());
            assert!(gpu.context.check().is_ok(), "the error was returned once");
        }
    }
}
