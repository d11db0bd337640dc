//! What a board is to those who hold it: bytes in, bytes out.

/// A board as its bytes.
pub trait Board: Send {
    /// Takes bytes from the host and appends those for the host.
    ///
    /// # Errors
    /// A text when the board can't go on.
    fn exchange(&mut self, bytes: &[u8], answer: &mut Vec<u8>) -> Result<Activity, String>;
}

/// Whether a board has something to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Activity {
    /// It may give bytes without getting any.
    Busy,
    /// Nothing happens until bytes come.
    Idle,
}
