//! What data sheets allow, whatever the router says.

use crate::part::Family;
use serde::{Deserialize, Serialize};

/// A limit of a family's data sheet.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Limit {
    #[serde(skip_serializing)]
    family: String,
    /// What is limited.
    pub what: String,
    /// The largest frequency in MHz; absent where nobody has checked.
    pub mhz: Option<f64>,
    /// Where it says so.
    pub source: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    limit: Vec<Limit>,
}

/// The limits of a family, known or not.
pub fn of(family: Family) -> Vec<Limit> {
    let file: File = toml::from_str(include_str!("../data/limits.toml")).expect("a test reads it");
    file.limit.into_iter().filter(|limit| limit.family == family.name()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_limit_has_a_source_or_is_not_checked() {
        for family in [Family::Ecp5, Family::Ice40] {
            let limits = of(family);
            assert!(
                limits.iter().any(|l| l.what == "clock tree") && limits.iter().any(|l| l.what == "block RAM")
            );
            for limit in limits {
                assert_eq!(limit.mhz.is_some(), limit.source.is_some(), "{limit:?}");
            }
        }
    }
}
