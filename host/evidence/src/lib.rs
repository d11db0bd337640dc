//! Items of evidence from CSV and JSON lines, as records of `evidence_fusion`, and what it tells of each agent.
//!
//! ```
//! use accel_evidence::{Evidence, Options};
//! use accel_kernels::Batch;
//! use accel_kernels::evidence_fusion::{Fused, KERNEL};
//!
//! let text = "agent,type,log_odds\nr7,timing_anomaly,1.5\nr8,api_pattern,-2\nr7,timing_anomaly,0.5\n";
//! let evidence = Evidence::read(text.as_bytes(), &Options::default())?;
//! let params = evidence.setup().to_words();
//! let output = Batch::new(&KERNEL, &params, evidence.records())?.reference();
//! let first = Fused::of_words(&output[..KERNEL.output_words]);
//! assert_eq!((evidence.agents().name(0), first.count, first.fused), ("r7", 2, 2 << 16));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod columns;
mod kinds;
mod read;
mod weights;

pub use kinds::{Kinds, KindsError};
pub use read::{Evidence, EvidenceError, Options, PARTITION_SIZE};
pub use weights::{Weight, WeightError};
