//! Saved runs: a file each in the user's folder of data, written as a whole or not at all, with a digest.
//!
//! `FORMAT.md` documents the file.

use crate::report::Report;
use accel_kernels::digest::Hasher;
use etcetera::BaseStrategy as _;
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;
use std::fs;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use tempfile::NamedTempFile;

/// The environment variable that names the folder.
pub const VARIABLE: &str = "ACCEL_BENCH";

/// What every file begins with.
const FORMAT: &str = "accel bench run";

/// The version that is written and read.
const VERSION: u32 = 2;

/// Letters of a name at most.
const NAME_LIMIT: usize = 64;

/// Why a run is not saved or not read.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum RecordError {
    /// The name makes no file name.
    #[error(
        "'{0}' is no name for a run: write 1 to {NAME_LIMIT} of the letters a-z A-Z 0-9 . _ - and begin with none of \
         the last three"
    )]
    Name(String),
    /// There is no folder for it.
    #[error("no folder for saved runs is known: set {VARIABLE}")]
    NoFolder,
    /// There is no such run.
    #[error("no run '{name}' is saved in {folder}: there {known}")]
    Unknown {
        /// The name.
        name: String,
        /// The folder.
        folder: String,
        /// Those that there are.
        known: String,
    },
    /// The system refuses.
    #[error("{path}: {error}")]
    Io {
        /// The file or folder.
        path: String,
        /// Why.
        error: io::Error,
    },
    /// It is no saved run.
    #[error("{path} is no saved run: {reason}")]
    Malformed {
        /// The file.
        path: String,
        /// Why.
        reason: String,
    },
    /// It was written by another version.
    #[error(
        "{path} has version {version} of the format, this program reads {VERSION}: measure and save it again"
    )]
    Version {
        /// The file.
        path: String,
        /// Its version.
        version: u32,
    },
    /// It was changed.
    #[error("{path} was changed since it was saved: its digest is {found}, it says {stated}")]
    Digest {
        /// The file.
        path: String,
        /// The digest of what is there.
        found: String,
        /// The digest that it states.
        stated: String,
    },
}

#[derive(Serialize)]
struct Written<'a> {
    format: &'a str,
    version: u32,
    digest: String,
    report: &'a RawValue,
}

#[derive(Deserialize)]
struct Header {
    format: String,
    version: u32,
}

#[derive(Deserialize)]
struct Contents<'a> {
    digest: String,
    #[serde(borrow)]
    report: &'a RawValue,
}

/// The folder of saved runs.
#[derive(Clone, Debug)]
pub struct Store(PathBuf);

impl Store {
    /// The user's: what `ACCEL_BENCH` names, else `accel/bench` in the folder of data that the system has for users.
    ///
    /// # Errors
    /// [`RecordError::NoFolder`] when the user has none.
    pub fn of_user() -> Result<Self, RecordError> {
        if let Some(folder) = std::env::var_os(VARIABLE).filter(|f| !f.is_empty()) {
            return Ok(Self(folder.into()));
        }
        let strategy = etcetera::choose_base_strategy().map_err(|_| RecordError::NoFolder)?;
        Ok(Self(strategy.data_dir().join("accel").join("bench")))
    }

    /// This folder.
    pub fn at(folder: impl Into<PathBuf>) -> Self {
        Self(folder.into())
    }

    /// Where the run of this name is or would be.
    ///
    /// # Errors
    /// [`RecordError::Name`].
    pub fn path(&self, name: &str) -> Result<PathBuf, RecordError> {
        let plain = |b: u8| b.is_ascii_alphanumeric() || b"._-".contains(&b);
        let begins = name.bytes().next().is_some_and(|b| b.is_ascii_alphanumeric());
        if !begins || name.len() > NAME_LIMIT || !name.bytes().all(plain) {
            return Err(RecordError::Name(name.to_owned()));
        }
        Ok(self.0.join(format!("{name}.json")))
    }

    /// Makes room for a run, so that a folder that can't be written is known before minutes are spent.
    ///
    /// # Errors
    /// [`RecordError`].
    pub fn begin(&self, name: &str) -> Result<Saving, RecordError> {
        let path = self.path(name)?;
        let io = |error| RecordError::Io { path: path.display().to_string(), error };
        fs::create_dir_all(&self.0).map_err(io)?;
        let file = tempfile::Builder::new().prefix(".accel-").tempfile_in(&self.0).map_err(io)?;
        Ok(Saving { file, path })
    }

    /// Saves a run in place of an earlier one of this name.
    ///
    /// # Errors
    /// [`RecordError`]; an earlier run is still there then.
    pub fn save(&self, name: &str, report: &Report) -> Result<PathBuf, RecordError> {
        self.begin(name)?.finish(report)
    }

    /// Reads the run of this name.
    ///
    /// # Errors
    /// [`RecordError`].
    pub fn load(&self, name: &str) -> Result<Report, RecordError> {
        let path = self.path(name)?;
        match fs::read_to_string(&path) {
            Ok(text) => parse(&text, &path),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Err(RecordError::Unknown {
                name: name.to_owned(),
                folder: self.0.display().to_string(),
                known: match self.names() {
                    names if names.is_empty() => "is none".to_owned(),
                    names => format!("are {}", names.join(", ")),
                },
            }),
            Err(error) => Err(RecordError::Io { path: path.display().to_string(), error }),
        }
    }

    /// The names of the runs, sorted.
    pub fn names(&self) -> Vec<String> {
        let Ok(entries) = fs::read_dir(&self.0) else { return Vec::new() };
        let paths = entries.filter_map(|entry| Some(entry.ok()?.path()));
        let json = paths.filter(|path| path.extension().is_some_and(|e| e == "json"));
        let stem = |path: PathBuf| Some(path.file_stem()?.to_str()?.to_owned());
        let mut names: Vec<String> = json.filter_map(stem).filter(|name| self.path(name).is_ok()).collect();
        names.sort();
        names
    }
}

/// Room for a run that is to be saved; dropped before that, nothing is left of it.
#[derive(Debug)]
pub struct Saving {
    file: NamedTempFile,
    path: PathBuf,
}

impl Saving {
    /// Saves the run in place of an earlier one of its name.
    ///
    /// # Errors
    /// [`RecordError`]; an earlier run is still there then.
    pub fn finish(self, report: &Report) -> Result<PathBuf, RecordError> {
        let Self { mut file, path } = self;
        let io = |error| RecordError::Io { path: path.display().to_string(), error };
        let report = serde_json::value::to_raw_value(report).expect("a report has only text keys");
        let written = Written { format: FORMAT, version: VERSION, digest: digest(&report), report: &report };
        let text = serde_json::to_string_pretty(&written).expect("a report has only text keys");
        file.write_all(text.as_bytes()).and_then(|()| file.write_all(b"\n")).map_err(io)?;
        file.as_file().sync_all().map_err(io)?;
        file.persist(&path).map_err(|e| io(e.error))?;
        Ok(path)
    }
}

/// The SHA-256 of the text of a report, as it stands in the file.
fn digest(report: &RawValue) -> String {
    let mut hasher = Hasher::new();
    hasher.text(report.get());
    hasher.finish().to_string()
}

fn parse(text: &str, path: &Path) -> Result<Report, RecordError> {
    let path = path.display().to_string();
    let malformed =
        |e: serde_json::Error| RecordError::Malformed { path: path.clone(), reason: e.to_string() };
    let header: Header = serde_json::from_str(text).map_err(malformed)?;
    if header.format != FORMAT {
        let reason = format!("its format is '{}', expected '{FORMAT}'", header.format);
        return Err(RecordError::Malformed { path, reason });
    }
    if header.version != VERSION {
        return Err(RecordError::Version { path, version: header.version });
    }
    let contents: Contents<'_> = serde_json::from_str(text).map_err(malformed)?;
    let found = digest(contents.report);
    if found != contents.digest {
        return Err(RecordError::Digest { path, found, stated: contents.digest });
    }
    serde_json::from_str(contents.report.get()).map_err(malformed)
}
