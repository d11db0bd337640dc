//! Records sorted by their segment or agent, and cut into runs.

use accel_kernels::Batch;
use accel_kernels::order::Order;
use std::ops::Range;

/// Records of one segment or agent that lie side by side once sorted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Run {
    /// The segment or the agent.
    pub group: u32,
    /// The records, by their place in the order.
    pub records: Range<u32>,
}

/// The order of the records by group; `None` where they are in that order already. And the runs, each of one group and
/// of at most `longest` records.
pub(super) fn sort(batch: &Batch<'_>, longest: usize) -> (Option<Vec<u32>>, Vec<Run>) {
    let Order { positions, ends } = Order::of(batch);
    let (mut runs, mut begin) = (Vec::new(), 0);
    for (group, end) in (0..).zip(ends) {
        let run = |start: u32| start..end.min(start.saturating_add(longest as u32)); // at most u32::MAX
        runs.extend((begin..end).step_by(longest).map(|start| Run { group, records: run(start) }));
        begin = end;
    }
    (positions, runs)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The moments of records with these segments.
    fn input(segments: &[u32]) -> Vec<u32> {
        segments.iter().flat_map(|&s| [0, 0, 0, 0, 0, 0, 0, 0, s]).collect()
    }

    #[test]
    fn records_of_a_group_stay_in_their_order_and_runs_are_no_longer_than_allowed() {
        let kernel = accel_kernels::find("moment_aggregation").unwrap();
        let input = input(&[4, 1, 4, 1, 1, 0, 4]);
        let (order, runs) = sort(&Batch::new(kernel, &[6], &input).unwrap(), 2);
        assert_eq!(order.unwrap(), [5, 1, 3, 4, 0, 2, 6]);
        let runs: Vec<_> = runs.into_iter().map(|run| (run.group, run.records)).collect();
        assert_eq!(runs, [(0, 0..1), (1, 1..3), (1, 3..4), (4, 4..6), (4, 6..7)]);
    }

    #[test]
    fn sorted_records_stay_where_they_are() {
        let kernel = accel_kernels::find("moment_aggregation").unwrap();
        let input = input(&[0, 2, 2]);
        let (order, runs) = sort(&Batch::new(kernel, &[3], &input).unwrap(), usize::MAX);
        assert_eq!(order, None);
        assert_eq!(runs.iter().map(|run| run.group).collect::<Vec<_>>(), [0, 2]);
    }
}
