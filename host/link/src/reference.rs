//! A board in plain Rust: the link as `LINK.md` defines it, and kernels computed by their references.
//!
//! It is what the host's side is tested against and what designs are compared with. It is no simulation of hardware: it has
//! no clock, so [`CYCLES`](crate::registers::CYCLES) and the counters of stalls stay 0.

mod shell;

use crate::board::{Activity, Board};
use crate::frame::{Decoder, Frame, kind};
use crate::identity::{Hosted, IDENTITY_WORDS, Identity};
use accel_kernels::{Kernel, Shape};
use shell::Shell;
use std::collections::VecDeque;

/// The reference board.
pub struct Reference {
    window: usize,
    shell: Shell,
    decoder: Decoder,
    frames: Vec<Frame>,
    session: Option<u16>,
    expected: u8,
    /// Whether the gap before the expected request was told.
    told_gap: bool,
    /// The last responses with their sequences, `window` of them at most.
    kept: VecDeque<(u8, Vec<u8>)>,
    /// Frames dropped for their kind.
    strangers: u64,
    repeats: u32,
}

/// The identity of a reference board with these kernels, a lane each.
///
/// It answers everything at once, so its window and its payload are those of a fast link.
pub fn identity(kernels: &[&'static Kernel]) -> Identity {
    let hosted = |&kernel: &&'static Kernel| Hosted { kernel, lanes: 1, beat_words: beat_words(kernel) };
    Identity {
        window: 8,
        payload_words: 256,
        core_hz: 0,
        stall_limit: 0,
        memory_pairs: 1 << 18,
        kernels: kernels.iter().map(hosted).collect(),
    }
}

/// Words of a beat: of a map or a scan the whole output, of a fold the largest part of one that any frame has room for.
fn beat_words(kernel: &Kernel) -> usize {
    match kernel.shape {
        Shape::Map | Shape::Scan => kernel.output_words,
        Shape::Fold => {
            let most = kernel.output_words.min(IDENTITY_WORDS - 1);
            (1..=most).rev().find(|&beat| kernel.output_words.is_multiple_of(beat)).unwrap_or(1)
        }
    }
}

impl Reference {
    /// A board with this identity.
    pub fn new(identity: Identity) -> Self {
        let (window, payload_words) = (identity.window, identity.payload_words);
        Self {
            window,
            shell: Shell::new(identity),
            decoder: Decoder::new(payload_words),
            frames: Vec::new(),
            session: None,
            expected: 0,
            told_gap: false,
            kept: VecDeque::new(),
            strangers: 0,
            repeats: 0,
        }
    }

    /// Frames that were dropped: checksum, length, kind.
    pub fn errors(&self) -> u64 {
        self.decoder.errors() + self.strangers
    }

    /// Responses that were sent again.
    pub fn repeats(&self) -> u32 {
        self.repeats
    }

    /// Records that the design has taken since power-up, whatever sessions there were.
    pub fn records_taken(&self) -> u64 {
        self.shell.records_taken()
    }

    fn take(&mut self, frame: Frame, answer: &mut Vec<u8>) {
        match frame.kind {
            kind::OPEN => self.open(&frame, answer),
            kind::REQUEST => self.request(&frame, answer),
            _ => self.strangers += 1,
        }
    }

    fn open(&mut self, frame: &Frame, answer: &mut Vec<u8>) {
        if self.session == Some(frame.session) {
            // Once requests were taken, an OPEN is an old one.
            if self.expected != 0 {
                return;
            }
        } else {
            self.session = Some(frame.session);
            (self.expected, self.told_gap) = (0, false);
            self.kept.clear();
            self.shell.flush();
        }
        let payload = self.shell.identity();
        Frame { kind: kind::IDENTITY, sequence: 0, session: frame.session, payload }.encode(answer);
    }

    fn request(&mut self, frame: &Frame, answer: &mut Vec<u8>) {
        if self.session != Some(frame.session) {
            return;
        }
        let behind = usize::from(self.expected.wrapping_sub(frame.sequence));
        if behind == 0 {
            let errors = self.errors() as u32; // a register of 32 bits that wraps
            let payload = self.shell.execute(errors, self.repeats, &frame.payload);
            let response = Frame { kind: kind::RESPONSE, payload, ..*frame }.to_bytes();
            answer.extend(&response);
            if self.kept.len() == self.window {
                self.kept.pop_front();
            }
            self.kept.push_back((frame.sequence, response));
            self.expected = self.expected.wrapping_add(1);
            self.told_gap = false;
        } else if behind <= self.window {
            if let Some((_, response)) = self.kept.iter().find(|(sequence, _)| *sequence == frame.sequence) {
                answer.extend(response);
                self.repeats = self.repeats.wrapping_add(1);
            }
        } else if !self.told_gap {
            self.told_gap = true;
            let (sequence, session) = (self.expected, frame.session);
            Frame { kind: kind::GAP, sequence, session, payload: Vec::new() }.encode(answer);
        }
    }
}

impl Board for Reference {
    fn exchange(&mut self, bytes: &[u8], answer: &mut Vec<u8>) -> Result<Activity, String> {
        let mut frames = std::mem::take(&mut self.frames);
        self.decoder.extend(bytes, &mut frames);
        frames.drain(..).for_each(|frame| self.take(frame, answer));
        self.frames = frames;
        Ok(Activity::Idle)
    }
}
