//! A board behind two character devices, as the XDMA driver makes them: one takes bytes, the other gives some.
//!
//! Such devices block, and not all can be polled. So a thread reads and another writes; what blocks for ever keeps its thread
//! and nobody else waiting.

use accel_link::Transport;
use std::fs::{File, OpenOptions};
use std::io::{self, ErrorKind, Read as _, Write as _};
use std::path::Path;
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, SyncSender, channel, sync_channel};
use std::thread;
use std::time::Duration;

/// How long the devices may take to open: a FIFO waits for its other side.
const OPEN: Duration = Duration::from_secs(5);

/// How long the board may take to take bytes.
const WRITE: Duration = Duration::from_secs(10);

/// Writes that may wait.
const AHEAD: usize = 16;

/// Two devices.
pub(super) struct Pipes {
    from_board: Receiver<io::Result<Vec<u8>>>,
    to_board: SyncSender<Vec<u8>>,
    /// How each write went.
    written: Receiver<io::Result<()>>,
    /// What came and was not read.
    rest: Vec<u8>,
}

/// Opens both devices, in any order.
pub(super) fn open(to_board: &Path, from_board: &Path) -> io::Result<Pipes> {
    let (opened, openings) = channel();
    let (came_sender, came) = channel();
    let (to_sender, to_receiver) = sync_channel(AHEAD);
    let (written_sender, written) = channel();
    let (path, report) = (from_board.to_owned(), opened.clone());
    spawn("board reader", move || {
        if let Some(file) = reported(File::open(path), &report) {
            read(file, &came_sender);
        }
    })?;
    let path = to_board.to_owned();
    spawn("board writer", move || {
        if let Some(file) = reported(OpenOptions::new().write(true).open(path), &opened) {
            write(file, &to_receiver, &written_sender);
        }
    })?;
    for _ in 0..2 {
        let late = || io::Error::new(ErrorKind::TimedOut, format!("no opening within {} s", OPEN.as_secs()));
        openings.recv_timeout(OPEN).map_err(|_| late())??;
    }
    Ok(Pipes { from_board: came, to_board: to_sender, written, rest: Vec::new() })
}

fn spawn(name: &str, run: impl FnOnce() + Send + 'static) -> io::Result<()> {
    thread::Builder::new().name(name.to_owned()).spawn(run).map(drop)
}

/// Tells how the opening went; the file when it is open and somebody still waits for it.
fn reported(file: io::Result<File>, report: &Sender<io::Result<()>>) -> Option<File> {
    let (file, outcome) = match file {
        Ok(file) => (Some(file), Ok(())),
        Err(error) => (None, Err(error)),
    };
    report.send(outcome).ok().and(file)
}

/// Reads until the device ends or nobody listens.
fn read(mut file: File, came: &Sender<io::Result<Vec<u8>>>) {
    let mut buffer = vec![0; 64 << 10];
    loop {
        let told = match file.read(&mut buffer) {
            Ok(0) => Err(io::Error::new(ErrorKind::UnexpectedEof, "the device that gives bytes has ended")),
            Ok(count) => Ok(buffer[..count].to_vec()),
            // A driver may give up waiting by itself.
            Err(error) if super::tcp::is_patience(error.kind()) => Ok(Vec::new()),
            Err(error) => Err(error),
        };
        let over = told.is_err();
        if came.send(told).is_err() || over {
            return;
        }
    }
}

/// Writes until an error or until nobody sends any.
fn write(mut file: File, to_board: &Receiver<Vec<u8>>, written: &Sender<io::Result<()>>) {
    while let Ok(bytes) = to_board.recv() {
        let outcome = file.write_all(&bytes);
        let over = outcome.is_err();
        if written.send(outcome).is_err() || over {
            return;
        }
    }
}

impl Transport for Pipes {
    fn read(&mut self, buffer: &mut [u8], patience: Duration) -> io::Result<usize> {
        if self.rest.is_empty() {
            self.rest = match self.from_board.recv_timeout(patience) {
                Ok(came) => came?,
                Err(RecvTimeoutError::Timeout) => return Ok(0),
                Err(RecvTimeoutError::Disconnected) => {
                    return Err(io::Error::new(ErrorKind::UnexpectedEof, "its reader has ended"));
                }
            };
        }
        let count = buffer.len().min(self.rest.len());
        buffer[..count].copy_from_slice(&self.rest[..count]);
        self.rest.drain(..count);
        Ok(count)
    }

    fn write(&mut self, bytes: &[u8]) -> io::Result<()> {
        let gone = || io::Error::new(ErrorKind::BrokenPipe, "its writer has ended");
        self.to_board.send(bytes.to_vec()).map_err(|_| gone())?;
        match self.written.recv_timeout(WRITE) {
            Ok(outcome) => outcome,
            Err(RecvTimeoutError::Timeout) => {
                Err(io::Error::new(ErrorKind::TimedOut, "the device that takes bytes takes none"))
            }
            Err(RecvTimeoutError::Disconnected) => Err(gone()),
        }
    }
}
