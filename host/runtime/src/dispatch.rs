//! Runs batches on the best permitted device, or on several that share them, checks a sample on a second one, and goes on
//! without a device that is wrong, hangs or fails.

use crate::compare::{Compared, Tally};
use crate::cpu::{CPU, REFERENCE, distinct};
use crate::crew::{Chosen, Crew, Share};
use crate::device::{Device, Kind, OpenError, Ran, RunError};
use crate::event::{Event, Reason};
use crate::judge::judge;
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
    /// The device that the user wants to judge the two.
    judge: Option<String>,
    /// The device that judged them last.
    third: Option<Worker>,
    rate: Rate,
    seed: u64,
    records: u64,
    buffer: Vec<u32>,
}

/// What is done on the dispatcher's thread while the devices are at work. It is told whether the next batch would be taken
/// already, and may give that and any buffer for its output.
pub(crate) type Beside<'a> = &'a mut dyn FnMut(bool) -> Option<(Work, Vec<u32>)>;

/// A batch that a device has while another is before it.
struct Ahead {
    device: String,
    work: Work,
}

/// Runs batches of one kernel.
pub struct Dispatcher<'r> {
    crew: Crew<'r>,
    deadline: Option<Duration>,
    /// The devices of the next batch, or of the last.
    device: String,
    kind: Kind,
    shadow: Option<ShadowState>,
    /// The device that is to check the others, before it is opened.
    beside: Option<String>,
    quarantined: Vec<String>,
    usage: Vec<Usage>,
    events: Vec<Event>,
    /// Buffers for the outputs of shares.
    spare: Vec<Vec<u32>>,
    /// The next batch, where a device has it already.
    ahead: Option<Ahead>,
}

/// What an attempt leads to.
enum Verdict {
    /// The output is right as far as anybody has looked: its words, and what each share took.
    Release(Vec<u32>, Vec<(Ran, Duration)>),
    /// These devices are at fault.
    Quarantine(Vec<(String, Reason)>),
}

impl<'r> Dispatcher<'r> {
    /// Opens the first device of the selection that works, and the second for the shadow.
    ///
    /// # Errors
    /// [`DispatchError`].
    pub fn new(selection: Selection<'r>, options: Options) -> Result<Self, DispatchError> {
        let shadow = options.shadow.as_ref().and_then(|shadow| shadow.device.as_deref());
        let beside = shadow.map(|name| selection.registry().canonical(name));
        let mut this = Self {
            crew: Crew::new(selection),
            deadline: options.deadline,
            device: String::new(),
            kind: Kind::Cpu,
            shadow: None,
            beside,
            quarantined: Vec::new(),
            usage: Vec::new(),
            events: Vec::new(),
            spare: Vec::new(),
            ahead: None,
        };
        let shares = this.assign(1, this.kernel().output_words)?;
        if let Some(Shadow { rate, seed, device, judge }) = options.shadow {
            let seed = seed.unwrap_or_else(system_seed);
            let worker = this.open_shadow(device.as_deref(), &this.names(&shares))?;
            log::info!("shadow: {rate} of the records on {}, seed {seed}", worker.name());
            // One that is named has to be here, and to differ from both.
            let third = judge.as_deref().map(|judge| {
                let both: Vec<&str> = this.names(&shares).into_iter().chain([worker.name()]).collect();
                this.open_shadow(Some(judge), &both)
            });
            let third = third.transpose()?;
            let judge = third.as_ref().map(|third| third.name().to_owned());
            this.shadow =
                Some(ShadowState { worker, judge, third, rate, seed, records: 0, buffer: Vec::new() });
        }
        Ok(this)
    }

    /// The kernel.
    pub fn kernel(&self) -> &'static Kernel {
        self.crew.selection.kernel()
    }

    /// The device that runs the next batch of one record; after [`Dispatcher::run`], the one that ran the last batch, or
    /// those that shared it, joined by ` + `.
    pub fn device(&self) -> &str {
        &self.device
    }

    /// What stands behind [`Dispatcher::device`], or behind the first of them.
    pub fn kind(&self) -> Kind {
        self.kind
    }

    /// The choices made where there are measured costs, one a device, each with the first batch for which it was made.
    /// None without such costs.
    pub fn chosen(&self) -> &[Chosen] {
        &self.crew.chosen
    }

    /// What each device did, in the order of first use.
    pub fn usage(&self) -> &[Usage] {
        &self.usage
    }

    /// The devices that did not run, or run no more, and why.
    pub fn passed_over(&self) -> &[PassedOver] {
        self.crew.selection.passed_over()
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
    pub fn run(&mut self, work: &Work, first: u64, buffer: Vec<u32>) -> Result<Output, DispatchError> {
        self.run_beside(work, first, buffer, &mut |_| None)
    }

    /// The same, with something to be done on this thread while the devices are at work: once for each attempt, and not
    /// at all where no device is left. The batch that it gives goes to the device at once, behind this one, and its
    /// result is that of the next run if that is of this very batch; else it is dropped.
    pub(crate) fn run_beside(
        &mut self,
        work: &Work,
        first: u64,
        mut buffer: Vec<u32>,
        beside: Beside<'_>,
    ) -> Result<Output, DispatchError> {
        check_output(work)?;
        loop {
            let shares = self.assign(work.records(), work.batch().output_len())?;
            self.replace_shadow(&shares)?;
            match self.attempt(work, &shares, first, buffer, beside) {
                Verdict::Release(words, took) => {
                    let mut ran = Ran::default();
                    let mut busy = Duration::ZERO;
                    for (share, &(part, time)) in shares.iter().zip(&took) {
                        let worker = &self.crew.workers[share.worker];
                        let device = (worker.name(), worker.kind());
                        account(&mut self.usage, device, share.records.len() as u64, part, time);
                        // One share tells all it knows, several at least their cycles.
                        ran = Ran { cycles: sum(ran.cycles, part.cycles), ..part };
                        busy = busy.max(time);
                    }
                    if shares.len() > 1 {
                        ran = Ran { cycles: ran.cycles, ..Ran::default() };
                    }
                    self.crew.note(&self.device, &shares);
                    return Ok(Output { words, ran, busy });
                }
                Verdict::Quarantine(faults) => {
                    for (device, reason) in faults {
                        self.quarantine(device, work, first, reason);
                    }
                    buffer = Vec::new();
                }
            }
        }
    }

    /// The parts of the device that takes batches of so many records of a map, where it has any and nobody checks it.
    pub(crate) fn parts(&mut self, records: usize) -> Result<Vec<Box<dyn Device>>, DispatchError> {
        if self.kernel().shape != Shape::Map || self.shadow.is_some() {
            return Ok(Vec::new());
        }
        let shares = self.assign(records, records * self.kernel().output_words)?;
        let [_] = shares.as_slice() else { return Ok(Vec::new()) };
        // Only a processor has parts, and another GPU or simulator takes long to open.
        if self.kind != Kind::Cpu {
            return Ok(Vec::new());
        }
        // One that was opened before opens again, or the stream will tell why not.
        let opened = self.crew.selection.registry().open(&self.device);
        let parts = opened.map_or_else(|_| Vec::new(), |device| device.parts());
        if !parts.is_empty() {
            self.crew.note(&self.device, &shares);
        }
        Ok(parts)
    }

    /// Counts records that a part of the device has computed.
    pub(crate) fn account_part(&mut self, device: &str, kind: Kind, records: u64, busy: Duration) {
        // It may have been quarantined for another part meanwhile.
        account(&mut self.usage, (device, kind), records, Ran::default(), busy);
    }

    /// Quarantines the device, a part of which failed on this batch.
    pub(crate) fn part_failed(&mut self, work: &Work, first: u64, error: RunError) {
        if !self.quarantined.contains(&self.device) {
            self.quarantine(self.device.clone(), work, first, Reason::Run(error));
        }
    }

    /// The deadline that the user has set.
    pub(crate) fn deadline(&self) -> Option<Duration> {
        self.deadline
    }

    /// Runs nothing more on this device, whose fault somebody else has found.
    pub fn exclude(&mut self, device: &str, reason: &Reason) {
        if self.quarantined.iter().any(|q| q == device) {
            return;
        }
        self.quarantined.push(device.to_owned());
        self.ahead.take_if(|ahead| ahead.device == device);
        if !self.passed_over().iter().any(|p| p.device == device) {
            self.crew.retire(device, format!("quarantined: {reason}"));
        }
    }

    /// Who computes a batch of so many records and output words, none of them quarantined.
    fn assign(&mut self, records: usize, output_words: usize) -> Result<Vec<Share>, DispatchError> {
        let beside = self.shadow.as_ref().map(|s| s.worker.name()).or(self.beside.as_deref());
        let shares = self.crew.assign(records, output_words, beside)?;
        let names = self.names(&shares).join(" + ");
        if self.device != names {
            self.device = names;
        }
        self.kind = self.crew.workers[shares[0].worker].kind();
        Ok(shares)
    }

    /// Puts another device in the place of a shadow that is quarantined, or that can't check those who compute.
    fn replace_shadow(&mut self, shares: &[Share]) -> Result<(), DispatchError> {
        let Some(state) = &self.shadow else { return Ok(()) };
        let name = state.worker.name();
        let devices = self.names(shares);
        if self.quarantined.iter().any(|q| q == name)
            || devices.iter().any(|device| !distinct(self.kernel(), device, name))
        {
            let worker = self.open_shadow(None, &devices)?;
            log::warn!("shadow: {} takes over from {name}", worker.name());
            if let Some(state) = &mut self.shadow {
                state.worker = worker;
            }
        }
        Ok(())
    }

    /// Runs the batch and its sample once, side by side.
    fn attempt(
        &mut self,
        work: &Work,
        shares: &[Share],
        first: u64,
        mut buffer: Vec<u32>,
        beside: Beside<'_>,
    ) -> Verdict {
        let works: Vec<Work> = match shares {
            [_] => vec![work.clone()],
            _ => shares.iter().map(|share| work.slice(share.records.clone())).collect(),
        };
        let mut faults = Vec::new();
        let mut running = Vec::new();
        for (share, part) in shares.iter().zip(&works) {
            if self.is_ahead(share, shares.len(), part) {
                running.push(share.worker);
                continue;
            }
            let worker = &mut self.crew.workers[share.worker];
            let output = if shares.len() > 1 {
                self.spare.pop().unwrap_or_default()
            } else {
                std::mem::take(&mut buffer)
            };
            match worker.submit(part, output, self.deadline) {
                Ok(()) => running.push(share.worker),
                Err(error) => faults.push((worker.name().to_owned(), Reason::Run(error))),
            }
        }
        let by_cost = self.crew.selection.model().is_some();
        let worker = &mut self.crew.workers[shares[0].worker];
        let alone = faults.is_empty() && shares.len() == 1 && self.shadow.is_none();
        let ahead = alone && worker.has_room();
        if let Some((next, output)) = beside(ahead)
            && ahead
            // By its costs, a batch of another length may belong elsewhere.
            && (!by_cost || next.records() == work.records())
            && worker.submit(&next, output, self.deadline).is_ok()
        {
            self.ahead = Some(Ahead { device: worker.name().to_owned(), work: next });
        }
        // Drawn while the devices are at work. Agreement can't be built from nothing: the first batch is never without
        // a sample.
        let state = self.shadow.as_mut().filter(|_| faults.is_empty());
        let sampled = state.and_then(|state| {
            let sample = Sample::draw(work, first, state.rate, state.seed, state.records == 0)?;
            let second = state.worker.run(&sample.work, std::mem::take(&mut state.buffer), self.deadline);
            Some((sample, second))
        });
        let mut done = Vec::new();
        for worker in running {
            let worker = &mut self.crew.workers[worker];
            match worker.wait() {
                Ok(result) => done.push(result),
                Err(error) => faults.push((worker.name().to_owned(), Reason::Run(error))),
            }
        }
        let checked = match (sampled, &mut self.shadow) {
            (Some((sample, Ok(second))), Some(_)) => Some((sample, second)),
            (Some((_, Err(error))), Some(state)) => {
                faults.push((state.worker.name().to_owned(), Reason::Run(error)));
                None
            }
            _ => None,
        };
        if !faults.is_empty() {
            return Verdict::Quarantine(faults);
        }
        let joined = (shares.len() > 1).then(|| join(work.kernel(), &done, buffer));
        if let (Some((sample, second)), Some(state)) = (checked, &mut self.shadow) {
            if !sample.agrees(joined.as_ref().unwrap_or(&done[0].output), &second.output) {
                return Verdict::Quarantine(self.blame(
                    work,
                    &works,
                    shares,
                    first,
                    &done,
                    (&sample, &second),
                ));
            }
            state.records += sample.work.records() as u64;
            state.buffer = second.output;
        }
        let took = done.iter().map(|done| (done.ran, done.busy)).collect();
        match joined {
            Some(words) => {
                self.spare.extend(done.into_iter().map(|done| done.output));
                Verdict::Release(words, took)
            }
            None => Verdict::Release(done.remove(0).output, took),
        }
    }

    /// Whether a device has this batch already.
    pub(crate) fn has(&self, work: &Work) -> bool {
        self.ahead.as_ref().is_some_and(|ahead| ahead.work.is(work))
    }

    /// Whether the device of a share, one of so many, has this part of the batch already. It gives up what it has of
    /// another batch.
    fn is_ahead(&mut self, share: &Share, shares: usize, part: &Work) -> bool {
        let worker = &mut self.crew.workers[share.worker];
        let ahead = self.ahead.take_if(|ahead| ahead.device == worker.name());
        if shares == 1 && worker.in_flight() == 1 && ahead.is_some_and(|ahead| ahead.work.is(part)) {
            return true;
        }
        while worker.in_flight() > 0 {
            // What is wrong with it for good will show again when the batch is run.
            if let Err(error) = worker.wait() {
                log::warn!(
                    "{} failed in a batch that it was sent ahead and that is run elsewhere: {error}",
                    worker.name()
                );
            }
        }
        false
    }

    /// Which of the devices that do not agree are wrong: by the votes of three devices; and where there is no third, no
    /// majority, or several devices that shared the batch, by the reference, which is the definition.
    fn blame(
        &mut self,
        work: &Work,
        works: &[Work],
        shares: &[Share],
        first: u64,
        done: &[Done],
        (sample, second): (&Sample, &Done),
    ) -> Vec<(String, Reason)> {
        if let ([share], [done]) = (shares, done) {
            let outvoted = self.outvoted(work, share, first, done, (sample, second));
            if !outvoted.is_empty() {
                return outvoted;
            }
        }
        let state = self.shadow.as_ref().expect("a shadow disagrees");
        let seed = Some(state.seed);
        let mut faults = Vec::new();
        let mut judge = |compared: Compared<'_>, expected: &[u32], got: &[u32]| {
            let mut tally = Tally::default();
            tally.add(&compared, expected, got);
            let device = compared.device.to_owned();
            faults.extend(tally.first.map(|found| (device, Reason::Wrong(Box::new(found)))));
        };
        for ((share, part), done) in shares.iter().zip(works).zip(done) {
            let device = self.crew.workers[share.worker].name();
            let start = first + share.records.start as u64;
            let index = |at| start + at as u64;
            judge(
                Compared { device, seed, work: part, index: &index },
                &part.batch().reference(),
                &done.output,
            );
        }
        let index = |at| first + sample.position(at) as u64;
        let compared = Compared { device: state.worker.name(), seed, work: &sample.work, index: &index };
        judge(compared, &sample.pick(&work.batch().reference()), &second.output);
        // Or the batch would be redone for ever.
        assert!(!faults.is_empty(), "outputs that differ can't both be the reference's");
        faults
    }

    /// Which of three devices are outvoted on the sample; none where there is no third or a word has no majority.
    fn outvoted(
        &mut self,
        work: &Work,
        share: &Share,
        first: u64,
        done: &Done,
        (sample, second): (&Sample, &Done),
    ) -> Vec<(String, Reason)> {
        let device = self.crew.workers[share.worker].name().to_owned();
        let Some(mut third) = self.third(&device) else { return Vec::new() };
        let judged = third.run(&sample.work, Vec::new(), self.deadline);
        let judged = match judged {
            Ok(judged) => judged.output,
            Err(error) => {
                log::warn!("{} can't judge {} on {device}: {error}", third.name(), work.kernel().name);
                return Vec::new();
            }
        };
        let state = self.shadow.as_mut().expect("a shadow disagrees");
        let names = [device, state.worker.name().to_owned(), third.name().to_owned()];
        let outputs = [&sample.pick(&done.output), &second.output, &judged];
        let judgement = judge(&outputs.map(Vec::as_slice));
        if judgement.open > 0 {
            log::warn!(
                "{} give {} output words of {} without a majority: {REFERENCE} decides",
                names.join(", "),
                judgement.open,
                work.kernel().name
            );
            return Vec::new();
        }
        let is_outvoted = |number: &usize| judgement.outvoted >> number & 1 == 1;
        let majority: Vec<String> =
            (0..names.len()).filter(|n| !is_outvoted(n)).map(|n| names[n].clone()).collect();
        let index = |at| first + sample.position(at) as u64;
        let mut faults = Vec::new();
        for number in (0..names.len()).filter(is_outvoted) {
            let mut tally = Tally::default();
            let device = names[number].as_str();
            let compared = Compared { device, seed: Some(state.seed), work: &sample.work, index: &index };
            tally.add(&compared, &judgement.words, outputs[number]);
            let mut found = tally.first.expect("who is outvoted has another word");
            found.majority.clone_from(&majority);
            faults.push((device.to_owned(), Reason::Wrong(Box::new(found))));
        }
        if !is_outvoted(&2) {
            state.third = Some(third);
        }
        faults
    }

    /// The device that judges this one and its shadow: the one that the user named, else the first of `cpu:reference` and
    /// `cpu` that is neither and has done nothing wrong.
    fn third(&mut self, device: &str) -> Option<Worker> {
        let (kernel, state) = (self.kernel(), self.shadow.as_mut()?);
        let shadow = state.worker.name().to_owned();
        let quarantined = &self.quarantined;
        let fits = |name: &str| {
            [device, &shadow].iter().all(|other| distinct(kernel, other, name))
                && !quarantined.iter().any(|q| q == name)
        };
        if let Some(third) = state.third.take_if(|third| fits(third.name())) {
            return Some(third);
        }
        let registry = self.crew.selection.registry();
        let names = state.judge.as_deref().into_iter().chain([REFERENCE, CPU]);
        let open = |name: &str| {
            let opened = registry.open(name).ok()?;
            opened.supports(kernel).ok()?;
            Worker::start(opened).ok()
        };
        names.filter(|name| fits(name)).find_map(open)
    }

    fn quarantine(&mut self, device: String, work: &Work, first: u64, reason: Reason) {
        self.crew.retire(&device, format!("quarantined: {reason}"));
        self.ahead.take_if(|ahead| ahead.device == device);
        self.quarantined.push(device.clone());
        let (kernel, records) = (work.kernel().name, work.records());
        let event = Event { device, kernel, first, records, reason };
        log::error!("{event}");
        self.events.push(event);
    }

    /// The devices of these shares.
    fn names(&self, shares: &[Share]) -> Vec<&str> {
        shares.iter().map(|share| self.crew.workers[share.worker].name()).collect()
    }

    /// Opens the device of this name for the shadow, or the first of `cpu` and `cpu:reference` that differs from
    /// these devices and has done nothing wrong; rather one that differs from all that may come yet.
    fn open_shadow(&self, name: Option<&str>, devices: &[&str]) -> Result<Worker, DispatchError> {
        let (kernel, device) = (self.kernel(), devices.join(" + "));
        let no_shadow =
            |reason| DispatchError::NoShadow { kernel: kernel.name, device: device.clone(), reason };
        let differs = |name: &str| devices.iter().all(|device| distinct(kernel, device, name));
        let fits = |name: &str| differs(name) && !self.quarantined.iter().any(|q| q == name);
        let by_cost = self.crew.selection.model().is_some();
        let lasts = |name: &str| {
            let order = self.crew.selection.order();
            fits(name) && by_cost && order.iter().all(|device| distinct(kernel, device, name))
        };
        let own = [CPU, REFERENCE];
        let given = name.map(|name| self.crew.selection.registry().canonical(name));
        let name = match given.as_deref() {
            Some(name) if differs(name) => name,
            Some(name) => {
                return Err(DispatchError::SameDevice { device, shadow: name.to_owned() });
            }
            None => own
                .into_iter()
                .find(|name| lasts(name))
                .or_else(|| own.into_iter().find(|name| fits(name)))
                .ok_or_else(|| no_shadow("neither cpu nor cpu:reference will do".to_owned()))?,
        };
        let opened = self.crew.selection.registry().open(name).map_err(|e| no_shadow(e.to_string()))?;
        opened.supports(kernel).map_err(|e| no_shadow(e.to_string()))?;
        Worker::start(opened).map_err(|e| no_shadow(e.to_string()))
    }
}

/// Counts what a device has done.
fn account(usage: &mut Vec<Usage>, device: (&str, Kind), records: u64, ran: Ran, busy: Duration) {
    let (name, kind) = device;
    let at = usage.iter().position(|usage| usage.device == name).unwrap_or_else(|| {
        usage.push(Usage { device: name.to_owned(), kind, records: 0, busy: Duration::ZERO, cycles: None });
        usage.len() - 1
    });
    let usage = &mut usage[at];
    usage.records += records;
    usage.busy += busy;
    usage.cycles = sum(usage.cycles, ran.cycles);
}

/// The sum of what is known.
fn sum(one: Option<u64>, other: Option<u64>) -> Option<u64> {
    one.map_or(other, |one| Some(one + other.unwrap_or(0)))
}

/// The outputs of a map or a fold of all records, from those of its shares, in this buffer.
fn join(kernel: &Kernel, done: &[Done], mut buffer: Vec<u32>) -> Vec<u32> {
    buffer.clear();
    for done in done {
        match kernel.merge {
            Some(merge) if kernel.shape == Shape::Fold && !buffer.is_empty() => {
                merge(&mut buffer, &done.output)
            }
            _ => buffer.extend_from_slice(&done.output),
        }
    }
    buffer
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
