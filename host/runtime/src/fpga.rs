//! `fpga:sim`: the FPGA designs in RustHDL's simulator; `fpga:verilator`: their emitted Verilog, verilated.

use crate::device::{Device, Kind, Listing, OpenError, Provider, Ran, RunError, Unsupported};
use accel_kernels::{Batch, Kernel};
use accel_sim::{Backend, Options, SimError, Simulator, verilated};
use std::collections::HashMap;
use std::collections::hash_map::Entry;

/// The name of the designs in RustHDL's simulator.
pub const SIM: &str = "fpga:sim";

/// The name of the verilated designs.
pub const VERILATOR: &str = "fpga:verilator";

const BACKENDS: [(&str, Backend); 2] = [(SIM, Backend::RustHdl), (VERILATOR, Backend::Verilated)];

/// The two simulators.
#[derive(Clone, Copy, Debug, Default)]
pub struct FpgaProvider;

/// What the backend is made of, or what is missing for it.
fn tools(backend: Backend) -> Result<String, String> {
    match backend {
        Backend::RustHdl => Ok("RustHDL's simulator, in this process".to_owned()),
        Backend::Verilated => match verilated::available() {
            Ok(tools) => Ok(format!("{}, {}", tools.verilator, tools.compiler_version)),
            Err(missing) => Err(missing.to_string()),
        },
    }
}

impl Provider for FpgaProvider {
    fn probe(&self) -> Vec<Listing> {
        let listing = |(name, backend): (&str, Backend)| {
            let tools = tools(backend);
            Listing {
                name: name.to_owned(),
                kind: Kind::Simulator,
                description: tools.clone().unwrap_or_else(|_| "the emitted Verilog, verilated".to_owned()),
                limits: Vec::new(),
                absent: tools.err(),
            }
        };
        BACKENDS.into_iter().map(listing).collect()
    }

    fn owns(&self, name: &str) -> bool {
        BACKENDS.iter().any(|(known, _)| *known == name)
    }

    fn open(&self, name: &str) -> Option<Result<Box<dyn Device>, OpenError>> {
        let (name, backend) = BACKENDS.into_iter().find(|(known, _)| *known == name)?;
        Some(match tools(backend) {
            Ok(_) => Ok(Box::new(Fpga { name, backend, simulators: HashMap::new() })),
            Err(reason) => Err(OpenError::Absent { device: name.to_owned(), reason }),
        })
    }
}

/// A simulator with the designs that were used so far.
struct Fpga {
    name: &'static str,
    backend: Backend,
    simulators: HashMap<&'static str, Simulator>,
}

impl Device for Fpga {
    fn name(&self) -> &str {
        self.name
    }

    fn kind(&self) -> Kind {
        Kind::Simulator
    }

    fn supports(&self, kernel: &'static Kernel) -> Result<(), Unsupported> {
        accel_sim::block(kernel, None).map(drop).map_err(|e| Unsupported {
            device: self.name.to_owned(),
            kernel: kernel.name,
            reason: e.to_string(),
        })
    }

    fn run(&mut self, batch: &Batch<'_>, output: &mut [u32]) -> Result<Ran, RunError> {
        self.supports(batch.kernel())?;
        let (device, kernel) = (self.name, batch.kernel());
        let failed = |error: SimError| RunError::Failed {
            device: device.to_owned(),
            kernel: kernel.name,
            reason: error.to_string(),
        };
        let simulator = match self.simulators.entry(kernel.name) {
            Entry::Occupied(known) => known.into_mut(),
            Entry::Vacant(new) => new.insert(accel_sim::open(self.backend, kernel, None).map_err(failed)?),
        };
        let run = simulator.run(batch, output, &Options::default()).map_err(failed)?;
        Ok(Ran { cycles: Some(run.cycles), on_device: None })
    }
}
