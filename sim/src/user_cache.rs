//! The folder in which this user's programs keep what can be made again: compiled models, measured costs.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// The folder, made if need be: `$ACCEL_CACHE`, else `$XDG_CACHE_HOME/accel`, else `~/.cache/accel`, else `accel` in
/// the folder for temporary files.
///
/// # Errors
/// When it can't be made, or when the last of these is another user's: what lies there is loaded as code.
pub fn directory() -> io::Result<PathBuf> {
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

#[cfg(test)]
mod tests {
    use super::*;

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
