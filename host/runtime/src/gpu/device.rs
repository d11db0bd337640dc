//! A GPU as a device of the runtime.

use super::context::{Context, PoisonBuffer};
use super::fault::Fault;
use super::pipelines::Pipeline;
use super::plan::{Plan, Sizes};
use super::slot::{Job, Slot, TICKS};
use super::tables::{Tables, storage_buffers};
use super::{GpuOptions, adapters};
use crate::device::{Device, Kind, OpenError, Ran, RunError, Unsupported};
use accel_kernels::{Batch, Kernel, Shape};
use accel_shaders::Shader;
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
    /// Those that were asked for so far: one for each kernel and layout of its tables.
    pipelines: Vec<Pipeline>,
    /// The tables of the last batch of each kernel.
    tables: Vec<Tables>,
    params: Buffer,
    poison: PoisonBuffer,
    /// Each with room for the largest chunk so far; dropped when a run fails, whatever state they are in then; so are the tables.
    slots: Vec<Slot>,
    /// The output of a chunk, before it is put where it belongs.
    landing: Vec<u32>,
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
            if device.supports(kernel).is_err() {
                continue;
            }
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
        let words = accel_kernels::kernels().iter().map(|kernel| kernel.param_words).max().unwrap_or(0);
        let usage = BufferUsages::STORAGE | BufferUsages::COPY_DST;
        let params = context.buffer("params", 4 * words.max(1) as u64, usage)?;
        let poison = PoisonBuffer::new(&context, 4)?;
        let (name, kind) = (name.to_owned(), adapters::kind(adapter));
        Ok(Self {
            name,
            kind,
            options,
            context,
            pipelines: Vec::new(),
            tables: Vec::new(),
            params,
            poison,
            slots: Vec::new(),
            landing: Vec::new(),
            broken: None,
        })
    }

    /// Makes room for chunks of these sizes in this many slots.
    fn reserve(&mut self, slots: usize, sizes: Sizes) -> Result<(), Fault> {
        if self.slots.iter().any(|slot| !slot.fits(sizes)) {
            self.slots.clear();
        }
        while self.slots.len() < slots.min(SLOTS) {
            self.slots.push(Slot::new(&self.context, sizes)?);
        }
        let output = 4 * sizes.output as u64;
        if self.poison.buffer.size() < output {
            self.poison = PoisonBuffer::new(&self.context, output)?;
        }
        Ok(())
    }

    /// Sees to it that the tables of this batch are on the device, and a pipeline for them compiled.
    fn load(&mut self, shader: &'static Shader, batch: &Batch<'_>) -> Result<(), Fault> {
        if !self.tables.iter().any(|tables| tables.are_of(batch)) {
            // The memory of the old ones is free before the new ones need it.
            self.slots.iter_mut().for_each(Slot::unbind);
            self.tables.retain(|tables| tables.kernel != shader.kernel);
            self.tables.push(Tables::upload(&self.context, &self.options, shader, batch)?);
        }
        if loaded(&self.tables, &self.pipelines, shader.kernel).is_none() {
            let layout = self.tables.iter().find(|t| t.kernel == shader.kernel).map(|t| t.layout.clone());
            let layout = layout.expect("they were uploaded");
            self.pipelines.push(Pipeline::new(&self.context, shader, layout, &self.options)?);
        }
        let block = &batch.params()[..batch.kernel().param_words];
        self.context.queue.write_buffer(&self.params, 0, bytemuck::cast_slice(block));
        Ok(())
    }

    fn run_chunks(&mut self, batch: &Batch<'_>, output: &mut [u32]) -> Result<Ran, Fault> {
        let shader = accel_shaders::find(batch.kernel().name).expect("only supported kernels are run");
        self.context.check()?;
        let limits = self.context.device.limits();
        // The read-back buffer holds a little more than the output.
        let largest = limits.max_storage_buffer_binding_size.min(limits.max_buffer_size - TICKS) & !3;
        let plan = Plan::new(batch, &self.options, largest, shader.run_records)?;
        plan.prepare(output);
        let sizes = plan.chunks.iter().map(|chunk| plan.sizes(chunk)).reduce(Sizes::max);
        let Some(sizes) = sizes else { return Ok(Ran::default()) };
        self.load(shader, batch)?;
        self.reserve(plan.chunks.len(), sizes.rounded_up((largest / 4) as usize))?; // no more than what was a usize

        let mut time = self.context.tick.map(|_| Duration::ZERO);
        let (mut started, mut landed) = (0, 0);
        while landed < plan.chunks.len() {
            let flying = started - landed;
            let next = plan.chunks.get(started).filter(|chunk| {
                flying < self.slots.len() && !(chunk.continues && flying > 0) // the state has to land first
            });
            if next.is_some() {
                self.start(&plan, started, output)?;
                started += 1;
            } else {
                let taken = self.finish(&plan, landed, output)?;
                time = time.zip(taken).map(|(sum, taken)| sum + taken);
                landed += 1;
            }
        }
        Ok(Ran { on_device: time, ..Ran::default() })
    }

    /// Sends a chunk on its way, in the slot of its turn.
    fn start(&mut self, plan: &Plan<'_>, number: usize, output: &[u32]) -> Result<(), Fault> {
        let chunk = &plan.chunks[number];
        let kernel = plan.batch().kernel();
        let (tables, pipeline) =
            loaded(&self.tables, &self.pipelines, kernel.name).expect("loaded before the first chunk");
        let row = self.context.device.limits().max_compute_workgroups_per_dimension;
        let items = if kernel.shape == Shape::Map { chunk.records.len() } else { chunk.runs.len() };
        let narrow = |what, value: u64| {
            u32::try_from(value).map_err(|_| Fault::Limit { what, value, limit: u32::MAX.into() })
        };
        let invocations = items as u64 * u64::from(pipeline.parts);
        let job = Job {
            pipeline,
            tables,
            params: &self.params,
            poison: &self.poison,
            input: &plan.input(chunk),
            run_entries: &plan.runs(chunk, output),
            records: narrow("the number of records of a chunk", chunk.records.len() as u64)?,
            invocations: narrow("the number of invocations of a chunk", invocations)?,
            runs: chunk.runs.len() as u32, // no more than invocations
            row_workgroups: row.min(self.options.row_workgroups.max(1)),
            output_words: plan.sizes(chunk).output,
        };
        let slot = number % self.slots.len();
        self.slots[slot].start(&self.context, &job)
    }

    /// Takes the output of a chunk. Words that hold poison may be outputs that happen to equal it, so the chunk is run
    /// again under another pattern: what is poison then too was never written.
    fn finish(
        &mut self,
        plan: &Plan<'_>,
        number: usize,
        output: &mut [u32],
    ) -> Result<Option<Duration>, Fault> {
        let limit = self.options.deadline;
        let (chunk, slot) = (&plan.chunks[number], number % self.slots.len());
        let mut words = std::mem::take(&mut self.landing);
        words.resize(plan.sizes(chunk).output, 0);
        let first = self.slots[slot].finish(&self.context, limit, &mut words)?;
        let mut time = first.time;
        let doubtful: Vec<usize> = first.poison.positions(&words).collect();
        if !doubtful.is_empty() {
            self.poison = PoisonBuffer::new(&self.context, self.poison.buffer.size())?;
            self.start(plan, number, output)?;
            let again = self.slots[slot].finish(&self.context, limit, &mut words)?;
            let unwritten = doubtful.iter().filter(|&&at| words[at] == again.poison.word(at)).count();
            if unwritten > 0 {
                let words = words.len();
                return Err(Fault::Failed(format!("{unwritten} of {words} output words were never written")));
            }
            time = time.zip(again.time).map(|(first, second)| first + second);
        }
        plan.land(chunk, &words, output);
        self.landing = words;
        Ok(time)
    }
}

/// The tables of a kernel and the pipeline for their layout.
fn loaded<'a>(
    tables: &'a [Tables],
    pipelines: &'a [Pipeline],
    kernel: &str,
) -> Option<(&'a Tables, &'a Pipeline)> {
    let tables = tables.iter().find(|tables| tables.kernel == kernel)?;
    let fits = |pipeline: &&Pipeline| pipeline.kernel == kernel && pipeline.tables == tables.layout;
    Some((tables, pipelines.iter().find(fits)?))
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
        let refused = match accel_shaders::find(kernel.name) {
            None => "it has no shader".to_owned(),
            Some(shader) => {
                let tables = accel_shaders::bound_tables(kernel).len() as u64; // one binding each, at least
                match storage_buffers(&self.context.device.limits(), shader, tables) {
                    Ok(()) => return Ok(()),
                    Err(fault) => fault.to_string(),
                }
            }
        };
        Err(Unsupported { device: self.name.clone(), kernel: kernel.name, reason: refused })
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
            let held = self.slots.iter().map(Slot::bytes).chain(self.tables.iter().map(Tables::bytes)).sum();
            self.slots.clear();
            self.tables.clear();
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

    /// A shader whose output is the first word of its input; those of other kernels stay as they are.
    fn echo(source: &str) -> String {
        if !source.contains("the fields of descriptor_validation,") {
            return source.to_owned();
        }
        source.replace("        map_record(record);", "        store_0(record, input_record(record, 0u));")
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
    fn tables_stay_on_the_device_until_others_come_even_at_the_same_place() {
        let kernel = accel_kernels::find("anomaly_score").unwrap();
        for mut gpu in opened(GpuOptions::default()) {
            let mut params = (kernel.default_params)();
            let input = vec![0; 10 * kernel.input_words];
            let run = |gpu: &mut GpuDevice, params: &[u32]| {
                let batch = Batch::new(kernel, params, &input).unwrap();
                let mut output = vec![1; batch.output_len()];
                gpu.run(&batch, &mut output).unwrap();
                assert_eq!(output, batch.reference(), "{}", gpu.name);
                let tables = gpu.tables.iter().find(|t| t.kernel == kernel.name).unwrap();
                (tables.buffers.clone(), output)
            };
            let (buffers, before) = run(&mut gpu, &params);
            assert_eq!(run(&mut gpu, &params).0, buffers, "the same tables are not written again");
            let components = 2 * params[1] as usize + kernel.param_words;
            for number in 0..params[2] as usize {
                params[components + 97 * number + 96] ^= 1; // the constant of a component
            }
            let (others, after) = run(&mut gpu, &params);
            assert_ne!(others, buffers);
            assert_ne!(before, after);
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
