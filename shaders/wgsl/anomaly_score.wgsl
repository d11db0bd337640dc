// use: halves

const DEVIATION_LIMIT: i32 = 16383;

// Differences to a mean, in four quads.
struct Differences {
    d0: vec4<i32>,
    d1: vec4<i32>,
    d2: vec4<i32>,
    d3: vec4<i32>,
    saturated: bool,
}

// The sum of the squares of the rows so far, and the row with the largest.
struct Sum {
    squares: u32,
    largest: u32,
    feature: u32,
    saturated: bool,
}

fn quad(record: u32, i: u32) -> vec4<i32> {
    return vec4(halves(input_features(record, i)), halves(input_features(record, i + 1u)));
}

fn mean(entry: u32, i: u32) -> vec4<i32> {
    return vec4(halves(components_means(entry, i)), halves(components_means(entry, i + 1u)));
}

fn stop16(exact: vec4<i32>) -> vec4<i32> {
    return clamp(exact, vec4(-32768i), vec4(32767i));
}

// Two weights: those of a word of the matrix.
fn weights(entry: u32, i: u32) -> vec2<i32> {
    return halves(components_rows(entry, i));
}

// Four weights, from the low half of word i on.
fn from_low(entry: u32, i: u32) -> vec4<i32> {
    return vec4(weights(entry, i), weights(entry, i + 1u));
}

// Four weights, from the high half of word i on.
fn from_high(entry: u32, i: u32) -> vec4<i32> {
    return vec4(weights(entry, i).y, weights(entry, i + 1u), weights(entry, i + 2u).x);
}

// Adds the square of row r, whose products with the differences have this sum (modulo 2^32).
fn row(sum: Sum, entry: u32, r: u32, products: i32) -> Sum {
    let shift = components_shifts(entry, r >> 2u) >> ((8u * r) & 31u);
    let exact = (bitcast<i32>(components_biases(entry, r)) + products) >> (shift & 31u);
    let z = clamp(exact, -DEVIATION_LIMIT, DEVIATION_LIMIT);
    let square = bitcast<u32>(z * z); // below 2^28; the sum of 16 is below 2^32
    let larger = square > sum.largest;
    return Sum(
        sum.squares + square,
        select(sum.largest, square, larger),
        select(sum.feature, r, larger),
        sum.saturated || z != exact,
    );
}

// Entry r (r + 1) / 2 + c of the matrix is the weight of difference c in row r.
fn full(entry: u32, d: Differences) -> Sum {
    var sum = Sum();
    sum = row(sum, entry, 0u, weights(entry, 0u).x * d.d0.x);
    sum = row(sum, entry, 1u, dot(from_high(entry, 0u).xy, d.d0.xy));
    sum = row(sum, entry, 2u, dot(from_high(entry, 1u).xyz, d.d0.xyz));
    sum = row(sum, entry, 3u, dot(from_low(entry, 3u), d.d0));
    sum = row(sum, entry, 4u, dot(from_low(entry, 5u), d.d0) + weights(entry, 7u).x * d.d1.x);
    sum = row(sum, entry, 5u, dot(from_high(entry, 7u), d.d0) + dot(from_high(entry, 9u).xy, d.d1.xy));
    sum = row(sum, entry, 6u, dot(from_high(entry, 10u), d.d0) + dot(from_high(entry, 12u).xyz, d.d1.xyz));
    sum = row(sum, entry, 7u, dot(from_low(entry, 14u), d.d0) + dot(from_low(entry, 16u), d.d1));
    sum = row(
        sum,
        entry,
        8u,
        dot(from_low(entry, 18u), d.d0) + dot(from_low(entry, 20u), d.d1) + weights(entry, 22u).x * d.d2.x,
    );
    sum = row(
        sum,
        entry,
        9u,
        dot(from_high(entry, 22u), d.d0) + dot(from_high(entry, 24u), d.d1) + dot(from_high(entry, 26u).xy, d.d2.xy),
    );
    sum = row(
        sum,
        entry,
        10u,
        dot(from_high(entry, 27u), d.d0)
            + dot(from_high(entry, 29u), d.d1) + dot(from_high(entry, 31u).xyz, d.d2.xyz),
    );
    sum = row(
        sum,
        entry,
        11u,
        dot(from_low(entry, 33u), d.d0) + dot(from_low(entry, 35u), d.d1) + dot(from_low(entry, 37u), d.d2),
    );
    sum = row(
        sum,
        entry,
        12u,
        dot(from_low(entry, 39u), d.d0) + dot(from_low(entry, 41u), d.d1)
            + dot(from_low(entry, 43u), d.d2) + weights(entry, 45u).x * d.d3.x,
    );
    sum = row(
        sum,
        entry,
        13u,
        dot(from_high(entry, 45u), d.d0) + dot(from_high(entry, 47u), d.d1)
            + dot(from_high(entry, 49u), d.d2) + dot(from_high(entry, 51u).xy, d.d3.xy),
    );
    sum = row(
        sum,
        entry,
        14u,
        dot(from_high(entry, 52u), d.d0) + dot(from_high(entry, 54u), d.d1)
            + dot(from_high(entry, 56u), d.d2) + dot(from_high(entry, 58u).xyz, d.d3.xyz),
    );
    sum = row(
        sum,
        entry,
        15u,
        dot(from_low(entry, 60u), d.d0) + dot(from_low(entry, 62u), d.d1)
            + dot(from_low(entry, 64u), d.d2) + dot(from_low(entry, 66u), d.d3),
    );
    return sum;
}

fn diagonal(entry: u32, d: Differences) -> Sum {
    var sum = Sum();
    sum = row(sum, entry, 0u, weights(entry, 0u).x * d.d0.x);
    sum = row(sum, entry, 1u, weights(entry, 1u).x * d.d0.y);
    sum = row(sum, entry, 2u, weights(entry, 2u).y * d.d0.z);
    sum = row(sum, entry, 3u, weights(entry, 4u).y * d.d0.w);
    sum = row(sum, entry, 4u, weights(entry, 7u).x * d.d1.x);
    sum = row(sum, entry, 5u, weights(entry, 10u).x * d.d1.y);
    sum = row(sum, entry, 6u, weights(entry, 13u).y * d.d1.z);
    sum = row(sum, entry, 7u, weights(entry, 17u).y * d.d1.w);
    sum = row(sum, entry, 8u, weights(entry, 22u).x * d.d2.x);
    sum = row(sum, entry, 9u, weights(entry, 27u).x * d.d2.y);
    sum = row(sum, entry, 10u, weights(entry, 32u).y * d.d2.z);
    sum = row(sum, entry, 11u, weights(entry, 38u).y * d.d2.w);
    sum = row(sum, entry, 12u, weights(entry, 45u).x * d.d3.x);
    sum = row(sum, entry, 13u, weights(entry, 52u).x * d.d3.y);
    sum = row(sum, entry, 14u, weights(entry, 59u).y * d.d3.z);
    sum = row(sum, entry, 15u, weights(entry, 67u).y * d.d3.w);
    return sum;
}

fn score(curve: u32, distance: u32) -> u32 {
    // 256 buckets up to 2^14, then 256 an octave
    let shift = min(countLeadingZeros(distance), 17u);
    let mantissa = distance << (shift & 31u);
    let octave = 17u - shift + (mantissa >> 31u);
    let bucket = curves_curves(curve, octave * 256u + ((mantissa >> 23u) & 0xffu));
    let fraction = (mantissa >> 7u) & 0xffffu;
    // u16 * u16 -> u32, cannot overflow
    return (bucket & 0xffffu) + (((bucket >> 16u) * fraction) >> 16u);
}

fn map_record(record: u32) {
    let x0 = quad(record, 0u);
    let x1 = quad(record, 2u);
    let x2 = quad(record, 4u);
    let x3 = quad(record, 6u);
    let baseline = input_baseline(record);
    let first = baselines_first(baseline);
    let more = baselines_more(baseline);
    var nearest = 0u;
    var explained = 0u; // the bits of word 0 that the nearest component decides
    for (var k = 0u; k <= more; k++) {
        let entry = first + k;
        let e0 = x0 - mean(entry, 0u);
        let e1 = x1 - mean(entry, 2u);
        let e2 = x2 - mean(entry, 4u);
        let e3 = x3 - mean(entry, 6u);
        var d = Differences(stop16(e0), stop16(e1), stop16(e2), stop16(e3), false);
        d.saturated = any(d.d0 != e0) || any(d.d1 != e1) || any(d.d2 != e2) || any(d.d3 != e3);
        var sum: Sum;
        if param_diagonal() == 1u {
            sum = diagonal(entry, d);
        } else {
            sum = full(entry, d);
        }
        let exact = sum.squares + components_constant(entry);
        let wrapped = exact < sum.squares;
        let distance = select(exact, 0xffffffffu, wrapped);
        if k == 0u || distance < nearest {
            nearest = distance;
            explained = output_component(k) | output_feature(sum.feature)
                | output_difference_saturated(d.saturated) | output_deviation_saturated(sum.saturated)
                | output_distance_saturated(wrapped);
        }
    }
    store_0(record, explained | output_score(score(baselines_curve(baseline), nearest)));
    store_1(record, nearest);
}
