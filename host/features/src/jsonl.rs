//! JSON lines: an object a line.

use crate::error::{Fault, TableError, shown};
use crate::lines::{Lines, Next};
use crate::table::{Options, Step, listed};
use crate::{Chunk, meant};
use serde::de::{
    Deserialize, DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor,
};
use std::borrow::Cow;
use std::fmt;
use std::io::Read;

#[derive(Debug)]
pub(crate) struct Reader<R> {
    lines: Lines<R>,
    /// The labels, then the features.
    names: Vec<String>,
    labels: usize,
    /// The first of the names that is the same: a label can be a feature, too.
    cells: Vec<usize>,
}

impl<R: Read> Reader<R> {
    /// Finds the columns; returns the features, too.
    pub(crate) fn open(
        head: Vec<u8>,
        input: R,
        options: &Options,
    ) -> Result<(Vec<String>, Self), TableError> {
        let mut lines = Lines::new(head, input, options.mark.then_some(1));
        let features = match &options.features {
            Some(names) => names.clone(),
            None => {
                let rows = lines.probe()?;
                if rows.is_empty() {
                    return Err(TableError::Empty);
                }
                let columns = columns(&rows);
                let named = |c: &Column| !c.name.is_empty() && !c.name.chars().any(char::is_control);
                let number =
                    |c: &&Column| (c.number || !c.other) && named(c) && !options.labels.contains(&c.name);
                let features: Vec<_> = columns.iter().filter(number).map(|c| c.name.clone()).collect();
                if features.is_empty() {
                    let columns = listed(columns.iter().map(|c| c.name.as_str()));
                    return Err(TableError::NoFeatures { columns });
                }
                features
            }
        };
        lines.recognise(&options.counted, options.resume)?;
        let names: Vec<_> = options.labels.iter().chain(&features).cloned().collect();
        let first = |name| names.iter().position(|n| n == name).expect("it is there itself");
        let cells = names.iter().map(first).collect();
        Ok((features, Self { lines, names, labels: options.labels.len(), cells }))
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

    fn row(&self, chunk: &mut Chunk) -> Result<(), Fault> {
        let line = self.lines.line();
        let mut cells: Vec<Option<Cell<'_>>> = vec![None; self.names.len()];
        let mut twice = None;
        let places = |key: &str| (0..self.names.len()).find(|&i| self.names[i] == key);
        let parsed = each(line, places, |place, cell| {
            if let Some(place) = place
                && cells[place].replace(cell).is_some()
            {
                twice = Some(place);
            }
        });
        // labels come first: a bad row keeps those that stand before its fault
        for (place, name) in self.names.iter().enumerate() {
            if place == self.labels {
                parsed.clone()?;
            }
            let Some(cell) = &cells[self.cells[place]] else {
                parsed?;
                return Err(no_key(name, line));
            };
            if twice == Some(self.cells[place]) {
                return Err(Fault::SameKey { column: name.clone() });
            }
            match place < self.labels {
                true => label(chunk, name, cell)?,
                false => chunk.push_value(value(name, cell)?),
            }
        }
        Ok(())
    }
}

/// Numbers below this have the digits that were written, as far as names are concerned: 2^53.
const EXACT: f64 = 9_007_199_254_740_992.0;

fn label(chunk: &mut Chunk, column: &str, cell: &Cell<'_>) -> Result<(), Fault> {
    match cell {
        Cell::Text(text) => chunk.push_label(column, text.trim_ascii()),
        Cell::Whole(whole) => chunk.push_label(column, &whole.to_string()),
        Cell::Number(number) if number.abs() < EXACT => chunk.push_label(column, &number.to_string()),
        // These have lost digits, and two names would become one.
        Cell::Number(number) => Err(Fault::Text {
            column: column.to_owned(),
            value: number.to_string(),
            reason: "is beyond the whole numbers of 64 bits: write it as a text",
        }),
        Cell::Null => Err(Fault::NoValue { column: column.to_owned() }),
        Cell::Other(what) => Err(Fault::Text {
            column: column.to_owned(),
            value: (*what).to_owned(),
            reason: "is neither a text nor a number",
        }),
    }
}

fn value(column: &str, cell: &Cell<'_>) -> Result<f64, Fault> {
    let column = column.to_owned();
    match cell {
        Cell::Whole(whole) => Ok(*whole as f64), // rounds beyond 2^53
        Cell::Number(number) => Ok(*number),
        Cell::Null => Err(Fault::NoValue { column }),
        Cell::Text(text) => Err(Fault::NotANumber { column, value: format!("the text {}", shown(text)) }),
        Cell::Other(what) => Err(Fault::NotANumber { column, value: (*what).to_owned() }),
    }
}

#[cold]
fn no_key(name: &str, line: &[u8]) -> Fault {
    let columns = columns(&[line]);
    Fault::NoKey { column: name.to_owned(), meant: meant(name, columns.iter().map(|c| c.name.as_str())) }
}

/// What is known of a key.
struct Column {
    name: String,
    number: bool,
    other: bool,
}

/// The keys of these lines in the order in which they appear.
fn columns(lines: &[&[u8]]) -> Vec<Column> {
    let mut columns: Vec<Column> = Vec::new();
    for line in lines {
        // a line that is malformed is reported when its turn comes
        let _ = each(line, str::to_owned, |name, cell| {
            let at = columns.iter().position(|c| c.name == name).unwrap_or_else(|| {
                columns.push(Column { name, number: false, other: false });
                columns.len() - 1
            });
            match cell {
                Cell::Whole(_) | Cell::Number(_) => columns[at].number = true,
                Cell::Null => {}
                Cell::Text(_) | Cell::Other(_) => columns[at].other = true,
            }
        });
    }
    columns
}

/// A value.
#[derive(Clone, Debug)]
enum Cell<'a> {
    Whole(i128),
    Number(f64),
    Text(Cow<'a, str>),
    Null,
    Other(&'static str),
}

/// Gives each key and its value to `put`, the key as what `find` makes of it.
fn each<'a, T>(
    line: &'a [u8],
    find: impl FnMut(&str) -> T,
    put: impl FnMut(T, Cell<'a>),
) -> Result<(), Fault> {
    let mut json = serde_json::Deserializer::from_slice(line);
    json.deserialize_map(Object { find, put }).and_then(|()| json.end()).map_err(|error| {
        let text = error.to_string();
        let reason = text.split(" at line ").next().unwrap_or(&text);
        Fault::Json { byte: error.column().max(1), reason: reason.chars().take(100).collect() }
    })
}

struct Object<F, P> {
    find: F,
    put: P,
}

impl<'de, T, F: FnMut(&str) -> T, P: FnMut(T, Cell<'de>)> Visitor<'de> for Object<F, P> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON object")
    }

    fn visit_map<A: MapAccess<'de>>(mut self, mut map: A) -> Result<(), A::Error> {
        while let Some(key) = map.next_key_seed(Key(&mut self.find))? {
            (self.put)(key, map.next_value()?);
        }
        Ok(())
    }
}

struct Key<'f, F>(&'f mut F);

impl<'de, T, F: FnMut(&str) -> T> DeserializeSeed<'de> for Key<'_, F> {
    type Value = T;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<T, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl<T, F: FnMut(&str) -> T> Visitor<'_> for Key<'_, F> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a key")
    }

    fn visit_str<E: Error>(self, key: &str) -> Result<T, E> {
        Ok((self.0)(key))
    }
}

impl<'de> Deserialize<'de> for Cell<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Any;
        impl<'de> Visitor<'de> for Any {
            type Value = Cell<'de>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a value")
            }

            fn visit_bool<E>(self, _: bool) -> Result<Cell<'de>, E> {
                Ok(Cell::Other("true or false"))
            }

            fn visit_i64<E>(self, value: i64) -> Result<Cell<'de>, E> {
                Ok(Cell::Whole(value.into()))
            }

            fn visit_u64<E>(self, value: u64) -> Result<Cell<'de>, E> {
                Ok(Cell::Whole(value.into()))
            }

            fn visit_f64<E>(self, value: f64) -> Result<Cell<'de>, E> {
                Ok(Cell::Number(value))
            }

            fn visit_borrowed_str<E>(self, value: &'de str) -> Result<Cell<'de>, E> {
                Ok(Cell::Text(Cow::Borrowed(value)))
            }

            fn visit_str<E>(self, value: &str) -> Result<Cell<'de>, E> {
                Ok(Cell::Text(Cow::Owned(value.to_owned())))
            }

            fn visit_unit<E>(self) -> Result<Cell<'de>, E> {
                Ok(Cell::Null)
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Cell<'de>, A::Error> {
                while seq.next_element::<IgnoredAny>()?.is_some() {}
                Ok(Cell::Other("a list"))
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Cell<'de>, A::Error> {
                while map.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
                Ok(Cell::Other("a nested object"))
            }
        }
        deserializer.deserialize_any(Any)
    }
}
