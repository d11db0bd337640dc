//! Which instructions the twins may use: the best that the processor has, or those that `ACCEL_CPU` names.

use std::fmt;
use std::sync::OnceLock;

/// The environment variable that forces a level.
pub const VARIABLE: &str = "ACCEL_CPU";

/// A set of instructions, each with those that a twin written for it may rely on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Level {
    /// What every processor of the target has.
    Portable,
    /// AArch64 with Advanced SIMD.
    Neon,
    /// x86-64 with AVX2.
    Avx2,
    /// x86-64 with AVX-512 F, BW, DQ, VL, VBMI, IFMA, VNNI, and with GFNI: Intel since Ice Lake, AMD since Zen 4.
    Avx512,
}

/// A level that can't be used.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum LevelError {
    /// The name is no level's.
    #[error("{VARIABLE} is '{name}': the levels are {known}")]
    Unknown {
        /// The name given.
        name: String,
        /// The names there are.
        known: String,
    },
    /// The processor has not got it.
    #[error("{VARIABLE} is '{level}', which this processor has not got: the best it has is {best}")]
    Absent {
        /// The level asked for.
        level: Level,
        /// The best that works here.
        best: Level,
    },
}

impl Level {
    /// Every level; of one kind of processor, the weakest first.
    pub const ALL: [Self; 4] = [Self::Portable, Self::Neon, Self::Avx2, Self::Avx512];

    /// The name that `ACCEL_CPU` takes.
    pub fn name(self) -> &'static str {
        match self {
            Self::Portable => "portable",
            Self::Neon => "neon",
            Self::Avx2 => "avx2",
            Self::Avx512 => "avx512",
        }
    }

    /// Whether this processor has it.
    pub fn is_here(self) -> bool {
        match self {
            Self::Portable => true,
            #[cfg(target_arch = "aarch64")]
            Self::Neon => std::arch::is_aarch64_feature_detected!("neon"),
            #[cfg(not(target_arch = "aarch64"))]
            Self::Neon => false,
            #[cfg(target_arch = "x86_64")]
            Self::Avx2 => std::arch::is_x86_feature_detected!("avx2"),
            #[cfg(target_arch = "x86_64")]
            Self::Avx512 => {
                Self::Avx2.is_here()
                    && std::arch::is_x86_feature_detected!("avx512f")
                    && std::arch::is_x86_feature_detected!("avx512bw")
                    && std::arch::is_x86_feature_detected!("avx512dq")
                    && std::arch::is_x86_feature_detected!("avx512vl")
                    && std::arch::is_x86_feature_detected!("avx512vbmi")
                    && std::arch::is_x86_feature_detected!("avx512ifma")
                    && std::arch::is_x86_feature_detected!("avx512vnni")
                    && std::arch::is_x86_feature_detected!("gfni")
            }
            #[cfg(not(target_arch = "x86_64"))]
            Self::Avx2 | Self::Avx512 => false,
        }
    }

    /// This level if the processor has it, else the best below it.
    pub fn or_below(self) -> Self {
        Self::ALL.into_iter().rev().find(|&l| l <= self && l.is_here()).unwrap_or(Self::Portable)
    }

    /// The best level of this processor.
    pub fn best() -> Self {
        Self::Avx512.or_below()
    }

    /// The level that this name forces.
    ///
    /// # Errors
    /// [`LevelError`] when the name is no level's or the processor has not got it.
    pub fn forced(name: &str) -> Result<Self, LevelError> {
        let Some(level) = Self::ALL.into_iter().find(|level| level.name() == name) else {
            let known = Self::ALL.map(Self::name).join(", ");
            return Err(LevelError::Unknown { name: name.to_owned(), known });
        };
        if level.is_here() { Ok(level) } else { Err(LevelError::Absent { level, best: Self::best() }) }
    }

    /// The level in force: what `ACCEL_CPU` names, else the best. Looked up once.
    ///
    /// # Errors
    /// As [`Level::forced`].
    pub fn current() -> Result<Self, LevelError> {
        static CURRENT: OnceLock<Result<Level, LevelError>> = OnceLock::new();
        let look = || match std::env::var_os(VARIABLE) {
            Some(name) if !name.is_empty() => Self::forced(&name.to_string_lossy()),
            _ => Ok(Self::best()),
        };
        CURRENT.get_or_init(look).clone()
    }
}

impl fmt::Display for Level {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_level_is_forced_by_its_name_if_it_is_here() {
        assert_eq!(Level::forced("portable"), Ok(Level::Portable));
        for level in Level::ALL {
            let expected = if level.is_here() {
                Ok(level)
            } else {
                Err(LevelError::Absent { level, best: Level::best() })
            };
            assert_eq!(Level::forced(level.name()), expected);
        }
        let error = Level::forced("sse9").unwrap_err().to_string();
        assert_eq!(error, "ACCEL_CPU is 'sse9': the levels are portable, neon, avx2, avx512");
    }
    #[cfg(target_arch = "aarch64")]
    #[test]
    fn an_aarch64_processor_has_neon() {
        assert_eq!(Level::best(), Level::Neon);
    }
}
