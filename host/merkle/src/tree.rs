//! A tree as its levels.
//!
//! RFC 9162 splits `n` leaves at the largest power of two below `n`. Level by level this is: nodes are hashed two by two,
//! and an odd one at the end goes up as it is. Node `i` of level `l` is the root over the leaves from `i 2^l` to
//! `(i + 1) 2^l`, as far as there are any.

use crate::digest::{Digest, empty};
use crate::{Hash, Leaves};
use accel_kernels::merkle_hash::{Kind, LEAF_BYTES, Params};

/// All nodes of a tree.
#[derive(Clone, Debug)]
pub struct Tree {
    /// The digests of the leaves, then those of each level above; the last has one node, or none without leaves.
    levels: Vec<Vec<[u32; 8]>>,
}

impl Tree {
    /// The tree over these leaves.
    ///
    /// # Errors
    /// Those of `hash`.
    pub fn of_leaves<E>(leaves: Leaves, hash: &mut impl Hash<E>) -> Result<Self, E> {
        let setup = Params { kind: Kind::Node, leaf_bytes: LEAF_BYTES }.to_words();
        let mut levels = vec![leaves.digests(hash)?];
        while let Some(below) = levels.last()
            && below.len() > 1
        {
            let (pairs, odd) = below.as_chunks::<2>();
            let output = hash(&setup, pairs.as_flattened().as_flattened().to_vec())?;
            let mut level = output.as_chunks().0.to_vec();
            level.extend_from_slice(odd);
            levels.push(level);
        }
        Ok(Self { levels })
    }

    /// The number of leaves.
    pub fn size(&self) -> u64 {
        self.levels[0].len() as u64
    }

    /// The number of nodes that were hashed: one less than leaves.
    pub fn nodes(&self) -> u64 {
        self.size().saturating_sub(1)
    }

    /// The root; without leaves the hash of nothing.
    pub fn root(&self) -> Digest {
        self.levels.last().and_then(|top| top.first()).map_or_else(empty, Digest::of_words)
    }

    /// The digest of a leaf that there is.
    pub fn leaf(&self, index: u64) -> Option<Digest> {
        self.levels[0].get(usize::try_from(index).ok()?).map(Digest::of_words)
    }

    /// The inclusion path of a leaf, from below (RFC 9162, 2.1.3.1); none if there is no such leaf.
    pub fn path(&self, index: u64) -> Option<Vec<Digest>> {
        self.leaf(index)?;
        let beside = |(level, nodes): (usize, &Vec<[u32; 8]>)| {
            // the last of an odd number has nothing beside it
            nodes.get((index >> level) as usize ^ 1).map(Digest::of_words)
        };
        let below_root = self.levels.len() - 1;
        Some(self.levels.iter().enumerate().take(below_root).filter_map(beside).collect())
    }

    /// The root over the first leaves, 1 to all of them; none for other numbers.
    pub fn root_of_first(&self, leaves: u64) -> Option<Digest> {
        if leaves == 0 || leaves > self.size() {
            return None;
        }
        // whole subtrees from the right: the smallest first
        let (mut rest, mut root) = (leaves, None);
        while rest > 0 {
            let level = rest.trailing_zeros();
            rest -= 1 << level;
            let left = self.subtree(rest, 1 << level);
            root = Some(root.map_or(left, |right| crate::digest::node_digest(left, right)));
        }
        root
    }

    /// The consistency proof between the tree of the first `old` leaves, 1 to all of them, and this one (RFC 9162,
    /// 2.1.4.1); none for other numbers.
    pub fn consistency(&self, old: u64) -> Option<Vec<Digest>> {
        if old == 0 || old > self.size() {
            return None;
        }
        // SUBPROOF from the root down; what it appends on the way back is collected and turned round.
        let (mut start, mut leaves, mut m, mut whole) = (0, self.size(), old, true);
        let mut path = Vec::new();
        while m < leaves {
            let k = leaves.next_power_of_two() / 2; // the largest power of two below, since leaves > 1
            if m <= k {
                path.push(self.subtree(start + k, leaves - k));
                leaves = k;
            } else {
                path.push(self.subtree(start, k));
                (start, leaves, m, whole) = (start + k, leaves - k, m - k, false);
            }
        }
        if !whole {
            path.push(self.subtree(start, leaves));
        }
        path.reverse();
        Some(path)
    }

    /// The root of a subtree: so many leaves from a multiple of the next power of two on, up to that or to the last leaf.
    fn subtree(&self, start: u64, leaves: u64) -> Digest {
        let level = leaves.next_power_of_two().trailing_zeros();
        Digest::of_words(&self.levels[level as usize][(start >> level) as usize])
    }
}
