//! Batches of several kernels on one choice of devices, of any size.

use crate::cost::Model;
use crate::dispatch::{DispatchError, Dispatcher, Options};
use crate::registry::Registry;
use crate::selection::{Request, Selection};
use crate::work::Setup;
use accel_kernels::{Kernel, Shape};
use std::sync::Arc;

/// Records of a batch, where the session may choose.
const CHUNK: usize = 1 << 20;

/// Runs batches of all kernels on the devices of one request, with a [`Dispatcher`] for each kernel that is met.
pub struct Session<'r> {
    registry: &'r Registry,
    request: Request,
    options: Options,
    model: Option<Arc<Model>>,
    chunk: usize,
    lanes: Vec<Lane<'r>>,
}

struct Lane<'r> {
    dispatcher: Dispatcher<'r>,
    /// Records so far.
    records: u64,
}

impl<'r> Session<'r> {
    /// A session on these devices. Opens none yet.
    pub fn new(registry: &'r Registry, request: Request, options: Options) -> Self {
        Self { registry, request, options, model: None, chunk: CHUNK, lanes: Vec::new() }
    }

    /// The same session, whose batches go to the device that is expected to be the fastest; see
    /// [`Selection::by_cost`].
    #[must_use]
    pub fn by_cost(mut self, model: Arc<Model>) -> Self {
        self.model = Some(model);
        self
    }

    /// The same session with batches of at most so many records.
    #[must_use]
    pub fn with_chunk(mut self, records: usize) -> Self {
        self.chunk = records.max(1);
        self
    }

    /// The outputs of these records under these parameters and tables, as those of one batch: a large input is cut
    /// into batches whose outputs are joined (map), merged (fold), or each computed from the state of the one before
    /// (scan: the outputs of all records, then the last state). A whole fold is one batch, however large.
    ///
    /// # Errors
    /// [`DispatchError`].
    pub fn run(
        &mut self,
        kernel: &'static Kernel,
        setup: Arc<[u32]>,
        input: Vec<u32>,
    ) -> Result<Vec<u32>, DispatchError> {
        let mut setup = Setup::new(kernel, setup)?;
        let chunk = self.chunk.max(least_records(kernel, setup.params()));
        let lane = self.lane(kernel)?;
        if kernel.is_whole() || input.len() <= chunk * kernel.input_words {
            return lane.run(&setup, input);
        }
        let mut whole = Vec::new();
        for part in input.chunks(chunk * kernel.input_words) {
            let output = lane.run(&setup, part.to_vec())?;
            match (kernel.shape, kernel.merge) {
                (Shape::Fold, Some(merge)) if !whole.is_empty() => merge(&mut whole, &output),
                (Shape::Fold, _) => whole = output,
                (Shape::Map, _) => whole.extend_from_slice(&output),
                (Shape::Scan, _) => {
                    let state = setup.state(&output).len();
                    whole.extend_from_slice(&output[..output.len() - state]);
                    setup = setup.after(&output)?;
                }
            }
        }
        if kernel.shape == Shape::Scan {
            let state = kernel.output_len(setup.params(), 0);
            whole.extend_from_slice(&setup.params()[kernel.param_words..][..state]);
        }
        Ok(whole)
    }

    /// The dispatcher of each kernel that was met: what ran where, what was passed over and what was quarantined.
    pub fn dispatchers(&self) -> impl Iterator<Item = &Dispatcher<'r>> {
        self.lanes.iter().map(|lane| &lane.dispatcher)
    }

    /// The dispatcher of this kernel, for a stream; opened if need be.
    ///
    /// # Errors
    /// [`DispatchError`].
    pub fn dispatcher(&mut self, kernel: &'static Kernel) -> Result<&mut Dispatcher<'r>, DispatchError> {
        Ok(&mut self.lane(kernel)?.dispatcher)
    }

    /// The lane of a kernel, in which no device runs that was quarantined in another.
    fn lane(&mut self, kernel: &'static Kernel) -> Result<&mut Lane<'r>, DispatchError> {
        let events: Vec<_> = self.dispatchers().flat_map(Dispatcher::events).cloned().collect();
        let known = self.dispatchers().position(|d| d.kernel().name == kernel.name);
        let at = match known {
            Some(at) => at,
            None => {
                let mut selection = Selection::new(self.registry, kernel, &self.request)?;
                if let Some(model) = &self.model {
                    selection = selection.by_cost(Arc::clone(model));
                }
                for event in &events {
                    selection.pass_over(&event.device, format!("quarantined: {}", event.reason));
                }
                let dispatcher = Dispatcher::new(selection, self.options.clone())?;
                self.lanes.push(Lane { dispatcher, records: 0 });
                self.lanes.len() - 1
            }
        };
        let lane = &mut self.lanes[at];
        for event in &events {
            lane.dispatcher.exclude(&event.device, &event.reason);
        }
        Ok(lane)
    }
}

impl Lane<'_> {
    fn run(&mut self, setup: &Setup, input: Vec<u32>) -> Result<Vec<u32>, DispatchError> {
        let work = setup.work(input)?;
        let output = self.dispatcher.run(&work, self.records, Vec::new())?;
        self.records += work.records() as u64;
        Ok(output.words)
    }
}

/// The records below which a batch takes less work than its segments or states, which are written for each batch.
fn least_records(kernel: &Kernel, params: &[u32]) -> usize {
    match kernel.shape {
        Shape::Map => 1,
        Shape::Fold | Shape::Scan => kernel.output_len(params, 0) / kernel.input_words,
    }
}
