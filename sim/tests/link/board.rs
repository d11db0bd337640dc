//! What a board does, as LINK.md defines it: one frame after the other, each answered at once.

use super::frames::{Deframer, Frame, GAP, IDENTITY, OPEN, REQUEST, RESPONSE};
use std::collections::VecDeque;

/// What the shell answers to the payload of a message.
pub fn shell(payload: &[u32], payload_words: usize) -> Vec<u32> {
    let Some((&command, rest)) = payload.split_first() else { return vec![1] };
    let answer = match command & 0xFF {
        0 => [&[(rest.len() as u32) << 8], rest].concat(),
        1 => {
            let count = command >> 8;
            let word = |i: u32| (rest.first().unwrap_or(&0) + i + 1).wrapping_mul(0x9E37_79B9);
            std::iter::once(count << 8).chain((0..count).map(word)).collect()
        }
        2 => vec![(rest.len() as u32) << 8],
        _ => vec![1],
    };
    if answer.len() > payload_words { vec![5] } else { answer }
}

/// The words that the link itself asks the shell with.
pub fn flush() -> Vec<u32> {
    vec![2, 65, 1]
}

pub fn read(identity_words: u32) -> Vec<u32> {
    vec![1 | identity_words << 8, 0]
}

/// The board of a page of text.
pub struct Board {
    window: u8,
    payload_words: usize,
    identity_words: u32,
    deframer: Deframer,
    session: Option<u16>,
    expected: u8,
    told: bool,
    kept: VecDeque<(u8, Vec<u32>)>,
    pub errors: u32,
    pub repeats: u32,
    /// Messages to the shell.
    pub messages: Vec<Vec<u32>>,
    /// Frames to the host.
    pub frames: Vec<Frame>,
}

impl Board {
    pub fn new(window: u32, payload_words: u32, identity_words: u32) -> Self {
        Self {
            window: window as u8,
            payload_words: payload_words as usize,
            identity_words,
            deframer: Deframer::default(),
            session: None,
            expected: 0,
            told: false,
            kept: VecDeque::new(),
            errors: 0,
            repeats: 0,
            messages: Vec::new(),
            frames: Vec::new(),
        }
    }

    fn ask(&mut self, payload: &[u32]) -> Vec<u32> {
        self.messages.push([&[self.errors, self.repeats], payload].concat());
        shell(payload, self.payload_words)
    }

    fn send(&mut self, kind: u8, sequence: u8, payload: Vec<u32>) {
        let session = self.session.expect("a session is open");
        self.frames.push(Frame { kind, sequence, session, payload });
    }

    pub fn receive(&mut self, bytes: &[u8]) {
        for &byte in bytes {
            match self.deframer.push(byte, self.payload_words) {
                None => {}
                Some(Ok(frame)) if frame.kind == OPEN => self.open(frame.session),
                Some(Ok(frame)) if frame.kind == REQUEST => self.request(frame),
                Some(_) => self.errors += 1,
            }
        }
    }

    fn open(&mut self, session: u16) {
        if self.session == Some(session) {
            if self.expected != 0 {
                return;
            }
        } else {
            self.session = Some(session);
            (self.expected, self.told) = (0, false);
            self.kept.clear();
            self.ask(&flush());
        }
        let answer = self.ask(&read(self.identity_words));
        self.send(IDENTITY, 0, answer[1..].to_vec());
    }

    fn request(&mut self, frame: Frame) {
        if self.session != Some(frame.session) {
            return;
        }
        let behind = self.expected.wrapping_sub(frame.sequence);
        if behind == 0 {
            let answer = self.ask(&frame.payload);
            self.kept.push_back((frame.sequence, answer.clone()));
            if self.kept.len() > usize::from(self.window) {
                self.kept.pop_front();
            }
            self.send(RESPONSE, frame.sequence, answer);
            (self.expected, self.told) = (self.expected.wrapping_add(1), false);
        } else if behind <= self.window {
            let kept = self.kept.iter().find(|(sequence, _)| *sequence == frame.sequence).cloned();
            if let Some((sequence, answer)) = kept {
                self.repeats += 1;
                self.send(RESPONSE, sequence, answer);
            }
        } else if !self.told {
            self.told = true;
            self.send(GAP, self.expected, Vec::new());
        }
    }
}
