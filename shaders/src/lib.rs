//! The kernels as WGSL compute shaders.
//!
//! A shader is `wgsl/<kernel>.wgsl`, picked up by itself. Its first line may ask for pieces (`// use: bytes`) of
//! `wgsl/shared/` or generated ones; the build puts a prelude with the kernel's fields and the piece of its shape
//! before it, and fails unless the whole is valid WGSL without any extension and binds what its shape demands. Where a
//! piece has a twin with 64-bit integers (`sums.wgsl`, `sums.int64.wgsl`), the shader has two texts, which give the same
//! words: [`Integers`].
//!
//! Every shader binds in group 0: 0 `dispatch` (uniform: the number of records, the invocations in a row of the grid,
//! the number of runs, the invocations of all rows), 1 `params` (the parameter block alone), 2 `inputs`, 3 `outputs` (storage); folds and scans
//! 4 `runs`; then the tables, each in one or more bindings ([`Shader::source`]). The text defines a function for its
//! shape, which must write all output words of what it is called for:
//!
//! | shape | function | called for |
//! |---|---|---|
//! | map | `map_record(record)` | each record |
//! | fold | `fold_run(run, part)` | each run: at most `RUN_RECORDS` records of one segment; each part below `PARTS`. The outputs of a run are those of a segment; the host merges them |
//! | scan | `scan_run(run)` | each run: records of one agent in order, no other run of the dispatch has that agent |
//!
//! The records of a run lie side by side in `inputs`: the host sorts them. An entry of `runs` is the number of the
//! run's first record and, for a scan, the state before it; a last entry ends the last run. The outputs of a scan are
//! those of the records, then the states after the runs. What reads and writes all that is generated
//! (`build/prelude.rs`). The entry point is [`ENTRY_POINT`], the workgroup is [`WORKGROUP`] × 1 × 1, and invocation
//! `x + y * stride` is called for the part or run of that number; in a map, for [`RECORDS`] records: that one, and those
//! further on by all invocations.

mod integers;
mod tables;

pub use integers::Integers;
pub use tables::{Parts, bound_tables};

/// The entry point of every shader.
pub const ENTRY_POINT: &str = "main";

/// The overridable constant of every shader that is its workgroup size.
pub const WORKGROUP: &str = "WORKGROUP";

/// The overridable constant of the shader of a map that is the number of records of an invocation.
pub const RECORDS: &str = "RECORDS";

/// How a shader reaches a buffer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Access {
    /// A uniform buffer.
    Uniform,
    /// A storage buffer that is only read.
    Read,
    /// A storage buffer that is written.
    ReadWrite,
}

/// A buffer that a shader binds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Binding {
    /// Its name in the shader.
    pub name: &'static str,
    /// How the shader reaches it.
    pub access: Access,
}

/// The GPU twin of a kernel.
#[derive(Debug)]
pub struct Shader {
    /// The name of the kernel that it computes.
    pub kernel: &'static str,
    /// The WGSL text, but for the tables.
    source: &'static str,
    /// The same with 64-bit integers.
    int64: Option<&'static str>,
    /// The workgroup size when nobody asks for another.
    pub workgroup: u32,
    /// Whether an invocation takes [`RECORDS`] records: that of a map does.
    pub records_per_invocation: bool,
    /// Invocations for a record or a run.
    pub parts: u32,
    /// The most records of a run.
    pub run_records: u32,
    /// The buffers of bind group 0; the place in the list is the number of the binding. Those of the tables follow.
    pub bindings: &'static [Binding],
}

impl Shader {
    /// Whether there is a text with 64-bit integers.
    pub fn has_int64(&self) -> bool {
        self.int64.is_some()
    }

    /// The whole WGSL text for tables in so many parts, of 2^`part_bits` words each but for the last. The parts are
    /// bound, in this order, behind [`Shader::bindings`]. Where there is none with 64-bit integers, it is the other.
    pub fn source(&self, integers: Integers, tables: &[Parts], part_bits: u32) -> String {
        let source = match integers {
            Integers::Int32 => self.source,
            Integers::Int64 => self.int64.unwrap_or(self.source),
        };
        source.to_owned() + &tables::accessors(tables, self.bindings.len() as u32, part_bits) // a handful
    }
}

/// Every shader, by name of its kernel.
pub fn shaders() -> &'static [Shader] {
    static SHADERS: &[Shader] = include!(concat!(env!("OUT_DIR"), "/registry.rs"));
    SHADERS
}

/// The shader of the kernel of this name, if there is one.
pub fn find(kernel: &str) -> Option<&'static Shader> {
    shaders().iter().find(|shader| shader.kernel == kernel)
}
