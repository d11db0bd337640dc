//! Rows that were read together.

use crate::error::{Fault, RowError, shown};

/// The longest label, in bytes.
const LABEL: usize = 255;

/// Some rows, in the order of the file.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Chunk {
    features: usize,
    labels: usize,
    numbers: Vec<u64>,
    values: Vec<f64>,
    text: String,
    /// Where in `text` each label ends.
    ends: Vec<usize>,
    bad: Vec<(usize, RowError)>,
}

impl Chunk {
    pub(crate) fn new(features: usize, labels: usize) -> Self {
        Self { features, labels, ..Self::default() }
    }

    /// How many rows there are; at least one.
    pub fn rows(&self) -> usize {
        self.numbers.len()
    }

    /// The number of row `i` in the file, from 1, the header not counted.
    ///
    /// # Panics
    /// When `i` is not below [`Chunk::rows`].
    pub fn number(&self, i: usize) -> u64 {
        self.numbers[i]
    }

    /// The features of all rows, one row after the other. All are finite; those of a bad row are 0.
    pub fn values(&self) -> &[f64] {
        &self.values
    }

    /// The features of row `i`.
    ///
    /// # Panics
    /// When `i` is not below [`Chunk::rows`].
    pub fn row(&self, i: usize) -> &[f64] {
        &self.values[i * self.features..][..self.features]
    }

    /// The text of row `i` in label column `column`, both from 0: at least one character and at most 255 bytes, none
    /// of them a control character. Of a bad row it is empty where it could not be read.
    ///
    /// # Panics
    /// When there is no such row or column.
    pub fn label(&self, i: usize, column: usize) -> &str {
        assert!(column < self.labels, "label {column} of {}", self.labels);
        let at = i * self.labels + column;
        let start = if at == 0 { 0 } else { self.ends[at - 1] };
        &self.text[start..self.ends[at]]
    }

    /// The bad rows by their place in this chunk, ascending; empty unless they are to be isolated.
    pub fn bad(&self) -> &[(usize, RowError)] {
        &self.bad
    }

    /// What is wrong with row `i`, if it is bad.
    pub fn fault(&self, i: usize) -> Option<&RowError> {
        self.bad.binary_search_by_key(&i, |b| b.0).ok().map(|at| &self.bad[at].1)
    }

    pub(crate) fn push_value(&mut self, value: f64) {
        self.values.push(value);
    }

    pub(crate) fn push_label(&mut self, column: &str, label: &str) -> Result<(), Fault> {
        let fault = |reason| Fault::Text { column: column.to_owned(), value: shown(label), reason };
        if label.is_empty() {
            return Err(Fault::NoValue { column: column.to_owned() });
        }
        if label.len() > LABEL {
            return Err(fault("is longer than 255 bytes; shorten it"));
        }
        if label.chars().any(char::is_control) {
            return Err(fault("has control characters; take them out"));
        }
        self.text.push_str(label);
        self.ends.push(self.text.len());
        Ok(())
    }

    /// Completes a row whose values and labels have all been pushed.
    pub(crate) fn accept(&mut self, number: u64) {
        self.numbers.push(number);
        debug_assert_eq!(self.values.len(), self.rows() * self.features);
        debug_assert_eq!(self.ends.len(), self.rows() * self.labels);
    }

    /// Forgets what was pushed of the row that is not complete.
    pub(crate) fn skip(&mut self) {
        self.values.truncate(self.rows() * self.features);
        self.ends.truncate(self.rows() * self.labels);
        self.text.truncate(self.ends.last().copied().unwrap_or(0));
    }

    /// Completes a row as a bad one, with the labels that were pushed of it.
    pub(crate) fn isolate(&mut self, error: RowError) {
        self.bad.push((self.rows(), error.clone()));
        self.numbers.push(error.row);
        self.values.truncate((self.rows() - 1) * self.features);
        self.values.resize(self.rows() * self.features, 0.0);
        self.ends.resize(self.rows() * self.labels, self.text.len());
    }
}
