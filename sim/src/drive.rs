//! Drives a block with a batch and checks the protocol of its streams as it goes.

use crate::traffic::Traffic;
use accel_hdl::model::{Drive, Model, writes};
use accel_kernels::generate::Random;
use accel_kernels::{Batch, Shape, order};
use std::borrow::Cow;
use std::path::PathBuf;

/// Cycles watched after the last output for one too many: more than any pipeline is long.
const QUIET_CYCLES: u64 = 64;

/// Cycles after the last parameter within which a block is ready.
const SETTLE_CYCLES: u64 = 1_000;

/// The most flushes of a batch that starts over after each.
pub const FLUSHES: u32 = 6;

/// How to drive a block.
#[derive(Clone, Debug)]
pub struct Options {
    /// The seed of random stalls on both sides; `None`: a record is offered and an output taken in every cycle.
    pub stalls: Option<u64>,
    /// Flushes at random in mid-burst, by the same seed (0 without one). What was in flight vanishes and is
    /// offered again from the first record whose output was not taken; a fold or a scan starts over, parameters and
    /// tables included, and is flushed at most [`FLUSHES`] times.
    pub flushes: bool,
    /// Where to write the waveform.
    pub vcd: Option<PathBuf>,
    /// Cycles without progress after which the block counts as hung.
    pub idle_limit: u64,
}

impl Default for Options {
    fn default() -> Self {
        Self { stalls: None, flushes: false, vcd: None, idle_limit: 10_000 }
    }
}

/// What was counted while a batch ran.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Run {
    /// Records of the batch.
    pub records: u64,
    /// Cycles before the first offer: one flush, the words of parameters and tables, and until they count.
    pub setup_cycles: u64,
    /// Cycles from the first that may offer a record to the one that takes the last output, both included.
    pub cycles: u64,
    /// Cycles from the one that takes the first record (of a fold: the last) to the one that offers its first beat
    /// of output.
    pub first_output_latency: Option<u64>,
    /// Records that the block took, those offered again included.
    pub accepted: u64,
    /// Cycles in which a record was offered and not taken.
    pub stalled_in: u64,
    /// Cycles in which a beat of output was offered and not taken.
    pub stalled_out: u64,
    /// Cycles in which no record was offered although some remained.
    pub gaps: u64,
    /// Flushes in mid-burst.
    pub flushes: u64,
    /// Records that flushes removed.
    pub flushed: u64,
}

impl Run {
    /// Cycles per record, the latency of the pipeline included; 0 for an empty batch.
    pub fn cycles_per_record(&self) -> f64 {
        if self.records == 0 { 0.0 } else { self.cycles as f64 / self.records as f64 }
    }
}

/// How a block broke the protocol of its streams. Cycles are counted from the flush that begins a run.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum DriveError {
    /// Nothing moved for too long.
    #[error(
        "cycle {cycle}: no progress for {idle} cycles, the limit; \
         {accepted} of {records} records accepted, {taken} beats taken"
    )]
    Hang {
        /// The cycle.
        cycle: u64,
        /// Cycles without progress.
        idle: u64,
        /// Records accepted.
        accepted: u64,
        /// Beats taken.
        taken: u64,
        /// Records of the batch.
        records: u64,
    },
    /// An output without a record.
    #[error(
        "cycle {cycle}: an output is offered although none is due; {accepted} records accepted, {taken} beats taken"
    )]
    Spurious {
        /// The cycle.
        cycle: u64,
        /// Records accepted.
        accepted: u64,
        /// Beats taken.
        taken: u64,
    },
    /// An output was taken back before anybody took it.
    #[error("cycle {cycle}: beat {index} was offered, not taken, and is no longer offered")]
    Withdrawn {
        /// The cycle.
        cycle: u64,
        /// The number of the beat.
        index: u64,
    },
    /// An output changed while it waited.
    #[error(
        "cycle {cycle}: word {word} of beat {index} changed from {before:#010x} to {after:#010x} while it waited"
    )]
    Changed {
        /// The cycle.
        cycle: u64,
        /// The number of the beat.
        index: u64,
        /// The word of the beat.
        word: usize,
        /// Its value in the cycle before.
        before: u32,
        /// Its value now.
        after: u32,
    },
}

/// Runs a batch through a block whose outputs leave in beats of so many words, and writes every output word.
///
/// A fold or a scan of no records gives what it gives of nothing without the block: that of the reference, or the states
/// as they were. Where the kernel names an order, the records go through the block in it.
///
/// # Errors
/// [`DriveError`] names the cycle in which the block broke the protocol or is given up.
///
/// # Panics
/// If `output` has another length than [`Batch::output_len`], which is a number of whole beats.
pub fn drive(
    model: &mut dyn Model,
    batch: &Batch<'_>,
    beat_words: usize,
    output: &mut [u32],
    options: &Options,
) -> Result<Run, DriveError> {
    assert_eq!(output.len(), batch.output_len(), "the output has the batch's length");
    assert!(output.len().is_multiple_of(beat_words), "outputs are whole beats");
    let (kernel, records) = (batch.kernel(), batch.records());
    let starts_over = kernel.shape != Shape::Map;
    if records == 0 && starts_over {
        match kernel.shape {
            Shape::Scan => output.copy_from_slice(kernel.table_words(batch.params())[0]),
            _ => (kernel.reference)(batch.params(), &[], output),
        }
        return Ok(Run::default());
    }
    let mut traffic =
        Traffic::new(options.stalls, options.flushes, if starts_over { FLUSHES } else { u32::MAX });
    let mut driver = Driver::new(model, batch, beat_words, output, options);

    driver.cycle(Outside { flush: true, ..QUIET })?;
    driver.setup()?;
    driver.run = Run { records: records as u64, setup_cycles: driver.cycle, ..Run::default() };

    let (mut idle, mut best) = (0, 0);
    let mut offer = false;
    while driver.taken < driver.beats {
        // An offer stands until it is accepted or flushed away.
        offer = driver.next < records && (offer || !traffic.gap());
        driver.run.gaps += u64::from(!offer && driver.next < records);
        let (flush, m_ready) = (traffic.flush(), !traffic.busy());
        let before = driver.next;
        driver.cycle(Outside { flush, offer, m_ready, param: None })?;
        offer &= !flush && driver.next == before;
        if flush && starts_over {
            driver.setup()?;
        }

        // What is done again after a flush is no progress.
        if driver.progress() > best {
            (idle, best) = (0, driver.progress());
        } else {
            idle += 1;
        }
        if idle >= options.idle_limit {
            let (accepted, taken) = (driver.next as u64, driver.taken as u64);
            return Err(DriveError::Hang {
                cycle: driver.cycle,
                idle,
                accepted,
                taken,
                records: records as u64,
            });
        }
    }
    driver.run.cycles = driver.cycle - driver.run.setup_cycles;
    let run = driver.run;
    for _ in 0..QUIET_CYCLES {
        driver.cycle(Outside { m_ready: true, ..QUIET })?;
    }
    Ok(run)
}

/// What the outside does in one cycle.
#[derive(Clone, Copy)]
struct Outside {
    flush: bool,
    offer: bool,
    m_ready: bool,
    param: Option<(u32, u32)>,
}

/// A cycle in which the outside does nothing.
const QUIET: Outside = Outside { flush: false, offer: false, m_ready: false, param: None };

struct Driver<'a, 'b> {
    model: &'a mut dyn Model,
    batch: &'a Batch<'b>,
    /// The records as the block gets them.
    input: Cow<'b, [u32]>,
    output: &'a mut [u32],
    noise: Random,
    garbage: Vec<u32>,
    m_data: Vec<u32>,
    waiting: Vec<u32>,
    /// Whether `waiting` was offered in the cycle before and must be offered again.
    held: bool,
    /// Whether the block was ready in the cycle before.
    ready: bool,
    cycle: u64,
    /// The next record to offer.
    next: usize,
    /// Beats taken.
    taken: usize,
    /// Beats of the whole batch.
    beats: usize,
    /// The furthest that `next` and `taken` ever were.
    furthest: (usize, usize),
    first_accept: u64,
    run: Run,
}

impl<'a, 'b> Driver<'a, 'b> {
    fn new(
        model: &'a mut dyn Model,
        batch: &'a Batch<'b>,
        beat_words: usize,
        output: &'a mut [u32],
        options: &Options,
    ) -> Self {
        let kernel = batch.kernel();
        Self {
            model,
            batch,
            input: order::streamed(batch),
            beats: output.len() / beat_words,
            output,
            noise: Random::new(options.stalls.unwrap_or_default(), 3),
            garbage: vec![0; kernel.input_words],
            m_data: vec![0; beat_words],
            waiting: vec![0; beat_words],
            held: false,
            ready: false,
            cycle: 0,
            next: 0,
            taken: 0,
            furthest: (0, 0),
            first_accept: 0,
            run: Run::default(),
        }
    }

    /// Writes parameters and tables, and waits until they count. A block that never gets ready hangs with its first record.
    fn setup(&mut self) -> Result<(), DriveError> {
        let batch = self.batch;
        writes(batch.kernel(), batch.params())
            .try_for_each(|param| self.cycle(Outside { param: Some(param), ..QUIET }))?;
        for _ in 0..SETTLE_CYCLES {
            self.cycle(QUIET)?;
            if self.ready {
                break;
            }
        }
        Ok(())
    }

    /// Beats that the records accepted so far give.
    fn due(&self) -> usize {
        let all = self.next == self.batch.records();
        match self.batch.kernel().shape {
            _ if all => self.beats,
            Shape::Map | Shape::Scan => self.next,
            Shape::Fold => 0,
        }
    }

    fn progress(&mut self) -> usize {
        self.furthest = (self.furthest.0.max(self.next), self.furthest.1.max(self.taken));
        self.furthest.0 + self.furthest.1
    }

    fn cycle(&mut self, outside: Outside) -> Result<(), DriveError> {
        let Outside { flush, offer, m_ready, param } = outside;
        let kernel = self.batch.kernel();
        let s_data = if offer {
            &self.input[self.next * kernel.input_words..][..kernel.input_words]
        } else {
            self.garbage.fill_with(|| self.noise.next_u32());
            &self.garbage
        };
        // What is not offered has no last, either.
        let s_last = if offer { self.next + 1 == self.batch.records() } else { self.cycle.is_multiple_of(2) };
        let drive = Drive { flush, s_valid: offer, s_data, s_last, m_ready, param };
        let answer = self.model.cycle(&drive, &mut self.m_data);
        self.ready = answer.s_ready;

        // What a run before left behind may still be offered until the flush that begins this one.
        if self.cycle > 0 {
            self.check(answer.m_valid)?;
        }
        self.held = answer.m_valid && !m_ready && !flush;
        if self.held {
            self.run.stalled_out += 1;
            self.waiting.copy_from_slice(&self.m_data);
        }
        if answer.m_valid && self.run.first_output_latency.is_none() {
            self.run.first_output_latency = Some(self.cycle - self.first_accept);
        }
        // A cycle with a flush moves nothing, whatever the pins say.
        if answer.m_valid && m_ready && !flush {
            let words = self.m_data.len();
            self.output[self.taken * words..][..words].copy_from_slice(&self.m_data);
            self.taken += 1;
        }
        if offer && answer.s_ready && !flush {
            let timed = if kernel.shape == Shape::Fold { self.batch.records() - 1 } else { 0 };
            if self.next == timed {
                self.first_accept = self.cycle;
            }
            self.next += 1;
            self.run.accepted += 1;
        } else if offer && !flush {
            self.run.stalled_in += 1;
        }
        if flush {
            self.run.flushes += 1;
            if kernel.shape != Shape::Map {
                self.taken = 0; // the state is gone, too
            }
            self.run.flushed += (self.next - self.taken) as u64;
            self.next = self.taken;
        }
        self.cycle += 1;
        Ok(())
    }

    fn check(&self, m_valid: bool) -> Result<(), DriveError> {
        let (cycle, index) = (self.cycle, self.taken as u64);
        if self.held && !m_valid {
            return Err(DriveError::Withdrawn { cycle, index });
        }
        if m_valid && self.due() == self.taken {
            return Err(DriveError::Spurious { cycle, accepted: self.next as u64, taken: index });
        }
        let changed = self.waiting.iter().zip(&self.m_data).position(|(before, after)| before != after);
        match changed {
            Some(word) if self.held => {
                let (before, after) = (self.waiting[word], self.m_data[word]);
                Err(DriveError::Changed { cycle, index, word, before, after })
            }
            _ => Ok(()),
        }
    }
}
