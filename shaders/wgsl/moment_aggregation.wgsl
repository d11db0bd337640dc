// use: halves, sums

// The products are a lower triangle of 4 x 4 tiles, one invocation each: tile (row, column) with column <= row.
const PARTS: u32 = 10u;

// So few that one segment keeps many invocations busy, and that sums of 32-bit integers hold.
const RUN_RECORDS: u32 = 512u;

fn store_product(run: u32, row: u32, column: u32, low: u32, high: u32) {
    let at = row * (row + 1u) / 2u + column;
    store_products(run, 2u * at, low);
    store_products(run, 2u * at + 1u, high);
}

// The products of one feature, row, with four features from column on, as far as they lie in the triangle.
fn store_row(run: u32, row: u32, column: u32, sums: Sums) {
    let sum = words(sums);
    store_product(run, row, column, sum.low.x, sum.high.x);
    if column + 1u <= row {
        store_product(run, row, column + 1u, sum.low.y, sum.high.y);
    }
    if column + 2u <= row {
        store_product(run, row, column + 2u, sum.low.z, sum.high.z);
    }
    if column + 3u <= row {
        store_product(run, row, column + 3u, sum.low.w, sum.high.w);
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
    let start = run_start(run);
    let end = run_end(run);
    var record = start;
    // No run is empty, and a loop that ends at its end costs a GPU in software one turn less.
    loop {
        let row = vec4(
            halves(input_features(record, 2u * tile_row)),
            halves(input_features(record, 2u * tile_row + 1u)),
        );
        let column = vec4(
            halves(input_features(record, 2u * tile_column)),
            halves(input_features(record, 2u * tile_column + 1u)),
        );
        sums += row;
        a = add_products(a, row.x, column);
        b = add_products(b, row.y, column);
        c = add_products(c, row.z, column);
        d = add_products(d, row.w, column);
        continuing {
            record += 1u;
            break if record >= end;
        }
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
        store_count(run, 0u, end - start);
        store_count(run, 1u, 0u);
    }
}
