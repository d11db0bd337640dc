//! Runs batches on the best permitted device, checks a sample on a second one, and goes on without a device that
//! is wrong, hangs or fails.

use crate::compare::{Compared, Tally};
use crate::cpu::{CPU, REFERENCE, distinct};
use crate::device::{Kind, OpenError, Ran};
use crate::event::{Event, Reason};
use crate::selection::{NoDevice, PassedOver, SelectError, Selection};
use crate::shadow::{Rate, Sample, Shadow, system_seed};
use crate::work::Work;
use crate::worker::{Done, Worker};
use accel_kernels::{BatchError, Kernel, ParamsError, Shape};
use std::time::Duration;

/// The most bytes of the outputs of a batch: a fold over many segments or a scan of many agents.
pub const OUTPUT_LIMIT: u64 = 2 << 30;

/// What a user sets for a run.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Options {
    /// The time that any batch may take; without one it depends on the kind of device and the number of records.
    pub deadline: Option<Duration>,
    /// The sample that a second device computes too.
    pub shadow: Option<Shadow>,
}

/// Why a batch has no result.
#[derive(Clone, Debug, thiserror::Error)]
#[non_exhaustive]
pub enum DispatchError {
    /// No permitted device is left.
    #[error(transparent)]
    NoDevice(#[from] NoDevice),
    /// A device name is nobody's.
    #[error(transparent)]
    Unknown(OpenError),
    /// The words are no batch.
    #[error(transparent)]
    Batch(#[from] BatchError),
    /// The outputs don't fit the memory that a batch may take.
    #[error("{kernel}: the outputs of a batch take {bytes} bytes, the limit is {limit}: use fewer {what}")]
    TooLarge {
        /// The kernel.
        kernel: &'static str,
        /// The bytes.
        bytes: u64,
        /// The limit, [`OUTPUT_LIMIT`].
        limit: u64,
        /// What there are too many of.
        what: &'static str,
    },
    /// The second device is the first, or runs the same code.
    #[error("a shadow on {shadow} proves nothing about {device}: name two devices that differ")]
    SameDevice {
        /// The first device.
        device: String,
        /// The second.
        shadow: String,
    },
    /// The second device does not work.
    #[error("no second device is left to check {kernel} on {device}: {reason}")]
    NoShadow {
        /// The kernel.
        kernel: &'static str,
        /// The first device.
        device: String,
        /// Why.
        reason: String,
    },
}

impl From<ParamsError> for DispatchError {
    fn from(error: ParamsError) -> Self {
        DispatchError::Batch(error.into())
    }
}

impl From<SelectError> for DispatchError {
    fn from(error: SelectError) -> Self {
        match error {
            SelectError::Unknown(error) => DispatchError::Unknown(error),
            SelectError::NoDevice(error) => DispatchError::NoDevice(error),
        }
    }
}

/// The outputs of a batch.
#[derive(Debug)]
pub struct Output {
    /// The output words.
    pub words: Vec<u32>,
    /// What the device tells of the batch.
    pub ran: Ran,
    /// Time within the device.
    pub busy: Duration,
}

/// What a device did for a run.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Usage {
    /// The device.
    pub device: String,
    /// What stands behind the name.
    pub kind: Kind,
    /// Records whose outputs were released.
    pub records: u64,
    /// Time within the device for these records.
    pub busy: Duration,
    /// Clock cycles of the design, where the device counts them.
    pub cycles: Option<u64>,
}

/// What the shadow did for a run.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shadowed {
    /// The second device now in use.
    pub device: String,
    /// The share of records.
    pub rate: Rate,
    /// The seed of the sample: with it and the same records, the sample is the same again.
    pub seed: u64,
    /// Records that both devices computed and agreed on.
    pub records: u64,
}

struct ShadowState {
    worker: Worker,
    rate: Rate,
    seed: u64,
    records: u64,
    buffer: Vec<u32>,
}

/// Runs batches of one kernel.
pub struct Dispatcher<'r> {
    selection: Selection<'r>,
    deadline: Option<Duration>,
    primary: Worker,
    shadow: Option<ShadowState>,
    quarantined: Vec<String>,
    usage: Vec<Usage>,
    events: Vec<Event>,
}

/// What an attempt leads to.
enum Verdict {
    /// The output is right as far as anybody has looked.
    Release(Done),
    /// These devices are at fault.
    Quarantine { primary: Option<Reason>, shadow: Option<Reason> },
}

impl<'r> Dispatcher<'r> {
    /// Opens the first device of the selection that works, and the second for the shadow.
    ///
    /// # Errors
    /// [`DispatchError`].
    pub fn new(mut selection: Selection<'r>, options: Options) -> Result<Self, DispatchError> {
        let primary = start_next(&mut selection)?;
        let mut this = Self {
            selection,
            deadline: options.deadline,
            primary,
            shadow: None,
            quarantined: Vec::new(),
            usage: Vec::new(),
            events: Vec::new(),
        };
        if let Some(Shadow { rate, seed, device }) = options.shadow {
            let seed = seed.unwrap_or_else(system_seed);
            let worker = this.open_shadow(device.as_deref())?;
            log::info!("shadow: {rate} of the records on {}, seed {seed}", worker.name());
            this.shadow = Some(ShadowState { worker, rate, seed, records: 0, buffer: Vec::new() });
        }
        Ok(this)
    }

    /// The kernel.
    pub fn kernel(&self) -> &'static Kernel {
        self.selection.kernel()
    }

    /// The device that runs the next batch; after [`Dispatcher::run`], the one that ran the last.
    pub fn device(&self) -> &str {
        self.primary.name()
    }

    /// What stands behind [`Dispatcher::device`].
    pub fn kind(&self) -> Kind {
        self.primary.kind()
    }

    /// What each device did, in the order of first use.
    pub fn usage(&self) -> &[Usage] {
        &self.usage
    }

    /// The devices that did not run, or run no more, and why.
    pub fn passed_over(&self) -> &[PassedOver] {
        self.selection.passed_over()
    }

    /// Every quarantine so far.
    pub fn events(&self) -> &[Event] {
        &self.events
    }

    /// What the shadow did.
    pub fn shadowed(&self) -> Option<Shadowed> {
        self.shadow.as_ref().map(|s| Shadowed {
            device: s.worker.name().to_owned(),
            rate: s.rate,
            seed: s.seed,
            records: s.records,
        })
    }

    /// Runs a batch whose first record has this number in the whole run, and releases its output once the sample of
    /// it has been checked. `buffer` is any buffer, to be used for the output.
    ///
    /// # Errors
    /// [`DispatchError`] when no permitted device is left; until then a batch that fails is redone.
    pub fn run(&mut self, work: &Work, first: u64, mut buffer: Vec<u32>) -> Result<Output, DispatchError> {
        check_output(work)?;
        loop {
            self.replace_quarantined()?;
            match self.attempt(work, first, buffer) {
                Verdict::Release(Done { output, ran, busy }) => {
                    self.account(work.records(), ran, busy);
                    return Ok(Output { words: output, ran, busy });
                }
                Verdict::Quarantine { primary, shadow } => {
                    if let Some(reason) = primary {
                        self.quarantine(self.primary.name().to_owned(), work, first, reason);
                    }
                    if let (Some(reason), Some(state)) = (shadow, &self.shadow) {
                        self.quarantine(state.worker.name().to_owned(), work, first, reason);
                    }
                    buffer = Vec::new();
                }
            }
        }
    }

    /// Runs nothing more on this device, whose fault somebody else has found.
    pub fn exclude(&mut self, device: &str, reason: &Reason) {
        if self.quarantined.iter().any(|q| q == device) {
            return;
        }
        self.quarantined.push(device.to_owned());
        if !self.passed_over().iter().any(|p| p.device == device) {
            self.selection.pass_over(device, format!("quarantined: {reason}"));
        }
    }

    /// Puts the next devices in the place of those that run no more.
    fn replace_quarantined(&mut self) -> Result<(), DispatchError> {
        let is_out = |name: &str| self.quarantined.iter().any(|q| q == name);
        if is_out(self.primary.name()) {
            self.primary = start_next(&mut self.selection)?;
        }
        if let Some(state) = &self.shadow
            && (is_out(state.worker.name()) || !distinct(self.kernel(), self.device(), state.worker.name()))
        {
            let worker = self.open_shadow(None)?;
            log::warn!("shadow: {} takes over from {}", worker.name(), state.worker.name());
            if let Some(state) = &mut self.shadow {
                state.worker = worker;
            }
        }
        Ok(())
    }

    /// Runs the batch and its sample once, side by side.
    fn attempt(&mut self, work: &Work, first: u64, buffer: Vec<u32>) -> Verdict {
        let failed = |error| Some(Reason::Run(error));
        if let Err(error) = self.primary.submit(work, buffer, self.deadline) {
            return Verdict::Quarantine { primary: failed(error), shadow: None };
        }
        // Drawn while the first device is at work. Agreement can't be built from nothing: the first batch is
        // never without a sample.
        let sample =
            self.shadow.as_ref().and_then(|s| Sample::draw(work, first, s.rate, s.seed, s.records == 0));
        let (Some(state), Some(sample)) = (&mut self.shadow, sample) else {
            return match self.primary.wait() {
                Ok(done) => Verdict::Release(done),
                Err(error) => Verdict::Quarantine { primary: failed(error), shadow: None },
            };
        };
        let second = state.worker.run(&sample.work, std::mem::take(&mut state.buffer), self.deadline);
        let (one, two) = match (self.primary.wait(), second) {
            (Ok(one), Ok(two)) => (one, two),
            (one, two) => {
                return Verdict::Quarantine {
                    primary: one.err().and_then(failed),
                    shadow: two.err().and_then(failed),
                };
            }
        };
        if sample.agrees(&one.output, &two.output) {
            state.records += sample.work.records() as u64;
            state.buffer = two.output;
            return Verdict::Release(one);
        }
        let (mut primary, mut shadow) = (Tally::default(), Tally::default());
        let whole = work.batch().reference();
        let seed = Some(state.seed);
        let all = Compared { device: self.primary.name(), seed, work, index: &|at| first + at as u64 };
        primary.add(&all, &whole, &one.output);
        let sampled = Compared {
            device: state.worker.name(),
            seed,
            work: &sample.work,
            index: &|at| first + sample.position(at) as u64,
        };
        shadow.add(&sampled, &sample.pick(&whole), &two.output);
        let wrong = |tally: Tally| tally.first.map(|reproducer| Reason::Wrong(Box::new(reproducer)));
        let (primary, shadow) = (wrong(primary), wrong(shadow));
        // Or the batch would be redone for ever.
        assert!(primary.is_some() || shadow.is_some(), "outputs that differ can't both be the reference's");
        Verdict::Quarantine { primary, shadow }
    }

    fn quarantine(&mut self, device: String, work: &Work, first: u64, reason: Reason) {
        self.selection.pass_over(&device, format!("quarantined: {reason}"));
        self.quarantined.push(device.clone());
        let (kernel, records) = (work.kernel().name, work.records());
        let event = Event { device, kernel, first, records, reason };
        log::error!("{event}");
        self.events.push(event);
    }

    /// Opens the device of this name for the shadow, or the first of `cpu` and `cpu:reference` that differs from
    /// the first device and has done nothing wrong.
    fn open_shadow(&self, name: Option<&str>) -> Result<Worker, DispatchError> {
        let (kernel, device) = (self.selection.kernel(), self.primary.name());
        let no_shadow =
            |reason| DispatchError::NoShadow { kernel: kernel.name, device: device.to_owned(), reason };
        let fits = |name: &str| distinct(kernel, device, name) && !self.quarantined.iter().any(|q| q == name);
        let given = name.map(|name| self.selection.registry().canonical(name));
        let name = match given.as_deref() {
            Some(name) if distinct(kernel, device, name) => name,
            Some(name) => {
                return Err(DispatchError::SameDevice { device: device.to_owned(), shadow: name.to_owned() });
            }
            None => [CPU, REFERENCE]
                .into_iter()
                .find(|name| fits(name))
                .ok_or_else(|| no_shadow("neither cpu nor cpu:reference will do".to_owned()))?,
        };
        let opened = self.selection.registry().open(name).map_err(|e| no_shadow(e.to_string()))?;
        opened.supports(kernel).map_err(|e| no_shadow(e.to_string()))?;
        Worker::start(opened).map_err(|e| no_shadow(e.to_string()))
    }

    fn account(&mut self, records: usize, ran: Ran, busy: Duration) {
        let name = self.primary.name();
        if self.usage.last().is_none_or(|usage| usage.device != name) {
            let (device, kind) = (name.to_owned(), self.primary.kind());
            self.usage.push(Usage { device, kind, records: 0, busy: Duration::ZERO, cycles: None });
        }
        let usage = self.usage.last_mut().expect("pushed above");
        usage.records += records as u64;
        usage.busy += busy;
        if let Some(cycles) = ran.cycles {
            *usage.cycles.get_or_insert(0) += cycles;
        }
    }
}

fn check_output(work: &Work) -> Result<(), DispatchError> {
    let (kernel, bytes) = (work.kernel(), 4 * work.batch().output_len() as u64);
    if bytes <= OUTPUT_LIMIT {
        return Ok(());
    }
    let what = match kernel.shape {
        Shape::Map => "records in a batch",
        Shape::Fold => "segments",
        Shape::Scan => "records in a batch, or agents",
    };
    Err(DispatchError::TooLarge { kernel: kernel.name, bytes, limit: OUTPUT_LIMIT, what })
}

fn start_next(selection: &mut Selection<'_>) -> Result<Worker, NoDevice> {
    loop {
        let device = selection.next_device()?;
        let name = device.name().to_owned();
        match Worker::start(device) {
            Ok(worker) => return Ok(worker),
            Err(OpenError::Failed { reason, .. }) => selection.pass_over(&name, reason),
            Err(other) => selection.pass_over(&name, other.to_string()),
        }
    }
}
