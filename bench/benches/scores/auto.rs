//! The best that safe Rust gave here without an intrinsic: loops of fixed length over records side by side, which the
//! compiler makes into vectors of the features named.
//!
//! They compute the very words of the kernels.
#![allow(clippy::needless_range_loop, reason = "lanes by number are what the compiler makes into vectors")]

use accel_kernels::anomaly_score::{self, COMPONENT_WORDS, DEVIATION_LIMIT, FEATURES, curve_score};
use accel_kernels::fixed::{distance, half};
use accel_kernels::moment_aggregation::{self, LONGS, add, features};

/// Records side by side.
const LANES: usize = 16;

/// Parameters, records, outputs.
pub(crate) type Run = fn(&[u32], &[u32], &mut [u32]);

/// A component whose weights are whole rows.
struct Component {
    means: [i16; FEATURES],
    weights: [[i16; FEATURES]; FEATURES],
    shifts: [u32; FEATURES],
    biases: [i32; FEATURES],
    constant: u32,
}

impl Component {
    fn of(words: &[u32]) -> Self {
        let mut weights = [[0; FEATURES]; FEATURES];
        for (r, row) in weights.iter_mut().enumerate() {
            for (c, weight) in row[..=r].iter_mut().enumerate() {
                let entry = r * (r + 1) / 2 + c;
                *weight = half(words[8 + entry / 2], entry % 2);
            }
        }
        Self {
            means: std::array::from_fn(|i| half(words[i / 2], i % 2)),
            weights,
            shifts: std::array::from_fn(|r| words[76 + r / 4] >> (8 * (r % 4)) & 31),
            biases: std::array::from_fn(|r| words[80 + r] as i32), // reinterpreted
            constant: words[96],
        }
    }
}

/// The distances of 16 records to a component, and what word 0 says of them but for score and component.
#[inline(always)]
fn distances(
    x: &[[i16; LANES]; FEATURES],
    component: &Component,
    diagonal: bool,
) -> ([u32; LANES], [u32; LANES]) {
    let mut d = [[0i16; LANES]; FEATURES];
    let mut differs = [0i16; LANES];
    for i in 0..FEATURES {
        let mean = component.means[i];
        for l in 0..LANES {
            d[i][l] = x[i][l].saturating_sub(mean);
            differs[l] |= d[i][l] ^ x[i][l].wrapping_sub(mean);
        }
    }
    let (mut sum, mut stopped, mut largest, mut feature) =
        ([0u32; LANES], [0; LANES], [-1; LANES], [0; LANES]);
    for r in 0..FEATURES {
        let mut a = [component.biases[r]; LANES];
        for c in if diagonal { r..r + 1 } else { 0..r + 1 } {
            let weight = i32::from(component.weights[r][c]);
            for l in 0..LANES {
                a[l] = a[l].wrapping_add(weight * i32::from(d[c][l]));
            }
        }
        for l in 0..LANES {
            let exact = a[l] >> component.shifts[r];
            let z = exact.clamp(-DEVIATION_LIMIT, DEVIATION_LIMIT);
            stopped[l] |= z ^ exact;
            let square = z * z;
            feature[l] = if square > largest[l] { r as u32 } else { feature[l] };
            largest[l] = largest[l].max(square);
            sum[l] = sum[l].wrapping_add(square as u32);
        }
    }
    let mut rest = [0; LANES];
    for l in 0..LANES {
        let distance = sum[l].wrapping_add(component.constant);
        let carried = distance < sum[l];
        sum[l] = if carried { u32::MAX } else { distance };
        rest[l] = feature[l] << 20
            | u32::from(differs[l] != 0) << 24
            | u32::from(stopped[l] != 0) << 25
            | u32::from(carried) << 26;
    }
    (sum, rest)
}

/// The scores of records of baseline 0.
#[inline(always)]
fn scores(params: &[u32], input: &[u32], output: &mut [u32]) {
    let tables = anomaly_score::KERNEL.table_words(params);
    let count = (tables[0][0] >> 24) as usize + 1;
    let components: Vec<Component> =
        tables[1].chunks(COMPONENT_WORDS).take(count).map(Component::of).collect();
    let curve = &tables[2][..distance::BUCKETS];
    let records = input.as_chunks::<{ anomaly_score::RECORD_WORDS }>().0;
    for (records, out) in records.chunks(LANES).zip(output.as_chunks_mut::<2>().0.chunks_mut(LANES)) {
        let mut x = [[0i16; LANES]; FEATURES];
        for (l, record) in records.iter().enumerate() {
            for i in 0..FEATURES {
                x[i][l] = half(record[i / 2], i % 2);
            }
        }
        let one = |component| {
            if params[0] == 1 { distances(&x, component, true) } else { distances(&x, component, false) }
        };
        let (mut nearest, mut rest) = one(&components[0]);
        for (k, component) in (1..).zip(&components[1..]) {
            let (next, next_rest) = one(component);
            for l in 0..LANES {
                rest[l] = if next[l] < nearest[l] { next_rest[l] | k << 16 } else { rest[l] };
                nearest[l] = nearest[l].min(next[l]);
            }
        }
        for (l, out) in out.iter_mut().enumerate() {
            *out = [u32::from(curve_score(curve, nearest[l])) | rest[l], nearest[l]];
        }
    }
}

/// Sums of 64 bits, row by row, a record at a time: what needs no bound on the features.
#[inline(always)]
fn exact(input: &[[u32; 9]], sums: &mut [i64; FEATURES], products: &mut [[i64; FEATURES]; FEATURES]) {
    for record in input {
        let x = features(record).map(i32::from);
        for i in 0..FEATURES {
            sums[i] += i64::from(x[i]);
        }
        for j in 0..FEATURES {
            for i in 0..FEATURES {
                products[j][i] += i64::from(x[i] * x[j]);
            }
        }
    }
}

/// Sums of 32 bits over a block whose features are small enough, a feature of two records side by side.
#[inline(always)]
fn blocked(input: &[[u32; 9]], sums: &mut [i64; FEATURES], products: &mut [[i64; FEATURES]; FEATURES]) {
    let mut rows = [[0i32; FEATURES]; FEATURES];
    let mut row = [0i32; FEATURES];
    for two in input.chunks(2) {
        let (a, b) = (features(&two[0]), two.get(1).map_or([0; FEATURES], |record| features(record)));
        for j in 0..FEATURES {
            for i in 0..FEATURES {
                rows[j][i] += i32::from(a[i]) * i32::from(a[j]) + i32::from(b[i]) * i32::from(b[j]);
            }
        }
        for i in 0..FEATURES {
            row[i] += i32::from(a[i]) + i32::from(b[i]);
        }
    }
    for j in 0..FEATURES {
        sums[j] += i64::from(row[j]);
        for i in 0..FEATURES {
            products[j][i] += i64::from(rows[j][i]);
        }
    }
}

/// The moments of records of segment 0.
#[inline(always)]
fn moments(input: &[u32], output: &mut [u32]) {
    let records = input.as_chunks::<{ moment_aggregation::RECORD_WORDS }>().0;
    let (mut sums, mut products) = ([0; FEATURES], [[0; FEATURES]; FEATURES]);
    for records in records.chunks(64) {
        let mut largest = [0u16; FEATURES];
        for record in records {
            let x = features(record);
            for i in 0..FEATURES {
                largest[i] = largest[i].max(x[i].unsigned_abs());
            }
        }
        // 64 * 5792^2 < 2^31
        if largest.iter().all(|&largest| largest <= 5792) {
            blocked(records, &mut sums, &mut products);
        } else {
            exact(records, &mut sums, &mut products);
        }
    }
    output.fill(0);
    let longs = output[..2 * LONGS].as_chunks_mut::<2>().0;
    let triangle = products.iter().enumerate().flat_map(|(j, row)| &row[..=j]);
    for (to, &value) in longs.iter_mut().zip([records.len() as i64].iter().chain(&sums).chain(triangle)) {
        add(to, value);
    }
}

/// The functions compiled for a set of instructions, behind a check that the processor has them.
macro_rules! compiled {
    ($scores:ident, $moments:ident, $features:literal) => {
        pub(crate) fn $scores(params: &[u32], input: &[u32], output: &mut [u32]) {
            #[target_feature(enable = $features)]
            fn run(params: &[u32], input: &[u32], output: &mut [u32]) {
                scores(params, input, output);
            }
            // SAFETY: the bench takes implementations of levels that are here.
            unsafe { run(params, input, output) }
        }

        pub(crate) fn $moments(_: &[u32], input: &[u32], output: &mut [u32]) {
            #[target_feature(enable = $features)]
            fn run(input: &[u32], output: &mut [u32]) {
                moments(input, output);
            }
            // SAFETY: the bench takes implementations of levels that are here.
            unsafe { run(input, output) }
        }
    };
}

compiled!(scores_avx2, moments_avx2, "avx2");
compiled!(
    scores_avx512,
    moments_avx512,
    "avx512f,avx512bw,avx512dq,avx512vl,avx512vbmi,avx512ifma,avx512vnni,gfni"
);
