//! Reading TOML files of known keys, with the line in every error.

use crate::flags::{self, UnknownFlag};
use accel_kernels::descriptor_validation::{FlagMap, UnknownName};
use std::fmt::{self, Write as _};
use toml::Spanned;
use toml::de::{DeTable, DeValue};

/// Why a policy or a catalogue is refused, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConfigError {
    /// The file, as it was named to the reader.
    pub file: String,
    /// The line, from 1.
    pub line: usize,
    /// What is wrong with it.
    pub problem: Problem,
}

impl fmt::Display for ConfigError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: ", self.file, self.line)?;
        // Names come from the file, and a quoted one may hold line ends and worse.
        self.problem.to_string().chars().try_for_each(|c| match c {
            c if c.is_control() => write!(f, "{}", c.escape_default()),
            c => f.write_char(c),
        })
    }
}

impl std::error::Error for ConfigError {}

/// What is wrong with a line of a TOML file.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Problem {
    /// It is not TOML.
    #[error("not valid TOML: {0}")]
    Syntax(String),
    /// The key is none of those with a meaning here.
    #[error("unknown key '{key}'{}: the keys here are {}", crate::meant(key, known.iter().copied()), known.join(", "))]
    Key {
        /// The key.
        key: String,
        /// The keys with a meaning.
        known: Vec<&'static str>,
    },
    /// A key that must be there is not.
    #[error("'{key}' is missing")]
    Missing {
        /// The key.
        key: &'static str,
    },
    /// The value is of another kind.
    #[error("'{key}' is of the kind {found}, expected {expected}")]
    Kind {
        /// The key.
        key: String,
        /// What the value is.
        found: &'static str,
        /// What it should be.
        expected: &'static str,
    },
    /// The number is too large or negative.
    #[error("'{key}' is {value}, expected a number from 0 to {limit}")]
    Range {
        /// The key.
        key: String,
        /// The number as written.
        value: String,
        /// The largest allowed.
        limit: u32,
    },
    /// The flag does not exist in the flag map in force.
    #[error(transparent)]
    Flag(#[from] UnknownFlag),
    /// The flag is given twice, by name and by number.
    #[error("the weight of flag {0} is given twice")]
    Twice(String),
    /// The layout, checksum, flag map, decision or risk class does not exist.
    #[error("unknown {} '{}'{}: expected one of {}", .0.what, .0.name, crate::meant(&.0.name, .0.known.split(", ")), .0.known)]
    Name(UnknownName),
    /// A risk class stands among the flags.
    #[error("'{0}' is a risk class: it belongs into 'risk', not into 'flags'")]
    RiskAmongFlags(String),
}

impl From<UnknownName> for Problem {
    fn from(error: UnknownName) -> Self {
        Problem::Name(error)
    }
}

/// A value of the file with its key.
pub(crate) type Value<'t> = Spanned<DeValue<'t>>;

/// A TOML text and how messages call it.
#[derive(Clone, Copy)]
pub(crate) struct Document<'t> {
    pub(crate) file: &'t str,
    pub(crate) text: &'t str,
}

impl<'t> Document<'t> {
    pub(crate) fn parse(self) -> Result<DeTable<'t>, ConfigError> {
        DeTable::parse(self.text).map(Spanned::into_inner).map_err(|error| {
            let message = error.message().replace('\n', "; ");
            self.error(error.span().map_or(0, |span| span.start), Problem::Syntax(message))
        })
    }

    /// The error at this byte of the text.
    pub(crate) fn error(self, at: usize, problem: impl Into<Problem>) -> ConfigError {
        let before = &self.text.as_bytes()[..at.min(self.text.len())];
        let line = before.iter().filter(|&&byte| byte == b'\n').count() + 1;
        ConfigError { file: self.file.to_owned(), line, problem: problem.into() }
    }

    /// The error of a value of another kind.
    pub(crate) fn kind(self, key: &str, value: &Value<'t>, expected: &'static str) -> ConfigError {
        let found = value.get_ref().type_str();
        self.error(value.span().start, Problem::Kind { key: key.to_owned(), found, expected })
    }

    /// Refuses every key but these.
    pub(crate) fn check_keys(self, table: &DeTable<'t>, known: &[&'static str]) -> Result<(), ConfigError> {
        match table.keys().find(|key| !known.contains(&key.get_ref().as_ref())) {
            None => Ok(()),
            Some(key) => Err(self.error(
                key.span().start,
                Problem::Key { key: key.get_ref().to_string(), known: known.to_vec() },
            )),
        }
    }

    pub(crate) fn table<'v>(self, key: &str, value: &'v Value<'t>) -> Result<&'v DeTable<'t>, ConfigError> {
        value.get_ref().as_table().ok_or_else(|| self.kind(key, value, "table"))
    }

    /// The table of this key, if it is there.
    pub(crate) fn section<'v>(
        self,
        table: &'v DeTable<'t>,
        key: &str,
    ) -> Result<Option<&'v DeTable<'t>>, ConfigError> {
        table.get(key).map(|value| self.table(key, value)).transpose()
    }

    /// A named value, if it is there.
    pub(crate) fn named<T: std::str::FromStr<Err = UnknownName>>(
        self,
        table: &DeTable<'t>,
        key: &str,
    ) -> Result<Option<T>, ConfigError> {
        let Some(value) = table.get(key) else { return Ok(None) };
        let name = value.get_ref().as_str().ok_or_else(|| self.kind(key, value, "string"))?;
        name.parse().map(Some).map_err(|error: UnknownName| self.error(value.span().start, error))
    }

    /// The number of this value.
    pub(crate) fn number<T: TryFrom<u64> + Into<u32>>(
        self,
        key: &str,
        value: &Value<'t>,
        max: T,
    ) -> Result<T, ConfigError> {
        let integer = value.get_ref().as_integer().ok_or_else(|| self.kind(key, value, "integer"))?;
        let parsed = u64::from_str_radix(integer.as_str(), integer.radix()).ok();
        parsed.and_then(|n| T::try_from(n).ok()).ok_or_else(|| {
            let (key, value_) = (key.to_owned(), integer.to_string());
            self.error(value.span().start, Problem::Range { key, value: value_, limit: max.into() })
        })
    }

    /// The number of this key, if it is there.
    pub(crate) fn optional<T: TryFrom<u64> + Into<u32>>(
        self,
        table: &DeTable<'t>,
        key: &str,
        max: T,
    ) -> Result<Option<T>, ConfigError> {
        table.get(key).map(|value| self.number(key, value, max)).transpose()
    }

    /// The mask of the flags in the list of this key, by name or number; 0 if it is not there.
    pub(crate) fn flags(self, table: &DeTable<'t>, key: &str, map: FlagMap) -> Result<u32, ConfigError> {
        let Some(value) = table.get(key) else { return Ok(0) };
        let list = value.get_ref().as_array().ok_or_else(|| self.kind(key, value, "array"))?;
        list.iter().try_fold(0, |mask, item| {
            let name = match item.get_ref() {
                DeValue::String(name) => name.to_string(),
                DeValue::Integer(number) => number.to_string(),
                _ => return Err(self.kind(key, item, "array of names or numbers of flags")),
            };
            let flag = flags::number(map, &name).map_err(|error| self.error(item.span().start, error))?;
            Ok(mask | 1 << flag)
        })
    }
}
