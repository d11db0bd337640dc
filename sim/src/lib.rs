//! Simulation of the RustHDL blocks and of their emitted Verilog.
//!
//! [`open`] gives a [`Simulator`] for a kernel on either [`Backend`]; [`Simulator::run`] sends a batch through
//! it, counts cycles and checks the protocol of the streams. Both backends are a
//! [`Model`], so whatever drives one drives the other, and [`lockstep`] drives both
//! at once.
//!
//! ```no_run
//! use accel_kernels::Batch;
//! use accel_sim::{Backend, Options, open};
//!
//! let kernel = accel_kernels::kernels()[0];
//! let params = (kernel.default_params)();
//! let input = vec![0; 100 * kernel.input_words];
//! let batch = Batch::new(kernel, &params, &input)?;
//! let mut output = vec![0; batch.output_len()];
//! let mut simulator = open(Backend::RustHdl, kernel, None)?;
//! let run = simulator.run(&batch, &mut output, &Options { stalls: Some(1), ..Options::default() })?;
//! println!("{} cycles, {:.2} a record", run.cycles, run.cycles_per_record());
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

pub mod drive;
pub mod icarus;
pub mod lockstep;
pub mod pins;
mod traffic;
pub mod user_cache;
mod vcd;
pub mod verilated;

pub use drive::{DriveError, Options, Run, drive};
pub use verilated::{BuildError, Verilated};

use accel_hdl::model::Model;
use accel_hdl::{Block, CapacityError};
use accel_kernels::{Batch, Kernel};
use std::io;
use std::path::{Path, PathBuf};
use vcd::{Beside, Traced};

/// What simulates a block.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Backend {
    /// RustHDL's simulator, driven directly.
    RustHdl,
    /// The emitted Verilog, verilated.
    Verilated,
}

/// Why a block can't be simulated, or did not do its work.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum SimError {
    /// The kernel has no FPGA twin.
    #[error("{kernel} has no hardware block")]
    NoBlock {
        /// The kernel.
        kernel: &'static str,
    },
    /// The block has no such pipeline.
    #[error("{kernel} with {stages} pipeline stages: there are 1 to {limit}")]
    Stages {
        /// The kernel.
        kernel: &'static str,
        /// Stages asked for.
        stages: usize,
        /// The largest number of stages.
        limit: usize,
    },
    /// The block has no room for the batch.
    #[error(transparent)]
    Capacity(#[from] CapacityError),
    /// The Verilog can't be verilated.
    #[error(transparent)]
    Build(#[from] BuildError),
    /// The block broke the protocol of its streams.
    #[error("{kernel}: {source}")]
    Drive {
        /// The kernel.
        kernel: &'static str,
        /// What happened.
        source: DriveError,
    },
    /// The waveform can't be written.
    #[error("the waveform {}: {source}", path.display())]
    Vcd {
        /// The file.
        path: PathBuf,
        /// The system's words.
        source: io::Error,
    },
}

/// The block of a kernel and its number of stages, the default one when `None`.
///
/// # Errors
/// [`SimError::NoBlock`] or [`SimError::Stages`].
pub fn block(kernel: &'static Kernel, stages: Option<usize>) -> Result<(&'static Block, usize), SimError> {
    let block = accel_hdl::find(kernel.name);
    let block = block.ok_or(SimError::NoBlock { kernel: kernel.name })?;
    let stages = stages.unwrap_or(block.default_stages);
    if stages == 0 || stages > block.max_stages {
        return Err(SimError::Stages { kernel: kernel.name, stages, limit: block.max_stages });
    }
    Ok((block, stages))
}

/// The verilated Verilog of a block; with `trace`, a slower build that can write waveforms.
fn verilate(block: &Block, stages: usize, trace: bool) -> Result<Verilated, BuildError> {
    let Kernel { name, input_words, .. } = *block.kernel;
    Verilated::open(name, &(block.verilog)(stages), input_words, block.beat_words, trace)
}

/// A kernel's block in a simulator.
pub struct Simulator {
    backend: Backend,
    block: &'static Block,
    stages: usize,
    model: Box<dyn Model>,
}

/// A simulator for this kernel with so many pipeline stages, the block's default when `None`.
///
/// # Errors
/// [`SimError`] when there is no such block or its Verilog can't be verilated.
pub fn open(backend: Backend, kernel: &'static Kernel, stages: Option<usize>) -> Result<Simulator, SimError> {
    let (block, stages) = block(kernel, stages)?;
    let model = match backend {
        Backend::RustHdl => (block.simulate)(stages),
        Backend::Verilated => Box::new(verilate(block, stages, false)?),
    };
    Ok(Simulator { backend, block, stages, model })
}

impl Simulator {
    /// The number of pipeline stages.
    pub fn stages(&self) -> usize {
        self.stages
    }

    /// Runs a batch and writes every output word.
    ///
    /// # Errors
    /// [`SimError`] when the batch is beyond the block's capacity, the block breaks the protocol or hangs, or the waveform can't be written.
    ///
    /// # Panics
    /// If the batch is of another kernel, or `output` has another length than [`Batch::output_len`].
    pub fn run(&mut self, batch: &Batch<'_>, output: &mut [u32], options: &Options) -> Result<Run, SimError> {
        let kernel = self.block.kernel;
        assert_eq!(batch.kernel().name, kernel.name, "the batch is of the simulator's kernel");
        self.block.supports(batch.params())?;
        (self.block.fits)(batch)?;
        let run = match &options.vcd {
            None => drive(&mut *self.model, batch, self.block.beat_words, output, options),
            Some(path) => self.run_traced(batch, output, options, path)?,
        };
        run.map_err(|source| SimError::Drive { kernel: kernel.name, source })
    }

    /// A run with its waveform, which is complete also when the block failed.
    fn run_traced(
        &mut self,
        batch: &Batch<'_>,
        output: &mut [u32],
        options: &Options,
        path: &Path,
    ) -> Result<Result<Run, DriveError>, SimError> {
        let unwritten = |source| SimError::Vcd { path: path.to_owned(), source };
        let file = Beside::create(path).map_err(unwritten)?;
        let run = match self.backend {
            Backend::RustHdl => {
                let traced = Traced::new(&mut *self.model, self.block, file.temporary());
                let mut traced = traced.map_err(unwritten)?;
                let run = drive(&mut traced, batch, self.block.beat_words, output, options);
                traced.finish().map_err(unwritten)?;
                run
            }
            Backend::Verilated => {
                let mut traced = verilate(self.block, self.stages, true)?;
                traced.trace(file.temporary()).map_err(unwritten)?;
                let run = drive(&mut traced, batch, self.block.beat_words, output, options);
                traced.trace_end().map_err(unwritten)?;
                run
            }
        };
        file.rename().map_err(unwritten)?;
        Ok(run)
    }
}
