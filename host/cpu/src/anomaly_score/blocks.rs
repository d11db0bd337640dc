//! What blocks of records share: when they pay, and how batches are cut into them.

use super::{Entry, Record, Tables};
use crate::groups::{Groups, one_owner};

/// All components laid out for blocks, if records come often enough for each.
pub(super) fn unpack<C>(
    tables: &Tables<'_>,
    records: usize,
    component: fn(&Entry, bool) -> C,
) -> Option<Vec<C>> {
    (tables.components.len() <= records / 8)
        .then(|| tables.components.iter().map(|entry| component(entry, tables.diagonal)).collect())
}

/// Up to `N` records of one baseline in the order of their lanes; further lanes repeat the last one.
pub(super) struct Block<'a, const N: usize> {
    records: &'a [Record],
    place: Place<'a>,
    count: usize,
}

/// Where the records of a block stand.
#[derive(Clone, Copy)]
enum Place<'a> {
    /// Side by side, from this one on.
    From(usize),
    /// At these positions.
    At(&'a [u32]),
}

impl<const N: usize> Block<'_, N> {
    #[inline(always)]
    fn position(&self, lane: usize) -> usize {
        let lane = lane.min(self.count - 1);
        match self.place {
            Place::From(start) => start + lane,
            Place::At(positions) => positions[lane] as usize,
        }
    }

    /// The record of a lane.
    #[inline(always)]
    pub(super) fn record(&self, lane: usize) -> &Record {
        &self.records[self.position(lane)]
    }

    /// Writes the outputs of the lanes.
    #[inline(always)]
    pub(super) fn write(&self, outputs: &[[u32; 2]; N], output: &mut [[u32; 2]]) {
        if let Place::From(start) = self.place {
            output[start..][..self.count].copy_from_slice(&outputs[..self.count]);
            return;
        }
        for lane in 0..self.count {
            output[self.position(lane)] = outputs[lane];
        }
    }
}

/// Records that are sorted together: many for each baseline, yet few enough for the caches.
fn window(baselines: usize) -> usize {
    (64 * baselines).clamp(4_096, 1 << 18)
}

/// Cuts records into blocks, each of one baseline. What remains of a baseline in a window is a block whose further
/// lanes repeat its last record.
#[inline(always)]
pub(super) fn each_block<const N: usize>(
    records: &[Record],
    output: &mut [[u32; 2]],
    baselines: usize,
    mut take: impl FnMut(usize, &Block<'_, N>, &mut [[u32; 2]]),
) {
    let mut groups = Groups::default();
    let window = window(baselines);
    for (records, output) in records.chunks(window).zip(output.chunks_mut(window)) {
        let alone = if baselines == 1 { Some(0) } else { one_owner(records) };
        if let Some(baseline) = alone {
            let count = records.len();
            for start in (0..count).step_by(N) {
                let count = (count - start).min(N);
                take(baseline, &Block { records, place: Place::From(start), count }, output);
            }
        } else {
            groups.sort(records, baselines);
            for (baseline, positions) in groups.iter() {
                for positions in positions.chunks(N) {
                    let block = Block { records, place: Place::At(positions), count: positions.len() };
                    take(baseline, &block, output);
                }
            }
        }
    }
}
