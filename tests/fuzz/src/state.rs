//! The state file: whatever is accepted is written as the same bytes; errors are one line.
#![no_main]

use accel_features::States;
use accel_kernels::fixed::betting_gains;
use accel_kernels::zone_update::Rule;
use libfuzzer_sys::fuzz_target;
use sha2::{Digest, Sha256};

fuzz_target!(|bytes: &[u8]| {
    // the digest that would keep the fuzzer out, and the rule that it can't guess, are put in
    let (rule, gains) = (Rule::default(), betting_gains());
    let mut sealed = States::new(&rule, &gains).to_bytes()[..40].to_vec();
    sealed.extend(bytes);
    sealed.extend(Sha256::digest(&sealed));
    for bytes in [bytes, &sealed] {
        match States::from_bytes(bytes, &rule, &gains) {
            Ok(states) => assert_eq!(states.to_bytes(), bytes),
            Err(error) => assert!(!error.to_string().contains('\n'), "{error:?}"),
        }
    }
});
