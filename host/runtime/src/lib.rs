//! Devices, selection, dispatch, cross-checks, quarantine.
//!
//! A [`Registry`] knows the families of devices. A [`Selection`] holds the permitted ones in order; a
//! [`Dispatcher`] runs batches on the first of them that works, each device in a [`Worker`] thread of its own,
//! compares a sample of records with a second device when asked to ([`Shadow`]), quarantines a device that
//! disagrees, hangs or fails, and redoes the batch on the next. [`stream()`] drives a dispatcher over any amount
//! of data in bounded memory; a [`Session`] runs batches of several kernels; [`check()`] compares all devices bit for bit.

pub mod board;
pub mod calibrate;
pub mod check;
pub mod coalesce;
pub mod compare;
pub mod cost;
pub mod cpu;
mod crew;
pub mod device;
pub mod dispatch;
pub mod event;
pub mod fault;
pub mod fpga;
pub mod gather;
pub mod gpu;
mod judge;
pub mod left_behind;
mod partition;
mod poison;
pub mod registry;
pub mod selection;
pub mod session;
pub mod shadow;
pub mod stream;
pub mod work;
pub mod worker;

pub use check::{Ballot, CheckPlan, CheckReport, check};
pub use coalesce::{CoalesceError, CoalesceSettings, CoalesceSummary, Coalescer, Ticket};
pub use compare::{Reproducer, Tally};
pub use cost::Model;
pub use crew::Chosen;
pub use device::{
    Class, Device, Kind, Listing, OpenError, Pattern, Provider, Ran, Resident, RunError, Unsupported,
    Yardsticks,
};
pub use dispatch::{DispatchError, Dispatcher, Options};
pub use event::{Event, Reason};
pub use fault::{Fault, Faulty};
pub use gather::{Fetch, Given, gather};
pub use registry::{Registry, Settings};
pub use selection::{Fallback, NoDevice, PassedOver, Request, SelectError, Selection};
pub use session::Session;
pub use shadow::{Rate, Shadow};
pub use stream::{Chunk, StreamError, StreamSettings, fold, stream};
pub use work::{Setup, Work};
pub use worker::Worker;
