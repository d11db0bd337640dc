//! Devices, selection, dispatch, cross-checks, quarantine.

pub mod device;
