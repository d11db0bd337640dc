//! A test bench at the pins of a block.

use accel_hdl::Block;
use accel_hdl::model::{Answer, Drive, Model};
use accel_kernels::generate::Random;

/// A block, seeded stalls on both sides, and a check of the protocol in every cycle.
pub struct Bench {
    model: Box<dyn Model>,
    input_words: usize,
    output_words: usize,
    random: Random,
    /// Out of 8 cycles, how many offer a record and how many take an output.
    pub pace: (u32, u32),
    /// Cycles in which an output waited.
    pub stalls: u64,
    /// Cycles in which a record waited.
    pub waits: u64,
    /// Cycles run.
    pub cycles: u64,
    /// The output that was offered and not taken in the last cycle.
    held: Option<Vec<u32>>,
}

impl Bench {
    pub fn new(block: &Block, stages: usize, seed: u64) -> Self {
        let mut bench = Self {
            model: (block.simulate)(stages),
            input_words: block.kernel.input_words,
            output_words: block.kernel.output_words,
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

    /// One cycle; also the output that is handed over in it.
    pub fn cycle(&mut self, drive: &Drive<'_>) -> (Answer, Option<Vec<u32>>) {
        let mut data = vec![0xDEAD_BEEF; self.output_words];
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

    /// A cycle with nothing but parameters or flush.
    fn idle(&mut self, flush: bool, param: Option<(u32, u32)>) {
        self.cycle(&Drive { flush, s_valid: false, s_data: &[], m_ready: false, param });
    }

    pub fn flush(&mut self) {
        self.idle(true, None);
    }

    pub fn params(&mut self, words: &[u32]) {
        for (number, &value) in words.iter().enumerate() {
            self.idle(false, Some((number as u32, value)));
        }
    }

    /// Streams records under stalls until `outputs` words have come or, without a limit, all of them.
    pub fn run_until(&mut self, input: &[u32], outputs: usize) -> Vec<u32> {
        let junk = vec![0xAAAA_5555; self.input_words];
        let mut records = input.chunks_exact(self.input_words).peekable();
        let mut out = Vec::new();
        let mut idle = 0;
        while out.len() < outputs {
            let s_valid = records.peek().is_some() && self.random.below(8) < self.pace.0;
            let m_ready = self.random.below(8) < self.pace.1;
            let s_data = records.peek().copied().filter(|_| s_valid).unwrap_or(&junk);
            let drive = Drive { flush: false, s_valid, s_data, m_ready, param: None };
            let (answer, word) = self.cycle(&drive);
            idle = if word.is_some() { 0 } else { idle + 1 };
            assert!(idle < 1000, "no output for {idle} cycles");
            out.extend(word.into_iter().flatten());
            if s_valid && answer.s_ready {
                records.next();
            }
        }
        out
    }

    /// Streams all records under stalls; also checks that nothing comes after the last output.
    pub fn run(&mut self, input: &[u32]) -> Vec<u32> {
        let records = input.len() / self.input_words;
        let out = self.run_until(input, records * self.output_words);
        for _ in 0..40 {
            let drive = Drive { flush: false, s_valid: false, s_data: &[], m_ready: true, param: None };
            assert!(!self.cycle(&drive).0.m_valid, "an output too many");
        }
        out
    }
}
