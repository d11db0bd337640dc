//! Trees and proofs against RFC 9162's own recursive definition, and against published vectors.
#![allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use accel_kernels::merkle_hash::{KERNEL, sha256};
use accel_merkle::{Claim, Digest, Flaw, Leaves, Proof, Tree};
use std::convert::Infallible;

/// The number of leaves up to which everything is tried.
const MOST: usize = 300;

fn tree(leaves: &[Vec<u8>]) -> Tree {
    let twin = accel_cpu::find(KERNEL.name).unwrap().current().unwrap();
    let mut hash = |setup: &[u32], records: Vec<u32>| {
        let mut digests = vec![0; records.len() / 2];
        twin.prepare(setup, records.len() / 16).run(&records, &mut digests);
        Ok::<_, Infallible>(digests)
    };
    let mut all = Leaves::default();
    leaves.iter().for_each(|leaf| all.push(leaf));
    Tree::of_leaves(all, &mut hash).unwrap()
}

/// Leaves of many lengths, some longer than a record.
fn data(count: usize) -> Vec<Vec<u8>> {
    (0..count).map(|i| (0..i * 7 % 90).map(|j| (i * 31 + j) as u8).collect()).collect() // truncated on purpose
}

fn node(left: Digest, right: Digest) -> Digest {
    Digest(sha256(&[&[1], &left.0[..], &right.0[..]].concat()))
}

/// The largest power of two below `n`.
fn split(n: usize) -> usize {
    let mut k = 1;
    while 2 * k < n {
        k *= 2;
    }
    k
}

/// MTH of RFC 9162, 2.1.1.
fn mth(leaves: &[Vec<u8>]) -> Digest {
    match leaves {
        [] => Digest(sha256(&[])),
        [leaf] => Digest(sha256(&[&[0], &leaf[..]].concat())),
        _ => {
            let (left, right) = leaves.split_at(split(leaves.len()));
            node(mth(left), mth(right))
        }
    }
}

/// PATH of RFC 9162, 2.1.3.1.
fn path(m: usize, leaves: &[Vec<u8>]) -> Vec<Digest> {
    if leaves.len() == 1 {
        return Vec::new();
    }
    let k = split(leaves.len());
    let (mut nodes, beside) = if m < k {
        (path(m, &leaves[..k]), mth(&leaves[k..]))
    } else {
        (path(m - k, &leaves[k..]), mth(&leaves[..k]))
    };
    nodes.push(beside);
    nodes
}

/// SUBPROOF of RFC 9162, 2.1.4.1.
fn subproof(m: usize, leaves: &[Vec<u8>], whole: bool) -> Vec<Digest> {
    let n = leaves.len();
    if m == n {
        return if whole { Vec::new() } else { vec![mth(leaves)] };
    }
    let k = split(n);
    let (mut nodes, beside) = if m <= k {
        (subproof(m, &leaves[..k], whole), mth(&leaves[k..]))
    } else {
        (subproof(m - k, &leaves[k..], false), mth(&leaves[..k]))
    };
    nodes.push(beside);
    nodes
}

#[test]
fn every_root_up_to_300_leaves_is_that_of_the_recursive_definition() {
    let all = data(MOST);
    for count in 0..MOST + 1 {
        let tree = tree(&all[..count]);
        assert_eq!(tree.root(), mth(&all[..count]), "{count} leaves");
        assert_eq!((tree.size(), tree.nodes()), (count as u64, count.saturating_sub(1) as u64));
        assert!(tree.path(count as u64).is_none());
    }
}

#[test]
fn every_inclusion_proof_is_the_one_of_the_definition_and_verifies() {
    let all = data(MOST);
    let mut proofs = 0;
    for count in (1..70).chain([127, 128, 129, 255, 256, 257, 299, 300]) {
        let tree = tree(&all[..count]);
        // around every place where the shape changes
        for index in (0..count).filter(|i| count < 70 || i % 9 == 0 || *i + 3 > count) {
            let proof = Proof::inclusion(&tree, index as u64).unwrap();
            assert_eq!(proof.path, path(index, &all[..count]), "leaf {index} of {count}");
            assert_eq!(proof.verify(), Ok(()), "leaf {index} of {count}");
            assert_eq!(Proof::from_json(&proof.to_json()).unwrap(), proof);
            proofs += 1;
        }
    }
    assert!(proofs > 2_500, "{proofs}");
}

#[test]
fn every_consistency_proof_is_the_one_of_the_definition_and_verifies() {
    let all = data(MOST);
    let mut proofs = 0;
    for count in (1..50).chain([127, 128, 129, 300]) {
        let tree = tree(&all[..count]);
        for old in (1..count + 1).filter(|i| count < 50 || i % 7 == 0 || i.is_power_of_two()) {
            let proof = Proof::consistency(&tree, old as u64).unwrap();
            assert_eq!(proof.path, subproof(old, &all[..count], true), "{old} of {count}");
            let Claim::Consistency { old_root, .. } = proof.claim else { panic!("{proof:?}") };
            assert_eq!(old_root, mth(&all[..old]));
            assert_eq!(proof.verify(), Ok(()), "{old} of {count}");
            assert_eq!(Proof::from_json(&proof.to_json()).unwrap(), proof);
            proofs += 1;
        }
        assert!(Proof::consistency(&tree, 0).is_none());
        assert!(Proof::consistency(&tree, count as u64 + 1).is_none());
    }
    assert!(proofs > 1_200, "{proofs}");
}

#[test]
fn a_proof_with_anything_changed_does_not_verify() {
    let mut refused = 0;
    for count in 1..20 {
        let tree = tree(&data(count));
        let inclusion = (0..count as u64).map(|index| Proof::inclusion(&tree, index).unwrap());
        let consistency = (1..count as u64).map(|old| Proof::consistency(&tree, old).unwrap());
        for proof in inclusion.chain(consistency) {
            let mut changed = Vec::new();
            for node in 0..proof.path.len() {
                let (mut flipped, mut left_out) = (proof.clone(), proof.clone());
                flipped.path[node].0[node % 32] ^= 1 << (node % 8);
                left_out.path.remove(node);
                changed.extend([flipped, left_out]);
                if node > 0 && proof.path[node] != proof.path[node - 1] {
                    let mut swapped = proof.clone();
                    swapped.path.swap(node, node - 1);
                    changed.push(swapped);
                }
            }
            let (mut root, mut longer) = (proof.clone(), proof.clone());
            root.root.0[31] ^= 0x80;
            longer.path.push(proof.root);
            changed.extend([root, longer]);
            let mut claim = proof.clone();
            match &mut claim.claim {
                Claim::Inclusion { leaf, .. } => leaf.0[0] ^= 1,
                Claim::Consistency { old_root, .. } => old_root.0[0] ^= 1,
            }
            changed.push(claim);
            // another leaf of a tree of this size
            if let Claim::Inclusion { index, leaf } = proof.claim {
                for other in (0..count as u64 + 2).filter(|other| *other != index) {
                    changed.push(Proof { claim: Claim::Inclusion { index: other, leaf }, ..proof.clone() });
                }
            }
            for changed in changed {
                assert!(changed.verify().is_err(), "{changed:?}");
                refused += 1;
            }
        }
    }
    assert!(refused > 3_000, "{refused}");
}

const LEAVES: [&str; 8] =
    ["", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f"];

/// The vectors that implementations of RFC 6962 share.
fn published() -> Vec<Vec<u8>> {
    let bytes = |digits: &&str| {
        let byte = |i: usize| u8::from_str_radix(&digits[2 * i..2 * i + 2], 16).unwrap();
        (0..digits.len() / 2).map(byte).collect()
    };
    LEAVES.iter().map(bytes).collect()
}

fn digests(digits: &[&str]) -> Vec<Digest> {
    digits.iter().map(|d| d.parse().unwrap()).collect()
}

#[test]
fn the_published_tree_has_its_roots_and_proofs() {
    let roots = digests(&[
        "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
        "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
        "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
        "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
        "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
        "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
        "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
        "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
    ]);
    let leaves = published();
    for (count, root) in roots.iter().enumerate() {
        assert_eq!(tree(&leaves[..count]).root(), *root, "{count} leaves");
    }
    let five = "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e";
    let fourth = "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b";
    let ca85 = "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0";
    let d37e = "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7";
    let first = "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7";
    let upper = "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4";
    for (index, size, nodes) in [
        (0, 1, &[][..]),
        (0, 8, &[first, five, upper]),
        (5, 8, &[fourth, ca85, d37e]),
        (2, 3, &["fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125"]),
        (1, 5, &["6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d", five, fourth]),
    ] {
        assert_eq!(tree(&leaves[..size]).path(index).unwrap(), digests(nodes), "leaf {index} of {size}");
    }
    for (old, size, nodes) in [
        (1, 1, &[][..]),
        (1, 8, &[first, five, upper]),
        (6, 8, &["0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a", ca85, d37e]),
        (2, 5, &[five, fourth]),
    ] {
        assert_eq!(tree(&leaves[..size]).consistency(old).unwrap(), digests(nodes), "{old} of {size}");
    }
}

#[test]
fn malformed_files_are_refused_with_the_reason() {
    let tree = tree(&published());
    let text = Proof::inclusion(&tree, 3).unwrap().to_json();
    for (from, to, reason) in [
        ("\"version\": 1", "\"version\": 2", "version is '2', '1' is expected"),
        ("accel-merkle-proof", "other", "format is 'other', 'accel-merkle-proof' is expected"),
        ("\"sha256\"", "\"md5\"", "hash is 'md5', 'sha256' is expected"),
        ("\"size\": 8", "\"size\": -8", "invalid value"),
        ("\"size\": 8", "\"size\": 8, \"colour\": 1", "unknown field `colour`"),
        ("\"index\": 3,", "", "index is missing in one of inclusion"),
        ("\"index\": 3", "\"index\": 3, \"old_size\": 2", "old_size has no place in one of inclusion"),
        ("\"inclusion\"", "\"consistency\"", "index has no place in one of consistency"),
        ("\"root\": \"", "\"root\": \"x", "root: 'x5dc9"),
        ("}", "", "EOF"),
    ] {
        let changed = text.replacen(from, to, 1);
        assert_ne!(changed, text, "{from}");
        let error = Proof::from_json(&changed).unwrap_err().to_string();
        assert!(error.starts_with("not a proof: ") && error.contains(reason), "{error}");
    }
    let beyond = Proof {
        claim: Claim::Inclusion { index: 8, leaf: tree.root() },
        ..Proof::inclusion(&tree, 3).unwrap()
    };
    assert_eq!(beyond.verify(), Err(Flaw::Index { index: 8, size: 8 }));
}
