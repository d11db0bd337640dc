//! Why the program stops without success, and the exit code that says so.

use std::io;
use std::path::Path;

/// A one-line reason and its exit code.
#[derive(Debug, thiserror::Error)]
pub enum Failure {
    /// A comparison found a difference, or a check failed. Exit code 1.
    #[error("{0}")]
    Check(String),
    /// The command line or a policy makes no sense. Exit code 2.
    #[error("{0}")]
    Usage(String),
    /// A device that was asked for is not here. Exit code 3.
    #[error("{0}")]
    Absent(String),
    /// Input can't be read, or output can't be written. Exit code 4.
    #[error("{0}")]
    Data(String),
    /// A proof does not verify. Exit code 5.
    #[error("{0}")]
    Proof(String),
    /// The reader of standard output has gone: nobody is left to tell. Exit code 0.
    #[error("standard output was closed")]
    Closed,
}

impl Failure {
    /// The exit code.
    pub fn code(&self) -> u8 {
        match self {
            Failure::Closed => 0,
            Failure::Check(_) => 1,
            Failure::Usage(_) => 2,
            Failure::Absent(_) => 3,
            Failure::Data(_) => 4,
            Failure::Proof(_) => 5,
        }
    }

    /// An error while writing to standard output.
    pub fn stdout(error: io::Error) -> Self {
        if error.kind() == io::ErrorKind::BrokenPipe {
            Failure::Closed
        } else {
            Failure::Data(format!("can't write to standard output: {error}"))
        }
    }

    /// An error while writing this file.
    pub fn writing(path: &Path, error: io::Error) -> Self {
        Failure::Data(format!("can't write {}: {error}{}", path.display(), advice(&error)))
    }

    /// An error while reading this file.
    pub fn reading(path: &Path, error: io::Error) -> Self {
        Failure::Data(format!("can't read {}: {error}{}", path.display(), advice(&error)))
    }
}

/// What to do about an error of the system, where that can be said.
fn advice(error: &io::Error) -> &'static str {
    match error.kind() {
        io::ErrorKind::NotFound => "; check the spelling and the folder",
        io::ErrorKind::PermissionDenied => "; change its permissions or run as its owner",
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => "; make room or name another place",
        io::ErrorKind::IsADirectory => "; name a file in it",
        _ => "",
    }
}

/// What a command returns.
pub type Outcome<T = ()> = Result<T, Failure>;
