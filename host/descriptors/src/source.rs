//! Records from any reader: raw records, hexadecimal lines, or a container.
//!
//! Raw files and lines are read in bounded memory, whatever their length. A container is held as a whole, because
//! its index, which says whether its entries are to be believed, comes last.

use crate::container::{Container, ContainerError};
use crate::{hex, raw};
use accel_kernels::descriptor_validation::{MAGIC, RECORD_BYTES, record_words};
use std::fmt;
use std::io::{self, Cursor, Read};
use std::str::FromStr;
use std::sync::Arc;

/// Words of a record.
pub const RECORD_WORDS: usize = RECORD_BYTES / 4;

/// Bytes that [`Format::Auto`] looks at.
const HEAD: usize = 4096;

/// How a file holds its records.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Format {
    /// Whatever the first bytes look like: a container by its magic; text as hexadecimal lines; all else, and
    /// whatever begins like a record, as raw records.
    #[default]
    Auto,
    /// Records one after the other.
    Raw,
    /// A `TCPDB\x02` container.
    Db,
    /// 48 hexadecimal digits a line.
    Hex,
}

impl Format {
    /// All values.
    pub const ALL: [Format; 4] = [Format::Auto, Format::Raw, Format::Db, Format::Hex];

    /// The name on the command line.
    pub fn name(self) -> &'static str {
        match self {
            Format::Auto => "auto",
            Format::Raw => "raw",
            Format::Db => "db",
            Format::Hex => "hex",
        }
    }

    /// The format of a file that begins with these bytes.
    fn detect(head: &[u8]) -> Self {
        const CONTAINER: &[u8] = b"TCPDB"; // of whatever version
        if head.starts_with(&MAGIC) {
            Format::Raw
        } else if head.starts_with(CONTAINER) || (!head.is_empty() && CONTAINER.starts_with(head)) {
            Format::Db
        } else if head.iter().all(|&b| b.is_ascii_whitespace() || (b >= b' ' && b != 0x7F)) {
            Format::Hex
        } else {
            Format::Raw
        }
    }
}

impl fmt::Display for Format {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}

/// A format that does not exist.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("unknown format '{0}': the formats are auto, raw, db, hex")]
pub struct UnknownFormat(String);

impl FromStr for Format {
    type Err = UnknownFormat;

    fn from_str(name: &str) -> Result<Self, UnknownFormat> {
        let found = Self::ALL.into_iter().find(|f| f.name().eq_ignore_ascii_case(name));
        found.ok_or_else(|| UnknownFormat(name.to_owned()))
    }
}

/// Why records can't be read.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum SourceError {
    /// The reader failed.
    #[error("byte {offset}: {error}")]
    Io {
        /// How many bytes had been read.
        offset: u64,
        /// What the system says.
        error: io::Error,
    },
    /// There is not one byte.
    #[error("empty: no bytes and so no record; check what was to write it")]
    Empty,
    /// There are lines, but none with a record.
    #[error("{lines} lines of blanks and comments and no record: a record is {} hexadecimal digits", 2 * RECORD_BYTES)]
    NoRecords {
        /// Lines read.
        lines: u64,
    },
    /// The input ends within a record.
    #[error(
        "{trailing} trailing bytes at byte {offset}, after {records} records: a record is {RECORD_BYTES} bytes; \
         the input is cut short, or not raw records (see --format)"
    )]
    Trailing {
        /// Bytes after the last whole record.
        trailing: usize,
        /// Where they begin.
        offset: u64,
        /// Whole records before them.
        records: u64,
    },
    /// A line holds something else than digits.
    #[error(
        "line {line}, column {column}: {found} is not a hexadecimal digit; a line is {} of them, blank, or begins with #",
        2 * RECORD_BYTES
    )]
    Digit {
        /// The line, from 1.
        line: u64,
        /// The byte within it, from 1.
        column: u64,
        /// The byte: as a character in quotes, or its number.
        found: String,
    },
    /// A line holds another number of digits than a record.
    #[error(
        "line {line}: {digits} hexadecimal digits, a record has {}; put one record on each line, and the whole of it",
        2 * RECORD_BYTES
    )]
    Digits {
        /// The line, from 1.
        line: u64,
        /// The digits on it.
        digits: u64,
    },
    /// The container is well-formed and has nothing in it.
    #[error("the container has no entries; check what was to write it")]
    NoEntries,
    /// The container is malformed.
    #[error(transparent)]
    Container(#[from] ContainerError),
}

/// Where a record stands, for messages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place<'a> {
    /// Its number, from 0.
    pub index: u64,
    /// Its first byte in the file, from 0, where that is binary.
    pub offset: Option<u64>,
    /// Its line, from 1, where the file is text.
    pub line: Option<u64>,
    /// Its name, where the file has one.
    pub name: Option<&'a str>,
}

impl fmt::Display for Place<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "record {}", self.index)?;
        if let Some(name) = self.name {
            write!(f, " {name:?}")?;
        }
        if let Some(offset) = self.offset {
            write!(f, " at byte {offset}")?;
        }
        if let Some(line) = self.line {
            write!(f, " on line {line}")?;
        }
        Ok(())
    }
}

/// What is known of the records that one [`Source::read`] delivered, beside their words. It can be sent along
/// with them.
#[derive(Clone, Debug)]
pub struct Chunk {
    first: u64,
    records: usize,
    origin: Origin,
}

#[derive(Clone, Debug)]
enum Origin {
    Raw,
    Lines(Vec<u64>),
    Container(Arc<Container>),
}

impl Chunk {
    /// The number of the first record in the whole input, from 0.
    pub fn first(&self) -> u64 {
        self.first
    }

    /// How many records there are; at least one.
    pub fn records(&self) -> usize {
        self.records
    }

    /// Where record `i` of this chunk stands.
    ///
    /// # Panics
    /// When `i` is not below [`Chunk::records`].
    pub fn place(&self, i: usize) -> Place<'_> {
        assert!(i < self.records, "record {i} of a chunk of {}", self.records);
        let index = self.first + i as u64;
        let bare = Place { index, offset: None, line: None, name: None };
        match &self.origin {
            Origin::Raw => Place { offset: Some(index * RECORD_BYTES as u64), ..bare },
            Origin::Lines(lines) => Place { line: Some(lines[i]), ..bare },
            Origin::Container(container) => {
                let entry = index as usize; // fits: the container is in memory
                let (offset, name) = (container.record_offset(entry), container.name(entry));
                Place { offset: Some(offset), name: Some(name), ..bare }
            }
        }
    }

    /// The name of record `i` of this chunk, where the file has one.
    ///
    /// # Panics
    /// When `i` is not below [`Chunk::records`].
    pub fn name(&self, i: usize) -> Option<&str> {
        self.place(i).name
    }
}

/// The reader with the bytes that detection took from it put back.
type Input<R> = io::Chain<Cursor<Vec<u8>>, R>;

/// Records of one input, in order, a chunk at a time.
#[derive(Debug)]
pub struct Source<R> {
    format: Format,
    next: u64,
    reader: Reader<R>,
}

#[derive(Debug)]
enum Reader<R> {
    Raw(raw::Reader<Input<R>>),
    Hex(hex::Reader<Input<R>>),
    Container(Arc<Container>),
}

impl<R: Read> Source<R> {
    /// Looks at the first bytes; of a container, reads and checks the whole. The reader needs no buffer of its own.
    ///
    /// # Errors
    /// [`SourceError`]: nothing there, an unreadable input, or a malformed container.
    pub fn open(mut reader: R, format: Format) -> Result<Self, SourceError> {
        let mut head = Vec::with_capacity(HEAD);
        let io = |error| SourceError::Io { offset: 0, error };
        reader.by_ref().take(HEAD as u64).read_to_end(&mut head).map_err(io)?;
        if head.is_empty() {
            return Err(SourceError::Empty);
        }
        let format = if format == Format::Auto { Format::detect(&head) } else { format };
        let input = Cursor::new(head).chain(reader);
        let reader = match format {
            Format::Db => match Container::read(input)? {
                container if container.is_empty() => return Err(SourceError::NoEntries),
                container => Reader::Container(Arc::new(container)),
            },
            Format::Hex => Reader::Hex(hex::Reader::new(input)),
            Format::Raw | Format::Auto => Reader::Raw(raw::Reader::new(input)),
        };
        Ok(Self { format, next: 0, reader })
    }

    /// The format, never [`Format::Auto`].
    pub fn format(&self) -> Format {
        self.format
    }

    /// How many records the input has, where that is known before its end.
    pub fn total(&self) -> Option<u64> {
        match &self.reader {
            Reader::Container(container) => Some(container.len() as u64),
            Reader::Raw(_) | Reader::Hex(_) => None,
        }
    }

    /// When the container was written, in seconds since 1970; `None` for other formats.
    pub fn time(&self) -> Option<u64> {
        match &self.reader {
            Reader::Container(container) => Some(container.time()),
            Reader::Raw(_) | Reader::Hex(_) => None,
        }
    }

    /// Fills `words` with as many whole records as fit and are left, six words each, and tells what it delivered;
    /// `None` at the end. Words beyond those records are left in no particular state.
    ///
    /// Raw records go from the reader straight into `words`, in reads as large as `words`.
    ///
    /// # Errors
    /// [`SourceError`] with the place; the records of this call are lost then, and the source is of no more use.
    ///
    /// # Panics
    /// When `words` has no room for one record.
    pub fn read(&mut self, words: &mut [u32]) -> Result<Option<Chunk>, SourceError> {
        let room = words.len() / RECORD_WORDS;
        assert!(room > 0, "{} words have no room for a record of {RECORD_WORDS}", words.len());
        let words = &mut words[..room * RECORD_WORDS];
        let (records, origin) = match &mut self.reader {
            Reader::Raw(raw) => (raw.read(words)?, Origin::Raw),
            Reader::Hex(hex) => {
                let lines = hex.read(words)?;
                (lines.len(), Origin::Lines(lines))
            }
            Reader::Container(container) => {
                let first = self.next as usize; // fits: the container is in memory
                let entries = first..container.len().min(first + room);
                for (entry, words) in entries.clone().zip(words.chunks_exact_mut(RECORD_WORDS)) {
                    words.copy_from_slice(&record_words(container.record(entry)));
                }
                (entries.len(), Origin::Container(Arc::clone(container)))
            }
        };
        let first = self.next;
        self.next += records as u64;
        Ok((records > 0).then_some(Chunk { first, records, origin }))
    }
}

#[cfg(test)]
mod tests;
