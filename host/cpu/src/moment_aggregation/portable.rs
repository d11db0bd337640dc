//! The sums of a run of records of one segment in 64-bit integers side by side, in code that any processor runs.

use accel_kernels::moment_aggregation::{FEATURES, LONGS, RECORD_WORDS, add, features};

/// The sums of a run: whole rows instead of triangles, so that the compiler can use vectors.
struct Sums {
    count: i64,
    sums: [i64; FEATURES],
    products: [[i64; FEATURES]; FEATURES],
}

impl Sums {
    const ZERO: Self = Self { count: 0, sums: [0; FEATURES], products: [[0; FEATURES]; FEATURES] };

    #[inline(always)]
    fn take(&mut self, x: &[i32; FEATURES]) {
        self.count += 1;
        for (row, &xj) in self.products.iter_mut().zip(x) {
            for (sum, &xi) in row.iter_mut().zip(x) {
                // i16 * i16 -> i32, cannot overflow
                *sum += i64::from(xi * xj);
            }
        }
        for (sum, &xi) in self.sums.iter_mut().zip(x) {
            *sum += i64::from(xi);
        }
    }

    /// Adds the sums to a segment's output and starts anew.
    fn flush(&mut self, output: &mut [u32]) {
        let longs = output.as_chunks_mut::<2>().0;
        let products = self.products.iter().enumerate().flat_map(|(j, row)| &row[..=j]);
        for (to, &sum) in longs.iter_mut().zip([self.count].iter().chain(&self.sums).chain(products)) {
            add(to, sum);
        }
        *self = Self::ZERO;
    }
}

pub(super) fn run(_: &[u32], input: &[u32], output: &mut [u32]) {
    output.fill(0);
    let mut sums = Sums::ZERO;
    let mut records = input.as_chunks::<RECORD_WORDS>().0.iter().peekable();
    while let Some(record) = records.next() {
        sums.take(&features(record).map(i32::from));
        let segment = record[8];
        if records.peek().is_none_or(|next| next[8] != segment) {
            sums.flush(&mut output[segment as usize * 2 * LONGS..][..2 * LONGS]);
        }
    }
}
