//! The network: a small world of degree 8 (Watts and Strogatz, 1998), made by exchanges that keep every degree.
//!
//! Agents stand in a ring, each with edges to the four next on either side; a tenth of all edges, drawn by the seed, then
//! exchange their ends pairwise where that makes no loop and no double edge. Up to eight agents are all joined.

use accel_kernels::generate::Random;
use petgraph::Directed;
use petgraph::csr::Csr;

/// Edges of an agent in a network of nine agents or more.
pub const DEGREE: usize = 8;

/// One edge in so many exchanges its end.
const EXCHANGED: u32 = 10;

/// Marks a place without a neighbour.
const NOBODY: u32 = u32::MAX;

/// Agents and the edges between them, both by number.
#[derive(Debug)]
pub struct Network {
    /// Each edge in both directions, weighted by its number.
    graph: Csr<(), u32, Directed, u32>,
    /// The two agents of each edge.
    ends: Vec<[u32; 2]>,
}

impl Network {
    /// The network of so many agents under a seed.
    ///
    /// # Panics
    /// With fewer than two agents, or 2^29 or more.
    pub fn small_world(agents: u32, seed: u64) -> Self {
        assert!((2..1 << 29).contains(&agents), "edges are counted in u32");
        let mut ends = ring(agents);
        exchange(agents, &mut ends, &mut Random::new(seed, 0));
        Self { graph: joined(agents, &ends), ends }
    }

    /// The number of agents.
    pub fn agents(&self) -> u32 {
        self.graph.node_count() as u32 // below 2^29
    }

    /// The two agents of each edge.
    pub fn edges(&self) -> &[[u32; 2]] {
        &self.ends
    }

    /// The neighbours of an agent, rising.
    pub fn neighbours(&self, agent: u32) -> &[u32] {
        self.graph.neighbors_slice(agent)
    }

    /// The edge between two agents, if there is one.
    pub fn edge(&self, from: u32, to: u32) -> Option<u32> {
        let at = self.neighbours(from).iter().position(|&n| n == to)?;
        Some(self.graph.edges_slice(from)[at])
    }
}

/// The edges of a ring, or of all pairs where a ring would meet itself.
fn ring(agents: u32) -> Vec<[u32; 2]> {
    if agents as usize <= DEGREE {
        return (0..agents).flat_map(|a| (a + 1..agents).map(move |b| [a, b])).collect();
    }
    let step = |a: u32| (1..=DEGREE as u32 / 2).map(move |d| [a, (a + d) % agents]);
    (0..agents).flat_map(step).collect()
}

/// The neighbours of each agent, without order.
fn neighbours(agents: u32, ends: &[[u32; 2]]) -> Vec<[u32; DEGREE]> {
    let mut all = vec![[NOBODY; DEGREE]; agents as usize];
    let mut put = |from: u32, to: u32| {
        let places = &mut all[from as usize];
        let free = places.iter().position(|&n| n == NOBODY).expect("nobody has more than 8 edges");
        places[free] = to;
    };
    for &[a, b] in ends {
        put(a, b);
        put(b, a);
    }
    all
}

/// Exchanges the ends of drawn edges, two and two.
fn exchange(agents: u32, ends: &mut [[u32; 2]], random: &mut Random) {
    let mut all = neighbours(agents, ends);
    let mut drawn: Vec<u32> = (0..ends.len() as u32).filter(|_| random.below(EXCHANGED) == 0).collect();
    for i in (1..drawn.len()).rev() {
        drawn.swap(i, random.below(i as u32 + 1) as usize);
    }
    let replace = |all: &mut [[u32; DEGREE]], of: u32, old: u32, new: u32| {
        let place = all[of as usize].iter_mut().find(|n| **n == old);
        *place.expect("an edge is known at both its ends") = new;
    };
    for pair in drawn.as_chunks::<2>().0 {
        let ([a, b], [c, d]) = (ends[pair[0] as usize], ends[pair[1] as usize]);
        let joined = |x: u32, y: u32| x == y || all[x as usize].contains(&y);
        if joined(a, d) || joined(c, b) {
            continue;
        }
        (ends[pair[0] as usize], ends[pair[1] as usize]) = ([a, d], [c, b]);
        for (of, old, new) in [(a, b, d), (d, c, a), (c, d, b), (b, a, c)] {
            replace(&mut all, of, old, new);
        }
    }
}

/// The graph of these edges.
fn joined(agents: u32, ends: &[[u32; 2]]) -> Csr<(), u32, Directed, u32> {
    let mut rows = vec![[(NOBODY, 0u32); DEGREE]; agents as usize];
    let mut used = vec![0u8; agents as usize];
    for (number, &[a, b]) in (0..).zip(ends) {
        for (from, to) in [(a, b), (b, a)] {
            rows[from as usize][usize::from(used[from as usize])] = (to, number);
            used[from as usize] += 1; // at most 8
        }
    }
    let mut edges = Vec::with_capacity(2 * ends.len());
    for ((from, row), &used) in (0u32..).zip(&mut rows).zip(&used) {
        let row = &mut row[..usize::from(used)];
        row.sort_unstable();
        edges.extend(row.iter().map(|&(to, number)| (from, to, number)));
    }
    Csr::from_sorted_edges(&edges).expect("the edges are sorted and no two are equal")
}

#[cfg(test)]
mod tests {
    use super::*;
    use petgraph::unionfind::UnionFind;

    fn is_connected(network: &Network) -> bool {
        let mut sets = UnionFind::<u32>::new(network.agents() as usize);
        network.edges().iter().for_each(|&[a, b]| {
            sets.union(a, b);
        });
        (1..network.agents()).all(|a| sets.equiv(0, a))
    }

    #[test]
    fn every_agent_has_eight_different_neighbours_or_all_others() {
        let mut networks = 0;
        for agents in [2, 3, 8, 9, 10, 11, 50, 1000] {
            for seed in 0..5 {
                let network = Network::small_world(agents, seed);
                assert_eq!(network.agents(), agents);
                assert!(is_connected(&network));
                for agent in 0..agents {
                    let neighbours = network.neighbours(agent);
                    assert_eq!(neighbours.len(), DEGREE.min(agents as usize - 1), "{agents} {seed} {agent}");
                    assert!(neighbours.is_sorted_by(|a, b| a < b) && !neighbours.contains(&agent));
                    for &other in neighbours {
                        let edge = network.edge(agent, other).unwrap();
                        assert_eq!(network.edge(other, agent), Some(edge));
                        let [a, b] = network.edges()[edge as usize];
                        assert!([(a, b), (b, a)].contains(&(agent, other)));
                    }
                }
                networks += 1;
            }
        }
        assert_eq!(networks, 40);
    }

    #[test]
    fn about_a_tenth_of_the_edges_leads_far_and_the_seed_says_which() {
        let far = |network: &Network| {
            let span = |[a, b]: [u32; 2]| (a.abs_diff(b)).min(10_000 - a.abs_diff(b));
            network.edges().iter().filter(|&&e| span(e) > 4).count()
        };
        let (one, other) = (Network::small_world(10_000, 1), Network::small_world(10_000, 2));
        assert!((3_600..4_400).contains(&far(&one)), "{}", far(&one));
        assert_ne!(one.edges(), other.edges());
        assert_eq!(one.edges(), Network::small_world(10_000, 1).edges());
    }
}
