//! Tables in NPY and NPZ files.
//!
//! An NPY file in C order is read row by row. One in Fortran order lies column by column and is held, and so is an NPZ
//! file, because the columns beside its table are arrays of their own.

use crate::error::{Fault, TableError, shown};
use crate::npy::{Header, Kind};
use crate::table::{Options, Step, listed};
use crate::{Chunk, Format, meant};
use sha2::{Digest, Sha256};
use std::io::{self, Cursor, Read};
use zip::ZipArchive;
use zip::result::ZipError;

/// The most bytes of a file, or of an array, that are held.
const LIMIT: u64 = 1 << 30;

/// Bytes of rows that are read at once; a row must not be longer.
const WINDOW: u64 = 1 << 18;

#[derive(Debug)]
pub(crate) struct Reader<R> {
    table: Array,
    /// What follows of a table that is read row by row.
    input: Hashed<R>,
    vectors: Vec<Array>,
    labels: Vec<(String, Place)>,
    features: Vec<(String, Place)>,
    next: u64,
}

/// Where a column is.
#[derive(Clone, Copy, Debug)]
enum Place {
    Table(u64),
    Vector(usize),
}

/// Numbers, or those rows of them that are held.
#[derive(Debug)]
struct Array {
    kind: Kind,
    rows: u64,
    columns: u64,
    fortran: bool,
    /// The first row that is held, and behind the last.
    held: std::ops::Range<u64>,
    bytes: Vec<u8>,
}

impl Array {
    /// An array of which no row is held. `name` is for messages.
    fn new(name: &str, header: &Header) -> Result<Self, TableError> {
        let (rows, columns) = match header.shape[..] {
            [rows, columns] if columns > 0 => (rows, columns),
            _ => {
                let advice = "a table has two, rows and columns, and at least one column: reshape it";
                return Err(array(
                    name,
                    format!("has the dimensions {}, {advice}", shown(&format!("{:?}", header.shape))),
                ));
            }
        };
        let row = columns.checked_mul(header.kind.size as u64);
        match row {
            Some(row) if row <= WINDOW && rows.checked_mul(row).is_some() => {}
            _ => {
                let what = format!("has {columns} columns and {rows} rows");
                return Err(array(name, format!("{what}: more than {WINDOW} bytes a row, or 2^64 in all")));
            }
        }
        Ok(Self { kind: header.kind, rows, columns, fortran: header.fortran, held: 0..0, bytes: Vec::new() })
    }

    fn row_bytes(&self) -> u64 {
        self.columns * self.kind.size as u64 // checked
    }

    /// Holds all rows.
    fn read_all(&mut self, name: &str, input: &mut impl Read) -> Result<(), TableError> {
        let size = self.rows * self.row_bytes(); // checked
        if size > LIMIT {
            let what = "an array in an NPZ file or in Fortran order";
            let advice = "save it with numpy.save(file, numpy.ascontiguousarray(X)), or in parts";
            return Err(TableError::TooLarge { what, limit: LIMIT, advice });
        }
        let read = input.take(size + 1).read_to_end(&mut self.bytes);
        read.map_err(|e| array(name, e.to_string()))?;
        let found = self.bytes.len() as u64;
        if found < size {
            return Err(array(name, short(found, size)));
        }
        if found > size {
            return Err(array(name, long(size)));
        }
        self.held = 0..self.rows;
        Ok(())
    }

    /// Holds the next rows instead of those that are held; after the last ones the input ends.
    fn read_next(&mut self, input: &mut impl Read) -> Result<(), TableError> {
        let (row, size) = (self.row_bytes(), self.rows * self.row_bytes()); // checked
        self.held = self.held.end..self.rows.min(self.held.end + WINDOW / row);
        self.bytes.clear();
        let wanted = (self.held.end - self.held.start) * row;
        let done = self.held.start * row;
        let io = |error| TableError::Io { offset: done, error };
        input.take(wanted).read_to_end(&mut self.bytes).map_err(io)?;
        let found = self.bytes.len() as u64;
        if found < wanted {
            return Err(array("x", short(done + found, size)));
        }
        if self.held.end == self.rows && input.take(1).read_to_end(&mut Vec::new()).map_err(io)? > 0 {
            return Err(array("x", long(size)));
        }
        Ok(())
    }

    /// The bytes from this number on; its row is held.
    fn at(&self, row: u64, column: u64) -> &[u8] {
        let index = match self.fortran {
            true => column * self.rows + row,
            false => (row - self.held.start) * self.columns + column,
        };
        &self.bytes[index as usize * self.kind.size..] // fits: the bytes are in memory
    }
}

fn short(found: u64, size: u64) -> String {
    format!("has {found} bytes of numbers, its dimensions need {size}: the file is cut short")
}

fn long(size: u64) -> String {
    format!(
        "goes on after the {size} bytes of its numbers: something is appended, or its dimensions are wrong"
    )
}

impl<R: Read> Reader<R> {
    /// Reads the headers, and what has to be held; returns the features, too.
    pub(crate) fn open(
        head: Vec<u8>,
        input: R,
        format: Format,
        options: &Options,
    ) -> Result<(Vec<String>, Self), TableError> {
        if options.resume {
            return Err(TableError::NoText { format });
        }
        let mut input = Hashed { head: Cursor::new(head), input, digest: options.mark.then(Sha256::new) };
        let (table, mut archive) = match format {
            Format::Npz => npz(&mut input)?,
            _ => (npy(&mut input)?, None),
        };
        let table_columns = || (0..table.columns).map(|i| format!("x{i}"));
        let mut vectors = Vec::new();
        let mut find = |name: &String| {
            let column = name.strip_prefix('x').and_then(|i| i.parse().ok());
            if let Some(column) = column.filter(|&i| i < table.columns && format!("x{i}") == *name) {
                return Ok((name.clone(), Place::Table(column)));
            }
            if let Some(archive) = &mut archive
                && let Some(vector) = archive.vector(name, table.rows)?
            {
                vectors.push(vector);
                return Ok((name.clone(), Place::Vector(vectors.len() - 1)));
            }
            let further = archive.iter().flat_map(Archive::names).filter(|n| n != TABLE);
            let columns: Vec<_> = table_columns().take(64).chain(further).collect();
            let columns = || columns.iter().map(String::as_str);
            Err(TableError::NoColumn {
                name: name.clone(),
                meant: meant(name, columns()),
                columns: listed(columns()),
            })
        };
        let labels = options.labels.iter().map(&mut find).collect::<Result<Vec<_>, _>>()?;
        let features = match &options.features {
            Some(names) => names.clone(),
            None => table_columns().filter(|name| !options.labels.contains(name)).collect(),
        };
        let places = features.iter().map(&mut find).collect::<Result<_, _>>()?;
        Ok((features, Self { table, input, vectors, labels, features: places, next: 0 }))
    }

    /// How many rows there are.
    pub(crate) fn rows(&self) -> u64 {
        self.table.rows
    }

    /// The digest of what was read.
    pub(crate) fn digest(&self) -> Option<[u8; 32]> {
        Some(self.input.digest.clone()?.finalize().into())
    }

    pub(crate) fn next(&mut self, chunk: &mut Chunk) -> Result<Step, TableError> {
        let row = self.next;
        if row == self.table.rows {
            return Ok(Step::End);
        }
        if row == self.table.held.end {
            self.table.read_next(&mut self.input)?;
        }
        self.next += 1;
        Ok(Step::Row(None, self.row(row, chunk)))
    }

    fn row(&self, row: u64, chunk: &mut Chunk) -> Result<(), Fault> {
        for (name, place) in &self.labels {
            let (kind, bytes) = self.cell(row, *place);
            let label = kind.text(bytes);
            chunk.push_label(name, &label)?;
        }
        for (name, place) in &self.features {
            let (kind, bytes) = self.cell(row, *place);
            let value = kind.number(bytes);
            if !value.is_finite() {
                return Err(Fault::NotFinite { column: name.clone(), value: value.to_string() });
            }
            chunk.push_value(value);
        }
        Ok(())
    }

    fn cell(&self, row: u64, place: Place) -> (Kind, &[u8]) {
        match place {
            Place::Table(column) => (self.table.kind, self.table.at(row, column)),
            Place::Vector(i) => (self.vectors[i].kind, self.vectors[i].at(row, 0)),
        }
    }
}

/// A reader with the bytes that detection took from it put back, and the digest of what was read.
#[derive(Debug)]
struct Hashed<R> {
    head: Cursor<Vec<u8>>,
    input: R,
    digest: Option<Sha256>,
}

impl<R: Read> Read for Hashed<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let count = match self.head.read(buffer)? {
            0 => self.input.read(buffer)?,
            count => count,
        };
        if let Some(digest) = &mut self.digest {
            digest.update(&buffer[..count]);
        }
        Ok(count)
    }
}

/// The array of an NPY file.
fn npy(input: &mut impl Read) -> Result<Array, TableError> {
    let mut table = Array::new("x", &Header::read(input).map_err(|r| array("x", r))?)?;
    if table.fortran {
        table.read_all("x", input)?;
    }
    Ok(table)
}

/// The table of an NPZ file, and the whole of it for the vectors beside.
fn npz(input: &mut impl Read) -> Result<(Array, Option<Archive>), TableError> {
    let mut bytes = Vec::new();
    let io = |error| TableError::Io { offset: 0, error };
    input.take(LIMIT + 1).read_to_end(&mut bytes).map_err(io)?;
    if bytes.len() as u64 > LIMIT {
        return Err(TableError::TooLarge {
            what: "an NPZ file",
            limit: LIMIT,
            advice: "save the table as NPY",
        });
    }
    let mut archive = Archive(ZipArchive::new(Cursor::new(bytes)).map_err(zip_error)?);
    match archive.array(TABLE)? {
        Some(table) => Ok((table, Some(archive))),
        None => Err(TableError::NoX { arrays: listed(archive.names().iter().map(String::as_str)) }),
    }
}

/// The name of the table in an NPZ file.
const TABLE: &str = "X";

/// An NPZ file.
struct Archive(ZipArchive<Cursor<Vec<u8>>>);

impl Archive {
    /// The names of its arrays, as far as they can be read.
    fn names(&self) -> Vec<String> {
        let names = self.0.file_names().flatten();
        names.filter_map(|n| Some(n.strip_suffix(".npy")?.to_owned())).collect()
    }

    /// The array of this name, all of it.
    fn array(&mut self, name: &str) -> Result<Option<Array>, TableError> {
        let mut file = match self.0.by_name(&format!("{name}.npy")) {
            Ok(file) => file,
            Err(ZipError::FileNotFound) => return Ok(None),
            Err(error) => return Err(zip_error(error)),
        };
        let mut header = Header::read(&mut file).map_err(|r| array(name, r))?;
        if name != TABLE && header.shape.len() == 1 {
            header.shape.push(1);
        }
        let mut numbers = Array::new(name, &header)?;
        numbers.read_all(name, &mut file)?;
        Ok(Some(numbers))
    }

    /// The array of this name, with one number for each of so many rows.
    fn vector(&mut self, name: &str, rows: u64) -> Result<Option<Array>, TableError> {
        match self.array(name)? {
            Some(a) if (a.rows, a.columns) != (rows, 1) => Err(array(
                name,
                format!(
                    "has {} rows and {} columns, a column beside {TABLE} has {rows} and 1",
                    a.rows, a.columns
                ),
            )),
            vector => Ok(vector),
        }
    }
}

fn zip_error(error: ZipError) -> TableError {
    TableError::Zip(error.to_string())
}

fn array(name: &str, reason: String) -> TableError {
    TableError::Array { name: name.to_owned(), reason }
}

#[cfg(test)]
mod tests;
