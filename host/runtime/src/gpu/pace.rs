//! How fast a kernel goes, so that a chunk takes no longer than it may.

use super::GpuOptions;
use std::time::Duration;

/// The records of the first chunks, before anything is known.
pub(super) const FIRST: usize = 1 << 14;

/// A chunk of fewer records tells nothing of the pace: it mostly waits, and the first one for the compiler. Unless chunks
/// are that short by now.
const TELLING: usize = 1 << 12;

/// Nanoseconds that a record of each kernel takes, by the last chunks.
#[derive(Debug, Default)]
pub(super) struct Pace(Vec<(&'static str, f64)>);

impl Pace {
    /// Whether anything is known of this kernel.
    pub(super) fn knows(&self, kernel: &str) -> bool {
        self.0.iter().any(|(name, _)| *name == kernel)
    }

    /// The records of this kernel that take the time of a chunk, where that is known.
    pub(super) fn records(&self, kernel: &str, options: &GpuOptions) -> Option<usize> {
        let (_, nanos) = self.0.iter().find(|(name, _)| *name == kernel)?;
        let records = options.chunk_time.as_nanos() as f64 / nanos.max(1e-3);
        Some((records as usize).max(1))
    }

    /// The most records of the next chunk of this kernel.
    pub(super) fn step(&self, kernel: &str, options: &GpuOptions) -> usize {
        self.records(kernel, options).unwrap_or(FIRST).min(options.chunk_records.max(1))
    }

    /// Takes note of a chunk.
    pub(super) fn note(
        &mut self,
        kernel: &'static str,
        records: usize,
        time: Duration,
        options: &GpuOptions,
    ) {
        let whole = self.records(kernel, options).is_some_and(|step| records >= step);
        if records == 0 || (records < TELLING && !whole) {
            return;
        }
        let nanos = time.as_nanos() as f64 / records as f64;
        match self.0.iter_mut().find(|(name, _)| *name == kernel) {
            None => self.0.push((kernel, nanos)),
            // Slower at once, faster by and by: no chunk is to exceed its time.
            Some((_, known)) => *known = nanos.max((nanos + *known) / 2.0),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn chunks_shrink_at_once_and_grow_by_and_by() {
        let options = GpuOptions {
            chunk_records: 100_000,
            chunk_time: Duration::from_millis(10),
            ..Default::default()
        };
        let mut pace = Pace::default();
        assert_eq!(pace.step("a", &options), FIRST);
        pace.note("a", 1, Duration::from_secs(5), &options); // it compiled
        assert_eq!(pace.step("a", &options), FIRST, "one record tells nothing");
        pace.note("a", 10_000, Duration::from_millis(10), &options);
        assert_eq!(pace.step("a", &options), 10_000);
        pace.note("a", 10_000, Duration::from_millis(20), &options);
        assert_eq!(pace.step("a", &options), 5000);
        pace.note("a", 5000, Duration::from_micros(2500), &options);
        assert_eq!(pace.step("a", &options), 8000);
        for _ in 0..20 {
            pace.note("a", 5000, Duration::from_nanos(1), &options);
        }
        assert_eq!(pace.step("a", &options), 100_000, "no more than is allowed");
        pace.note("a", TELLING, Duration::from_secs(60), &options);
        assert_eq!(pace.step("a", &options), 1);
        for _ in 0..40 {
            let step = pace.step("a", &options);
            pace.note("a", step, Duration::from_nanos(50 * step as u64), &options);
        }
        assert_eq!(pace.step("a", &options), 100_000, "short chunks tell that they may be longer");
        assert_eq!(pace.step("b", &options), FIRST, "each kernel has its own pace");
    }
}
