//! A baseline: a frozen model and what was gathered under it.

use crate::calibrate::{FEWEST_ROWS, Histogram};
use crate::fit;
use crate::model::{Kind, Model};
use crate::moments::Moments;
use crate::segments::upwards;
use accel_kernels::anomaly_score::{Baseline as Entry, Setup};
use accel_kernels::digest::Digest;

/// Why two baselines don't merge.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum MergeError {
    /// They stand on different models.
    #[error(
        "the baselines have different models ({left} and {right}): only what was gathered under one model adds; \
         gather again under one of them"
    )]
    Models {
        /// The digest of the first model.
        left: Digest,
        /// The digest of the second.
        right: Digest,
    },
    /// A count or a sum overflows.
    #[error("the baselines hold too many records to add")]
    Overflow,
}

/// A baseline that can't score yet.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error(
    "the baseline is not calibrated: {rows} calibration rows, at least {FEWEST_ROWS} are needed; \
     gather rows under it that were not used to train it"
)]
pub struct Uncalibrated {
    /// The calibration rows that there are.
    pub rows: u64,
}

/// A model and the accumulators gathered under it.
#[derive(Clone, Debug, PartialEq)]
pub struct Baseline {
    /// What distances mean; never changes.
    pub model: Model,
    /// The moments of the records of each component, node by node.
    pub moments: Vec<Moments>,
    /// The distances of calibration rows.
    pub histograms: Vec<Histogram>,
}

impl Baseline {
    /// A model under which nothing was gathered.
    pub fn empty(model: Model) -> Self {
        let components = model.nodes.iter().map(|n| n.components.len()).sum();
        let moments = vec![Moments::new(model.features.len()); components];
        let histograms = vec![Histogram::default(); model.histograms as usize];
        Self { model, moments, histograms }
    }

    /// The number of the moments of a node's first component.
    pub(crate) fn first_components(&self) -> Vec<usize> {
        let mut next = 0;
        let first = |count: usize| {
            next += count;
            next - count
        };
        self.model.nodes.iter().map(|n| n.components.len()).map(first).collect()
    }

    /// The number of records whose moments were gathered.
    pub fn records(&self) -> u64 {
        self.moments[..self.model.nodes[0].components.len()].iter().map(|m| m.count).sum()
    }

    /// The accumulators of both.
    ///
    /// # Errors
    /// [`MergeError`] when the models differ.
    pub fn merge(&self, other: &Self) -> Result<Self, MergeError> {
        let (left, right) = (self.model.digest(), other.model.digest());
        if left != right {
            return Err(MergeError::Models { left, right });
        }
        let moments = self.moments.iter().zip(&other.moments).map(|(a, b)| a.merged(b));
        let histograms = self.histograms.iter().zip(&other.histograms).map(|(a, b)| a.merged(b));
        Ok(Self {
            model: self.model.clone(),
            moments: moments.collect::<Option<_>>().ok_or(MergeError::Overflow)?,
            histograms: histograms.collect::<Option<_>>().ok_or(MergeError::Overflow)?,
        })
    }

    /// The next model, from the moments, with nothing gathered under it. A node without records, and a model of
    /// relative deviations, stay as they are; a component without records goes.
    pub fn refit(&self) -> Self {
        let mut model = self.model.clone();
        model.round += 1;
        if model.kind != Kind::Relative {
            for (node, first) in model.nodes.iter_mut().zip(self.first_components()) {
                let moments = &self.moments[first..first + node.components.len()];
                if let Some(fitted) = fit::fit(moments, model.kind) {
                    node.components = fitted.components;
                }
            }
        }
        Self::empty(model)
    }

    /// The parameters and tables that score records; entry i of the table of baselines is node i.
    ///
    /// A node with fewer than 20 calibration rows is scored by the nearest one above that has them.
    ///
    /// # Errors
    /// [`Uncalibrated`] when even the node of all has fewer.
    pub fn setup(&self) -> Result<Setup, Uncalibrated> {
        let rows = self.histograms[0].rows();
        if rows < FEWEST_ROWS {
            return Err(Uncalibrated { rows });
        }
        let model = &self.model;
        let firsts = self.first_components();
        let entry = |number: usize| {
            let scored_by = self.calibrated(number);
            let (node, first) = (&model.nodes[scored_by], firsts[scored_by]);
            // counted in u32 in the file
            Entry { first: first as u32, components: node.components.len() as u32, curve: node.histogram }
        };
        Ok(Setup {
            diagonal: is_diagonal(model.kind),
            baselines: (0..model.nodes.len()).map(entry).collect(),
            components: model.nodes.iter().flat_map(|n| n.components.clone()).collect(),
            curves: self.histograms.iter().map(|h| h.curve(model.kind)).collect(),
        })
    }

    /// The node that scores the records of this one.
    fn calibrated(&self, number: usize) -> usize {
        let model = &self.model;
        let histogram = |node: usize| &self.histograms[model.nodes[node].histogram as usize];
        upwards(&model.segments, model.nodes[number].segment as usize)
            .map(|segment| model.segments[segment].node as usize)
            .find(|&node| histogram(node).rows() >= FEWEST_ROWS)
            .unwrap_or(0)
    }

    /// The histogram by which the records of a baseline number are scored.
    pub fn histogram(&self, number: u32) -> &Histogram {
        let node = self.calibrated(number as usize);
        &self.histograms[self.model.nodes[node].histogram as usize]
    }
}

/// Whether only the diagonal of matrices counts.
pub(crate) fn is_diagonal(kind: Kind) -> bool {
    matches!(kind, Kind::Relative | Kind::Diagonal)
}
