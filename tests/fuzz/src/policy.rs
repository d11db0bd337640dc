//! Whatever policy is accepted reads back from its own rendering; errors are one line with a line number.
#![no_main]

use accel_descriptors::catalogue::Catalogue;
use accel_descriptors::policy::{Overrides, Policy};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    let parse = |text: &str| Policy::from_toml(text, "policy.toml", &Overrides::default());
    match parse(text) {
        Ok(policy) => assert_eq!(parse(&policy.to_toml()), Ok(policy)),
        Err(error) => {
            assert!(error.line >= 1 && error.line <= text.split('\n').count());
            assert!(!error.to_string().contains('\n'), "{error}");
        }
    }
    if let Err(error) = Catalogue::from_toml(text, "catalogue.toml") {
        assert!(!error.to_string().contains('\n'), "{error}");
    }
});
