//! The frozen vectors in Icarus Verilog: four-valued, so that an X at an output shows.
//!
//! The test bench that is emitted beside a block checks itself, with random stalls of its own.

use accel_kernels::{Kernel, vectors};
use std::io;
use std::path::Path;
use std::process::{Command, Output};
use tempfile::TempDir;

/// Why the vectors did not pass in Icarus.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ReplayError {
    /// A tool is not here.
    #[error("{0} is missing: install Icarus Verilog (Debian and Ubuntu: apt-get install iverilog)")]
    Missing(&'static str),
    /// A tool ran and failed.
    #[error("{tool} failed on {kernel} ({status}): {log}")]
    Tool {
        /// The tool.
        tool: &'static str,
        /// The kernel.
        kernel: &'static str,
        /// Its exit status.
        status: String,
        /// What it printed.
        log: String,
    },
    /// The test bench ended without its word of success.
    #[error(
        "the test bench of {kernel} with seed {seed} ended with '{found}', \
         expected 'PASS {kernel}: N words' with N at least {least}"
    )]
    Failed {
        /// The kernel.
        kernel: &'static str,
        /// The seed.
        seed: u32,
        /// The last line that it printed.
        found: String,
        /// The number of frozen output words.
        least: usize,
    },
    /// The directory for temporary files can't be used.
    #[error("a temporary directory: {0}")]
    Io(#[from] io::Error),
}

/// A compiled test bench.
#[derive(Debug)]
pub struct Replay {
    kernel: &'static Kernel,
    directory: TempDir,
}

impl Replay {
    /// Compiles the files that [`accel_hdl::emit`] gives for a block of this kernel.
    ///
    /// # Errors
    /// [`ReplayError`] when `iverilog` is missing or refuses the files.
    pub fn compile(kernel: &'static Kernel, files: &[(String, String)]) -> Result<Self, ReplayError> {
        let directory = tempfile::tempdir()?;
        for (name, text) in files {
            std::fs::write(directory.path().join(name), text)?;
        }
        let sources = files.iter().map(|(name, _)| name).filter(|name| name.ends_with(".v"));
        let mut command = Command::new("iverilog");
        command.args(["-g2001", "-Wall", "-o", "bench.vvp"]).args(sources);
        run("iverilog", kernel, &mut command, directory.path())?;
        Ok(Self { kernel, directory })
    }

    /// Runs the test bench with this seed of its stalls and returns the number of output words that it found
    /// right: all of the frozen ones, and those of the bursts that its flushes cut short.
    ///
    /// # Errors
    /// [`ReplayError::Failed`] unless its last line says that at least the frozen number of words passed.
    ///
    /// # Panics
    /// If the kernel's own frozen vectors can't be read.
    pub fn run(&self, seed: u32) -> Result<usize, ReplayError> {
        let kernel = self.kernel;
        let groups = vectors::parse(kernel, kernel.vectors).expect("the contract tests its own vectors");
        let least: usize = groups.iter().map(|g| g.output.len()).sum();
        let mut command = Command::new("vvp");
        command.args(["-n", "bench.vvp"]).arg(format!("+seed={seed}"));
        let output = run("vvp", kernel, &mut command, self.directory.path())?;
        let text = String::from_utf8_lossy(&output.stdout);
        let found = text.lines().rev().find(|l| !l.trim().is_empty()).unwrap_or_default().trim().to_owned();
        let words = found.strip_prefix(&format!("PASS {}: ", kernel.name));
        let words = words.and_then(|w| w.strip_suffix(" words")?.parse().ok());
        words.filter(|&words| words >= least).ok_or(ReplayError::Failed {
            kernel: kernel.name,
            seed,
            found,
            least,
        })
    }
}

fn run(
    tool: &'static str,
    kernel: &'static Kernel,
    command: &mut Command,
    directory: &Path,
) -> Result<Output, ReplayError> {
    let output = command.current_dir(directory).output().map_err(|e| match e.kind() {
        io::ErrorKind::NotFound => ReplayError::Missing(tool),
        _ => ReplayError::Io(e),
    })?;
    if output.status.success() {
        return Ok(output);
    }
    let log = String::from_utf8_lossy(&[&output.stdout[..], &output.stderr[..]].concat()).trim().to_owned();
    Err(ReplayError::Tool { tool, kernel: kernel.name, status: output.status.to_string(), log })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_missing_tool_is_named_with_what_to_install() {
        let kernel = accel_kernels::kernels()[0];
        let missing = run("iverilog", kernel, &mut Command::new("no-such-iverilog"), Path::new("."));
        let missing = missing.unwrap_err();
        assert!(matches!(missing, ReplayError::Missing("iverilog")), "{missing}");
        assert!(missing.to_string().contains("apt-get install iverilog"), "{missing}");
    }
}
