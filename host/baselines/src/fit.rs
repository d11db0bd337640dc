//! From exact moments to components: shrinkage, inverse Cholesky factor, rounding.
//!
//! All in `f64`, one operation after the other, in units of 512 counts. The covariance of a component with n records
//! of d features is shrunk by d / (n + d) towards the covariance within all components (which itself is shrunk by
//! d / (N + d) towards its diagonal), and .01 is added on the diagonal. W is the inverse of its lower Cholesky
//! factor. The distance of the component is |W (x - μ)|² + ln det Σ - 2 ln(n / N), and the smallest of the constants
//! is subtracted from all.

use crate::model::Kind;
use crate::moments::Moments;
use crate::quantise::{RELATIVE_UNIT, UNIT};
use accel_kernels::anomaly_score::{Component, FEATURES};
use libm::{floor, log, sqrt};

/// Added to the variance of each feature, in squares of units.
pub(crate) const RIDGE: f64 = 0.01;

/// Fraction bits of a deviation, and of a relative one: both reach as far as counts do.
const Z: f64 = 256.0;
const RELATIVE_Z: f64 = 1024.0;

/// Sixteen such gains fit a row.
const LARGEST_GAIN: f64 = 1000.0;

/// The largest shift of a row.
const LARGEST_SHIFT: u8 = 24;

/// The components of a node.
#[derive(Clone, Debug)]
pub(crate) struct Fitted {
    pub components: Vec<Component>,
    /// What was subtracted from all constants, in units of 2^-16.
    pub offset: i64,
}

/// The components with these moments; those without records are left out. `None` when there are no records at all.
pub(crate) fn fit(moments: &[Moments], kind: Kind) -> Option<Fitted> {
    let moments: Vec<&Moments> = moments.iter().filter(|m| m.count > 0).collect();
    let d = moments.first()?.features();
    let total: f64 = moments.iter().map(|m| m.count as f64).sum();
    let covariances: Vec<Vec<f64>> =
        moments.iter().map(|m| m.covariance().iter().map(|c| c / (UNIT * UNIT)).collect()).collect();
    let mut pooled = vec![0.0; d * (d + 1) / 2];
    for (m, covariance) in moments.iter().zip(&covariances) {
        pooled.iter_mut().zip(covariance).for_each(|(p, c)| *p += m.count as f64 / total * c);
    }
    let dimension = d as f64;
    let keep = total / (total + dimension);
    for r in 1..d {
        pooled[r * (r + 1) / 2..][..r].iter_mut().for_each(|p| *p *= keep);
    }
    let mut constants = Vec::with_capacity(moments.len());
    let mut components = Vec::with_capacity(moments.len());
    for (m, covariance) in moments.iter().zip(&covariances) {
        let n = m.count as f64;
        let borrowed = dimension / (n + dimension);
        let mut matrix: Vec<f64> =
            covariance.iter().zip(&pooled).map(|(c, p)| (1.0 - borrowed) * c + borrowed * p).collect();
        for r in 0..d {
            matrix[r * (r + 1) / 2 + r] += RIDGE;
            if kind == Kind::Diagonal {
                matrix[r * (r + 1) / 2..][..r].fill(0.0);
            }
        }
        let factor = cholesky(&matrix, d);
        let logarithm = 2.0 * (0..d).map(|r| log(factor[r * (r + 1) / 2 + r])).sum::<f64>();
        constants.push(floor(65_536.0 * (logarithm - 2.0 * log(n / total)) + 0.5) as i64); // a few hundred times 2^16
        // a deviation of one unit is 256, a count is 1/512 of a unit
        let gains: Vec<f64> = inverse(&factor, d).iter().map(|w| gain(w * (Z / UNIT))).collect();
        components.push(rounded(&m.mean(), &gains));
    }
    let offset = constants.iter().copied().min()?;
    for (component, constant) in components.iter_mut().zip(constants) {
        component.constant = (constant - offset).try_into().unwrap_or(u32::MAX);
    }
    Some(Fitted { components, offset })
}

/// The gain, which the ridge keeps below 5 for the moments of any records; a file may hold sums of none.
fn gain(exact: f64) -> f64 {
    if exact.is_finite() { exact.clamp(-LARGEST_GAIN, LARGEST_GAIN) } else { 0.0 }
}

/// The component of relative deviations: 1024 is a deviation of 1 from the nominal value.
pub(crate) fn relative(d: usize) -> Component {
    let mut gains = vec![0.0; d * (d + 1) / 2];
    (0..d).for_each(|r| gains[r * (r + 1) / 2 + r] = RELATIVE_Z / RELATIVE_UNIT);
    rounded(&vec![0.0; d], &gains)
}

/// The lower Cholesky factor of a positive definite matrix, lower triangle row by row.
fn cholesky(matrix: &[f64], d: usize) -> Vec<f64> {
    let at = |r: usize, c: usize| r * (r + 1) / 2 + c;
    let mut factor = matrix.to_vec();
    for r in 0..d {
        for c in 0..=r {
            let mut sum = factor[at(r, c)];
            for k in 0..c {
                sum -= factor[at(r, k)] * factor[at(c, k)];
            }
            // the ridge keeps pivots away from 0 but for rounding
            factor[at(r, c)] = if r == c { sqrt(sum.max(RIDGE * 1e-6)) } else { sum / factor[at(c, c)] };
        }
    }
    factor
}

/// The inverse of a lower triangular matrix.
fn inverse(factor: &[f64], d: usize) -> Vec<f64> {
    let at = |r: usize, c: usize| r * (r + 1) / 2 + c;
    let mut inverse = vec![0.0; factor.len()];
    for r in 0..d {
        inverse[at(r, r)] = 1.0 / factor[at(r, r)];
        for c in 0..r {
            let mut sum = 0.0;
            for k in c..r {
                sum += factor[at(r, k)] * inverse[at(k, c)];
            }
            inverse[at(r, c)] = -(sum / factor[at(r, r)]);
        }
    }
    inverse
}

/// A component with this mean (in counts) and these rows (counts to deviations), rounded.
///
/// Each row gets the largest shift s for which its mantissas are i16 and its accumulator fits 32 bits:
/// 2^15 Σ|w| + |bias| < 2^31, which also keeps Σ|w| below 2^16. The bias is half a unit of the result less what the
/// fraction of the mean, lost in rounding it to counts, contributes.
fn rounded(mean: &[f64], gains: &[f64]) -> Component {
    let mut component = Component {
        means: [0; FEATURES],
        rows: [0; FEATURES * (FEATURES + 1) / 2],
        shifts: [0; FEATURES],
        biases: [0; FEATURES],
        constant: 0,
    };
    let mut fractions = [0.0; FEATURES];
    for (r, &m) in mean.iter().enumerate() {
        let whole = floor(m + 0.5).clamp(-32_768.0, 32_767.0);
        component.means[r] = whole as i16; // in range by the clamp
        fractions[r] = m - whole;
    }
    for r in 0..mean.len() {
        let row = &gains[r * (r + 1) / 2..][..r + 1];
        let fitting = (0..=LARGEST_SHIFT).rev().find_map(|shift| {
            let scale = f64::from(1u32 << shift);
            let weights: Vec<f64> = row.iter().map(|g| floor(g * scale + 0.5)).collect();
            let lost: f64 = weights.iter().zip(&fractions).map(|(w, f)| w * f).sum();
            let bias = floor(scale / 2.0) - floor(lost + 0.5);
            let sum: f64 = weights.iter().map(|w| w.abs()).sum();
            let fits =
                weights.iter().all(|w| w.abs() <= 32_767.0) && sum * 32_768.0 + bias.abs() < 2_147_483_648.0;
            fits.then_some((shift, weights, bias))
        });
        let (shift, weights, bias) = fitting.expect("sixteen gains of at most 1000 fit with shift 0");
        component.shifts[r] = shift;
        component.biases[r] = bias as i32; // below 2^31
        for (to, weight) in component.rows[r * (r + 1) / 2..].iter_mut().zip(weights) {
            *to = weight as i16; // at most 32767
        }
    }
    component
}

#[cfg(test)]
mod tests {
    use super::*;
    use accel_kernels::anomaly_score::component_distance;
    use accel_kernels::generate::Random;

    /// Rows of d features that share a common part of this weight, and their moments.
    fn rows(d: usize, n: usize, common: f64, seed: u64) -> (Vec<[i16; FEATURES]>, Moments) {
        let mut random = Random::new(seed, 0);
        let mut normal =
            move || (0..12).map(|_| f64::from(random.next_u32()) / 4_294_967_296.0).sum::<f64>() - 6.0;
        let mut moments = Moments::new(d);
        let row = |_| {
            let shared = normal();
            let mut row = [0; FEATURES];
            row[..d].fill_with(|| (700.3 + UNIT * (common * shared + (1.0 - common) * normal())) as i16);
            row
        };
        let rows: Vec<_> = (0..n).map(row).collect();
        for row in &rows {
            moments.count += 1;
            for j in 0..d {
                moments.sums[j] += i128::from(row[j]);
                for i in 0..=j {
                    moments.products[j * (j + 1) / 2 + i] += i128::from(row[i]) * i128::from(row[j]);
                }
            }
        }
        (rows, moments)
    }

    #[test]
    fn no_record_overflows_a_row() {
        for (seed, common) in [(1, 0.0), (2, 0.5), (3, 0.999), (4, 1.0)] {
            for d in [1, 2, 7, 16] {
                let (_, moments) = rows(d, 50, common, seed);
                for component in fit(&[moments], Kind::Full).unwrap().components {
                    for r in 0..FEATURES {
                        let row = &component.rows[r * (r + 1) / 2..][..r + 1];
                        let sum: i64 = row.iter().map(|w| i64::from(*w).abs()).sum();
                        assert!(sum < 1 << 16);
                        assert!((sum << 15) + i64::from(component.biases[r]).abs() < 1 << 31);
                        assert!(r >= d || sum > 1 << 12, "mantissas have bits: {sum}");
                    }
                }
            }
        }
    }

    #[test]
    fn integer_distances_are_those_of_the_covariance() {
        let (rows, moments) = rows(8, 4000, 0.6, 5);
        let fitted = fit(std::slice::from_ref(&moments), Kind::Full).unwrap();
        let words = fitted.components[0].to_words();
        let mean: f64 = rows
            .iter()
            .map(|row| f64::from(component_distance(row, &words, false).distance) / 65_536.0)
            .sum::<f64>()
            / rows.len() as f64;
        // the trace of Σ^-1 S, which is 8 but for the ridge and the shrinkage
        assert!((7.2..8.0).contains(&mean), "{mean}");
        // solved without whitening: Q = y . y with L y = x - μ
        let mut matrix: Vec<f64> = moments.covariance().iter().map(|c| c / (UNIT * UNIT)).collect();
        let keep = 4000.0 / 4008.0;
        for r in 0..8 {
            for c in 0..r {
                // a share of it comes from the pooled covariance, which is shrunk off the diagonal
                matrix[r * (r + 1) / 2 + c] *= keep + (1.0 - keep) * keep;
            }
            matrix[r * (r + 1) / 2 + r] += RIDGE;
        }
        let factor = cholesky(&matrix, 8);
        let center = moments.mean();
        for row in &rows[..200] {
            let mut y = [0.0; 8];
            for r in 0..8 {
                let known: f64 = (0..r).map(|c| factor[r * (r + 1) / 2 + c] * y[c]).sum();
                y[r] = ((f64::from(row[r]) - center[r]) / UNIT - known) / factor[r * (r + 1) / 2 + r];
            }
            let exact: f64 = y.iter().map(|y| y * y).sum();
            let found = f64::from(component_distance(row, &words, false).distance) / 65_536.0;
            assert!((exact.sqrt() - found.sqrt()).abs() < 8f64.sqrt() / 512.0 + 1e-3, "{exact} {found}");
        }
    }

    #[test]
    fn the_cheapest_component_adds_nothing_and_empty_ones_go() {
        let (_, near) = rows(3, 500, 0.2, 6);
        let (_, rare) = rows(3, 20, 0.2, 7);
        let fitted = fit(&[near, Moments::new(3), rare], Kind::Mixture).unwrap();
        assert_eq!(fitted.components.len(), 2);
        assert_eq!(fitted.components[0].constant, 0);
        // 2 ln(500 / 20) = 6.4, and the covariances are about the same
        let rare = f64::from(fitted.components[1].constant) / 65_536.0;
        assert!((5.0..8.0).contains(&rare), "{rare}");
        assert!(fit(&[Moments::new(3)], Kind::Full).is_none());
    }

    #[test]
    fn sums_that_no_records_have_do_no_harm() {
        let mut moments = Moments::new(4);
        (moments.count, moments.products[1]) = (3, 3 << 30);
        for component in fit(&[moments], Kind::Full).unwrap().components {
            assert!(component.shifts.iter().all(|s| *s <= 31));
        }
    }
}
