//! The commands, a file each.

pub mod agents;
pub mod baseline;
pub mod bench;
pub mod board;
pub mod calibrate;
pub mod check;
pub mod completions;
pub mod devices;
pub mod encode;
pub mod fuse;
pub mod hdl;
pub mod inspect;
pub mod kernels;
pub mod merge;
pub mod merkle;
pub mod network;
pub mod policy;
pub mod refit;
pub mod reseal;
pub mod route;
pub mod scan;
pub mod score;
pub mod sim;
pub mod train;
pub mod validate;
pub mod vote;
