//! What blocks of records share: batches cut into blocks of one segment, and how large a block's features may be.

use super::{Output, Record};
use crate::groups::{Groups, one_owner};
use crate::words::prefetch;
use accel_kernels::moment_aggregation::RECORD_WORDS;

/// Records of a block. With a factor of 8 bits, 64 products stay below 2^31: 64 * 2^15 * 2^8 = 2^29.
pub(super) const BLOCK: usize = 64;

/// Whether 32 bits hold the sum of the products of so many records whose features are at most this large.
#[inline(always)]
pub(super) fn fits(records: usize, magnitude: u16) -> bool {
    let square = u64::from(magnitude) * u64::from(magnitude);
    records as u64 * square <= i32::MAX as u64 // a small number of records, a positive constant
}

/// Calls `add` with the records of each segment: as positions among some of the records, and the segment's output.
/// Records are sorted in parts where the caches hold them, and only if they are many for each segment.
#[inline(always)]
pub(super) fn each_segment(
    records: &[Record],
    output: &mut [Output],
    mut add: impl FnMut(&[Record], Positions<'_>, &mut Output),
) {
    let segments = output.len();
    let window = (64 * segments).clamp(4_096, 1 << 16);
    let mut groups = Groups::default();
    for records in records.chunks(window) {
        let alone = if segments == 1 { Some(0) } else { one_owner(records) };
        if let Some(segment) = alone {
            add(records, Positions::All, &mut output[segment]);
        } else if segments <= 2 * records.len() {
            groups.sort(records, segments);
            for (segment, positions) in groups.iter() {
                add(records, Positions::These(positions), &mut output[segment]);
            }
        } else {
            let segment = |record: &Record| record[RECORD_WORDS - 1];
            let mut at = 0;
            for run in records.chunk_by(|one, next| segment(one) == segment(next)) {
                if let Some(next) = records.get(at + AHEAD) {
                    prefetch(&output[segment(next) as usize]);
                }
                add(run, Positions::All, &mut output[segment(&run[0]) as usize]);
                at += run.len();
            }
        }
    }
}

/// Records ahead whose outputs are fetched.
const AHEAD: usize = 4;

/// Some of a slice of records.
#[derive(Clone, Copy)]
pub(super) enum Positions<'a> {
    /// Every one.
    All,
    /// Those at these positions.
    These(&'a [u32]),
}

impl Positions<'_> {
    /// How many.
    #[inline(always)]
    pub(super) fn count(&self, records: &[Record]) -> usize {
        match self {
            Self::All => records.len(),
            Self::These(positions) => positions.len(),
        }
    }

    /// The features of a record, by its number among these.
    #[inline(always)]
    pub(super) fn features<'r>(&self, records: &'r [Record], number: usize) -> &'r [u32; 8] {
        let at = match self {
            Self::All => number,
            Self::These(positions) => positions[number] as usize,
        };
        records[at].first_chunk().expect("a record has 9 words")
    }
}
