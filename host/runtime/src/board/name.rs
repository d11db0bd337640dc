//! The names of boards, and the lines that they lead to.

use super::{pipes, serial, tcp};
use accel_link::{Patience, Transport};
use std::fmt;
use std::io;
use std::path::PathBuf;

/// Bits a second on a serial port unless its name says another number.
pub const DEFAULT_BAUD: u32 = 115_200;

/// What a name leads to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Target {
    Serial { path: String, baud: u32 },
    Tcp(String),
    Xdma { to_board: PathBuf, from_board: PathBuf },
}

impl Target {
    pub(super) fn parse(name: &str) -> Option<Self> {
        let (family, rest) = name.strip_prefix("fpga:")?.split_once(':')?;
        match family {
            "serial" => {
                let (path, baud) = match rest.rsplit_once('@') {
                    Some((path, digits)) => (path, digits.parse().ok().filter(|baud| *baud > 0)?),
                    None => (rest, DEFAULT_BAUD),
                };
                (!path.is_empty()).then(|| Target::Serial { path: path.to_owned(), baud })
            }
            "tcp" => {
                let (host, port) = rest.rsplit_once(':')?;
                let port: u16 = port.parse().ok()?;
                (!host.is_empty()).then(|| Target::Tcp(format!("{host}:{port}")))
            }
            "xdma" => {
                let (to_board, from_board) = rest.split_once(',')?;
                let whole = !to_board.is_empty() && !from_board.is_empty();
                whole.then(|| Target::Xdma { to_board: to_board.into(), from_board: from_board.into() })
            }
            _ => None,
        }
    }

    /// Opens the line.
    pub(super) fn connect(&self) -> io::Result<Box<dyn Transport>> {
        Ok(match self {
            Target::Serial { path, baud } => Box::new(serial::open(path, *baud)?),
            Target::Tcp(address) => Box::new(tcp::connect(address)?),
            Target::Xdma { to_board, from_board } => Box::new(pipes::open(to_board, from_board)?),
        })
    }

    /// What to do about a line that does not open.
    pub(super) fn advice(&self, error: &io::Error) -> &'static str {
        match self {
            _ if error.kind() == io::ErrorKind::PermissionDenied => {
                "its owner or a member of its group may open it"
            }
            Target::Serial { .. } => "check that the board is plugged in and that nobody else uses the port",
            Target::Tcp(_) => "`accel board serve` starts a virtual board",
            Target::Xdma { .. } => "check that the driver is loaded",
        }
    }

    /// How long to wait for answers: a slow line takes its time.
    pub(super) fn patience(&self, patience: Patience) -> Patience {
        match self {
            Target::Serial { baud, .. } if *baud < DEFAULT_BAUD => {
                let times = DEFAULT_BAUD.div_ceil(*baud);
                let (first, longest) = (patience.first * times, patience.longest * times);
                Patience { first, longest, ..patience }
            }
            _ => patience,
        }
    }
}

impl fmt::Display for Target {
    /// The name without what goes without saying.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Target::Serial { path, baud: DEFAULT_BAUD } => write!(f, "fpga:serial:{path}"),
            Target::Serial { path, baud } => write!(f, "fpga:serial:{path}@{baud}"),
            Target::Tcp(address) => write!(f, "fpga:tcp:{address}"),
            Target::Xdma { to_board, from_board } => {
                write!(f, "fpga:xdma:{},{}", to_board.display(), from_board.display())
            }
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]

    use super::*;

    #[test]
    fn names_lead_to_lines_and_others_are_none() {
        let parse = |name| Target::parse(name).map(|target| target.to_string());
        for name in [
            "fpga:serial:/dev/ttyUSB0",
            "fpga:serial:/dev/ttyUSB0@3000000",
            "fpga:serial:COM3",
            "fpga:tcp:127.0.0.1:7000",
            "fpga:tcp:[::1]:7000",
            "fpga:xdma:/dev/xdma0_h2c_0,/dev/xdma0_c2h_0",
        ] {
            assert_eq!(parse(name).as_deref(), Some(name));
        }
        assert_eq!(parse("fpga:serial:/dev/a@115200").as_deref(), Some("fpga:serial:/dev/a"));
        for other in [
            "fpga:serial:",
            "fpga:serial",
            "fpga:serial:@9600",
            "fpga:serial:/dev/a@0",
            "fpga:serial:/dev/a@fast",
            "fpga:tcp:7000",
            "fpga:tcp::7000",
            "fpga:tcp:host:70000",
            "fpga:xdma:/dev/a",
            "fpga:xdma:,b",
            "fpga:usb:x",
            "fpga:sim",
            "serial:/dev/a",
        ] {
            assert_eq!(parse(other), None, "{other}");
        }
    }

    #[test]
    fn a_slow_port_is_waited_for_longer() {
        let patience = |name: &str| Target::parse(name).unwrap().patience(Patience::default());
        assert_eq!(patience("fpga:serial:/dev/a"), Patience::default());
        assert_eq!(patience("fpga:serial:/dev/a@3000000"), Patience::default());
        assert_eq!(patience("fpga:serial:/dev/a@9600").bound(), Patience::default().bound() * 12);
    }
}
