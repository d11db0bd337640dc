//! The exponential, the logarithm and the logistic function in integers, from two tables of 257 knots.
//!
//! Each is linear between the knots of an octave. The errors stated here are the largest over *every* input; a test
//! tries them all.

/// Steps of an octave in both tables.
pub const STEPS: usize = 256;

/// Entries of a table: a knot at the beginning of each step, and one at the end of the last.
pub const KNOTS: usize = STEPS + 1;

/// The exponential of 0: 1.0 with 31 fraction bits.
pub const ONE: u32 = 1 << 31;

/// From this distance on (16 fraction bits: 32.0) an exponential is 0.
pub const FAR: u64 = 1 << 21;

/// The largest magnitude of which the logistic function is taken (16 fraction bits: 40.0).
pub const LOGISTIC_LIMIT: u64 = 40 << 16;

/// log2(e) with 29 fraction bits.
pub const LOG2_E: u32 = 774_541_002;

/// ln 2 with 24 fraction bits.
pub const LN_2: u32 = 11_629_080;

/// The largest error of [`exponential`], over all distances.
pub const EXPONENTIAL_ERROR: f64 = 1.1e-6;

/// The largest error of [`logarithm`], over all mantissas of 24 bits in all octaves; what a sum has below them is cut off.
pub const LOGARITHM_ERROR: f64 = 9.7e-6;

/// The largest error of [`logistic`], over all numbers that are not stopped.
pub const LOGISTIC_ERROR: f64 = 2.6e-7;

/// The knots 2^(-i/256) of an octave with 24 fraction bits, from 2^24 down to 2^23.
pub fn exponentials() -> Vec<u32> {
    let knot = |i| libm::round(libm::exp2(24.0 - f64::from(i) / STEPS as f64)) as u32; // at most 2^24
    (0..KNOTS as u32).map(knot).collect()
}

/// The knots ln(1 + i/256) of an octave with 24 fraction bits.
pub fn logarithms() -> Vec<u32> {
    let knot = |i| libm::round(libm::log1p(f64::from(i) / STEPS as f64) * f64::from(1 << 24)) as u32; // below 2^24
    (0..KNOTS as u32).map(knot).collect()
}

/// exp(-`distance`) with 31 fraction bits, for a distance with 16.
pub fn exponential(exponentials: &[u32], distance: u64) -> u32 {
    if distance >= FAR {
        return 0;
    }
    // below 2^32 times below 2^30; the upper word is the binary logarithm with 24 fraction bits
    let log2 = (((distance << 11) * u64::from(LOG2_E)) >> 32) as u32;
    let (octave, step, fraction) = (log2 >> 24, (log2 >> 16 & 0xFF) as usize, log2 & 0xFFFF);
    let (value, next) = (exponentials[step], exponentials[step + 1]);
    // neighbours differ by less than 2^16, so the product is below 2^32; the mantissa is at most 2^24
    let mantissa = value - (((value - next) * fraction) >> 16);
    (mantissa << 7).checked_shr(octave).unwrap_or(0)
}

/// ln of a sum of exponentials, at least [`ONE`], with 16 fraction bits.
pub fn logarithm(logarithms: &[u32], sum: u64) -> u32 {
    let zeros = sum.leading_zeros();
    let mantissa = sum << zeros;
    let octave = 32 - zeros; // 0 to 32
    let (step, fraction) = ((mantissa >> 55 & 0xFF) as usize, (mantissa >> 39 & 0xFFFF) as u32);
    let (value, next) = (logarithms[step], logarithms[step + 1]);
    // neighbours differ by less than 2^16, so the product is below 2^32; the whole is below 33 * 2^24
    let whole = octave * LN_2 + value + (((next - value) * fraction) >> 16);
    (whole + 128) >> 8
}

/// 1 / (1 + exp(-`x`)) with 31 fraction bits, rounded once, for `x` with 16, stopped at ±40. Opposite numbers give
/// probabilities whose sum is exactly 1.
pub fn logistic(exponentials: &[u32], x: i64) -> u32 {
    let below = exponential(exponentials, x.unsigned_abs().min(LOGISTIC_LIMIT));
    let whole = u64::from(ONE / 2 + below / 2); // 2^30 to 2^31
    let probability = (((1 << 61) + whole / 2) / whole) as u32; // 2^30 to 2^31
    if x < 0 { ONE - probability } else { probability }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Asserts that this is the largest error, but for its last digit.
    fn assert_stated(name: &str, worst: f64, stated: f64) {
        println!("{name}: {worst:.3e}, stated {stated:.1e}");
        assert!(worst <= stated && worst > 0.9 * stated, "{name}: {worst:e}, stated {stated:e}");
    }

    #[test]
    fn the_error_of_every_exponential_is_within_the_stated_one() {
        let table = exponentials();
        let one = f64::from(ONE);
        let error =
            |d: u64| (f64::from(exponential(&table, d)) / one - libm::exp(-(d as f64) / 65_536.0)).abs();
        let worst = (0..FAR).map(error).fold(libm::exp(-32.0), f64::max); // beyond, it is 0
        assert_stated("exponential", worst, EXPONENTIAL_ERROR);
        assert_eq!(
            (exponential(&table, 0), exponential(&table, FAR), exponential(&table, u64::MAX)),
            (ONE, 0, 0)
        );
        assert!((0..FAR).all(|d| exponential(&table, d) >= exponential(&table, d + 1)), "it falls");
    }

    #[test]
    fn the_error_of_every_logarithm_is_within_the_stated_one() {
        let table = logarithms();
        let mut worst: f64 = 0.0;
        for mantissa in 0..1u64 << 24 {
            let exact = libm::log1p(mantissa as f64 / f64::from(1 << 24));
            for octave in 0..32 {
                let sum = (1 << 24 | mantissa) << 7 << octave;
                let found = f64::from(logarithm(&table, sum)) / 65_536.0;
                worst = worst.max((found - exact - octave as f64 * core::f64::consts::LN_2).abs());
            }
        }
        assert_stated("logarithm", worst, LOGARITHM_ERROR);
        assert_eq!(logarithm(&table, u64::from(ONE)), 0);
        assert_eq!(logarithm(&table, u64::MAX), (33.0 * core::f64::consts::LN_2 * 65_536.0).round() as u32);
    }

    #[test]
    fn the_error_of_every_probability_is_within_the_stated_one() {
        let table = exponentials();
        let limit = LOGISTIC_LIMIT as i64;
        let mut worst: f64 = 0.0;
        for x in 0..limit + 1 {
            let (up, down) = (logistic(&table, x), logistic(&table, -x));
            assert_eq!(up + down, ONE, "{x}");
            let exact = 1.0 / (1.0 + libm::exp(-(x as f64) / 65_536.0));
            worst = worst.max((f64::from(up) / f64::from(ONE) - exact).abs());
        }
        assert_stated("logistic", worst, LOGISTIC_ERROR);
        assert_eq!(
            (logistic(&table, i64::MAX), logistic(&table, i64::MIN), logistic(&table, 0)),
            (ONE, 0, ONE / 2)
        );
    }

    #[test]
    fn neighbouring_knots_are_near_enough_for_32_bits() {
        for table in [exponentials(), logarithms()] {
            assert_eq!(table.len(), KNOTS);
            assert!(table.windows(2).all(|w| (1..1 << 16).contains(&w[0].abs_diff(w[1]))));
        }
    }
}
