//! A board behind a TCP port.

use accel_link::Transport;
use std::io::{self, ErrorKind, Read as _, Write as _};
use std::net::{TcpStream, ToSocketAddrs as _};
use std::time::Duration;

/// How long to wait for a connection.
const CONNECT: Duration = Duration::from_secs(5);

/// How long the other side may take to take bytes.
const WRITE: Duration = Duration::from_secs(10);

/// The shortest wait that the system can be asked for.
const SHORTEST: Duration = Duration::from_micros(1);

/// A connection.
pub(super) struct Tcp(TcpStream);

/// Connects to the first address of this name that answers.
pub(super) fn connect(address: &str) -> io::Result<Tcp> {
    let mut last = io::Error::new(ErrorKind::NotFound, "the name has no address");
    for address in address.to_socket_addrs()? {
        match TcpStream::connect_timeout(&address, CONNECT) {
            Ok(stream) => {
                // Frames are small, and each waits for one.
                stream.set_nodelay(true)?;
                stream.set_write_timeout(Some(WRITE))?;
                return Ok(Tcp(stream));
            }
            Err(error) => last = error,
        }
    }
    Err(last)
}

impl Transport for Tcp {
    fn read(&mut self, buffer: &mut [u8], patience: Duration) -> io::Result<usize> {
        self.0.set_read_timeout(Some(patience.max(SHORTEST)))?;
        match self.0.read(buffer) {
            Ok(0) => Err(closed()),
            // What it did not read any more comes back as this.
            Err(error)
                if matches!(error.kind(), ErrorKind::ConnectionReset | ErrorKind::ConnectionAborted) =>
            {
                Err(closed())
            }
            Err(error) if is_patience(error.kind()) => Ok(0),
            read => read,
        }
    }

    fn write(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.0.write_all(bytes)
    }
}

/// The other side has gone, or has another client.
fn closed() -> io::Error {
    io::Error::new(
        ErrorKind::UnexpectedEof,
        "the board closed the connection; it serves one client at a time",
    )
}

/// Whether a read ended because nothing came.
pub(super) fn is_patience(kind: ErrorKind) -> bool {
    matches!(kind, ErrorKind::WouldBlock | ErrorKind::TimedOut | ErrorKind::Interrupted)
}
