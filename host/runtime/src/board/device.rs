//! A board as a device.

use super::lock;
use crate::device::{Device, Kind, OpenError, Ran, RunError, Unsupported};
use crate::partition::{Owners, in_ranges};
use accel_hdl::CapacityError;
use accel_kernels::{Batch, Kernel, Shape};
use accel_link::{Driver, DriverError, Settings, Transport};
use std::sync::{Arc, Mutex};

/// A session with a board, which several devices may share.
pub(super) struct Station {
    driver: Driver<Box<dyn Transport>>,
    /// Why the board is gone.
    lost: Option<String>,
}

impl Station {
    pub(super) fn new(driver: Driver<Box<dyn Transport>>) -> Self {
        Self { driver, lost: None }
    }

    pub(super) fn is_lost(&self) -> bool {
        self.lost.is_some()
    }

    pub(super) fn kind(&self) -> Kind {
        if self.driver.simulated() { Kind::Simulator } else { Kind::Board }
    }

    /// What it is, for people.
    pub(super) fn description(&self) -> String {
        let identity = self.driver.identity();
        let what = if self.driver.simulated() { "a virtual board" } else { "a board" };
        let kernels: Vec<String> = identity
            .kernels
            .iter()
            .map(|hosted| format!("{} x {}", hosted.kernel.name, hosted.lanes))
            .collect();
        let clock = match identity.core_hz {
            0 => String::new(),
            hz => format!(" at {} MHz", f64::from(hz) / 1e6),
        };
        let kernels =
            if kernels.len() > 2 { format!("{} kernels", kernels.len()) } else { kernels.join(", ") };
        format!("{what}{clock}, {kernels}")
    }
}

/// A board, or one of several devices that share it.
pub struct BoardDevice {
    name: String,
    kind: Kind,
    station: Arc<Mutex<Station>>,
}

impl BoardDevice {
    pub(super) fn new(name: String, station: Arc<Mutex<Station>>) -> Self {
        let kind = lock(&station).kind();
        Self { name, kind, station }
    }

    /// The board at the end of this line, under this name.
    ///
    /// # Errors
    /// [`OpenError`].
    pub fn over(name: &str, transport: Box<dyn Transport>, settings: Settings) -> Result<Self, OpenError> {
        let driver = super::open_driver(name, transport, settings)?;
        Ok(Self::new(name.to_owned(), Arc::new(Mutex::new(Station::new(driver)))))
    }

    fn failed(&self, kernel: &'static Kernel, error: DriverError) -> RunError {
        let (device, kernel) = (self.name.clone(), kernel.name);
        match error {
            DriverError::Limit { what, value, limit } => {
                RunError::Limit { device, kernel, what, value, limit }
            }
            lost if lost.is_lost() => RunError::Lost { device, kernel, reason: lost.to_string() },
            other => RunError::Failed { device, kernel, reason: other.to_string() },
        }
    }

    fn no_room(&self, error: CapacityError) -> RunError {
        RunError::Limit {
            device: self.name.clone(),
            kernel: error.kernel,
            what: error.name,
            value: error.value.into(),
            limit: error.limit.into(),
        }
    }
}

/// The most segments or entries of the first table that a design and the memory of parameters before it hold.
fn room(kernel: &'static Kernel, capacity: &[(&str, u32)], params: &[u32], memory_pairs: u32) -> usize {
    let owners = Owners::of(kernel);
    let (_, design) = capacity.iter().find(|(name, _)| *name == owners.name).unwrap_or(&("", u32::MAX));
    let memory = match kernel.shape {
        Shape::Scan => {
            let states = owners.entries(params) * owners.words();
            (memory_pairs as usize).saturating_sub(params.len() - states) / owners.words()
        }
        Shape::Map | Shape::Fold => usize::MAX,
    };
    memory.min(*design as usize).max(1)
}

impl Device for BoardDevice {
    fn name(&self) -> &str {
        &self.name
    }

    fn kind(&self) -> Kind {
        self.kind
    }

    fn supports(&self, kernel: &'static Kernel) -> Result<(), Unsupported> {
        let station = lock(&self.station);
        let identity = station.driver.identity();
        let unsupported =
            |reason| Err(Unsupported { device: self.name.clone(), kernel: kernel.name, reason });
        let Some((_, hosted)) = identity.find(kernel) else {
            let names: Vec<&str> = identity.kernels.iter().map(|hosted| hosted.kernel.name).collect();
            return unsupported(format!("its bitstream holds {}", names.join(", ")));
        };
        // A frame holds a command or a status besides.
        let (words, room) = (kernel.input_words.max(hosted.beat_words), identity.payload_words - 1);
        match words > room {
            true => unsupported(format!("a record or a beat has {words} words, its frames hold {room}")),
            false => Ok(()),
        }
    }

    fn run(&mut self, batch: &Batch<'_>, output: &mut [u32]) -> Result<Ran, RunError> {
        self.supports(batch.kernel())?;
        let kernel = batch.kernel();
        let mut station = lock(&self.station);
        if let Some(reason) = &station.lost {
            let (device, reason) = (self.name.clone(), reason.clone());
            return Err(RunError::Lost { device, kernel: kernel.name, reason });
        }
        let block = accel_hdl::find(kernel.name);
        let memory_pairs = station.driver.identity().memory_pairs;
        let Station { driver, lost } = &mut *station;
        let mut cycles: Option<u64> = None;
        let mut run = |batch: &Batch<'_>, output: &mut [u32]| {
            if let Some(block) = block {
                block
                    .supports(batch.params())
                    .and_then(|()| (block.fits)(batch))
                    .map_err(|e| self.no_room(e))?;
            }
            let counted = driver.run(batch, output).map_err(|error| self.failed(kernel, error))?;
            cycles = counted.cycles.map(|more| cycles.unwrap_or(0) + more).or(cycles);
            Ok::<(), RunError>(())
        };
        // More segments or states than the design has room for are computed one roomful after the other.
        let result = match kernel.shape {
            Shape::Map => run(batch, output),
            Shape::Fold | Shape::Scan => {
                let capacity = block.map_or(&[][..], |block| block.capacity);
                let each = room(kernel, capacity, batch.params(), memory_pairs);
                in_ranges(batch, output, each, run)
            }
        };
        if let Err(RunError::Lost { reason, .. }) = &result {
            *lost = Some(reason.clone());
        }
        result.map(|()| Ran { cycles, ..Ran::default() })
    }
}
