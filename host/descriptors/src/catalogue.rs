//! What is known of common commands: risk class, flags and typical costs, from `catalogue.toml`.

use crate::config::{ConfigError, Document, Problem, Value};
use accel_kernels::descriptor_validation::{FlagMap, RiskClass};
use std::collections::BTreeMap;
use std::sync::LazyLock;

/// The shipped catalogue: its first lines say how it is written and judged.
pub const SHIPPED: &str = include_str!("catalogue.toml");

/// What is known of a command.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Entry {
    /// The flags of the canonical map; exactly one is a class of risk.
    pub flags: u32,
    /// Typical execution time in ms.
    pub time: u32,
    /// Typical memory in MB.
    pub memory: u16,
    /// Typical output in KB.
    pub output: u16,
}

impl Entry {
    /// The class of risk.
    pub fn risk(&self) -> RiskClass {
        RiskClass::of_flags(self.flags)
    }

    /// The same with this class of risk, if that is higher.
    #[must_use]
    pub fn at_least(self, risk: RiskClass) -> Self {
        let risk = self.risk().max(risk);
        Self { flags: self.flags & !0x1F | 1 << risk as u32, ..self }
    }
}

/// Commands and what is known of them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Catalogue {
    unknown: Entry,
    commands: BTreeMap<String, Entry>,
}

static CATALOGUE: LazyLock<Catalogue> = LazyLock::new(|| {
    Catalogue::parse(SHIPPED, "catalogue.toml", None).expect("the shipped catalogue is tested to be valid")
});

impl Catalogue {
    /// The catalogue that comes with the program.
    pub fn shipped() -> &'static Self {
        &CATALOGUE
    }

    /// The shipped catalogue with the commands of this text in front of it; `file` is how messages call it.
    ///
    /// # Errors
    /// [`ConfigError`] with the line: no TOML, a key, flag or class that does not exist, a number out of range.
    pub fn from_toml(text: &str, file: &str) -> Result<Self, ConfigError> {
        Self::parse(text, file, Some(Self::shipped()))
    }

    fn parse(text: &str, file: &str, base: Option<&Self>) -> Result<Self, ConfigError> {
        let document = Document { file, text };
        let table = document.parse()?;
        document.check_keys(&table, &["unknown", "commands"])?;
        let unknown = match (table.get("unknown"), base) {
            (Some(value), _) => entry(document, "unknown", value)?,
            (None, Some(base)) => base.unknown,
            (None, None) => return Err(document.error(0, Problem::Missing { key: "unknown" })),
        };
        let mut commands = base.map_or_else(BTreeMap::new, |base| base.commands.clone());
        for (name, value) in document.section(&table, "commands")?.into_iter().flatten() {
            let name = name.get_ref();
            commands.insert(name.to_string(), entry(document, name, value)?);
        }
        Ok(Self { unknown, commands })
    }

    /// What is known of the command of this name, or of the one of which it is a version: `python3.11` and
    /// `gcc-12` are looked up as `python3` and `gcc` when they have no entry of their own.
    pub fn get(&self, name: &str) -> Option<&Entry> {
        self.commands.get(name).or_else(|| {
            let unversioned = name.trim_end_matches(|c: char| c.is_ascii_digit() || c == '.' || c == '-');
            // A version begins with a separator: `base64` is no version of `base`.
            let version = name[unversioned.len()..].trim_start_matches(|c: char| c.is_ascii_digit());
            self.commands.get(name.strip_suffix(version).filter(|_| version.len() > 1)?)
        })
    }

    /// What is assumed of all other commands.
    pub fn unknown(&self) -> &Entry {
        &self.unknown
    }

    /// The commands by name.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = (&str, &Entry)> {
        self.commands.iter().map(|(name, entry)| (name.as_str(), entry))
    }
}

fn entry<'t>(document: Document<'t>, name: &str, value: &Value<'t>) -> Result<Entry, ConfigError> {
    const KEYS: [&str; 5] = ["risk", "flags", "time_ms", "memory_mb", "output_kb"];
    let [risk, flags, time, memory, output] = KEYS;
    let table = document.table(name, value)?;
    let at = value.span().start;
    let missing = |key| document.error(at, Problem::Missing { key });
    document.check_keys(table, &KEYS)?;
    let risk: RiskClass = document.named(table, risk)?.ok_or_else(|| missing(risk))?;
    let capabilities = document.flags(table, flags, FlagMap::Canonical)?;
    if capabilities & 0x1F != 0 {
        let name = FlagMap::Canonical.flag_name(capabilities.trailing_zeros());
        return Err(document.error(at, Problem::RiskAmongFlags(name)));
    }
    Ok(Entry {
        flags: capabilities | 1 << risk as u32,
        time: document.optional(table, time, u32::MAX)?.ok_or_else(|| missing(time))?,
        memory: document.optional(table, memory, u16::MAX)?.ok_or_else(|| missing(memory))?,
        output: document.optional(table, output, u16::MAX)?.ok_or_else(|| missing(output))?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_shipped_catalogue_is_valid_and_large_and_each_entry_has_one_class_of_risk() {
        let catalogue = Catalogue::parse(SHIPPED, "catalogue.toml", None).unwrap();
        assert!(catalogue.iter().len() >= 150, "{} commands", catalogue.iter().len());
        for (name, entry) in catalogue.iter().chain([("unknown", catalogue.unknown())]) {
            assert_eq!((entry.flags & 0x1F).count_ones(), 1, "{name}");
            assert_eq!(entry.flags & FlagMap::Canonical.reserved(), 0, "{name}");
            assert!(entry.time > 0 && entry.memory > 0, "{name}");
        }
    }

    /// What destroys data is never called harmless, nor is what gives a caller more rights.
    #[test]
    fn the_shipped_catalogue_is_conservative() {
        let mut checked = 0;
        for (name, entry) in Catalogue::shipped().iter() {
            let has = |flag: &str| entry.flags & crate::flags::mask(FlagMap::Canonical, [flag]).unwrap() != 0;
            let least = if has("DESTRUCTIVE") || has("PRIVILEGE_ESCALATION") && has("SYSTEM_MODIFICATION") {
                RiskClass::High
            } else if has("SYSTEM_MODIFICATION") {
                RiskClass::Medium
            } else if entry.flags & !0x1F != 0 {
                RiskClass::Low
            } else {
                continue;
            };
            assert!(entry.risk() >= least, "{name} is {}", entry.risk());
            checked += 1;
        }
        assert!(checked > 80, "{checked}");
    }

    #[test]
    fn a_name_with_a_version_is_that_of_the_command() {
        let catalogue = Catalogue::shipped();
        for (versioned, plain) in [("python3.11", "python3"), ("gcc-12", "gcc"), ("perl5.36-1", "perl5")] {
            assert_eq!(catalogue.get(versioned), catalogue.get(plain), "{versioned}");
        }
        assert!(catalogue.get("python3.11").is_some());
        for other in ["ls2", "rm0", "cat.", "3.11", "-1", "", "é-1"] {
            assert_eq!(catalogue.get(other), None, "{other}");
        }
    }

    #[test]
    fn a_users_catalogue_goes_before_the_shipped_one() {
        let text =
            "[commands]\nls = { risk = 'HIGH', flags = [16], time_ms = 1, memory_mb = 2, output_kb = 3 }";
        let own = Catalogue::from_toml(text, "own.toml").unwrap();
        assert_eq!(own.get("ls"), Some(&Entry { flags: 1 << 3 | 1 << 16, time: 1, memory: 2, output: 3 }));
        assert_eq!(own.get("rm"), Catalogue::shipped().get("rm"));
        assert_eq!(own.unknown(), Catalogue::shipped().unknown());
    }

    #[test]
    fn a_faulty_catalogue_is_refused_with_its_line() {
        let cases = [
            (
                "[commands]\nls = { risk = 'HIHG', time_ms = 1, memory_mb = 2, output_kb = 3 }",
                "did you mean 'HIGH'?",
            ),
            ("[commands]\nls = { time_ms = 1, memory_mb = 2, output_kb = 3 }", "'risk' is missing"),
            ("[commands]\nls = { risk = 'LOW', memory_mb = 2, output_kb = 3 }", "'time_ms' is missing"),
            (
                "[commands]\nls = { risk = 'LOW', flags = ['SAFE'], time_ms = 1, memory_mb = 2, output_kb = 3 }",
                "into 'risk'",
            ),
            ("[commands]\nls = 3", "'ls' is of the kind integer, expected table"),
            ("\n[command]", "did you mean 'commands'?"),
        ];
        for (text, expected) in cases {
            let error = Catalogue::from_toml(text, "own.toml").unwrap_err().to_string();
            assert!(error.starts_with("own.toml:2: ") && error.contains(expected), "{error}");
        }
    }
}
