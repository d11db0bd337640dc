//! Leaves from files: lines, records of one length, or whole files.

use crate::failure::{Failure, Outcome};
use crate::input::{self, Input};
use accel_merkle::Leaves;
use clap::Args;
use std::io::{BufRead as _, BufReader, Read};
use std::num::NonZeroU32;
use std::path::{Path, PathBuf};

/// Where leaves come from.
#[derive(Debug, Args)]
#[command(next_help_heading = "Leaves")]
pub struct LeafArgs {
    /// The files; - is standard input. Each is a leaf, unless an option says otherwise; without files there is no leaf.
    #[arg(value_name = "FILE")]
    files: Vec<PathBuf>,
    /// Each line is a leaf, without the line feed that ends it.
    #[arg(long, conflicts_with = "record_bytes")]
    lines: bool,
    /// Each record of so many bytes is a leaf.
    #[arg(long, value_name = "BYTES")]
    record_bytes: Option<NonZeroU32>,
}

impl LeafArgs {
    /// The leaves, file by file.
    pub fn read(&self) -> Outcome<Leaves> {
        let mut leaves = Leaves::default();
        for path in &self.files {
            let Input { reader, name, .. } = input::open(path)?;
            let failed = |e| Failure::Data(format!("can't read {name}: {e}"));
            match (self.lines, self.record_bytes) {
                (true, _) => lines(reader, &mut leaves).map_err(failed)?,
                (false, None) => leaves.push_all_of(reader).map_err(failed)?,
                (false, Some(bytes)) => {
                    let bytes = bytes.get() as usize;
                    let (whole, rest) = records(reader, bytes, &mut leaves).map_err(failed)?;
                    if rest > 0 {
                        return Err(Failure::Data(format!(
                            "{name}: record {} has {rest} bytes, {bytes} are expected (--record-bytes)",
                            whole + 1
                        )));
                    }
                }
            }
        }
        Ok(leaves)
    }

    /// What the leaves are, for people.
    pub fn told(&self) -> String {
        let what = match (self.lines, self.record_bytes) {
            (true, _) => "lines".to_owned(),
            (false, Some(bytes)) => format!("records of {bytes} bytes"),
            (false, None) => return "files".to_owned(),
        };
        match &self.files[..] {
            [one] => format!("{what} of {}", input::name(one)),
            files => format!("{what} of {} files", files.len()),
        }
    }
}

fn lines(reader: impl Read, leaves: &mut Leaves) -> std::io::Result<()> {
    let mut reader = BufReader::with_capacity(1 << 20, reader);
    let mut line = Vec::new();
    while reader.read_until(b'\n', &mut line)? > 0 {
        leaves.push(line.strip_suffix(b"\n").unwrap_or(&line));
        line.clear();
    }
    Ok(())
}

/// The number of whole records, and the bytes of one that is not.
fn records(reader: impl Read, bytes: usize, leaves: &mut Leaves) -> std::io::Result<(u64, usize)> {
    let mut reader = BufReader::with_capacity(1 << 20, reader);
    let mut record = Vec::new();
    for whole in 0.. {
        record.clear();
        let found = reader.by_ref().take(bytes as u64).read_to_end(&mut record)?;
        if found < bytes {
            return Ok((whole, found));
        }
        leaves.push(&record);
    }
    unreachable!("a file has fewer than 2^64 records")
}

/// The text of a file that is to be small, and what messages call it; - is standard input.
pub fn text(path: &Path) -> Outcome<(String, String)> {
    /// A proof of a tree of 2^64 leaves has some 9 KB.
    const MOST: u64 = 1 << 20;
    let Input { reader, name, .. } = input::open(path)?;
    let mut text = String::new();
    reader
        .take(MOST + 1)
        .read_to_string(&mut text)
        .map_err(|e| Failure::Data(format!("can't read {name}: {e}")))?;
    if text.len() as u64 > MOST {
        return Err(Failure::Data(format!("{name}: more than {MOST} bytes are no proof")));
    }
    Ok((text, name))
}
