//! Which edges are cut, because an agent at one of their ends is quarantined.

use super::detect::Crossed;
use super::graph::Network;

/// Who is cut off.
#[derive(Clone, Debug)]
pub(crate) struct Cuts {
    cut: Vec<bool>,
}

impl Cuts {
    /// Nobody.
    pub fn new(agents: u32) -> Self {
        Self { cut: vec![false; agents as usize] }
    }

    /// Whether an agent is cut off.
    pub fn is_cut(&self, agent: u32) -> bool {
        self.cut[agent as usize]
    }

    /// Cuts agents off and takes others back; returns how many edges were cut and how many restored.
    pub fn apply(&mut self, network: &Network, crossed: &Crossed) -> [u64; 2] {
        let up = |cut: &[bool], agent: u32| {
            network.neighbours(agent).iter().filter(|&&n| !cut[n as usize]).count() as u64
        };
        let mut edges = [0; 2];
        // First all that go: an edge between one that goes and one that comes back was cut and stays so.
        for &agent in &crossed.cut {
            edges[0] += up(&self.cut, agent);
            self.cut[agent as usize] = true;
        }
        for &agent in &crossed.restored {
            self.cut[agent as usize] = false;
            edges[1] += up(&self.cut, agent);
        }
        edges
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use accel_kernels::generate::Random;

    /// The edges that are up, by definition.
    fn edges_up(network: &Network, cuts: &Cuts) -> Vec<bool> {
        network.edges().iter().map(|&[a, b]| !cuts.is_cut(a) && !cuts.is_cut(b)).collect()
    }

    #[test]
    fn edges_are_counted_as_often_as_they_change() {
        let network = Network::small_world(60, 1);
        let mut cuts = Cuts::new(60);
        let mut random = Random::new(1, 1);
        let (mut before, mut changes) = (edges_up(&network, &cuts), 0);
        for _ in 0..200 {
            let changing = (0..60).filter(|_| random.below(8) == 0);
            let (restored, cut) = changing.partition(|&a| cuts.is_cut(a));
            let counted = cuts.apply(&network, &Crossed { cut, restored });
            let after = edges_up(&network, &cuts);
            let count =
                |from: bool| before.iter().zip(&after).filter(|&(b, a)| *b == from && *a != from).count();
            assert_eq!(counted, [count(true) as u64, count(false) as u64]);
            changes += counted[0] + counted[1];
            before = after;
        }
        assert!(changes > 1_000, "{changes}");
    }
}
