use super::*;
use crate::coverage::Coverage;
use crate::generate::Random;
use crate::{Batch, generate, vectors};

/// One unit of the score.
const UNIT: f64 = 1.0 / 65_536.0;

/// Against the formula without rounding on the same words, and on real numbers: the bounds of the specification.
const BOUND: f64 = 4.0;
const BOUND_REAL: f64 = 16.0;

/// A rule, a node and an edge in real numbers.
#[derive(Clone, Copy, Debug)]
struct RealRule {
    node_weights: [f64; 4],
    edge_weights: [f64; 3],
    path_weights: [f64; 2],
    sensitivity: f64,
    required: f64,
    limit: f64,
}

const PUBLISHED: RealRule = RealRule {
    node_weights: [0.3, 0.3, 0.2, 0.2],
    edge_weights: [0.4, 0.3, 0.3],
    path_weights: [0.6, 0.4],
    sensitivity: 0.6,
    required: 0.75,
    limit: 100.0,
};

#[derive(Clone, Copy, Debug)]
struct RealNode {
    trust: f64,
    affinity: f64,
    anomaly: f64,
    load: f64,
    matches: bool,
}

#[derive(Clone, Copy, Debug)]
struct RealEdge {
    latency: f64,
    reliability: f64,
    security: f64,
}

/// The published formula.
fn oracle(rule: &RealRule, nodes: &[RealNode], edges: &[Option<RealEdge>]) -> f64 {
    let [a, t, l, c] = rule.node_weights;
    let node = |n: &RealNode| {
        let mut v = a * n.affinity;
        v = if n.trust >= rule.required { v + t * n.trust } else { v * 0.5 };
        v *= 1.0 - n.anomaly * rule.sensitivity;
        v += l * (1.0 - n.load);
        v += if n.matches { c } else { 0.0 };
        v.clamp(0.0, 1.0)
    };
    let [y, r, s] = rule.edge_weights;
    let edge = |e: &Option<RealEdge>| {
        let Some(e) = e else { return 0.5 };
        let term = if e.latency <= rule.limit { 1.0 - e.latency / rule.limit } else { 0.0 };
        y * term + r * e.reliability + s * e.security
    };
    let mean = |values: Vec<f64>| values.iter().sum::<f64>() / values.len() as f64;
    rule.path_weights[0] * mean(nodes.iter().map(node).collect())
        + rule.path_weights[1] * mean(edges.iter().map(edge).collect())
}

fn real(fraction: u16) -> f64 {
    f64::from(fraction) / 32_768.0
}

/// What the words of a setup say in real numbers.
fn exact(setup: &Setup) -> (RealRule, Vec<RealNode>, Vec<RealEdge>) {
    let r = &setup.rule;
    let rule = RealRule {
        node_weights: [r.affinity_weight, r.trust_weight, r.load_weight, r.capability_weight].map(real),
        edge_weights: [r.latency_weight, r.reliability_weight, r.security_weight].map(real),
        path_weights: [r.nodes_weight, r.edges_weight].map(real),
        sensitivity: real(r.sensitivity),
        required: real(r.required_trust),
        limit: f64::from(r.latency_limit),
    };
    let node = |n: &Node| RealNode {
        trust: real(n.trust),
        affinity: real(n.affinity),
        anomaly: real(n.anomaly),
        load: real(n.load),
        matches: n.capabilities & r.wanted == r.wanted,
    };
    let edge = |e: &Edge| RealEdge {
        latency: f64::from(e.latency),
        reliability: real(e.reliability),
        security: real(e.security),
    };
    (rule, setup.nodes.iter().map(node).collect(), setup.edges.iter().map(edge).collect())
}

/// The output word of the path over the first nodes and these edges of a setup.
fn word(setup: &Setup, edges: &[u32]) -> u32 {
    let mut record = [0; RECORD_WORDS];
    (0..=edges.len()).for_each(|i| record[i] = i as u32);
    record[NODES..NODES + edges.len()].copy_from_slice(edges);
    record[NODES + HOPS] = edges.len() as u32;
    Batch::new(&KERNEL, &setup.to_words(), &record).unwrap().reference()[0]
}

#[test]
fn the_published_example_comes_out_within_the_rounding() {
    let sample = (KERNEL.samples)().remove(0);
    let output = Batch::new(&KERNEL, &sample.params, &sample.input).unwrap().reference();
    let score = f64::from(output[0] & 0xFFFF) * UNIT;
    assert!((score - 0.66785).abs() < BOUND_REAL * UNIT, "{score}");
    // what the specification prints
    assert_eq!(output[0] & 0xFFFF, GOLDEN, "{score}");
    // node B is the weakest, wherever it stands; of an unknown edge a half is taken
    assert_eq!(output.iter().map(|w| w >> 16).collect::<Vec<_>>(), [2, 0, 2 | 1 << 5, 0]);
    let node = |v: f64| 0.6 * (0.835 + v) / 2.0;
    assert!((f64::from(output[2] & 0xFFFF) * UNIT - (node(0.1685) + 0.2)).abs() < BOUND_REAL * UNIT);
    assert_eq!(output[3], 0);
}

/// The score of the published example in units.
const GOLDEN: u32 = 43_768;

#[test]
fn every_mean_is_exact_by_its_reciprocal() {
    let mut tried = 0u64;
    for m in 1..=NODES as u32 {
        for x in 0..=m * HIGHEST + m / 2 {
            let product = u64::from(x) * u64::from(RECIPROCALS[m as usize]);
            assert_eq!((product >> RECIPROCAL_BITS) as u32, x / m);
            tried += 1;
        }
    }
    assert_eq!(tried, (1..=9).map(|m| m * 65_535 + m / 2 + 1).sum::<u64>());
}

#[test]
fn the_latency_term_stays_between_0_and_1_for_every_limit_and_reaches_both_ends() {
    let all = |limit: u16| Rule { latency_limit: limit, latency_weight: 32_768, ..NOTHING };
    let value = |rule: &Rule, latency: u16| edge_value(rule, 1, &[u32::from(latency), 0]);
    for limit in 1..=65_535u16 {
        let rule = all(limit);
        assert_eq!((value(&rule, 0), value(&rule, limit)), (HIGHEST, 0), "limit {limit}");
        let half = value(&rule, limit / 2);
        let expected = 1.0 - f64::from(limit / 2) / f64::from(limit);
        assert!((f64::from(half) * UNIT - expected).abs() < BOUND * UNIT, "limit {limit}");
    }
    assert_eq!((value(&all(9), 10), value(&all(65_534), 65_535)), (0, 0));
    let rule = all(NO_LIMIT);
    let falls = (1..=NO_LIMIT).filter(|&l| value(&rule, l) <= value(&rule, l - 1)).count();
    assert_eq!(falls, usize::from(NO_LIMIT));
}

/// A rule under which nothing counts.
const NOTHING: Rule = Rule {
    affinity_weight: 0,
    trust_weight: 0,
    load_weight: 0,
    capability_weight: 0,
    latency_weight: 0,
    reliability_weight: 0,
    security_weight: 0,
    ..Rule::PUBLISHED
};

/// Climbs from random setups towards the largest difference; every step counts against the bound.
#[test]
fn rounding_moves_a_score_by_no_more_than_stated() {
    let mut worst = 0.0f64;
    let mut steps = 0;
    let mut random = Random::new(11, 0);
    for start in 0..600u64 {
        let words = (KERNEL.generate_params)(11, start + 1);
        let rule = if start % 3 == 0 { Rule::PUBLISHED } else { Rule::from_words(&words) };
        let tables = KERNEL.table_words(&words);
        let node = |w: &[u32; 3]| Node {
            trust: w[0] as u16,
            affinity: (w[0] >> 16) as u16,
            anomaly: w[1] as u16,
            load: (w[1] >> 16) as u16,
            capabilities: w[2],
        };
        let edge = |w: &[u32; 2]| Edge {
            latency: w[0] as u16,
            reliability: (w[0] >> 16) as u16,
            security: w[1] as u16,
        };
        let mut setup = Setup {
            rule,
            nodes: tables[0].as_chunks().0.iter().cycle().skip(1).take(2).map(node).collect(),
            edges: tables[1].as_chunks().0.iter().cycle().skip(2).take(1).map(edge).collect(),
        };
        let difference = |setup: &Setup| {
            let (rule, nodes, edges) = exact(setup);
            let exact = oracle(&rule, &nodes, &edges.into_iter().map(Some).collect::<Vec<_>>());
            (f64::from(word(setup, &[1]) & 0xFFFF) - exact * 65_536.0).abs()
        };
        let mut best = difference(&setup);
        for _ in 0..150 {
            let mut other = setup.clone();
            let by = random.pick(&[1i32, -1, 2, -3, 17, -111, 1999, -5003]);
            let moved = |value: u16, most: i32| (i32::from(value) + by).clamp(0, most) as u16; // in range
            let n = random.below(2) as usize;
            match random.below(7) {
                0 => other.nodes[n].trust = moved(other.nodes[n].trust, 32_768),
                1 => other.nodes[n].affinity = moved(other.nodes[n].affinity, 32_768),
                2 => other.nodes[n].anomaly = moved(other.nodes[n].anomaly, 32_768),
                3 => other.nodes[n].load = moved(other.nodes[n].load, 32_768),
                4 => other.edges[0].latency = moved(other.edges[0].latency, 65_535),
                5 => other.edges[0].reliability = moved(other.edges[0].reliability, 32_768),
                _ => other.edges[0].security = moved(other.edges[0].security, 32_768),
            }
            let found = difference(&other);
            assert!(found <= BOUND, "{found} units: {other:?}");
            steps += 1;
            if found >= best {
                (setup, best) = (other, found);
            }
        }
        worst = worst.max(best);
    }
    assert_eq!(steps, 90_000);
    // the search finds most of what the bound allows, and what the specification prints
    assert!((worst - ERROR_FOUND).abs() < 0.005, "{worst} units");
}

/// The largest difference found, in units.
const ERROR_FOUND: f64 = 2.255;

#[test]
fn the_formula_on_real_numbers_differs_by_no_more_than_stated() {
    let mut random = Random::new(5, 5);
    let mut number = || f64::from(random.next_u32()) / f64::from(u32::MAX);
    let mut worst = 0.0f64;
    for trial in 0..20_000 {
        let hops = 1 + trial % HOPS;
        let nodes: Vec<RealNode> = (0..=hops)
            .map(|_| RealNode {
                trust: number(),
                affinity: number(),
                anomaly: number(),
                load: number(),
                matches: number() < 0.5,
            })
            .filter(|n| (n.trust - PUBLISHED.required).abs() > 1.0 / 32_768.0)
            .collect();
        if nodes.len() != hops + 1 {
            continue;
        }
        let edges: Vec<RealEdge> = (0..hops)
            .map(|_| RealEdge { latency: 120.0 * number(), reliability: number(), security: number() })
            .collect();
        let setup = Setup {
            rule: Rule { wanted: 1, ..Rule::PUBLISHED },
            nodes: nodes
                .iter()
                .map(|n| Node {
                    trust: fraction(n.trust),
                    affinity: fraction(n.affinity),
                    anomaly: fraction(n.anomaly),
                    load: fraction(n.load),
                    capabilities: u32::from(n.matches),
                })
                .collect(),
            edges: edges
                .iter()
                .map(|e| Edge {
                    latency: ticks(e.latency),
                    reliability: fraction(e.reliability),
                    security: fraction(e.security),
                })
                .collect(),
        };
        let expected = oracle(&PUBLISHED, &nodes, &edges.into_iter().map(Some).collect::<Vec<_>>());
        let numbers: Vec<u32> = (1..=hops as u32).collect();
        let score = f64::from(word(&setup, &numbers) & 0xFFFF) * UNIT;
        worst = worst.max((score - expected).abs() / UNIT);
    }
    assert!(worst > 1.0 && worst <= BOUND_REAL, "{worst} units");
}

#[test]
fn of_equal_values_the_first_is_the_weakest_and_it_does_not_depend_on_what_lies_behind_the_path() {
    let setup = Setup {
        rule: Rule::PUBLISHED,
        nodes: vec![Node::default(); NODES],
        edges: vec![Edge { latency: 65_535, ..Edge::default() }; HOPS],
    };
    // a node without anything is worth 0.2 for its idleness and 0.2 for all of no capabilities
    assert_eq!(word(&setup, &[1, 1, 1]) >> 16, 1);
    let only_nodes =
        Setup { edges: vec![Edge { reliability: 32_768, security: 32_768, latency: 0 }], ..setup };
    assert_eq!(word(&only_nodes, &[1; HOPS]) >> 16, 0);
    let mut record = [1; RECORD_WORDS];
    record[..NODES].fill(3);
    let params = only_nodes.to_words();
    let output = |record: &[u32]| Batch::new(&KERNEL, &params, record).unwrap().reference()[0];
    for hops in 0..HOPS {
        record[NODES + HOPS] = hops as u32;
        let expected = output(&record);
        let mut other = record;
        other[hops + 1..NODES].fill(8);
        other[NODES + hops..NODES + HOPS].fill(0);
        other[NODES + HOPS] |= 0xFFFF_FFF0;
        assert_eq!(output(&other), expected, "{hops} hops");
    }
}

#[test]
fn parameters_and_tables_without_a_meaning_are_refused() {
    let sample = (KERNEL.samples)().remove(0).params;
    assert!(KERNEL.check_params(&sample).is_ok());
    for (word, value, message) in [
        (0, 32_768 | 1 << 16, "affinity_weight + trust_weight + load_weight + capability_weight is 45877"),
        (2, 0xFFFF, "latency_weight + reliability_weight + security_weight is 75365"),
        (4, 20_000, "nodes_weight + edges_weight is 39661, the largest value is 32768"),
        (4, 13_107 | 32_769 << 16, "sensitivity is 32769"),
        (5, 32_769 | 10_000 << 16, "required_trust is 32769"),
        (5, 24_576, "latency_rate is"),
        (6, 214_749, "latency_rate is 214749, the largest value is 214748"),
        (10, 32_769, "trust is 32769, the largest value is 32768"),
        (11, 32_769 << 16, "load is 32769"),
        (16, 1, "latency is 1, the largest value is 0"),
        (17, 1, "security is 1, the largest value is 0"),
        (18, 32_769 << 16, "reliability is 32769"),
        (19, 32_769, "security is 32769"),
    ] {
        let mut broken = sample.clone();
        broken[word] = value;
        let error = KERNEL.check_params(&broken).unwrap_err().to_string();
        assert!(error.contains(message), "{error}");
    }
    let mut input = vec![0; 2 * RECORD_WORDS];
    input[RECORD_WORDS + 8] = 2;
    let error = Batch::new(&KERNEL, &sample, &input).unwrap_err().to_string();
    assert_eq!(error, "path_score: nodes of record 1 is 2, there are 2 nodes");
    input[RECORD_WORDS + 8] = 0;
    input[16] = 7;
    let error = Batch::new(&KERNEL, &sample, &input).unwrap_err().to_string();
    assert_eq!(error, "path_score: edges of record 0 is 7, there are 2 edges");
}

#[test]
fn a_quarter_million_generated_records_fill_every_bin() {
    let mut coverage = Coverage::new(&KERNEL);
    for block in generate::blocks(&KERNEL, generate::DEFAULT_SEED, 250_000) {
        coverage.add(&block.batch(), &block.batch().reference());
    }
    assert_eq!(coverage.gaps(250), []);
}

#[test]
fn frozen_vectors_hold() {
    let groups = vectors::parse(&KERNEL, KERNEL.vectors).unwrap();
    assert!(groups.len() >= 8);
    for group in groups {
        assert_eq!(group.batch(&KERNEL).unwrap().reference(), group.output);
    }
}
