// The values of all types go into one mean, so one invocation has the whole run.
const PARTS: u32 = 1u;

// A run is a whole agent, its items sorted by type and partition.
const RUN_RECORDS: u32 = 0x1000000u;

// 64-bit integers, the low word in x.
const NOTHING: vec2<u32> = vec2(0u, 0u);
const LOWEST: vec2<u32> = vec2(0u, 0x80000000u);

const LIMIT: i32 = 3276800; // 50
const FAR: u32 = 0x200000u; // 32
const LOGISTIC_LIMIT: u32 = 2621440u; // 40
const LOG2_E: u32 = 774541002u;
const LN_2: u32 = 11629080u;
const ONE: u32 = 0x80000000u;

fn added(a: vec2<u32>, b: vec2<u32>) -> vec2<u32> {
    let low = a.x + b.x;
    return vec2(low, a.y + b.y + select(0u, 1u, low < a.x));
}

fn negated(a: vec2<u32>) -> vec2<u32> {
    return added(~a, vec2(1u, 0u));
}

fn less(a: vec2<u32>, b: vec2<u32>) -> bool {
    return select(bitcast<i32>(a.y) < bitcast<i32>(b.y), a.x < b.x, a.y == b.y);
}

// The upper word of a product: by halves, none of whose sums reaches 2^32.
fn upper(a: u32, b: u32) -> u32 {
    let low = (a & 0xffffu) * (b & 0xffffu);
    let one = (a >> 16u) * (b & 0xffffu) + (low >> 16u);
    let other = (a & 0xffffu) * (b >> 16u) + (one & 0xffffu);
    return (a >> 16u) * (b >> 16u) + (one >> 16u) + (other >> 16u);
}

// exp(-distance), 31 fraction bits.
fn exponential(distance: vec2<u32>) -> u32 {
    if distance.y != 0u || distance.x >= FAR {
        return 0u;
    }
    let log2 = upper(distance.x << 11u, LOG2_E);
    let octave = log2 >> 24u;
    let step = (log2 >> 16u) & 0xffu;
    let value = exponentials_power(step);
    let mantissa = value - (((value - exponentials_power(step + 1u)) * (log2 & 0xffffu)) >> 16u);
    return select((mantissa << 7u) >> (octave & 31u), 0u, octave > 31u);
}

// ln of a sum of at least ONE, 16 fraction bits.
fn logarithm(sum: vec2<u32>) -> u32 {
    let zeros = countLeadingZeros(sum.y);
    // the upper word of the sum without leading zeros
    let shifted = (sum.y << (zeros & 31u)) | ((sum.x >> 1u) >> ((31u - zeros) & 31u));
    let mantissa = select(shifted, sum.x, sum.y == 0u);
    let step = (mantissa >> 23u) & 0xffu;
    let value = logarithms_ln(step);
    let part = ((logarithms_ln(step + 1u) - value) * ((mantissa >> 7u) & 0xffffu)) >> 16u;
    return ((32u - zeros) * LN_2 + value + part + 128u) >> 8u;
}

// 1 / (1 + exp(-x)), 31 fraction bits.
fn logistic(x: vec2<u32>) -> u32 {
    let below_zero = bitcast<i32>(x.y) < 0;
    let magnitude = select(x, negated(x), below_zero);
    let stopped = select(min(magnitude.x, LOGISTIC_LIMIT), LOGISTIC_LIMIT, magnitude.y != 0u);
    let whole = (ONE >> 1u) + (exponential(vec2(stopped, 0u)) >> 1u);
    // 2^61 / whole, bit by bit; the remainder stays below 2^31
    var remainder = 1u << 29u;
    var quotient = 0u;
    for (var i = 0u; i < 32u; i++) {
        remainder = remainder << 1u;
        quotient = quotient << 1u;
        if remainder >= whole {
            remainder -= whole;
            quotient |= 1u;
        }
    }
    quotient += select(0u, 1u, remainder >= whole - remainder);
    return select(quotient, ONE - quotient, below_zero);
}

fn weight(kind: u32) -> u32 {
    switch kind {
        case 0u: { return param_weight_0(); }
        case 1u: { return param_weight_1(); }
        case 2u: { return param_weight_2(); }
        case 3u: { return param_weight_3(); }
        case 4u: { return param_weight_4(); }
        case 5u: { return param_weight_5(); }
        case 6u: { return param_weight_6(); }
        default: { return param_weight_7(); }
    }
}

// a * b as 64 bits, b of 16 bits.
fn product(a: u32, b: u32) -> vec2<u32> {
    let low = (a & 0xffffu) * b;
    let high = (a >> 16u) * b + (low >> 16u);
    return vec2((low & 0xffffu) | (high << 16u), high >> 16u);
}

// sum + value * factor, modulo 2^96: the sum of eight products of 58 and 16 bits is far below 2^95.
fn gathered(sum: vec3<u32>, value: vec2<u32>, factor: u32) -> vec3<u32> {
    let sign = bitcast<u32>(bitcast<i32>(value.y) >> 31u);
    let low = product(value.x, factor);
    let middle = added(product(value.y, factor), vec2(low.y, 0u));
    let high = product(sign, factor).x + middle.y;
    let first = sum.x + low.x;
    let second = added(vec2(sum.y, sum.z), vec2(middle.x, high));
    let carried = added(second, vec2(select(0u, 1u, first < sum.x), 0u));
    return vec3(first, carried.x, carried.y);
}

// total / divisor, rounded to the nearest, halves away from zero; the divisor is below 2^19.
fn mean(total: vec3<u32>, divisor: u32) -> vec2<u32> {
    if divisor == 0u {
        return NOTHING;
    }
    let below_zero = bitcast<i32>(total.z) < 0;
    var rest = total;
    if below_zero {
        let low = added(vec2(~total.x, ~total.y), vec2(1u, 0u));
        rest = vec3(low, ~total.z + select(0u, 1u, low.x == 0u && low.y == 0u));
    }
    // digits of 12 bits, from above
    var remainder = 0u;
    var quotient = NOTHING;
    for (var i = 0u; i < 8u; i++) {
        remainder = (remainder << 12u) | (rest.z >> 20u);
        rest = vec3(rest.x << 12u, (rest.y << 12u) | (rest.x >> 20u), (rest.z << 12u) | (rest.y >> 20u));
        let digit = remainder / divisor;
        remainder -= digit * divisor;
        quotient = vec2((quotient.x << 12u) | digit, (quotient.y << 12u) | (quotient.x >> 20u));
    }
    quotient = added(quotient, vec2(select(0u, 1u, 2u * remainder >= divisor), 0u));
    return select(quotient, negated(quotient), below_zero);
}

// An item, stopped.
fn item(record: u32) -> vec2<u32> {
    let stopped = clamp(bitcast<i32>(input_log_odds(record)), -LIMIT, LIMIT);
    return vec2(bitcast<u32>(stopped), bitcast<u32>(stopped >> 31u));
}

// In the mode sum all items of a type are of one partition.
fn partition_of(record: u32) -> u32 {
    return select(input_part(record), 0u, param_mode() == PARAM_MODE_SUM);
}

// The sum of a partition from a record on, and the record after it.
struct Part {
    sum: vec2<u32>,
    next: u32,
}

fn part_from(first: u32, end: u32, kind: u32) -> Part {
    let number = partition_of(first);
    var part = Part(NOTHING, first);
    while part.next < end && input_kind(part.next) == kind && partition_of(part.next) == number {
        part.sum = added(part.sum, item(part.next));
        part.next += 1u;
    }
    return part;
}

fn fold_run(run: u32, part_number: u32) {
    let end = run_end(run);
    var record = run_start(run);
    var present = 0u;
    var total = vec3(0u, 0u, 0u);
    var weights = 0u;
    for (var kind = 0u; kind < 8u; kind++) {
        var value = NOTHING;
        let first = record;
        if first < end && input_kind(first) == kind {
            value = LOWEST;
            while record < end && input_kind(record) == kind {
                let part = part_from(record, end, kind);
                if less(value, part.sum) {
                    value = part.sum;
                }
                record = part.next;
            }
            if param_mode() == PARAM_MODE_MIXTURE {
                // The same partitions again, now that the largest is known.
                var sum = NOTHING;
                var again = first;
                while again < record {
                    let part = part_from(again, record, kind);
                    sum = added(sum, vec2(exponential(added(value, negated(part.sum))), 0u));
                    again = part.next;
                }
                value = added(value, vec2(logarithm(sum), 0u));
            }
            present |= 1u << (kind & 31u);
            total = gathered(total, value, weight(kind));
            weights += weight(kind);
        }
        store_values(run, 2u * kind, value.x);
        store_values(run, 2u * kind + 1u, value.y);
    }
    var clamped = false;
    for (var at = run_start(run); at < end; at++) {
        let log_odds = bitcast<i32>(input_log_odds(at));
        clamped = clamped || log_odds > LIMIT || log_odds < -LIMIT;
    }
    let fused = mean(total, weights);
    store_0(run, end - run_start(run));
    store_1(run, output_present(present) | output_clamped(clamped));
    store_fused(run, 0u, fused.x);
    store_fused(run, 1u, fused.y);
    store_4(run, logistic(fused));
}
