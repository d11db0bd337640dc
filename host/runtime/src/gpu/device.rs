//! A GPU as a device of the runtime.

use super::constants::{Constants, storage_buffers};
use super::context::Context;
use super::fault::Fault;
use super::files::Files;
use super::flow::Pending;
use super::grid::grid;
use super::pace::{FIRST, Pace};
use super::pipelines::Pipeline;
use super::plan::{Chunk, Plan};
use super::poison::PoisonTile;
use super::resident::Loaded;
use super::slot::{Slot, TICKS};
use super::tuning::Tuning;
use super::{GpuOptions, adapters, integers, tune, yardsticks};
use crate::device::{Device, Kind, OpenError, Pipelined, Ran, Resident, RunError, Unsupported, Yardsticks};
use accel_kernels::{Batch, Kernel, Shape};
use accel_shaders::Shader;
use std::collections::VecDeque;
use std::panic::{AssertUnwindSafe, catch_unwind};
use wgpu::Adapter;

/// Chunks in flight: the device works on one while the host fills or empties the other. A third gains nothing.
pub(super) const SLOTS: usize = 2;

/// Invocations that a GPU in software with narrow vectors, which computes whole workgroups one vector after the other,
/// had better do in smaller ones.
const FEW: u64 = 32;

/// The widest vectors that count as narrow. With wider ones (llvmpipe's) nothing is gained, and compiling takes long.
const NARROW: u32 = 4;

/// Buffers that grow with a chunk: those of all slots, where the one for uploads is as large as two others.
const BUFFERS: u64 = 6 * SLOTS as u64;

/// An opened GPU.
#[derive(Debug)]
pub(super) struct GpuDevice {
    pub(super) name: String,
    pub(super) kind: Kind,
    /// Whether it computes in software with narrow vectors.
    narrow: bool,
    pub(super) options: GpuOptions,
    pub(super) context: Context,
    /// What is kept from one process to the next.
    pub(super) files: Files,
    /// How the invocations of each kernel are cut, where that was measured.
    pub(super) tunings: Vec<(String, Tuning)>,
    /// Those that were asked for so far: one for each kernel and layout of its tables.
    pub(super) pipelines: Vec<Pipeline>,
    /// The kernels whose shaders the driver has compiled.
    ready: Vec<&'static str>,
    /// Those of the last batch of each kernel.
    pub(super) constants: Vec<Constants>,
    pub(super) poison: PoisonTile,
    pub(super) pace: Pace,
    /// Each with room for the largest chunk so far; dropped when a run fails, whatever state they are in then; so are
    /// the constants and the resident batches.
    pub(super) slots: [Option<Slot>; SLOTS],
    /// Chunks that were sent on their way so far, and those of them that have landed.
    pub(super) started: usize,
    pub(super) landed: usize,
    /// Batches that were begun so far, and the one whose constants are on the device.
    pub(super) flows: u64,
    pub(super) prepared: u64,
    /// Batches that were submitted and are not finished.
    pub(super) queue: VecDeque<Pending>,
    /// The output of a chunk, before it is put where it belongs.
    pub(super) landing: Vec<u32>,
    /// The entries of the runs of a chunk.
    pub(super) run_entries: Vec<u32>,
    pub(super) resident: Option<Loaded>,
    /// Why the device can't be used any more.
    broken: Option<String>,
}

impl GpuDevice {
    /// Opens this adapter and runs one record of a kernel, which shows that it works.
    pub(super) fn open(name: &str, adapter: &Adapter, options: GpuOptions) -> Result<Self, OpenError> {
        let failed = |reason: String| OpenError::Failed { device: name.to_owned(), reason };
        let open = || Self::prepare(name, adapter, options).map_err(|fault| failed(fault.to_string()));
        let mut device = catch_unwind(AssertUnwindSafe(open)).unwrap_or_else(|p| Err(failed(words(&*p))))?;
        let first = accel_kernels::kernels().iter().find(|kernel| device.supports(kernel).is_ok());
        let first = first.ok_or_else(|| failed("it runs no kernel".to_owned()))?;
        device.make_ready(first).map_err(|error| failed(error.to_string()))?;
        Ok(device)
    }

    /// Runs one record of a kernel before its first batch, in the way of many records and in that of few, since drivers
    /// compile at the first dispatch. Does nothing while batches are on their way.
    pub(super) fn make_ready(&mut self, kernel: &'static Kernel) -> Result<(), RunError> {
        if self.ready.contains(&kernel.name) || !self.queue.is_empty() {
            return Ok(());
        }
        let (params, input) = ((kernel.default_params)(), vec![0; kernel.input_words]);
        let batch =
            Batch::new(kernel, &params, &input).expect("a record of zeros is one under default parameters");
        for records in [usize::MAX >> 8, 1] {
            let mut output = vec![0; batch.output_len()];
            self.attempt(kernel.name, |device| device.run_as(&batch, records, &mut output))?;
        }
        self.ready.push(kernel.name);
        self.files.keep_pipelines();
        Ok(())
    }

    fn prepare(name: &str, adapter: &Adapter, options: GpuOptions) -> Result<Self, Fault> {
        let context = Context::open(adapter, options.memory_bytes)?;
        integers::check(&options, context.int64).map_err(|error| Fault::Failed(error.to_string()))?;
        let files = Files::open(&context, &adapter.get_info(), options.files);
        let poison = PoisonTile::new(&context)?;
        let kind = adapters::kind(adapter);
        Ok(Self {
            name: name.to_owned(),
            kind,
            narrow: kind == Kind::SoftwareGpu && adapter.get_info().subgroup_max_size <= NARROW,
            options,
            context,
            tunings: files.tunings(),
            files,
            pipelines: Vec::new(),
            ready: Vec::new(),
            constants: Vec::new(),
            poison,
            pace: Pace::default(),
            slots: [const { None }; SLOTS],
            started: 0,
            landed: 0,
            flows: 0,
            prepared: 0,
            queue: VecDeque::new(),
            landing: Vec::new(),
            run_entries: Vec::new(),
            resident: None,
            broken: None,
        })
    }

    /// How so many invocations of a kernel, at most, are cut.
    fn tuning(&self, shader: &Shader, invocations: u64) -> Tuning {
        if self.narrow && self.options.workgroup.is_none() && invocations <= FEW {
            return Tuning::FEW;
        }
        let measured = self.tunings.iter().find(|(kernel, _)| kernel == shader.kernel);
        let tuning = measured.map_or_else(|| Tuning::default(self.kind, shader), |&(_, tuning)| tuning);
        tuning.under(&self.options, shader, &self.context)
    }

    /// The pipeline for these constants, compiled if need be.
    pub(super) fn pipeline(
        &mut self,
        shader: &'static Shader,
        constants: &Constants,
        records: usize,
    ) -> Result<usize, Fault> {
        let tuning = self.tuning(shader, records as u64 * u64::from(shader.parts));
        let fits = |pipeline: &Pipeline| {
            pipeline.kernel == shader.kernel
                && pipeline.tables == constants.layout
                && pipeline.tuning == tuning
        };
        if let Some(known) = self.pipelines.iter().position(fits) {
            return Ok(known);
        }
        let (layout, cache) = (constants.layout.clone(), self.files.pipelines());
        self.pipelines.push(Pipeline::new(&self.context, shader, layout, tuning, &self.options, cache)?);
        Ok(self.pipelines.len() - 1)
    }

    /// Sees to it that the constants of this batch are on the device, and a pipeline for them and so many records
    /// compiled: their numbers.
    pub(super) fn prepare_kernel(
        &mut self,
        shader: &'static Shader,
        batch: &Batch<'_>,
        records: usize,
    ) -> Result<(usize, usize), Fault> {
        let number = match self.constants.iter().position(|constants| constants.hold_tables_of(batch)) {
            Some(known) => {
                self.constants[known].renew(&self.context, batch);
                known
            }
            None => {
                // The memory of the old ones is free before the new ones need it.
                self.slots.iter_mut().flatten().for_each(|slot| slot.unbind(shader.kernel));
                self.constants.retain(|constants| constants.kernel != shader.kernel);
                self.constants.push(Constants::upload(&self.context, &self.options, shader, batch)?);
                self.constants.len() - 1
            }
        };
        let constants = self.constants.swap_remove(number);
        let pipeline = self.pipeline(shader, &constants, records);
        self.constants.push(constants);
        Ok((self.constants.len() - 1, pipeline?))
    }

    /// The most bytes of a buffer of a chunk.
    pub(super) fn largest_buffer(&self) -> u64 {
        let limits = &self.context.limits;
        let own: u64 = self.slots.iter().flatten().map(Slot::bytes).sum();
        let share = (self.context.budget.left().saturating_add(own) / BUFFERS).saturating_sub(TICKS);
        // The buffers for transfers hold a little more, that for uploads the runs too.
        limits
            .max_storage_buffer_binding_size
            .min(limits.max_buffer_size / 2 - TICKS)
            .min(share)
            .min(self.options.chunk_bytes)
    }

    fn run_chunks(&mut self, batch: &Batch<'_>, output: &mut [u32]) -> Result<Ran, Fault> {
        self.run_as(batch, batch.records(), output)
    }

    /// The records of this kernel that the device takes the time of a chunk for; tried where that is not known.
    pub(super) fn pace_of(&mut self, batch: &Batch<'_>) -> Result<usize, Fault> {
        let name = batch.kernel().name;
        if !self.pace.knows(name) {
            let part = batch.slice(0, batch.records().min(FIRST));
            self.run_chunks(&part, &mut vec![0; part.output_len()])?;
        }
        Ok(self.pace.records(name, &self.options).unwrap_or(FIRST))
    }

    /// Does something with the device. Where that fails, nothing of it is kept, and a lost device stays lost; wgpu
    /// panics where a wait meets one.
    pub(super) fn attempt<T>(
        &mut self,
        kernel: &'static str,
        work: impl FnOnce(&mut Self) -> Result<T, Fault>,
    ) -> Result<T, RunError> {
        let done = match &self.broken {
            Some(reason) => Err(Fault::Lost(reason.clone())),
            None if !self.queue.is_empty() => {
                // Nothing is at fault, so nothing is dropped.
                let reason =
                    format!("{} batches are on their way and have to be finished first", self.queue.len());
                return Err(Fault::Failed(reason).on(&self.name, kernel));
            }
            None => {
                let done = catch_unwind(AssertUnwindSafe(|| work(self)));
                done.unwrap_or_else(|panic| Err(Fault::Lost(words(&*panic))))
                    .map_err(|fault| self.context.cause(fault))
            }
        };
        done.map_err(|fault| {
            self.slots = [const { None }; SLOTS];
            self.landed = self.started;
            self.prepared = 0;
            self.constants.clear();
            self.resident = None;
            if fault.is_final() {
                self.broken.get_or_insert_with(|| fault.to_string());
            }
            fault.on(&self.name, kernel)
        })
    }
}

/// The states before the first record of a batch; none where its kernel has no state.
pub(super) fn states<'a>(batch: &Batch<'a>) -> &'a [u32] {
    match batch.kernel().shape {
        Shape::Scan => batch.kernel().table_words(batch.params())[0],
        Shape::Map | Shape::Fold => &[],
    }
}

/// What the shader is told of a chunk's dispatch, and its workgroups in either direction.
pub(super) fn dispatch(
    context: &Context,
    options: &GpuOptions,
    pipeline: &Pipeline,
    plan: &Plan,
    chunk: &Chunk,
) -> Result<([u32; 4], [u32; 2]), Fault> {
    let records_each = if plan.kernel().shape == Shape::Map { pipeline.tuning.records } else { 1 };
    let narrow = |what, value: u64| {
        u32::try_from(value).map_err(|_| Fault::Limit { what, value, limit: u32::MAX.into() })
    };
    let items = plan.items(chunk) as u64 * u64::from(pipeline.parts);
    let invocations = items.div_ceil(records_each.into());
    let row = context.limits.max_compute_workgroups_per_dimension.min(options.row_workgroups.max(1));
    let grid =
        grid(narrow("the number of invocations of a chunk", invocations)?, pipeline.tuning.workgroup, row);
    let records = narrow("the number of records of a chunk", chunk.records.len() as u64)?;
    let runs = chunk.runs.len() as u32; // no more than records
    Ok(([records, grid.stride, runs, grid.all], [grid.x, grid.y]))
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
                match storage_buffers(&self.context.limits, shader, tables) {
                    Ok(()) => return Ok(()),
                    Err(fault) => fault.to_string(),
                }
            }
        };
        Err(Unsupported { device: self.name.clone(), kernel: kernel.name, reason: refused })
    }

    fn run(&mut self, batch: &Batch<'_>, output: &mut [u32]) -> Result<Ran, RunError> {
        self.supports(batch.kernel())?;
        self.make_ready(batch.kernel())?;
        self.attempt(batch.kernel().name, |device| device.run_chunks(batch, output))
    }

    fn yardsticks(&mut self) -> Result<Yardsticks, RunError> {
        self.attempt("yardsticks", |device| {
            yardsticks::measure(&device.context, device.kind, device.options.deadline)
        })
    }

    fn pipelined(&mut self) -> Option<&mut dyn Pipelined> {
        Some(self)
    }

    fn resident(&mut self) -> Option<&mut dyn Resident> {
        Some(self)
    }

    fn tune(&mut self) -> Result<Vec<String>, RunError> {
        self.tune_all(tune::RECORDS, Tuning::candidates)
    }
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;
    use crate::gpu::adapters::{Adapters, Name};
    use std::io::Write as _;
    use wgpu::{Buffer, BufferUsages};

    /// Every GPU that is here, opened.
    pub(in crate::gpu) fn opened(options: GpuOptions) -> Vec<GpuDevice> {
        let adapters = Adapters::find();
        let get = |number: usize| adapters.get("gpu", Name::Number(number));
        if let Err(error) = get(0) {
            assert!(std::env::var("ACCEL_REQUIRE").as_deref() != Ok("all"), "required: {error}");
            writeln!(std::io::stderr(), "not run: {error}").unwrap();
        }
        (0..)
            .map_while(|number| get(number).ok())
            .map(|(name, adapter)| GpuDevice::open(&name, adapter, options).unwrap())
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
            run(&mut gpu, &input);
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
                let constants = gpu.constants.iter().find(|c| c.kernel == kernel.name).unwrap();
                let tables: Vec<Buffer> = constants.tables.iter().map(|t| (**t).clone()).collect();
                (tables, output)
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
    fn a_device_lost_while_it_holds_records_gives_an_error_for_them() {
        let kernel = accel_kernels::kernels()[0];
        for mut gpu in opened(GpuOptions::default()) {
            let (params, input) = ((kernel.default_params)(), vec![0; 10 * kernel.input_words]);
            let batch = Batch::new(kernel, &params, &input).unwrap();
            gpu.load(&[batch]).unwrap();
            gpu.compute(0).unwrap();
            gpu.context.device.destroy();
            let error = gpu.fetch(0, &mut vec![1; batch.output_len()]).unwrap_err();
            assert!(matches!(error, RunError::Lost { .. }), "{error}");
            let error = gpu.compute(0).unwrap_err();
            assert!(matches!(error, RunError::Lost { .. }), "{error}");
        }
    }

    #[test]
    fn a_resident_output_that_happens_to_equal_the_poison_is_accepted() {
        let kernel = accel_kernels::find("descriptor_validation").unwrap();
        for mut gpu in opened(GpuOptions { edit: Some(echo), ..GpuOptions::default() }) {
            let params = (kernel.default_params)();
            let mut input = vec![0; 250 * kernel.input_words];
            let pattern = gpu.poison.pattern;
            for at in [0, 42, 249] {
                input[at * kernel.input_words] = pattern.word(at);
            }
            gpu.load(&[Batch::new(kernel, &params, &input).unwrap()]).unwrap();
            gpu.compute(0).unwrap();
            let mut output = vec![1; 250];
            gpu.fetch(0, &mut output).unwrap();
            assert_ne!(gpu.poison.pattern.word(0), pattern.word(0), "another pattern was tried");
            for (at, word) in output.into_iter().enumerate() {
                assert_eq!(word, input[at * kernel.input_words], "record {at} on {}", gpu.name);
            }
        }
    }

    #[test]
    fn a_device_without_64_bit_integers_never_gets_a_shader_with_them_whatever_its_tuning_says() {
        use accel_shaders::Integers::{Int32, Int64};
        for mut gpu in opened(GpuOptions { files: false, ..GpuOptions::default() }) {
            for measured in [Int64, Int32] {
                let tuning = Tuning { workgroup: 32, records: 1, integers: measured };
                gpu.tunings = accel_kernels::kernels().iter().map(|k| (k.name.to_owned(), tuning)).collect();
                gpu.pipelines.clear();
                let mut wide = 0;
                for kernel in accel_kernels::kernels() {
                    let (params, input) = ((kernel.default_params)(), vec![0; 100 * kernel.input_words]);
                    let batch = Batch::new(kernel, &params, &input).unwrap();
                    let mut output = vec![1; batch.output_len()];
                    gpu.run(&batch, &mut output).unwrap();
                    assert!(output == batch.reference());
                    let has = gpu.context.int64 && accel_shaders::find(kernel.name).unwrap().has_int64();
                    let used = gpu.pipelines.last().unwrap().tuning.integers;
                    assert_eq!(used, if has { measured } else { Int32 }, "{} on {}", kernel.name, gpu.name);
                    wide += usize::from(used == Int64);
                }
                assert_eq!(wide > 0, gpu.context.int64 && measured == Int64);
            }
        }
    }

    #[test]
    fn a_small_batch_creates_no_buffer() {
        for mut gpu in opened(GpuOptions::default()) {
            let mut kernels = 0;
            for kernel in accel_kernels::kernels() {
                let (params, input) = ((kernel.default_params)(), vec![0; 3 * kernel.input_words]);
                let batch = Batch::new(kernel, &params, &input).unwrap();
                let mut output = vec![1; batch.output_len()];
                gpu.run(&batch, &mut output).unwrap();
                let before = gpu.context.created();
                for _ in 0..10 {
                    gpu.run(&batch, &mut output).unwrap();
                }
                assert_eq!(gpu.context.created(), before, "{} on {}", kernel.name, gpu.name);
                kernels += 1;
            }
            assert_eq!(kernels, accel_kernels::kernels().len());
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
                for error in [
                    gpu.run(&batch, &mut vec![1; batch.output_len()]).unwrap_err(),
                    gpu.load(&[batch]).unwrap_err(),
                    gpu.compute(0).unwrap_err(),
                    gpu.fetch(0, &mut vec![1; batch.output_len()]).unwrap_err(),
                    gpu.yardsticks().unwrap_err(),
                ] {
                    assert!(matches!(error, RunError::Lost { .. }), "{error}");
                }
            }
        }
    }

    #[test]
    fn a_refused_buffer_is_an_error_and_not_a_panic() {
        for gpu in opened(GpuOptions::default()) {
            let size = gpu.context.limits.max_buffer_size + 4;
            assert!(gpu.context.buffer("too large", size, BufferUsages::STORAGE).is_err());
            assert!(gpu.context.check().is_ok(), "the error was returned once");
        }
    }
}
