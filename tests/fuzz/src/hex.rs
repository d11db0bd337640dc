//! The hexadecimal reader agrees with one that splits the whole text into lines.
#![no_main]

use accel_descriptors::source::{Format, RECORD_WORDS, Source};
use libfuzzer_sys::fuzz_target;
use std::io::Read;

/// Hands out a few bytes at a time, so that lines and digits are cut anywhere.
struct Dripping<'a>(&'a [u8]);

impl Read for Dripping<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        let length = buffer.len().min(5);
        self.0.read(&mut buffer[..length])
    }
}

/// The records, or `None` for an error.
fn streamed(bytes: &[u8]) -> Option<Vec<(u64, Vec<u32>)>> {
    let fail = |error: accel_descriptors::source::SourceError| assert!(!error.to_string().contains('\n'));
    let mut source = Source::open(Dripping(bytes), Format::Hex).map_err(fail).ok()?;
    let mut words = [0; 3 * RECORD_WORDS];
    let mut records = Vec::new();
    while let Some(chunk) = source.read(&mut words).map_err(fail).ok()? {
        for (i, record) in words.chunks(RECORD_WORDS).take(chunk.records()).enumerate() {
            records.push((chunk.place(i).line.expect("a line of text"), record.to_vec()));
        }
    }
    Some(records)
}

/// The same, the obvious way.
fn obvious(bytes: &[u8]) -> Option<Vec<(u64, Vec<u32>)>> {
    let mut records = Vec::new();
    for (line, number) in bytes.split(|&b| b == b'\n').zip(1..) {
        let code = line.split(|&b| b == b'#').next().expect("split gives at least one part");
        let mut digits: Vec<u8> = code.iter().copied().filter(|b| !b.is_ascii_whitespace()).collect();
        if digits.is_empty() {
            continue;
        }
        if digits.starts_with(b"0x") || digits.starts_with(b"0X") {
            digits.drain(..2);
        }
        if digits.len() != 8 * RECORD_WORDS {
            return None;
        }
        let word = |digits: &[u8]| {
            let text =
                std::str::from_utf8(digits).ok().filter(|t| t.bytes().all(|b| b.is_ascii_hexdigit()))?;
            u32::from_str_radix(text, 16).ok().map(u32::swap_bytes)
        };
        records.push((number, digits.chunks(8).map(word).collect::<Option<_>>()?));
    }
    (!records.is_empty()).then_some(records)
}

fuzz_target!(|bytes: &[u8]| {
    assert_eq!(streamed(bytes), obvious(bytes));
});
