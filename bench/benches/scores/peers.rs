//! What a user would take instead for a full Mahalanobis distance: `ndarray` in f32.

use accel_kernels::anomaly_score::{COMPONENT_WORDS, FEATURES, RECORD_WORDS};
use accel_kernels::fixed::half;
use ndarray::{Array1, Array2, Axis};

/// The distances by floating point: whitening as a product of matrices, then sums of squares.
pub(crate) struct Whitening {
    means: Array1<f32>,
    /// Transposed, so that records are rows.
    matrix: Array2<f32>,
    bias: Array1<f32>,
}

impl Whitening {
    /// That of a component's entry.
    pub(crate) fn of(words: &[u32; COMPONENT_WORDS]) -> Self {
        let scale = |r: usize| f32::from(2u8).powi(-((words[76 + r / 4] >> (8 * (r % 4)) & 31) as i32));
        let weight = |r: usize, c: usize| {
            let entry = r * (r + 1) / 2 + c;
            if c <= r { f32::from(half(words[8 + entry / 2], entry % 2)) * scale(r) } else { 0.0 }
        };
        Self {
            means: (0..FEATURES).map(|i| f32::from(half(words[i / 2], i % 2))).collect(),
            matrix: Array2::from_shape_fn((FEATURES, FEATURES), |(c, r)| weight(r, c)),
            bias: (0..FEATURES).map(|r| words[80 + r] as i32 as f32 * scale(r)).collect(),
        }
    }

    /// The distances of records, which are rows.
    pub(crate) fn distances(&self, records: &Array2<f32>) -> Array1<f32> {
        let mut z = (records - &self.means).dot(&self.matrix);
        z += &self.bias;
        z.mapv_inplace(|z| z * z);
        z.sum_axis(Axis(1))
    }
}

/// The features as rows of f32.
pub(crate) fn rows(input: &[u32]) -> Array2<f32> {
    let records = input.as_chunks::<RECORD_WORDS>().0;
    Array2::from_shape_fn((records.len(), FEATURES), |(row, i)| f32::from(half(records[row][i / 2], i % 2)))
}
