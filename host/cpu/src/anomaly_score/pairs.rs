//! Components laid out for multiply-adds of pairs: each word is the same for all lanes of a block.

use super::Entry;
use accel_kernels::anomaly_score::FEATURES;
use accel_kernels::fixed::half;

/// Rows two by two, and pairs of columns.
pub(super) const PAIRS: usize = FEATURES / 2;

/// A component as blocks want it: each word is the same for all lanes.
pub(super) struct Component {
    /// By pair of rows: the weights of the two columns 2q and 2q + 1 in the even row, then those in the odd one, for
    /// q up to the pair. Entries above the diagonal are zero.
    pub(super) weights: [[[u32; 2]; PAIRS]; PAIRS],
    /// The bias of each row, as bits.
    pub(super) biases: [u32; FEATURES],
    /// The shift of each row.
    pub(super) shifts: [u32; FEATURES],
    /// The means of two columns.
    pub(super) means: [u32; PAIRS],
    pub(super) constant: u32,
}

impl Component {
    pub(super) fn unpack(words: &Entry, diagonal: bool) -> Self {
        let mut weights = [[[0; 2]; PAIRS]; PAIRS];
        for r in 0..FEATURES {
            for c in if diagonal { r..r + 1 } else { 0..r + 1 } {
                let entry = r * (r + 1) / 2 + c;
                let weight = u32::from(half(words[8 + entry / 2], entry % 2) as u16); // 16 bits, reinterpreted
                weights[r / 2][c / 2][r % 2] |= weight << (16 * (c % 2));
            }
        }
        Self {
            weights,
            biases: std::array::from_fn(|r| words[80 + r]),
            shifts: std::array::from_fn(|r| words[76 + r / 4] >> (8 * (r % 4)) & 31),
            means: std::array::from_fn(|p| words[p]),
            constant: words[96],
        }
    }
}
