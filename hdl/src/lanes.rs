//! Many short words as one wide signal, which the simulator handles fast.
//!
//! RustHDL keeps a `Bits` of more than 32 bits as an array of `bool`, slices and shifts a shorter one by way of
//! a big integer, and a port for each short word costs a comparison each in every pass of the simulation.
//! [`Lanes`] is one signal of `N` words of `W` bits; in the Verilog it is a plain vector, lane 0 in its lowest
//! bits. Its methods bear the names of those of `Bits`, which are those that the HDL macro knows.

use crate::ports::Carried;
use rust_hdl::prelude::*;
use std::ops::{Add, BitAnd, BitOr, BitXor, Shl, Shr};

/// `N` words of `W` bits (at most 32), lane 0 lowest.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Lanes<const W: usize, const N: usize>(pub [u32; N]);

impl<const W: usize, const N: usize> Lanes<W, N> {
    /// Bits `low` to `low + M - 1` of the whole, as `get_bits` of RustHDL's own types; the HDL macro emits it
    /// as a part-select.
    ///
    /// # Panics
    /// When the slice ends beyond the last lane, where Verilog would give X.
    pub fn get_bits<const M: usize>(&self, low: usize) -> Bits<M> {
        assert!(M <= 32 && low + M <= W * N, "slice {low} +: {M} of {} bits", W * N);
        let (lane, shift) = (low / W, low % W);
        let (mut value, mut filled, mut next) = (u64::from(self.0[lane]) >> shift, W - shift, lane + 1);
        while filled < M {
            value |= u64::from(self.0[next]) << filled;
            filled += W;
            next += 1;
        }
        (value & ((1 << M) - 1)).into()
    }

    /// The parity of all bits.
    pub fn xor(&self) -> bool {
        self.0.iter().fold(0, |sum, lane| sum ^ lane).count_ones() & 1 == 1
    }
}

/// A single word, on which RustHDL's operators are those of the processor.
impl<const W: usize> Lanes<W, 1> {
    /// All bits set.
    pub const ONES: Self = Self([u32::MAX >> (32 - W)]);

    /// This bit.
    pub fn get_bit(&self, index: usize) -> bool {
        self.0[0] >> index & 1 == 1
    }

    /// Whether a bit is set.
    pub fn any(&self) -> bool {
        self.0[0] != 0
    }

    /// The word with this bit.
    pub fn replace_bit(&self, index: usize, bit: bool) -> Self {
        assert!(index < W, "bit {index} of {W}");
        Self([self.0[0] & !(1 << index) | u32::from(bit) << index])
    }

    /// What remains of a number in `W` bits.
    fn wrapped(value: u64) -> Self {
        Self([value as u32]) & Self::ONES // bits above the 32nd are above W, too
    }
}

impl<const W: usize> From<Lanes<W, 1>> for Bits<W> {
    fn from(word: Lanes<W, 1>) -> Self {
        LiteralType::from(word.0[0]).into()
    }
}

impl<const W: usize> From<u32> for Lanes<W, 1> {
    fn from(value: u32) -> Self {
        Self::wrapped(value.into())
    }
}

impl<const W: usize> Add for Lanes<W, 1> {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self::wrapped(u64::from(self.0[0]) + u64::from(other.0[0]))
    }
}

impl<const W: usize> Shl for Lanes<W, 1> {
    type Output = Self;

    fn shl(self, by: Self) -> Self {
        Self::wrapped(u64::from(self.0[0]).checked_shl(by.0[0]).unwrap_or_default())
    }
}

impl<const W: usize> Shr for Lanes<W, 1> {
    type Output = Self;

    fn shr(self, by: Self) -> Self {
        Self([self.0[0].checked_shr(by.0[0]).unwrap_or_default()])
    }
}

impl<const W: usize> BitOr for Lanes<W, 1> {
    type Output = Self;

    fn bitor(self, other: Self) -> Self {
        Self([self.0[0] | other.0[0]])
    }
}

impl<const W: usize> BitXor for Lanes<W, 1> {
    type Output = Self;

    fn bitxor(self, other: Self) -> Self {
        Self([self.0[0] ^ other.0[0]])
    }
}

impl<const W: usize, const N: usize> Default for Lanes<W, N> {
    fn default() -> Self {
        Self([0; N])
    }
}

/// A word as the only lane.
impl<const W: usize> From<Bits<W>> for Lanes<W, 1> {
    fn from(word: Bits<W>) -> Self {
        Self([LiteralType::from(word) as u32]) // at most 32 bits
    }
}

impl<const W: usize, const N: usize> BitAnd for Lanes<W, N> {
    type Output = Self;

    fn bitand(self, other: Self) -> Self {
        Self(std::array::from_fn(|i| self.0[i] & other.0[i]))
    }
}

impl<const W: usize, const N: usize> Synth for Lanes<W, N> {
    const BITS: usize = W * N;

    fn descriptor() -> TypeDescriptor {
        TypeDescriptor { name: format!("Bits::<{}>", W * N), kind: TypeKind::Bits(W * N) }
    }

    fn vcd(self) -> VCDValue {
        let lane = |&word: &u32| match Bits::<W>::from(LiteralType::from(word)).vcd() {
            VCDValue::Single(bit) => vec![bit],
            VCDValue::Vector(row) => row,
            other => unreachable!("bits are a vector of values, not {other:?}"),
        };
        VCDValue::Vector(self.0.iter().rev().flat_map(lane).collect())
    }

    fn verilog(self) -> VerilogLiteral {
        if N == 1 {
            return Bits::<W>::from(LiteralType::from(self.0[0])).into();
        }
        // RustHDL asks every signal for a literal, but prints only those of constants, which have one lane.
        let mut wide = Bits::<1024>::default();
        for bit in 0..W * N {
            wide = wide.replace_bit(bit, (self.0[bit / W] >> (bit % W)) & 1 == 1);
        }
        wide.into()
    }
}

/// Lanes of at most 64 bits in all.
impl<const W: usize, const N: usize> Carried for Lanes<W, N> {
    fn of(value: u64) -> Self {
        assert!(W * N <= 64, "{N} lanes of {W} bits as one number, 64 bits are the limit");
        Self(std::array::from_fn(|i| (value >> (W * i) & ((1 << W) - 1)) as u32)) // W is at most 32
    }

    fn value(self) -> u64 {
        assert!(W * N <= 64, "{N} lanes of {W} bits as one number, 64 bits are the limit");
        (0..N).map(|i| u64::from(self.0[i]) << (W * i)).sum()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn operators_on_a_word_agree_with_those_of_bits() {
        fn compare<const W: usize>(a: u32, b: u32, by: u32) -> usize {
            let (x, y) = (Lanes::<W, 1>::from(a), Lanes::<W, 1>::from(b));
            let bits = |word: Lanes<W, 1>| Bits::<W>::from(u64::from(word.0[0]));
            let (n, m) = (bits(x), bits(y));
            assert_eq!([bits(x + y), bits(x | y), bits(x ^ y), bits(x & y)], [n + m, n | m, n ^ m, n & m]);
            let count = Lanes::<W, 1>::from(by);
            assert_eq!([bits(x << count), bits(x >> count)], [n << u64::from(by), n >> u64::from(by)]);
            assert!((0..W).all(|bit| x.get_bit(bit) == n.get_bit(bit)));
            assert_eq!((x.any(), bits(x.replace_bit(2, true))), (n.any(), n.replace_bit(2, true)));
            assert_eq!(bits(Lanes::ONES), Bits::<W>::mask());
            1
        }
        let mut compared = 0;
        for (a, b) in
            [(0, 0), (u32::MAX, 1), (0xDEAD_BEEF, 0x1234_5678), (1, u32::MAX), (0x8000_0001, 0x8000_0001)]
        {
            for by in [0, 1, 3] {
                compared += compare::<4>(a, b, by) + compare::<19>(a, b, by) + compare::<32>(a, b, by);
            }
        }
        assert_eq!(compared, 45);
    }

    #[test]
    fn slices_agree_with_those_of_bits() {
        let lanes = Lanes::<13, 5>([0x1ABC, 0x0123, 0x1FFF, 0x0555, 0x1001]);
        let mut wide = Bits::<65>::default();
        for bit in 0..65 {
            wide = wide.replace_bit(bit, (lanes.0[bit / 13] >> (bit % 13)) & 1 == 1);
        }
        let mut compared = 0;
        for low in 0..34 {
            assert_eq!(lanes.get_bits::<32>(low), wide.get_bits::<32>(low), "32 bits at {low}");
            assert_eq!(lanes.get_bits::<5>(low), wide.get_bits::<5>(low), "5 bits at {low}");
            compared += 2;
        }
        assert_eq!(compared, 68);
    }
}
