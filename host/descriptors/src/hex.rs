//! Hexadecimal lines: 48 digits a record, one record a line.
//!
//! White space within a line, `0x` before its digits and `#` with a comment after them are allowed, and so are
//! lines without a record. Lines and comments may be of any length: nothing is kept of them but digits.

use crate::source::{RECORD_WORDS, SourceError};
use accel_kernels::descriptor_validation::{RECORD_BYTES, record_words};
use std::io::{ErrorKind, Read};

const DIGITS: usize = 2 * RECORD_BYTES;
const BUFFER: usize = 64 * 1024;

/// Where the reader is within a line.
#[derive(Debug)]
struct Line {
    /// From 1.
    number: u64,
    /// Of the next byte, from 1.
    column: u64,
    digits: u64,
    /// After `0x`, no further one is allowed.
    prefixed: bool,
    comment: bool,
    bytes: [u8; RECORD_BYTES],
}

impl Line {
    fn new(number: u64) -> Self {
        Self { number, column: 1, digits: 0, prefixed: false, comment: false, bytes: [0; RECORD_BYTES] }
    }

    /// Takes a byte other than the end of the line.
    fn take(&mut self, byte: u8) -> Result<(), SourceError> {
        let column = self.column;
        self.column += 1;
        if self.comment || byte.is_ascii_whitespace() {
            return Ok(());
        }
        if byte == b'#' {
            self.comment = true;
            return Ok(());
        }
        if matches!(byte, b'x' | b'X') && !self.prefixed && self.digits == 1 && self.bytes[0] == 0 {
            self.prefixed = true;
            self.digits = 0;
            return Ok(());
        }
        let Some(digit) = char::from(byte).to_digit(16) else {
            let found = match byte {
                b'!'..=b'~' => format!("'{}'", char::from(byte)),
                _ => format!("byte 0x{byte:02x}"),
            };
            return Err(SourceError::Digit { line: self.number, column, found });
        };
        if self.digits < DIGITS as u64 {
            let place = &mut self.bytes[self.digits as usize / 2];
            *place = *place << 4 | digit as u8; // below 16
        }
        self.digits += 1;
        Ok(())
    }

    /// The record of the whole line, if it has one.
    fn finish(&self) -> Result<Option<[u32; RECORD_WORDS]>, SourceError> {
        match self.digits {
            0 if !self.prefixed => Ok(None),
            digits if digits == DIGITS as u64 => Ok(Some(record_words(&self.bytes))),
            digits => Err(SourceError::Digits { line: self.number, digits }),
        }
    }
}

#[derive(Debug)]
pub(crate) struct Reader<R> {
    input: R,
    buffer: Box<[u8]>,
    /// The part of the buffer that is still to be taken.
    start: usize,
    end: usize,
    offset: u64,
    line: Line,
    any: bool,
    ended: bool,
}

impl<R: Read> Reader<R> {
    pub(crate) fn new(input: R) -> Self {
        Self {
            input,
            buffer: vec![0; BUFFER].into(),
            start: 0,
            end: 0,
            offset: 0,
            line: Line::new(1),
            any: false,
            ended: false,
        }
    }

    /// Fills `words`, whole records, as far as the input reaches; returns the line of each record.
    pub(crate) fn read(&mut self, words: &mut [u32]) -> Result<Vec<u64>, SourceError> {
        let mut lines = Vec::new();
        for words in words.chunks_exact_mut(RECORD_WORDS) {
            let Some((line, record)) = self.next_record()? else { break };
            words.copy_from_slice(&record);
            lines.push(line);
        }
        self.any |= !lines.is_empty();
        if self.ended && !self.any {
            let unended = self.line.column > 1;
            return Err(SourceError::NoRecords { lines: self.line.number - 1 + u64::from(unended) });
        }
        Ok(lines)
    }

    fn next_record(&mut self) -> Result<Option<(u64, [u32; RECORD_WORDS])>, SourceError> {
        while !self.ended {
            self.fill()?;
            // The end of the input also ends a line.
            let mut line_ended = self.ended;
            while self.start < self.end && !line_ended {
                let byte = self.buffer[self.start];
                self.start += 1;
                match byte {
                    b'\n' => line_ended = true,
                    _ => self.line.take(byte)?,
                }
            }
            if line_ended {
                let number = self.line.number;
                let record = self.line.finish()?;
                if !self.ended {
                    self.line = Line::new(number + 1);
                }
                if let Some(record) = record {
                    return Ok(Some((number, record)));
                }
            }
        }
        Ok(None)
    }

    /// Has bytes in the buffer, or knows that the input has ended.
    fn fill(&mut self) -> Result<(), SourceError> {
        while self.start == self.end && !self.ended {
            match self.input.read(&mut self.buffer) {
                Ok(0) => self.ended = true,
                Ok(count) => {
                    (self.start, self.end) = (0, count);
                    self.offset += count as u64;
                }
                Err(error) if error.kind() == ErrorKind::Interrupted => {}
                Err(error) => return Err(SourceError::Io { offset: self.offset, error }),
            }
        }
        Ok(())
    }
}
