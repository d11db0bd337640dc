//! The time that a batch takes by its number of records, from measured points.

use serde::{Deserialize, Serialize};

/// A batch size and the median time of batches of that size.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Point {
    /// Records of a batch.
    pub records: u64,
    /// Nanoseconds within the device.
    pub nanoseconds: u64,
}

/// Measured points by rising number of records; at least one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "Vec<Point>", into = "Vec<Point>")]
pub struct Curve(Vec<Point>);

/// Points that make no curve.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the points of a cost curve are {0}")]
pub struct CurveError(&'static str);

impl TryFrom<Vec<Point>> for Curve {
    type Error = CurveError;

    fn try_from(points: Vec<Point>) -> Result<Self, CurveError> {
        if points.is_empty() {
            return Err(CurveError("none: one is needed"));
        }
        if points.iter().any(|p| p.records == 0 || p.nanoseconds == 0) {
            return Err(CurveError("zero in places: records and nanoseconds are at least 1"));
        }
        if !points.is_sorted_by(|a, b| a.records < b.records) {
            return Err(CurveError("out of order: the number of records has to rise"));
        }
        Ok(Self(points))
    }
}

impl From<Curve> for Vec<Point> {
    fn from(curve: Curve) -> Self {
        curve.0
    }
}

impl Curve {
    /// The measured points, by rising number of records.
    pub fn points(&self) -> &[Point] {
        &self.0
    }

    /// The expected seconds of a batch of so many records: between two points straight in the logarithms of both, below
    /// the first the time of the first, above the last along the line through the last two.
    pub fn seconds(&self, records: u64) -> f64 {
        1e-9 * self.nanoseconds(records as f64)
    }

    fn nanoseconds(&self, records: f64) -> f64 {
        let at = |p: Point| (p.records as f64, p.nanoseconds as f64);
        let above = self.0.partition_point(|p| (p.records as f64) < records);
        match (above.checked_sub(1).map(|i| at(self.0[i])), self.0.get(above).copied().map(at)) {
            (None, Some((_, first))) => first,
            (Some((x0, y0)), Some((x1, y1))) => {
                let share = (records / x0).ln() / (x1 / x0).ln();
                y0 * (y1 / y0).powf(share)
            }
            (Some((x1, y1)), None) => y1 + (records - x1) * self.slope(),
            (None, None) => unreachable!("a curve has a point"),
        }
    }

    /// Nanoseconds a record beyond the last point. A slope that noise has turned downwards is no slope: the mean cost
    /// of the last point is taken.
    fn slope(&self) -> f64 {
        let last = self.0[self.0.len() - 1];
        let mean = last.nanoseconds as f64 / last.records as f64;
        let Some(before) = self.0.len().checked_sub(2).map(|i| self.0[i]) else { return mean };
        let rise = last.nanoseconds as f64 - before.nanoseconds as f64;
        let slope = rise / (last.records - before.records) as f64;
        if slope > 0.0 { slope } else { mean }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn curve(points: &[(u64, u64)]) -> Curve {
        let points: Vec<Point> =
            points.iter().map(|&(records, nanoseconds)| Point { records, nanoseconds }).collect();
        points.try_into().unwrap()
    }

    fn assert_near(found: f64, expected: f64) {
        assert!((found / expected - 1.0).abs() < 1e-9, "{found} is not {expected}");
    }

    #[test]
    fn points_are_met_between_them_is_a_power_law_and_beyond_them_a_line() {
        let curve = curve(&[(10, 100), (1000, 1000), (2000, 1500)]);
        for (records, nanoseconds) in
            [(0, 100.0), (1, 100.0), (10, 100.0), (100, 316.227_766_016_837_94), (1000, 1000.0)]
        {
            assert_near(curve.seconds(records), 1e-9 * nanoseconds);
        }
        assert_near(curve.seconds(4000), 2500e-9);
    }

    #[test]
    fn one_point_or_a_falling_end_goes_on_in_proportion() {
        assert_near(curve(&[(100, 50)]).seconds(1000), 500e-9);
        assert_near(curve(&[(50, 70), (100, 50)]).seconds(1000), 50e-9 + 450e-9);
    }

    #[test]
    fn points_that_make_no_curve_are_refused() {
        let point = |records, nanoseconds| Point { records, nanoseconds };
        for points in [
            vec![],
            vec![point(0, 1)],
            vec![point(1, 0)],
            vec![point(2, 1), point(1, 1)],
            vec![point(1, 1); 2],
        ] {
            assert!(Curve::try_from(points.clone()).is_err(), "{points:?}");
        }
    }

    proptest! {
        #[test]
        fn a_rising_curve_never_falls(
            steps in prop::collection::vec((1u64..1000, 0u64..100_000), 1..8), at in 0u64..20_000, more in 0u64..20_000
        ) {
            let (mut records, mut nanoseconds) = (0, 1);
            let points: Vec<(u64, u64)> = steps.into_iter().map(|(r, n)| {
                records += r;
                nanoseconds += n;
                (records, nanoseconds)
            }).collect();
            let curve = curve(&points);
            prop_assert!(curve.seconds(at) > 0.0);
            prop_assert!(curve.seconds(at + more) >= curve.seconds(at) * (1.0 - 1e-12));
        }
    }
}
