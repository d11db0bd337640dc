//! The share of the registered weight that a value needs.

use accel_kernels::quorum_vote::Share;
use std::fmt;
use std::str::FromStr;

/// A share as a user writes it: `75%`, `66.7%`, `2/3`, `>1/2` or `majority`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Threshold(Share);

/// A text that is no share.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error(
    "'{0}' is no share: expected a percentage with at most one decimal (75%, 66.7%), a fraction of at most 1 with a \
     denominator up to {most} (2/3), either with > in front for more than that, or majority",
    most = Share::MOST
)]
pub struct ThresholdError(String);

impl Threshold {
    /// The share, as the kernel takes it.
    pub fn share(self) -> Share {
        self.0
    }
}

/// Thousandths of a percentage of at most one decimal.
fn thousandths(text: &str) -> Option<u32> {
    let (whole, tenth) = text.split_once('.').unwrap_or((text, "0"));
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
    if !digits(whole) || !digits(tenth) || tenth.len() != 1 {
        return None;
    }
    whole.parse::<u32>().ok()?.checked_mul(10)?.checked_add(tenth.parse().ok()?)
}

impl FromStr for Threshold {
    type Err = ThresholdError;

    fn from_str(text: &str) -> Result<Self, ThresholdError> {
        let error = || ThresholdError(text.to_owned());
        let trimmed = text.trim();
        if trimmed.eq_ignore_ascii_case("majority") {
            return Ok(Self(Share::MAJORITY));
        }
        let (strict, rest) = match trimmed.strip_prefix('>') {
            Some(rest) => (true, rest.trim()),
            None => (false, trimmed),
        };
        let (numerator, denominator) = match rest.strip_suffix('%') {
            Some(percent) => {
                let thousandths = thousandths(percent.trim()).ok_or_else(error)?;
                // whole percents keep their own denominator
                if thousandths % 10 == 0 { (thousandths / 10, 100) } else { (thousandths, 1000) }
            }
            None => {
                let (numerator, denominator) = rest.split_once('/').ok_or_else(error)?;
                let number = |text: &str| text.trim().parse().map_err(|_| error());
                (number(numerator)?, number(denominator)?)
            }
        };
        if denominator == 0 || denominator > Share::MOST || numerator > denominator {
            return Err(error());
        }
        Ok(Self(Share { numerator, denominator, strict }))
    }
}

impl fmt::Display for Threshold {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Share { numerator, denominator, strict } = self.0;
        let more = if strict { ">" } else { "" };
        match denominator {
            100 => write!(f, "{more}{numerator}%"),
            1000 => write!(f, "{more}{}.{}%", numerator / 10, numerator % 10),
            _ => write!(f, "{more}{numerator}/{denominator}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shares_are_percentages_and_fractions() {
        let share = |numerator, denominator, strict| Share { numerator, denominator, strict };
        for (text, shown, expected) in [
            ("75%", "75%", share(75, 100, false)),
            (" 66.7 %", "66.7%", share(667, 1000, false)),
            ("2/3", "2/3", share(2, 3, false)),
            (">1/2", ">1/2", Share::MAJORITY),
            ("majority", ">1/2", Share::MAJORITY),
            ("> 50%", ">50%", share(50, 100, true)),
            ("0%", "0%", share(0, 100, false)),
            ("1023/1023", "1023/1023", share(1023, 1023, false)),
        ] {
            let threshold: Threshold = text.parse().unwrap();
            assert_eq!((threshold.share(), threshold.to_string().as_str()), (expected, shown), "{text}");
        }
        assert_eq!(Threshold::default().to_string(), "3/4");
    }

    #[test]
    fn what_is_no_share_is_refused() {
        for text in [
            "",
            "75",
            "101%",
            "100.1%",
            "66.67%",
            "4/3",
            "1/0",
            "1/1024",
            "-1/2",
            ">",
            "%",
            "1e1%",
            ".5%",
            "half",
            "5000000000%",
        ] {
            assert!(text.parse::<Threshold>().is_err(), "{text}");
        }
    }
}
