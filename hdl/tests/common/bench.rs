//! A test bench at the pins of a block.

use accel_hdl::Block;
use accel_hdl::model::{Answer, Drive, Model, writes};
use accel_kernels::generate::Random;
use accel_kernels::{Batch, Kernel, Shape, order};

/// A cycle in which the outside does nothing.
pub const IDLE: Drive<'_> =
    Drive { flush: false, s_valid: false, s_data: &[], s_last: false, m_ready: false, param: None };

/// Cycles after the last parameter within which a block is ready.
const SETTLE: usize = 200;

/// A block, seeded stalls on both sides, and a check of the protocol in every cycle.
pub struct Bench {
    model: Box<dyn Model>,
    kernel: &'static Kernel,
    beat_words: usize,
    random: Random,
    /// Out of 8 cycles, how many offer a record and how many take a beat of output.
    pub pace: (u32, u32),
    /// Cycles in which a beat waited.
    pub stalls: u64,
    /// Cycles in which a record waited.
    pub waits: u64,
    /// Cycles run.
    pub cycles: u64,
    /// The beat that was offered and not taken in the last cycle.
    held: Option<Vec<u32>>,
}

impl Bench {
    pub fn new(block: &Block, stages: usize, seed: u64) -> Self {
        let mut bench = Self {
            model: (block.simulate)(stages),
            kernel: block.kernel,
            beat_words: block.beat_words,
            random: Random::new(seed, 0),
            pace: (6, 6),
            stalls: 0,
            waits: 0,
            cycles: 0,
            held: None,
        };
        bench.flush();
        bench
    }

    /// One cycle; also the beat that is handed over in it.
    pub fn cycle(&mut self, drive: &Drive<'_>) -> (Answer, Option<Vec<u32>>) {
        let mut data = vec![0xDEAD_BEEF; self.beat_words];
        let answer = self.model.cycle(drive, &mut data);
        self.cycles += 1;
        self.waits += u64::from(drive.s_valid && !answer.s_ready && !drive.flush);
        if let Some(held) = self.held.take() {
            assert!(answer.m_valid, "cycle {}: a waiting output vanished", self.cycles);
            assert_eq!(data, held, "cycle {}: a waiting output changed", self.cycles);
        }
        if !answer.m_valid || drive.flush {
            return (answer, None);
        }
        if drive.m_ready {
            return (answer, Some(data));
        }
        self.stalls += 1;
        self.held = Some(data);
        (answer, None)
    }

    pub fn flush(&mut self) {
        self.cycle(&Drive { flush: true, ..IDLE });
    }

    /// Writes a parameter block and its tables, and waits until they count.
    pub fn params(&mut self, words: &[u32]) {
        for param in writes(self.kernel, words) {
            self.cycle(&Drive { param: Some(param), ..IDLE });
        }
        let ready = (0..SETTLE).any(|_| self.cycle(&IDLE).0.s_ready);
        assert!(ready, "not ready {SETTLE} cycles after the parameters");
    }

    /// Streams a batch under stalls until `outputs` words have come or `cycles` have passed, parameters and tables first
    /// where they are state.
    pub fn stream(&mut self, batch: &Batch<'_>, outputs: usize, cycles: u64) -> Vec<u32> {
        if self.kernel.shape != Shape::Map {
            self.params(batch.params());
        }
        let words = self.kernel.input_words;
        let input = order::streamed(batch);
        let junk = vec![0xAAAA_5555; words];
        let (mut next, records) = (0, batch.records());
        let mut out = Vec::new();
        let (mut idle, start) = (0, self.cycles);
        while out.len() < outputs && self.cycles - start < cycles {
            let s_valid = next < records && self.random.below(8) < self.pace.0;
            let m_ready = self.random.below(8) < self.pace.1;
            let s_data = if s_valid { &input[next * words..][..words] } else { &junk };
            let s_last = if s_valid { next + 1 == records } else { self.random.below(2) == 0 };
            let drive = Drive { flush: false, s_valid, s_data, s_last, m_ready, param: None };
            let (answer, beat) = self.cycle(&drive);
            let moved = beat.is_some() || s_valid && answer.s_ready;
            idle = if moved { 0 } else { idle + 1 };
            assert!(idle < 1000, "nothing moves for {idle} cycles");
            out.extend(beat.into_iter().flatten());
            next += usize::from(s_valid && answer.s_ready);
        }
        out
    }

    /// Streams a whole batch under stalls; also checks that nothing comes after the last output.
    pub fn run(&mut self, batch: &Batch<'_>) -> Vec<u32> {
        let out = self.stream(batch, batch.output_len(), u64::MAX);
        for _ in 0..40 {
            assert!(!self.cycle(&Drive { m_ready: true, ..IDLE }).0.m_valid, "an output too many");
        }
        out
    }
}
