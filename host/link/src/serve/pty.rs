//! A pseudo-terminal: a serial port without a cable.

use super::{Event, Lines, TICK, writer};
use rustix::fs::{Mode, OFlags};
use rustix::pty::{OpenptFlags, grantpt, openpt, ptsname, unlockpt};
use rustix::termios::{OptionalActions, tcgetattr, tcsetattr};
use std::ffi::OsStr;
use std::fs::{self, File};
use std::io::{self, ErrorKind, Read as _};
use std::os::unix::ffi::OsStrExt as _;
use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};
use std::thread;

/// A symbolic link to a terminal, which goes away with this.
#[derive(Debug)]
pub struct Link(PathBuf);

impl Link {
    /// Makes the link in place of an older one.
    pub(super) fn new(link: &Path, to: &Path) -> io::Result<Self> {
        match fs::symlink_metadata(link) {
            Ok(there) if there.is_symlink() => fs::remove_file(link)?,
            Ok(_) => {
                return Err(io::Error::new(ErrorKind::AlreadyExists, "it is there and no symbolic link"));
            }
            Err(error) if error.kind() == ErrorKind::NotFound => {}
            Err(error) => return Err(error),
        }
        symlink(to, link)?;
        Ok(Self(link.to_owned()))
    }

    /// Its path.
    pub fn path(&self) -> &Path {
        &self.0
    }
}

impl Drop for Link {
    fn drop(&mut self) {
        if let Err(error) = fs::remove_file(&self.0) {
            log::warn!("can't remove {}: {error}", self.0.display());
        }
    }
}

/// The master side of a new terminal that passes bytes as they are, and the path of the other side.
pub(super) fn open() -> io::Result<(File, PathBuf)> {
    let master = openpt(OpenptFlags::RDWR | OpenptFlags::NOCTTY)?;
    grantpt(&master)?;
    unlockpt(&master)?;
    let name = ptsname(&master, Vec::new())?;
    let path = PathBuf::from(OsStr::from_bytes(name.as_bytes()));
    // It would answer with an echo until the client sets it up.
    let client = rustix::fs::open(&path, OFlags::RDWR | OFlags::NOCTTY, Mode::empty())?;
    let mut settings = tcgetattr(&client)?;
    settings.make_raw();
    tcsetattr(&client, OptionalActions::Now, &settings)?;
    Ok((File::from(master), path))
}

/// Takes the bytes of those who open the terminal, one after the other.
pub(super) fn serve(lines: &Lines, master: &File) {
    let mut number = lines.number();
    let mut buffer = vec![0; 4096];
    let mut reader = master;
    while !lines.stopped() {
        match reader.read(&mut buffer) {
            // Bytes while another client is there have nobody to take them.
            Ok(count) if count > 0 => {
                if lines.attach(number, || writer(master.try_clone()?))
                    && lines.events.send(Event::Bytes(buffer[..count].to_vec())).is_err()
                {
                    return;
                }
            }
            // The other side is closed, until somebody opens it.
            _ => {
                lines.detach(number);
                number = lines.number();
                thread::sleep(TICK);
            }
        }
    }
}
