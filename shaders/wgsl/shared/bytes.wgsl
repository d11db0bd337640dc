
// The four bytes of a word in reverse: a big-endian number of the record.
fn big_endian(word: u32) -> u32 {
    return (word << 24u) | ((word & 0xff00u) << 8u) | ((word >> 8u) & 0xff00u) | (word >> 24u);
}

// Two sums of two bytes each, one in either half.
fn byte_sums(word: u32) -> u32 {
    return (word & 0xff00ffu) + ((word >> 8u) & 0xff00ffu);
}

