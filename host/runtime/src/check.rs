//! The check: every device computes the frozen vectors and generated records, and every output word is compared
//! with the reference.
//!
//! Nothing here trusts the comparison either: in each suite a wrong twin runs too, a device with exactly one wrong
//! bit at an unpredictable place, and the check fails unless that bit is found.

use crate::compare::{Compared, Tally};
use crate::cpu::{CPU, REFERENCE, distinct};
use crate::device::{Class, OpenError, RunError};
use crate::fault::{Fault, Faulty};
use crate::judge::judge;
use crate::registry::Registry;
use crate::shadow::system_seed;
use crate::work::Work;
use crate::worker::Worker;
use accel_kernels::coverage::{Bin, Coverage};
use accel_kernels::digest::{Digest, Hasher};
use accel_kernels::generate::{self, Random};
use accel_kernels::quorum_vote::MAX_VOTERS;
use accel_kernels::vectors::{self, VectorError};
use accel_kernels::{Batch, BatchError, Kernel, Shape};
use rayon::prelude::*;
use std::fmt;
use std::time::{Duration, Instant};

/// Blocks of generated records that are held at a time: bounds the memory.
const WAVE: usize = 64;

/// Records that the wrong twin computes at most: its one wrong bit is as hard to find among these.
const TWIN_RECORDS: u64 = 65_536;

/// From this many generated records on, every bin of the coverage must hold [`COVERAGE_LEAST`].
pub const COVERAGE_RECORDS: u64 = 1_000_000;

/// The records that every bin of the coverage must hold.
pub const COVERAGE_LEAST: u64 = 1_000;

/// A device of a check.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DevicePlan {
    /// Its name.
    pub name: String,
    /// How many of the generated records of a kernel it computes at most; of a kernel that is no map whole blocks,
    /// at least one, so that its outputs are those of the first blocks.
    pub records: u64,
    /// For a simulated design, the clock cycles that its generated records of a kernel may take, by what the frozen
    /// ones took: a block that needs more cycles a record computes fewer of them.
    pub cycles: Option<u64>,
}

/// What a check runs.
#[derive(Clone, Debug)]
pub struct CheckPlan {
    /// The kernels.
    pub kernels: Vec<&'static Kernel>,
    /// The devices beside `cpu:reference`, which always runs everything.
    pub devices: Vec<DevicePlan>,
    /// The seed of the generated records.
    pub seed: u64,
    /// The number of generated records.
    pub records: u64,
    /// The time that a batch may take, if not the default of its device.
    pub deadline: Option<Duration>,
}

/// Where records come from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Suite {
    /// The frozen vectors of the kernel.
    Frozen,
    /// The generator of the kernel.
    Generated,
}

impl fmt::Display for Suite {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Suite::Frozen => "frozen",
            Suite::Generated => "generated",
        })
    }
}

/// How a device came through a suite.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// It computed all its records.
    Ran,
    /// It computed none: absent, or it does not run the kernel. No fault.
    NotRun(String),
    /// It broke off: a fault.
    Failed(RunError),
}

/// What a device did in a suite of a kernel.
#[derive(Clone, Debug)]
pub struct Row {
    /// The kernel.
    pub kernel: &'static Kernel,
    /// The suite.
    pub suite: Suite,
    /// The device.
    pub device: String,
    /// Whether its generated outputs are those that the others are compared with.
    pub reference: bool,
    /// How it came through.
    pub outcome: Outcome,
    /// Records, differing words and the first difference.
    pub tally: Tally,
    /// Time within the device; for the reference, summed over all threads.
    pub busy: Duration,
    /// Clock cycles of the design, where the device counts them.
    pub cycles: Option<u64>,
    /// The class of the figures; `None` when it did not run.
    pub class: Option<Class>,
    /// SHA-256 of the little-endian bytes of its output words, of `tally.records` records.
    pub digest: Option<Digest>,
    /// What three devices or more say of its first difference.
    pub ballot: Option<Ballot>,
}

/// The votes of devices, the reference among them, on an output word.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ballot {
    /// The word that each device gave.
    pub votes: Vec<(String, u32)>,
    /// Who is outvoted by a strict majority; nobody where there is none.
    pub minority: Vec<String>,
}

impl Ballot {
    /// Lets devices (at most 64) vote on a word.
    fn new(votes: Vec<(String, u32)>) -> Self {
        let words: Vec<[u32; 1]> = votes.iter().map(|vote| [vote.1]).collect();
        let judgement = judge(&words.iter().map(<[u32; 1]>::as_slice).collect::<Vec<_>>());
        let outvoted = (0..votes.len()).filter(|n| judgement.outvoted >> n & 1 == 1);
        Self { minority: outvoted.map(|n| votes[n].0.clone()).collect(), votes }
    }
}

impl fmt::Display for Ballot {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.minority.is_empty() {
            return write!(f, "no word has a majority of the {} devices", self.votes.len());
        }
        let minority = self.minority.join(" and ");
        let others =
            self.votes.iter().map(|v| v.0.as_str()).filter(|name| !self.minority.iter().any(|m| m == name));
        let verb = if self.minority.len() == 1 { "is" } else { "are" };
        write!(f, "{minority} {verb} outvoted by {}", others.collect::<Vec<_>>().join(", "))
    }
}

impl Row {
    /// Whether the device ran at least one record and every word agreed.
    pub fn passed(&self) -> bool {
        self.outcome == Outcome::Ran && self.tally.records > 0 && self.tally.mismatches == 0
    }

    /// Whether the device is at fault: it failed or a word differed.
    pub fn failed(&self) -> bool {
        !self.passed() && !matches!(self.outcome, Outcome::NotRun(_))
    }

    /// Records each second within the device.
    pub fn records_per_second(&self) -> f64 {
        self.tally.records as f64 / self.busy.as_secs_f64().max(1e-9)
    }
}

/// What became of the wrong twin of a suite.
#[derive(Clone, Debug)]
pub struct WrongTwin {
    /// The number of the output word that it got wrong, over all its batches.
    pub word: u64,
    /// The bit of that word.
    pub bit: u32,
    /// What the comparison said of it.
    pub row: Row,
}

impl WrongTwin {
    /// Whether the comparison found this bit and nothing else.
    pub fn caught(&self) -> bool {
        self.row.outcome == Outcome::Ran
            && self.row.tally.mismatches == 1
            && self.row.tally.first.as_ref().is_some_and(|found| {
                let mut bits = found.expected.iter().zip(&found.got).map(|(e, g)| e ^ g).filter(|x| *x != 0);
                found.word == self.word && bits.next() == Some(1 << self.bit)
            })
    }
}

/// The result of a check.
#[derive(Clone, Debug, Default)]
pub struct CheckReport {
    /// A row for each kernel, suite and device; `cpu:reference` first.
    pub rows: Vec<Row>,
    /// A wrong twin for each kernel and suite.
    pub twins: Vec<WrongTwin>,
    /// The coverage of the generated records of each kernel.
    pub coverage: Vec<(&'static Kernel, Coverage)>,
}

impl CheckReport {
    /// What the generated records of this kernel did not reach; nothing when there are too few of them to ask for.
    pub fn gaps(coverage: &Coverage) -> Vec<Bin> {
        if coverage.records() < COVERAGE_RECORDS { Vec::new() } else { coverage.gaps(COVERAGE_LEAST) }
    }

    /// Whether in every suite at least one device was compared with the reference, no device is at fault, every
    /// wrong twin was caught and the coverage has no gap. A device that was not run is no fault here: the rows tell.
    pub fn passed(&self) -> bool {
        let compared = |twin: &WrongTwin| {
            let suite = |row: &&Row| row.kernel.name == twin.row.kernel.name && row.suite == twin.row.suite;
            self.rows.iter().filter(suite).any(|row| row.passed() && !row.reference)
        };
        !self.twins.is_empty()
            && self.twins.iter().all(compared)
            && !self.rows.iter().any(Row::failed)
            && self.twins.iter().all(WrongTwin::caught)
            && self.coverage.iter().all(|(_, coverage)| Self::gaps(coverage).is_empty())
    }
}

/// Why there is nothing to compare, or no way to.
#[derive(Clone, Debug, thiserror::Error)]
#[non_exhaustive]
pub enum CheckError {
    /// Agreement can't be built from nothing.
    #[error("{kernel}: a comparison needs two different devices, and beside {REFERENCE} there is {found}")]
    OneDevice {
        /// The kernel.
        kernel: &'static str,
        /// The devices asked for.
        found: String,
    },
    /// Agreement can't be built from nothing.
    #[error("{kernel}: a comparison needs at least one record, and the {suite} suite of {device} has none")]
    NoRecords {
        /// The kernel.
        kernel: &'static str,
        /// The suite.
        suite: Suite,
        /// The device.
        device: String,
    },
    /// The frozen vectors can't be read.
    #[error("the frozen vectors of {kernel} can't be read: {error}")]
    Vectors {
        /// The kernel.
        kernel: &'static str,
        /// What is wrong.
        error: VectorError,
    },
    /// The frozen vectors hold parameters or records that mean nothing.
    #[error("the frozen vectors are refused: {0}")]
    Batch(#[from] BatchError),
    /// A device name is nobody's, or the wrong twin does not open.
    #[error(transparent)]
    Open(#[from] OpenError),
}

/// How far a check is.
#[derive(Clone, Copy, Debug)]
pub struct Progress {
    /// The kernel.
    pub kernel: &'static str,
    /// The suite.
    pub suite: Suite,
    /// Records of the suite that all devices are done with.
    pub done: u64,
    /// Records of the suite.
    pub total: u64,
}

/// Runs a check. Devices take turns, so that none disturbs the time of another.
///
/// # Errors
/// [`CheckError`] when there is nothing to compare. Differences and failures are rows of the report.
pub fn check(
    registry: &Registry,
    plan: &CheckPlan,
    progress: &mut dyn FnMut(Progress),
) -> Result<CheckReport, CheckError> {
    let mut devices = Vec::new();
    for DevicePlan { name, records, cycles } in plan.devices.iter().filter(|d| d.name != REFERENCE) {
        registry.check_name(name)?;
        let name = registry.canonical(name);
        let worker = registry.open(&name).and_then(Worker::start).map_err(|e| e.to_string());
        let records = (*records).min(plan.records);
        devices.push(Opened { name, records, cycles: *cycles, worker });
    }
    let mut report = CheckReport::default();
    for &kernel in &plan.kernels {
        let distinct = |device: &Opened| distinct(kernel, REFERENCE, &device.name);
        if !devices.iter().any(distinct) {
            let found: Vec<&str> = devices.iter().map(|device| device.name.as_str()).collect();
            let found = if found.is_empty() { "none".to_owned() } else { found.join(", ") };
            return Err(CheckError::OneDevice { kernel: kernel.name, found });
        }
        let suite = SuiteRun { registry, kernel, suite: Suite::Frozen, plan };
        let frozen = suite.frozen()?;
        let total: u64 = frozen.iter().map(|item| item.work.records() as u64).sum();
        let words = frozen.iter().map(|item| item.expected.len() as u64).sum();
        let size = Size { limits: vec![total; devices.len()], total, twin_records: total, twin_words: words };
        suite.run(&mut devices, &mut report, progress, frozen.into_iter(), &size, |_| {})?;

        let mut coverage = Coverage::new(kernel);
        let suite = SuiteRun { suite: Suite::Generated, ..suite };
        let size = suite.size(&devices, &report);
        suite.run(&mut devices, &mut report, progress, suite.generated(), &size, |item| {
            coverage.add(&item.work.batch(), &item.expected);
        })?;
        report.coverage.push((kernel, coverage));
    }
    Ok(report)
}

/// How much of a suite runs.
struct Size {
    /// The records of each device.
    limits: Vec<u64>,
    /// The records of the suite.
    total: u64,
    /// The records of the wrong twin, and their output words.
    twin_records: u64,
    twin_words: u64,
}

/// A device of the plan.
struct Opened {
    name: String,
    records: u64,
    cycles: Option<u64>,
    worker: Result<Worker, String>,
}

/// A batch with its outputs.
struct Item {
    work: Work,
    first: u64,
    /// What every device must give.
    expected: Vec<u32>,
    /// What the reference gave.
    reference: Vec<u32>,
    /// Time that the reference took.
    busy: Duration,
}

impl Item {
    /// Computes the reference; without frozen outputs, its own are those expected.
    fn new(batch: &Batch<'_>, first: u64, frozen: Option<Vec<u32>>) -> Self {
        let start = Instant::now();
        let reference = batch.reference();
        let busy = start.elapsed();
        let expected = frozen.unwrap_or_else(|| reference.clone());
        Self { work: Work::of_batch(batch), first, expected, reference, busy }
    }
}

/// A row while it grows.
struct Lane {
    row: Row,
    hasher: Hasher,
    /// Its output words for the item that all devices are at; none where it did not run it.
    words: Words,
}

/// What a device gave for an item.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Words {
    /// So many words, all as expected.
    Expected(usize),
    /// These, the first difference that it has.
    Other(Vec<u32>),
    /// Differences, but not the first.
    Further,
}

impl Words {
    /// The word at this place, if it is known.
    fn at(&self, place: usize, expected: &[u32]) -> Option<u32> {
        match self {
            Words::Expected(count) => (place < *count).then(|| expected[place]),
            Words::Other(words) => words.get(place).copied(),
            Words::Further => None,
        }
    }
}

impl Lane {
    fn new(suite: &SuiteRun<'_>, device: &str, class: Class) -> Self {
        let row = Row {
            kernel: suite.kernel,
            suite: suite.suite,
            device: device.to_owned(),
            reference: false,
            outcome: Outcome::Ran,
            tally: Tally::default(),
            busy: Duration::ZERO,
            cycles: None,
            class: Some(class),
            digest: None,
            ballot: None,
        };
        Self { row, hasher: Hasher::new(), words: Words::Expected(0) }
    }

    fn not_run(mut self, reason: String) -> Self {
        self.row.outcome = Outcome::NotRun(reason);
        self
    }

    fn add(&mut self, suite: &SuiteRun<'_>, work: &Work, first: u64, expected: &[u32], got: &[u32]) {
        let seed = (suite.suite == Suite::Generated).then_some(suite.plan.seed);
        let what = Compared { device: &self.row.device, seed, work, index: &|at| first + at as u64 };
        let before = self.row.tally.mismatches;
        self.row.tally.add(&what, expected, got);
        self.hasher.words(got);
        self.words = match self.row.tally.mismatches {
            after if after == before => Words::Expected(got.len()),
            _ if before == 0 => Words::Other(got.to_vec()),
            _ => Words::Further,
        };
    }

    /// The place of its first difference, if the item has it.
    fn first_difference(&self, expected: &[u32]) -> Option<usize> {
        match &self.words {
            Words::Other(words) => words.iter().zip(expected).position(|(got, expected)| got != expected),
            _ => None,
        }
    }

    /// Runs what the device's limit leaves of a batch. One record comes first, uncounted: what a device compiles
    /// when it meets a kernel is no part of its speed.
    fn run(
        &mut self,
        suite: &SuiteRun<'_>,
        item: &Item,
        worker: &mut Worker,
        limit: u64,
        buffer: &mut Vec<u32>,
    ) {
        self.words = Words::Expected(0);
        let left = limit.saturating_sub(self.row.tally.records).min(item.work.records() as u64) as usize;
        if left == 0 || self.row.outcome != Outcome::Ran {
            return;
        }
        let work = match left < item.work.records() {
            true => Work::of_batch(&item.work.batch().slice(0, left)),
            false => item.work.clone(),
        };
        let mut run = |work: &Work| worker.run(work, std::mem::take(buffer), suite.plan.deadline);
        let warm = match self.row.tally.records {
            0 => run(&work.gather(&[0])).map(drop),
            _ => Ok(()),
        };
        match warm.and_then(|()| run(&work)) {
            Ok(done) => {
                self.row.busy += done.busy;
                if let Some(cycles) = done.ran.cycles {
                    *self.row.cycles.get_or_insert(0) += cycles;
                }
                self.add(suite, &work, item.first, &item.expected[..done.output.len()], &done.output);
                *buffer = done.output;
            }
            Err(RunError::Unsupported(unsupported)) => {
                self.row.outcome = Outcome::NotRun(unsupported.reason);
            }
            Err(error) => self.row.outcome = Outcome::Failed(error),
        }
    }

    fn finish(mut self) -> Row {
        if matches!(self.row.outcome, Outcome::NotRun(_)) {
            self.row.class = None;
        } else {
            self.row.digest = Some(self.hasher.finish());
        }
        self.row
    }
}

/// A suite of a kernel.
#[derive(Clone, Copy)]
struct SuiteRun<'a> {
    registry: &'a Registry,
    kernel: &'static Kernel,
    suite: Suite,
    plan: &'a CheckPlan,
}

impl<'a> SuiteRun<'a> {
    fn frozen(&self) -> Result<Vec<Item>, CheckError> {
        let groups = vectors::parse(self.kernel, self.kernel.vectors)
            .map_err(|error| CheckError::Vectors { kernel: self.kernel.name, error })?;
        let mut first = 0;
        let items = groups.into_iter().map(|group| {
            let item = Item::new(&group.batch(self.kernel)?, first, Some(group.output.clone()));
            first += item.work.records() as u64;
            Ok(item)
        });
        items.collect()
    }

    /// The generated records in blocks, a wave of them at a time on all cores.
    fn generated(&self) -> impl Iterator<Item = Item> + use<> {
        let mut blocks = generate::blocks(self.kernel, self.plan.seed, self.plan.records);
        std::iter::from_fn(move || {
            let wave: Vec<_> = blocks.by_ref().take(WAVE).collect();
            let items: Vec<Item> =
                wave.par_iter().map(|block| Item::new(&block.batch(), block.first, None)).collect();
            (!items.is_empty()).then_some(items)
        })
        .flatten()
    }

    /// How many of the generated records each device and the wrong twin compute.
    fn size(&self, devices: &[Opened], report: &CheckReport) -> Size {
        let (kernel, total) = (self.kernel, self.plan.records);
        let cycles_a_record = |name: &str| {
            let frozen = |row: &&Row| {
                row.kernel.name == kernel.name && row.suite == Suite::Frozen && row.device == name
            };
            let row = report.rows.iter().rfind(frozen)?;
            Some(row.cycles?.div_ceil(row.tally.records.max(1)).max(1))
        };
        let limit = |device: &Opened| {
            let by_cycles = device.cycles.zip(cycles_a_record(&device.name)).map(|(all, each)| all / each);
            whole_blocks(kernel, device.records, by_cycles, total)
        };
        let twin_records = whole_blocks(kernel, TWIN_RECORDS, None, total);
        let twin_words = match kernel.shape {
            Shape::Map => twin_records * kernel.output_words as u64,
            Shape::Fold | Shape::Scan => generate::blocks(kernel, self.plan.seed, twin_records)
                .map(|block| block.batch().output_len() as u64)
                .sum(),
        };
        Size { limits: devices.iter().map(limit).collect(), total, twin_records, twin_words }
    }

    /// Runs all devices and a wrong twin over the items, and adds their rows to the report.
    fn run(
        &self,
        devices: &mut [Opened],
        report: &mut CheckReport,
        progress: &mut dyn FnMut(Progress),
        items: impl Iterator<Item = Item>,
        size: &Size,
        mut each: impl FnMut(&Item),
    ) -> Result<(), CheckError> {
        let total = size.total;
        if total == 0 {
            return Err(self.no_records(REFERENCE));
        }
        let mut reference = Lane::new(self, REFERENCE, Class::Measured);
        reference.row.reference = true;
        let mut lanes = Vec::new();
        for (device, &limit) in devices.iter().zip(&size.limits) {
            if limit == 0 {
                return Err(self.no_records(&device.name));
            }
            lanes.push(match &device.worker {
                Err(reason) => Lane::new(self, &device.name, Class::Measured).not_run(reason.clone()),
                Ok(worker) => {
                    let lane = Lane::new(self, &device.name, worker.kind().class());
                    match distinct(self.kernel, REFERENCE, &device.name) {
                        true => lane,
                        false => lane.not_run(format!("it runs the code of {REFERENCE}")),
                    }
                }
            });
        }
        let mut random = Random::new(system_seed(), 0);
        let word = random.next_u64() % size.twin_words.max(1);
        let bit = random.below(32);
        let name = format!("fault:bit:{CPU}");
        // The record that warms it up goes well.
        let device = Faulty::new(&name, self.registry.open(CPU)?, Fault::BitAt { word, bit }).after(1);
        let mut twin_worker = Worker::start(Box::new(device))?;
        let mut twin = Lane::new(self, &name, Class::Measured);

        let (mut done, mut buffer) = (0, Vec::new());
        for item in items {
            each(&item);
            reference.row.busy += item.busy;
            reference.add(self, &item.work, item.first, &item.expected, &item.reference);
            for ((lane, device), &limit) in lanes.iter_mut().zip(devices.iter_mut()).zip(&size.limits) {
                if let Ok(worker) = &mut device.worker {
                    lane.run(self, &item, worker, limit, &mut buffer);
                }
            }
            ballots(&mut reference, &mut lanes, &item.expected);
            twin.run(self, &item, &mut twin_worker, size.twin_records, &mut buffer);
            done += item.work.records() as u64;
            progress(Progress { kernel: self.kernel.name, suite: self.suite, done, total });
        }
        report.rows.push(reference.finish());
        report.rows.extend(lanes.into_iter().map(Lane::finish));
        report.twins.push(WrongTwin { word, bit, row: twin.finish() });
        Ok(())
    }

    fn no_records(&self, device: &str) -> CheckError {
        CheckError::NoRecords { kernel: self.kernel.name, suite: self.suite, device: device.to_owned() }
    }
}

/// Lets the devices vote on the first difference of each, where this item has one and three or more computed it.
fn ballots(reference: &mut Lane, lanes: &mut [Lane], expected: &[u32]) {
    let all = || std::iter::once(&*reference).chain(&*lanes);
    let ballot = |lane: &Lane| {
        let place = lane.first_difference(expected)?;
        let vote = |lane: &Lane| Some((lane.row.device.clone(), lane.words.at(place, expected)?));
        let votes: Vec<_> = all().filter_map(vote).take(MAX_VOTERS).collect();
        (votes.len() >= 3).then(|| Ballot::new(votes))
    };
    let found: Vec<Option<Ballot>> = all().map(ballot).collect();
    for (lane, ballot) in std::iter::once(reference).chain(lanes).zip(found) {
        if ballot.is_some() {
            lane.row.ballot = ballot;
        }
    }
}

/// The records of a device that computes at most so many of the generated ones. Not even a cap by cycles leaves none.
fn whole_blocks(kernel: &Kernel, records: u64, by_cycles: Option<u64>, total: u64) -> u64 {
    let records = records.min(by_cycles.map_or(u64::MAX, |records| records.max(1)));
    match kernel.shape {
        _ if records == 0 || records >= total => records.min(total),
        Shape::Map => records,
        Shape::Fold | Shape::Scan => {
            ((records / kernel.block_records).max(1) * kernel.block_records).min(total)
        }
    }
}
