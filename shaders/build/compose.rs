//! From the files of `wgsl/` to whole shaders that passed every check. Used by the build script and by tests.

mod check;
mod crc32lo;
#[path = "../src/integers.rs"]
mod integers;
mod prelude;
mod sha256;
#[path = "../src/tables.rs"]
mod tables;

use accel_kernels::Kernel;
pub use check::{Binding, Stated};
pub use integers::Integers;
use std::path::{Path, PathBuf};
use std::{fs, io};

/// A shader that passed every check.
#[derive(Debug)]
pub struct Composed {
    pub kernel: &'static Kernel,
    /// The whole text, but for the tables.
    pub source: String,
    /// The same with 64-bit integers, where a piece of it has a twin with them.
    pub int64: Option<String>,
    /// What the shader says of itself.
    pub stated: Stated,
    /// The bindings of group 0, by number; those of the tables follow.
    pub bindings: Vec<Binding>,
}

/// Why a shader fails the build.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    #[error("{path}: {source}")]
    Read { path: PathBuf, source: io::Error },
    #[error("wgsl/{name}.wgsl: {source}")]
    Kernel { name: String, source: accel_kernels::UnknownKernel },
    #[error(
        "wgsl/{kernel}.wgsl: uses '{piece}', but there is no wgsl/shared/{piece}.wgsl and none is generated"
    )]
    Piece { kernel: &'static str, piece: String },
    #[error("wgsl/{kernel}.wgsl: does not parse\n{report}")]
    Parse { kernel: &'static str, report: String },
    #[error("wgsl/{kernel}.wgsl: is not valid without extensions\n{report}")]
    Invalid { kernel: &'static str, report: String },
    #[error("wgsl/{kernel}.wgsl: with 64-bit integers it says {int64:?} of itself, without them {int32:?}")]
    Twins { kernel: &'static str, int64: Stated, int32: Stated },
    #[error("wgsl/{kernel}.wgsl: {rule}, found {found}")]
    Rule { kernel: &'static str, rule: &'static str, found: String },
}

/// Every shader of this folder, by name of its kernel.
pub fn folder(folder: &Path) -> Result<Vec<Composed>, Error> {
    let read_error = |path: &Path| {
        let path = path.to_owned();
        move |source| Error::Read { path, source }
    };
    let mut paths = Vec::new();
    for entry in fs::read_dir(folder).map_err(read_error(folder))? {
        paths.push(entry.map_err(read_error(folder))?.path());
    }
    paths.retain(|path| path.extension().is_some_and(|e| e == "wgsl"));
    paths.sort();
    let shared = |piece: &str| fs::read_to_string(folder.join("shared").join(format!("{piece}.wgsl"))).ok();
    let compose = |path: &PathBuf| {
        let text = fs::read_to_string(path).map_err(read_error(path))?;
        let name = path.file_stem().unwrap_or_default().to_string_lossy();
        compose(&name, &text, &shared)
    };
    paths.iter().map(compose).collect()
}

/// The shader of the kernel of this name: the prelude of its fields, the piece of its shape, the pieces that
/// the first line asks for (`// use: piece, piece`), then its own text. A piece `NAME.int64` takes the place of `NAME` in
/// the text with 64-bit integers; where there is none of a shader's pieces, neither is there such a text.
pub fn compose(name: &str, text: &str, shared: &dyn Fn(&str) -> Option<String>) -> Result<Composed, Error> {
    let kernel =
        accel_kernels::find(name).map_err(|source| Error::Kernel { name: name.to_owned(), source })?;
    let asked = text.lines().next().and_then(|line| line.strip_prefix("// use: ")).unwrap_or_default();
    let pieces =
        || [kernel.shape.name()].into_iter().chain(asked.split(", ").filter(|piece| !piece.is_empty()));
    let twin = |piece: &str| shared(&format!("{piece}.int64"));
    let compose = |integers: Integers| -> Result<String, Error> {
        let mut source = prelude::prelude(kernel);
        for piece in pieces() {
            source += &match (piece, integers) {
                ("crc32lo", _) => Some(crc32lo::piece()),
                ("sha256", _) => Some(sha256::piece()),
                (_, Integers::Int32) => shared(piece),
                (_, Integers::Int64) => twin(piece).or_else(|| shared(piece)),
            }
            .ok_or_else(|| Error::Piece { kernel: kernel.name, piece: piece.to_owned() })?;
        }
        Ok(source + text)
    };
    let bindings = check::fixed(kernel.shape);
    let source = compose(Integers::Int32)?;
    let stated = check_tables(kernel, &source, Integers::Int32)?;
    let int64 = match pieces().any(|piece| twin(piece).is_some()) {
        true => Some(compose(Integers::Int64)?),
        false => None,
    };
    if let Some(source) = &int64 {
        let int64 = check_tables(kernel, source, Integers::Int64)?;
        if int64 != stated {
            return Err(Error::Twins { kernel: kernel.name, int64, int32: stated });
        }
    }
    Ok(Composed { kernel, source, int64, stated, bindings })
}

/// What this text says of itself, with each table in two bindings and in one.
fn check_tables(kernel: &'static Kernel, source: &str, integers: Integers) -> Result<Stated, Error> {
    let mut stated = Stated::default();
    for parts in [2, 1] {
        let bound: Vec<_> =
            tables::bound_tables(kernel).iter().map(|t| tables::Parts { table: t.name, parts }).collect();
        let names: Vec<_> =
            bound.iter().flat_map(|t| (0..t.parts).map(move |part| format!("{}_{part}", t.table))).collect();
        let first = check::fixed(kernel.shape).len() as u32; // a handful
        let whole = source.to_owned() + &tables::accessors(&bound, first, 20);
        stated = check::check(kernel, &whole, &names, integers)?;
    }
    Ok(stated)
}
