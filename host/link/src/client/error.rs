//! Why a session does not go on.

use super::Statistics;
use crate::command::Status;
use crate::identity::IdentityError;
use std::io;
use std::time::Duration;

/// Why a board did not do what was asked.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum LinkError {
    /// The line is gone.
    #[error("the line: {0}")]
    Line(io::Error),
    /// Nobody answers.
    #[error(
        "no answer to {what} in {attempts} attempts within {} ms (the limit is {} ms); {came}",
        waited.as_millis(),
        limit.as_millis(),
        came = came(statistics)
    )]
    Silent {
        /// The command.
        what: &'static str,
        /// How often it was sent.
        attempts: u32,
        /// How long it was waited for.
        waited: Duration,
        /// How long it is waited for at most.
        limit: Duration,
        /// What came instead.
        statistics: Box<Statistics>,
    },
    /// The board is another than this program was built for.
    #[error(transparent)]
    Identity(#[from] IdentityError),
    /// The board refused a command.
    #[error("the board answers {command} with {status}")]
    Status {
        /// The command.
        command: &'static str,
        /// The status.
        status: Status,
    },
    /// The board answered with another number of words.
    #[error("the board answers {command} with {found} words, expected are {expected}")]
    Words {
        /// The command.
        command: &'static str,
        /// Words that it counts.
        found: usize,
        /// Words expected.
        expected: usize,
    },
}

impl LinkError {
    pub(super) fn silent(
        what: &'static str,
        attempts: u32,
        waited: Duration,
        limit: Duration,
        statistics: Statistics,
    ) -> Self {
        LinkError::Silent { what, attempts, waited, limit, statistics: Box::new(statistics) }
    }

    /// Whether the board can't be reached any more: a new session may find it, this one does not.
    pub fn is_lost(&self) -> bool {
        matches!(self, LinkError::Line(_) | LinkError::Silent { .. })
    }
}

/// What came instead of an answer.
fn came(statistics: &Statistics) -> String {
    let Statistics { bytes_in, errors, strays, .. } = statistics;
    match bytes_in {
        0 => "nothing ever came".to_owned(),
        _ => format!("{bytes_in} bytes came so far, {errors} frames among them broken, {strays} of others"),
    }
}
