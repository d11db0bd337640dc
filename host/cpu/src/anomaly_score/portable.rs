//! Whole rows of 16-bit integers, whose dot products are multiply-adds, in code that any processor runs.

use super::{Entry, Record, Tables};
use crate::Prepared;
use accel_kernels::anomaly_score::{DEVIATION_LIMIT, FEATURES, RECORD_WORDS, curve_score};
use accel_kernels::fixed::{half, saturate16};

/// A component as the inner loop wants it: rows of the matrix filled up with zeros.
pub(super) struct Component {
    pub(super) means: [i16; FEATURES],
    pub(super) rows: [[i16; FEATURES]; FEATURES],
    pub(super) shifts: [u32; FEATURES],
    pub(super) biases: [i32; FEATURES],
    pub(super) constant: u32,
}

impl Component {
    pub(super) fn unpack(words: &Entry, diagonal: bool) -> Self {
        let mut rows = [[0; FEATURES]; FEATURES];
        for (r, row) in rows.iter_mut().enumerate() {
            for c in if diagonal { r..r + 1 } else { 0..r + 1 } {
                let entry = r * (r + 1) / 2 + c;
                row[c] = half(words[8 + entry / 2], entry % 2);
            }
        }
        Self {
            means: std::array::from_fn(|i| half(words[i / 2], i % 2)),
            rows,
            shifts: std::array::from_fn(|r| words[76 + r / 4] >> (8 * (r % 4)) & 31),
            biases: std::array::from_fn(|r| words[80 + r] as i32), // reinterpreted
            constant: words[96],
        }
    }

    /// The deviations, and their flags: a difference was stopped, a deviation was stopped.
    #[inline(always)]
    fn deviations(&self, x: &[i16; FEATURES]) -> ([i32; FEATURES], bool, bool) {
        let mut d = [0; FEATURES];
        let mut difference_saturated = false;
        for i in 0..FEATURES {
            let exact = i32::from(x[i]) - i32::from(self.means[i]);
            d[i] = saturate16(exact);
            difference_saturated |= i32::from(d[i]) != exact;
        }
        let mut z = [0; FEATURES];
        let mut deviation_saturated = false;
        for (r, z) in z.iter_mut().enumerate() {
            // i16 * i16 -> i32, cannot overflow; the sum is modulo 2^32
            let products = self.rows[r].iter().zip(&d).map(|(&w, &d)| i32::from(w) * i32::from(d));
            let sum = products.fold(self.biases[r], i32::wrapping_add) >> self.shifts[r];
            *z = sum.clamp(-DEVIATION_LIMIT, DEVIATION_LIMIT);
            deviation_saturated |= *z != sum;
        }
        (z, difference_saturated, deviation_saturated)
    }
}

/// The nearest component so far.
struct Nearest {
    distance: u32,
    number: u32,
    z: [i32; FEATURES],
    flags: u32,
}

/// The tables, and their components unpacked where that pays.
struct Rows<'a> {
    tables: Tables<'a>,
    unpacked: Vec<Component>,
}

pub(super) fn prepare(params: &[u32], records: usize) -> Box<dyn Prepared + '_> {
    let tables = Tables::of(params);
    // with more components than records, each is met less than once
    let few = if tables.components.len() <= records { tables.components } else { &[] };
    let unpacked = few.iter().map(|entry| Component::unpack(entry, tables.diagonal)).collect();
    Box::new(Rows { tables, unpacked })
}

impl Prepared for Rows<'_> {
    fn run(&self, input: &[u32], output: &mut [u32]) {
        for (record, out) in input.as_chunks().0.iter().zip(output.as_chunks_mut::<2>().0) {
            *out = score(&self.tables, &self.unpacked, record);
        }
    }
}

/// The output of a record, with unpacked components if there are any.
#[inline(always)]
fn score(tables: &Tables<'_>, unpacked: &[Component], record: &Record) -> [u32; 2] {
    let x = std::array::from_fn(|i| half(record[i / 2], i % 2));
    let (first, last, curve) = tables.baseline(record[RECORD_WORDS - 1] as usize);
    let of = |number: usize| {
        let k = (number - first) as u32; // below 16
        match unpacked.get(number) {
            Some(component) => measure(component, &x, k),
            None => measure(&Component::unpack(&tables.components[number], tables.diagonal), &x, k),
        }
    };
    let mut nearest = of(first);
    for number in first + 1..=last {
        let next = of(number);
        if next.distance < nearest.distance {
            nearest = next;
        }
    }
    [
        u32::from(curve_score(curve, nearest.distance))
            | nearest.number << 16
            | largest(&nearest.z) << 20
            | nearest.flags,
        nearest.distance,
    ]
}

#[inline(always)]
fn measure(component: &Component, x: &[i16; FEATURES], number: u32) -> Nearest {
    let (z, difference_saturated, deviation_saturated) = component.deviations(x);
    // below 2^28 each, below 2^32 together
    let sum: u32 = z.iter().map(|&z| (z * z) as u32).sum();
    let (distance, stopped) = match sum.checked_add(component.constant) {
        Some(distance) => (distance, false),
        None => (u32::MAX, true),
    };
    let flags = u32::from(difference_saturated) << 24
        | u32::from(deviation_saturated) << 25
        | u32::from(stopped) << 26;
    Nearest { distance, number, z, flags }
}

/// The first row with the largest square.
fn largest(z: &[i32; FEATURES]) -> u32 {
    let mut best = 0;
    for r in 1..FEATURES {
        if z[r].abs() > z[best].abs() {
            best = r;
        }
    }
    best as u32 // below 16
}
