use super::*;
use crate::coverage::Coverage;
use crate::{Batch, generate, vectors};
use sha2::Digest as _;

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// The digest of one record, as it is printed.
fn hash(kind: Kind, leaf_bytes: u32, record: [u32; 16]) -> String {
    let params = Params { kind, leaf_bytes }.to_words();
    let words = Batch::new(&KERNEL, &params, &record).unwrap().reference();
    hex(&digest_bytes(words.as_array().unwrap()))
}

#[test]
fn sha256_has_the_examples_of_nist() {
    for (message, digest) in [
        (&b""[..], "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        (b"abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
        (
            b"abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
            "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1",
        ),
        (
            b"abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmnhijklmnoijklmnopjklmnopqklmnopqrlmnopqrsmnopqrstnopqrstu",
            "cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1",
        ),
        (&[b'a'; 1_000_000], "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"),
    ] {
        assert_eq!(hex(&sha256(message)), digest, "{} bytes", message.len());
    }
}

#[test]
fn sha256_is_that_of_another_implementation_at_every_length_of_three_blocks() {
    let bytes: Vec<u8> = (0..193u32).map(|i| (i * 151 + 7) as u8).collect(); // truncated on purpose
    for length in 0..bytes.len() {
        let other: [u8; 32] = sha2::Sha256::digest(&bytes[..length]).into();
        assert_eq!(sha256(&bytes[..length]), other, "{length} bytes");
    }
}

#[test]
fn constants_are_the_fractions_of_roots_of_primes() {
    let primes: Vec<u128> = (2..312).filter(|n| (2..*n).all(|d| n % d != 0)).collect();
    assert_eq!(primes.len(), 64);
    // the largest root with 32 fraction bits whose power does not exceed the prime
    let root = |prime: u128, power: u32| {
        (0..36).rev().fold(0u128, |root, bit| {
            let next = root | 1 << bit;
            if next.pow(power) <= prime << (32 * power) { next } else { root }
        }) as u32 // the fraction
    };
    for (i, &prime) in primes.iter().enumerate() {
        assert_eq!(ROUND[i], root(prime, 3), "round {i}");
        assert!(i >= 8 || START[i] == root(prime, 2), "start {i}");
    }
}

#[test]
fn the_test_tree_of_rfc_6962_has_its_published_digests() {
    let mut level: Vec<String> = Vec::new();
    for (data, digest) in records::LEAVES.iter().zip(records::LEAF_DIGESTS) {
        level.push(hash(Kind::Leaf, data.len() as u32 / 2, records::parse(data)));
        assert_eq!(level.last().unwrap(), digest);
    }
    while level.len() > 1 {
        level = level.chunks(2).map(|pair| hash(Kind::Node, 64, records::parse(&pair.concat()))).collect();
    }
    assert_eq!(level, ["5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328"]);
}

#[test]
fn bytes_behind_the_leaf_and_the_length_of_nodes_change_nothing() {
    for leaf_bytes in 0..LEAF_BYTES {
        let bytes: [u8; 64] = std::array::from_fn(|i| i as u8); // below 64
        let mut other = bytes;
        other[leaf_bytes as usize..].fill(0xA5);
        let leaf = |bytes: &[u8; 64]| hash(Kind::Leaf, leaf_bytes, record_words(bytes));
        assert_eq!(leaf(&bytes), leaf(&other));
        other[..leaf_bytes as usize].fill(0xA5);
        assert!(leaf_bytes == 0 || leaf(&bytes) != leaf(&other));
        let node = |leaf_bytes| hash(Kind::Node, leaf_bytes, record_words(&bytes));
        assert_eq!(node(leaf_bytes), node(LEAF_BYTES));
    }
}

#[test]
fn a_leaf_of_64_bytes_is_no_node() {
    let record = records::parse(&"5a".repeat(64));
    assert_ne!(hash(Kind::Leaf, 64, record), hash(Kind::Node, 64, record));
}

#[test]
fn longer_leaves_and_stray_bits_are_refused() {
    let params = |words: [u32; 1]| KERNEL.check_params(&words).map_err(|error| error.to_string());
    assert_eq!(params(Params { kind: Kind::Leaf, leaf_bytes: 64 }.to_words()), Ok(()));
    assert_eq!(
        params([65 << 8]),
        Err("merkle_hash: parameter leaf_bytes is 65, the largest value is 64".to_owned())
    );
    assert!(params([2]).is_err() && params([1 << 15]).is_err());
}

#[test]
fn a_million_generated_records_meet_both_kinds_and_many_lengths() {
    let mut coverage = Coverage::new(&KERNEL);
    for block in generate::blocks(&KERNEL, generate::DEFAULT_SEED, 1_000_000) {
        let kind = Params::of_words(block.batch().params());
        assert!(kind.leaf_bytes <= LEAF_BYTES);
        coverage.add(&block.batch(), &vec![0; block.batch().output_len()]);
    }
    assert_eq!(coverage.records(), 1_000_000);
    assert_eq!(coverage.gaps(1_000), []);
    let values = coverage.param_values();
    assert!(values[0].count == 2 && values[1].count >= 20, "{values:?}");
}

#[test]
fn frozen_vectors_hold() {
    let groups = vectors::parse(&KERNEL, KERNEL.vectors).unwrap();
    assert!(groups.len() >= 30, "{}", groups.len());
    for group in groups {
        assert_eq!(group.batch(&KERNEL).unwrap().reference(), group.output);
    }
}
