//! The emitted Verilog, compiled by verilator at first use and run in this process.
//!
//! `verilator` and a C++ compiler turn the Verilog and a small shim into a shared object, which is kept in a
//! cache under the digest of everything it depends on. So both may be installed after this crate was built,
//! and only the first run of a design waits for them.

mod build;
mod cache;
mod ffi;
mod library;
mod tools;

pub use build::BuildError;
pub use tools::{Missing, ToolVersions, available};

use accel_hdl::model::{Answer, Drive, Model};
pub(crate) use build::{Shim, Source, shared_object};
use ffi::Instance;
use std::io;
use std::path::Path;

/// A verilated block.
pub struct Verilated {
    instance: Instance,
}

impl Verilated {
    /// The module of this name in this Verilog, which has the pins of a block with so many words of a
    /// record and of a beat of output; with `trace`,
    /// a slower build that can write waveforms.
    ///
    /// # Errors
    /// [`BuildError`] when a tool is missing or fails, or the cache can't be used.
    pub fn open(
        module: &str,
        verilog: &str,
        input_words: usize,
        beat_words: usize,
        trace: bool,
    ) -> Result<Self, BuildError> {
        let load = |path: &Path| {
            Instance::load(path, input_words, beat_words, trace)
                .map_err(|reason| BuildError::Load { module: module.to_owned(), reason })
        };
        let source = Source { module, verilog, shim: Shim::Block { input_words, beat_words }, trace };
        let path = shared_object(&source, |path| load(path).map(drop))?;
        Ok(Self { instance: load(&path)? })
    }

    /// Brings the block to its state at power-up, as if it were opened again.
    ///
    /// # Errors
    /// When there is no memory for it; the block is then as it was.
    pub fn restart(&mut self) -> io::Result<()> {
        self.instance.restart().then_some(()).ok_or_else(|| io::ErrorKind::OutOfMemory.into())
    }

    /// Writes everything that happens from now on to a waveform of the whole hierarchy, 10 ns a cycle.
    ///
    /// # Errors
    /// When the file can't be written, or the block was opened without `trace`.
    pub fn trace(&mut self, path: &Path) -> io::Result<()> {
        let message = || io::Error::other("verilator's library can't open the file");
        self.instance.trace(path).then_some(()).ok_or_else(message)
    }

    /// Completes the waveform.
    ///
    /// # Errors
    /// When some of it could not be written.
    pub fn trace_end(&mut self) -> io::Result<()> {
        let message = || io::Error::other("verilator's library could not write all of the file");
        self.instance.trace_end().then_some(()).ok_or_else(message)
    }
}

impl Model for Verilated {
    fn cycle(&mut self, drive: &Drive<'_>, m_data: &mut [u32]) -> Answer {
        let flags = [drive.flush, drive.s_valid, drive.m_ready, drive.param.is_some(), drive.s_last];
        let control = flags.iter().rev().fold(0, |bits, &flag| bits << 1 | u32::from(flag));
        let answer = self.instance.cycle(control, drive.s_data, drive.param.unwrap_or_default(), m_data);
        Answer { s_ready: answer & 1 != 0, m_valid: answer & 2 != 0 }
    }
}
