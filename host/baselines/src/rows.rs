//! Rows of behaviour: finite numbers by column, and the agent of each row.

use accel_kernels::moment_aggregation::FEATURES;

/// Stands between the levels of an agent's name where the levels are columns: `sector`, `region`, `agent`.
pub const SEPARATOR: char = '\u{1f}';

/// Why numbers are not rows.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
#[non_exhaustive]
pub enum RowsError {
    /// There are no features, or too many.
    #[error("{found} features given, a baseline has 1 to {FEATURES}: choose columns")]
    Features {
        /// Features given.
        found: usize,
    },
    /// The numbers are not a whole number of rows.
    #[error("{values} values are not a multiple of the {features} features of a row")]
    Ragged {
        /// Values given.
        values: usize,
        /// Features of a row.
        features: usize,
    },
    /// A value is not finite.
    #[error("row {row}, column {column}: {value} is not a finite number")]
    NotFinite {
        /// The row, from 0.
        row: usize,
        /// The name of the feature.
        column: String,
        /// The value.
        value: f64,
    },
    /// There is not one agent for each row.
    #[error("{agents} agents given for {rows} rows")]
    Agents {
        /// Agents given.
        agents: usize,
        /// Rows given.
        rows: usize,
    },
    /// The columns are not those of the model.
    #[error("the columns are {found}, the baseline has {expected}")]
    Columns {
        /// The columns given.
        found: String,
        /// The columns of the model.
        expected: String,
    },
}

/// The agents of rows: distinct names, and the number of the name for each row.
///
/// Where the levels above an agent are columns, a name holds all of them, outermost first, with [`SEPARATOR`]
/// between.
#[derive(Clone, Copy, Debug)]
pub struct Agents<'a> {
    /// The names.
    pub names: &'a [String],
    /// For each row, the number of its name.
    pub of: &'a [u32],
}

/// Rows of finite numbers.
#[derive(Clone, Copy, Debug)]
pub struct Rows<'a> {
    names: &'a [String],
    values: &'a [f64],
    agents: Option<Agents<'a>>,
}

impl<'a> Rows<'a> {
    /// Rows with these columns, row after row, and their agents where they have any.
    ///
    /// # Errors
    /// [`RowsError`].
    pub fn new(
        names: &'a [String],
        values: &'a [f64],
        agents: Option<Agents<'a>>,
    ) -> Result<Self, RowsError> {
        let features = names.len();
        if features == 0 || features > FEATURES {
            return Err(RowsError::Features { found: features });
        }
        if !values.len().is_multiple_of(features) {
            return Err(RowsError::Ragged { values: values.len(), features });
        }
        if let Some(at) = values.iter().position(|v| !v.is_finite()) {
            let column = names[at % features].clone();
            return Err(RowsError::NotFinite { row: at / features, column, value: values[at] });
        }
        let this = Self { names, values, agents };
        if let Some(a) = agents
            && (a.of.len() != this.len() || a.of.iter().any(|&of| of as usize >= a.names.len()))
        {
            return Err(RowsError::Agents { agents: a.of.len(), rows: this.len() });
        }
        Ok(this)
    }

    /// The number of rows.
    pub fn len(&self) -> usize {
        self.values.len() / self.names.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.values.is_empty()
    }

    /// The names of the features.
    pub fn names(&self) -> &'a [String] {
        self.names
    }

    /// The values of a row.
    pub fn row(&self, row: usize) -> &'a [f64] {
        &self.values[row * self.names.len()..(row + 1) * self.names.len()]
    }

    /// The agents.
    pub fn agents(&self) -> Option<Agents<'a>> {
        self.agents
    }
}
