//! Which faults a line has, and how that is written.

use std::fmt;
use std::str::FromStr;
use std::time::Duration;

/// Bytes that come late, and all behind them.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Delay {
    /// The share of bytes.
    pub rate: f64,
    /// How late.
    pub time: Duration,
}

/// Times in which everything vanishes.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Cut {
    /// Bytes, of both directions, between two cuts.
    pub every: u64,
    /// How long.
    pub time: Duration,
}

/// The faults of a line; none by default.
///
/// Written as `flip=1e-5,drop=1e-5,double=1e-5,delay=1e-4:20ms,cut=100000:3s,garbage=1000`, each part as wanted.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Spec {
    /// The share of bits that flip.
    pub flip: f64,
    /// The share of bytes that vanish.
    pub drop: f64,
    /// The share of bytes that come twice.
    pub double: f64,
    /// Bytes that come late.
    pub delay: Option<Delay>,
    /// Times in which the line is cut.
    pub cut: Option<Cut>,
    /// Random bytes that come first, in each direction.
    pub garbage: usize,
}

/// A specification that can't be read.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("'{part}' names no fault: {expected}")]
pub struct SpecError {
    part: String,
    expected: &'static str,
}

/// A share below 1.
fn rate(text: &str) -> Option<f64> {
    text.parse().ok().filter(|rate| (0.0..1.0).contains(rate))
}

/// A time such as `20ms` or `3s`.
fn time(text: &str) -> Option<Duration> {
    let whole = |digits: &str| digits.parse().ok();
    match text.strip_suffix("ms") {
        Some(digits) => whole(digits).map(Duration::from_millis),
        None => whole(text.strip_suffix('s')?).map(Duration::from_secs),
    }
}

impl Spec {
    fn set(&mut self, part: &str) -> Option<()> {
        let (name, value) = part.split_once('=')?;
        match name {
            "flip" => self.flip = rate(value)?,
            "drop" => self.drop = rate(value)?,
            "double" => self.double = rate(value)?,
            "delay" => {
                let (share, late) = value.split_once(':')?;
                self.delay = Some(Delay { rate: rate(share)?, time: time(late)? });
            }
            "cut" => {
                let (every, long) = value.split_once(':')?;
                self.cut = Some(Cut { every: every.parse().ok()?, time: time(long)? });
            }
            "garbage" => self.garbage = value.parse().ok()?,
            _ => return None,
        }
        Some(())
    }
}

impl FromStr for Spec {
    type Err = SpecError;

    fn from_str(text: &str) -> Result<Self, SpecError> {
        const EXPECTED: &str = "flip=RATE, drop=RATE, double=RATE, delay=RATE:TIME, cut=BYTES:TIME and garbage=BYTES \
                                are known, with rates from 0 to below 1 and times such as 20ms or 3s";
        let mut spec = Spec::default();
        for part in text.split(',') {
            spec.set(part).ok_or_else(|| SpecError { part: part.to_owned(), expected: EXPECTED })?;
        }
        Ok(spec)
    }
}

impl fmt::Display for Spec {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut parts = Vec::new();
        for (name, rate) in [("flip", self.flip), ("drop", self.drop), ("double", self.double)] {
            if rate > 0.0 {
                parts.push(format!("{name}={rate:e}"));
            }
        }
        if let Some(Delay { rate, time }) = self.delay {
            parts.push(format!("delay={rate:e}:{}ms", time.as_millis()));
        }
        if let Some(Cut { every, time }) = self.cut {
            parts.push(format!("cut={every}:{}ms", time.as_millis()));
        }
        if self.garbage > 0 {
            parts.push(format!("garbage={}", self.garbage));
        }
        f.write_str(&if parts.is_empty() { "none".to_owned() } else { parts.join(",") })
    }
}
