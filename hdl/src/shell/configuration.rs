//! What a board holds.

use super::watchdog::TICK;
use crate::Block;
use accel_kernels::{Shape, digest};
use accel_link::registers;

/// A kernel in the shell.
#[derive(Clone, Copy, Debug)]
pub struct Placed {
    /// Its block.
    pub block: &'static Block,
    /// Pipeline stages of a lane.
    pub stages: usize,
    /// Lanes; only a map may have more than one.
    pub lanes: usize,
}

/// What a board holds: kernels, memories, limits.
#[derive(Clone, Debug)]
pub struct Configuration {
    /// The kernels; their place in the list is their number.
    pub kernels: Vec<Placed>,
    /// Pairs that the memory of parameters holds, a power of two.
    pub memory_pairs: u32,
    /// Cycles without progress after which an EXECUTE ends, a multiple of 256.
    pub stall_limit: u32,
    /// The clock of the core that timing was closed for, in Hz.
    pub core_hz: u32,
    /// Requests that may be without a response at a time.
    pub window: u32,
    /// Words of payload in a frame, at most.
    pub payload_words: u32,
    /// It runs in a simulation, and says so.
    pub simulated: bool,
}

/// A configuration of which no shell can be made.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ShellError {
    /// No kernels, or too many.
    #[error("{value} kernels, a shell has 1 to {limit}")]
    Kernels {
        /// How many.
        value: usize,
        /// The most.
        limit: usize,
    },
    /// A kernel is there twice.
    #[error("{kernel} is there twice")]
    Twice {
        /// The kernel.
        kernel: &'static str,
    },
    /// No such number of lanes.
    #[error("{kernel} in {value} lanes, it can have one of {limit:?}")]
    Lanes {
        /// The kernel.
        kernel: &'static str,
        /// How many.
        value: usize,
        /// What there is.
        limit: &'static [usize],
    },
    /// No such number of stages.
    #[error("{kernel} with {value} pipeline stages: there are 1 to {limit}")]
    Stages {
        /// The kernel.
        kernel: &'static str,
        /// How many.
        value: usize,
        /// The most.
        limit: usize,
    },
    /// A number that has to be a power of two within limits is none.
    #[error("{name} is {value}, it has to be a power of two from {least} to {most}")]
    Power {
        /// Which number.
        name: &'static str,
        /// Its value.
        value: u32,
        /// The least.
        least: u32,
        /// The most.
        most: u32,
    },
    /// The limit of stalls is no multiple of the watchdog's tick.
    #[error("a stall limit of {value} cycles, it has to be a multiple of {limit} above 0")]
    StallLimit {
        /// Its value.
        value: u32,
        /// The tick.
        limit: u32,
    },
    /// Too few or too many words of payload.
    #[error("{value} words of payload, there are {least} to {most}")]
    Payload {
        /// Its value.
        value: u32,
        /// The least.
        least: u32,
        /// The most.
        most: u32,
    },
    /// A kernel has records or beats that no gearbox fits.
    #[error("{kernel} has records of {record} words and beats of {beat}, there is no gearbox for both")]
    Width {
        /// The kernel.
        kernel: &'static str,
        /// Words of a record.
        record: usize,
        /// Words of a beat.
        beat: usize,
    },
}

/// Pairs that a memory may have, and the fewest.
const PAIRS: (u32, u32) = (16, 1 << 16);

/// The fewest words of payload, and the most: a response's count has 12 bits.
const PAYLOAD: (u32, u32) = (16, 4095);

impl Configuration {
    /// These kernels with one lane each, in all stages, and limits with room for what every kernel can be given.
    pub fn of(blocks: &[&'static Block]) -> Self {
        let placed = |&block: &&'static Block| Placed { block, stages: block.default_stages, lanes: 1 };
        Self {
            kernels: blocks.iter().map(placed).collect(),
            memory_pairs: 32768,
            stall_limit: 1 << 16,
            core_hz: 100_000_000,
            window: 4,
            payload_words: 256,
            simulated: false,
        }
    }

    /// Whether a shell can be made of it.
    ///
    /// # Errors
    /// [`ShellError`] with the value and its limit.
    pub fn check(&self) -> Result<(), ShellError> {
        let most = registers::MAX_KERNELS as usize;
        if !(1..most + 1).contains(&self.kernels.len()) {
            return Err(ShellError::Kernels { value: self.kernels.len(), limit: most });
        }
        for (number, placed) in self.kernels.iter().enumerate() {
            let kernel = placed.block.kernel.name;
            if self.kernels[..number].iter().any(|p| p.block.kernel.name == kernel) {
                return Err(ShellError::Twice { kernel });
            }
            let limit = if placed.block.kernel.shape == Shape::Map { crate::LANES } else { &[1] };
            if !limit.contains(&placed.lanes) {
                return Err(ShellError::Lanes { kernel, value: placed.lanes, limit });
            }
            let limit = placed.block.max_stages;
            if !(1..limit + 1).contains(&placed.stages) {
                return Err(ShellError::Stages { kernel, value: placed.stages, limit });
            }
            let (record, beat) = (placed.block.kernel.input_words, placed.block.beat_words);
            let fits = |words| super::modules::WIDTHS.contains(&words);
            if !fits(record) || !fits(beat) {
                return Err(ShellError::Width { kernel, record, beat });
            }
        }
        let power = |name, value: u32, least, most| {
            let fits = value.is_power_of_two() && value >= least && value <= most;
            fits.then_some(()).ok_or(ShellError::Power { name, value, least, most })
        };
        power("memory_pairs", self.memory_pairs, PAIRS.0, PAIRS.1)?;
        power("window", self.window, 1, 64)?;
        if self.stall_limit == 0 || u64::from(self.stall_limit) % TICK != 0 {
            return Err(ShellError::StallLimit { value: self.stall_limit, limit: TICK as u32 });
        }
        let (value, (least, most)) = (self.payload_words, PAYLOAD);
        if !(least..most + 1).contains(&value) {
            return Err(ShellError::Payload { value, least, most });
        }
        Ok(())
    }

    /// The identity: the constants from address 0 to `SELECT`.
    pub fn identity(&self) -> Vec<u32> {
        let digests: Vec<u32> = self.kernels.iter().flat_map(|p| words(&p.block.kernel.digest())).collect();
        let mut identity = vec![0; registers::SELECT as usize];
        let mut set = |address: u32, word: u32| identity[address as usize] = word;
        set(registers::MAGIC, registers::MAGIC_VALUE);
        set(registers::VERSION, registers::VERSION_VALUE);
        set(registers::WINDOW, self.window);
        set(registers::PAYLOAD_WORDS, self.payload_words);
        for (address, word) in (registers::SPECIFICATION..).zip(words(&digest::of_words(&digests))) {
            set(address, word);
        }
        set(registers::CORE_HZ, self.core_hz);
        set(registers::STALL_LIMIT, self.stall_limit);
        set(registers::MEMORY_PAIRS, self.memory_pairs);
        set(registers::KERNELS, self.kernels.len() as u32);
        for (placed, at) in self.kernels.iter().zip((registers::KERNEL..).step_by(4)) {
            let digest = words(&placed.block.kernel.digest());
            set(at, digest[0]);
            set(at + 1, digest[1]);
            // all three are below 256
            let (record, beat) = (placed.block.kernel.input_words as u32, placed.block.beat_words as u32);
            set(at + 2, placed.lanes as u32 | record << 8 | beat << 16);
        }
        identity
    }

    /// What the executor is told of each kernel: the words of its records less one, and how many of its beats fit into
    /// a response.
    pub(super) fn kinds(&self) -> Vec<u32> {
        let kind = |p: &Placed| {
            let beats = (self.payload_words - 1) / p.block.beat_words as u32;
            (p.block.kernel.input_words as u32 - 1) | beats << 16
        };
        self.kernels.iter().map(kind).collect()
    }
}

/// The words of a digest.
fn words(digest: &digest::Digest) -> Vec<u32> {
    let word = |bytes: &[u8]| u32::from_le_bytes(bytes.try_into().expect("four bytes"));
    digest.bytes().chunks_exact(4).map(word).collect()
}
