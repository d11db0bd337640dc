//! What becomes of the network in the course of the rounds: edges that are cut and restored, a partition that comes and
//! heals.

use super::cuts::Cuts;
use super::detect::Crossed;
use super::figures::{Adaptations, Part, Split as Confidence};
use super::graph::Network;
use super::partition::{Knowledge, Split, reachable};
use super::plan::ROUND_SECONDS;
use std::ops::Range;

/// The network and what happened to it.
pub(crate) struct Course<'a> {
    network: &'a Network,
    split: Split,
    /// The rounds in which the network is split.
    while_split: Range<u32>,
    is_split: bool,
    knowledge: Knowledge,
    cuts: Cuts,
    adaptations: Adaptations,
    partition: Vec<Confidence>,
}

impl<'a> Course<'a> {
    /// A whole network.
    pub fn new(network: &'a Network, split: Split, while_split: Range<u32>) -> Self {
        Self {
            network,
            split,
            while_split,
            is_split: false,
            knowledge: Knowledge::default(),
            cuts: Cuts::new(network.agents()),
            adaptations: Adaptations::default(),
            partition: Vec::new(),
        }
    }

    /// A round in which these agents were cut off and taken back.
    pub fn go_on(&mut self, round: u32, crossed: &Crossed) {
        let [cut, restored] = self.cuts.apply(self.network, crossed);
        self.adaptations.edges_cut += cut;
        self.adaptations.edges_restored += restored;
        let was_split = std::mem::replace(&mut self.is_split, self.while_split.contains(&round));
        self.knowledge = match (was_split, self.is_split) {
            (false, true) => Knowledge::begun(),
            (true, true) => self.knowledge.updated(ROUND_SECONDS),
            (_, false) => Knowledge::default(),
        };
        // also the round before, and the first after healing
        if (self.while_split.start.saturating_sub(1)..=self.while_split.end).contains(&round) {
            self.partition.push(self.confidence(round));
        }
    }

    fn confidence(&self, round: u32) -> Confidence {
        let total = self.network.agents();
        let split = self.is_split.then_some(&self.split);
        let reachable = reachable(self.network, split, |a, b| self.is_up(a, b));
        let agents = split.map_or([total, 0], Split::sizes);
        let part = |(agents, reachable)| Part {
            agents,
            reachable,
            confidence: self.knowledge.confidence(reachable, total),
        };
        let parts = agents.into_iter().zip(reachable).filter(|(agents, _)| *agents > 0).map(part).collect();
        Confidence { round, parts }
    }

    /// Whether a message passes an edge.
    pub fn is_up(&self, a: u32, b: u32) -> bool {
        let apart = self.is_split && self.split.inside(a) != self.split.inside(b);
        !apart && !self.cuts.is_cut(a) && !self.cuts.is_cut(b)
    }

    /// The two parts of the network while it is split.
    pub fn split(&self) -> Split {
        self.split
    }

    /// Edges cut and restored.
    pub fn adaptations(&self) -> Adaptations {
        self.adaptations
    }

    /// The confidence before, inside and after the partition.
    pub fn into_partition(self) -> Vec<Confidence> {
        self.partition
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_partition_takes_edges_and_confidence_and_healing_brings_both_back() {
        let network = Network::small_world(100, 3);
        let mut course = Course::new(&network, Split::new(100, 20, 30), 4..8);
        let mut down = Vec::new();
        for round in 0..10 {
            course.go_on(round, &Crossed::default());
            down.push(network.edges().iter().filter(|&&[a, b]| !course.is_up(a, b)).count());
        }
        assert!(down[4] > 0 && down[4..8].iter().all(|d| *d == down[4]), "{down:?}");
        assert!(down[..4].iter().chain(&down[8..]).all(|d| *d == 0), "{down:?}");
        let partition = course.into_partition();
        assert_eq!(partition.iter().map(|p| p.round).collect::<Vec<_>>(), [3, 4, 5, 6, 7, 8]);
        for (at, confidence) in partition.iter().enumerate() {
            let larger = confidence.parts[0];
            if at == 0 || at == 5 {
                assert_eq!((confidence.parts.len(), larger.agents, larger.confidence), (1, 100, 1.0));
                continue;
            }
            let updates = at as i32 - 1;
            let lost = 0.9f64.powi(updates + 1) * (-f64::from(updates) / 5.0).exp();
            assert_eq!(confidence.parts.iter().map(|p| p.agents).collect::<Vec<_>>(), [70, 30]);
            for part in &confidence.parts {
                let expected = (lost * f64::from(part.reachable) / 100.0).max(0.1);
                assert!((part.confidence - expected).abs() < 1e-12, "{part:?} {expected}");
                assert!(part.reachable <= part.agents && part.reachable > part.agents / 2);
            }
        }
    }

    #[test]
    fn edges_of_an_agent_that_is_cut_off_come_back_with_it() {
        let network = Network::small_world(100, 3);
        let mut course = Course::new(&network, Split::new(100, 20, 30), 90..91);
        course.go_on(0, &Crossed { cut: vec![7], restored: vec![] });
        assert!(network.neighbours(7).iter().all(|&n| !course.is_up(7, n)));
        assert_eq!((course.adaptations().edges_cut, course.adaptations().edges_restored), (8, 0));
        course.go_on(1, &Crossed { cut: vec![], restored: vec![7] });
        assert!(network.neighbours(7).iter().all(|&n| course.is_up(7, n)));
        assert_eq!((course.adaptations().edges_cut, course.adaptations().edges_restored), (8, 8));
    }
}
