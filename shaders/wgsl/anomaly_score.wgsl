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

// Adds the square of row r, whose products with the differences have this sum (modulo 2^32); the shift of the row is the
// lowest byte of this word.
fn row(sum: Sum, entry: u32, r: u32, shift: u32, products: i32) -> Sum {
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

// The products of each row with the differences before the one of its number, summed up, in four quads.
struct Below {
    b0: vec4<i32>,
    b1: vec4<i32>,
    b2: vec4<i32>,
    b3: vec4<i32>,
}

// Entry r (r + 1) / 2 + c of the matrix is the weight of difference c in row r. Each word is read once: compilers do not
// see that reading it again gives the same.
fn below(entry: u32, d: Differences) -> Below {
    var sums = Below();
    let w0 = weights(entry, 0u);
    sums.b0.y = w0.y * d.d0.x;
    let w1 = weights(entry, 1u);
    let w2 = weights(entry, 2u);
    sums.b0.z = dot(vec2(w1.y, w2.x), d.d0.xy);
    let w3 = weights(entry, 3u);
    let w4 = weights(entry, 4u);
    sums.b0.w = dot(vec3(w3, w4.x), d.d0.xyz);
    let w5 = weights(entry, 5u);
    let w6 = weights(entry, 6u);
    sums.b1.x = dot(vec4(w5, w6), d.d0);
    let w7 = weights(entry, 7u);
    let w8 = weights(entry, 8u);
    let w9 = weights(entry, 9u);
    sums.b1.y = dot(vec4(w7.y, w8, w9.x), d.d0) + w9.y * d.d1.x;
    let w10 = weights(entry, 10u);
    let w11 = weights(entry, 11u);
    let w12 = weights(entry, 12u);
    let w13 = weights(entry, 13u);
    sums.b1.z = dot(vec4(w10.y, w11, w12.x), d.d0) + dot(vec2(w12.y, w13.x), d.d1.xy);
    let w14 = weights(entry, 14u);
    let w15 = weights(entry, 15u);
    let w16 = weights(entry, 16u);
    let w17 = weights(entry, 17u);
    sums.b1.w = dot(vec4(w14, w15), d.d0) + dot(vec3(w16, w17.x), d.d1.xyz);
    let w18 = weights(entry, 18u);
    let w19 = weights(entry, 19u);
    let w20 = weights(entry, 20u);
    let w21 = weights(entry, 21u);
    sums.b2.x = dot(vec4(w18, w19), d.d0) + dot(vec4(w20, w21), d.d1);
    let w22 = weights(entry, 22u);
    let w23 = weights(entry, 23u);
    let w24 = weights(entry, 24u);
    let w25 = weights(entry, 25u);
    let w26 = weights(entry, 26u);
    sums.b2.y = dot(vec4(w22.y, w23, w24.x), d.d0) + dot(vec4(w24.y, w25, w26.x), d.d1) + w26.y * d.d2.x;
    let w27 = weights(entry, 27u);
    let w28 = weights(entry, 28u);
    let w29 = weights(entry, 29u);
    let w30 = weights(entry, 30u);
    let w31 = weights(entry, 31u);
    let w32 = weights(entry, 32u);
    sums.b2.z = dot(vec4(w27.y, w28, w29.x), d.d0)
        + dot(vec4(w29.y, w30, w31.x), d.d1) + dot(vec2(w31.y, w32.x), d.d2.xy);
    let w33 = weights(entry, 33u);
    let w34 = weights(entry, 34u);
    let w35 = weights(entry, 35u);
    let w36 = weights(entry, 36u);
    let w37 = weights(entry, 37u);
    let w38 = weights(entry, 38u);
    sums.b2.w = dot(vec4(w33, w34), d.d0) + dot(vec4(w35, w36), d.d1) + dot(vec3(w37, w38.x), d.d2.xyz);
    let w39 = weights(entry, 39u);
    let w40 = weights(entry, 40u);
    let w41 = weights(entry, 41u);
    let w42 = weights(entry, 42u);
    let w43 = weights(entry, 43u);
    let w44 = weights(entry, 44u);
    sums.b3.x = dot(vec4(w39, w40), d.d0) + dot(vec4(w41, w42), d.d1) + dot(vec4(w43, w44), d.d2);
    let w45 = weights(entry, 45u);
    let w46 = weights(entry, 46u);
    let w47 = weights(entry, 47u);
    let w48 = weights(entry, 48u);
    let w49 = weights(entry, 49u);
    let w50 = weights(entry, 50u);
    let w51 = weights(entry, 51u);
    sums.b3.y = dot(vec4(w45.y, w46, w47.x), d.d0) + dot(vec4(w47.y, w48, w49.x), d.d1)
        + dot(vec4(w49.y, w50, w51.x), d.d2) + w51.y * d.d3.x;
    let w52 = weights(entry, 52u);
    let w53 = weights(entry, 53u);
    let w54 = weights(entry, 54u);
    let w55 = weights(entry, 55u);
    let w56 = weights(entry, 56u);
    let w57 = weights(entry, 57u);
    let w58 = weights(entry, 58u);
    let w59 = weights(entry, 59u);
    sums.b3.z = dot(vec4(w52.y, w53, w54.x), d.d0) + dot(vec4(w54.y, w55, w56.x), d.d1)
        + dot(vec4(w56.y, w57, w58.x), d.d2) + dot(vec2(w58.y, w59.x), d.d3.xy);
    let w60 = weights(entry, 60u);
    let w61 = weights(entry, 61u);
    let w62 = weights(entry, 62u);
    let w63 = weights(entry, 63u);
    let w64 = weights(entry, 64u);
    let w65 = weights(entry, 65u);
    let w66 = weights(entry, 66u);
    let w67 = weights(entry, 67u);
    sums.b3.w = dot(vec4(w60, w61), d.d0) + dot(vec4(w62, w63), d.d1)
        + dot(vec4(w64, w65), d.d2) + dot(vec3(w66, w67.x), d.d3.xyz);
    return sums;
}

// The squares of all rows: those sums, and the products with the weights on the diagonal.
fn squares(entry: u32, d: Differences, sums: Below) -> Sum {
    var sum = Sum();
    let s0 = components_shifts(entry, 0u);
    sum = row(sum, entry, 0u, s0, sums.b0.x + weights(entry, 0u).x * d.d0.x);
    sum = row(sum, entry, 1u, s0 >> 8u, sums.b0.y + weights(entry, 1u).x * d.d0.y);
    sum = row(sum, entry, 2u, s0 >> 16u, sums.b0.z + weights(entry, 2u).y * d.d0.z);
    sum = row(sum, entry, 3u, s0 >> 24u, sums.b0.w + weights(entry, 4u).y * d.d0.w);
    let s1 = components_shifts(entry, 1u);
    sum = row(sum, entry, 4u, s1, sums.b1.x + weights(entry, 7u).x * d.d1.x);
    sum = row(sum, entry, 5u, s1 >> 8u, sums.b1.y + weights(entry, 10u).x * d.d1.y);
    sum = row(sum, entry, 6u, s1 >> 16u, sums.b1.z + weights(entry, 13u).y * d.d1.z);
    sum = row(sum, entry, 7u, s1 >> 24u, sums.b1.w + weights(entry, 17u).y * d.d1.w);
    let s2 = components_shifts(entry, 2u);
    sum = row(sum, entry, 8u, s2, sums.b2.x + weights(entry, 22u).x * d.d2.x);
    sum = row(sum, entry, 9u, s2 >> 8u, sums.b2.y + weights(entry, 27u).x * d.d2.y);
    sum = row(sum, entry, 10u, s2 >> 16u, sums.b2.z + weights(entry, 32u).y * d.d2.z);
    sum = row(sum, entry, 11u, s2 >> 24u, sums.b2.w + weights(entry, 38u).y * d.d2.w);
    let s3 = components_shifts(entry, 3u);
    sum = row(sum, entry, 12u, s3, sums.b3.x + weights(entry, 45u).x * d.d3.x);
    sum = row(sum, entry, 13u, s3 >> 8u, sums.b3.y + weights(entry, 52u).x * d.d3.y);
    sum = row(sum, entry, 14u, s3 >> 16u, sums.b3.z + weights(entry, 59u).y * d.d3.z);
    sum = row(sum, entry, 15u, s3 >> 24u, sums.b3.w + weights(entry, 67u).y * d.d3.w);
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
    var k = 0u;
    // There is at least one component, and a loop that ends at its end costs a GPU in software one turn less.
    loop {
        let entry = first + k;
        let e0 = x0 - mean(entry, 0u);
        let e1 = x1 - mean(entry, 2u);
        let e2 = x2 - mean(entry, 4u);
        let e3 = x3 - mean(entry, 6u);
        var d = Differences(stop16(e0), stop16(e1), stop16(e2), stop16(e3), false);
        d.saturated = any(d.d0 != e0) || any(d.d1 != e1) || any(d.d2 != e2) || any(d.d3 != e3);
        // GPUs in software run both sides of a branch, so what they share is outside of it.
        var sums = Below();
        if param_diagonal() == 0u {
            sums = below(entry, d);
        }
        let sum = squares(entry, d, sums);
        let exact = sum.squares + components_constant(entry);
        let wrapped = exact < sum.squares;
        let distance = select(exact, 0xffffffffu, wrapped);
        if k == 0u || distance < nearest {
            nearest = distance;
            explained = output_component(k) | output_feature(sum.feature)
                | output_difference_saturated(d.saturated) | output_deviation_saturated(sum.saturated)
                | output_distance_saturated(wrapped);
        }
        continuing {
            k += 1u;
            break if k > more;
        }
    }
    store_0(record, explained | output_score(score(baselines_curve(baseline), nearest)));
    store_1(record, nearest);
}
