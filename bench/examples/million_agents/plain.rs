//! What a plain f32 program would do over the same records, on as many threads. Its inner loops have fixed lengths,
//! so that the compiler uses vectors.

use crate::{WORDS, train::whitening};
use accel_kernels::anomaly_score::curve_score;
use accel_kernels::moment_aggregation::features;
use std::convert::Infallible;
use std::thread;

whitening!(whiten, f32);

/// Entries (c, r) with r from the block of four in which c lies: a triangle in whole vectors of 4.
#[derive(Clone, Copy)]
struct Triangle {
    a: [[f32; 16]; 4],
    b: [[f32; 12]; 4],
    c: [[f32; 8]; 4],
    d: [[f32; 4]; 4],
}

impl Triangle {
    const fn filled(value: f32) -> Self {
        Self { a: [[value; 16]; 4], b: [[value; 12]; 4], c: [[value; 8]; 4], d: [[value; 4]; 4] }
    }

    fn column(&self, c: usize) -> &[f32] {
        match c / 4 {
            0 => &self.a[c],
            1 => &self.b[c - 4],
            2 => &self.c[c - 8],
            _ => &self.d[c - 12],
        }
    }

    fn set(&mut self, c: usize, r: usize, value: f32) {
        let column = match c / 4 {
            0 => &mut self.a[c][..],
            1 => &mut self.b[c - 4][..],
            2 => &mut self.c[c - 8][..],
            _ => &mut self.d[c - 12][..],
        };
        column[r - c / 4 * 4] = value;
    }
}

/// Count, sums and products of an agent.
#[derive(Clone, Copy)]
pub(crate) struct Moments {
    count: f32,
    sums: [f32; 16],
    products: Triangle,
}

impl Moments {
    pub(crate) const POISON: Self = Self::filled(f32::NAN);

    const fn filled(value: f32) -> Self {
        Self { count: value, sums: [value; 16], products: Triangle::filled(value) }
    }
}

/// Mean and whitening matrix of an agent.
#[derive(Clone, Copy)]
pub(crate) struct Component {
    means: [f32; 16],
    matrix: Triangle,
}

impl Component {
    pub(crate) const POISON: Self = Self { means: [f32::NAN; 16], matrix: Triangle::filled(f32::NAN) };
}

#[inline(always)]
fn add_products<const N: usize>(columns: &mut [[f32; N]; 4], x: &[f32; 16]) {
    let first = 16 - N;
    for (c, column) in columns.iter_mut().enumerate() {
        for (r, sum) in column.iter_mut().enumerate() {
            *sum += x[first + c] * x[first + r];
        }
    }
}

#[inline(always)]
fn add_columns<const N: usize>(columns: &[[f32; N]; 4], d: &[f32; 16], z: &mut [f32; 16]) {
    let first = 16 - N;
    for (c, column) in columns.iter().enumerate() {
        for (r, weight) in column.iter().enumerate() {
            z[first + r] += weight * d[first + c];
        }
    }
}

/// Each thread reads all records and sums those of its agents.
pub(crate) fn moments(input: &[u32], output: &mut [Moments], threads: usize) -> Result<(), Infallible> {
    let each = output.len().div_ceil(threads);
    thread::scope(|scope| {
        for (part, output) in output.chunks_mut(each).enumerate() {
            scope.spawn(move || {
                output.fill(Moments::filled(0.0));
                for record in input.as_chunks::<WORDS>().0 {
                    let Some(to) =
                        (record[8] as usize).checked_sub(part * each).and_then(|at| output.get_mut(at))
                    else {
                        continue;
                    };
                    let x = features(record).map(f32::from);
                    to.count += 1.0;
                    to.sums.iter_mut().zip(&x).for_each(|(sum, x)| *sum += x);
                    add_products(&mut to.products.a, &x);
                    add_products(&mut to.products.b, &x);
                    add_products(&mut to.products.c, &x);
                    add_products(&mut to.products.d, &x);
                }
            });
        }
    });
    Ok(())
}

/// The component of each agent from its moments.
pub(crate) fn components(
    moments: &[Moments],
    output: &mut [Component],
    threads: usize,
) -> Result<(), Infallible> {
    let each = output.len().div_ceil(threads);
    thread::scope(|scope| {
        for (moments, output) in moments.chunks(each).zip(output.chunks_mut(each)) {
            scope.spawn(move || {
                for (m, to) in moments.iter().zip(output) {
                    let inverse = whiten(m.count, &m.sums, |r, c| m.products.column(c)[r - c / 4 * 4]);
                    to.means = m.sums.map(|sum| sum / m.count);
                    to.matrix = Triangle::filled(0.0);
                    for (r, row) in inverse.iter().enumerate() {
                        row[..=r].iter().enumerate().for_each(|(c, &w)| to.matrix.set(c, r, w));
                    }
                }
            });
        }
    });
    Ok(())
}

/// The score and the row with the largest deviation, and the distance with 16 fraction bits, of each record.
pub(crate) fn scores(
    input: &[u32],
    components: &[Component],
    curve: &[u32],
    output: &mut [[u32; 2]],
    threads: usize,
) -> Result<(), Infallible> {
    let each = output.len().div_ceil(threads);
    thread::scope(|scope| {
        for (input, output) in input.chunks(each * WORDS).zip(output.chunks_mut(each)) {
            scope.spawn(move || {
                for (record, out) in input.as_chunks::<WORDS>().0.iter().zip(output) {
                    let component = &components[record[8] as usize];
                    let mut d = features(record).map(f32::from);
                    d.iter_mut().zip(&component.means).for_each(|(d, mean)| *d -= mean);
                    let mut z = [0.0; 16];
                    add_columns(&component.matrix.a, &d, &mut z);
                    add_columns(&component.matrix.b, &d, &mut z);
                    add_columns(&component.matrix.c, &d, &mut z);
                    add_columns(&component.matrix.d, &d, &mut z);
                    let squares = z.map(|z| z * z);
                    let mut largest = 0;
                    for r in 1..16 {
                        if squares[r] > squares[largest] {
                            largest = r;
                        }
                    }
                    let distance = (squares.iter().sum::<f32>() * 65_536.0) as u32; // stops at the ends
                    *out = [u32::from(curve_score(curve, distance)) | (largest as u32) << 20, distance];
                }
            });
        }
    });
    Ok(())
}

/// Copies in order: what the memory gives.
pub(crate) fn copy(from: &[Component], to: &mut [Component], threads: usize) -> Result<(), Infallible> {
    let each = from.len().div_ceil(threads);
    thread::scope(|scope| {
        for (from, to) in from.chunks(each).zip(to.chunks_mut(each)) {
            scope.spawn(move || to.copy_from_slice(from));
        }
    });
    Ok(())
}
