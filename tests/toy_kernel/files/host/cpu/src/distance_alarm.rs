//! `distance_alarm` without branches.

use crate::{Code, Implementation, Level, Twin};
use accel_kernels::distance_alarm::KERNEL;

pub(crate) static TWIN: Twin = Twin {
    kernel: &KERNEL,
    implementations: &[Implementation {
        level: Level::Portable,
        method: "no branches",
        code: Code::Plain(run),
    }],
};

fn run(params: &[u32], input: &[u32], output: &mut [u32]) {
    let (threshold, falls) = (params[0] & 0xFFFF, u32::from(params[0] >> 16 == 0));
    for (record, out) in input.as_chunks::<2>().0.iter().zip(output) {
        let [earlier, later] = *record;
        let (rise, fall) = (later.saturating_sub(earlier), earlier.saturating_sub(later));
        let distance = (rise | fall * falls).min(0xFFFF); // one of the two is zero
        *out = distance
            | u32::from(rise > 0) << 16
            | u32::from(fall > 0) << 17
            | u32::from(distance > threshold) << 18;
    }
}
