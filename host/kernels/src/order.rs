//! The order in which devices that keep no table of segments take the records of folds and scans.
//!
//! First by the segment, or the entry whose state a scan holds; then by the fields that [`Kernel::order`] names; equal
//! records as they came.

use crate::batch::Batch;
use crate::kernel::{Field, Format, Kernel, Shape};
use std::borrow::Cow;

/// The most fields of [`Kernel::order`].
pub const ORDER_FIELDS: usize = 2;

/// The records of a batch in order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Order {
    /// The record at each place; `None` where each is at its own.
    pub positions: Option<Vec<u32>>,
    /// The place after the last record of each segment or entry.
    pub ends: Vec<u32>,
}

/// By what records of a segment are sorted.
struct Rank(Vec<&'static Field>);

impl Rank {
    fn of(kernel: &'static Kernel) -> Self {
        let field = |name: &&str| kernel.input.iter().find(|f| f.name == *name);
        let fields: Vec<_> = kernel.order.iter().filter_map(field).collect();
        debug_assert!(fields.len() == kernel.order.len() && fields.len() <= ORDER_FIELDS);
        Self(fields)
    }

    /// The values of at most two fields of at most 32 bits.
    fn get(&self, record: &[u32]) -> u64 {
        self.0.iter().fold(0, |rank, field| rank << 32 | u64::from(field.get(record)))
    }
}

/// The field that names the segment or the entry, and how many there are.
fn owner(batch: &Batch<'_>) -> (&'static Field, usize) {
    let kernel = batch.kernel();
    let of = if kernel.shape == Shape::Scan { kernel.tables[0].name } else { "segments" };
    let field = kernel.input.iter().find(|field| field.format == Format::Index(of));
    let field = field.expect("a fold's records name their segment, a scan's their agent");
    (field, kernel.entries_of(of, batch.params()) as usize)
}

impl Order {
    /// Sorts the records (fewer than 2^32) of a fold or a scan.
    ///
    /// # Panics
    /// If the kernel is a map.
    pub fn of(batch: &Batch<'_>) -> Self {
        let kernel = batch.kernel();
        let (field, groups) = owner(batch);
        let rank = Rank::of(kernel);
        let records = || batch.input().chunks_exact(kernel.input_words);
        // A counting sort by segment: how many, where each begins, and, once its records are placed, where it ends.
        let mut ends = vec![0u32; groups];
        records().for_each(|record| ends[field.get(record) as usize] += 1);
        let mut start = 0;
        for end in &mut ends {
            start += std::mem::replace(end, start);
        }
        let mut positions = vec![0; batch.records()];
        for (position, record) in (0..).zip(records()) {
            let place = &mut ends[field.get(record) as usize];
            positions[*place as usize] = position;
            *place += 1;
        }
        if !kernel.order.is_empty() {
            let words = kernel.input_words;
            let rank = |&position: &u32| rank.get(&batch.input()[position as usize * words..][..words]);
            let (mut start, mut keys) = (0, Vec::new());
            for &end in &ends {
                let group = &mut positions[start..end as usize];
                start = end as usize;
                if !group.is_sorted_by_key(rank) {
                    keys.clear();
                    keys.extend(group.iter().map(|position| (rank(position), *position)));
                    keys.sort_unstable();
                    group.iter_mut().zip(&keys).for_each(|(position, key)| *position = key.1);
                }
            }
        }
        // Sorted positions are those of records that lie in order already.
        let positions = (!positions.is_sorted()).then_some(positions);
        Self { positions, ends }
    }
}

/// The words of the records in the order in which a design takes them: as they are, unless the kernel names an order.
pub fn streamed<'a>(batch: &Batch<'a>) -> Cow<'a, [u32]> {
    let (kernel, input) = (batch.kernel(), batch.input());
    if kernel.order.is_empty() {
        return Cow::Borrowed(input);
    }
    match Order::of(batch).positions {
        None => Cow::Borrowed(input),
        Some(positions) => {
            let record = |&at: &u32| &input[at as usize * kernel.input_words..][..kernel.input_words];
            Cow::Owned(positions.iter().flat_map(record).copied().collect())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::generate::{self, Random};

    /// The moments of records with these segments and these first words.
    fn input(records: &[(u32, u32)]) -> Vec<u32> {
        records.iter().flat_map(|&(s, word)| [word, 0, 0, 0, 0, 0, 0, 0, s]).collect()
    }

    #[test]
    fn every_order_is_of_fields_that_a_rank_can_hold() {
        for kernel in crate::kernels() {
            assert!(kernel.order.len() <= ORDER_FIELDS, "{}", kernel.name);
            assert!(
                kernel.order.is_empty() || kernel.shape == Shape::Fold,
                "{}: a scan has its order",
                kernel.name
            );
            for name in kernel.order {
                let field = kernel.input.iter().find(|f| f.name == *name);
                assert!(field.is_some_and(|f| f.bits <= 32), "{} {name}", kernel.name);
            }
        }
    }

    #[test]
    fn records_of_a_segment_lie_side_by_side_and_equal_ones_as_they_came() {
        static BY_WORD: Kernel = Kernel {
            order: &["pair"],
            input: &[
                crate::kernel::field("pair", 0, 32, Format::Unsigned, "", ""),
                crate::kernel::field("segment", 256, 32, Format::Index("segments"), "", ""),
            ],
            ..crate::moment_aggregation::KERNEL
        };
        let records = input(&[(4, 7), (1, 9), (4, 2), (1, 3), (1, 9), (0, 5), (4, 2)]);
        let plain = Order::of(&Batch::new(&crate::moment_aggregation::KERNEL, &[6], &records).unwrap());
        assert_eq!(plain.positions.unwrap(), [5, 1, 3, 4, 0, 2, 6]);
        assert_eq!(plain.ends, [1, 4, 4, 4, 7, 7]);
        let batch = Batch::new(&BY_WORD, &[6], &records).unwrap();
        let order = Order::of(&batch);
        assert_eq!(order.positions.unwrap(), [5, 3, 1, 4, 2, 6, 0]);
        assert_eq!(order.ends, plain.ends);
        let sorted = input(&[(0, 5), (1, 3), (1, 9), (1, 9), (4, 2), (4, 2), (4, 7)]);
        assert_eq!(streamed(&batch), sorted);
        let again = Batch::new(&BY_WORD, &[6], &sorted).unwrap();
        assert_eq!(Order::of(&again).positions, None);
        assert!(matches!(streamed(&again), Cow::Borrowed(_)));
    }

    #[test]
    fn no_fold_depends_on_the_order_of_its_records() {
        let mut shuffled = 0;
        for kernel in crate::kernels().iter().filter(|k| k.shape == Shape::Fold) {
            for block in generate::blocks(kernel, 6, 6 * kernel.block_records) {
                let batch = block.batch();
                let mut records: Vec<&[u32]> = batch.input().chunks_exact(kernel.input_words).collect();
                let mut random = Random::new(6, block.first);
                for i in (1..records.len()).rev() {
                    records.swap(i, random.below(i as u32 + 1) as usize);
                }
                let input = records.concat();
                let other = Batch::new(kernel, batch.params(), &input).unwrap();
                assert!(other.reference() == batch.reference(), "{}", kernel.name);
                assert!(
                    Batch::new(kernel, batch.params(), &streamed(&other)).unwrap().reference()
                        == batch.reference()
                );
                shuffled += 1;
            }
        }
        assert!(shuffled >= 6);
    }
}
