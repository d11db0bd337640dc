// use: halves

// The products are a lower triangle of 4 x 4 tiles, one invocation each: tile (row, column) with column <= row.
const PARTS: u32 = 10u;

// So few that one segment keeps many invocations busy. Sums of 16-bit halves stay within 32 bits up to 65536 records.
const RUN_RECORDS: u32 = 512u;

// Four exact sums of products: the sum of their low halves, below 2^32, and the sum of the rest, within 2^30 either way.
struct Sums {
    low: vec4<u32>,
    high: vec4<i32>,
}

// i16 * i16 -> i32, cannot overflow
fn add(sums: Sums, term: vec4<i32>) -> Sums {
    return Sums(sums.low + (bitcast<vec4<u32>>(term) & vec4(0xffffu)), sums.high + (term >> vec4(16u)));
}

// low + high * 2^16 as 64 bits, the low word in x.
fn long(low: u32, high: i32) -> vec2<u32> {
    let below = low + (bitcast<u32>(high) << 16u);
    return vec2(below, bitcast<u32>(high >> 16u) + select(0u, 1u, below < low));
}

fn store_product(run: u32, row: u32, column: u32, low: u32, high: i32) {
    let at = row * (row + 1u) / 2u + column;
    let sum = long(low, high);
    store_products(run, 2u * at, sum.x);
    store_products(run, 2u * at + 1u, sum.y);
}

// The products of one feature, row, with four features from column on, as far as they lie in the triangle.
fn store_row(run: u32, row: u32, column: u32, sums: Sums) {
    store_product(run, row, column, sums.low.x, sums.high.x);
    if column + 1u <= row {
        store_product(run, row, column + 1u, sums.low.y, sums.high.y);
    }
    if column + 2u <= row {
        store_product(run, row, column + 2u, sums.low.z, sums.high.z);
    }
    if column + 3u <= row {
        store_product(run, row, column + 3u, sums.low.w, sums.high.w);
    }
}

// An i32 sum as 64 bits.
fn store_sum(run: u32, feature: u32, sum: i32) {
    store_sums(run, 2u * feature, bitcast<u32>(sum));
    store_sums(run, 2u * feature + 1u, bitcast<u32>(sum >> 31u));
}

fn fold_run(run: u32, part: u32) {
    let tile_row = select(select(select(0u, 1u, part >= 1u), 2u, part >= 3u), 3u, part >= 6u);
    let tile_column = part - tile_row * (tile_row + 1u) / 2u;
    var sums = vec4(0i); // |x| <= 2^15, so far below 2^31
    var a = Sums();
    var b = Sums();
    var c = Sums();
    var d = Sums();
    let end = run_end(run);
    for (var record = run_start(run); record < end; record++) {
        let row = vec4(
            halves(input_features(record, 2u * tile_row)),
            halves(input_features(record, 2u * tile_row + 1u)),
        );
        let column = vec4(
            halves(input_features(record, 2u * tile_column)),
            halves(input_features(record, 2u * tile_column + 1u)),
        );
        sums += row;
        a = add(a, row.x * column);
        b = add(b, row.y * column);
        c = add(c, row.z * column);
        d = add(d, row.w * column);
    }
    let row = 4u * tile_row;
    let column = 4u * tile_column;
    store_row(run, row, column, a);
    store_row(run, row + 1u, column, b);
    store_row(run, row + 2u, column, c);
    store_row(run, row + 3u, column, d);
    if tile_row == tile_column {
        store_sum(run, row, sums.x);
        store_sum(run, row + 1u, sums.y);
        store_sum(run, row + 2u, sums.z);
        store_sum(run, row + 3u, sums.w);
    }
    if part == 0u {
        store_count(run, 0u, end - run_start(run));
        store_count(run, 1u, 0u);
    }
}
