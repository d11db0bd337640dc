//! The formats of tables.

use std::fmt;
use std::path::Path;
use std::str::FromStr;

/// What some programs put before a text in UTF-8.
pub(crate) const BYTE_ORDER_MARK: &[u8] = b"\xEF\xBB\xBF";

/// How a file holds its table.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Format {
    /// Whatever the first bytes look like: NPY and NPZ by their magic, JSON lines by a brace, all else as CSV.
    #[default]
    Auto,
    /// A line of column names, then a line a row; cells are separated by commas, else semicolons, else tabs.
    Csv,
    /// One array of numbers, rows × columns; its columns are called x0, x1, ...
    Npy,
    /// Arrays by name: `X` is the table, and further arrays of one number a row, such as `y`, are columns by their name.
    Npz,
    /// A JSON object a line.
    Jsonl,
}

impl Format {
    /// All values.
    pub const ALL: [Format; 5] = [Format::Auto, Format::Csv, Format::Npy, Format::Npz, Format::Jsonl];

    /// The name on the command line.
    pub fn name(self) -> &'static str {
        match self {
            Format::Auto => "auto",
            Format::Csv => "csv",
            Format::Npy => "npy",
            Format::Npz => "npz",
            Format::Jsonl => "jsonl",
        }
    }

    /// What the extension says; [`Format::Auto`] where it says nothing.
    pub fn of_path(path: &Path) -> Self {
        let extension = path.extension().map(|e| e.to_string_lossy().to_lowercase());
        match extension.as_deref() {
            Some("csv" | "tsv") => Format::Csv,
            Some("npy") => Format::Npy,
            Some("npz") => Format::Npz,
            Some("jsonl" | "ndjson") => Format::Jsonl,
            _ => Format::Auto,
        }
    }

    /// What the first bytes say.
    pub(crate) fn detect(head: &[u8]) -> Self {
        let text = head.strip_prefix(BYTE_ORDER_MARK).unwrap_or(head);
        if head.starts_with(crate::npy::MAGIC) {
            Format::Npy
        } else if head.starts_with(b"PK\x03\x04") || head.starts_with(b"PK\x05\x06") {
            Format::Npz
        } else if text.trim_ascii_start().starts_with(b"{") {
            Format::Jsonl
        } else {
            Format::Csv
        }
    }
}

impl fmt::Display for Format {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}

/// A format that does not exist.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("unknown format {0:?}: the formats are auto, csv, npy, npz, jsonl")]
pub struct UnknownFormat(String);

impl FromStr for Format {
    type Err = UnknownFormat;

    fn from_str(name: &str) -> Result<Self, UnknownFormat> {
        let found = Self::ALL.into_iter().find(|f| f.name().eq_ignore_ascii_case(name));
        found.ok_or_else(|| UnknownFormat(name.to_owned()))
    }
}
