//! Routes: a request of each agent, candidate paths, their scores by the kernels, and the choice of each strategy.

use super::figures::{Routed, Share};
use super::graph::Network;
use super::local::Local;
use super::plan::{Plan, Stream};
use super::search::{Candidates, MAX_HOPS, Path, paths};
use super::strategy::Strategy;
use accel_baselines::{Engine, EngineError};
use accel_kernels::digest::{Digest, Hasher};
use accel_kernels::generate::Random;
use accel_kernels::path_choice;
use accel_kernels::path_score::{self, EDGE_WORDS, Edge, NODES, Node, RECORD_WORDS, fraction, ticks};
use rayon::prelude::*;
use std::ops::Range;

/// The destination of a request lies at the end of a walk of so many steps.
const WALK: u32 = MAX_HOPS as u32;

/// The request of each agent, the attributes that do not change, and the routes chosen last.
pub(crate) struct Routes<'a> {
    network: &'a Network,
    strategies: &'a [Strategy],
    /// Whom each agent sends to.
    destinations: Vec<u32>,
    /// What does not change of each agent.
    nodes: Vec<Node>,
    edges: Vec<Edge>,
    /// Requests whose candidates make a batch.
    batch: usize,
    /// By strategy and agent.
    chosen: Vec<Vec<Path>>,
    /// Of each strategy, over all choices.
    hashers: Vec<Hasher>,
    /// Numbers of agents and edges in a batch.
    local: [Local; 2],
}

/// The candidates of a batch of requests.
struct Batch {
    candidates: Vec<Candidates>,
    /// The request of each candidate and its number among that request's, both from 0.
    of: Vec<[u32; 2]>,
    /// The records for `path_score`.
    records: Vec<u32>,
    /// Its parameters, to be set for each strategy, and its tables.
    setup: Vec<u32>,
    /// The entries of both tables.
    entries: [u32; 2],
}

impl<'a> Routes<'a> {
    /// The requests of a plan.
    pub fn new(plan: &Plan, network: &'a Network, strategies: &'a [Strategy]) -> Self {
        let agents = plan.agents;
        let (attributes, requests) = (plan.stream(Stream::Attributes), plan.stream(Stream::Requests));
        let destination = |agent| destination(network, agent, &mut Random::new(requests, u64::from(agent)));
        let node = |agent: u32| node(&mut Random::new(attributes, u64::from(agent)));
        let edge = |edge: u32| edge_of(&mut Random::new(attributes, u64::from(!edge) << 32));
        let edges = network.edges().len();
        Self {
            network,
            strategies,
            destinations: (0..agents).into_par_iter().map(destination).collect(),
            nodes: (0..agents).into_par_iter().map(node).collect(),
            edges: (0..edges as u32).into_par_iter().map(edge).collect(), // counted in u32
            batch: plan.requests.max(1),
            chosen: Vec::new(),
            hashers: vec![Hasher::new(); strategies.len()],
            local: [Local::new(agents as usize), Local::new(edges)],
        }
    }

    /// Chooses the route of each request by each strategy, over edges that are up. `anomaly` is how anomalous an agent
    /// behaves, 0 to 1; it is trusted by what that leaves, at least 0.1.
    pub fn choose(
        &mut self,
        engine: &mut dyn Engine,
        round: u32,
        anomaly: impl Fn(u32) -> f64,
        is_up: impl Fn(u32, u32) -> bool + Sync,
    ) -> Result<Vec<Routed>, EngineError> {
        let (agents, first_time) = (self.destinations.len(), self.chosen.is_empty());
        if first_time {
            self.chosen = vec![vec![Path::default(); agents]; self.strategies.len()];
        }
        let mut sums = vec![Sums::default(); self.strategies.len()];
        for first in (0..agents).step_by(self.batch) {
            let requests = first..(first + self.batch).min(agents);
            let mut batch = self.batch(requests.clone(), &anomaly, &is_up);
            for (number, strategy) in self.strategies.iter().enumerate() {
                let choices = batch.choose(engine, *strategy)?;
                self.hashers[number].words(&choices);
                let choices = choices.as_chunks::<{ path_choice::OUTPUT_WORDS }>().0;
                let before = &mut self.chosen[number][requests.clone()];
                for ((choice, found), chosen) in choices.iter().zip(&batch.candidates).zip(before) {
                    let path = chosen_path(found, choice)?;
                    sums[number].add(&path, choice[0] & 0xFFFF);
                    let old = std::mem::replace(chosen, path);
                    sums[number].changed += u64::from(!first_time && old != path);
                }
            }
        }
        Ok(self.strategies.iter().zip(sums).map(|(s, sums)| sums.routed(round, s.name())).collect())
    }

    /// The candidates of these requests, with the entries of tables that they refer to.
    fn batch(
        &mut self,
        requests: Range<usize>,
        anomaly: &impl Fn(u32) -> f64,
        is_up: &(impl Fn(u32, u32) -> bool + Sync),
    ) -> Batch {
        let (network, destinations) = (self.network, &self.destinations);
        // agents are counted in u32
        let search = |agent: usize| paths(network, agent as u32, destinations[agent], is_up);
        let candidates: Vec<Candidates> = requests.into_par_iter().with_min_len(256).map(search).collect();
        let of: Vec<[u32; 2]> = (0..)
            .zip(&candidates)
            .flat_map(|(request, found)| (0..found.as_slice().len() as u32).map(move |c| [request, c]))
            .collect();
        let path = |&[request, number]: &[u32; 2]| &candidates[request as usize].as_slice()[number as usize];

        let mut records = vec![0; of.len() * RECORD_WORDS];
        let each = |(record, of): (&mut [u32], &[u32; 2])| {
            let nodes = path(of).nodes();
            record[..nodes.len()].copy_from_slice(nodes);
            for (word, pair) in record[NODES..].iter_mut().zip(nodes.windows(2)) {
                *word = network.edge(pair[0], pair[1]).expect("a path goes over edges");
            }
            record[RECORD_WORDS - 1] = nodes.len() as u32 - 1; // at most MAX_HOPS
        };
        records.par_chunks_mut(RECORD_WORDS).zip(&of).with_min_len(256).for_each(each);

        let [agents, edges] = &mut self.local;
        agents.clear();
        edges.clear();
        for record in records.as_chunks_mut::<RECORD_WORDS>().0 {
            let hops = record[RECORD_WORDS - 1] as usize;
            record[..=hops].iter_mut().for_each(|node| *node = agents.number(*node));
            // entry 0 is the edge of which nothing is known
            record[NODES..][..hops].iter_mut().for_each(|edge| *edge = edges.number(*edge) + 1);
        }
        let entries = [agents.used().len() as u32, edges.used().len() as u32 + 1]; // counted in u32
        let mut setup = vec![0; path_score::KERNEL.param_words];
        for &agent in agents.used() {
            let anomaly = anomaly(agent);
            let (trust, anomaly) = (fraction((1.0 - anomaly).max(0.1)), fraction(anomaly));
            setup.extend(Node { trust, anomaly, ..self.nodes[agent as usize] }.to_words());
        }
        setup.extend([0; EDGE_WORDS]);
        edges.used().iter().for_each(|&edge| setup.extend(self.edges[edge as usize].to_words()));
        Batch { candidates, of, records, setup, entries }
    }

    /// The digest of all choices of all strategies.
    pub fn digest(self) -> Digest {
        let mut all = Hasher::new();
        self.hashers.into_iter().for_each(|h| all.text(&h.finish().to_string()));
        all.finish()
    }
}

impl Batch {
    /// The words of `path_choice` for each request.
    fn choose(&mut self, engine: &mut dyn Engine, strategy: Strategy) -> Result<Vec<u32>, EngineError> {
        let rule = strategy.rule().to_words(self.entries[0], self.entries[1]);
        self.setup[..rule.len()].copy_from_slice(&rule);
        let scores = engine.run(&path_score::KERNEL, &self.setup, self.records.clone())?;
        let ranked = self.of.iter().zip(&scores);
        let input = ranked.flat_map(|(&[request, number], &score)| [number, score, request]).collect();
        engine.run(&path_choice::KERNEL, &[self.candidates.len() as u32], input) // counted in u32
    }
}

/// The candidate that a device chose; none of none.
fn chosen_path(found: &Candidates, choice: &[u32; path_choice::OUTPUT_WORDS]) -> Result<Path, EngineError> {
    let paths = found.as_slice();
    match paths.get(choice[1] as usize) {
        _ if choice[4] == 0 => Ok(Path::default()),
        Some(path) => Ok(*path),
        // a right device does not: its records name no other
        None => Err(EngineError::Failed(format!(
            "path_choice: the device chose candidate {} of {}: compare it with others by accel check",
            choice[1],
            paths.len()
        ))),
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
        let routes = self.routed.part as f64;
        let mean = |sum: f64| (routes > 0.0).then(|| sum / routes);
        Routed {
            round,
            strategy,
            routed: self.routed,
            changed: self.changed,
            score: mean(self.scores as f64 / 65_536.0),
            hops: mean(self.hops as f64),
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
    let mut share =
        |from: f64, to: f64| fraction(from + (to - from) * f64::from(random.next_u32()) / 4_294_967_296.0);
    Node {
        affinity: share(0.3, 1.0),
        load: share(0.0, 0.9),
        capabilities: random.next_u32() & 0xFF,
        ..Node::default()
    }
}

/// An edge's latency, reliability and security.
fn edge_of(random: &mut Random) -> Edge {
    let mut between =
        |from: f64, to: f64| from + (to - from) * f64::from(random.next_u32()) / 4_294_967_296.0;
    Edge {
        latency: ticks(between(1.0, 80.0)),
        reliability: fraction(between(0.9, 1.0)),
        security: fraction(between(0.4, 1.0)),
    }
}
