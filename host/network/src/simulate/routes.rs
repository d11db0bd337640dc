//! Routes: a request of each agent, candidate paths, their scores by the kernels, and the choice of each strategy.

use super::figures::{Routed, Share};
use super::graph::Network;
use super::plan::{Plan, Stream};
use super::search::{MAX_HOPS, Path, paths};
use super::strategy::Strategy;
use accel_baselines::{Engine, EngineError};
use accel_kernels::digest::{Digest, Hasher};
use accel_kernels::generate::Random;
use accel_kernels::path_choice;
use accel_kernels::path_score::{
    self, EDGE_WORDS, Edge, NODE_WORDS, NODES, Node, RECORD_WORDS, fraction, ticks,
};
use rayon::prelude::*;

/// The destination of a request lies at the end of a walk of so many steps.
const WALK: u32 = MAX_HOPS as u32;

/// The request of each agent, the attributes that do not change, and the routes chosen last.
pub(crate) struct Routes<'a> {
    network: &'a Network,
    strategies: &'a [Strategy],
    /// Whom each agent sends to.
    destinations: Vec<u32>,
    /// The entries of the kernel's table of nodes.
    nodes: Vec<[u32; NODE_WORDS]>,
    /// The entries of its table of edges, that of the unknown edge first.
    edges: Vec<[u32; EDGE_WORDS]>,
    /// Requests whose candidates make a batch.
    chunk: usize,
    /// By strategy and agent.
    chosen: Vec<Vec<Path>>,
    /// Of each strategy, over all choices.
    hashers: Vec<Hasher>,
}

impl<'a> Routes<'a> {
    /// The requests of a plan.
    pub fn new(plan: &Plan, network: &'a Network, strategies: &'a [Strategy], chunk: usize) -> Self {
        let agents = plan.agents;
        let (attributes, requests) = (plan.stream(Stream::Attributes), plan.stream(Stream::Requests));
        let destination = |agent| destination(network, agent, &mut Random::new(requests, u64::from(agent)));
        let node = |agent: u32| node(&mut Random::new(attributes, u64::from(agent))).to_words();
        let edge = |edge: u32| edge_of(&mut Random::new(attributes, u64::from(!edge) << 32)).to_words();
        let edges = network.edges().len() as u32; // counted in u32
        let unknown = rayon::iter::once([0; EDGE_WORDS]);
        Self {
            network,
            strategies,
            destinations: (0..agents).into_par_iter().map(destination).collect(),
            nodes: (0..agents).into_par_iter().map(node).collect(),
            edges: unknown.chain((0..edges).into_par_iter().map(edge)).collect(),
            chunk: chunk.max(1),
            chosen: Vec::new(),
            hashers: vec![Hasher::new(); strategies.len()],
        }
    }

    /// Chooses the route of each request by each strategy, over edges that are up. `anomaly` is how anomalous an agent
    /// behaves, 0 to 1; it is trusted by what that leaves, at least 0.1.
    pub fn choose(
        &mut self,
        engine: &mut dyn Engine,
        round: u32,
        anomaly: impl Fn(u32) -> f64 + Sync,
        is_up: impl Fn(u32, u32) -> bool + Sync,
    ) -> Result<Vec<Routed>, EngineError> {
        let judge = |(agent, words): (usize, &mut [u32; NODE_WORDS])| {
            let anomaly = anomaly(agent as u32); // agents are counted in u32
            let trust = fraction((1.0 - anomaly).max(0.1));
            words[0] = words[0] & 0xFFFF_0000 | u32::from(trust);
            words[1] = words[1] & 0xFFFF_0000 | u32::from(fraction(anomaly));
        };
        self.nodes.par_iter_mut().enumerate().for_each(judge);
        let mut setup = vec![0; path_score::KERNEL.param_words];
        setup.extend(self.nodes.as_flattened());
        setup.extend(self.edges.as_flattened());

        let first_time = self.chosen.is_empty();
        if first_time {
            self.chosen = vec![vec![Path::default(); self.destinations.len()]; self.strategies.len()];
        }
        let mut sums = vec![Sums::default(); self.strategies.len()];
        let agents = self.destinations.len();
        for first in (0..agents).step_by(self.chunk) {
            let batch = first..(first + self.chunk).min(agents);
            let search = |agent: usize| {
                let (from, to) = (agent as u32, self.destinations[agent]); // counted in u32
                paths(self.network, from, to, &is_up)
            };
            let candidates: Vec<_> = batch.clone().into_par_iter().with_min_len(256).map(search).collect();
            let paths: Vec<(u32, u32, Path)> = (0u32..)
                .zip(&candidates)
                .flat_map(|(request, found)| {
                    (0u32..).zip(found.iter()).map(move |(number, path)| (request, number, *path))
                })
                .collect();
            let records = self.records(&paths);
            for (number, strategy) in self.strategies.iter().enumerate() {
                // tables are far smaller than 2^32 entries
                let rule = strategy.rule().to_words(self.nodes.len() as u32, self.edges.len() as u32);
                setup[..rule.len()].copy_from_slice(&rule);
                let scores = engine.run(&path_score::KERNEL, &setup, records.clone())?;
                let ranked = paths.iter().zip(&scores);
                let input = ranked.flat_map(|(&(request, number, _), &score)| [number, score, request]).collect();
                let choices = engine.run(&path_choice::KERNEL, &[batch.len() as u32], input)?; // counted in u32
                self.hashers[number].words(&choices);
                let choices = choices.as_chunks::<{ path_choice::OUTPUT_WORDS }>().0;
                let before = &mut self.chosen[number][batch.clone()];
                for ((choice, found), chosen) in choices.iter().zip(&candidates).zip(before) {
                    let path = match choice[4] {
                        0 => Path::default(),
                        _ => found.as_slice()[choice[1] as usize],
                    };
                    sums[number].add(&path, choice[0] & 0xFFFF);
                    let old = std::mem::replace(chosen, path);
                    sums[number].changed += u64::from(!first_time && old != path);
                }
            }
        }
        Ok(self.strategies.iter().zip(sums).map(|(s, sums)| sums.routed(round, s.name())).collect())
    }

    /// The digest of all choices of all strategies.
    pub fn digest(self) -> Digest {
        let mut all = Hasher::new();
        self.hashers.into_iter().for_each(|h| all.text(&h.finish().to_string()));
        all.finish()
    }

    /// The records of candidates for `path_score`.
    fn records(&self, paths: &[(u32, u32, Path)]) -> Vec<u32> {
        let mut records = vec![0; paths.len() * RECORD_WORDS];
        let each = |(record, (_, _, path)): (&mut [u32], &(u32, u32, Path))| {
            let nodes = path.nodes();
            record[..nodes.len()].copy_from_slice(nodes);
            for (word, pair) in record[NODES..].iter_mut().zip(nodes.windows(2)) {
                // entry 0 is the edge of which nothing is known
                *word = self.network.edge(pair[0], pair[1]).map_or(0, |edge| edge + 1);
            }
            record[RECORD_WORDS - 1] = nodes.len() as u32 - 1; // at most MAX_HOPS
        };
        records.par_chunks_mut(RECORD_WORDS).zip(paths).with_min_len(256).for_each(each);
        records
    }
}

/// What is added up over the requests of a strategy.
#[derive(Clone, Debug, Default)]
struct Sums {
    routed: Share,
    changed: u64,
    scores: u64,
    hops: u64,
}

impl Sums {
    fn add(&mut self, path: &Path, score: u32) {
        self.routed.add(!path.is_none());
        if !path.is_none() {
            self.scores += u64::from(score);
            self.hops += path.nodes().len() as u64 - 1;
        }
    }

    fn routed(self, round: u32, strategy: &'static str) -> Routed {
        let routes = self.routed.part.max(1) as f64;
        Routed {
            round,
            strategy,
            routed: self.routed,
            changed: self.changed,
            score: self.scores as f64 / 65_536.0 / routes,
            hops: self.hops as f64 / routes,
        }
    }
}

/// The end of a walk from an agent, or where that leads back a neighbour.
fn destination(network: &Network, agent: u32, random: &mut Random) -> u32 {
    let mut step = |from: u32| {
        let neighbours = network.neighbours(from);
        neighbours[random.below(neighbours.len() as u32) as usize] // at most 8
    };
    let mut at = agent;
    for _ in 0..WALK {
        at = step(at);
    }
    if at == agent { step(agent) } else { at }
}

/// A node's affinity, load and capabilities: half of the agents have each of eight.
fn node(random: &mut Random) -> Node {
    let mut share = |from: f64, to: f64| fraction(from + (to - from) * f64::from(random.next_u32()) / 4_294_967_296.0);
    Node {
        affinity: share(0.3, 1.0),
        load: share(0.0, 0.9),
        capabilities: random.next_u32() & 0xFF,
        ..Node::default()
    }
}

/// An edge's latency, reliability and security.
fn edge_of(random: &mut Random) -> Edge {
    let mut between = |from: f64, to: f64| from + (to - from) * f64::from(random.next_u32()) / 4_294_967_296.0;
    Edge {
        latency: ticks(between(1.0, 80.0)),
        reliability: fraction(between(0.9, 1.0)),
        security: fraction(between(0.4, 1.0)),
    }
}
