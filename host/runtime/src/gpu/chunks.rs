//! How a batch is cut, and the grid of a dispatch.

use super::GpuOptions;
use super::fault::Fault;
use accel_kernels::Kernel;

/// The records of a chunk of this kernel, at least 1, where no buffer may exceed this many bytes.
pub(super) fn records(kernel: &Kernel, options: &GpuOptions, largest_buffer: u64) -> Result<usize, Fault> {
    let limit = largest_buffer.min(options.chunk_bytes);
    let record = 4 * kernel.input_words.max(kernel.output_words) as u64;
    if record > limit {
        return Err(Fault::Limit { what: "a record in bytes", value: record, limit });
    }
    // no more than what was a usize
    Ok(options.chunk_records.max(1).min(usize::try_from(limit / record).unwrap_or(usize::MAX)))
}

/// Workgroups in each direction, and the invocations of a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Grid {
    pub x: u32,
    pub y: u32,
    pub stride: u32,
}

/// The grid for this many records, where a direction has at most `limit` workgroups.
pub(super) fn grid(records: u32, workgroup: u32, limit: u32) -> Grid {
    let groups = records.div_ceil(workgroup);
    let x = groups.min(limit);
    Grid { x, y: groups.div_ceil(x), stride: x * workgroup }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kernel() -> &'static Kernel {
        accel_kernels::kernels()[0]
    }

    #[test]
    fn a_chunk_keeps_to_every_limit() {
        let (kernel, record) = (kernel(), 4 * kernel().input_words as u64);
        let options = GpuOptions { chunk_records: 1000, chunk_bytes: 500 * record, ..Default::default() };
        assert_eq!(records(kernel, &options, u64::MAX).unwrap(), 500);
        assert_eq!(records(kernel, &options, 10 * record + 1).unwrap(), 10);
        let few = GpuOptions { chunk_records: 3, ..options };
        assert_eq!(records(kernel, &few, u64::MAX).unwrap(), 3);
        let Err(Fault::Limit { value, limit, .. }) = records(kernel, &options, record - 1) else {
            panic!("a record larger than a buffer was accepted")
        };
        assert_eq!((value, limit), (record, record - 1));
    }

    #[test]
    fn a_grid_covers_all_records_and_no_more_than_a_row_too_many() {
        for (count, workgroup, limit) in
            [(1, 64, 65_535), (64, 64, 65_535), (65, 64, 65_535), (300, 8, 7), (1 << 24, 64, 65_535)]
        {
            let grid = grid(count, workgroup, limit);
            assert!(grid.x <= limit && grid.y <= limit);
            assert_eq!(grid.stride, grid.x * workgroup);
            assert!(grid.stride * grid.y >= count);
            assert!(grid.stride * (grid.y - 1) < count);
        }
    }
}
