//! What the field claims for hardware, and whether a build meets it.

use serde::{Deserialize, Serialize};

/// The kernel that the claims are about.
pub const KERNEL: &str = "descriptor_validation";

/// A figure of a build that a claim can be about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Quantity {
    NsPerRecord,
    RecordsPerSecond,
    CoreMhz,
    RecordBitsPerSecond,
    RecordsPerCycleAndLane,
}

/// A claim, as the data file holds it.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Claim {
    says: String,
    quantity: Option<Quantity>,
    #[serde(rename = "where")]
    elsewhere: Option<String>,
    at_least: Option<f64>,
    at_most: Option<f64>,
    below: Option<f64>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    claim: Vec<Claim>,
}

/// What of the claimed kernel a build predicts.
#[derive(Clone, Copy, Debug)]
pub struct Figures {
    /// Lanes.
    pub lanes: u32,
    /// The worst clock that the router found, in MHz.
    pub core_mhz: f64,
    /// Records that a lane takes in a cycle.
    pub records_per_cycle: f64,
    /// Bits of a record.
    pub record_bits: u32,
}

/// A claim beside what was predicted.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Judged {
    /// The claim.
    pub claim: String,
    /// Whether it is met; `None` when no figure of a build can say.
    pub met: Option<bool>,
    /// The figure, or where to look.
    pub figure: String,
}

impl Quantity {
    fn of(self, figures: &Figures) -> (f64, &'static str) {
        let rate = f64::from(figures.lanes) * figures.core_mhz * 1e6 * figures.records_per_cycle;
        match self {
            Quantity::NsPerRecord => (1e9 / rate, "ns"),
            Quantity::RecordsPerSecond => (rate / 1e9, "G records/s"),
            Quantity::CoreMhz => (figures.core_mhz, "MHz"),
            Quantity::RecordBitsPerSecond => (rate * f64::from(figures.record_bits) / 1e9, "Gbit/s"),
            Quantity::RecordsPerCycleAndLane => (figures.records_per_cycle, "a cycle and lane"),
        }
    }

    /// What one unit of the figure shown is in the data file.
    fn scale(self) -> f64 {
        match self {
            Quantity::RecordsPerSecond | Quantity::RecordBitsPerSecond => 1e9,
            _ => 1.0,
        }
    }
}

/// Every claim, judged by these figures.
pub fn judge(figures: &Figures) -> Vec<Judged> {
    let file: File = toml::from_str(include_str!("../data/claims.toml")).expect("a test reads it");
    file.claim
        .into_iter()
        .map(|claim| {
            let Some(quantity) = claim.quantity else {
                let figure = claim.elsewhere.unwrap_or_default();
                return Judged { claim: claim.says, met: None, figure };
            };
            let (shown, unit) = quantity.of(figures);
            let value = shown * quantity.scale();
            let met = claim.at_least.is_none_or(|limit| value >= limit)
                && claim.at_most.is_none_or(|limit| value <= limit)
                && claim.below.is_none_or(|limit| value < limit);
            Judged { claim: claim.says, met: Some(met), figure: format!("{shown:.3} {unit}, predicted") }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_claim_is_about_a_figure_with_a_limit_or_says_where_to_look() {
        let file: File = toml::from_str(include_str!("../data/claims.toml")).unwrap();
        assert!(file.claim.len() > 8);
        for claim in file.claim {
            let limits = [claim.at_least, claim.at_most, claim.below].iter().flatten().count();
            assert_eq!(limits, usize::from(claim.quantity.is_some()), "{}", claim.says);
            assert_eq!(claim.quantity.is_none(), claim.elsewhere.is_some(), "{}", claim.says);
        }
    }

    #[test]
    fn claims_are_met_or_missed_at_their_limits() {
        let at = |lanes, core_mhz| {
            let figures = Figures { lanes, core_mhz, records_per_cycle: 1.0, record_bits: 192 };
            let judged = judge(&figures);
            let met = |words: &str| judged.iter().find(|j| j.claim.contains(words)).unwrap().met.unwrap();
            ["10 ns", "0.3 ns", "2.4 G", "six-stage", "512-bit", "risk engine"].map(met)
        };
        assert_eq!(at(1, 100.0), [false, false, false, false, false, true]);
        assert_eq!(at(1, 100.1), [true, false, false, false, false, true]);
        assert_eq!(at(8, 300.0), [true, false, true, false, true, true]);
        assert_eq!(at(8, 299.9), [true, false, false, false, true, true]);
        assert_eq!(at(16, 284.1), [true, true, true, false, true, true]);
        assert_eq!(at(1, 500.0), [true, false, false, true, false, true]);
    }
}
