//! A stream of 600 MB stays within 256 MiB. Alone in its process: the figure is the whole process's.

#![cfg(target_os = "linux")] // where the system tells the largest size a process had
#![allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]

mod common;

use accel_runtime::{Options, StreamSettings, stream};
use common::{dispatcher, kernel, params, records, registry};
use std::convert::Infallible;

/// The largest resident size of this process so far, in KiB.
fn peak() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap();
    let line = status.lines().find_map(|l| l.strip_prefix("VmHWM:")).unwrap();
    line.trim().trim_end_matches(" kB").parse().unwrap()
}

#[test]
fn a_long_stream_runs_in_bounded_memory() {
    const RECORDS: u64 = 25_000_000;
    let settings = StreamSettings::default();
    assert!(settings.bytes(kernel(), &params()) <= 32 << 20);
    let registry = registry(&[]);
    let pattern = records(1000);
    let mut left = RECORDS;
    let source = move |buffer: &mut [u32]| {
        let count = left.min((buffer.len() / kernel().input_words) as u64);
        buffer.chunks_mut(pattern.len()).for_each(|part| part.copy_from_slice(&pattern[..part.len()]));
        left -= count;
        Ok::<usize, Infallible>(count as usize)
    };
    let mut seen = 0;
    let mut dispatcher = dispatcher(&registry, &["cpu"], Options::default());
    let total = stream(&mut dispatcher, &params(), settings, source, |chunk| {
        seen += chunk.output.len() as u64;
        Ok::<(), Infallible>(())
    });
    assert_eq!((total.unwrap(), seen), (RECORDS, RECORDS));
    let peak = peak();
    println!("largest resident size {} MiB, {:?}", peak / 1024, dispatcher.usage());
    assert!(peak < 256 * 1024, "{peak} KiB");
}
