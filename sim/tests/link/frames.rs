//! Frames as LINK.md defines them, written plainly.

use std::mem::take;

pub const OPEN: u8 = 0x01;
pub const REQUEST: u8 = 0x02;
pub const IDENTITY: u8 = 0x81;
pub const RESPONSE: u8 = 0x82;
pub const GAP: u8 = 0x83;

/// A frame between its flags.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Frame {
    pub kind: u8,
    pub sequence: u8,
    pub session: u16,
    pub payload: Vec<u32>,
}

/// CRC-32/ISO-HDLC, bit by bit.
pub fn crc32(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(!0, |crc, &byte| {
        (0..8).fold(crc ^ u32::from(byte), |c, _| if c & 1 == 1 { c >> 1 ^ 0xEDB8_8320 } else { c >> 1 })
    })
}

/// A body with its checksum, stuffed, between flags.
pub fn wrap(body: &[u8]) -> Vec<u8> {
    let mut bytes = vec![0x7E];
    for &byte in body.iter().chain(&crc32(body).to_le_bytes()) {
        match byte {
            0x7E | 0x7D => bytes.extend([0x7D, byte ^ 0x20]),
            _ => bytes.push(byte),
        }
    }
    bytes.push(0x7E);
    bytes
}

impl Frame {
    pub fn body(&self) -> Vec<u8> {
        let mut body = vec![self.kind, self.sequence];
        body.extend(self.session.to_le_bytes());
        body.extend(self.payload.iter().flat_map(|word| word.to_le_bytes()));
        body
    }

    pub fn bytes(&self) -> Vec<u8> {
        wrap(&self.body())
    }
}

/// From bytes to frames.
#[derive(Default)]
pub struct Deframer {
    body: Vec<u8>,
    escaped: bool,
    any: bool,
}

impl Deframer {
    /// A frame, an error, or neither, after a further byte.
    pub fn push(&mut self, byte: u8, payload_words: usize) -> Option<Result<Frame, ()>> {
        if byte != 0x7E {
            self.any = true;
            match byte {
                _ if take(&mut self.escaped) => self.body.push(byte ^ 0x20),
                0x7D => self.escaped = true,
                _ => self.body.push(byte),
            }
            return None;
        }
        let body = take(&mut self.body);
        let lone = take(&mut self.escaped);
        take(&mut self.any).then(|| {
            let length = body.len();
            if lone || length < 8 || length % 4 != 0 || length > 8 + 4 * payload_words {
                return Err(());
            }
            let (inside, crc) = body.split_at(length - 4);
            if crc32(inside).to_le_bytes() != *crc {
                return Err(());
            }
            let words = inside[4..].chunks_exact(4);
            Ok(Frame {
                kind: inside[0],
                sequence: inside[1],
                session: u16::from_le_bytes([inside[2], inside[3]]),
                payload: words.map(|w| u32::from_le_bytes(w.try_into().unwrap())).collect(),
            })
        })
    }
}
