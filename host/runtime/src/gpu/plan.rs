//! How a batch is cut into chunks, what goes into them, and where their outputs belong.

use super::fault::Fault;
use super::sort::{Run, sort};
use accel_kernels::{Batch, Kernel, Shape};
use accel_shaders::Shader;
use std::ops::Range;
use std::sync::Arc;

/// Records, and for folds and scans their runs, that go through the device at once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Chunk {
    /// The records, by their place in the order.
    pub records: Range<usize>,
    /// The runs that hold these records.
    pub runs: Range<usize>,
    /// The first run goes on with the state after the last run of the chunk before.
    pub continues: bool,
}

/// The words of a chunk in each of its buffers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Sizes {
    pub input: usize,
    pub runs: usize,
    pub output: usize,
}

impl Sizes {
    /// Those of so many records in so many runs.
    pub(super) fn of(kernel: &Kernel, records: usize, runs: usize) -> Self {
        let (input, output) = (records * kernel.input_words, records * kernel.output_words);
        match kernel.shape {
            Shape::Map => Self { input, runs: 0, output },
            Shape::Fold => Self { input, runs: runs + 1, output: runs * kernel.output_words },
            Shape::Scan => {
                let state = kernel.tables[0].words;
                Self { input, runs: (runs + 1) * (1 + state), output: output + runs * state }
            }
        }
    }

    /// Words of the largest buffer.
    pub(super) fn largest(self) -> usize {
        self.input.max(self.runs).max(self.output)
    }

    /// Rounded up so that batches of slowly growing length do not allocate each time, but to no more than this.
    pub(super) fn rounded_up(self, most: usize) -> Self {
        let [input, runs, output] =
            [self.input, self.runs, self.output].map(|words| words.next_power_of_two().min(most.max(words)));
        Self { input, runs, output }
    }
}

/// The most records of a run: a chunk's own, where runs may be cut, else what buffers hold; and no more than the shader
/// takes.
pub(super) fn run_limit(shader: &Shader, kernel: &Kernel, step: usize, most: usize) -> usize {
    let limit = if kernel.is_whole() { most } else { step };
    limit.min(shader.run_records as usize)
}

/// Where the records of a batch lie on the device, and where their outputs belong.
#[derive(Clone, Debug)]
pub(super) struct Plan {
    kernel: &'static Kernel,
    records: usize,
    /// The record at each place; `None` where each is at its own.
    order: Option<Arc<Vec<u32>>>,
    /// None for a map.
    runs: Vec<Run>,
}

impl Plan {
    /// Sorts a batch, if its kernel needs that, into runs of at most so many records. A segment of a whole fold is one
    /// run, and refused where it has more.
    pub(super) fn new(batch: &Batch<'_>, longest: usize) -> Result<Self, Fault> {
        let (kernel, records) = (batch.kernel(), batch.records());
        if u32::try_from(records).is_err() {
            let (value, limit) = (records as u64, u32::MAX.into());
            return Err(Fault::Limit { what: "the number of records of a batch", value, limit });
        }
        if kernel.shape == Shape::Map {
            return Ok(Self { kernel, records, order: None, runs: Vec::new() });
        }
        let (order, runs) = sort(batch, if kernel.is_whole() { usize::MAX } else { longest });
        if let Some(run) = runs.iter().find(|run| run.records.len() > longest) {
            let (value, limit) = (run.records.len() as u64, longest as u64);
            return Err(Fault::Limit { what: "the number of records of one segment", value, limit });
        }
        Ok(Self { kernel, records, order: order.map(Arc::new), runs })
    }

    /// The plan of a map over records that lie where another plan has put them.
    pub(super) fn beside(other: &Self, kernel: &'static Kernel) -> Self {
        Self { kernel, records: other.records, order: other.order.clone(), runs: Vec::new() }
    }

    /// What is run.
    pub(super) fn kernel(&self) -> &'static Kernel {
        self.kernel
    }

    /// The words of a chunk in each buffer.
    pub(super) fn sizes(&self, chunk: &Chunk) -> Sizes {
        Sizes::of(self.kernel, chunk.records.len(), chunk.runs.len())
    }

    /// Invocations of a chunk before they are divided into parts: one for each record or run.
    pub(super) fn items(&self, chunk: &Chunk) -> usize {
        if self.kernel.shape == Shape::Map { chunk.records.len() } else { chunk.runs.len() }
    }

    /// Whether no chunk follows this one, or, without one, there is none at all.
    pub(super) fn is_whole(&self, after: Option<&Chunk>) -> bool {
        after.map_or(0, |chunk| chunk.records.end) >= self.records
    }

    /// The chunk after another, or the first: at most so many records, but at least one run, as long as it fits.
    /// Chunks of a scan hold an agent once.
    pub(super) fn next(
        &self,
        after: Option<&Chunk>,
        records: usize,
        fits: impl Fn(usize, usize) -> bool,
    ) -> Option<Chunk> {
        if self.is_whole(after) {
            return None;
        }
        let (start, first) = after.map_or((0, 0), |chunk| (chunk.records.end, chunk.runs.end));
        if self.kernel.shape == Shape::Map {
            let end = start.saturating_add(records).min(self.records);
            return Some(Chunk { records: start..end, runs: 0..0, continues: false });
        }
        let again = |number: usize| {
            self.kernel.shape == Shape::Scan
                && number > 0
                && self.runs[number - 1].group == self.runs[number].group
        };
        let end = |number: usize| self.runs[number].records.end as usize;
        let mut chunk = Chunk { records: start..end(first), runs: first..first + 1, continues: again(first) };
        for number in first + 1..self.runs.len() {
            let length = end(number) - start;
            if again(number) || length > records || !fits(length, number + 1 - first) {
                break;
            }
            chunk.records.end = end(number);
            chunk.runs.end = number + 1;
        }
        Some(chunk)
    }

    /// What the output holds before any chunk: what a fold gives of no records, the states before the first record.
    pub(super) fn prepare(&self, params: &[u32], output: &mut [u32]) {
        match self.kernel.shape {
            Shape::Map => {}
            Shape::Fold => (self.kernel.reference)(params, &[], output),
            Shape::Scan => {
                let states = self.kernel.table_words(params)[0];
                output[self.records * self.kernel.output_words..].copy_from_slice(states);
            }
        }
    }

    /// The records of a chunk in pieces that lie side by side.
    pub(super) fn pieces<'a>(&self, input: &'a [u32], chunk: &Chunk, mut put: impl FnMut(&'a [u32])) {
        let words = self.kernel.input_words;
        match &self.order {
            None => put(&input[chunk.records.start * words..chunk.records.end * words]),
            Some(order) => {
                for &record in &order[chunk.records.clone()] {
                    put(&input[record as usize * words..][..words]);
                }
            }
        }
    }

    /// The part of the output that holds the states of a scan; nothing of other kernels.
    pub(super) fn states<'a>(&self, output: &'a [u32]) -> &'a [u32] {
        match self.kernel.shape {
            Shape::Scan => &output[self.records * self.kernel.output_words..],
            Shape::Map | Shape::Fold => &[],
        }
    }

    /// The entries of a chunk's runs, for a scan with the states before them.
    pub(super) fn runs(&self, chunk: &Chunk, states: &[u32], words: &mut Vec<u32>) {
        words.clear();
        if self.kernel.shape == Shape::Map {
            return;
        }
        let start = chunk.records.start as u32; // fewer than 2^32 records
        for run in &self.runs[chunk.runs.clone()] {
            words.push(run.records.start - start);
            if self.kernel.shape == Shape::Scan {
                words.extend_from_slice(&states[self.state(run)]);
            }
        }
        words.push(chunk.records.len() as u32); // fewer than 2^32 records
        words.resize(self.sizes(chunk).runs, 0);
    }

    /// The words of the states that are that of a run's agent.
    fn state(&self, run: &Run) -> Range<usize> {
        let words = self.kernel.tables[0].words;
        let at = run.group as usize * words;
        at..at + words
    }

    /// Puts the outputs of a chunk where they belong.
    pub(super) fn land(&self, chunk: &Chunk, words: &[u32], output: &mut [u32]) {
        let (kernel, width) = (self.kernel, self.kernel.output_words);
        match kernel.shape {
            Shape::Map => self.land_records(chunk, words, output),
            Shape::Fold => {
                for (run, words) in self.runs[chunk.runs.clone()].iter().zip(words.chunks_exact(width)) {
                    let segment = &mut output[run.group as usize * width..][..width];
                    match kernel.merge {
                        Some(merge) => merge(segment, words),
                        None => segment.copy_from_slice(words), // all of it, in one run
                    }
                }
            }
            Shape::Scan => {
                let (records, states) = words.split_at(chunk.records.len() * width);
                self.land_records(chunk, records, output);
                let after = &mut output[self.records * width..];
                let states = states.chunks_exact(kernel.tables[0].words);
                for (run, words) in self.runs[chunk.runs.clone()].iter().zip(states) {
                    after[self.state(run)].copy_from_slice(words);
                }
            }
        }
    }

    fn land_records(&self, chunk: &Chunk, words: &[u32], output: &mut [u32]) {
        let width = self.kernel.output_words;
        match &self.order {
            None => {
                output[chunk.records.start * width..chunk.records.end * width].copy_from_slice(words);
            }
            Some(order) => {
                for (&record, words) in order[chunk.records.clone()].iter().zip(words.chunks_exact(width)) {
                    output[record as usize * width..][..width].copy_from_slice(words);
                }
            }
        }
    }
}

/// The most records of one run whose chunk has at most this many bytes in each buffer.
pub(super) fn longest(kernel: &Kernel, bytes: u64) -> Result<usize, Fault> {
    let words = usize::try_from(bytes / 4).unwrap_or(usize::MAX); // no more than what was a usize
    longest_in_words(kernel, words).ok_or(Fault::Limit {
        what: "a record in bytes",
        value: 4 * Sizes::of(kernel, 1, 1).largest() as u64,
        limit: bytes,
    })
}

fn longest_in_words(kernel: &Kernel, words: usize) -> Option<usize> {
    let (one, two) = (Sizes::of(kernel, 1, 1), Sizes::of(kernel, 2, 1));
    let further =
        |one: usize, two: usize| words.checked_sub(one)?.checked_div(two - one).or(Some(usize::MAX));
    let least = further(one.input, two.input)?.min(further(one.output, two.output)?);
    further(one.runs, two.runs)?;
    Some(least.saturating_add(1))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The chunks of a batch in buffers of at most so many bytes: records, runs, whether they go on.
    fn chunks(
        batch: &Batch<'_>,
        bytes: u64,
        records: usize,
        run_records: usize,
    ) -> Vec<(usize, usize, bool)> {
        let step = longest(batch.kernel(), bytes).unwrap().min(records);
        let plan = Plan::new(batch, step.min(run_records)).unwrap();
        let fits = |records, runs| 4 * Sizes::of(batch.kernel(), records, runs).largest() as u64 <= bytes;
        let (mut found, mut last): (Vec<_>, Option<Chunk>) = (Vec::new(), None);
        while let Some(chunk) = plan.next(last.as_ref(), step, fits) {
            let sizes = plan.sizes(&chunk);
            assert!(4 * sizes.largest() as u64 <= bytes);
            assert!(chunk.records.len() <= records);
            let before = last.map_or((0, 0), |last| (last.records.end, last.runs.end));
            assert_eq!((chunk.records.start, chunk.runs.start), before, "chunks stand side by side");
            let mut words = 0;
            plan.pieces(batch.input(), &chunk, |piece| words += piece.len());
            assert_eq!(words, sizes.input);
            found.push((chunk.records.len(), chunk.runs.len(), chunk.continues));
            last = Some(chunk);
        }
        assert_eq!(
            last.map(|last| (last.records.end, last.runs.end)),
            Some((batch.records(), plan.runs.len()))
        );
        found
    }

    #[test]
    fn a_map_keeps_to_every_limit() {
        let kernel = accel_kernels::kernels()[0];
        let record = 4 * kernel.input_words as u64;
        let params = (kernel.default_params)();
        let input = vec![0; 1001 * kernel.input_words];
        let batch = Batch::new(kernel, &params, &input).unwrap();
        let lengths =
            |bytes, records| chunks(&batch, bytes, records, 4).iter().map(|c| c.0).collect::<Vec<_>>();
        assert_eq!(lengths(500 * record + 1, 10_000), [500, 500, 1]);
        assert_eq!(lengths(u64::MAX, 1000), [1000, 1]);
        let Err(Fault::Limit { value, limit, .. }) = longest(kernel, record - 1) else {
            panic!("a record larger than a buffer was accepted")
        };
        assert_eq!((value, limit), (record, record - 1));
    }

    #[test]
    fn a_fold_is_cut_between_runs_by_its_outputs_too() {
        let input: Vec<u32> = (0..20).flat_map(|i| [0, 0, 0, 0, 0, 0, 0, 0, u32::from(i >= 10)]).collect();
        let kernel = accel_kernels::find("moment_aggregation").unwrap();
        let batch = Batch::new(kernel, &[2], &input).unwrap();
        // Runs of 4 at most, so 3 a segment; two outputs of 306 words a chunk.
        let chunks = chunks(&batch, 4 * 306 * 2, usize::MAX, 4);
        assert_eq!(chunks, [(8, 2, false), (6, 2, false), (6, 2, false)]);
    }

    #[test]
    fn a_scan_is_cut_between_agents_or_goes_on_with_the_state() {
        let kernel = accel_kernels::find("zone_update").unwrap();
        let params = (kernel.default_params)();
        let input: Vec<u32> =
            [0, 0, 1, 1, 1, 1, 1, 1, 1, 2].into_iter().flat_map(|agent| [agent, 0]).collect();
        let batch = Batch::new(kernel, &params, &input).unwrap();
        let chunks = chunks(&batch, u64::MAX, 3, 4);
        assert_eq!(chunks, [(2, 1, false), (3, 1, false), (3, 1, true), (2, 2, true)]);
    }

    #[test]
    fn a_map_beside_a_fold_gives_its_outputs_in_the_order_of_the_batch() {
        let fold = accel_kernels::find("moment_aggregation").unwrap();
        let map = accel_kernels::find("anomaly_score").unwrap();
        let input: Vec<u32> = [2, 0, 1, 0].into_iter().flat_map(|s| [0, 0, 0, 0, 0, 0, 0, 0, s]).collect();
        let sorted = Plan::new(&Batch::new(fold, &[3], &input).unwrap(), 9).unwrap();
        let plan = Plan::beside(&sorted, map);
        let chunk = Chunk { records: 0..4, runs: 0..3, continues: false };
        let mut output = vec![0; 8];
        plan.land(&chunk, &[10, 11, 20, 21, 30, 31, 40, 41], &mut output);
        assert_eq!(output, [40, 41, 10, 11, 30, 31, 20, 21]);
    }
}
