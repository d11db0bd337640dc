//! `fpga:sim`: the FPGA designs in RustHDL's simulator; `fpga:verilator`: their emitted Verilog, verilated.

use crate::device::{Device, Kind, Listing, OpenError, Provider, Ran, RunError, Unsupported};
use crate::partition::{Owners, in_ranges};
use accel_kernels::{Batch, Kernel, Shape};
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
        let failed = |error: SimError| match error {
            SimError::Capacity(e) => RunError::Limit {
                device: device.to_owned(),
                kernel: kernel.name,
                what: e.name,
                value: e.value.into(),
                limit: e.limit.into(),
            },
            other => {
                RunError::Failed { device: device.to_owned(), kernel: kernel.name, reason: other.to_string() }
            }
        };
        let room = accel_sim::block(kernel, None).map_err(failed)?.0.capacity;
        let simulator = match self.simulators.entry(kernel.name) {
            Entry::Occupied(known) => known.into_mut(),
            Entry::Vacant(new) => new.insert(accel_sim::open(self.backend, kernel, None).map_err(failed)?),
        };
        let mut cycles = 0;
        let mut run = |batch: &Batch<'_>, output: &mut [u32]| {
            cycles += simulator.run(batch, output, &Options::default()).map_err(failed)?.cycles;
            Ok::<(), RunError>(())
        };
        // More segments or states than the block has room for are computed one roomful after the other.
        let owned = (kernel.shape != Shape::Map).then(|| Owners::of(kernel));
        match owned.and_then(|owners| room.iter().find(|(name, _)| *name == owners.name)) {
            Some(&(_, limit)) => in_ranges(batch, output, limit.max(1) as usize, run)?,
            None => run(batch, output)?,
        }
        Ok(Ran { cycles: Some(cycles), ..Ran::default() })
    }
}
