//! Headers and numbers of NPY files, versions 1 to 3.

use std::io::Read;

/// The first bytes.
pub(crate) const MAGIC: &[u8] = b"\x93NUMPY";

/// The longest header, in bytes.
const LONGEST: usize = 1 << 16;

/// What the numbers are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Kind {
    /// `f`, `i`, `u` or `b`.
    letter: u8,
    /// 1, 2, 4 or 8 bytes.
    pub(crate) size: usize,
    big_endian: bool,
}

/// What stands before the numbers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Header {
    pub(crate) kind: Kind,
    pub(crate) fortran: bool,
    pub(crate) shape: Vec<u64>,
}

impl Header {
    /// Reads up to the first number.
    pub(crate) fn read(input: &mut impl Read) -> Result<Self, String> {
        let mut start = [0; 10];
        take(input, &mut start)?;
        if !start.starts_with(MAGIC) {
            return Err("does not begin like an NPY file".to_owned());
        }
        let mut length = usize::from(u16::from_le_bytes([start[8], start[9]]));
        match start[6] {
            1 => {}
            2 | 3 => {
                let mut more = [0; 2];
                take(input, &mut more)?;
                length |= usize::from(u16::from_le_bytes(more)) << 16;
            }
            version => return Err(format!("is of NPY version {version}, versions 1 to 3 are known")),
        }
        if length > LONGEST {
            return Err(format!("has a header of {length} bytes, the limit is {LONGEST}"));
        }
        let mut text = vec![0; length];
        take(input, &mut text)?;
        let text = str::from_utf8(&text).map_err(|_| "has a header that is not text".to_owned())?;
        Self::parse(text)
    }

    /// The header in a Python dictionary with just the three keys.
    fn parse(text: &str) -> Result<Self, String> {
        let bad = || format!("has a header that can't be understood: {}", crate::error::shown(text.trim()));
        let (mut kind, mut fortran, mut shape) = (None, None, None);
        let mut rest =
            text.trim().strip_prefix('{').and_then(|t| t.strip_suffix('}')).ok_or_else(bad)?.trim();
        while !rest.is_empty() {
            let (key, value) = quoted(rest).ok_or_else(bad)?;
            let value = value.trim_start().strip_prefix(':').ok_or_else(bad)?.trim_start();
            rest = match key {
                "descr" if kind.is_none() => {
                    if value.starts_with('[') {
                        return Err("holds records with fields; save a plain array of numbers".to_owned());
                    }
                    let (descr, rest) = quoted(value).ok_or_else(bad)?;
                    kind = Some(Kind::parse(descr)?);
                    rest
                }
                "fortran_order" if fortran.is_none() => {
                    let (truth, rest) = match value.strip_prefix("True") {
                        Some(rest) => (true, rest),
                        None => (false, value.strip_prefix("False").ok_or_else(bad)?),
                    };
                    fortran = Some(truth);
                    rest
                }
                "shape" if shape.is_none() => {
                    let (list, rest) =
                        value.strip_prefix('(').and_then(|v| v.split_once(')')).ok_or_else(bad)?;
                    let numbers = list.split(',').map(str::trim).filter(|n| !n.is_empty());
                    shape = Some(numbers.map(|n| n.parse().map_err(|_| bad())).collect::<Result<_, _>>()?);
                    rest
                }
                _ => return Err(bad()),
            };
            rest = rest.trim_start();
            rest = match rest.strip_prefix(',') {
                Some(more) => more.trim_start(),
                None if rest.is_empty() => rest,
                None => return Err(bad()),
            };
        }
        match (kind, fortran, shape) {
            (Some(kind), Some(fortran), Some(shape)) => Ok(Self { kind, fortran, shape }),
            _ => Err(bad()),
        }
    }
}

/// A text in single quotes, and what follows it.
fn quoted(text: &str) -> Option<(&str, &str)> {
    text.strip_prefix('\'')?.split_once('\'')
}

fn take(input: &mut impl Read, bytes: &mut [u8]) -> Result<(), String> {
    input.read_exact(bytes).map_err(|error| match error.kind() {
        std::io::ErrorKind::UnexpectedEof => "ends within its header: the file is cut short".to_owned(),
        _ => error.to_string(),
    })
}

impl Kind {
    fn parse(descr: &str) -> Result<Self, String> {
        let (order, letter, size) = match *descr.as_bytes() {
            [order @ (b'<' | b'>' | b'|' | b'='), letter, size @ b'1'..=b'8'] => {
                (order, letter, usize::from(size - b'0'))
            }
            _ => (0, 0, 0),
        };
        match (letter, size) {
            (b'f', 4 | 8) | (b'i' | b'u', 1 | 2 | 4 | 8) | (b'b', 1) => {
                let native = order == b'=' && cfg!(target_endian = "big");
                Ok(Self { letter, size, big_endian: order == b'>' || native })
            }
            _ => Err(format!(
                "holds {}, known are f4, f8, i1 to i8, u1 to u8 and b1: convert it with astype('f8')",
                crate::error::shown(descr)
            )),
        }
    }

    /// The number in the first bytes; whole numbers of more than 53 bits are rounded.
    ///
    /// # Panics
    /// When there are fewer bytes than the number has.
    pub(crate) fn number(self, bytes: &[u8]) -> f64 {
        let word = self.word(bytes);
        match (self.letter, self.size) {
            (b'f', 8) => f64::from_bits(word),
            (b'f', _) => f64::from(f32::from_bits(word as u32)), // four bytes
            (b'i', _) => self.signed(word) as f64,               // rounds
            (b'b', _) => f64::from(u8::from(word != 0)),
            _ => word as f64, // rounds
        }
    }

    /// The number as a text, without a fraction where it has none.
    ///
    /// # Panics
    /// When there are fewer bytes than the number has.
    pub(crate) fn text(self, bytes: &[u8]) -> String {
        match self.letter {
            b'i' => self.signed(self.word(bytes)).to_string(),
            b'u' => self.word(bytes).to_string(),
            _ => self.number(bytes).to_string(),
        }
    }

    /// The bits of the number, the others zero.
    fn word(self, bytes: &[u8]) -> u64 {
        const LONG: &str = "the number has so many bytes";
        let word = match self.size {
            1 => u64::from(bytes[0]),
            2 => u64::from(u16::from_le_bytes(*bytes.first_chunk().expect(LONG))),
            4 => u64::from(u32::from_le_bytes(*bytes.first_chunk().expect(LONG))),
            _ => u64::from_le_bytes(*bytes.first_chunk().expect(LONG)),
        };
        if self.big_endian { word.swap_bytes() >> self.unused() } else { word }
    }

    fn signed(self, word: u64) -> i64 {
        (word << self.unused()) as i64 >> self.unused() // the sign is extended
    }

    /// The bits of a word that the number does not have.
    fn unused(self) -> u32 {
        64 - 8 * self.size as u32 // at most 56
    }
}
