const ONE: u32 = 32768u; // 1 as a fraction
const UNKNOWN_VALUE: u32 = 32768u; // a half as a value
const HIGHEST: u32 = 0xffffu;
const MOST_HOPS: u32 = 8u;

// Fractions are at most 2^15 and the weights of a sum 1 together, so no sum of products exceeds 2^30.
fn node_value(entry: u32) -> u32 {
    let trust = nodes_trust(entry);
    let affinity = param_affinity_weight() * nodes_affinity(entry);
    let base = select(affinity >> 1u, affinity + param_trust_weight() * trust, trust >= param_required_trust());
    let factor = ONE - ((nodes_anomaly(entry) * param_sensitivity() + 0x4000u) >> 15u);
    let has_all = (nodes_capabilities(entry) & param_wanted()) == param_wanted();
    let value = ((base + 0x4000u) >> 15u) * factor
        + param_load_weight() * (ONE - nodes_load(entry))
        + select(0u, param_capability_weight() << 15u, has_all);
    return min((value + 0x2000u) >> 14u, HIGHEST);
}

fn edge_value(number: u32) -> u32 {
    // the product with the rate is at most 2^31 + 2^15 where it counts
    let latency = min(edges_latency(number), param_latency_limit());
    let within = ONE - ((latency * param_latency_rate() + 0x8000u) >> 16u);
    let term = select(within, 0u, edges_latency(number) > param_latency_limit());
    let value = param_latency_weight() * term
        + param_reliability_weight() * edges_reliability(number)
        + param_security_weight() * edges_security(number);
    return select(min((value + 0x2000u) >> 14u, HIGHEST), UNKNOWN_VALUE, number == 0u);
}

// The mean of count values, to the nearest.
fn mean(sum: u32, count: u32) -> u32 {
    return (sum + (count >> 1u)) / count;
}

fn map_record(record: u32) {
    let hops = min(input_hops(record), MOST_HOPS);
    if hops == 0u {
        store_0(record, 0u);
        return;
    }
    var node_sum = node_value(input_nodes(record, 0u));
    var edge_sum = 0u;
    var lowest = node_sum;
    var weakest = 0u;
    var unknown = false;
    for (var hop = 0u; hop < hops; hop++) {
        let number = input_edges(record, hop);
        let edge = edge_value(number);
        edge_sum += edge;
        unknown = unknown || number == 0u;
        if edge < lowest {
            lowest = edge;
            weakest = 2u * hop + 1u;
        }
        let node = node_value(input_nodes(record, hop + 1u));
        node_sum += node;
        if node < lowest {
            lowest = node;
            weakest = 2u * hop + 2u;
        }
    }
    // the weights are 1 together at most, so the sum stays below 2^31
    let score = (param_nodes_weight() * mean(node_sum, hops + 1u) + param_edges_weight() * mean(edge_sum, hops)
        + 0x4000u) >> 15u;
    store_0(record, output_score(score) | output_weakest(weakest) | output_unknown(unknown));
}
