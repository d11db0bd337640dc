//! Measures what batches of each size cost on each device, for a cost [`Model`].
//!
//! The devices take turns, batch by batch, so that whatever else the machine does hits all of them alike; a point is the
//! median of the turns. Every output of every turn is compared with the reference: a device with one wrong word has no
//! cost, because it has no result.

use crate::compare::{Compared, Tally};
use crate::cost::{CurveError, Model, Point, identity};
use crate::device::{Kind, Listing};
use crate::event::Reason;
use crate::registry::Registry;
use crate::work::{Setup, Work};
use crate::worker::Worker;
use accel_kernels::Kernel;
use std::time::{Duration, Instant};

/// Batch sizes that are measured when the user names none.
pub const SIZES: [u64; 6] = [1, 16, 256, 4096, 65_536, 1_048_576];

/// Turns of each device at each size, beside one to warm up: no fewer, or a median says little; no more, or small
/// batches would take all the time.
const TURNS: std::ops::RangeInclusive<usize> = 5..=101;

/// What is measured.
#[derive(Clone, Debug)]
pub struct Plan {
    /// The kernels.
    pub kernels: Vec<&'static Kernel>,
    /// The devices.
    pub devices: Vec<String>,
    /// The batch sizes.
    pub records: Vec<u64>,
    /// The seed of the records.
    pub seed: u64,
    /// The time that it may take altogether. Sizes that would not fit are left out, on the devices for which they don't;
    /// the smallest size is always measured.
    pub time_limit: Duration,
}

/// How far the measurement is.
#[derive(Clone, Copy, Debug)]
pub struct Progress<'a> {
    /// The kernel.
    pub kernel: &'a str,
    /// The batch size.
    pub records: u64,
    /// Pairs of kernel and size that are done.
    pub done: u64,
    /// All of them.
    pub total: u64,
}

/// A measured batch size.
#[derive(Clone, Debug)]
pub struct Row {
    /// The kernel.
    pub kernel: &'static Kernel,
    /// The device.
    pub device: String,
    /// What stands behind its name.
    pub kind: Kind,
    /// The size and its median time.
    pub point: Point,
    /// The time of the fastest turn.
    pub least: Duration,
    /// The turns, all of them with the right outputs.
    pub turns: usize,
}

/// What was measured.
#[derive(Clone, Debug, Default)]
pub struct Report {
    /// The rows of the devices that gave nothing but right outputs, by kernel, device and size.
    pub rows: Vec<Row>,
    /// Devices that were wrong or failed, and how: they have no row at all.
    pub faulty: Vec<(String, Reason)>,
    /// What was not measured, and why: kernel, device, reason.
    pub left_out: Vec<(&'static str, String, String)>,
}

/// Why nothing can be measured.
#[derive(Clone, Debug, thiserror::Error)]
#[non_exhaustive]
pub enum CalibrateError {
    /// A device does not open.
    #[error(transparent)]
    Open(#[from] crate::device::OpenError),
    /// There is nothing to do.
    #[error("nothing to measure: no {0}")]
    Nothing(&'static str),
    /// A batch size is none.
    #[error("a batch of {records} records can't be measured: the sizes are 1 to {limit}")]
    Size {
        /// The size.
        records: u64,
        /// The largest one.
        limit: u64,
    },
}

/// The largest batch that is measured: its words, several times over, have to fit the memory.
pub const LARGEST: u64 = 1 << 26;

/// The devices that are measured when the user names none: the hardware of this machine. The definitions, software GPUs
/// and simulators are measured only when named.
pub fn hardware(listings: &[Listing]) -> Vec<String> {
    let is_hardware = |listing: &&Listing| {
        listing.absent.is_none()
            && match listing.kind {
                Kind::Cpu => listing.name == crate::cpu::CPU,
                Kind::DiscreteGpu | Kind::IntegratedGpu => true,
                Kind::SoftwareGpu | Kind::Simulator | Kind::Board => false,
            }
    };
    listings.iter().filter(is_hardware).map(|listing| listing.name.clone()).collect()
}

/// A device that takes part.
struct Runner {
    worker: Worker,
    /// The output buffer of its last turn.
    buffer: Vec<u32>,
    /// What it did wrong.
    fault: Option<Reason>,
}

/// Measures everything of the plan.
///
/// # Errors
/// [`CalibrateError`] before anything has run. What goes wrong with a device later is in the report.
pub fn calibrate(
    registry: &Registry,
    plan: &Plan,
    progress: &mut dyn FnMut(Progress<'_>),
) -> Result<Report, CalibrateError> {
    let mut sizes = plan.records.clone();
    sizes.sort_unstable();
    sizes.dedup();
    for (empty, what) in [
        (sizes.is_empty(), "batch size"),
        (plan.kernels.is_empty(), "kernel"),
        (plan.devices.is_empty(), "device"),
    ] {
        if empty {
            return Err(CalibrateError::Nothing(what));
        }
    }
    if let Some(&records) = sizes.iter().find(|&&records| records == 0 || records > LARGEST) {
        return Err(CalibrateError::Size { records, limit: LARGEST });
    }
    let mut runners = Vec::new();
    for name in &plan.devices {
        let worker = Worker::start(registry.open(name)?)?;
        runners.push(Runner { worker, buffer: Vec::new(), fault: None });
    }
    let mut report = Report::default();
    let end = Instant::now() + plan.time_limit;
    let total = (plan.kernels.len() * sizes.len()) as u64;
    for (number, &kernel) in plan.kernels.iter().enumerate() {
        let left = end.saturating_duration_since(Instant::now());
        let share = left / (plan.kernels.len() - number) as u32; // a handful of kernels
        let mut kernel_run = KernelRun { kernel, seed: plan.seed, end: Instant::now() + share };
        let mut rows = Vec::new();
        // Devices that no larger size fits any more.
        let mut out = vec![false; runners.len()];
        for (at, &records) in sizes.iter().enumerate() {
            let done = (number * sizes.len() + at) as u64;
            progress(Progress { kernel: kernel.name, records, done, total });
            kernel_run.size(&sizes[at..], &mut runners, &mut out, &mut rows, &mut report.left_out);
        }
        report.rows.extend(rows);
    }
    for runner in &mut runners {
        if let Some(reason) = runner.fault.take() {
            report.faulty.push((runner.worker.name().to_owned(), reason));
        }
    }
    report.rows.retain(|row| report.faulty.iter().all(|(device, _)| *device != row.device));
    let order = |row: &Row| plan.devices.iter().position(|device| *device == row.device);
    let of_kernel = |row: &Row| plan.kernels.iter().position(|kernel| kernel.name == row.kernel.name);
    report.rows.sort_by_key(|row| (of_kernel(row), order(row), row.point.records));
    Ok(report)
}

impl Report {
    /// Puts what was measured into a model, and takes out of it what was found faulty.
    ///
    /// # Errors
    /// [`CurveError`], which the rows of a report don't give.
    pub fn enter(&self, model: &mut Model, listings: &[Listing]) -> Result<(), CurveError> {
        for (device, _) in &self.faulty {
            for kernel in accel_kernels::kernels() {
                model.remove(kernel.name, device);
            }
        }
        for rows in self.rows.chunk_by(|a, b| a.kernel.name == b.kernel.name && a.device == b.device) {
            let (kernel, device) = (rows[0].kernel, rows[0].device.as_str());
            // Of a wrong twin or another device that is not listed there is nothing to know it again by.
            if let Some(listing) = listings.iter().find(|listing| listing.name == device) {
                let points = rows.iter().map(|row| row.point).collect();
                model.insert(kernel, device, &identity(listing), points)?;
            }
        }
        Ok(())
    }
}

struct KernelRun {
    kernel: &'static Kernel,
    seed: u64,
    end: Instant,
}

impl KernelRun {
    /// Measures the first of these sizes on all devices in turns.
    fn size(
        &mut self,
        sizes: &[u64],
        runners: &mut [Runner],
        out: &mut [bool],
        rows: &mut Vec<Row>,
        left_out: &mut Vec<(&'static str, String, String)>,
    ) {
        let records = sizes[0];
        // Larger sizes take longer: each gets half of what is left, the last all of it.
        let left = self.end.saturating_duration_since(Instant::now());
        let end = Instant::now() + if sizes.len() > 1 { left / 2 } else { left };
        let taking_part: Vec<usize> =
            (0..runners.len()).filter(|&at| !out[at] && runners[at].fault.is_none()).collect();
        if taking_part.is_empty() {
            return;
        }
        let (work, expected) = self.batch(records);
        let mut times = vec![Vec::new(); runners.len()];
        let mut warm = vec![false; runners.len()];
        for turn in 0..=*TURNS.end() {
            if turn > *TURNS.start() && Instant::now() > end {
                break;
            }
            for &at in &taking_part {
                let runner = &mut runners[at];
                if out[at] || runner.fault.is_some() {
                    continue;
                }
                match runner.turn(&work, &expected) {
                    Ok(time) if warm[at] => times[at].push(time),
                    Ok(time) => {
                        warm[at] = true;
                        // A first turn compiles and so tells little of the next, unless there is no time for any.
                        let needed = time * *TURNS.start() as u32; // a handful
                        out[at] = turn == 0 && records > 1 && Instant::now() + needed > self.end;
                    }
                    Err(Reason::Run(crate::RunError::Unsupported(why))) => {
                        left_out.push((self.kernel.name, runner.worker.name().to_owned(), why.reason));
                        out[at] = true;
                    }
                    Err(Reason::Run(crate::RunError::Limit { what, value, limit, .. })) => {
                        let reason = format!("{records} records: {what} is {value}, the limit is {limit}");
                        left_out.push((self.kernel.name, runner.worker.name().to_owned(), reason));
                        out[at] = true;
                    }
                    Err(reason) => runner.fault = Some(reason),
                }
            }
        }
        for &at in &taking_part {
            let (runner, mut times) = (&runners[at], std::mem::take(&mut times[at]));
            times.sort_unstable();
            let device = runner.worker.name().to_owned();
            let Some(&median) = times.get(times.len() / 2) else {
                if warm[at] && runner.fault.is_none() {
                    let reason = format!("{records} records take longer than the time limit allows");
                    left_out.push((self.kernel.name, device, reason));
                }
                continue;
            };
            let nanoseconds = u64::try_from(median.as_nanos()).unwrap_or(u64::MAX).max(1);
            let (kind, turns) = (runner.worker.kind(), times.len());
            let (kernel, point, least) = (self.kernel, Point { records, nanoseconds }, times[0]);
            rows.push(Row { kernel, device, kind, point, least, turns });
            if let Some(&next) = sizes.get(1) {
                let longer = median.mul_f64(next as f64 / records as f64 * (*TURNS.start() + 1) as f64);
                // Small batches are all start-up: what they take says nothing of larger ones.
                if median > Duration::from_millis(20) && Instant::now() + longer > self.end {
                    let reason = format!("{next} records take longer than the time limit allows");
                    left_out.push((kernel.name, runner.worker.name().to_owned(), reason));
                    out[at] = true;
                }
            }
        }
    }

    /// So many generated records under the default parameters, and their outputs.
    fn batch(&self, records: u64) -> (Work, Vec<u32>) {
        let params = (self.kernel.default_params)();
        let mut input = vec![0; records as usize * self.kernel.input_words]; // fits, see LARGEST
        (self.kernel.generate_records)(&params, self.seed, 0, &mut input);
        let work = Setup::new(self.kernel, params).map(|setup| setup.work(input));
        let work = work.expect("default parameters are well-formed").expect("generated records are, too");
        let expected = work.batch().reference();
        (work, expected)
    }
}

impl Runner {
    /// Runs the batch once; the time within the device if its outputs are right.
    fn turn(&mut self, work: &Work, expected: &[u32]) -> Result<Duration, Reason> {
        let buffer = std::mem::take(&mut self.buffer);
        let done = self.worker.run(work, buffer, None).map_err(Reason::Run)?;
        let mut tally = Tally::default();
        let device = self.worker.name();
        tally.add(&Compared { device, seed: None, work, index: &|at| at as u64 }, expected, &done.output);
        self.buffer = done.output;
        match tally.first {
            None => Ok(done.busy),
            Some(reproducer) => Err(Reason::Wrong(Box::new(reproducer))),
        }
    }
}
