//! Raw records: no work for each of them, one large read for each chunk.

use crate::source::{RECORD_WORDS, SourceError};
use accel_kernels::descriptor_validation::RECORD_BYTES;
use std::io::{ErrorKind, Read};

#[derive(Debug)]
pub(crate) struct Reader<R> {
    input: R,
    offset: u64,
}

impl<R: Read> Reader<R> {
    pub(crate) fn new(input: R) -> Self {
        Self { input, offset: 0 }
    }

    /// Fills `words`, whole records, as far as the input reaches; returns the number of records.
    pub(crate) fn read(&mut self, words: &mut [u32]) -> Result<usize, SourceError> {
        let bytes: &mut [u8] = bytemuck::cast_slice_mut(words);
        let mut filled = 0;
        while filled < bytes.len() {
            match self.input.read(&mut bytes[filled..]) {
                Ok(0) => break,
                Ok(count) => filled += count,
                Err(error) if error.kind() == ErrorKind::Interrupted => {}
                Err(error) => return Err(SourceError::Io { offset: self.offset + filled as u64, error }),
            }
        }
        self.offset += filled as u64;
        let trailing = filled % RECORD_BYTES;
        if trailing > 0 {
            let offset = self.offset - trailing as u64;
            return Err(SourceError::Trailing { trailing, offset, records: offset / RECORD_BYTES as u64 });
        }
        let records = filled / RECORD_BYTES;
        for word in &mut words[..records * RECORD_WORDS] {
            *word = u32::from_le(*word); // no instruction at all on a little-endian machine
        }
        Ok(records)
    }
}
