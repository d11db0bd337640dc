//! The weight of a type, as the command line writes it: `timing_anomaly=0.8`.

use std::str::FromStr;

/// The weight of a type.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Weight {
    /// The type.
    pub kind: String,
    /// Its weight in units of 0.0001.
    pub weight: u16,
}

/// Why a text is no weight.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum WeightError {
    /// It is not `type=number`.
    #[error("'{0}' is not TYPE=WEIGHT, such as timing_anomaly=0.8")]
    Form(String),
    /// The number is out of range, or finer than its unit.
    #[error(
        "the weight of '{kind}' is {value}: it has to be between 0 and 6.5535, with at most four decimals"
    )]
    Value {
        /// The type.
        kind: String,
        /// What was given.
        value: String,
    },
}

impl FromStr for Weight {
    type Err = WeightError;

    fn from_str(text: &str) -> Result<Self, WeightError> {
        let (kind, value) = text.split_once('=').ok_or_else(|| WeightError::Form(text.to_owned()))?;
        let (kind, value) = (kind.trim(), value.trim());
        if kind.is_empty() {
            return Err(WeightError::Form(text.to_owned()));
        }
        let error = || WeightError::Value { kind: kind.to_owned(), value: value.to_owned() };
        let units = value.parse::<f64>().map_err(|_| error())? * 10_000.0;
        let whole = units.round();
        // decimals are not exact: the nearest number of units is meant, if there is one so near
        if !(0.0..65_536.0).contains(&whole) || (units - whole).abs() > 1e-6 {
            return Err(error());
        }
        Ok(Self { kind: kind.to_owned(), weight: whole as u16 }) // in range
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn weights_have_four_decimals() {
        let weight = |text: &str| text.parse::<Weight>().map(|w| (w.kind, w.weight));
        assert_eq!(weight("timing_anomaly=0.8"), Ok(("timing_anomaly".to_owned(), 8000)));
        assert_eq!(weight("x=6.5535"), Ok(("x".to_owned(), u16::MAX)));
        assert_eq!(weight(" x = 0 "), Ok(("x".to_owned(), 0)));
        for wrong in ["x", "=1", "x=", "x=-0.1", "x=6.5536", "x=0.00001", "x=nan", "x=inf"] {
            assert!(weight(wrong).is_err(), "{wrong}");
        }
    }
}
