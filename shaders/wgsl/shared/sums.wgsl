
// Four exact sums of at most 65536 products each, in 32-bit integers without a carry: the sum of the products' low
// halves, below 2^32, and the sum of the rest, within 2^30 either way.
struct Sums {
    low: vec4<u32>,
    high: vec4<i32>,
}

// Adds the products of one factor with four, all of 16 bits.
fn add_products(sums: Sums, factor: i32, four: vec4<i32>) -> Sums {
    let products = factor * four; // i16 * i16 -> i32, cannot overflow
    return Sums(sums.low + (bitcast<vec4<u32>>(products) & vec4(0xffffu)), sums.high + (products >> vec4(16u)));
}

// Four sums as 64 bits each.
struct Words {
    low: vec4<u32>,
    high: vec4<u32>,
}

fn words(sums: Sums) -> Words {
    let low = sums.low + (bitcast<vec4<u32>>(sums.high) << vec4(16u));
    let carry = select(vec4(0u), vec4(1u), low < sums.low);
    return Words(low, bitcast<vec4<u32>>(sums.high >> vec4(16u)) + carry);
}

