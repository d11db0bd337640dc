//! The cache of compiled models.
//!
//! An entry is one file, `<key>-<SHA-256 of its bytes>.so`: it comes by one rename, so it is there whole or not
//! at all, and one whose bytes are not those of its name is rebuilt. Whoever is killed half-way leaves a
//! `.build-<key>-…` directory that nobody reads and that the next build of the key removes.

use sha2::{Digest as _, Sha256};
use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};

/// The directory of the cache: `$ACCEL_CACHE`, else `$XDG_CACHE_HOME/accel`, else `~/.cache/accel`, else
/// `accel` in the directory for temporary files.
///
/// # Errors
/// When it can't be made, or when the last of these is another user's: what lies there is loaded as code.
pub(super) fn directory() -> io::Result<PathBuf> {
    let named = |name: &str| std::env::var_os(name).filter(|v| !v.is_empty()).map(PathBuf::from);
    let own = named("ACCEL_CACHE")
        .or_else(|| Some(named("XDG_CACHE_HOME")?.join("accel")))
        .or_else(|| Some(named("HOME")?.join(".cache/accel")));
    if let Some(directory) = own {
        let directory = std::path::absolute(directory)?; // the tools run elsewhere
        let named = |e: io::Error| io::Error::new(e.kind(), format!("{}: {e}", directory.display()));
        fs::create_dir_all(&directory).map_err(named)?;
        return Ok(directory);
    }
    let shared = std::env::temp_dir().join("accel");
    create_private(&shared)?;
    Ok(shared)
}

#[cfg(unix)]
fn create_private(directory: &Path) -> io::Result<()> {
    use std::os::unix::fs::{DirBuilderExt as _, MetadataExt as _};
    fs::DirBuilder::new().recursive(true).mode(0o700).create(directory)?;
    let (found, ours) = (fs::symlink_metadata(directory)?, tempfile::tempfile()?.metadata()?);
    if found.is_dir() && found.uid() == ours.uid() && found.mode() & 0o022 == 0 {
        return Ok(());
    }
    let path = directory.display();
    Err(io::Error::other(format!("{path} can be written by other users: name a directory in ACCEL_CACHE")))
}

#[cfg(not(unix))]
fn create_private(directory: &Path) -> io::Result<()> {
    fs::create_dir_all(directory)
}

pub(super) fn sha256(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}

/// The prefix of the directories in which this key is built.
pub(super) fn build_prefix(key: &str) -> String {
    format!(".build-{key}-")
}

/// The whole entry of this key, if there is one; damaged and half-built ones are removed. To be called under
/// the key's [`lock`].
pub(super) fn lookup(directory: &Path, key: &str) -> io::Result<Option<PathBuf>> {
    for entry in fs::read_dir(directory)? {
        let path = entry?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        if name.starts_with(&build_prefix(key)) {
            fs::remove_dir_all(&path)?;
            continue;
        }
        let Some(digest) = name.strip_prefix(key).and_then(|n| n.strip_prefix('-')?.strip_suffix(".so"))
        else {
            continue;
        };
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
pub(super) fn store(directory: &Path, key: &str, file: &Path) -> io::Result<PathBuf> {
    let path = directory.join(format!("{key}-{}.so", sha256(&fs::read(file)?)));
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
            store(directory, key, &directory.join("built")).unwrap()
        };
        let (one, other) = (put("one"), put("other"));
        assert_eq!(lookup(directory, "one").unwrap(), Some(one.clone()));
        let mut bytes = fs::read(&one).unwrap();
        bytes[4] ^= 1;
        fs::write(&one, &bytes).unwrap();
        assert_eq!(lookup(directory, "one").unwrap(), None);
        assert!(!one.exists());
        assert_eq!(lookup(directory, "other").unwrap(), Some(other));
        assert_eq!(lookup(directory, "on").unwrap(), None);
    }

    #[cfg(unix)]
    #[test]
    fn a_cache_that_others_can_write_is_refused() {
        use std::os::unix::fs::PermissionsExt as _;
        let directory = tempfile::tempdir().unwrap();
        let cache = directory.path().join("accel");
        create_private(&cache).unwrap();
        create_private(&cache).unwrap();
        fs::set_permissions(&cache, fs::Permissions::from_mode(0o777)).unwrap();
        assert!(create_private(&cache).unwrap_err().to_string().contains("ACCEL_CACHE"));
    }
}
