//! The grid of a dispatch.

/// Workgroups in each direction, and the invocations of a row and of all rows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Grid {
    pub x: u32,
    pub y: u32,
    pub stride: u32,
    pub all: u32,
}

/// The grid for this many invocations, at least 1, where a direction has at most `limit` workgroups.
pub(super) fn grid(invocations: u32, workgroup: u32, limit: u32) -> Grid {
    let groups = invocations.div_ceil(workgroup);
    let x = groups.min(limit);
    let y = groups.div_ceil(x);
    Grid { x, y, stride: x * workgroup, all: x * workgroup * y }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_grid_covers_all_invocations_and_no_more_than_a_row_too_many() {
        for (count, workgroup, limit) in
            [(1, 64, 65_535), (64, 64, 65_535), (65, 64, 65_535), (300, 8, 7), (1 << 24, 64, 65_535)]
        {
            let grid = grid(count, workgroup, limit);
            assert!(grid.x <= limit && grid.y <= limit);
            assert_eq!(grid.stride, grid.x * workgroup);
            assert_eq!(grid.all, grid.stride * grid.y);
            assert!(grid.all >= count);
            assert!(grid.stride * (grid.y - 1) < count);
        }
    }
}
