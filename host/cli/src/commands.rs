//! The commands, a file each.

pub mod check;
pub mod completions;
pub mod devices;
pub mod encode;
pub mod hdl;
pub mod inspect;
pub mod kernels;
pub mod policy;
pub mod reseal;
pub mod scan;
pub mod sim;
pub mod validate;
