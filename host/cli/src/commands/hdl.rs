//! `accel hdl`: the hardware blocks as files, and boards as bitstreams.

mod boards;
mod build;
mod report;

use crate::failure::{Failure, Outcome};
use crate::output::{self, Output};
use accel_hdl::shell::{self, Placed};
use clap::{Args, Subcommand};
use std::path::PathBuf;

/// Write the hardware blocks as Verilog, and boards as bitstreams.
#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  accel hdl emit build/rtl\n  \
                        cd build/rtl && iverilog -g2001 -o tb descriptor_validation.v descriptor_validation_tb.v && vvp tb +seed=1\n  \
                        accel hdl build --board ulx3s-85f --seeds 1,2,3")]
pub struct Hdl {
    #[command(subcommand)]
    what: What,
}

#[derive(Debug, Subcommand)]
enum What {
    /// Write Verilog, a self-checking test bench, its vectors and a FuseSoC core file of each kernel, and their shell behind AXI.
    Emit {
        /// The folder; it is made if it is not there.
        dir: PathBuf,
        /// The kernel [default: all].
        #[arg(long)]
        kernel: Option<String>,
        /// Pipeline stages [default: one after each level of logic].
        #[arg(long, value_name = "NUMBER")]
        stages: Option<usize>,
    },
    Build(build::Build),
    Boards(boards::Boards),
}

impl Hdl {
    /// Runs the command.
    pub fn run(&self, quiet: bool) -> Outcome {
        let (dir, kernel, stages) = match &self.what {
            What::Build(command) => return command.run(quiet),
            What::Boards(command) => return command.run(),
            What::Emit { dir, kernel, stages } => (dir, kernel, stages),
        };
        let kernels = match kernel {
            Some(name) => vec![accel_kernels::find(name).map_err(|e| Failure::Usage(e.to_string()))?],
            None => accel_kernels::kernels().to_vec(),
        };
        std::fs::create_dir_all(dir).map_err(|e| Failure::writing(dir, e))?;
        let mut written = String::new();
        let mut placed = Vec::new();
        let mut files = Vec::new();
        for kernel in kernels {
            let (block, stages) = accel_sim::block(kernel, *stages).map_err(super::sim::sim_failure)?;
            files.extend(accel_hdl::emit(block, stages));
            placed.push(Placed { block, stages, lanes: 1 });
        }
        files.extend(shell::axi_files(placed));
        for (name, text) in files {
            let path = dir.join(name);
            let mut out = Output::open(Some(&path))?;
            out.write(text.as_bytes())?;
            out.finish()?;
            written += &format!("{}\n", path.display());
        }
        output::print(&written)
    }
}
