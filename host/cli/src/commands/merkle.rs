//! `accel merkle`: roots of trees over lines, records or files, proofs, and their check.

mod leaves;

use crate::args::Format;
use crate::devices::Choice;
use crate::engine::DeviceEngine;
use crate::failure::{Failure, Outcome};
use crate::hex;
use crate::input;
use crate::output::{self, Output};
use crate::text::count;
use accel_baselines::Engine as _;
use accel_kernels::merkle_hash::KERNEL;
use accel_merkle::{Claim, Digest, Proof, Tree, leaf_digest};
use clap::{Args, Subcommand};
use leaves::LeafArgs;
use std::path::{Path, PathBuf};

/// Put lines, records or files under a Merkle tree as in RFC 9162, and prove what is in it.
#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  \
    accel merkle root tools.raw --record-bytes 24\n  \
    accel merkle root --lines audit.log --device gpu:0 -o json\n  \
    accel merkle prove --lines audit.log --index 4711 --out entry.proof\n  \
    accel merkle prove --lines audit.log --old-size 1000 --out grown.proof\n  \
    accel merkle verify entry.proof --root 5dc9da79… --leaf entry.txt\n\n\
Leaves and nodes are hashed by SHA-256 on the chosen device, a level at a time; leaves longer than 64 bytes on the \
processor, which is told. A proof is checked on the processor. Exit code 5: the proof does not verify.")]
pub struct Merkle {
    #[command(subcommand)]
    what: What,
}

#[derive(Debug, Subcommand)]
enum What {
    /// Compute the root of a tree.
    Root {
        #[command(flatten)]
        leaves: LeafArgs,
        #[command(flatten)]
        choice: Choice,
        /// How to print.
        #[arg(short, long, value_enum, default_value_t = Format::Text, value_name = "FORMAT")]
        output: Format,
    },
    /// Prove that a leaf is in a tree, or that a tree has grown out of an older one; the proof is JSON.
    Prove {
        #[command(flatten)]
        leaves: LeafArgs,
        #[command(flatten)]
        what: Which,
        #[command(flatten)]
        choice: Choice,
        /// The file to write, complete or not at all; standard output without it.
        #[arg(long, value_name = "FILE")]
        out: Option<PathBuf>,
    },
    /// Check a proof.
    Verify {
        /// The proof; - is standard input.
        proof: PathBuf,
        /// The root that is trusted; without it only that the proof agrees with the root that it names.
        #[arg(long, value_name = "DIGITS")]
        root: Option<Digest>,
        /// Of a proof of consistency, the older root that is trusted.
        #[arg(long, value_name = "DIGITS")]
        old_root: Option<Digest>,
        /// A file that holds the data of the leaf, to the last byte; - is standard input.
        #[arg(long, value_name = "FILE", conflicts_with = "leaf_hex")]
        leaf: Option<PathBuf>,
        /// The data of the leaf as hexadecimal digits.
        #[arg(long, value_name = "DIGITS")]
        leaf_hex: Option<String>,
        /// How to print.
        #[arg(short, long, value_enum, default_value_t = Format::Text, value_name = "FORMAT")]
        output: Format,
    },
}

/// What is to be proved.
#[derive(Debug, Args)]
#[group(required = true, multiple = false)]
struct Which {
    /// That the leaf of this number, from 0, is in the tree.
    #[arg(long, value_name = "NUMBER")]
    index: Option<u64>,
    /// That the tree begins with the whole tree of its first so many leaves.
    #[arg(long, value_name = "LEAVES")]
    old_size: Option<u64>,
}

/// A tree, and how it came about.
struct Built {
    tree: Tree,
    on_host: u64,
    devices: String,
    passed_over: Vec<String>,
}

impl Built {
    /// The lines that say what ran where.
    fn text(&self, of: &str) -> String {
        let (size, host) = (self.tree.size(), self.on_host);
        let mut out = format!("leaves         {} {of}\n", count(size));
        out += &format!(
            "hashed by      kernel: {} leaves, {} nodes",
            count(size - host),
            count(self.tree.nodes())
        );
        out += &match host {
            0 => "\n".to_owned(),
            _ => format!("; the processor: {} leaves longer than 64 bytes\n", count(host)),
        };
        let device = if self.devices.is_empty() { "none: nothing for the kernel" } else { &self.devices };
        out += &format!("device         {device}\n");
        for passed in &self.passed_over {
            out += &format!("not used       {passed}\n");
        }
        out + &format!("specification  {} {} {}\n", KERNEL.name, KERNEL.version, KERNEL.digest())
    }

    fn json(&self) -> serde_json::Value {
        serde_json::json!({
            "root": self.tree.root().to_string(),
            "leaves": self.tree.size(),
            "leaves_by_kernel": self.tree.size() - self.on_host,
            "leaves_on_host": self.on_host,
            "nodes_by_kernel": self.tree.nodes(),
            "device": self.devices,
            "not_used": self.passed_over,
            "specification": KERNEL.digest().to_string(),
        })
    }
}

/// The tree over the leaves of the command line on the chosen devices; a device that was wrong is a failure after `then`.
fn build(args: &LeafArgs, choice: &Choice, then: impl FnOnce(&Built) -> Outcome) -> Outcome {
    let registry = choice.registry();
    let mut engine = DeviceEngine::new(&registry, choice)?;
    if !choice.device.is_empty() {
        // A device that was asked for has to be here, even if there turns out to be nothing for it.
        engine.open(&KERNEL)?;
    }
    let leaves = args.read()?;
    let on_host = leaves.on_host();
    let mut hash = |setup: &[u32], records: Vec<u32>| engine.run(&KERNEL, setup, records);
    let tree = Tree::of_leaves(leaves, &mut hash).map_err(|e| Failure::Absent(e.to_string()))?;
    let (devices, passed_over) = (engine.devices(), engine.passed_over());
    then(&Built { tree, on_host, devices, passed_over })?;
    engine.judge()
}

impl Merkle {
    /// Runs the command.
    pub fn run(&self, quiet: bool) -> Outcome {
        match &self.what {
            What::Root { leaves, choice, output } => build(leaves, choice, |built| match output {
                Format::Text => {
                    let text =
                        format!("root           {}\n{}", built.tree.root(), built.text(&leaves.told()));
                    output::print(&text)
                }
                Format::Json => output::print_json(&built.json()),
            }),
            What::Prove { leaves, what, choice, out } => build(leaves, choice, |built| {
                let size = built.tree.size();
                let proof = match (what.index, what.old_size) {
                    (Some(index), _) => Proof::inclusion(&built.tree, index).ok_or_else(|| {
                        Failure::Data(format!("--index {index}: there are {size} leaves, which count from 0"))
                    }),
                    (None, old) => {
                        let old = old.unwrap_or_default();
                        Proof::consistency(&built.tree, old).ok_or_else(|| {
                            Failure::Data(format!(
                                "--old-size {old}: at least 1 and at most the {size} leaves of the tree"
                            ))
                        })
                    }
                }?;
                let mut to = Output::open(out.as_deref())?;
                to.write(proof.to_json().as_bytes())?;
                to.finish()?;
                if !quiet {
                    eprint!("root           {}\n{}", proof.root, built.text(&leaves.told()));
                }
                Ok(())
            }),
            What::Verify { proof, root, old_root, leaf, leaf_hex, output } => {
                let given = Given {
                    root: *root,
                    old_root: *old_root,
                    leaf: data(leaf.as_deref(), leaf_hex.as_deref())?,
                };
                verify(proof, &given, *output)
            }
        }
    }
}

/// The data of a leaf that the command line gives.
fn data(file: Option<&Path>, digits: Option<&str>) -> Outcome<Option<Digest>> {
    Ok(match (file, digits) {
        (Some(path), _) => Some(leaf_digest(&input::bytes(path)?)),
        (None, Some(digits)) => {
            let bytes = hex::bytes(digits).map_err(|e| Failure::Usage(format!("--leaf-hex: {e}")))?;
            Some(leaf_digest(&bytes))
        }
        (None, None) => None,
    })
}

/// What is known from elsewhere than the proof.
struct Given {
    root: Option<Digest>,
    old_root: Option<Digest>,
    leaf: Option<Digest>,
}

impl Given {
    /// Why the proof is about something else, if it is.
    fn differs(&self, proof: &Proof) -> Option<String> {
        let other = |what, found: Digest, given: Option<Digest>| {
            let given = given.filter(|given| *given != found)?;
            Some(format!("the proof is about the {what} {found}, not about {given}"))
        };
        other("root", proof.root, self.root).or_else(|| match proof.claim {
            Claim::Inclusion { leaf, .. } => other("leaf digest", leaf, self.leaf),
            Claim::Consistency { old_root, .. } => other("older root", old_root, self.old_root),
        })
    }
}

/// Checks a proof and says what it proves.
fn verify(path: &Path, given: &Given, form: Format) -> Outcome {
    let (text, name) = leaves::text(path)?;
    let proof = Proof::from_json(&text).map_err(|e| Failure::Data(format!("{name}: {e}")))?;
    let out_of_place = match proof.claim {
        Claim::Inclusion { .. } => given.old_root.map(|_| ("--old-root", "inclusion")),
        Claim::Consistency { .. } => given.leaf.map(|_| ("the data of a leaf", "consistency")),
    };
    if let Some((what, kind)) = out_of_place {
        return Err(Failure::Usage(format!("{name}: {what} has no place beside a proof of {kind}")));
    }
    let flaw = given.differs(&proof).or_else(|| proof.verify().err().map(|flaw| flaw.to_string()));
    let claim = match proof.claim {
        Claim::Inclusion { index, leaf } => format!("leaf {index} of {} has the digest {leaf}", proof.size),
        Claim::Consistency { old_size, old_root } => {
            format!("the {} leaves begin with the {old_size} of the root {old_root}", proof.size)
        }
    };
    let trusted = if given.root.is_some() { "given" } else { "the proof's own, compare it" };
    match form {
        Format::Text if flaw.is_none() => {
            output::print(&format!("verified       {claim}\nroot           {} ({trusted})\n", proof.root))?
        }
        Format::Text => {}
        Format::Json => output::print_json(&serde_json::json!({
            "verified": flaw.is_none(),
            "claim": claim,
            "root": proof.root.to_string(),
            "root_given": given.root.is_some(),
            "leaf_given": given.leaf.is_some(),
            "flaw": flaw,
        }))?,
    }
    match flaw {
        None => Ok(()),
        Some(flaw) => Err(Failure::Proof(format!("{name}: not verified: {flaw}"))),
    }
}
