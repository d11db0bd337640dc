//! The shell of the reference board: commands, registers, the memory of parameters, and a kernel's reference as the design.

use crate::command::{PARAMETERS, Request, Status};
use crate::identity::{Hosted, IDENTITY_WORDS, Identity};
use crate::registers::{self as map, Access, REGISTERS, control};
use accel_kernels::{Batch, Kernel, Shape};
use std::collections::{BTreeMap, VecDeque};

/// Bits 28 to 31 of an address.
const SPACE: u32 = 0xF << 28;

/// The bits of an address that the block sees.
const BLOCK_ADDRESS: u32 = 0xFF_FFFF;

/// The position of the region in an address.
const REGION: u32 = 20;

/// Bits of `STATUS`.
const OPEN: u32 = 1;
const OVERFLOW: u32 = 4;

/// What counts since LOAD.
#[derive(Default)]
struct Counters {
    records_in: u64,
    beats_out: u64,
}

/// A batch in progress.
#[derive(Default)]
struct Progress {
    /// Records of a fold, which is computed when the last has come.
    records: Vec<u32>,
    /// The states of a scan after the records so far.
    states: Option<Vec<u32>>,
    /// Words of beats that nobody has collected.
    beats: VecDeque<u32>,
    /// The words that came can't be computed: the design gives nothing any more.
    stuck: bool,
}

/// The part of a board behind its link.
pub(super) struct Shell {
    identity: Identity,
    constants: Vec<u32>,
    select: u32,
    /// Pairs of address and word in the order in which they came.
    memory: Vec<(u32, u32)>,
    overflow: bool,
    /// The words that each kernel's lanes hold.
    lanes: Vec<BTreeMap<u32, u32>>,
    loaded: u32,
    loaded_crc: u32,
    open: bool,
    progress: Progress,
    counters: Counters,
    records_taken: u64,
    /// The upper word of the number whose lower was read last.
    upper: u32,
    errors: u32,
    repeats: u32,
}

impl Shell {
    pub(super) fn new(identity: Identity) -> Self {
        let constants = identity.words();
        let lanes = vec![BTreeMap::new(); identity.kernels.len()];
        Self {
            identity,
            constants,
            select: 0,
            memory: Vec::new(),
            overflow: false,
            lanes,
            loaded: 0,
            loaded_crc: 0,
            open: false,
            progress: Progress::default(),
            counters: Counters::default(),
            records_taken: 0,
            upper: 0,
            errors: 0,
            repeats: 0,
        }
    }

    /// The payload of IDENTITY.
    pub(super) fn identity(&self) -> Vec<u32> {
        self.constants.clone()
    }

    pub(super) fn records_taken(&self) -> u64 {
        self.records_taken
    }

    /// Ends the batch and empties the design.
    pub(super) fn flush(&mut self) {
        self.open = false;
        self.progress = Progress::default();
    }

    /// Executes a command and gives the payload of its response.
    pub(super) fn execute(&mut self, errors: u32, repeats: u32, payload: &[u32]) -> Vec<u32> {
        (self.errors, self.repeats) = (errors, repeats);
        let result = Request::of_payload(payload).and_then(|request| self.request(request));
        match result {
            Ok((count, words)) => [&[Status::Ok.word(count)], &words[..]].concat(),
            Err(status) => vec![status.word(0)],
        }
    }

    /// How many words were read, written or returned, and those that go back.
    fn request(&mut self, request: Request) -> Result<(usize, Vec<u32>), Status> {
        let room = self.identity.payload_words - 1;
        match request {
            Request::Ping(words) if words.len() > room => Err(Status::Length),
            Request::Ping(words) => Ok((words.len(), words)),
            Request::Read { words, .. } if words as usize > room => Err(Status::Length),
            Request::Read { address, words } => {
                let read = |at| address.checked_add(at).and_then(|at| self.read(at)).ok_or(Status::Address);
                let words = (0..words).map(read).collect::<Result<Vec<_>, _>>()?;
                Ok((words.len(), words))
            }
            Request::Write { address, words } => {
                self.write(address, &words)?;
                Ok((words.len(), Vec::new()))
            }
            Request::Execute { last, beats, records } => {
                let words = self.push(last, beats.into(), &records)?;
                Ok((words.len(), words))
            }
        }
    }

    fn hosted(&self) -> Hosted {
        self.identity.kernels[self.select as usize]
    }

    fn read(&mut self, address: u32) -> Option<u32> {
        if (address as usize) < IDENTITY_WORDS {
            return Some(self.constants[address as usize]);
        }
        let long = |shell: &mut Self, value: u64| {
            shell.upper = (value >> 32) as u32; // kept for the read after
            value as u32
        };
        let status = if self.open { OPEN } else { 0 } | if self.overflow { OVERFLOW } else { 0 };
        Some(match address {
            map::SELECT => self.select,
            map::CONTROL => 0,
            map::STATUS => status,
            map::STORED => self.memory.len() as u32, // at most the memory's pairs
            map::LOADED => self.loaded,
            map::LOADED_CRC => self.loaded_crc,
            map::LOADED_SAME | map::SIMULATED => 1,
            map::CYCLES | map::STALLED_IN | map::STALLED_OUT => long(self, 0),
            map::RECORDS_IN => long(self, self.counters.records_in),
            map::BEATS_OUT => long(self, self.counters.beats_out),
            map::LINK_ERRORS => self.errors,
            map::LINK_REPEATS => self.repeats,
            _ => {
                let second =
                    |register: &&map::Register| register.words == 2 && register.address + 1 == address;
                return REGISTERS.iter().any(|register| second(&register)).then_some(self.upper);
            }
        })
    }

    fn write(&mut self, address: u32, words: &[u32]) -> Result<(), Status> {
        let at = |offset: usize| address.checked_add(offset as u32).ok_or(Status::Address);
        let end = at(words.len().saturating_sub(1))?;
        match address & SPACE {
            PARAMETERS if end & SPACE == PARAMETERS => {
                if self.open {
                    return Err(Status::Busy);
                }
                for (offset, &word) in words.iter().enumerate() {
                    if self.memory.len() as u64 == u64::from(self.identity.memory_pairs) {
                        self.overflow = true;
                        break;
                    }
                    self.memory.push((at(offset)? & BLOCK_ADDRESS, word));
                }
                Ok(())
            }
            0 => {
                // Nothing is written unless all can be.
                for (offset, &word) in words.iter().enumerate() {
                    self.may_write(at(offset)?, word)?;
                }
                for (offset, &word) in words.iter().enumerate() {
                    self.write_register(at(offset)?, word);
                }
                Ok(())
            }
            _ => Err(Status::Address),
        }
    }

    fn may_write(&self, address: u32, word: u32) -> Result<(), Status> {
        let register = REGISTERS.iter().find(|register| register.address == address);
        let access = register.map(|register| register.access);
        if !matches!(access, Some(Access::ReadWrite | Access::Write)) {
            return Err(Status::Address);
        }
        let quiet = address == map::CONTROL && word & (control::LOAD | control::CLEAR) == 0;
        if self.open && !quiet {
            return Err(Status::Busy);
        }
        if address == map::SELECT && word as usize >= self.identity.kernels.len() {
            return Err(Status::Address);
        }
        Ok(())
    }

    fn write_register(&mut self, address: u32, word: u32) {
        if address == map::SELECT {
            self.select = word;
            return;
        }
        if word & control::FLUSH != 0 {
            self.flush();
        }
        if word & control::CLEAR != 0 {
            self.memory.clear();
            self.overflow = false;
        }
        if word & control::LOAD != 0 {
            self.load();
        }
    }

    /// Sends the memory's pairs to the lanes.
    fn load(&mut self) {
        self.flush();
        self.counters = Counters::default();
        let mut crc = crc32fast::Hasher::new();
        let lanes = &mut self.lanes[self.select as usize];
        for &(address, word) in &self.memory {
            crc.update(&address.to_le_bytes());
            crc.update(&word.to_le_bytes());
            lanes.insert(address, word);
        }
        self.loaded = self.memory.len() as u32; // at most the memory's pairs
        self.loaded_crc = crc.finalize();
    }

    /// The parameter block and tables that the lanes hold, if they mean something.
    fn params(&self, kernel: &'static Kernel) -> Option<Vec<u32>> {
        let lanes = &self.lanes[self.select as usize];
        let word = |region: u32, number: usize| {
            lanes.get(&(region << REGION | number as u32)).copied().unwrap_or_default()
        };
        let mut params: Vec<u32> = (0..kernel.param_words).map(|number| word(0, number)).collect();
        for (region, table) in (1..).zip(kernel.tables) {
            let words = table.entries.get(&params) as usize * table.words;
            if words > self.identity.memory_pairs as usize {
                return None;
            }
            params.extend((0..words).map(|number| word(region, number)));
        }
        kernel.check_params(&params).ok().map(|()| params)
    }

    /// Pushes records and collects beats.
    fn push(&mut self, last: bool, beats: usize, records: &[u32]) -> Result<Vec<u32>, Status> {
        let Hosted { kernel, beat_words, .. } = self.hosted();
        let wanted = beats * beat_words;
        if !records.len().is_multiple_of(kernel.input_words) || wanted >= self.identity.payload_words {
            return Err(Status::Length);
        }
        if !records.is_empty() {
            self.open = true;
            let count = (records.len() / kernel.input_words) as u64;
            self.counters.records_in += count;
            self.records_taken += count;
            if !self.progress.stuck && self.compute(kernel, last, records).is_none() {
                self.progress.stuck = true;
            }
        }
        if self.progress.beats.len() < wanted {
            return Err(Status::Stalled);
        }
        self.counters.beats_out += beats as u64;
        Ok(self.progress.beats.drain(..wanted).collect())
    }

    /// Gives the beats of records; `None` where parameters or records mean nothing.
    fn compute(&mut self, kernel: &'static Kernel, last: bool, records: &[u32]) -> Option<()> {
        let mut params = self.params(kernel)?;
        let progress = &mut self.progress;
        match kernel.shape {
            Shape::Map => {
                progress.beats.extend(Batch::new(kernel, &params, records).ok()?.reference());
            }
            Shape::Fold => {
                progress.records.extend(records);
                if last {
                    let records = std::mem::take(&mut progress.records);
                    progress.beats.extend(Batch::new(kernel, &params, &records).ok()?.reference());
                }
            }
            Shape::Scan => {
                if let Some(states) = &progress.states {
                    params[kernel.param_words..][..states.len()].copy_from_slice(states);
                }
                let mut output = Batch::new(kernel, &params, records).ok()?.reference();
                let states = output.split_off(records.len() / kernel.input_words * kernel.output_words);
                progress.beats.extend(output);
                if last {
                    progress.beats.extend(&states);
                }
                progress.states = Some(states);
            }
        }
        Some(())
    }
}
