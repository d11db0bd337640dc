//! Verilator's own library as objects: the same for every model, and most of the time that a model takes to compile.

use super::build::{BuildError, COMPILER_FLAGS, succeed};
use super::cache;
use super::tools::ToolVersions;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The objects of these parts of the library, from the cache or freshly compiled. They know of a model only whether it
/// traces.
pub(super) fn objects(
    parts: &[&str],
    trace: bool,
    tools: &ToolVersions,
    directory: &Path,
) -> Result<Vec<PathBuf>, BuildError> {
    parts.iter().map(|part| object(part, trace, tools, directory)).collect()
}

fn object(part: &str, trace: bool, tools: &ToolVersions, directory: &Path) -> Result<PathBuf, BuildError> {
    let text = format!(
        "{part} {trace}\n{} {}\n{}\n{}\n{}\n{COMPILER_FLAGS}",
        std::env::consts::OS,
        std::env::consts::ARCH,
        tools.verilator,
        tools.compiler,
        tools.compiler_version
    );
    let key = cache::sha256(text.as_bytes());
    let _lock = cache::lock(directory, &key)?;
    if let Some(path) = cache::lookup(directory, &key, "o")? {
        return Ok(path);
    }
    let build = tempfile::Builder::new().prefix(&cache::build_prefix(&key)).tempdir_in(directory)?;
    let file = build.path().join("part.o");
    let mut compiler = Command::new(&tools.compiler);
    compiler
        .args(COMPILER_FLAGS.split_whitespace())
        .arg("-c")
        .arg(format!("-DVM_TRACE={}", u8::from(trace)))
        .args(["-I".as_ref(), tools.include.as_os_str()])
        .args(["-I".as_ref(), tools.include.join("vltstd").as_os_str()])
        .arg(tools.include.join(part).with_extension("cpp"))
        .args(["-o".as_ref(), file.as_os_str()]);
    succeed(&mut compiler, part)?;
    Ok(cache::store(directory, &key, &file, "o")?)
}
