//! Number formats that kernels share: saturation, logarithmic buckets, and every table that a kernel looks up.

pub mod natural;

/// The integer, stopped at the ends of `i16`.
#[inline]
pub fn saturate16(value: i32) -> i16 {
    value.clamp(i32::from(i16::MIN), i32::from(i16::MAX)) as i16 // in range by the clamp
}

/// The even (`half` 0) or odd (`half` 1) half of a word as a signed integer.
#[inline]
pub fn half(word: u32, half: usize) -> i16 {
    (word >> (16 * half)) as u16 as i16 // 16 bits, reinterpreted
}

/// Two signed integers in one word, the first in its low half.
#[inline]
pub fn halves(low: i16, high: i16) -> u32 {
    u32::from(low as u16) | u32::from(high as u16) << 16 // reinterpreted
}

/// Logarithmic buckets of a distance: where a curve has its knots, and a calibration histogram its bins.
///
/// The first 256 buckets divide 0 to 2^14 evenly; each octave from there to 2^32 has 256 more. A bucket is at most
/// 0.4 % of the distances in it wide.
pub mod distance {
    /// The number of buckets.
    pub const BUCKETS: usize = 19 * 256;

    /// The bucket of a distance and its place within the bucket as a fraction of 2^16.
    #[inline]
    pub fn bucket(distance: u32) -> (usize, u32) {
        let shift = distance.leading_zeros().min(17);
        let mantissa = distance << shift;
        // below 2^14 the leading bit is clear, and the octave is the first
        let octave = 17 - shift + (mantissa >> 31);
        let index = octave * 256 + (mantissa >> 23 & 0xFF);
        (index as usize, mantissa >> 7 & 0xFFFF)
    }

    /// The smallest distance of a bucket; 2^32 for the one past the last.
    pub fn lower_edge(bucket: usize) -> u64 {
        let (octave, step) = (bucket as u64 / 256, bucket as u64 % 256);
        if octave == 0 { step << 6 } else { (256 + step) << (octave + 5) }
    }
}

/// Buckets of a tail probability of 16 fraction bits, 1 to 65536.
///
/// Up to 64 each value is a bucket of its own; each octave from there has 32.
pub mod tail {
    /// The number of buckets; bucket 0 holds no value.
    pub const BUCKETS: usize = 64 + 10 * 32 + 1;

    /// The bucket of a tail probability.
    #[inline]
    pub fn bucket(tail: u32) -> usize {
        debug_assert!((1..=65_536).contains(&tail));
        if tail < 64 {
            return tail as usize;
        }
        let octave = tail.ilog2(); // 6 to 16
        (64 + (octave - 6) * 32 + (tail >> (octave - 5) & 31)) as usize
    }

    /// The largest tail probability of a bucket.
    pub fn upper_edge(bucket: usize) -> u32 {
        if bucket < 64 {
            return bucket as u32;
        }
        let (octave, step) = ((bucket as u32 - 64) / 32, (bucket as u32 - 64) % 32);
        (((33 + step) << (octave + 1)) - 1).min(65_536)
    }
}

/// The exponents over which the betting function is averaged.
pub const BETTING_EXPONENTS: [f64; 3] = [0.25, 0.5, 0.75];

/// What a record with this tail probability adds to the evidence: `ln mean(e p^(e-1))` over the exponents.
///
/// For calibrated scores the mean of its exponential is at most 1, so the evidence is an e-detector.
pub fn betting_gain(tail: f64) -> f64 {
    let bets = BETTING_EXPONENTS.map(|e| e * libm::exp((e - 1.0) * libm::log(tail)));
    libm::log(bets.iter().sum::<f64>() / bets.len() as f64)
}

/// The gain of each bucket of [`tail`] with 16 fraction bits, rounded down at the bucket's largest tail probability,
/// so that no rounding makes evidence where there is none.
pub fn betting_gains() -> Vec<i32> {
    (0..tail::BUCKETS)
        .map(|bucket| {
            let tail = f64::from(tail::upper_edge(bucket).max(1)) / 65_536.0;
            libm::floor(betting_gain(tail) * 65_536.0) as i32 // between -1 and 8, times 2^16
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_bucket_of_distances_begins_at_its_lower_edge_and_ends_before_the_next() {
        for bucket in 0..distance::BUCKETS {
            let (first, next) = (distance::lower_edge(bucket), distance::lower_edge(bucket + 1));
            assert!(first < next);
            assert_eq!(distance::bucket(first as u32), (bucket, 0));
            let (last, fraction) = distance::bucket((next - 1) as u32);
            assert_eq!(last, bucket);
            assert!((0xFC00..=0xFFFF).contains(&fraction));
        }
        assert_eq!(distance::lower_edge(distance::BUCKETS), 1 << 32);
    }

    #[test]
    fn every_tail_probability_lies_in_its_bucket() {
        for tail in 1..=65_536u32 {
            let bucket = tail::bucket(tail);
            assert!(bucket < tail::BUCKETS);
            assert!(tail <= tail::upper_edge(bucket));
            assert!(bucket == 1 || tail > tail::upper_edge(bucket - 1));
        }
    }

    #[test]
    fn the_table_of_gains_is_a_fair_bet_over_all_scores() {
        let gains = betting_gains();
        assert_eq!(gains.len(), tail::BUCKETS);
        assert!(gains[1..].windows(2).all(|w| w[0] >= w[1]));
        let mean = (1..=65_536u32)
            .map(|tail| libm::exp(f64::from(gains[tail::bucket(tail)]) / 65_536.0))
            .sum::<f64>()
            / 65_536.0;
        assert!(mean <= 1.0, "{mean}");
        assert!(mean > 0.97, "{mean}");
    }
}
