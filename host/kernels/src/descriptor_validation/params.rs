//! The parameters by name, and their words.

use super::KERNEL;
use super::fields::{PARAM_WORDS, PARAMS};
use crate::kernel::ParamsError;
use std::fmt;
use std::str::FromStr;

/// The number of flags of a descriptor.
pub const FLAG_COUNT: usize = 32;

pub(super) const LAYOUT_NAMES: [&str; 3] = ["A", "B", "S"];
pub(super) const CHECKSUM_NAMES: [&str; 2] = ["CRC32LO", "SUM16"];
pub(super) const DECISION_NAMES: [&str; 4] = ["APPROVED", "CAUTION", "REQUIRE_APPROVAL", "REJECT"];
pub(super) const RISK_NAMES: [&str; 5] = ["SAFE", "LOW", "MEDIUM", "HIGH", "CRITICAL"];

/// A name that is none of those asked for.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("unknown {what} '{name}': expected one of {known}")]
pub struct UnknownName {
    /// What was named.
    pub what: &'static str,
    /// The name given.
    pub name: String,
    /// The names known.
    pub known: String,
}

/// Where the fields of a record lie.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Layout {
    /// The layout of the specification's code.
    #[default]
    A,
    /// The layout of servers and databases.
    B,
    /// The layout of the specification's table and of hardware tools.
    S,
}

/// How bytes 22-23 follow from bytes 0-21.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Checksum {
    /// The low 16 bits of CRC-32/ISO-HDLC.
    #[default]
    Crc32Lo,
    /// The sum of the bytes modulo 65536.
    Sum16,
}

/// What to do with a tool, from the mildest to the strictest.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Decision {
    /// Run it.
    Approved,
    /// Run it and watch.
    Caution,
    /// Ask a person first.
    RequireApproval,
    /// Do not run it.
    Reject,
}

/// The risk class that flags 0 to 4 state.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RiskClass {
    /// Flag 0, or none.
    Safe,
    /// Flag 1.
    Low,
    /// Flag 2.
    Medium,
    /// Flag 3.
    High,
    /// Flag 4.
    Critical,
}

/// The two meanings of the flags in use; only the reserved flags reach the kernel.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FlagMap {
    /// The canonical map.
    #[default]
    Canonical,
    /// The knowledge-base map.
    Kb,
}

macro_rules! named {
    ($type:ty, $what:literal, $($variant:path = [$shown:expr $(, $alias:literal)*]),+) => {
        impl $type {
            /// All values, by number.
            pub const ALL: &'static [Self] = &[$($variant),+];

            /// The name of the value.
            pub fn name(self) -> &'static str {
                match self { $($variant => $shown),+ }
            }
        }
        impl fmt::Display for $type {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.pad(self.name())
            }
        }
        impl FromStr for $type {
            type Err = UnknownName;
            fn from_str(name: &str) -> Result<Self, UnknownName> {
                $(if name.eq_ignore_ascii_case($shown) $(|| name.eq_ignore_ascii_case($alias))* {
                    return Ok($variant);
                })+
                let known = Self::ALL.iter().map(|v| v.name()).collect::<Vec<_>>().join(", ");
                Err(UnknownName { what: $what, name: name.to_owned(), known })
            }
        }
    };
}

named!(Layout, "layout", Layout::A = ["A"], Layout::B = ["B"], Layout::S = ["S"]);
named!(Checksum, "checksum", Checksum::Crc32Lo = ["CRC32LO", "crc32"], Checksum::Sum16 = ["SUM16"]);
named!(
    Decision,
    "decision",
    Decision::Approved = ["APPROVED"],
    Decision::Caution = ["CAUTION"],
    Decision::RequireApproval = ["REQUIRE_APPROVAL"],
    Decision::Reject = ["REJECT"]
);
named!(
    RiskClass,
    "risk class",
    RiskClass::Safe = ["SAFE"],
    RiskClass::Low = ["LOW"],
    RiskClass::Medium = ["MEDIUM"],
    RiskClass::High = ["HIGH"],
    RiskClass::Critical = ["CRITICAL"]
);
named!(FlagMap, "flag map", FlagMap::Canonical = ["canonical"], FlagMap::Kb = ["kb", "knowledge-base"]);

impl Decision {
    /// The decision of this number.
    pub(super) fn of_number(number: u32) -> Self {
        Self::ALL[number as usize & 3]
    }
}

impl RiskClass {
    /// The class that these flags state: the highest set bit of 0 to 4, SAFE if none is set.
    pub fn of_flags(flags: u32) -> Self {
        let highest = (1..5).rev().find(|bit| flags >> bit & 1 == 1).unwrap_or(0);
        Self::ALL[highest]
    }
}

/// Reserved flags of the canonical map: 5 and 12 to 15.
const RESERVED_CANONICAL: u32 = 0x0000_F020;
/// Reserved flags of the knowledge-base map: 5 to 7 and 14 to 31.
const RESERVED_KB: u32 = 0xFFFF_C0E0;

impl FlagMap {
    /// The flags without a meaning.
    pub fn reserved(self) -> u32 {
        match self {
            FlagMap::Canonical => RESERVED_CANONICAL,
            FlagMap::Kb => RESERVED_KB,
        }
    }

    /// The flags with a meaning: number and name.
    pub fn names(self) -> &'static [(u32, &'static str)] {
        match self {
            FlagMap::Canonical => &[
                (0, "SAFE"),
                (1, "LOW_RISK"),
                (2, "MEDIUM_RISK"),
                (3, "HIGH_RISK"),
                (4, "CRITICAL"),
                (6, "REQUIRES_ROOT"),
                (7, "DESTRUCTIVE"),
                (8, "NETWORK_ACCESS"),
                (9, "FILE_MODIFICATION"),
                (10, "SYSTEM_MODIFICATION"),
                (11, "PRIVILEGE_ESCALATION"),
            ],
            FlagMap::Kb => &[
                (0, "SAFE"),
                (1, "LOW_RISK"),
                (2, "MEDIUM_RISK"),
                (3, "HIGH_RISK"),
                (4, "CRITICAL"),
                (8, "FILE"),
                (9, "NETWORK"),
                (10, "SUDO"),
                (11, "DESTRUCTIVE"),
                (12, "SYSTEM"),
                (13, "PROCESS"),
            ],
        }
    }

    /// The name of a flag: its meaning, `VENDOR_n` for 16 to 31 of the canonical map, else `RESERVED_n`.
    pub fn flag_name(self, flag: u32) -> String {
        match self.names().iter().find(|&&(number, _)| number == flag) {
            Some((_, name)) => (*name).to_owned(),
            None if self.reserved() >> flag & 1 == 0 => format!("VENDOR_{flag}"),
            None => format!("RESERVED_{flag}"),
        }
    }

    /// The default weights: each risk class outweighs all classes below it together with the costs that usually
    /// come with them, and a capability counts by the harm that it can do. Reserved and vendor flags weigh
    /// nothing, since nobody has said what they mean.
    pub fn default_weights(self) -> [u16; FLAG_COUNT] {
        let mut weights = [0; FLAG_COUNT];
        weights[..5].copy_from_slice(&[0, 100, 400, 1600, 6400]);
        let capabilities: &[(usize, u16)] = match self {
            FlagMap::Canonical => &[(6, 800), (7, 1600), (8, 400), (9, 200), (10, 800), (11, 3200)],
            FlagMap::Kb => &[(8, 200), (9, 400), (10, 3200), (11, 1600), (12, 800), (13, 400)],
        };
        for &(flag, weight) in capabilities {
            weights[flag] = weight;
        }
        weights
    }
}

/// The parameters of the kernel, by name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Params {
    /// Where the fields of a record lie.
    pub layout: Layout,
    /// How bytes 22-23 follow from bytes 0-21.
    pub checksum: Checksum,
    /// Flags without a meaning in the flag map.
    pub flags_reserved: u32,
    /// Flags that lead to REJECT.
    pub flags_denied: u32,
    /// Flags that lead to at least REQUIRE_APPROVAL.
    pub flags_approval: u32,
    /// Longest execution time in ms; `u32::MAX` is no limit.
    pub limit_time: u32,
    /// Most memory in MB; `u16::MAX` is no limit.
    pub limit_memory: u16,
    /// Most output in KB; `u16::MAX` is no limit.
    pub limit_output: u16,
    /// The decision for each risk class.
    pub decisions: [Decision; 5],
    /// What each set flag adds to the risk score.
    pub weights: [u16; FLAG_COUNT],
}

impl Default for Params {
    /// Layout A, CRC32LO, the canonical flag map; nothing denied, no approval, no limits.
    fn default() -> Self {
        Self::for_map(FlagMap::Canonical)
    }
}

impl Params {
    /// The default parameters under this flag map.
    pub fn for_map(map: FlagMap) -> Self {
        use Decision::{Approved, Caution, Reject, RequireApproval};
        Self {
            layout: Layout::A,
            checksum: Checksum::Crc32Lo,
            flags_reserved: map.reserved(),
            flags_denied: 0,
            flags_approval: 0,
            limit_time: u32::MAX,
            limit_memory: u16::MAX,
            limit_output: u16::MAX,
            decisions: [Approved, Approved, Caution, RequireApproval, Reject],
            weights: map.default_weights(),
        }
    }

    /// The parameter words of the kernel.
    pub fn to_words(&self) -> [u32; PARAM_WORDS] {
        let values = [self.layout as u32, self.checksum as u32]
            .into_iter()
            .chain(self.decisions.map(|d| d as u32))
            .chain([self.flags_reserved, self.flags_denied, self.flags_approval])
            .chain([self.limit_time, u32::from(self.limit_memory), u32::from(self.limit_output)])
            .chain(self.weights.map(u32::from));
        param_words(values)
    }

    /// The parameters that these words state.
    ///
    /// # Errors
    /// [`ParamsError`] when a word means nothing.
    pub fn from_words(words: &[u32]) -> Result<Self, ParamsError> {
        KERNEL.check_params(words)?;
        let value = |i: usize| PARAMS[i].get(words);
        Ok(Self {
            layout: Layout::ALL[value(0) as usize],
            checksum: Checksum::ALL[value(1) as usize],
            decisions: std::array::from_fn(|class| Decision::of_number(value(2 + class))),
            flags_reserved: value(7),
            flags_denied: value(8),
            flags_approval: value(9),
            limit_time: value(10),
            limit_memory: value(11) as u16, // a field of 16 bits
            limit_output: value(12) as u16, // a field of 16 bits
            weights: std::array::from_fn(|flag| value(13 + flag) as u16), // fields of 16 bits
        })
    }
}

/// The parameter words with these values, in the order of the kernel's fields.
fn param_words(values: impl Iterator<Item = u32>) -> [u32; PARAM_WORDS] {
    let mut words = [0; PARAM_WORDS];
    for (field, value) in PARAMS.iter().zip(values) {
        field.set(&mut words, value);
    }
    words
}
