//! A board behind a serial port.

use super::tcp::is_patience;
use accel_link::Transport;
use serialport::{ClearBuffer, SerialPort};
use std::io::{self, ErrorKind, Read as _, Write as _};
use std::time::Duration;

/// The shortest wait that a port can be asked for.
const SHORTEST: Duration = Duration::from_millis(1);

/// How long the port may take to take bytes.
const WRITE: Duration = Duration::from_secs(10);

/// Bits of a byte on the line: start, eight, stop.
const BITS: u32 = 10;

/// A serial port: eight bits, no parity, one stop bit, no flow control.
pub(super) struct Serial {
    port: Box<dyn SerialPort>,
    byte_time: Duration,
}

/// Opens a port.
pub(super) fn open(path: &str, baud: u32) -> io::Result<Serial> {
    let port = serialport::new(path, baud).timeout(WRITE).open()?;
    // What came before this session is nothing to it; a port that can't forget gives garbage, which is survived.
    if let Err(error) = port.clear(ClearBuffer::All) {
        log::debug!("{path}: {error}");
    }
    Ok(Serial { port, byte_time: Duration::from_secs(1) * BITS / baud })
}

impl Transport for Serial {
    fn read(&mut self, buffer: &mut [u8], patience: Duration) -> io::Result<usize> {
        self.port.set_timeout(patience.max(SHORTEST))?;
        match self.port.read(buffer) {
            Ok(0) => Err(io::Error::new(ErrorKind::UnexpectedEof, "the port is gone")),
            Err(error) if is_patience(error.kind()) => Ok(0),
            read => read,
        }
    }

    fn write(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.port.set_timeout(WRITE)?;
        self.port.write_all(bytes)
    }

    fn byte_time(&self) -> Duration {
        self.byte_time
    }
}

/// What a serial port may be, with those that are here.
pub(super) fn describe() -> String {
    let ports = serialport::available_ports().unwrap_or_default();
    let names: Vec<String> = ports.into_iter().map(|port| port.port_name).collect();
    let here =
        if names.is_empty() { "none is here".to_owned() } else { format!("here: {}", names.join(", ")) };
    format!("a board behind a serial port, {} baud unless told otherwise; {here}", super::DEFAULT_BAUD)
}
