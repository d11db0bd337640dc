//! The database container: named records and an index of them.
//!
//! All numbers are big-endian. A header of 22 bytes: `TCPDB\x02`, u32 number of entries, u64 Unix time, u32 bytes
//! of the index. Then the entries: u16 length of the name, the name in UTF-8, the 24 bytes of the record. Then
//! the index, an item for each entry: u16 length of the name, the name, u64 position in the file of the entry
//! with that name. So the header alone tells the size of the file.

use crate::record::Record;
use accel_kernels::descriptor_validation::RECORD_BYTES;
use std::collections::HashSet;
use std::io::{self, Read, Write};
use std::ops::Range;

/// The first bytes of a container.
pub const MAGIC: [u8; 6] = *b"TCPDB\x02";

/// The largest container that is read, in bytes: it is held in memory.
pub const LIMIT: u64 = 1 << 30;

const HEADER: usize = 22;
/// Bytes of an entry beside its name.
const ENTRY: usize = 2 + RECORD_BYTES;
/// Bytes of an item of the index beside its name.
const ITEM: usize = 2 + 8;

/// Why a container can't be read.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ContainerError {
    /// The reader failed.
    #[error("byte {offset}: {error}")]
    Io {
        /// How many bytes had been read.
        offset: u64,
        /// What the system says.
        error: io::Error,
    },
    /// It begins otherwise.
    #[error("begins with {found}, a container begins with 544350444202 (TCPDB, version 2)")]
    Magic {
        /// The first bytes, in hexadecimal.
        found: String,
    },
    /// It ends within the header.
    #[error("ends after {found} bytes, within the container's header of {HEADER}: the file is cut short")]
    Header {
        /// Bytes there are.
        found: usize,
    },
    /// The two sizes of the header contradict each other.
    #[error(
        "the header (bytes 6 to 21) says {count} entries and an index of {index} bytes, but their index has {} to {}: \
         the count or the index size is wrong",
        range.start,
        range.end - 1
    )]
    IndexSize {
        /// Number of entries.
        count: u32,
        /// Bytes of the index.
        index: u32,
        /// What the index of so many entries can have.
        range: Range<u64>,
    },
    /// It is larger than can be held.
    #[error(
        "the header says {count} entries in {size} bytes, the limit is {LIMIT} bytes: split the container"
    )]
    TooLarge {
        /// Number of entries.
        count: u32,
        /// The size that follows from the header.
        size: u64,
    },
    /// It is shorter than its header says.
    #[error(
        "ends at byte {found}: {count} entries with an index of {index} bytes make {size} bytes; \
         the file is cut short, or its count or index size is wrong"
    )]
    Short {
        /// Bytes there are.
        found: u64,
        /// Number of entries.
        count: u32,
        /// Bytes of the index.
        index: u32,
        /// The size that follows.
        size: u64,
    },
    /// It is longer than its header says.
    #[error(
        "goes on after byte {size}: {count} entries with an index of {index} bytes end there; \
         something is appended, or the count or index size is wrong"
    )]
    Long {
        /// Number of entries.
        count: u32,
        /// Bytes of the index.
        index: u32,
        /// The size that follows.
        size: u64,
    },
    /// An entry or an item of the index does not end before its part of the file does.
    #[error(
        "{what} {number} at byte {offset} does not end by byte {end}, where its part of the file does: \
         its name length, the count or the index size is wrong"
    )]
    Overrun {
        /// `entry` or `index item`.
        what: &'static str,
        /// Its number, from 0.
        number: usize,
        /// Where it begins.
        offset: usize,
        /// Where all of them end.
        end: usize,
    },
    /// Entries or index end before the place where they should.
    #[error(
        "the last {what} ends at byte {offset} instead of {end}: a name length, the count or the index size is wrong"
    )]
    Gap {
        /// `entry` or `index item`.
        what: &'static str,
        /// Where the last ends.
        offset: usize,
        /// Where it should end.
        end: usize,
    },
    /// A name is not text.
    #[error("{what} {number} at byte {offset}: its name {name:?} is not UTF-8")]
    NotUtf8 {
        /// `entry` or `index item`.
        what: &'static str,
        /// Its number, from 0.
        number: usize,
        /// Where it begins.
        offset: usize,
        /// The name with replacement characters.
        name: String,
    },
    /// Two entries have the same name.
    #[error("entry {number} at byte {offset}: its name {name:?} has been used before; names are unique")]
    Duplicate {
        /// The second entry's number, from 0.
        number: usize,
        /// Where it begins.
        offset: usize,
        /// The name.
        name: String,
    },
    /// An offset of the index is none of an entry.
    #[error("index item {number} at byte {at} ({name:?}): its offset {offset} is {problem}")]
    Offset {
        /// The item's number, from 0.
        number: usize,
        /// Where the item begins.
        at: usize,
        /// Its name.
        name: String,
        /// The offset.
        offset: u64,
        /// What is wrong with it.
        problem: String,
    },
}

/// A container in memory whose names, sizes and offsets have been checked. Its records have not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Container {
    time: u64,
    /// Header and entries; the index said nothing else and is gone.
    bytes: Vec<u8>,
    /// Where each entry begins; below [`LIMIT`].
    starts: Vec<u32>,
}

impl Container {
    /// Reads and checks a whole container, up to the end of the input. Memory grows with what really arrives.
    ///
    /// # Errors
    /// [`ContainerError`] with the place of the first fault.
    pub fn read(mut input: impl Read) -> Result<Self, ContainerError> {
        let mut bytes = Vec::new();
        append(&mut input, HEADER as u64, &mut bytes)?;
        let magic = &bytes[..bytes.len().min(MAGIC.len())];
        if !MAGIC.starts_with(magic) {
            let found = magic.iter().map(|b| format!("{b:02x}")).collect();
            return Err(ContainerError::Magic { found });
        }
        if bytes.len() < HEADER {
            return Err(ContainerError::Header { found: bytes.len() });
        }
        let (count, index) = (u32_at(&bytes, 6), u32_at(&bytes, 18));
        let time = u64_at(&bytes, 10);

        let range = u64::from(count) * ITEM as u64..u64::from(count) * (ITEM as u64 + 0xFFFF) + 1;
        if !range.contains(&u64::from(index)) {
            return Err(ContainerError::IndexSize { count, index, range });
        }
        let entries = HEADER as u64 + u64::from(index) + u64::from(count) * (ENTRY - ITEM) as u64;
        let size = entries + u64::from(index);
        if size > LIMIT {
            return Err(ContainerError::TooLarge { count, size });
        }
        // One byte more shows whether anything follows.
        append(&mut input, size + 1 - HEADER as u64, &mut bytes)?;
        let found = bytes.len() as u64;
        if found < size {
            return Err(ContainerError::Short { found, count, index, size });
        }
        if found > size {
            return Err(ContainerError::Long { count, index, size });
        }

        let entries = entries as usize; // below the limit
        let starts = walk(&bytes, "entry", HEADER..entries, count, ENTRY)?;
        let mut container = Self { time, bytes, starts };
        container.check_unique()?;
        container.check_index(entries)?;
        container.bytes.truncate(entries);
        Ok(container)
    }

    fn check_unique(&self) -> Result<(), ContainerError> {
        let mut seen = HashSet::with_capacity(self.len());
        for number in 0..self.len() {
            let name = self.name(number);
            if !seen.insert(name) {
                let offset = self.starts[number] as usize;
                return Err(ContainerError::Duplicate { number, offset, name: name.to_owned() });
            }
        }
        Ok(())
    }

    /// Every item of the index names an entry of its own.
    fn check_index(&self, entries: usize) -> Result<(), ContainerError> {
        let count = self.len() as u32; // it came as one
        let items = walk(&self.bytes, "index item", entries..self.bytes.len(), count, ITEM)?;
        let mut seen = vec![false; self.len()];
        for (number, &at) in items.iter().enumerate() {
            let at = at as usize;
            let name = name_at(&self.bytes, at);
            let offset = u64_at(&self.bytes, at + 2 + name.len());
            let fault =
                |problem| ContainerError::Offset { number, at, name: name.to_owned(), offset, problem };
            // The usual index has the order of the entries.
            let entry = match self.starts.get(number) {
                Some(&start) if u64::from(start) == offset => number,
                _ if offset < HEADER as u64 || offset >= entries as u64 => {
                    return Err(fault(format!(
                        "out of range: the entries are bytes {HEADER} to {}",
                        entries - 1
                    )));
                }
                _ => match self.starts.binary_search(&(offset as u32)) {
                    Ok(entry) => entry,
                    Err(after) => {
                        let owner = after - 1; // there is one: the offset is in range
                        let (start, name) = (self.starts[owner], self.name(owner));
                        return Err(fault(format!(
                            "within entry {owner} ({name:?}), which begins at byte {start}"
                        )));
                    }
                },
            };
            if self.name(entry) != name {
                return Err(fault(format!("that of entry {entry} ({:?})", self.name(entry))));
            }
            if std::mem::replace(&mut seen[entry], true) {
                return Err(fault(format!("that of entry {entry}, which an item before names already")));
            }
        }
        Ok(())
    }

    /// The number of entries.
    pub fn len(&self) -> usize {
        self.starts.len()
    }

    /// Whether there is no entry.
    pub fn is_empty(&self) -> bool {
        self.starts.is_empty()
    }

    /// When it was written, in seconds since 1970.
    pub fn time(&self) -> u64 {
        self.time
    }

    /// The name of an entry.
    ///
    /// # Panics
    /// When there is no such entry.
    pub fn name(&self, entry: usize) -> &str {
        name_at(&self.bytes, self.starts[entry] as usize)
    }

    /// The record of an entry.
    ///
    /// # Panics
    /// When there is no such entry.
    pub fn record(&self, entry: usize) -> &Record {
        let at = self.record_offset(entry) as usize; // below the limit
        self.bytes[at..].first_chunk().expect("an entry ends with its record")
    }

    /// The position in the file of the record of an entry.
    ///
    /// # Panics
    /// When there is no such entry.
    pub fn record_offset(&self, entry: usize) -> u64 {
        let start = self.starts[entry] as usize;
        (start + 2) as u64 + u64::from(u16_at(&self.bytes, start))
    }

    /// The entries, in their order.
    pub fn entries(&self) -> impl ExactSizeIterator<Item = (&str, &Record)> {
        (0..self.len()).map(|entry| (self.name(entry), self.record(entry)))
    }
}

/// Appends at most so many bytes of the input.
fn append(input: &mut impl Read, limit: u64, bytes: &mut Vec<u8>) -> Result<(), ContainerError> {
    let read = input.take(limit).read_to_end(bytes);
    read.map(drop).map_err(|error| ContainerError::Io { offset: bytes.len() as u64, error })
}

/// Where each of the `count` runs of name and `fixed` further bytes begins that fill this part of the file.
fn walk(
    bytes: &[u8],
    what: &'static str,
    part: Range<usize>,
    count: u32,
    fixed: usize,
) -> Result<Vec<u32>, ContainerError> {
    let Range { start: mut offset, end } = part;
    let mut starts = Vec::with_capacity(count as usize); // the bytes are there, at least ten of them for each
    for number in 0..count as usize {
        let length = if offset + fixed <= end { usize::from(u16_at(bytes, offset)) } else { end };
        let next = offset + fixed + length;
        if next > end {
            return Err(ContainerError::Overrun { what, number, offset, end });
        }
        let name = &bytes[offset + 2..offset + 2 + length];
        if std::str::from_utf8(name).is_err() {
            let name = String::from_utf8_lossy(name).into_owned();
            return Err(ContainerError::NotUtf8 { what, number, offset, name });
        }
        starts.push(offset as u32); // below the limit
        offset = next;
    }
    if offset != end {
        return Err(ContainerError::Gap { what, offset, end });
    }
    Ok(starts)
}

fn array_at<const N: usize>(bytes: &[u8], at: usize) -> [u8; N] {
    *bytes[at..].first_chunk().expect("sizes have been checked")
}

fn u16_at(bytes: &[u8], at: usize) -> u16 {
    u16::from_be_bytes(array_at(bytes, at))
}

fn u32_at(bytes: &[u8], at: usize) -> u32 {
    u32::from_be_bytes(array_at(bytes, at))
}

fn u64_at(bytes: &[u8], at: usize) -> u64 {
    u64::from_be_bytes(array_at(bytes, at))
}

/// The name, with its length before it, at this place.
fn name_at(bytes: &[u8], at: usize) -> &str {
    let length = usize::from(u16_at(bytes, at));
    std::str::from_utf8(&bytes[at + 2..at + 2 + length]).expect("names have been checked")
}

/// Why a container can't be written.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum WriteError {
    /// The writer failed.
    #[error(transparent)]
    Io(#[from] io::Error),
    /// A name is too long.
    #[error("the name {:?}… has {length} bytes, the limit is {}", .start, u16::MAX)]
    Name {
        /// Its first characters.
        start: String,
        /// Its length.
        length: usize,
    },
    /// Two entries have the same name.
    #[error("the name {0:?} is given twice; names are unique")]
    Duplicate(String),
    /// It would be larger than can be read again.
    #[error("{entries} entries make {size} bytes, the limit is {LIMIT}: split them")]
    TooLarge {
        /// Number of entries.
        entries: usize,
        /// The size that they make.
        size: u64,
    },
}

/// Writes a container of these entries, in their order, front to back, so that `out` may be a pipe. The same
/// entries and the same time, in seconds since 1970, give the same bytes.
///
/// # Errors
/// [`WriteError`]; all but a failing writer are found before the first byte.
pub fn write<N: AsRef<str>>(out: impl Write, time: u64, entries: &[(N, Record)]) -> Result<(), WriteError> {
    let mut seen = HashSet::with_capacity(entries.len());
    let mut index = 0;
    for (name, _) in entries {
        let name = name.as_ref();
        if u16::try_from(name.len()).is_err() {
            return Err(WriteError::Name { start: name.chars().take(20).collect(), length: name.len() });
        }
        if !seen.insert(name) {
            return Err(WriteError::Duplicate(name.to_owned()));
        }
        index += (ITEM + name.len()) as u64;
    }
    let size = HEADER as u64 + 2 * index + (entries.len() * (ENTRY - ITEM)) as u64;
    if size > LIMIT {
        return Err(WriteError::TooLarge { entries: entries.len(), size });
    }

    let mut out = io::BufWriter::new(out);
    out.write_all(&MAGIC)?;
    out.write_all(&(entries.len() as u32).to_be_bytes())?; // below the limit, and so is the index
    out.write_all(&time.to_be_bytes())?;
    out.write_all(&(index as u32).to_be_bytes())?;
    for (name, record) in entries {
        write_name(&mut out, name.as_ref())?;
        out.write_all(record)?;
    }
    let mut offset = HEADER as u64;
    for (name, _) in entries {
        let name = name.as_ref();
        write_name(&mut out, name)?;
        out.write_all(&offset.to_be_bytes())?;
        offset += (ENTRY + name.len()) as u64;
    }
    Ok(out.flush()?)
}

fn write_name(out: &mut impl Write, name: &str) -> io::Result<()> {
    out.write_all(&(name.len() as u16).to_be_bytes())?; // checked above
    out.write_all(name.as_bytes())
}

#[cfg(test)]
mod tests;
