//! The host's side of a session: requests go out in a window, lost ones go out again, responses come back in order.
//!
//! The board never repeats anything by itself, so all timers are here. A request is repeated when its response does not
//! come in time, when the board tells a gap, and when the response of a later one overtakes it, which shows that its own was
//! lost. The time that is waited follows the measured round trip and doubles with each attempt.

mod error;
mod pace;

pub use error::LinkError;
pub use pace::Patience;

use crate::command::{COUNT_SHIFT, Request, Status};
use crate::frame::{Decoder, EMPTY_BODY, Frame, kind};
use crate::identity::Identity;
use crate::transport::Transport;
use accel_kernels::Kernel;
use accel_kernels::generate::Random;
use pace::Pace;
use std::collections::VecDeque;
use std::collections::hash_map::RandomState;
use std::hash::{BuildHasher as _, Hasher as _};
use std::time::Duration;

/// Times that OPEN is repeated within a session before another is drawn.
const OPENS_A_SESSION: u32 = 4;

/// Words of payload in a frame while the board's limit is not known.
const UNKNOWN_LIMIT: usize = 1 << 16;

/// Bytes of a frame beside its payload.
const FRAME_BYTES: usize = EMPTY_BODY + 2;

/// What a user sets for a session.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Settings {
    /// How long a board may be silent.
    pub patience: Patience,
    /// The seed of the sessions; unpredictable without one.
    pub seed: Option<u64>,
}

/// What happened on a line.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Statistics {
    /// Requests that were sent, each once.
    pub requests: u64,
    /// Frames that were sent again.
    pub repeats: u64,
    /// Gaps that the board told.
    pub gaps: u64,
    /// Frames that came and were dropped for length or checksum.
    pub errors: u64,
    /// Frames that came and that nobody waited for.
    pub strays: u64,
    /// Bytes that came.
    pub bytes_in: u64,
    /// Bytes that were sent.
    pub bytes_out: u64,
}

/// A request without a response, or one whose response waits for an earlier one.
struct Pending {
    name: &'static str,
    /// Words that its response counts, where the request says it.
    words: Option<usize>,
    sequence: u8,
    wire: Vec<u8>,
    /// Bytes of the request and, at most, of its response.
    bytes: usize,
    attempts: u32,
    sent: Duration,
    /// It was sent more than once: its response tells nothing of the round trip.
    repeated: bool,
    /// It was sent again because a later response came.
    hurried: bool,
    response: Option<Vec<u32>>,
}

/// The line with what is counted on it.
struct Line<T> {
    transport: T,
    decoder: Decoder,
    buffer: Vec<u8>,
    frames: VecDeque<Frame>,
    statistics: Statistics,
}

impl<T: Transport> Line<T> {
    fn write(&mut self, bytes: &[u8]) -> Result<(), LinkError> {
        self.statistics.bytes_out += bytes.len() as u64;
        self.transport.write(bytes).map_err(LinkError::Line)
    }

    /// The next frame that comes before this time.
    fn read(&mut self, end: Duration) -> Result<Option<Frame>, LinkError> {
        loop {
            if let Some(frame) = self.frames.pop_front() {
                return Ok(Some(frame));
            }
            let now = self.transport.now();
            if now >= end {
                return Ok(None);
            }
            let count = self.transport.read(&mut self.buffer, end - now).map_err(LinkError::Line)?;
            self.statistics.bytes_in += count as u64;
            let Self { decoder, buffer, frames, .. } = self;
            frames.extend(buffer[..count].iter().filter_map(|&byte| decoder.push(byte)));
            self.statistics.errors = self.decoder.errors();
        }
    }
}

/// A session with a board.
pub struct Client<T> {
    line: Line<T>,
    patience: Patience,
    identity: Identity,
    session: u16,
    next: u8,
    /// The oldest first.
    pending: VecDeque<Pending>,
    pace: Pace,
    /// When the last response was taken.
    progress: Duration,
}

impl<T: Transport> Client<T> {
    /// Begins a session with the board at the end of this line, whose kernels are to be among `known`.
    ///
    /// # Errors
    /// [`LinkError`]: nobody answers within [`Patience::bound`], or the board is another than this program was built for.
    pub fn open(transport: T, known: &[&'static Kernel], settings: Settings) -> Result<Self, LinkError> {
        let seed = settings.seed.unwrap_or_else(|| RandomState::new().build_hasher().finish());
        let mut random = Random::new(seed, 0);
        let decoder = Decoder::new(UNKNOWN_LIMIT);
        let mut line = Line {
            transport,
            decoder,
            buffer: vec![0; 4096],
            frames: VecDeque::new(),
            statistics: Statistics::default(),
        };
        let patience = settings.patience;
        let started = line.transport.now();
        let mut session = 0;
        for attempt in 0..patience.attempts {
            if attempt.is_multiple_of(OPENS_A_SESSION) {
                // Another than before, whatever is drawn.
                session = (session + 1 + random.below(0xFFFF)) & 0xFFFF;
            }
            let id = session as u16; // masked
            line.write(
                &Frame { kind: kind::OPEN, sequence: 0, session: id, payload: Vec::new() }.to_bytes(),
            )?;
            line.statistics.repeats += u64::from(attempt > 0);
            let end = line.transport.now() + patience.timeout(patience.first, attempt);
            while let Some(frame) = line.read(end)? {
                if frame.kind != kind::IDENTITY || frame.session != id {
                    line.statistics.strays += 1;
                    continue;
                }
                let identity = Identity::parse(&frame.payload, known)?;
                line.decoder.set_limit(identity.payload_words);
                let progress = line.transport.now();
                let pace = Pace::new(patience.first);
                let pending = VecDeque::new();
                return Ok(Self { line, patience, identity, session: id, next: 0, pending, pace, progress });
            }
        }
        let waited = line.transport.now() - started;
        Err(LinkError::silent("OPEN", patience.attempts, waited, patience.bound(), line.statistics))
    }

    /// What the board says of itself.
    pub fn identity(&self) -> &Identity {
        &self.identity
    }

    /// How long the board may be silent.
    pub fn patience(&self) -> Patience {
        self.patience
    }

    /// The time after which a board that does not answer is given up at the latest, counted from the response before: that of
    /// [`Patience::bound`], and what a full window of frames takes on the line for each attempt.
    pub fn bound(&self) -> Duration {
        let frame = (FRAME_BYTES + 4 * self.identity.payload_words) as u32; // fewer than 2^26
        let window = self.identity.window as u32; // at most 127
        self.patience.bound()
            + self.line.transport.byte_time() * (2 * frame * window) * self.patience.attempts
    }

    /// What happened on the line so far.
    pub fn statistics(&self) -> Statistics {
        self.line.statistics
    }

    /// The line.
    pub fn transport(&self) -> &T {
        &self.line.transport
    }

    /// Sends words there and back.
    ///
    /// # Errors
    /// [`LinkError`].
    pub fn ping(&mut self, words: &[u32]) -> Result<Vec<u32>, LinkError> {
        self.one(Request::Ping(words.to_vec()))
    }

    /// Reads so many words from this address on.
    ///
    /// # Errors
    /// [`LinkError`].
    pub fn read(&mut self, address: u32, words: u32) -> Result<Vec<u32>, LinkError> {
        let each = self.identity.payload_words as u32 - 1; // less than 2^24
        let starts = (0..words).step_by(each as usize);
        let read = move |at: u32| Request::Read { address: address + at, words: each.min(words - at) };
        let mut all = Vec::new();
        self.transact(&mut starts.map(read), &mut |words| all.extend(words))?;
        Ok(all)
    }

    /// Writes these words from this address on.
    ///
    /// # Errors
    /// [`LinkError`].
    pub fn write(&mut self, address: u32, words: &[u32]) -> Result<(), LinkError> {
        let each = self.identity.payload_words - 2;
        let part = |(number, words): (usize, &[u32])| {
            let address = address + (number * each) as u32; // within the 32 bits of addresses
            Request::Write { address, words: words.to_vec() }
        };
        self.transact(&mut words.chunks(each).enumerate().map(part), &mut |_| {})
    }

    /// Pushes records, which may end the batch, and collects so many beats.
    ///
    /// # Errors
    /// [`LinkError`].
    pub fn execute(&mut self, records: &[u32], last: bool, beats: u16) -> Result<Vec<u32>, LinkError> {
        self.one(Request::Execute { last, beats, records: records.to_vec() })
    }

    fn one(&mut self, request: Request) -> Result<Vec<u32>, LinkError> {
        let mut answer = Vec::new();
        self.transact(&mut std::iter::once(request), &mut |words| answer.extend(words))?;
        Ok(answer)
    }

    /// Gives these commands, as many at a time as the board's window allows, and hands over the words of their responses in
    /// order.
    ///
    /// # Errors
    /// [`LinkError`]: the first status that is not OK, after which no further command is given, and those under way are
    /// waited for.
    ///
    /// # Panics
    /// If a request has more words than a frame of this board.
    pub fn transact(
        &mut self,
        requests: &mut dyn Iterator<Item = Request>,
        answer: &mut dyn FnMut(&[u32]),
    ) -> Result<(), LinkError> {
        let (mut failed, mut more) = (None, true);
        loop {
            while more && failed.is_none() && self.pending.len() < self.identity.window {
                match requests.next() {
                    Some(request) => self.send(&request)?,
                    None => more = false,
                }
            }
            if self.pending.is_empty() {
                return failed.map_or(Ok(()), Err);
            }
            let (request, response) = self.oldest()?;
            match words_of(&request, &response) {
                Ok(words) if failed.is_none() => answer(words),
                Ok(_) => {}
                Err(error) => failed = failed.or(Some(error)),
            }
        }
    }

    fn send(&mut self, request: &Request) -> Result<(), LinkError> {
        let payload = request.payload();
        let limit = self.identity.payload_words;
        assert!(payload.len() <= limit, "a request of {} words, the limit is {limit}", payload.len());
        let sequence = self.next;
        self.next = self.next.wrapping_add(1);
        let wire = Frame { kind: kind::REQUEST, sequence, session: self.session, payload }.to_bytes();
        self.line.write(&wire)?;
        self.line.statistics.requests += 1;
        let response = match request {
            Request::Write { .. } => 1,
            Request::Read { words, .. } => 1 + *words as usize,
            Request::Ping(_) | Request::Execute { .. } => limit,
        };
        let bytes = wire.len() + FRAME_BYTES + 4 * response;
        let words = match request {
            Request::Ping(words) | Request::Write { words, .. } => Some(words.len()),
            Request::Read { words, .. } => Some(*words as usize),
            Request::Execute { .. } => None,
        };
        self.pending.push_back(Pending {
            name: request.name(),
            words,
            sequence,
            wire,
            bytes,
            attempts: 1,
            sent: self.line.transport.now(),
            repeated: false,
            hurried: false,
            response: None,
        });
        Ok(())
    }

    fn resend(&mut self, number: usize) -> Result<(), LinkError> {
        let pending = &mut self.pending[number];
        self.line.write(&pending.wire)?;
        self.line.statistics.repeats += 1;
        pending.repeated = true;
        // Those behind the oldest go out again for its sake: these are no attempts of theirs.
        pending.attempts += u32::from(number == 0);
        pending.sent = self.line.transport.now();
        Ok(())
    }

    /// Waits for the response of the oldest request, and repeats what has to be repeated until then.
    fn oldest(&mut self) -> Result<(Pending, Vec<u32>), LinkError> {
        let started = self.line.transport.now();
        loop {
            let under_way: usize = self.pending.iter().map(|pending| pending.bytes).sum();
            let front = &mut self.pending[0];
            if let Some(response) = front.response.take() {
                self.progress = self.line.transport.now();
                let front = self.pending.pop_front().expect("it is there");
                return Ok((front, response));
            }
            // The time runs from the response before: until then the board had other things to do.
            let timeout = self.patience.timeout(self.pace.timeout(self.patience), front.attempts - 1)
                + self.line.transport.byte_time() * under_way as u32; // fewer than 2^32
            let due = front.sent.max(self.progress) + timeout;
            match self.line.read(due)? {
                Some(frame) => self.take(frame)?,
                None if front.attempts >= self.patience.attempts => {
                    let waited = self.line.transport.now() - started;
                    let (what, limit) = (front.name, self.bound());
                    return Err(LinkError::silent(
                        what,
                        self.patience.attempts,
                        waited,
                        limit,
                        self.line.statistics,
                    ));
                }
                None => self.resend(0)?,
            }
        }
    }

    fn take(&mut self, frame: Frame) -> Result<(), LinkError> {
        let front = self.pending.front().map_or(self.next, |front| front.sequence);
        let number = usize::from(frame.sequence.wrapping_sub(front));
        let known = frame.session == self.session && number < self.pending.len();
        match frame.kind {
            kind::RESPONSE if known && self.pending[number].response.is_none() => {
                let pending = &mut self.pending[number];
                pending.response = Some(frame.payload);
                if !pending.repeated {
                    let since = pending.sent.max(self.progress);
                    self.pace.measured(self.line.transport.now().saturating_sub(since));
                }
                // Responses come in order: that of the oldest was lost.
                if number > 0 && self.pending[0].response.is_none() && !self.pending[0].hurried {
                    self.pending[0].hurried = true;
                    self.resend(0)?;
                }
            }
            kind::GAP if known => {
                self.line.statistics.gaps += 1;
                for number in number..self.pending.len() {
                    if self.pending[number].response.is_none() {
                        self.resend(number)?;
                    }
                }
            }
            _ => self.line.statistics.strays += 1,
        }
        Ok(())
    }
}

/// The words of a response that says OK.
fn words_of<'a>(request: &Pending, response: &'a [u32]) -> Result<&'a [u32], LinkError> {
    let command = request.name;
    let Some((&first, words)) = response.split_first() else {
        return Err(LinkError::Words { command, found: 0, expected: 1 });
    };
    let status = Status::of(first as u8); // bits 0 to 7
    if status != Status::Ok {
        return Err(LinkError::Status { command, status });
    }
    // What a WRITE counts does not come back.
    let counted = (first >> COUNT_SHIFT) as usize;
    let expected = request.words.unwrap_or(words.len());
    let returned = if command == "WRITE" { expected } else { words.len() };
    match counted == expected && returned == expected {
        true => Ok(words),
        false => Err(LinkError::Words { command, found: counted, expected }),
    }
}

#[cfg(test)]
#[path = "client/tests.rs"]
mod tests;
