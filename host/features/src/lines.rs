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
    /// Lines handed out, and their digests if they are wanted.
    handed: u64,
    digests: Option<Digests>,
    /// What this input may begin with, the fewest lines first; and after which of them it goes on.
    counted: VecDeque<Mark>,
    resumed: Option<Mark>,
    /// Bytes read.
    offset: u64,
    /// The last read brought less than there was room for: a pipe has no more yet.
    short: bool,
    ended: bool,
}

/// The digest of all lines, and that of the first ones.
#[derive(Clone, Debug)]
struct Digests {
    all: Sha256,
    /// How many the first ones are, and their digest once they are there.
    first: u64,
    head: Option<[u8; 32]>,
}

impl Digests {
    /// Adds the line of this number.
    fn add(&mut self, number: u64, line: &[u8]) {
        self.all.update(line);
        self.all.update(b"\n");
        if number == self.first {
            self.head = Some(self.now());
        }
    }

    fn now(&self) -> [u8; 32] {
        self.all.clone().finalize().into()
    }
}

impl<R: Read> Lines<R> {
    /// The lines of `head`, which is what the first read brought, then of `input`; for marks, with the digest of so many
    /// first lines.
    pub(crate) fn new(head: Vec<u8>, input: R, marks: Option<u64>) -> Self {
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
            digests: marks.map(|first| Digests { all: Sha256::new(), first, head: None }),
            counted: VecDeque::new(),
            resumed: None,
            offset: end as u64,
            short: !end.is_multiple_of(HEAD),
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
        if let Some(mut digests) = self.digests.take() {
            digests.add(self.handed, self.line());
            self.digests = Some(digests);
        }
        while let Some(mark) = self.counted.pop_front_if(|m| m.lines <= self.handed) {
            if self.is_at(&mark) {
                return Err(TableError::Counted { rows: mark.rows });
            }
        }
        Ok(Next::Line)
    }

    /// Whether the lines handed out are those of the mark.
    fn is_at(&self, mark: &Mark) -> bool {
        self.handed == mark.lines && self.digests.as_ref().is_some_and(|d| d.now() == mark.digest)
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

    /// Looks for inputs that begin like this one, and goes on after the longest of them if that is wanted.
    ///
    /// It waits for the first lines, which come again, and some may have been handed out already.
    pub(crate) fn recognise(&mut self, counted: &[Mark], resume: bool) -> Result<(), TableError> {
        let Some(mut digests) = self.digests.clone().filter(|_| !counted.is_empty()) else { return Ok(()) };
        while self.handed + (self.held.len() as u64) < digests.first && self.find(true)? == Next::Line {
            self.held.push_back(self.buffer[self.current.clone()].to_vec());
        }
        (self.handed + 1..).zip(&self.held).for_each(|(number, line)| digests.add(number, line));
        let Some(head) = digests.head else { return Ok(()) };
        let mut alike: Vec<Mark> =
            counted.iter().filter(|m| m.lines > 0 && m.head == head).copied().collect();
        alike.sort_by_key(|m| m.lines);
        match alike.last() {
            Some(longest) if resume => self.resume(longest),
            _ => {
                self.counted = alike.into();
                Ok(())
            }
        }
    }

    fn resume(&mut self, mark: &Mark) -> Result<(), TableError> {
        let error = |reason: String| TableError::Resume { rows: mark.rows, reason };
        while self.handed < mark.lines {
            if self.next_of_all(true)? != Next::Line {
                return Err(error(format!("there are only {} lines of {}", self.handed, mark.lines)));
            }
        }
        if !self.is_at(mark) {
            return Err(error(format!("the first {} lines are not those of then", mark.lines)));
        }
        self.resumed = Some(*mark);
        Ok(())
    }

    /// Whether more lines may show that these were counted before.
    pub(crate) fn undecided(&self) -> bool {
        !self.counted.is_empty()
    }

    /// After what it goes on.
    pub(crate) fn resumed(&self) -> Option<Mark> {
        self.resumed
    }

    /// How many lines were handed out, the digest of the first ones, and that of all.
    pub(crate) fn mark(&self) -> Option<(u64, [u8; 32], [u8; 32])> {
        let digests = self.digests.as_ref()?;
        Some((self.handed, digests.head?, digests.now()))
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
