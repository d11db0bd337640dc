//! Descriptor files and what descriptors mean, as far as no kernel is needed for it.
//!
//! - [`source`] reads records from raw files, hexadecimal lines and containers, chunk by chunk; [`container`]
//!   also writes containers.
//! - [`record`] encodes descriptors and translates them between layouts and checksums; [`inspect`] puts every
//!   byte of a record into words, also of the two neighbouring kinds in [`core_record`] and [`family_record`].
//! - [`policy`] is what a user demands of descriptors, as TOML and as parameters of the kernel.
//! - [`catalogue`] knows the flags and costs of common commands, and [`scan`] describes the executables of a
//!   machine by it.
//! - [`tally`] sums up verdicts.

pub mod catalogue;
pub mod config;
pub mod container;
pub mod core_record;
pub mod family_record;
pub mod flags;
mod hex;
pub mod inspect;
pub mod policy;
mod raw;
#[cfg(unix)]
pub mod raw_file;
pub mod record;
pub mod scan;
pub mod source;
pub mod tally;

/// The end of a message about this unknown name: which one was meant, or nothing.
pub(crate) fn meant<'a>(name: &str, known: impl IntoIterator<Item = &'a str>) -> String {
    nearest(name, known).map_or_else(String::new, |near| format!(" (did you mean '{near}'?)"))
}

/// The known name nearest to this one, if one is near enough to be meant.
pub fn nearest<'a>(name: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let name = name.to_ascii_lowercase();
    known
        .into_iter()
        .map(|k| (strsim::jaro_winkler(&name, &k.to_ascii_lowercase()), k))
        .filter(|&(likeness, _)| likeness > 0.75)
        .max_by(|a, b| a.0.total_cmp(&b.0))
        .map(|(_, k)| k)
}
