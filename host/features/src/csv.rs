//! CSV: a header and a row a line.
//!
//! A quoted cell ends on its line: so a quote that is not closed costs its row and no other.

use crate::error::{Fault, TableError, shown};
use crate::lines::{Lines, Next};
use crate::table::{Options, Step, listed};
use crate::{Chunk, meant};
use std::io::Read;
use std::ops::Range;

#[derive(Debug)]
pub(crate) struct Reader<R> {
    lines: Lines<R>,
    cells: Cells,
    columns: Vec<String>,
    features: Vec<usize>,
    labels: Vec<usize>,
}

impl<R: Read> Reader<R> {
    /// Reads the header; returns the features, too.
    pub(crate) fn open(
        head: Vec<u8>,
        input: R,
        options: &Options,
    ) -> Result<(Vec<String>, Self), TableError> {
        // the names and the first row
        let mut lines = Lines::new(head, input, options.mark.then_some(2));
        if lines.next(true)? != Next::Line {
            return Err(TableError::Empty);
        }
        let mut cells = Cells::new(lines.line());
        let columns = header(&mut cells, lines.line())
            .map_err(|reason| TableError::Header { line: lines.number(), reason })?;
        for (second, name) in columns.iter().enumerate() {
            let first = columns.iter().position(|n| n == name).expect("it is there itself");
            if first < second && !name.is_empty() {
                return Err(TableError::SameName {
                    name: name.clone(),
                    first: first + 1,
                    second: second + 1,
                });
            }
        }
        let find = |name: &String| {
            columns.iter().position(|c| c == name && !name.is_empty()).ok_or_else(|| TableError::NoColumn {
                name: name.clone(),
                meant: meant(name, columns.iter().map(String::as_str)),
                columns: listed(columns.iter().map(String::as_str)),
            })
        };
        let labels = options.labels.iter().map(find).collect::<Result<Vec<_>, _>>()?;
        let features = match &options.features {
            Some(names) => names.iter().map(find).collect::<Result<Vec<_>, _>>()?,
            None => {
                let numbers = numbers(&mut cells, &lines.probe()?, columns.len());
                let free = |i: &usize| numbers[*i] && !labels.contains(i) && !columns[*i].is_empty();
                (0..columns.len()).filter(free).collect()
            }
        };
        if features.is_empty() && options.features.is_none() {
            return Err(TableError::NoFeatures { columns: listed(columns.iter().map(String::as_str)) });
        }
        lines.recognise(&options.counted, options.resume)?;
        let names = features.iter().map(|&i| columns[i].clone()).collect();
        Ok((names, Self { lines, cells, columns, features, labels }))
    }

    pub(crate) fn lines(&self) -> &Lines<R> {
        &self.lines
    }

    pub(crate) fn next(&mut self, chunk: &mut Chunk, wait: bool) -> Result<Step, TableError> {
        Ok(match self.lines.next(wait)? {
            Next::Line => Step::Row(Some(self.lines.number()), self.row(chunk)),
            Next::Later => Step::Later,
            Next::End => Step::End,
        })
    }

    fn row(&mut self, chunk: &mut Chunk) -> Result<(), Fault> {
        let line = self.lines.line();
        self.cells.split(line)?;
        let (found, expected) = (self.cells.ranges.len(), self.columns.len());
        if found != expected {
            return Err(Fault::Ragged { found, expected });
        }
        for &i in &self.labels {
            let column = &self.columns[i];
            let cell = self.cells.get(line, i).trim_ascii();
            let label = str::from_utf8(cell).map_err(|_| Fault::Text {
                column: column.clone(),
                value: shown(&String::from_utf8_lossy(cell)),
                reason: "is not UTF-8; convert it",
            })?;
            chunk.push_label(column, label)?;
        }
        for &i in &self.features {
            let cell = self.cells.get(line, i).trim_ascii();
            match number(cell) {
                Some(value) if value.is_finite() => chunk.push_value(value),
                value => return Err(no_number(&self.columns[i], cell, value.is_some())),
            }
        }
        Ok(())
    }
}

fn number(cell: &[u8]) -> Option<f64> {
    str::from_utf8(cell).ok()?.parse().ok()
}

#[cold]
fn no_number(column: &str, cell: &[u8], number: bool) -> Fault {
    let (column, value) = (column.to_owned(), shown(&String::from_utf8_lossy(cell)));
    match number {
        _ if cell.is_empty() => Fault::NoValue { column },
        true => Fault::NotFinite { column, value },
        false => Fault::NotANumber { column, value },
    }
}

/// The names of the columns, or why there are none.
fn header(cells: &mut Cells, line: &[u8]) -> Result<Vec<String>, String> {
    cells.split(line).map_err(|fault| format!("can't be split: {fault}"))?;
    let cell = |i| {
        let name = str::from_utf8(cells.get(line, i).trim_ascii()).ok()?;
        (!name.chars().any(char::is_control)).then(|| name.to_owned())
    };
    let names: Option<Vec<_>> = (0..cells.ranges.len()).map(cell).collect();
    let names = names.ok_or("is not text: is this a CSV file in UTF-8? (see --format)")?;
    if names.iter().all(|name| name.parse::<f64>().is_ok()) {
        return Err(format!(
            "holds numbers, {}, and no names: put a line of column names before it",
            listed(names.iter().map(String::as_str),)
        ));
    }
    Ok(names)
}

/// Which columns hold a number, or nothing at all, in these lines.
fn numbers(cells: &mut Cells, lines: &[&[u8]], columns: usize) -> Vec<bool> {
    let (mut number_seen, mut text_seen) = (vec![false; columns], vec![false; columns]);
    for line in lines {
        if cells.split(line).is_ok() && cells.ranges.len() == columns {
            for i in 0..columns {
                let cell = cells.get(line, i).trim_ascii();
                number_seen[i] |= number(cell).is_some();
                text_seen[i] |= !cell.is_empty();
            }
        }
    }
    number_seen.iter().zip(text_seen).map(|(&number, text)| number || !text).collect()
}

/// A line in cells.
#[derive(Debug)]
struct Cells {
    separator: u8,
    ranges: Vec<Range<usize>>,
    /// The line without its quotes, where it has any.
    unquoted: Option<Vec<u8>>,
}

impl Cells {
    /// Splits lines as this header is to be split.
    fn new(header: &[u8]) -> Self {
        let separator = b",;\t".iter().copied().find(|s| header.contains(s)).unwrap_or(b',');
        Self { separator, ranges: Vec::new(), unquoted: None }
    }

    /// Cell `i` of this line, which was split last.
    fn get<'a>(&'a self, line: &'a [u8], i: usize) -> &'a [u8] {
        &self.unquoted.as_deref().unwrap_or(line)[self.ranges[i].clone()]
    }

    fn split(&mut self, line: &[u8]) -> Result<(), Fault> {
        self.ranges.clear();
        self.unquoted = None;
        if memchr::memchr(b'"', line).is_some() {
            return self.split_quoted(line);
        }
        let mut start = 0;
        for end in memchr::memchr_iter(self.separator, line) {
            self.ranges.push(start..end);
            start = end + 1;
        }
        self.ranges.push(start..line.len());
        Ok(())
    }

    fn split_quoted(&mut self, line: &[u8]) -> Result<(), Fault> {
        let mut text = Vec::with_capacity(line.len());
        let mut rest = line;
        loop {
            let start = text.len();
            let fault = |reason| Err(Fault::Quote { cell: self.ranges.len() + 1, reason });
            if let Some(mut quoted) = rest.strip_prefix(b"\"") {
                loop {
                    let Some(i) = memchr::memchr(b'"', quoted) else {
                        return fault("its quote is not closed on its line");
                    };
                    text.extend(&quoted[..i]);
                    quoted = &quoted[i + 1..];
                    match quoted.strip_prefix(b"\"") {
                        Some(more) => quoted = more,
                        None => break,
                    }
                    text.push(b'"');
                }
                rest = quoted;
                if !rest.is_empty() && rest[0] != self.separator {
                    return fault("it goes on after its closing quote");
                }
            } else {
                let end = memchr::memchr(self.separator, rest).unwrap_or(rest.len());
                text.extend(&rest[..end]);
                rest = &rest[end..];
            }
            self.ranges.push(start..text.len());
            match rest.split_first() {
                Some((_, more)) => rest = more,
                None => break,
            }
        }
        self.unquoted = Some(text);
        Ok(())
    }
}
