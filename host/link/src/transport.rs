//! What carries bytes to a board and back.

use crate::board::Board;
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

impl<B: Board> Loopback<B> {
    /// This board.
    pub fn new(board: B) -> Self {
        Self { board, bytes: VecDeque::new(), answer: Vec::new(), now: Duration::ZERO }
    }

    /// The board.
    pub fn board(&self) -> &B {
        &self.board
    }

    fn exchange(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.board.exchange(bytes, &mut self.answer).map_err(io::Error::other)?;
        self.bytes.extend(self.answer.drain(..));
        Ok(())
    }
}

impl<B: Board> Transport for Loopback<B> {
    fn read(&mut self, buffer: &mut [u8], patience: Duration) -> io::Result<usize> {
        if self.bytes.is_empty() {
            self.exchange(&[])?;
        }
        let count = buffer.len().min(self.bytes.len());
        for (to, byte) in buffer.iter_mut().zip(self.bytes.drain(..count)) {
            *to = byte;
        }
        self.now += if count == 0 { patience } else { BYTE * count as u32 };
        Ok(count)
    }

    fn write(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.now += BYTE * bytes.len() as u32;
        self.exchange(bytes)
    }

    fn now(&self) -> Duration {
        self.now
    }

    fn byte_time(&self) -> Duration {
        BYTE
    }
}
