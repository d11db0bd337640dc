//! The best that safe Rust gave here without an intrinsic: loops of fixed length over records side by side, which the
//! compiler makes into vectors of the features named.
//!
//! They compute the very words of the kernels. Layouts that were tried and are slower: pairs of features in 16 bits
//! for scores; rows of products a record, in 64 bits or in 32 bits over two records, for moments.
//!
//! `objdump -d` of this bench (rustc 1.95.0), multiplies within the loops:
//!
//! ```text
//! scores_avx512   vpmulld zmm                 the 16 records of a block, a weight at a time
//! scores_avx2     vpmulld ymm
//! moments_avx512  vpmaddwd ymm                dot products of columns of 64 records
//! moments_avx2    vpmaddwd xmm
//! ```
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
    let mut d = [[0i32; LANES]; FEATURES];
    let mut differs = [0i16; LANES];
    for i in 0..FEATURES {
        let mean = component.means[i];
        for l in 0..LANES {
            let stopped = x[i][l].saturating_sub(mean);
            differs[l] |= stopped ^ x[i][l].wrapping_sub(mean);
            d[i][l] = i32::from(stopped);
        }
    }
    let (mut sum, mut stopped, mut largest, mut feature) =
        ([0u32; LANES], [0; LANES], [-1; LANES], [0; LANES]);
    for r in 0..FEATURES {
        let mut a = [component.biases[r]; LANES];
        for c in if diagonal { r..r + 1 } else { 0..r + 1 } {
            let weight = i32::from(component.weights[r][c]);
            for l in 0..LANES {
                a[l] = a[l].wrapping_add(weight * d[c][l]);
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

/// A column of a block of 64 records.
type Column = [i16; 64];

/// The sum of the products of two columns, which 32 bits hold.
#[inline(always)]
fn dot(a: &Column, b: &Column) -> i64 {
    i64::from(a.iter().zip(b).map(|(&a, &b)| i32::from(a) * i32::from(b)).sum::<i32>())
}

/// Sums over a block of 64 records: dot products of columns, of the bytes of one of them where features are large.
#[inline(always)]
fn block(
    input: &[[u32; 9]],
    small: bool,
    sums: &mut [i64; FEATURES],
    products: &mut [[i64; FEATURES]; FEATURES],
) {
    let mut columns = [[0i16; 64]; FEATURES];
    for (k, record) in input.iter().enumerate() {
        let x = features(record);
        for i in 0..FEATURES {
            columns[i][k] = x[i];
        }
    }
    for j in 0..FEATURES {
        let of_j = &columns[j];
        sums[j] += i64::from(of_j.iter().map(|&x| i32::from(x)).sum::<i32>());
        if small {
            for i in 0..j + 1 {
                products[j][i] += dot(&columns[i], of_j);
            }
        } else {
            let (high, low) = (of_j.map(|x| x >> 8), of_j.map(|x| x & 0xFF));
            for i in 0..j + 1 {
                products[j][i] += (dot(&columns[i], &high) << 8) + dot(&columns[i], &low);
            }
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
        let small = largest.iter().all(|&largest| largest <= 5792);
        block(records, small, &mut sums, &mut products);
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
