//! The frozen part of a baseline: everything that a score depends on except the curves.

use crate::quantise::Quantiser;
use crate::rows::{Rows, RowsError, SEPARATOR};
use accel_kernels::anomaly_score::{Component, FEATURES, RECORD_WORDS};
use accel_kernels::digest::Digest;
use accel_kernels::fixed::halves;

/// What a distance means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Relative deviations from nominal values.
    Relative,
    /// Each feature by its standard deviation.
    Diagonal,
    /// Mahalanobis distance.
    Full,
    /// The nearest of several components, each with its own covariance.
    Mixture,
}

impl Kind {
    /// All of them, by number.
    pub const ALL: [Kind; 4] = [Kind::Relative, Kind::Diagonal, Kind::Full, Kind::Mixture];

    /// The word on the command line.
    pub fn name(self) -> &'static str {
        match self {
            Kind::Relative => "relative",
            Kind::Diagonal => "diagonal",
            Kind::Full => "full",
            Kind::Mixture => "mixture",
        }
    }
}

/// A feature and how its values become counts.
#[derive(Clone, Debug, PartialEq)]
pub struct Feature {
    /// The name of its column.
    pub name: String,
    /// Its curve.
    pub quantiser: Quantiser,
}

/// A place in the hierarchy: an agent, a cohort, a group of them, or all.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Segment {
    /// Its name: that of the agent or cohort, empty for all.
    pub name: String,
    /// The number of the segment above; all is its own.
    pub parent: u32,
    /// The number of the baseline that scores it: its own or the nearest one above.
    pub node: u32,
}

/// A trained baseline within the file: one entry of the kernel's table `baselines`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Node {
    /// The segment that it was trained on.
    pub segment: u32,
    /// The number of the histogram that calibrates it; small segments share one.
    pub histogram: u32,
    /// Its components.
    pub components: Vec<Component>,
}

/// What a record is scored by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Lookup {
    /// The number of the baseline in the tables.
    pub number: u32,
    /// The segment in whose name it is scored.
    pub segment: u32,
    /// Whether the agent was seen in training; otherwise it is scored by the segment above.
    pub known: bool,
}

/// Everything that a distance depends on.
#[derive(Clone, Debug, PartialEq)]
pub struct Model {
    /// What a distance means.
    pub kind: Kind,
    /// The seed of the training.
    pub seed: u64,
    /// How often the model was made anew from moments.
    pub round: u32,
    /// Why this kind and this number of components, in words and numbers.
    pub reason: String,
    /// The features.
    pub features: Vec<Feature>,
    /// The hierarchy, by name; the first is all.
    pub segments: Vec<Segment>,
    /// The baselines; the first is that of all.
    pub nodes: Vec<Node>,
    /// The number of histograms; the first is that of all.
    pub histograms: u32,
}

impl Model {
    /// The SHA-256 digest of the model as it stands in the file.
    pub fn digest(&self) -> Digest {
        crate::file::model_digest(self)
    }

    /// Checks that the columns are those of the model, in the same order.
    ///
    /// # Errors
    /// [`RowsError::Columns`].
    pub fn check_columns(&self, names: &[String]) -> Result<(), RowsError> {
        if names.iter().eq(self.features.iter().map(|f| &f.name)) {
            return Ok(());
        }
        let expected = self.features.iter().map(|f| f.name.as_str()).collect::<Vec<_>>().join(", ");
        Err(RowsError::Columns { found: names.join(", "), expected })
    }

    /// The counts of a row of this model's features; the features beyond are 0.
    pub fn counts(&self, row: &[f64]) -> [i16; FEATURES] {
        let mut counts = [0; FEATURES];
        for ((count, feature), &value) in counts.iter_mut().zip(&self.features).zip(row) {
            *count = feature.quantiser.count(value);
        }
        counts
    }

    /// What scores the agent of this name (levels joined by [`SEPARATOR`]); without a name, the baseline of all.
    pub fn lookup(&self, agent: Option<&str>) -> Lookup {
        let mut name = agent.unwrap_or("");
        let mut known = true;
        loop {
            if let Ok(segment) = self.segments.binary_search_by(|s| s.name.as_str().cmp(name)) {
                let number = self.segments[segment].node;
                return Lookup { number, segment: segment as u32, known }; // counted in u32
            }
            known = false;
            name = name.rsplit_once(SEPARATOR).map_or("", |(above, _)| above);
        }
    }

    /// The records of these rows for `anomaly_score`, and the lookups of the distinct agents, by number.
    ///
    /// # Errors
    /// [`RowsError::Columns`] when the columns are others.
    pub fn records(&self, rows: &Rows<'_>) -> Result<(Vec<u32>, Vec<Lookup>), RowsError> {
        self.check_columns(rows.names())?;
        let agents = rows.agents();
        let lookups: Vec<Lookup> = match agents {
            Some(agents) => agents.names.iter().map(|name| self.lookup(Some(name))).collect(),
            None => vec![self.lookup(None)],
        };
        let mut words = Vec::with_capacity(rows.len() * RECORD_WORDS);
        for row in 0..rows.len() {
            let agent = agents.map_or(0, |a| a.of[row]);
            put_record(&mut words, &self.counts(rows.row(row)), lookups[agent as usize].number);
        }
        Ok((words, lookups))
    }
}

/// Appends a record: features and the number of its baseline or segment.
pub(crate) fn put_record(words: &mut Vec<u32>, counts: &[i16; FEATURES], number: u32) {
    words.extend(counts.as_chunks::<2>().0.iter().map(|c| halves(c[0], c[1])));
    words.push(number);
}

/// The name of a segment for people.
pub fn display_name(name: &str) -> String {
    if name.is_empty() {
        "all".to_owned()
    } else {
        name.replace(SEPARATOR, " / ").replace(crate::segments::GROUP, "")
    }
}
