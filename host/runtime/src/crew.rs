//! The open devices of a dispatcher, and which of them take the next batch.
//!
//! Without a cost model the first permitted device that works takes all. With one, the device that is expected to be the
//! fastest for the batch at hand takes it, or several share it where that pays; a device is opened when it is first
//! needed. A model that knows nothing of the first permitted device does not decide: the user's first choice would never
//! run.

use crate::cost::Model;
use crate::cpu::distinct;
use crate::device::{Kind, OpenError};
use crate::selection::{NoDevice, Selection};
use crate::worker::Worker;
use accel_kernels::{Kernel, Shape};
use std::fmt;
use std::ops::Range;
use std::sync::Arc;

/// A choice by measured costs, for people.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Chosen {
    /// The device, or those that share the batch, joined by ` + `.
    pub device: String,
    /// The records of the first batch for which it was chosen.
    pub records: usize,
    /// What was expected of it and of the others.
    pub why: String,
}

impl fmt::Display for Chosen {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} for {} records: {}", self.device, self.records, self.why)
    }
}

/// What one device takes of a batch.
pub(crate) struct Share {
    /// The number of its worker.
    pub worker: usize,
    /// Its records.
    pub records: Range<usize>,
}

/// The open devices, those still to be opened, and every choice made.
pub(crate) struct Crew<'r> {
    pub selection: Selection<'r>,
    pub workers: Vec<Worker>,
    pub chosen: Vec<Chosen>,
}

impl<'r> Crew<'r> {
    pub fn new(selection: Selection<'r>) -> Self {
        Self { selection, workers: Vec::new(), chosen: Vec::new() }
    }

    /// Who computes so many records whose outputs take so many words, when `beside` checks them: at least one share, all
    /// records once and in order.
    pub fn assign(
        &mut self,
        records: usize,
        output_words: usize,
        beside: Option<&str>,
    ) -> Result<Vec<Share>, NoDevice> {
        let all = |worker| vec![Share { worker, records: 0..records }];
        let Some(model) = self.selection.model().cloned() else {
            if self.workers.is_empty() {
                let worker = self.start_next()?;
                self.workers.push(worker);
            }
            return Ok(all(0));
        };
        loop {
            let permitted = self.permitted(beside);
            let Some(first) = permitted.first() else { return Err(self.selection.none_left()) };
            let fastest = if model.curve(self.kernel().name, first).is_none() {
                None
            } else if let Some(shares) = self.team(&model, records, output_words, beside) {
                return Ok(shares);
            } else {
                self.best(&model, records, beside)
            };
            let name = fastest.unwrap_or_else(|| first.clone());
            if let Some(worker) = self.worker(&name) {
                return Ok(all(worker));
            }
        }
    }

    /// Runs nothing more on this device.
    pub fn retire(&mut self, device: &str, reason: String) {
        self.workers.retain(|worker| worker.name() != device);
        self.selection.pass_over(device, reason);
    }

    /// The permitted devices that are open or may be opened, in their order; without those that only stand in, and those
    /// that `beside` can't check, unless there is no other.
    fn permitted(&self, beside: Option<&str>) -> Vec<String> {
        let is_left = |name: &&String| {
            self.workers.iter().any(|w| w.name() == **name)
                || self.selection.candidates().any(|c| c == **name)
        };
        let mut names: Vec<String> = self.selection.order().iter().filter(is_left).cloned().collect();
        let stands_in = |name: &String| self.selection.stand_ins().contains(name);
        if !names.iter().all(stands_in) {
            names.retain(|name| !stands_in(name));
        }
        if let Some(beside) = beside
            && names.iter().any(|name| distinct(self.kernel(), name, beside))
        {
            names.retain(|name| distinct(self.kernel(), name, beside));
        }
        names
    }

    /// The fastest device of those that were measured.
    fn best(&self, model: &Model, records: usize, beside: Option<&str>) -> Option<String> {
        let permitted = self.permitted(beside);
        let names = permitted.iter().map(String::as_str);
        model.fastest(self.kernel().name, names, records as u64).map(|cost| cost.device.to_owned())
    }

    /// The devices that share the batch, where that pays.
    fn team(
        &mut self,
        model: &Arc<Model>,
        records: usize,
        output_words: usize,
        beside: Option<&str>,
    ) -> Option<Vec<Share>> {
        let kernel = self.kernel();
        match kernel.shape {
            Shape::Map => {}
            // As long as merging costs less than the records.
            Shape::Fold if kernel.merge.is_some() && 2 * output_words <= records * kernel.input_words => {}
            Shape::Fold | Shape::Scan => return None,
        }
        loop {
            let permitted = self.permitted(beside);
            let names: Vec<&str> = permitted.iter().map(String::as_str).collect();
            let mut team = names;
            let parts = loop {
                let parts = model.split(kernel.name, &team, records)?;
                let opened: Option<Vec<usize>> = parts.iter().map(|part| self.worker(part.device)).collect();
                let Some(opened) = opened else { break None };
                // Devices that compute on the same processor are measured one at a time and would halve each other.
                let hosted = |&at: &usize| self.workers[at].kind() != Kind::DiscreteGpu;
                let seconds =
                    |name: &str| model.seconds(kernel.name, name, records as u64).unwrap_or(f64::MAX);
                let on_host: Vec<&str> =
                    opened.iter().copied().filter(hosted).map(|at| self.workers[at].name()).collect();
                if on_host.len() < 2 {
                    break Some((parts, opened));
                }
                let slowest = on_host.into_iter().reduce(|a, b| if seconds(b) > seconds(a) { b } else { a });
                let slowest = slowest.map(str::to_owned);
                team.retain(|name| Some(*name) != slowest.as_deref());
            };
            let Some((parts, opened)) = parts else { continue }; // one did not open and is permitted no more
            let mut start = 0;
            let shares = parts.iter().zip(opened).map(|(part, worker)| {
                start += part.records;
                Share { worker, records: start - part.records..start }
            });
            return Some(shares.collect());
        }
    }

    /// The number of the open device of this name; opens it if need be. One that does not open is passed over.
    fn worker(&mut self, name: &str) -> Option<usize> {
        if let Some(at) = self.workers.iter().position(|w| w.name() == name) {
            return Some(at);
        }
        let device = self.selection.open(name)?;
        match Worker::start(device) {
            Ok(worker) => {
                self.workers.push(worker);
                Some(self.workers.len() - 1)
            }
            Err(error) => {
                self.selection.pass_over(name, reason(error));
                None
            }
        }
    }

    fn start_next(&mut self) -> Result<Worker, NoDevice> {
        loop {
            let device = self.selection.next_device()?;
            let name = device.name().to_owned();
            match Worker::start(device) {
                Ok(worker) => return Ok(worker),
                Err(error) => self.selection.pass_over(&name, reason(error)),
            }
        }
    }

    /// Keeps and logs why a batch went where it did, once for each device or team.
    pub fn note(&mut self, device: &str, shares: &[Share]) {
        let Some(model) = self.selection.model() else { return };
        if self.chosen.iter().any(|chosen| chosen.device == device) {
            return;
        }
        let records = shares.iter().map(|share| share.records.len()).sum();
        let expected =
            |name: &str, records: usize| match model.seconds(self.kernel().name, name, records as u64) {
                Some(seconds) => format!("{:.4} ms expected", 1e3 * seconds),
                None => "not measured".to_owned(),
            };
        let measured = shares.len() > 1 || model.curve(self.kernel().name, device).is_some();
        let own = shares.iter().map(|share| {
            let (name, part) = (self.workers[share.worker].name(), share.records.len());
            format!("{part} on {name} {}", expected(name, part))
        });
        let others = self.permitted(None).into_iter().filter(|other| device != *other);
        let others = others.map(|other| format!("all on {other} {}", expected(&other, records)));
        let order = (!measured).then(|| "so the order decides".to_owned());
        let why = own.chain(order).chain(others).collect::<Vec<_>>().join(", ");
        let chosen = Chosen { device: device.to_owned(), records, why };
        let level = if measured { log::Level::Info } else { log::Level::Warn };
        log::log!(level, "{}: {chosen}", self.kernel().name);
        self.chosen.push(chosen);
    }

    fn kernel(&self) -> &'static Kernel {
        self.selection.kernel()
    }
}

fn reason(error: OpenError) -> String {
    match error {
        OpenError::Failed { reason, .. } => reason,
        other => other.to_string(),
    }
}
