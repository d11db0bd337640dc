//! How records arrive: one by one, as a stream, all at once, or before the clock starts.

use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;

/// How records arrive.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Scenario {
    /// One record: the latency of the smallest batch.
    Single,
    /// Records arrive by themselves at a rate, at random times: latencies at that rate, and the highest rate within a
    /// bound of the latency.
    Stream,
    /// A batch: throughput from memory of the host to memory of the host.
    Offline,
    /// A batch that lies in the device's memory: computing alone.
    Resident,
}

/// A name that is no scenario's.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("unknown scenario '{0}': the scenarios are single, stream, offline, resident")]
pub struct UnknownScenario(String);

impl Scenario {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Single, Self::Stream, Self::Offline, Self::Resident];

    /// Its name.
    pub fn name(self) -> &'static str {
        match self {
            Self::Single => "single",
            Self::Stream => "stream",
            Self::Offline => "offline",
            Self::Resident => "resident",
        }
    }
}

impl fmt::Display for Scenario {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}

impl FromStr for Scenario {
    type Err = UnknownScenario;

    fn from_str(name: &str) -> Result<Self, UnknownScenario> {
        Self::ALL.into_iter().find(|s| s.name() == name).ok_or_else(|| UnknownScenario(name.to_owned()))
    }
}
