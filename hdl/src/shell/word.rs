//! What a stream between the parts of the shell carries.

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
