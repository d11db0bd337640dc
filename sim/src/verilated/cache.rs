//! The cache of compiled models.
//!
//! An entry is one file, `<key>-<SHA-256 of its bytes>.so` (`.o` where it is a part of several models): it comes by one rename, so it is there whole or not
//! at all, and one whose bytes are not those of its name is rebuilt. Whoever is killed half-way leaves a
//! `.build-<key>-…` directory that nobody reads and that the next build of the key removes.

use sha2::{Digest as _, Sha256};
use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};

pub(super) fn sha256(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}

/// The prefix of the directories in which this key is built.
pub(super) fn build_prefix(key: &str) -> String {
    format!(".build-{key}-")
}

/// The whole entry of this key, if there is one; damaged and half-built ones are removed. To be called under
/// the key's [`lock`].
pub(super) fn lookup(directory: &Path, key: &str, ending: &str) -> io::Result<Option<PathBuf>> {
    for entry in fs::read_dir(directory)? {
        let path = entry?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        if name.starts_with(&build_prefix(key)) {
            fs::remove_dir_all(&path)?;
            continue;
        }
        let digest = |name: &str| {
            let digest = name.strip_prefix(key)?.strip_prefix('-')?.strip_suffix(ending)?;
            digest.strip_suffix('.').map(str::to_owned)
        };
        let Some(digest) = digest(&name) else { continue };
        match fs::read(&path) {
            Ok(bytes) if sha256(&bytes) == digest => return Ok(Some(path)),
            Ok(_) => {
                log::warn!("{} is damaged and is built again", path.display());
                fs::remove_file(&path)?;
            }
            // another process removed it in between
            Err(e) if e.kind() == io::ErrorKind::NotFound => {}
            Err(e) => return Err(e),
        }
    }
    Ok(None)
}

/// Moves a finished file of the same file system into the cache.
pub(super) fn store(directory: &Path, key: &str, file: &Path, ending: &str) -> io::Result<PathBuf> {
    let path = directory.join(format!("{key}-{}.{ending}", sha256(&fs::read(file)?)));
    fs::rename(file, &path)?;
    Ok(path)
}

/// Keeps other threads and processes from building the same entry meanwhile; the system releases it when the
/// holder dies. Where locks don't work all build, and any result is as good.
pub(super) fn lock(directory: &Path, key: &str) -> io::Result<File> {
    let file = File::create(directory.join(format!("{key}.lock")))?;
    if let Err(e) = file.lock() {
        log::warn!("no lock on {}: {e}", directory.display());
    }
    Ok(file)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_damaged_entry_is_removed_and_a_whole_one_found() {
        let directory = tempfile::tempdir().unwrap();
        let directory = directory.path();
        let put = |key| {
            fs::write(directory.join("built"), b"some code").unwrap();
            store(directory, key, &directory.join("built"), "so").unwrap()
        };
        let (one, other) = (put("one"), put("other"));
        assert_eq!(lookup(directory, "one", "so").unwrap(), Some(one.clone()));
        let mut bytes = fs::read(&one).unwrap();
        bytes[4] ^= 1;
        fs::write(&one, &bytes).unwrap();
        assert_eq!(lookup(directory, "one", "so").unwrap(), None);
        assert!(!one.exists());
        assert_eq!(lookup(directory, "other", "so").unwrap(), Some(other));
        assert_eq!(lookup(directory, "on", "so").unwrap(), None);
        assert_eq!(lookup(directory, "other", "o").unwrap(), None);
    }
}
