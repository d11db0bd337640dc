//! Medians with intervals, percentiles and outliers of repeated measurements.
//!
//! Times of repetitions are skewed and have stragglers, so nothing here assumes a distribution: the interval of the
//! median comes from order statistics, the percentiles are observed values.

use serde::{Deserialize, Serialize};

/// The probability that an interval holds what it claims.
pub const CONFIDENCE: f64 = 0.95;

/// The fewest values whose median has an interval of that confidence.
pub const LEAST: usize = 6;

/// The values of an interval's ends.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Interval {
    /// The lower end.
    pub low: f64,
    /// The upper end.
    pub high: f64,
}

impl Interval {
    /// Half of the width as a share of this value.
    pub fn relative(&self, to: f64) -> f64 {
        (self.high - self.low) / (2.0 * to)
    }

    /// Both ends multiplied.
    #[must_use]
    pub fn times(self, factor: f64) -> Self {
        Self { low: self.low * factor, high: self.high * factor }
    }

    /// Whether a value of the one may be one of the other.
    pub fn meets(&self, other: &Self) -> bool {
        self.low <= other.high && other.low <= self.high
    }
}

/// Values beyond Tukey's fences: 1.5 (mild) and 3 (severe) times the distance between the quartiles from them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Outliers {
    /// Far too small.
    pub low_severe: usize,
    /// Too small.
    pub low_mild: usize,
    /// Too large.
    pub high_mild: usize,
    /// Far too large.
    pub high_severe: usize,
}

impl Outliers {
    /// All of them.
    pub fn total(&self) -> usize {
        self.low_severe + self.low_mild + self.high_mild + self.high_severe
    }

    /// Which there are: `2 high mild, 1 high severe`; empty for none.
    pub fn names(&self) -> String {
        let named = [
            (self.low_severe, "low severe"),
            (self.low_mild, "low mild"),
            (self.high_mild, "high mild"),
            (self.high_severe, "high severe"),
        ];
        let there = named.into_iter().filter(|(count, _)| *count > 0);
        there.map(|(count, name)| format!("{count} {name}")).collect::<Vec<_>>().join(", ")
    }
}

/// What share of the values lies at or below these; absent where fewer values were taken than one beyond it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Percentiles {
    /// Half of them.
    pub p50: Option<f64>,
    /// 90 %, of 10 values at least.
    pub p90: Option<f64>,
    /// 99 %, of 100 values at least.
    pub p99: Option<f64>,
    /// 99.9 %, of 1000 values at least.
    pub p99_9: Option<f64>,
}

/// Values in rising order.
#[derive(Clone, Debug, PartialEq)]
pub struct Sorted(Vec<f64>);

impl Sorted {
    /// These values.
    pub fn new(mut values: Vec<f64>) -> Self {
        values.sort_by(f64::total_cmp);
        Self(values)
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The median; `None` of no values.
    pub fn median(&self) -> Option<f64> {
        (!self.is_empty()).then(|| self.quantile(0.5))
    }

    /// The interval that holds the median of the distribution with at least [`CONFIDENCE`], whatever the
    /// distribution; `None` of fewer values than [`LEAST`].
    pub fn interval(&self) -> Option<Interval> {
        let rank = lower_rank(self.len())?;
        Some(Interval { low: self.0[rank - 1], high: self.0[self.len() - rank] })
    }

    /// The observed value that this share of the values does not exceed; `None` where none lies beyond.
    pub fn percentile(&self, share: f64) -> Option<f64> {
        // A share such as 0.999 is no exact binary fraction: 1000 values do have one beyond it.
        let beyond = self.len() as f64 * (1.0 - share) + 1e-9;
        let rank = ((self.len() as f64 * share) - 1e-9).ceil() as usize;
        (beyond >= 1.0).then(|| self.0[rank.max(1) - 1])
    }

    /// The usual percentiles.
    pub fn percentiles(&self) -> Percentiles {
        let [p50, p90, p99, p99_9] = [0.5, 0.9, 0.99, 0.999].map(|share| self.percentile(share));
        Percentiles { p50, p90, p99, p99_9 }
    }

    /// The values beyond Tukey's fences.
    pub fn outliers(&self) -> Outliers {
        let mut outliers = Outliers::default();
        if self.len() < 4 {
            return outliers;
        }
        let (first, third) = (self.quantile(0.25), self.quantile(0.75));
        let step = 1.5 * (third - first);
        for &value in &self.0 {
            let counter = match value {
                v if v < first - 2.0 * step => &mut outliers.low_severe,
                v if v < first - step => &mut outliers.low_mild,
                v if v > third + 2.0 * step => &mut outliers.high_severe,
                v if v > third + step => &mut outliers.high_mild,
                _ => continue,
            };
            *counter += 1;
        }
        outliers
    }

    /// The value at this share of the way through, between two values where it falls there (type 7 of Hyndman and
    /// Fan). There is at least one value.
    pub fn quantile(&self, share: f64) -> f64 {
        let at = share * (self.len() - 1) as f64;
        let (below, above) = (self.0[at.floor() as usize], self.0[at.ceil() as usize]);
        below + (above - below) * at.fract()
    }
}

/// The rank, from 1, of the value where the interval of the median of so many values begins: the largest for which
/// fewer than so many of them lie below the median with a probability of at most (1 - [`CONFIDENCE`]) / 2.
fn lower_rank(count: usize) -> Option<usize> {
    if count < LEAST {
        return None;
    }
    let tail = (1.0 - CONFIDENCE) / 2.0;
    let mut term = 0.5f64.powi(count.min(EXACT) as i32);
    if count > EXACT {
        // The normal approximation of the binomial distribution: off by less than a rank, to the safe side.
        let rank = (count as f64 - 1.959_964 * (count as f64).sqrt()) / 2.0;
        return Some((rank.floor() as usize).max(1));
    }
    let (mut sum, mut rank) = (term, 0);
    while sum <= tail {
        rank += 1;
        term *= (count - rank + 1) as f64 / rank as f64;
        sum += term;
    }
    (rank > 0).then_some(rank)
}

/// Up to so many values the binomial distribution is summed exactly.
const EXACT: usize = 200;

#[cfg(test)]
mod tests {
    use super::*;

    fn ranks(count: usize) -> Option<(usize, usize)> {
        let interval = Sorted::new((1..=count).map(|v| v as f64).collect()).interval()?;
        Some((interval.low as usize, interval.high as usize))
    }

    #[test]
    fn the_interval_of_the_median_has_the_published_ranks() {
        // Conover, Practical Nonparametric Statistics, and any table of the sign test at 95 %
        for (count, expected) in
            [(6, (1, 6)), (8, (1, 8)), (9, (2, 8)), (10, (2, 9)), (15, (4, 12)), (20, (6, 15))]
        {
            assert_eq!(ranks(count), Some(expected), "{count}");
        }
        assert_eq!((ranks(25), ranks(30), ranks(50)), (Some((8, 18)), Some((10, 21)), Some((18, 33))));
        assert_eq!(ranks(100), Some((40, 61)));
        assert_eq!(ranks(5), None, "five values hold the median between them with 93.75 % only");
    }

    #[test]
    fn where_the_exact_sum_ends_the_approximation_goes_on() {
        let rank = |count| ranks(count).unwrap().0;
        assert!((rank(EXACT + 1) as i64 - rank(EXACT) as i64).abs() <= 1);
        assert_eq!(rank(1000), 469, "published for 1000 values");
        assert!(ranks(100_000).unwrap().0 > 49_000);
    }

    #[test]
    fn the_interval_holds_the_true_median_as_often_as_it_claims() {
        let mut random = accel_kernels::generate::Random::new(7, 0);
        let (runs, mut held) = (4000, 0);
        for _ in 0..runs {
            // Skewed: the cube of a uniform number, whose median is 1/8.
            let value =
                |r: &mut accel_kernels::generate::Random| (f64::from(r.next_u32()) / 2f64.powi(32)).powi(3);
            let interval = Sorted::new((0..20).map(|_| value(&mut random)).collect()).interval().unwrap();
            held += i32::from(interval.low <= 0.125 && 0.125 <= interval.high);
        }
        let share = f64::from(held) / f64::from(runs);
        assert!((0.95..0.97).contains(&share), "exact for 20 values: 0.9586; found {share}");
    }

    #[test]
    fn medians_and_quartiles_are_those_of_other_programs() {
        // numpy.percentile([1, 2, 3, 4, 10], [25, 50, 75]) and of [1, 2, 3, 4]
        let odd = Sorted::new(vec![10.0, 1.0, 3.0, 2.0, 4.0]);
        assert_eq!((odd.quantile(0.25), odd.median(), odd.quantile(0.75)), (2.0, Some(3.0), 4.0));
        let even = Sorted::new(vec![4.0, 1.0, 3.0, 2.0]);
        assert_eq!((even.quantile(0.25), even.median(), even.quantile(0.75)), (1.75, Some(2.5), 3.25));
        assert_eq!(Sorted::new(Vec::new()).median(), None);
    }

    #[test]
    fn a_percentile_needs_a_value_beyond_it() {
        let of = |count: usize| Sorted::new((1..=count).map(|v| v as f64).collect()).percentiles();
        assert_eq!((of(9).p90, of(10).p90), (None, Some(9.0)));
        assert_eq!((of(99).p99, of(100).p99), (None, Some(99.0)));
        assert_eq!((of(999).p99_9, of(1000).p99_9), (None, Some(999.0)));
        assert_eq!(of(10).p50, Some(5.0));
        assert_eq!(of(10_000).p99_9, Some(9990.0));
    }

    #[test]
    fn outliers_lie_beyond_the_fences_and_are_named() {
        // quartiles 2.5 and 7.5 of 0..=10, fences at -5 and 15, -12.5 and 22.5
        let mut values: Vec<f64> = (0..=10).map(f64::from).collect();
        values.extend([40.0, -40.0]);
        let outliers = Sorted::new(values).outliers();
        assert_eq!(outliers, Outliers { low_severe: 1, high_severe: 1, ..Outliers::default() });
        assert_eq!((outliers.total(), outliers.names().as_str()), (2, "1 low severe, 1 high severe"));
        // quartiles 3 and 9 of 0..=12, whose fences are -6 and 18, -15 and 27
        let mut values: Vec<f64> = (1..=11).map(f64::from).collect();
        values.extend([19.0, -7.0]);
        assert_eq!(
            Sorted::new(values).outliers(),
            Outliers { low_mild: 1, high_mild: 1, ..Outliers::default() }
        );
        assert_eq!(Outliers::default().names(), "");
    }
}
