//! The search for candidate paths: the first few simple paths of up to four hops, the shortest first, of equally short ones
//! in the order of their nodes' numbers from the source on.
//!
//! The search meets in the middle: a path of two hops has a common neighbour of both ends, one of three an edge between
//! neighbours of the ends, one of four a common neighbour of neighbours. So it reads the neighbours of 18 agents at most.

use super::graph::Network;

/// The most hops of a candidate.
pub(crate) const MAX_HOPS: usize = 4;

/// The most candidates of a request.
pub(crate) const CANDIDATES: usize = 4;

/// The nodes of a path; none where there is no path.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Path {
    nodes: [u32; MAX_HOPS + 1],
    length: u32,
}

impl Path {
    fn new(nodes: &[u32]) -> Self {
        let mut path = Self { length: nodes.len() as u32, ..Self::default() }; // at most 5
        path.nodes[..nodes.len()].copy_from_slice(nodes);
        path
    }

    /// The nodes, from the source to the destination.
    pub fn nodes(&self) -> &[u32] {
        &self.nodes[..self.length as usize]
    }

    /// Whether this is no path.
    pub fn is_none(&self) -> bool {
        self.length == 0
    }
}

/// Candidates of one request.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Candidates {
    paths: [Path; CANDIDATES],
    count: usize,
}

impl Candidates {
    /// The paths, the shortest first.
    pub fn as_slice(&self) -> &[Path] {
        &self.paths[..self.count]
    }

    /// Adds a path; returns whether there is no place for another.
    fn push(&mut self, nodes: &[u32]) -> bool {
        self.paths[self.count] = Path::new(nodes);
        self.count += 1;
        self.count == CANDIDATES
    }
}

/// Candidate paths between two different agents over edges that are up.
pub(crate) fn paths(network: &Network, from: u32, to: u32, is_up: impl Fn(u32, u32) -> bool) -> Candidates {
    let mut found = Candidates::default();
    search(network, from, to, &is_up, &mut found);
    found
}

/// Fills the candidates; `None` as soon as there is no place for another.
fn search(
    network: &Network,
    from: u32,
    to: u32,
    is_up: &impl Fn(u32, u32) -> bool,
    found: &mut Candidates,
) -> Option<()> {
    let mut push = |nodes: &[u32]| if found.push(nodes) { None } else { Some(()) };
    let next = |of: u32| network.neighbours(of).iter().copied().filter(move |&n| is_up(of, n));
    // the second is the one whose neighbours are read
    let joined = |a: u32, b: u32| network.neighbours(b).contains(&a) && is_up(a, b);
    if joined(from, to) {
        push(&[from, to])?;
    }
    for a in next(from) {
        if a != to && joined(a, to) {
            push(&[from, a, to])?;
        }
    }
    for a in next(from).filter(|&a| a != to) {
        for b in next(a).filter(|&b| b != from && b != to) {
            if joined(b, to) {
                push(&[from, a, b, to])?;
            }
        }
    }
    for a in next(from).filter(|&a| a != to) {
        for b in next(a).filter(|&b| b != from && b != to) {
            for c in next(to).filter(|&c| c != from && c != a && c != b) {
                if joined(b, c) {
                    push(&[from, a, b, c, to])?;
                }
            }
        }
    }
    Some(())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// All simple paths of up to four hops, by depth, then in the order of the nodes' numbers.
    fn all(network: &Network, from: u32, to: u32, up: &dyn Fn(u32, u32) -> bool) -> Vec<Vec<u32>> {
        let mut paths = Vec::new();
        let mut open = vec![vec![from]];
        for _ in 0..MAX_HOPS {
            let mut longer = Vec::new();
            for path in &open {
                let last = *path.last().unwrap();
                for &n in network.neighbours(last).iter().filter(|&&n| up(last, n) && !path.contains(&n)) {
                    longer.push([path.as_slice(), &[n]].concat());
                }
            }
            paths.extend(longer.iter().filter(|p| p.last() == Some(&to)).cloned());
            open = longer.into_iter().filter(|p| p.last() != Some(&to)).collect();
        }
        paths
    }

    #[test]
    fn candidates_are_the_first_of_all_simple_paths() {
        let network = Network::small_world(120, 4);
        let (mut none, mut some, mut full) = (0, 0, 0);
        // with all edges, and with so few that there are few paths
        for sparse in [false, true] {
            let up = move |a: u32, b: u32| !sparse || (a + b).is_multiple_of(3);
            for from in 0..120 {
                for to in (0..120).filter(|&t| t != from) {
                    let found = paths(&network, from, to, up);
                    let mut expected = all(&network, from, to, &up);
                    expected.truncate(CANDIDATES);
                    let found: Vec<Vec<u32>> = found.as_slice().iter().map(|p| p.nodes().to_vec()).collect();
                    assert_eq!(found, expected, "{from} {to}");
                    match found.len() {
                        0 => none += 1,
                        CANDIDATES => full += 1,
                        _ => some += 1,
                    }
                }
            }
        }
        assert!(none > 100 && some > 100 && full > 100, "{none} {some} {full}");
    }
}
