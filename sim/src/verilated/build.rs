//! From Verilog to a shared object: verilator, then the C++ compiler.

use super::tools::{self, Missing, ToolVersions};
use super::{cache, library};
use crate::user_cache;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::{fs, io};

const SHIM: &str = include_str!("shim.cpp");

/// Warnings are the business of the lint test; `--Mdir .`: everything is written where verilator runs.
const VERILATOR_FLAGS: &str = "--cc --prefix Vblock --Mdir . --timescale 1ns/1ns -O3 \
                               -Wno-fatal -Wno-lint -Wno-style -Wno-UNOPTFLAT";

/// `VL_TIME_CONTEXT`: time comes from the context, not from a function that the main program would define.
/// `VL_USER_FATAL`: an error comes back to the shim instead of ending the process.
pub(super) const COMPILER_FLAGS: &str =
    "-std=c++17 -O2 -fPIC -fvisibility=hidden -w -pthread -DVL_TIME_CONTEXT -DVL_USER_FATAL";

/// Why a block can't be verilated.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum BuildError {
    /// A tool is not here.
    #[error(transparent)]
    Missing(#[from] Missing),
    /// A tool ran and failed.
    #[error("{tool} failed on {module} ({status}): {log}")]
    Tool {
        /// The tool.
        tool: String,
        /// The Verilog module.
        module: String,
        /// Its exit status.
        status: String,
        /// The last lines that it printed.
        log: String,
    },
    /// What was built is not what was asked for.
    #[error("the model of {module} does not load: {reason}")]
    Load {
        /// The Verilog module.
        module: String,
        /// The loader's words.
        reason: String,
    },
    /// The cache can't be used.
    #[error("the cache of verilated models: {0}; ACCEL_CACHE names another directory for it")]
    Cache(#[from] io::Error),
}

/// What to build: the Verilog of a module and its width in words.
#[derive(Clone, Copy, Debug)]
pub(super) struct Source<'a> {
    pub module: &'a str,
    pub verilog: &'a str,
    pub input_words: usize,
    pub beat_words: usize,
    pub trace: bool,
}

impl Source<'_> {
    /// The digest of everything that the shared object depends on.
    fn key(&self, tools: &ToolVersions) -> String {
        let Source { module, verilog, input_words, beat_words, trace } = self;
        let (os, arch) = (std::env::consts::OS, std::env::consts::ARCH);
        let text = format!(
            "{module}\n{input_words} {beat_words} {trace}\n{os} {arch}\n{}\n{}\n{}\n\
             {VERILATOR_FLAGS}\n{COMPILER_FLAGS}\n{SHIM}\n{verilog}",
            tools.verilator, tools.compiler, tools.compiler_version
        );
        cache::sha256(text.as_bytes())
    }
}

/// The shared object of this source, from the cache or freshly built; `check` has to accept it before it is
/// kept.
pub(super) fn shared_object(
    source: &Source<'_>,
    check: impl Fn(&Path) -> Result<(), BuildError>,
) -> Result<PathBuf, BuildError> {
    let tools = tools::available()?;
    let directory = user_cache::directory()?;
    let key = source.key(&tools);
    let _lock = cache::lock(&directory, &key)?;
    if let Some(path) = cache::lookup(&directory, &key, "so")? {
        return Ok(path);
    }
    log::info!("verilating {}; the result is kept in {}", source.module, directory.display());
    let build = tempfile::Builder::new().prefix(&cache::build_prefix(&key)).tempdir_in(&directory)?;
    let file = compile(source, &tools, &directory, build.path())?;
    check(&file)?;
    Ok(cache::store(&directory, &key, &file, "so")?)
}

/// Builds in an empty directory and returns the path of the shared object.
fn compile(
    source: &Source<'_>,
    tools: &ToolVersions,
    directory: &Path,
    build: &Path,
) -> Result<PathBuf, BuildError> {
    fs::write(build.join("block.v"), source.verilog)?;
    let mut verilator = Command::new("verilator");
    verilator.args(VERILATOR_FLAGS.split_whitespace()).args(["--top-module", source.module]);
    if source.trace {
        verilator.arg("--trace");
    }
    succeed(verilator.arg("block.v").current_dir(build), source.module)?;

    // As one text: the headers alone take longer than the rest.
    let mut generated = Vec::new();
    for entry in fs::read_dir(build)? {
        let name = entry?.file_name().to_string_lossy().into_owned();
        if name.ends_with(".cpp") {
            generated.push(format!("#include \"{name}\"\n"));
        }
    }
    generated.sort();
    fs::write(build.join("all.cpp"), generated.concat() + SHIM)?;
    // The parts of verilator's library that this model needs stand in the list for make.
    let list = fs::read_to_string(build.join("Vblock_classes.mk"))?;
    let parts: Vec<&str> = list.split_whitespace().filter(|word| word.starts_with("verilated")).collect();
    let library_parts = library::objects(&parts, source.trace, tools, directory)?;

    let library = build.join("block.so");
    let mut compiler = Command::new(&tools.compiler);
    compiler
        .args(COMPILER_FLAGS.split_whitespace())
        .arg("-shared")
        .arg(format!("-DINPUT_WORDS={}", source.input_words))
        .arg(format!("-DBEAT_WORDS={}", source.beat_words))
        .arg(format!("-DVM_TRACE={}", u8::from(source.trace)))
        .args(["-I".as_ref(), build.as_os_str(), "-I".as_ref(), tools.include.as_os_str()])
        .args(["-I".as_ref(), tools.include.join("vltstd").as_os_str()])
        .arg("all.cpp")
        .args(&library_parts)
        .args(["-o".as_ref(), library.as_os_str()])
        .current_dir(build);
    succeed(&mut compiler, source.module)?;
    Ok(library)
}

/// Runs a tool; its exit status decides.
pub(super) fn succeed(command: &mut Command, module: &str) -> Result<(), BuildError> {
    let output = command.output()?;
    if output.status.success() {
        return Ok(());
    }
    let text = [output.stderr, output.stdout].concat();
    let text = String::from_utf8_lossy(&text);
    let lines: Vec<&str> = text.lines().collect();
    Err(BuildError::Tool {
        tool: command.get_program().to_string_lossy().into_owned(),
        module: module.to_owned(),
        status: output.status.to_string(),
        log: lines[lines.len().saturating_sub(20)..].join("\n"),
    })
}
