//! Votes from CSV and JSON lines, as records of `quorum_vote`, and what its decisions mean.
//!
//! ```
//! use accel_kernels::Batch;
//! use accel_kernels::quorum_vote::KERNEL;
//! use accel_votes::{Options, Votes};
//!
//! let text = "item,voter,value\nb7,r1,open\nb7,r2,open\nb7,r3,closed\n";
//! let votes = Votes::read(text.as_bytes(), &Options::default())?;
//! let params = votes.setup("majority".parse::<accel_votes::Threshold>()?.share()).to_words();
//! let output = Batch::new(&KERNEL, &params, votes.records())?.reference();
//! let decided = votes.decisions(&output).next().expect("there is an item");
//! assert_eq!((decided.item, decided.winner, decided.agreed), ("b7", Some("open"), true));
//! assert_eq!(decided.dissenters, ["r3"]);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod decided;
mod read;
mod threshold;
mod voters;

pub use decided::Decided;
pub use read::{Options, Votes, VotesError};
pub use threshold::{Threshold, ThresholdError};
pub use voters::{Registered, RegisteredError};
