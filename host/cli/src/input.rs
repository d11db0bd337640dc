//! Files and standard input.

use crate::failure::{Failure, Outcome};
use std::fs::File;
use std::io::{self, Read};
use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};

/// Standard input has been handed out: who reads it a second time finds nothing.
static TAKEN: AtomicBool = AtomicBool::new(false);

/// Something to read.
pub struct Input {
    /// The bytes.
    pub reader: Box<dyn Read + Send>,
    /// What messages call it.
    pub name: String,
    /// Its length in bytes, where that is known.
    pub bytes: Option<u64>,
    /// The same file once more, where it is a regular one: to be read anywhere.
    pub file: Option<File>,
}

/// What messages call a file; `-` is standard input.
pub fn name(path: &Path) -> String {
    if path == Path::new("-") { "standard input".to_owned() } else { path.display().to_string() }
}

/// All bytes of a file; `-` is standard input.
pub fn bytes(path: &Path) -> Outcome<Vec<u8>> {
    let Input { mut reader, name, .. } = open(path)?;
    let mut bytes = Vec::new();
    reader.read_to_end(&mut bytes).map_err(|e| Failure::Data(format!("can't read {name}: {e}")))?;
    Ok(bytes)
}

/// Opens a file; `-` is standard input.
pub fn open(path: &Path) -> Outcome<Input> {
    if path == Path::new("-") {
        if TAKEN.swap(true, Ordering::Relaxed) {
            return Err(Failure::Usage("standard input can be read once: name it (-) once".to_owned()));
        }
        return Ok(Input { reader: Box::new(io::stdin()), name: name(path), bytes: None, file: None });
    }
    let file = File::open(path).map_err(|e| Failure::reading(path, e))?;
    let about = file.metadata().map_err(|e| Failure::reading(path, e))?;
    if about.is_dir() {
        return Err(Failure::Data(format!("can't read {}: it is a folder, not a file", path.display())));
    }
    // What the system makes up while it is read, under /proc for one, has no length before.
    let bytes = (about.is_file() && about.len() > 0).then_some(about.len());
    let again = bytes.map(|_| file.try_clone()).transpose().map_err(|e| Failure::reading(path, e))?;
    Ok(Input { reader: Box::new(file), name: name(path), bytes, file: again })
}
