//! `accel board serve`: a virtual board.

use crate::commands::sim::sim_failure;
use crate::failure::{Failure, Outcome};
use crate::output;
use accel_hdl::shell::ShellError;
use accel_kernels::Kernel;
use accel_link::board::Board;
use accel_link::faults::{Counts, Spec};
use accel_link::reference::{Reference, identity};
use accel_link::serve::{Served, Server};
use accel_runtime::shadow::system_seed;
use accel_sim::board::{OpenError, Periods, VerilatedBoard, virtual_board};
use clap::{Args, ValueEnum};
use signal_hook::consts::{SIGINT, SIGTERM};
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;

/// Serve a virtual board: everything of a board up to its pins, behind a line of bytes.
///
/// It prints the names by which --device reaches it, a line each, and ends on Ctrl-C, or with --once after its first client.
/// There is one board, so one client at a time: others are turned away.
#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  \
    accel board serve --tcp 127.0.0.1:7000\n      \
    then: accel check --device fpga:tcp:127.0.0.1:7000\n  \
    accel board serve --pty /tmp/board\n      \
    then: accel check --device fpga:serial:/tmp/board\n  \
    accel board serve --tcp 127.0.0.1:7000 --faults flip=1e-5,drop=1e-5,cut=200000:3s --seed 7\n\n\
Nothing here is hardware: the board says so, and its figures are simulated cycles, if any.")]
pub struct Serve {
    /// A kernel that the board holds; may be given several times [default: all].
    #[arg(long, value_name = "NAME", value_delimiter = ',')]
    kernel: Vec<String>,
    /// Listen at this TCP port; port 0 is any free one [default: 127.0.0.1:0, unless there is --pty].
    #[arg(long, value_name = "ADDRESS:PORT")]
    tcp: Option<String>,
    /// Make a pseudo-terminal and this symbolic link to it.
    #[arg(long, value_name = "PATH")]
    pty: Option<PathBuf>,
    /// What the board is.
    #[arg(long, value_enum, default_value_t = Design::Verilog)]
    design: Design,
    /// Lanes of each kernel that is a map; the others have one.
    #[arg(long, value_name = "NUMBER", default_value_t = 1)]
    lanes: usize,
    /// Make the line bad on purpose, each part as wanted:
    /// flip=RATE,drop=RATE,double=RATE,delay=RATE:TIME,cut=BYTES:TIME,garbage=BYTES.
    #[arg(long, value_name = "FAULTS")]
    faults: Option<Spec>,
    /// The seed of the faults, to repeat them [default: unpredictable, printed].
    #[arg(long, value_name = "NUMBER", requires = "faults")]
    seed: Option<u64>,
    /// End after the first client.
    #[arg(long)]
    once: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Design {
    /// The Verilog of a whole board up to its pins, verilated: link, crossings of clocks, shell, lanes.
    Verilog,
    /// The contract of the link in plain Rust, kernels computed by their definitions: no simulation of hardware, no cycles.
    Reference,
}

impl Serve {
    /// Runs the command.
    pub fn run(&self) -> Outcome {
        let find = |name: &String| accel_kernels::find(name).map_err(|e| Failure::Usage(e.to_string()));
        let kernels = match self.kernel.is_empty() {
            true => accel_kernels::kernels().to_vec(),
            false => self.kernel.iter().map(find).collect::<Outcome<Vec<_>>>()?,
        };
        let mut board = self.board(&kernels)?;
        let stop = Arc::new(AtomicBool::new(false));
        for signal in [SIGINT, SIGTERM] {
            signal_hook::flag::register(signal, Arc::clone(&stop))
                .map_err(|e| Failure::Data(format!("can't wait for signals: {e}")))?;
        }
        let mut server = Server::new(stop);
        if self.once {
            server = server.once();
        }
        let mut lines = String::new();
        if let Some(spec) = self.faults {
            let seed = self.seed.unwrap_or_else(system_seed);
            server = server.with_faults(spec, seed);
            log::warn!("the line is bad on purpose: --faults {spec} --seed {seed}");
        }
        let failed = |what: &str, e| Failure::Data(format!("can't serve at {what}: {e}"));
        if self.tcp.is_some() || self.pty.is_none() {
            let address = self.tcp.as_deref().unwrap_or("127.0.0.1:0");
            let address = server.tcp(address).map_err(|e| failed(address, e))?;
            lines += &format!("fpga:tcp:{address}\n");
        }
        // Lives as long as the server.
        let link = match &self.pty {
            Some(path) => Some(terminal(&server, path).map_err(|e| failed(&path.display().to_string(), e))?),
            None => None,
        };
        if let Some(link) = &link {
            lines += &format!("fpga:serial:{}\n", link.display());
        }
        output::print(&lines)?;
        let served = server.run(&mut *board).map_err(Failure::Check);
        drop(link);
        tell(&served?);
        Ok(())
    }

    fn board(&self, kernels: &[&'static Kernel]) -> Outcome<Box<dyn Board>> {
        match self.design {
            Design::Verilog => self.verilated(kernels),
            Design::Reference => {
                log::warn!(
                    "the board is the link's reference: it computes by definition and simulates no hardware"
                );
                Ok(Box::new(Reference::new(identity(kernels))))
            }
        }
    }

    /// The verilated design, built if it is not in the cache.
    fn verilated(&self, kernels: &[&'static Kernel]) -> Outcome<Box<dyn Board>> {
        let block = |kernel: &&'static Kernel| accel_sim::block(kernel, None).map(|(block, _)| block);
        let blocks = kernels.iter().map(block).collect::<Result<Vec<_>, _>>().map_err(sim_failure)?;
        let usage = |e: ShellError| Failure::Usage(e.to_string());
        let configuration = virtual_board(&blocks, self.lanes).map_err(usage)?;
        match VerilatedBoard::of(&configuration, Periods::default()) {
            Ok(board) => Ok(Box::new(board)),
            Err(OpenError::Board(error)) => Err(Failure::Usage(error.to_string())),
            Err(error) => Err(Failure::Absent(error.to_string())),
        }
    }
}

/// A pseudo-terminal behind this link.
#[cfg(unix)]
fn terminal(server: &Server, path: &std::path::Path) -> std::io::Result<Terminal> {
    server.pty(path).map(|(link, _)| Terminal(link))
}

/// The link to a terminal, which goes away with this.
#[cfg(unix)]
struct Terminal(accel_link::serve::Link);

#[cfg(unix)]
impl Terminal {
    fn display(&self) -> std::path::Display<'_> {
        self.0.path().display()
    }
}

/// There are no pseudo-terminals here.
#[cfg(not(unix))]
fn terminal(_: &Server, path: &std::path::Path) -> std::io::Result<PathBuf> {
    let _ = path;
    Err(std::io::Error::new(
        std::io::ErrorKind::Unsupported,
        "this system has no pseudo-terminals: use --tcp",
    ))
}

/// What was done, for those who want to know.
fn tell(served: &Served) {
    let Served { clients, bytes_in, bytes_out, faults } = served;
    log::info!("{clients} clients, {bytes_in} bytes in, {bytes_out} bytes out");
    if (Counts { bytes: 0, ..*faults }) != Counts::default() {
        log::info!("{faults:?}");
    }
}
