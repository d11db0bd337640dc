//! Split-conformal calibration: a histogram of distances that adds, and the curve that follows from it.
//!
//! The conformal score of a distance Q is the number of calibration rows with a smaller distance over n + 1, where
//! rows that can't be told from Q count as not smaller. Then P(score > t) ≤ 1 - t for a normal record, whatever the
//! distribution. [`Histogram::curve`] lies nowhere above that step function, so it keeps the promise too.

use crate::model::Kind;
use accel_kernels::anomaly_score::{Curve, curve_score};
use accel_kernels::fixed::distance::{self, BUCKETS};
use std::collections::BTreeMap;

/// Bins of a histogram in a bucket of the curve.
pub const BINS: usize = 16;

/// With fewer rows no score can exceed 0.95.
pub const FEWEST_ROWS: u64 = 20;

/// The least score above 0.95, with 16 fraction bits.
pub const ALARM: u16 = 62_260;

/// How fast scores rise at most with the root of the distance (a distance of 2^16 being 1).
///
/// The root of a chi-square distance has a density of 0.56 at most. Deviations are rounded to 1/256, which moves the
/// root by 0.0011 (standard deviation) whatever the number of features, so a steeper curve, as few calibration
/// rows or equal ones would give, turns rounding into differences of scores.
pub const STEEPEST: f64 = 0.6;

/// How many calibration rows fell into each bin of distances; a bin is a sixteenth of a bucket of the curve.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Histogram {
    bins: BTreeMap<u32, u64>,
}

impl Histogram {
    /// The bin of a distance.
    pub fn bin(distance: u32) -> u32 {
        let (bucket, fraction) = distance::bucket(distance);
        (bucket * BINS) as u32 + (fraction >> 12) // below 2^17
    }

    /// Counts a distance.
    pub fn add(&mut self, distance: u32) {
        *self.bins.entry(Self::bin(distance)).or_default() += 1;
    }

    /// The rows of both; `None` when a count overflows.
    #[must_use]
    pub fn merged(&self, other: &Self) -> Option<Self> {
        let mut bins = self.bins.clone();
        for (&bin, &rows) in &other.bins {
            let to = bins.entry(bin).or_default();
            *to = to.checked_add(rows)?;
        }
        Some(Self { bins })
    }

    /// The bins that are not empty, in order, with their rows.
    pub fn bins(&self) -> impl ExactSizeIterator<Item = (u32, u64)> + '_ {
        self.bins.iter().map(|(&bin, &rows)| (bin, rows))
    }

    /// A histogram of these bins.
    pub(crate) fn from_bins(bins: BTreeMap<u32, u64>) -> Self {
        Self { bins }
    }

    /// The number of calibration rows.
    pub fn rows(&self) -> u64 {
        self.bins.values().sum()
    }

    /// The curve: as high as straight lines between the edges of buckets can be without rising above the
    /// conformal score anywhere.
    ///
    /// Within a bucket the conformal score is a staircase with a step after each occupied bin; the line has to pass
    /// below its corners. Going from left to right, each edge gets the highest score that the bucket before it
    /// allows, less what the staircase of the bucket after it needs to sag below the line between its ends. Nowhere
    /// does the curve rise faster than [`STEEPEST`], except for relative deviations, whose unit is not their spread.
    pub fn curve(&self, kind: Kind) -> Curve {
        let total = u128::from(self.rows()) + 1;
        // 65536 rows / (n + 1), rounded down: at most 65535
        let score = |rows: u64| ((u128::from(rows) << 16) / total) as i64;
        let mut below = 0;
        let mut corners = Vec::with_capacity(BUCKETS);
        for bucket in 0..BUCKETS {
            let mut stairs = [score(below); BINS];
            let first = (bucket * BINS) as u32; // below 2^17
            for (&bin, &rows) in self.bins.range(first..first + BINS as u32) {
                below += rows;
                let at = (bin - first) as usize + 1;
                stairs[at.min(BINS)..].fill(score(below));
            }
            corners.push((stairs, score(below)));
        }
        let mut edges = vec![0u16];
        let mut from = 0i64;
        for bucket in 0..BUCKETS {
            let (stairs, end) = corners[bucket];
            // the line from `from` passes below the corner at the right end of each bin
            let reach = (1..).zip(&stairs).map(|(at, &s)| from + (s - from) * BINS as i64 / at).min();
            let sag = corners.get(bucket + 1).map_or(0, |(next, after)| sag(next, end, *after));
            let limit = if kind == Kind::Relative { i64::MAX } else { from + steepest(bucket) };
            let highest = reach.expect("a bucket has bins").min(limit);
            let to = highest.min(end - sag).max(from);
            edges.push(to as u16); // at most 65535
            from = to;
        }
        Curve::through(&edges)
    }

    /// What can be said of scores under this calibration, of distances of this kind.
    pub fn statement(&self, kind: Kind) -> String {
        let n = self.rows();
        if n < FEWEST_ROWS {
            return format!("{n} calibration rows: not calibrated, {FEWEST_ROWS} rows are needed");
        }
        let (low, high) = self.alarm_interval(kind, u64::MAX);
        format!(
            "{n} calibration rows: P(score > 0.95) <= 0.05 for a normal record of any distribution; the largest \
             score is {:.4}; with these rows the share of normal records above 0.95 lies between {low:.3} and \
             {high:.3}",
            n as f64 / (n + 1) as f64
        )
    }

    /// The interval, three standard deviations to each side, of the share above 0.95 among so many normal
    /// records. A share outside says that behaviour has changed since the calibration.
    ///
    /// It begins lower where fewer than 5 % of the calibration rows themselves score above 0.95, because many of them
    /// have the same distance.
    pub fn alarm_interval(&self, kind: Kind, records: u64) -> (f64, f64) {
        let width = |share: f64| {
            let variance =
                share * (1.0 - share) * (1.0 / (self.rows() + 2) as f64 + 1.0 / records.max(1) as f64);
            3.0 * libm::sqrt(variance)
        };
        let least = self.alarms(kind).min(0.05);
        ((least - width(least)).max(0.0), (0.05 + width(0.05)).min(1.0))
    }

    /// The share of the calibration rows that score above 0.95 for certain.
    fn alarms(&self, kind: Kind) -> f64 {
        let curve = self.curve(kind).to_words();
        let nearest = |bin: u32| {
            let (bucket, part) = (bin as usize / BINS, u64::from(bin) % BINS as u64);
            let (low, high) = (distance::lower_edge(bucket), distance::lower_edge(bucket + 1));
            (low + (high - low) * part / BINS as u64) as u32 // below 2^32, like the bucket's distances
        };
        let above = self.bins.iter().filter(|&(&bin, _)| curve_score(&curve, nearest(bin)) >= ALARM);
        above.map(|(_, &rows)| rows).sum::<u64>() as f64 / self.rows().max(1) as f64
    }
}

/// How much the curve may rise in a bucket.
fn steepest(bucket: usize) -> i64 {
    // a distance of 2^16 is a root of 256 in integers, and a score of 1 is 65536
    let root = |bucket: usize| libm::sqrt(distance::lower_edge(bucket) as f64); // below 2^33
    libm::floor(STEEPEST * 256.0 * (root(bucket + 1) - root(bucket))) as i64 // at most 2^24
}

/// How far a staircase lies below the line between its ends, at most.
fn sag(stairs: &[i64; BINS], start: i64, end: i64) -> i64 {
    let bins = BINS as i64;
    let line = |at: i64| start + (end - start) * at / bins;
    (1..).zip(stairs).map(|(at, &s)| line(at) - s).max().unwrap_or(0).max(0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use accel_kernels::generate::Random;

    fn histogram(distances: &[u32]) -> Histogram {
        let mut histogram = Histogram::default();
        distances.iter().for_each(|&d| histogram.add(d));
        histogram
    }

    /// The conformal score with ties against the alarm, by definition.
    fn conformal(distances: &[u32], distance: u32) -> u64 {
        let smaller = distances.iter().filter(|&&d| Histogram::bin(d) < Histogram::bin(distance)).count();
        ((smaller as u64) << 16) / (distances.len() as u64 + 1)
    }

    fn distances(random: &mut Random, rows: usize, spread: u32) -> Vec<u32> {
        (0..rows)
            .map(|_| match random.below(8) {
                0 => random.pick(&[0, 1 << 20, u32::MAX]),
                _ => (300_000 + random.below(spread)) << random.below(3),
            })
            .collect()
    }

    #[test]
    fn the_curve_is_nowhere_above_the_conformal_score() {
        let mut random = Random::new(1, 0);
        let mut checked = 0;
        for rows in [0, 1, 19, 20, 21, 500, 3000] {
            for spread in [1, 3000, 400_000] {
                let calibration = distances(&mut random, rows, spread);
                let kind = if rows % 2 == 0 { Kind::Relative } else { Kind::Full };
                let curve = histogram(&calibration).curve(kind).to_words();
                let edges = calibration.iter().flat_map(|&d| [d.saturating_sub(1), d, d.saturating_add(1)]);
                let probes: Vec<u32> =
                    edges.chain((0..500).map(|_| 250_000 + random.below(2_000_000))).collect();
                for probe in probes {
                    let score = u64::from(curve_score(&curve, probe));
                    assert!(score <= conformal(&calibration, probe), "{rows} {spread} {probe}");
                    checked += 1;
                }
            }
        }
        assert!(checked > 10_000);
    }

    #[test]
    fn the_curve_is_close_to_the_conformal_score() {
        let mut random = Random::new(2, 0);
        let calibration: Vec<u32> = (0..4000).map(|_| 300_000 + random.below(1_000_000)).collect();
        let curve = histogram(&calibration).curve(Kind::Full).to_words();
        for probe in (320_000..1_280_000).step_by(1000) {
            let score = i64::from(curve_score(&curve, probe));
            let exact = conformal(&calibration, probe) as i64;
            assert!(exact - score <= 65_536 / 100, "{probe}: {score} {exact}");
        }
    }

    #[test]
    fn twenty_rows_support_95_percent_and_nineteen_do_not() {
        let highest = |rows: u32| {
            let rows: Vec<u32> = (0..rows).map(|i| 1_000_000 + i * 50_000).collect();
            f64::from(curve_score(&histogram(&rows).curve(Kind::Full).to_words(), u32::MAX)) / 65_536.0
        };
        assert!(highest(19) <= 0.95);
        assert!(highest(20) > 0.95);
    }

    #[test]
    fn histograms_add_like_their_rows() {
        let mut random = Random::new(3, 0);
        let rows = distances(&mut random, 1000, 100_000);
        let (a, b) = rows.split_at(300);
        assert_eq!(histogram(a).merged(&histogram(b)), Some(histogram(&rows)));
    }

    #[test]
    fn the_interval_of_alarms_shrinks_with_the_rows() {
        let of = |rows: usize| {
            let all = histogram(&distances(&mut Random::new(4, 0), rows, 1 << 20));
            all.alarm_interval(Kind::Full, rows as u64)
        };
        let (few, many) = (of(100), of(10_000));
        assert!(few.0 <= many.0 && many.0 < 0.05 && 0.05 < many.1 && many.1 < few.1, "{few:?} {many:?}");
        assert!(many.0 > 0.03, "{many:?}");
        assert!(histogram(&[5; 19]).statement(Kind::Full).contains("not calibrated"));
    }

    #[test]
    fn equal_rows_that_give_no_alarms_are_expected_to_give_none() {
        // 90 % of the rows are equal, and the others are too few to lie above 0.95 all of them
        let mut rows = vec![1 << 16; 900];
        rows.extend([1 << 22; 100]);
        let (low, high) = histogram(&rows).alarm_interval(Kind::Full, 1000);
        assert_eq!(low, 0.0);
        assert!((0.05..0.09).contains(&high), "{high}");
    }
}
