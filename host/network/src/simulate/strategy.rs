//! Routing strategies: sets of parameters of `path_score`.

use accel_kernels::path_score::{NO_LIMIT, ONE, Rule, fraction, ticks};

/// What a route is chosen by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Strategy {
    /// The published weights.
    Default,
    /// Short latencies and free agents.
    PerformanceOptimal,
    /// Trusted agents and protected edges.
    SecurityConscious,
    /// Free agents.
    LoadBalanced,
    /// Reliable edges.
    FaultTolerant,
    /// Agents that behave as expected.
    BehavioralAware,
}

/// What makes a strategy, in hundredths.
struct Numbers {
    /// The weights of a node's affinity, trust, load and capabilities.
    nodes: [u32; 4],
    /// The weights of an edge's latency, reliability and security.
    edges: [u32; 3],
    /// The weights of nodes and edges.
    path: [u32; 2],
    sensitivity: u32,
    required_trust: u32,
    /// The latency of no use, in milliseconds.
    latency: Option<u32>,
}

impl Strategy {
    /// All of them.
    pub const ALL: [Strategy; 6] = [
        Strategy::Default,
        Strategy::PerformanceOptimal,
        Strategy::SecurityConscious,
        Strategy::LoadBalanced,
        Strategy::FaultTolerant,
        Strategy::BehavioralAware,
    ];

    /// The word on the command line.
    pub fn name(self) -> &'static str {
        match self {
            Strategy::Default => "default",
            Strategy::PerformanceOptimal => "performance_optimal",
            Strategy::SecurityConscious => "security_conscious",
            Strategy::LoadBalanced => "load_balanced",
            Strategy::FaultTolerant => "fault_tolerant",
            Strategy::BehavioralAware => "behavioral_aware",
        }
    }

    /// The parameters.
    pub fn rule(self) -> Rule {
        let numbers = |nodes, edges, path, sensitivity, required_trust, latency| Numbers {
            nodes,
            edges,
            path,
            sensitivity,
            required_trust,
            latency,
        };
        rule(&match self {
            Strategy::Default => return Rule::PUBLISHED,
            Strategy::PerformanceOptimal => {
                numbers([10, 10, 60, 20], [80, 20, 0], [30, 70], 30, 30, Some(60))
            }
            Strategy::SecurityConscious => numbers([10, 70, 10, 10], [5, 25, 70], [60, 40], 100, 90, None),
            Strategy::LoadBalanced => numbers([10, 20, 60, 10], [40, 30, 30], [80, 20], 60, 50, None),
            Strategy::FaultTolerant => numbers([15, 45, 20, 20], [10, 80, 10], [40, 60], 80, 75, None),
            Strategy::BehavioralAware => numbers([50, 30, 10, 10], [40, 30, 30], [80, 20], 100, 75, None),
        })
    }
}

fn rule(of: &Numbers) -> Rule {
    let [affinity_weight, trust_weight, load_weight, capability_weight] = weights(of.nodes);
    let [latency_weight, reliability_weight, security_weight] = weights(of.edges);
    let [nodes_weight, edges_weight] = weights(of.path);
    Rule {
        affinity_weight,
        trust_weight,
        load_weight,
        capability_weight,
        latency_weight,
        reliability_weight,
        security_weight,
        nodes_weight,
        edges_weight,
        sensitivity: fraction(f64::from(of.sensitivity) / 100.0),
        required_trust: fraction(f64::from(of.required_trust) / 100.0),
        latency_limit: of.latency.map_or(NO_LIMIT, |l| ticks(f64::from(l))),
        wanted: 0,
    }
}

/// Hundredths as fractions that are 1 together where the hundredths are.
fn weights<const N: usize>(hundredths: [u32; N]) -> [u16; N] {
    let (mut sum, mut before) = (0, 0);
    hundredths.map(|weight| {
        sum += weight;
        let up_to = (sum * ONE + 50) / 100;
        let part = up_to - before;
        before = up_to;
        part as u16 // at most 2^15
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use accel_kernels::path_score::{Edge, KERNEL, Node, Setup};

    #[test]
    fn strategies_are_six_different_rules_that_the_kernel_takes_and_their_weights_are_1_together() {
        let mut rules: Vec<Rule> = Vec::new();
        for strategy in Strategy::ALL {
            let rule = strategy.rule();
            let setup = Setup { rule, nodes: vec![Node::default()], edges: vec![Edge::default()] };
            assert_eq!(KERNEL.check_params(&setup.to_words()), Ok(()), "{}", strategy.name());
            let sum = |weights: &[u16]| weights.iter().map(|&w| u32::from(w)).sum::<u32>();
            let nodes = [rule.affinity_weight, rule.trust_weight, rule.load_weight, rule.capability_weight];
            let edges = [rule.latency_weight, rule.reliability_weight, rule.security_weight];
            assert_eq!([sum(&nodes), sum(&edges), sum(&[rule.nodes_weight, rule.edges_weight])], [ONE; 3]);
            assert!(!rules.contains(&rule));
            rules.push(rule);
        }
        assert_eq!(rules.len(), 6);
    }
}
