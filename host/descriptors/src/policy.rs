//! What a user demands of descriptors: the parameters of `descriptor_validation` as a commented TOML file.

use crate::config::{ConfigError, Document, Problem};
use crate::flags;
use accel_kernels::descriptor_validation::{Checksum, FLAG_COUNT, FlagMap, Layout, Params};
use accel_kernels::digest::{self, Digest};
use std::fmt::Write as _;

/// The parameters in force and the flag map by which their flags are named.
///
/// ```
/// use accel_descriptors::policy::{Overrides, Policy};
/// let text = "deny = ['DESTRUCTIVE']\n[limits]\ntime_ms = 5000\n";
/// let policy = Policy::from_toml(text, "strict.toml", &Overrides::default())?;
/// assert_eq!(policy.params.flags_denied, 1 << 7);
/// assert_eq!(policy.params.limit_time, 5000);
/// # Ok::<(), accel_descriptors::config::ConfigError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Policy {
    /// The names of the flags.
    pub flag_map: FlagMap,
    /// The parameters of the kernel.
    pub params: Params,
}

/// What the command line says; it goes before the file, which goes before the defaults.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Overrides {
    /// The layout, if given.
    pub layout: Option<Layout>,
    /// The checksum, if given.
    pub checksum: Option<Checksum>,
    /// The flag map, if given. The names of flags in the file are looked up in it.
    pub flag_map: Option<FlagMap>,
}

impl Default for Policy {
    /// The default parameters of the kernel with the canonical flag map.
    fn default() -> Self {
        Self::new(&Overrides::default())
    }
}

const KEYS: [&str; 8] =
    ["layout", "checksum", "flag_map", "deny", "approve", "limits", "decisions", "weights"];
const LIMITS: [&str; 3] = ["time_ms", "memory_mb", "output_kb"];
const DECISIONS: [&str; 5] = ["safe", "low", "medium", "high", "critical"];

impl Policy {
    /// The policy without a file.
    pub fn new(overrides: &Overrides) -> Self {
        let flag_map = overrides.flag_map.unwrap_or_default();
        let base = Params::for_map(flag_map);
        let params = Params {
            layout: overrides.layout.unwrap_or(base.layout),
            checksum: overrides.checksum.unwrap_or(base.checksum),
            ..base
        };
        Self { flag_map, params }
    }

    /// The policy of this text; `file` is how messages call it. What the text does not mention is as in
    /// [`Policy::new`].
    ///
    /// # Errors
    /// [`ConfigError`] with the line: no TOML, a key, flag or name that does not exist, or a number out of range.
    pub fn from_toml(text: &str, file: &str, overrides: &Overrides) -> Result<Self, ConfigError> {
        let document = Document { file, text };
        let table = &document.parse()?;
        document.check_keys(table, &KEYS)?;
        // All three are read even if overridden: a wrong word is wrong whoever wins.
        let (layout, checksum) = (document.named(table, "layout")?, document.named(table, "checksum")?);
        let flag_map = document.named(table, "flag_map")?;
        let mut policy = Self::new(&Overrides {
            layout: overrides.layout.or(layout),
            checksum: overrides.checksum.or(checksum),
            flag_map: overrides.flag_map.or(flag_map),
        });
        let (map, params) = (policy.flag_map, &mut policy.params);

        params.flags_denied = document.flags(table, "deny", map)?;
        params.flags_approval = document.flags(table, "approve", map)?;
        if let Some(limits) = document.section(table, "limits")? {
            document.check_keys(limits, &LIMITS)?;
            let [time, memory, output] = LIMITS;
            params.limit_time = document.optional(limits, time, u32::MAX)?.unwrap_or(u32::MAX);
            params.limit_memory = document.optional(limits, memory, u16::MAX)?.unwrap_or(u16::MAX);
            params.limit_output = document.optional(limits, output, u16::MAX)?.unwrap_or(u16::MAX);
        }
        if let Some(decisions) = document.section(table, "decisions")? {
            document.check_keys(decisions, &DECISIONS)?;
            for (class, decision) in DECISIONS.iter().zip(&mut params.decisions) {
                *decision = document.named(decisions, class)?.unwrap_or(*decision);
            }
        }
        if let Some(weights) = document.section(table, "weights")? {
            let mut given = 0u32;
            for (key, value) in weights {
                let name = key.get_ref();
                let at = key.span().start;
                let flag = flags::number(map, name).map_err(|error| document.error(at, error))?;
                if given >> flag & 1 == 1 {
                    return Err(document.error(at, Problem::Twice(map.flag_name(flag))));
                }
                given |= 1 << flag;
                params.weights[flag as usize] = document.number(name, value, u16::MAX)?;
            }
        }
        Ok(policy)
    }

    /// A complete policy file with comments; every key has its default.
    pub fn example() -> String {
        Self::default().to_toml()
    }

    /// This policy as a complete, commented file that reads back as this policy.
    pub fn to_toml(&self) -> String {
        let Self { flag_map: map, params } = self;
        let list =
            |mask: u32| flags::names(*map, mask).map(|n| format!("\"{n}\"")).collect::<Vec<_>>().join(", ");
        let mut text = format!(
            "\
# A policy of `accel validate`. Every key may be left out; what the command line says goes before it.

# Where the fields of a record lie: \"A\" (the specification's code), \"B\" (servers and databases) or \"S\" (hardware).
layout = \"{}\"
# How bytes 22-23 follow from the others: \"CRC32LO\" or \"SUM16\".
checksum = \"{}\"
# What the flags mean: \"canonical\" or \"kb\". Flags are named by it here, or by number (0 to 31).
flag_map = \"{map}\"

# A record with one of these flags is rejected.
deny = [{}]
# A record with one of these flags needs approval.
approve = [{}]

# A record above one of these is let through with caution at best. The largest value is no limit.
[limits]
time_ms = {}
memory_mb = {}
output_kb = {}

# What to do with each class of risk: \"APPROVED\", \"CAUTION\", \"REQUIRE_APPROVAL\" or \"REJECT\".
[decisions]
",
            params.layout,
            params.checksum,
            list(params.flags_denied),
            list(params.flags_approval),
            params.limit_time,
            params.limit_memory,
            params.limit_output,
        );
        for (class, decision) in DECISIONS.iter().zip(params.decisions) {
            let _ = writeln!(text, "{class} = \"{decision}\"");
        }
        text += "\n# What each set flag adds to the risk score, at most 65535. Flags that are not named here add nothing.\n[weights]\n";
        for flag in 0..FLAG_COUNT as u32 {
            let weight = params.weights[flag as usize];
            if weight != 0 || map.names().iter().any(|&(number, _)| number == flag) {
                let _ = writeln!(text, "{} = {weight}", map.flag_name(flag));
            }
        }
        text
    }

    /// The digest of the parameter words: it stands for all that the policy says to the kernel.
    pub fn digest(&self) -> Digest {
        digest::of_words(&self.params.to_words())
    }
}

impl From<&Policy> for Params {
    fn from(policy: &Policy) -> Self {
        policy.params
    }
}

#[cfg(test)]
mod tests;
