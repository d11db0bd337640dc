//! Frames: how a message becomes bytes, and how it is found again among bytes of any kind.
//!
//! ```text
//! 0x7E  body  0x7E          body = kind:8  sequence:8  session:16  payload: n words  crc:32
//! ```
//!
//! A receiver needs no state but the body so far: whatever came before, it is back in step at the next flag.

/// Ends a frame and begins the next one.
pub const FLAG: u8 = 0x7E;

/// The byte after it is to be XORed with [`ESCAPED`].
pub const ESCAPE: u8 = 0x7D;

/// What flags and escapes within a body are XORed with.
pub const ESCAPED: u8 = 0x20;

/// Bytes of a body without payload: kind, sequence, session, checksum.
pub const EMPTY_BODY: usize = 8;

/// What a frame is.
pub mod kind {
    /// The host begins a session.
    pub const OPEN: u8 = 0x01;
    /// The host gives a command.
    pub const REQUEST: u8 = 0x02;
    /// The board answers OPEN.
    pub const IDENTITY: u8 = 0x81;
    /// The board answers a request.
    pub const RESPONSE: u8 = 0x82;
    /// The board misses a request.
    pub const GAP: u8 = 0x83;
}

/// A message of the link.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Frame {
    /// One of [`kind`]; a decoder gives others, too.
    pub kind: u8,
    /// The number of the request, wrapping.
    pub sequence: u8,
    /// The session that the host has drawn.
    pub session: u16,
    /// The words.
    pub payload: Vec<u32>,
}

impl Frame {
    /// Appends the bytes of the frame, from flag to flag.
    pub fn encode(&self, bytes: &mut Vec<u8>) {
        let mut body = Vec::with_capacity(EMPTY_BODY + 4 * self.payload.len());
        body.extend([self.kind, self.sequence]);
        body.extend(self.session.to_le_bytes());
        self.payload.iter().for_each(|word| body.extend(word.to_le_bytes()));
        let crc = crc32fast::hash(&body);
        body.extend(crc.to_le_bytes());
        bytes.reserve(body.len() + body.len() / 16 + 2);
        bytes.push(FLAG);
        for byte in body {
            match byte {
                FLAG | ESCAPE => bytes.extend([ESCAPE, byte ^ ESCAPED]),
                _ => bytes.push(byte),
            }
        }
        bytes.push(FLAG);
    }

    /// The bytes of the frame.
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut bytes = Vec::new();
        self.encode(&mut bytes);
        bytes
    }

    /// The frame of an unescaped body whose length and checksum are right.
    fn of_body(body: &[u8]) -> Option<Self> {
        if body.len() < EMPTY_BODY || !body.len().is_multiple_of(4) {
            return None;
        }
        let (content, crc) = body.split_at(body.len() - 4);
        if crc32fast::hash(content).to_le_bytes() != *crc {
            return None;
        }
        let word = |bytes: &[u8]| u32::from_le_bytes([bytes[0], bytes[1], bytes[2], bytes[3]]);
        let session = u16::from_le_bytes([content[2], content[3]]);
        let payload = content[4..].chunks_exact(4).map(word).collect();
        Some(Self { kind: content[0], sequence: content[1], session, payload })
    }
}

/// Finds frames in a stream of bytes.
#[derive(Clone, Debug)]
pub struct Decoder {
    /// The unescaped body so far; longer than `limit` it is cut off and no frame any more.
    body: Vec<u8>,
    limit: usize,
    escaped: bool,
    errors: u64,
}

impl Decoder {
    /// A decoder of frames with at most so many words of payload.
    pub fn new(payload_words: usize) -> Self {
        Self { body: Vec::new(), limit: EMPTY_BODY + 4 * payload_words, escaped: false, errors: 0 }
    }

    /// Drops bodies with more words of payload from now on.
    pub fn set_limit(&mut self, payload_words: usize) {
        self.limit = EMPTY_BODY + 4 * payload_words;
    }

    /// Takes a byte; a frame when the byte ends one that is right.
    pub fn push(&mut self, byte: u8) -> Option<Frame> {
        match byte {
            FLAG => self.end(),
            ESCAPE => {
                self.escaped = true;
                None
            }
            _ => {
                // One byte more than the limit shows that there were too many.
                if self.body.len() <= self.limit {
                    let flip = if self.escaped { ESCAPED } else { 0 };
                    self.body.push(byte ^ flip);
                }
                self.escaped = false;
                None
            }
        }
    }

    /// Takes bytes and appends the frames that end in them.
    pub fn extend(&mut self, bytes: &[u8], frames: &mut Vec<Frame>) {
        frames.extend(bytes.iter().filter_map(|&byte| self.push(byte)));
    }

    /// Bodies that were dropped: checksum, length, a lone escape.
    pub fn errors(&self) -> u64 {
        self.errors
    }

    fn end(&mut self) -> Option<Frame> {
        let escaped = std::mem::take(&mut self.escaped);
        let frame = match escaped || self.body.len() > self.limit {
            true => None,
            false => Frame::of_body(&self.body),
        };
        // Between two flags there is nothing to drop.
        if frame.is_none() && (escaped || !self.body.is_empty()) {
            self.errors += 1;
        }
        self.body.clear();
        frame
    }
}

#[cfg(test)]
#[path = "frame/tests.rs"]
mod tests;
