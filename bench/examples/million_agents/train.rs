//! From moments to whitening matrices: the Cholesky factor of a shrunk covariance, inverted.

use crate::MOMENT_WORDS;
use accel_kernels::anomaly_score::{COMPONENT_WORDS, Component};
use accel_kernels::moment_aggregation::long;
use std::convert::Infallible;
use std::thread;

/// The variance, in squares of counts, towards which covariances are shrunk: few records say little.
pub(crate) const PRIOR: f64 = 400_000.0;

/// The inverse Cholesky factor of the covariance with these exact or rounded moments, after shrinkage by 16 / (n + 16).
macro_rules! whitening {
    ($name:ident, $float:ty) => {
        pub(crate) fn $name(
            n: $float,
            sums: &[$float; 16],
            product: impl Fn(usize, usize) -> $float,
        ) -> [[$float; 16]; 16] {
            let keep = n / (n + 16.0);
            let mut factor = [[0.0; 16]; 16];
            for r in 0..16 {
                for c in 0..=r {
                    let mut sum = keep * (product(r, c) / n - sums[r] / n * (sums[c] / n));
                    if r == c {
                        sum += (1.0 - keep) * crate::train::PRIOR as $float;
                    }
                    for k in 0..c {
                        sum -= factor[r][k] * factor[c][k];
                    }
                    factor[r][c] = if r == c { sum.sqrt() } else { sum / factor[c][c] };
                }
            }
            let mut inverse = [[0.0; 16]; 16];
            for r in 0..16 {
                inverse[r][r] = 1.0 / factor[r][r];
                for c in 0..r {
                    let mut sum = 0.0;
                    for k in c..r {
                        sum += factor[r][k] * inverse[k][c];
                    }
                    inverse[r][c] = -(sum / factor[r][r]);
                }
            }
            inverse
        }
    };
}
pub(crate) use whitening;

whitening!(whiten, f64);

/// Writes the entry of each agent's component, from the agents' moments.
pub(crate) fn components(moments: &[u32], words: &mut [u32], threads: usize) -> Result<(), Infallible> {
    let each = (words.len() / COMPONENT_WORDS).div_ceil(threads);
    thread::scope(|scope| {
        for (moments, words) in
            moments.chunks(each * MOMENT_WORDS).zip(words.chunks_mut(each * COMPONENT_WORDS))
        {
            scope.spawn(move || {
                let agents = moments.chunks_exact(MOMENT_WORDS).zip(words.chunks_exact_mut(COMPONENT_WORDS));
                agents.for_each(|(moments, words)| words.copy_from_slice(&component(moments).to_words()));
            });
        }
    });
    Ok(())
}

/// The component of an agent: z has 8 fraction bits, rows have 14 more.
fn component(moments: &[u32]) -> Component {
    let longs = moments.as_chunks::<2>().0;
    let number = |at: usize| long(longs[at]) as f64;
    let n = number(0);
    let sums = std::array::from_fn(|i| number(1 + i));
    let matrix = whiten(n, &sums, |r, c| number(17 + r * (r + 1) / 2 + c));
    let means = sums.map(|sum| (sum / n).round());
    let mut component = Component {
        means: means.map(|m| m as i16), // means of i16
        rows: [0; 136],
        shifts: [14; 16],
        biases: [0; 16],
        constant: 0,
    };
    for (r, row) in matrix.iter().enumerate() {
        let mut bias = f64::from(1 << 13);
        for c in 0..=r {
            let weight = (row[c] * 256.0 * 16_384.0).round();
            component.rows[r * (r + 1) / 2 + c] = weight as i16; // the prior keeps it below 2^15
            bias -= weight * (sums[c] / n - means[c]);
        }
        component.biases[r] = bias.round() as i32; // below 2^20
    }
    component
}
