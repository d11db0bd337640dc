//! Numbers of records as a user writes them: `1,64,4k`, or `1..1M` for powers of four.

/// The largest batch that can be asked for.
pub const LARGEST: u64 = 1 << 32;

/// The factor between two numbers of a range.
const FACTOR: u64 = 4;

/// A text that is no list of numbers.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum SizeError {
    /// It is no number.
    #[error("'{0}' is no number of records: write 4096, 4k, 1M, a list 1,64,4k or a range 1..1M")]
    NoNumber(String),
    /// Nothing to run.
    #[error("0 records are nothing to measure: the least is 1")]
    Zero,
    /// More than fits.
    #[error("{value} records are too many: the most is {LARGEST}")]
    TooMany {
        /// The text.
        value: String,
    },
    /// A range that falls.
    #[error("the range {low}..{high} falls: write the smaller number first")]
    Falling {
        /// Its first number.
        low: u64,
        /// Its last number.
        high: u64,
    },
}

/// The numbers of a list, rising, each once.
///
/// Its elements are numbers, which may end in `k` (1,000), `M` (1,000,000), `Ki` (1,024) or `Mi` (1,048,576), and
/// ranges `LOW..HIGH`, which stand for LOW, four times LOW and so on, and HIGH.
///
/// # Errors
/// [`SizeError`].
pub fn parse(text: &str) -> Result<Vec<u64>, SizeError> {
    let mut sizes = Vec::new();
    for element in text.split(',').map(str::trim) {
        match element.split_once("..") {
            None => sizes.push(number(element)?),
            Some((low, high)) => {
                let (low, high) = (number(low)?, number(high.trim_start_matches('='))?);
                if low > high {
                    return Err(SizeError::Falling { low, high });
                }
                sizes.extend(
                    std::iter::successors(Some(low), |size| Some(size * FACTOR)).take_while(|s| *s < high),
                );
                sizes.push(high);
            }
        }
    }
    sizes.sort_unstable();
    sizes.dedup();
    Ok(sizes)
}

fn number(text: &str) -> Result<u64, SizeError> {
    let text = text.trim();
    let units = [
        ("Ki", 1 << 10),
        ("Mi", 1 << 20),
        ("k", 1_000),
        ("K", 1_000),
        ("M", 1_000_000),
        ("G", 1_000_000_000),
    ];
    let unit = units.into_iter().find_map(|(unit, factor)| Some((text.strip_suffix(unit)?, factor)));
    let (digits, factor) = unit.unwrap_or((text, 1));
    let digits = digits.replace('_', "");
    let plain = !digits.is_empty() && digits.bytes().all(|b| b.is_ascii_digit());
    if !plain {
        return Err(SizeError::NoNumber(text.to_owned()));
    }
    let value = digits.parse::<u64>().ok().and_then(|d| d.checked_mul(factor)).filter(|v| *v <= LARGEST);
    match value.ok_or_else(|| SizeError::TooMany { value: text.to_owned() })? {
        0 => Err(SizeError::Zero),
        value => Ok(value),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_units_and_ranges_are_read() {
        assert_eq!(parse("1,64,4096"), Ok(vec![1, 64, 4096]));
        assert_eq!(parse("4k, 1M,4Ki"), Ok(vec![4000, 4096, 1_000_000]));
        assert_eq!(parse("1..1k"), Ok(vec![1, 4, 16, 64, 256, 1000]));
        assert_eq!(parse("7..7"), Ok(vec![7]));
        assert_eq!(parse("64,1..64,3"), Ok(vec![1, 3, 4, 16, 64]));
        assert_eq!(parse("1_000"), Ok(vec![1000]));
    }

    #[test]
    fn what_is_no_number_is_refused_with_what_to_write() {
        for text in ["", "x", "1,,2", "-1", "1.5", "4q", "k", "..", "1..", "+4", "1 2"] {
            let error = parse(text).unwrap_err();
            assert!(matches!(error, SizeError::NoNumber(_)), "{text}: {error}");
            assert!(error.to_string().contains("1..1M"), "{error}");
        }
        assert_eq!(parse("0"), Err(SizeError::Zero));
        assert_eq!(parse("9..3"), Err(SizeError::Falling { low: 9, high: 3 }));
        for text in ["5G", "99999999999999999999999", "18446744073709551615M"] {
            assert_eq!(parse(text), Err(SizeError::TooMany { value: text.to_owned() }));
        }
    }
}
