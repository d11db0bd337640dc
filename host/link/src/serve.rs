//! A board of this process at lines that others open: a TCP port, a pseudo-terminal, two pipes.
//!
//! There is one board and so one client at a time; who comes while another is there is turned away.

#[cfg(unix)]
mod pty;

#[cfg(unix)]
pub use pty::Link;

use crate::board::{Activity, Board};
use crate::faults::{Counts, Faults, Spec, Way};
use std::io::{self, ErrorKind, Read, Write};
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream, ToSocketAddrs};
#[cfg(unix)]
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::thread;
use std::time::{Duration, Instant};

/// How long to wait for something to happen before looking whether the server is to stop.
const TICK: Duration = Duration::from_millis(20);

/// How long a client that comes waits for the one before to be gone.
const PARTING: Duration = Duration::from_millis(500);

/// The number of a client while there is none.
const NOBODY: usize = 0;

/// What happens at the lines.
enum Event {
    /// A client has come; its bytes are to go there.
    Came(Sender<Vec<u8>>),
    Bytes(Vec<u8>),
    Gone,
}

/// What the threads at the lines share.
#[derive(Clone)]
struct Lines {
    events: Sender<Event>,
    stop: Arc<AtomicBool>,
    /// The number of the client that is there.
    client: Arc<AtomicUsize>,
    /// The number of the next client.
    next: Arc<AtomicUsize>,
}

impl Lines {
    fn stopped(&self) -> bool {
        self.stop.load(Ordering::Relaxed)
    }

    fn number(&self) -> usize {
        self.next.fetch_add(1, Ordering::Relaxed)
    }

    /// Whether this client is the one, or becomes it now.
    fn attach(&self, number: usize, writer: impl FnOnce() -> io::Result<Sender<Vec<u8>>>) -> bool {
        match self.client.compare_exchange(NOBODY, number, Ordering::AcqRel, Ordering::Acquire) {
            Ok(_) => match writer() {
                Ok(writer) => self.events.send(Event::Came(writer)).is_ok(),
                Err(error) => {
                    log::warn!("a client can't be served: {error}");
                    self.client.store(NOBODY, Ordering::Release);
                    false
                }
            },
            Err(there) => there == number,
        }
    }

    fn detach(&self, number: usize) {
        if self.client.compare_exchange(number, NOBODY, Ordering::AcqRel, Ordering::Acquire).is_ok() {
            // Nobody is left to tell when the server has ended.
            let _ = self.events.send(Event::Gone);
        }
    }
}

/// What a server did.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Served {
    /// Clients that came.
    pub clients: u64,
    /// Bytes from them.
    pub bytes_in: u64,
    /// Bytes from the board.
    pub bytes_out: u64,
    /// What was done to the bytes on purpose.
    pub faults: Counts,
}

/// Lines to a board.
pub struct Server {
    lines: Lines,
    events: Receiver<Event>,
    faults: Option<(Spec, u64)>,
    once: bool,
}

impl Server {
    /// A server without lines, which ends when `stop` is set.
    pub fn new(stop: Arc<AtomicBool>) -> Self {
        let (sender, events) = channel();
        let (client, next) = (Arc::new(AtomicUsize::new(NOBODY)), Arc::new(AtomicUsize::new(NOBODY + 1)));
        Self { lines: Lines { events: sender, stop, client, next }, events, faults: None, once: false }
    }

    /// The same server, which makes its lines bad.
    #[must_use]
    pub fn with_faults(mut self, spec: Spec, seed: u64) -> Self {
        self.faults = Some((spec, seed));
        self
    }

    /// The same server, which ends after its first client.
    #[must_use]
    pub fn once(mut self) -> Self {
        self.once = true;
        self
    }

    /// Listens at a TCP port, 0 for any free one; the address at which it listens.
    ///
    /// # Errors
    /// When it can't.
    pub fn tcp(&self, address: impl ToSocketAddrs) -> io::Result<SocketAddr> {
        let listener = TcpListener::bind(address)?;
        // So that the thread looks whether it is to end.
        listener.set_nonblocking(true)?;
        let (address, lines) = (listener.local_addr()?, self.lines.clone());
        spawn("board port", move || {
            while !lines.stopped() {
                match listener.accept() {
                    Ok((stream, from)) => accept(&lines, stream, from),
                    Err(error) if error.kind() == ErrorKind::WouldBlock => thread::sleep(TICK),
                    Err(error) => {
                        log::warn!("a connection is not accepted: {error}");
                        thread::sleep(TICK);
                    }
                }
            }
        })?;
        Ok(address)
    }

    /// Listens at any free TCP port of this machine alone.
    ///
    /// # Errors
    /// When it can't.
    pub fn any_tcp(&self) -> io::Result<SocketAddr> {
        self.tcp((Ipv4Addr::LOCALHOST, 0))
    }

    /// Makes a pseudo-terminal and a symbolic link to it; the path of the terminal.
    ///
    /// # Errors
    /// When the system gives none, or something that is no symbolic link is in the way.
    #[cfg(unix)]
    pub fn pty(&self, link: &Path) -> io::Result<(Link, PathBuf)> {
        let (master, path) = pty::open()?;
        let link = pty::Link::new(link, &path)?;
        let lines = self.lines.clone();
        spawn("board terminal", move || pty::serve(&lines, &master))?;
        Ok((link, path))
    }

    /// A client at two pipes, from the start.
    ///
    /// # Errors
    /// When the system gives no thread.
    pub fn pipes(
        &self,
        from_host: impl Read + Send + 'static,
        to_host: impl Write + Send + 'static,
    ) -> io::Result<()> {
        let (lines, number) = (self.lines.clone(), self.lines.number());
        if lines.attach(number, || writer(to_host)) {
            spawn("board pipe", move || {
                read(&lines, number, from_host);
            })?;
        }
        Ok(())
    }

    /// Serves until it is to stop.
    ///
    /// # Errors
    /// The board's words when it can't go on.
    pub fn run(self, board: &mut dyn Board) -> Result<Served, String> {
        let Self { lines, events, faults, once } = self;
        let started = Instant::now();
        let seed = faults.map_or(0, |(_, seed)| seed);
        let mut line = Faults::new(faults.map(|(spec, _)| spec).unwrap_or_default(), seed);
        let (mut served, mut client) = (Served::default(), None);
        let (mut bytes, mut answer) = (Vec::new(), Vec::new());
        let mut activity = Activity::Idle;
        while !lines.stopped() {
            let late = line.due().map(|due| due.saturating_sub(started.elapsed()));
            let patience = match activity {
                Activity::Busy => Duration::ZERO,
                Activity::Idle => TICK.min(late.unwrap_or(TICK)),
            };
            let mut next = events.recv_timeout(patience);
            loop {
                match next {
                    Ok(Event::Came(writer)) => {
                        client = Some(writer);
                        served.clients += 1;
                    }
                    Ok(Event::Bytes(came)) => {
                        served.bytes_in += came.len() as u64;
                        line.push(Way::ToBoard, started.elapsed(), &came);
                    }
                    Ok(Event::Gone) => {
                        client = None;
                        if once {
                            lines.stop.store(true, Ordering::Relaxed);
                        }
                    }
                    Err(RecvTimeoutError::Timeout | RecvTimeoutError::Disconnected) => break,
                }
                next = events.recv_timeout(Duration::ZERO);
            }
            line.pop(Way::ToBoard, started.elapsed(), &mut bytes);
            activity = board.exchange(&bytes, &mut answer)?;
            bytes.clear();
            line.push(Way::ToHost, started.elapsed(), &answer);
            answer.clear();
            let mut given = Vec::new();
            line.pop(Way::ToHost, started.elapsed(), &mut given);
            served.bytes_out += given.len() as u64;
            if let Some(writer) = client.as_ref().filter(|_| !given.is_empty()) {
                // One that has gone is told by its reader.
                let _ = writer.send(given);
            }
        }
        lines.stop.store(true, Ordering::Relaxed);
        served.faults = line.counts();
        Ok(served)
    }
}

fn spawn(name: &str, run: impl FnOnce() + Send + 'static) -> io::Result<()> {
    thread::Builder::new().name(name.to_owned()).spawn(run).map(drop)
}

/// A thread that writes what it is sent, so that nobody else waits for a client that does not read.
fn writer(mut to: impl Write + Send + 'static) -> io::Result<Sender<Vec<u8>>> {
    let (sender, bytes) = channel::<Vec<u8>>();
    spawn("board writer", move || {
        while let Ok(bytes) = bytes.recv() {
            if to.write_all(&bytes).and_then(|()| to.flush()).is_err() {
                return;
            }
        }
    })?;
    Ok(sender)
}

/// Serves a connection, or closes it while another is there.
fn accept(lines: &Lines, stream: TcpStream, from: SocketAddr) {
    let number = lines.number();
    let set_up = || -> io::Result<(TcpStream, TcpStream)> {
        stream.set_nonblocking(false)?;
        stream.set_nodelay(true)?;
        Ok((stream.try_clone()?, stream.try_clone()?))
    };
    let (reader, to) = match set_up() {
        Ok(both) => both,
        Err(error) => {
            log::warn!("{from} can't be served: {error}");
            return;
        }
    };
    // One that has just gone may not have been noticed yet.
    let end = Instant::now() + PARTING;
    while !lines.attach(number, || writer(to.try_clone()?)) {
        if Instant::now() < end && !lines.stopped() {
            thread::sleep(TICK);
            continue;
        }
        log::warn!("{from} is turned away: another client is there");
        return;
    }
    let own = lines.clone();
    if let Err(error) = spawn("board client", move || read(&own, number, reader)) {
        log::warn!("{from} can't be served: {error}");
        lines.detach(number);
    }
}

/// Takes a client's bytes until it goes.
fn read(lines: &Lines, number: usize, mut from: impl Read) {
    let mut buffer = vec![0; 64 << 10];
    while !lines.stopped() {
        match from.read(&mut buffer) {
            Ok(0) => break,
            Ok(count) if lines.events.send(Event::Bytes(buffer[..count].to_vec())).is_err() => break,
            Err(error) if error.kind() != ErrorKind::Interrupted => break,
            Ok(_) | Err(_) => {}
        }
    }
    lines.detach(number);
}
