//! What a stream between the parts of the shell carries.

use crate::ports::Carried;
use rust_hdl::prelude::*;

/// A word of records or of beats.
#[derive(Copy, Clone, Debug, Default, PartialEq, LogicStruct)]
pub struct Word {
    /// Its 32 bits.
    pub data: Bits<32>,
    /// Of records: it ends the batch. Of beats: it ends the beat.
    pub last: Bit,
    /// Of records: it ends the message, so that what is gathered has to leave.
    pub tail: Bit,
}

impl Carried for Word {
    fn of(value: u64) -> Self {
        Self { data: (value & 0xFFFF_FFFF).into(), last: value >> 32 & 1 == 1, tail: value >> 33 & 1 == 1 }
    }

    fn value(self) -> u64 {
        LiteralType::from(self.data) | u64::from(self.last) << 32 | u64::from(self.tail) << 33
    }
}
