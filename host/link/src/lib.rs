//! The contract of the link between a host and a board: frames, sessions, commands, registers (see `LINK.md`).

pub mod registers;
