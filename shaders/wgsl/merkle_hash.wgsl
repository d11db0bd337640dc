// use: bytes, sha256

// Word i of the padded message, of so many bytes before the padding; `edge` and `mark` are those of the word that the
// message ends in: the bytes that it keeps, and the 80 behind them.
fn padded(word: u32, i: u32, bytes: u32, edge: u32, mark: u32) -> u32 {
    let last = bytes >> 2u;
    return select(select(0u, (word & edge) | mark, i == last), word, i < last);
}

fn map_record(record: u32) {
    let b0 = big_endian(input_record(record, 0u));
    let b1 = big_endian(input_record(record, 1u));
    let b2 = big_endian(input_record(record, 2u));
    let b3 = big_endian(input_record(record, 3u));
    let b4 = big_endian(input_record(record, 4u));
    let b5 = big_endian(input_record(record, 5u));
    let b6 = big_endian(input_record(record, 6u));
    let b7 = big_endian(input_record(record, 7u));
    let b8 = big_endian(input_record(record, 8u));
    let b9 = big_endian(input_record(record, 9u));
    let b10 = big_endian(input_record(record, 10u));
    let b11 = big_endian(input_record(record, 11u));
    let b12 = big_endian(input_record(record, 12u));
    let b13 = big_endian(input_record(record, 13u));
    let b14 = big_endian(input_record(record, 14u));
    let b15 = big_endian(input_record(record, 15u));

    // The message: the kind, then the bytes of the record.
    let kind = param_kind();
    let bytes = select(param_leaf_bytes(), 64u, kind == PARAM_KIND_NODE) + 1u;
    let kept = bytes & 3u;
    let edge = select(select(select(0u, 0xff000000u, kept == 1u), 0xffff0000u, kept == 2u), 0xffffff00u, kept == 3u);
    let mark = select(select(select(0x80000000u, 0x800000u, kept == 1u), 0x8000u, kept == 2u), 0x80u, kept == 3u);

    // Of two blocks the second holds the length, of one the first.
    let bits = bytes << 3u;
    let two = bytes > 55u;
    var block = array<u32, 16>(
        padded((kind << 24u) | (b0 >> 8u), 0u, bytes, edge, mark),
        padded((b0 << 24u) | (b1 >> 8u), 1u, bytes, edge, mark),
        padded((b1 << 24u) | (b2 >> 8u), 2u, bytes, edge, mark),
        padded((b2 << 24u) | (b3 >> 8u), 3u, bytes, edge, mark),
        padded((b3 << 24u) | (b4 >> 8u), 4u, bytes, edge, mark),
        padded((b4 << 24u) | (b5 >> 8u), 5u, bytes, edge, mark),
        padded((b5 << 24u) | (b6 >> 8u), 6u, bytes, edge, mark),
        padded((b6 << 24u) | (b7 >> 8u), 7u, bytes, edge, mark),
        padded((b7 << 24u) | (b8 >> 8u), 8u, bytes, edge, mark),
        padded((b8 << 24u) | (b9 >> 8u), 9u, bytes, edge, mark),
        padded((b9 << 24u) | (b10 >> 8u), 10u, bytes, edge, mark),
        padded((b10 << 24u) | (b11 >> 8u), 11u, bytes, edge, mark),
        padded((b11 << 24u) | (b12 >> 8u), 12u, bytes, edge, mark),
        padded((b12 << 24u) | (b13 >> 8u), 13u, bytes, edge, mark),
        padded((b13 << 24u) | (b14 >> 8u), 14u, bytes, edge, mark),
        padded((b14 << 24u) | (b15 >> 8u), 15u, bytes, edge, mark) | select(bits, 0u, two),
    );
    var state = sha256_start();
    let blocks = select(1u, 2u, two);
    for (var i = 0u; i < blocks; i++) {
        state = sha256_compress(state, block);
        block = array<u32, 16>(
            padded(b15 << 24u, 16u, bytes, edge, mark), 0u, 0u, 0u, 0u, 0u, 0u, 0u, 0u, 0u, 0u, 0u, 0u, 0u, 0u, bits,
        );
    }

    store_digest(record, 0u, big_endian(state[0]));
    store_digest(record, 1u, big_endian(state[1]));
    store_digest(record, 2u, big_endian(state[2]));
    store_digest(record, 3u, big_endian(state[3]));
    store_digest(record, 4u, big_endian(state[4]));
    store_digest(record, 5u, big_endian(state[5]));
    store_digest(record, 6u, big_endian(state[6]));
    store_digest(record, 7u, big_endian(state[7]));
}
