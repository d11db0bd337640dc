//! `anomaly_score` with matrices unpacked to whole rows of 16-bit integers, whose dot products are multiply-adds.

use accel_kernels::anomaly_score::{
    BASELINE_WORDS, COMPONENT_WORDS, DEVIATION_LIMIT, FEATURES, KERNEL, RECORD_WORDS, curve_score,
};
use accel_kernels::fixed::{distance, half, saturate16};

use crate::{Code, Implementation, Level, Twin};

pub(crate) static TWIN: Twin = Twin {
    kernel: &KERNEL,
    implementations: &[Implementation {
        level: Level::Portable,
        method: "16-bit multiply-adds",
        code: Code::Plain(run),
    }],
};

/// A component as the inner loop wants it: rows of the matrix filled up with zeros.
struct Component {
    means: [i16; FEATURES],
    rows: [[i16; FEATURES]; FEATURES],
    shifts: [u32; FEATURES],
    biases: [i32; FEATURES],
    constant: u32,
}

impl Component {
    fn unpack(words: &[u32], diagonal: bool) -> Self {
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

fn run(params: &[u32], input: &[u32], output: &mut [u32]) {
    let tables = KERNEL.table_words(params);
    let (baselines, components, curves) = (tables[0], tables[1], tables[2]);
    let diagonal = params[0] == 1;
    let unpack = |number: usize| {
        Component::unpack(&components[number * COMPONENT_WORDS..][..COMPONENT_WORDS], diagonal)
    };
    // Unpacked once where that pays: with more components than records, each is met less than once.
    let count = components.len() / COMPONENT_WORDS;
    let all: Vec<Component> =
        if count <= input.len() / RECORD_WORDS { (0..count).map(unpack).collect() } else { Vec::new() };

    let records = input.as_chunks::<RECORD_WORDS>().0;
    for (record, out) in records.iter().zip(output.as_chunks_mut::<2>().0) {
        let x = std::array::from_fn(|i| half(record[i / 2], i % 2));
        let baseline = &baselines[record[8] as usize * BASELINE_WORDS..][..BASELINE_WORDS];
        let first = (baseline[0] & 0xFF_FFFF) as usize;
        let more = baseline[0] >> 24;
        let of = |k: u32| {
            let number = first + k as usize;
            match all.get(number) {
                Some(component) => measure(component, &x, k),
                None => measure(&unpack(number), &x, k),
            }
        };
        let mut nearest = of(0);
        for k in 1..=more {
            let next = of(k);
            if next.distance < nearest.distance {
                nearest = next;
            }
        }
        let curve = &curves[baseline[1] as usize * distance::BUCKETS..][..distance::BUCKETS];
        *out = [
            u32::from(curve_score(curve, nearest.distance))
                | nearest.number << 16
                | largest(&nearest.z) << 20
                | nearest.flags,
            nearest.distance,
        ];
    }
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

#[cfg(test)]
mod tests {
    use super::*;
    use accel_kernels::anomaly_score::reference;
    use accel_kernels::generate;

    #[test]
    fn generated_records_give_the_words_of_the_reference() {
        crate::tests::assert_reference(&TWIN, 12);
    }

    #[test]
    fn fewer_records_than_components_give_the_words_of_the_reference() {
        let mut small = 0;
        for block in generate::blocks(&KERNEL, 2, 12 * KERNEL.block_records) {
            let batch = block.batch().slice(0, 1);
            let (mut fast, mut slow) = ([1; 2], [2; 2]);
            run(batch.params(), batch.input(), &mut fast);
            reference(batch.params(), batch.input(), &mut slow);
            assert_eq!(fast, slow);
            small += usize::from(batch.params()[2] > 1);
        }
        assert!(small > 3);
    }
}
