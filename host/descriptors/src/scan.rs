//! A descriptor for every executable of a machine.
//!
//! Flags and costs come from the [`Catalogue`]. Two flags come from the file:
//!
//! - PRIVILEGE_ESCALATION: the file has the set-user-ID bit, the set-group-ID bit or file capabilities, so that it
//!   runs with rights that its caller may lack. Where the catalogue did not expect that of this command, its class
//!   of risk becomes HIGH at least.
//! - REQUIRES_ROOT: the file belongs to root, and neither its group nor others may execute it.
//!
//! As in a shell, the first executable of a name wins, and a directory is searched without its sub-directories.

use crate::catalogue::{Catalogue, Entry};
use crate::record::{self, Fields, Form, Overflow, Record};
use accel_kernels::descriptor_validation::RiskClass;
use std::collections::{BTreeMap, HashSet};
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

/// REQUIRES_ROOT in the canonical map.
const REQUIRES_ROOT: u32 = 1 << 6;
/// PRIVILEGE_ESCALATION in the canonical map.
const PRIVILEGE_ESCALATION: u32 = 1 << 11;

/// How to scan.
#[derive(Clone, Copy, Debug)]
pub struct Options<'a> {
    /// What is known of commands.
    pub catalogue: &'a Catalogue,
    /// Layout and checksum of the descriptors. The default is that of all commands, A with CRC32LO: it keeps the
    /// length of the command, and a validation without options reads it.
    pub form: Form,
    /// Whether a directory that can't be read is the error of the scan; otherwise it is one of
    /// [`Scan::problems`].
    pub unreadable_is_error: bool,
    /// The same for a directory that does not exist. PATH often names some, and shells pass over them.
    pub missing_is_error: bool,
}

impl Default for Options<'static> {
    /// The shipped catalogue; every directory must be there.
    fn default() -> Self {
        Self {
            catalogue: Catalogue::shipped(),
            form: Form::default(),
            unreadable_is_error: true,
            missing_is_error: true,
        }
    }
}

/// What stands in the way of a full scan.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ScanError {
    /// A directory can't be read.
    #[error("{path:?}: the directory can't be read: {error}; change its permissions or leave it out")]
    Unreadable {
        /// The directory.
        path: PathBuf,
        /// What the system says.
        error: io::Error,
    },
    /// A directory does not exist, or is none.
    #[error("{path:?}: there is no such directory; check the spelling or leave it out")]
    Missing {
        /// The directory.
        path: PathBuf,
    },
    /// A file can't be examined.
    #[error("{path:?}: the file can't be examined: {error}; it is left out")]
    File {
        /// The file.
        path: PathBuf,
        /// What the system says.
        error: io::Error,
    },
    /// A container holds UTF-8 names only.
    #[error("{path:?}: the name is not UTF-8; the file is left out, rename it")]
    NotUtf8 {
        /// The file.
        path: PathBuf,
    },
}

/// The executables found.
#[derive(Debug, Default)]
pub struct Scan {
    /// Name and descriptor of each executable, sorted by the bytes of the name: entries of a container.
    pub entries: Vec<(String, Record)>,
    /// How many of them the catalogue does not know.
    pub unknown: usize,
    /// Executables that one of the same name stands before.
    pub shadowed: usize,
    /// Symbolic links that lead nowhere.
    pub broken_links: usize,
    /// What was left out, and why, in the order in which it was met.
    pub problems: Vec<ScanError>,
}

/// The directories of PATH, in their order; an empty one is the current directory, as in a shell.
pub fn path_directories() -> Vec<PathBuf> {
    let path = env::var_os("PATH").unwrap_or_default();
    let directories = env::split_paths(&path);
    directories.map(|d| if d.as_os_str().is_empty() { PathBuf::from(".") } else { d }).collect()
}

/// A descriptor for every executable file directly in these directories.
///
/// # Errors
/// [`ScanError::Unreadable`] and [`ScanError::Missing`] where the options make them errors.
pub fn scan<P: AsRef<Path>>(directories: &[P], options: Options<'_>) -> Result<Scan, ScanError> {
    let mut scan = Scan::default();
    let mut found = BTreeMap::new();
    let mut searched = HashSet::new();
    for directory in directories {
        let directory = directory.as_ref();
        // A directory under a second name, as /bin often is, shadows nothing.
        if fs::canonicalize(directory).is_ok_and(|path| !searched.insert(path)) {
            continue;
        }
        match names(directory) {
            Ok(names) => {
                for name in names {
                    scan.visit(directory, name, &mut found);
                }
            }
            Err(error) => {
                let path = directory.to_owned();
                let missing = matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory);
                let (problem, fatal) = if missing {
                    (ScanError::Missing { path }, options.missing_is_error)
                } else {
                    (ScanError::Unreadable { path, error }, options.unreadable_is_error)
                };
                if fatal {
                    return Err(problem);
                }
                scan.problems.push(problem);
            }
        }
    }
    for (name, rights) in found {
        let known = options.catalogue.get(&name);
        scan.unknown += usize::from(known.is_none());
        let entry = rights.apply(known.unwrap_or(options.catalogue.unknown()));
        scan.entries.push((name.clone(), descriptor(&name, &entry, options.form)));
    }
    Ok(scan)
}

/// The names in a directory, sorted, so that problems too come in the same order each time.
fn names(directory: &Path) -> io::Result<Vec<OsString>> {
    let mut names = fs::read_dir(directory)?.map(|e| Ok(e?.file_name())).collect::<io::Result<Vec<_>>>()?;
    names.sort();
    Ok(names)
}

/// The descriptor of a command with these flags and costs. A cost too large for its field becomes the largest.
pub fn descriptor(command: &str, entry: &Entry, form: Form) -> Record {
    let fields = Fields {
        flags: entry.flags,
        time: entry.time,
        memory: u32::from(entry.memory),
        output: u32::from(entry.output),
        ..Fields::of_command(command)
    };
    record::encode(form, &fields, Overflow::Saturate).expect("what saturates always fits")
}

impl Scan {
    fn visit(&mut self, directory: &Path, name: OsString, found: &mut BTreeMap<String, Rights>) {
        let path = directory.join(&name);
        let metadata = match fs::metadata(&path) {
            Ok(metadata) => metadata,
            Err(_) if path.is_symlink() && !path.exists() => {
                self.broken_links += 1;
                return;
            }
            Err(error) => return self.problems.push(ScanError::File { path, error }),
        };
        if !metadata.is_file() || !platform::is_executable(&path, &metadata) {
            return;
        }
        let Ok(name) = name.into_string() else {
            return self.problems.push(ScanError::NotUtf8 { path });
        };
        if found.contains_key(&name) {
            self.shadowed += 1;
            return;
        }
        let rights = platform::rights(&path, &metadata);
        found.insert(name, rights);
    }
}

/// What a file says of the rights that go with it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Rights {
    escalation: bool,
    root_only: bool,
}

impl Rights {
    fn apply(self, entry: &Entry) -> Entry {
        let mut entry = *entry;
        if self.escalation && entry.flags & PRIVILEGE_ESCALATION == 0 {
            entry = entry.at_least(RiskClass::High);
            entry.flags |= PRIVILEGE_ESCALATION;
        }
        if self.root_only {
            entry.flags |= REQUIRES_ROOT;
        }
        entry
    }
}

#[cfg(unix)]
mod platform {
    use super::Rights;
    use std::fs::Metadata;
    use std::os::unix::fs::MetadataExt as _;
    use std::path::Path;

    const SET_ID: u32 = 0o6000;

    pub(super) fn is_executable(_: &Path, metadata: &Metadata) -> bool {
        metadata.mode() & 0o111 != 0
    }

    pub(super) fn rights(path: &Path, metadata: &Metadata) -> Rights {
        Rights {
            escalation: metadata.mode() & SET_ID != 0 || has_capabilities(path),
            root_only: metadata.uid() == 0 && metadata.mode() & 0o011 == 0,
        }
    }

    #[cfg(target_os = "linux")]
    fn has_capabilities(path: &Path) -> bool {
        // A file system without extended attributes answers with an error: its files have no capabilities.
        matches!(xattr::get_deref(path, "security.capability"), Ok(Some(value)) if !value.is_empty())
    }

    #[cfg(not(target_os = "linux"))]
    fn has_capabilities(_: &Path) -> bool {
        false
    }
}

#[cfg(not(unix))]
mod platform {
    use super::Rights;
    use std::fs::Metadata;
    use std::path::Path;

    /// Without permission bits the extension tells what is executable.
    pub(super) fn is_executable(path: &Path, _: &Metadata) -> bool {
        let extension = path.extension().and_then(|e| e.to_str()).unwrap_or_default();
        ["exe", "com", "bat", "cmd"].iter().any(|known| extension.eq_ignore_ascii_case(known))
    }

    pub(super) fn rights(_: &Path, _: &Metadata) -> Rights {
        Rights::default()
    }
}

#[cfg(test)]
#[cfg(unix)]
mod tests;
