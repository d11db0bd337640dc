//! Runs a plan: opens the devices, measures row after row, and takes back the figures of a device that was wrong.

use crate::clock::{Calibration, Clock, Noise};
use crate::coalesced::Coalesced;
use crate::environment::{DeviceInfo, Environment};
use crate::figures::grouped;
use crate::plan::{DevicePlan, Plan, StreamPlan};
use crate::repeat::{Effort, Repetitions, repeat};
use crate::report::{NotRun, Report, Verdict};
use crate::roofline::{self, Memory, roof};
use crate::row::{Key, Path, Row, Split, Stream};
use crate::scenario::Scenario;
use crate::settings::Settings;
use crate::station::Station;
use crate::statistics::Sorted;
use crate::stream::{Direct, Found, Search, search};
use crate::subject::{InFlight, InMemory, Library, Through};
use crate::verify::{Difference, differing, poison};
use crate::workload::{Round, Workload, WorkloadError};
use accel_cpu::{Level, LevelError};
use accel_kernels::{Kernel, Shape};
use accel_runtime::cpu::{CPU, REFERENCE};
use accel_runtime::worker::default_deadline;
use accel_runtime::{Class, Kind, Listing, OpenError, Ran, Registry, RunError, Yardsticks};
use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::sync::Arc;
use std::time::{Duration, Instant};

/// Output words of a kernel that a device has to give right before it has a figure: a fault in one word of a million is
/// among them at least once, wherever its million begins.
const PROOF_WORDS: u64 = 2_000_000;

/// The time in which a device says what it offers.
const ASKED: Duration = Duration::from_secs(10);

/// Records of a batch of that proof: a map's outputs are as many as its records, others' outputs are many anyway.
const PROOF_RECORDS: [usize; 2] = [65_536, 64];

/// Batches of one record that are timed one after the other.
const SINGLES: usize = 256;

/// Why nothing can be measured.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum BenchError {
    /// A device does not open.
    #[error(transparent)]
    Open(#[from] OpenError),
    /// There are no records.
    #[error(transparent)]
    Workload(#[from] WorkloadError),
    /// The processor's instructions can't be chosen.
    #[error(transparent)]
    Level(#[from] LevelError),
    /// A batch does not fit this machine.
    #[error(
        "{records} records of {kernel} need {needed} MiB, the limit is {limit} MiB: three quarters of the memory; ask for \
         fewer, or for device cpu alone"
    )]
    Memory {
        /// The kernel.
        kernel: &'static str,
        /// The records.
        records: u64,
        /// What they take.
        needed: u64,
        /// What there may be of it.
        limit: u64,
    },
}

/// How far a run is.
#[derive(Clone, Debug)]
pub struct Progress<'a> {
    /// What is measured now.
    pub what: &'a str,
    /// Rows done.
    pub done: u64,
    /// Rows planned.
    pub total: u64,
}

/// A row to be measured.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Cell {
    scenario: Scenario,
    path: Path,
    records: u64,
}

/// An open device of the plan.
struct Opened<'p> {
    plan: &'p DevicePlan,
    station: Station,
    yardsticks: Yardsticks,
    /// Whether it holds records in memory of its own.
    resident: bool,
    /// Whether it takes a batch before the one before is done.
    pipelined: bool,
    /// What was wrong with its outputs, once something was.
    wrong: Option<String>,
    /// The kernels of which fewer than [`PROOF_WORDS`] were compared, and how many.
    few: Vec<(&'static Kernel, u64)>,
}

/// The records of a kernel, and what was measured of them for all devices.
struct Material {
    workload: Arc<Workload>,
    singles: Option<Arc<Round>>,
    batches: HashMap<u64, (Arc<Round>, Option<f64>)>,
}

/// Measures everything of the plan.
///
/// # Errors
/// [`BenchError`] before the first row. What goes wrong with a device later is in its rows.
pub fn run(
    registry: &Arc<Registry>,
    plan: &Plan,
    threads: usize,
    progress: &mut dyn FnMut(&Progress<'_>),
) -> Result<Report, BenchError> {
    let started = Instant::now();
    let level = Level::current()?;
    let mut environment = Environment::now(Clock::measure());
    for kernel in &plan.kernels {
        check_memory(kernel, plan, environment.memory_bytes)?;
    }
    progress(&Progress { what: "noise of the machine", done: 0, total: 0 });
    let before = Calibration::measure();

    let listings = registry.probe();
    let mut devices = Vec::new();
    for device in &plan.devices {
        progress(&Progress { what: &format!("opening {}", device.name), done: 0, total: 0 });
        let opened = open(registry, plan, device)?;
        environment.devices.push(info(&opened, &listings));
        devices.push(opened);
    }

    let memory = Memory::new(level, threads);
    let rows_of = |kernel: &Kernel, device: &Opened<'_>| cells(plan, kernel, device).len() as u64;
    let of_kernel = |kernel: &&'static Kernel| devices.iter().map(|d| rows_of(kernel, d)).sum::<u64>();
    let total = plan.kernels.iter().map(of_kernel).sum::<u64>();
    // What is left of a bounded run, in shares.
    let shares_of = |kernel: &Kernel, device: &Opened<'_>| {
        let rows = cells(plan, kernel, device).iter().map(|cell| Plan::share(cell.scenario)).sum::<u64>();
        rows + Plan::share_of_proof()
    };
    let shares = |kernel: &&'static Kernel| devices.iter().map(|d| shares_of(kernel, d)).sum::<u64>();
    let mut left = plan.kernels.iter().map(shares).sum::<u64>();
    let (mut rows, mut not_run, mut done) = (Vec::new(), Vec::new(), 0);
    for &kernel in &plan.kernels {
        if plan.is_over(started.elapsed()) {
            let rows = devices.iter().map(|d| rows_of(kernel, d)).sum::<u64>();
            not_run.push(out_of_time(kernel.name, rows));
            done += rows;
            continue;
        }
        progress(&Progress { what: &format!("{}: records and reference", kernel.name), done, total });
        let workload = Workload::new(kernel, plan.seed, plan.most_records() as usize)?;
        let mut material = Material { workload: Arc::new(workload), singles: None, batches: HashMap::new() };
        for device in &mut devices {
            let name = device.station.name().to_owned();
            let supported = device.station.call(kernel, ASKED, move |d| Ok(d.supports(kernel)));
            if let Ok(Err(unsupported)) = supported {
                not_run
                    .push(NotRun { what: format!("{} on {name}", kernel.name), reason: unsupported.reason });
                done += rows_of(kernel, device);
                left -= shares_of(kernel, device);
                continue;
            }
            let (mut words, mut not_begun) = (0, 0);
            for cell in cells(plan, kernel, device) {
                let key = key(kernel, device, cell);
                progress(&Progress { what: &key.to_string(), done, total });
                let used = started.elapsed();
                let (limit, end) = (plan.row_limit(left, used), plan.stream_end(left, used));
                done += 1;
                left -= Plan::share(cell.scenario);
                if plan.is_over(used) {
                    not_begun += 1;
                    continue;
                }
                let (clock, patience) = (environment.clock, plan.patience(limit, used));
                let bench = Bench { registry, plan, limit, patience, end, clock, memory: &memory, level };
                let row = bench.row(device, &mut material, cell, key)?;
                let Some(row) = row else { continue };
                words += row.verified_words;
                if let Some(difference) = &row.difference {
                    device.wrong.get_or_insert_with(|| format!("{}: {difference}", row.key));
                }
                rows.push(row);
            }
            if not_begun > 0 {
                not_run.push(out_of_time(&format!("{} on {name}", kernel.name), not_begun));
            }
            left -= Plan::share_of_proof();
            if device.wrong.is_some() {
                continue;
            }
            if device.station.kind() == Kind::Simulator || plan.is_over(started.elapsed()) {
                device.note(kernel, words); // more would take too long
                continue;
            }
            progress(&Progress { what: &format!("{} on {name}, more outputs", kernel.name), done, total });
            let limit = plan.proof_limit(left + Plan::share_of_proof(), started.elapsed());
            match prove(device, &material.workload, words, limit) {
                Ok((words, None)) => device.note(kernel, words),
                Ok((_, Some(difference))) => {
                    device.wrong = Some(format!("{} on {name}: {difference}", kernel.name));
                }
                Err(error) => {
                    let of = |key: &Key| key.kernel == kernel.name && key.device == name;
                    withdraw(&mut rows, of, &error.to_string());
                }
            }
        }
    }

    for device in &devices {
        let Some(wrong) = &device.wrong else { continue };
        let reason = format!("the device was wrong, so none of its figures count: {wrong}");
        withdraw(&mut rows, |key| key.device == device.plan.name, &reason);
    }
    let predicted: Vec<Row> = rows.iter().filter_map(|row| predicted(row, plan.clock_hz?)).collect();
    rows.extend(predicted);
    let notes =
        devices.iter().filter(|device| device.wrong.is_none()).filter_map(Opened::few_words).collect();
    progress(&Progress { what: "noise of the machine", done, total });
    environment.noise = Noise::between(&before, &Calibration::measure());
    environment.seconds = started.elapsed().as_secs_f64();
    let report = Report {
        verdict: Verdict::Invalid,
        reasons: Vec::new(),
        settings: Settings {
            seed: plan.seed,
            row_limit_s: plan.limit.as_secs_f64(),
            threads: threads as u64,
            latency_bound_ms: plan.stream.bound.as_secs_f64() * 1e3,
            rate: plan.stream.rate,
            clock_hz: plan.clock_hz,
        },
        environment,
        rows,
        not_run,
        notes,
        crossover: Vec::new(),
        comparison: None,
    };
    Ok(report.judged())
}

impl Opened<'_> {
    /// Keeps in mind that so many words of a kernel are all that were compared; of none there are no figures either.
    fn note(&mut self, kernel: &'static Kernel, words: u64) {
        if (1..PROOF_WORDS).contains(&words) {
            self.few.push((kernel, words));
        }
    }

    /// What to know about the figures of a device that had no time for a whole proof.
    fn few_words(&self) -> Option<String> {
        let few: Vec<String> = self
            .few
            .iter()
            .map(|(kernel, words)| format!("{} of {}", grouped(*words), kernel.name))
            .collect();
        let (name, promised) = (self.station.name(), grouped(PROOF_WORDS));
        let text = || format!("{name}: fewer than {promised} output words were compared: {}", few.join(", "));
        (!few.is_empty()).then(text)
    }
}

/// So many rows that were not begun.
fn out_of_time(what: &str, rows: u64) -> NotRun {
    NotRun { what: format!("{what}: {rows} rows"), reason: "the time for the run was up before".to_owned() }
}

/// Takes back the figures of these rows.
fn withdraw(rows: &mut Vec<Row>, of: impl Fn(&Key) -> bool, reason: &str) {
    let judged = rows.drain(..).map(|row| if of(&row.key) { row.withdrawn(reason) } else { row });
    *rows = judged.collect();
}

/// Refuses what would not fit: records, outputs, the reference's, those of the traffic without computation; for devices with
/// memory of their own, which may be the host's, copies of records and outputs, and outputs on their way.
fn check_memory(kernel: &'static Kernel, plan: &Plan, memory: u64) -> Result<(), BenchError> {
    let records = plan.most_records();
    let output = if kernel.shape == Shape::Fold { 0 } else { kernel.output_words }; // few segments
    let on_host = |device: &DevicePlan| [CPU, REFERENCE].contains(&device.name.as_str());
    let copies = u64::from(!plan.devices.iter().all(on_host));
    let needed = 4 * records * (kernel.input_words as u64 * (1 + copies) + output as u64 * (3 + 2 * copies));
    let limit = memory / 4 * 3;
    if memory > 0 && needed > limit {
        let (name, mib) = (kernel.name, |bytes: u64| bytes >> 20);
        return Err(BenchError::Memory { kernel: name, records, needed: mib(needed), limit: mib(limit) });
    }
    Ok(())
}

fn open<'p>(registry: &Registry, plan: &Plan, device: &'p DevicePlan) -> Result<Opened<'p>, BenchError> {
    let mut station = Station::start(registry.open(&device.name)?)?;
    let kernel = plan.kernels.first().copied().unwrap_or(accel_kernels::kernels()[0]);
    // A device that can't measure itself is held against nothing.
    let yardsticks = station.call(kernel, Duration::from_secs(60), |d| d.yardsticks()).unwrap_or_default();
    let resident = station.call(kernel, ASKED, |d| Ok(d.resident().is_some())).unwrap_or(false);
    let pipelined = station.call(kernel, ASKED, |d| Ok(d.pipelined().is_some())).unwrap_or(false);
    Ok(Opened { plan: device, station, yardsticks, resident, pipelined, wrong: None, few: Vec::new() })
}

fn info(device: &Opened<'_>, listings: &[Listing]) -> DeviceInfo {
    let name = device.station.name();
    let known = listings.iter().find(|listing| listing.name == name).map(DeviceInfo::of);
    let mut info = known.unwrap_or_else(|| DeviceInfo {
        name: name.to_owned(),
        description: "a device that no listing names".to_owned(),
        limits: Vec::new(),
        empty_round_trip_ns: None,
        copy_bytes_per_s: None,
    });
    info.empty_round_trip_ns = device.yardsticks.empty_round_trip.map(|trip| trip.as_nanos() as f64);
    info.copy_bytes_per_s = device.yardsticks.copy_bytes_per_s;
    info
}

/// The rows of a kernel on a device.
fn cells(plan: &Plan, kernel: &Kernel, device: &Opened<'_>) -> Vec<Cell> {
    let kind = device.station.kind();
    let mut cells = Vec::new();
    for &scenario in &plan.scenarios {
        let mut add = |path, records| cells.push(Cell { scenario, path, records });
        match scenario {
            Scenario::Single => {
                add(Path::Device, 1);
                if device.plan.name == CPU {
                    add(Path::Library, 1);
                }
            }
            // A simulator takes as long as it takes: its time says nothing.
            Scenario::Stream if kind == Kind::Simulator => {}
            Scenario::Stream => {
                add(Path::Device, 1);
                if kernel.shape == Shape::Map {
                    add(Path::Coalescer, 1); // it tells outputs apart by request: a map's only
                }
            }
            Scenario::Resident if !device.resident => {}
            Scenario::Offline | Scenario::Resident => {
                let overlap = plan.overlap && device.pipelined && scenario == Scenario::Offline;
                let path = if overlap { Path::Pipeline } else { Path::Device };
                plan.sizes_of(device.plan, kind).into_iter().for_each(|records| add(path, records));
            }
        }
    }
    cells
}

fn key(kernel: &Kernel, device: &Opened<'_>, cell: Cell) -> Key {
    Key {
        kernel: kernel.name.to_owned(),
        device: device.plan.name.clone(),
        records: cell.records,
        scenario: cell.scenario,
        path: cell.path,
        class: device.station.kind().class().to_string(),
    }
}

impl Material {
    fn singles(&mut self) -> Result<Arc<Round>, WorkloadError> {
        match &self.singles {
            Some(round) => Ok(Arc::clone(round)),
            None => {
                let round = self.workload.singles(SINGLES)?;
                self.singles = Some(Arc::clone(&round));
                Ok(round)
            }
        }
    }

    /// A batch of so many records, and the time in which memory moves it where that is asked for.
    fn batch(&mut self, records: u64, memory: Option<&Memory>) -> (Arc<Round>, f64) {
        let (round, nanos) = match self.batches.entry(records) {
            Entry::Occupied(known) => known.into_mut(),
            Entry::Vacant(new) => new.insert((self.workload.batch(records as usize), None)),
        };
        let nanos = match memory {
            Some(memory) => *nanos.get_or_insert_with(|| memory.nanos(round)),
            None => nanos.unwrap_or(0.0),
        };
        (Arc::clone(round), nanos)
    }
}

/// What rows are measured with.
struct Bench<'a> {
    registry: &'a Arc<Registry>,
    plan: &'a Plan,
    /// The time for the row.
    limit: Duration,
    /// The time after which it ends in any case.
    patience: Duration,
    /// The time after which a stream has ended, if the run is bounded.
    end: Option<Duration>,
    clock: Clock,
    memory: &'a Memory,
    level: Level,
}

impl Bench<'_> {
    /// Measures a row; `None` where the device turns out not to offer it.
    fn row(
        &self,
        device: &mut Opened<'_>,
        material: &mut Material,
        cell: Cell,
        key: Key,
    ) -> Result<Option<Row>, WorkloadError> {
        if let Some(wrong) = &device.wrong {
            return Ok(Some(Row::failed(key, format!("the device was wrong before: {wrong}"))));
        }
        let (kind, kernel) = (device.station.kind(), material.workload.kernel());
        let effort = self.plan.effort(cell.scenario, kind, self.limit, self.patience);
        let (round, bound) = match cell.scenario {
            Scenario::Stream => {
                return Ok(Some(self.stream(device, &material.workload, cell.path, key)));
            }
            Scenario::Single => {
                let round = material.singles()?;
                // Nothing bounds a call but its own code; a device's round trip has one.
                let bound = (kind != Kind::Cpu)
                    .then(|| roofline::through(kind, &device.yardsticks, 0.0, &round))
                    .flatten();
                (round, bound)
            }
            Scenario::Offline => {
                let memory = (kind == Kind::Cpu).then_some(self.memory);
                let (round, nanos) = material.batch(cell.records, memory);
                let bound = match cell.path {
                    // Their ways there and back overlap; to copy one record is no bound of anything.
                    Path::Pipeline => {
                        roofline::resident(&device.yardsticks, &round).filter(|_| round.records() > 1)
                    }
                    _ => roofline::through(kind, &device.yardsticks, nanos, &round),
                };
                (round, bound)
            }
            Scenario::Resident => {
                let (round, _) = material.batch(cell.records, None);
                let bound = roofline::resident(&device.yardsticks, &round);
                (round, bound)
            }
        };
        let done = match cell.path {
            Path::Library => self.library(kernel, &round, &effort),
            Path::Pipeline => self.pipeline(&mut device.station, &round, &Plan::overlapping(effort)),
            Path::Device | Path::Coalescer => {
                self.device(&mut device.station, &round, &effort, cell.scenario)
            }
        };
        Ok(Some(match done {
            Err(error) => Row::failed(key, error),
            Ok(done) => filled(key, &done, &round, kind, bound),
        }))
    }

    fn device(
        &self,
        station: &mut Station,
        round: &Arc<Round>,
        effort: &Effort,
        scenario: Scenario,
    ) -> Result<Repetitions, RunError> {
        let (round, effort, clock) = (Arc::clone(round), *effort, self.clock);
        let limit = effort.limit * 20 + default_deadline(station.kind(), &round.works[0].batch()) * 2;
        let kernel = round.works[0].kernel();
        station.call(kernel, limit, move |device| {
            if scenario != Scenario::Resident {
                return repeat(&mut Through(device), &round, &effort, &clock);
            }
            let name = device.name().to_owned();
            let resident = device.resident().ok_or_else(|| RunError::Failed {
                device: name,
                kernel: kernel.name,
                reason: "it no longer holds records".to_owned(),
            })?;
            resident.load(&[round.works[0].batch()])?;
            repeat(&mut InMemory(resident), &round, &effort, &clock)
        })
    }

    fn pipeline(
        &self,
        station: &mut Station,
        round: &Arc<Round>,
        effort: &Effort,
    ) -> Result<Repetitions, RunError> {
        let (round, effort, clock) = (Arc::clone(round), *effort, self.clock);
        let limit = effort.limit * 20 + default_deadline(station.kind(), &round.works[0].batch()) * 2;
        let kernel = round.works[0].kernel();
        station.call(kernel, limit, move |device| {
            let name = device.name().to_owned();
            let device = device.pipelined().ok_or_else(|| RunError::Failed {
                device: name,
                kernel: kernel.name,
                reason: "it no longer takes a batch before the one before is done".to_owned(),
            })?;
            repeat(&mut InFlight::new(device, &round.works[0]), &round, &effort, &clock)
        })
    }

    fn library(
        &self,
        kernel: &'static Kernel,
        round: &Round,
        effort: &Effort,
    ) -> Result<Repetitions, RunError> {
        let implementation = accel_cpu::implementation(kernel, self.level);
        // As a caller does who has many records to come.
        let prepared = implementation.prepare(round.works[0].batch().params(), 1 << 20);
        repeat(&mut Library(prepared), round, effort, &self.clock)
    }

    fn stream(&self, device: &mut Opened<'_>, workload: &Arc<Workload>, path: Path, key: Key) -> Row {
        let (plan, workload, kernel) = (self.plan, Arc::clone(workload), workload.kernel());
        let StreamPlan { rate, bound } = plan.stream;
        let task = Search { rate, bound, limit: self.limit, within: self.end, seed: plan.seed };
        let limit = self.limit * 20 + Duration::from_secs(300);
        let found = match path {
            Path::Coalescer => Coalesced::start(self.registry, device.station.name(), workload.setup())
                .and_then(|mut coalesced| search(&mut coalesced, &workload, &task)),
            Path::Device | Path::Library | Path::Pipeline => {
                device
                    .station
                    .call(kernel, limit, move |device| search(&mut Direct(device), &workload, &task))
            }
        };
        match found {
            Err(error) => Row::failed(key, error),
            Ok(found) => streamed(key, &found, plan.stream.bound),
        }
    }
}

/// The row of these repetitions.
fn filled(key: Key, done: &Repetitions, round: &Round, kind: Kind, bound: Option<(String, f64)>) -> Row {
    let mut row = Row {
        verified: done.difference.is_none(),
        verified_words: done.verified_words,
        difference: done.difference.clone(),
        repetitions: done.nanos.len() as u64,
        calls: done.calls as u64,
        warm_ups: done.warm_ups,
        ..Row::new(key)
    };
    if !row.verified {
        return row;
    }
    let records = round.records() as f64;
    if kind == Kind::Simulator {
        let cycles = done.rans.iter().filter_map(|ran| ran.cycles).map(|cycles| cycles as f64).collect();
        row.cycles_per_record = Sorted::new(cycles).median().map(|cycles| cycles / records);
        return row;
    }
    let sorted = Sorted::new(done.nanos.clone());
    let Some(median) = sorted.median() else { return row };
    let interval = sorted.interval().map(|i| i.times(1.0 / records));
    row.set_time(median / records, interval, round.bytes() as f64 / records);
    if row.key.scenario == Scenario::Single {
        row.gb_per_s = None; // a record is too little for a rate of bytes
    }
    row.roofline = roof(bound, median, round.records());
    row.latency_ns = sorted.percentiles();
    row.outliers = sorted.outliers();
    (row.narrow, row.too_coarse) = (done.narrow, done.too_coarse);
    row.split = split(&done.rans);
    row
}

/// The medians of what a device tells of its time, if it tells anything.
fn split(rans: &[Ran]) -> Option<Split> {
    let median = |of: fn(&Ran) -> Option<Duration>| {
        Sorted::new(rans.iter().filter_map(of).map(|time| time.as_nanos() as f64).collect()).median()
    };
    let split = Split {
        upload_ns: median(|ran| ran.upload),
        compute_ns: median(|ran| ran.on_device),
        readback_ns: median(|ran| ran.readback),
    };
    (split != Split::default()).then_some(split)
}

fn streamed(key: Key, found: &Found, bound: Duration) -> Row {
    if found.verified_words == 0 {
        return Row::failed(key, "no record was served in the time for the row");
    }
    let mut row = Row {
        verified: found.difference.is_none(),
        verified_words: found.verified_words,
        difference: found.difference.clone(),
        repetitions: found.probes,
        calls: 1,
        ..Row::new(key)
    };
    if !row.verified {
        return row;
    }
    if let Some(highest) = found.bracket.holds {
        row.set_time(1e9 / highest, None, 0.0);
        row.gb_per_s = None; // how many outputs there are depends on the batches
    }
    row.latency_ns = found.latency;
    row.stream = Some(Stream {
        bound_ns: bound.as_nanos() as f64,
        highest_rate: found.bracket.holds,
        bracket: found.bracket,
        rate: found.rate,
        arrivals: found.arrivals,
        batches: found.batches,
        probes: found.probes,
    });
    row
}

/// What a simulated row would be at this clock.
fn predicted(row: &Row, clock_hz: f64) -> Option<Row> {
    let nanos = row.cycles_per_record? / clock_hz * 1e9;
    let key = Key { class: Class::Predicted.to_string(), ..row.key.clone() };
    // The words were the simulated row's.
    let mut predicted = Row { key, verified_words: 0, ..row.clone() };
    (predicted.ns_per_record, predicted.records_per_s) = (Some(nanos), Some(1e9 / nanos));
    Some(predicted)
}

/// Lets the device compute until it has given [`PROOF_WORDS`] of this kernel or the time is up: the words that were
/// compared with those before, and the first that is wrong.
fn prove(
    device: &mut Opened<'_>,
    workload: &Workload,
    words: u64,
    limit: Duration,
) -> Result<(u64, Option<Difference>), RunError> {
    let kernel = workload.kernel();
    let [map, other] = PROOF_RECORDS;
    let records = if kernel.shape == Shape::Map { map } else { other };
    let round = workload.batch(records.min(workload.records()));
    let deadline = limit * 2 + default_deadline(device.station.kind(), &round.works[0].batch());
    device.station.call(kernel, deadline, move |device| {
        let (started, batch) = (Instant::now(), round.works[0].batch());
        let (mut words, mut outputs, mut number) = (words, vec![0; round.output_len()], 0);
        while words < PROOF_WORDS && started.elapsed() < limit {
            poison(&mut outputs, &round.expected);
            device.run(&batch, &mut outputs)?;
            words += outputs.len() as u64;
            let difference = differing(&outputs, &round.expected, number);
            if difference.is_some() {
                return Ok((words, difference));
            }
            number += 1;
        }
        Ok((words, None))
    })
}
