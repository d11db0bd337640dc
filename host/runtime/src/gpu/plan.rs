//! How a batch is cut into chunks, what goes into them, and where their outputs belong.

use super::GpuOptions;
use super::fault::Fault;
use super::sort::{Run, sort};
use accel_kernels::{Batch, Field, Format, Kernel, Shape};
use std::borrow::Cow;
use std::ops::Range;

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
    fn of(kernel: &Kernel, records: usize, runs: usize) -> Self {
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

    fn largest(self) -> usize {
        self.input.max(self.runs).max(self.output)
    }

    /// Rounded up so that batches of slowly growing length do not allocate each time, but to no more than this.
    pub(super) fn rounded_up(self, most: usize) -> Self {
        let [input, runs, output] =
            [self.input, self.runs, self.output].map(|words| words.next_power_of_two().min(most.max(words)));
        Self { input, runs, output }
    }

    /// Room for both.
    pub(super) fn max(self, other: Self) -> Self {
        Self {
            input: self.input.max(other.input),
            runs: self.runs.max(other.runs),
            output: self.output.max(other.output),
        }
    }
}

/// The field by which records are grouped, and how many groups there are.
pub(super) fn key(batch: &Batch<'_>) -> (&'static Field, usize) {
    let kernel = batch.kernel();
    let of = if kernel.shape == Shape::Scan { kernel.tables[0].name } else { "segments" };
    let field = kernel.input.iter().find(|field| field.format == Format::Index(of));
    let field = field.expect("a fold's records name their segment, a scan's their agent");
    (field, kernel.entries_of(of, batch.params()) as usize)
}

/// A batch, sorted and cut.
#[derive(Debug)]
pub(super) struct Plan<'a> {
    batch: &'a Batch<'a>,
    order: Option<Vec<u32>>,
    runs: Vec<Run>,
    pub chunks: Vec<Chunk>,
}

impl<'a> Plan<'a> {
    /// Cuts a batch so that no buffer of a chunk exceeds this many bytes and no run this many records.
    pub(super) fn new(
        batch: &'a Batch<'a>,
        options: &GpuOptions,
        largest_buffer: u64,
        run_records: u32,
    ) -> Result<Self, Fault> {
        let (kernel, records) = (batch.kernel(), batch.records());
        if u32::try_from(records).is_err() {
            let (value, limit) = (records as u64, u32::MAX.into());
            return Err(Fault::Limit { what: "the number of records of a batch", value, limit });
        }
        let limit = largest_buffer.min(options.chunk_bytes);
        let words = usize::try_from(limit / 4).unwrap_or(usize::MAX); // no more than what was a usize
        let step = longest(kernel, words).ok_or(Fault::Limit {
            what: "a record in bytes",
            value: 4 * Sizes::of(kernel, 1, 1).largest() as u64,
            limit,
        })?;
        let step = step.min(options.chunk_records.max(1));
        if kernel.shape == Shape::Map {
            let chunk = |start: usize| Chunk {
                records: start..(start + step).min(records),
                runs: 0..0,
                continues: false,
            };
            let chunks = (0..records).step_by(step).map(chunk).collect();
            return Ok(Self { batch, order: None, runs: Vec::new(), chunks });
        }
        let (order, runs) = sort(batch, step.min(run_records as usize));
        let chunks = cut(kernel, &runs, step, words);
        Ok(Self { batch, order, runs, chunks })
    }

    /// What is run.
    pub(super) fn batch(&self) -> &Batch<'a> {
        self.batch
    }

    /// The words of a chunk in each buffer.
    pub(super) fn sizes(&self, chunk: &Chunk) -> Sizes {
        Sizes::of(self.batch.kernel(), chunk.records.len(), chunk.runs.len())
    }

    /// What the output holds before any chunk: the sums of nothing, the states before the first record.
    pub(super) fn prepare(&self, output: &mut [u32]) {
        let kernel = self.batch.kernel();
        match kernel.shape {
            Shape::Map => {}
            Shape::Fold => output.fill(0),
            Shape::Scan => {
                let states = kernel.table_words(self.batch.params())[0];
                output[self.batch.records() * kernel.output_words..].copy_from_slice(states);
            }
        }
    }

    /// The records of a chunk, side by side.
    pub(super) fn input(&self, chunk: &Chunk) -> Cow<'a, [u32]> {
        let words = self.batch.kernel().input_words;
        match &self.order {
            None => {
                Cow::Borrowed(&self.batch.input()[chunk.records.start * words..chunk.records.end * words])
            }
            Some(order) => {
                let mut gathered = Vec::with_capacity(chunk.records.len() * words);
                for &record in &order[chunk.records.clone()] {
                    gathered.extend_from_slice(&self.batch.input()[record as usize * words..][..words]);
                }
                Cow::Owned(gathered)
            }
        }
    }

    /// The entries of a chunk's runs; the states before them are those that the output holds.
    pub(super) fn runs(&self, chunk: &Chunk, output: &[u32]) -> Vec<u32> {
        let kernel = self.batch.kernel();
        let mut words = Vec::with_capacity(self.sizes(chunk).runs);
        let start = chunk.records.start as u32; // fewer than 2^32 records
        for run in &self.runs[chunk.runs.clone()] {
            words.push(run.records.start - start);
            if kernel.shape == Shape::Scan {
                words.extend_from_slice(&output[self.state(run)]);
            }
        }
        words.push(chunk.records.len() as u32); // fewer than 2^32 records
        words.resize(self.sizes(chunk).runs, 0);
        words
    }

    /// The words of the output that are the state of a run's agent.
    fn state(&self, run: &Run) -> Range<usize> {
        let kernel = self.batch.kernel();
        let words = kernel.tables[0].words;
        let at = self.batch.records() * kernel.output_words + run.group as usize * words;
        at..at + words
    }

    /// Puts the outputs of a chunk where they belong.
    pub(super) fn land(&self, chunk: &Chunk, words: &[u32], output: &mut [u32]) {
        let kernel = self.batch.kernel();
        let width = kernel.output_words;
        let runs = &self.runs[chunk.runs.clone()];
        match kernel.shape {
            Shape::Map => {
                output[chunk.records.start * width..chunk.records.end * width].copy_from_slice(words)
            }
            Shape::Fold => {
                let merge = kernel.merge.expect("a fold merges");
                for (run, words) in runs.iter().zip(words.chunks_exact(width)) {
                    merge(&mut output[run.group as usize * width..][..width], words);
                }
            }
            Shape::Scan => {
                let (records, states) = words.split_at(chunk.records.len() * width);
                for (place, words) in chunk.records.clone().zip(records.chunks_exact(width)) {
                    let record = self.order.as_ref().map_or(place, |order| order[place] as usize);
                    output[record * width..][..width].copy_from_slice(words);
                }
                for (run, words) in runs.iter().zip(states.chunks_exact(kernel.tables[0].words)) {
                    output[self.state(run)].copy_from_slice(words);
                }
            }
        }
    }
}

/// The most records of one run whose chunk has at most this many words in each buffer.
fn longest(kernel: &Kernel, words: usize) -> Option<usize> {
    let (one, two) = (Sizes::of(kernel, 1, 1), Sizes::of(kernel, 2, 1));
    let further =
        |one: usize, two: usize| words.checked_sub(one)?.checked_div(two - one).or(Some(usize::MAX));
    let least = further(one.input, two.input)?.min(further(one.output, two.output)?);
    further(one.runs, two.runs)?;
    Some(least.saturating_add(1))
}

/// Whole runs, as many as fit. Chunks of a scan hold an agent once.
fn cut(kernel: &Kernel, runs: &[Run], records: usize, words: usize) -> Vec<Chunk> {
    let mut chunks: Vec<Chunk> = Vec::new();
    for (number, run) in runs.iter().enumerate() {
        let (start, end) = (run.records.start as usize, run.records.end as usize);
        let again = kernel.shape == Shape::Scan && number > 0 && runs[number - 1].group == run.group;
        match chunks.last_mut() {
            Some(chunk)
                if !again
                    && end - chunk.records.start <= records
                    && Sizes::of(kernel, end - chunk.records.start, number + 1 - chunk.runs.start)
                        .largest()
                        <= words =>
            {
                chunk.records.end = end;
                chunk.runs.end = number + 1;
            }
            _ => chunks.push(Chunk { records: start..end, runs: number..number + 1, continues: again }),
        }
    }
    chunks
}

#[cfg(test)]
mod tests {
    use super::*;

    fn plan_limits(
        name: &str,
        params: &[u32],
        input: &[u32],
        options: GpuOptions,
    ) -> Vec<(usize, usize, bool)> {
        let kernel = accel_kernels::find(name).unwrap();
        let batch = Batch::new(kernel, params, input).unwrap();
        let plan = Plan::new(&batch, &options, u64::MAX, 4).unwrap();
        let mut next = (0, 0);
        for chunk in &plan.chunks {
            let sizes = plan.sizes(chunk);
            assert!(4 * sizes.largest() as u64 <= options.chunk_bytes);
            assert!(chunk.records.len() <= options.chunk_records);
            assert_eq!((chunk.records.start, chunk.runs.start), next, "chunks stand side by side");
            assert_eq!(plan.input(chunk).len(), sizes.input);
            next = (chunk.records.end, chunk.runs.end);
        }
        assert_eq!(next, (batch.records(), plan.runs.len()));
        plan.chunks.iter().map(|c| (c.records.len(), c.runs.len(), c.continues)).collect()
    }

    #[test]
    fn a_map_keeps_to_every_limit() {
        let (kernel, options) = (accel_kernels::kernels()[0], GpuOptions::default());
        let record = 4 * kernel.input_words as u64;
        let params = (kernel.default_params)();
        let input = vec![0; 1001 * kernel.input_words];
        let lengths = |options| {
            let chunks = plan_limits(kernel.name, &params, &input, options);
            chunks.iter().map(|c| c.0).collect::<Vec<_>>()
        };
        assert_eq!(lengths(GpuOptions { chunk_bytes: 500 * record + 1, ..options }), [500, 500, 1]);
        assert_eq!(lengths(GpuOptions { chunk_records: 1000, ..options }), [1000, 1]);
        let batch = Batch::new(kernel, &params, &input).unwrap();
        let Err(Fault::Limit { value, limit, .. }) = Plan::new(&batch, &options, record - 1, 1) else {
            panic!("a record larger than a buffer was accepted")
        };
        assert_eq!((value, limit), (record, record - 1));
    }

    #[test]
    fn a_fold_is_cut_between_runs_by_its_outputs_too() {
        let input: Vec<u32> = (0..20).flat_map(|i| [0, 0, 0, 0, 0, 0, 0, 0, u32::from(i >= 10)]).collect();
        // Runs of 4 at most, so 3 a segment; two outputs of 306 words a chunk.
        let options = GpuOptions { chunk_bytes: 4 * 306 * 2, ..GpuOptions::default() };
        let chunks = plan_limits("moment_aggregation", &[2], &input, options);
        assert_eq!(chunks, [(8, 2, false), (6, 2, false), (6, 2, false)]);
    }

    #[test]
    fn a_scan_is_cut_between_agents_or_goes_on_with_the_state() {
        let kernel = accel_kernels::find("zone_update").unwrap();
        let params = (kernel.default_params)();
        let input: Vec<u32> =
            [0, 0, 1, 1, 1, 1, 1, 1, 1, 2].into_iter().flat_map(|agent| [agent, 0]).collect();
        let options = GpuOptions { chunk_records: 3, ..GpuOptions::default() };
        let chunks = plan_limits(kernel.name, &params, &input, options);
        assert_eq!(chunks, [(2, 1, false), (3, 1, false), (3, 1, true), (2, 2, true)]);
    }
}
