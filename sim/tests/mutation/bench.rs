//! The benches that a block has, run on a mutant beside the right block until one of them tells the two apart.

use crate::mutants::CHOICE;
use crate::noise::noise;
use accel_hdl::Block;
use accel_hdl::model::{Drive, Model as _};
use accel_kernels::generate::blocks;
use accel_kernels::vectors::{self, Group};
use accel_kernels::{Batch, Field, Format, Kernel, Sample};
use accel_sim::lockstep::Pair;
use accel_sim::{Options, Verilated, drive};

/// Sets of parameters of which each has records of its own.
const SEEDS: u64 = 60;

/// Cycles with records, at most, of a set of parameters.
const CYCLES: u64 = 3_000;

/// Cycles of noise.
const NOISE: u64 = 40_000;

/// A block's benches.
pub struct Bench<'a> {
    block: &'a Block,
    right: Verilated,
    mutant: Verilated,
    groups: Vec<Group>,
    generated: Vec<(Vec<u32>, Vec<u32>)>,
}

/// Cycles of a bench with none of the block's inputs driven but a word written.
fn choose(number: u32) -> Drive<'static> {
    Drive {
        flush: false,
        s_valid: false,
        s_data: &[],
        s_last: false,
        m_ready: false,
        param: Some((CHOICE, number)),
    }
}

impl<'a> Bench<'a> {
    /// The benches of a block with mutants.
    pub fn open(block: &'a Block, verilog: &str) -> Self {
        let open = || {
            let kernel = block.kernel;
            Verilated::open(kernel.name, verilog, kernel.input_words, block.beat_words, false)
                .expect("the mutants build")
        };
        let groups = vectors::parse(block.kernel, block.kernel.vectors).expect("vectors are well-formed");
        Self { block, right: open(), mutant: open(), groups, generated: generated(block) }
    }

    /// Whether the benches tell this mutant from the right block, and which one does.
    pub fn kill(&mut self, number: u32) -> Option<String> {
        let Self { block, right, mutant, groups, generated } = self;
        right.restart().expect("there is memory");
        mutant.restart().expect("there is memory");
        let mut m_data = vec![0; block.beat_words];
        mutant.cycle(&choose(number), &mut m_data);
        right.cycle(&choose(0), &mut m_data);
        let mut pair = Pair::new(("right", right), ("mutant", mutant));
        // Noise first: it takes the least time to find the most.
        noise(&mut pair, block.kernel.input_words, block.beat_words, NOISE);
        if pair.agreed().is_err() {
            return Some("noise".to_owned());
        }
        for (place, group) in groups.iter().enumerate() {
            let batch = group.batch(block.kernel).expect("vectors are batches");
            if differs(block, &mut pair, &batch, Some(place as u64)) {
                return Some(format!("frozen vectors, group {place}"));
            }
        }
        for (seed, (params, input)) in (0..).zip(generated) {
            let batch = Batch::new(block.kernel, params, input).expect("generated records are batches");
            if differs(block, &mut pair, &batch, (seed > 0).then_some(seed)) {
                return Some(format!("generated records, set {seed}"));
            }
        }
        None
    }

    /// Asserts that without a mutant the model is the block, and that it computes what the kernel says.
    pub fn assert_right(&mut self) {
        let block = self.block;
        self.right.restart().expect("there is memory");
        let mut rusthdl = (block.simulate)(block.default_stages);
        let mut pair = Pair::new(("rusthdl", &mut *rusthdl), ("mutant 0", &mut self.right));
        for (seed, (params, input)) in (0..).zip(&self.generated) {
            let batch = Batch::new(block.kernel, params, input).expect("generated records are batches");
            let mut output = vec![0; batch.output_len()];
            let options = Options { stalls: Some(seed), flushes: true, ..Options::default() };
            drive(&mut pair, &batch, block.beat_words, &mut output, &options).expect("it keeps the protocol");
            assert_eq!(output, batch.reference(), "{}", block.kernel.name);
        }
        noise(&mut pair, block.kernel.input_words, block.beat_words, NOISE / 4);
        let cycles = pair.agreed().expect("without a mutant the model is the block");
        assert!(cycles > 1_000, "{cycles} cycles");
        assert_eq!(self.kill(0), None, "the right block is told from itself");
    }
}

/// Sets of parameters and records, so many that they take [`CYCLES`] at most.
fn generated(block: &Block) -> Vec<(Vec<u32>, Vec<u32>)> {
    // The blocks of a seed have parameters of their own, the first has the default ones.
    let parts = (0..SEEDS / 2).flat_map(|seed| blocks(block.kernel, seed, 2 * block.kernel.block_records));
    let generated = parts.map(|part| {
        let whole = part.batch();
        let records = CYCLES / (block.cycles_per_record)(whole.params());
        let batch = whole.slice(0, whole.records().min(records.max(1) as usize));
        (batch.params().to_vec(), batch.input().to_vec())
    });
    flipped(block.kernel).into_iter().chain(generated).collect()
}

/// The published records with each of their bits flipped, where records refer to no entries that there may not be.
fn flipped(kernel: &Kernel) -> Vec<(Vec<u32>, Vec<u32>)> {
    let refers = |f: &Field| matches!(f.format, Format::Index(_) | Format::Indices(_));
    if kernel.input.iter().any(refers) {
        return Vec::new();
    }
    let of_sample = |sample: Sample| {
        let record = &sample.input[..kernel.input_words];
        let flips = (0..32 * kernel.input_words).flat_map(|bit| {
            let flip = move |(word, value): (usize, &u32)| {
                if word == bit / 32 { value ^ 1 << (bit % 32) } else { *value }
            };
            record.iter().enumerate().map(flip)
        });
        (sample.params.clone(), flips.collect())
    };
    (kernel.samples)().into_iter().map(of_sample).collect()
}

/// Whether the two differ at a pin while a batch runs, with stalls and flushes by a seed.
fn differs(block: &Block, pair: &mut Pair<'_>, batch: &Batch<'_>, stalls: Option<u64>) -> bool {
    let mut output = vec![0; batch.output_len()];
    let options = Options { stalls, flushes: stalls.is_some(), ..Options::default() };
    drive(pair, batch, block.beat_words, &mut output, &options).expect("the right block keeps the protocol");
    pair.agreed().is_err()
}
