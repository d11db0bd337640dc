//! The tools that turn Verilog into a shared object, and which versions are here.

use std::path::PathBuf;
use std::process::Command;

/// The verilator and the C++ compiler of this machine.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ToolVersions {
    /// The first line of `verilator --version`.
    pub verilator: String,
    /// The command of the C++ compiler.
    pub compiler: String,
    /// The first line of its `--version`.
    pub compiler_version: String,
    /// Where verilator's C++ sources lie.
    pub(super) include: PathBuf,
}

/// A tool that is not here, and what to do about it.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{what} is missing (tried {tried}): {advice}")]
pub struct Missing {
    /// What is missing.
    pub what: &'static str,
    /// The commands tried.
    pub tried: String,
    /// What to do.
    pub advice: &'static str,
}

/// The verilator and the compiler found: `verilator` on the path, and the first of `$CXX`, `c++`, `g++` and
/// `clang++` that answers. Builds nothing.
///
/// # Errors
/// [`Missing`] names the tool and what to install.
pub fn available() -> Result<ToolVersions, Missing> {
    let cxx = std::env::var("CXX").ok().filter(|c| !c.is_empty());
    let names: Vec<&str> = cxx.as_deref().into_iter().chain(["c++", "g++", "clang++"]).collect();
    find("verilator", &names)
}

pub(super) fn find(verilator: &str, compilers: &[&str]) -> Result<ToolVersions, Missing> {
    let no_verilator = || Missing {
        what: "verilator",
        tried: verilator.to_owned(),
        advice: "install verilator 5 (Debian and Ubuntu: apt-get install verilator)",
    };
    let version = first_line(verilator, "--version").ok_or_else(no_verilator)?;
    let root =
        output(Command::new(verilator).args(["--getenv", "VERILATOR_ROOT"])).ok_or_else(no_verilator)?;
    let no_compiler = || Missing {
        what: "a C++ compiler",
        tried: compilers.join(", "),
        advice: "install one (Debian and Ubuntu: apt-get install g++) or name one in CXX",
    };
    let (compiler, compiler_version) = compilers
        .iter()
        .find_map(|name| Some((*name, first_line(name, "--version")?)))
        .ok_or_else(no_compiler)?;
    Ok(ToolVersions {
        verilator: version,
        compiler: compiler.to_owned(),
        compiler_version,
        include: PathBuf::from(root.trim()).join("include"),
    })
}

/// What a command prints, when it runs and succeeds.
fn output(command: &mut Command) -> Option<String> {
    let output = command.output().ok().filter(|o| o.status.success())?;
    String::from_utf8(output.stdout).ok()
}

fn first_line(tool: &str, argument: &str) -> Option<String> {
    let text = output(Command::new(tool).arg(argument))?;
    text.lines().map(str::trim).find(|l| !l.is_empty()).map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_missing_tool_is_named_with_what_to_install() {
        let missing = find("no-such-verilator", &["c++"]).unwrap_err();
        assert_eq!(missing.what, "verilator");
        assert!(missing.to_string().contains("no-such-verilator"), "{missing}");
        assert!(missing.to_string().contains("apt-get install verilator"), "{missing}");

        // `true` answers to everything, so that only the compiler is missing
        let missing = find("true", &["no-such-cxx", "nor-this"]).unwrap_err();
        assert_eq!((missing.what, missing.tried.as_str()), ("a C++ compiler", "no-such-cxx, nor-this"));
    }
}
