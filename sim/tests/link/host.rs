//! A host that keeps to LINK.md, behind a line that does not keep bytes.

use super::bench::Bench;
use super::board::shell;
use super::frames::{Deframer, Frame, GAP, IDENTITY, OPEN, REQUEST, RESPONSE};
use accel_kernels::generate::Random;

/// What happens to bytes on their way, each once in so many.
pub struct Line {
    random: Random,
    every: u32,
    pub faults: u64,
}

impl Line {
    pub fn new(seed: u64, every: u32) -> Self {
        Self { random: Random::new(seed, 1), every, faults: 0 }
    }

    pub fn carry(&mut self, byte: u8, mut deliver: impl FnMut(u8)) {
        if self.every == 0 || self.random.below(self.every) != 0 {
            return deliver(byte);
        }
        self.faults += 1;
        match self.random.below(5) {
            0 => deliver(byte ^ 1 << self.random.below(8)),
            1 => {}
            2 => (0..2).for_each(|_| deliver(byte)),
            3 => {
                (0..self.random.below(20)).for_each(|_| deliver(self.random.next_u32() as u8));
                deliver(byte);
            }
            _ => {
                deliver(0x7D);
                deliver(0x7E);
            }
        }
    }
}

/// Requests of a session and what came back.
pub struct Host {
    pub session: u16,
    /// Cycles until the oldest request is repeated.
    pub timeout: u64,
    pub requests: Vec<Vec<u32>>,
    pub responses: Vec<Option<Vec<u32>>>,
    opened: bool,
    /// The oldest request without a response.
    pub base: usize,
    /// The next request to be sent.
    next: usize,
    since: Option<u64>,
    deframer: Deframer,
    pub repeated: u64,
    pub gaps: u64,
}

impl Host {
    pub fn new(session: u16, requests: Vec<Vec<u32>>, timeout: u64) -> Self {
        let responses = vec![None; requests.len()];
        let deframer = Deframer::default();
        let (opened, base, next, since, repeated, gaps) = (false, 0, 0, None, 0, 0);
        Self { session, timeout, requests, responses, opened, base, next, since, deframer, repeated, gaps }
    }

    pub fn done(&self) -> bool {
        self.base == self.requests.len()
    }

    fn send(&self, kind: u8, number: usize, bench: &mut Bench, line: &mut Line) {
        let payload = if kind == REQUEST { self.requests[number].clone() } else { Vec::new() };
        let frame = Frame { kind, sequence: number as u8, session: self.session, payload };
        for byte in frame.bytes() {
            line.carry(byte, |b| bench.line.push_back(b));
        }
    }

    /// What the host does in this cycle with what has come.
    pub fn turn(&mut self, bench: &mut Bench, there: &mut Line, back: &mut Line) {
        for byte in std::mem::take(&mut bench.bytes) {
            let mut frames = Vec::new();
            let payload_words = bench.config.payload_words() as usize;
            back.carry(byte, |b| frames.extend(self.deframer.push(b, payload_words).and_then(Result::ok)));
            for frame in frames {
                self.receive(frame, bench, there);
            }
        }
        let due = self.since.is_none_or(|since| bench.cycles - since > self.timeout);
        if !self.opened {
            if due {
                self.send(OPEN, 0, bench, there);
                self.since = Some(bench.cycles);
            }
            return;
        }
        let window = bench.config.window() as usize;
        // one at a time: a line has its own speed
        if self.next < self.requests.len() && self.next < self.base + window && bench.line.len() < 8 {
            self.send(REQUEST, self.next, bench, there);
            self.next += 1;
            self.since.get_or_insert(bench.cycles);
        } else if due && self.base < self.next {
            self.send(REQUEST, self.base, bench, there);
            self.repeated += 1;
            self.since = Some(bench.cycles);
        }
    }

    fn receive(&mut self, frame: Frame, bench: &mut Bench, there: &mut Line) {
        if frame.session != self.session {
            return;
        }
        let number = self.base + usize::from(frame.sequence.wrapping_sub(self.base as u8));
        match frame.kind {
            IDENTITY => {
                assert_eq!(frame.payload, identity(bench));
                self.opened = true;
                if self.next == 0 {
                    self.since = None;
                }
            }
            RESPONSE if self.opened && number < self.next => {
                let expected = shell(&self.requests[number], bench.config.payload_words() as usize);
                assert_eq!(frame.payload, expected, "the response to request {number}");
                self.responses[number] = Some(frame.payload);
                while self.responses.get(self.base).is_some_and(Option::is_some) {
                    self.base += 1;
                    self.since = (self.base < self.next).then_some(bench.cycles);
                }
            }
            GAP if self.opened && number < self.next => {
                self.gaps += 1;
                for number in number..self.next {
                    self.send(REQUEST, number, bench, there);
                }
            }
            _ => {}
        }
    }
}

/// The payload of IDENTITY.
pub fn identity(bench: &Bench) -> Vec<u32> {
    let words = bench.config.identity_words();
    shell(&super::board::read(words), bench.config.payload_words() as usize)[1..].to_vec()
}
