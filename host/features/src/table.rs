//! Tables from any reader.

use crate::error::{Fault, RowError, TableError, shown};
use crate::format::BYTE_ORDER_MARK;
use crate::{Chunk, FEATURES, Format, arrays, csv, jsonl};
use std::fmt;
use std::io::{ErrorKind, Read};
use std::str::FromStr;

/// Bytes that are read at a time for detection to look at.
pub(crate) const HEAD: usize = 4096;

/// Blank bytes after which the format is told by them alone.
const BLANKS: usize = 1 << 20;

/// Bytes after blank ones that tell the format.
const TELLING: usize = 8;

/// What happens to a row that can't be read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum OnBadRow {
    /// It is an error, which tells that it could be left out.
    #[default]
    Error,
    /// It is an error, where the user has no choice.
    Refuse,
    /// It is left out and counted.
    Skip,
    /// It is delivered as a bad row ([`Chunk::fault`]), to be given the highest score.
    Isolate,
}

impl OnBadRow {
    /// The values that a user may choose.
    pub const ALL: [OnBadRow; 3] = [OnBadRow::Error, OnBadRow::Skip, OnBadRow::Isolate];

    /// The name on the command line.
    pub fn name(self) -> &'static str {
        match self {
            OnBadRow::Error | OnBadRow::Refuse => "error",
            OnBadRow::Skip => "skip",
            OnBadRow::Isolate => "isolate",
        }
    }
}

impl fmt::Display for OnBadRow {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}

/// A treatment of bad rows that does not exist.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("unknown treatment of bad rows {0:?}: there are error, skip, isolate")]
pub struct UnknownOnBadRow(String);

impl FromStr for OnBadRow {
    type Err = UnknownOnBadRow;

    fn from_str(name: &str) -> Result<Self, UnknownOnBadRow> {
        let found = Self::ALL.into_iter().find(|f| f.name().eq_ignore_ascii_case(name));
        found.ok_or_else(|| UnknownOnBadRow(name.to_owned()))
    }
}

/// What to read of a table, and how.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Options {
    /// The format; [`Format::Auto`] looks at the first bytes.
    pub format: Format,
    /// The columns that are features, in this order; `None` takes all columns of numbers but those in `labels`, in the
    /// order of the file: in text, the columns with a name that hold a number, or nothing at all, in the first 64 rows;
    /// in arrays, the columns of the table. A table of text may have none: it holds labels alone.
    pub features: Option<Vec<String>>,
    /// The columns that are delivered as text, such as the agent and its region.
    pub labels: Vec<String>,
    /// What happens to bad rows.
    pub on_bad_row: OnBadRow,
    /// Keeps the digests that [`Table::mark`] needs.
    pub mark: bool,
    /// Inputs of which rows were counted before. One that this input begins with is an error once its last line is read.
    pub counted: Vec<Mark>,
    /// Goes on after the rows of this input that were counted before; for text only. An input that begins like none of
    /// those is read from its beginning.
    pub resume: bool,
}

/// How far an input was read, and what it was up to there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Mark {
    /// Rows delivered or left out.
    pub rows: u64,
    /// Lines read, with the header and blank ones; 0 for arrays.
    pub lines: u64,
    /// SHA-256 of its beginning, by which an input that has grown is recognised: of the first line of JSON lines, of the
    /// first two of CSV, with their ends as below; zeros for arrays.
    pub head: [u8; 32],
    /// SHA-256 of those lines, each without the end it has and with a line feed; for arrays, of the whole file.
    pub digest: [u8; 32],
}

/// Rows of one input, in order, a chunk at a time.
///
/// ```
/// use accel_features::{Options, Table};
///
/// let text = "agent,latency,efficiency\nr7,0.24,0.95\nr8,0.31,0.97\n";
/// let options = Options { labels: vec!["agent".to_owned()], ..Options::default() };
/// let mut table = Table::open(text.as_bytes(), &options)?;
/// assert_eq!(table.features(), ["latency", "efficiency"]);
/// while let Some(chunk) = table.read(1000)? {
///     assert_eq!((chunk.number(1), chunk.label(1, 0), chunk.row(1)), (2, "r8", &[0.31, 0.97][..]));
/// }
/// # Ok::<(), accel_features::TableError>(())
/// ```
#[derive(Debug)]
pub struct Table<R> {
    format: Format,
    features: Vec<String>,
    labels: Vec<String>,
    on_bad_row: OnBadRow,
    /// What it goes on after, and the rows of that.
    resumed: Option<Mark>,
    before: u64,
    /// Rows delivered or left out.
    rows: u64,
    bad_rows: u64,
    first_bad: Option<RowError>,
    reader: Rows<R>,
}

#[derive(Debug)]
enum Rows<R> {
    Csv(csv::Reader<R>),
    Jsonl(jsonl::Reader<R>),
    Arrays(Box<arrays::Reader<R>>),
}

/// What a reader of rows found.
pub(crate) enum Step {
    /// A row: its line, and what is wrong with it. Its values and labels are in the chunk, as far as it is good.
    Row(Option<u64>, Result<(), Fault>),
    /// Nothing without waiting.
    Later,
    /// The end.
    End,
}

impl<R: Read> Table<R> {
    /// Reads the header, and unless the features are named the first 64 rows; of NPZ files and of arrays in
    /// Fortran order, all of it. The reader needs no buffer of its own.
    ///
    /// # Errors
    /// [`TableError`]: nothing there, no such column, a header that makes no sense.
    pub fn open(mut reader: R, options: &Options) -> Result<Self, TableError> {
        let head = read_head(&mut reader)?;
        let found = Format::detect(&head);
        let format = match (options.format, found) {
            (Format::Auto, _) => found,
            // a line of text may begin with a brace
            (asked @ (Format::Csv | Format::Jsonl), Format::Csv | Format::Jsonl) => asked,
            (asked, _) if asked == found => asked,
            (asked, _) => return Err(TableError::Mismatch { asked, found }),
        };
        once(options.features.iter().flatten())?;
        once(&options.labels)?;
        let (features, reader) = match format {
            Format::Npy | Format::Npz => {
                let (features, reader) = arrays::Reader::open(head, reader, format, options)?;
                (features, Rows::Arrays(Box::new(reader)))
            }
            Format::Jsonl => {
                let (features, reader) = jsonl::Reader::open(head, reader, options)?;
                (features, Rows::Jsonl(reader))
            }
            Format::Csv | Format::Auto => {
                let (features, reader) = csv::Reader::open(head, reader, options)?;
                (features, Rows::Csv(reader))
            }
        };
        if features.len() > FEATURES {
            return Err(TableError::TooManyFeatures { found: features.len() });
        }
        let resumed = match &reader {
            Rows::Csv(csv) => csv.lines().resumed(),
            Rows::Jsonl(jsonl) => jsonl.lines().resumed(),
            Rows::Arrays(_) => None,
        };
        Ok(Self {
            format,
            features,
            labels: options.labels.clone(),
            on_bad_row: options.on_bad_row,
            before: resumed.map_or(0, |mark| mark.rows),
            rows: resumed.map_or(0, |mark| mark.rows),
            resumed,
            bad_rows: 0,
            first_bad: None,
            reader,
        })
    }

    /// The mark after which it goes on, if it does.
    pub fn resumed(&self) -> Option<&Mark> {
        self.resumed.as_ref()
    }

    /// Whether the rows read until now may still turn out to be the beginning of an input that was counted before.
    pub fn undecided(&self) -> bool {
        match &self.reader {
            Rows::Csv(csv) => csv.lines().undecided(),
            Rows::Jsonl(jsonl) => jsonl.lines().undecided(),
            Rows::Arrays(_) => true,
        }
    }

    /// The format, never [`Format::Auto`].
    pub fn format(&self) -> Format {
        self.format
    }

    /// The columns that are features: 1 to 16 names.
    pub fn features(&self) -> &[String] {
        &self.features
    }

    /// The columns that are delivered as text.
    pub fn labels(&self) -> &[String] {
        &self.labels
    }

    /// How many rows the input has, where that is known before its end.
    pub fn total(&self) -> Option<u64> {
        match &self.reader {
            Rows::Arrays(arrays) => Some(arrays.rows()),
            Rows::Csv(_) | Rows::Jsonl(_) => None,
        }
    }

    /// Rows that were delivered or left out until now, those before a resumption included.
    pub fn rows(&self) -> u64 {
        self.rows
    }

    /// Rows that were left out or delivered as bad ones until now.
    pub fn bad_rows(&self) -> u64 {
        self.bad_rows
    }

    /// The first of the bad rows.
    pub fn first_bad(&self) -> Option<&RowError> {
        self.first_bad.as_ref()
    }

    /// How far the input has been read; `None` unless [`Options::mark`] asked for it. Of arrays, there is a mark only
    /// when all rows have been read.
    pub fn mark(&self) -> Option<Mark> {
        let (lines, head, digest) = match &self.reader {
            Rows::Csv(csv) => csv.lines().mark()?,
            Rows::Jsonl(jsonl) => jsonl.lines().mark()?,
            Rows::Arrays(arrays) if arrays.rows() == self.rows => (0, [0; 32], arrays.digest()?),
            Rows::Arrays(_) => return None,
        };
        Some(Mark { rows: self.rows, lines, head, digest })
    }

    /// The next rows, at most so many; `None` at the end.
    ///
    /// There may be fewer: of a pipe, the rows that have arrived are delivered without waiting for more.
    ///
    /// # Errors
    /// [`TableError`] with the place; the rows of this call are lost then, and the table is of no more use.
    ///
    /// # Panics
    /// When `rows` is 0.
    pub fn read(&mut self, rows: usize) -> Result<Option<Chunk>, TableError> {
        assert!(rows > 0, "no rows were asked for");
        let mut chunk = Chunk::new(self.features.len(), self.labels.len());
        while chunk.rows() < rows {
            let wait = chunk.rows() == 0;
            let step = match &mut self.reader {
                Rows::Csv(csv) => csv.next(&mut chunk, wait)?,
                Rows::Jsonl(jsonl) => jsonl.next(&mut chunk, wait)?,
                Rows::Arrays(arrays) => arrays.next(&mut chunk)?,
            };
            let Step::Row(line, result) = step else { break };
            self.rows += 1;
            match result {
                Ok(()) => chunk.accept(self.rows),
                Err(fault) => self.bad(&mut chunk, RowError { row: self.rows, line, fault })?,
            }
        }
        if chunk.rows() > 0 {
            return Ok(Some(chunk));
        }
        match &self.first_bad {
            Some(first) if self.on_bad_row == OnBadRow::Skip && self.bad_rows == self.rows - self.before => {
                Err(TableError::AllBad { rows: self.bad_rows, first: Box::new(first.clone()) })
            }
            None if self.rows == 0 => {
                Err(TableError::NoRows { columns: self.features.len() + self.labels.len() })
            }
            _ => Ok(None),
        }
    }

    fn bad(&mut self, chunk: &mut Chunk, error: RowError) -> Result<(), TableError> {
        self.bad_rows += 1;
        self.first_bad.get_or_insert_with(|| error.clone());
        match self.on_bad_row {
            OnBadRow::Error => return Err(TableError::Row(Box::new(error))),
            OnBadRow::Refuse => return Err(TableError::Refused(Box::new(error))),
            OnBadRow::Skip => chunk.skip(),
            OnBadRow::Isolate => chunk.isolate(error),
        }
        Ok(())
    }
}

/// The first bytes: enough to tell the format, without waiting for more than that. Blank lines at the start say nothing.
fn read_head(reader: &mut impl Read) -> Result<Vec<u8>, TableError> {
    let (mut head, mut blanks) = (Vec::new(), 0);
    loop {
        if blanks == 0 && head.starts_with(BYTE_ORDER_MARK) {
            blanks = BYTE_ORDER_MARK.len();
        }
        blanks += head[blanks..].iter().take_while(|byte| byte.is_ascii_whitespace()).count();
        let end = head.len();
        if end - blanks >= TELLING || blanks > BLANKS {
            return Ok(head);
        }
        head.resize(end + HEAD - end % HEAD, 0);
        let read = reader.read(&mut head[end..]);
        head.truncate(end + read.as_ref().map_or(0, |&count| count));
        match read {
            Ok(0) if end == 0 => return Err(TableError::Empty),
            Ok(0) => return Ok(head),
            Ok(_) => {}
            Err(error) if error.kind() == ErrorKind::Interrupted => {}
            Err(error) => return Err(TableError::Io { offset: end as u64, error }),
        }
    }
}

/// The names of columns for a message.
pub(crate) fn listed<'a>(names: impl IntoIterator<Item = &'a str>) -> String {
    let names: Vec<_> = names.into_iter().map(shown).collect();
    match names.len() {
        0..=20 => names.join(", "),
        more => format!("{} and {} more", names[..20].join(", "), more - 20),
    }
}

/// Checks that no name stands twice.
fn once<'a>(names: impl IntoIterator<Item = &'a String>) -> Result<(), TableError> {
    let mut seen = std::collections::HashSet::new();
    match names.into_iter().find(|name| !seen.insert(*name)) {
        Some(twice) => Err(TableError::AskedTwice(twice.clone())),
        None => Ok(()),
    }
}

#[cfg(test)]
mod tests;
