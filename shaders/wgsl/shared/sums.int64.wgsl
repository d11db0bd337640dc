
// Four exact sums of products each, in 64-bit integers.
struct Sums {
    sums: vec4<i64>,
}

// Adds the products of one factor with four, all of 16 bits.
fn add_products(sums: Sums, factor: i32, four: vec4<i32>) -> Sums {
    return Sums(sums.sums + vec4<i64>(factor * four)); // i16 * i16 -> i32, cannot overflow
}

// Four sums as 64 bits each.
struct Words {
    low: vec4<u32>,
    high: vec4<u32>,
}

fn words(sums: Sums) -> Words {
    return Words(vec4<u32>(sums.sums & vec4(0xffffffffli)), vec4<u32>((sums.sums >> vec4(32u)) & vec4(0xffffffffli)));
}

