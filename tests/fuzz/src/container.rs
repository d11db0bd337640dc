//! Whatever container is accepted is written and read again with the same names, records and time.
#![no_main]

use accel_descriptors::container::{self, Container};
use accel_descriptors::source::{Format, RECORD_WORDS, Source};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let mut words = [0; 2 * RECORD_WORDS];
    let mut streamed = 0;
    if let Ok(mut source) = Source::open(bytes, Format::Auto) {
        while let Ok(Some(chunk)) = source.read(&mut words) {
            streamed += chunk.records();
            assert!(!chunk.place(chunk.records() - 1).to_string().contains('\n'));
        }
    }
    match Container::read(bytes) {
        Ok(container) => {
            assert_eq!(streamed, container.len());
            let entries: Vec<_> = container.entries().map(|(name, record)| (name, *record)).collect();
            let mut written = Vec::new();
            container::write(&mut written, container.time(), &entries).expect("what was read can be written");
            let again = Container::read(&written[..]).expect("what was written can be read");
            assert!(again == container);
        }
        Err(error) => assert!(!error.to_string().contains('\n')),
    }
});
