//! Proofs: their check by RFC 9162, and their files.

use crate::Tree;
use crate::digest::{Digest, node_digest};
use serde::{Deserialize, Serialize};

const FORMAT: &str = "accel-merkle-proof";
const VERSION: u32 = 1;
const HASH: &str = "sha256";

/// What a proof proves of a tree.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Claim {
    /// The leaf of this number, from 0, has this digest.
    Inclusion {
        /// The number.
        index: u64,
        /// The digest of the leaf.
        leaf: Digest,
    },
    /// The tree begins with all leaves of an older one.
    Consistency {
        /// The leaves of the older tree.
        old_size: u64,
        /// Its root.
        old_root: Digest,
    },
}

/// A claim about a tree, and the nodes that prove it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Proof {
    /// What is proved.
    pub claim: Claim,
    /// The leaves of the tree.
    pub size: u64,
    /// The root of the tree.
    pub root: Digest,
    /// The nodes, in the order of RFC 9162.
    pub path: Vec<Digest>,
}

/// Why a proof proves nothing.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Flaw {
    /// There is no such leaf.
    #[error("leaf {index} is none of the {size} leaves, which count from 0")]
    Index {
        /// The number.
        index: u64,
        /// The leaves.
        size: u64,
    },
    /// The older tree is none, or larger.
    #[error(
        "the older tree has {old_size} leaves, at least 1 and at most the {size} of the tree are expected"
    )]
    OldSize {
        /// Its leaves.
        old_size: u64,
        /// Those of the tree.
        size: u64,
    },
    /// The path has another length than such a proof has.
    #[error("the path has {found} nodes, one of this proof has {expected}")]
    Length {
        /// Nodes found.
        found: usize,
        /// Nodes expected.
        expected: usize,
    },
    /// The path leads elsewhere.
    #[error("the path leads to the root {found}, not to {expected}")]
    Root {
        /// Where it leads.
        found: Digest,
        /// The root.
        expected: Digest,
    },
    /// The path leads elsewhere in the older tree.
    #[error("the path leads to the older root {found}, not to {expected}")]
    OldRoot {
        /// Where it leads.
        found: Digest,
        /// The older root.
        expected: Digest,
    },
}

/// Why a text is no proof.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum FileError {
    /// It is not JSON, or fields are missing, unknown or of another type.
    #[error("not a proof: {0}")]
    Json(#[from] serde_json::Error),
    /// A word has another value than it can have.
    #[error("not a proof: {field} is '{found}', '{expected}' is expected")]
    Word {
        /// The field.
        field: &'static str,
        /// Its value.
        found: String,
        /// What it has to be.
        expected: String,
    },
    /// A field belongs to the other kind of proof, or is missing.
    #[error("not a proof: {field} {what} in one of {kind}")]
    Field {
        /// The field.
        field: &'static str,
        /// What is wrong with it.
        what: &'static str,
        /// The kind of proof.
        kind: &'static str,
    },
    /// A digest is none.
    #[error("not a proof: {field}: {source}")]
    Digest {
        /// The field.
        field: String,
        /// Why.
        source: crate::HexError,
    },
}

impl Proof {
    /// That the tree has this leaf; none if it has not.
    pub fn inclusion(tree: &Tree, index: u64) -> Option<Self> {
        let claim = Claim::Inclusion { index, leaf: tree.leaf(index)? };
        Some(Self { claim, size: tree.size(), root: tree.root(), path: tree.path(index)? })
    }

    /// That the tree begins with the leaves of the tree of its first `old_size`; none if it has not so many.
    pub fn consistency(tree: &Tree, old_size: u64) -> Option<Self> {
        let claim = Claim::Consistency { old_size, old_root: tree.root_of_first(old_size)? };
        Some(Self { claim, size: tree.size(), root: tree.root(), path: tree.consistency(old_size)? })
    }

    /// Whether the path leads from what is claimed to the root.
    ///
    /// # Errors
    /// [`Flaw`]: nothing is proved.
    pub fn verify(&self) -> Result<(), Flaw> {
        match self.claim {
            Claim::Inclusion { index, leaf } => self.verify_inclusion(index, leaf),
            Claim::Consistency { old_size, old_root } => self.verify_consistency(old_size, old_root),
        }
    }

    /// RFC 9162, 2.1.3.2.
    fn verify_inclusion(&self, index: u64, leaf: Digest) -> Result<(), Flaw> {
        if index >= self.size {
            return Err(Flaw::Index { index, size: self.size });
        }
        let (mut at, mut last, mut found) = (index, self.size - 1, leaf);
        let expected = inclusion_length(index, self.size);
        self.expect_length(expected)?;
        for &beside in &self.path {
            found = if is_right(&mut at, &mut last) {
                node_digest(beside, found)
            } else {
                node_digest(found, beside)
            };
            (at, last) = (at >> 1, last >> 1);
        }
        self.expect_root(found)
    }

    /// RFC 9162, 2.1.4.2.
    fn verify_consistency(&self, old_size: u64, old_root: Digest) -> Result<(), Flaw> {
        if old_size == 0 || old_size > self.size {
            return Err(Flaw::OldSize { old_size, size: self.size });
        }
        if old_size == self.size {
            self.expect_length(0)?;
            return self.expect_root(old_root);
        }
        // a whole older tree is itself the first node
        let (mut at, mut last) = (old_size - 1, self.size - 1);
        let levels = at.trailing_ones();
        (at, last) = (at >> levels, last >> levels);
        let whole = old_size.is_power_of_two();
        self.expect_length(inclusion_length(at, last + 1) + usize::from(!whole))?;
        let (first, rest) = match (whole, self.path.split_first()) {
            (false, Some((first, rest))) => (*first, rest),
            _ => (old_root, &self.path[..]),
        };
        let (mut old, mut new) = (first, first);
        for &beside in rest {
            if is_right(&mut at, &mut last) {
                (old, new) = (node_digest(beside, old), node_digest(beside, new));
            } else {
                new = node_digest(new, beside);
            }
            (at, last) = (at >> 1, last >> 1);
        }
        if old != old_root {
            return Err(Flaw::OldRoot { found: old, expected: old_root });
        }
        self.expect_root(new)
    }

    fn expect_length(&self, expected: usize) -> Result<(), Flaw> {
        let found = self.path.len();
        if found == expected { Ok(()) } else { Err(Flaw::Length { found, expected }) }
    }

    fn expect_root(&self, found: Digest) -> Result<(), Flaw> {
        if found == self.root { Ok(()) } else { Err(Flaw::Root { found, expected: self.root }) }
    }

    /// The proof as the text of a file; `FORMAT.md` describes it.
    pub fn to_json(&self) -> String {
        let mut file = File {
            format: FORMAT.to_owned(),
            version: VERSION,
            hash: HASH.to_owned(),
            kind: Kind::Inclusion,
            size: self.size,
            root: self.root.to_string(),
            index: None,
            leaf: None,
            old_size: None,
            old_root: None,
            path: self.path.iter().map(ToString::to_string).collect(),
        };
        match self.claim {
            Claim::Inclusion { index, leaf } => {
                (file.index, file.leaf) = (Some(index), Some(leaf.to_string()))
            }
            Claim::Consistency { old_size, old_root } => {
                file.kind = Kind::Consistency;
                (file.old_size, file.old_root) = (Some(old_size), Some(old_root.to_string()));
            }
        }
        serde_json::to_string_pretty(&file).expect("a proof has only text keys") + "\n"
    }

    /// The proof of the text of a file. Whether it proves anything is for [`Proof::verify`] to say.
    ///
    /// # Errors
    /// [`FileError`] with the field and the reason.
    pub fn from_json(text: &str) -> Result<Self, FileError> {
        let file: File = serde_json::from_str(text)?;
        let word = |field, found: String, expected: String| {
            if found == expected { Ok(()) } else { Err(FileError::Word { field, found, expected }) }
        };
        word("format", file.format, FORMAT.to_owned())?;
        word("version", file.version.to_string(), VERSION.to_string())?;
        word("hash", file.hash, HASH.to_owned())?;
        let kind = file.kind.name();
        let missing = |field| FileError::Field { field, what: "is missing", kind };
        let absent = |field, is: bool| {
            if is { Err(FileError::Field { field, what: "has no place", kind }) } else { Ok(()) }
        };
        let claim = match file.kind {
            Kind::Inclusion => {
                absent("old_size", file.old_size.is_some())?;
                absent("old_root", file.old_root.is_some())?;
                let leaf = file.leaf.ok_or_else(|| missing("leaf"))?;
                let index = file.index.ok_or_else(|| missing("index"))?;
                Claim::Inclusion { index, leaf: digest("leaf", &leaf)? }
            }
            Kind::Consistency => {
                absent("index", file.index.is_some())?;
                absent("leaf", file.leaf.is_some())?;
                let old_root = file.old_root.ok_or_else(|| missing("old_root"))?;
                let old_size = file.old_size.ok_or_else(|| missing("old_size"))?;
                Claim::Consistency { old_size, old_root: digest("old_root", &old_root)? }
            }
        };
        let node = |(i, text): (usize, &String)| digest(&format!("path, node {i}"), text);
        let path = file.path.iter().enumerate().map(node).collect::<Result<_, _>>()?;
        Ok(Self { claim, size: file.size, root: digest("root", &file.root)?, path })
    }
}

/// Whether the node under way is the right one of its pair. One without a neighbour goes up until it is one, or is the
/// root.
fn is_right(at: &mut u64, last: &mut u64) -> bool {
    if *at & 1 == 0 && at != last {
        return false;
    }
    while *at & 1 == 0 && *at != 0 {
        (*at, *last) = (*at >> 1, *last >> 1);
    }
    true
}

/// The nodes of the inclusion path of this node among so many: a level each but where it has no neighbour.
fn inclusion_length(index: u64, size: u64) -> usize {
    let (mut at, mut last, mut length) = (index, size - 1, 0);
    while last > 0 {
        length += usize::from(at & 1 == 1 || at != last);
        (at, last) = (at >> 1, last >> 1);
    }
    length
}

fn digest(field: &str, text: &str) -> Result<Digest, FileError> {
    text.parse().map_err(|source| FileError::Digest { field: field.to_owned(), source })
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Kind {
    Inclusion,
    Consistency,
}

impl Kind {
    fn name(self) -> &'static str {
        match self {
            Kind::Inclusion => "inclusion",
            Kind::Consistency => "consistency",
        }
    }
}

/// The file.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    format: String,
    version: u32,
    hash: String,
    kind: Kind,
    size: u64,
    root: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    index: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    leaf: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    old_size: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    old_root: Option<String>,
    path: Vec<String>,
}
