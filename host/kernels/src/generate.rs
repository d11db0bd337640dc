//! Deterministic records: the workload that checks and digests are computed over.
//!
//! Record `i` of a seed does not depend on the records before it, so a device that ran fewer records ran a
//! prefix, and any part can be made again alone. Records come in blocks of [`Kernel::block_records`], with
//! parameters and tables of their own; block 0 has the kernel's default parameters.
//!
//! The random numbers are SplitMix64 (Steele, Lea and Flood, 2014), started at
//! `mix(seed + stream × 0x9E3779B97F4A7C15)` where `mix` is its output function and the stream is the
//! record's or the block's number (blocks count down from `u64::MAX`).

use crate::batch::Batch;
use crate::kernel::Kernel;

/// Records of a block of a kernel that is cheap to compute.
pub const BLOCK_RECORDS: u64 = 16_384;

/// The seed that checks use when the user names none.
pub const DEFAULT_SEED: u64 = 1;

const GAMMA: u64 = 0x9E37_79B9_7F4A_7C15;

const fn mix(mut z: u64) -> u64 {
    z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    z ^ (z >> 31)
}

/// A stream of random numbers: SplitMix64.
#[derive(Clone, Debug)]
pub struct Random(u64);

impl Random {
    /// The stream of this number under this seed.
    pub fn new(seed: u64, stream: u64) -> Self {
        Self(mix(seed.wrapping_add(stream.wrapping_mul(GAMMA))))
    }

    /// The next 64 bits.
    pub fn next_u64(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(GAMMA);
        mix(self.0)
    }

    /// The next 32 bits.
    pub fn next_u32(&mut self) -> u32 {
        (self.next_u64() >> 32) as u32
    }

    /// A number below `limit` (at least 1); its bias is below `limit / 2^32`.
    pub fn below(&mut self, limit: u32) -> u32 {
        ((u64::from(self.next_u32()) * u64::from(limit)) >> 32) as u32
    }

    /// One of these values.
    pub fn pick<T: Copy>(&mut self, values: &[T]) -> T {
        values[self.below(values.len() as u32) as usize]
    }
}

/// The stream of a block's parameters: apart from every record's.
pub fn block_random(seed: u64, block: u64) -> Random {
    Random::new(seed, u64::MAX - block)
}

/// One block of generated records: parameters and input words of its own.
#[derive(Clone, Debug)]
pub struct Block {
    kernel: &'static Kernel,
    /// The number of its first record.
    pub first: u64,
    params: Vec<u32>,
    input: Vec<u32>,
}

impl Block {
    /// The block as a batch.
    pub fn batch(&self) -> Batch<'_> {
        Batch::new(self.kernel, &self.params, &self.input).expect("generated blocks are well-formed")
    }
}

/// Block `number` of the first `records` records of this seed; the last block may be short.
pub fn block(kernel: &'static Kernel, seed: u64, number: u64, records: u64) -> Block {
    let first = number * kernel.block_records;
    let count = kernel.block_records.min(records - first);
    let params = if number == 0 { (kernel.default_params)() } else { (kernel.generate_params)(seed, number) };
    let mut input = vec![0; count as usize * kernel.input_words];
    (kernel.generate_records)(&params, seed, first, &mut input);
    Block { kernel, first, params, input }
}

/// The number of blocks of so many records.
pub fn block_count(kernel: &Kernel, records: u64) -> u64 {
    records.div_ceil(kernel.block_records)
}

/// The first `records` records of this seed, block by block.
pub fn blocks(kernel: &'static Kernel, seed: u64, records: u64) -> impl Iterator<Item = Block> {
    (0..block_count(kernel, records)).map(move |number| block(kernel, seed, number, records))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_shorter_run_is_a_prefix_of_a_longer_one() {
        let kernel = crate::kernels()[0];
        let long: Vec<u32> =
            blocks(kernel, 7, BLOCK_RECORDS + 100).flat_map(|b| b.batch().input().to_vec()).collect();
        let short: Vec<u32> =
            blocks(kernel, 7, BLOCK_RECORDS + 3).flat_map(|b| b.batch().input().to_vec()).collect();
        assert_eq!(short.len(), (BLOCK_RECORDS as usize + 3) * kernel.input_words);
        assert_eq!(short, long[..short.len()]);
    }

    #[test]
    fn splitmix64_gives_its_published_sequence() {
        // The first outputs of SplitMix64 from state 1234567, as in its reference implementation.
        let mut random = Random(1_234_567);
        let first: Vec<u64> = (0..3).map(|_| random.next_u64()).collect();
        assert_eq!(first, [6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423]);
    }
}
