//! What confidence is left when a network splits.
//!
//! confidence = degradation × exp(-staleness / 5 s) × reachable / total, between 0.1 and 1. The degradation is 0.9 when
//! a partition begins, 0.9 times as much after each update inside it, and 1 after healing.

use super::graph::Network;
use libm::exp;
use petgraph::unionfind::UnionFind;

/// The confidence that is always left.
const LEAST: f64 = 0.1;

/// What a beginning and each update leave of the degradation.
const FACTOR: f64 = 0.9;

/// Seconds after which staleness leaves 1/e.
const STALE_AFTER: f64 = 5.0;

/// Degradation and staleness of what a part of the network knows of the rest.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Knowledge {
    degradation: f64,
    staleness: f64,
}

impl Default for Knowledge {
    /// That of a whole network.
    fn default() -> Self {
        Self { degradation: 1.0, staleness: 0.0 }
    }
}

impl Knowledge {
    /// When a partition begins.
    pub fn begun() -> Self {
        Self { degradation: FACTOR, staleness: 0.0 }
    }

    /// After an update inside the partition, so many seconds later.
    #[must_use]
    pub fn updated(self, seconds: f64) -> Self {
        Self { degradation: self.degradation * FACTOR, staleness: self.staleness + seconds }
    }

    /// The confidence where so many of all agents can be reached.
    pub fn confidence(self, reachable: u32, total: u32) -> f64 {
        let share = f64::from(reachable) / f64::from(total);
        (self.degradation * exp(-self.staleness / STALE_AFTER) * share).clamp(LEAST, 1.0)
    }
}

/// A split of the ring into two arcs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Split {
    agents: u32,
    first: u32,
    length: u32,
}

impl Split {
    /// The arc of so many agents from this one on, and the rest.
    ///
    /// # Panics
    /// If there are no such agents.
    pub fn new(agents: u32, first: u32, length: u32) -> Self {
        assert!(first < agents && length <= agents, "an arc of the ring");
        Self { agents, first, length }
    }

    /// Whether an agent stands in the arc.
    pub fn inside(&self, agent: u32) -> bool {
        let along = if agent >= self.first { agent - self.first } else { agent + (self.agents - self.first) };
        along < self.length
    }

    /// The agents outside and inside.
    pub fn sizes(&self) -> [u32; 2] {
        [self.agents - self.length, self.length]
    }
}

/// The sizes of the largest connected parts through edges that are up: outside and inside the arc, or of the whole
/// network and 0 where it is not split.
pub fn reachable(network: &Network, split: Option<&Split>, is_up: impl Fn(u32, u32) -> bool) -> [u32; 2] {
    let agents = network.agents();
    let mut sets = UnionFind::<u32>::new(agents as usize);
    for &[a, b] in network.edges() {
        if is_up(a, b) {
            sets.union(a, b);
        }
    }
    let mut sizes = vec![0u32; agents as usize];
    let mut largest = [0; 2];
    for agent in 0..agents {
        let size = &mut sizes[sets.find_mut(agent) as usize];
        *size += 1;
        let part = &mut largest[usize::from(split.is_some_and(|s| s.inside(agent)))];
        *part = (*part).max(*size);
    }
    largest
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn confidence_degrades_as_published_and_heals() {
        assert_eq!(Knowledge::default().confidence(10, 10), 1.0);
        let mut knowledge = Knowledge::begun();
        assert_eq!(knowledge.confidence(10, 10), 0.9);
        for update in 1..=3i32 {
            knowledge = knowledge.updated(2.0);
            let expected = 0.9f64.powi(update + 1) * (-2.0 * f64::from(update) / 5.0).exp() * 0.7;
            assert!((knowledge.confidence(7, 10) - expected).abs() < 1e-15, "{update}");
        }
        assert_eq!(knowledge.updated(60.0).confidence(10, 10), 0.1);
        assert_eq!(Knowledge::begun().confidence(0, 10), 0.1);
    }

    #[test]
    fn an_arc_may_pass_the_end_of_the_ring() {
        let split = Split::new(10, 8, 4);
        let inside: Vec<u32> = (0..10).filter(|&a| split.inside(a)).collect();
        assert_eq!((inside, split.sizes()), (vec![0, 1, 8, 9], [6, 4]));
    }

    #[test]
    fn reachable_parts_are_those_of_the_edges_that_are_up() {
        let network = Network::small_world(200, 1);
        assert_eq!(reachable(&network, None, |_, _| true), [200, 0]);
        assert_eq!(reachable(&network, None, |_, _| false), [1, 0]);
        assert_eq!(reachable(&network, None, |a, b| a != 7 && b != 7), [199, 0]);
        let split = Split::new(200, 150, 100);
        let up = |a: u32, b: u32| split.inside(a) == split.inside(b);
        let [outside, inside] = reachable(&network, Some(&split), up);
        // by a search from each agent
        let from = |start: u32| {
            let (mut seen, mut open) = (vec![false; 200], vec![start]);
            while let Some(a) = open.pop() {
                if !std::mem::replace(&mut seen[a as usize], true) {
                    open.extend(network.neighbours(a).iter().filter(|&&b| up(a, b)));
                }
            }
            seen.iter().filter(|s| **s).count()
        };
        let largest = |part: bool| (0..200).filter(|&a| split.inside(a) == part).map(from).max().unwrap();
        assert_eq!([outside as usize, inside as usize], [largest(false), largest(true)]);
    }
}
