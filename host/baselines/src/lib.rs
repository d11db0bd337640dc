//! Baselines of behaviour: training, calibration, merging, files.
//!
//! A [`Baseline`] is a frozen [`Model`] (how features become counts, components, whitening, a digest) and the
//! accumulators that were gathered under it: exact moments and a histogram of calibration distances. Both add, so
//! what several sites gathered under one model merges into the very bytes of a central gathering.
//!
//! | verb | function |
//! |---|---|
//! | train | [`train::train`]: rows to a calibrated baseline |
//! | gather | [`gather::gather`]: further rows into the accumulators of a model |
//! | merge | [`Baseline::merge`]: the accumulators of two baselines of one model |
//! | refit | [`Baseline::refit`]: the next model from the moments, not yet calibrated |
//! | score | [`Baseline::setup`] for the tables, [`Model::records`] for the records |
//! | read, write | [`Baseline::read`], [`Baseline::write`] |
//! | show, diff | [`Baseline::describe`], [`Baseline::diff`] |
//!
//! Kernels run on an [`Engine`]. Everything else is plain `f64` in a fixed order without fused operations, with the
//! elementary functions of `libm`, so every machine and every device gives the same bytes.

pub mod baseline;
pub mod calibrate;
mod describe;
pub mod engine;
mod file;
mod fit;
pub mod gather;
mod mixture;
pub mod model;
pub mod moments;
pub mod quantise;
pub mod rows;
mod segments;
pub mod train;

pub use baseline::{Baseline, MergeError, Uncalibrated};
pub use engine::{Engine, EngineError, ReferenceEngine};
pub use file::ReadError;
pub use gather::{GatherError, Role, gather};
pub use model::{Kind, Lookup, Model};
pub use rows::{Agents, Rows, RowsError};
pub use train::{KindChoice, TrainError, TrainOptions, Trained, train};
