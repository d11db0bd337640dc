//! The options that say how records are to be read and judged.

use crate::failure::{Failure, Outcome};
use accel_descriptors::policy::{Overrides, Policy};
use accel_kernels::descriptor_validation::{Checksum, FlagMap, Layout};
use clap::Args;
use std::path::PathBuf;

/// Where fields lie, what the checksum is, what flags mean.
#[derive(Clone, Debug, Args)]
pub struct Form {
    /// Where the fields of a record lie: a, b or s [default: a, or the policy's].
    #[arg(long, value_name = "LAYOUT")]
    pub layout: Option<Layout>,
    /// How bytes 22-23 follow from the others: crc32 or sum16 [default: crc32, or the policy's].
    #[arg(long, value_name = "CHECKSUM")]
    pub checksum: Option<Checksum>,
    /// What the flags mean: canonical or kb [default: canonical, or the policy's].
    #[arg(long, value_name = "MAP")]
    pub flag_map: Option<FlagMap>,
}

impl Form {
    /// What the command line says, to go before a file.
    pub fn overrides(&self) -> Overrides {
        Overrides { layout: self.layout, checksum: self.checksum, flag_map: self.flag_map }
    }
}

/// A form and a policy file.
#[derive(Clone, Debug, Args)]
pub struct Rules {
    #[command(flatten)]
    pub form: Form,
    /// What is demanded of records, as TOML; `accel policy example` prints a complete one.
    #[arg(long, value_name = "FILE")]
    pub policy: Option<PathBuf>,
}

impl Rules {
    /// The policy in force: command line above file above default.
    pub fn policy(&self) -> Outcome<Policy> {
        let overrides = self.form.overrides();
        let Some(path) = &self.policy else { return Ok(Policy::new(&overrides)) };
        let text = std::fs::read_to_string(path).map_err(|e| Failure::reading(path, e))?;
        Policy::from_toml(&text, &path.display().to_string(), &overrides)
            .map_err(|e| Failure::Usage(format!("{e}; `accel policy example` prints a complete policy")))
    }
}
