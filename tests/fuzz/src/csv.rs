//! CSV: the rows don't depend on how the bytes arrive; errors are one line.
#![no_main]

mod text;

use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| text::check(bytes, accel_features::Format::Csv));
