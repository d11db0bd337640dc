//! Exact moments: what `moment_aggregation` sums, added up in 128 bits.

use accel_kernels::moment_aggregation::{FEATURES, LONGS, long};

/// No more records are added up, so that the numerators of covariances fit 128 bits.
pub const MOST_RECORDS: u64 = 1 << 47;

/// Count, sums and sums of products of the features in use.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Moments {
    /// The number of records.
    pub count: u64,
    /// The sum of each feature.
    pub sums: Vec<i128>,
    /// The sum of each product of features i ≤ j: entry j (j + 1) / 2 + i.
    pub products: Vec<i128>,
}

impl Moments {
    /// Of no records with so many features.
    pub fn new(features: usize) -> Self {
        Self { count: 0, sums: vec![0; features], products: vec![0; features * (features + 1) / 2] }
    }

    /// The number of features.
    pub fn features(&self) -> usize {
        self.sums.len()
    }

    /// Adds the output words of one segment, of fewer than 2^33 records.
    pub(crate) fn add_words(&mut self, words: &[u32]) {
        let longs = words.as_chunks::<2>().0;
        assert_eq!(longs.len(), LONGS, "the words of one segment");
        self.count += long(longs[0]) as u64; // a count
        let add = |to: &mut [i128], from: &[[u32; 2]]| {
            to.iter_mut().zip(from).for_each(|(to, from)| *to += i128::from(long(*from)));
        };
        add(&mut self.sums, &longs[1..=FEATURES]);
        add(&mut self.products, &longs[1 + FEATURES..]);
    }

    /// The moments of both; `None` beyond [`MOST_RECORDS`].
    #[must_use]
    pub fn merged(&self, other: &Self) -> Option<Self> {
        let count = self.count.checked_add(other.count).filter(|&c| c <= MOST_RECORDS)?;
        let add = |a: &[i128], b: &[i128]| a.iter().zip(b).map(|(a, b)| a + b).collect(); // below 2^79
        let (sums, products) = (add(&self.sums, &other.sums), add(&self.products, &other.products));
        Some(Self { count, sums, products })
    }

    /// Whether so many records can have such sums.
    pub(crate) fn is_possible(&self) -> bool {
        let most = u128::from(self.count) << 15;
        self.count <= MOST_RECORDS
            && self.sums.iter().all(|s| s.unsigned_abs() <= most)
            && self.products.iter().all(|p| p.unsigned_abs() <= most << 15)
    }

    /// The mean of each feature.
    pub fn mean(&self) -> Vec<f64> {
        self.sums.iter().map(|&s| s as f64 / self.count as f64).collect()
    }

    /// The covariance matrix, lower triangle row by row. Its numerators are exact and rounded once.
    pub fn covariance(&self) -> Vec<f64> {
        let n = self.count as f64;
        let mut covariance = Vec::with_capacity(self.products.len());
        for j in 0..self.features() {
            for i in 0..=j {
                covariance.push(self.numerator(i, j) as f64 / (n * n));
            }
        }
        covariance
    }

    /// n Σ x_i x_j - Σ x_i Σ x_j for i ≤ j: below 2^127 for 2^47 records.
    fn numerator(&self, i: usize, j: usize) -> i128 {
        i128::from(self.count) * self.products[j * (j + 1) / 2 + i] - self.sums[i] * self.sums[j]
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::ReferenceEngine;
    use crate::gather::sum;

    /// The moments of rows of two features.
    fn of(rows: &[(i16, i16)]) -> Moments {
        let records = rows.iter().map(|&(a, b)| {
            let mut counts = [0; FEATURES];
            (counts[0], counts[1]) = (a, b);
            (counts, 0)
        });
        sum(&mut ReferenceEngine, records, 1, 2).unwrap().remove(0)
    }

    /// Sums of squared deviations, in squares of counts.
    fn m2(m: &Moments) -> Vec<f64> {
        m.covariance().iter().map(|c| c * m.count as f64).collect()
    }

    /// Chan, Golub and LeVeque (1979): deviations of two parts to those of the whole.
    fn chan(a: &Moments, b: &Moments) -> Vec<f64> {
        let (na, nb) = (a.count as f64, b.count as f64);
        let delta: Vec<f64> = a.mean().iter().zip(b.mean()).map(|(a, b)| b - a).collect();
        let between = |(i, j): (usize, usize)| delta[i] * delta[j] * na * nb / (na + nb);
        let pairs = [(0, 0), (0, 1), (1, 1)].map(between);
        m2(a).iter().zip(m2(b)).zip(pairs).map(|((a, b), d)| a + b + d).collect()
    }

    #[test]
    fn published_aggregates_of_a_tree_are_those_of_addition() {
        // five agents with two samples each, in units of 1/4
        let rows =
            [(4, 8), (6, 7), (8, 10), (10, 9), (16, 4), (18, 3), (12, 0), (14, -1), (20, 20), (22, 19)];
        let leaves: Vec<Moments> = rows.chunks(4).map(of).collect();
        for (leaf, mean, deviations) in [
            (0, [1.75, 2.125], [1.25, 0.3125]),
            (1, [3.75, 0.375], [1.25, 1.0625]),
            (2, [5.25, 4.875], [0.125, 0.03125]),
        ] {
            let squares = m2(&leaves[leaf]);
            assert_eq!(leaves[leaf].mean(), mean.map(|m| 4.0 * m));
            assert_eq!([squares[0], squares[2]], deviations.map(|d| 16.0 * d));
        }
        let all = leaves[0].merged(&leaves[1]).unwrap().merged(&leaves[2]).unwrap();
        assert_eq!(all, of(&rows));
        assert_eq!((all.count, all.mean()), (10, vec![4.0 * 3.25, 4.0 * 1.975]));
    }

    #[test]
    fn addition_is_the_merge_of_chan() {
        let rows: Vec<(i16, i16)> =
            (0..300i32).map(|i| ((i * i % 601 - 90) as i16, (i * 7 % 911) as i16)).collect();
        for at in [1, 7, 150, 299] {
            let (a, b) = (of(&rows[..at]), of(&rows[at..]));
            let exact = m2(&a.merged(&b).unwrap());
            for (exact, chan) in exact.iter().zip(chan(&a, &b)) {
                assert!((exact - chan).abs() <= 1e-9 * exact.abs(), "{exact} {chan}");
            }
        }
    }

    #[test]
    fn more_records_than_fit_are_refused() {
        let most = Moments { count: MOST_RECORDS, ..Moments::new(1) };
        assert_eq!(most.merged(&Moments { count: 1, ..Moments::new(1) }), None);
        assert!(most.merged(&Moments::new(1)).is_some());
        assert!(!Moments { count: 1, sums: vec![i128::MIN], products: vec![0] }.is_possible());
    }
}
