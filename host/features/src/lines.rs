//! Lines of text in bounded memory, without waiting where that is not wanted.

use crate::error::TableError;
use crate::format::BYTE_ORDER_MARK;
use crate::table::{HEAD, Mark};
use sha2::{Digest, Sha256};
use std::collections::VecDeque;
use std::io::{ErrorKind, Read};

/// The first size of the buffer, and the longest line.
const BUFFER: usize = 256 * 1024;
const LONGEST: usize = 1 << 20;

/// How many rows are looked at to find the columns.
pub(crate) const PROBED: usize = 64;

/// What there is.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Next {
    /// A line, now in [`Lines::line`].
    Line,
    /// None without waiting.
    Later,
    /// The end.
    End,
}

#[derive(Debug)]
pub(crate) struct Lines<R> {
    input: R,
    buffer: Vec<u8>,
    /// The part of the buffer that is still to be taken, and how far no line feed is in it.
    start: usize,
    end: usize,
    searched: usize,
    /// The current line in the buffer, without its end.
    current: std::ops::Range<usize>,
    /// Lines that were looked at before their time, and the current one if it was.
    held: VecDeque<Vec<u8>>,
    taken: Option<Vec<u8>>,
    /// Lines handed out, and their digest if it is wanted.
    handed: u64,
    digest: Option<Sha256>,
    /// Bytes read.
    offset: u64,
    /// The last read brought less than there was room for: a pipe has no more yet.
    short: bool,
    ended: bool,
}

impl<R: Read> Lines<R> {
    /// The lines of `head`, which is what the first read brought, then of `input`.
    pub(crate) fn new(head: Vec<u8>, input: R, digest: bool) -> Self {
        let (end, mut buffer) = (head.len(), head);
        buffer.resize(BUFFER.max(end), 0);
        let start = if buffer.starts_with(BYTE_ORDER_MARK) { BYTE_ORDER_MARK.len() } else { 0 };
        Self {
            input,
            buffer,
            start,
            end,
            searched: start,
            current: 0..0,
            held: VecDeque::new(),
            taken: None,
            handed: 0,
            digest: digest.then(Sha256::new),
            offset: end as u64,
            short: end < HEAD,
            ended: false,
        }
    }

    /// The current line, without its end.
    pub(crate) fn line(&self) -> &[u8] {
        self.taken.as_deref().unwrap_or(&self.buffer[self.current.clone()])
    }

    /// The number of the current line, from 1.
    pub(crate) fn number(&self) -> u64 {
        self.handed
    }

    /// Goes to the next line that is not blank.
    pub(crate) fn next(&mut self, wait: bool) -> Result<Next, TableError> {
        loop {
            let next = self.next_of_all(wait)?;
            if next != Next::Line || !self.line().trim_ascii().is_empty() {
                return Ok(next);
            }
        }
    }

    /// Goes to the next line.
    fn next_of_all(&mut self, wait: bool) -> Result<Next, TableError> {
        self.taken = self.held.pop_front();
        if self.taken.is_none() {
            let next = self.find(wait)?;
            if next != Next::Line {
                return Ok(next);
            }
        }
        self.handed += 1;
        if let Some(mut digest) = self.digest.take() {
            digest.update(self.line());
            digest.update(b"\n");
            self.digest = Some(digest);
        }
        Ok(Next::Line)
    }

    /// Looks at the next [`PROBED`] lines that are not blank, or all there are; they come again. It waits for them, so
    /// that what is found does not depend on how they arrive.
    pub(crate) fn probe(&mut self) -> Result<Vec<&[u8]>, TableError> {
        let mut found = 0;
        while found < PROBED && self.find(true)? == Next::Line {
            let line = self.buffer[self.current.clone()].to_vec();
            found += usize::from(!line.trim_ascii().is_empty());
            self.held.push_back(line);
        }
        Ok(self.held.iter().map(|line| &line[..]).filter(|l| !l.trim_ascii().is_empty()).collect())
    }

    /// Goes on after what was read before: of its lines some may have been handed out already.
    pub(crate) fn resume(&mut self, mark: &Mark) -> Result<(), TableError> {
        let error = |reason: String| TableError::Resume { rows: mark.rows, reason };
        while self.handed < mark.lines {
            if self.next_of_all(true)? != Next::Line {
                return Err(error(format!("there are only {} lines of {}", self.handed, mark.lines)));
            }
        }
        match self.mark() {
            Some((lines, digest)) if lines == mark.lines && digest == mark.digest => Ok(()),
            _ => Err(error(format!("the first {} lines are not those of then", mark.lines))),
        }
    }

    /// How many lines were handed out, and their digest.
    pub(crate) fn mark(&self) -> Option<(u64, [u8; 32])> {
        Some((self.handed, self.digest.clone()?.finalize().into()))
    }

    /// Has the next line of the buffer in `current`.
    fn find(&mut self, wait: bool) -> Result<Next, TableError> {
        loop {
            if let Some(i) = memchr::memchr(b'\n', &self.buffer[self.searched..self.end]) {
                let end = self.searched + i;
                return Ok(self.found(end, end + 1));
            }
            self.searched = self.end;
            if self.ended {
                if self.start == self.end {
                    return Ok(Next::End);
                }
                return Ok(self.found(self.end, self.end));
            }
            if self.short && !wait {
                return Ok(Next::Later);
            }
            self.fill()?;
        }
    }

    fn found(&mut self, end: usize, next: usize) -> Next {
        let end = if self.buffer[self.start..end].ends_with(b"\r") { end - 1 } else { end };
        self.current = self.start..end;
        (self.start, self.searched) = (next, next);
        Next::Line
    }

    /// Reads once.
    fn fill(&mut self) -> Result<(), TableError> {
        if self.start > 0 {
            self.buffer.copy_within(self.start..self.end, 0);
            (self.start, self.end) = (0, self.end - self.start);
            self.searched = self.end;
        }
        if self.end > LONGEST {
            return Err(TableError::LongLine {
                line: self.handed + self.held.len() as u64 + 1,
                limit: LONGEST,
            });
        }
        if self.end == self.buffer.len() {
            self.buffer.resize(2 * self.end, 0);
        }
        let room = &mut self.buffer[self.end..];
        loop {
            match self.input.read(room) {
                Ok(count) => {
                    self.ended = count == 0;
                    self.short = count < room.len();
                    self.end += count;
                    self.offset += count as u64;
                    return Ok(());
                }
                Err(error) if error.kind() == ErrorKind::Interrupted => {}
                Err(error) => return Err(TableError::Io { offset: self.offset, error }),
            }
        }
    }
}
