//! Candidate paths: the first few simple paths between two nodes, the shortest first.
//!
//! petgraph enumerates simple paths in the order of a depth-first search, so that the first few may be long ones and a
//! short one is found late or never. Here a breadth-first search from the destination says how far it is from everywhere;
//! paths of each length in turn are then followed only where they can still arrive.

use super::Topology;
use accel_kernels::path_score::{HOPS, NODES, RECORD_WORDS};

/// Steps of a search after which it ends with what it has found.
const STEPS: u32 = 1 << 20;

/// What is too far.
const FAR: u8 = u8::MAX;

/// Candidates of requests, in their order: records of `path_score`.
#[derive(Clone, Debug, Default)]
pub struct Candidates {
    records: Vec<u32>,
    /// The number of the first candidate of each request.
    first: Vec<usize>,
}

impl Candidates {
    /// Begins the next request.
    pub fn request(&mut self) {
        self.first.push(self.len());
    }

    /// Adds a candidate to it: the nodes of a path of at most [`HOPS`] hops.
    pub fn push(&mut self, topology: &Topology, nodes: &[u32]) {
        let mut record = [0; RECORD_WORDS];
        record[..nodes.len()].copy_from_slice(nodes);
        for (word, pair) in record[NODES..].iter_mut().zip(nodes.windows(2)) {
            *word = topology.edge(pair[0], pair[1]);
        }
        record[NODES + HOPS] = nodes.len() as u32 - 1; // at most 8
        self.records.extend(record);
    }

    /// How many candidates there are.
    pub fn len(&self) -> usize {
        self.records.len() / RECORD_WORDS
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.records.is_empty()
    }

    /// How many requests there are.
    pub fn requests(&self) -> usize {
        self.first.len()
    }

    /// The records of all candidates.
    pub fn records(&self) -> &[u32] {
        &self.records
    }

    /// The numbers of the candidates of a request.
    pub fn of(&self, request: usize) -> std::ops::Range<usize> {
        self.first[request]..self.first.get(request + 1).copied().unwrap_or(self.len())
    }

    /// The nodes of a candidate.
    pub fn nodes(&self, candidate: usize) -> &[u32] {
        let record = &self.records[candidate * RECORD_WORDS..][..RECORD_WORDS];
        &record[..=record[NODES + HOPS] as usize]
    }
}

/// A search for the candidates of requests, one after the other.
#[derive(Debug)]
pub struct Search<'a> {
    topology: &'a Topology,
    most_hops: usize,
    most: usize,
    /// How far it is to the destination of the last request, and which that was.
    far: Vec<u8>,
    destination: Option<u32>,
    /// Searches that ended before all was looked at.
    cut: u64,
    queue: Vec<u32>,
}

impl<'a> Search<'a> {
    /// A search for at most so many paths, each of at most so many hops (8 at most).
    pub fn new(topology: &'a Topology, most_hops: usize, most: usize) -> Self {
        let far = vec![FAR; topology.nodes()];
        let most_hops = most_hops.min(HOPS);
        Self { topology, most_hops, most, far, destination: None, cut: 0, queue: Vec::new() }
    }

    /// How many searches ended early, after 2^20 steps.
    pub fn cut(&self) -> u64 {
        self.cut
    }

    /// Adds the candidates of a request: the shortest first, of equally short ones in the order of their nodes' numbers.
    /// A request to the node that it comes from has the path of that node alone.
    pub fn candidates(&mut self, from: u32, to: u32, candidates: &mut Candidates) {
        candidates.request();
        self.measure(to);
        let nearest = self.far[from as usize];
        if nearest == FAR {
            return;
        }
        let (mut path, mut steps) = (vec![from], 0);
        let full = candidates.len() + self.most;
        for hops in usize::from(nearest)..self.most_hops + 1 {
            self.follow(&mut path, hops, to, full, candidates, &mut steps);
            if hops == 0 || candidates.len() == full {
                break;
            }
            if steps >= STEPS {
                self.cut += 1;
                break;
            }
        }
    }

    /// Follows the paths that arrive in exactly so many hops more.
    fn follow(
        &self,
        path: &mut Vec<u32>,
        left: usize,
        to: u32,
        full: usize,
        candidates: &mut Candidates,
        steps: &mut u32,
    ) {
        let at = path[path.len() - 1];
        if left == 0 {
            if at == to && candidates.len() < full {
                candidates.push(self.topology, path);
            }
            return;
        }
        if at == to {
            return;
        }
        for &next in self.topology.neighbours(at) {
            *steps += 1;
            if candidates.len() == full || *steps >= STEPS {
                return;
            }
            if usize::from(self.far[next as usize]) < left && !path.contains(&next) {
                path.push(next);
                self.follow(path, left - 1, to, full, candidates, steps);
                path.pop();
            }
        }
    }

    /// Measures how far it is to a node from wherever it can be reached in the hops that are allowed.
    fn measure(&mut self, to: u32) {
        if self.destination == Some(to) {
            return;
        }
        self.destination = Some(to);
        self.far.fill(FAR);
        self.far[to as usize] = 0;
        self.queue.clear();
        self.queue.push(to);
        let mut at = 0;
        while let Some(&node) = self.queue.get(at) {
            at += 1;
            let far = self.far[node as usize];
            if usize::from(far) == self.most_hops {
                break;
            }
            for &origin in self.topology.origins(node) {
                if self.far[origin as usize] == FAR {
                    self.far[origin as usize] = far + 1; // at most 8
                    self.queue.push(origin);
                }
            }
        }
    }
}
