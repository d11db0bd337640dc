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
