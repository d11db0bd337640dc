//! Commands and statuses: what the payloads of requests and responses mean.

use std::fmt;

/// The numbers of the commands.
pub mod code {
    /// Returns its words.
    pub const PING: u32 = 0;
    /// Reads words.
    pub const READ: u32 = 1;
    /// Writes words.
    pub const WRITE: u32 = 2;
    /// Pushes records and collects beats.
    pub const EXECUTE: u32 = 3;
}

/// The bit of an EXECUTE whose records end the batch.
pub const LAST: u32 = 1 << 8;

/// The position of the number of words in READ and in a response.
pub const COUNT_SHIFT: u32 = 8;

/// The position of the number of beats in EXECUTE.
pub const BEATS_SHIFT: u32 = 16;

/// The most beats that an EXECUTE can name.
pub const MOST_BEATS: usize = 0xFFFF;

/// The space of parameters and tables, as bits of an address; that of the registers is 0.
pub const PARAMETERS: u32 = 1 << 28;

/// How a board answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Status {
    /// It is done.
    Ok,
    /// There is no such command.
    Command,
    /// Nothing is there, or it can't be written.
    Address,
    /// Not during a batch.
    Busy,
    /// The design took no record or gave no beat for the board's limit.
    Stalled,
    /// The words are no whole records, or the response would be too long.
    Length,
    /// A number that this version does not know.
    Other(u8),
}

impl Status {
    /// The status of this number.
    pub fn of(number: u8) -> Self {
        match number {
            0 => Status::Ok,
            1 => Status::Command,
            2 => Status::Address,
            3 => Status::Busy,
            4 => Status::Stalled,
            5 => Status::Length,
            other => Status::Other(other),
        }
    }

    /// Its number.
    pub fn number(self) -> u8 {
        match self {
            Status::Ok => 0,
            Status::Command => 1,
            Status::Address => 2,
            Status::Busy => 3,
            Status::Stalled => 4,
            Status::Length => 5,
            Status::Other(number) => number,
        }
    }

    /// The first word of a response with this status and so many words.
    pub fn word(self, words: usize) -> u32 {
        u32::from(self.number()) | (words as u32) << COUNT_SHIFT // a frame holds fewer than 2^24
    }
}

impl fmt::Display for Status {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Status::Ok => f.write_str("OK"),
            Status::Command => f.write_str("COMMAND: it knows no such command"),
            Status::Address => f.write_str("ADDRESS: nothing is there, or it can't be written"),
            Status::Busy => f.write_str("BUSY: a batch is open"),
            Status::Stalled => f.write_str("STALLED: the design took no record or gave no beat in time"),
            Status::Length => f.write_str("LENGTH: no whole records, or too long a response"),
            Status::Other(number) => write!(f, "{number}, which this version does not know"),
        }
    }
}

/// A command.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Request {
    /// Returns these words.
    Ping(Vec<u32>),
    /// Reads so many words from this address on.
    Read {
        /// The address.
        address: u32,
        /// How many words.
        words: u32,
    },
    /// Writes these words from this address on.
    Write {
        /// The address.
        address: u32,
        /// The words.
        words: Vec<u32>,
    },
    /// Pushes records and collects beats.
    Execute {
        /// Whether these records end the batch.
        last: bool,
        /// Beats to return, at most [`MOST_BEATS`].
        beats: u16,
        /// The words of the records.
        records: Vec<u32>,
    },
}

impl Request {
    /// The payload of its frame.
    pub fn payload(&self) -> Vec<u32> {
        match self {
            Request::Ping(words) => [&[code::PING], &words[..]].concat(),
            Request::Read { address, words } => vec![code::READ | words << COUNT_SHIFT, *address],
            Request::Write { address, words } => [&[code::WRITE, *address], &words[..]].concat(),
            Request::Execute { last, beats, records } => {
                let last = if *last { LAST } else { 0 };
                [&[code::EXECUTE | last | u32::from(*beats) << BEATS_SHIFT], &records[..]].concat()
            }
        }
    }

    /// The command's name, for messages.
    pub fn name(&self) -> &'static str {
        match self {
            Request::Ping(_) => "PING",
            Request::Read { .. } => "READ",
            Request::Write { .. } => "WRITE",
            Request::Execute { .. } => "EXECUTE",
        }
    }

    /// The command of a payload, as a board reads it; the status that answers it where it is none.
    ///
    /// # Errors
    /// [`Status::Command`], or [`Status::Length`] for one without its address.
    pub fn of_payload(payload: &[u32]) -> Result<Self, Status> {
        let (&first, rest) = payload.split_first().ok_or(Status::Command)?;
        let address = || rest.first().copied().ok_or(Status::Length);
        Ok(match first & 0xFF {
            code::PING => Request::Ping(rest.to_vec()),
            code::READ => Request::Read { address: address()?, words: first >> COUNT_SHIFT },
            code::WRITE => Request::Write { address: address()?, words: rest[1.min(rest.len())..].to_vec() },
            code::EXECUTE => Request::Execute {
                last: first & LAST != 0,
                beats: (first >> BEATS_SHIFT) as u16, // 16 bits are left
                records: rest.to_vec(),
            },
            _ => return Err(Status::Command),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_board_reads_the_command_that_the_host_meant() {
        let requests = [
            Request::Ping(vec![1, 2]),
            Request::Ping(Vec::new()),
            Request::Read { address: 5, words: 0xFF_FFFF },
            Request::Write { address: PARAMETERS | 7, words: vec![9] },
            Request::Execute { last: true, beats: 0xFFFF, records: vec![1, 2, 3] },
            Request::Execute { last: false, beats: 0, records: Vec::new() },
        ];
        for request in requests {
            assert_eq!(Request::of_payload(&request.payload()), Ok(request));
        }
        assert_eq!(Request::of_payload(&[]), Err(Status::Command));
        assert_eq!(Request::of_payload(&[4]), Err(Status::Command));
        assert_eq!(Request::of_payload(&[code::READ]), Err(Status::Length));
        assert_eq!(Request::of_payload(&[code::WRITE]), Err(Status::Length));
    }

    #[test]
    fn every_status_has_its_number() {
        for number in 0..=255 {
            assert_eq!(Status::of(number).number(), number);
        }
        assert_eq!(Status::Busy.word(5), 0x503);
    }
}
