#![doc = include_str!("evidence_fusion/specification.md")]

mod fields;
mod setup;

pub use setup::{Fused, Item, Mode, Setup, WEIGHTS, kind_name};

use crate::fixed::natural::{self, exponential, logarithm, logistic};
use crate::kernel::{Kernel, ParamsError, Shape};

/// Types of evidence.
pub const KINDS: usize = 8;

/// Words of a record.
pub const RECORD_WORDS: usize = 4;

/// Words of an output.
pub const OUTPUT_WORDS: usize = 5 + 2 * KINDS;

/// The largest magnitude of an item: 50.0 with 16 fraction bits.
pub const LIMIT: i32 = 50 << 16;

/// The kernel.
pub static KERNEL: Kernel = Kernel {
    name: "evidence_fusion",
    version: 1,
    summary: "fuses items of evidence into one probability an agent",
    specification: include_str!("evidence_fusion/specification.md"),
    shape: Shape::Fold,
    param_words: fields::PARAM_WORDS,
    params: &fields::PARAMS,
    tables: &fields::TABLES,
    input_words: RECORD_WORDS,
    input: &fields::INPUT,
    output_words: OUTPUT_WORDS,
    output: &fields::OUTPUT,
    reference,
    merge: None,
    order: &["kind", "part"],
    check_tables,
    block_records: 512,
    default_params: setup::default_params,
    generate_params: setup::generate_params,
    generate_records: setup::generate_records,
    samples: setup::samples,
    vectors: include_str!("../vectors/evidence_fusion.hex"),
};

/// The weights and tables of a parameter block, as the steps of the definition need them.
#[derive(Clone, Copy, Debug)]
pub struct Rule<'a> {
    /// Partitions are mixed, not added.
    pub mixture: bool,
    /// The weight of each type.
    pub weights: [u16; KINDS],
    /// The knots of the exponential.
    pub exponentials: &'a [u32],
    /// The knots of the logarithm.
    pub logarithms: &'a [u32],
}

impl<'a> Rule<'a> {
    /// That of a parameter block with its tables.
    pub fn of(params: &'a [u32]) -> Self {
        let tables = KERNEL.table_words(params);
        Self {
            mixture: params[0] == 1,
            weights: std::array::from_fn(|kind| (params[1 + kind / 2] >> (16 * (kind % 2))) as u16), // 16 bits
            exponentials: tables[0],
            logarithms: tables[1],
        }
    }

    /// Step 2: the value of a type, of the sums of its partitions (at least one).
    pub fn value(&self, sums: &[i64]) -> i64 {
        if !self.mixture {
            return sums.iter().sum();
        }
        let largest = sums.iter().copied().max().unwrap_or_default();
        // fewer than 2^32 sums, each exponential at most 2^31
        let total: u64 = sums.iter().map(|&sum| self.exponential(largest.abs_diff(sum))).sum();
        largest + i64::from(logarithm(self.logarithms, total))
    }

    /// exp(-`distance`).
    pub fn exponential(&self, distance: u64) -> u64 {
        exponential(self.exponentials, distance).into()
    }

    /// Steps 3 and 4: what is known of an agent, from the values of its types.
    pub fn fuse(&self, count: u32, present: u8, clamped: bool, values: [i64; KINDS]) -> Fused {
        let (mut total, mut weight) = (0i128, 0i128);
        for (kind, &value) in values.iter().enumerate().filter(|(kind, _)| present >> kind & 1 == 1) {
            total += i128::from(value) * i128::from(self.weights[kind]);
            weight += i128::from(self.weights[kind]);
        }
        // Rounded half away from zero; no larger than the largest value.
        let magnitude = (2 * total.abs() + weight).checked_div(2 * weight).unwrap_or(0) as i64;
        let fused = if total < 0 { -magnitude } else { magnitude };
        Fused { count, present, clamped, fused, probability: logistic(self.exponentials, fused), values }
    }
}

/// The definition of the kernel.
pub fn reference(params: &[u32], input: &[u32], output: &mut [u32]) {
    let rule = Rule::of(params);
    let nothing = rule.fuse(0, 0, false, [0; KINDS]).to_words();
    output.chunks_exact_mut(OUTPUT_WORDS).for_each(|out| out.copy_from_slice(&nothing));

    let mut records: Vec<&[u32]> = input.chunks_exact(RECORD_WORDS).collect();
    let key = |record: &[u32]| {
        let item = Item::of_words(record);
        (item.agent, item.kind, item.partition)
    };
    records.sort_unstable_by_key(|record| key(record));
    for agent in records.chunk_by(|a, b| a[0] == b[0]) {
        let (mut present, mut values) = (0, [0; KINDS]);
        for kind in agent.chunk_by(|a, b| key(a).1 == key(b).1) {
            let sum = |items: &[&[u32]]| items.iter().map(|r| i64::from(Item::of_words(r).log_odds)).sum();
            let sums: Vec<i64> = kind.chunk_by(|a, b| a[1] == b[1]).map(sum).collect();
            let number = key(kind[0]).1;
            present |= 1 << number;
            values[number as usize] = rule.value(&sums);
        }
        let clamped = agent.iter().any(|r| r[2] as i32 != Item::of_words(r).log_odds); // reinterpreted
        // a batch has fewer than 2^32 records
        let fused = rule.fuse(agent.len() as u32, present, clamped, values);
        output[agent[0][0] as usize * OUTPUT_WORDS..][..OUTPUT_WORDS].copy_from_slice(&fused.to_words());
    }
}

/// The published errors hold for one exponential and one logarithm: the tables are those, to the bit.
fn check_tables(params: &[u32]) -> Result<(), ParamsError> {
    let tables = KERNEL.table_words(params);
    let right = [natural::exponentials(), natural::logarithms()];
    for ((table, words), right) in KERNEL.tables.iter().zip(tables).zip(right) {
        let (kernel, table) = (KERNEL.name, table.name);
        if words.len() != right.len() {
            let (value, limit) = (words.len() as u32, right.len() as u32); // counted by a word
            return Err(ParamsError::Entries { kernel, table, value, limit });
        }
        if let Some(entry) = words.iter().zip(&right).position(|(word, right)| word != right) {
            let (value, expected) = (words[entry], right[entry]);
            return Err(ParamsError::Entry { kernel, table, entry, value, expected });
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests;
