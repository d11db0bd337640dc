//! Registered voters and their weights.

use accel_features::{Format, Names, OnBadRow, Table, TableError};
use accel_kernels::quorum_vote::MAX_VOTERS;
use std::io::Read;

/// The voters that may vote, each with its weight.
#[derive(Clone, Debug, Default)]
pub struct Registered {
    pub(crate) names: Names,
    pub(crate) weights: Vec<u16>,
}

/// Why voters can't be registered.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum RegisteredError {
    /// It is no table, or a row is bad.
    #[error(transparent)]
    Table(#[from] TableError),
    /// A text is no `NAME=WEIGHT`.
    #[error("'{0}' is no voter: expected NAME=WEIGHT, with a weight from 0 to 65535")]
    Text(String),
    /// A weight is none.
    #[error("row {row}, column 'weight': {value} is no whole number from 0 to 65535")]
    Weight {
        /// The row, from 1, the header not counted.
        row: u64,
        /// The value.
        value: f64,
    },
    /// A row of a table registers nobody.
    #[error("row {row}: {error}")]
    Row {
        /// The row, from 1, the header not counted.
        row: u64,
        /// Why not.
        error: Box<RegisteredError>,
    },
    /// A voter is registered twice.
    #[error("voter '{0}' is registered twice")]
    Twice(String),
    /// There are more voters than a mask has bits.
    #[error("voter '{name}' is one too many: an item has at most {limit} voters", limit = MAX_VOTERS)]
    TooMany {
        /// The voter.
        name: String,
    },
}

impl Registered {
    /// Registers a voter.
    ///
    /// # Errors
    /// [`RegisteredError`] when it is registered already, or there are 64.
    pub fn add(&mut self, name: &str, weight: u16) -> Result<u32, RegisteredError> {
        if self.names.find(name).is_some() {
            return Err(RegisteredError::Twice(name.to_owned()));
        }
        if self.weights.len() == MAX_VOTERS {
            return Err(RegisteredError::TooMany { name: name.to_owned() });
        }
        self.weights.push(weight);
        Ok(self.names.number(name))
    }

    /// Registers the voter of a text: `NAME=WEIGHT`.
    ///
    /// # Errors
    /// [`RegisteredError`].
    pub fn add_text(&mut self, text: &str) -> Result<u32, RegisteredError> {
        let error = || RegisteredError::Text(text.to_owned());
        let (name, weight) = text.rsplit_once('=').ok_or_else(error)?;
        let name = name.trim();
        if name.is_empty() {
            return Err(error());
        }
        self.add(name, weight.trim().parse().map_err(|_| error())?)
    }

    /// The voters of a table with the columns `voter` and `weight`.
    ///
    /// # Errors
    /// [`RegisteredError`] with the row.
    pub fn read(text: impl Read + Send, format: Format) -> Result<Self, RegisteredError> {
        let options = accel_features::Options {
            format,
            features: Some(vec!["weight".to_owned()]),
            labels: vec!["voter".to_owned()],
            on_bad_row: OnBadRow::Refuse,
            ..accel_features::Options::default()
        };
        let mut table = Table::open(text, &options)?;
        let mut found = Self::default();
        while let Some(chunk) = table.read(MAX_VOTERS)? {
            for at in 0..chunk.rows() {
                let (row, value) = (chunk.number(at), chunk.row(at)[0]);
                if value.fract() != 0.0 || !(0.0..=f64::from(u16::MAX)).contains(&value) {
                    return Err(RegisteredError::Weight { row, value });
                }
                found
                    .add(chunk.label(at, 0), value as u16) // whole and in range
                    .map_err(|error| RegisteredError::Row { row, error: Box::new(error) })?;
            }
        }
        Ok(found)
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.weights.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.weights.is_empty()
    }

    /// The name and the weight of each voter, by number.
    pub fn iter(&self) -> impl Iterator<Item = (&str, u16)> {
        self.names.iter().zip(self.weights.iter().copied())
    }

    /// The sum of all weights.
    pub fn weight(&self) -> u32 {
        self.weights.iter().map(|&w| u32::from(w)).sum()
    }

    /// The names of the voters of a mask.
    pub(crate) fn of_mask(&self, mask: u64) -> Vec<&str> {
        (0..self.weights.len() as u32).filter(|v| mask >> v & 1 == 1).map(|v| self.names.name(v)).collect() // at most 64
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn voters_come_from_tables_and_texts() {
        let mut found = Registered::read("voter,weight\na,2\nb=c,0\n".as_bytes(), Format::Csv).unwrap();
        found.add_text("d=e = 65535").unwrap();
        assert_eq!(found.iter().collect::<Vec<_>>(), [("a", 2), ("b=c", 0), ("d=e", 65_535)]);
        assert_eq!((found.weight(), found.of_mask(0b101)), (65_537, vec!["a", "d=e"]));
    }

    #[test]
    fn what_is_no_voter_is_refused_with_its_row() {
        let read = |text: &str| Registered::read(text.as_bytes(), Format::Csv).unwrap_err().to_string();
        assert_eq!(
            read("voter,weight\na,1\nb,1.5\n"),
            "row 2, column 'weight': 1.5 is no whole number from 0 to 65535"
        );
        assert_eq!(
            read("voter,weight\na,70000\n"),
            "row 1, column 'weight': 70000 is no whole number from 0 to 65535"
        );
        assert_eq!(read("voter,weight\na,1\na,2\n"), "row 2: voter 'a' is registered twice");
        let many: String = (0..65).map(|i| format!("v{i},1\n")).collect();
        assert_eq!(
            read(&format!("voter,weight\n{many}")),
            "row 65: voter 'v64' is one too many: an item has at most 64 voters"
        );
        for text in ["a", "=1", "a=", "a=-1", "a=65536", "a=1.5"] {
            assert!(matches!(Registered::default().add_text(text), Err(RegisteredError::Text(_))), "{text}");
        }
    }
}
