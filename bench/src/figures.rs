//! Numbers as people read them.

/// A number with three significant digits: `0.513`, `12.3`, `4,120`.
pub fn number(value: f64) -> String {
    let size = value.abs();
    let decimals = match size {
        s if s >= 99.95 => 0,
        s if s >= 9.995 => 1,
        s if s >= 0.9995 => 2,
        _ => 3,
    };
    if decimals > 0 {
        return format!("{value:.decimals$}");
    }
    grouped(value.round() as u64)
}

/// A count with its thousands set apart: `1,000,000`.
pub fn grouped(value: u64) -> String {
    let digits = value.to_string();
    let mut text = String::with_capacity(digits.len() + digits.len() / 3);
    for (i, digit) in digits.chars().enumerate() {
        if i > 0 && (digits.len() - i).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

/// A rate with three significant digits and a decimal prefix: `4.20 G`.
pub fn rate(value: f64) -> String {
    match value {
        v if v >= 999.5e6 => format!("{} G", number(v / 1e9)),
        v if v >= 999.5e3 => format!("{} M", number(v / 1e6)),
        v if v >= 999.5 => format!("{} k", number(v / 1e3)),
        v => number(v),
    }
}

/// A time of so many nanoseconds with its unit: `83.1 ns`, `35.0 us`.
pub fn time(nanos: f64) -> String {
    match nanos {
        n if n < 999.5 => format!("{} ns", number(n)),
        n if n < 999.5e3 => format!("{} us", number(n / 1e3)),
        n if n < 999.5e6 => format!("{} ms", number(n / 1e6)),
        n => format!("{} s", number(n / 1e9)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn three_digits_are_shown_with_a_fitting_unit() {
        assert_eq!(
            [0.0513, 0.51, 1.0, 9.999, 12.34, 123.4, 41_234.0].map(number),
            ["0.051", "0.510", "1.00", "10.0", "12.3", "123", "41,234"]
        );
        assert_eq!([5.0, 999.6, 37_100.0, 4.2e9].map(rate), ["5.00", "1.00 k", "37.1 k", "4.20 G"]);
        assert_eq!(
            [83.1, 999.9, 35_000.0, 1.2e6, 2e9].map(time),
            ["83.1 ns", "1.00 us", "35.0 us", "1.20 ms", "2.00 s"]
        );
        assert_eq!([0, 999, 1000, 1_234_567].map(grouped), ["0", "999", "1,000", "1,234,567"]);
    }
}
