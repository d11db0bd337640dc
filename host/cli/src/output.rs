//! Where results go: standard output, or a file that bears its name only when it is complete.

use crate::failure::{Failure, Outcome};
use clap::ValueEnum;
use std::fs::File;
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};
use tempfile::NamedTempFile;

/// How commands print that have a line a record.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Print {
    /// For people.
    Text,
    /// One document.
    Json,
    /// An object a line.
    Jsonl,
    /// A header and a row a line.
    Csv,
}

/// A destination for data.
pub enum Output {
    /// Standard output.
    Stdout(BufWriter<io::Stdout>),
    /// A file, written beside its place and renamed by [`Output::finish`]; dropped before that, it is deleted.
    File {
        /// What has been written so far.
        file: BufWriter<NamedTempFile>,
        /// The name it gets.
        path: PathBuf,
    },
    /// A pipe or a device, which is written as it comes: nothing may take its place.
    Stream {
        /// The pipe or device.
        file: BufWriter<File>,
        /// Its name.
        path: PathBuf,
    },
}

impl Output {
    /// Standard output for `None` and `-`, else the file of this name. A link is followed, so that it stays one.
    pub fn open(path: Option<&Path>) -> Outcome<Self> {
        match path {
            None => Ok(Self::stdout()),
            Some(path) if path == Path::new("-") => Ok(Self::stdout()),
            Some(path) => {
                let there = std::fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
                let path = there.as_path();
                if std::fs::metadata(path).is_ok_and(|about| !about.is_file()) {
                    let file =
                        File::options().write(true).open(path).map_err(|e| Failure::writing(path, e))?;
                    return Ok(Output::Stream { file: BufWriter::new(file), path: path.to_owned() });
                }
                let folder = match path.parent() {
                    Some(parent) if !parent.as_os_str().is_empty() => parent,
                    _ => Path::new("."),
                };
                let file = tempfile::Builder::new()
                    .prefix(".accel-")
                    .suffix(".part")
                    .tempfile_in(folder)
                    .map_err(|e| Failure::writing(path, e))?;
                Ok(Output::File { file: BufWriter::with_capacity(1 << 20, file), path: path.to_owned() })
            }
        }
    }

    /// Standard output.
    pub fn stdout() -> Self {
        Output::Stdout(BufWriter::with_capacity(1 << 16, io::stdout()))
    }

    /// Writes these bytes.
    pub fn write(&mut self, bytes: &[u8]) -> Outcome {
        match self {
            Output::Stdout(out) => out.write_all(bytes).map_err(Failure::stdout),
            Output::File { file, path } => file.write_all(bytes).map_err(|e| Failure::writing(path, e)),
            Output::Stream { file, path } => file.write_all(bytes).map_err(|e| Failure::writing(path, e)),
        }
    }

    /// Hands what was written to whoever reads standard output; a file is complete only at its end.
    pub fn flush(&mut self) -> Outcome {
        match self {
            Output::Stdout(out) => out.flush().map_err(Failure::stdout),
            Output::Stream { file, path } => file.flush().map_err(|e| Failure::writing(path, e)),
            Output::File { .. } => Ok(()),
        }
    }

    /// Whether what is written is there only when the output is complete.
    pub fn is_whole_or_nothing(&self) -> bool {
        matches!(self, Output::File { .. })
    }

    /// Completes the output: flushes it and gives a file its name.
    pub fn finish(self) -> Outcome {
        match self {
            Output::Stdout(mut out) => out.flush().map_err(Failure::stdout),
            Output::Stream { mut file, path } => file.flush().map_err(|e| Failure::writing(&path, e)),
            Output::File { file, path } => {
                let complete = || -> io::Result<()> {
                    let part = file.into_inner().map_err(io::IntoInnerError::into_error)?;
                    give_usual_permissions(part.as_file())?;
                    part.as_file().sync_all()?;
                    part.persist(&path).map_err(|e| e.error)?;
                    Ok(())
                };
                complete().map_err(|e| Failure::writing(&path, e))
            }
        }
    }
}

/// Temporary files are private; a finished one is what the user's mask makes of any other file.
#[cfg(unix)]
fn give_usual_permissions(file: &File) -> io::Result<()> {
    use std::os::unix::fs::PermissionsExt;
    file.set_permissions(std::fs::Permissions::from_mode(0o666 & !umask()))
}

/// The mask of this process, read without changing it.
#[cfg(unix)]
fn umask() -> u32 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let mask = status.lines().find_map(|l| l.strip_prefix("Umask:")).map(str::trim);
    mask.and_then(|m| u32::from_str_radix(m, 8).ok()).unwrap_or(0o022)
}

#[cfg(not(unix))]
fn give_usual_permissions(_: &File) -> io::Result<()> {
    Ok(())
}

/// Writes a whole text to standard output.
pub fn print(text: &str) -> Outcome {
    let mut out = Output::stdout();
    out.write(text.as_bytes())?;
    out.finish()
}

/// A value as JSON, indented.
pub fn json(value: &impl serde::Serialize) -> String {
    serde_json::to_string_pretty(value).expect("results have only text keys") + "\n"
}

/// Writes a value to standard output as JSON, indented.
pub fn print_json(value: &impl serde::Serialize) -> Outcome {
    print(&json(value))
}
