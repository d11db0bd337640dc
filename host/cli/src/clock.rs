//! The time that files store.

use crate::failure::{Failure, Outcome};
use std::time::{SystemTime, UNIX_EPOCH};

/// Seconds since 1970: `SOURCE_DATE_EPOCH` for files that are to repeat, else now.
pub fn seconds() -> Outcome<u64> {
    match std::env::var("SOURCE_DATE_EPOCH") {
        Ok(text) => text.parse().map_err(|_| {
            Failure::Usage(format!("SOURCE_DATE_EPOCH is '{text}', expected seconds since 1970"))
        }),
        Err(_) => Ok(SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |d| d.as_secs())),
    }
}
