//! Raw records of a regular file, any part of which can be read beside others.

use crate::source::{RECORD_WORDS, SourceError};
use accel_kernels::descriptor_validation::RECORD_BYTES;
use std::fs::File;
use std::io;
use std::os::unix::fs::FileExt as _;
use std::sync::Arc;

/// A regular file of raw records, and how far it has been given away.
#[derive(Debug)]
pub struct RawFile {
    file: Arc<File>,
    next: u64,
    bytes: u64,
}

/// Records of a [`RawFile`] that were given away and are still to be read.
#[derive(Debug)]
pub struct Part {
    file: Arc<File>,
    offset: u64,
    records: usize,
}

impl RawFile {
    /// The records from the beginning of this file on, whatever has been read from it before.
    ///
    /// # Errors
    /// [`SourceError::Io`] when the system does not tell its length.
    pub fn new(file: File) -> Result<Self, SourceError> {
        let bytes = length(&file, 0)?;
        Ok(Self { file: Arc::new(file), next: 0, bytes })
    }

    /// The next records, at most so many and at least one; `None` at the end of the file, as long as it is then.
    ///
    /// # Errors
    /// [`SourceError::Trailing`] in place of the last records where the file ends within one.
    ///
    /// # Panics
    /// When `most` is 0.
    pub fn next(&mut self, most: usize) -> Result<Option<Part>, SourceError> {
        assert!(most > 0, "a part has room for a record");
        if self.next == self.bytes {
            self.bytes = length(&self.file, self.next)?.max(self.next);
        }
        let room = most as u64 * RECORD_BYTES as u64;
        let taken = room.min(self.bytes - self.next);
        let trailing = taken as usize % RECORD_BYTES; // below `room`, which was a usize
        let offset = self.next;
        self.next += taken;
        if trailing > 0 {
            let offset = self.next - trailing as u64;
            return Err(SourceError::Trailing { trailing, offset, records: offset / RECORD_BYTES as u64 });
        }
        let records = taken as usize / RECORD_BYTES;
        Ok((records > 0).then(|| Part { file: Arc::clone(&self.file), offset, records }))
    }
}

impl Part {
    /// How many records there are; at least one.
    pub fn records(&self) -> usize {
        self.records
    }

    /// Reads the records into the front of `words`, six words each.
    ///
    /// # Errors
    /// [`SourceError::Io`] with the place: the file can't be read, or has become shorter meanwhile.
    ///
    /// # Panics
    /// When `words` has no room for them.
    pub fn read(self, words: &mut [u32]) -> Result<(), SourceError> {
        let words = &mut words[..self.records * RECORD_WORDS];
        self.file.read_exact_at(bytemuck::cast_slice_mut(words), self.offset).map_err(|error| {
            let error = match error.kind() {
                io::ErrorKind::UnexpectedEof => {
                    io::Error::new(error.kind(), "the file has become shorter while it was read")
                }
                _ => error,
            };
            SourceError::Io { offset: self.offset, error }
        })?;
        for word in words {
            *word = u32::from_le(*word); // no instruction at all on a little-endian machine
        }
        Ok(())
    }
}

fn length(file: &File, offset: u64) -> Result<u64, SourceError> {
    let about = file.metadata().map_err(|error| SourceError::Io { offset, error })?;
    Ok(about.len())
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Write as _;

    fn file(bytes: &[u8]) -> File {
        let mut file = tempfile::tempfile().unwrap();
        file.write_all(bytes).unwrap();
        file
    }

    /// The records of the file in parts of at most `most`, read in the reverse order.
    fn read(file: &mut RawFile, most: usize) -> Result<Vec<u32>, SourceError> {
        let mut parts = Vec::new();
        while let Some(part) = file.next(most)? {
            assert!((1..=most).contains(&part.records()));
            parts.push(part);
        }
        let mut words = vec![vec![]; parts.len()];
        for (part, words) in parts.into_iter().zip(&mut words).rev() {
            words.resize(part.records() * RECORD_WORDS, 0);
            part.read(words)?;
        }
        Ok(words.concat())
    }

    #[test]
    fn parts_of_any_size_read_in_any_order_are_the_file() {
        let bytes: Vec<u8> = (0..24 * 1000u32).map(|i| (i / 3) as u8).collect();
        let expected: Vec<u32> =
            bytes.as_chunks::<4>().0.iter().map(|&word| u32::from_le_bytes(word)).collect();
        for most in [1, 7, 999, 1000, 1001, usize::MAX / RECORD_BYTES] {
            assert_eq!(read(&mut RawFile::new(file(&bytes)).unwrap(), most).unwrap(), expected, "{most}");
        }
        assert_eq!(read(&mut RawFile::new(file(&[])).unwrap(), 5).unwrap(), [0; 0]);
    }

    #[test]
    fn bytes_after_the_last_record_are_named() {
        for (bytes, most) in [(24 * 10 + 5, 4), (24 * 10 + 5, 100), (23, 1), (24 * 8 + 23, 4)] {
            let error = read(&mut RawFile::new(file(&vec![1; bytes])).unwrap(), most).unwrap_err();
            let records = bytes / 24;
            let SourceError::Trailing { trailing, offset, records: found } = error else { panic!("{error}") };
            assert_eq!((trailing, offset, found), (bytes % 24, 24 * records as u64, records as u64));
        }
    }

    #[test]
    fn a_file_that_grows_is_read_to_its_end_and_one_that_shrinks_is_an_error() {
        let mut raw = RawFile::new(file(&[0; 240])).unwrap();
        assert_eq!(raw.next(10).unwrap().unwrap().records(), 10);
        (&*raw.file).write_all(&[0; 48]).unwrap();
        assert_eq!(raw.next(10).unwrap().unwrap().records(), 2);
        assert!(raw.next(10).unwrap().is_none());

        let mut raw = RawFile::new(file(&[0; 240])).unwrap();
        let part = raw.next(10).unwrap().unwrap();
        raw.file.set_len(100).unwrap();
        let error = part.read(&mut [0; 60]).unwrap_err().to_string();
        assert_eq!(error, "byte 0: the file has become shorter while it was read");
    }
}
