//! The link between a host and a board (see `LINK.md`): its contract, and the host's side of it.
//!
//! A [`Client`] speaks to a board over any [`Transport`] and survives what happens to bytes on the way: it repeats what got
//! lost, and says so within a bounded time when nobody answers; a [`Driver`] runs batches on it. [`mod@reference`] is a board in plain Rust that does what the
//! contract says, and [`serve`] lets others open lines to one; [`faults`] makes lines bad on purpose, the same way each time.
//!
//! ```
//! use accel_link::reference::{Reference, identity};
//! use accel_link::{Client, Loopback, Settings, registers};
//!
//! let kernels = accel_kernels::kernels();
//! let board = Loopback::new(Reference::new(identity(kernels)));
//! let mut client = Client::open(board, kernels, Settings::default())?;
//! assert_eq!(client.identity().kernels.len(), kernels.len());
//! assert_eq!(client.read(registers::KERNELS, 1)?, [kernels.len() as u32]);
//! # Ok::<(), accel_link::LinkError>(())
//! ```

pub mod board;
pub mod client;
pub mod command;
pub mod driver;
pub mod faults;
pub mod frame;
pub mod identity;
pub mod reference;
pub mod registers;
pub mod serve;
pub mod transport;

pub use client::{Client, LinkError, Patience, Settings, Statistics};
pub use command::{Request, Status};
pub use driver::{Counted, Driver, DriverError};
pub use identity::{Hosted, Identity, IdentityError};
pub use transport::{Loopback, Transport};
