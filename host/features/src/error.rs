//! Why a table or a row can't be read. Each message is one line; the caller puts the file's name before it.

use crate::{FEATURES, Format};
use std::fmt;
use std::io;

/// A name or value in quotes, without control characters, cut after 40 characters.
pub(crate) fn shown(text: &str) -> String {
    let cut: String = text.chars().take(40).collect();
    let dots = if cut.len() < text.len() { "..." } else { "" };
    format!("'{}{dots}'", cut.escape_debug().to_string().replace("\\'", "'").replace("\\\"", "\""))
}

/// Why a table can't be read.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum TableError {
    /// The reader failed.
    #[error("byte {offset}: {error}")]
    Io {
        /// How many bytes had been read.
        offset: u64,
        /// What the system says.
        error: io::Error,
    },
    /// There is nothing but blanks.
    #[error("empty: no header and no row; check what was to write it")]
    Empty,
    /// There are columns and no rows.
    #[error("{columns} columns and no row; check what was to write it")]
    NoRows {
        /// The number of columns.
        columns: usize,
    },
    /// All rows were skipped.
    #[error("all {rows} rows are bad, the first of them {first}")]
    AllBad {
        /// The number of rows.
        rows: u64,
        /// The first of them.
        first: Box<RowError>,
    },
    /// A row is bad, and bad rows are errors.
    #[error("{0}; or leave bad rows out (--on-bad-row skip)")]
    Row(Box<RowError>),
    /// A row is bad, and there is no choice.
    #[error("{0}")]
    Refused(Box<RowError>),
    /// The format that was asked for is not what the file is.
    #[error("asked to be read as {asked}, and begins like {found}: see --format")]
    Mismatch {
        /// The format asked for.
        asked: Format,
        /// What its first bytes say.
        found: Format,
    },
    /// A column that was asked for does not exist.
    #[error("no column {}{meant}; the columns are {columns}", shown(name))]
    NoColumn {
        /// Its name.
        name: String,
        /// Which one was meant, or nothing.
        meant: String,
        /// The columns there are.
        columns: String,
    },
    /// A column has the name of another.
    #[error("columns {first} and {second} are both called {}: rename one", shown(name))]
    SameName {
        /// The name.
        name: String,
        /// The number of the first, from 1.
        first: usize,
        /// The number of the second, from 1.
        second: usize,
    },
    /// A column was asked for twice.
    #[error("column {} is named twice among the columns asked for: name it once", shown(.0))]
    AskedTwice(String),
    /// No column holds numbers.
    #[error("no column of numbers; the columns are {columns}")]
    NoFeatures {
        /// The columns there are.
        columns: String,
    },
    /// There are more features than the kernels have room for.
    #[error("{found} feature columns, the limit is {FEATURES}: choose some (--columns a,b,c)")]
    TooManyFeatures {
        /// The number of columns.
        found: usize,
    },
    /// The header is not a line of names.
    #[error("the header (line {line}) {reason}")]
    Header {
        /// Its line, from 1.
        line: u64,
        /// What is wrong with it.
        reason: String,
    },
    /// A line has no end in sight.
    #[error("line {line} is longer than {limit} bytes: not a table of text, or a line feed is missing")]
    LongLine {
        /// The line, from 1.
        line: u64,
        /// The limit in bytes.
        limit: usize,
    },
    /// An array can't be read.
    #[error("array {}: {reason}", shown(name))]
    Array {
        /// Its name in the NPZ file; `x` for an NPY file.
        name: String,
        /// What is wrong with it, and what to do.
        reason: String,
    },
    /// The archive can't be read.
    #[error("not a readable NPZ file: {0}; write it again with numpy.savez")]
    Zip(String),
    /// The archive has no table.
    #[error(
        "no array X, the table, in the NPZ file; its arrays are {arrays}: save it with numpy.savez(file, X=...)"
    )]
    NoX {
        /// The arrays there are.
        arrays: String,
    },
    /// It has to be held in memory and is too large for that.
    #[error("more than {limit} bytes, which is the limit for {what}: {advice}")]
    TooLarge {
        /// What is too large.
        what: &'static str,
        /// The limit in bytes.
        limit: u64,
        /// What to do.
        advice: &'static str,
    },
    /// It begins with an input that was counted before.
    #[error(
        "the first {rows} rows were counted before, and nothing is counted twice: go on after them (--resume)"
    )]
    Counted {
        /// The rows.
        rows: u64,
    },
    /// To go on needs lines.
    #[error("{format} files do not grow by rows, only text does: leave out --resume")]
    NoText {
        /// The format.
        format: Format,
    },
    /// The beginning is not what was read before.
    #[error("can't go on after row {rows}: {reason}; to score it from its beginning leave out --resume")]
    Resume {
        /// The row after which to go on.
        rows: u64,
        /// What is different.
        reason: String,
    },
}

/// A bad row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RowError {
    /// The row, from 1, the header not counted.
    pub row: u64,
    /// Its line, from 1, where the file is text.
    pub line: Option<u64>,
    /// What is wrong with it.
    pub fault: Fault,
}

impl fmt::Display for RowError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "row {}", self.row)?;
        if let Some(line) = self.line {
            write!(f, " (line {line})")?;
        }
        write!(f, ", {}", self.fault)
    }
}

impl std::error::Error for RowError {}

/// What is wrong with a row.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Fault {
    /// It has not as many cells as the header.
    #[error(
        "{found} cells, the header has {expected}: add or remove separators, or quote cells that hold one"
    )]
    Ragged {
        /// Cells there are.
        found: usize,
        /// Cells of the header.
        expected: usize,
    },
    /// A quoted cell has no end on its line, or goes on after it.
    #[error("cell {cell}: {reason}; double a quote that belongs to the text")]
    Quote {
        /// The cell, from 1.
        cell: usize,
        /// Which of the two.
        reason: &'static str,
    },
    /// A cell holds nothing.
    #[error("column {}: no value; fill it in", shown(column))]
    NoValue {
        /// The column.
        column: String,
    },
    /// A cell of a feature is no number.
    #[error("column {}: {value} is not a number; write digits with a decimal point", shown(column))]
    NotANumber {
        /// The column.
        column: String,
        /// The value as it is to be shown.
        value: String,
    },
    /// A number is infinite, or NaN.
    #[error("column {}: {value} is not a finite number; put a measured value in its place", shown(column))]
    NotFinite {
        /// The column.
        column: String,
        /// The value as it is to be shown.
        value: String,
    },
    /// A text beside the features can't be used.
    #[error("column {}: {value} {reason}", shown(column))]
    Text {
        /// The column.
        column: String,
        /// The value as it is to be shown.
        value: String,
        /// What is wrong with it.
        reason: &'static str,
    },
    /// A JSON object lacks a key.
    #[error("no key {}{meant}; add it", shown(column))]
    NoKey {
        /// The key.
        column: String,
        /// Which one was meant, or nothing.
        meant: String,
    },
    /// A JSON object has a key twice.
    #[error("key {} stands twice; remove one", shown(column))]
    SameKey {
        /// The key.
        column: String,
    },
    /// A line is no JSON object.
    #[error("byte {byte}: {reason}; a row is one JSON object on one line")]
    Json {
        /// The byte of the line, from 1.
        byte: usize,
        /// What the parser says.
        reason: String,
    },
}
