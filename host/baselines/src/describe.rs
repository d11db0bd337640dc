//! Baselines in words: what a person reads before trusting one.

use crate::baseline::Baseline;
use crate::calibrate::FEWEST_ROWS;
use crate::model::{Node, display_name};
use std::fmt::Write;

/// Baselines and segments beyond these are counted, not listed.
const LISTED: usize = 20;

impl Baseline {
    /// The baseline in words, many lines.
    pub fn describe(&self) -> String {
        let model = &self.model;
        let mut text = String::new();
        let mut line = |words: String| {
            text.push_str(&words);
            text.push('\n');
        };
        line(format!("model {}", model.digest()));
        line(format!("kind {}, seed {}, refitted {} times", model.kind.name(), model.seed, model.round));
        line(model.reason.clone());
        line(format!("{} features:", model.features.len()));
        for feature in &model.features {
            let q = &feature.quantiser;
            line(format!(
                "  {}: centre {}, unit {} ({}), {} knots from {} to {}",
                feature.name,
                q.centre,
                q.scale,
                q.basis.describe(),
                q.knots.len(),
                q.knots[0].at,
                q.knots[q.knots.len() - 1].at
            ));
        }
        line(format!("{} records gathered for the next model", self.records()));
        line(format!("{} segments, {} baselines:", model.segments.len(), model.nodes.len()));
        for node in model.nodes.iter().take(LISTED) {
            line(format!("  {}", self.node(node)));
        }
        if model.nodes.len() > LISTED {
            line(format!("  and {} more", model.nodes.len() - LISTED));
        }
        text
    }

    fn node(&self, node: &Node) -> String {
        let histogram = &self.histograms[node.histogram as usize];
        let sharing = self.model.nodes.iter().filter(|n| n.histogram == node.histogram).count();
        let mut text = format!(
            "{}: {} component(s), {}",
            display_name(&self.model.segments[node.segment as usize].name),
            node.components.len(),
            histogram.statement(self.model.kind)
        );
        if sharing > 1 {
            write!(text, "; the curve is shared by {sharing} baselines").expect("a text takes more text");
        }
        if histogram.rows() < FEWEST_ROWS && node.segment != 0 {
            text.push_str("; until then the baseline above scores its records");
        }
        text
    }

    /// What differs between two baselines, a line each; nothing when they are equal.
    pub fn diff(&self, other: &Self) -> Vec<String> {
        let (a, b) = (&self.model, &other.model);
        let mut lines = Vec::new();
        let mut differ = |what: &str, left: String, right: String| {
            if left != right {
                lines.push(format!("{what}: {left} | {right}"));
            }
        };
        differ("model", a.digest().to_string(), b.digest().to_string());
        differ("kind", a.kind.name().to_owned(), b.kind.name().to_owned());
        differ("seed", a.seed.to_string(), b.seed.to_string());
        differ("refitted", a.round.to_string(), b.round.to_string());
        differ("reason", a.reason.clone(), b.reason.clone());
        let names =
            |m: &crate::Model| m.features.iter().map(|f| f.name.clone()).collect::<Vec<_>>().join(", ");
        differ("features", names(a), names(b));
        for (left, right) in a.features.iter().zip(&b.features) {
            let (p, q) = (&left.quantiser, &right.quantiser);
            differ(&format!("centre of {}", left.name), p.centre.to_string(), q.centre.to_string());
            differ(&format!("unit of {}", left.name), p.scale.to_string(), q.scale.to_string());
            if (p.centre, p.scale) == (q.centre, q.scale) {
                differ(
                    &format!("knots of {}", left.name),
                    format!("{:?}", p.knots),
                    format!("{:?}", q.knots),
                );
            }
        }
        differ("segments", a.segments.len().to_string(), b.segments.len().to_string());
        differ("baselines", a.nodes.len().to_string(), b.nodes.len().to_string());
        for (left, right) in a.nodes.iter().zip(&b.nodes) {
            let name = |baseline: &Self, node: &Node| {
                display_name(&baseline.model.segments[node.segment as usize].name)
            };
            let what = name(self, left);
            differ("baseline of", what.clone(), name(other, right));
            let components = |n: &Node| n.components.len().to_string();
            differ(&format!("components of {what}"), components(left), components(right));
            let rows =
                |baseline: &Self, n: &Node| baseline.histograms[n.histogram as usize].rows().to_string();
            differ(&format!("calibration rows of {what}"), rows(self, left), rows(other, right));
        }
        differ("records for the next model", self.records().to_string(), other.records().to_string());
        if lines.is_empty() && self != other {
            lines.push("the accumulated sums differ, the numbers of records do not".to_owned());
        }
        lines
    }
}
