//! Merkle trees as in RFC 9162: roots of any number of leaves, inclusion and consistency proofs.
//!
//! Leaves and nodes are hashed a level at a time by the kernel `merkle_hash`; whoever calls says what runs it
//! ([`Hash`]). Leaves longer than a record of the kernel are hashed here, by the `sha2` crate. Proofs are checked here,
//! too, without a device: a proof has a few dozen hashes.
//!
//! ```
//! use accel_kernels::merkle_hash::KERNEL;
//! use accel_merkle::{Leaves, Proof, Tree};
//!
//! let mut hash = |setup: &[u32], records: Vec<u32>| {
//!     let mut digests = vec![0; records.len() / 2];
//!     (KERNEL.reference)(setup, &records, &mut digests);
//!     Ok::<_, std::convert::Infallible>(digests)
//! };
//! let mut leaves = Leaves::default();
//! for leaf in ["one", "two", "three"] {
//!     leaves.push(leaf.as_bytes());
//! }
//! let tree = Tree::of_leaves(leaves, &mut hash)?;
//! let proof = Proof::inclusion(&tree, 1).expect("there are three leaves");
//! assert!(proof.verify().is_ok());
//! # Ok::<(), std::convert::Infallible>(())
//! ```

mod digest;
mod leaves;
mod proof;
mod tree;

pub use digest::{Digest, HexError, leaf_digest};
pub use leaves::Leaves;
pub use proof::{Claim, FileError, Flaw, Proof};
pub use tree::Tree;

/// Runs the kernel `merkle_hash`: parameter words and records to digests, the whole result or the whole failure.
pub trait Hash<E>: FnMut(&[u32], Vec<u32>) -> Result<Vec<u32>, E> {}

impl<E, F: FnMut(&[u32], Vec<u32>) -> Result<Vec<u32>, E>> Hash<E> for F {}
