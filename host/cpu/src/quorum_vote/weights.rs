//! The weights of the voters of a mask.

use accel_kernels::quorum_vote::{KERNEL, Share};

/// Below this many votes the sums of bytes of a mask cost more than they save.
const FEW_VOTES: usize = 4_096;

/// Sums of weights, at most 64 * 65535 each.
pub(super) struct Weights<'a> {
    each: &'a [u32],
    /// For each byte of a mask the sum of each of its values; none where votes are few.
    bytes: Vec<[u32; 256]>,
    /// The mask of all registered voters.
    everyone: u64,
    pub(super) registered: u32,
    pub(super) share: Share,
}

impl<'a> Weights<'a> {
    /// Those of parameters and table, for so many votes.
    pub(super) fn new(params: &'a [u32], votes: usize) -> Self {
        let each = KERNEL.table_words(params)[0];
        let everyone = (0..each.len()).fold(0, |mask, voter| mask | 1 << voter);
        let (share, registered) = (Share::of(params), each.iter().sum());
        let mut weights = Self { each, bytes: Vec::new(), everyone, registered, share };
        if votes >= FEW_VOTES {
            let sum = |byte: usize, value: usize| weights.one_by_one((value as u64) << (8 * byte)); // below 256
            weights.bytes = (0..8).map(|byte| std::array::from_fn(|value| sum(byte, value))).collect();
        }
        weights
    }

    fn one_by_one(&self, mut mask: u64) -> u32 {
        let mut sum = 0;
        while mask & self.everyone != 0 {
            sum += self.each[mask.trailing_zeros() as usize];
            mask &= mask - 1;
        }
        sum
    }

    /// The sum of the weights of these voters.
    #[inline(always)]
    pub(super) fn of(&self, mask: u64) -> u32 {
        if mask == self.everyone {
            return self.registered;
        }
        if self.bytes.is_empty() {
            return self.one_by_one(mask);
        }
        let values = self.bytes.iter().zip(mask.to_le_bytes());
        values.map(|(sums, value)| sums[usize::from(value)]).sum()
    }
}
