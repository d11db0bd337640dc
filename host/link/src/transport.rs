//! What carries bytes to a board and back.

use crate::board::{Activity, Board};
use std::collections::VecDeque;
use std::io;
use std::sync::LazyLock;
use std::time::{Duration, Instant};

/// The start of the clock of transports that have no other.
static START: LazyLock<Instant> = LazyLock::new(Instant::now);

/// A line to a board: bytes, and a clock.
pub trait Transport: Send {
    /// Waits at most this long for bytes and reads some; 0 when none came.
    ///
    /// # Errors
    /// When the line is gone; its end is [`io::ErrorKind::UnexpectedEof`].
    fn read(&mut self, buffer: &mut [u8], patience: Duration) -> io::Result<usize>;

    /// Writes all of these bytes.
    ///
    /// # Errors
    /// When the line is gone, or does not take them within a bounded time.
    fn write(&mut self, bytes: &[u8]) -> io::Result<()>;

    /// The time by which waiting is measured, from any start.
    fn now(&self) -> Duration {
        START.elapsed()
    }

    /// The time that a byte takes on the line, where it matters beside the round trip.
    fn byte_time(&self) -> Duration {
        Duration::ZERO
    }
}

impl<T: Transport + ?Sized> Transport for Box<T> {
    fn read(&mut self, buffer: &mut [u8], patience: Duration) -> io::Result<usize> {
        (**self).read(buffer, patience)
    }

    fn write(&mut self, bytes: &[u8]) -> io::Result<()> {
        (**self).write(bytes)
    }

    fn now(&self) -> Duration {
        (**self).now()
    }

    fn byte_time(&self) -> Duration {
        (**self).byte_time()
    }
}

/// A board in this process at the end of a line whose clock counts bytes and waiting alone: hours pass at once, and in the
/// same way each time.
pub struct Loopback<B> {
    board: B,
    bytes: VecDeque<u8>,
    answer: Vec<u8>,
    now: Duration,
}

/// The time of a byte on such a line: about that of a megabaud.
const BYTE: Duration = Duration::from_micros(10);

/// The time for which a board works at a time.
const WORK: Duration = Duration::from_micros(50);

impl<B: Board> Loopback<B> {
    /// This board.
    pub fn new(board: B) -> Self {
        Self { board, bytes: VecDeque::new(), answer: Vec::new(), now: Duration::ZERO }
    }

    /// The board.
    pub fn board(&self) -> &B {
        &self.board
    }

    fn exchange(&mut self, bytes: &[u8]) -> io::Result<Activity> {
        let activity = self.board.exchange(bytes, &mut self.answer).map_err(io::Error::other)?;
        self.bytes.extend(self.answer.drain(..));
        Ok(activity)
    }
}

impl<B: Board> Transport for Loopback<B> {
    fn read(&mut self, buffer: &mut [u8], patience: Duration) -> io::Result<usize> {
        let end = self.now + patience;
        while self.bytes.is_empty() && self.now < end {
            // A board that works takes some time; one that waits does so until the end.
            let wait = match self.exchange(&[])? {
                Activity::Busy => WORK,
                Activity::Idle => patience,
            };
            if self.bytes.is_empty() {
                self.now = (self.now + wait).min(end);
            }
        }
        let count = buffer.len().min(self.bytes.len());
        for (to, byte) in buffer.iter_mut().zip(self.bytes.drain(..count)) {
            *to = byte;
        }
        self.now += BYTE * count as u32; // at most the buffer's length
        Ok(count)
    }

    fn write(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.now += BYTE * bytes.len() as u32;
        self.exchange(bytes).map(drop)
    }

    fn now(&self) -> Duration {
        self.now
    }

    fn byte_time(&self) -> Duration {
        BYTE
    }
}
