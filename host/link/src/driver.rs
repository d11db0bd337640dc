//! Batches on a board: parameters go there and are compared, records are pushed, beats collected.

use crate::client::{Client, LinkError, Settings};
use crate::command::{MOST_BEATS, PARAMETERS, Request};
use crate::identity::{Hosted, Identity};
use crate::registers::{
    BEATS_OUT, CONTROL, CYCLES, LOADED_SAME, RECORDS_IN, SELECT, SIMULATED, STALLED_IN, STALLED_OUT, STATUS,
    control,
};
use crate::transport::Transport;
use accel_kernels::{Batch, Kernel, Shape, order};

/// The position of the region in an address of parameters and tables.
pub const REGION: u32 = 20;

/// Bits of `STATUS`.
mod status {
    pub const LOADING: u32 = 2;
    pub const OVERFLOW: u32 = 4;
}

/// What a board counted while it ran a batch.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counted {
    /// Cycles of the core since the parameters were sent to the lanes, those included in which it waited for the link; `None`
    /// where the board has no clock.
    pub cycles: Option<u64>,
    /// Cycles in which a record was offered and not taken.
    pub stalled_in: u64,
    /// Cycles in which a beat was offered and not taken.
    pub stalled_out: u64,
}

/// Why a board did not run a batch.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum DriverError {
    /// The link or the board failed.
    #[error(transparent)]
    Link(#[from] LinkError),
    /// The board has no such kernel.
    #[error("the board has no {kernel}; it has {known}")]
    Kernel {
        /// The kernel.
        kernel: &'static str,
        /// Those that it has.
        known: String,
    },
    /// The board has no room.
    #[error("{what} are {value}, the board's limit is {limit}")]
    Limit {
        /// Of what.
        what: &'static str,
        /// How many there are.
        value: u64,
        /// How many there may be.
        limit: u64,
    },
    /// Parameters did not arrive at the lanes as they were sent; no record was sent.
    #[error(
        "{what} is {found:#x} at the lanes, expected is {expected:#x}: parameters did not arrive as they were sent"
    )]
    Parameters {
        /// What was compared.
        what: &'static str,
        /// What the lanes have.
        found: u32,
        /// What was sent.
        expected: u32,
    },
    /// The board counted another number.
    #[error("the board counted {found} {what}, expected are {expected}")]
    Count {
        /// Of what.
        what: &'static str,
        /// What it counted.
        found: u64,
        /// What was expected.
        expected: u64,
    },
}

impl DriverError {
    /// Whether the board can't be reached any more.
    pub fn is_lost(&self) -> bool {
        matches!(self, DriverError::Link(error) if error.is_lost())
    }
}

/// A board that runs batches.
pub struct Driver<T> {
    client: Client<T>,
    simulated: bool,
    /// The kernel that is selected, and the parameters and tables in the board's memory.
    stored: Option<(u32, Vec<u32>)>,
}

/// The words of parameters and tables as the regions that a block knows, each with its address.
fn regions<'a>(kernel: &Kernel, params: &'a [u32]) -> Vec<(u32, &'a [u32])> {
    let block = &params[..kernel.param_words];
    let all = std::iter::once(block).chain(kernel.table_words(params));
    (0..).map(|region: u32| region << REGION).zip(all).collect()
}

/// The CRC-32 of pairs as they arrive at the lanes, and how many there are.
fn checksum(regions: &[(u32, &[u32])]) -> (u32, u32) {
    let (mut crc, mut pairs) = (crc32fast::Hasher::new(), 0);
    for (address, words) in regions {
        for (address, word) in (*address..).zip(*words) {
            crc.update(&address.to_le_bytes());
            crc.update(&word.to_le_bytes());
            pairs += 1;
        }
    }
    (crc.finalize(), pairs)
}

impl<T: Transport> Driver<T> {
    /// Begins a session with a board; see [`Client::open`].
    ///
    /// # Errors
    /// [`LinkError`].
    pub fn open(transport: T, known: &[&'static Kernel], settings: Settings) -> Result<Self, LinkError> {
        let mut client = Client::open(transport, known, settings)?;
        let simulated = client.read(SIMULATED, 1)? != [0];
        Ok(Self { client, simulated, stored: None })
    }

    /// What the board says of itself.
    pub fn identity(&self) -> &Identity {
        self.client.identity()
    }

    /// Whether it says that it is no hardware.
    pub fn simulated(&self) -> bool {
        self.simulated
    }

    /// The session.
    pub fn client(&mut self) -> &mut Client<T> {
        &mut self.client
    }

    /// Runs a batch and writes every output word. What a fold or a scan gives of no records is computed here: a design never
    /// sees an empty batch.
    ///
    /// # Errors
    /// [`DriverError`]: whatever the output holds then is of no use.
    ///
    /// # Panics
    /// If `output` has another length than [`Batch::output_len`].
    pub fn run(&mut self, batch: &Batch<'_>, output: &mut [u32]) -> Result<Counted, DriverError> {
        assert_eq!(output.len(), batch.output_len(), "the output has the batch's length");
        let kernel = batch.kernel();
        let (number, hosted) = match self.identity().find(kernel) {
            Some((number, hosted)) => (number, *hosted),
            None => {
                let known: Vec<&str> = self.identity().kernels.iter().map(|h| h.kernel.name).collect();
                return Err(DriverError::Kernel { kernel: kernel.name, known: known.join(", ") });
            }
        };
        if batch.records() == 0 {
            match kernel.shape {
                Shape::Map => {}
                Shape::Fold => (kernel.reference)(batch.params(), &[], output),
                Shape::Scan => output.copy_from_slice(kernel.table_words(batch.params())[0]),
            }
            return Ok(Counted::default());
        }
        self.load(number, batch)?;
        let result = self.push(&hosted, batch, output);
        if result.as_ref().is_err_and(|error| !error.is_lost()) {
            // The batch is over whatever happened; that it can't be ended is told by the next one.
            self.stored = None;
            if let Err(error) = self.client.write(CONTROL, &[control::FLUSH]) {
                return Err(error.into());
            }
        }
        result
    }

    /// Brings parameters and tables to all lanes and compares what arrived.
    fn load(&mut self, number: u32, batch: &Batch<'_>) -> Result<(), DriverError> {
        let regions = regions(batch.kernel(), batch.params());
        let (crc, pairs) = checksum(&regions);
        let limit = self.identity().memory_pairs;
        let longest = regions.iter().map(|(_, words)| words.len()).max().unwrap_or(0) as u64;
        for (what, value, limit) in [
            ("words of parameters and tables", u64::from(pairs), u64::from(limit)),
            ("words of a table", longest, 1 << REGION),
        ] {
            if value > limit {
                return Err(DriverError::Limit { what, value, limit });
            }
        }
        let known = self.stored.as_ref().is_some_and(|(n, params)| *n == number && params == batch.params());
        let mut requests = Vec::new();
        let register = |address, word| Request::Write { address, words: vec![word] };
        if !known {
            self.stored = None;
            requests.extend([register(SELECT, number), register(CONTROL, control::CLEAR)]);
            let each = self.identity().payload_words - 2;
            for (address, words) in &regions {
                for (start, words) in (0..).step_by(each).zip(words.chunks(each)) {
                    let address = PARAMETERS | (address + start);
                    requests.push(Request::Write { address, words: words.to_vec() });
                }
            }
        }
        let read = Request::Read { address: STATUS, words: LOADED_SAME - STATUS + 1 };
        requests.extend([register(CONTROL, control::LOAD), read.clone()]);
        let mut found = Vec::new();
        let mut keep = |words: &[u32]| found = words.to_vec(); // the last answer is that of READ
        self.client.transact(&mut requests.into_iter(), &mut keep)?;
        let end = self.client.transport().now() + self.client.bound();
        while found[0] & status::LOADING != 0 {
            if self.client.transport().now() > end {
                let (found, expected) = (found[2], pairs);
                return Err(DriverError::Parameters { what: "the number of words", found, expected });
            }
            let mut keep = |words: &[u32]| found = words.to_vec();
            self.client.transact(&mut std::iter::once(read.clone()), &mut keep)?;
        }
        for (what, found, expected) in [
            ("the mark of too many words", found[0] & status::OVERFLOW, 0),
            ("the number of words in memory", found[1], pairs),
            ("the number of words", found[2], pairs),
            ("the CRC", found[3], crc),
            ("the mark that all lanes agree", found[4], 1),
        ] {
            if found != expected {
                self.stored = None;
                return Err(DriverError::Parameters { what, found, expected });
            }
        }
        if !known {
            self.stored = Some((number, batch.params().to_vec()));
        }
        Ok(())
    }

    /// Pushes the records of a batch that is loaded, collects its beats and ends it.
    fn push(
        &mut self,
        hosted: &Hosted,
        batch: &Batch<'_>,
        output: &mut [u32],
    ) -> Result<Counted, DriverError> {
        let Hosted { kernel, beat_words, .. } = *hosted;
        let input = order::streamed(batch);
        let plan =
            Plan::new(kernel, beat_words, self.identity().payload_words, batch.records(), output.len());
        let counters = Request::Read { address: CYCLES, words: STALLED_OUT + 2 - CYCLES };
        let flush = Request::Write { address: CONTROL, words: vec![control::FLUSH] };
        let mut requests = plan.requests(&input).chain([counters, flush]);
        let (mut at, mut number, mut counted) = (0, 0, Vec::new());
        let answers = plan.executes();
        self.client.transact(&mut requests, &mut |words| {
            if number < answers {
                // More than there is room for is counted and told.
                if let Some(place) = output.get_mut(at..at + words.len()) {
                    place.copy_from_slice(words);
                }
                at += words.len();
            } else if number == answers {
                counted = words.to_vec();
            }
            number += 1;
        })?;
        let long = |address: u32| {
            let at = (address - CYCLES) as usize;
            u64::from(counted[at]) | u64::from(counted[at + 1]) << 32
        };
        for (what, found, expected) in [
            ("words of output", at as u64, output.len() as u64),
            ("records", long(RECORDS_IN), batch.records() as u64),
            ("beats", long(BEATS_OUT), (output.len() / beat_words) as u64),
        ] {
            if found != expected {
                return Err(DriverError::Count { what, found, expected });
            }
        }
        let cycles = Some(long(CYCLES)).filter(|cycles| *cycles > 0);
        Ok(Counted { cycles, stalled_in: long(STALLED_IN), stalled_out: long(STALLED_OUT) })
    }
}

/// How a batch is cut into EXECUTEs.
struct Plan {
    record_words: usize,
    records: usize,
    /// Records of an EXECUTE, and whether each gives a beat at once.
    each: usize,
    at_once: bool,
    /// Beats that come when the last record is in, beyond one a record, and how many of them fit a response.
    end: usize,
    most: usize,
}

impl Plan {
    fn new(kernel: &Kernel, beat_words: usize, payload: usize, records: usize, output: usize) -> Self {
        let at_once = kernel.shape != Shape::Fold;
        let most = ((payload - 1) / beat_words).min(MOST_BEATS);
        let fits = (payload - 1) / kernel.input_words;
        let each = if at_once { fits.min(most) } else { fits }.max(1);
        let end = output / beat_words - if at_once { records } else { 0 };
        Self { record_words: kernel.input_words, records, each, at_once, end, most: most.max(1) }
    }

    /// How many EXECUTEs there are.
    fn executes(&self) -> usize {
        self.records.div_ceil(self.each) + self.end.div_ceil(self.most)
    }

    fn requests<'a>(&'a self, input: &'a [u32]) -> impl Iterator<Item = Request> + 'a {
        let pushes = input.chunks(self.each * self.record_words).enumerate().map(|(number, words)| {
            let records = words.len() / self.record_words;
            let last = number * self.each + records == self.records;
            let beats = if self.at_once { records as u16 } else { 0 }; // at most `most`
            Request::Execute { last, beats, records: words.to_vec() }
        });
        let fetches = (0..self.end).step_by(self.most).map(|start| {
            let beats = self.most.min(self.end - start) as u16; // at most `most`
            Request::Execute { last: false, beats, records: Vec::new() }
        });
        pushes.chain(fetches)
    }
}

#[cfg(test)]
#[path = "driver/tests.rs"]
mod tests;
