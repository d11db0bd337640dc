//! From numbers to counts: a monotone curve per feature, the same on every machine.
//!
//! A feature is centred at its median and divided by a robust standard deviation (the inter-quartile distance over
//! 1.349); 512 counts are one such unit. Half of the count is that linear value, half is the rank among the
//! training rows read through the inverse of the normal distribution, which pulls in long tails. The curve is kept
//! as knots, with straight lines between them and saturation beyond the outermost two.

use libm::{floor, log, sqrt};

/// Counts of one unit.
pub const UNIT: f64 = 512.0;

/// Counts of a relative deviation of 1.
pub const RELATIVE_UNIT: f64 = 2048.0;

/// Knots within the training values, evenly spaced in the normal distribution.
const KNOTS: i32 = 17;

/// The distance between two of them, in standard deviations.
const SPACING: f64 = 0.3;

/// No knot lies farther out, so that differences of knots stay finite.
const FARTHEST: f64 = 1e300;

/// A point of a curve.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Knot {
    /// The value.
    pub at: f64,
    /// Its count.
    pub count: i16,
}

/// Where the unit of a feature comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Basis {
    /// The inter-quartile distance.
    Quartiles,
    /// The distance of the 5th from the 95th percentile, as the quartiles are equal.
    Tails,
    /// The standard deviation, as these percentiles are equal too.
    Deviation,
    /// A hundredth of the value (or 1 where it is 0), as the feature never changed.
    Constant,
    /// The nominal value itself.
    Nominal,
}

impl Basis {
    /// All of them, by number.
    pub const ALL: [Basis; 5] =
        [Basis::Quartiles, Basis::Tails, Basis::Deviation, Basis::Constant, Basis::Nominal];

    /// In words.
    pub fn describe(self) -> &'static str {
        match self {
            Basis::Quartiles => "inter-quartile distance",
            Basis::Tails => "distance of the 5th and 95th percentile (the quartiles are equal)",
            Basis::Deviation => "standard deviation (the percentiles are equal)",
            Basis::Constant => "a hundredth of the value (the feature never changed)",
            Basis::Nominal => "nominal value",
        }
    }
}

/// The curve of a feature.
#[derive(Clone, Debug, PartialEq)]
pub struct Quantiser {
    /// The value with count 0, before companding: the median or the nominal value.
    pub centre: f64,
    /// One unit: a robust standard deviation, or the magnitude of the nominal value.
    pub scale: f64,
    /// Where the unit comes from.
    pub basis: Basis,
    /// At least two, with rising values and counts that do not fall.
    pub knots: Vec<Knot>,
}

impl Quantiser {
    /// The curve for relative deviations from a nominal value: 2048 counts are a deviation of 1.
    pub fn relative(nominal: f64) -> Self {
        let scale = if nominal == 0.0 { 1.0 } else { nominal.abs() };
        let knot = |count: i16| Knot {
            at: (nominal + scale * (f64::from(count) / RELATIVE_UNIT)).clamp(-FARTHEST, FARTHEST),
            count,
        };
        let knots = increasing(vec![knot(-i16::MAX), knot(0), knot(i16::MAX)]);
        Self { centre: nominal, scale, basis: Basis::Nominal, knots }
    }

    /// The curve for a feature with these training values (finite, at least one).
    pub fn robust(mut values: Vec<f64>) -> Self {
        assert!(!values.is_empty(), "a feature has values");
        // a negative zero is a zero
        values.iter_mut().for_each(|v| *v += 0.0);
        values.sort_by(f64::total_cmp);
        let n = values.len();
        let quantile = |p: f64| values[floor(p * (n - 1) as f64 + 0.5) as usize];
        let centre = quantile(0.5);
        let (scale, basis) = scale(&values, centre, quantile);
        // the mean rank of equal values, as a standard deviation of the normal distribution
        let rank = |value: f64| {
            let below = values.partition_point(|&v| v < value);
            let through = values.partition_point(|&v| v <= value);
            inverse_normal((below + through) as f64 / (2 * n) as f64)
        };
        let knot = |value: f64| {
            let unit = 0.5 * ((value - centre) / scale) + 0.5 * rank(value);
            Knot { at: value, count: saturate(UNIT * unit) }
        };
        let mut knots = vec![knot(values[0])];
        for step in 0..KNOTS {
            knots.push(knot(quantile(normal(SPACING * f64::from(step - KNOTS / 2)))));
        }
        knots.push(knot(values[n - 1]));
        // beyond the training values the curve is linear up to where it saturates
        let (first, last) = (knots[0], knots[knots.len() - 1]);
        let reach = |from: Knot, count: i16| {
            let units = (f64::from(count) - f64::from(from.count)) / UNIT;
            Knot { at: (from.at + units * scale).clamp(-FARTHEST, FARTHEST), count }
        };
        knots.insert(0, reach(first, -i16::MAX));
        knots.push(reach(last, i16::MAX));
        Self { centre, scale, basis, knots: increasing(knots) }
    }

    /// The count of a finite value.
    pub fn count(&self, value: f64) -> i16 {
        let next = self.knots.partition_point(|k| k.at <= value);
        if next == 0 {
            return self.knots[0].count;
        }
        let from = self.knots[next - 1];
        let Some(to) = self.knots.get(next) else { return from.count };
        let rise = f64::from(to.count) - f64::from(from.count);
        saturate(f64::from(from.count) + rise * ((value - from.at) / (to.at - from.at)))
    }

    /// The value with this count, between knots on the straight line; for people.
    pub fn value(&self, count: i16) -> f64 {
        let next = self.knots.partition_point(|k| k.count <= count).clamp(1, self.knots.len() - 1);
        let (from, to) = (self.knots[next - 1], self.knots[next]);
        let rise = f64::from(to.count) - f64::from(from.count);
        if rise == 0.0 {
            return from.at;
        }
        from.at + (to.at - from.at) * ((f64::from(count) - f64::from(from.count)) / rise)
    }
}

/// The unit of sorted values.
fn scale(values: &[f64], centre: f64, quantile: impl Fn(f64) -> f64) -> (f64, Basis) {
    let usable = |scale: f64| scale.is_normal() && scale < FARTHEST;
    let quartiles = (quantile(0.75) - quantile(0.25)) / 1.349;
    if usable(quartiles) {
        return (quartiles, Basis::Quartiles);
    }
    let tails = (quantile(0.95) - quantile(0.05)) / 3.29;
    if usable(tails) {
        return (tails, Basis::Tails);
    }
    let squares: f64 = values.iter().map(|v| (v - centre) * (v - centre)).sum();
    let deviation = sqrt(squares / values.len() as f64);
    if usable(deviation) {
        return (deviation, Basis::Deviation);
    }
    let hundredth = centre.abs() / 100.0;
    (if usable(hundredth) { hundredth } else { 1.0 }, Basis::Constant)
}

/// The nearest count.
fn saturate(value: f64) -> i16 {
    floor(value + 0.5).clamp(-32_767.0, 32_767.0) as i16 // in range by the clamp
}

/// Without the knots that don't lie beyond the one before; of equal values the last count stays out.
fn increasing(knots: Vec<Knot>) -> Vec<Knot> {
    let mut kept: Vec<Knot> = Vec::with_capacity(knots.len());
    for knot in knots {
        match kept.last() {
            Some(last) if knot.at <= last.at => {}
            Some(last) => kept.push(Knot { count: knot.count.max(last.count), ..knot }),
            None => kept.push(knot),
        }
    }
    kept
}

/// The distribution function of the normal distribution.
fn normal(deviation: f64) -> f64 {
    0.5 * libm::erfc(-deviation / sqrt(2.0))
}

/// The inverse of the normal distribution function for probabilities between 0 and 1, to 10^-9.
///
/// P. J. Acklam's rational approximation (relative error 1.2e-9).
pub fn inverse_normal(p: f64) -> f64 {
    const A: [f64; 6] = [
        -3.969683028665376e+01,
        2.209460984245205e+02,
        -2.759285104469687e+02,
        1.38357751867269e+02,
        -3.066479806614716e+01,
        2.506628277459239e+00,
    ];
    const B: [f64; 5] = [
        -5.447609879822406e+01,
        1.615858368580409e+02,
        -1.556989798598866e+02,
        6.680131188771972e+01,
        -1.328068155288572e+01,
    ];
    const C: [f64; 6] = [
        -7.784894002430293e-03,
        -3.223964580411365e-01,
        -2.400758277161838e+00,
        -2.549732539343734e+00,
        4.374664141464968e+00,
        2.938163982698783e+00,
    ];
    const D: [f64; 4] =
        [7.784695709041462e-03, 3.224671290700398e-01, 2.445134137142996e+00, 3.754408661907416e+00];
    let horner = |start: f64, coefficients: &[f64], x: f64| coefficients.iter().fold(start, |y, c| y * x + c);
    let tail = |p: f64| {
        let q = sqrt(-2.0 * log(p));
        horner(0.0, &C, q) / (horner(0.0, &D, q) * q + 1.0)
    };
    if p < 0.02425 {
        tail(p)
    } else if p > 1.0 - 0.02425 {
        -tail(1.0 - p)
    } else {
        let q = p - 0.5;
        let r = q * q;
        horner(0.0, &A, r) * q / (horner(0.0, &B, r) * r + 1.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use accel_kernels::generate::Random;

    #[test]
    fn the_inverse_of_the_normal_distribution_inverts_it() {
        for step in -40..=40 {
            let deviation = f64::from(step) / 10.0;
            assert!((inverse_normal(normal(deviation)) - deviation).abs() < 1e-7, "{deviation}");
        }
    }

    #[test]
    fn counts_rise_with_values_and_stop_at_the_ends() {
        let mut random = Random::new(1, 1);
        // a long tail
        let values: Vec<f64> = (0..2000).map(|_| 1.0 / (1.0 + f64::from(random.below(10_000)))).collect();
        let quantiser = Quantiser::robust(values.clone());
        assert!((17..=33).contains(&quantiser.knots.len()), "{}", quantiser.knots.len());
        let mut sorted = values;
        sorted.sort_by(f64::total_cmp);
        assert!(sorted.windows(2).all(|w| quantiser.count(w[0]) <= quantiser.count(w[1])));
        assert_eq!(quantiser.count(-1e308), -32_767);
        assert_eq!(quantiser.count(1e308), 32_767);
        for knot in &quantiser.knots {
            assert_eq!(quantiser.count(knot.at), knot.count);
        }
    }

    #[test]
    fn normal_values_get_512_counts_a_standard_deviation() {
        let values = (1..4000).map(|i| 7.0 + 3.0 * inverse_normal(f64::from(i) / 4000.0)).collect();
        let quantiser = Quantiser::robust(values);
        for deviation in [-2.0, -1.0, 0.0, 0.5, 2.0] {
            let count = f64::from(quantiser.count(7.0 + 3.0 * deviation));
            assert!((count - 512.0 * deviation).abs() < 12.0, "{deviation} {count}");
        }
    }

    #[test]
    fn a_feature_without_quartiles_says_where_its_unit_comes_from() {
        let of = |values: &[f64]| Quantiser::robust(values.to_vec());
        let mostly = |others: &[f64]| [&[5.0; 90], others].concat();
        assert_eq!(of(&[5.0; 9]).basis, Basis::Constant);
        assert_eq!((of(&[5.0; 9]).scale, of(&[0.0; 9]).scale), (0.05, 1.0));
        assert_eq!(of(&mostly(&[6.0; 10])).basis, Basis::Tails);
        assert_eq!(of(&mostly(&[6.0])).basis, Basis::Deviation);
        assert_eq!(of(&[5.0; 9]).count(5.05), 512);
        assert_eq!(of(&[0.0, -0.0, 1.0, 2.0]), of(&[-0.0, 2.0, 0.0, 1.0]));
    }

    #[test]
    fn relative_deviations_have_2048_counts() {
        let quantiser = Quantiser::relative(0.240);
        assert_eq!([0.0, 0.24, 0.36, 0.48].map(|v| quantiser.count(v)), [-2048, 0, 1024, 2048]);
        assert_eq!(quantiser.count(2.5), 19_285); // (2.5 - .24) / .24 = 9.4167
        assert_eq!(Quantiser::relative(0.0).count(-1.0), -2048);
        assert!((Quantiser::relative(-4.0).value(2048) - 0.0).abs() < 1e-9);
    }
}
